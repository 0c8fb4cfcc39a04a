//! Tables that the app does not have yet: whatever a transaction does to them is put back.

use afterglow::app::{Moment, StepAction, TreatmentAction};
use afterglow::care::When;

use super::dump::Desk;
use crate::support::{berlin, date, moment};

fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// Tables of every kind. A tick changes them all by triggers that stand in the file.
const TABLES: &str = r#"
CREATE TABLE "odd ""name"" here" (b TEXT, a BLOB, "the 'key'" ANY, PRIMARY KEY ("the 'key'", a))
    STRICT, WITHOUT ROWID;
CREATE TABLE picture (id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL UNIQUE, bytes BLOB,
    size INTEGER GENERATED ALWAYS AS (length(bytes)) VIRTUAL, share REAL);
CREATE TABLE note (picture INTEGER REFERENCES picture (id) ON DELETE CASCADE, words TEXT, at INTEGER,
    PRIMARY KEY (picture, at));
CREATE TABLE label (words TEXT PRIMARY KEY REFERENCES parent (words) ON DELETE SET NULL);
CREATE TABLE parent (words TEXT PRIMARY KEY);
INSERT INTO "odd ""name"" here" VALUES ('one', x'00ff', 1), ('two', x'', 'key'), ('three', x'01', 2.5);
INSERT INTO picture (id, day, bytes, share) VALUES (1, 'a', x'0001', 0.1), (2, 'b', NULL, 1e300),
    (3, 'c', x'', 0.3);
INSERT INTO note VALUES (1, 'first', 10), (1, 'second' || char(0) || 'half', 20), (2, 'third', 10);
INSERT INTO parent VALUES ('kept'), ('gone');
INSERT INTO label VALUES ('kept'), ('gone');
CREATE TRIGGER change AFTER INSERT ON tick WHEN NEW.step = 'sunscreen_am' BEGIN
    UPDATE "odd ""name"" here" SET b = b || '!';
    UPDATE "odd ""name"" here" SET "the 'key'" = 'moved' WHERE "the 'key'" = 1;
    DELETE FROM "odd ""name"" here" WHERE "the 'key'" = 'key';
    INSERT INTO "odd ""name"" here" VALUES ('two again', x'', 'key');
    INSERT OR REPLACE INTO picture (day, bytes, share) VALUES ('a', x'02', 7);
    UPDATE picture SET share = share / 3;
    DELETE FROM picture WHERE id = 2;
    INSERT INTO picture (day) VALUES ('d');
    DELETE FROM picture WHERE day = 'd';
    INSERT INTO note VALUES (3, NULL, 30);
    DELETE FROM parent WHERE words = 'gone';
END;
"#;

fn desk(more: &str) -> Desk {
    let mut desk = Desk::with(now(), |conn| {
        conn.execute_batch(TABLES).expect("made");
        conn.execute_batch(more).expect("made");
    });
    let when = When::Date(date("2026-11-23"));
    desk.app.apply(TreatmentAction::Add(when), now()).expect("recorded");
    desk
}

fn tick(step: &str) -> StepAction {
    StepAction::Tick { date: date("2026-11-25"), step: step.to_owned(), done: true }
}

#[test]
fn tables_to_come_are_put_back_without_a_line_of_code() {
    let mut desk = desk("");
    let before = desk.rows();
    let done = desk.app.apply(tick("sunscreen_am"), now()).expect("ticked");
    let after = desk.rows();
    let count = |table: &str| {
        let differs = |key: &&(String, String)| before.get(*key) != after.get(*key);
        let keys = before.keys().chain(after.keys()).collect::<std::collections::BTreeSet<_>>();
        keys.into_iter().filter(differs).filter(|(of, _)| of == table).count()
    };
    assert_eq!(count("odd \"name\" here"), 4);
    assert_eq!(count("picture"), 4, "replaced by another, changed, deleted");
    assert_eq!(count("note"), 4, "gone with their photos, and a new one");
    assert_eq!((count("label"), count("parent")), (2, 1));
    let undone = desk.app.undo(&done.undo.expect("an undo"), now()).expect("undone");
    assert_eq!(desk.rows(), before);
    desk.app
        .undo(&undone.undo.expect("done again"), now())
        .expect_err("triggers do more than that");
    assert_eq!(desk.rows(), before);
}

#[test]
fn an_undo_that_would_take_more_along_is_refused() {
    // As a cascade would: what was not part of the action goes with its rows.
    let more =
        "CREATE TRIGGER more AFTER DELETE ON tick BEGIN DELETE FROM note WHERE at = 10; END;";
    let mut desk = desk(more);
    let done = desk.app.apply(tick("cleanse_am"), now()).expect("ticked");
    let rows = desk.rows();
    desk.app.undo(&done.undo.expect("an undo"), now()).expect_err("refused");
    assert_eq!(desk.rows(), rows);
}

#[test]
fn every_table_has_a_key_and_a_table_without_one_is_named() {
    let desk = Desk::new(now());
    for table in desk.tables().iter().filter(|table| !table.starts_with("sqlite_")) {
        let sql = "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0";
        let keys: i64 = desk.conn.query_row(sql, [table], |row| row.get(0)).expect("read");
        assert!(keys > 0, "{table}");
    }
    let mut keyless = Desk::with(now(), |conn| {
        conn.execute_batch("CREATE TABLE keyless (words TEXT)").expect("made");
    });
    let when = When::Date(date("2026-11-23"));
    let error = keyless.app.apply(TreatmentAction::Add(when), now()).expect_err("no key");
    assert!(error.to_string().contains("keyless"), "{error}");
}

#[test]
fn nothing_of_the_log_lies_in_the_file_or_beside_it() {
    let mut desk = desk("");
    desk.app.apply(tick("sunscreen_am"), now()).expect("ticked");
    assert!(desk.tables().iter().all(|table| !table.contains("undo")));
    let names = std::fs::read_dir(desk.folder()).expect("a folder").flatten();
    let names: Vec<_> = names.map(|one| one.file_name().to_string_lossy().into_owned()).collect();
    assert!(
        names.iter().all(|name| !name.contains("undo") && !name.contains("journal")),
        "{names:?}"
    );
}

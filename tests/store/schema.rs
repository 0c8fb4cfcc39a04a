//! The schema: every earlier one is brought up to date, and the file is as promised.

use afterglow::care::Details;
use afterglow::reminders::State;
use afterglow::store::{FILE_NAME, SCHEMA_VERSION, Setting, Store, Switch, migrate_to};
use chrono::{TimeDelta, Utc};
use rusqlite::Connection;
use tempfile::TempDir;

fn now() -> chrono::DateTime<Utc> {
    afterglow::platform::now()
}

/// The text of every table of a store.
fn tables(conn: &Connection) -> Vec<(String, String)> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    let mut statement = conn.prepare(sql).expect("SQL");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
    rows.collect::<Result<_, _>>().expect("rows")
}

#[test]
fn every_earlier_schema_becomes_the_newest() {
    let mut fresh = Connection::open_in_memory().expect("a file");
    let newest = usize::try_from(SCHEMA_VERSION).expect("few");
    migrate_to(&mut fresh, newest).expect("migrated");
    for version in 1..=newest {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join(FILE_NAME);
        let mut old = Connection::open(&file).expect("a file");
        migrate_to(&mut old, version).expect("migrated");
        let insert = "INSERT INTO treatment (date, at_ms, zone, recorded_ms)
                      VALUES ('2026-11-22', NULL, 'Europe/Berlin', 0)";
        old.execute(insert, []).expect("written");
        drop(old);
        let (store, aside) = Store::open(folder.path(), now()).expect("opened");
        assert_eq!(aside, None);
        let kept = store.treatments().expect("read");
        assert_eq!(kept.len(), 1, "from version {version}");
        assert_eq!(kept[0].date.to_string(), "2026-11-22");
        assert_eq!(kept[0].details, Details::default(), "nothing was noted then");
        drop(store);
        let migrated = Connection::open(&file).expect("a file");
        assert_eq!(tables(&migrated), tables(&fresh), "from version {version}");
        let backup = folder.path().join("backups").join(format!("before-{SCHEMA_VERSION}.db"));
        assert_eq!(backup.exists(), version < newest, "a backup before a migration");
    }
}

#[test]
fn what_a_killed_program_left_of_a_copy_goes_with_the_next_one() {
    let folder = TempDir::new().expect("a folder");
    let mut old = Connection::open(folder.path().join(FILE_NAME)).expect("a file");
    migrate_to(&mut old, 4).expect("migrated");
    drop(old);
    let backups = folder.path().join("backups");
    std::fs::create_dir(&backups).expect("a folder");
    let finished = "before-4.db".to_owned();
    let copy = format!("before-{SCHEMA_VERSION}.db");
    for name in ["before-7.new-4711-0", "before-7.new-4711-0-journal", &*finished, "notes.new-1"] {
        std::fs::write(backups.join(name), b"half").expect("written");
    }
    Store::open(folder.path(), now()).expect("opened");
    let entries = std::fs::read_dir(&backups).expect("read");
    let mut names: Vec<_> =
        entries.map(|one| one.expect("read").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    assert_eq!(names, [finished, copy, "notes.new-1".to_owned()]);
}

#[test]
fn a_store_of_the_first_schema_keeps_every_row() {
    let folder = TempDir::new().expect("a folder");
    let old = Connection::open(folder.path().join(FILE_NAME)).expect("a file");
    old.execute_batch(include_str!("schema-1.sql")).expect("written");
    drop(old);
    let (store, aside) = Store::open(folder.path(), now()).expect("opened");
    assert_eq!(aside, None);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    assert_eq!(store.treatments().expect("read").len(), 1);
    assert_eq!(store.ticks(day, day).expect("read").len(), 1);
    assert_eq!(store.tick_history(day).expect("read").len(), 1);
    assert_eq!(store.settled().expect("read").len(), 1);
    assert_eq!(store.appointments().expect("read")[0].note, "Check");
    assert_eq!(store.professional().expect("read").name, "Ines Moreau");
    let settings = store.reminder_settings(now()).expect("read");
    assert_eq!(settings.quiet.expect("quiet").to_string(), "23:00-06:00");
    assert_eq!(settings.changes["morning"].since, chrono::DateTime::UNIX_EPOCH);
    let row = store.ledger(day, day).expect("read").remove(0);
    assert_eq!((row.state, row.notification_id), (State::Delivered, Some(7)));
    assert_eq!(row.late(), Some(TimeDelta::milliseconds(21)));
    assert_eq!((row.answer, row.missed_why), (None, None));
    assert_eq!(store.outing().expect("read"), None);
}

#[test]
fn a_switch_means_the_same_whatever_its_word_was() {
    // The words of schema 7, for off and on.
    let words = [
        (Switch::Welcomed, "welcomed", ["no", "yes"]),
        (Switch::LoginAsked, "login_asked", ["no", "yes"]),
        (Switch::Reminders, "reminders", ["off", "on"]),
        (Switch::Extended, "extended", ["no", "yes"]),
        (Switch::LockScreen, "lock_screen", ["hide", "show"]),
        (Switch::CalendarNotes, "calendar_notes", ["no", "yes"]),
        (Switch::Copies, "copies", ["off", "on"]),
    ];
    assert_eq!(words.map(|(switch, ..)| switch), Switch::ALL);
    for on in [false, true] {
        let folder = TempDir::new().expect("a folder");
        let mut old = Connection::open(folder.path().join(FILE_NAME)).expect("a file");
        migrate_to(&mut old, 7).expect("migrated");
        let insert = "INSERT INTO setting (name, value) VALUES (?, ?)";
        for (_, name, words) in words {
            old.execute(insert, [name, words[usize::from(on)]]).expect("written");
        }
        // What is no switch keeps its word.
        old.execute(insert, ["region", "no"]).expect("written");
        drop(old);
        let (store, _) = Store::open(folder.path(), now()).expect("opened");
        for (switch, name, _) in words {
            assert_eq!(store.is_on(switch).expect("read"), on, "{name}");
        }
        assert_eq!(store.setting(Setting::Region).expect("read").as_deref(), Some("no"));
    }
}

#[test]
fn every_table_is_strict() {
    let mut fresh = Connection::open_in_memory().expect("a file");
    migrate_to(&mut fresh, usize::try_from(SCHEMA_VERSION).expect("few")).expect("migrated");
    for (name, sql) in tables(&fresh) {
        let own = !name.starts_with("sqlite_");
        assert!(!own || !sql.starts_with("CREATE TABLE") || sql.contains("STRICT"), "{name}");
    }
}

#[test]
fn it_writes_ahead_syncs_fully_and_checks_foreign_keys() {
    let folder = TempDir::new().expect("a folder");
    let (store, _) = Store::open(folder.path(), now()).expect("opened");
    let pragma = |name: &str| store.pragma(name).expect("read");
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2");
    assert_eq!(pragma("foreign_keys"), "1");
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let home = TempDir::new().expect("a folder");
    let folder = home.path().join("a").join("data");
    let (mut store, _) = Store::open(&folder, now()).expect("opened");
    let day = now().date_naive();
    store
        .transact::<_, afterglow::store::StoreError>(|tx| tx.set_tick(day, "water", true, now()))
        .expect("written");
    let mode = |path: &std::path::Path| {
        std::fs::metadata(path).expect("there").permissions().mode() & 0o777
    };
    assert_eq!(mode(&folder), 0o700);
    let entries: Vec<_> = std::fs::read_dir(&folder).expect("a folder").flatten().collect();
    assert!(entries.len() >= 3, "the file and its companions");
    for entry in entries {
        assert_eq!(mode(&entry.path()), 0o600, "{}", entry.path().display());
    }
}

#[test]
fn opening_twice_in_one_process_is_safe() {
    let folder = TempDir::new().expect("a folder");
    let (mut one, _) = Store::open(folder.path(), now()).expect("opened");
    let (other, _) = Store::open(folder.path(), now()).expect("opened again");
    let before = other.data_version().expect("read");
    let day = now().date_naive();
    one.transact::<_, afterglow::store::StoreError>(|tx| tx.set_tick(day, "water", true, now()))
        .expect("written");
    assert_eq!(other.ticks(day, day).expect("read").len(), 1);
    assert!(other.data_version().expect("read") > before, "the other one learns of it");
}

//! What was backed up comes back, whole, wherever it is restored.

use std::collections::BTreeSet;
use std::fs;

use afterglow::app::{App, Passphrase, back_up, copies, open_copy, restore};
use afterglow::calendar;
use afterglow::care::Language;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tempfile::TempDir;

use super::{
    backup_of, files, passphrase, since_the_treatment, somebody, somebody_else, tables, text,
    unwatched,
};
use crate::undo::random::{action, prepare, start};

/// Random clients; every table is in use by one of them, so that one that is not carried is missed.
#[test]
fn every_table_and_every_photo_comes_back() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut all = BTreeSet::new();
    let mut runner = TestRunner::new_with_rng(
        Config::with_cases(8),
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    let seen_in = std::cell::RefCell::new((&mut seen, &mut all));
    runner
        .run(&prop::collection::vec(action(), 30..60), |actions| {
            let home = TempDir::new().expect("a folder");
            let (from, to) = (home.path().join("from"), home.path().join("to"));
            let now = start().now;
            let mut app = since_the_treatment(&from);
            prepare(&mut app);
            for action in actions {
                let _ = app.apply(action, start());
            }
            // Refused where nothing is to come.
            let _ = calendar::make(&mut app, true, Language::English.into(), start());
            let file = home.path().join("file");
            unwatched(|work| back_up(&from, &file, None, now, work)).expect("backed up");
            unwatched(|work| restore(&to, &file, None, now, work)).expect("restored");
            let (old, new) = (tables(&from.join("afterglow.db")), tables(&to.join("afterglow.db")));
            prop_assert_eq!(&old, &new);
            prop_assert_eq!(files(&from.join("photos")), files(&to.join("photos")));
            let mut seen = seen_in.borrow_mut();
            for (name, rows) in old {
                if !rows.is_empty() {
                    seen.0.insert(name.clone());
                }
                seen.1.insert(name);
            }
            Ok(())
        })
        .expect("the same");
    // Questions of zone data only come of older stores.
    all.remove("zone_question");
    seen.remove("zone_question");
    assert_eq!(seen, all, "a table without a row was never carried");
}

#[test]
fn the_question_of_a_zone_is_carried_too() {
    let (one, other) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let now = start().now;
    drop(App::open(one.path(), now).expect("opened"));
    let conn = rusqlite::Connection::open(one.path().join("afterglow.db")).expect("opened");
    conn.execute_batch(
        "INSERT INTO zone_question (treatment, earlier_ms, later_ms, told) VALUES (7, 1, 2, 1);
         INSERT OR REPLACE INTO setting (name, value) VALUES ('of_a_later_version', 'x');",
    )
    .expect("written");
    drop(conn);
    let file = other.path().join("file");
    unwatched(|work| back_up(one.path(), &file, None, now, work)).expect("backed up");
    let to = other.path().join("to");
    unwatched(|work| restore(&to, &file, None, now, work)).expect("restored");
    let here = tables(&one.path().join("afterglow.db"));
    let there = tables(&to.join("afterglow.db"));
    assert_eq!((here["zone_question"].len(), here["setting"].len() >= 2), (1, true));
    assert_eq!(here, there);
}

#[test]
fn a_restore_asks_where_there_is_data_and_keeps_what_it_replaces() {
    let (data, other) = (somebody(), somebody_else());
    let file = text(&backup_of(&data));
    let before = tables(&other.file());
    let said = other.refused(&["restore", &file]);
    assert!(said.contains("--yes") && said.contains("--previous"), "{said}");
    assert_eq!(tables(&other.file()), before);

    let told = other.json(&["restore", &file, "--yes"]);
    assert_eq!((&told["photos"], &told["missing_photos"]), (&2.into(), &0.into()));
    assert_eq!(told["made"], "2026-11-25T04:40:00-05:00", "shown in the zone of this one");
    assert_eq!(tables(&other.file()), tables(&data.file()));
    let list = other.json(&["restore", "--list"]);
    assert_eq!(list[0]["name"], told["replaced"]);
    assert_eq!(list[0]["kind"], "replaced");

    // There and back again: the photo of each is there with it.
    for _ in 0..4 {
        let told = other.json(&["restore", "--previous", "--yes"]);
        assert_eq!((&told["photos"], &told["missing_photos"]), (&1.into(), &0.into()));
        assert_eq!(tables(&other.file()), before);
        other.json(&["restore", "--previous", "--yes"]);
        assert_eq!(tables(&other.file()), tables(&data.file()));
        assert_eq!(other.json(&["restore", "--list"]).as_array().map(Vec::len), Some(1));
    }
}

#[test]
fn an_empty_folder_is_filled_without_a_question() {
    let (data, empty) = (somebody(), crate::support::data::Data::new());
    let words = passphrase(&data, "correct horse battery staple");
    let file = text(&data.folder().join("sealed"));
    let told = data.json(&["backup", &file, "--passphrase-file", &words]);
    assert_eq!((&told["sealed"], &told["photos"]), (&true.into(), &2.into()));
    assert_eq!(told["bytes"], fs::metadata(&file).expect("there").len());
    let told = empty.json(&["restore", &file, "--passphrase-file", &words]);
    assert_eq!(told["missing_photos"], 0);
    assert_eq!(tables(&empty.file()), tables(&data.file()));
}

#[test]
fn a_passphrase_is_asked_for_twice_and_never_shown() {
    let data = somebody();
    let file = text(&data.folder().join("sealed"));
    let piped = |args: &[&str], words: &str| {
        let output = data.piped(args, words.as_bytes());
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(said).expect("UTF-8"))
    };
    let (code, said) = piped(&["backup", "--seal", &file], "one kettle\nanother\n");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("differ") && !said.contains("kettle"), "{said}");
    assert!(!fs::exists(&file).expect("looked"));
    let (code, said) = piped(&["backup", "--seal", &file], "one kettle\none kettle\n");
    assert_eq!(code, Some(0), "{said}");
    assert!(!said.contains("kettle"), "{said}");
    let (code, said) = piped(&["restore", &file, "--yes"], "one kettle\n");
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = piped(&["restore", &file, "--yes"], "One kettle\n");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("passphrase does not open"), "{said}");
}

/// Whoever has the store open goes on with it, as the agent and a window do.
#[test]
fn who_has_the_store_open_sees_what_is_restored_and_goes_on() {
    let (data, other) = (somebody(), somebody_else());
    let file = backup_of(&data);
    let now = start().now;
    let (mut open, _) = App::open(&other.path(), now).expect("opened");
    // With the triggers of an undo, which must not take part.
    let note = |words: &str| afterglow::app::AgendaAction::Add(words.to_owned());
    let undo = open.apply(note("Sun?"), start()).expect("added").undo.expect("undone");
    let version = open.data_version().expect("read");
    unwatched(|work| restore(&other.path(), &file, None, now, work)).expect("restored");
    assert!(open.is_in_place());
    assert_ne!(open.data_version().expect("read"), version, "it learns of it");
    assert_eq!(open.photos().expect("read").len(), 2);
    assert_eq!(tables(&other.file()), tables(&data.file()));
    open.undo(&undo, start()).expect_err("what it undid is gone");
    assert_eq!(tables(&other.file()), tables(&data.file()));
    open.apply(note("Swim?"), start()).expect("it goes on");
    drop(open);
    assert_eq!(tables(&other.file())["agenda"].len(), 1);
}

#[test]
fn five_replaced_states_are_kept_and_the_photos_of_these() {
    let home = TempDir::new().expect("a folder");
    let (folder, file) = (home.path().join("data"), home.path().join("file"));
    let now = start().now;
    drop(App::open(&folder, now).expect("opened"));
    unwatched(|work| back_up(&folder, &file, None, now, work)).expect("backed up");
    let pictures = crate::undo::random::pictures();
    for (index, hours) in (0..7).enumerate() {
        let (mut app, _) = App::open(&folder, now).expect("opened");
        let add = afterglow::app::PhotoAction::Add {
            made: pictures[index % pictures.len()].clone(),
            date: start().today(),
            view: afterglow::photos::View::Front,
        };
        app.apply(add, start()).expect("added");
        drop(app);
        let later = now + chrono::TimeDelta::hours(hours);
        unwatched(|work| restore(&folder, &file, None, later, work)).expect("restored");
    }
    let kept = copies(&folder);
    assert_eq!(kept.len(), 5);
    assert!(kept.is_sorted_by(|one, next| one.at > next.at), "the newest first: {kept:?}");
    // Those of the states of index 2 to 6, of which two are the same as 0 and 1.
    assert_eq!(files(&folder.join("photos")).len(), 2 * 5);
    for copy in &kept {
        let restored = unwatched(|work| open_copy(&folder, &copy.name, now, work)?.put(now))
            .expect("restored");
        assert_eq!((restored.photos, restored.lost.len()), (1, 0));
    }
}

/// A photo that is no longer what it was is left out and named; a backup from before brings it back.
#[test]
fn a_photo_that_was_damaged_is_told_and_comes_back_with_an_earlier_backup() {
    let data = somebody();
    let file = text(&backup_of(&data));
    let list = data.json(&["photo", "list"]);
    let hash = list[0]["sha256"].as_str().expect("a hash");
    let photo = data.path().join("photos").join(hash).join("photo.jpg");
    let whole = fs::read(&photo).expect("read");
    let mut broken = whole.clone();
    broken[100] ^= 1;
    fs::write(&photo, broken).expect("written");
    let other = text(&data.folder().join("other"));
    let said = data.run(&["backup", &other]);
    assert!(said.contains("1 photo has no picture, of Wed 25 Nov"), "{said}");
    let told = data.json(&["restore", &file, "--yes"]);
    assert_eq!((&told["photos"], &told["missing_photos"]), (&2.into(), &0.into()));
    assert_eq!(fs::read(&photo).expect("read"), whole);
    assert_eq!(files(&data.path().join("photos")).len(), 4, "nothing is left of the damaged one");
}

/// What cannot be opened any more can still be restored over, and is not put back.
#[test]
fn a_store_that_the_app_cannot_read_is_replaced() {
    let (data, other) = (somebody(), somebody_else());
    let file = text(&backup_of(&data));
    let conn = rusqlite::Connection::open(other.file()).expect("opened");
    other.run(&["appointment", "add", "--at", "2026-12-04T10:30"]);
    conn.execute("UPDATE appointment SET offset_s = 5000000000", []).expect("written");
    drop(conn);
    other.refused(&["appointment", "list"]);
    let said = other.refused(&["restore", &file]);
    assert!(said.contains("--yes"), "{said}");
    other.run(&["restore", &file, "--yes"]);
    assert_eq!(tables(&other.file()), tables(&data.file()));
    let said = other.refused(&["restore", "--previous", "--yes"]);
    assert!(said.contains("damaged"), "{said}");
    assert_eq!(tables(&other.file()), tables(&data.file()));
}

#[test]
fn no_number_of_before_is_used_again() {
    let (data, other) = (somebody(), somebody_else());
    let file = text(&backup_of(&other));
    data.run(&["restore", &file, "--yes"]);
    data.run(&["restore", "--previous", "--yes"]);
    data.run(&["restore", &file, "--yes"]);
    let path = text(&data.folder().join("90.png"));
    assert_eq!(data.json(&["photo", "add", &path])["id"], 3, "1 and 2 were those of before");
}

#[test]
fn a_photo_without_its_file_is_told_and_the_rest_is_carried() {
    let data = somebody();
    let list = data.json(&["photo", "list"]);
    let hash = list[0]["sha256"].as_str().expect("a hash");
    fs::remove_dir_all(data.path().join("photos").join(hash)).expect("removed");
    let file = text(&data.folder().join("file"));
    let told = data.json(&["backup", &file]);
    assert_eq!((&told["photos"], &told["missing_photos"]), (&1.into(), &1.into()));
    let told = data.json(&["restore", &file, "--yes"]);
    assert_eq!((&told["photos"], &told["missing_photos"]), (&1.into(), &1.into()));
}

#[test]
fn a_backup_of_the_first_form_is_read_and_brought_up_to_date() {
    let data = crate::support::data::Data::new();
    let file = data.folder().join("first");
    let packed = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/backup/format-1.gz");
    let whole = std::process::Command::new("gzip").args(["-dc", packed]).output().expect("gzip");
    assert!(whole.status.success());
    fs::write(&file, whole.stdout).expect("written");
    let told = data.json(&["restore", &text(&file)]);
    assert_eq!((&told["photos"], &told["missing_photos"]), (&2.into(), &0.into()));
    assert_eq!(data.json(&["treatment", "list"])[0]["date"], "2026-11-22");
    assert_eq!(data.json(&["checkin", "list"])[0]["signs"]["redness"], "mild");
}

/// The key that opens a file is not that of any other.
#[test]
fn no_two_sealed_files_are_alike() {
    let data = somebody();
    let words = passphrase(&data, "same");
    let [one, other] = ["one", "other"].map(|name| {
        let file = data.folder().join(name);
        data.run(&["backup", &text(&file), "--passphrase-file", &words]);
        fs::read(file).expect("read")
    });
    let same = one.iter().zip(&other).skip(200).filter(|(one, other)| one == other).count();
    assert!(same * 100 < one.len(), "{same} of {} bytes", one.len());
    assert_eq!(format!("{:?}", Passphrase::of(b"same").expect("one")), "Passphrase(..)");
}

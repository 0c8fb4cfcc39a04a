//! Whenever it is killed, what is there is the old or the new, whole.

use std::process::Stdio;

use afterglow::backup::unpack;

use super::{backup_of, files, somebody, somebody_else, tables, text, unwatched};
use crate::support::data::Data;

/// The calls that change files, in groups: strace counts each kind of call by itself, so that in one group the most
/// frequent one would always come first. Of the writes, every so many is one to be killed at.
const CALLS: [(&str, usize); 4] = [
    ("write,pwrite64", 11),
    ("fsync,fdatasync", 1),
    ("rename,renameat,renameat2", 1),
    ("mkdir,mkdirat,unlink,unlinkat,rmdir,ftruncate", 1),
];

/// Has a command killed at every such call, and looks after each; returns how often.
fn at_every_call(data: &Data, args: &[&str], mut look: impl FnMut(&str)) -> usize {
    let mut killed = 0;
    for (calls, step) in CALLS {
        for count in (1..).step_by(step) {
            let was_killed = data.is_killed_at(args, calls, count);
            look(&format!("at call {count} of {calls}"));
            if !was_killed {
                break;
            }
            killed += 1;
        }
    }
    killed
}

#[test]
fn a_backup_is_there_whole_or_not_at_all() {
    let data = somebody();
    let (before, photos) = (tables(&data.file()), files(&data.path().join("photos")));
    let (mut without, mut with) = (0, 0);
    let to = data.folder().join("killed.backup");
    let killed = at_every_call(&data, &["backup", &text(&to)], |place| {
        if to.exists() {
            let file = std::fs::File::open(&to).expect("there");
            unwatched(|work| unpack(file, None, work)).expect("whole");
            std::fs::remove_file(&to).expect("removed");
            with += 1;
        } else {
            without += 1;
        }
        // What the next command finds is as it was.
        assert_eq!(data.json(&["photo", "list"]).as_array().map(Vec::len), Some(2));
        assert_eq!(tables(&data.file()), before, "killed {place}");
        assert_eq!(files(&data.path().join("photos")), photos, "killed {place}");
    });
    println!("killed {killed} times: {without} without, {with} with a backup");
    assert!(without > 15 && with > CALLS.len(), "{without}, {with}");
}

#[test]
fn a_restore_has_happened_whole_or_not_at_all() {
    let (data, other) = (somebody(), somebody_else());
    let file = text(&backup_of(&data));
    let (old, new) = (tables(&other.file()), tables(&data.file()));
    let (own, theirs) = (files(&other.path().join("photos")), files(&data.path().join("photos")));
    let (mut before, mut after) = (0, 0);
    let killed = at_every_call(&other, &["restore", &file, "--yes"], |place| {
        // The next command mends what was interrupted.
        let list = other.json(&["photo", "list"]);
        let is_new = list.as_array().map(Vec::len) == Some(2);
        let now = tables(&other.file());
        assert_eq!(&now, if is_new { &new } else { &old }, "killed {place}");
        let photos = files(&other.path().join("photos"));
        let needed = if is_new { &theirs } else { &own };
        assert!(needed.iter().all(|(name, bytes)| photos.get(name) == Some(bytes)), "{place}");
        let half = photos.keys().any(|name| text(name).contains("adding-"));
        assert!(!half, "killed {place}: {:?}", photos.keys());
        if !is_new {
            before += 1;
            return;
        }
        after += 1;
        // What was replaced is there as well.
        other.run(&["restore", "--previous", "--yes"]);
        assert_eq!(tables(&other.file()), old, "killed {place}");
        let photos = files(&other.path().join("photos"));
        assert!(own.iter().all(|(name, bytes)| photos.get(name) == Some(bytes)), "{place}");
        assert!(!other.path().join("backups/aside").exists());
    });
    println!("killed {killed} times: {before} old, {after} new");
    assert!(before > 15 && after > CALLS.len(), "{before}, {after}");
}

/// Puts the bytes of a store in place of what is there, with nothing beside it that SQLite left.
fn put_back(data: &Data, store: &[u8]) {
    for ending in ["db", "db-wal", "db-shm", "db-journal"] {
        let _ = std::fs::remove_file(data.path().join("afterglow").with_extension(ending));
    }
    std::fs::write(data.file(), store).expect("written");
}

#[test]
fn a_plan_is_applied_whole_or_not_at_all() {
    let data = somebody();
    let plan = data.folder().join("plan.toml");
    // With a course and a contact: several tables change.
    let words = "version = 1\nprofessional = \"Ines Moreau\"\nphone = \"+44 20 7946 0018\"\n\
        [hold_off]\nno_swim = \"30 days\"\n[sessions]\nnumber = 3\nevery = \"6 weeks\"\n\
        [[step]]\ntitle = \"Balm\"\ndays = \"0-9\"\n";
    std::fs::write(&plan, words).expect("written");
    let plan = text(&plan);
    let apply = ["plan", "apply", &*plan, "--yes"];
    let (old, store) = (tables(&data.file()), std::fs::read(data.file()).expect("there"));
    data.run(&apply);
    let new = tables(&data.file());
    for table in ["plan", "course", "professional"] {
        assert_ne!(old[table], new[table], "{table}");
    }
    put_back(&data, &store);
    let (mut before, mut after) = (0, 0);
    let killed = at_every_call(&data, &apply, |place| {
        let is_new = data.json(&["plan", "history"]).as_array().map(Vec::len) == Some(1);
        assert_eq!(&tables(&data.file()), if is_new { &new } else { &old }, "killed {place}");
        if is_new {
            after += 1;
        } else {
            before += 1;
            // It is not in the way of the next try.
            data.run(&apply);
            assert_eq!(tables(&data.file()), new, "after it was killed {place}");
        }
        put_back(&data, &store);
    });
    println!("killed {killed} times: {before} old, {after} new");
    assert!(before > 2 && after >= CALLS.len(), "{before}, {after}");
}

/// Each call is a moment that a file system can be in; this adds the moments that no call marks.
#[test]
fn a_restore_that_is_killed_at_any_moment_has_happened_or_not() {
    use std::hash::{BuildHasher, RandomState};
    use std::time::{Duration, Instant};

    let times = if std::env::var_os("AFTERGLOW_TEST_ALL").is_some() { 100 } else { 15 };
    let (data, other) = (somebody(), somebody_else());
    let file = text(&backup_of(&data));
    let (old, new) = (tables(&other.file()), tables(&data.file()));
    let started = Instant::now();
    other.run(&["restore", &file, "--yes"]);
    let whole = started.elapsed();
    other.run(&["restore", "--previous", "--yes"]);
    let (mut before, mut after) = (0, 0);
    for _ in 0..times {
        let share = RandomState::new().hash_one(0) % 1_200;
        let pause = whole * u32::try_from(share).expect("small") / 1_000;
        let mut program = other.command(&["restore", &file, "--yes"]);
        let mut program =
            program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("runs");
        std::thread::sleep(pause.max(Duration::from_millis(1)));
        let _ = program.kill();
        let _ = program.wait();
        let is_new = other.json(&["photo", "list"]).as_array().map(Vec::len) == Some(2);
        assert_eq!(&tables(&other.file()), if is_new { &new } else { &old }, "after {pause:?}");
        if is_new {
            after += 1;
            other.run(&["restore", "--previous", "--yes"]);
            assert_eq!(tables(&other.file()), old, "after {pause:?}");
        } else {
            before += 1;
        }
    }
    println!("killed {times} times within {whole:?}: {before} old, {after} new");
}

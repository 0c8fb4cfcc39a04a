//! The copies that are made by themselves, on real stores.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use afterglow::app::{
    AgendaAction, App, CopyKind, FoldAction, KeptCopy, Moment, PhotoAction, SettingAction, Switch,
    copies, keep_copy, open_copy, restore, wipe,
};
use chrono::TimeDelta;
use rusqlite::Connection;

use super::{backup_of, somebody, tables, text, unwatched};
use crate::support::data::Data;
use crate::support::{berlin, moment, named};

fn made(folder: &Path) -> Vec<KeptCopy> {
    let all = copies(folder).into_iter();
    all.filter(|copy| copy.kind == CopyKind::Automatic).collect()
}

fn place(data: &Data, copy: &KeptCopy) -> PathBuf {
    data.path().join("backups/daily").join(&copy.name)
}

fn ask(data: &Data, now: Moment, what: &str) {
    let (mut app, _) = App::open(&data.path(), now.now).expect("opened");
    app.apply(AgendaAction::Add(what.to_owned()), now).expect("noted");
}

fn on_day_3() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

fn later(days: i64) -> Moment {
    let now = on_day_3();
    Moment { now: now.now + TimeDelta::days(days), ..now }
}

#[test]
fn a_copy_is_made_once_on_a_day_after_something_was_entered() {
    let data = Data::new();
    let folder = data.path();
    assert!(!keep_copy(&folder, on_day_3()).expect("looked"), "there is no store");
    assert!(!folder.exists(), "and none is made");
    drop(App::open(&folder, on_day_3().now).expect("opened"));
    assert!(!keep_copy(&folder, on_day_3()).expect("looked"), "nothing was entered");

    ask(&data, on_day_3(), "one");
    assert!(keep_copy(&folder, on_day_3()).expect("made"));
    let first = made(&folder);
    assert_eq!(tables(&place(&data, &first[0])), tables(&data.file()));
    assert_eq!(first[0].at, on_day_3().now);

    ask(&data, on_day_3(), "two");
    assert!(!keep_copy(&folder, on_day_3()).expect("looked"), "one on a day");
    // It is still the same day in New York.
    let there =
        Moment { now: on_day_3().now + TimeDelta::hours(15), zone: named("America/New_York") };
    assert!(!keep_copy(&folder, there).expect("looked"));
    assert!(keep_copy(&folder, later(1)).expect("made"), "what was entered yesterday");
    assert!(!keep_copy(&folder, later(2)).expect("looked"), "nothing was entered since");

    // What the app keeps by itself is nothing that was entered.
    let (mut app, _) = App::open(&folder, later(2).now).expect("opened");
    let today = later(2).today();
    app.apply(FoldAction::Set { date: today, fold: "x".to_owned(), open: true }, later(2))
        .expect("kept");
    app.apply(SettingAction::Welcome, later(2)).expect("kept");
    assert!(!keep_copy(&folder, later(2)).expect("looked"));
    // What is removed is a change as well.
    let id = app.agenda().expect("read")[0].id;
    app.apply(AgendaAction::Remove(id), later(2)).expect("removed");
    assert!(keep_copy(&folder, later(2)).expect("made"), "beside a store that is open");

    app.apply(SettingAction::Switch(Switch::Copies, false), later(3)).expect("off");
    app.apply(AgendaAction::Add("three".to_owned()), later(3)).expect("noted");
    assert!(!keep_copy(&folder, later(3)).expect("looked"), "it is switched off");
    assert_eq!(made(&folder).len(), 3);
    assert_eq!(fs::read_dir(folder.join("backups/daily")).expect("there").count(), 3);
}

#[test]
fn a_year_of_days_leaves_those_that_are_kept() {
    let data = Data::new();
    let folder = data.path();
    for day in 0..365 {
        ask(&data, later(day), "more");
        assert!(keep_copy(&folder, later(day)).expect("made"), "{day}");
    }
    let left = made(&folder);
    assert!((14..=19).contains(&left.len()), "{}", left.len());
    let month_ends = left.iter().filter(|copy| copy.at < later(330).now).count();
    assert!(month_ends >= 4, "{left:?}");
    // Each is a whole store of its day.
    for copy in &left {
        let ready =
            unwatched(|work| open_copy(&folder, &copy.name, later(365).now, work)).expect("whole");
        assert_eq!(ready.made(), Some(copy.at));
    }
}

#[test]
fn no_restore_takes_a_copy_away() {
    let data = somebody();
    let folder = data.path();
    assert!(keep_copy(&folder, on_day_3()).expect("made"));
    let before = made(&folder);
    let then = tables(&data.file());
    let file = backup_of(&data);
    ask(&data, later(1), "later");
    for round in 1..=8 {
        let now = later(1).now + TimeDelta::minutes(round);
        unwatched(|work| restore(&folder, &file, None, now, work)).expect("restored");
    }
    assert_eq!(made(&folder), before);
    let replaced = copies(&folder).len() - before.len();
    assert_eq!(replaced, 5, "what was replaced is counted by itself");
    // And back to the copy, which stays.
    data.run(&["agenda", "add", "once more"]);
    let said = data.json(&["restore", "--copy", &before[0].name, "--yes"]);
    assert_eq!((&said["photos"], &said["missing_photos"]), (&2.into(), &0.into()));
    assert_eq!(tables(&data.file()), then);
    assert_eq!(made(&folder), before);
    let list = data.json(&["restore", "--list"]);
    let kinds: Vec<_> = list.as_array().expect("a list").iter().map(|one| &one["kind"]).collect();
    assert!(kinds.contains(&&"automatic".into()), "{kinds:?}");
}

#[test]
fn a_photo_that_is_deleted_is_in_no_copy() {
    let data = somebody();
    let folder = data.path();
    assert!(keep_copy(&folder, on_day_3()).expect("made"));
    let (mut app, _) = App::open(&folder, on_day_3().now).expect("opened");
    let hash = app.photos().expect("read")[0].hash.clone();
    let id = app.photos().expect("read")[0].id;
    app.apply(PhotoAction::Remove(id), on_day_3()).expect("deleted");
    drop(app);
    assert!(!folder.join("photos").join(hash.as_str()).exists(), "its files are gone at once");
    let copy = made(&folder)[0].name.clone();
    let said = data.run(&["restore", "--copy", &copy, "--yes"]);
    assert!(said.contains("1 photo has no picture"), "{said}");
    assert!(said.contains("deleted"), "{said}");
}

#[test]
fn a_photo_that_only_a_copy_knows_stays_as_long_as_the_copy() {
    let data = somebody();
    let folder = data.path();
    assert!(keep_copy(&folder, on_day_3()).expect("made"));
    let copy = made(&folder)[0].clone();
    let photos = |data: &Data| super::files(&data.path().join("photos")).len();
    assert_eq!(photos(&data), 4);
    let other = super::somebody_else();
    let file = backup_of(&other);
    // The states with these photos are replaced and forgotten; the copy has them still.
    for round in 1..=8 {
        let now = on_day_3().now + TimeDelta::minutes(round);
        unwatched(|work| restore(&folder, &file, None, now, work)).expect("restored");
    }
    assert_eq!(photos(&data), 6);
    let ready =
        unwatched(|work| open_copy(&folder, &copy.name, later(1).now, work)).expect("whole");
    let restored = ready.put(later(1).now).expect("restored");
    assert_eq!((restored.photos, restored.lost.len()), (2, 0));
    // Without the copy and any state with them they go.
    unwatched(|work| restore(&folder, &file, None, later(2).now, work)).expect("restored");
    for day in 200..210 {
        ask(&data, later(day), "more");
        assert!(keep_copy(&folder, later(day)).expect("made"));
    }
    assert!(!made(&folder).contains(&copy));
    for round in 1..=8 {
        let now = later(210).now + TimeDelta::minutes(round);
        unwatched(|work| restore(&folder, &file, None, now, work)).expect("restored");
    }
    assert_eq!(photos(&data), 2);
}

#[test]
fn a_damaged_store_goes_on_with_the_newest_copy() {
    let data = somebody();
    assert!(keep_copy(&data.path(), on_day_3()).expect("made"));
    let then = tables(&data.file());
    for companion in ["-wal", "-shm"] {
        let _ = fs::remove_file(data.path().join(format!("afterglow.db{companion}")));
    }
    fs::write(data.file(), "not a database ".repeat(200)).expect("broken");
    let list = data.json(&["photo", "list"]);
    assert_eq!(list.as_array().map(Vec::len), Some(2));
    assert_eq!(tables(&data.file())["tick"], then["tick"]);
}

#[test]
fn nothing_is_copied_during_a_backup_nor_after_a_wipe() {
    let data = somebody();
    let folder = data.path();
    let held = afterglow::platform::files::open_private(&folder.join("store.backup"));
    let held = held.expect("opened");
    assert!(afterglow::platform::lock::try_lock(&held).expect("locked"));
    assert!(!keep_copy(&folder, on_day_3()).expect("looked"));
    drop(held);
    assert!(keep_copy(&folder, on_day_3()).expect("made"));
    wipe(&folder).expect("wiped");
    assert!(!keep_copy(&folder, later(1)).expect("looked"));
    assert_eq!(
        fs::read_dir(&folder).expect("there").count(),
        0,
        "nothing is left, and nothing new"
    );
}

/// Calls that change files, as in `killed.rs`; the agent makes the copy.
#[test]
fn a_copy_is_there_whole_or_not_at_all() {
    let data = somebody();
    let folder = data.path();
    let before = tables(&data.file());
    let (mut killed, mut with) = (0, 0);
    for (calls, step) in
        [("write,pwrite64", 9), ("fsync,fdatasync", 1), ("rename,renameat,renameat2", 1)]
    {
        for count in (1..).step_by(step) {
            let _ = fs::remove_dir_all(folder.join("backups"));
            let was_killed = agent_killed_at(&data, calls, count);
            for copy in made(&folder) {
                let conn = Connection::open(place(&data, &copy)).expect("opened");
                let said =
                    conn.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0));
                assert_eq!(said.expect("asked"), "ok", "at call {count} of {calls}");
                assert_eq!(tables(&place(&data, &copy))["photo"], before["photo"]);
                with += 1;
            }
            assert_eq!(tables(&data.file())["photo"], before["photo"]);
            // The next one makes it, and leaves nothing of what was half.
            if made(&folder).is_empty() {
                assert!(keep_copy(&folder, on_day_3()).expect("made"));
                let left = fs::read_dir(folder.join("backups/daily")).expect("there").count();
                assert_eq!(left, 1, "at call {count} of {calls}");
            }
            if !was_killed {
                break;
            }
            killed += 1;
        }
    }
    println!("killed {killed} times, {with} with a copy");
    assert!(killed > 10 && with >= 3, "{killed}, {with}");
}

/// Lets an agent run until it is killed at such a call, or has made a copy; whether it was killed.
fn agent_killed_at(data: &Data, calls: &str, count: usize) -> bool {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
    strace.args(["-e", &format!("inject={calls}:signal=KILL:when={count}")]);
    let plain = data.command(&["agent"]);
    strace.arg(plain.get_program()).args(plain.get_args());
    strace.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    strace.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    strace.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut agent = strace.spawn().expect("strace");
    let begun = Instant::now();
    let (mut was_killed, mut seen) = (true, None::<Instant>);
    while agent.try_wait().expect("asked").is_none() {
        if !made(&data.path()).is_empty() {
            seen.get_or_insert_with(Instant::now);
        }
        let is_over = seen.is_some_and(|seen| seen.elapsed() > Duration::from_millis(400));
        if is_over || begun.elapsed() > Duration::from_secs(20) {
            // strace ends with what it traces.
            let id = agent.id();
            let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
            for child in children.expect("read").split_whitespace() {
                Command::new("kill").args(["-KILL", child]).output().expect("kill");
            }
            was_killed = false;
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let _ = agent.wait();
    was_killed
}

#[test]
fn the_list_says_what_a_copy_is() {
    let data = somebody();
    assert!(keep_copy(&data.path(), on_day_3()).expect("made"));
    assert!(data.run(&["restore", "--list"]).contains("made by itself"));
    assert!(
        data.refused(&["restore", "--copy", &text(Path::new("day-1.db")), "--yes"])
            .contains("no copy")
    );
}

//! The thread that goes through the rounds: the window never waits for it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use afterglow::app::{App, Moment, ReminderAction, SettingAction, TreatmentAction};
use afterglow::care::When;
use afterglow::notify::events::{Event, What};
use afterglow::notify::recording::RecordingPhone;
use afterglow::notify::schedule::LockScreen;
use afterglow::phone::{FOLDER, Handset, Worker};
use chrono::TimeDelta;
use tempfile::TempDir;

/// A client treated an hour ago, a phone, and who hands it what is to come.
fn begun() -> (TempDir, App, Arc<RecordingPhone>, Worker) {
    let folder = TempDir::new().expect("a folder");
    let now = Moment::current();
    let (mut app, _) = App::open(folder.path(), now.now).expect("opened");
    let an_hour_ago = When::At(now.now - TimeDelta::hours(1));
    app.apply(TreatmentAction::Add(an_hour_ago), now).expect("recorded");
    app.apply(SettingAction::Welcome, now).expect("welcomed");
    let phone = Arc::new(RecordingPhone::default());
    let handset = Handset::with(phone.clone(), folder.path());
    let worker = Worker::start(handset).expect("started");
    (folder, app, phone, worker)
}

/// Waits until something holds.
fn until(what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn opening_hands_over_what_is_to_come_beside_the_open_window() {
    let (folder, mut app, phone, worker) = begun();
    worker.resume();
    until("handed over", || phone.schedules.lock().expect("whole").len() == 1);
    assert!(folder.path().join(FOLDER).join("schedule.json").is_file());
    // The window's own connection works on.
    app.apply(ReminderAction::Test(600), Moment::current()).expect("asked");
    worker.resume();
    until("once more", || phone.schedules.lock().expect("whole").len() == 2);
    let handed = phone.schedules.lock().expect("whole");
    assert_eq!(handed[1].occurrences.len(), handed[0].occurrences.len() + 1, "the test");
    assert_eq!(worker.last().problem, None);
}

#[test]
fn changes_that_follow_each_other_are_handed_over_together() {
    let (_folder, mut app, phone, worker) = begun();
    for show in [false, true, false] {
        app.apply(ReminderAction::ShowOnLockScreen(show), Moment::current()).expect("chosen");
        worker.changed();
    }
    until("handed over", || worker.last().rounds > 0);
    std::thread::sleep(Duration::from_millis(400));
    let handed = phone.schedules.lock().expect("whole");
    assert_eq!(handed.len(), 1);
    assert_eq!(handed[0].lock_screen, LockScreen::Hide);
}

#[test]
fn the_window_sees_what_was_ingested() {
    let (folder, app, phone, worker) = begun();
    worker.resume();
    until("handed over", || worker.last().rounds == 1);
    let entry = phone.schedules.lock().expect("whole")[0].occurrences[0].clone();
    let before = app.data_version().expect("read");
    let event = Event::new(&entry.id, &entry.bundle, What::Shown, entry.at);
    event.leave(&folder.path().join(FOLDER)).expect("left");
    worker.resume();
    until("taken in", || worker.last().rounds == 2);
    assert_ne!(app.data_version().expect("read"), before);
    assert_eq!(app.lines_of(&entry.bundle).expect("read").len(), entry.lines.len());
    let log = std::fs::read_to_string(folder.path().join("reminders.log")).expect("a log");
    assert!(log.contains("shown: "), "{log}");
}

#[test]
fn what_goes_wrong_is_told_and_tried_again() {
    let (_folder, _app, phone, worker) = begun();
    *phone.failing.lock().expect("whole") = Some("the alarm was refused".to_owned());
    worker.resume();
    until("a round", || worker.last().rounds == 1);
    assert_eq!(worker.last().problem.as_deref(), Some("the alarm was refused"));
    *phone.failing.lock().expect("whole") = None;
    worker.resume();
    until("another", || worker.last().rounds == 2);
    assert_eq!(worker.last().problem, None);
}

#[test]
fn two_windows_in_one_process_work_on_the_same_folder() {
    let (folder, mut first, phone, worker) = begun();
    let now = Moment::current();
    // As when the system makes the window anew: `main` runs once more.
    let (mut second, aside) = App::open(folder.path(), now.now).expect("opened again");
    assert_eq!(aside, None);
    let handset = Handset::with(phone.clone(), folder.path());
    let other = Worker::start(handset).expect("started");
    for turn in 0..5 {
        first.apply(ReminderAction::ShowOnLockScreen(turn % 2 == 0), now).expect("by the first");
        worker.resume();
        second.apply(ReminderAction::Test(600 + turn), now).expect("by the second");
        other.resume();
    }
    until("both", || worker.last().rounds > 0 && other.last().rounds > 0);
    assert_eq!(worker.last().problem, None);
    assert_eq!(other.last().problem, None);
    drop(first);
    let handed = || phone.schedules.lock().expect("whole").last().cloned();
    other.resume();
    until("the last state", || {
        let tests = |one: &&afterglow::notify::schedule::Entry| one.id.starts_with("test@");
        handed().is_some_and(|last| last.occurrences.iter().filter(tests).count() == 5)
    });
    assert!(second.shows_on_lock_screen().expect("read"));
}

//! Answers to the real agent's notifications, by the buttons of a real server.

use std::process::Stdio;
use std::time::{Duration, Instant};

use afterglow::platform::lock::try_lock;

use super::agent::{Agent, wait_until};
use crate::support::desk::Desk;
use crate::support::notifications::{Server, Shown};
use crate::support::window::Window;

/// Day 3 of a recovery, three seconds before the morning's notification.
fn morning(screen: bool) -> Desk {
    let desk = if screen { Desk::with_screen(420, 900) } else { Desk::without_screen() };
    let mut desk = desk.in_zone("Europe/Berlin");
    desk.set("AFTERGLOW_NOW", "2026-11-25T08:09:57+01:00");
    desk.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    desk
}

fn shown(server: &Server) -> Shown {
    let shown = server.next(Duration::from_secs(20)).expect("the morning's notification");
    assert_eq!(shown.summary, "Sunscreen: SPF 30 or more");
    // The agent listens for a reply once it has heard that it was shown.
    std::thread::sleep(Duration::from_millis(300));
    shown
}

fn is_done(desk: &Desk, step: &str) -> bool {
    let today = desk.json(&["today"]);
    let steps = today["steps"].as_array().expect("steps");
    steps.iter().any(|shown| shown["id"] == step && shown["done"] == true)
}

/// What became of the newest occurrences, by reminder.
fn state(desk: &Desk, reminder: &str) -> (String, String) {
    let last = desk.json(&["doctor"])["last"].clone();
    let all = last.as_array().expect("a list").iter();
    let of =
        all.clone().find(|row| row["key"].as_str().is_some_and(|key| key.starts_with(reminder)));
    let of = of.expect("known");
    let text = |field: &str| of[field].as_str().unwrap_or_default().to_owned();
    (text("state"), text("answer"))
}

#[test]
fn done_ticks_what_the_notification_lists_and_an_open_window_shows_it() {
    let desk = morning(true);
    let server = Server::start(&desk);
    let window = Window::open_day_three(&desk);
    let shown = shown(&server);
    assert_eq!(
        shown.actions,
        ["default", "", "done", "Done", "snooze", "In 10 minutes", "open", "Open"]
    );
    assert!(!is_done(&desk, "sunscreen_am"));
    let pressed = Instant::now();
    server.press(shown.id, "done");
    window.wait_checked("Sunscreen, SPF 30 or more", true);
    println!("an open window shows it after {:?}", pressed.elapsed());
    assert!(is_done(&desk, "sunscreen_am"));
    assert!(is_done(&desk, "cleanse_am") && is_done(&desk, "serum_am"));
    assert!(!is_done(&desk, "cleanse_pm"));
    assert_eq!(state(&desk, "sunscreen_am"), ("delivered".to_owned(), "done".to_owned()));
}

#[test]
fn snooze_puts_the_whole_notification_off() {
    let desk = morning(false);
    let server = Server::start(&desk);
    let _agent = Agent::start(&desk);
    let shown = shown(&server);
    server.press(shown.id, "snooze");
    let snoozed = ("snoozed".to_owned(), "snoozed".to_owned());
    for reminder in ["sunscreen_am", "cleanse_am", "serum_am"] {
        wait_until("it is put off", || state(&desk, reminder) == snoozed);
    }
    let planned = desk.json(&["reminders", "--to", "2026-11-25T08:30"]);
    let again: Vec<_> = planned.as_array().expect("a list").iter().collect();
    assert_eq!(again.len(), 3);
    assert!(again.iter().all(|line| line["at"].as_str().expect("a time") > "2026-11-25T08:20:00"));
    assert!(!is_done(&desk, "sunscreen_am"));
    assert_eq!(server.next(Duration::from_secs(2)), None);
}

#[test]
fn putting_a_notification_away_changes_nothing() {
    let desk = morning(false);
    let server = Server::start(&desk);
    let _agent = Agent::start(&desk);
    let shown = shown(&server);
    server.dismiss(shown.id);
    let dismissed = ("delivered".to_owned(), "dismissed".to_owned());
    wait_until("it is noted", || state(&desk, "sunscreen_am") == dismissed);
    assert!(!is_done(&desk, "sunscreen_am"));
    assert_eq!(server.next(Duration::from_secs(2)), None, "and it does not come again");
}

#[test]
fn open_opens_the_window_and_calls_an_open_one_to_the_front() {
    let desk = morning(true);
    let server = Server::start(&desk);
    let _agent = Agent::start(&desk);
    let shown = shown(&server);
    server.press(shown.id, "open");
    let locked = || {
        let lock = std::fs::OpenOptions::new().write(true).open(desk.data().join("window.lock"));
        lock.is_ok_and(|lock| !try_lock(&lock).unwrap_or(false))
    };
    wait_until("a window opens", locked);
    // A second one does not open: it calls the first.
    let mut second = desk.afterglow();
    second.stdout(Stdio::null()).stderr(Stdio::null());
    assert!(second.status().expect("it runs").success(), "it ends at once");
    assert!(desk.data().join("window.call").exists());
    desk.end_windows();
}

#[test]
fn a_line_that_comes_later_takes_its_place_in_the_notification_that_stands() {
    let desk = morning(false);
    desk.run(&["tick", "cleanse_am"]);
    let server = Server::start(&desk);
    let _agent = Agent::start(&desk);
    let first = shown(&server);
    assert_eq!(first.body, "Hyaluronic acid serum");
    desk.run(&["tick", "cleanse_am", "--undo"]);
    let second = shown(&server);
    assert_eq!((second.id, second.replaces), (first.id, first.id), "in place of the first");
    assert_eq!(second.body, "Gentle cleanser\nHyaluronic acid serum");
    // One tap, heard once, though two showings listen for it.
    server.press(second.id, "done");
    wait_until("the steps are ticked", || is_done(&desk, "sunscreen_am"));
    assert!(is_done(&desk, "cleanse_am") && is_done(&desk, "serum_am"));
}

#[test]
fn a_server_without_buttons_is_not_asked_for_any() {
    let desk = morning(false);
    let server = Server::without_buttons(&desk);
    let _agent = Agent::start(&desk);
    assert!(shown(&server).actions.is_empty());
    let doctor = desk.json(&["doctor"]);
    assert_eq!(doctor["server"]["actions"], false);
    assert_eq!(doctor["server"]["name"], "Afterglow tests 1");
}

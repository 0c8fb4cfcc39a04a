//! Reminders on a phone: what it is handed, and what is heard of it.

mod centre;
mod events;
mod health;
mod ios;
mod schedule;
#[cfg(feature = "live-tests")]
mod screens;
mod worker;

use std::path::PathBuf;

use afterglow::app::{App, Moment, SettingAction, TreatmentAction};
use afterglow::care::{Language, When};
use afterglow::notify::schedule::{LockScreen, Schedule, Wanted};
use afterglow::texts::Texts;
use chrono::TimeDelta;
use tempfile::TempDir;

use crate::support::at;
pub(super) use crate::support::berlin;

/// A moment in Berlin.
pub(super) fn moment(text: &str) -> Moment {
    Moment { now: at(text, berlin()), zone: berlin() }
}

/// An app on a folder, treated on Sunday 22 November at three.
pub(super) fn treated(folder: &TempDir) -> App {
    let then = moment("2026-11-22 15:00");
    let (mut app, _) = App::open(folder.path(), then.now).expect("opened");
    app.apply(TreatmentAction::Add(When::At(then.now)), then).expect("recorded");
    app.apply(SettingAction::Welcome, then).expect("welcomed");
    app
}

/// What a phone is handed for so many days.
pub(super) fn handed(app: &App, moment: Moment, days: i64) -> Schedule {
    handed_in(Language::English, app, moment, days)
}

/// The same in a language.
pub(super) fn handed_in(language: Language, app: &App, moment: Moment, days: i64) -> Schedule {
    let (from, to) = (moment.now - TimeDelta::days(2), moment.now + TimeDelta::days(days));
    let (planned, log) = app.planned(from, to, moment).expect("planned");
    Schedule::of(Wanted {
        planned: &planned,
        history: &log,
        settings: &app.reminder_settings(moment).expect("read"),
        lock_screen: LockScreen::Show,
        texts: Texts::of(language),
        now: moment.now,
        zone: moment.zone,
    })
}

/// A file of the contract with the phones' own side.
pub(super) fn contract(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/android/contract").join(name)
}

#[test]
fn every_java_method_that_is_called_is_in_the_contract() {
    use afterglow::platform::java::METHODS;

    let list = std::fs::read_to_string(contract("jni.txt")).expect("the list");
    let called =
        METHODS.map(|method| format!("{} {} {}", method.class, method.name, method.descriptor));
    assert_eq!(list.lines().collect::<Vec<_>>(), called);
}

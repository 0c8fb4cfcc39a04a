//! The screens as they are on a phone.

use std::sync::Arc;
use std::time::{Duration, Instant};

use afterglow::app::{App, Moment, SettingAction, TreatmentAction};
use afterglow::care::When;
use afterglow::health::{PhoneHealth, SettingsPage};
use afterglow::notify::recording::RecordingPhone;
use afterglow::notify::schedule::LockScreen;
use afterglow::phone::Handset;
use afterglow::ui::{RootProps, Start};
use tempfile::TempDir;

use crate::support::paper::Paper;

/// A window on a phone that says this of itself.
fn opened(says: &str, welcomed: bool) -> (TempDir, Arc<RecordingPhone>, Paper) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().to_owned();
    let open = move || {
        let moment = Moment::current();
        let (mut app, aside) = App::open(&path, moment.now)?;
        if welcomed {
            app.apply(TreatmentAction::Add(When::At(moment.now)), moment)?;
            app.apply(SettingAction::Welcome, moment)?;
        }
        Ok((app, aside))
    };
    let says = PhoneHealth::parse(says).expect("understood");
    let phone = Arc::new(RecordingPhone::with_health(says));
    let handset = Handset::with(phone.clone(), folder.path());
    let props = RootProps::new(Start::with(open), false).on_phone(Some(handset));
    let paper = Paper::with(props);
    (folder, phone, paper)
}

/// Waits until a screen shows what it was asked for in the background.
fn until(paper: &mut Paper, what: &str, holds: impl Fn(&Paper) -> bool) {
    let begun = Instant::now();
    while !holds(paper) {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        paper.settle();
    }
}

const LATE: &str = r#"{"notifications":true,"exact":false,"battery_free":true}"#;

#[test]
fn health_on_a_phone_has_the_phones_rows_and_opens_its_settings() {
    let (_folder, phone, mut paper) = opened(LATE, true);
    paper.press("More");
    paper.press_start("Reminders");
    until(&mut paper, "told", |paper| paper.shows("One thing is in the way of your reminders."));
    paper.press_start("Reminder health");
    until(&mut paper, "the rows", |paper| paper.shows("Notifications are allowed."));
    assert!(paper.shows("Reminders may come up to one hour late."));
    assert!(!paper.shows("log in") && !paper.has("Start when I log in"), "nothing of the desktop");
    paper.press("Allow exact times");
    until(&mut paper, "opened", |_| !phone.asked.lock().expect("whole").is_empty());
    assert_eq!(*phone.asked.lock().expect("whole"), [Some(SettingsPage::Exact)]);
}

#[test]
fn what_was_in_the_way_goes_by_itself_once_it_is_gone() {
    let (_folder, phone, mut paper) = opened(LATE, true);
    paper.press("More");
    paper.press_start("Reminders");
    until(&mut paper, "told", |paper| paper.shows("One thing is in the way of your reminders."));
    // As when the client changes a setting beside the app, or the agent has just been started.
    let clear = r#"{"notifications":true,"exact":true,"battery_free":true}"#;
    *phone.health.lock().expect("whole") = PhoneHealth::parse(clear).expect("understood");
    until(&mut paper, "gone", |paper| !paper.shows("in the way of your reminders"));
    assert!(paper.shows("Whether reminders reach you, and what came last"));
}

#[test]
fn the_lock_screen_can_be_kept_from_showing_words() {
    let (_folder, phone, mut paper) = opened(LATE, true);
    paper.press("More");
    paper.press_start("Reminders");
    paper.press("Show reminders on the lock screen");
    let handed = |phone: &RecordingPhone| {
        phone.schedules.lock().expect("whole").last().map(|last| last.lock_screen)
    };
    until(&mut paper, "handed over", |_| handed(&phone) == Some(LockScreen::Hide));
}

#[test]
fn a_yes_at_first_start_asks_for_the_permission_and_hands_over_what_is_to_come() {
    let (_folder, phone, mut paper) = opened(r#"{"notifications":false}"#, false);
    paper.press("Continue");
    paper.press("Continue");
    assert!(phone.asked.lock().expect("whole").is_empty(), "not before the question");
    assert!(!paper.has("Start when I log in"));
    paper.press("Done");
    until(&mut paper, "asked", |_| *phone.asked.lock().expect("whole") == [None]);
    let count = |phone: &RecordingPhone| {
        phone.schedules.lock().expect("whole").last().map_or(0, |last| last.occurrences.len())
    };
    until(&mut paper, "handed over", |_| count(&phone) > 10);
}

#[test]
fn a_no_at_first_start_asks_nothing() {
    let (_folder, phone, mut paper) = opened(r#"{"notifications":false}"#, false);
    paper.press("Continue");
    paper.press("Continue");
    paper.press_start("No reminders");
    paper.press("Done");
    assert!(paper.has("Today"));
    assert!(phone.asked.lock().expect("whole").is_empty());
}

#[test]
fn a_tick_hands_over_anew_without_what_is_done() {
    let (_folder, phone, mut paper) = opened(LATE, true);
    let handed = |phone: &RecordingPhone| phone.schedules.lock().expect("whole").len();
    until(&mut paper, "handed over", |_| handed(&phone) == 1);
    paper.press("More");
    paper.press_start("Appointments");
    assert_eq!(handed(&phone), 1, "looking around changes nothing");
    paper.press("Back");
    paper.press_start("Treatments");
    paper.press_start("Remove the treatment");
    until(&mut paper, "handed over anew", |_| handed(&phone) == 2);
    assert!(phone.schedules.lock().expect("whole")[1].occurrences.is_empty());
}

//! The screens as they are on a phone.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use afterglow::app::{App, Moment, SettingAction, TreatmentAction};
use afterglow::care::When;
use afterglow::health::{PhoneHealth, SettingsPage};
use afterglow::notify::recording::RecordingPhone;
use afterglow::notify::schedule::LockScreen;
use afterglow::phone::{Document, Handset};
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
    until(&mut paper, "told", |paper| paper.shows("One thing is blocking your reminders."));
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
    until(&mut paper, "told", |paper| paper.shows("One thing is blocking your reminders."));
    // As when the client changes a setting beside the app, or the agent has just been started.
    let clear = r#"{"notifications":true,"exact":true,"battery_free":true}"#;
    *phone.health.lock().expect("whole") = PhoneHealth::parse(clear).expect("understood");
    until(&mut paper, "gone", |paper| !paper.shows("blocking your reminders"));
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

/// A window on a phone that passes files on.
fn passing() -> (TempDir, Arc<RecordingPhone>, Paper) {
    let folder = TempDir::new().expect("a folder");
    let data = folder.path().join("files");
    let path = data.clone();
    let open = move || {
        let moment = Moment::current();
        let (mut app, aside) = App::open(&path, moment.now)?;
        app.apply(TreatmentAction::Add(When::At(moment.now)), moment)?;
        app.apply(SettingAction::Welcome, moment)?;
        Ok((app, aside))
    };
    let exchange = Some(folder.path().join("exchange"));
    let phone = Arc::new(RecordingPhone { exchange, ..RecordingPhone::default() });
    let handset = Handset::with(phone.clone(), &data);
    let props = RootProps::new(Start::with(open), false).on_phone(Some(handset));
    let paper = Paper::with(props);
    (folder, phone, paper)
}

fn passed(phone: &RecordingPhone) -> Vec<Option<String>> {
    phone.passed.lock().expect("whole").clone()
}

/// The files that leave the phone.
fn outgoing(folder: &TempDir) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.path().join("exchange/out")).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

#[test]
fn a_phone_without_pages_for_files_offers_none() {
    let (_folder, _phone, mut paper) = opened(LATE, true);
    paper.press("More");
    assert!(!paper.shows("Report for your professional") && !paper.shows("Export to calendar"));
    paper.press_start("Backup and restore");
    assert!(paper.shows("do not work on this phone yet") && !paper.has("Back up now"));
}

#[test]
fn the_report_and_the_calendar_are_shared_and_go_with_everything() {
    let (folder, phone, mut paper) = passing();
    paper.press("More");
    paper.press_start("Report for your professional");
    paper.press("Share the report");
    paper.press("Back");
    paper.press_start("Export to calendar");
    paper.press("Share the calendar file");
    let names: Vec<String> = passed(&phone).into_iter().flatten().collect();
    assert!(names[0].starts_with("afterglow-report-") && names[1] == "afterglow.ics", "{names:?}");
    for (name, begin) in
        names.iter().zip(["<!doctype html>\n<!-- Afterglow: report", "BEGIN:VCALENDAR"])
    {
        let text = std::fs::read_to_string(folder.path().join("exchange/out").join(name));
        assert!(text.expect("written").starts_with(begin), "{name}");
    }
    paper.press("Back");
    paper.press_start("Settings");
    paper.press("Delete everything …");
    paper.press("Delete it all");
    until(&mut paper, "begins anew", |paper| paper.shows("Question 1 of 3"));
    assert_eq!(outgoing(&folder), Vec::<PathBuf>::new());
}

#[test]
fn a_backup_is_saved_only_once_the_phone_says_so() {
    let (folder, phone, mut paper) = passing();
    paper.press("More");
    paper.press_start("Backup and restore");
    assert!(!paper.shows("File to write") && !paper.shows("Files for other programs"));
    let say = |document: Document| *phone.document.lock().expect("whole") = Some(document);
    paper.press("Back up now");
    until(&mut paper, "asked", |paper| paper.shows("Choose where to save it"));
    let name = passed(&phone).pop().flatten().expect("a name");
    assert!(name.starts_with("afterglow-") && name.ends_with(".backup"), "{name}");
    assert_eq!(outgoing(&folder), [folder.path().join("exchange/out").join(&name)]);
    assert!(!paper.shows("Saved"));
    say(Document::Cancelled);
    until(&mut paper, "said", |paper| paper.shows("Nothing was saved."));
    assert!(paper.has("Back up now") && !paper.shows("Saved where you chose"));
    paper.press("Back up now");
    until(&mut paper, "asked again", |paper| paper.shows("Choose where to save it"));
    say(Document::Failed { problem: "the server is gone".to_owned() });
    until(&mut paper, "why", |paper| paper.shows("could not do that: the server is gone"));
    paper.press("Back up now");
    until(&mut paper, "once more", |paper| paper.shows("Choose where to save it"));
    say(Document::Saved);
    until(&mut paper, "saved", |paper| paper.shows("Saved where you chose"));
}

#[test]
fn a_backup_that_is_picked_is_offered_and_not_kept_twice() {
    let (folder, phone, mut paper) = passing();
    paper.press("More");
    paper.press_start("Backup and restore");
    paper.press("Back up now");
    until(&mut paper, "asked", |paper| paper.shows("Choose where to save it"));
    let backup = outgoing(&folder).pop().expect("written");
    *phone.document.lock().expect("whole") = Some(Document::Saved);
    until(&mut paper, "saved", |paper| paper.shows("Saved where you chose"));
    let picked = folder.path().join("exchange/in/mine.backup");
    std::fs::create_dir_all(picked.parent().expect("above")).expect("made");
    std::fs::copy(backup, &picked).expect("copied");
    paper.press("Choose a file");
    assert_eq!(passed(&phone).last(), Some(&None));
    *phone.document.lock().expect("whole") = Some(Document::Picked { path: picked.clone() });
    until(&mut paper, "offered", |paper| paper.shows("Restore this?"));
    assert!(!picked.exists());
    paper.press("Restore");
    until(&mut paper, "restored", |paper| paper.shows("Restored"));
}

#[test]
fn what_was_shared_is_gone_after_a_day() {
    let (folder, phone, _paper) = passing();
    let handset = Handset::with(phone, folder.path());
    let path = handset.outgoing("afterglow.ics").expect("a place");
    std::fs::write(&path, "BEGIN:VCALENDAR").expect("written");
    let now = Moment::current().now;
    handset.forget_shared(now + chrono::TimeDelta::hours(23));
    assert!(path.exists(), "whoever got it may read it later");
    handset.forget_shared(now + chrono::TimeDelta::hours(25));
    assert!(!path.exists());
}

#[test]
fn a_link_that_opened_the_phone_is_looked_at() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().to_owned();
    let open = move || {
        let moment = Moment::current();
        let (mut app, aside) = App::open(&path, moment.now)?;
        app.apply(SettingAction::Welcome, moment)?;
        Ok((app, aside))
    };
    let exchange = Some(folder.path().join("exchange"));
    let phone = Arc::new(RecordingPhone { exchange, ..RecordingPhone::default() });
    *phone.link.lock().expect("whole") = Some("afterglow:1AAAA".to_owned());
    let handset = Handset::with(phone.clone(), folder.path());
    let props = RootProps::new(Start::with(open), false).on_phone(Some(handset));
    let mut paper = Paper::with(props);
    until(&mut paper, "read", |paper| paper.shows("This link is not complete"));
}

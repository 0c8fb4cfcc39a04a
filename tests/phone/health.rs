//! Health on a phone: what the phone says, what is in the way, and what opens by one tap.

use std::path::Path;

use afterglow::app::{App, ReminderAction};
use afterglow::care::{Language, Zone};
use afterglow::health::{Fix, Health, Phone, PhoneHealth, Problem, SettingsPage};
use afterglow::notify::schedule::Channel;
use afterglow::reminders::MissedWhy;
use afterglow::texts::Texts;
use chrono::TimeDelta;
use tempfile::TempDir;

use super::{moment, treated};

/// What Android says of itself, all being well.
const WELL: &str = r#"{"notifications":true,"channels":{"sunscreen":true,"care":true,
    "appointments":true},"exact":true,"battery_free":true,"armed_at":1764141000000,"sdk":35}"#;

fn says(text: &str) -> PhoneHealth {
    PhoneHealth::parse(text).expect("understood")
}

fn health_of(app: &App, says: PhoneHealth, trouble: Option<&str>) -> Health {
    let phone = Phone { says, trouble: trouble.map(str::to_owned) };
    Health::on_phone(app, Path::new("nowhere"), phone, moment("2026-11-25 10:40")).expect("read")
}

fn problems(text: &str) -> Vec<Problem> {
    let folder = TempDir::new().expect("a folder");
    health_of(&treated(&folder), says(text), None).problems
}

/// What holds and what does not, in words.
fn checks(text: &str) -> Vec<(bool, String)> {
    let folder = TempDir::new().expect("a folder");
    let checks = health_of(&treated(&folder), says(text), None).checks().into_iter();
    checks
        .map(|(holds, line)| {
            (
                holds,
                Texts::of(Language::English)
                    .show(&line, crate::support::moment("2026-11-25 10:40", Zone::UTC)),
            )
        })
        .collect()
}

#[test]
fn where_all_is_well_nothing_is_in_the_way() {
    assert_eq!(problems(WELL), []);
    let lines = ["Notifications are allowed.", "Reminders come on time."];
    let battery = "The battery settings leave reminders alone.";
    let wanted = [lines[0], lines[1], battery].map(|line| (true, line.to_owned()));
    assert_eq!(checks(WELL), wanted);
}

#[test]
fn each_thing_in_the_way_is_told_with_the_page_that_helps() {
    let table = [
        (WELL.replace("\"notifications\":true", "\"notifications\":false"), Problem::NotAllowed),
        (WELL.replace("\"care\":true", "\"care\":false"), Problem::ChannelOff(Channel::Care)),
        (WELL.replace("\"exact\":true", "\"exact\":false"), Problem::MayBeLate),
        (
            WELL.replace("\"battery_free\":true", "\"battery_free\":false"),
            Problem::BatteryRestricted,
        ),
    ];
    let fixes = [
        Fix::AskPermission,
        Fix::Open(SettingsPage::Notifications),
        Fix::Open(SettingsPage::Exact),
        Fix::Open(SettingsPage::Battery),
    ];
    for ((text, problem), fix) in table.into_iter().zip(fixes) {
        assert_eq!(problem.fix(), Some(fix));
        assert_eq!(problems(&text), [problem]);
    }
}

#[test]
fn ios_tells_how_many_wait_and_whether_it_was_asked() {
    let texts: Vec<_> = checks(r#"{"notifications":true,"pending":61}"#);
    assert_eq!(texts[1], (true, "61 reminders wait in this phone.".to_owned()));
    assert_eq!(texts.len(), 2, "iOS knows no exact times and no battery settings");
    assert_eq!(problems(r#"{"notifications":null,"pending":0}"#), [Problem::NotAllowed]);
    assert_eq!(problems(r#"{"notifications":true,"pending":61}"#), []);
}

#[test]
fn what_went_wrong_on_either_side_is_told_once() {
    let told = |text: &str, trouble| {
        let folder = TempDir::new().expect("a folder");
        health_of(&treated(&folder), says(text), trouble).problems
    };
    let handed = |words: &str| vec![Problem::NotHandedOver(words.to_owned())];
    assert_eq!(told(WELL, Some("the disk is full")), handed("the disk is full"));
    let wrong = r#"{"problem":"SecurityException"}"#;
    assert_eq!(told(wrong, None), handed("SecurityException"));
    assert_eq!(told(wrong, Some("later")), handed("SecurityException"));
    assert!(PhoneHealth::parse("SecurityException").is_err());
}

#[test]
fn what_was_missed_within_a_week_is_told_by_its_reason() {
    let folder = TempDir::new().expect("a folder");
    let mut app = treated(&folder);
    let then = moment("2026-11-24 08:00");
    let (planned, _) = app.planned(then.now, then.now + TimeDelta::hours(15), then).expect("read");
    let missed = planned[..4].iter().enumerate().map(|(at, line)| {
        (if at == 0 { MissedWhy::NotShown } else { MissedWhy::NotRunning }, line)
    });
    app.note_missed(missed).expect("noted");
    let found = health_of(&app, says(WELL), None).problems;
    assert_eq!(found, [Problem::HeldBack(3), Problem::Blocked(1)]);
    app.apply(ReminderAction::SwitchAll(false), moment("2026-11-25 10:00")).expect("off");
    assert_eq!(health_of(&app, says("{}"), Some("x")).problems, []);
}

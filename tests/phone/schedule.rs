//! The schedule: what a phone is handed, as a file that both sides read.

use std::collections::HashSet;
use std::fs;

use afterglow::app::{
    App, AppointmentAction, Moment, NotificationAction, OutingAction, ReminderAction,
};
use afterglow::care::{Language, Text, When};
use afterglow::notify::Reply;
use afterglow::notify::schedule::{
    Channel, Entry, LockScreen, Policy, Schedule, ScheduleError, Wanted,
};
use afterglow::reminders::{
    Answer, History, Interval, Key, Kind, Occurrence, ReminderKind, Snooze,
};
use afterglow::texts::Texts;
use chrono::TimeDelta;
use tempfile::TempDir;

use super::{berlin, contract, handed, handed_in, moment, treated};
use crate::support::at;

/// Shows what is planned for an instant and notes it, as a phone does.
fn show(app: &mut App, bundle: &str, moment: Moment) {
    let from = moment.now - TimeDelta::days(2);
    let (planned, _) = app.planned(from, moment.now + TimeDelta::days(1), moment).expect("read");
    let lines = planned.iter().filter(|line| line.bundle == bundle);
    app.note_shown(lines, moment.now, None).expect("noted");
}

/// A client with an appointment, a timer that runs, a test to come and a notification put off.
fn busy(folder: &TempDir) -> App {
    let mut app = treated(folder);
    let now = moment("2026-11-25 08:12");
    show(&mut app, "2026-11-25T08:10", now);
    let snooze = Answer::Snooze(Snooze::TenMinutes);
    let later = moment("2026-11-25 10:35");
    app.apply(
        NotificationAction::Answer { bundle: "2026-11-25T08:10".into(), answer: snooze },
        later,
    )
    .expect("put off");
    let visit = When::At(at("2026-12-04 10:00", berlin()));
    app.apply(AppointmentAction::Add { at: visit, note: "private".into() }, now).expect("booked");
    app.apply(OutingAction::GoOutside(Interval::TwoHours), moment("2026-11-25 10:00"))
        .expect("outside");
    app.apply(ReminderAction::Test(10), moment("2026-11-25 10:40")).expect("asked");
    app
}

/// The fixed schedule that both sides' tests share.
fn golden() -> Schedule {
    let folder = TempDir::new().expect("a folder");
    handed(&busy(&folder), moment("2026-11-25 10:40"), 12)
}

fn of_bundle<'a>(schedule: &'a Schedule, bundle: &str) -> Vec<&'a Entry> {
    schedule.occurrences.iter().filter(|entry| entry.bundle == bundle).collect()
}

#[test]
fn the_file_of_the_contract_is_exactly_what_is_written() {
    let text = golden().to_json().expect("written");
    let path = contract("schedule.json");
    if std::env::var_os("AFTERGLOW_WRITE_CONTRACT").is_some() {
        fs::write(&path, &text).expect("written");
    }
    assert_eq!(fs::read_to_string(path).expect("the file"), text);
}

#[test]
fn what_is_written_is_read_again() {
    let schedule = golden();
    let text = schedule.to_json().expect("written");
    let read = Schedule::parse(text.as_bytes()).expect("read");
    // Its zone is the system's; here it was made in that of the bundled data.
    assert_eq!(read.zone.name(), "Europe/Berlin");
    let schedule = Schedule { zone: read.zone, ..schedule };
    assert_eq!(read, schedule);
    let folder = TempDir::new().expect("a folder");
    schedule.clone().write(folder.path()).expect("written");
    assert_eq!(Schedule::read(folder.path()).expect("read"), schedule);
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owners_and_nothing_lies_beside_it() {
    use std::os::unix::fs::PermissionsExt;

    let folder = TempDir::new().expect("a folder");
    for _ in 0..2 {
        golden().write(folder.path()).expect("written");
    }
    let names: Vec<_> = fs::read_dir(folder.path()).expect("read").flatten().collect();
    assert_eq!(names.len(), 1);
    assert_eq!(names[0].metadata().expect("data").permissions().mode() & 0o777, 0o600);
}

#[test]
fn sunscreen_comes_first_and_has_its_channel() {
    let schedule = golden();
    let morning = of_bundle(&schedule, "2026-11-26T08:10")[0];
    assert_eq!(morning.title, "Sunscreen: SPF 30 or more");
    assert_eq!(morning.channel, Channel::Sunscreen);
    assert!(morning.body.lines().count() >= 2, "{}", morning.body);
    assert_eq!(of_bundle(&schedule, "2026-11-25T20:45")[0].channel, Channel::Care);
    let visits = schedule.occurrences.iter();
    let visits = visits.filter(|entry| entry.channel == Channel::Appointments).count();
    assert_eq!(visits, 2, "a day and two hours before");
}

#[test]
fn what_a_phone_shows_follows_the_language() {
    let folder = TempDir::new().expect("a folder");
    let app = busy(&folder);
    let now = moment("2026-11-25 10:40");
    let german = handed_in(Language::German, &app, now, 12);
    let names: Vec<_> = german.channels.iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(names, ["Sonnencreme", "Pflegeschritte", "Termine"]);
    assert_eq!(german.hidden_title, Texts::of(Language::German).say("notification-hidden"));
    let morning = of_bundle(&german, "2026-11-26T08:10")[0];
    assert_eq!(morning.title, Texts::of(Language::German).say("sunscreen_am.remind"));
    // The same entries, each with words of its own, and nothing is left from the language before.
    let english = golden();
    assert_eq!(german.occurrences.len(), english.occurrences.len());
    for (one, other) in german.occurrences.iter().zip(&english.occurrences) {
        assert_eq!((&one.id, one.at), (&other.id, other.at));
        assert_ne!((&one.title, &one.body), (&other.title, &other.body));
        for ((reply, words), (same, english)) in one.actions.iter().zip(&other.actions) {
            assert_eq!(reply, same);
            assert_ne!(words, english);
        }
    }
    for (one, other) in german.channels.iter().zip(&english.channels) {
        assert_eq!(one.id, other.id);
        assert!(one.name != other.name && one.description != other.description, "{one:?}");
    }
}

#[test]
fn what_is_bound_to_an_instant_says_so() {
    let schedule = golden();
    for entry in &schedule.occurrences {
        let kind = entry.lines[0].kind;
        let bound = matches!(
            kind,
            Kind::Test | Kind::Reminder(ReminderKind::Outdoors | ReminderKind::Appointment)
        );
        let wanted = if bound || entry.asked { Policy::Instant } else { Policy::Wall };
        assert_eq!(entry.policy, wanted, "{}", entry.id);
    }
    let asked: Vec<_> = schedule.occurrences.iter().filter(|entry| entry.asked).collect();
    assert_eq!(asked.len(), 2, "the test and what was put off");
}

#[test]
fn a_bundle_that_comes_again_has_another_name_and_the_same_bundle() {
    let schedule = golden();
    let again = of_bundle(&schedule, "2026-11-25T08:10");
    assert_eq!(again.len(), 1, "what was shown does not come twice");
    assert_ne!(again[0].id, "2026-11-25T08:10");
    assert_eq!(again[0].at, at("2026-11-25 10:45", berlin()));
    let folder = TempDir::new().expect("a folder");
    let mut app = busy(&folder);
    let name = again[0].id.clone();
    let later = moment("2026-11-25 10:41");
    assert_eq!(of_bundle(&handed(&app, later, 1), "2026-11-25T08:10")[0].id, name, "it stays");
    show(&mut app, "2026-11-25T08:10", moment("2026-11-25 10:45"));
    assert!(of_bundle(&handed(&app, later, 1), "2026-11-25T08:10").is_empty());
    let snooze = Answer::Snooze(Snooze::TenMinutes);
    let action = NotificationAction::Answer { bundle: "2026-11-25T08:10".into(), answer: snooze };
    app.apply(action, moment("2026-11-25 10:46")).expect("put off");
    assert_ne!(of_bundle(&handed(&app, later, 1), "2026-11-25T08:10")[0].id, name, "once more");
}

#[test]
fn what_is_late_stays_until_it_is_stale() {
    let folder = TempDir::new().expect("a folder");
    let app = treated(&folder);
    let late = handed(&app, moment("2026-11-26 08:15"), 1);
    assert_eq!(late.occurrences[0].id, "2026-11-26T08:10", "it may not have fired yet");
    let stale = handed(&app, moment("2026-11-26 12:00"), 1);
    assert_ne!(stale.occurrences[0].id, "2026-11-26T08:10");
}

#[test]
fn ninety_days_are_handed_over_within_the_limits() {
    let folder = TempDir::new().expect("a folder");
    let app = treated(&folder);
    let mut schedule = handed(&app, moment("2026-11-22 15:00"), 90);
    assert!(schedule.occurrences.len() > 90, "{}", schedule.occurrences.len());
    assert!(schedule.occurrences.is_sorted_by_key(|entry| entry.at));
    let ids: HashSet<_> = schedule.occurrences.iter().map(|entry| &entry.id).collect();
    assert_eq!(ids.len(), schedule.occurrences.len());
    let text = schedule.to_json().expect("written");
    let folder = TempDir::new().expect("a folder");
    schedule.write(folder.path()).expect("written");
    assert_eq!(fs::read_to_string(folder.path().join("schedule.json")).expect("read"), text);
}

#[test]
fn without_reminders_only_a_test_comes() {
    let folder = TempDir::new().expect("a folder");
    let mut app = busy(&folder);
    app.apply(ReminderAction::SwitchAll(false), moment("2026-11-25 10:40")).expect("off");
    let schedule = handed(&app, moment("2026-11-25 10:40"), 90);
    let left: Vec<_> = schedule.occurrences.iter().map(|entry| entry.lines[0].kind).collect();
    assert_eq!(left, [Kind::Test]);
}

#[test]
fn only_done_and_snooze_are_buttons() {
    for entry in golden().occurrences {
        let replies: Vec<_> = entry.actions.iter().map(|(reply, _)| *reply).collect();
        let wanted: &[&[Reply]] = &[&[Reply::Done, Reply::Snooze], &[Reply::Snooze], &[]];
        assert!(wanted.contains(&&replies[..]), "{}: {replies:?}", entry.id);
    }
}

#[test]
fn words_that_are_too_long_are_cut_at_a_word_and_go_on_below() {
    let long = "warm lavender water ".repeat(30);
    let due = at("2026-11-26 08:10", berlin());
    let key = Key { reminder: "x".into(), nominal: due.with_timezone(&berlin()).naive_local() };
    let line = Occurrence {
        key,
        kind: Kind::Reminder(ReminderKind::Lifting),
        step: None,
        at: due,
        stale_at: due + TimeDelta::hours(2),
        over_at: None,
        bundle: "b".into(),
        first: false,
        channel: Channel::Care,
        title: Text::Literal(long.as_str().into()),
        body: Text::Literal("below".into()),
    };
    let mut schedule = Schedule::of(Wanted {
        planned: &[line],
        history: &History::default(),
        settings: &afterglow::reminders::Settings::new(due),
        lock_screen: LockScreen::Hide,
        texts: Texts::of(Language::English),
        now: due,
        zone: berlin(),
    });
    let entry = &schedule.occurrences[0];
    assert!(entry.title.encode_utf16().count() <= 300 && entry.title.ends_with("lavender…"));
    assert!(entry.body.starts_with(&long) && entry.body.ends_with("below"));
    let folder = TempDir::new().expect("a folder");
    schedule.write(folder.path()).expect("within the limits");
}

/// The golden file with something changed.
fn with(change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let text = golden().to_json().expect("written");
    let mut value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    serde_json::to_vec(&value).expect("JSON")
}

#[test]
fn a_wrong_file_is_refused_with_what_is_wrong_and_where() {
    let long = "x".repeat(301);
    let first = |field: &'static str, value: serde_json::Value| {
        with(move |whole| whole["occurrences"][1][field] = value)
    };
    let table = [
        (Vec::new(), "the schedule is not well formed: EOF while parsing"),
        (b"{\"version\":".to_vec(), "the schedule is not well formed: EOF while parsing"),
        (vec![b' '; 1024 * 1024 + 1], "the schedule is longer than 1048576 bytes"),
        (with(|whole| whole["version"] = 2.into()), "the schedule has version 2, not 1"),
        (with(|whole| whole["quiet"]["to"] = "25:00".into()), "`25:00` is no time of day"),
        (with(|whole| whole["lock_screen"] = "x".into()), "unknown variant `x`"),
        (first("id", "".into()), "occurrences[1].id: 0 characters, not 1 to 200"),
        (first("title", long.into()), "occurrences[1].title: 301 characters, not 1 to 300"),
        (first("policy", "maybe".into()), "unknown variant `maybe`"),
        (first("channel", "news".into()), "unknown variant `news`"),
        (first("local", "2026-02-30T08:10:00".into()), "is no local date and time"),
        (first("at", i64::MAX.into()), "is no instant of the calendar"),
        (first("actions", serde_json::json!([{"name": "x", "label": "X"}])), "no known action"),
    ];
    for (bytes, said) in table {
        let refused = Schedule::parse(&bytes).expect_err(said).to_string();
        assert!(refused.contains(said), "{refused}");
    }
    let twice = with(|whole| whole["occurrences"][1] = whole["occurrences"][0].clone());
    assert!(matches!(Schedule::parse(&twice), Err(ScheduleError::Wrong { .. })));
    // Where it was computed is only told: a zone that is gone by now is no reason to refuse it.
    let elsewhere = fs::read(contract("unknown-zone.json")).expect("read");
    let elsewhere = Schedule::parse(&elsewhere).expect("taken");
    assert_eq!(elsewhere.zone.wanted(), Some("Mars/Olympus"));
    let unknown = with(|whole| whole["more"] = "unknown fields are nobody's business".into());
    let read = Schedule::parse(&unknown).expect("read");
    assert_eq!(read, Schedule { zone: read.zone, ..golden() });
}

#[test]
fn the_contracts_refused_files_are_refused() {
    let folder = fs::read_dir(contract("")).expect("the folder");
    let mut count = 0;
    for file in folder.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.starts_with("schedule-") {
            let bytes = fs::read(file.path()).expect("read");
            assert!(Schedule::parse(&bytes).is_err(), "{name} is refused");
            count += 1;
        }
    }
    assert!(count >= 17, "{count}");
}

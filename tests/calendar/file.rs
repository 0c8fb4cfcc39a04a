//! What the file says.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use afterglow::app::{App, AppError, ReminderAction};
use afterglow::calendar::{cleaned, make, save};
use afterglow::care::{Language, Zone};
use insta::assert_snapshot;
use proptest::prelude::*;
use tempfile::TempDir;

use super::{app, book, lines, made, read, somebody};
use crate::support::data::Data;
use crate::support::{cases, moment, named};

#[test]
fn a_file_says_the_rules_of_its_zone_then_each_event_with_its_alarm_last() {
    let (mut app, now) = app();
    let file = made(&mut app, now);
    assert_eq!((file.appointments, file.gone, file.says.what), (1, 0, true));
    let named =
        |line: String| if line.starts_with("UID:") { "UID:its name".to_owned() } else { line };
    let lines: Vec<String> = lines(&file.text).into_iter().map(named).collect();
    let end = lines.iter().position(|line| line == "END:VEVENT").expect("an event");
    assert_snapshot!(lines[..=end].join("\n"), @r"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Afterglow//Calendar//EN
    CALSCALE:GREGORIAN
    BEGIN:VTIMEZONE
    TZID:Europe/Berlin
    BEGIN:STANDARD
    DTSTART:20261025T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    TZNAME:CET
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:20270328T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:its name
    DTSTAMP:20261125T094000Z
    SEQUENCE:217762800
    DTSTART;TZID=Europe/Berlin:20261125T130000
    SUMMARY:Hands off
    DESCRIPTION:No touching\, no picking
    CLASS:PRIVATE
    TRANSP:TRANSPARENT
    STATUS:CONFIRMED
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:PT0S
    DESCRIPTION:Hands off
    END:VALARM
    END:VEVENT
    ");
    let visit = lines.iter().position(|line| line == "SUMMARY:Appointment").expect("it");
    assert_snapshot!(lines[visit - 6..visit + 15].join("\n"), @r"
    BEGIN:VEVENT
    UID:its name
    DTSTAMP:20261125T094000Z
    SEQUENCE:217762800
    DTSTART;TZID=Europe/Berlin:20261209T163000
    DURATION:PT1H
    SUMMARY:Appointment
    CLASS:PRIVATE
    TRANSP:OPAQUE
    STATUS:CONFIRMED
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT24H
    DESCRIPTION:Appointment
    END:VALARM
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT2H
    DESCRIPTION:Appointment
    END:VALARM
    END:VEVENT
    ");
}

#[test]
fn words_are_hidden_where_notifications_hide_them() {
    let (mut app, now) = app();
    let shown = made(&mut app, now);
    app.apply(ReminderAction::ShowOnLockScreen(false), now).expect("hidden");
    let hidden = made(&mut app, now);
    assert!(!hidden.says.what && shown.text.contains("Sunscreen"));
    for words in ["Sunscreen", "Bring the list", "Appointment", "treatment"] {
        assert!(!hidden.text.contains(words), "{words}");
    }
    let titles: BTreeSet<_> = read(&hidden.text).into_iter().map(|event| event.title).collect();
    assert_eq!(titles, BTreeSet::from(["Reminder".to_owned()]));
    assert_eq!(shown.reminders, hidden.reminders);
}

#[test]
fn notes_go_in_only_where_it_is_asked_for_and_never_where_words_are_hidden() {
    let (mut app, now) = app();
    let has_note = |app: &mut App, notes: bool| {
        let file = make(app, notes, Language::English.into(), now).expect("a file");
        file.text.contains("DESCRIPTION:Bring the list\\; ask")
    };
    assert!(!has_note(&mut app, false) && has_note(&mut app, true));
    app.apply(ReminderAction::ShowOnLockScreen(false), now).expect("hidden");
    assert!(!has_note(&mut app, true));
}

#[test]
fn an_appointment_that_was_given_with_an_offset_stays_an_instant() {
    let (mut app, now) = app();
    let at = afterglow::care::When::parse("2027-07-01T10:00+05:30", now.zone, now.now);
    let add =
        afterglow::app::AppointmentAction::Add { at: at.expect("a time"), note: String::new() };
    app.apply(add, now).expect("booked");
    let events = read(&made(&mut app, now).text);
    assert_eq!(events.last().expect("it").begins, "20270701T043000Z");
}

#[test]
fn the_day_before_is_25_hours_before_where_the_clocks_are_put_back() {
    for (zone, wall, before) in [
        ("Europe/Berlin", "2027-10-31 16:30", "-PT25H"),
        ("Europe/Berlin", "2027-03-28 16:30", "-PT23H"),
        ("Australia/Lord_Howe", "2027-10-03 16:30", "-PT23H30M"),
        ("Asia/Kathmandu", "2027-10-03 16:30", "-PT24H"),
    ] {
        let now = moment("2026-11-25 10:40", named(zone));
        let mut app = somebody();
        book(&mut app, wall, "", now);
        let events = read(&made(&mut app, now).text);
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].alarms, [before, "-PT2H"], "{zone} {wall}");
        assert!(events[0].begins.starts_with(&format!("TZID={zone}:")), "{:?}", events[0]);
    }
}

#[test]
fn a_zone_that_others_do_not_know_is_written_as_instants() {
    let rule = Zone::by_rule("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule");
    for zone in [rule, Zone::UTC] {
        let now = moment("2026-11-25 10:40", zone);
        let mut app = somebody();
        book(&mut app, "2027-07-01 16:30", "", now);
        let text = made(&mut app, now).text;
        assert!(!text.contains("TZID"), "{text}");
        assert!(read(&text)[0].begins.ends_with('Z'));
    }
}

#[test]
fn nothing_to_come_is_no_file() {
    let now = moment("2026-11-25 10:40", Zone::UTC);
    let mut app = somebody();
    let made = make(&mut app, false, Language::English.into(), now);
    assert!(matches!(made, Err(AppError::NothingToCome)));
}

/// Marks that turn the direction of what follows.
const MARKS: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// What an escaped text stands for.
fn unescaped(text: &str) -> String {
    let (mut words, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        words.push(match (c, c == '\\') {
            (_, true) => match chars.next().expect("what is escaped") {
                'n' => '\n',
                other => other,
            },
            (other, false) => other,
        });
    }
    words
}

proptest! {
    #![proptest_config(cases(200))]

    /// Whatever stands in a note comes back as it is, and obeys nothing.
    #[test]
    fn any_words_are_folded_escaped_and_harmless(note in "\\PC{0,200}|.{0,80}|[\\\\;,\n\r\u{202e}\u{2028}👩🏽‍🦰é]{0,60}") {
        let (mut app, now) = app();
        book(&mut app, "2027-01-04 09:00", &note, now);
        let text = make(&mut app, true, Language::English.into(), now).expect("a file").text;
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
            let obeyed = line.chars().any(|c| c.is_control() || MARKS.contains(&c));
            prop_assert!(!obeyed, "{line}");
        }
        let lines = lines(&text);
        let said = lines.iter().filter_map(|line| line.strip_prefix("DESCRIPTION:"));
        let words = cleaned(&note);
        prop_assert!(words.is_empty() || said.map(unescaped).any(|said| said == words), "{words:?}");
    }
}

#[test]
fn a_file_is_put_in_place_whole_and_never_in_place_of_another() {
    let folder = TempDir::new().expect("a folder");
    let (mut app, now) = app();
    let text = made(&mut app, now).text;
    let path = folder.path().join("afterglow.ics");
    save(&path, &text).expect("saved");
    save(&path, &text).expect("in place of its own");
    assert_eq!(fs::read_to_string(&path).expect("it"), text);
    let other = folder.path().join("letter.txt");
    fs::write(&other, "Dear Ines").expect("written");
    assert!(matches!(save(&other, &text), Err(AppError::FileThere(_))));
    assert_eq!(fs::read_to_string(&other).expect("it"), "Dear Ines");
    // A link stays one.
    let link = folder.path().join("link.ics");
    symlink(&path, &link).expect("linked");
    save(&link, &text).expect("saved");
    assert!(link.symlink_metadata().expect("it").is_symlink());
    assert!(matches!(save(folder.path(), &text), Err(AppError::NoFile(_))));
    let left: Vec<_> = fs::read_dir(folder.path()).expect("it").flatten().collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn a_bad_target_gets_a_sentence_and_a_device_stays_one() {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    let said = data.refused(&["calendar", "/dev/full"]);
    assert_eq!(said, "/dev/full is a folder or a device, not a file. Give the name of a file.");
    assert!(!fs::metadata("/dev/full").expect("it").is_file());
    let folder = data.folder().display().to_string();
    assert!(data.refused(&["calendar", &folder]).contains("is a folder or a device"));
    assert!(
        data.refused(&["calendar", &format!("{folder}/none/a.ics")]).contains("cannot be written")
    );
    assert!(data.refused(&["calendar", ""]).contains("cannot be written"));
    let sample = data.output(&["--sample", "calendar", &format!("{folder}/a.ics")]);
    assert_eq!(sample.status.code(), Some(2), "{sample:?}");
    let closed = data.folder().join("closed");
    fs::create_dir(&closed).expect("a folder");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).expect("closed");
    // Root may write anywhere.
    let target = closed.join("a.ics").display().to_string();
    let output = data.output(&["calendar", &target]);
    assert!(
        output.status.success()
            || String::from_utf8_lossy(&output.stderr).contains("cannot be written")
    );
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).expect("open");
}

#[test]
fn the_command_writes_a_file_or_prints_it_and_says_what_calendars_do() {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    let path = data.folder().join("mine.ics");
    let said = data.run(&["calendar", &path.display().to_string()]);
    assert!(said.contains("some set alarms of their own"), "{said}");
    let kept = fs::read_to_string(&path).expect("it");
    let output = data.output(&["calendar", "-"]);
    assert_eq!(String::from_utf8(output.stdout).expect("UTF-8"), kept, "the same, byte by byte");
    assert!(String::from_utf8_lossy(&output.stderr).contains("some set alarms of their own"));
    let json = data.json(&["calendar", "-"]);
    assert_eq!(json["calendar"], kept);
    assert_eq!(json["reminders"], read(&kept).len());
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("it");
    let output = data.command(&["calendar", "-"]).stdout(full).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}

//! Done, snoozed, dismissed, missed; and what comes as one digest.

use afterglow::reminders::{QuietHours, Settings, Snooze, State};
use chrono::{DateTime, TimeDelta, Utc};

use super::case::{Case, berlin};
use crate::support::{at, named};

fn snooze(case: &mut Case, keys: &[&str], until: DateTime<Utc>) {
    for key in keys {
        let past = case.log.past.get_mut(&key.parse().expect("a key")).expect("shown");
        past.state = State::Snoozed(until);
    }
}

const MORNING: [&str; 3] = [
    "sunscreen_am@2026-01-03T08:10:00",
    "cleanse_am@2026-01-03T08:10:00",
    "serum_am@2026-01-03T08:10:00",
];

/// The morning of day 2, shown on time.
fn shown() -> Case {
    let mut case = Case::new();
    case.settings.since = at("2026-01-03 00:00", berlin());
    assert_eq!(case.round_at("2026-01-03 08:10")[0].1, MORNING);
    case
}

#[test]
fn snooze_is_ten_minutes_an_hour_or_this_evening() {
    let settings = Settings::new(at("2026-01-01 15:00", berlin()));
    let now = at("2026-01-03 08:15", berlin());
    let until = |snooze: Snooze, now| snooze.until(now, &settings, berlin());
    assert_eq!(until(Snooze::TenMinutes, now), Some(now + TimeDelta::minutes(10)));
    assert_eq!(until(Snooze::OneHour, now), Some(now + TimeDelta::hours(1)));
    assert_eq!(until(Snooze::Evening, now), Some(at("2026-01-03 20:45", berlin())));
    assert_eq!(until(Snooze::Evening, at("2026-01-03 20:45", berlin())), None);
}

#[test]
fn a_snoozed_bundle_comes_again_as_one_under_its_own_name() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 08:20", berlin()));
    assert!(case.round_at("2026-01-03 08:19").is_empty());
    let again = case.round_at("2026-01-03 08:20");
    assert_eq!(again, super::case::shown(&[("2026-01-03T08:10", &MORNING)]));
    assert!(case.round_at("2026-01-03 08:21").is_empty(), "once");
}

#[test]
fn what_is_ticked_meanwhile_does_not_come_again() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 08:20", berlin()));
    let mut case = case.tick("2026-01-03", "cleanse_am");
    assert_eq!(case.round_at("2026-01-03 08:20")[0].1, [MORNING[0], MORNING[2]]);
}

#[test]
fn a_snooze_until_the_evening_is_of_use_until_midnight() {
    let evening = at("2026-01-03 20:45", berlin());
    let mut case = shown();
    snooze(&mut case, &MORNING, evening);
    assert_eq!(case.round_at("2026-01-03 23:59")[0].1, MORNING);
    let mut case = shown();
    snooze(&mut case, &MORNING, evening);
    assert!(case.round_at("2026-01-04 00:00").is_empty());
}

#[test]
fn a_snooze_does_not_count_in_the_budget_and_comes_to_the_minute() {
    let mut case = shown();
    assert_eq!(case.round_at("2026-01-03 20:45").len(), 1);
    snooze(&mut case, &MORNING, at("2026-01-03 22:10", berlin()));
    assert_eq!(case.day("2026-01-03").len(), 3);
    assert_eq!(case.round_at("2026-01-03 22:10")[0].1, MORNING, "the client asked for that minute");
}

#[test]
fn nothing_else_is_shown_in_the_quiet_hours_however_late_it_is() {
    // The computer is opened at half past eleven at night: the evening's notification waits, and is
    // of no use in the morning.
    let mut case = shown();
    let late = at("2026-01-03 23:30", berlin());
    assert!(case.due(late).show.is_empty());
    assert_eq!(case.due(late).next, Some(at("2026-01-04 07:00", berlin())));
    case.round(late);
    assert!(case.round_at("2026-01-04 07:00").is_empty());
    // An appointment of the day after is still told in the morning.
    let mut case = shown().booked(1, "2026-01-04 21:00", "2026-01-02 09:00");
    assert!(case.round_at("2026-01-04 03:00").is_empty());
    let morning = case.round_at("2026-01-04 07:00");
    assert_eq!(morning[0].1, ["appointment-1@2026-01-03T21:00:00"]);
}

#[test]
fn this_evening_is_refused_when_it_is_quiet_then() {
    let mut settings = Settings::new(at("2026-01-01 15:00", berlin()));
    let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    settings.quiet = Some(QuietHours { from: hour(20), to: hour(7) });
    let now = at("2026-01-03 08:15", berlin());
    assert_eq!(Snooze::Evening.until(now, &settings, berlin()), None);
}

#[test]
fn a_snooze_survives_its_reminder_being_moved_to_a_later_time_that_has_passed() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 20:45", berlin()));
    // At one in the afternoon the morning is moved to half past eight, for the days to come.
    let mut case = case.set("morning", "08:30");
    let moved = case.settings.changes.get_mut("morning").expect("moved");
    moved.since = at("2026-01-03 13:05", berlin());
    assert!(case.round_at("2026-01-03 13:05").iter().all(|(name, _)| !name.contains("08:")));
    let evening = case.round_at("2026-01-03 20:45");
    assert!(evening.iter().any(|(_, lines)| *lines == MORNING), "{evening:?}");
}

#[test]
fn a_snooze_survives_a_change_of_the_zone() {
    // Treated at nine in New York; the midday's line is put off, and the zone is Berlin's then.
    let new_york = named("America/New_York");
    let mut case = Case::treated("2026-01-01 09:00", new_york);
    let key = case.round_at("2026-01-01 13:00")[0].1[0].clone();
    let until = at("2026-01-01 14:00", new_york);
    snooze(&mut case, &[&key], until);
    case.zone = berlin();
    let again = case.round(until);
    assert!(again.iter().any(|(_, lines)| lines.contains(&key)), "{again:?}");
}

#[test]
fn what_is_changed_for_the_days_to_come_does_not_come_at_once() {
    // Shown at ten past eight; at eleven the time is set to nine, and the reminder off and on.
    let changed = at("2026-01-03 11:00", berlin());
    for mut case in [shown().set("morning", "09:00"), shown().set("check_in", "10:30")] {
        for change in case.settings.changes.values_mut() {
            change.since = changed;
        }
        assert!(case.round(changed).is_empty());
    }
    // To a later time today it does come.
    let mut case = shown().set("morning", "11:00");
    case.settings.changes.get_mut("morning").expect("moved").since =
        at("2026-01-03 10:00", berlin());
    assert_eq!(case.round_at("2026-01-03 11:00")[0].1.len(), 3);
}

#[test]
fn the_closing_notice_comes_on_the_next_day_when_it_was_missed_and_only_once() {
    // Day 91 is Thursday 2 April.
    let mut case = Case::new();
    case.settings.since = at("2026-04-02 00:00", berlin());
    assert!(case.round_at("2026-04-02 13:00").is_empty(), "too late on its day");
    assert_eq!(case.round_at("2026-04-03 08:10")[0].1, ["end@2026-04-03T08:10:00"]);
    assert!(case.round_at("2026-04-04 08:10").is_empty());
    // Without a morning it comes in the first slot there is.
    let mut case = Case::new().off("morning");
    case.settings.since = at("2026-04-02 00:00", berlin());
    assert_eq!(case.round_at("2026-04-02 13:00")[0].1, ["end@2026-04-02T13:00:00"]);
}

#[test]
fn what_a_server_refused_comes_as_one_digest_when_it_is_back() {
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", berlin());
    for reminder in ["sunscreen_am", "cleanse_am", "serum_am"] {
        case = case.state(&format!("{reminder}@2026-01-04T08:10:00"), State::Refused);
    }
    let shown = case.round_at("2026-01-04 11:00");
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].1.len(), 4);
}

#[test]
fn a_snooze_survives_its_reminder_being_moved_to_an_earlier_time() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 09:10", berlin()));
    let mut case = case.set("sunscreen_am", "07:30");
    let again = case.round_at("2026-01-03 09:10");
    let lines: Vec<_> = again.iter().flat_map(|(_, keys)| keys.clone()).collect();
    assert_eq!(lines, MORNING);
}

#[test]
fn what_is_stale_is_missed_and_never_shown() {
    let mut case = Case::new();
    case.settings.since = at("2026-01-03 00:00", berlin());
    assert!(case.round_at("2026-01-03 12:30").is_empty());
    for key in MORNING {
        assert_eq!(case.log.state(&key.parse().expect("a key")), Some(State::Missed));
    }
}

#[test]
fn what_was_held_up_comes_as_one_digest_of_what_is_still_of_use() {
    // Day 3: the morning and the follow-up at ten; the computer is switched on at eleven.
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", berlin());
    let shown = case.round_at("2026-01-04 11:00");
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].0, "2026-01-04T10:00", "under the name of the latest");
    assert_eq!(shown[0].1.len(), 4);
    assert!(shown[0].1[0].starts_with("sunscreen_am"), "sunscreen first");
    // After noon the morning is of no use any more: nothing comes of it.
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", berlin());
    assert!(case.round_at("2026-01-04 12:30").is_empty());
}

#[test]
fn what_comes_on_time_is_no_digest() {
    let mut case = Case::new().set("followup", "08:10");
    case = case.booked(1, "2026-01-05 08:10", "2026-01-02 09:00");
    case.settings.since = at("2026-01-04 00:00", berlin());
    assert_eq!(case.round_at("2026-01-04 08:10").len(), 2, "the morning's and the appointment's");
}

#[test]
fn what_was_handed_over_keeps_its_name_in_a_digest() {
    // A crash at the morning's notification; the computer is back at eleven.
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", berlin());
    for reminder in ["sunscreen_am", "cleanse_am", "serum_am"] {
        case = case.state(&format!("{reminder}@2026-01-04T08:10:00"), State::HandedOver);
    }
    let shown = case.round_at("2026-01-04 11:00");
    let names: Vec<_> = shown.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["2026-01-04T08:10", "2026-01-04T10:00"], "a repeat replaces the first");
}

#[test]
fn a_line_that_joins_a_notification_that_is_out_comes_at_its_own_time() {
    // Day 17: the follow-up rides with the morning's sunscreen. Switched on at nine, it is not
    // hurried in at once when it is wanted at noon.
    let mut case = Case::new().off("followup").off("patience");
    case.settings.since = at("2026-01-18 00:00", berlin());
    assert_eq!(case.round_at("2026-01-18 08:10").len(), 1);
    let mut case = case.set("followup", "11:30");
    assert!(case.round_at("2026-01-18 09:00").is_empty());
    let shown = case.round_at("2026-01-18 11:30");
    let line: &[&str] = &["followup@2026-01-18T11:30:00"];
    assert_eq!(shown, super::case::shown(&[("2026-01-18T08:10", line)]));
}

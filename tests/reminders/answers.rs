//! Done, snoozed, dismissed, missed; and what comes as one digest.

use afterglow::reminders::{Settings, Snooze, State};
use chrono::{DateTime, TimeDelta, Utc};

use super::case::{BERLIN, Case};
use crate::support::at;

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
    case.settings.since = at("2026-01-03 00:00", BERLIN);
    assert_eq!(case.round_at("2026-01-03 08:10")[0].1, MORNING);
    case
}

#[test]
fn snooze_is_ten_minutes_an_hour_or_this_evening() {
    let settings = Settings::new(at("2026-01-01 15:00", BERLIN));
    let now = at("2026-01-03 08:15", BERLIN);
    let until = |snooze: Snooze, now| snooze.until(now, &settings, BERLIN);
    assert_eq!(until(Snooze::TenMinutes, now), Some(now + TimeDelta::minutes(10)));
    assert_eq!(until(Snooze::OneHour, now), Some(now + TimeDelta::hours(1)));
    assert_eq!(until(Snooze::Evening, now), Some(at("2026-01-03 20:45", BERLIN)));
    assert_eq!(until(Snooze::Evening, at("2026-01-03 20:45", BERLIN)), None);
}

#[test]
fn a_snoozed_bundle_comes_again_as_one_under_its_own_name() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 08:20", BERLIN));
    assert!(case.round_at("2026-01-03 08:19").is_empty());
    let again = case.round_at("2026-01-03 08:20");
    assert_eq!(again, super::case::shown(&[("2026-01-03T08:10", &MORNING)]));
    assert!(case.round_at("2026-01-03 08:21").is_empty(), "once");
}

#[test]
fn what_is_ticked_meanwhile_does_not_come_again() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 08:20", BERLIN));
    let mut case = case.tick("2026-01-03", "cleanse_am");
    assert_eq!(case.round_at("2026-01-03 08:20")[0].1, [MORNING[0], MORNING[2]]);
}

#[test]
fn a_snooze_until_the_evening_is_of_use_until_midnight() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 20:45", BERLIN));
    let shown = case.round_at("2026-01-03 23:50");
    let lines: usize = shown.iter().map(|(_, lines)| lines.len()).sum();
    assert_eq!(lines, 3 + 4, "the snoozed morning and the evening: {shown:?}");
    let mut case = self::shown();
    snooze(&mut case, &MORNING, at("2026-01-03 20:45", BERLIN));
    assert!(case.round_at("2026-01-04 00:00").is_empty());
}

#[test]
fn a_snooze_does_not_count_in_the_budget_and_comes_to_the_minute() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 22:10", BERLIN));
    assert_eq!(case.day("2026-01-03").len(), 3);
    assert_eq!(case.round_at("2026-01-03 22:10").len(), 2, "also in the quiet hours");
}

#[test]
fn a_snooze_survives_its_reminder_being_moved_to_an_earlier_time() {
    let mut case = shown();
    snooze(&mut case, &MORNING, at("2026-01-03 09:10", BERLIN));
    let mut case = case.set("sunscreen_am", "07:30");
    let again = case.round_at("2026-01-03 09:10");
    let lines: Vec<_> = again.iter().flat_map(|(_, keys)| keys.clone()).collect();
    assert_eq!(lines, MORNING);
}

#[test]
fn dismissing_changes_nothing() {
    let mut case = shown();
    // Shown is shown: the next is the midday's, and no step is ticked.
    assert!(case.round_at("2026-01-03 08:30").is_empty());
    assert_eq!(case.round_at("2026-01-03 13:00").len(), 1);
    assert!(case.log.ticks.is_empty());
}

#[test]
fn what_is_stale_is_missed_and_never_shown() {
    let mut case = Case::new();
    case.settings.since = at("2026-01-03 00:00", BERLIN);
    assert!(case.round_at("2026-01-03 12:30").is_empty());
    for key in MORNING {
        assert_eq!(case.log.state(&key.parse().expect("a key")), Some(State::Missed));
    }
}

#[test]
fn what_was_held_up_comes_as_one_digest_of_what_is_still_of_use() {
    // Day 3: the morning and the follow-up at ten; the computer is switched on at eleven.
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", BERLIN);
    let shown = case.round_at("2026-01-04 11:00");
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].0, "2026-01-04T10:00", "under the name of the latest");
    assert_eq!(shown[0].1.len(), 4);
    assert!(shown[0].1[0].starts_with("sunscreen_am"), "sunscreen first");
    // After noon the morning is of no use any more: nothing comes of it.
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", BERLIN);
    assert!(case.round_at("2026-01-04 12:30").is_empty());
}

#[test]
fn what_comes_on_time_is_no_digest() {
    let mut case = Case::new().set("followup", "08:10");
    case = case.booked(1, "2026-01-05 08:10", "2026-01-02 09:00");
    case.settings.since = at("2026-01-04 00:00", BERLIN);
    assert_eq!(case.round_at("2026-01-04 08:10").len(), 2, "the morning's and the appointment's");
}

#[test]
fn what_was_handed_over_keeps_its_name_in_a_digest() {
    // A crash at the morning's notification; the computer is back at eleven.
    let mut case = Case::new();
    case.settings.since = at("2026-01-04 00:00", BERLIN);
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
    case.settings.since = at("2026-01-18 00:00", BERLIN);
    assert_eq!(case.round_at("2026-01-18 08:10").len(), 1);
    let mut case = case.set("followup", "11:30");
    assert!(case.round_at("2026-01-18 09:00").is_empty());
    let shown = case.round_at("2026-01-18 11:30");
    let line: &[&str] = &["followup@2026-01-18T11:30:00"];
    assert_eq!(shown, super::case::shown(&[("2026-01-18T08:10", line)]));
}

//! Appointments and the outdoor timer: bound to an instant, not counted in the budget.

use afterglow::reminders::{Interval, Kind, Outing, QuietHours, ReminderKind, State};
use chrono::{NaiveTime, TimeDelta};

use super::case::{Case, berlin};
use crate::support::{at, named};

fn times(case: &Case, kind: ReminderKind, from: &str, to: &str) -> Vec<String> {
    let plan = case.plan(from, to).into_iter().filter(|due| due.kind == Kind::Reminder(kind));
    plan.map(|due| due.at.with_timezone(&case.zone).format("%d %H:%M").to_string()).collect()
}

fn appointments(case: &Case) -> Vec<String> {
    times(case, ReminderKind::Appointment, "2026-01-01 00:00", "2026-02-01 00:00")
}

#[test]
fn an_appointment_is_told_a_day_and_two_hours_before() {
    let booked = Case::new().booked(1, "2026-01-15 14:30", "2026-01-02 09:00");
    assert_eq!(appointments(&booked), ["14 14:30", "15 12:30"]);
    let off = Case::new().booked(1, "2026-01-15 14:30", "2026-01-02 09:00").off("appointment");
    assert!(appointments(&off).is_empty());
}

#[test]
fn a_day_before_is_the_same_wall_time_also_over_a_change_of_the_clocks() {
    let case = Case::treated("2026-03-20 15:00", berlin());
    let case = case.booked(1, "2026-03-29 14:30", "2026-03-21 09:00");
    let found = times(&case, ReminderKind::Appointment, "2026-03-21 00:00", "2026-04-01 00:00");
    assert_eq!(found, ["28 14:30", "29 12:30"]);
}

#[test]
fn an_appointment_booked_late_is_not_told_of_what_is_past() {
    let case = Case::new().booked(1, "2026-01-15 14:30", "2026-01-15 08:00");
    assert_eq!(appointments(&case), ["15 12:30"]);
    let case = Case::new().booked(1, "2026-01-15 14:30", "2026-01-15 13:00");
    assert!(appointments(&case).is_empty());
}

#[test]
fn an_appointment_early_in_the_morning_is_told_after_the_quiet_hours() {
    let case = Case::new().booked(1, "2026-01-15 08:00", "2026-01-02 09:00");
    assert_eq!(appointments(&case), ["14 08:00", "15 07:00"]);
    // When they end too late for that, the day before has to do.
    let case = Case::new().booked(1, "2026-01-15 06:30", "2026-01-02 09:00");
    assert_eq!(appointments(&case), ["14 07:00"]);
}

#[test]
fn an_appointment_is_of_use_until_it_begins() {
    let case = Case::new().booked(1, "2026-01-15 14:30", "2026-01-02 09:00");
    let plan = case.plan("2026-01-14 00:00", "2026-01-16 00:00");
    let stale: Vec<_> = plan
        .iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::Appointment))
        .map(|due| due.stale_at.with_timezone(&berlin()).format("%d %H:%M").to_string())
        .collect();
    assert_eq!(stale, ["15 12:30", "15 14:30"]);
}

#[test]
fn an_appointment_is_told_once_wherever_the_client_goes() {
    let mut case = Case::new().booked(1, "2026-01-15 14:30", "2026-01-02 09:00");
    assert_eq!(case.round_at("2026-01-14 14:30").len(), 1);
    for zone in [named("America/New_York"), named("Pacific/Apia"), named("Asia/Kolkata")] {
        case.zone = zone;
        let shown = case.round(at("2026-01-14 15:00", berlin()));
        let told = shown.iter().flat_map(|(_, keys)| keys);
        assert!(told.into_iter().all(|key| !key.starts_with("appointment")), "{zone}");
    }
}

#[test]
fn appointments_and_the_outdoor_timer_do_not_count_in_the_budget() {
    let mut case = Case::new();
    // Day 20: one notification.
    assert_eq!(case.day("2026-01-21").len(), 1);
    case = case.booked(1, "2026-01-21 14:30", "2026-01-02 09:00");
    let since = at("2026-01-21 15:00", berlin());
    case.outing = Some(Outing { since, every: Interval::TwoHours, zone: berlin() });
    let times: Vec<_> = case.day("2026-01-21").into_iter().map(|(time, _)| time).collect();
    assert_eq!(times, ["08:10", "12:30", "17:00", "19:00", "21:00"]);
}

#[test]
fn an_appointment_that_was_put_off_is_never_told_after_it() {
    let mut case = Case::new().booked(1, "2026-01-15 14:30", "2026-01-02 09:00");
    case.settings.since = at("2026-01-15 12:00", berlin());
    let shown = case.round_at("2026-01-15 12:30");
    let key = shown[0].1[0].parse().expect("a key");
    case.log.past.get_mut(&key).expect("shown").state =
        State::Snoozed(at("2026-01-15 20:45", berlin()));
    assert!(case.round_at("2026-01-15 20:45").is_empty());
}

#[test]
fn an_appointments_words_name_its_time_only() {
    let mut case = Case::new().booked(1, "2026-01-15 14:30", "2026-01-02 09:00");
    case.appointments[0].note = "Clinic at the park".to_owned();
    let plan = case.plan("2026-01-14 14:00", "2026-01-14 15:00");
    assert!(!format!("{plan:?}").contains("Clinic"));
}

fn outside(since: &str, every: Interval) -> Case {
    let mut case = Case::new();
    case.outing = Some(Outing { since: at(since, berlin()), every, zone: berlin() });
    case
}

fn again(case: &Case) -> Vec<String> {
    times(case, ReminderKind::Outdoors, "2026-01-03 00:00", "2026-01-05 00:00")
}

#[test]
fn outside_sunscreen_is_due_again_after_120_80_or_40_minutes() {
    assert_eq!(
        again(&outside("2026-01-03 15:00", Interval::TwoHours)),
        ["03 17:00", "03 19:00", "03 21:00"]
    );
    assert_eq!(
        again(&outside("2026-01-03 15:00", Interval::Water80))[..2],
        ["03 16:20", "03 17:40"]
    );
    assert_eq!(
        again(&outside("2026-01-03 15:00", Interval::Water40))[..2],
        ["03 15:40", "03 16:20"]
    );
    assert!(again(&outside("2026-01-03 15:00", Interval::TwoHours).off("outdoors")).is_empty());
}

#[test]
fn the_outdoor_timer_stops_at_the_quiet_hours() {
    let mut case = outside("2026-01-03 19:30", Interval::TwoHours);
    assert_eq!(again(&case), ["03 21:30"]);
    // Without any it stops with the day.
    case.settings.quiet = None;
    assert_eq!(again(&case), ["03 21:30", "03 23:30"]);
    // Begun within them, it goes on after them.
    let early = outside("2026-01-03 05:30", Interval::Water80);
    assert_eq!(again(&early)[..2], ["03 07:00", "03 08:10"], "what came up in them as they end");
    let late = outside("2026-01-03 22:30", Interval::Water40);
    assert!(again(&late).is_empty());
    let quiet = |from, to| QuietHours {
        from: NaiveTime::from_hms_opt(from, 0, 0).expect("a time"),
        to: NaiveTime::from_hms_opt(to, 0, 0).expect("a time"),
    };
    let mut noon = outside("2026-01-03 09:00", Interval::TwoHours);
    noon.settings.quiet = Some(quiet(12, 14));
    assert_eq!(again(&noon), ["03 11:00"]);
}

#[test]
fn an_outdoor_reminder_is_over_when_the_next_one_comes() {
    let mut case = outside("2026-01-03 09:30", Interval::TwoHours);
    // Asleep until the afternoon: only the last one is still of use.
    let shown = case.round_at("2026-01-03 16:00");
    let outdoors: Vec<_> =
        shown.iter().flat_map(|(_, keys)| keys).filter(|key| key.starts_with("outdoors")).collect();
    assert_eq!(outdoors, ["outdoors@2026-01-03T15:30:00"]);
}

#[test]
fn outside_over_a_change_of_the_clocks_minutes_are_minutes() {
    let mut case = Case::treated("2026-10-20 15:00", berlin());
    case.settings.quiet = None;
    let since = at("2026-10-25 01:00", berlin());
    case.outing = Some(Outing { since, every: Interval::TwoHours, zone: berlin() });
    let plan = case.between(since, since + TimeDelta::hours(5));
    let due: Vec<_> = plan
        .into_iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::Outdoors))
        .map(|due| ((due.at - since).num_minutes(), due.key.to_string()))
        .collect();
    assert_eq!(
        due,
        [
            (120, "outdoors@2026-10-25T03:00:00".to_owned()),
            (240, "outdoors@2026-10-25T05:00:00".to_owned()),
        ]
    );
}

//! A table test for each sentence of the decisions on reminders.

use afterglow::care::{Plan, TreatmentId};
use afterglow::reminders::{Due, Key, Kind, Occurrence, OneShot, QuietHours, ReminderKind, State};
use chrono::{NaiveTime, TimeDelta};

use super::case::{Case, berlin, shown};
use crate::support::{at, date, named, treated_at, treated_on};

/// The lines that are to be shown.
fn lines(due: &Due) -> Vec<String> {
    let lines = due.show.iter().flat_map(|(_, lines)| lines);
    lines.map(|line| line.key.to_string()).collect()
}

#[test]
fn the_first_week_has_three_slots() {
    // Day 2 has nothing special.
    let case = Case::new();
    assert_eq!(
        case.day("2026-01-03"),
        shown(&[
            ("08:10", &["sunscreen_am", "cleanse_am", "serum_am"]),
            ("13:00", &["no_touch"]),
            ("20:45", &["lukewarm_only", "no_actives", "cleanse_pm", "serum_pm"]),
        ])
    );
}

#[test]
fn the_second_week_has_the_morning_and_one_special() {
    // Day 10: the weekly follow-up.
    let case = Case::new();
    assert_eq!(
        case.day("2026-01-11"),
        shown(&[("08:10", &["sunscreen_am", "cleanse_am"]), ("10:00", &["followup", "patience"]),])
    );
}

#[test]
fn later_the_specials_ride_with_the_mornings_sunscreen() {
    // Day 17 has a follow-up, day 18 nothing.
    let case = Case::new();
    assert_eq!(
        case.day("2026-01-18"),
        shown(&[("08:10", &["sunscreen_am", "followup", "patience"])])
    );
    assert_eq!(case.day("2026-01-19"), shown(&[("08:10", &["sunscreen_am"])]));
}

#[test]
fn sunscreen_is_always_the_first_line() {
    let case = Case::new();
    for due in case.plan("2026-01-01 00:00", "2026-04-05 00:00") {
        let same = |other: &&Occurrence| other.bundle == due.bundle;
        let all = case.plan("2026-01-01 00:00", "2026-04-05 00:00");
        let lines: Vec<&Occurrence> = all.iter().filter(same).collect();
        let place = lines.iter().position(|line| &*line.key.reminder == "sunscreen_am");
        assert!(place.is_none_or(|place| place == 0), "{}", due.bundle);
    }
}

#[test]
fn the_sheet_comes_on_day_zero_after_the_treatment() {
    assert_eq!(
        Case::new().day("2026-01-01"),
        shown(&[("20:45", &["lukewarm_only", "no_actives", "cleanse_pm", "serum_pm", "my_sheet"])])
    );
    let mut early = Case::new();
    early.treatments = vec![treated_at(1, "2026-01-01 09:00", berlin())];
    early.settings.since = early.treatments[0].recorded_at;
    let sheet = |bundles: Vec<(String, Vec<String>)>| {
        let has = |names: &Vec<String>| names.contains(&"my_sheet".to_owned());
        bundles.into_iter().filter(|(_, names)| has(names)).map(|(at, _)| at).collect::<Vec<_>>()
    };
    assert_eq!(sheet(early.day("2026-01-01")), ["10:00"]);
    assert!(sheet(early.day("2026-01-02")).is_empty());
}

#[test]
fn the_follow_up_comes_on_day_three_then_weekly() {
    let case = Case::new();
    let days: Vec<i64> = case
        .plan("2026-01-01 00:00", "2026-04-05 00:00")
        .into_iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::FollowUp))
        .map(|due| (due.key.nominal.date() - date("2026-01-01")).num_days())
        .collect();
    assert_eq!(days, (3..=90).step_by(7).collect::<Vec<i64>>());
}

#[test]
fn a_settled_follow_up_is_not_reminded_of() {
    let mut case = Case::new();
    case.log.settled.insert(TreatmentId(1), date("2026-01-05"));
    let days: Vec<_> = case
        .plan("2026-01-01 00:00", "2026-04-05 00:00")
        .into_iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::FollowUp))
        .map(|due| due.key.nominal.date().to_string())
        .collect();
    assert_eq!(days, ["2026-01-04"]);
}

#[test]
fn a_lift_is_told_in_the_next_slot() {
    // The week ends on day 7 at three; the next slot is the evening's.
    let case = Case::new();
    let lifts = |on: &str| {
        let day = case.day(on);
        let has = |names: &Vec<String>| names.contains(&"lifting".to_owned());
        day.into_iter().find(|(_, names)| has(names)).map(|(time, _)| time)
    };
    assert_eq!(lifts("2026-01-08"), Some("20:45".to_owned()));
    assert_eq!(lifts("2026-01-09"), None);
}

#[test]
fn a_lift_is_never_told_before_it_comes_when_anything_comes_after_it() {
    // Five notifications on day 3, of which one has to ride: hard exercise lifts at three.
    let case = Case::new().set("cleanse_pm", "19:00").set("serum_pm", "19:30");
    let plan = case.plan("2026-01-04 00:00", "2026-01-05 00:00");
    let lift =
        plan.iter().find(|due| due.kind == Kind::Reminder(ReminderKind::Lifting)).expect("planned");
    assert!(lift.at >= at("2026-01-04 15:00", berlin()), "{lift:?}");
}

#[test]
fn a_lift_is_told_in_a_slot_that_comes() {
    let lifts = |case: &Case| {
        let plan = case.plan("2026-01-08 00:00", "2026-01-10 00:00");
        let lift = plan.into_iter().find(|due| due.kind == Kind::Reminder(ReminderKind::Lifting));
        lift.map(|due| due.at.with_timezone(&berlin()).format("%d %H:%M").to_string())
    };
    assert_eq!(lifts(&Case::new()).as_deref(), Some("08 20:45"));
    assert_eq!(lifts(&Case::new().off("evening")).as_deref(), Some("09 08:10"));
    let mut quiet = Case::new();
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    quiet.settings.quiet = Some(QuietHours { from: time(20), to: time(8) });
    assert_eq!(lifts(&quiet).as_deref(), Some("09 08:10"));
}

#[test]
fn what_quiet_hours_silence_is_known() {
    let mut case = Case::new();
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    let silenced = |case: &Case| {
        let rules = case.settings.silenced(Plan::default_plan());
        rules.into_iter().map(|rule| rule.id.to_string()).collect::<Vec<_>>()
    };
    assert!(silenced(&case).is_empty());
    case.settings.quiet = Some(QuietHours { from: time(20, 0), to: time(7, 0) });
    assert_eq!(silenced(&case), ["lukewarm_only", "no_actives", "cleanse_pm", "serum_pm"]);
    case.settings.quiet = Some(QuietHours { from: time(8, 0), to: time(9, 0) });
    assert!(silenced(&case).is_empty(), "the morning's lines wait an hour");
}

#[test]
fn what_was_handed_over_only_is_still_to_be_shown() {
    let key = "sunscreen_am@2026-01-03T08:10:00";
    let case = Case::new().state(key, State::HandedOver);
    let due = case.due(at("2026-01-03 08:11", berlin()));
    assert!(lines(&due).contains(&key.to_owned()));
    let ticked = case.tick("2026-01-03", "sunscreen_am");
    let plan = ticked.plan("2026-01-03 00:00", "2026-01-04 00:00");
    assert!(plan.iter().all(|due| due.key.to_string() != key), "a ticked step never reminds");
}

#[test]
fn a_lift_at_midnight_is_told_in_the_morning() {
    let mut case = Case::new();
    case.treatments = vec![treated_on(1, "2026-01-01", berlin())];
    let morning = &case.day("2026-01-09")[0];
    assert_eq!(morning.0, "08:10");
    assert!(morning.1.contains(&"lifting".to_owned()), "{morning:?}");
}

#[test]
fn a_hold_that_another_treatment_keeps_does_not_lift() {
    let mut case = Case::new();
    case.treatments.push(treated_at(2, "2026-01-05 11:00", berlin()));
    let lifts: Vec<String> = case
        .plan("2026-01-05 12:00", "2026-01-20 00:00")
        .into_iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::Lifting))
        .map(|due| due.key.to_string())
        .collect();
    // One day, three days, five days and a week after the second treatment, and none by the first.
    assert_eq!(
        lifts,
        [
            "lifting-2@2026-01-06T11:00:00",
            "lifting-2@2026-01-08T11:00:00",
            "lifting-2@2026-01-10T11:00:00",
            "lifting-2@2026-01-12T11:00:00",
        ]
    );
}

#[test]
fn patience_comes_on_sundays_from_day_seven_to_ninety() {
    let case = Case::new();
    let days: Vec<_> = case
        .plan("2026-01-01 00:00", "2026-05-01 00:00")
        .into_iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::Patience))
        .map(|due| due.key.nominal.date())
        .collect();
    assert_eq!(days.first(), Some(&date("2026-01-11")));
    assert_eq!(days.last(), Some(&date("2026-03-29")));
    assert_eq!(days.len(), 12);
}

#[test]
fn reminders_end_after_day_ninety_with_one_notice() {
    let case = Case::new();
    let after: Vec<String> = case
        .plan("2026-04-02 00:00", "2026-12-31 00:00")
        .into_iter()
        .map(|due| due.key.to_string())
        .collect();
    assert_eq!(after, ["end@2026-04-02T08:10:00"]);
}

#[test]
fn the_client_can_extend_them() {
    let mut case = Case::new();
    case.settings.extended = true;
    let day = case.day("2026-06-01");
    assert_eq!(day[0].1[0], "sunscreen_am");
    let ends = case.plan("2026-04-01 00:00", "2026-12-31 00:00");
    assert!(ends.iter().all(|due| due.kind != Kind::Reminder(ReminderKind::End)));
}

#[test]
fn a_ticked_step_never_reminds() {
    let case = Case::new().tick("2026-01-03", "cleanse_am").tick("2026-01-03", "no_touch");
    assert_eq!(
        case.day("2026-01-03"),
        shown(&[
            ("08:10", &["sunscreen_am", "serum_am"]),
            ("20:45", &["lukewarm_only", "no_actives", "cleanse_pm", "serum_pm"]),
        ])
    );
}

#[test]
fn a_slot_can_be_moved_and_takes_its_lines_along() {
    let case = Case::new().set("morning", "09:30");
    assert_eq!(case.day("2026-01-03")[0].0, "09:30");
    assert_eq!(case.day("2026-01-03")[0].1.len(), 3);
}

#[test]
fn one_reminder_can_be_moved_out_of_its_slot() {
    let case = Case::new().set("sunscreen_am", "07:30");
    assert_eq!(
        case.day("2026-01-03")[..2],
        shown(&[("07:30", &["sunscreen_am"]), ("08:10", &["cleanse_am", "serum_am"])])
    );
}

#[test]
fn a_reminder_or_a_slot_can_be_switched_off() {
    assert_eq!(Case::new().off("midday").day("2026-01-03").len(), 2);
    assert_eq!(Case::new().off("serum_am").day("2026-01-03")[0].1.len(), 2);
    let mut case = Case::new();
    case.settings.on = false;
    assert!(case.day("2026-01-03").is_empty());
}

#[test]
fn the_budget_of_the_first_week_is_four() {
    let case =
        Case::new().set("cleanse_am", "09:00").set("serum_am", "09:30").set("cleanse_pm", "19:00");
    let day = case.day("2026-01-04");
    assert_eq!(day.len(), 4, "{day:?}");
    // The lines beyond it ride in the day's first notification.
    let lines: usize = day.iter().map(|(_, names)| names.len()).sum();
    assert_eq!(lines, 10, "{day:?}");
    assert_eq!(day[0].1, ["sunscreen_am", "no_touch", "cleanse_pm", "followup"], "{day:?}");
}

#[test]
fn nothing_comes_in_quiet_hours() {
    // Moved into them, a reminder waits for their end while it is still of use.
    let case = Case::new().set("sunscreen_am", "06:30");
    assert_eq!(case.day("2026-01-03")[0], ("07:00".to_owned(), vec!["sunscreen_am".to_owned()]));
    let case = Case::new().set("evening", "22:30");
    assert_eq!(case.day("2026-01-03").len(), 2, "the evening's lines are of no use in the morning");
    let mut case = Case::new().set("evening", "22:30");
    case.settings.quiet = None;
    assert_eq!(case.day("2026-01-03")[2].0, "22:30");
}

#[test]
fn quiet_hours_may_lie_within_a_day() {
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    let quiet = QuietHours { from: time(13), to: time(15) };
    assert!(quiet.contains(time(13)) && !quiet.contains(time(15)) && !quiet.contains(time(23)));
    let night = QuietHours::DEFAULT;
    assert!(night.contains(time(23)) && night.contains(time(3)) && !night.contains(time(7)));
}

#[test]
fn what_was_due_before_reminders_began_is_not_caught_up_on() {
    let mut case = Case::new();
    case.settings.since = at("2026-01-03 12:00", berlin());
    let times: Vec<String> = case.day("2026-01-03").into_iter().map(|(time, _)| time).collect();
    assert_eq!(times, ["13:00", "20:45"]);
}

#[test]
fn what_was_due_before_the_treatment_was_entered_is_not_caught_up_on() {
    let mut case = Case::new();
    case.treatments[0].recorded_at = at("2026-01-03 12:00", berlin());
    let times: Vec<String> = case.day("2026-01-03").into_iter().map(|(time, _)| time).collect();
    assert_eq!(times, ["13:00", "20:45"]);
}

#[test]
fn stale_after_two_hours_or_at_the_end_of_its_part_of_the_day() {
    let case = Case::new();
    let plan = case.plan("2026-01-03 00:00", "2026-01-04 00:00");
    let stale = |reminder: &str| {
        let due = plan.iter().find(|due| &*due.key.reminder == reminder).expect("planned");
        due.stale_at.with_timezone(&berlin()).format("%d %H:%M").to_string()
    };
    assert_eq!(stale("sunscreen_am"), "03 12:00");
    assert_eq!(stale("no_touch"), "03 17:00");
    assert_eq!(stale("cleanse_pm"), "04 00:00");
    let late = Case::new().set("sunscreen_am", "11:30");
    let plan = late.plan("2026-01-03 00:00", "2026-01-04 00:00");
    let due = plan.iter().find(|due| &*due.key.reminder == "sunscreen_am").expect("planned");
    assert_eq!(due.stale_at, at("2026-01-03 13:30", berlin()));
}

#[test]
fn due_missed_and_next_follow_the_clock_and_the_log() {
    let mut case = Case::new().state("sunscreen_am@2026-01-03T08:10:00", State::Delivered);
    case.settings.since = at("2026-01-03 00:00", berlin());
    let nine = case.due(at("2026-01-03 09:00", berlin()));
    assert_eq!(lines(&nine), ["cleanse_am@2026-01-03T08:10:00", "serum_am@2026-01-03T08:10:00"]);
    assert!(nine.missed.is_empty());
    assert_eq!(nine.next, Some(at("2026-01-03 13:00", berlin())));
    let noon = case.due(at("2026-01-03 12:00", berlin()));
    assert!(noon.show.is_empty());
    let missed: Vec<_> = noon.missed.iter().map(|late| &*late.key.reminder).collect();
    assert_eq!(missed, ["cleanse_am", "serum_am"]);
}

#[test]
fn moved_to_later_today_it_comes_again_unless_ticked() {
    let key = "sunscreen_am@2026-01-03T08:10:00";
    let case = Case::new().state(key, State::Delivered).set("sunscreen_am", "11:00");
    let again = |case: &Case| {
        let due = case.due(at("2026-01-03 11:00", berlin()));
        lines(&due).contains(&"sunscreen_am@2026-01-03T11:00:00".to_owned())
    };
    assert!(again(&case));
    assert!(!again(&case.tick("2026-01-03", "sunscreen_am")));
}

#[test]
fn moved_to_earlier_today_it_does_not_come_again() {
    let key = "sunscreen_am@2026-01-03T08:10:00";
    let case = Case::new().state(key, State::Delivered).set("sunscreen_am", "07:30");
    let plan = case.plan("2026-01-03 00:00", "2026-01-04 00:00");
    assert!(plan.iter().all(|due| &*due.key.reminder != "sunscreen_am"), "{plan:#?}");
}

#[test]
fn a_key_is_the_reminder_and_its_nominal_wall_time() {
    let case = Case::new();
    let plan = case.plan("2026-01-03 00:00", "2026-01-04 00:00");
    let key = plan[0].key.to_string();
    assert_eq!(key, "sunscreen_am@2026-01-03T08:10:00");
    assert_eq!(key.parse::<Key>(), Ok(plan[0].key.clone()));
    for wrong in ["", "sunscreen_am", "sunscreen_am@noon"] {
        assert!(wrong.parse::<Key>().is_err(), "{wrong}");
    }
}

#[test]
fn a_test_comes_at_its_second_also_in_quiet_hours_and_beyond_the_budget() {
    let mut case = Case::new();
    let when = at("2026-01-03 23:30", berlin()) + TimeDelta::seconds(7);
    let key = Key { reminder: "test".into(), nominal: when.with_timezone(&berlin()).naive_local() };
    case.log.one_shots.push(OneShot { key, at: when });
    let plan = case.plan("2026-01-03 22:00", "2026-01-04 00:00");
    assert_eq!(plan.len(), 1);
    assert_eq!((plan[0].kind, plan[0].at), (Kind::Test, when));
}

#[test]
fn wall_time_is_kept_over_a_change_of_the_clocks_and_in_another_zone() {
    let mut case = Case::new();
    case.treatments = vec![treated_at(1, "2026-03-25 15:00", berlin())];
    for day in ["2026-03-28", "2026-03-29", "2026-03-30"] {
        assert_eq!(case.day(day)[0].0, "08:10", "{day}");
    }
    case.zone = named("America/New_York");
    assert_eq!(case.day("2026-03-30")[0].0, "08:10");
}

#[test]
fn reminders_are_on_by_default_with_quiet_hours_from_ten_to_seven() {
    let case = Case::new();
    assert!(case.settings.on && case.settings.changes.is_empty());
    assert_eq!(case.settings.quiet, Some(QuietHours::DEFAULT));
    assert_eq!(QuietHours::DEFAULT.to_string(), "22:00-07:00");
    assert!(case.settings.list(Plan::default_plan()).iter().all(|(.., on)| *on));
}

#[test]
fn a_look_in_the_mirror_comes_on_its_days() {
    let case = Case::new();
    let days: Vec<i64> = case
        .plan("2026-01-01 00:00", "2026-05-01 00:00")
        .into_iter()
        .filter(|due| due.kind == Kind::Reminder(ReminderKind::CheckIn))
        .map(|due| (due.key.nominal.date() - date("2026-01-01")).num_days())
        .collect();
    assert_eq!(days, [1, 4, 7, 14, 28, 56, 84]);
}

#[test]
fn a_time_in_a_gap_comes_as_it_ends_and_in_an_overlap_at_the_first() {
    // Zone, day of the change, wall time, and the instant it is meant to come at.
    let table = [
        (named("Europe/Berlin"), "2026-03-29", "02:30", "2026-03-29T01:00:00Z"),
        (named("Europe/Berlin"), "2026-10-25", "02:30", "2026-10-25T00:30:00Z"),
        (named("America/New_York"), "2026-03-08", "02:15", "2026-03-08T07:00:00Z"),
        (named("America/New_York"), "2026-11-01", "01:15", "2026-11-01T05:15:00Z"),
        (named("Australia/Lord_Howe"), "2026-10-04", "02:10", "2026-10-03T15:30:00Z"),
        (named("Australia/Lord_Howe"), "2026-04-05", "01:45", "2026-04-04T14:45:00Z"),
        (named("Africa/Casablanca"), "2026-02-15", "02:20", "2026-02-15T01:20:00Z"),
        (named("Africa/Casablanca"), "2026-03-22", "02:20", "2026-03-22T02:00:00Z"),
    ];
    for (zone, on, time, wanted) in table {
        let day = date(on);
        let treated = format!("{} 12:00", day.pred_opt().expect("a date"));
        let mut case = Case::treated(&treated, zone).set("sunscreen_am", time);
        case.settings.quiet = None;
        let next = day.succ_opt().expect("a date");
        let plan = case.plan(&format!("{on} 00:00"), &format!("{next} 00:00"));
        let of = plan.iter().filter(|due| &*due.key.reminder == "sunscreen_am");
        let at: Vec<String> =
            of.map(|due| due.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)).collect();
        assert_eq!(at, [wanted], "{time} in {zone} on {on}");
    }
}

#[test]
fn a_change_of_the_zone_shows_nothing_twice_and_loses_nothing() {
    // From Berlin to New York over the day of the flight, and back two days later.
    let mut case = Case::new();
    case.settings.since = at("2026-01-03 00:00", berlin());
    let mut shown = Vec::new();
    let begin = at("2026-01-03 00:00", berlin());
    for quarter in 0..(4 * 24 * 5) {
        let now = begin + TimeDelta::minutes(15 * quarter);
        let away = (48..236).contains(&quarter);
        case.zone = if away { named("America/New_York") } else { berlin() };
        shown.extend(case.round(now).into_iter().flat_map(|(_, lines)| lines));
    }
    let sunscreen: Vec<_> =
        shown.iter().filter(|key| key.starts_with("sunscreen_am")).map(String::as_str).collect();
    assert_eq!(
        sunscreen,
        [
            "sunscreen_am@2026-01-03T08:10:00",
            "sunscreen_am@2026-01-04T08:10:00",
            "sunscreen_am@2026-01-05T08:10:00",
            "sunscreen_am@2026-01-06T08:10:00",
            "sunscreen_am@2026-01-07T08:10:00",
        ]
    );
    let mut once = shown.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), shown.len(), "nothing twice: {shown:?}");
    let lifts = shown.iter().filter(|key| key.starts_with("lifting")).count();
    assert_eq!(lifts, 2, "hard exercise on day 3, hot water on day 5: {shown:?}");
}

#[test]
fn each_line_names_the_notification_it_is_shown_in() {
    let case = Case::new();
    let plan = case.plan("2026-01-18 00:00", "2026-01-19 00:00");
    let lines: Vec<_> = plan.iter().map(|due| (&*due.key.reminder, due.bundle.as_str())).collect();
    let bundle = "2026-01-18T08:10";
    assert_eq!(lines, [("sunscreen_am", bundle), ("followup", bundle), ("patience", bundle)]);
}

//! The whole plan of a recovery as a calendar, one file a zone, each around a change of the clocks
//! where the zone has one. Read them line by line before accepting a change.

use std::collections::BTreeMap;
use std::fmt::Write;

use afterglow::care::{Zone, civil};
use chrono::{NaiveDate, TimeDelta};

use super::case::Case;
use crate::support::{date, named};

/// The plan of 120 days: a line a notification, with the change of the clocks in between.
fn calendar(treated: &str, zone: Zone) -> String {
    let case = Case::treated(treated, zone);
    let first = case.treatments[0].date;
    let (from, _) = civil::span_of(first, zone);
    let (to, _) = civil::span_of(civil::plus_days(first, 121), zone);
    let mut notifications: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for due in case.between(from, to) {
        let line = due.key.rule().to_owned();
        notifications.entry((due.at, due.bundle)).or_default().push(line);
    }
    let mut text = format!("treated {treated}, {}, default settings\n", zone.name());
    let mut last: Option<NaiveDate> = None;
    for ((at, _), lines) in notifications {
        let local = at.with_timezone(&zone);
        let date = local.date_naive();
        for between in last.unwrap_or(first).iter_days().skip(1).take_while(|day| *day <= date) {
            let (begins, ends) = civil::span_of(between, zone);
            if ends - begins != TimeDelta::days(1) {
                let hours = (ends - begins).num_minutes();
                let _ = writeln!(text, "-- {between} is {} h {} min long", hours / 60, hours % 60);
            }
        }
        let day = (date - first).num_days();
        let head = match last {
            Some(last) if last == date => " ".repeat(22),
            _ => format!("day {day:>3}  {}", local.format("%a %d %b")),
        };
        let clock = local.format("%H:%M %:z");
        let _ = writeln!(text, "{head:<22}{clock}  {}", lines.join(", "));
        last = Some(date);
    }
    text
}

fn check(name: &str, treated: &str, zone: Zone) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, calendar(treated, zone));
    });
}

#[test]
fn new_york_around_the_end_of_summer_time() {
    // The clocks go back on 1 November 2026, day 5.
    check("new_york", "2026-10-27 10:30", named("America/New_York"));
}

#[test]
fn berlin_around_the_beginning_of_summer_time() {
    // The clocks go forward on 29 March 2026, day 6; the week of the seed ends on the day after.
    check("berlin", "2026-03-23 02:30", named("Europe/Berlin"));
}

#[test]
fn lord_howe_around_its_half_hour() {
    // Half an hour back on 5 April 2026, day 3.
    check("lord_howe", "2026-04-02 15:00", named("Australia/Lord_Howe"));
}

#[test]
fn casablanca_around_ramadan() {
    // An hour back on 15 February 2026, forward again on 22 March.
    check("casablanca", "2026-02-12 18:00", named("Africa/Casablanca"));
}

#[test]
fn kolkata_without_any_change() {
    check("kolkata", "2026-06-30 12:00", named("Asia/Kolkata"));
}

#[test]
fn apia_on_the_far_side_of_the_date_line() {
    check("apia", "2026-11-30 09:00", named("Pacific/Apia"));
}

#[test]
fn the_calendars_dates_are_what_they_say() {
    let long = |on: &str, zone: Zone| {
        let (from, to) = civil::span_of(date(on), zone);
        (to - from).num_minutes()
    };
    assert_eq!(long("2026-11-01", named("America/New_York")), 25 * 60);
    assert_eq!(long("2026-03-29", named("Europe/Berlin")), 23 * 60);
    assert_eq!(long("2026-04-05", named("Australia/Lord_Howe")), 24 * 60 + 30);
    assert_eq!(long("2026-02-15", named("Africa/Casablanca")), 25 * 60);
}

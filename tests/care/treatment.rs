//! What a person may give as a date or time.

use afterglow::care::{When, WhenError, civil, parse_date, parse_time};

use crate::support::{at, berlin, date, named, treated_at};

fn parse(text: &str) -> Result<When, WhenError> {
    When::parse(text, berlin(), at("2026-11-25 12:00", berlin()))
}

#[test]
fn dates_and_times_are_read() {
    let three = When::At(at("2026-11-22 15:00", berlin()));
    let local = date("2026-11-22").and_hms_opt(15, 0, 0).expect("a time");
    let wall = When::Wall { local, at: at("2026-11-22 15:00", berlin()) };
    let table = [
        ("2026-11-22", When::Date(date("2026-11-22"))),
        (" 2026-11-22 ", When::Date(date("2026-11-22"))),
        ("2026-11-22T15:00", wall),
        ("2026-11-22 15:00", wall),
        ("2026-11-22T15:00:00", wall),
        ("2026-11-22T15:00+01:00", three),
        ("2026-11-22T14:00Z", three),
        ("2026-11-22T14:00:00.000Z", three),
        ("2026-11-22T09:00:00-05:00", three),
    ];
    for (text, wanted) in table {
        assert_eq!(parse(text), Ok(wanted), "{text}");
    }
}

#[test]
fn what_is_no_date_is_refused() {
    for text in ["", "yesterday", "2026-02-30", "2026-13-01", "22.11.2026", "2026-11-22T25:00"] {
        assert!(matches!(parse(text), Err(WhenError::Unreadable(_))), "{text}");
    }
    assert!(parse_date("2026-02-29").is_err());
    assert!(parse_time("24:00").is_err());
    assert!(parse_time("8:10").is_ok());
}

#[test]
fn a_time_the_clocks_skip_is_refused() {
    let refused = When::parse("2026-03-29T02:30", berlin(), at("2026-11-25 12:00", berlin()));
    assert!(matches!(refused, Err(WhenError::InGap(_, zone)) if zone == berlin()));
}

#[test]
fn in_a_zone_that_stands_in_for_another_a_time_needs_its_offset() {
    let zone = berlin().in_place_of("Moon/Base");
    let now = at("2026-11-25 12:00", berlin());
    for text in ["2026-11-22T15:00", "2026-03-29T02:30"] {
        let refused = When::parse(text, zone, now);
        assert!(matches!(refused, Err(WhenError::ZoneMissing(_, "Moon/Base"))), "{refused:?}");
    }
    assert!(When::parse("2026-11-22T15:00+01:00", zone, now).is_ok());
    assert!(When::parse("2026-11-22", zone, now).is_ok());
}

#[test]
fn a_time_that_comes_twice_is_the_later_one_unless_that_is_to_come() {
    let first = at("2026-10-25 02:30", berlin());
    let second = first + chrono::TimeDelta::hours(1);
    let local = date("2026-10-25").and_hms_opt(2, 30, 0).expect("a time");
    let later = When::parse("2026-10-25T02:30", berlin(), second);
    assert_eq!(later, Ok(When::Wall { local, at: second }));
    let between = When::parse("2026-10-25T02:30", berlin(), first);
    assert_eq!(between, Ok(When::Wall { local, at: first }));
}

#[test]
fn the_future_is_refused() {
    let now = at("2026-11-25 12:00", berlin());
    assert!(parse("2026-11-26").expect("read").past(berlin(), now).is_err());
    assert!(parse("2026-11-25T12:01").expect("read").past(berlin(), now).is_err());
    assert!(parse("2026-11-25").expect("read").past(berlin(), now).is_ok());
    assert!(parse("2026-11-25T12:00").expect("read").past(berlin(), now).is_ok());
}

#[test]
fn the_day_flips_at_local_midnight() {
    let treatment = treated_at(1, "2026-11-22 23:50", berlin());
    let day_at = |text| treatment.day_on(civil::date_of(at(text, berlin()), berlin()));
    assert_eq!(day_at("2026-11-22 23:59"), Some(0));
    assert_eq!(day_at("2026-11-23 00:00"), Some(1));
    assert_eq!(day_at("2026-11-21 12:00"), None);
}

#[test]
fn the_day_is_counted_by_the_clients_date_and_the_recorded_one() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let now = at("2026-11-25 01:00", berlin());
    let in_new_york = civil::date_of(now, named("America/New_York"));
    assert_eq!(treatment.day_on(civil::date_of(now, berlin())), Some(3));
    assert_eq!(treatment.day_on(in_new_york), Some(2));
}

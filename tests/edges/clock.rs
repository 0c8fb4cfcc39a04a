//! Clocks that are wrong.

use afterglow::app::{App, AppError, Moment};
use afterglow::care::Zone;
use chrono::{DateTime, TimeZone, Utc};

use crate::support::data::Data;

#[test]
fn a_clock_before_1970_works() {
    let data = Data::new().in_zone("Europe/Berlin").at("1965-03-25T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "1965-03-22T15:00"]);
    let today = data.json(&["today"]);
    assert_eq!(today["day"], 3);
    assert_eq!(today["restrictions"].as_array().map(Vec::is_empty), Some(false));
    data.json(&["tick", "sunscreen_am"]);
    data.json(&["outdoors", "start"]);
    assert_eq!(data.json(&["outdoors"])["since"], "1965-03-25T10:40:00+01:00");
    data.json(&["appointment", "add", "--at", "1965-04-04T10:00"]);
    let planned = data.json(&["reminders"]);
    assert!(planned.as_array().is_some_and(|planned| !planned.is_empty()));
    data.json(&["reminder", "test", "--in", "5"]);
    data.json(&["doctor"]);
}

#[test]
fn a_clock_that_cannot_be_right_is_told_of_and_nothing_is_stored_by_it() {
    for shown in ["1899-06-01T00:00:00+00:00", "2201-06-01T00:00:00+00:00"] {
        let data = Data::new().at(shown);
        let said = data.refused(&["today"]);
        assert!(said.contains("clock shows") && said.contains(&shown[..10]), "{said}");
        assert!(data.refused(&["--sample", "today"]).contains("clock shows"));
        assert!(!data.file().exists());
    }
}

#[test]
fn the_window_says_so_too() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let now: DateTime<Utc> = Zone::UTC.with_ymd_and_hms(1601, 1, 1, 0, 0, 0).unwrap().to_utc();
    let refused = App::open(folder.path(), now).expect_err("refused");
    assert!(matches!(refused, AppError::Clock(shown) if shown == now));
    let sample = App::sample(Moment { now, zone: Zone::UTC }).expect_err("refused");
    assert!(matches!(sample, AppError::Clock(_)));
}

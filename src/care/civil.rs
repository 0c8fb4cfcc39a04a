//! Civil time: from a wall clock in a zone to an instant and back.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::zone::{Wall, Zone};

/// The first date that is accepted: earlier ones are slips of the keyboard.
pub const FIRST_DATE: NaiveDate = of(1900, 1, 1);
/// The last date that is accepted.
pub const LAST_DATE: NaiveDate = of(2200, 12, 31);

/// A date that is known to exist.
const fn of(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// Whether a date is one that is accepted.
pub fn is_accepted(date: NaiveDate) -> bool {
    (FIRST_DATE..=LAST_DATE).contains(&date)
}

/// The instant of a local time: the first in an overlap, the first valid one after a gap.
pub fn resolve(local: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    match zone.wall(local) {
        Wall::Once(instant) | Wall::Twice(instant, _) | Wall::Never(instant) => instant,
    }
}

/// The first instant of a civil date.
pub fn start_of(date: NaiveDate, zone: Zone) -> DateTime<Utc> {
    resolve(date.and_time(NaiveTime::MIN), zone)
}

/// The first instant and the end (exclusive) of a civil date.
pub fn span_of(date: NaiveDate, zone: Zone) -> (DateTime<Utc>, DateTime<Utc>) {
    (start_of(date, zone), start_of(plus_days(date, 1), zone))
}

/// The civil date of an instant in a zone.
pub fn date_of(instant: DateTime<Utc>, zone: Zone) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// A date some days later; stays at the calendar's end instead of failing.
pub fn plus_days(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// A date some days earlier; stays at the calendar's beginning instead of failing.
pub fn minus_days(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

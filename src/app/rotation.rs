//! Which automatic copies go when there are more than are kept. Pure: instants, a zone and the time decide.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::Moment;
use crate::care::civil::{date_of, minus_days};

/// The last copy of each of so many days is kept, today among them.
const DAYS: u64 = 7;
/// The last of each of so many weeks, from Monday on.
const WEEKS: u64 = 4;
/// The last of each of so many months.
const MONTHS: i32 = 6;
/// The newest ones are kept however old they are: somebody may come back after a year.
const LEAST: usize = 2;
/// So many are kept of days that are still to come: the clock is wrong now, or was when they were made.
const AHEAD: usize = 21;
/// So many go at a time, the oldest first: a clock that is wrong for a day does not take all.
const MOST_AT_ONCE: usize = 2;

/// The copies that go now, of those that were made at these instants.
pub fn outdated(made: &BTreeSet<DateTime<Utc>>, moment: Moment) -> Vec<DateTime<Utc>> {
    let kept = kept(made, moment);
    made.difference(&kept).copied().take(MOST_AT_ONCE).collect()
}

/// The copies that are kept in the long run.
pub fn kept(made: &BTreeSet<DateTime<Utc>>, moment: Moment) -> BTreeSet<DateTime<Utc>> {
    let today = moment.today();
    let date = |at: &DateTime<Utc>| date_of(*at, moment.zone);
    let (past, ahead): (Vec<_>, Vec<_>) = made.iter().rev().partition(|at| date(at) <= today);
    let mut kept: BTreeSet<_> =
        past.iter().take(LEAST).chain(ahead.iter().take(AHEAD)).copied().copied().collect();
    let mut keep_last = |is_in: &dyn Fn(NaiveDate) -> bool| {
        kept.extend(past.iter().copied().find(|at| is_in(date(at))));
    };
    for back in 0..DAYS {
        keep_last(&|date| date == minus_days(today, back));
    }
    for back in 0..WEEKS {
        let week = minus_days(today, 7 * back).iso_week();
        keep_last(&|date| date.iso_week() == week);
    }
    for back in 0..MONTHS {
        let month = month_of(today) - back;
        keep_last(&|date| month_of(date) == month);
    }
    kept
}

/// The months since the year 0.
fn month_of(date: NaiveDate) -> i32 {
    // A month is a small number.
    date.year() * 12 + i32::try_from(date.month0()).unwrap_or(0)
}

//! The moments in a question, and the instants they refer to.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

use crate::care::civil;
use crate::care::day::part_span;
use crate::care::plan::Part;
use crate::care::week::Week;
use crate::care::zone::Zone;

/// A moment, relative to now or to a treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::care::can_i) enum Moment {
    /// A day from today, or a part or time of it.
    Day(Date, Option<Time>),
    /// A duration from now.
    FromNow(TimeDelta),
    /// A duration from the treatment.
    FromTreatment(Unit, i64),
    /// A recovery day.
    RecoveryDay(u32),
}

/// A date in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::care::can_i) enum Date {
    /// So many days from today.
    InDays(i64),
    /// The next such day of the week, today included.
    Weekday(Weekday),
    /// The next such day of the week, today excluded.
    NextWeekday(Weekday),
    /// So many days after the next such day of the week.
    AfterWeekday(Weekday, i64),
    /// The next weekend, or today on a weekend.
    Weekend,
    /// The first day of the next week.
    NextWeek,
    /// The following weekend on a weekend; otherwise the next.
    NextWeekend,
    /// A date with its number.
    Named(Named),
    /// The same, if it is this day of the week.
    NamedWeekday(Weekday, Named),
    /// The next day on which the time is in the future.
    Soonest,
}

/// A date with its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::care::can_i) enum Named {
    /// The next such day of a month.
    DayOfMonth(u32),
    /// The next date with this month and day.
    Civil(u32, u32),
    /// A date with its year.
    Full(NaiveDate),
}

/// A time of day in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::care::can_i) enum Time {
    /// The start of a part of the day.
    Part(Part),
    /// A clock time.
    Clock(NaiveTime),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::care::can_i) enum Unit {
    Minutes,
    Hours,
    Days,
    Weeks,
    Fortnights,
    Months,
}

impl Unit {
    pub(super) fn minutes(self) -> i64 {
        match self {
            Self::Minutes => 1,
            Self::Hours => 60,
            Self::Days => 24 * 60,
            Self::Weeks => 7 * 24 * 60,
            Self::Fortnights => 14 * 24 * 60,
            Self::Months => 30 * 24 * 60,
        }
    }
}

/// The reference for a moment.
#[derive(Debug, Clone, Copy)]
pub(in crate::care::can_i) struct From {
    pub(in crate::care::can_i) now: DateTime<Utc>,
    pub(in crate::care::can_i) zone: Zone,
    pub(in crate::care::can_i) week: Week,
    /// When the treatment began, and its date.
    pub(in crate::care::can_i) treatment: Option<(DateTime<Utc>, NaiveDate)>,
}

impl Moment {
    /// Whether it has an instant: a date that is past, or another day of the week than was said, has none.
    pub(in crate::care::can_i) fn is_clear(self, from: From) -> bool {
        let today = civil::date_of(from.now, from.zone);
        !matches!(self, Self::Day(date, _) if date.from(today, from.week).is_none())
    }

    /// The instant, never before now; `None` where there is no treatment to count from, or no such date.
    pub(in crate::care::can_i) fn instant(self, from: From) -> Option<DateTime<Utc>> {
        let From { now, zone, week, treatment } = from;
        let today = civil::date_of(now, zone);
        let at = match self {
            Self::FromNow(delta) => now + delta,
            Self::FromTreatment(unit, count) => {
                let (began, _) = treatment?;
                match unit {
                    Unit::Minutes | Unit::Hours => {
                        began + TimeDelta::minutes(count * unit.minutes())
                    }
                    _ => {
                        let days = count * unit.minutes() / (24 * 60);
                        let local = began.with_timezone(&zone).naive_local();
                        let date = plus(local.date(), days);
                        // As for a window of days: the same wall time, and never before its hours are over.
                        let wall = civil::resolve(date.and_time(local.time()), zone);
                        wall.max(began + TimeDelta::days(days))
                    }
                }
            }
            Self::RecoveryDay(day) => {
                let (_, date) = treatment?;
                civil::start_of(civil::plus_days(date, u64::from(day)), zone)
            }
            Self::Day(date, time) => {
                let on = |date: NaiveDate| match time {
                    None => civil::start_of(date, zone),
                    Some(Time::Part(part)) => part_span(date, part, zone).0,
                    Some(Time::Clock(clock)) => civil::resolve(date.and_time(clock), zone),
                };
                match date {
                    Date::Soonest => {
                        let is_over = match time {
                            Some(Time::Part(part)) => part_span(today, part, zone).1 <= now,
                            _ => on(today) < now,
                        };
                        on(if is_over { plus(today, 1) } else { today })
                    }
                    _ => on(date.from(today, week)?),
                }
            }
        };
        Some(at.max(now))
    }
}

impl Date {
    fn from(self, today: NaiveDate, week: Week) -> Option<NaiveDate> {
        let until = |day: Weekday| i64::from(day.days_since(today.weekday()));
        let next = |day: Weekday| match until(day) {
            0 => 7,
            days => days,
        };
        let is_weekend = week.is_weekend(today.weekday());
        Some(match self {
            Self::InDays(days) => plus(today, days),
            Self::Weekday(day) => plus(today, until(day)),
            Self::NextWeekday(day) => plus(today, next(day)),
            Self::AfterWeekday(day, days) => plus(today, until(day) + days),
            Self::Weekend => plus(today, if is_weekend { 0 } else { until(week.weekend) }),
            // Where weeks begin on another day than Monday, many still mean Monday: the earlier one is stricter.
            Self::NextWeek => plus(today, next(week.first).min(next(Weekday::Mon))),
            Self::NextWeekend => {
                // On a weekend the next one is a week away.
                plus(today, if is_weekend { next(week.weekend) } else { until(week.weekend) })
            }
            Self::Named(named) => named.from(today)?,
            Self::NamedWeekday(weekday, named) => {
                named.from(today).filter(|date| date.weekday() == weekday)?
            }
            Self::Soonest => today,
        })
    }
}

impl Named {
    /// The date, unless it is past, or so far away that nothing is known of it.
    fn from(self, today: NaiveDate) -> Option<NaiveDate> {
        const A_YEAR: usize = 366;
        const MOST_YEARS: i32 = 10;
        match self {
            Self::DayOfMonth(day) => today.iter_days().take(A_YEAR).find(|date| date.day() == day),
            Self::Civil(month, day) => {
                let this = NaiveDate::from_ymd_opt(today.year(), month, day);
                let next = NaiveDate::from_ymd_opt(today.year() + 1, month, day);
                this.filter(|date| *date >= today).or(next)
            }
            Self::Full(date) => {
                let is_near = date >= today && date.year() <= today.year() + MOST_YEARS;
                is_near.then_some(date)
            }
        }
    }
}

impl std::convert::From<Named> for Date {
    fn from(named: Named) -> Self {
        Self::Named(named)
    }
}

fn plus(date: NaiveDate, days: i64) -> NaiveDate {
    civil::plus_days(date, u64::try_from(days).unwrap_or(0))
}

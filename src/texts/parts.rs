//! Dates and times in the parts that fields let choose: written, named and ordered as in the texts around them.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent::FluentArgs;

use super::Texts;
use crate::care::HourCycle;

/// What the chosen parts come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given<T> {
    /// No part is chosen.
    Nothing,
    /// Some parts are, some are not.
    Half,
    /// All are, and there is no such day: 31 February.
    Never,
    Whole(T),
}

/// The parts of a time. They do not depend on how the hours are counted, so that another clock shows the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TimeParts {
    /// From 0 to 11.
    twelfth: Option<u32>,
    is_afternoon: Option<bool>,
    minute: Option<u32>,
}

impl TimeParts {
    /// All parts of a time.
    pub fn of(time: NaiveTime) -> Self {
        let (hour, minute) = (time.hour(), Some(time.minute()));
        Self { twelfth: Some(hour % 12), is_afternoon: Some(hour >= 12), minute }
    }

    /// The hour as it is counted: from 0 to 23, or from 1 to 12.
    pub fn hour(self, hours: HourCycle) -> Option<u32> {
        let twelfth = self.twelfth?;
        match hours {
            HourCycle::H23 => Some(twelfth + if self.is_afternoon? { 12 } else { 0 }),
            HourCycle::H12 => Some(if twelfth == 0 { 12 } else { twelfth }),
        }
    }

    pub fn minute(self) -> Option<u32> {
        self.minute
    }

    pub fn is_afternoon(self) -> Option<bool> {
        self.is_afternoon
    }

    /// With another hour, counted so.
    #[must_use]
    pub fn with_hour(self, hour: Option<u32>, hours: HourCycle) -> Self {
        let is_afternoon = match hours {
            HourCycle::H23 => hour.map(|hour| hour >= 12),
            HourCycle::H12 => self.is_afternoon,
        };
        Self { twelfth: hour.map(|hour| hour % 12), is_afternoon, ..self }
    }

    #[must_use]
    pub fn with_minute(self, minute: Option<u32>) -> Self {
        Self { minute, ..self }
    }

    #[must_use]
    pub fn with_period(self, is_afternoon: Option<bool>) -> Self {
        Self { is_afternoon, ..self }
    }

    /// The time that they come to.
    pub fn read(self) -> Given<NaiveTime> {
        let whole = || {
            let hour = self.twelfth? + if self.is_afternoon? { 12 } else { 0 };
            NaiveTime::from_hms_opt(hour, self.minute?, 0)
        };
        if self == Self::default() {
            return Given::Nothing;
        }
        whole().map_or(Given::Half, Given::Whole)
    }
}

/// The parts of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DateParts {
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
}

impl DateParts {
    /// All parts of a date.
    pub fn of(date: NaiveDate) -> Self {
        Self { year: Some(date.year()), month: Some(date.month()), day: Some(date.day()) }
    }

    /// The date that they come to.
    pub fn read(self) -> Given<NaiveDate> {
        match (self.year, self.month, self.day) {
            (None, None, None) => Given::Nothing,
            (Some(year), Some(month), Some(day)) => {
                NaiveDate::from_ymd_opt(year, month, day).map_or(Given::Never, Given::Whole)
            }
            _ => Given::Half,
        }
    }
}

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    Day,
    Month,
    Year,
}

impl Texts {
    /// How the hours are counted.
    pub fn hours(&self) -> HourCycle {
        self.hours
    }

    /// The hour, counted as it is shown: `08`, or `8` where it is counted from 1 to 12.
    pub fn hour_name(&self, hour: u32) -> String {
        match self.hours {
            HourCycle::H23 => format!("{hour:02}"),
            HourCycle::H12 => hour.to_string(),
        }
    }

    /// How a day period is called beside a time: `AM`, `PM`.
    pub fn period_name(&self, is_afternoon: bool) -> String {
        self.in_period("", is_afternoon).trim().to_owned()
    }

    /// A time of a clock of twelve hours with its day period.
    pub(super) fn in_period(&self, time: &str, is_afternoon: bool) -> String {
        let mut args = FluentArgs::new();
        args.set("time", time.to_owned());
        let period = if is_afternoon { "time-of-day.pm" } else { "time-of-day.am" };
        self.format(period, Some(&args)).unwrap_or_default()
    }

    /// The name of a month, from 1 to 12.
    pub fn month_name(&self, month: u32) -> String {
        self.say(&format!("month-long.m{month}"))
    }

    /// The order in which a date is written.
    pub fn date_order(&self) -> [DatePart; 3] {
        const SHOWN: [(DatePart, &str); 3] =
            [(DatePart::Day, "31"), (DatePart::Month, "\u{e000}"), (DatePart::Year, "\u{e001}")];
        let mut args = FluentArgs::new();
        args.set("day", 31);
        args.set("month", SHOWN[1].1);
        args.set("year", SHOWN[2].1);
        let written = self.format("day-month.year", Some(&args)).unwrap_or_default();
        let mut order = SHOWN;
        order.sort_by_key(|(_, shown)| written.find(shown));
        order.map(|(part, _)| part)
    }
}

//! Time in words: which instants a question is about.
//!
//! Only words of the future move the instant; those of the past are understood and move nothing.

use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};

use super::moment::{Date, Moment, Time, Unit};
use crate::care::can_i::tokens::Token;
use crate::care::plan::Part;

/// The most of any unit that is read; what is longer is not understood.
const MOST: i64 = 1000;

/// What some words say of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// A moment that is asked about.
    Moment(Moment),
    /// How long something lasts, in minutes.
    Length(i64),
    /// Every so many hours.
    Often,
    /// How often something is done, or a time that is past: it moves nothing.
    Nothing,
}

/// The words of one question about time.
pub(super) struct Clock<'t> {
    tokens: &'t [Token],
}

impl<'t> Clock<'t> {
    pub(super) fn new(tokens: &'t [Token]) -> Self {
        Self { tokens }
    }

    /// What the words from a place on say of time, and the word behind them.
    pub(super) fn at(&self, at: usize) -> Option<(Said, usize)> {
        self.recovery_day(at)
            .or_else(|| self.often(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.dated(at))
            .or_else(|| self.timed(at))
    }

    fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    /// `day 4`, `on day 4`, `after day 4`.
    fn recovery_day(&self, at: usize) -> Option<(Said, usize)> {
        let (after, from) = match self.word(at) {
            "on" | "for" | "at" | "from" => (0, at + 1),
            "after" | "past" => (1, at + 1),
            _ => (0, at),
        };
        let from = if self.word(from) == "recovery" { from + 1 } else { from };
        if self.word(from) != "day" {
            return None;
        }
        let day = number(self.word(from + 1)).filter(|day| *day <= MOST)?;
        let day = u32::try_from(day + after).ok()?;
        Some((Said::Moment(Moment::RecoveryDay(day)), from + 2))
    }

    /// `twice a day`, `every two hours`, `daily`.
    fn often(&self, at: usize) -> Option<(Said, usize)> {
        const MOST_OFTEN: i64 = 3;
        let word = self.word(at);
        if word == "daily" || word == "nightly" || word == "often" || word == "sometimes" {
            return Some((Said::Nothing, at + 1));
        }
        if word == "every" || word == "each" {
            let is_day = |word| {
                matches!(
                    word,
                    "day" | "morning" | "evening" | "night" | "afternoon" | "week" | "weekend"
                )
            };
            if is_day(self.word(at + 1)) {
                return Some((Said::Nothing, at + 2));
            }
            if self.word(at + 1) == "other" && is_day(self.word(at + 2)) {
                return Some((Said::Nothing, at + 3));
            }
            let count = number(self.word(at + 1)).filter(|count| *count <= 24)?;
            let unit = Unit::of(self.word(at + 2))?;
            let said = if unit == Unit::Hours { Said::Often } else { Said::Nothing };
            return (unit != Unit::Minutes && count >= 1).then_some((said, at + 3));
        }
        let (count, next) = match word {
            "once" => (1, at + 1),
            "twice" => (2, at + 1),
            _ => {
                let count = number(word)?;
                match self.word(at + 1) {
                    "time" | "times" | "x" => (count, at + 2),
                    _ => return None,
                }
            }
        };
        let next = match self.word(next) {
            "a" | "per" | "each" | "every" | "in" => next + 1,
            _ if self.word(next) == "daily" => next,
            _ => return None,
        };
        let next = if self.word(next) == "the" { next + 1 } else { next };
        let is_unit = matches!(
            self.word(next),
            "day" | "daily" | "week" | "month" | "morning" | "evening" | "night"
        );
        (is_unit && count <= MOST_OFTEN).then_some((Said::Nothing, next + 1))
    }

    /// `in two weeks`, `after 48 hours`, `3 days ago`, `for an hour`, `30 minutes`.
    fn counted(&self, at: usize) -> Option<(Said, usize)> {
        let before = self.word(at);
        let has_before = matches!(
            before,
            "in" | "after" | "for" | "within" | "since" | "another" | "about" | "around" | "only"
        );
        let mut from = if has_before { at + 1 } else { at };
        while matches!(
            self.word(from),
            "about" | "around" | "roughly" | "just" | "only" | "another"
        ) {
            from += 1;
        }
        let (count, next) = match self.word(from) {
            "a" | "an" | "one" => (1, from + 1),
            "half" if matches!(self.word(from + 1), "an" | "a") => {
                let unit = Unit::of(self.word(from + 2))?;
                return Some((Said::Length(unit.minutes() / 2), from + 3));
            }
            "couple" => (2, from + 1),
            word => (number(word).filter(|count| *count <= MOST)?, from + 1),
        };
        let next = match self.word(next) {
            "couple" | "full" | "whole" => next + 1,
            _ => next,
        };
        let next = if self.word(next) == "of" { next + 1 } else { next };
        let unit = Unit::of(self.word(next))?;
        let next = next + 1;
        let from_now = || match unit {
            Unit::Minutes | Unit::Hours => {
                Moment::FromNow(TimeDelta::minutes(count * unit.minutes()))
            }
            Unit::Days => Moment::Day(Date::InDays(count), None),
            Unit::Weeks => Moment::Day(Date::InDays(7 * count), None),
            Unit::Months => Moment::Day(Date::InDays(30 * count), None),
        };
        let from_treatment = Moment::FromTreatment(unit, count);
        match self.word(next) {
            "ago" | "earlier" | "since" => return Some((Said::Nothing, next + 1)),
            "after" | "post" | "later" | "afterwards" | "in" | "past" => {
                // `3 days after`, `48 hours post`, `I am 3 days in`.
                let next = next + 1;
                let after_now = self.word(next - 1) == "later" && before == "in";
                let said = if after_now { from_now() } else { from_treatment };
                return Some((Said::Moment(said), next));
            }
            "from" if self.word(next + 1) == "now" => {
                return Some((Said::Moment(from_now()), next + 2));
            }
            "old" => return None,
            _ => {}
        }
        let said = match before {
            "in" => Said::Moment(from_now()),
            "after" => Said::Moment(from_treatment),
            "since" => Said::Nothing,
            _ if count == 1
                && !has_before
                && from == at
                && matches!(self.word(at), "a" | "one") =>
            {
                return None;
            }
            _ => Said::Length(count * unit.minutes()),
        };
        Some((said, next))
    }

    /// `tomorrow morning`, `on Friday at 6 pm`, `next week`, `on 5 December`.
    fn dated(&self, at: usize) -> Option<(Said, usize)> {
        let mut next = at;
        if matches!(self.word(next), "on" | "from" | "this" | "coming" | "at" | "in") {
            next += 1;
        }
        let coming = matches!(self.word(next), "coming" | "this");
        if coming {
            next += 1;
        }
        let is_led = next > at;
        let date = match self.word(next) {
            "today" | "now" | "currently" | "immediately" | "asap" => {
                Some((Date::InDays(0), next + 1))
            }
            "right" | "straight" if matches!(self.word(next + 1), "now" | "away") => {
                Some((Date::InDays(0), next + 2))
            }
            "week" if coming => Some((Date::InDays(0), next + 1)),
            "tonight" => {
                let evening = Some(Time::Part(Part::Evening));
                return Some((Said::Moment(Moment::Day(Date::InDays(0), evening)), next + 1));
            }
            "tomorrow" => Some((Date::InDays(1), next + 1)),
            "day" if self.word(next + 1) == "after" && self.word(next + 2) == "tomorrow" => {
                Some((Date::InDays(2), next + 3))
            }
            "the" if self.word(next + 1) == "day" && self.word(next + 2) == "after" => {
                (self.word(next + 3) == "tomorrow").then_some((Date::InDays(2), next + 4))
            }
            "the" if self.word(next + 1) == "weekend" => Some((Date::Weekend, next + 2)),
            "weekend" => Some((Date::Weekend, next + 1)),
            "next" => match self.word(next + 1) {
                "day" | "morning" => Some((Date::InDays(1), next + 2)),
                "week" => Some((Date::NextWeek, next + 2)),
                "weekend" => Some((Date::NextWeekend, next + 2)),
                word => weekday(word).map(|day| (Date::NextWeekday(day), next + 2)),
            },
            // “I sat by the pool.”
            "sat" | "wed" | "mon" if !is_led => None,
            word => match weekday(word) {
                Some(day) => Some((Date::Weekday(day), next + 1)),
                None => self.civil(next),
            },
        };
        let (date, next) = date?;
        let (time, next) = self.time(next).map_or((None, next), |(time, next)| (Some(time), next));
        Some((Said::Moment(Moment::Day(date, time)), next))
    }

    /// `5 December`, `December 5th`, `the 5th of December`.
    fn civil(&self, at: usize) -> Option<(Date, usize)> {
        let from = if self.word(at) == "the" { at + 1 } else { at };
        let day_at = |at: usize| {
            let day = number(self.word(at)).filter(|day| (1..=31).contains(day))?;
            let ending = matches!(self.word(at + 1), "st" | "nd" | "rd" | "th");
            Some((u32::try_from(day).ok()?, if ending { at + 2 } else { at + 1 }))
        };
        if let Some((day, next)) = day_at(from) {
            let next = if self.word(next) == "of" { next + 1 } else { next };
            let month = month(self.word(next)).filter(|month| is_day(*month, day))?;
            return Some((Date::Civil(month, day), next + 1));
        }
        let month = month(self.word(from))?;
        let (day, next) = day_at(from + 1)?;
        // “May 2 of us swim?”
        let is_date = is_day(month, day) && !matches!(self.word(next), "of" | "people" | "friends");
        is_date.then_some((Date::Civil(month, day), next))
    }

    /// A time of day by itself.
    fn timed(&self, at: usize) -> Option<(Said, usize)> {
        let (time, next) = self.time(at)?;
        Some((Said::Moment(Moment::Day(Date::Soonest, Some(time))), next))
    }

    /// `morning`, `in the evening`, `at 18:00`, `6 pm`.
    fn time(&self, at: usize) -> Option<(Time, usize)> {
        let mut next = at;
        let at_clock = matches!(self.word(next), "at" | "around" | "by");
        if at_clock || matches!(self.word(next), "in" | "this" | "during") {
            next += 1;
        }
        if self.word(next) == "the" {
            next += 1;
        }
        let part = match self.word(next) {
            "morning" | "mornings" => Some(Part::Morning),
            "afternoon" | "lunchtime" | "midday" | "noon" => Some(Part::Midday),
            "evening" | "night" | "evenings" | "bedtime" => Some(Part::Evening),
            _ => None,
        };
        if let Some(part) = part {
            return Some((Time::Part(part), next + 1));
        }
        let word = self.word(next);
        if let Some((hour, minute)) = word.split_once(':') {
            let clock = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
            let clock = self.half(next + 1).map_or(Some((clock, next + 1)), |is_pm| {
                twelve(hour.parse().ok()?, is_pm)
                    .and_then(|hour| NaiveTime::from_hms_opt(hour, minute.parse().ok()?, 0))
                    .map(|clock| (clock, next + 2))
            })?;
            return Some((Time::Clock(clock.0), clock.1));
        }
        let hour: u32 = word.parse().ok()?;
        match self.half(next + 1) {
            Some(is_pm) => {
                let hour = twelve(hour, is_pm)?;
                Some((Time::Clock(NaiveTime::from_hms_opt(hour, 0, 0)?), next + 2))
            }
            None if at_clock
                && self.word(next + 1) != "%"
                && Unit::of(self.word(next + 1)).is_none() =>
            {
                Some((Time::Clock(NaiveTime::from_hms_opt(hour, 0, 0)?), next + 1))
            }
            None => None,
        }
    }

    /// Whether `pm` or `am` stands here.
    fn half(&self, at: usize) -> Option<bool> {
        match self.word(at) {
            "am" => Some(false),
            "pm" => Some(true),
            _ => None,
        }
    }
}

/// Whether a month has such a day in some year.
fn is_day(month: u32, day: u32) -> bool {
    NaiveDate::from_ymd_opt(2028, month, day).is_some()
}

fn twelve(hour: u32, is_pm: bool) -> Option<u32> {
    (1..=12).contains(&hour).then_some(hour % 12 + if is_pm { 12 } else { 0 })
}

/// A whole number, in digits or in words.
pub(super) fn number(word: &str) -> Option<i64> {
    const WORDS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    let in_words = WORDS.iter().position(|one| *one == word).and_then(|at| i64::try_from(at).ok());
    in_words.or_else(|| match word {
        "fourteen" => Some(14),
        "fifteen" => Some(15),
        "twenty" => Some(20),
        "thirty" => Some(30),
        "forty" => Some(40),
        "sixty" => Some(60),
        _ => word.parse().ok().filter(|number| *number >= 0),
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    let name = word.strip_suffix('s').filter(|one| one.ends_with("day")).unwrap_or(word);
    Some(match name {
        "monday" | "mon" => Weekday::Mon,
        "tuesday" | "tue" | "tues" => Weekday::Tue,
        "wednesday" | "wed" | "weds" => Weekday::Wed,
        "thursday" | "thu" | "thur" | "thurs" => Weekday::Thu,
        "friday" | "fri" => Weekday::Fri,
        "saturday" | "sat" => Weekday::Sat,
        "sunday" => Weekday::Sun,
        _ => return None,
    })
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is_short = |name: &str| word.len() >= 3 && name.starts_with(word);
    let at = MONTHS.iter().position(|name| *name == word || is_short(name))?;
    u32::try_from(at + 1).ok()
}

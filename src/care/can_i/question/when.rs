//! Time expressions: which instants a question is about.
//!
//! Only the future moves the instant; the past is understood and moves nothing.

use chrono::{NaiveTime, TimeDelta};

use super::moment::{Date, Moment, Time, Unit};
use crate::care::can_i::grammar::Set;
use crate::care::can_i::time_words::TimeWords;
use crate::care::can_i::word::Token;
use crate::care::plan::Part;

/// The maximum for any unit; more is not understood.
const MOST: i64 = 1000;

/// What a time expression means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// A moment in question.
    Moment(Moment),
    /// A duration, in minutes.
    Length(i64),
    /// Every so many hours.
    Often,
    /// A frequency, or a time in the past: it moves nothing.
    Nothing,
    /// A time that is not understood.
    Unclear,
}

/// The words of a question, read for time.
pub(super) struct Clock<'t> {
    words: &'t TimeWords,
    tokens: &'t [Token],
}

impl<'t> Clock<'t> {
    pub(super) fn new(words: &'t TimeWords, tokens: &'t [Token]) -> Self {
        Self { words, tokens }
    }

    /// The time expression that starts at a position, and the position after it.
    pub(super) fn at(&self, at: usize) -> Option<(Said, usize)> {
        self.recovery_day(at)
            .or_else(|| self.often(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.dated(at))
            .or_else(|| self.timed(at))
    }

    pub(super) fn words(&self) -> &'t TimeWords {
        self.words
    }

    pub(super) fn token(&self, at: usize) -> Option<&'t Token> {
        self.tokens.get(at)
    }

    pub(super) fn clause(&self, at: usize) -> Option<usize> {
        self.token(at).map(|token| token.clause)
    }

    pub(super) fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    pub(super) fn is(&self, at: usize, words: &Set) -> bool {
        words.contains(self.word(at))
    }

    /// A number in digits, or in one or two words, and the position after it: `forty eight`.
    pub(super) fn number(&self, at: usize) -> Option<(i64, usize)> {
        let number = self.words.number(self.word(at))?;
        let digit = self.words.digit(self.word(at + 1));
        match digit.filter(|_| self.words.is_ten(self.word(at))) {
            Some(digit) => Some((number + digit, at + 2)),
            None => Some((number, at + 1)),
        }
    }

    /// `day 4`, `on day 4`, `after day 4`.
    fn recovery_day(&self, at: usize) -> Option<(Said, usize)> {
        let words = self.words;
        let (after, from) = if self.is(at, &words.on_day) {
            (0, at + 1)
        } else if self.is(at, &words.after_day) {
            (1, at + 1)
        } else {
            (0, at)
        };
        let from = if self.is(from, &words.recovery) { from + 1 } else { from };
        if !self.is(from, &words.one_day) {
            return None;
        }
        let (day, next) = self.number(from + 1).filter(|(day, _)| *day <= MOST)?;
        let day = u32::try_from(day + after).ok()?;
        // Spanish “el día 5 de diciembre” is a date.
        let month = if self.is(next, &words.of) { next + 1 } else { next };
        if words.month(self.word(month)).is_some() {
            return None;
        }
        Some((Said::Moment(Moment::RecoveryDay(day)), next))
    }

    /// `twice a day`, `every two hours`, `daily`.
    fn often(&self, at: usize) -> Option<(Said, usize)> {
        const MOST_OFTEN: i64 = 3;
        let words = self.words;
        if self.is(at, &words.often) {
            return Some((Said::Nothing, at + 1));
        }
        if self.is(at, &words.every) {
            if self.is(at + 1, &words.every_day) {
                return Some((Said::Nothing, at + 2));
            }
            if self.is(at + 1, &words.other) && self.is(at + 2, &words.every_day) {
                return Some((Said::Nothing, at + 3));
            }
            let (count, next) = self.number(at + 1).filter(|(count, _)| *count <= 24)?;
            let unit = words.unit(self.word(next))?;
            let said = if unit == Unit::Hours { Said::Often } else { Said::Nothing };
            return (unit != Unit::Minutes && count >= 1).then_some((said, next + 1));
        }
        let (count, next) = if self.is(at, &words.once) {
            (1, at + 1)
        } else if self.is(at, &words.twice) {
            (2, at + 1)
        } else {
            let (count, next) = self.number(at)?;
            if !self.is(next, &words.times) {
                return None;
            }
            (count, next + 1)
        };
        let next = if self.is(next, &words.per) {
            next + 1
        } else if self.is(next, &words.often) {
            next
        } else {
            return None;
        };
        let next = if self.is(next, &words.the) { next + 1 } else { next };
        let is_unit = self.is(next, &words.per_unit);
        (is_unit && count <= MOST_OFTEN).then_some((Said::Nothing, next + 1))
    }

    /// `in two weeks`, `after 48 hours`, `3 days ago`, `for an hour`, `30 minutes`.
    fn counted(&self, at: usize) -> Option<(Said, usize)> {
        let words = self.words;
        let has_before = self.is(at, &words.before_length);
        let mut from = if has_before { at + 1 } else { at };
        while self.is(from, &words.about) {
            from += 1;
        }
        let is_one = self.is(from, &words.one);
        let (count, next) = if is_one {
            (1, from + 1)
        } else if self.is(from, &words.half) && self.is(from + 1, &words.one) {
            let unit = words.unit(self.word(from + 2))?;
            return Some((Said::Length(unit.minutes() / 2), from + 3));
        } else if self.is(from, &words.couple) {
            (2, from + 1)
        } else {
            self.number(from).filter(|(count, _)| *count <= MOST)?
        };
        // A week on Friday is not a duration.
        let is_day = |at: usize| words.weekday(self.word(at)).is_some();
        if is_one && self.is(next + 1, &words.leads) && is_day(next + 2) {
            return None;
        }
        let (count, next) = match self.is(next, &words.whole) {
            true if is_one && self.is(next, &words.couple) => (2, next + 1),
            true => (count, next + 1),
            false => (count, next),
        };
        let next = if self.is(next, &words.of) { next + 1 } else { next };
        let unit = words.unit(self.word(next))?;
        let next = next + 1;
        let from_now = || match unit {
            Unit::Minutes | Unit::Hours => {
                Moment::FromNow(TimeDelta::minutes(count * unit.minutes()))
            }
            _ => Moment::Day(Date::InDays(count * unit.minutes() / Unit::Days.minutes()), None),
        };
        let from_treatment = Moment::FromTreatment(unit, count);
        let is_counted_now = has_before && self.is(at, &words.counts_now);
        if self.is(next, &words.ago) {
            return Some((Said::Nothing, next + 1));
        }
        if self.is(next, &words.afterwards) {
            // `3 days after`, `48 hours post`, `I am 3 days in`.
            let after_now = self.is(next, &words.later) && is_counted_now;
            let said = if after_now { from_now() } else { from_treatment };
            return Some((Said::Moment(said), next + 1));
        }
        if self.is(next, &words.from) && self.is(next + 1, &words.now) {
            return Some((Said::Moment(from_now()), next + 2));
        }
        if self.is(next, &words.old) {
            return None;
        }
        let said = if is_counted_now {
            Said::Moment(from_now())
        } else if has_before && self.is(at, &words.counts_after) {
            Said::Moment(from_treatment)
        } else if has_before && self.is(at, &words.counts_since) {
            Said::Nothing
        } else if count == 1 && !has_before && from == at && is_one && !self.is(at, &words.an) {
            return None;
        } else {
            Said::Length(count * unit.minutes())
        };
        Some((said, next))
    }

    /// `tomorrow morning`, `on Friday at 6 pm`, `next week`, `on 5 December`, `Friday week`.
    fn dated(&self, at: usize) -> Option<(Said, usize)> {
        let words = self.words;
        if let Some((date, next)) = self.week_on(at) {
            return Some(self.with_time(date, next));
        }
        let mut next = at;
        if self.is(next, &words.leads) {
            next += 1;
        }
        let is_this = self.is(next, &words.this);
        let coming = is_this || next > at && self.is(at, &words.this);
        if is_this {
            next += 1;
        }
        let is_led = next > at;
        let has_the = self.is(next, &words.the);
        let behind = if has_the { next + 1 } else { next };
        let is_day_after = self.is(behind, &words.one_day)
            && self.is(behind + 1, &words.counts_after)
            && self.is(behind + 2, &words.tomorrow);
        let (date, next) = if self.is(next, &words.today) {
            (Date::InDays(0), next + 1)
        } else if self.is(next, &words.right_now) && self.is(next + 1, &words.right_now_behind) {
            (Date::InDays(0), next + 2)
        } else if coming && words.unit(self.word(next)) == Some(Unit::Weeks) {
            (Date::InDays(0), next + 1)
        } else if self.is(next, &words.tonight) {
            let evening = Some(Time::Part(Part::Evening));
            return Some((Said::Moment(Moment::Day(Date::InDays(0), evening)), next + 1));
        } else if self.is(next, &words.tomorrow) {
            (Date::InDays(1), next + 1)
        } else if is_day_after {
            (Date::InDays(2), behind + 3)
        } else if self.is(behind, &words.weekend) {
            (Date::Weekend, behind + 1)
        } else if self.is(next, &words.next) {
            self.next_one(next + 1)?
        } else if self.is(next, &words.weekdays_led) && !is_led {
            // “I sat by the pool.”
            return None;
        } else if let Some(day) = words.weekday(self.word(next)) {
            // `Friday week`.
            match words.unit(self.word(next + 1)) {
                Some(unit @ (Unit::Weeks | Unit::Fortnights)) => {
                    let days = unit.minutes() / Unit::Days.minutes();
                    (Date::AfterWeekday(day, days), next + 2)
                }
                _ => match self.behind_weekday(next + 1) {
                    Some((None, end)) => return Some((Said::Unclear, end)),
                    Some((Some(named), end)) => (Date::NamedWeekday(day, named), end),
                    None => (Date::Weekday(day), next + 1),
                },
            }
        } else {
            return self.named(next, is_led).map(|read| self.said(read));
        };
        Some(self.with_time(date, next))
    }

    /// `A week on Friday`: a week after it.
    fn week_on(&self, at: usize) -> Option<(Date, usize)> {
        let words = self.words;
        let from = if self.is(at, &words.one) { at + 1 } else { at };
        let unit = words.unit(self.word(from))?;
        let day = words.weekday(self.word(from + 2)).filter(|_| self.is(from + 1, &words.leads))?;
        let is_long = matches!(unit, Unit::Weeks | Unit::Fortnights);
        let days = unit.minutes() / Unit::Days.minutes();
        is_long.then_some((Date::AfterWeekday(day, days), from + 3))
    }

    /// `Next week`, after the first word.
    fn next_one(&self, at: usize) -> Option<(Date, usize)> {
        let words = self.words;
        let date = if self.is(at, &words.next_day) {
            Date::InDays(1)
        } else if words.unit(self.word(at)) == Some(Unit::Weeks) {
            Date::NextWeek
        } else if self.is(at, &words.weekend) {
            Date::NextWeekend
        } else {
            Date::NextWeekday(words.weekday(self.word(at))?)
        };
        Some((date, at + 1))
    }

    /// A date, with a time of day after it.
    pub(super) fn with_time(&self, date: Date, next: usize) -> (Said, usize) {
        let (time, next) = self.time(next).map_or((None, next), |(time, next)| (Some(time), next));
        (Said::Moment(Moment::Day(date, time)), next)
    }

    /// A time of day alone.
    fn timed(&self, at: usize) -> Option<(Said, usize)> {
        let (time, next) = self.time(at)?;
        Some((Said::Moment(Moment::Day(Date::Soonest, Some(time))), next))
    }

    /// `morning`, `in the evening`, `at 18:00`, `6 pm`, `at 3 in the afternoon`.
    pub(super) fn time(&self, at: usize) -> Option<(Time, usize)> {
        let words = self.words;
        let mut next = at;
        let at_clock = self.is(next, &words.at);
        if at_clock || self.is(next, &words.during) {
            next += 1;
        }
        if self.is(next, &words.the) {
            next += 1;
        }
        if let Some(part) = words.part(self.word(next)) {
            return Some((Time::Part(part), next + 1));
        }
        let word = self.word(next);
        let (hour, minute, behind) = if let Some((hour, minute)) = word.split_once(':') {
            (hour.parse().ok()?, minute.parse().ok()?, next + 1)
        } else {
            let (hour, behind) = self.number(next)?;
            (u32::try_from(hour).ok()?, 0, behind)
        };
        let has_minute = word.contains(':');
        let mut behind = behind;
        let is_clock = self.is(behind, &words.clock);
        while self.is(behind, &words.clock) {
            behind += 1;
        }
        let (half, behind) = self.half(behind);
        let hour = match half {
            Some(is_pm) => twelve(hour, is_pm)?,
            None if has_minute || is_clock => hour,
            None if at_clock
                && self.word(behind) != "%"
                && words.unit(self.word(behind)).is_none() =>
            {
                hour
            }
            None => return None,
        };
        Some((Time::Clock(NaiveTime::from_hms_opt(hour, minute, 0)?), behind))
    }

    /// Whether an hour is am or pm, by `pm` or by a part of the day after it.
    fn half(&self, at: usize) -> (Option<bool>, usize) {
        let words = self.words;
        if let Some(is_pm) = words.is_pm(self.word(at)) {
            return (Some(is_pm), at + 1);
        }
        let from = if self.is(at, &words.during) { at + 1 } else { return (None, at) };
        let from = if self.is(from, &words.the) { from + 1 } else { from };
        match words.part(self.word(from)) {
            Some(_) => (Some(self.is(from, &words.second_half)), from + 1),
            None => (None, at),
        }
    }
}

fn twelve(hour: u32, is_pm: bool) -> Option<u32> {
    (1..=12).contains(&hour).then_some(hour % 12 + if is_pm { 12 } else { 0 })
}

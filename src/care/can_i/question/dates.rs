//! Dates in a question: read where they can mean one day only, and otherwise not understood.

use chrono::NaiveDate;

use super::moment::Named;
use super::when::{Clock, Said};

/// A date, or `None` where it could mean several days or there is no such day; and the position after it.
pub(super) type Read = (Option<Named>, usize);

impl Clock<'_> {
    /// `5 December`, `December 5th, 2026`, `the 28th`, `2026-11-29`; `is_led`: a word like “on” leads to it.
    pub(super) fn named(&self, at: usize, is_led: bool) -> Option<Read> {
        // Spanish “el día 5 de diciembre”.
        let is_day = self.is(at, &self.words().one_day);
        if is_day
            && let Some(read) = self
                .civil(at + 1)
                .filter(|read| matches!(read.0, Some(Named::Civil(..) | Named::Full(_))))
        {
            return Some(read);
        }
        self.in_digits(at)
            .or_else(|| self.in_two_numbers(at, is_led))
            .or_else(|| self.civil(at))
            .or_else(|| self.month_alone(at, is_led))
    }

    /// A day number behind a day of the week: `Friday 13th`, `Friday the 13th of November`.
    pub(super) fn behind_weekday(&self, at: usize) -> Option<Read> {
        let words = self.words();
        let clause = self.clause(at.checked_sub(1)?);
        let here =
            |read: Read| self.clause(read.1 - 1).filter(|one| Some(*one) == clause).map(|_| read);
        if let Some(read) = self.named(at, true).and_then(here) {
            return Some(read);
        }
        let from = if self.is(at, &words.the) { at + 1 } else { at };
        let (day, next) = self.number(from).filter(|(day, _)| (1..=31).contains(day))?;
        let next = if self.is(next, &words.ordinal) { next + 1 } else { next };
        // Something else may be counted: `Friday 6 pm`, `Friday 20 minutes`, `Friday 2 %`.
        let is_other = self.time(at).is_some()
            || words.unit(self.word(next)).is_some()
            || self.word(next) == "%"
            || [&words.counted, &words.times, &words.ordinal_of]
                .iter()
                .any(|set| self.is(next, set));
        let day = u32::try_from(day).ok()?;
        (!is_other).then_some((Some(Named::DayOfMonth(day)), next)).and_then(here)
    }

    /// A date in digits, with its year: `2026-11-29`, `29.11.2026`, `11/29/2026`.
    fn in_digits(&self, at: usize) -> Option<Read> {
        let word = self.word(at);
        let parts: Vec<&str> = word.split('.').collect();
        let (parts, next) = match parts[..] {
            [one, other, last] => ([one, other, last], at + 1),
            [_] if self.is_joined(at) && self.is_joined(at + 1) => {
                ([word, self.word(at + 1), self.word(at + 2)], at + 3)
            }
            // `2026-11`
            [year] if year.len() == 4 && self.is_joined(at) => return Some((None, at + 2)),
            _ => return None,
        };
        if !parts.iter().all(|part| is_digits(part)) {
            return None;
        }
        let numbers = parts.map(|part| part.parse::<u32>().unwrap_or(0));
        let [one, other, last] = numbers;
        let date = match parts.map(str::len) {
            [4, ..] => date(one, other, last),
            [.., 4] => day_and_month(one, other).and_then(|(day, month)| date(last, month, day)),
            _ => None,
        };
        Some((date.map(Named::Full), next))
    }

    /// `29.11.`, `29/11`, behind a word that leads to a date.
    fn in_two_numbers(&self, at: usize, is_led: bool) -> Option<Read> {
        let words = self.words();
        let word = self.word(at);
        let before = at.checked_sub(1).map_or("", |at| self.word(at));
        let (one, other, next) = match word.split_once('.') {
            Some((one, other)) => (one, other, at + 1),
            None if self.is_joined(at) => (word, self.word(at + 1), at + 2),
            None => return None,
        };
        let counts = words.unit(self.word(next)).is_some()
            || self.word(next) == "%"
            || words.is_pm(self.word(next)).is_some()
            || [&words.clock, &words.times].iter().any(|set| self.is(next, set));
        if !is_led
            || counts
            || words.at.contains(before)
            || ![one, other].iter().all(|one| is_digits(one))
        {
            return None;
        }
        let (one, other) = (one.parse().ok()?, other.parse().ok()?);
        let named = day_and_month(one, other).filter(|_| one != other);
        Some((named.map(|(day, month)| Named::Civil(month, day)), next))
    }

    /// `5 December`, `December 5th`, `the 5th of December 2026`, `the 28th`.
    fn civil(&self, at: usize) -> Option<Read> {
        let words = self.words();
        let has_the = self.is(at, &words.the);
        let from = if has_the { at + 1 } else { at };
        let number = |at: usize| {
            let (day, next) = self.number(at)?;
            let ending = self.is(next, &words.ordinal);
            Some((u32::try_from(day).ok()?, if ending { next + 1 } else { next }, ending))
        };
        if let Some((day, next, ending)) = number(from) {
            let behind = if self.is(next, &words.of) { next + 1 } else { next };
            if let Some(month) = words.month(self.word(behind)) {
                let (year, end) = self.year(behind + 1);
                return Some((in_month(month, day, year), end));
            }
            let is_of_month = has_the && ending && !self.is(next, &words.ordinal_of);
            let is_day = is_of_month && (1..=31).contains(&day);
            return is_day.then_some((Some(Named::DayOfMonth(day)), next));
        }
        let month = words.month(self.word(from))?;
        let behind = if self.is(from + 1, &words.the) { from + 2 } else { from + 1 };
        let (day, next, _) = number(behind)?;
        if (1900..2200).contains(&day) && words.unit(self.word(next)).is_none() {
            // `December 2026`
            return Some((None, next));
        }
        // “May 2 of us swim?”
        if self.is(next, &words.counted) || words.unit(self.word(next)).is_some() {
            return None;
        }
        let (year, end) = self.year(next);
        Some((in_month(month, day, year), end))
    }

    /// A month without a day, behind a word that leads to it: which day is meant is not known.
    fn month_alone(&self, at: usize, is_led: bool) -> Option<Read> {
        const MAY: u32 = 5;
        let month = self.words().month(self.word(at)).filter(|_| is_led)?;
        let is_last = self.clause(at) != self.clause(at + 1);
        (month != MAY || is_last).then_some((None, at + 1))
    }

    /// A year behind a date, and the position after it.
    fn year(&self, at: usize) -> (Option<u32>, usize) {
        let from = if self.is(at, &self.words().of) { at + 1 } else { at };
        let word = self.word(from);
        let is_here = at > 0 && self.clause(at - 1) == self.clause(from);
        if is_here && word.len() == 4 && is_digits(word) {
            (word.parse().ok(), from + 1)
        } else {
            (None, at)
        }
    }

    /// Whether a number is written together with the next, with one sign between them.
    fn is_joined(&self, at: usize) -> bool {
        let (Some(one), Some(other)) = (self.token(at), self.token(at + 1)) else { return false };
        is_digits(&one.word)
            && is_digits(&other.word)
            && one.clause == other.clause
            && one.range.end + 1 == other.range.start
    }

    /// What is said by a date that may not be understood.
    pub(super) fn said(&self, (named, next): Read) -> (Said, usize) {
        named.map_or((Said::Unclear, next), |named| self.with_time(named.into(), next))
    }
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The day and the month of two numbers, if they can only be read in one way.
fn day_and_month(one: u32, other: u32) -> Option<(u32, u32)> {
    match (one, other) {
        _ if one == other && one <= 12 => Some((one, one)),
        (13..=31, 1..=12) => Some((one, other)),
        (1..=12, 13..=31) => Some((other, one)),
        _ => None,
    }
}

/// A day of a month, if there is one in some year, or in this one.
fn in_month(month: u32, day: u32, year: Option<u32>) -> Option<Named> {
    const LEAP: u32 = 2028;
    match year {
        Some(year) => date(year, month, day).map(Named::Full),
        None => date(LEAP, month, day).map(|_| Named::Civil(month, day)),
    }
}

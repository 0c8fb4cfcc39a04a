//! When in the recovery a sign is common, and when to contact whom about it: the days of its lines, side by side.
//!
//! It says what the data says and nothing of the client: no day is placed by what was entered.

use super::days::DaySet;
use super::signs::{Level, Sign};

/// The last day with a place of its own: it stands for all that come after it, too.
pub const LAST_DAY: u32 = 15;

/// What the page of a sign says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A line of this level is for the day.
    Listed(Level),
    /// No line lists it as common on the day, and none of its own says more: then it is not usual.
    NotUsual,
}

/// Days that follow each other and read the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first of them.
    pub first: u32,
    /// The last; `None` where it never changes again.
    pub last: Option<u32>,
    /// What they say.
    pub reading: Reading,
}

impl Span {
    /// Where it begins and ends on the bar, between 0 and 1.
    pub fn ends(self) -> (f64, f64) {
        let end = self.last.map_or(LAST_DAY, |last| last.min(LAST_DAY));
        (place(self.first, 0.0), place(end, 1.0))
    }

    /// Its days.
    pub fn days(self) -> DaySet {
        match self.last {
            Some(last) => DaySet::from_first(self.first).up_to(last),
            None => DaySet::from_first(self.first),
        }
    }
}

/// The middle of a day on the bar, between 0 and 1.
pub fn middle(day: u32) -> f64 {
    place(day, 0.5)
}

fn place(day: u32, within: f64) -> f64 {
    (f64::from(day.min(LAST_DAY)) + within) / f64::from(LAST_DAY + 1)
}

impl Sign {
    /// The days of its recovery from the first on, in as few spans as there can be.
    pub fn by_day(&self) -> Vec<Span> {
        let ends = self.lines.iter().flat_map(|line| line.days.ranges());
        // After the last day that a line names nothing changes any more.
        let last = ends.map(|(first, last)| last.unwrap_or(first)).max().unwrap_or(0) + 1;
        let mut spans: Vec<Span> = Vec::new();
        for day in 0..=last {
            let reading = self.reading(day);
            match spans.last_mut() {
                Some(span) if span.reading == reading => span.last = Some(day),
                _ => spans.push(Span { first: day, last: Some(day), reading }),
            }
        }
        if let Some(span) = spans.last_mut() {
            span.last = None;
        }
        spans
    }

    /// What its page says of a day: common where a line says so, else the level that the sign stands for, and
    /// contact where a line for these days says so or where it is common on no day.
    fn reading(&self, day: u32) -> Reading {
        let listed = |level| self.lines.iter().filter(move |line| line.level == level);
        if listed(Level::Common).any(|line| line.days.contains(day)) {
            return Reading::Listed(Level::Common);
        }
        if self.lead < Level::Contact {
            return Reading::Listed(self.lead);
        }
        let is_common_once = listed(Level::Common).next().is_some();
        let counts = |line: &super::signs::Line| !(is_common_once && line.is_for_every_day());
        if listed(Level::Contact).any(|line| line.days.contains(day) && counts(line)) {
            return Reading::Listed(Level::Contact);
        }
        Reading::NotUsual
    }
}

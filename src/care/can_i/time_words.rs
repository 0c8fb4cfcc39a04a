//! The time words of questions, from the file.

use std::collections::HashMap;

use chrono::Weekday;
use serde::Deserialize;

use super::grammar::Set;
use super::question::moment::Unit;
use crate::care::plan::Part;

/// The time words.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct TimeWords {
    minute: Set,
    hour: Set,
    day: Set,
    week: Set,
    fortnight: Set,
    month: Set,
    numbers: HashMap<String, i64>,
    weekdays: Vec<Set>,
    months: Vec<Set>,
    /// Days that also have another meaning, unless another word leads to them.
    pub(super) weekdays_led: Set,
    morning: Set,
    midday: Set,
    evening: Set,
    am: Set,
    pm: Set,
    /// Parts of the day that make an hour a pm one.
    pub(super) second_half: Set,
    /// Ignored after an hour.
    pub(super) clock: Set,
    /// Of the midday words, those when the sun is high.
    pub(super) noon: Set,
    /// A number after one of these may be a day of the month as well as a recovery day.
    pub(super) day_of_month: Set,
    /// Before a recovery day.
    pub(super) on_day: Set,
    /// Before a recovery day, these mean the day after it.
    pub(super) after_day: Set,
    /// May precede the word for a day.
    pub(super) recovery: Set,
    /// A day that has a number.
    pub(super) one_day: Set,
    /// How often something is done.
    pub(super) often: Set,
    /// Each of several times.
    pub(super) every: Set,
    /// Every second one.
    pub(super) other: Set,
    /// A recurring unit.
    pub(super) every_day: Set,
    /// One time.
    pub(super) once: Set,
    /// Two times.
    pub(super) twice: Set,
    /// So many times.
    pub(super) times: Set,
    /// Between how often and in what.
    pub(super) per: Set,
    /// In what.
    pub(super) per_unit: Set,
    /// Before a length.
    pub(super) before_length: Set,
    /// That a length is not exact.
    pub(super) about: Set,
    /// One of a unit.
    pub(super) one: Set,
    /// One of a unit, used alone as a duration: an hour.
    pub(super) an: Set,
    /// Half of a unit.
    pub(super) half: Set,
    /// Two of a unit.
    pub(super) couple: Set,
    /// May follow a number.
    pub(super) whole: Set,
    /// Between a number and a unit.
    pub(super) of: Set,
    /// A duration in the past.
    pub(super) ago: Set,
    /// A duration after the treatment.
    pub(super) afterwards: Set,
    /// Later than now, after a duration with a word before it.
    pub(super) later: Set,
    /// From when a duration counts.
    pub(super) from: Set,
    /// Now.
    pub(super) now: Set,
    /// A duration that is an age.
    pub(super) old: Set,
    /// A duration from now.
    pub(super) counts_now: Set,
    /// A duration from the treatment.
    pub(super) counts_after: Set,
    /// A duration in the past.
    pub(super) counts_since: Set,
    /// Of those after a duration, the ones that nothing follows: afterwards.
    pub(super) counts_alone: Set,
    /// After a duration or a recovery day, before what it is a part of.
    pub(super) counts_of: Set,
    /// After a duration, before what it is counted to or from.
    pub(super) counts_from: Set,
    /// What may be counted from, beside the words of the treatment.
    pub(super) counted_from: Set,
    /// May precede it.
    pub(super) counted_between: Set,
    /// Times without a length.
    pub(super) vague: Set,
    /// Numbers without a value, before a unit.
    pub(super) some: Set,
    /// Before a date.
    pub(super) leads: Set,
    /// The coming one.
    pub(super) this: Set,
    /// Today.
    pub(super) today: Set,
    /// Two words for now.
    pub(super) right_now: Set,
    /// The second of them.
    pub(super) right_now_behind: Set,
    /// This evening.
    pub(super) tonight: Set,
    /// Tomorrow.
    pub(super) tomorrow: Set,
    /// An article.
    pub(super) the: Set,
    /// The one after this.
    pub(super) next: Set,
    /// Saturday and Sunday.
    pub(super) weekend: Set,
    /// With the word for the next one these mean tomorrow.
    pub(super) next_day: Set,
    /// After a day number.
    pub(super) ordinal: Set,
    /// After these a number counts something other than days of a month.
    pub(super) ordinal_of: Set,
    /// The same, after a month.
    pub(super) counted: Set,
    /// Before a time of day.
    pub(super) at: Set,
    /// Before a part of the day.
    pub(super) during: Set,
}

impl TimeWords {
    /// The unit that a word names.
    pub(super) fn unit(&self, word: &str) -> Option<Unit> {
        let units = [
            (&self.minute, Unit::Minutes),
            (&self.hour, Unit::Hours),
            (&self.day, Unit::Days),
            (&self.week, Unit::Weeks),
            (&self.fortnight, Unit::Fortnights),
            (&self.month, Unit::Months),
        ];
        units.into_iter().find(|(words, _)| words.contains(word)).map(|(_, unit)| unit)
    }

    /// A whole number, in digits or in one word.
    pub(super) fn number(&self, word: &str) -> Option<i64> {
        let in_words = self.numbers.get(word).copied();
        in_words.or_else(|| word.parse().ok().filter(|number| *number >= 0))
    }

    /// Whether a word is a number of at least twenty that one of one to nine may follow.
    pub(super) fn is_ten(&self, word: &str) -> bool {
        self.numbers.get(word).is_some_and(|number| *number >= 20 && number % 10 == 0)
    }

    /// A number of one to nine in a word.
    pub(super) fn digit(&self, word: &str) -> Option<i64> {
        self.numbers.get(word).copied().filter(|number| (1..=9).contains(number))
    }

    /// The day of the week that a word names.
    pub(super) fn weekday(&self, word: &str) -> Option<Weekday> {
        let at = self.weekdays.iter().position(|words| words.contains(word))?;
        Weekday::try_from(u8::try_from(at).ok()?).ok()
    }

    /// The month that a word names, from 1.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        let at = self.months.iter().position(|words| words.contains(word))?;
        u32::try_from(at + 1).ok()
    }

    /// The part of the day that a word names.
    pub(super) fn part(&self, word: &str) -> Option<Part> {
        let parts = [
            (&self.morning, Part::Morning),
            (&self.midday, Part::Midday),
            (&self.evening, Part::Evening),
        ];
        parts.into_iter().find(|(words, _)| words.contains(word)).map(|(_, part)| part)
    }

    /// Whether a word makes an hour pm, or am.
    pub(super) fn is_pm(&self, word: &str) -> Option<bool> {
        let is_pm = self.pm.contains(word);
        (is_pm || self.am.contains(word)).then_some(is_pm)
    }
}

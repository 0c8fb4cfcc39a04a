//! What a time in a question counts from: the treatment, or something else, and then it is not understood.

use super::Reader;
use super::chunks::{Chunk, Kind};
use super::moment::{Moment, Unit};
use super::when::Said;

/// The fewest words of a clause that may name something that a later one counts from.
const FEWEST_TOLD: usize = 3;

impl Reader<'_, '_> {
    /// Whether a moment that is counted is counted from the treatment: “a month after my birthday” is not.
    pub(super) fn counts_from_treatment(&self, index: usize, moment: Moment) -> bool {
        let times = &self.lexicon.times;
        let chunk = &self.chunks[index];
        let last = self.word(chunk.to - 1);
        match moment {
            Moment::FromTreatment(..) if times.afterwards.contains(last) => {
                if times.counts_alone.contains(last) {
                    !self.tells_of_else(chunk.clause)
                } else {
                    self.is_treatment_at(chunk.to, chunk.clause)
                }
            }
            Moment::FromTreatment(..) | Moment::RecoveryDay(_) => {
                !self.is_of_something(chunk) || self.is_treatment_at(chunk.to + 1, chunk.clause)
            }
            _ if times.unit(last).is_some() => !self.ends_elsewhere(index),
            _ => true,
        }
    }

    /// Whether a length is counted to or from something: “a month from my birthday”, “an hour before the gym”.
    pub(super) fn ends_elsewhere(&self, index: usize) -> bool {
        let times = &self.lexicon.times;
        let chunk = &self.chunks[index];
        let is_same = self.tokens.get(chunk.to).is_some_and(|one| one.clause == chunk.clause);
        let next = self.word(chunk.to);
        is_same && times.counts_from.contains(next)
    }

    /// The same, or whether a length of days is one of something else: “within a month of my birthday”.
    pub(super) fn is_of_else(&self, index: usize, minutes: i64) -> bool {
        let chunk = &self.chunks[index];
        let is_long = minutes >= Unit::Days.minutes() && self.is_of_something(chunk);
        self.ends_elsewhere(index) || is_long && !self.is_treatment_at(chunk.to + 1, chunk.clause)
    }

    /// Whether a word like “of” or “after” follows directly.
    fn is_of_something(&self, chunk: &Chunk<'_>) -> bool {
        let times = &self.lexicon.times;
        let is_same = self.tokens.get(chunk.to).is_some_and(|one| one.clause == chunk.clause);
        let next = self.word(chunk.to);
        is_same && (times.counts_from.contains(next) || times.counts_of.contains(next))
    }

    /// Whether the treatment is named at a position, or nothing is, and nothing else can be meant.
    fn is_treatment_at(&self, at: usize, clause: usize) -> bool {
        let (grammar, times) = (&self.lexicon.grammar, &self.lexicon.times);
        let is_here = |at: usize| self.tokens.get(at).is_some_and(|one| one.clause == clause);
        let asks = |at: usize| {
            let word = self.word(at);
            let is_turned =
                grammar.asks.contains(word) && grammar.subjects.contains(self.word(at + 1));
            is_turned || grammar.asks_alone.contains(word) || grammar.opens.contains(word)
        };
        let mut at = at;
        while is_here(at) && !asks(at) {
            let word = self.word(at);
            if !(grammar.small.contains(word) || times.counted_between.contains(word)) {
                return grammar.treatments.contains(word) || times.counted_from.contains(word);
            }
            at += 1;
        }
        !self.tells_of_else(clause)
    }

    /// Whether a clause before one tells of something that is not the treatment: “My wedding is on Friday.”
    fn tells_of_else(&self, clause: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let is_treatment = |chunk: &&Chunk<'_>| {
            let mut words = (chunk.from..chunk.to).map(|at| self.word(at));
            words.any(|word| grammar.treatments.contains(word) || grammar.treated.contains(word))
        };
        (0..clause).any(|clause| {
            let words = self.tokens.iter().filter(|token| token.clause == clause).count();
            words >= FEWEST_TOLD && !self.in_clause(clause).any(|chunk| is_treatment(&chunk))
        })
    }

    /// Whether a time is counted in hours from something else: it is about now, as far as it is understood.
    pub(super) fn is_soon(moment: Moment) -> bool {
        const A_DAY: i64 = 24 * 60;
        matches!(moment, Moment::FromTreatment(unit, count) if count * unit.minutes() < A_DAY)
    }

    /// A time that is not understood, unless it belongs to what is only told.
    pub(super) fn unclear(&mut self, index: usize) {
        self.chunks[index].understood = false;
        if !self.is_told(index) && !self.is_past(index) {
            let written = self.written(&self.chunks[index]);
            self.question.unclear.push(written);
        }
    }

    /// Numbers and time words that are left: they say something of a time, and it is not known what.
    pub(super) fn unclear_times(&mut self) {
        for index in 0..self.chunks.len() {
            let chunk = &self.chunks[index];
            let is_left =
                !chunk.understood && matches!(chunk.kind, Kind::Unknown | Kind::Number(_));
            if is_left && self.is_of_time(index) {
                self.unclear(index);
            }
        }
    }

    fn is_of_time(&self, index: usize) -> bool {
        let times = &self.lexicon.times;
        let chunk = &self.chunks[index];
        let word = self.word(chunk.from);
        let is_long = |word: &str| {
            let unit = times.unit(word);
            unit.is_some_and(|unit| !matches!(unit, Unit::Minutes | Unit::Hours))
        };
        let is_word = |word: &str| {
            is_long(word)
                || times.weekday(word).is_some() && !times.weekdays_led.contains(word)
                || times.month(word).is_some()
                || times.vague.contains(word)
        };
        if !word.starts_with(|one: char| one.is_ascii_digit())
            && !matches!(chunk.kind, Kind::Number(_))
        {
            let is_some = times.some.contains(word) && is_long(self.word(chunk.to));
            return is_some || is_word(word);
        }
        let near = |at: Option<usize>| {
            at.filter(|at| self.tokens.get(*at).is_some_and(|one| one.clause == chunk.clause))
        };
        let before = near(chunk.from.checked_sub(1));
        let behind = near(Some(chunk.to));
        let is_beside = [before, behind].into_iter().flatten().any(|at| {
            let is_ordinal = times.ordinal.contains(self.word(at));
            is_word(self.word(at)) || is_ordinal && !times.ordinal_of.contains(self.word(at + 1))
        });
        let is_date =
            |chunk: &Chunk<'_>| matches!(chunk.kind, Kind::Time(Said::Moment(_) | Said::Unclear));
        let is_led = before.is_some_and(|at| times.leads.contains(self.word(at)));
        let is_year = word.parse::<u32>().is_ok_and(|year| (1900..2200).contains(&year));
        let is_behind_date = self.previous(index).is_some_and(|at| is_date(&self.chunks[at]));
        is_year && self.word(chunk.to) != "%"
            || word.contains(':')
            || is_beside
            || is_led && behind.is_none()
            || is_behind_date && behind.is_none()
    }
}

//! The durations, moments and numbers of a question.

use super::Reader;
use super::chunks::{Chunk, Kind};
use super::moment::{Date, Moment, Named, Unit};
use super::when::Said;
use crate::care::can_i::activities::Activity;
use crate::care::can_i::lexicon::Meaning;

impl Reader<'_, '_> {
    /// Durations, moments and numbers.
    pub(super) fn numbers_and_times(&mut self) {
        let longest = |minutes: i64, activities: &[&Activity]| {
            !activities.is_empty()
                && activities.iter().all(|one| {
                    one.is_asked() || one.minutes.is_some_and(|most| minutes <= i64::from(most))
                })
        };
        for index in 0..self.chunks.len() {
            match self.chunks[index].kind {
                Kind::Time(Said::Nothing) => self.chunks[index].understood = true,
                Kind::Time(Said::Length(minutes)) => {
                    let fits = longest(minutes, &self.question.activities) || self.is_told(index);
                    if !self.is_told(index) && self.is_of_else(index, minutes) {
                        self.chunks[index].understood = false;
                        if minutes >= Unit::Days.minutes() {
                            self.unclear(index);
                        }
                        continue;
                    }
                    self.chunks[index].understood = fits;
                }
                Kind::Time(Said::Often) => {
                    // A frequency is only for what is applied or drunk.
                    let mut all = self.question.activities.iter();
                    let is_put_on = all.all(|one| one.products || &*one.id == "drink_water");
                    self.chunks[index].understood = is_put_on;
                }
                Kind::Time(Said::Moment(moment)) => {
                    self.moment(index, moment);
                    self.chunks[index].understood &= !self.unclear.contains(&index);
                }
                Kind::Time(Said::Unclear) => self.unclear(index),
                Kind::Number(number) => {
                    let before = self.chunks[index].from.checked_sub(1).map(|at| self.word(at));
                    if self.is_joined_to_ingredient(index) {
                        self.chunks[index].understood = true;
                    } else if before.is_some_and(|word| self.lexicon.grammar.factors.contains(word))
                    {
                        self.question.spf = u32::try_from(number).ok();
                        self.chunks[index].understood = true;
                    } else if self.word(self.chunks[index].to) == "%" {
                        let known = !self.question.ingredients.is_empty();
                        self.chunks[index].understood = known;
                        if let Some(next) = self.next(index) {
                            self.chunks[next].understood = known;
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a number belongs to the name before it: `tripeptide-1`.
    fn is_joined_to_ingredient(&self, index: usize) -> bool {
        let Some(before) = self.previous(index) else { return false };
        let (one, other) = (&self.chunks[before], &self.chunks[index]);
        let between = self.tokens[one.to - 1].range.end..self.tokens[other.from].range.start;
        matches!(one.kind, Kind::Ingredient(_)) && self.text.get(between) == Some("-")
    }

    /// A moment in question, or one that only accompanies it.
    fn moment(&mut self, index: usize, moment: Moment) {
        let before = self.chunks[index].from.checked_sub(1);
        let before = before.filter(|at| self.tokens[*at].clause == self.chunks[index].clause);
        let before = before.map_or_else(String::new, |at| self.word(at).to_owned());
        // A span until then starts now; its length is unknown.
        let grammar = &self.lexicon.grammar;
        if grammar.spans.contains(&before) {
            self.question.asks_of_now = true;
            self.chunks[index].understood = grammar.spans_before.contains(&before);
            return;
        }
        self.chunks[index].understood = true;
        if self.is_past(index) {
            return;
        }
        if !self.is_told(index) && !self.counts_from_treatment(index, moment) {
            if Self::is_soon(moment) {
                self.chunks[index].understood = false;
            } else {
                self.unclear(index);
            }
            return;
        }
        let clause: Vec<&Chunk<'_>> = self.in_clause(self.chunks[index].clause).collect();
        let names_thing = clause.iter().any(|one| {
            one.activity().is_some() || one.is_product() || matches!(one.kind, Kind::Ingredient(_))
        });
        // “My wedding is in five weeks. Can I swim?” is about now, “swim, on Friday?” is not.
        let is_alone = clause.iter().all(|one| {
            matches!(one.kind, Kind::Time(_)) || one.is(Meaning::Degree) || one.is(Meaning::Body)
        });
        let is_only = self.question.activities.is_empty() && self.question.ingredients.is_empty();
        if !names_thing && !is_alone && !is_only {
            self.question.asks_of_now = true;
        } else {
            self.question.moments.push(moment);
            let written = self.written(&self.chunks[index]);
            self.question.said.push(written.clone());
            // “Dia 28” may be a day of the month: of both, the strictest counts.
            if let Moment::RecoveryDay(day @ 1..=31) = moment
                && self.may_be_of_the_month(index)
            {
                let date = Date::Named(Named::DayOfMonth(day));
                self.question.moments.push(Moment::Day(date, None));
                self.question.said.push(written);
            }
        }
    }

    fn may_be_of_the_month(&self, index: usize) -> bool {
        let times = &self.lexicon.times;
        let chunk = &self.chunks[index];
        let words = || (chunk.from..chunk.to).map(|at| self.word(at));
        words().any(|word| times.day_of_month.contains(word))
            && !words().any(|word| times.recovery.contains(word))
    }

    /// Whether a day is in the past: “I had it on Sunday”, “on Sunday I had it”.
    pub(super) fn is_past(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let was = |chunk: &Chunk<'_>| {
            let mut words = (chunk.from..chunk.to).map(|at| self.word(at));
            chunk.is(Meaning::Past) || words.any(|word| grammar.treated.contains(word))
        };
        let asks = |chunk: &Chunk<'_>| grammar.wishes.contains(self.word(chunk.from));
        let mut at = index;
        while let Some(before) = self.previous(at) {
            if was(&self.chunks[before]) {
                return true;
            }
            if asks(&self.chunks[before]) {
                return false;
            }
            at = before;
        }
        let mut at = index;
        while let Some(next) = self.next(at) {
            if was(&self.chunks[next]) {
                return true;
            }
            if asks(&self.chunks[next]) {
                return false;
            }
            at = next;
        }
        false
    }
}

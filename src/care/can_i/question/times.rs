//! The lengths, moments and numbers of a question.

use super::Reader;
use super::chunks::Kind;
use super::when::Said;
use crate::care::can_i::activities::Activity;
use crate::care::can_i::lexicon::Meaning;

impl Reader<'_, '_> {
    /// Lengths, moments and numbers.
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
                    let fits = longest(minutes, &self.question.activities);
                    self.chunks[index].understood = fits;
                }
                Kind::Time(Said::Moment(moment)) => {
                    self.chunks[index].understood = true;
                    if !self.is_past(index) {
                        self.question.moments.push(moment);
                    }
                }
                Kind::Number(number) => {
                    let before = self.chunks[index].from.checked_sub(1).map(|at| self.word(at));
                    if self.is_joined_to_ingredient(index) {
                        self.chunks[index].understood = true;
                    } else if matches!(before, Some("spf" | "factor")) {
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

    /// Whether a day was, and is not to come: “I had it on Sunday”.
    fn is_past(&self, index: usize) -> bool {
        let mut at = index;
        while let Some(before) = self.previous(at) {
            let chunk = &self.chunks[before];
            let word = self.word(chunk.from);
            if chunk.is(Meaning::Past) || word == "had" || word == "done" {
                return true;
            }
            if matches!(word, "can" | "may" | "could" | "should" | "will" | "is" | "want" | "am") {
                return false;
            }
            at = before;
        }
        false
    }
}

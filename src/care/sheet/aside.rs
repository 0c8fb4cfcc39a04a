//! Sentences of a sheet that are about something else, or only go on about the one before.

use super::parts::listed;
use super::words::{Phrases, SheetWords};
use crate::care::can_i::{Sentence, compared};

impl SheetWords {
    /// Whether a text goes on about the sentence before it.
    pub(super) fn goes_on(&self, text: &str) -> bool {
        let begin: String = text.chars().take(40).collect();
        listed(&Sentence::of(&begin), 0, &self.goes_on, 2).is_some()
    }

    /// Whether a text names another treatment.
    pub(super) fn names_other(&self, text: &str) -> bool {
        has_any(text, &self.others)
    }

    /// Whether a text names this treatment, and no other.
    pub(super) fn names_needling(&self, text: &str) -> bool {
        has_any(text, &self.needling) && !self.names_other(text)
    }

    /// Whether a text says a time that is counted from another one.
    pub(super) fn is_unclear(&self, text: &str) -> bool {
        has_any(text, &self.unclear)
    }

    /// Whether a text makes a condition.
    pub(super) fn has_condition(text: &str) -> bool {
        const CONDITIONS: [&str; 4] = ["if", "unless", "when", "once"];
        compared(text).split(' ').any(|word| CONDITIONS.contains(&word))
    }
}

/// Whether a text has one of some phrases.
fn has_any(text: &str, phrases: &Phrases) -> bool {
    let sentence = Sentence::of(text);
    (0..sentence.len()).any(|at| listed(&sentence, at, phrases, 4).is_some())
}

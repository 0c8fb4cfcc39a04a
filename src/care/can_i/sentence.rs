//! A sentence word by word, with what "Can I?" knows of each: for what a professional wrote.

use std::ops::Range;
use std::sync::Arc;

use super::activities::Otherwise;
use super::lexicon::{Lexicon, Meaning};
use super::question::moment::Unit;
use super::tokens::{goes_on, joined};
use super::word::Token;
use crate::ingredients::{ClassKind, Ingredients, Role};

/// A sentence, cut into words.
pub(in crate::care) struct Sentence {
    tokens: Vec<Token>,
    /// The names of ingredients that a plan says something of, by their first word.
    ingredients: Vec<(Range<usize>, Vec<Thing>)>,
    is_whole: bool,
}

/// Something that is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::care) struct Thing {
    /// The id of the activity or of the class of ingredients.
    pub(in crate::care) id: Arc<str>,
    /// The item of a plan that can hold it off.
    pub(in crate::care) item: Option<Arc<str>>,
    /// Something is said of it: it is held off, or a question for the professional.
    pub(in crate::care) is_asked: bool,
}

/// A length of time, in one of two units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::care) enum Span {
    Hours(u32),
    Days(u32),
}

impl Sentence {
    pub(in crate::care) fn of(text: &str) -> Self {
        let tokens = Lexicon::default_data().tokens(text);
        let (line, places) = joined(&tokens);
        let mut ingredients = Vec::new();
        for span in Ingredients::default_data().named_in(&line) {
            let within = |at: &usize| {
                span.range.start <= places[*at].start && places[*at].end <= span.range.end
            };
            let mut covered = (0..tokens.len()).filter(within);
            let Some(first) = covered.next().filter(|_| !span.is_free) else { continue };
            let behind = covered.next_back().unwrap_or(first) + 1;
            let counted = span.means.iter().filter(|one| {
                let counts = matches!(one.class.kind, ClassKind::Hold | ClassKind::Check);
                counts && one.role != Role::Stem
            });
            let things: Vec<Thing> = counted
                .map(|one| Thing {
                    id: one.class.id.clone(),
                    item: Some(one.class.held_by().into()),
                    is_asked: true,
                })
                .collect();
            if !things.is_empty() {
                ingredients.push((first..behind, things));
            }
        }
        let is_whole = !goes_on(text, &tokens);
        Self { tokens, ingredients, is_whole }
    }

    /// How many words there are.
    pub(in crate::care) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether it was read to its end.
    pub(in crate::care) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// A word as it is compared; empty behind the last.
    pub(in crate::care) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    /// Whether it is a word of any name or phrase.
    pub(in crate::care) fn knows(&self, at: usize) -> bool {
        let word = self.word(at);
        let known = &Lexicon::default_data().vocabulary;
        let first = word.chars().next().and_then(|first| known.get(&first));
        first.is_some_and(|words| words.contains(word))
            || self.ingredients.iter().any(|(range, _)| range.contains(&at))
    }

    /// Its bytes in the text.
    pub(in crate::care) fn range(&self, at: usize) -> Range<usize> {
        self.tokens[at].range.clone()
    }

    /// Whether a mark stands between a word and the next one.
    pub(in crate::care) fn is_apart(&self, at: usize) -> bool {
        match (self.tokens.get(at), self.tokens.get(at + 1)) {
            (Some(one), Some(next)) => one.clause != next.clause,
            _ => true,
        }
    }

    /// The longest name that begins at a word, and the place behind it.
    pub(in crate::care) fn named(&self, at: usize) -> Option<(Vec<Thing>, usize)> {
        let lexicon = Lexicon::default_data();
        let all = &lexicon.activities.all;
        let activities = lexicon.longest_at(&self.tokens, at).map(|(meanings, end)| {
            let things = meanings.iter().filter_map(|meaning| {
                let Meaning::Activity(number) = meaning else { return None };
                let one = &all[*number];
                let is_first_day = one.check.last() == Some(0);
                let item = one.offered.as_ref().or(one.item.as_ref()).cloned();
                Some(Thing {
                    id: one.id.clone(),
                    is_asked: item.is_some() || one.answer == Otherwise::Check && !is_first_day,
                    item,
                })
            });
            (things.collect::<Vec<_>>(), end)
        });
        let activities = activities.filter(|(things, _)| !things.is_empty());
        let ingredients = self.ingredients.iter().find(|(range, _)| range.start == at);
        match (activities, ingredients) {
            (Some((_, end)), Some((range, things))) if range.end > end => {
                Some((things.clone(), range.end))
            }
            (Some(found), _) => Some(found),
            (None, Some((range, things))) => Some((things.clone(), range.end)),
            (None, None) => None,
        }
    }

    /// A number in digits or in words, and the place behind it.
    pub(in crate::care) fn number(&self, at: usize) -> Option<(u32, usize)> {
        let times = &Lexicon::default_data().times;
        let number = times.number(self.word(at))?;
        let digit = times.digit(self.word(at + 1)).filter(|_| !self.is_apart(at));
        let (number, behind) = match digit.filter(|_| times.is_ten(self.word(at))) {
            Some(digit) => (number + digit, at + 2),
            None => (number, at + 1),
        };
        Some((u32::try_from(number).ok()?, behind))
    }

    /// So many of the unit that a word is; `None` where it is none, or one that is no number of hours or days.
    pub(in crate::care) fn span(&self, at: usize, count: u32) -> Option<Span> {
        let times = &Lexicon::default_data().times;
        match times.unit(self.word(at))? {
            Unit::Hours => Some(Span::Hours(count)),
            Unit::Days => Some(Span::Days(count)),
            Unit::Weeks => count.checked_mul(7).map(Span::Days),
            Unit::Fortnights => count.checked_mul(14).map(Span::Days),
            // A month is no number of days, and nothing is held off for minutes.
            Unit::Months | Unit::Minutes => None,
        }
    }
}

/// The words of a text as they are compared, in one line.
pub(in crate::care) fn compared(text: &str) -> String {
    let tokens = Lexicon::default_data().tokens(text);
    let words: Vec<&str> = tokens.iter().map(|token| &*token.word).collect();
    words.join(" ")
}

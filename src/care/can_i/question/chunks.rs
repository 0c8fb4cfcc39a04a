//! Cuts a question into the longest known entries at each position.

use std::ops::Range;

use super::when::{Clock, Said};
use crate::care::can_i::circumstance::Circumstance;
use crate::care::can_i::lexicon::{Lexicon, Meaning, Names};
use crate::care::can_i::tokens::joined;
use crate::care::can_i::word::Token;
use crate::ingredients::{ClassKind, Ingredients, NamedSpan};

/// Some words that are looked up together.
#[derive(Debug)]
pub(super) struct Chunk<'d> {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) clause: usize,
    pub(super) kind: Kind<'d>,
    pub(super) understood: bool,
}

#[derive(Debug)]
pub(super) enum Kind<'d> {
    Words(&'d [Meaning]),
    Ingredient(NamedSpan<'d>),
    Time(Said),
    Number(i64),
    Unknown,
}

impl Chunk<'_> {
    pub(super) fn is(&self, meaning: Meaning) -> bool {
        self.meanings().contains(&meaning)
    }

    pub(super) fn meanings(&self) -> &[Meaning] {
        match &self.kind {
            Kind::Words(meanings) => meanings,
            _ => &[],
        }
    }

    pub(super) fn activity(&self) -> Option<usize> {
        self.meanings().iter().find_map(|meaning| match meaning {
            Meaning::Activity(number) => Some(*number),
            _ => None,
        })
    }

    /// All that it names at once: hot yoga is exercise and heat.
    pub(super) fn activities(&self) -> impl Iterator<Item = usize> {
        self.meanings().iter().filter_map(|meaning| match meaning {
            Meaning::Activity(number) => Some(*number),
            _ => None,
        })
    }

    pub(super) fn circumstance(&self) -> Option<Circumstance> {
        self.meanings().iter().find_map(|meaning| match meaning {
            Meaning::Circumstance(circumstance) => Some(*circumstance),
            _ => None,
        })
    }

    pub(super) fn sign(&self) -> Option<Names> {
        self.meanings().iter().find_map(|meaning| match meaning {
            Meaning::Sign(_, names) => Some(*names),
            _ => None,
        })
    }

    pub(super) fn is_product(&self) -> bool {
        self.is(Meaning::Product)
    }
}

/// Cuts a question into the longest known entries at each position.
pub(super) fn chunks<'d>(
    lexicon: &'d Lexicon,
    data: &'d Ingredients,
    tokens: &[Token],
) -> Vec<Chunk<'d>> {
    let (line, places) = joined(tokens);
    let mut spans = data.named_in(&line);
    // Label words, such as `no`, are first of all words of a question.
    spans.retain(|span| span.means.iter().all(|one| one.class.kind != ClassKind::Heading));
    let clock = Clock::new(&lexicon.times, tokens);
    let mut chunks = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let clause = tokens[at].clause;
        let words = lexicon.longest_at(tokens, at);
        let time = clock.at(at).filter(|(_, end)| tokens[*end - 1].clause == clause);
        let ingredient = spans.iter().find_map(|span| {
            if !(span.range.start <= places[at].start && places[at].end <= span.range.end) {
                return None;
            }
            let within = |place: &&Range<usize>| place.end <= span.range.end;
            let end = at + places[at..].iter().take_while(within).count();
            // A pigment called beetroot red hides no redness.
            let is_idle = span.means.iter().all(|one| one.class.kind == ClassKind::Harmless);
            let is_sign = |meaning: &Meaning| matches!(meaning, Meaning::Sign(..));
            let hides =
                |at| lexicon.longest_at(tokens, at).is_some_and(|(all, _)| all.iter().any(is_sign));
            (!(is_idle && (at..end).any(hides))).then_some((span, end))
        });
        let words_end = words.map_or(at, |(_, end)| end);
        let time_end = time.map_or(at, |(_, end)| end);
        let ingredient_end = ingredient.map_or(at, |(_, end)| end);
        let is_weighty = words.is_some_and(|(meanings, _)| {
            meanings.iter().any(|meaning| {
                matches!(
                    meaning,
                    Meaning::Activity(_) | Meaning::Sign(..) | Meaning::Circumstance(_)
                )
            })
        });
        let (kind, to) = if time_end > at
            && (time_end > words_end || time_end == words_end && !is_weighty)
            && time_end >= ingredient_end
        {
            (Kind::Time(time.map_or(Said::Nothing, |(said, _)| said)), time_end)
        } else if let Some((span, end)) = ingredient
            && (end > words_end || end == words_end && !is_weighty)
        {
            (Kind::Ingredient(span.clone()), end)
        } else if let Some((meanings, end)) = words {
            (Kind::Words(meanings), end)
        } else if let Some(number) = lexicon.times.number(&tokens[at].word) {
            (Kind::Number(number), at + 1)
        } else {
            (Kind::Unknown, at + 1)
        };
        chunks.push(Chunk { from: at, to, clause, kind, understood: false });
        at = to;
    }
    chunks
}

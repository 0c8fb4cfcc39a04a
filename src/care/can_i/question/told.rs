//! What a question only reports: “I went for a run yesterday, can I shower?” is about the shower.

use std::ops::Range;

use super::chunks::{Chunk, Kind};
use crate::care::can_i::lexicon::{Lexicon, Meaning};
use crate::care::can_i::word::Token;

/// The words that report a past action: from the start of a clause to its end, or to where it asks.
pub(super) fn told(lexicon: &Lexicon, tokens: &[Token], chunks: &[Chunk<'_>]) -> Vec<Range<usize>> {
    let mut told = Vec::new();
    let mut start = 0;
    while start < tokens.len() {
        let clause = tokens[start].clause;
        let end = start + tokens[start..].iter().take_while(|one| one.clause == clause).count();
        let end_of_told = asks_at(lexicon, tokens, start..end).unwrap_or(end);
        if tells(lexicon, tokens, chunks, start..end_of_told) {
            told.push(start..end_of_told);
        }
        start = end;
    }
    told
}

/// The start of an inverted verb: “can I”.
fn asks_at(lexicon: &Lexicon, tokens: &[Token], clause: Range<usize>) -> Option<usize> {
    let grammar = &lexicon.grammar;
    let word = |at: usize| tokens.get(at).map_or("", |token| &*token.word);
    let asks = |at: &usize| {
        let is_turned = grammar.asks.contains(word(*at)) && grammar.subjects.contains(word(at + 1));
        let is_after_subject = *at > clause.start && grammar.subjects.contains(word(at - 1));
        is_turned && at + 1 < clause.end && !is_after_subject
            || grammar.asks_alone.contains(word(*at))
    };
    clause.clone().find(asks)
}

/// Whether some words report a past action, without a wish.
fn tells(lexicon: &Lexicon, tokens: &[Token], chunks: &[Chunk<'_>], words: Range<usize>) -> bool {
    let grammar = &lexicon.grammar;
    let word = |at: usize| tokens.get(at).map_or("", |token| &*token.word);
    let is_teller =
        |at: &usize| grammar.tellers.contains(word(*at)) || grammar.deeds_alone.contains(word(*at));
    let Some(subject) = words.clone().find(is_teller) else { return false };
    // Only a time and neutral words may precede the person.
    let is_before = |chunk: &&Chunk<'_>| words.start <= chunk.from && chunk.from < subject;
    let changes = |chunk: &Chunk<'_>| {
        let is_plain = chunk.is(Meaning::Plain) || chunk.is(Meaning::Past);
        !is_plain && !matches!(chunk.kind, Kind::Time(_))
    };
    if chunks.iter().filter(is_before).any(changes) {
        return false;
    }
    let wishes = || words.clone().any(|at| grammar.no_deed.contains(word(at)));
    if grammar.deeds_alone.contains(word(subject)) {
        return !wishes();
    }
    let mut verb = subject + 1;
    while grammar.deeds_between.contains(word(verb)) {
        verb += 1;
    }
    verb < words.end && grammar.deeds.contains(word(verb)) && !wishes()
}

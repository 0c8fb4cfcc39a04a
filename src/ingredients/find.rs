//! Finding names in a folded text: whole words only, and the longest name at a place.

use super::data::{Ingredients, Pattern};
use super::fold::Folded;

/// Names of at least this many letters may be the beginning of a compound.
const LONG: usize = 5;

/// What may be joined to an ingredient's name, as German does: the product, or how much of it.
const PRODUCTS: [&str; 26] = [
    "peeling",
    "peelings",
    "serum",
    "creme",
    "cream",
    "gel",
    "tonic",
    "toner",
    "maske",
    "lotion",
    "fluid",
    "ol",
    "ampulle",
    "ampullen",
    "pads",
    "haltig",
    "haltige",
    "haltigen",
    "produkt",
    "produkte",
    "komplex",
    "derivat",
    "derivate",
    "konzentrat",
    "s",
    "es",
];
/// What says that it is not there: `alkoholfrei`.
const FREE: [&str; 7] = ["frei", "freie", "freies", "freier", "freien", "free", "less"];

/// A name that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// The number of its pattern.
    pub(super) pattern: usize,
    /// The first folded byte.
    pub(super) start: usize,
    /// The byte after the last.
    pub(super) end: usize,
    /// It says that it is not there.
    pub(super) is_free: bool,
}

/// The names in a text.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Whole words, in order: of names within each other, the longest.
    pub(super) whole: Vec<Found>,
    /// Long names that could change an answer, glued to other letters, away from the whole ones.
    pub(super) glued: Vec<Found>,
}

/// Finds the names in a text.
pub(super) fn find(data: &Ingredients, text: &str, folded: &Folded) -> Names {
    let mut glued = Vec::new();
    let mut whole: Vec<Found> = Vec::new();
    // They come in order of their ends.
    for found in data.finder.find_overlapping_iter(&folded.bytes) {
        let (start, end) = (found.start(), found.end());
        let pattern = found.pattern().as_usize();
        if data.patterns[pattern].is.stem {
            glued.push(Found { pattern, start, end, is_free: false });
            continue;
        }
        let ending = folded.is_start(start).then(|| ending(text, folded, start, end)).flatten();
        match ending {
            Some(is_free) if is_as_written(&data.patterns[pattern], text, folded, start) => {
                keep(data, &mut whole, Found { pattern, start, end, is_free });
            }
            None if data.patterns[pattern].is.telling => {
                glued.push(Found { pattern, start, end, is_free: false });
            }
            _ => {}
        }
    }
    // A name is told by the longer one that it is part of: “betaine” in “betaine salicylateo”.
    glued.retain(|found| {
        let next = whole.partition_point(|one| one.end <= found.start);
        let over = whole[next..].iter().take_while(|one| one.start < found.end);
        { over }.all(|one| {
            let is_within = found.start <= one.start && one.end <= found.end;
            is_within && one.end - one.start < found.end - found.start
        })
    });
    Names { whole, glued }
}

/// Keeps a name that ends no earlier than those before it, in place of the ones within it.
fn keep(data: &Ingredients, whole: &mut Vec<Found>, found: Found) {
    while whole.last().is_some_and(|last| last.start >= found.start) {
        whole.pop();
    }
    let is_apart = whole.last().is_none_or(|last| last.end <= found.start);
    // What begins within another name and ends outside of it is told as well.
    let crosses = whole.last().is_some_and(|last| last.end < found.end);
    if is_apart || crosses && data.patterns[found.pattern].is.weighty {
        whole.push(found);
    }
}

/// Whether a name's words begin where they have to, and a short one stands letter for letter.
fn is_as_written(pattern: &Pattern, text: &str, folded: &Folded, start: usize) -> bool {
    let exact = pattern.exact.as_ref().is_none_or(|exact| {
        let letters = &text.as_bytes()[folded.origin(start)..];
        letters.get(..exact.len()).is_some_and(|letters| letters.eq_ignore_ascii_case(exact))
    });
    exact && pattern.words_at.iter().all(|at| folded.is_start(start + at))
}

/// Whether a name may end here; `Some(true)` where what is joined to it says that it is not there.
fn ending(text: &str, folded: &Folded, start: usize, end: usize) -> Option<bool> {
    if folded.is_end(text, end) {
        return Some(false);
    }
    if end - start < LONG {
        return None;
    }
    // No compound is longer than its longest ending.
    let rest = folded.bytes[end..].iter().take(12).enumerate();
    let rest: Vec<u8> = rest
        .take_while(|(index, _)| !folded.is_start(end + index))
        .map(|(_, byte)| *byte)
        .collect();
    let is_one_of = |words: &[&str]| words.iter().any(|word| fold_word(word) == rest);
    if is_one_of(&FREE) { Some(true) } else { is_one_of(&PRODUCTS).then_some(false) }
}

fn fold_word(word: &str) -> Vec<u8> {
    word.bytes().map(|byte| if byte == b'i' { b'l' } else { byte }).collect()
}

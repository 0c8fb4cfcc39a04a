//! Finding names in a folded text: whole words only, and the longest name at a place.

use super::fold::Folded;
use super::ingredients::{Ingredients, Pattern};

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

/// The names in a text, in order: of names within each other, the longest.
pub(super) fn find(data: &Ingredients, text: &str, folded: &Folded) -> Vec<Found> {
    let mut all: Vec<Found> = data
        .finder
        .find_overlapping_iter(&folded.bytes)
        .filter_map(|found| {
            let (start, end) = (found.start(), found.end());
            let pattern = found.pattern().as_usize();
            if !folded.is_start(start) {
                return None;
            }
            let Pattern { words_at, exact, .. } = &data.patterns[pattern];
            if !words_at.iter().all(|at| folded.is_start(start + at)) {
                return None;
            }
            if let Some(exact) = exact {
                let letters = &text.as_bytes()[folded.origin(start)..];
                let is_exact = letters
                    .get(..exact.len())
                    .is_some_and(|letters| letters.eq_ignore_ascii_case(exact));
                if !is_exact {
                    return None;
                }
            }
            let is_free = ending(text, folded, start, end)?;
            Some(Found { pattern, start, end, is_free })
        })
        .collect();
    all.sort_by_key(|found| (found.start, std::cmp::Reverse(found.end)));
    let mut kept: Vec<Found> = Vec::with_capacity(all.len());
    for found in all {
        let Some(last) = kept.last() else {
            kept.push(found);
            continue;
        };
        if found.start >= last.end {
            kept.push(found);
        } else if found.end > last.end && data.patterns[found.pattern].is.weighty {
            // It begins within another name and ends outside of it: both are told.
            kept.push(found);
        }
    }
    kept
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

//! Finding names in a folded text: whole words only, and the longest name at a place.

use std::cmp::Reverse;

use super::build::{NUMBER, SHORT};
use super::data::{FAMILY_KEY, Ingredients, Pattern};
use super::fold::{Folded, is_break};
use super::marks::Sort;

/// Names of at least this many letters may begin a compound.
const LONG: usize = 5;
/// The longest ending of a compound.
const LONGEST_ENDING: usize = 12;
/// A number in the name of a family is within its first letters.
const FAMILY: usize = 24;
/// This many digits after a mark next to a very short name make it part of an order number; without a
/// mark, one more.
const CODE: usize = 3;

/// A name that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// The index of its pattern; `None` for a common name.
    pub(super) pattern: Option<usize>,
    /// The first folded byte.
    pub(super) start: usize,
    /// The byte after the last.
    pub(super) end: usize,
    /// The ending denies it: `-free`.
    pub(super) is_free: bool,
}

/// A name that could change the answer, inside other letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Glued {
    /// The index of its pattern.
    pub(super) pattern: usize,
    /// The first folded byte.
    pub(super) start: usize,
    /// The byte after the last.
    pub(super) end: usize,
}

/// The names in a text.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Whole words, in order; of nested names, the longest.
    pub(super) whole: Vec<Found>,
    /// Long names that could change an answer, joined to other letters, outside the whole words.
    pub(super) glued: Vec<Glued>,
}

/// Finds the names in a text.
pub(super) fn find(data: &Ingredients, text: &str, folded: &Folded) -> Names {
    let mut glued = Vec::new();
    let mut known = known(data, text, folded).into_iter().peekable();
    let mut whole: Vec<Found> = Vec::with_capacity(known.len());
    for found in data.finder.find_overlapping_iter(&folded.bytes) {
        let (start, end) = (found.start(), found.end());
        let pattern = found.pattern().as_usize();
        let traits = data.patterns[pattern].traits;
        if traits.sort == Sort::Stem {
            glued.push(Glued { pattern, start, end });
            continue;
        }
        let ending =
            { folded.is_start(start) }.then(|| ending(data, text, folded, start, end)).flatten();
        match ending {
            Some(is_free) if is_as_written(&data.patterns[pattern], text, folded, start, end) => {
                let found = Found { pattern: Some(pattern), start, end, is_free };
                while let Some(before) = known.next_if(|one| order(one) < order(&found)) {
                    keep(data, &mut whole, before);
                }
                keep(data, &mut whole, found);
            }
            None if traits.is_telling() => glued.push(Glued { pattern, start, end }),
            _ => {}
        }
    }
    for found in known {
        keep(data, &mut whole, found);
    }
    // A longer name that contains one decides: “betaine” in “betaine salicylateo”.
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

/// Names sorted by end; for equal ends the longest comes last.
fn order(found: &Found) -> (usize, Reverse<usize>) {
    (found.end, Reverse(found.start))
}

/// The longest name of the index at each place where a word begins, in order.
fn known(data: &Ingredients, text: &str, folded: &Folded) -> Vec<Found> {
    let mut found = Vec::with_capacity(folded.breaks.len() * 2);
    let bytes = &folded.bytes;
    let mut digit = 0;
    for start in 0..bytes.len() {
        if is_break(bytes[start]) || !folded.is_start(start) {
            continue;
        }
        let may_end = |end: usize| folded.is_end(text, end);
        let ahead = || bytes[start..].iter().take_while(|byte| !is_break(**byte));
        let letters = || ahead().zip(start + 1..).map(|(byte, at)| (*byte, at));
        let exact = data.known.longest(&bytes[start..], letters, may_end);
        while digit < bytes.len() && (digit < start || !bytes[digit].is_ascii_digit()) {
            digit += 1;
        }
        let family = (digit < bytes.len().min(start + FAMILY)).then(|| {
            let numbers = || numbered(bytes, start);
            let mut key = [0; FAMILY_KEY];
            for (slot, (letter, _)) in key.iter_mut().zip(numbers()) {
                *slot = letter;
            }
            data.families.longest(&key, numbers, may_end)
        });
        let longest = exact.into_iter().chain(family.flatten()).max_by_key(|(end, _)| *end);
        // A name that ends within the one before it is part of that.
        let is_over = |end: &usize| found.last().is_none_or(|last: &Found| last.end < *end);
        if let Some((end, pattern)) = longest.filter(|(end, _)| is_over(end)) {
            found.push(Found { pattern, start, end, is_free: false });
        }
    }
    found
}

/// The most digits of a numbered family's number.
const MOST_DIGITS: usize = 8;

/// The letters from a place on, each number as one.
fn numbered(bytes: &[u8], start: usize) -> impl Iterator<Item = (u8, usize)> {
    let mut at = start;
    std::iter::from_fn(move || {
        let byte = *bytes.get(at).filter(|byte| !is_break(**byte))?;
        // A family's number has few digits; a longer run is not counted again and again.
        let run = bytes[at..].iter().take(MOST_DIGITS + 1);
        let digits = run.take_while(|byte| byte.is_ascii_digit()).count();
        let is_number = (1..=MOST_DIGITS).contains(&digits);
        at += if is_number { digits } else { 1 };
        Some((if is_number { NUMBER } else { byte }, at))
    })
}

/// Keeps a name that ends no earlier than those before it, and drops the ones within it.
fn keep(data: &Ingredients, whole: &mut Vec<Found>, found: Found) {
    while let Some(last) = whole.last().filter(|last| last.start >= found.start) {
        // Of two at one place, a name takes precedence over a label word.
        let is_same = (last.start, last.end) == (found.start, found.end);
        let names_one = found.pattern.is_some() && data.traits(found.pattern).is_ingredient();
        if is_same && !names_one && data.traits(last.pattern).is_ingredient() {
            return;
        }
        whole.pop();
    }
    let is_apart = whole.last().is_none_or(|last| last.end <= found.start);
    // A name that begins within another and ends outside it counts as well.
    let crosses = whole.last().is_some_and(|last| last.end < found.end);
    if is_apart || crosses && data.traits(found.pattern).is_weighty() {
        whole.push(found);
    }
}

/// Whether a name's words begin where they must, and a short one matches letter for letter and is not
/// part of an order number.
fn is_as_written(pattern: &Pattern, text: &str, folded: &Folded, start: usize, end: usize) -> bool {
    let letters = || text[folded.origin(start)..].chars().flat_map(char::to_lowercase);
    let is_spelt = |spelling: &String| {
        let mut letters = letters();
        spelling.chars().all(|letter| letters.next() == Some(letter))
    };
    let exact = !pattern.is_plain || pattern.exact.iter().any(is_spelt);
    exact
        && pattern.words_at.iter().all(|at| folded.is_start(start + at))
        && (pattern.letters.len() > SHORT || !is_in_code(text, folded, start, end))
}

/// Whether digits are next to a name, or one mark away: `BHA-55210`.
fn is_in_code(text: &str, folded: &Folded, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let (first, last) = (folded.origin(start), folded.origin(end - 1));
    let is_joint = |byte: &u8| matches!(byte, b'-' | b'_' | b'/' | b'.' | b'#' | b':');
    let digits = |bytes: &mut dyn Iterator<Item = &u8>| {
        let mut bytes = bytes.peekable();
        let is_apart = bytes.next_if_eq(&&b' ').is_some();
        let is_joined = !is_apart && bytes.next_if(|byte| is_joint(byte)).is_some();
        let many = if is_apart || !is_joined { CODE + 1 } else { CODE };
        bytes.take(many).filter(|byte| byte.is_ascii_digit()).count() == many
    };
    digits(&mut bytes[last + 1..].iter()) || digits(&mut bytes[..first].iter().rev())
}

/// Whether a name may end here; `Some(true)` if its ending denies it.
fn ending(
    data: &Ingredients,
    text: &str,
    folded: &Folded,
    start: usize,
    end: usize,
) -> Option<bool> {
    if folded.is_end(text, end) {
        return Some(false);
    }
    if end - start < LONG {
        return None;
    }
    let rest = (end..folded.bytes.len()).take_while(|at| !folded.is_start(*at));
    let rest = &folded.bytes[end..end + rest.take(LONGEST_ENDING).count()];
    if data.words.free.contains(rest) {
        Some(true)
    } else {
        data.words.joined.contains(rest).then_some(false)
    }
}

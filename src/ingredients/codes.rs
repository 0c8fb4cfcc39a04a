//! Codes of a batch or a formula within a list.

use std::ops::Range;

use super::data::Ingredients;
use super::fold::{Folded, is_break};

/// The longest word of letters in a code, other than those that announce one.
const LONGEST: usize = 3;

/// Where the code ends that a word announces: `(UNII: 059QF0KO0R)`, `(Code F.I.L. C187406/1)`. It has a number, and no
/// longer word apart from it, which may be a name. A word that is the last one announces a number behind a mark.
pub(super) fn code(
    word: &[u8],
    rest: Range<usize>,
    folded: &Folded,
    data: &Ingredients,
) -> Option<usize> {
    let codes = &data.words.codes;
    if !codes.contains(word) {
        return None;
    }
    let is_number = |word: &[u8]| word.iter().any(u8::is_ascii_digit);
    let (mut has_number, mut is_joined, mut start) = (false, false, rest.start);
    for at in rest.start + 1..=rest.end {
        let ends = at == rest.end || folded.is_start(at);
        if !ends {
            continue;
        }
        let word = &folded.bytes[start..at];
        // `059QF0KO0R`: letters right behind a number.
        is_joined &= folded.origin(start) == folded.origin(start - 1) + 1;
        is_joined |= is_number(word);
        if word.len() > LONGEST && !is_joined && !codes.contains(word) {
            return None;
        }
        has_number |= is_number(word);
        if has_number && folded.bytes.get(at).is_some_and(|byte| is_break(*byte)) {
            return Some(at);
        }
        start = at;
    }
    (has_number || rest.is_empty()).then_some(rest.end)
}

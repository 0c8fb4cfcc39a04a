//! Codes of a batch or a formula within a list.

use std::ops::Range;

use super::data::Ingredients;
use super::fold::{Folded, is_break};

/// The most letters and digits of a code: a UNII has ten.
const LONGEST: usize = 10;
/// The most letters in a row in a UNII: more may be a name.
const LETTERS: usize = 3;
/// Announces a code that may have several letters in a row; folded.
const UNII: &[u8] = b"unll";

/// Where the code ends that a word announces: `(UNII: 059QF0KO0R)`, `(Code F.I.L. C187406/1)`. It has a number, and
/// nothing in it may be a name or an amount. A word that is the last one announces a number behind a mark.
pub(super) fn code(
    word: &[u8],
    rest: Range<usize>,
    text: &str,
    folded: &Folded,
    data: &Ingredients,
) -> Option<usize> {
    let codes = &data.words.codes;
    if !codes.contains(word) {
        return None;
    }
    if rest.is_empty() {
        return Some(rest.end);
    }
    let is_unii = word == UNII;
    let (mut has_number, mut start) = (false, rest.start);
    for at in rest.start + 1..=rest.end {
        let is_mark = folded.bytes.get(at).is_some_and(|byte| is_break(*byte));
        if at < rest.end && !is_mark && is_joined(at, text, folded) {
            continue;
        }
        let run = start..at;
        start = at;
        let letters = &folded.bytes[run.clone()];
        if codes.contains(letters) || letters.iter().all(|byte| is_break(*byte)) {
            continue;
        }
        has_number |= is_code(&text[folded.in_text(text, run)], is_unii)?;
        if has_number && is_mark {
            return (!folded.has_percent(&(rest.start..at))).then_some(at);
        }
    }
    (has_number && !folded.has_percent(&rest)).then_some(rest.end)
}

/// Whether a letter or digit belongs to the one before it: `059QF0KO0R` is one run, although a word may start behind
/// a number.
fn is_joined(at: usize, text: &str, folded: &Folded) -> bool {
    let between = folded.origin(at - 1) + 1..folded.origin(at);
    !is_break(folded.bytes[at - 1])
        && between.start <= between.end
        && text.as_bytes()[between].iter().all(u8::is_ascii_alphanumeric)
}

/// Whether letters and digits of a code have a number; `None` if they are no code. Several letters in a row are a
/// name, wherever they stand: `HQ4`, `5FU`. A UNII alone has them.
fn is_code(run: &str, is_unii: bool) -> Option<bool> {
    let bytes = run.as_bytes();
    let most = if is_unii && bytes.len() == LONGEST { LETTERS } else { 1 };
    let mut rows = bytes.split(u8::is_ascii_digit);
    let is_code = bytes.len() <= LONGEST
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && rows.all(|row| row.len() <= most);
    is_code.then(|| bytes.iter().any(u8::is_ascii_digit))
}

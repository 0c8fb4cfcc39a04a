//! Folding: the form in which texts are compared, without case, accents, separators and slips.
//!
//! Only letters and digits are left, so that a name is found across spaces, hyphens and broken lines;
//! where a word may start is recorded. Separators between ingredients stay as single bytes. Letters
//! and digits that are often confused become equal: `i`, `l` and `1`, `o` and `0`, `s` and `5`, and Cyrillic
//! letters that look Latin.

mod folder;
mod letters;

use std::ops::Range;

use folder::Folder;

/// Between two ingredients.
pub(super) const ITEM: u8 = b',';
/// Around text in brackets within an ingredient.
pub(super) const INNER: u8 = b'(';
/// The end of a sentence, a heading or a paragraph.
pub(super) const STOP: u8 = b'.';

/// A text as it is compared.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// Folded letters and digits, and separators.
    pub(super) bytes: Vec<u8>,
    /// The position of each in the text; the highest bit is set where a word may start.
    origin: Vec<u32>,
    /// Where lines begin, among `bytes`.
    pub(super) lines: Vec<u32>,
    /// The positions of separators.
    pub(super) breaks: Vec<u32>,
    /// Percentages, each with its position in `bytes`.
    pub(super) percents: Vec<(u32, Percent)>,
    /// Text in brackets, as ranges of `bytes`.
    pub(super) brackets: Vec<Range<u32>>,
    /// How many letters and digits there are.
    pub(super) letters: usize,
}

/// A percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Percent {
    /// `0 %`: the product is without it.
    Zero,
    /// Any other.
    Some,
}

/// Marks the start of a word.
const START: u32 = 1 << 31;

/// Whether a byte separates.
pub(super) fn is_break(byte: u8) -> bool {
    matches!(byte, ITEM | INNER | STOP)
}

impl Folded {
    /// Folds a text of at most 2 GiB.
    pub(super) fn of(text: &str) -> Self {
        let mut folder = Folder::new(text);
        folder.run(0..text.len());
        folder.flush();
        folder.out
    }

    /// Whether a folded byte is in brackets.
    pub(super) fn is_in_brackets(&self, at: usize) -> bool {
        let next = self.brackets.partition_point(|range| range.start as usize <= at);
        next > 0 && at < self.brackets[next - 1].end as usize
    }

    /// Whether a percentage is given between two positions, the second included.
    pub(super) fn has_percent(&self, range: &Range<usize>) -> bool {
        let next = self.percents.partition_point(|(at, _)| *at as usize <= range.start);
        self.percents.get(next).is_some_and(|(at, _)| *at as usize <= range.end)
    }

    /// The position of a folded byte in the text. At the end it is that of the last one: a list may be empty
    /// there, after its heading.
    pub(super) fn origin(&self, at: usize) -> usize {
        let origin = self.origin.get(at).or(self.origin.last());
        origin.map_or(0, |origin| (origin & !START) as usize)
    }

    /// Whether a word may start here; the end of the text counts.
    pub(super) fn is_start(&self, at: usize) -> bool {
        match self.origin.get(at) {
            Some(origin) => origin & START != 0 || is_break(self.bytes[at]),
            None => true,
        }
    }

    /// Whether a word may end before here: where one may start, and before a footnote's number.
    pub(super) fn is_end(&self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        let is_digit = |at: &usize| bytes[self.origin(*at)].is_ascii_digit();
        let rest = (at..self.bytes.len()).find(|at| self.is_start(*at) || !is_digit(at));
        rest.is_none_or(|rest| self.is_start(rest))
    }

    /// The range of the text that some folded bytes came from.
    pub(super) fn in_text(&self, text: &str, range: Range<usize>) -> Range<usize> {
        let first = range.clone().map(|at| self.origin(at)).min().unwrap_or(0);
        let last = range.map(|at| self.origin(at)).max().unwrap_or(0);
        let length = text[last..].chars().next().map_or(0, char::len_utf8);
        first..last + length
    }
}

/// A name's folded letters, and the positions where `_` requires a new word.
pub(super) fn fold_name(name: &str) -> (Vec<u8>, Vec<usize>) {
    let mut all = Vec::with_capacity(name.len());
    let mut words_at = Vec::new();
    for (index, part) in name.split('_').enumerate() {
        if index > 0 {
            words_at.push(all.len());
        }
        let mut letters = Folded::of(part).bytes;
        letters.retain(|byte| !is_break(*byte));
        all.append(&mut letters);
    }
    (all, words_at)
}

//! What is wrong in a plan file, and where: each mistake with its line and column.

use std::ops::Range;

use crate::care::text::Text;

/// The most mistakes that are listed: a file with more is something else.
const MOST: usize = 100;

/// A place in a file, both counted from 1; a column is a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// A mistake: where it is, what is wrong, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    pub at: Place,
    pub what: Text,
}

impl Mistake {
    /// The place and what is wrong, in one line.
    pub fn text(&self) -> Text {
        Text::key("plan-mistake")
            .with("line", self.at.line)
            .with("column", self.at.column)
            .with("what", self.what.clone())
    }
}

impl Place {
    /// The place of a byte.
    pub(super) fn of(text: &str, byte: usize) -> Self {
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let before = &text[..byte];
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self { line, column: before[start..].chars().count() + 1 }
    }
}

/// The mistakes of a file, as they are found.
pub(super) struct Mistakes<'t> {
    text: &'t str,
    found: Vec<Mistake>,
}

impl<'t> Mistakes<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, found: Vec::new() }
    }

    pub(super) fn add(&mut self, span: &Range<usize>, what: Text) {
        if self.found.len() >= MOST {
            return;
        }
        self.found.push(Mistake { at: Place::of(self.text, span.start), what });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them, in the order of the file.
    pub(super) fn into_sorted(mut self) -> Vec<Mistake> {
        self.found.sort_by_key(|mistake| mistake.at);
        self.found.dedup();
        self.found
    }
}

//! The lines of a calendar file, as RFC 5545 has them: ended by CR and LF, folded, escaped.
//!
//! Written here: the crate for it puts the time of the clock and a random name into each part that must have
//! neither, such as the rules of a zone.

use crate::texts::is_obeyed;

/// How many bytes a line has at most.
const MOST: usize = 75;

/// A file as it grows.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line of this name, with a value that needs no escaping.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line of somebody's words.
    pub(super) fn words(&mut self, name: &str, words: &str) {
        let escaped = cleaned(words)
            .replace('\\', "\\\\")
            .replace(';', "\\;")
            .replace(',', "\\,")
            .replace('\n', "\\n");
        self.fold(&format!("{name}:{escaped}"));
    }

    /// A part of this name, with these lines.
    pub(super) fn part(&mut self, name: &str, fill: impl FnOnce(&mut Self)) {
        self.put("BEGIN", name);
        fill(self);
        self.put("END", name);
    }

    /// Lines that were written apart.
    pub(super) fn append(&mut self, lines: &Self) {
        self.0.push_str(&lines.0);
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Ends a line; a long one goes on in the next, which begins with a space. No letter is cut in two.
    fn fold(&mut self, line: &str) {
        let mut room = MOST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                // The space counts.
                room = MOST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Words as a calendar can show them: each end of a line the same, and no character that is obeyed instead of
/// shown, as control characters and marks of direction are.
pub fn cleaned(words: &str) -> String {
    let words = words.replace("\r\n", "\n");
    let lines = words.chars().map(|c| match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        other => other,
    });
    lines.filter(|c| *c == '\n' || !is_obeyed(*c)).collect()
}

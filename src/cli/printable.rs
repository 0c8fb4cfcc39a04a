//! Output that a terminal shows and does not obey: a note may hold any character.

use std::fmt::Write;

use serde_json::Value;

use crate::texts::is_obeyed;

/// Lines as they are, with anything that a terminal would obey written out, as `\u{1b}`.
pub(super) fn lines(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_obeyed(c) && c != '\n' {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// JSON with the same characters escaped; outside a string it has none.
pub(super) fn json(value: &Value) -> String {
    let mut shown = String::new();
    for c in value.to_string().chars() {
        if is_obeyed(c) {
            // All of them are within the first plane, so that one escape is enough.
            let _ = write!(shown, "\\u{:04x}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The client's own words on one line.
pub(super) fn one_line(words: &str) -> String {
    words
        .split(['\n', '\r'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" / ")
}

//! Languages that are made from the English words by code: they show what a translation would break.

use std::borrow::Cow;

use crate::care::Language;

/// Changes a piece of a message.
pub(super) type Change = fn(&str) -> Cow<'_, str>;

/// What makes a language from English; `None` for one that has words of its own.
pub(super) fn change(language: Language) -> Option<Change> {
    if language == Language::Accented {
        return Some(accented);
    }
    (language == Language::Mirrored).then_some(mirrored)
}

/// With accents and 40 % longer: two letters of five are doubled.
fn accented(text: &str) -> Cow<'_, str> {
    let mut changed = String::with_capacity(text.len() * 2);
    let mut letters = 0;
    for c in text.chars() {
        let accented = accent(c);
        changed.push(accented);
        if c.is_alphabetic() {
            if letters % 5 % 2 == 1 {
                changed.push(accented);
            }
            letters += 1;
        }
    }
    changed.into()
}

fn accent(c: char) -> char {
    const PLAIN: &str = "aceinosuyzACEINOSUYZ";
    const ACCENTED: &str = "\u{e1}\u{e7}\u{e9}\u{ee}\u{f1}\u{f6}\u{161}\u{fb}\u{fd}\u{17e}\u{c1}\u{c7}\u{c9}\u{ce}\u{d1}\u{d6}\u{160}\u{db}\u{dd}\u{17d}";
    PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == c)
        .map_or(c, |(_, accented)| accented)
}

/// From right to left: each word is turned by marks, and letters stay what they are.
fn mirrored(text: &str) -> Cow<'_, str> {
    const TURN: &str = "\u{200f}\u{202e}";
    const END: &str = "\u{202c}\u{200f}";
    let mut changed = String::with_capacity(text.len() * 3);
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            changed.push(' ');
        }
        if word.chars().any(char::is_alphanumeric) {
            changed.extend([TURN, word, END]);
        } else {
            changed.push_str(word);
        }
    }
    changed.into()
}

//! A word of a question, and how words are compared.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The most letters of a word that are compared.
const LONGEST_WORD: usize = 200;

/// A word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Lower-case letters without accents, or a number; `%` for a percent sign.
    pub(super) word: String,
    /// The range of bytes in the text.
    pub(super) range: Range<usize>,
    /// The index of its clause.
    pub(super) clause: usize,
    /// A word directly before or after it was left out as unknown.
    pub(super) gap: Gap,
}

/// On which side of a word another was left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) before: bool,
    pub(super) behind: bool,
}

impl Token {
    pub(super) fn new(word: String, range: Range<usize>, clause: usize) -> Self {
        Self { word, range, clause, gap: Gap::default() }
    }
}

/// Contractions and short forms with the words they stand for; an ending includes its apostrophe.
pub(super) type Short = HashMap<String, Vec<String>>;

/// The digit that a character is, in Latin or Arabic letters.
pub(super) fn digit(one: char) -> Option<char> {
    let from = match one {
        '0'..='9' => return Some(one),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    char::from_digit(u32::from(one) - u32::from(from), 10)
}

/// Lower-case letters and digits, without accents.
pub(super) fn plain(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for wide in word.chars().flat_map(char::to_lowercase) {
        if out.len() > LONGEST_WORD {
            break;
        }
        match wide {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            _ => decompose_compatible(wide, |one| {
                match one {
                    // Arabic letters that are often written for each other, and the line that stretches a word.
                    'ة' => out.push('ه'),
                    'ى' | 'ی' => out.push('ي'),
                    'ٱ' => out.push('ا'),
                    'ک' => out.push('ك'),
                    'ـ' => {}
                    '.' | ',' | ':' => out.push(one),
                    _ if is_combining_mark(one) || !one.is_alphanumeric() => {}
                    _ => out.push(digit(one).unwrap_or(one)),
                }
            }),
        }
    }
    out
}

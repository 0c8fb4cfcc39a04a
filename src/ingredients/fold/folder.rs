//! Walks over a text: letters, digits, marks and brackets, each to its folded bytes.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::letters::{FOLDED, folded, is_ideograph, latin};
use super::{Folded, INNER, ITEM, Percent, START, STOP, is_break};

/// The most bytes in brackets that still belong to one ingredient.
const BRACKET: usize = 120;
/// The most letters that one character expands to: `U+FDFA` would be eighteen.
const MOST_LETTERS: usize = 6;
/// The most characters of an amount.
const PERCENT_LENGTH: usize = 8;

/// The state of the walk.
pub(super) struct Folder<'t> {
    text: &'t str,
    bytes: &'t [u8],
    pub(super) out: Folded,
    /// The next letter starts a word.
    starts: bool,
    /// The previous letter was lower case.
    was_small: bool,
    /// Text in brackets in this ingredient, to be added after it.
    brackets: Vec<Range<usize>>,
    depth: u8,
    unclosed_until: usize,
}

impl<'t> Folder<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut out = Folded::default();
        out.bytes.reserve(text.len());
        out.origin.reserve(text.len());
        out.lines.push(0);
        let bytes = text.as_bytes();
        Self {
            text,
            bytes,
            out,
            starts: true,
            was_small: false,
            brackets: Vec::new(),
            depth: 0,
            unclosed_until: 0,
        }
    }

    pub(super) fn run(&mut self, range: Range<usize>) {
        let (mut at, end) = (range.start, range.end);
        while at < end {
            let byte = self.bytes[at];
            at = match byte {
                b'a'..=b'z' => {
                    let next = self.letters(at, end, u8::is_ascii_lowercase);
                    self.was_small = true;
                    next
                }
                b'A'..=b'Z' => {
                    // `GlycerinRetinol`: two ingredients whose separator was lost.
                    self.starts |= self.was_small;
                    self.was_small = false;
                    self.letters(at, end, u8::is_ascii_uppercase)
                }
                b'0'..=b'9' => self.digits(at, end),
                0..0x80 => self.mark(byte, at, end),
                _ => self.wide(at),
            };
        }
    }

    /// A run of plain letters, all small or all large.
    fn letters(&mut self, at: usize, end: usize, is_one: fn(&u8) -> bool) -> usize {
        let count = self.bytes[at..end].iter().take_while(|byte| is_one(byte)).count();
        let first = self.out.origin.len();
        let run = &self.bytes[at..at + count];
        self.out.bytes.extend(run.iter().map(|byte| FOLDED[usize::from(*byte)]));
        let place = |at: usize| u32::try_from(at).unwrap_or(START - 1);
        self.out.origin.extend(place(at)..place(at + count));
        if self.starts {
            self.out.origin[first] |= START;
        }
        self.out.letters += count;
        self.starts = false;
        at + count
    }

    fn letter(&mut self, byte: u8, at: usize) {
        let start = if self.starts { START } else { 0 };
        self.out.bytes.push(byte);
        // At most 2 GiB: the top bit is free.
        self.out.origin.push(u32::try_from(at).unwrap_or(START - 1) | start);
        self.out.letters += 1;
        self.starts = false;
    }

    /// A run of digits: misread letters, a footnote's number, or a number.
    fn digits(&mut self, at: usize, end: usize) -> usize {
        let count = self.bytes[at..end].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let run = &self.bytes[at..at + count];
        let after = self.bytes.get(at + count).is_some_and(u8::is_ascii_alphabetic);
        let before = at > 0 && self.bytes[at - 1].is_ascii_alphabetic();
        let like_letters = run.iter().all(|digit| matches!(digit, b'0' | b'1' | b'5'));
        if like_letters && (before && after || (before || after) && count == 1) {
            for (index, digit) in run.iter().enumerate() {
                self.letter(folded(*digit), at + index);
            }
        } else if before && after && count > 1 {
            // A footnote's number within a word.
            self.starts = true;
        } else {
            self.starts = true;
            for (index, digit) in run.iter().enumerate() {
                self.letter(*digit, at + index);
            }
            self.starts = true;
        }
        self.was_small = false;
        at + count
    }

    /// A mark or a space.
    fn mark(&mut self, byte: u8, at: usize, end: usize) -> usize {
        self.was_small = false;
        self.starts = true;
        match byte {
            b',' if self.is_digit_before(at) && self.is_digit(at + 1) => {}
            b',' | b';' | b'|' | b'=' | b'>' | b'<' | b'\t' | b'+' => self.separate(ITEM),
            b':' | b'!' | b'?' => self.separate(STOP),
            b'.' if self.ends_sentence(at) => self.separate(STOP),
            b'\n' => {
                let rest = self.bytes[at + 1..end].iter();
                let blank = rest.take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
                if self.bytes.get(at + 1 + blank) == Some(&b'\n') {
                    self.separate(STOP);
                }
                self.line();
            }
            b'%' => self.percent(at),
            b'(' | b'[' | b'{' => return self.bracket(at, end),
            b')' | b']' | b'}' => self.separate(INNER),
            b'-' => {
                // A dash between spaces separates; a hyphen does not.
                let spaced = at > 0 && self.bytes[at - 1] == b' ' && self.is_space(at + 1);
                if spaced {
                    self.separate(ITEM);
                }
            }
            _ => {}
        }
        at + 1
    }

    fn is_digit(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(u8::is_ascii_digit)
    }

    fn is_digit_before(&self, at: usize) -> bool {
        at > 0 && self.bytes[at - 1].is_ascii_digit()
    }

    fn is_space(&self, at: usize) -> bool {
        self.bytes.get(at).is_none_or(u8::is_ascii_whitespace)
    }

    /// Whether a full stop ends a sentence: not within a number, after an abbreviation or before a
    /// lower-case letter.
    fn ends_sentence(&self, at: usize) -> bool {
        if !self.is_space(at + 1) {
            return false;
        }
        let before = &self.bytes[..at];
        let is_closed = before.last().is_some_and(|byte| matches!(byte, b'%' | b')' | b']'));
        let word = before.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let word = &before[at - word..];
        if !is_closed && word.len() <= 2 || word.eq_ignore_ascii_case(b"denat") {
            return false;
        }
        let rest = self.bytes[at + 1..].iter().find(|byte| !byte.is_ascii_whitespace());
        rest.is_none_or(|next| !next.is_ascii_lowercase())
    }

    fn percent(&mut self, at: usize) {
        // Many languages put a narrow space between; a scan may add more.
        let before = self.text[..at].trim_end().as_bytes();
        let number = |byte: &&u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' ');
        let count = before.iter().rev().take(PERCENT_LENGTH).take_while(number).count();
        let number = &before[before.len() - count..];
        if number.iter().any(u8::is_ascii_digit) {
            let zero = !number.iter().any(|byte| matches!(byte, b'1'..=b'9'));
            let percent = if zero { Percent::Zero } else { Percent::Some };
            let place = u32::try_from(self.out.bytes.len()).unwrap_or(u32::MAX);
            self.out.percents.push((place, percent));
        }
    }

    /// Text in brackets: a footnote is dropped, something short is moved after the ingredient.
    fn bracket(&mut self, at: usize, end: usize) -> usize {
        let (open, close) = match self.bytes[at] {
            b'(' => (b'(', b')'),
            b'[' => (b'[', b']'),
            _ => (b'{', b'}'),
        };
        if at < self.unclosed_until {
            self.separate(INNER);
            return at + 1;
        }
        let mut depth = 0_u32;
        let closing = self.bytes[at..end].iter().take(BRACKET).position(|byte| {
            depth += u32::from(*byte == open);
            depth -= u32::from(*byte == close && depth > 0);
            depth == 0
        });
        let Some(closing) = closing else {
            // Of unclosed brackets only the first is handled.
            self.unclosed_until = at + BRACKET / 2;
            self.separate(INNER);
            return at + 1;
        };
        let inside = at + 1..at + closing;
        let is_footnote = self.bytes[inside.clone()].iter().all(u8::is_ascii_digit);
        if !is_footnote && self.depth < 4 {
            self.brackets.push(inside);
        }
        at + closing + 1
    }

    /// A separator between two ingredients: text in brackets comes before it.
    fn separate(&mut self, kind: u8) {
        self.flush();
        // Text in brackets has no separate ingredients.
        let kind = if self.depth > 0 { INNER } else { kind };
        self.starts = true;
        match self.out.bytes.last_mut() {
            Some(last) if is_break(*last) => *last = stronger(*last, kind),
            Some(_) => self.push_break(kind),
            None => {}
        }
    }

    fn push_break(&mut self, kind: u8) {
        let place = self.out.origin.last().map_or(0, |last| last & !START);
        self.out.breaks.push(u32::try_from(self.out.bytes.len()).unwrap_or(u32::MAX));
        self.out.bytes.push(kind);
        self.out.origin.push(place | START);
    }

    pub(super) fn flush(&mut self) {
        if self.brackets.is_empty() {
            return;
        }
        let brackets = std::mem::take(&mut self.brackets);
        self.depth += 1;
        let here = |folder: &Self| u32::try_from(folder.out.bytes.len()).unwrap_or(u32::MAX);
        for inside in brackets {
            self.separate(INNER);
            self.starts = true;
            self.was_small = false;
            let from = here(self);
            self.run(inside);
            self.flush();
            if self.depth == 1 {
                let to = here(self);
                self.out.brackets.push(from..to);
            }
        }
        self.depth -= 1;
        if self.out.bytes.last().is_some_and(|last| !is_break(*last)) {
            self.push_break(INNER);
        }
        self.starts = true;
    }

    fn line(&mut self) {
        if self.depth == 0 {
            self.flush();
            let place = u32::try_from(self.out.bytes.len()).unwrap_or(u32::MAX);
            if self.out.lines.last() != Some(&place) {
                self.out.lines.push(place);
            }
        }
    }

    /// A character beyond ASCII.
    fn wide(&mut self, at: usize) -> usize {
        let Some(wide) = self.text[at..].chars().next() else { return at + 1 };
        let next = at + wide.len_utf8();
        match wide {
            // Soft hyphens and zero-width marks: the word continues.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => return next,
            '•' | '·' | '∙' | '●' | '▪' | '■' | '‣' | '◦' | '¦' | '、' | '，' | '；' | '±'
            | '→' | '►' | '✓' | '✔' | '–' | '—' => {
                self.separate(ITEM);
                self.was_small = false;
                return next;
            }
            '：' | '！' | '？' | '。' | '【' | '】' => {
                self.separate(STOP);
                self.was_small = false;
                return next;
            }
            '\u{2028}' | '\u{2029}' => {
                self.line();
                self.starts = true;
                return next;
            }
            '％' | '﹪' => {
                self.percent(at);
                self.starts = true;
                return next;
            }
            '™' | '®' | '©' | '℠' | '¹' | '²' | '³' | '⁰'..='⁹' => {
                self.starts = true;
                self.was_small = false;
                return next;
            }
            _ => {}
        }
        // Chinese, Japanese and Korean have no spaces between words.
        self.starts |= is_ideograph(wide);
        self.starts |= self.was_small && wide.is_uppercase();
        let (mut small, mut any, mut letters) = (false, false, 0);
        for lower in wide.to_lowercase() {
            decompose_compatible(lower, |plain| {
                if is_combining_mark(plain) {
                    any = true;
                } else if plain.is_alphanumeric() && letters < MOST_LETTERS {
                    (small, any) = (wide.is_lowercase(), true);
                    letters += 1;
                    self.plain(plain, at);
                }
            });
        }
        if !any {
            self.starts = true;
        }
        self.was_small = small;
        next
    }

    /// A letter or digit without its accents.
    fn plain(&mut self, plain: char, at: usize) {
        if let Some(latin) = latin(plain) {
            for byte in latin {
                self.letter(folded(*byte), at);
            }
            return;
        }
        for byte in plain.encode_utf8(&mut [0; 4]).bytes() {
            let byte = if byte.is_ascii() { folded(byte.to_ascii_lowercase()) } else { byte };
            self.letter(byte, at);
        }
    }
}

/// Of two marks in a row, the stronger separator.
fn stronger(one: u8, other: u8) -> u8 {
    match (one, other) {
        (STOP, _) | (_, STOP) => STOP,
        (ITEM, _) | (_, ITEM) => ITEM,
        _ => INNER,
    }
}

//! The words of a typed question, as they are compared.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// More words than these are not read: such a question is not understood.
pub(super) const MOST_WORDS: usize = 2_000;

/// A word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Small letters without accents, or a number; `%` for a percent sign.
    pub(super) word: String,
    /// Where it stands in the text, in bytes.
    pub(super) range: Range<usize>,
    /// The number of its clause.
    pub(super) clause: usize,
}

/// The words of a question in one line, as names of ingredients are looked for, and where each stands.
pub(super) fn joined(tokens: &[Token]) -> (String, Vec<Range<usize>>) {
    let mut line = String::new();
    let mut ranges = Vec::with_capacity(tokens.len());
    for (index, token) in tokens.iter().enumerate() {
        if index > 0 {
            let same = tokens[index - 1].clause == token.clause;
            line.push_str(if same { " " } else { ". " });
        }
        ranges.push(line.len()..line.len() + token.word.len());
        line.push_str(&token.word);
    }
    (line, ranges)
}

/// What is written together or short, and the words that it stands for.
pub(super) type Short = HashMap<String, Vec<String>>;

/// The words of a text, at most `MOST_WORDS`.
pub(super) fn tokens(text: &str, short: &Short) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut clause = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if tokens.len() >= MOST_WORDS {
            break;
        }
        if !first.is_alphanumeric() {
            match first {
                '%' => tokens.push(Token { word: "%".to_owned(), range: start..start + 1, clause }),
                '&' | '+' => {
                    tokens.push(Token { word: "and".to_owned(), range: start..start + 1, clause });
                }
                '-' if !text[..start].ends_with(' ') => {}
                '.' | ',' | ';' | ':' | '!' | '?' | '\n' | '(' | ')' | '-' | '–' | '—' => {
                    clause += 1;
                }
                // A picture says something, too.
                _ if is_picture(first) => {
                    let range = start..start + first.len_utf8();
                    tokens.push(Token { word: first.to_string(), range, clause });
                }
                _ => {}
            }
            continue;
        }
        let is_number = first.is_ascii_digit();
        let mut end = start + first.len_utf8();
        while let Some(&(at, next)) = chars.peek() {
            let goes_on = if is_number {
                let inside = matches!(next, '.' | ',' | ':');
                next.is_ascii_digit()
                    || inside && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
            } else {
                let mark = matches!(next, '\'' | '’' | '`');
                next.is_alphabetic()
                    || is_combining_mark(next)
                    || mark && text[at + next.len_utf8()..].starts_with(char::is_alphabetic)
            };
            if !goes_on {
                break;
            }
            end = at + next.len_utf8();
            chars.next();
        }
        // `2moro`: a number that is written in place of letters.
        if is_number {
            let letters = text[end..].chars().take_while(|one| one.is_alphabetic());
            let whole = end + letters.map(char::len_utf8).sum::<usize>();
            if whole > end && short.contains_key(&plain(&text[start..whole])) {
                end = whole;
                while chars.next_if(|(at, _)| *at < end).is_some() {}
            }
        }
        push(&mut tokens, &text[start..end], start..end, clause, short);
    }
    tokens.truncate(MOST_WORDS);
    tokens
}

/// Whether a character is a picture and no mark of punctuation; faces that only smile are none.
fn is_picture(one: char) -> bool {
    const POLITE: [char; 9] = ['🙏', '😊', '🙂', '😀', '😄', '👍', '❤', '🤔', '😅'];
    let is_joint = matches!(one, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
    let is_symbol = matches!(one, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}');
    is_symbol && !is_joint && !POLITE.contains(&one)
}

/// Adds a word, taken apart where it is written together: `can't` is two words.
fn push(tokens: &mut Vec<Token>, written: &str, range: Range<usize>, clause: usize, short: &Short) {
    let mut add = |word: String| {
        if let Some(words) = short.get(&word) {
            let words = words.iter().cloned();
            tokens.extend(words.map(|word| Token { word, range: range.clone(), clause }));
        } else if !word.is_empty() {
            tokens.push(Token { word, range: range.clone(), clause });
        }
    };
    let Some((before, after)) = written.split_once(['\'', '’', '`']) else {
        return add(plain(written));
    };
    let (before, after) = (plain(before), plain(after));
    match &*after {
        "t" => {
            // Of `can't`, `won't` and `isn't` all but the last are a word and its `n`.
            let verb = match &*before {
                "can" => "can",
                "won" => "will",
                "shan" => "shall",
                other => other.strip_suffix('n').unwrap_or(other),
            };
            add(verb.to_owned());
            add("not".to_owned());
        }
        "m" => {
            add(before);
            add("am".to_owned());
        }
        "re" => {
            add(before);
            add("are".to_owned());
        }
        "ve" => {
            add(before);
            add("have".to_owned());
        }
        "ll" => {
            add(before);
            add("will".to_owned());
        }
        "d" => {
            add(before);
            add("would".to_owned());
        }
        // `it's` and `face's`.
        "s" => {
            add(before);
            add("is".to_owned());
        }
        _ => {
            add(before);
            add(after);
        }
    }
}

/// Small letters and digits, without accents.
pub(super) fn plain(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for wide in word.chars().flat_map(char::to_lowercase) {
        match wide {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            _ => decompose_compatible(wide, |one| {
                if !is_combining_mark(one)
                    && (one.is_alphanumeric() || matches!(one, '.' | ',' | ':'))
                {
                    out.push(one);
                }
            }),
        }
    }
    out
}

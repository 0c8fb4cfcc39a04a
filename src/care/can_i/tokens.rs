//! The normalised words of a typed question.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::spelling::Spelling;
use super::word::{Token, digit, plain};

/// The limit in words: a longer question is not understood.
pub(super) const MOST_WORDS: usize = 2_000;

/// The limit in letters.
const MOST_LETTERS: usize = 40_000;

/// The words of a question as one line for the name finder, and the position of each.
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

/// The mark before a contraction's ending.
pub(super) const ENDING: char = '\'';

/// The words of a text, at most `MOST_WORDS` of at most `MOST_LETTERS`.
pub(super) fn tokens(text: &str, spelling: &Spelling) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut clause = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if tokens.len() >= MOST_WORDS || start > MOST_LETTERS {
            break;
        }
        if !first.is_alphanumeric() {
            match first {
                '%' => tokens.push(Token::new("%".to_owned(), start..start + 1, clause)),
                '&' | '+' => {
                    tokens.push(Token::new("and".to_owned(), start..start + 1, clause));
                }
                '-' if !text[..start].ends_with(' ') => {}
                '.' | ',' | ';' | ':' | '!' | '?' | '\n' | '(' | ')' | '-' | '–' | '—' | '¿'
                | '¡' | '؟' | '،' | '؛' => {
                    clause += 1;
                }
                // An emoji has a meaning, too.
                _ if is_picture(first) => {
                    let range = start..start + first.len_utf8();
                    tokens.push(Token::new(first.to_string(), range, clause));
                }
                _ => {}
            }
            continue;
        }
        let is_number = digit(first).is_some();
        let mut end = start + first.len_utf8();
        while let Some(&(at, next)) = chars.peek() {
            let goes_on = if is_number {
                let inside = matches!(next, '.' | ',' | ':');
                digit(next).is_some()
                    || inside && text[at + 1..].starts_with(|c: char| digit(c).is_some())
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
        // `2moro`: a number in place of letters.
        if is_number {
            let letters = text[end..].chars().take_while(|one| one.is_alphabetic());
            let whole = end + letters.map(char::len_utf8).sum::<usize>();
            if whole > end && spelling.short.contains_key(&plain(&text[start..whole])) {
                end = whole;
                while chars.next_if(|(at, _)| *at < end).is_some() {}
            }
        }
        push(&mut tokens, &text[start..end], start..end, clause, spelling);
    }
    tokens.truncate(MOST_WORDS);
    tokens
}

/// Whether a character is an emoji other than punctuation; smiling faces are ignored.
fn is_picture(one: char) -> bool {
    const POLITE: [char; 9] = ['🙏', '😊', '🙂', '😀', '😄', '👍', '❤', '🤔', '😅'];
    let is_joint = matches!(one, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
    let is_symbol = matches!(one, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}');
    is_symbol && !is_joint && !POLITE.contains(&one)
}

/// Adds a word, split if it is a contraction: `can't` is two words.
fn push(
    tokens: &mut Vec<Token>,
    written: &str,
    range: Range<usize>,
    clause: usize,
    spelling: &Spelling,
) {
    let short = &spelling.short;
    let mut add = |word: String| {
        if let Some(words) = short.get(&word) {
            let words = words.iter().cloned();
            tokens.extend(words.map(|word| Token::new(word, range.clone(), clause)));
        } else if !word.is_empty() {
            tokens.push(Token::new(word, range.clone(), clause));
        }
    };
    let Some((before, after)) = written.split_once(['\'', '’', '`']) else {
        return add(spelling.normal(written));
    };
    let (before, after) = (spelling.normal(before), spelling.normal(after));
    let whole = format!("{before}{after}");
    let ending = format!("{ENDING}{after}");
    if short.contains_key(&whole) {
        add(whole);
    } else if short.contains_key(&ending) {
        // `It's` and `face's`.
        add(before);
        add(ending);
    } else {
        add(before);
        add(after);
    }
}

/// Whether a text continues after its words: it was too long to be read to its end.
pub(super) fn goes_on(text: &str, tokens: &[Token]) -> bool {
    let end = tokens.last().map_or(0, |token| token.range.end);
    text[end..].contains(char::is_alphanumeric)
}

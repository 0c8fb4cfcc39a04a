//! A sheet in lines: which are listed, which stand above others, and which only go on.

use std::ops::Range;

/// A line of a sheet, with those that it goes on in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, from 1.
    pub(super) number: usize,
    /// What it says, without the mark of a list.
    pub(super) text: String,
    pub(super) is_listed: bool,
    /// How far it is indented.
    pub(super) indent: usize,
    /// An empty line stands before it.
    pub(super) is_apart: bool,
}

/// The lines of a text that say something.
pub(super) fn lines(
    text: &str,
    joins: &dyn Fn(&str, &str) -> bool,
    is_heading: &dyn Fn(&str) -> bool,
) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut is_apart = true;
    for (index, raw) in text.lines().enumerate() {
        let shown = raw.trim_end();
        let said = shown.trim_start();
        if said.is_empty() {
            is_apart = true;
            continue;
        }
        let indent = shown[..shown.len() - said.len()]
            .chars()
            .map(|one| if one == '\t' { 4 } else { 1 })
            .sum();
        let (said, is_listed) = unlisted(said);
        if said.is_empty() {
            continue;
        }
        if let Some(last) = lines.last_mut()
            && !is_apart
            && !is_listed
            && goes_on(&last.text, said, joins)
            && !(last.is_listed && said.starts_with(char::is_uppercase))
            && !is_heading(said)
        {
            last.text.push(' ');
            last.text.push_str(said);
            continue;
        }
        lines.push(Line { number: index + 1, text: said.to_owned(), is_listed, indent, is_apart });
        is_apart = false;
    }
    lines
}

/// Whether a line goes on in the next one, as the lines of a page do.
fn goes_on(before: &str, next: &str, joins: &dyn Fn(&str, &str) -> bool) -> bool {
    let ends = before.ends_with(['.', '!', '?', ':', ';']);
    let begins_small = next.chars().next().is_some_and(char::is_lowercase);
    let hangs = before.ends_with([',', '-', '–', '/', '(', '&']);
    !ends && (begins_small || hangs || joins(before, next))
}

/// A line without the mark of a list before it, and whether there was one.
fn unlisted(line: &str) -> (&str, bool) {
    let is_mark = |one: char| {
        matches!(
            one,
            '-' | '–'
                | '—'
                | '*'
                | '+'
                | '·'
                | '•'
                | '◦'
                | '‣'
                | '▪'
                | '●'
                | '○'
                | '■'
                | '□'
                | '>'
                | 'o'
        ) || matches!(one, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0f}' | '\u{f0b7}')
    };
    let (mut rest, mut is_listed) = (line, false);
    loop {
        let Some(first) = rest.chars().next() else { return (rest, is_listed) };
        let behind = &rest[first.len_utf8()..];
        let stands_alone = behind.is_empty() || behind.starts_with(char::is_whitespace);
        let is_sign =
            is_mark(first) && first != 'o' && !matches!(first, '-' | '–' | '—' | '*' | '+' | '>');
        if is_mark(first) && (stands_alone || is_sign) {
            (rest, is_listed) = (behind.trim_start(), true);
            continue;
        }
        let digits = rest.chars().take_while(char::is_ascii_digit).count();
        let numbered = rest.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')']));
        if let Some(behind) = numbered.filter(|_| (1..=2).contains(&digits))
            && behind.starts_with(char::is_whitespace)
            && !is_listed
        {
            (rest, is_listed) = (behind.trim_start(), true);
            continue;
        }
        return (rest, is_listed);
    }
}

/// The sentences of a line, by their bytes.
pub(super) fn sentences(line: &str) -> Vec<Range<usize>> {
    const SHORT: [&str; 8] = ["e.g", "i.e", "approx", "min", "hrs", "hr", "etc", "dr"];
    let mut sentences = Vec::new();
    let (mut start, mut opened, mut closed) = (0, 0, 0);
    for (at, one) in line.char_indices() {
        let end = at + one.len_utf8();
        opened += u32::from(one == '(');
        closed += u32::from(one == ')');
        let is_end = matches!(one, '.' | '!' | '?' | ';')
            && line[end..].chars().next().is_none_or(char::is_whitespace);
        if !is_end || opened > closed {
            continue;
        }
        let before = line[start..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let before = before.trim_start_matches('(').to_lowercase();
        if one == '.' && SHORT.contains(&&*before) {
            continue;
        }
        sentences.push(start..end);
        (start, opened, closed) = (end, 0, 0);
    }
    sentences.push(start..line.len());
    let trimmed = sentences.into_iter().map(|range| {
        let said = &line[range.clone()];
        let begin = range.start + (said.len() - said.trim_start().len());
        begin..begin + said.trim().len()
    });
    trimmed.filter(|range| !range.is_empty()).collect()
}

/// Whether a line is as short as a heading, and does not end as a sentence does.
pub(super) fn is_short(text: &str) -> bool {
    const MOST: usize = 8;
    !text.ends_with(['.', '!', '?', ';', ',']) && text.split_whitespace().count() <= MOST
}

/// Whether the words of a line begin with capitals, as those of a title do.
pub(super) fn has_great_letters(text: &str) -> bool {
    let is_long = |word: &&str| word.chars().filter(|one| one.is_alphabetic()).count() >= 4;
    let begins_great =
        |word: &str| word.chars().find(|one| one.is_alphabetic()).is_none_or(char::is_uppercase);
    let first = text.split_whitespace().next().is_some_and(begins_great);
    first && text.split_whitespace().filter(is_long).all(begins_great)
}

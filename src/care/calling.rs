//! The numbers that can be called, in what a client wrote down as a phone number.
//!
//! A number is taken only when it is known which one is dialled: people write opening hours, rooms,
//! extensions and second numbers beside it. What cannot be read is no number, and stays text.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;
use rlibphonenumber::phonenumber_matcher::{Leniency, PHONE_MATCHER_FACTORY as FINDER};
use rlibphonenumber::{PhoneNumber, PhoneNumberFormat};
use unicode_normalization::UnicodeNormalization;

use super::digits::ascii_digit;
use super::region::Region;

/// A number that can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callable {
    /// The number as it was written.
    pub shown: String,
    /// What is dialled, as `tel:+442079460018`.
    pub uri: String,
    /// What to dial once somebody answers.
    pub extension: Option<String>,
}

/// Stands for what is no part of a number: no number goes on over it.
const NOTHING: u8 = b'|';
/// What may stand between the digits of one number.
const BETWEEN: &str = " ./()-";

/// Times of day: hours of opening, not digits of a number.
static TIMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let time = r"\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|hrs?|h|o.clock)?";
    let to = r"\s?(?:-|to|bis|until|till|à|a|al|tot)\s?";
    let alone = r"\d{1,2}(?::\d{2}|\s?(?:am|pm|a\.m\.|p\.m\.|uhr|hrs?|h|o.clock)\b)";
    Regex::new(&format!(r"(?i)\b(?:24\s?/\s?7|{time}{to}{time}|{alone})(?:\b|\s|$)")).ok()
});

/// Another line of the same house, as in `1234567/68`: the first is called.
static OTHER_LINES: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\d{5,}(\s?/\s?\d{1,2})\b").ok());

/// A number whose end is written in letters, as in `1-888-SKIN-MD1`.
static IN_LETTERS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[+(]?\d[-\d. ()]*[-. )]?[A-Z][-A-Z0-9. ]*[A-Z0-9]").ok());

/// What comes before an extension, at the end of a number.
static EXTENSION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let words = "extension|extensión|extn?|x|local|poste|durchwahl|dw|nebenstelle|nst|apparat|app|interno|int|ramal|anexo";
    Regex::new(&format!(r"(?i)^[\s,;(]*(?:#|{words})[.:]?\s?(\d{{1,7}})\b")).ok()
});

/// A country code after two noughts, which are not how every country dials another.
static NOUGHTS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\d+])(00)[1-9]").ok());

/// A number and where it stands.
type Found = (Range<usize>, PhoneNumber);

/// The numbers in what a client wrote down, each once, in order. Without a region only those with
/// their country's code can be read.
pub fn numbers(text: &str, region: Option<Region>) -> Vec<Callable> {
    let region = region.and_then(|region| region.as_str().parse().ok());
    let written = cleaned(text);
    let plain = as_digits(&written, region);
    let mut found = find(&plain, region);
    if found.is_empty() {
        found = side_by_side(&plain, region);
    }
    let mut numbers: Vec<Callable> = Vec::new();
    for (range, number) in found {
        // Two noughts that stand for a plus are a part of it.
        let noughts =
            plain[range.start..].starts_with('+') && written[range.start..].starts_with('0');
        if noughts && !number.is_valid() {
            continue;
        }
        let extension = number.extension.clone().or_else(|| extension_in(&written[range.end..]));
        let uri = format!("tel:{}", number.format_as(PhoneNumberFormat::E164));
        if numbers.iter().all(|other| other.uri != uri || other.extension != extension) {
            let shown = &written[range.start - usize::from(noughts)..range.end];
            let mut ends = shown.char_indices().map(|(at, _)| at);
            let end =
                ends.find(|at| number.extension.is_some() && extension_in(&shown[*at..]).is_some());
            let shown = shown[..end.unwrap_or(shown.len())].trim().to_owned();
            numbers.push(Callable { shown, uri, extension });
        }
    }
    numbers
}

/// A cleaned text as the digits that are dialled, each where it was written: without the hours and what
/// else is no number, letters as their keys, two noughts before a country's code as a plus.
fn as_digits(written: &str, region: Option<rlibphonenumber::Region>) -> String {
    let mut digits = written.as_bytes().to_vec();
    for time in places(TIMES.as_ref(), written, 0) {
        if !goes_on(written, &time, "-./") {
            digits[time].fill(NOTHING);
        }
    }
    for more in places(OTHER_LINES.as_ref(), written, 1) {
        if !goes_on(written, &(more.end..more.end), "-./ ") {
            digits[more].fill(NOTHING);
        }
    }
    let mut plain = text_of(digits);
    for range in places(IN_LETTERS.as_ref(), &plain.clone(), 0) {
        if let Some(in_digits) = in_digits(&plain[range.clone()], region) {
            plain.replace_range(range.start..range.start + in_digits.len(), &in_digits);
        }
    }
    for noughts in places(NOUGHTS.as_ref(), &plain.clone(), 1) {
        let before = plain[..noughts.start].trim_end_matches(|c| BETWEEN.contains(c));
        let run =
            plain[noughts.start..].split(|c: char| !c.is_ascii_digit() && !BETWEEN.contains(c));
        // Only where a number begins, and not where numbers of the country itself begin so.
        let begins = !before.ends_with(|c: char| c.is_ascii_digit());
        if begins && !run.take(1).any(|run| is_number(run, region)) {
            plain.replace_range(noughts, " +");
        }
    }
    plain
}

/// The numbers in a text of digits.
fn find(plain: &str, region: Option<rlibphonenumber::Region>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for leniency in [Leniency::Valid, Leniency::Possible] {
        let finder = FINDER.matcher_builder(plain).leniency(leniency).preferred_region(region);
        for one in finder.build() {
            let range = one.start..one.end();
            // What was written with its country's code is dialled as it was written, if there is
            // nothing else beside it: there are newer numbers than are known here.
            let is_sure = leniency == Leniency::Valid
                || one.raw_string.starts_with('+') && !touches_digits(plain, &range, &[]);
            let apart = |(other, _): &Found| other.end <= range.start || range.end <= other.start;
            if is_sure && found.iter().all(apart) {
                found.push((range, one.number));
            }
        }
    }
    // One that stands beside digits of no number may go on with them, and so may its neighbour then.
    loop {
        let kept: Vec<Found> = found
            .iter()
            .filter(|(range, _)| !touches_digits(plain, range, &found))
            .cloned()
            .collect();
        if kept.len() == found.len() {
            found.sort_by_key(|(range, _)| range.start);
            return found;
        }
        found = kept;
    }
}

/// Numbers with nothing but a space between them: each begins as a number does, and no digit is left.
fn side_by_side(text: &str, region: Option<rlibphonenumber::Region>) -> Vec<Found> {
    let starts =
        text.match_indices(' ').filter(|(at, _)| text[at + 1..].starts_with(['0', '+', '(']));
    let mut parted = text.as_bytes().to_vec();
    for (at, _) in starts {
        parted[at] = NOTHING;
    }
    let parted = text_of(parted);
    let found = find(&parted, region);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let read: usize = found.iter().map(|(range, _)| digits(&parted[range.clone()])).sum();
    if read == digits(text) { found } else { Vec::new() }
}

/// A text without marks that cannot be seen, with every dash, space and digit as the usual one.
fn cleaned(text: &str) -> String {
    let seen = |c: &char| !matches!(*c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let usual = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        c if c.is_whitespace() => ' ',
        c => ascii_digit(c).unwrap_or(c),
    };
    text.nfkc().filter(seen).map(usual).collect()
}

fn text_of(bytes: Vec<u8>) -> String {
    // Whole characters were replaced, so it is text still.
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Where a pattern's group is found.
fn places(pattern: Option<&Regex>, text: &str, group: usize) -> Vec<Range<usize>> {
    let all = pattern.into_iter().flat_map(|pattern| pattern.captures_iter(text));
    all.filter_map(|found| found.get(group).map(|found| found.range())).collect()
}

/// Whether digits go on right before or after a part of a text, over one of these marks.
fn goes_on(text: &str, range: &Range<usize>, marks: &str) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut before = text[..range.start].chars().rev();
    let mut after = text[range.end..].chars();
    let over = |c: Option<char>| c.is_some_and(|c| marks.contains(c));
    (over(before.next()) && is_digit(before.next()))
        || (over(after.next()) && is_digit(after.next()))
}

/// The digits of a number that ends in letters, with as many of its words as make it a number.
fn in_digits(written: &str, region: Option<rlibphonenumber::Region>) -> Option<String> {
    let first = written.find(|c: char| c.is_ascii_uppercase())?;
    // A whole number before the letters needs none of them.
    if is_number(&written[..first], region) {
        return None;
    }
    let ends = written.match_indices(' ').map(|(at, _)| at).chain([written.len()]);
    let mut ends: Vec<usize> = ends.filter(|end| *end > first).collect();
    ends.reverse();
    let mut digits = ends.into_iter().map(|end| written[..end].chars().map(key_of).collect());
    digits.find(|digits: &String| is_number(digits, region))
}

/// Whether a text is a number of the region, or has its country's code, and nothing else.
fn is_number(text: &str, region: Option<rlibphonenumber::Region>) -> bool {
    PhoneNumber::parse(text, region).is_ok_and(|number| number.is_valid())
}

/// On which key of a phone a letter is.
fn key_of(letter: char) -> char {
    match letter {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        other => other,
    }
}

/// Whether digits that belong to no number stand right beside this one: it may go on with them.
fn touches_digits(text: &str, range: &Range<usize>, known: &[Found]) -> bool {
    let is_between = |c: &char| BETWEEN.contains(*c);
    let back: usize =
        text[..range.start].chars().rev().take_while(is_between).map(char::len_utf8).sum();
    let on: usize = text[range.end..].chars().take_while(is_between).map(char::len_utf8).sum();
    let (before, after) = (range.start - back, range.end + on);
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_known = |at: usize| known.iter().any(|(other, _)| other.contains(&at));
    (is_digit(text[..before].chars().next_back()) && !is_known(before - 1))
        || (is_digit(text[after..].chars().next()) && !is_known(after))
}

/// The extension that a text begins with.
fn extension_in(text: &str) -> Option<String> {
    let found = EXTENSION.as_ref()?.captures(text)?;
    found.get(1).map(|digits| digits.as_str().to_owned())
}

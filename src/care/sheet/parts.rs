//! A sentence of a sheet in parts, each of the longest phrase that is known.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::words::{Phrases, Sense, SheetWords};
use crate::care::can_i::{Sentence, Thing};

/// A part of a sentence.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// Its bytes in the sentence.
    pub(super) range: Range<usize>,
    /// Its words as they are compared.
    pub(super) phrase: String,
    pub(super) senses: Vec<Sense>,
    /// What it names.
    pub(super) things: Vec<Thing>,
    pub(super) number: Option<u32>,
    /// Where its first word stands among all words.
    pub(super) at: usize,
    /// The mark before it.
    pub(super) mark: Mark,
    /// It stands in brackets.
    pub(super) is_aside: bool,
}

/// What stands between two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Mark {
    #[default]
    None,
    Comma,
    Colon,
    /// Ends a thought: a full stop or a semicolon.
    Stop,
    Dash,
    Slash,
    Open,
    Close,
    /// Anything else: it may mean something.
    Other,
}

impl Part {
    pub(super) fn is(&self, sense: &Sense) -> bool {
        self.senses.contains(sense)
    }

    /// Whether nothing is known of it.
    pub(super) fn is_unknown(&self) -> bool {
        self.senses.is_empty() && self.things.is_empty() && self.number.is_none()
    }

    /// The items of a plan that it names.
    pub(super) fn items(&self) -> impl Iterator<Item = &Arc<str>> {
        let named = self.senses.iter().filter_map(|sense| match sense {
            Sense::Name(item) => Some(item),
            _ => None,
        });
        named.chain(self.things.iter().filter_map(|thing| thing.item.as_ref()))
    }

    pub(super) fn is_name(&self) -> bool {
        !self.things.is_empty() || self.senses.iter().any(|one| matches!(one, Sense::Name(_)))
    }
}

/// The marks between two words.
fn mark(between: &str) -> Mark {
    let mut mark = Mark::None;
    for one in between.chars() {
        let here = match one {
            ',' | '،' => Mark::Comma,
            ':' => Mark::Colon,
            '.' | ';' | '!' | '…' => Mark::Stop,
            '-' | '–' | '—' | '‐' | '‑' | '−' => Mark::Dash,
            '/' => Mark::Slash,
            '(' | '[' => Mark::Open,
            ')' | ']' => Mark::Close,
            '"' | '“' | '”' | '„' | '\'' | '‘' | '’' | '_' | '®' | '™' | '©' => {
                continue;
            }
            _ if one.is_whitespace() => continue,
            _ => return Mark::Other,
        };
        mark = match (mark, here) {
            (Mark::None | Mark::Comma, here) => here,
            (Mark::Close, Mark::Open) => Mark::Other,
            (mark, _) => mark,
        };
    }
    mark
}

/// The parts of a sentence; `None` where it has more than can be told apart.
pub(super) fn parts(text: &str, sentence: &Sentence, words: &SheetWords) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    let (mut at, mut behind, mut is_aside) = (0, 0, false);
    while at < sentence.len() {
        let range = sentence.range(at);
        // Words of one contraction have one place.
        let between = text.get(behind..range.start).unwrap_or_default();
        let mark = mark(between);
        if text.get(range.clone()) == Some("+") {
            // `SPF 30+`
            let is_factor = |part: &Part| part.is(&Sense::Spf) || part.is(&Sense::BesideSpf);
            let [.., before, number] = &parts[..] else { return None };
            if number.number.is_none() || !is_factor(before) {
                return None;
            }
            behind = range.end;
            at += 1;
            continue;
        }
        let (mut part, next) = part_at(at, sentence, words);
        is_aside = mark == Mark::Open || is_aside && mark != Mark::Close;
        (part.mark, part.is_aside) = (mark, is_aside);
        part.range = range.start..sentence.range(next - 1).end;
        behind = part.range.end.max(behind);
        parts.push(part);
        at = next;
    }
    let rest = text.get(behind..)?;
    let ends = !matches!(self::mark(rest), Mark::Other | Mark::Open);
    (ends && sentence.is_whole() && parts.iter().all(|part| part.mark != Mark::Other))
        .then_some(parts)
}

fn part_at(at: usize, sentence: &Sentence, words: &SheetWords) -> (Part, usize) {
    let phrase = |end: usize| {
        let all: Vec<&str> = (at..end).map(|at| sentence.word(at)).collect();
        all.join(" ")
    };
    let mut part = Part { at, ..Part::default() };
    let mut end = at + 1;
    let (mut said, mut next) = (sentence.word(at).to_owned(), at);
    for _ in 0..words.longest {
        next += 1;
        if let Some(senses) = words.senses(&said) {
            (part.senses, end) = (senses.to_vec(), next);
        }
        if next >= sentence.len() || sentence.is_apart(next - 1) {
            break;
        }
        said = format!("{said} {}", sentence.word(next));
    }
    let is_phrase = !part.senses.is_empty();
    if let Some((things, behind)) = sentence.named(at)
        && (behind > end || behind == end && !part.senses.iter().any(is_name_or_mineral))
    {
        // A name is longer than a phrase, or the word is both: “tan”.
        let is_only_a_word = behind == end && is_phrase;
        // The treatment itself is nothing to hold off, and what is two things at once is neither of them alone.
        let is_own = things.iter().any(|thing| &*thing.id == "needling");
        let held = things.iter().filter_map(|one| one.item.as_ref());
        let held: BTreeSet<_> = held.filter(|item| SheetWords::can_hold(item)).collect();
        if (is_own || held.len() > 1) && !is_only_a_word {
            (part.senses, end) = (Vec::new(), behind);
        } else if !is_only_a_word {
            (part.senses, part.things, end) = (Vec::new(), things, behind);
        }
    }
    if part.senses.is_empty()
        && part.things.is_empty()
        && end == at + 1
        && let Some((number, behind)) = sentence.number(at)
    {
        (part.number, end) = (Some(number), behind);
    }
    part.phrase = phrase(end);
    (part, end)
}

/// The items that a text names, however little of it is understood: without the words that nobody knows as well.
pub(super) fn items_in(text: &str, words: &SheetWords) -> Vec<Arc<str>> {
    let sentence = Sentence::of(text);
    let mut items = named(&sentence, words);
    let known = |at: &usize| sentence.knows(*at) || words.knows(sentence.word(*at));
    let kept: Vec<&str> = (0..sentence.len()).filter(known).map(|at| sentence.word(at)).collect();
    if kept.len() < sentence.len() {
        items.extend(named(&Sentence::of(&kept.join(" ")), words));
    }
    items
}

fn named(sentence: &Sentence, words: &SheetWords) -> Vec<Arc<str>> {
    let mut items = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let (part, next) = part_at(at, sentence, words);
        items.extend(part.items().cloned());
        at = next;
    }
    items
}

/// Whether a text has a number that is none of plain digits, or a fraction: `½ day`, `1/2 day`, but not `24/48 hours`.
pub(super) fn has_odd_number(text: &str) -> bool {
    if text.chars().any(|one| one.is_numeric() && !one.is_ascii_digit()) {
        return true;
    }
    let number = |digits: &str| digits.parse::<u32>().ok();
    text.match_indices('/').any(|(at, _)| {
        let (before, behind) = (text[..at].trim_end(), text[at + 1..].trim_start());
        let first = before.trim_end_matches(|one: char| one.is_ascii_digit());
        let second = behind.trim_start_matches(|one: char| one.is_ascii_digit());
        let (first, second) = (&before[first.len()..], &behind[..behind.len() - second.len()]);
        let is_range = number(first)
            .zip(number(second))
            .is_some_and(|(first, second)| 1 < first && first < second);
        !first.is_empty() && !second.is_empty() && !is_range
    })
}

/// Whether a text says a number or a length.
pub(super) fn counts(text: &str) -> bool {
    let sentence = Sentence::of(text);
    let is_number = |at: usize| {
        sentence.number(at).is_some()
            || sentence.span(at, 1).is_some()
            || sentence.word(at).starts_with(|one: char| one.is_numeric())
    };
    (0..sentence.len()).any(is_number)
}

fn is_name_or_mineral(sense: &Sense) -> bool {
    matches!(sense, Sense::Name(_) | Sense::Mineral | Sense::Sunscreen | Sense::Spf)
}

/// Whether a phrase of a list begins at a word; the place behind it.
pub(super) fn listed(
    sentence: &Sentence,
    at: usize,
    phrases: &Phrases,
    longest: usize,
) -> Option<usize> {
    let mut said = String::new();
    let mut found = None;
    for end in at..sentence.len().min(at + longest) {
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(sentence.word(end));
        if phrases.contains(&said) {
            found = Some(end + 1);
        }
    }
    found
}

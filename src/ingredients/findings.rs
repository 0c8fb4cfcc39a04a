//! Findings: what a text says about a product's contents, as plain data.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use super::data::{Class, Ingredients};
use super::find::Found;
use super::lists::List;
use super::read::{Reading, read};
use super::weigh::{Weighed, Weight, Why, weigh};

/// The limit in letters for reporting an unknown ingredient.
const LONGEST_UNKNOWN: usize = 80;
/// The limit for listing ingredients one by one.
const MOST_LISTED: usize = 60;
/// From this many letters on, a truncated held-off name is recognised.
const BEGINNING: usize = 3;

/// A product that is asked about, as the client gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProductQuery<'a> {
    /// The product's name, if given separately.
    pub name: &'a str,
    /// An ingredient list, or whatever else the packaging or the page says.
    pub text: &'a str,
}

/// The kind of text, as far as it decides whether it can be fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// No letters.
    Empty,
    /// No ingredient list.
    NoList,
    /// A list that is cut off.
    CutList,
    /// A list with unknown names.
    UnclearList,
    /// A list with known names only.
    KnownList,
}

/// A name that may affect the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'d> {
    /// As written.
    pub written: String,
    /// Its class.
    pub class: &'d Class,
    /// What it counts for.
    pub weight: Weight,
    /// Its position in its list, from 1; `None` outside a list.
    pub position: Option<usize>,
    /// The intended name, if it is misspelt.
    pub meant: Option<Arc<str>>,
}

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings<'d> {
    /// The names that may affect the answer, in order.
    pub names: Vec<Finding<'d>>,
    /// Unknown ingredients, as written.
    pub unknown: Vec<String>,
    /// Ingredients that are on no list, as written.
    pub others: Vec<String>,
    /// How many ingredients were read in lists.
    pub ingredients: usize,
    /// What the text is.
    pub kind: TextKind,
    /// The first sun protection factor in the text or the name.
    pub spf: Option<u32>,
}

impl<'d> Findings<'d> {
    /// Reads a product's text, and its name if given.
    pub fn of(data: &'d Ingredients, query: ProductQuery<'_>) -> Self {
        let reading = read(data, query.text);
        let name = (!query.name.trim().is_empty()).then(|| read(data, query.name));
        let weighed = weigh(data, &reading, name.as_ref());
        let names = weighed.iter().map(|one| {
            let from = if one.in_name { name.as_ref().unwrap_or(&reading) } else { &reading };
            Finding {
                written: from.words(one.range.clone()),
                class: &data.classes[one.class],
                weight: one.weight,
                position: one.position,
                meant: (one.weight == Weight::Check(Why::Misspelt))
                    .then(|| data.spelling(one.pattern)),
            }
        });
        let unknown = reading.lists.iter().flat_map(|list| &list.unknown);
        // Without a list nothing is fine anyway.
        let announced = reading.announced.iter().filter(|_| !reading.lists.is_empty());
        let unknown = unknown.chain(announced);
        let unknown = unknown.filter_map(|range| {
            let words = reading.words(range.clone());
            (words.len() > 1).then(|| shortened(words))
        });
        Self {
            names: names.collect(),
            unknown: unknown.take(MOST_LISTED).collect(),
            others: reading.others(data, &weighed),
            ingredients: reading.lists.iter().map(|list| list.items).sum(),
            kind: reading.kind(data),
            spf: [Some(&reading), name.as_ref()].into_iter().flatten().find_map(Reading::spf),
        }
    }
}

impl Reading<'_> {
    /// The kind of text.
    fn kind(&self, data: &Ingredients) -> TextKind {
        if self.folded.letters == 0 {
            return TextKind::Empty;
        }
        if self.lists.is_empty() {
            return TextKind::NoList;
        }
        if self.is_cut(data) {
            return TextKind::CutList;
        }
        let known = self.lists.iter().filter(|list| !list.is_said).all(List::is_known);
        if known && self.announced.is_empty() { TextKind::KnownList } else { TextKind::UnclearList }
    }

    /// The ingredients that are on no list, as written, each once.
    fn others(&self, data: &Ingredients, weighed: &[Weighed]) -> Vec<String> {
        let listed =
            weighed.iter().filter(|one| matches!(one.weight, Weight::Hold | Weight::Check(_)));
        let weighty: HashSet<usize> = listed.map(|one| one.pattern).collect();
        let mut seen: HashSet<&[u8]> = HashSet::new();
        let listed = self.spots.iter().filter(|spot| spot.placed.listed().is_some());
        let others = listed.filter_map(|spot| {
            let Found { pattern, start, end, .. } = spot.found();
            let is_new = seen.insert(&self.folded.bytes[start..end])
                && data.traits(pattern).is_ingredient()
                && pattern.is_none_or(|pattern| !weighty.contains(&pattern));
            is_new.then(|| self.words(start..end))
        });
        others.take(MOST_LISTED).collect()
    }

    /// Whether a list is cut off: with dots, with a mark, or within a held-off word.
    fn is_cut(&self, data: &Ingredients) -> bool {
        self.lists.iter().any(|list| {
            let end = self.folded.in_text(self.text, list.range.end - 1..list.range.end).end;
            let inside = self.text.get(self.folded.origin(list.range.start)..end);
            if inside.is_some_and(|inside| inside.contains("...") || inside.contains('…')) {
                return true;
            }
            let rest = self.text.get(end..).unwrap_or_default().trim_start();
            let next = rest.trim_start_matches(['[', '(', ',', ' ']);
            let dots = ["…", "..", ". .", "+"].iter().any(|mark| next.starts_with(mark));
            let is_more = |more: &String| {
                let start = next.get(..more.len()).unwrap_or_default();
                let rest = &next[start.len()..];
                let is_last = || rest.trim_end_matches(['.', ' ', '\n']).is_empty();
                start.eq_ignore_ascii_case(more) && is_last()
            };
            let goes_on =
                data.words.goes_on.iter().any(is_more) || next.is_empty() && rest.starts_with(',');
            let last = list.unknown.iter().find(|one| one.end == list.range.end);
            let last = last.map(|last| &self.folded.bytes[last.clone()]);
            let begins = last.is_some_and(|last| {
                data.words.goes_on.iter().any(|word| word.as_bytes() == last)
                    || last.len() >= BEGINNING && data.begins_held(last)
            });
            dots || goes_on || begins
        })
    }

    /// The original text of some folded bytes.
    fn words(&self, range: Range<usize>) -> String {
        self.text.get(self.folded.in_text(self.text, range)).map(tidy).unwrap_or_default()
    }

    /// The first sun protection factor in the text.
    fn spf(&self) -> Option<u32> {
        let bytes = &self.folded.bytes;
        let at = bytes
            .windows(3)
            .enumerate()
            .position(|(at, word)| word == b"spf" && self.folded.is_start(at))?;
        let digits = bytes[at + 3..].iter().take_while(|byte| byte.is_ascii_digit());
        let digits: String = digits.map(|byte| char::from(*byte)).take(3).collect();
        digits.parse().ok()
    }
}

/// Words up to a length, with dots for the rest.
fn shortened(mut words: String) -> String {
    if let Some((end, _)) = words.char_indices().nth(LONGEST_UNKNOWN) {
        words.truncate(end);
        words.push('…');
    }
    words
}

/// Words on one line, without the spaces around them.
fn tidy(words: &str) -> String {
    let marks = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '*' | '•' | '.' | ':' | '-');
    words.trim_matches(marks).split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Cutting a text into items at its marks and lines, and measuring how much of each is known.

use std::ops::Range;

use super::data::Ingredients;
use super::find::Found;
use super::fold::{Folded, INNER, STOP, is_break};
use super::marks::{Is, Mark};

/// A text is a list from this many known names on, or from one behind a heading.
pub(super) const LEAST_NAMES: usize = 3;
/// How much of a list has to be known, in letters of a hundred.
pub(super) const LEAST_KNOWN: usize = 50;
/// How much of an ingredient has to be known for it to count as known.
pub(super) const KNOWN: usize = 75;
/// What is longer than this many words is no ingredient but a sentence.
pub(super) const MOST_WORDS: usize = 8;

/// Words that are no part of an ingredient's name.
const FILLERS: [&str; 24] = [
    "and", "et", "und", "y", "e", "or", "ou", "oder", "o", "de", "di", "du", "des", "with", "mit",
    "of", "nano", "cl", "peg", "ppg", "may", "contaln", "peut", "contenlr",
];
/// What a plant's part is called at the end of an ingredient's name: no powder and no oil, which may
/// scrub or sting.
const PLANT_PARTS: [&str; 15] = [
    "extract", "extrakt", "extralt", "butter", "julce", "water", "wax", "ferment", "flltrate",
    "lysate", "proteln", "starch", "gum", "callus", "sterols",
];

/// A part of a text between two marks.
#[derive(Debug, Clone, Default)]
pub(super) struct Item {
    pub(super) range: Range<usize>,
    /// The names in it.
    pub(super) names: Range<usize>,
    /// What it begins after: a sentence's end or a heading.
    pub(super) after_stop: bool,
    /// It begins a line, and no mark came before it.
    pub(super) after_line: bool,
    pub(super) letters: usize,
    pub(super) known: usize,
    pub(super) words: usize,
    /// Letters of a script that has no names here but those that are found.
    pub(super) foreign: usize,
    /// What was denied before goes on in it: `free from: …`.
    pub(super) goes_on: bool,
    /// It says that something is not there.
    pub(super) denies: bool,
    pub(super) heading: bool,
}

/// What the found names are.
pub(super) struct Kinds<'d> {
    pub(super) data: &'d Ingredients,
}

impl Kinds<'_> {
    pub(super) fn of(&self, found: &Found) -> Is {
        self.data.patterns[found.pattern].is
    }

    pub(super) fn is_ingredient(&self, found: &Found) -> bool {
        self.of(found).ingredient
    }

    pub(super) fn mark(&self, found: &Found) -> Option<Mark> {
        self.of(found).mark
    }
}

/// Cuts a text into items, at marks and at lines that no name goes over.
pub(super) fn items(folded: &Folded, founds: &[Found]) -> Vec<Item> {
    let mut items = Vec::new();
    let (mut start, mut stop, mut line) = (0, true, false);
    let mut lines = folded.lines.iter().map(|at| *at as usize).peekable();
    let mut next_found = 0;
    let mut push = |range: Range<usize>, stop: bool, line: bool| {
        if !range.is_empty() {
            items.push(Item { range, after_stop: stop, after_line: line, ..Item::default() });
        }
    };
    let breaks = folded.breaks.iter().map(|at| *at as usize);
    let mut cut = |until: usize, start: &mut usize, stop: &mut bool, line: &mut bool| {
        while let Some(at) = lines.next_if(|at| *at < until) {
            while founds.get(next_found).is_some_and(|found| found.end <= at) {
                next_found += 1;
            }
            let crossed = founds.get(next_found).is_some_and(|found| found.start < at);
            if at > *start && !crossed {
                push(*start..at, *stop, *line);
                (*start, *stop, *line) = (at, false, true);
            }
        }
        push(*start..until, *stop, *line);
    };
    for at in breaks.filter(|at| folded.bytes[*at] != INNER) {
        cut(at, &mut start, &mut stop, &mut line);
        (start, stop, line) = (at + 1, folded.bytes[at] == STOP, false);
    }
    cut(folded.bytes.len(), &mut start, &mut stop, &mut line);
    let mut first = 0;
    for item in &mut items {
        while founds.get(first).is_some_and(|found| found.start < item.range.start) {
            first += 1;
        }
        let mut last = first;
        while founds.get(last).is_some_and(|found| found.start < item.range.end) {
            last += 1;
        }
        item.names = first..last;
        first = last;
    }
    items
}

/// How much of an item is known.
pub(super) fn measure(item: &mut Item, folded: &Folded, founds: &[Found], kinds: &Kinds<'_>) {
    let mut names = founds[item.names.clone()].iter().peekable();
    let mut at = item.range.start;
    let mut last_word: &[u8] = &[];
    while at < item.range.end {
        if is_break(folded.bytes[at]) {
            at += 1;
            continue;
        }
        while names.peek().is_some_and(|found| found.end <= at) {
            names.next();
        }
        if let Some(found) = names.peek().filter(|found| found.start <= at) {
            let length = found.end.min(item.range.end).saturating_sub(at).max(1);
            match (kinds.mark(found), kinds.of(found).claim) {
                (None, false) => {
                    item.letters += length;
                    item.known += length;
                    item.words += 1;
                }
                (None, true) | (Some(Mark::Avoid), _) => {
                    item.letters += length;
                    item.words += 1;
                }
                (Some(Mark::Without), _) => item.denies = true,
                (Some(Mark::Active | Mark::Heading), _) => item.heading = true,
                (Some(Mark::Ph | Mark::Function), _) => {}
            }
            item.denies |= found.is_free;
            at += length;
            continue;
        }
        let until = names.peek().map_or(item.range.end, |found| found.start).max(at + 1);
        let end = (at + 1..until).find(|at| folded.is_start(*at)).unwrap_or(until);
        let word = &folded.bytes[at..end];
        let is_filler = FILLERS.iter().any(|filler| filler.as_bytes() == word)
            || word.iter().all(u8::is_ascii_digit);
        if word.iter().all(|byte| *byte >= 0x80) {
            item.foreign += word.len();
        } else if !is_filler {
            item.known += if is_chemical(word) { word.len() } else { 0 };
            item.letters += word.len();
            item.words += 1;
            last_word = word;
        }
        at = end;
    }
    let is_plant = PLANT_PARTS.iter().any(|part| part.as_bytes() == last_word);
    if is_plant && (2..=6).contains(&item.words) {
        item.known = item.letters;
    }
}

/// Whether a word is made as chemists make names, of parts that name nothing that is held off.
fn is_chemical(word: &[u8]) -> bool {
    const ENDINGS: [&[u8]; 22] = [
        b"ate",
        b"yl",
        b"lde",
        b"one",
        b"ane",
        b"ene",
        b"eth",
        b"lne",
        b"lum",
        b"oxy",
        b"ose",
        b"ol",
        b"ether",
        b"polymer",
        b"hydro",
        b"poly",
        b"glycol",
        b"phosphate",
        b"sulfate",
        b"acryl",
        b"slloxane",
        b"ld",
    ];
    const HELD: [&[u8]; 12] = [
        b"retln",
        b"glycol",
        b"lact",
        b"mandel",
        b"malat",
        b"tartr",
        b"sallcyl",
        b"peroxld",
        b"benzoyl",
        b"bromelal",
        b"papa",
        b"hydroqu",
    ];
    word.len() >= 6
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
        && !HELD.iter().any(|held| word.windows(held.len()).any(|part| part == *held))
}

impl Item {
    pub(super) fn share_known(&self) -> usize {
        self.known * 100 / self.letters.max(1)
    }

    pub(super) fn is_known(&self, founds: &[Found], kinds: &Kinds<'_>) -> bool {
        let names = founds[self.names.clone()].iter();
        let names = names.filter(|found| kinds.is_ingredient(found)).count();
        self.letters > 0
            && (self.share_known() >= KNOWN
                || names >= LEAST_NAMES && self.share_known() >= LEAST_KNOWN)
    }

    pub(super) fn may_be_ingredient(&self) -> bool {
        self.letters > 0 && self.words <= MOST_WORDS
    }

    /// Whether what was denied before is over here.
    pub(super) fn ends_denial(&self) -> bool {
        self.after_stop && !self.goes_on
            || self.after_line
            || self.heading
            || self.words > MOST_WORDS
    }
}

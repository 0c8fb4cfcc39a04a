//! Cutting a text into items at its marks and lines, and measuring how much of each is known.

use std::ops::Range;

use super::data::Ingredients;
use super::find::Found;
use super::fold::{Folded, INNER, STOP, is_break};
use super::marks::{Mark, Sort};

/// How much of an ingredient has to be known, in letters of a hundred, for a list to go on with it.
const GOES_ON: usize = 75;
/// The same where it has several names, whose marks were lost.
const GOES_ON_RUN: usize = 50;
/// A run of names has at least so many.
pub(super) const RUN: usize = 3;
/// What is longer than this many words is no ingredient but a sentence.
pub(super) const MOST_WORDS: usize = 8;

/// A part of a text between two marks.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    pub(super) range: Range<usize>,
    /// The names in it, as numbers of what was found.
    pub(super) names: Range<usize>,
    pub(super) begins: Begins,
}

/// What a part of a text begins behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    /// The end of a sentence, of a heading or of a paragraph, or the text's beginning.
    Stop,
    /// The end of a line without a mark.
    Line,
    /// A mark between ingredients.
    Mark,
}

/// A part of a text of which is known how much is known.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) cut: Cut,
    /// How many of its names are those of ingredients.
    pub(super) ingredients: usize,
    /// Its letters, without those of the words of a label.
    pub(super) letters: usize,
    /// Those of them that are part of a name.
    known: usize,
    pub(super) words: usize,
    /// What is not known in it, word by word.
    pub(super) unknown: Vec<Range<usize>>,
    /// It has words of a script that has no names here but those that are found.
    pub(super) is_foreign: bool,
    /// What is not known in it has a word of a sentence.
    pub(super) is_prose: bool,
    /// It says that the rest of its sentence is about something else.
    pub(super) is_elsewhere: bool,
    /// Where its own part of a list begins: behind its heading.
    pub(super) start: usize,
    /// What stands before its heading, if that is not known.
    pub(super) title: Option<Range<usize>>,
    pub(super) says: Option<Label>,
}

/// What an item says of those behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// Something in it is not there.
    Denies,
    /// It begins a part of the label that is no list.
    Ends,
    /// It begins a list.
    Heads,
    /// It begins a list of what is active, whether or not that is known.
    HeadsActive,
}

/// Cuts a text into items, at marks and at lines that no name goes over.
pub(super) fn cut(folded: &Folded, founds: &[Found]) -> Vec<Cut> {
    let mut cuts: Vec<Cut> = Vec::with_capacity(folded.breaks.len() + 1);
    let (mut start, mut begins) = (0, Begins::Stop);
    let mut lines = folded.lines.iter().map(|at| *at as usize).peekable();
    let mut next_found = 0;
    let mut push = |range: Range<usize>, begins: Begins| {
        if !range.is_empty() {
            cuts.push(Cut { range, names: 0..0, begins });
        }
    };
    let mut until = |until: usize, start: &mut usize, begins: &mut Begins| {
        while let Some(at) = lines.next_if(|at| *at < until) {
            while founds.get(next_found).is_some_and(|found| found.end <= at) {
                next_found += 1;
            }
            let crossed = founds.get(next_found).is_some_and(|found| found.start < at);
            if at > *start && !crossed {
                push(*start..at, *begins);
                (*start, *begins) = (at, Begins::Line);
            }
        }
        push(*start..until, *begins);
    };
    let breaks = folded.breaks.iter().map(|at| *at as usize);
    for at in breaks.filter(|at| folded.bytes[*at] != INNER) {
        until(at, &mut start, &mut begins);
        let is_stop = folded.bytes[at] == STOP;
        (start, begins) = (at + 1, if is_stop { Begins::Stop } else { Begins::Mark });
    }
    until(folded.bytes.len(), &mut start, &mut begins);
    let mut first = 0;
    for cut in &mut cuts {
        while founds.get(first).is_some_and(|found| found.start < cut.range.start) {
            first += 1;
        }
        let mut last = first;
        while founds.get(last).is_some_and(|found| found.start < cut.range.end) {
            last += 1;
        }
        cut.names = first..last;
        first = last;
    }
    cuts
}

/// Measures how much of an item is known.
pub(super) fn measure(cut: Cut, folded: &Folded, founds: &[Found], data: &Ingredients) -> Item {
    let is = |found: &Found| data.is(found.pattern);
    let names = &founds[cut.names.clone()];
    let range = cut.range.clone();
    let ingredients = names.iter().filter(|one| is(one).is_ingredient()).count();
    let mut item = Item {
        cut,
        ingredients,
        letters: 0,
        known: 0,
        words: 0,
        unknown: Vec::new(),
        is_foreign: false,
        is_prose: false,
        is_elsewhere: false,
        start: range.start,
        title: None,
        says: None,
    };
    let all = names;
    let mut names = all.iter().peekable();
    let mut at = range.start;
    let mut names_end = None;
    while at < range.end {
        if is_break(folded.bytes[at]) {
            at += 1;
            continue;
        }
        while names.peek().is_some_and(|found| found.end <= at) {
            names.next();
        }
        if let Some(found) = names.peek().filter(|found| found.start <= at) {
            let end = found.end.min(range.end).max(at + 1);
            item.name(at..end, found, all, folded, data);
            names_end = Some(end);
            at = end;
            continue;
        }
        let until = names.peek().map_or(range.end, |found| found.start).max(at + 1);
        let mut end = (at + 1..until).find(|at| folded.is_start(*at)).unwrap_or(until);
        let word = &folded.bytes[at..end];
        if data.words.codes.contains(word) {
            // A code is no name: `(UNII: 059QF0KO0R)`.
            let rest = end..range.end;
            let broken = { rest }.find(|at| is_break(folded.bytes[*at]) && *at > end);
            end = broken.unwrap_or(range.end);
        } else {
            let follows_name = at > range.start && names_end == Some(at);
            item.word(at..end, word, follows_name, data);
        }
        at = end;
    }
    item
}

impl Item {
    fn name(
        &mut self,
        range: Range<usize>,
        found: &Found,
        names: &[Found],
        folded: &Folded,
        data: &Ingredients,
    ) {
        let is = data.is(found.pattern);
        let length = range.len();
        let mut says = found.is_free.then_some(Label::Denies);
        match is.mark {
            None => {
                (self.letters, self.words) = (self.letters + length, self.words + 1);
                if is.sort == Sort::Claim {
                    self.unknown.push(range);
                } else {
                    self.known += length;
                }
            }
            Some(Mark::Avoid | Mark::Elsewhere) => {
                (self.letters, self.words) = (self.letters + length, self.words + 1);
                self.unknown.push(range);
                self.is_prose = true;
                self.is_elsewhere |= is.mark == Some(Mark::Elsewhere);
            }
            Some(Mark::Without) => says = Some(Label::Denies),
            Some(Mark::Active | Mark::Heading | Mark::End) => {
                says = Some(match is.mark {
                    Some(Mark::End) => Label::Ends,
                    Some(Mark::Active) => Label::HeadsActive,
                    _ => Label::Heads,
                });
                self.start = range.end;
                // What stands before it is a title, unless there are names in it.
                if self.known == 0 {
                    let last = self.unknown.last().map(|last| last.end);
                    let first = self.unknown.first().map(|first| first.start);
                    self.title = first.zip(last).map(|(first, last)| first..last);
                    (self.letters, self.words, self.is_prose) = (0, 0, false);
                    self.unknown.clear();
                }
            }
            Some(Mark::Beside) => {
                self.letters += length;
                // Either the name stands in brackets or what it is besides.
                let in_brackets = |found: &Found| {
                    folded.is_in_brackets(found.start) && data.is(found.pattern).is_ingredient()
                };
                let is_beside = folded.is_in_brackets(range.start) || names.iter().any(in_brackets);
                if self.ingredients > 0 && is_beside {
                    self.known += length;
                } else {
                    self.words += 1;
                    self.unknown.push(range);
                }
            }
            Some(Mark::Ph | Mark::Function) => {}
        }
        self.says = self.says.max(says);
    }

    fn word(&mut self, range: Range<usize>, word: &[u8], follows_name: bool, data: &Ingredients) {
        if word.iter().all(|byte| *byte >= 0x80) {
            self.is_foreign = true;
        } else if follows_name && data.words.free.contains(word) {
            self.says = self.says.max(Some(Label::Denies));
        } else if word.len() > 1
            && !word.iter().all(u8::is_ascii_digit)
            && !data.words.fillers.contains(word)
        {
            self.letters += word.len();
            self.words += 1;
            self.is_prose |= data.words.prose.contains(word);
            self.unknown.push(range);
        }
    }

    /// Whether a list goes on with it: most of it is known.
    pub(super) fn is_named(&self) -> bool {
        let share = self.known * 100 / self.letters.max(1);
        let least = if self.ingredients >= RUN { GOES_ON_RUN } else { GOES_ON };
        self.letters > 0 && share >= least
    }

    /// Whether it may be an ingredient that is not known.
    pub(super) fn may_be_ingredient(&self) -> bool {
        self.letters > 0 && self.words <= MOST_WORDS
    }

    /// Its known letters.
    pub(super) fn known(&self) -> usize {
        self.known
    }

    /// It stands at the beginning of a line, a sentence or a paragraph.
    pub(super) fn begins_anew(&self) -> bool {
        self.cut.begins != Begins::Mark
    }

    /// What is not known of it, as it is told: all of it, or the words of a longer run of names.
    pub(super) fn not_known(&self) -> Vec<Range<usize>> {
        if self.unknown.is_empty() || self.ingredients < RUN {
            return self.unknown.first().map(|_| self.cut.range.clone()).into_iter().collect();
        }
        let mut joined: Vec<Range<usize>> = Vec::new();
        for word in &self.unknown {
            match joined.last_mut() {
                Some(last) if last.end == word.start => last.end = word.end,
                _ => joined.push(word.clone()),
            }
        }
        joined
    }
}

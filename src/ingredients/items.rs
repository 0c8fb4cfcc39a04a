//! Cuts a text into items at its marks and lines, and measures how much of each is known.

use std::ops::Range;

use super::codes::code;
use super::data::Ingredients;
use super::find::Found;
use super::fold::{Folded, INNER, STOP, is_break};
use super::marks::{Mark, Sort};

/// The share of an ingredient, in percent of its letters, that must be known for a list to continue with it.
const GOES_ON: usize = 75;
/// The same for several names with lost separators.
const GOES_ON_RUN: usize = 50;
/// The minimum length of a run of names.
pub(super) const RUN: usize = 3;
/// Anything longer than this many words is a sentence, not an ingredient.
pub(super) const MOST_WORDS: usize = 8;

/// A part of a text between two marks.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    pub(super) range: Range<usize>,
    /// Its names, as indices of what was found.
    pub(super) names: Range<usize>,
    pub(super) begins: Begins,
}

/// What precedes an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    /// The end of a sentence, heading or paragraph, or the start of the text.
    Stop,
    /// The end of a line without a mark.
    Line,
    /// A mark between ingredients.
    Mark,
}

/// An item with how much of it is known.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) cut: Cut,
    /// The number of its names that are ingredients.
    pub(super) ingredients: usize,
    /// Its letters, without those of label words.
    pub(super) letters: usize,
    /// Those of them that are part of a name.
    known: usize,
    pub(super) words: usize,
    /// What is unknown in it, word by word.
    pub(super) unknown: Vec<Range<usize>>,
    /// It has words in a script of which only the found names are known.
    pub(super) is_foreign: bool,
    /// Its unknown part contains a word of a sentence.
    pub(super) is_prose: bool,
    /// It says that the rest of its sentence is about something else.
    pub(super) is_elsewhere: bool,
    /// It gives the amount of something unknown: `1 g contains 1 mg of ...`.
    pub(super) has_amount: bool,
    /// Where its part of a list begins: after its heading.
    pub(super) start: usize,
    /// What precedes its heading, if unknown.
    pub(super) title: Option<Range<usize>>,
    pub(super) says: Option<Label>,
}

/// What an item says of the items after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// It contains a denial.
    Denies,
    /// It begins a part of the label that is not a list.
    Ends,
    /// It begins a list.
    Heads,
    /// It begins a list of active ingredients, known or not.
    HeadsActive,
}

/// Cuts a text into items, at marks and at lines that no name crosses.
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
pub(super) fn measure(
    cut: Cut,
    text: &str,
    folded: &Folded,
    founds: &[Found],
    data: &Ingredients,
) -> Item {
    let traits = |found: &Found| data.traits(found.pattern);
    let names = &founds[cut.names.clone()];
    let range = cut.range.clone();
    let ingredients = names.iter().filter(|one| traits(one).is_ingredient()).count();
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
        has_amount: false,
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
        if let Some(code_end) = code(word, end..range.end, text, folded, data) {
            end = code_end;
        } else {
            let follows_name = at > range.start && names_end == Some(at);
            if !calls_a_plant(at, all, folded, data) {
                item.word(at..end, word, follows_name, data);
            }
        }
        at = end;
    }
    item.has_amount = item.ingredients == 0 && item.letters > 0 && has_amount(&range, folded, data);
    item
}

/// Whether a number with a unit of medicines is in a range.
fn has_amount(range: &Range<usize>, folded: &Folded, data: &Ingredients) -> bool {
    let mut starts: Vec<usize> = range.clone().filter(|at| folded.is_start(*at)).collect();
    starts.push(range.end);
    let words = || starts.windows(2).map(|ends| &folded.bytes[ends[0]..ends[1]]);
    let is_number = |word: &[u8]| word.iter().all(|byte| byte.is_ascii_digit() || is_break(*byte));
    let unit = |word: &[u8]| {
        let unit = word.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(word.len());
        (unit, data.words.units.contains(word[unit..].trim_ascii_end()))
    };
    let own = |word: &[u8]| matches!(unit(word), (1.., true));
    let next = |(word, next): (&[u8], &[u8])| is_number(word) && matches!(unit(next), (0, true));
    words().any(own) || words().zip(words().skip(1)).any(next)
}

/// Recognises a name that a lost or wrong mark has cut in two: `Glyceryl, Stearate Citrate`. Only common ones:
/// names with a hold or a check are looked for in the whole text anyway.
pub(super) fn rejoin(items: &mut [Item], folded: &Folded, data: &Ingredients) {
    let is_unknown = |item: &Item| item.known == 0 && item.letters > 0 && item.says.is_none();
    for at in 1..items.len() {
        let [one, other] = &items[at - 1..=at] else { continue };
        if !is_unknown(one) || !is_unknown(other) || other.cut.begins != Begins::Mark {
            continue;
        }
        let parts = [one, other].map(|item| &folded.bytes[item.cut.range.clone()]);
        let joined = parts.concat();
        let letters = || joined.iter().copied().zip(1..);
        let name = data.known.longest(&joined, letters, |end| end == joined.len());
        if matches!(name, Some((_, None))) {
            items[at - 1].ingredients = 1;
            for item in &mut items[at - 1..=at] {
                item.known = item.letters;
                item.unknown.clear();
            }
        }
    }
}

/// Whether a word is in brackets between a plant and its part: another name of the plant, as in
/// `Centella Asiatica (Hydrocotyl) Extract`.
fn calls_a_plant(at: usize, names: &[Found], folded: &Folded, data: &Ingredients) -> bool {
    let origin = folded.origin(at);
    folded.is_in_brackets(at)
        && names.iter().any(|name| {
            let is_around = folded.origin(name.start) < origin
                && origin < folded.origin(name.end - 1)
                && data.traits(name.pattern).is_ingredient();
            let before = || (name.start..name.end).take_while(|at| folded.origin(*at) < origin);
            is_around
                && data.plants.contains(&folded.bytes[name.start..name.start + before().count()])
        })
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
        let traits = data.traits(found.pattern);
        let length = range.len();
        let mut says = found.is_free.then_some(Label::Denies);
        match traits.mark {
            None => {
                (self.letters, self.words) = (self.letters + length, self.words + 1);
                if traits.sort == Sort::Claim {
                    self.unknown.push(range);
                } else {
                    self.known += length;
                }
            }
            Some(Mark::Avoid | Mark::Elsewhere) => {
                (self.letters, self.words) = (self.letters + length, self.words + 1);
                self.unknown.push(range);
                self.is_prose = true;
                self.is_elsewhere |= traits.mark == Some(Mark::Elsewhere);
            }
            Some(Mark::Without) => says = Some(Label::Denies),
            Some(Mark::Active | Mark::Heading | Mark::End) => {
                if !self.heads(&range, traits.mark, folded) {
                    return;
                }
                says = Some(match traits.mark {
                    Some(Mark::End) => Label::Ends,
                    Some(Mark::Active) => Label::HeadsActive,
                    _ => Label::Heads,
                });
                self.start = range.end;
                // What precedes it is a title, unless it contains names.
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
                // Either the name is in brackets or the other name is.
                let in_brackets = |found: &Found| {
                    folded.is_in_brackets(found.start) && data.traits(found.pattern).is_ingredient()
                };
                // `Hordeum Vulgare/Hordeum Vulgare Extract`: the plant of a neighbouring name.
                let own = &folded.bytes[range.clone()];
                let is_plant_of = |found: &Found| {
                    data.traits(found.pattern).is_ingredient()
                        && folded.bytes[found.start..found.end].starts_with(own)
                };
                let is_beside = folded.is_in_brackets(range.start)
                    || names.iter().any(in_brackets)
                    || names.iter().any(is_plant_of);
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

    /// Whether a word that can begin or end a part of a label does so here. Within a name it does not:
    /// `Blorfinol (contains 5 %)`, `레티노이드 성분`.
    fn heads(&self, range: &Range<usize>, mark: Option<Mark>, folded: &Folded) -> bool {
        let is_first = self.known == 0 && self.unknown.is_empty() && !self.is_foreign;
        // In a script without spaces it may be a part of any word.
        let is_foreign = folded.bytes[range.clone()].iter().all(|byte| *byte >= 0x80);
        let ends_line =
            || u32::try_from(range.end).is_ok_and(|end| folded.lines.binary_search(&end).is_ok());
        let is_whole =
            || folded.bytes.get(range.end).is_none_or(|byte| is_break(*byte)) || ends_line();
        if is_foreign {
            return is_first && is_whole();
        }
        is_first || mark != Some(Mark::Heading) || !folded.is_in_brackets(range.start)
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

    /// Whether a list continues with it: most of it is known.
    pub(super) fn is_named(&self) -> bool {
        let share = self.known * 100 / self.letters.max(1);
        let least = if self.ingredients >= RUN { GOES_ON_RUN } else { GOES_ON };
        self.letters > 0 && share >= least
    }

    /// Whether it may be an unknown ingredient.
    pub(super) fn may_be_ingredient(&self) -> bool {
        self.letters > 0 && self.words <= MOST_WORDS
    }

    /// Its known letters.
    pub(super) fn known(&self) -> usize {
        self.known
    }

    /// It is at the start of a line, a sentence or a paragraph.
    pub(super) fn is_at_start(&self) -> bool {
        self.cut.begins != Begins::Mark
    }

    /// Its unknown part for reporting: all of it, or the words of a longer run of names.
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

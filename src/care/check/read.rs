//! Reading a text: which of its parts are ingredient lists, what stands where, and what is denied.

use std::ops::Range;

use super::find::{Found, find};
use super::fold::{Folded, INNER, ITEM, Percent, STOP, is_break};
use super::ingredients::{Ingredients, Is, Mark};

/// A text is a list from this many known names on, or from one behind a heading.
const LEAST_NAMES: usize = 3;
/// How much of a list has to be known, in letters of a hundred.
const LEAST_KNOWN: usize = 50;
/// How much of an ingredient has to be known for it to count as known.
const KNOWN: usize = 75;
/// What is longer than this many words is no ingredient but a sentence.
const MOST_WORDS: usize = 8;
/// So many unknown ingredients in a row may stand within a list.
const MOST_UNKNOWN: usize = 4;
/// How many letters an active ingredient's heading reaches over.
const ACTIVE_REACH: usize = 250;
/// How far before and behind a name its share may stand, in letters.
const PERCENT_BEFORE: usize = 8;
const PERCENT_BEHIND: usize = 24;
/// How far what is denied may stand from the word that denies it, in letters.
const DENIAL_REACH: usize = 6;
/// How far what is to be avoided may stand from the word that says so, in letters.
const AVOID_REACH: usize = 14;
/// So many letters make a very short word.
const VERY_SHORT: usize = 3;
/// After a denial, a list of fewer names than this is what is denied.
const DENIED_NAMES: usize = 9;

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
struct Item {
    range: Range<usize>,
    /// The names in it.
    names: Range<usize>,
    /// What it begins after: a sentence's end or a heading.
    after_stop: bool,
    /// It begins a line, and no mark came before it.
    after_line: bool,
    letters: usize,
    known: usize,
    words: usize,
    /// It says that something is not there.
    denies: bool,
    heading: bool,
}

/// A found name with what the text says of it.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) found: Found,
    /// The list it stands in.
    pub(super) list: Option<usize>,
    /// Its place among the known names of that list, from 1.
    pub(super) rank: usize,
    /// Its place among the list's ingredients, from 1.
    pub(super) position: usize,
    /// Named as an active ingredient.
    pub(super) active: bool,
    /// Its share is told.
    pub(super) percent: bool,
    /// Marked as for the pH.
    pub(super) for_ph: bool,
    /// The text says that it is not there.
    pub(super) denied: bool,
    /// It stands among others that the text says are not there.
    pub(super) among_denied: bool,
    /// It stands in a list or right beside one: a denial is not to be trusted there.
    pub(super) beside_list: bool,
    /// It is spoken of as something else to be avoided.
    pub(super) avoided: bool,
    /// It is a name of its own: nothing unknown is joined to it.
    pub(super) alone: bool,
    /// It is all that its item names.
    pub(super) whole: bool,
    /// It stands in a sentence, in brackets.
    pub(super) aside: bool,
    /// It stands behind the last list.
    pub(super) afterwards: bool,
    /// Its place among the known names of all lists that go on from each other.
    pub(super) depth: usize,
}

/// An ingredient list within a text.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    /// The folded bytes it covers.
    pub(super) range: Range<usize>,
    /// How many known names it has.
    pub(super) names: usize,
    /// How many ingredients it has.
    pub(super) items: usize,
    letters: usize,
    known: usize,
    /// What is not known in it, as written.
    pub(super) unknown: Vec<Range<usize>>,
    headed: bool,
    denied: bool,
}

impl List {
    fn is_list(&self) -> bool {
        let least = match (self.denied, self.headed) {
            (true, _) => DENIED_NAMES,
            (false, true) => 1,
            (false, false) => LEAST_NAMES,
        };
        self.names >= least && self.share_known() >= LEAST_KNOWN
    }

    /// How much of it is known, in letters of a hundred.
    pub(super) fn share_known(&self) -> usize {
        self.known * 100 / self.letters.max(1)
    }
}

/// A text that was read.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    pub(super) text: &'t str,
    pub(super) folded: Folded,
    pub(super) spots: Vec<Spot>,
    pub(super) lists: Vec<List>,
}

/// Reads a text.
pub(super) fn read<'t>(data: &Ingredients, text: &'t str) -> Reading<'t> {
    let folded = Folded::of(text);
    let founds = find(data, text, &folded);
    let kinds = Kinds { data };
    let mut items = items(&folded, &founds);
    for item in &mut items {
        measure(item, &folded, &founds, &kinds);
    }
    let lists = lists(&items, &founds, &kinds);
    let mut spots: Vec<Spot> = founds.iter().map(|found| Spot::new(*found)).collect();
    place(&mut spots, &items, &lists, &folded, text, &kinds);
    label(&mut spots, &kinds);
    deny(&mut spots, &items, &lists, &folded, &kinds);
    Reading { text, folded, spots, lists }
}

/// What the found names are.
struct Kinds<'d> {
    data: &'d Ingredients,
}

impl Kinds<'_> {
    fn of(&self, found: &Found) -> Is {
        self.data.patterns[found.pattern].is
    }

    fn is_ingredient(&self, found: &Found) -> bool {
        self.of(found).ingredient
    }

    fn mark(&self, found: &Found) -> Option<Mark> {
        self.of(found).mark
    }
}

impl Spot {
    fn new(found: Found) -> Self {
        Self {
            found,
            list: None,
            rank: 0,
            position: 0,
            active: false,
            percent: false,
            for_ph: false,
            denied: found.is_free,
            among_denied: false,
            beside_list: false,
            avoided: false,
            alone: true,
            whole: false,
            aside: false,
            afterwards: false,
            depth: 0,
        }
    }
}

/// Cuts a text into items, at marks and at lines that no name goes over.
fn items(folded: &Folded, founds: &[Found]) -> Vec<Item> {
    let mut items = Vec::new();
    let (mut start, mut stop, mut line) = (0, true, false);
    let mut lines = folded.lines.iter().map(|at| *at as usize).peekable();
    let mut next_found = 0;
    let mut push = |range: Range<usize>, stop: bool, line: bool| {
        if !range.is_empty() {
            items.push(Item { range, after_stop: stop, after_line: line, ..Item::default() });
        }
    };
    for at in 0..folded.bytes.len() {
        while lines.peek().is_some_and(|line| *line < at) {
            lines.next();
        }
        let byte = folded.bytes[at];
        if byte == ITEM || byte == STOP {
            push(start..at, stop, line);
            (start, stop, line) = (at + 1, byte == STOP, false);
        } else if lines.peek() == Some(&at) && at > start {
            while founds.get(next_found).is_some_and(|found| found.end <= at) {
                next_found += 1;
            }
            let crossed = founds.get(next_found).is_some_and(|found| found.start < at);
            if !crossed {
                push(start..at, stop, line);
                (start, stop, line) = (at, false, true);
            }
        }
    }
    push(start..folded.bytes.len(), stop, line);
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
fn measure(item: &mut Item, folded: &Folded, founds: &[Found], kinds: &Kinds<'_>) {
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
        if !is_filler {
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
    fn share_known(&self) -> usize {
        self.known * 100 / self.letters.max(1)
    }

    fn is_known(&self, founds: &[Found], kinds: &Kinds<'_>) -> bool {
        let names = founds[self.names.clone()].iter();
        let names = names.filter(|found| kinds.is_ingredient(found)).count();
        self.letters > 0
            && (self.share_known() >= KNOWN
                || names >= LEAST_NAMES && self.share_known() >= LEAST_KNOWN)
    }

    fn may_be_ingredient(&self) -> bool {
        self.letters > 0 && self.words <= MOST_WORDS
    }

    /// Whether what was denied before is over here.
    fn ends_denial(&self) -> bool {
        self.after_stop || self.after_line || self.heading || self.words > MOST_WORDS
    }
}

/// The ingredient lists among the items.
fn lists(items: &[Item], founds: &[Found], kinds: &Kinds<'_>) -> Vec<List> {
    let mut lists = Vec::new();
    let mut open: Option<List> = None;
    // Unknown items that belong to the list if more of it follows.
    let mut waiting: Vec<usize> = Vec::new();
    let (mut headed, mut denying) = (false, false);
    for (number, item) in items.iter().enumerate() {
        let known = item.is_known(founds, kinds);
        if item.ends_denial() {
            denying = false;
        }
        if item.letters == 0 && !item.heading && !item.denies {
            // Only what an ingredient does, or a number.
            continue;
        }
        if item.heading {
            // `Ingredients: aqua` goes on with the next item, `Inactive ingredients aqua` in this one.
            lists.extend(open.take().filter(List::is_list));
            waiting.clear();
            headed = true;
            if !known {
                continue;
            }
        }
        let goes_on = known || item.may_be_ingredient() && (headed || !item.after_stop);
        if item.denies || !goes_on {
            denying |= item.denies;
            lists.extend(open.take().filter(List::is_list));
            waiting.clear();
            headed = false;
            continue;
        }
        let list = match &mut open {
            Some(list) => list,
            None if known || headed => {
                waiting.clear();
                let range = item.range.clone();
                open.insert(List { range, headed, denied: denying, ..List::default() })
            }
            None => continue,
        };
        headed = false;
        if known {
            for waiting in waiting.drain(..) {
                list.add(&items[waiting], founds, kinds);
            }
            list.add(item, founds, kinds);
        } else if item.after_line || !waiting.is_empty() {
            waiting.push(number);
            if waiting.len() > MOST_UNKNOWN {
                lists.extend(open.take().filter(List::is_list));
                waiting.clear();
            }
        } else {
            list.add(item, founds, kinds);
        }
    }
    lists.extend(open.take().filter(List::is_list));
    lists
}

impl List {
    fn add(&mut self, item: &Item, founds: &[Found], kinds: &Kinds<'_>) {
        let names = founds[item.names.clone()].iter();
        let names = names.filter(|found| kinds.is_ingredient(found)).count();
        self.range.end = item.range.end;
        self.items += names.max(1);
        self.names += names;
        self.letters += item.letters;
        self.known += item.known;
        if item.share_known() < KNOWN && names < LEAST_NAMES {
            self.unknown.push(item.range.clone());
        }
    }
}

/// Gives each name its place in its list.
fn place(
    spots: &mut [Spot],
    items: &[Item],
    lists: &[List],
    folded: &Folded,
    text: &str,
    kinds: &Kinds<'_>,
) {
    let mut item = 0;
    let mut list = 0;
    let (mut rank, mut position, mut last_item) = (0, 0, usize::MAX);
    let mut before: Option<Found> = None;
    let mut earlier = 0;
    let last_end = lists.last().map(|list| list.range.end);
    for spot in spots.iter_mut() {
        let start = spot.found.start;
        while items.get(item).is_some_and(|one| one.range.end <= start) {
            item += 1;
        }
        while lists.get(list).is_some_and(|one| one.range.end <= start) {
            list += 1;
            // A label that is cut into parts, with headings of its own, goes on.
            earlier =
                if lists.get(list).is_some_and(|next| next.headed) { 0 } else { earlier + rank };
            (rank, position, before, last_item) = (0, 0, None, usize::MAX);
        }
        let Some(own) = items.get(item) else { continue };
        spot.percent = has_percent(folded, &spot.found, own);
        let is_sentence = own.words > MOST_WORDS;
        spot.whole = own.letters == spot.found.end - spot.found.start;
        spot.aside = is_sentence && folded.is_in_brackets(start);
        spot.afterwards = last_end.is_some_and(|end| end <= start);
        spot.alone = is_alone(folded, &spot.found, own, spot.percent);
        if lists.get(list).is_none_or(|one| start < one.range.start)
            || !kinds.is_ingredient(&spot.found)
        {
            continue;
        }
        // `Aqua/Water/Eau` and what stands in brackets are one ingredient.
        let same = before.is_some_and(|before| is_synonym(folded, text, &before, &spot.found));
        if !same {
            rank += 1;
            if last_item != item {
                let from = last_item.wrapping_add(1);
                let skipped = if last_item == usize::MAX { 0 } else { item.saturating_sub(from) };
                position += skipped;
            }
            position += 1;
        }
        last_item = item;
        before = Some(spot.found);
        (spot.list, spot.rank, spot.position) = (Some(list), rank, position);
        spot.depth = earlier + rank;
    }
    for item in items {
        let marked =
            spots[item.names.clone()].iter().any(|spot| kinds.mark(&spot.found) == Some(Mark::Ph));
        for spot in &mut spots[item.names.clone()] {
            spot.for_ph = marked;
        }
    }
}

/// Whether a name only says again what the one before it said.
fn is_synonym(folded: &Folded, text: &str, before: &Found, found: &Found) -> bool {
    if folded.bytes[before.end..found.start].contains(&INNER) {
        return true;
    }
    let (from, to) = (folded.origin(before.end - 1), folded.origin(found.start));
    let between = text.as_bytes().get(from + 1..to).unwrap_or_default();
    between.len() < 6 && between.contains(&b'/')
}

/// Whether a share is told of a name: before it or behind it in its item.
fn has_percent(folded: &Folded, found: &Found, item: &Item) -> bool {
    let from = found.start.saturating_sub(PERCENT_BEFORE).max(item.range.start);
    let to = (found.end + PERCENT_BEHIND).min(item.range.end);
    percents(folded, from, to)
        .any(|(at, percent)| percent == Percent::Some && !(found.start < at && at < found.end))
}

/// The percentages between two places, both included.
fn percents(folded: &Folded, from: usize, to: usize) -> impl Iterator<Item = (usize, Percent)> {
    let first = folded.percents.partition_point(|(at, _)| (*at as usize) < from);
    let here = folded.percents[first..].iter().map(|(at, percent)| (*at as usize, *percent));
    here.take_while(move |(at, _)| *at <= to)
}

/// Whether a name is one of its own: `Lanolin Alcohol` would not be. A very short one has to begin
/// its item, or have its share told.
fn is_alone(folded: &Folded, found: &Found, item: &Item, percent: bool) -> bool {
    let before = &folded.bytes[item.range.start..found.start];
    if before.last().is_none_or(|last| is_break(*last)) {
        return true;
    }
    if found.end - found.start <= VERY_SHORT {
        return percent;
    }
    // What an alcohol that does not dry is made from ends so.
    !(before.ends_with(b"yl") || before.ends_with(b"ol"))
}

/// Marks what stands under the heading of an active ingredient.
fn label(spots: &mut [Spot], kinds: &Kinds<'_>) {
    let mut active_until = 0;
    for spot in spots.iter_mut() {
        match kinds.mark(&spot.found) {
            Some(Mark::Active) => active_until = spot.found.end + ACTIVE_REACH,
            Some(Mark::Heading) => active_until = 0,
            _ => spot.active = spot.found.start < active_until,
        }
    }
}

/// Marks what the text says is not there.
fn deny(spots: &mut [Spot], items: &[Item], lists: &[List], folded: &Folded, kinds: &Kinds<'_>) {
    let mut denying = false;
    let mut list = 0;
    let (mut beside, mut beside_until) = (false, 0);
    for (index, item) in items.iter().enumerate() {
        if item.ends_denial() {
            denying = false;
        }
        if index >= beside_until {
            // A list in the same sentence makes a denial doubtful.
            let next = items[index + 1..].iter().position(|next| next.after_stop);
            beside_until = next.map_or(items.len(), |next| index + 1 + next);
            let end = items[beside_until - 1].range.end;
            while lists.get(list).is_some_and(|list| list.range.end <= item.range.start) {
                list += 1;
            }
            beside = lists.get(list).is_some_and(|list| list.range.start < end);
        }
        let (mut without, mut avoid) = (None, None);
        for number in item.names.clone() {
            let found = spots[number].found;
            if kinds.mark(&found) == Some(Mark::Without) {
                without = Some(found);
                // Short words as `no` deny what they stand before, and no more.
                denying |= found.end - found.start > VERY_SHORT;
                continue;
            }
            if kinds.mark(&found) == Some(Mark::Avoid) {
                avoid = Some(found.end);
                continue;
            }
            let denied_by = |word: Found| {
                let between = &folded.bytes[word.end..found.start];
                let most = if word.end - word.start > VERY_SHORT { DENIAL_REACH } else { 0 };
                between.len() <= most && !between.iter().any(u8::is_ascii_digit)
            };
            let zero = percents(folded, found.start, found.start);
            let spot = &mut spots[number];
            spot.denied |= without.is_some_and(denied_by)
                || { zero }.any(|(_, percent)| percent == Percent::Zero)
                || matches!(next_word(folded, found.end, item.range.end), b"free" | b"frel");
            spot.among_denied = denying && spot.list.is_none();
            spot.avoided = avoid.is_some_and(|end| found.start.saturating_sub(end) <= AVOID_REACH);
            spot.beside_list = beside || spot.list.is_some();
        }
        // `Fragrance and essential oil free` denies both.
        let mut later: Option<(usize, bool)> = None;
        for spot in spots[item.names.clone()].iter_mut().rev() {
            let found = spot.found;
            if let Some((start, true)) = later {
                let joined = &folded.bytes[found.end..start];
                spot.among_denied |=
                    [&b"and"[..], b"und", b"et", b"y", b"e", b""].contains(&joined);
            }
            later = Some((found.start, spot.denied || spot.among_denied));
        }
    }
}

/// The word that begins here.
fn next_word(folded: &Folded, at: usize, end: usize) -> &[u8] {
    if at >= end || is_break(folded.bytes[at]) {
        return &[];
    }
    let most = end.min(at + 12);
    let stop = (at + 1..most).find(|at| folded.is_start(*at));
    &folded.bytes[at..stop.unwrap_or(most)]
}

//! Reading a text: which of its parts are ingredient lists, what stands where, and what is denied.

use super::data::Ingredients;
use super::find::{Found, Names, find};
use super::fold::{Folded, INNER, Percent, is_break};
use super::items::{Item, Kinds, MOST_WORDS, items, measure};
use super::lists::{List, lists};
use super::marks::Mark;

/// How many letters an active ingredient's heading reaches over.
const ACTIVE_REACH: usize = 250;
/// How far before and behind a name its share may stand, in letters.
const PERCENT_BEFORE: usize = 8;
const PERCENT_BEHIND: usize = 24;
/// What may stand between a word that denies and what it denies, folded.
const ARTICLES: [&[u8]; 12] =
    [b"any", b"added", b"de", b"d", b"das", b"la", b"le", b"el", b"les", b"des", b"un", b"une"];
/// How far what is to be avoided may stand from the word that says so, in letters.
const AVOID_REACH: usize = 14;
/// So many letters make a very short word.
const VERY_SHORT: usize = 3;

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
    /// It is denied by a share of nothing, which may be another one's.
    pub(super) zero: bool,
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

/// A text that was read.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    pub(super) text: &'t str,
    pub(super) folded: Folded,
    pub(super) spots: Vec<Spot>,
    /// Names that could change the answer, glued to other letters.
    pub(super) glued: Vec<Found>,
    pub(super) lists: Vec<List>,
}

/// Reads a text.
pub(super) fn read<'t>(data: &Ingredients, text: &'t str) -> Reading<'t> {
    let folded = Folded::of(text);
    let Names { whole: founds, glued } = find(data, text, &folded);
    let kinds = Kinds { data };
    let mut items = items(&folded, &founds);
    for item in &mut items {
        measure(item, &folded, &founds, &kinds);
    }
    for index in 1..items.len() {
        let last = items[index - 1].names.clone().last().map(|number| founds[number]);
        let ends = |found: Found| found.end == items[index - 1].range.end;
        let is_without = |found: &Found| kinds.mark(found) == Some(Mark::Without);
        items[index].goes_on = last.filter(is_without).is_some_and(ends);
    }
    let lists = lists(&items, &founds, &kinds);
    let mut spots: Vec<Spot> = founds.iter().map(|found| Spot::new(*found)).collect();
    place(&mut spots, &items, &lists, &folded, text, &kinds);
    label(&mut spots, &kinds);
    deny(&mut spots, &items, &lists, &folded, &kinds);
    Reading { text, folded, spots, glued, lists }
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
            zero: false,
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
    let letters = folded.bytes.get(before.end..found.start).unwrap_or_default();
    if letters.contains(&INNER) {
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
                let between = folded.bytes.get(word.end..found.start).unwrap_or_default();
                let may_stand = word.end - word.start > VERY_SHORT && ARTICLES.contains(&between);
                between.is_empty() || may_stand
            };
            let zero = percents(folded, found.start, found.start);
            let spot = &mut spots[number];
            // Its own share behind it counts more than what may be another one's before it.
            let zero = { zero }.any(|(_, percent)| percent == Percent::Zero) && !spot.percent;
            spot.denied |= zero
                || without.is_some_and(denied_by)
                || is_free(folded, found.end, item.range.end);
            spot.zero = zero;
            spot.among_denied = denying && spot.list.is_none();
            spot.avoided = avoid.is_some_and(|end| found.start.saturating_sub(end) <= AVOID_REACH);
            spot.beside_list = beside || spot.list.is_some();
        }
        // `Fragrance and essential oil free` denies both.
        let mut later: Option<(usize, bool)> = None;
        for spot in spots[item.names.clone()].iter_mut().rev() {
            let found = spot.found;
            if let Some((start, true)) = later {
                let joined = folded.bytes.get(found.end..start).unwrap_or_default();
                spot.among_denied |=
                    [&b"and"[..], b"und", b"et", b"y", b"e", b""].contains(&joined);
            }
            later = Some((found.start, spot.denied || spot.among_denied));
        }
    }
}

/// Whether `free` stands here, and nothing that it is free of.
fn is_free(folded: &Folded, at: usize, end: usize) -> bool {
    let free = next_word(folded, at, end);
    let next = next_word(folded, at + free.len(), end);
    matches!(free, b"free" | b"frel") && !matches!(next, b"of" | b"from" | b"von" | b"de" | b"d")
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

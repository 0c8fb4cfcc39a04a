//! What a text says of each of its names: how much of it there is, what for, and whether it is denied.

use std::ops::Range;

use super::data::Ingredients;
use super::denial::{Denial, VERY_SHORT};
use super::find::Found;
use super::fold::{Folded, Percent, is_break};
use super::items::{Begins, Item};
use super::lists::List;
use super::marks::Mark;
use super::place::{Form, Place, Placed};

/// The reach of an active ingredient's heading, in letters.
const ACTIVE_REACH: usize = 250;
/// How far before or after a name its amount may be, in letters.
const PERCENT_BEFORE: usize = 8;
const PERCENT_BEHIND: usize = 24;
/// How far something to be avoided may be from the word that says so, in letters.
const AVOID_REACH: usize = 14;
/// The longest word after a name that is looked at.
const LONGEST_WORD: usize = 12;

/// A name with its position and what is said of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) placed: Placed,
    pub(super) amount: Amount,
    pub(super) purpose: Purpose,
    pub(super) denied: Denied,
    pub(super) about: About,
    /// It is in a list or in a sentence with one: a denial is doubtful there.
    pub(super) is_beside_list: bool,
}

/// What is said of its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Amount {
    /// Nothing.
    NotGiven,
    /// It is named as active.
    Active,
    /// Its amount.
    Percent,
}

/// The purpose that is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Nothing is said.
    NotGiven,
    /// The pH.
    Ph,
}

/// Whether the text denies it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Denied {
    /// It does not.
    No,
    /// It is among others that are denied.
    Among,
    /// A zero amount is there, which may belong to another name.
    Zero,
    /// It is denied itself.
    Yes,
}

/// The reach of a word that says that a sentence is about something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Elsewhere {
    /// There is none.
    No,
    /// To the end of its item: it is about what follows, `You may also like: …`.
    Opens,
    /// To the end of the sentence.
    Yes,
}

/// What the text around a name is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// The product, as far as is known.
    Product,
    /// Perhaps another product: a word right before it says so.
    Perhaps,
    /// Another product, a treatment, or a warning.
    Other,
}

impl Spot {
    pub(super) fn found(&self) -> Found {
        self.placed.found
    }

    /// Whether its amount is given.
    pub(super) fn has_percent(&self) -> bool {
        self.amount == Amount::Percent
    }

    /// Whether the text denies it, or the names around it.
    pub(super) fn is_denied(&self) -> bool {
        self.denied != Denied::No
    }
}

/// A text whose names are being annotated.
pub(super) struct Saying<'r> {
    pub(super) data: &'r Ingredients,
    pub(super) folded: &'r Folded,
    pub(super) items: &'r [Item],
    pub(super) lists: &'r [List],
    pub(super) denials: &'r [Denial],
}

impl Saying<'_> {
    /// Annotates each name; returns the ranges that are about something else.
    pub(super) fn say(&self, spots: &mut [Spot]) -> Vec<Range<usize>> {
        let mut others = Vec::new();
        let mut list = 0;
        let (mut is_beside, mut beside_until) = (false, 0);
        // The reach of a heading of active ingredients and of a word for other products.
        let (mut active_until, mut elsewhere) = (0, Elsewhere::No);
        for (number, item) in self.items.iter().enumerate() {
            if number >= beside_until {
                // A list in the same sentence makes a denial doubtful.
                let rest = &self.items[number + 1..];
                let next = rest.iter().position(|next| next.cut.begins == Begins::Stop);
                beside_until = next.map_or(self.items.len(), |next| number + 1 + next);
                let end = self.items[beside_until - 1].cut.range.end;
                let start = item.cut.range.start;
                while self.lists.get(list).is_some_and(|list| list.range.end <= start) {
                    list += 1;
                }
                is_beside = self.lists.get(list).is_some_and(|list| list.range.start < end);
            }
            let is_over = item.cut.begins == Begins::Stop && elsewhere != Elsewhere::Opens;
            if is_over || item.says.is_some() {
                elsewhere = Elsewhere::No;
            }
            let spots = &mut spots[item.cut.names.clone()];
            self.amounts(spots, item, &mut active_until);
            self.others(spots, item, &mut elsewhere);
            if elsewhere == Elsewhere::Yes {
                others.push(item.cut.range.clone());
            }
            let before = number.checked_sub(1).map_or(Denial::None, |last| self.denials[last]);
            self.denied(spots, item, before, self.denials[number]);
            for spot in spots {
                spot.is_beside_list = is_beside || spot.placed.listed().is_some();
            }
        }
        others
    }

    fn mark(&self, found: &Found) -> Option<Mark> {
        self.data.traits(found.pattern).mark
    }

    /// The amount and the purpose that are given.
    fn amounts(&self, spots: &mut [Spot], item: &Item, active_until: &mut usize) {
        let is_for_ph = spots.iter().any(|spot| self.mark(&spot.found()) == Some(Mark::Ph));
        for spot in spots {
            let found = spot.found();
            match self.mark(&found) {
                Some(Mark::Active) => *active_until = found.end + ACTIVE_REACH,
                Some(Mark::Heading | Mark::End) => *active_until = 0,
                _ if self.has_percent(&found, item) => spot.amount = Amount::Percent,
                _ if found.start < *active_until => spot.amount = Amount::Active,
                _ => {}
            }
            // A very short name with an amount is a name in its own right.
            if spot.has_percent() && found.end - found.start <= VERY_SHORT {
                spot.placed.form = spot.placed.form.max(Form::Own);
            }
            if is_for_ph {
                spot.purpose = Purpose::Ph;
            }
        }
    }

    /// Whether an amount is given for a name: before or after it in its item.
    fn has_percent(&self, found: &Found, item: &Item) -> bool {
        let from = found.start.saturating_sub(PERCENT_BEFORE).max(item.cut.range.start);
        let to = (found.end + PERCENT_BEHIND).min(item.cut.range.end);
        let is_within = |at| found.start < at && at < found.end;
        self.percents(from, to).any(|(at, percent)| percent == Percent::Some && !is_within(at))
    }

    /// The percentages between two positions, both included.
    fn percents(&self, from: usize, to: usize) -> impl Iterator<Item = (usize, Percent)> {
        let percents = &self.folded.percents;
        let first = percents.partition_point(|(at, _)| (*at as usize) < from);
        let here = percents[first..].iter().map(|(at, percent)| (*at as usize, *percent));
        here.take_while(move |(at, _)| *at <= to)
    }

    /// The ranges about something else: other products, treatments, warnings.
    fn others(&self, spots: &mut [Spot], item: &Item, elsewhere: &mut Elsewhere) {
        if *elsewhere == Elsewhere::Opens {
            *elsewhere = Elsewhere::Yes;
        }
        let mut avoid = None;
        for spot in spots {
            let found = spot.found();
            match self.mark(&found) {
                Some(Mark::Avoid) => avoid = Some(found.end),
                Some(Mark::Elsewhere) => {
                    let is_last = found.end == item.cut.range.end;
                    *elsewhere = if is_last { Elsewhere::Opens } else { Elsewhere::Yes };
                }
                _ => {
                    let gap = avoid.map(|end| found.start.saturating_sub(end));
                    if *elsewhere == Elsewhere::Yes {
                        spot.about = About::Other;
                    } else if gap.is_some_and(|gap| gap <= AVOID_REACH) {
                        spot.about = About::Perhaps;
                    }
                }
            }
        }
    }

    /// The ranges that the text denies.
    fn denied(&self, spots: &mut [Spot], item: &Item, before: Denial, denial: Denial) {
        let mut without: Option<Found> = None;
        // What precedes the denying word, or a heading, is denied only from before.
        let changes = |spot: &Spot| {
            let mark = self.mark(&spot.found());
            matches!(mark, Some(Mark::Without | Mark::Heading | Mark::Active | Mark::End))
        };
        let goes_on = item.cut.begins == Begins::Mark && before == Denial::Long;
        let is_whole = !spots.iter().any(changes);
        let mut is_under = if is_whole { denial == Denial::Long } else { goes_on };
        for spot in &mut *spots {
            let found = spot.found();
            if self.mark(&found) == Some(Mark::Without) {
                without = Some(found);
                is_under |= found.end - found.start > VERY_SHORT;
                continue;
            }
            is_under &= !changes(spot);
            let is_zero = self
                .percents(found.start, found.start)
                .any(|(_, percent)| percent == Percent::Zero);
            // A name's own amount after it counts more than one before it, which may be another's.
            if is_zero && !spot.has_percent() {
                spot.denied = Denied::Zero;
            } else if without.is_some_and(|word| self.is_denied_by(word, found))
                || self.is_free(found.end, item.cut.range.end)
            {
                spot.denied = Denied::Yes;
            } else if is_under && spot.placed.listed().is_none() {
                spot.denied = spot.denied.max(Denied::Among);
            }
        }
        // `Fragrance and essential oil free` denies both.
        let mut later: Option<usize> = None;
        for spot in spots.iter_mut().rev() {
            let found = spot.found();
            if let Some(start) = later {
                let between = self.folded.bytes.get(found.end..start).unwrap_or_default();
                if between.is_empty() || self.data.words.and.contains(between) {
                    spot.denied = spot.denied.max(Denied::Among);
                }
            }
            later = spot.is_denied().then_some(found.start);
        }
    }

    fn is_denied_by(&self, word: Found, found: Found) -> bool {
        let between = self.folded.bytes.get(word.end..found.start).unwrap_or_default();
        let is_long = word.end - word.start > VERY_SHORT;
        between.is_empty() || is_long && self.data.words.articles.contains(between)
    }

    /// Whether `free` is here, without saying free of what.
    fn is_free(&self, at: usize, end: usize) -> bool {
        let free = self.next_word(at, end);
        let next = self.next_word(at + free.len(), end);
        self.data.words.free.contains(free) && !self.data.words.free_of.contains(next)
    }

    /// The word that begins here.
    fn next_word(&self, at: usize, end: usize) -> &[u8] {
        if at >= end || is_break(self.folded.bytes[at]) {
            return &[];
        }
        let most = end.min(at + LONGEST_WORD);
        let stop = (at + 1..most).find(|at| self.folded.is_start(*at));
        &self.folded.bytes[at..stop.unwrap_or(most)]
    }
}

impl Spot {
    /// A name without any annotation yet.
    pub(super) fn unsaid(placed: Placed) -> Self {
        Self {
            placed,
            amount: Amount::NotGiven,
            purpose: Purpose::NotGiven,
            denied: if placed.found.is_free { Denied::Yes } else { Denied::No },
            about: About::Product,
            is_beside_list: matches!(placed.place, Place::Listed(_)),
        }
    }
}

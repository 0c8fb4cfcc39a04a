//! The position of each name in a text: in which list, at which place, or outside lists.

use super::data::Ingredients;
use super::find::Found;
use super::fold::{Folded, INNER, is_break};
use super::items::{Item, MOST_WORDS};
use super::lists::{Heading, List};

/// The length of a very short word, in letters.
const VERY_SHORT: usize = 3;
/// The distance between two names that mean the same is shorter than this.
const JOINT: usize = 6;

/// A found name with its position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub(super) found: Found,
    pub(super) place: Place,
    pub(super) form: Form,
    /// It is in brackets within a sentence.
    pub(super) is_aside: bool,
}

/// Where a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a list.
    Listed(Listed),
    /// Before the last list, or there is none.
    Loose,
    /// After the last list.
    Behind,
}

/// A place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed {
    /// The index of the list.
    pub(super) list: usize,
    /// Its place among the known names of the list, from 1.
    pub(super) rank: usize,
    /// Its place among the list's ingredients, from 1.
    pub(super) position: usize,
    /// Its place among the known names of all lists that continue each other.
    pub(super) depth: usize,
}

/// How much of its item a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// Something unknown is joined to it.
    Joined,
    /// It is a separate name.
    Own,
    /// It is the only name in its item.
    Whole,
}

impl Placed {
    /// Its place in a list.
    pub(super) fn listed(&self) -> Option<Listed> {
        match self.place {
            Place::Listed(listed) => Some(listed),
            Place::Loose | Place::Behind => None,
        }
    }
}

/// A text whose names are being located.
pub(super) struct Placing<'r> {
    pub(super) data: &'r Ingredients,
    pub(super) text: &'r str,
    pub(super) folded: &'r Folded,
    pub(super) items: &'r [Item],
    pub(super) lists: &'r [List],
}

/// The counts so far for the current list.
#[derive(Debug, Clone, Copy)]
struct Count {
    rank: usize,
    position: usize,
    /// The last name, and the index of its item.
    last: Option<(Found, usize)>,
    /// The number of names in the earlier lists that this one continues.
    earlier: usize,
}

impl Placing<'_> {
    /// Locates each name.
    pub(super) fn place(&self, founds: &[Found], mut tell: impl FnMut(Placed)) {
        let (mut item, mut list) = (0, 0);
        let mut count = Count { rank: 0, position: 0, last: None, earlier: 0 };
        let last_end = self.lists.last().map(|list| list.range.end);
        for found in founds {
            while self.items.get(item).is_some_and(|one| one.cut.range.end <= found.start) {
                item += 1;
            }
            while self.lists.get(list).is_some_and(|one| one.range.end <= found.start) {
                list += 1;
                // A label in parts, each with its heading, continues.
                let next = self.lists.get(list);
                let is_new = next.is_some_and(|next| next.heading != Heading::None);
                let earlier = if is_new { 0 } else { count.earlier + count.rank };
                count = Count { rank: 0, position: 0, last: None, earlier };
            }
            let is_behind = last_end.is_some_and(|end| end <= found.start);
            let mut one = Placed {
                found: *found,
                place: if is_behind { Place::Behind } else { Place::Loose },
                form: Form::Own,
                is_aside: false,
            };
            if let Some(own) = self.items.get(item) {
                one.form = self.form(found, own);
                let is_sentence = own.words > MOST_WORDS;
                one.is_aside = is_sentence && self.folded.is_in_brackets(found.start);
                let is_listed =
                    self.lists.get(list).is_some_and(|one| one.range.start <= found.start);
                if is_listed && self.data.traits(found.pattern).is_ingredient() {
                    one.place = Place::Listed(self.count(&mut count, found, item, list));
                }
            }
            tell(one);
        }
    }

    fn count(&self, count: &mut Count, found: &Found, item: usize, list: usize) -> Listed {
        // `Aqua/Water/Eau` and text in brackets are one ingredient.
        let same = count.last.is_some_and(|(before, _)| self.is_synonym(&before, found));
        if !same {
            count.rank += 1;
            let skipped = count.last.map_or(0, |(_, last)| item.saturating_sub(last + 1));
            count.position += skipped + 1;
        }
        count.last = Some((*found, item));
        let Count { rank, position, earlier, .. } = *count;
        Listed { list, rank, position, depth: earlier + rank }
    }

    /// Whether a name only repeats the meaning of the one before it.
    fn is_synonym(&self, before: &Found, found: &Found) -> bool {
        let letters = self.folded.bytes.get(before.end..found.start).unwrap_or_default();
        if letters.contains(&INNER) {
            return true;
        }
        let (from, to) = (self.folded.origin(before.end - 1), self.folded.origin(found.start));
        let between = self.text.as_bytes().get(from + 1..to).unwrap_or_default();
        between.len() < JOINT && between.contains(&b'/')
    }

    /// How much of its item a name is: `Alcohol` of `Lanolin Alcohol` is not a separate name. A very
    /// short one must begin its item.
    fn form(&self, found: &Found, item: &Item) -> Form {
        if item.letters == found.end - found.start {
            return Form::Whole;
        }
        let before = &self.folded.bytes[item.cut.range.start.min(found.start)..found.start];
        if before.last().is_none_or(|last| is_break(*last)) {
            return Form::Own;
        }
        let is_fatty = self.data.words.fatty.iter().any(|ending| before.ends_with(ending));
        let is_own = found.end - found.start > VERY_SHORT && !is_fatty;
        if is_own { Form::Own } else { Form::Joined }
    }
}

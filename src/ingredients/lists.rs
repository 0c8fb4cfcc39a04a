//! Telling ingredient lists from what stands around them.

use std::ops::Range;

use super::find::Found;
use super::items::{Item, KNOWN, Kinds, LEAST_KNOWN, LEAST_NAMES};

/// So many unknown ingredients in a row may stand within a list.
const MOST_UNKNOWN: usize = 4;
/// After a denial, a list of fewer names than this is what is denied.
const DENIED_NAMES: usize = 9;

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
    pub(super) headed: bool,
    denied: bool,
    /// It has names in a script of which not all are known.
    pub(super) foreign: bool,
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

/// The ingredient lists among the items.
pub(super) fn lists(items: &[Item], founds: &[Found], kinds: &Kinds<'_>) -> Vec<List> {
    let mut lists = Vec::new();
    let mut open: Option<List> = None;
    // Unknown items that belong to the list if more of it follows.
    let mut waiting: Vec<usize> = Vec::new();
    let (mut headed, mut denying, mut was_foreign) = (false, false, false);
    for (number, item) in items.iter().enumerate() {
        let known = item.is_known(founds, kinds);
        if item.ends_denial() {
            denying = false;
        }
        let skipped = std::mem::take(&mut was_foreign);
        if item.letters == 0 && !item.heading && !item.denies {
            // Only what an ingredient does, or a number; or a name in another script, which is not
            // known, unless its line says everything in that script.
            let foreign = item.foreign > 0;
            was_foreign = foreign && (item.after_line || item.after_stop || skipped);
            if let Some(list) = open.as_mut().filter(|_| foreign && !was_foreign) {
                list.foreign = true;
                list.unknown.push(item.range.clone());
            }
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

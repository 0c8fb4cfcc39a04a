//! What a text denies: which of its parts are under a denial.

use super::data::Ingredients;
use super::find::Found;
use super::items::{Begins, Item, Label, MOST_WORDS};
use super::marks::Mark;

/// The length of a short denying word, which denies only what follows it directly.
pub(super) const VERY_SHORT: usize = 3;

/// Whether a part of a text is denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Denial {
    /// It is not.
    None,
    /// By a short word in it or before it: `no`.
    Short,
    /// By a longer one: `without`.
    Long,
}

/// The reach of a denial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// To the end of its sentence or line.
    Sentence,
    /// To the next heading, over all lines of a block: it was itself a heading.
    Block,
}

/// The denial for each item.
pub(super) fn denials(items: &[Item], founds: &[Found], data: &Ingredients) -> Vec<Denial> {
    let mut denial = Denial::None;
    let mut reach = Reach::Sentence;
    // What a denial at the very end of the item before denies: `free from: …`.
    let mut goes_on = false;
    let mut denials = Vec::with_capacity(items.len());
    for item in items {
        let is_over = match (item.cut.begins, reach) {
            _ if matches!(item.says, Some(Label::Heads | Label::HeadsActive | Label::Ends)) => true,
            _ if item.words > MOST_WORDS => true,
            (Begins::Mark, _) | (Begins::Line, Reach::Block) => false,
            (Begins::Stop | Begins::Line, _) => !goes_on,
        };
        if is_over {
            (denial, reach) = (Denial::None, Reach::Sentence);
        }
        let names = &founds[item.cut.names.clone()];
        let denies = |found: &&Found| data.traits(found.pattern).mark == Some(Mark::Without);
        for word in names.iter().filter(denies) {
            let is_short = word.end - word.start <= VERY_SHORT;
            denial = if is_short && denial == Denial::None { Denial::Short } else { denial };
            denial = if is_short { denial } else { Denial::Long };
        }
        if item.says == Some(Label::Denies) && denial == Denial::None {
            // It is joined to a name: `alkoholfrei`.
            denial = Denial::Short;
        }
        let last = names.last().filter(|last| last.end == item.cut.range.end);
        goes_on = last.as_ref().is_some_and(denies);
        if goes_on && item.letters == 0 && item.is_at_start() {
            reach = Reach::Block;
        }
        denials.push(denial);
    }
    denials
}

//! Reading a text in stages: folded, its names, its items, its lists, the position of each name, and what is
//! said of it.

use std::ops::Range;

use super::announced::Announcing;
use super::data::Ingredients;
use super::denial::denials;
use super::find::{Glued, Names, find};
use super::fold::Folded;
use super::items::{cut, measure, rejoin};
use super::lists::{List, lists};
use super::place::Placing;
use super::said::{Saying, Spot};

/// A text after reading.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    pub(super) text: &'t str,
    pub(super) folded: Folded,
    /// The names, with their position and what is said of them.
    pub(super) spots: Vec<Spot>,
    /// Ranges about other products, treatments and the like.
    pub(super) others: Vec<Range<usize>>,
    /// Names that could change the answer, joined to other letters.
    pub(super) glued: Vec<Glued>,
    pub(super) lists: Vec<List>,
    /// What is announced as contents, not known, and in none of the lists.
    pub(super) announced: Vec<Range<usize>>,
}

/// Reads a text.
pub(super) fn read<'t>(data: &Ingredients, text: &'t str) -> Reading<'t> {
    let folded = Folded::of(text);
    let Names { whole: founds, glued } = find(data, text, &folded);
    let cuts = cut(&folded, &founds).into_iter();
    let mut items: Vec<_> = cuts.map(|cut| measure(cut, text, &folded, &founds, data)).collect();
    rejoin(&mut items, &folded, data);
    let denials = denials(&items, &founds, data);
    let lists = lists(&items, &denials);
    let placing = Placing { data, text, folded: &folded, items: &items, lists: &lists };
    let mut spots = Vec::with_capacity(founds.len());
    placing.place(&founds, |placed| spots.push(Spot::unsaid(placed)));
    let saying = Saying { data, folded: &folded, items: &items, lists: &lists, denials: &denials };
    let others = saying.say(&mut spots);
    let announcing =
        Announcing { data, text, folded: &folded, founds: &founds, items: &items, lists: &lists };
    let announced = announcing.unknown();
    Reading { text, folded, spots, others, glued, lists, announced }
}

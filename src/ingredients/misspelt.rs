//! Names that are held off and misspelt by one letter, in the unknown parts of a text.

use super::data::Ingredients;
use super::find::{Found, Glued};
use super::fold::{Folded, is_break};

/// How many words a misspelt name may have.
const WORDS: usize = 3;
/// The lengths that are looked at, in letters.
const LENGTHS: std::ops::RangeInclusive<usize> = 6..=40;
/// How many positions of a text are checked: a longer one is not a label.
const PLACES: usize = 12_000;

/// Near matches of names that are held off.
pub(super) fn misspelt(data: &Ingredients, folded: &Folded, found: &[Found]) -> Vec<Glued> {
    let mut near = Vec::new();
    // A harmless word may be the first of two: “betaine” of “betaine salicylatte”.
    let is_weighty = |found: &&Found| data.traits(found.pattern).is_weighty();
    let mut known = found.iter().filter(is_weighty).peekable();
    let is_known = |word: &std::ops::Range<usize>| {
        let next = found.partition_point(|found| found.end < word.end);
        found.get(next).is_some_and(|found| found.start <= word.start)
    };
    let mut starts: Vec<usize> = Vec::new();
    let mut places = 0;
    for at in 0..=folded.bytes.len() {
        while known.peek().is_some_and(|found| found.end <= at) {
            known.next();
        }
        let is_over = at == folded.bytes.len()
            || is_break(folded.bytes[at])
            || known.peek().is_some_and(|found| found.start <= at);
        if !is_over && !folded.is_start(at) {
            continue;
        }
        let words = starts.iter().rev().take(WORDS).map(|start| *start..at);
        let words = words.filter(|word| LENGTHS.contains(&word.len()) && !is_known(word));
        let words = words.inspect(|_| places += 1);
        let hit = { words }.find_map(|word| {
            let pattern = one_off(data, &folded.bytes[word.clone()])?;
            Some(Glued { pattern, start: word.start, end: word.end })
        });
        if let Some(hit) = hit {
            near.push(hit);
            starts.clear();
        }
        if is_over {
            starts.clear();
        } else {
            starts.push(at);
        }
        if places > PLACES {
            break;
        }
    }
    near
}

/// A held-off name with one wrong letter: one of its halves is intact.
fn one_off(data: &Ingredients, word: &[u8]) -> Option<usize> {
    let count = word.len();
    let halves = (count - 1..=count + 1).flat_map(|length| {
        let first = length / 2;
        [word.get(..first), word.get(count.saturating_sub(length - first)..)]
    });
    let candidates = halves.flatten().filter_map(|half| data.halves.get(half)).flatten();
    candidates.copied().find(|number| {
        strsim::generic_damerau_levenshtein(&data.patterns[*number].letters, word) == 1
    })
}

//! Label words that are not names, and the words of a short text.

use std::collections::HashSet;

use serde::Deserialize;

use super::fold::{Folded, is_break};

/// Words around names, as the file has them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WordLists {
    /// Words next to a name that say nothing about the contents.
    pub fillers: Vec<String>,
    /// What follows one of these, to the next mark, is a code.
    pub codes: Vec<String>,
    /// Units of amounts as on medicines.
    pub units: Vec<String>,
    /// Suffixes of a name: the product, or the amount.
    pub joined: Vec<String>,
    /// Suffixes that deny a name.
    pub free: Vec<String>,
    /// Such a word refers to what follows it, if one of these follows.
    pub free_of: Vec<String>,
    /// Words between a denying word and what it denies.
    pub articles: Vec<String>,
    /// Joins two names of which the second is denied.
    pub and: Vec<String>,
    /// What follows the last comma of a list that continues.
    pub goes_on: Vec<String>,
    /// How the first part of an alcohol's name ends if the alcohol does not dry.
    pub fatty: Vec<String>,
    /// Words of a sentence: text with one in it is not an ingredient.
    pub prose: Vec<String>,
    /// Verbs that say what a product has in it.
    pub contain: Vec<String>,
    /// Those of them that may end their sentence: `kann … enthalten`.
    pub contain_last: Vec<String>,
    /// What begins such a sentence.
    pub can: Vec<String>,
    /// Words that deny such a verb or what follows it.
    pub never: Vec<String>,
    /// Words that end such a denial.
    pub but: Vec<String>,
    /// Behind a name they begin what it is for, or from.
    pub purpose: Vec<String>,
    /// Words of packs, amounts, claims and allergens: next to such a verb they name no ingredient.
    pub ordinary: Vec<String>,
    /// Two spellings of the same letters: names with the first are also known with the second.
    pub spellings: Vec<[String; 2]>,
    /// The known parts of a mild plant.
    pub parts: Vec<String>,
    /// Those that are also known with the plant's other names.
    pub called_parts: Vec<String>,
}

/// The same, folded.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) fillers: Set,
    pub(super) codes: Set,
    pub(super) units: Set,
    pub(super) joined: Set,
    pub(super) free: Set,
    pub(super) free_of: Set,
    pub(super) articles: Set,
    pub(super) and: Set,
    pub(super) goes_on: Vec<String>,
    pub(super) fatty: Vec<Vec<u8>>,
    pub(super) prose: Set,
    pub(super) contain: Set,
    pub(super) contain_last: Set,
    pub(super) can: Set,
    pub(super) never: Set,
    pub(super) but: Set,
    pub(super) purpose: Set,
    pub(super) ordinary: Set,
}

type Set = HashSet<Vec<u8>>;

impl Words {
    pub(super) fn of(lists: &WordLists) -> Self {
        let set = |words: &[String]| words.iter().map(|word| folded_words(word).concat()).collect();
        Self {
            fillers: set(&lists.fillers),
            codes: set(&lists.codes),
            units: set(&lists.units),
            joined: set(&lists.joined),
            free: set(&lists.free),
            free_of: set(&lists.free_of),
            articles: set(&lists.articles),
            and: set(&lists.and),
            goes_on: lists.goes_on.clone(),
            fatty: lists.fatty.iter().map(|word| folded_words(word).concat()).collect(),
            prose: set(&lists.prose),
            contain: set(&lists.contain),
            contain_last: set(&lists.contain_last),
            can: set(&lists.can),
            never: set(&lists.never),
            but: set(&lists.but),
            purpose: set(&lists.purpose),
            ordinary: set(&lists.ordinary),
        }
    }
}

/// The folded words of a short text, in order.
pub fn folded_words(text: &str) -> Vec<Vec<u8>> {
    let folded = Folded::of(text);
    let mut words: Vec<Vec<u8>> = Vec::new();
    for (at, byte) in folded.bytes.iter().enumerate() {
        if is_break(*byte) {
            continue;
        }
        match words.last_mut() {
            Some(word) if !folded.is_start(at) => word.push(*byte),
            _ => words.push(vec![*byte]),
        }
    }
    words
}

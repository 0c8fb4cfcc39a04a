//! The words of a label that are no names, and the words of a short text.

use std::collections::HashSet;

use serde::Deserialize;

use super::fold::{Folded, is_break};

/// Words that stand around names, as the file has them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WordLists {
    /// What may stand beside a name and says nothing of what is in the product.
    pub fillers: Vec<String>,
    /// What stands behind one of these, to the next mark, is a code.
    pub codes: Vec<String>,
    /// What may be joined to a name: the product, or how much of it.
    pub joined: Vec<String>,
    /// What is joined to a name and says that it is not there.
    pub free: Vec<String>,
    /// Such a word speaks of what comes behind it, if one of these follows.
    pub free_of: Vec<String>,
    /// What may stand between a word that denies and what it denies.
    pub articles: Vec<String>,
    /// What joins two names of which the second is denied.
    pub and: Vec<String>,
    /// What stands behind a list that goes on, after its last comma.
    pub goes_on: Vec<String>,
    /// What the first part of an alcohol's name ends with that does not dry.
    pub fatty: Vec<String>,
    /// Words of a sentence: what has one in it is no ingredient.
    pub prose: Vec<String>,
    /// Two spellings of the same letters: names with the first are known with the second, too.
    pub spellings: Vec<[String; 2]>,
}

/// The same, folded.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) fillers: Set,
    pub(super) codes: Set,
    pub(super) joined: Set,
    pub(super) free: Set,
    pub(super) free_of: Set,
    pub(super) articles: Set,
    pub(super) and: Set,
    pub(super) goes_on: Vec<String>,
    pub(super) fatty: Vec<Vec<u8>>,
    pub(super) prose: Set,
}

type Set = HashSet<Vec<u8>>;

impl Words {
    pub(super) fn of(lists: &WordLists) -> Self {
        let set = |words: &[String]| words.iter().map(|word| folded_words(word).concat()).collect();
        Self {
            fillers: set(&lists.fillers),
            codes: set(&lists.codes),
            joined: set(&lists.joined),
            free: set(&lists.free),
            free_of: set(&lists.free_of),
            articles: set(&lists.articles),
            and: set(&lists.and),
            goes_on: lists.goes_on.clone(),
            fatty: lists.fatty.iter().map(|word| folded_words(word).concat()).collect(),
            prose: set(&lists.prose),
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

//! A name's traits for reading a text, computed once per name.

use serde::Deserialize;

/// A name's traits: used for each name that is found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Traits {
    /// What it marks in a label, if it is not an ingredient.
    pub(super) mark: Option<Mark>,
    /// How much it may change an answer.
    pub(super) bears: Bears,
    /// What it says besides its meaning, as the bits of [`Says`].
    says: u8,
    /// When it is looked for.
    pub(super) sort: Sort,
}

/// How much a name may change an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bears {
    /// Not at all.
    #[default]
    Nothing,
    /// It may hold or ask.
    Weight,
    /// So much, and long enough, that it is looked for inside other words, too.
    Telling,
}

/// Where a name is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Sort {
    /// As a name.
    #[default]
    Name,
    /// Only as a word of the packaging.
    Claim,
    /// Only as a part of words.
    Stem,
}

/// What a word marks in a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The heading of an active ingredient.
    Active,
    /// The heading of a list.
    Heading,
    /// The heading of a part that is not a list.
    End,
    /// What follows is denied.
    Without,
    /// What follows directly is to be avoided, or comes before or after.
    Avoid,
    /// What the rest of the sentence names is another product, a treatment or a warning.
    Elsewhere,
    /// What is next to it adjusts the pH.
    Ph,
    /// What an ingredient does.
    Function,
    /// Another name of a plant: known only in brackets after a name.
    Beside,
}

/// What a name says besides its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// The product scrubs.
    Scrubs,
    /// The product has fruit acids in it.
    Acids,
    /// The names in order of their weight end here.
    Preserves,
    /// A lactone next to it preserves.
    Benzoate,
    /// A function: after a list, what one of its ingredients does.
    Does,
}

impl Says {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Traits {
    /// An ingredient that is on no list.
    pub(super) const COMMON: Self =
        Self { mark: None, bears: Bears::Nothing, says: 0, sort: Sort::Name };

    pub(super) fn new(mark: Option<Mark>, bears: Bears, sort: Sort, says: &[Says]) -> Self {
        let says = says.iter().fold(0, |all, one| all | one.bit());
        Self { mark, bears, says, sort }
    }

    /// The name of an ingredient, or a word of the packaging.
    pub(super) fn is_ingredient(self) -> bool {
        self.mark.is_none()
    }

    /// Whether it could change an answer.
    pub(super) fn is_weighty(self) -> bool {
        self.bears >= Bears::Weight
    }

    /// Whether it is looked for inside other words and when misspelt.
    pub(super) fn is_telling(self) -> bool {
        self.bears == Bears::Telling
    }

    /// Whether it also says this.
    pub(super) fn says(self, what: Says) -> bool {
        self.says & what.bit() != 0
    }
}

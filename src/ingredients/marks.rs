//! What a name is for reading a text, decided once for each name.

use serde::Deserialize;

/// What a name is for reading a text: asked for each name that is found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Is {
    /// What it marks in a label, if it is no ingredient.
    pub(super) mark: Option<Mark>,
    /// How much it may change an answer.
    pub(super) bears: Bears,
    /// What it says beside what it names, as the bits of [`Says`].
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
    /// So much, and so long, that it is looked for where it is glued to another word, too.
    Telling,
}

/// Where a name is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Sort {
    /// As a name.
    #[default]
    Name,
    /// Only as a word of the pack.
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
    /// The heading of a part that is no list.
    End,
    /// What follows is not there.
    Without,
    /// What stands right behind it is to be avoided, or comes before or after.
    Avoid,
    /// What the rest of the sentence names is another product, a treatment or a warning.
    Elsewhere,
    /// What stands beside it is there for the pH.
    Ph,
    /// What an ingredient does.
    Function,
    /// What a plant is called besides: known only in brackets behind a name.
    Beside,
}

/// What a name says beside what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// The product scrubs.
    Scrubs,
    /// The product has fruit acids in it.
    Acids,
    /// The names in order of their weight end here.
    Preserves,
    /// A lactone beside it preserves.
    Benzoate,
    /// It says what something does: behind a list, what one of its ingredients does.
    Does,
}

impl Says {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Is {
    /// An ingredient that is on no list.
    pub(super) const COMMON: Self =
        Self { mark: None, bears: Bears::Nothing, says: 0, sort: Sort::Name };

    pub(super) fn new(mark: Option<Mark>, bears: Bears, sort: Sort, says: &[Says]) -> Self {
        let says = says.iter().fold(0, |all, one| all | one.bit());
        Self { mark, bears, says, sort }
    }

    /// The name of an ingredient, or a word of the pack.
    pub(super) fn is_ingredient(self) -> bool {
        self.mark.is_none()
    }

    /// Whether it could change an answer.
    pub(super) fn is_weighty(self) -> bool {
        self.bears >= Bears::Weight
    }

    /// Whether it is looked for in other words, and where it is misspelt.
    pub(super) fn is_telling(self) -> bool {
        self.bears == Bears::Telling
    }

    /// Whether it says this besides.
    pub(super) fn says(self, what: Says) -> bool {
        self.says & what.bit() != 0
    }
}

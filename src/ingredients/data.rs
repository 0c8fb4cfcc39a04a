//! The ingredient data: classes and their names, read from `assets/`.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use super::index::Index;
use super::marks::{Mark, Says, Traits};
use super::words::Words;
use crate::basis::Basis;

/// The files with the ingredient data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Files<'a> {
    /// The classes with the names that matter, and the words of a label.
    pub classes: &'a str,
    /// The common names that are on no list, one per line; `#` within a name stands for a number.
    pub known: &'a [&'a str],
    /// The names of plants on labels: the botanical name, `=`, other names.
    pub plants: &'a str,
    /// The names of what the law does not allow in cosmetics, one per line.
    pub prohibited: &'a str,
}

impl Files<'static> {
    /// The bundled files.
    pub const DEFAULT: Self = Self {
        classes: include_str!("../../assets/ingredients.toml"),
        known: &[
            include_str!("../../assets/ingredients-common.txt"),
            include_str!("../../assets/ingredients-inventory.txt"),
            include_str!("../../assets/ingredients-pharmacy.txt"),
            include_str!("../../assets/ingredients-labels.txt"),
        ],
        plants: include_str!("../../assets/ingredients-plants.txt"),
        prohibited: include_str!("../../assets/ingredients-prohibited.txt"),
    };
}

/// A class of ingredients.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Its id, which is stable (`retinoid`, `aha`).
    pub id: Arc<str>,
    /// What an ingredient of it means.
    pub kind: ClassKind,
    /// What its words mark in a label, if they are not ingredients.
    pub mark: Option<Mark>,
    /// The item of the care plan that holds it off.
    pub item: Option<Arc<str>>,
    /// Its basis; `None` for what is on no list.
    pub basis: Option<Basis>,
    /// Where its names and its weight come from, as ids of sources.
    pub sources: Vec<Arc<str>>,
    /// How many of its names must occur before it counts.
    #[serde(default)]
    pub together: usize,
    /// Whether the file of common names, or of prohibited ones, adds to it.
    pub more: Option<More>,
    pub names: Vec<Names>,
}

/// A file of names, one per line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum More {
    /// Common names.
    Known,
    /// What the law does not allow.
    Prohibited,
}

impl Class {
    /// The item of the care plan that holds it off. If no item of the default plan does, a provider's plan may, as
    /// `no_` and the id of the class.
    pub fn held_by(&self) -> String {
        self.item.as_ref().map_or_else(|| format!("no_{}", self.id), ToString::to_string)
    }
}

/// What an ingredient of a class means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassKind {
    /// The care plan holds it off.
    Hold,
    /// Worth a question to the professional.
    Check,
    /// Reported, without changing the answer.
    Note,
    /// Listed as helpful.
    Helpful,
    /// Known and on no list.
    Harmless,
    /// Not an ingredient: a label word.
    Heading,
}

/// Names that count under the same circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// When they count.
    pub role: Role,
    /// What they say besides their meaning.
    #[serde(default)]
    pub says: Vec<Says>,
    /// The names, compared by their folded letters.
    pub list: Vec<Arc<str>>,
}

/// When a name counts, and for how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Wherever it stands.
    Anywhere,
    /// At the end of a list, or marked as a pH adjuster: only a check.
    Trace,
    /// Only with a percentage, among the first three, or with a fruit acid claim.
    Adjuster,
    /// Nothing at the end of a list next to sodium benzoate; deeper than fifth only a check.
    Preservative,
    /// Among the first five, or with a word for scrubbing.
    FirstFive,
    /// Among the first three, or with a word for scrubbing.
    FirstThree,
    /// Only with a word for scrubbing.
    Clue,
    /// With a percentage, or among the first five.
    High,
    /// Only as a separate name.
    Alone,
    /// A word of the packaging: only outside an ingredient list.
    Claim,
    /// Never more than a check.
    Check,
    /// A part of words: an unknown word that contains it is worth a check.
    Stem,
}

/// The minimum length of a known name in letters; shorter ones are patterns.
pub(super) const KNOWN_KEY: usize = 5;
/// The minimum length of a numbered family in letters, its number counted as one.
pub(super) const FAMILY_KEY: usize = 3;
/// The maximum number of classes per name.
pub(super) const MEANINGS: usize = 3;

/// A name to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// The index of its class.
    pub(super) class: usize,
    /// When it counts.
    pub(super) role: Role,
}

/// A folded name: its meaning, and where it requires a new word.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    pub(super) means: Vec<Name>,
    pub(super) words_at: Vec<usize>,
    /// A short name as it must occur, letter for letter, in each of its spellings: too much folds to one of those.
    pub(super) exact: Vec<String>,
    /// Whether one of the spellings is in plain letters. Only then must one match letter for letter: `água` alone
    /// need not.
    pub(super) is_plain: bool,
    /// Its traits.
    pub(super) traits: Traits,
    /// Its folded letters.
    pub(super) letters: Vec<u8>,
}

/// All classes, and what finds their names in a text.
#[derive(Debug)]
pub struct Ingredients {
    /// The classes, in the order of the file.
    pub classes: Vec<Class>,
    /// Label words around the names.
    pub(super) words: Words,
    /// The patterns of the classes.
    pub(super) patterns: Vec<Pattern>,
    /// Finds the names of the classes.
    pub(super) finder: AhoCorasick,
    /// Every other known name, with the index of its pattern if it has one.
    pub(super) known: Index<KNOWN_KEY>,
    /// The same, for names in which `#` stands for a number.
    pub(super) families: Index<FAMILY_KEY>,
    /// The held-off names, by either half of their letters: a misspelling keeps one of them intact.
    pub(super) halves: HashMap<Vec<u8>, Vec<usize>>,
    /// What plants are called.
    pub(super) plants: HashSet<Vec<u8>>,
    /// The class of the common names.
    pub(super) common: Option<usize>,
}

impl Ingredients {
    /// The bundled data.
    ///
    /// # Panics
    /// When the files in `assets/` are broken, which a test rules out.
    pub fn default_data() -> &'static Self {
        static DATA: OnceLock<Ingredients> = OnceLock::new();
        DATA.get_or_init(|| Self::parse(Files::DEFAULT).expect("the ingredients are sound"))
    }

    /// The class with this name.
    pub fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|class| &*class.id == id)
    }

    /// The traits of a found name; without a pattern it is a common name.
    pub(super) fn traits(&self, pattern: Option<usize>) -> Traits {
        pattern.map_or(Traits::COMMON, |pattern| self.patterns[pattern].traits)
    }

    /// The meaning of a found name.
    pub(super) fn means(&self, pattern: Option<usize>) -> &[Name] {
        pattern.map_or(&[], |pattern| &self.patterns[pattern].means)
    }

    /// Whether a name is of a class of this kind.
    pub(super) fn is_of(&self, pattern: &Pattern, kind: ClassKind) -> bool {
        pattern.means.iter().any(|name| self.classes[name.class].kind == kind)
    }

    /// A name as the data spells it.
    pub(super) fn spelling(&self, pattern: usize) -> Arc<str> {
        let pattern = &self.patterns[pattern];
        let names = pattern.means.first().into_iter();
        let names = names.flat_map(|name| &self.classes[name.class].names);
        let mut list = names.flat_map(|names| &names.list);
        let spelt = list.find(|name| super::fold::fold_name(name).0 == pattern.letters);
        spelt.cloned().unwrap_or_else(|| "".into())
    }

    /// Whether these folded letters begin a held-off name.
    pub(super) fn begins_held(&self, letters: &[u8]) -> bool {
        self.patterns.iter().any(|one| {
            one.traits.is_telling()
                && one.letters.starts_with(letters)
                && self.is_of(one, ClassKind::Hold)
        })
    }

    /// How many names are known, those of numbered families counted once.
    pub fn names(&self) -> usize {
        let listed = self.patterns.iter().filter(|pattern| pattern.traits.is_ingredient()).count();
        listed + self.known.common() + self.families.common()
    }
}

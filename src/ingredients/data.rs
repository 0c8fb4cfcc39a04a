//! The ingredient data: classes and their names, read from `assets/`.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;

use super::fold::Folded;
use super::marks::Is;
use crate::basis::Basis;

/// The file with the classes and the names that matter.
pub const INGREDIENTS: &str = include_str!("../../assets/ingredients.toml");
/// The file with the common names that are on no list.
pub const COMMON: &str = include_str!("../../assets/ingredients-common.txt");

/// A class of ingredients.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Its name, a promise to everything outside (`retinoid`, `aha`).
    pub id: Arc<str>,
    /// What an ingredient of it means.
    pub kind: ClassKind,
    /// The item of the care plan that holds it off.
    pub item: Option<Arc<str>>,
    /// Who says so; `None` for what is on no list.
    pub basis: Option<Basis>,
    /// Where its names and its weight come from, as ids of sources.
    pub sources: Vec<Arc<str>>,
    /// How many of its names there must be before it counts.
    #[serde(default)]
    pub together: usize,
    /// Its names.
    pub names: Vec<Names>,
}

impl Class {
    /// The item of the care plan that holds it off. What no item of the default plan holds, a
    /// provider's plan may, as `no_` and the name of the class.
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
    /// Told, without changing the answer.
    Note,
    /// Listed as helpful.
    Helpful,
    /// Known and on no list.
    Harmless,
    /// No ingredient: what a part of a label begins with.
    Heading,
}

/// Names that count under the same circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// When they count.
    pub role: Role,
    /// The names, compared by their folded letters.
    pub list: Vec<Arc<str>>,
}

/// When a name counts, and for how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Wherever it stands.
    Anywhere,
    /// At the end of a list, or marked as for the pH: only a check.
    Trace,
    /// Only with a percentage, among the first three, or with a fruit acid claim.
    Adjuster,
    /// Nothing at the end of a list beside sodium benzoate; deeper than fifth only a check.
    Preservative,
    /// Among the first five, or with a word of scrubbing.
    FirstFive,
    /// Among the first three, or with a word of scrubbing.
    FirstThree,
    /// Only with a word of scrubbing.
    Clue,
    /// With a percentage, or among the first five.
    High,
    /// Only as a name of its own.
    Alone,
    /// A word of the pack: only outside of an ingredient list.
    Claim,
    /// Never more than a check.
    Check,
    /// A part of words: what is not known and has it in its name is worth a look.
    Stem,
}

/// How many classes a name may be of.
pub(super) const MEANINGS: usize = 3;

/// A name as it is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// The number of its class.
    pub(super) class: usize,
    /// When it counts.
    pub(super) role: Role,
}

/// A folded name: what it means, and where it needs a new word.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    pub(super) means: Vec<Name>,
    pub(super) words_at: Vec<usize>,
    /// A short name as it has to stand, letter for letter: too much is read as one of those.
    pub(super) exact: Option<Vec<u8>>,
    /// What it is for reading a text.
    pub(super) is: Is,
}

/// Names of at most this many letters have to stand letter for letter, in one word.
pub(super) const SHORT: usize = 4;

/// All classes, and what finds their names in a text.
#[derive(Debug)]
pub struct Ingredients {
    /// The classes, in the order of the file.
    pub classes: Vec<Class>,
    pub(super) patterns: Vec<Pattern>,
    pub(super) finder: AhoCorasick,
    /// The names that hold, by either half of their letters: what is misspelt keeps one of them.
    pub(super) halves: HashMap<Vec<u8>, Vec<usize>>,
    pub(super) folded: Vec<Vec<u8>>,
}

/// Why the ingredient data is refused.
#[derive(Debug, thiserror::Error)]
pub enum IngredientsError {
    /// Not the form of the file.
    #[error("the ingredients cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// The same class twice.
    #[error("the class `{0}` stands twice: rename one")]
    Twice(Arc<str>),
    /// A class that holds names no item of the care plan.
    #[error("the class `{0}` holds: name the item of the care plan")]
    NoItem(Arc<str>),
    /// A class with a weight names nobody who says so.
    #[error("the class `{0}` has no basis: say who says so")]
    NoBasis(Arc<str>),
    /// A name without a letter.
    #[error("the class `{0}` has a name without letters: `{1}`")]
    Empty(Arc<str>, Arc<str>),
    /// A name that is both held off and harmless.
    #[error("`{0}` is both held off and harmless: keep one")]
    Both(Arc<str>),
    /// A name of more classes than one name may have.
    #[error("`{0}` stands in more than {MEANINGS} classes: take it out of some")]
    TooMany(Arc<str>),
    /// More names than can be looked for.
    #[error("the names cannot be looked for: {0}")]
    Finder(#[from] aho_corasick::BuildError),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    class: Vec<Class>,
}

/// Shorter names are not looked for where they are misspelt.
const SHORTEST_MISSPELT: usize = 7;

impl Ingredients {
    /// Reads the data: the classes, and the common names one a line.
    pub fn parse(classes: &str, common: &str) -> Result<Self, IngredientsError> {
        let classes = toml::from_str::<File>(classes)?.class;
        let mut known = HashSet::new();
        for class in &classes {
            let id = || class.id.clone();
            if !known.insert(&class.id) {
                return Err(IngredientsError::Twice(id()));
            }
            if class.kind == ClassKind::Hold && class.item.is_none() {
                return Err(IngredientsError::NoItem(id()));
            }
            if class.basis.is_none()
                && !matches!(class.kind, ClassKind::Harmless | ClassKind::Heading)
            {
                return Err(IngredientsError::NoBasis(id()));
            }
        }
        let harmless = classes.iter().position(|class| class.kind == ClassKind::Harmless);
        let mut build = Build::default();
        for (number, class) in classes.iter().enumerate() {
            for names in &class.names {
                for name in &names.list {
                    build.add(&classes, name, Name { class: number, role: names.role })?;
                }
            }
        }
        if let Some(class) = harmless {
            let lines = common.lines().map(str::trim);
            for name in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
                build.add_if_new(name, Name { class, role: Role::Anywhere });
            }
        }
        let Build { numbers: _, mut patterns, folded } = build;
        for (pattern, letters) in patterns.iter_mut().zip(&folded) {
            pattern.is = Is::of(&classes, &pattern.means, letters);
        }
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&folded)?;
        let mut halves: HashMap<Vec<u8>, Vec<usize>> = HashMap::new();
        for (number, (pattern, name)) in patterns.iter().zip(&folded).enumerate() {
            let holds = |name: &Name| classes[name.class].kind == ClassKind::Hold;
            // A “feeling” is no misspelt peeling.
            if name.len() >= SHORTEST_MISSPELT
                && pattern.is.telling
                && !pattern.is.claim
                && pattern.words_at.is_empty()
                && pattern.means.iter().any(holds)
            {
                let (first, second) = name.split_at(name.len() / 2);
                halves.entry(first.to_vec()).or_default().push(number);
                halves.entry(second.to_vec()).or_default().push(number);
            }
        }
        Ok(Self { classes, patterns, finder, halves, folded })
    }

    /// The data that comes with the app.
    ///
    /// # Panics
    /// When the files in `assets/` are broken, which a test holds against.
    pub fn default_data() -> &'static Self {
        static DATA: OnceLock<Ingredients> = OnceLock::new();
        DATA.get_or_init(|| Self::parse(INGREDIENTS, COMMON).expect("the ingredients are sound"))
    }

    /// The class with this name.
    pub fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|class| &*class.id == id)
    }

    /// A name as the data spells it.
    pub(super) fn spelling(&self, pattern: usize) -> Arc<str> {
        let means = self.patterns[pattern].means.first();
        let names = means.into_iter().flat_map(|name| &self.classes[name.class].names);
        let mut list = names.flat_map(|names| &names.list);
        let spelt = list.find(|name| fold_name(name).0 == self.folded[pattern]);
        spelt.cloned().unwrap_or_else(|| "".into())
    }

    /// Whether these folded letters begin a name that holds.
    pub(super) fn begins_held(&self, letters: &[u8]) -> bool {
        let holds = |pattern: &Pattern| {
            let classes = pattern.means.iter().map(|name| self.classes[name.class].kind);
            pattern.is.telling && classes.into_iter().any(|kind| kind == ClassKind::Hold)
        };
        self.folded
            .iter()
            .zip(&self.patterns)
            .any(|(name, one)| name.starts_with(letters) && holds(one))
    }

    /// How many names are known.
    pub fn names(&self) -> usize {
        self.patterns.len()
    }
}

#[derive(Default)]
struct Build {
    numbers: HashMap<Vec<u8>, usize>,
    patterns: Vec<Pattern>,
    folded: Vec<Vec<u8>>,
}

impl Build {
    fn add(
        &mut self,
        classes: &[Class],
        name: &Arc<str>,
        means: Name,
    ) -> Result<(), IngredientsError> {
        let (letters, words_at) = fold_name(name);
        if letters.is_empty() {
            return Err(IngredientsError::Empty(classes[means.class].id.clone(), name.clone()));
        }
        let number = self.number(letters, words_at);
        let pattern = &mut self.patterns[number];
        if pattern.words_at.is_empty() && self.folded[number].len() <= SHORT && name.is_ascii() {
            let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
            pattern.exact = Some(letters.collect());
        }
        let kind = |name: &Name| classes[name.class].kind;
        let both = |one, other| {
            matches!((one, other), (ClassKind::Hold, ClassKind::Harmless))
                || matches!((one, other), (ClassKind::Harmless, ClassKind::Hold))
        };
        if pattern.means.iter().any(|known| both(kind(known), kind(&means))) {
            return Err(IngredientsError::Both(name.clone()));
        }
        if !pattern.means.iter().any(|known| known.class == means.class) {
            pattern.means.push(means);
        }
        if pattern.means.len() > MEANINGS {
            return Err(IngredientsError::TooMany(name.clone()));
        }
        Ok(())
    }

    fn add_if_new(&mut self, name: &str, means: Name) {
        let (letters, words_at) = fold_name(name);
        if letters.is_empty() || self.numbers.contains_key(&letters) {
            return;
        }
        let number = self.number(letters, words_at);
        self.patterns[number].means.push(means);
    }

    fn number(&mut self, letters: Vec<u8>, words_at: Vec<usize>) -> usize {
        let next = self.patterns.len();
        let number = *self.numbers.entry(letters.clone()).or_insert(next);
        if number == next {
            self.patterns.push(Pattern { words_at, ..Pattern::default() });
            self.folded.push(letters);
        }
        number
    }
}

/// A name's folded letters, and where among them `_` asks for a new word.
fn fold_name(name: &str) -> (Vec<u8>, Vec<usize>) {
    let letters = |text: &str| {
        let mut bytes = Folded::of(text).bytes;
        bytes.retain(|byte| !super::fold::is_break(*byte));
        bytes
    };
    let mut all = Vec::new();
    let mut words_at = Vec::new();
    for (index, part) in name.split('_').enumerate() {
        if index > 0 {
            words_at.push(all.len());
        }
        all.extend(letters(part));
    }
    (all, words_at)
}

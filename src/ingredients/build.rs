//! Builds the name finder from the files.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;

use super::data::{
    Class, ClassKind, FAMILY_KEY, Files, Ingredients, KNOWN_KEY, MEANINGS, More, Name, Pattern,
    Role,
};
use super::error::IngredientsError;
use super::fold::fold_name;
use super::index::Unsorted;
use super::marks::{Bears, Mark, Says, Sort, Traits};
use super::plants::Plants;
use super::words::{WordLists, Words};
use crate::built_in::from_toml;

/// Names of at most this many letters must match letter for letter, in one word.
pub(super) const SHORT: usize = 4;
/// Shorter names are not matched when misspelt.
const SHORTEST_MISSPELT: usize = 7;
/// Shorter names are not looked for inside other words.
const SHORTEST_GLUED: usize = 6;
/// The placeholder for a number in the name of a family.
pub(super) const NUMBER: u8 = b'#';

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    words: WordLists,
    class: Vec<Class>,
}

impl Ingredients {
    /// Reads the data.
    pub fn parse(files: Files<'_>) -> Result<Self, IngredientsError> {
        let File { words, class: classes } = from_toml(files.classes)?;
        check(&classes)?;
        let class_of = |more| classes.iter().position(|class| class.more == Some(more));
        let common = class_of(More::Known);
        let mut build = Build::default();
        for (number, class) in classes.iter().enumerate() {
            for names in &class.names {
                for name in &names.list {
                    build.add(
                        &classes,
                        name,
                        Name { class: number, role: names.role },
                        &names.says,
                    )?;
                }
            }
        }
        let mut known = Unsorted::default();
        let mut families = Unsorted::default();
        let mut named_plants = HashSet::new();
        if let Some(class) = common {
            let plants = Plants::parse(files.plants)?;
            for name in files.known.iter().flat_map(|file| lines(file)) {
                if name.bytes().any(|byte| byte == NUMBER) {
                    let parts = name.split(char::from(NUMBER)).map(|part| fold_name(part).0);
                    let mut letters = parts.collect::<Vec<_>>().join(&NUMBER);
                    // `PEG/PPG-20/15`: the marks between digits are removed, so that they are one number.
                    letters.dedup_by(|one, other| *one == NUMBER && *other == NUMBER);
                    families.add(&letters, None);
                    continue;
                }
                build.add_known(name, class, &mut known);
                plants.each_other(name, |other| build.add_known(other, class, &mut known));
            }
            for plant in plants.mild() {
                for part in &words.parts {
                    build.add_known(&format!("{plant} {part}"), class, &mut known);
                }
                for part in &words.called_parts {
                    let name = format!("{plant} {part}");
                    plants.each_other(&name, |other| build.add_known(other, class, &mut known));
                }
            }
            let beside = classes.iter().position(|class| class.mark == Some(Mark::Beside));
            named_plants = plants.names().map(|name| fold_name(name).0).collect();
            for (name, class) in plants.names().zip(std::iter::repeat(beside)) {
                if let Some(class) = class {
                    build.add_beside(name, class);
                }
            }
        }
        let mut more = Vec::new();
        if let Some(class) = class_of(More::Prohibited) {
            more.extend(
                lines(files.prohibited).filter_map(|name| build.prohibit(&classes, name, class)),
            );
        }
        let Build { numbers, patterns: all, says } = build;
        let mut patterns = Vec::new();
        let mut beside: BTreeMap<Vec<u8>, Pattern> = BTreeMap::new();
        for (mut pattern, says) in all.into_iter().zip(&says) {
            pattern.traits = traits(&classes, &pattern.means, &pattern.letters, says);
            let is_long = pattern.letters.len() >= KNOWN_KEY && pattern.words_at.is_empty();
            let is_plain = |name: &Name| classes[name.class].more == Some(More::Known);
            if is_long && says.is_empty() && pattern.means.iter().all(is_plain) {
                // A look-alike of the classes needs no more than the other common names.
                known.add(&pattern.letters, None);
            } else if is_long && pattern.traits.mark == Some(Mark::Beside) {
                beside.insert(pattern.letters.clone(), pattern);
            } else {
                patterns.push(pattern);
            }
        }
        // A name known without a plant takes precedence.
        for name in known.common() {
            beside.remove(name);
        }
        let finder = finder(&patterns)?;
        for pattern in more.into_iter().chain(beside.into_values()) {
            known.add(&pattern.letters, Some(patterns.len()));
            patterns.push(pattern);
        }
        for [one, other] in &words.spellings {
            let (one, other) = (fold_name(one).0, fold_name(other).0);
            known.respell(&one, &other, |name| !numbers.contains_key(name));
        }
        let words = Words::of(&words);
        let mut data = Self {
            classes,
            words,
            patterns,
            finder,
            known: known.sort::<KNOWN_KEY>(),
            families: families.sort::<FAMILY_KEY>(),
            halves: HashMap::new(),
            plants: named_plants,
            common,
        };
        data.halves = data.halves();
        Ok(data)
    }

    /// The names that are matched when misspelt, by either half of their letters.
    fn halves(&self) -> HashMap<Vec<u8>, Vec<usize>> {
        let mut halves: HashMap<Vec<u8>, Vec<usize>> = HashMap::new();
        for (number, pattern) in self.patterns.iter().enumerate() {
            // A “feeling” is not a misspelt peeling.
            if pattern.letters.len() >= SHORTEST_MISSPELT
                && pattern.traits.is_telling()
                && pattern.traits.sort != Sort::Claim
                && pattern.words_at.is_empty()
                && self.is_of(pattern, ClassKind::Hold)
            {
                let (first, second) = pattern.letters.split_at(pattern.letters.len() / 2);
                halves.entry(first.to_vec()).or_default().push(number);
                halves.entry(second.to_vec()).or_default().push(number);
            }
        }
        halves
    }
}

/// Forbidden combinations in a class.
fn check(classes: &[Class]) -> Result<(), IngredientsError> {
    let mut known = HashSet::new();
    for class in classes {
        let id = || class.id.clone();
        if !known.insert(&class.id) {
            return Err(IngredientsError::Twice(id()));
        }
        if class.kind == ClassKind::Hold && class.item.is_none() {
            return Err(IngredientsError::NoItem(id()));
        }
        if (class.kind == ClassKind::Heading) != class.mark.is_some() {
            return Err(IngredientsError::NoMark(id()));
        }
        if class.basis.is_none() && !matches!(class.kind, ClassKind::Harmless | ClassKind::Heading)
        {
            return Err(IngredientsError::NoBasis(id()));
        }
    }
    Ok(())
}

/// The names of a file, one per line.
fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[derive(Default)]
struct Build {
    numbers: HashMap<Vec<u8>, usize>,
    patterns: Vec<Pattern>,
    says: Vec<Vec<Says>>,
}

impl Build {
    fn add(
        &mut self,
        classes: &[Class],
        name: &Arc<str>,
        means: Name,
        says: &[Says],
    ) -> Result<(), IngredientsError> {
        let (letters, words_at) = fold_name(name);
        if letters.is_empty() {
            return Err(IngredientsError::Empty(classes[means.class].id.clone(), name.clone()));
        }
        let number = self.number(letters, words_at);
        self.stand_exactly(number, name);
        let pattern = &mut self.patterns[number];
        // A word of the packaging may be the name of something else in a list: BHA.
        let kind = |name: &Name| {
            let is_claim = name.role == Role::Claim;
            if is_claim { ClassKind::Note } else { classes[name.class].kind }
        };
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
        self.says[number].extend(says);
        Ok(())
    }

    /// A common name: in the index, or among the patterns where it is too short for that.
    fn add_known(&mut self, name: &str, class: usize, known: &mut Unsorted) {
        let (letters, words_at) = fold_name(name);
        if letters.is_empty() || self.numbers.contains_key(&letters) {
            return;
        }
        if letters.len() < KNOWN_KEY {
            let number = self.number(letters, words_at);
            self.stand_exactly(number, name);
            self.patterns[number].means.push(Name { class, role: Role::Anywhere });
        } else {
            known.add(&letters, None);
        }
    }

    /// Other names of a plant, unless something else has that name.
    fn add_beside(&mut self, name: &str, class: usize) {
        let (letters, words_at) = fold_name(name);
        if !letters.is_empty() && !self.numbers.contains_key(&letters) {
            let number = self.number(letters, words_at);
            self.stand_exactly(number, name);
            self.patterns[number].means.push(Name { class, role: Role::Anywhere });
        }
    }

    /// Prohibited names are a check, unless another class with a hold or a check has the name. Those in no class are
    /// returned, for the index.
    fn prohibit(&mut self, classes: &[Class], name: &str, class: usize) -> Option<Pattern> {
        let (letters, words_at) = fold_name(name);
        let means = Name { class, role: Role::Anywhere };
        let is_new = !self.numbers.contains_key(&letters);
        if is_new && letters.len() >= KNOWN_KEY {
            let traits = Traits::new(None, Bears::Weight, Sort::Name, &[]);
            return Some(Pattern { means: vec![means], letters, traits, ..Pattern::default() });
        }
        let number = self.number(letters, words_at);
        self.stand_exactly(number, name);
        let pattern = &mut self.patterns[number];
        let asks =
            |name: &Name| matches!(classes[name.class].kind, ClassKind::Hold | ClassKind::Check);
        if !pattern.means.iter().any(asks) && pattern.means.len() < MEANINGS {
            pattern.means.push(means);
        }
        None
    }

    /// A short name must match letter for letter.
    fn stand_exactly(&mut self, number: usize, name: &str) {
        let pattern = &mut self.patterns[number];
        if pattern.letters.len() <= SHORT {
            pattern.is_plain |= name.bytes().all(|byte| byte.is_ascii_alphanumeric());
            pattern.exact.push(name.to_lowercase());
        }
    }

    fn number(&mut self, letters: Vec<u8>, words_at: Vec<usize>) -> usize {
        let next = self.patterns.len();
        let number = *self.numbers.entry(letters.clone()).or_insert(next);
        if number == next {
            self.patterns.push(Pattern { words_at, letters, ..Pattern::default() });
            self.says.push(Vec::new());
        }
        number
    }
}

/// The finder for the names of the classes.
fn finder(patterns: &[Pattern]) -> Result<AhoCorasick, aho_corasick::BuildError> {
    AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .build(patterns.iter().map(|pattern| &pattern.letters))
}

/// Determines a name's traits.
fn traits(classes: &[Class], means: &[Name], letters: &[u8], says: &[Says]) -> Traits {
    let class = |name: &Name| &classes[name.class];
    let matters = |name: &Name| matches!(class(name).kind, ClassKind::Hold | ClassKind::Check);
    let tells = |name: &Name| {
        let by_itself = !matches!(name.role, Role::Alone | Role::FirstThree);
        let is_word = name.role == Role::Claim && !says.contains(&Says::Scrubs);
        matters(name) && by_itself && !is_word
    };
    let bears = if letters.len() >= SHORTEST_GLUED && means.iter().any(tells) {
        Bears::Telling
    } else if means.iter().any(matters) {
        Bears::Weight
    } else {
        Bears::Nothing
    };
    let all = |role| means.iter().all(|name| name.role == role);
    let sort = match () {
        () if all(Role::Stem) => Sort::Stem,
        () if all(Role::Claim) => Sort::Claim,
        () => Sort::Name,
    };
    Traits::new(means.iter().find_map(|name| class(name).mark), bears, sort, says)
}

//! Fills the lexicon of a language: its own words, the English ones, and the signs of all others.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::activities::Activities;
use super::languages::{Joined, Lists, SignWords, Words, joined, squeezed};
use super::lexicon::{Lexicon, LexiconError, Meaning, Names, PairWords};
use super::tokens::ENDING;
use super::word::plain;
use crate::care::language::Language;
use crate::care::signs::{Pair, Signs};

/// The fewest letters of a single word that names a sign in every language.
const FEWEST_FOREIGN: usize = 4;

/// A short form as it is looked up; an ending keeps its apostrophe.
fn key_of(word: &str) -> String {
    let ending = word.strip_prefix(ENDING);
    ending.map_or_else(|| plain(word), |ending| format!("{ENDING}{}", plain(ending)))
}

impl Lexicon {
    /// The words of a language and the English ones, with these activities.
    pub(super) fn build(language: Language, activities: Activities) -> Result<Self, LexiconError> {
        let Joined { mut words, mut spelling, own, listed, foreign } = joined(language)?;
        let endings =
            words.endings.iter().map(|(ending, word)| (format!("{ENDING}{ending}"), word));
        let expand = words.expand.iter().map(|(word, words)| (word.clone(), words));
        let short = expand.chain(endings).map(|(word, words)| {
            let words = words.split(' ').map(|word| spelling.normal(word));
            (key_of(&word), words.collect::<Vec<_>>())
        });
        spelling.short = short.collect();
        for word in spelling.short.keys().cloned().collect::<Vec<_>>() {
            spelling.keep(word);
        }
        for (written, meant) in &words.phrases {
            spelling.add_phrase(written, meant);
        }
        let mut lexicon = Self {
            activities,
            grammar: std::mem::take(&mut words.grammar),
            times: std::mem::take(&mut words.times),
            spelling,
            acts_follow: words.acts.follow,
            pairs: Vec::new(),
            pair_words: HashSet::new(),
            places: HashMap::new(),
            entries: HashMap::new(),
            vocabulary: HashMap::new(),
            longest: 1,
        };
        lexicon.fill(&words, &own, &listed, &foreign)?;
        // Now that all words are known, names are read as questions are: with what is joined to their words apart.
        let entries = std::mem::take(&mut lexicon.entries);
        lexicon.spelling.complete(|word| entries.contains_key(word));
        lexicon.vocabulary.clear();
        lexicon.pairs.clear();
        lexicon.pair_words.clear();
        lexicon.fill(&words, &own, &listed, &foreign)?;
        Ok(lexicon)
    }

    /// Adds all names.
    fn fill(
        &mut self,
        words: &Words,
        own: &HashSet<String>,
        listed: &HashSet<String>,
        foreign: &[HashMap<String, SignWords>],
    ) -> Result<(), LexiconError> {
        self.add_lists(&words.lists)?;
        self.add_all(&words.acts.verbs, Meaning::Act)?;
        for (circumstance, words) in &words.circumstances {
            self.add_all(words, Meaning::Circumstance(*circumstance))?;
        }
        let activities = std::mem::replace(&mut self.activities, Activities { all: Vec::new() });
        for (number, activity) in activities.all.iter().enumerate() {
            let english = activity
                .names
                .iter()
                .chain(&activity.also)
                .filter(|name| !own.contains(&squeezed(name)));
            let names = words.activities.get(&*activity.id).into_iter().flatten();
            for name in english.map(|name| &**name).chain(names.map(|name| &**name)) {
                self.add(name, Meaning::Activity(number))?;
            }
            let english = activity.places.iter().map(|place| &**place);
            let places = words.places.get(&*activity.id).into_iter().flatten();
            let places = english.chain(places.map(|place| &**place)).map(|place| {
                let words = self.tokens(place).into_iter().map(|token| token.word);
                words.collect::<Vec<_>>().join(" ")
            });
            let places = places.collect();
            self.places.insert(number, places);
        }
        let is_no_id = |id: &&String| activities.get(id).is_none();
        if let Some(id) = words.activities.keys().chain(words.places.keys()).find(is_no_id) {
            return Err(LexiconError::Nothing(id.clone()));
        }
        self.activities = activities;
        self.add_signs(&words.signs, own)?;
        self.add_foreign_signs(foreign, listed);
        Ok(())
    }

    fn add_lists(&mut self, lists: &Lists) -> Result<(), LexiconError> {
        let Lists { plain, body, elsewhere, feels, deny, omit, degrees, past, products, things } =
            lists;
        for (words, meaning) in [
            (plain, Meaning::Plain),
            (body, Meaning::Body),
            (elsewhere, Meaning::Elsewhere),
            (feels, Meaning::Feels),
            (deny, Meaning::Deny),
            (omit, Meaning::Omit),
            (degrees, Meaning::Degree),
            (past, Meaning::Past),
            (products, Meaning::Product),
            (things, Meaning::Thing),
        ] {
            self.add_all(words, meaning)?;
        }
        Ok(())
    }

    fn add_all(&mut self, words: &[String], meaning: Meaning) -> Result<(), LexiconError> {
        words.iter().try_for_each(|word| self.add(word, meaning))
    }

    /// Adds the signs, with what else they are called in the language.
    fn add_signs(
        &mut self,
        words: &HashMap<String, SignWords>,
        listed: &HashSet<String>,
    ) -> Result<(), LexiconError> {
        let signs = &Signs::default_data().all;
        let known = |id: &String| signs.iter().any(|sign| *sign.id == **id);
        if let Some(id) = words.keys().find(|id| !known(id)) {
            return Err(LexiconError::Nothing(id.clone()));
        }
        let none = SignWords::default();
        for (number, sign) in signs.iter().enumerate() {
            let own = words.get(&*sign.id).unwrap_or(&none);
            // What means something else in the language is no sign: “pele” is skin, and French for peeling.
            let counts = |name: &&Arc<str>| !listed.contains(&squeezed(name));
            let objects = sign.objects.iter().filter(counts).chain(&own.objects);
            let objects: Vec<&Arc<str>> = objects.collect();
            let names = sign.names.iter().filter(counts).chain(&own.names);
            for name in names.filter(|name| !objects.contains(name)) {
                self.add(name, Meaning::Sign(number, Names::Always))?;
            }
            for name in objects {
                self.add(name, Meaning::Sign(number, Names::Object))?;
            }
            for name in sign.said.iter().filter(counts).chain(&own.said) {
                self.add(name, Meaning::Sign(number, Names::Said))?;
            }
            for name in sign.unsure.iter().filter(counts).chain(&own.unsure) {
                self.add(name, Meaning::Sign(number, Names::Unsure))?;
            }
            for pair in sign.pairs.iter().chain(&own.pairs) {
                self.add_pair(number, pair, |_| true, |_| true);
            }
        }
        Ok(())
    }

    /// Adds what signs are called in other languages, except for words that mean something here. They are no
    /// near match of anything.
    fn add_foreign_signs(
        &mut self,
        languages: &[HashMap<String, SignWords>],
        listed: &HashSet<String>,
    ) {
        for (number, sign) in Signs::default_data().all.iter().enumerate() {
            for words in languages.iter().filter_map(|signs| signs.get(&*sign.id)) {
                let always = words.names.iter().chain(&words.objects).chain(&words.unsure);
                let always = always.map(|name| (name, Names::Always));
                for (name, names) in always.chain(words.said.iter().map(|name| (name, Names::Said)))
                {
                    let words = self.name_words(name);
                    let key = words.concat();
                    let is_short = words.len() == 1 && key.is_ascii() && key.len() < FEWEST_FOREIGN;
                    let is_other =
                        listed.contains(&squeezed(name)) || self.entries.contains_key(&key);
                    if !is_short && !is_other {
                        self.insert(name, Meaning::Sign(number, names));
                    }
                }
                // One of the two words must be of that language alone.
                let counts = |word: &str| !listed.contains(&squeezed(word));
                for pair in &words.pairs {
                    self.add_pair(number, pair, counts, |_| true);
                    self.add_pair(number, pair, |_| true, counts);
                }
            }
        }
    }

    /// Adds words that name a sign together, as far as they count.
    fn add_pair(
        &mut self,
        sign: usize,
        pair: &Pair,
        of: impl Fn(&str) -> bool,
        said: impl Fn(&str) -> bool,
    ) {
        let mut keys = |words: &[Arc<str>], counts: &dyn Fn(&str) -> bool| {
            let mut keys = HashSet::new();
            for word in words.iter().filter(|word| counts(word)) {
                let tokens = self.tokens(word);
                let words = tokens.iter().filter(|token| !self.is_small(&token.word));
                keys.insert(words.map(|token| &*token.word).collect::<String>());
                for token in tokens {
                    self.spelling.know(token.word);
                }
            }
            keys.remove("");
            self.pair_words.extend(keys.iter().cloned());
            keys
        };
        let (of, last) = (keys(&pair.of, &of), keys(&pair.last, &said));
        let said = keys(&pair.said, &said);
        if !of.is_empty() && !said.is_empty() {
            self.pairs.push(PairWords { sign, of, said, last });
        }
    }
}

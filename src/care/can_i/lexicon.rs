//! The meanings of a question's words: activities, signs, circumstances and words that change nothing.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use serde::Deserialize;

use super::activities::Activities;
use super::circumstance::Circumstance;
use super::grammar::Grammar;
use super::time_words::TimeWords;
use super::tokens::{ENDING, Short, Token, plain, tokens};
use crate::care::signs::Signs;

/// The file with the words of questions.
pub const QUESTIONS: &str = include_str!("../../../assets/questions.toml");

/// How a word names a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// In any position.
    Always,
    /// In any position, and it can be the object of something done to the skin.
    Object,
    /// Unless it describes a thing or an activity.
    Said,
    /// Unless it says that someone does not know what to do.
    Unsure,
}

/// The meaning of a word, or of several, in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Changes nothing.
    Plain,
    /// The treated part of the body.
    Body,
    /// Another part of the body.
    Elsewhere,
    /// Says how something feels or looks.
    Feels,
    /// Negates what follows it directly.
    Deny,
    /// Leaves out what follows it.
    Omit,
    /// May occur between such a word and what it negates.
    Degree,
    /// Already happened.
    Past,
    /// A kind of product.
    Product,
    /// Something else that is not understood.
    Thing,
    /// Acts on the skin.
    Act,
    /// A circumstance.
    Circumstance(Circumstance),
    /// An activity, by index.
    Activity(usize),
    /// A sign, by index.
    Sign(usize, Names),
}

/// What one key means, written in so many words.
#[derive(Debug)]
struct Entry {
    words: usize,
    meanings: Vec<Meaning>,
}

/// A sign's words that name it together, compared.
#[derive(Debug)]
pub(super) struct PairWords {
    pub(super) sign: usize,
    pub(super) of: HashSet<String>,
    pub(super) said: HashSet<String>,
}

/// The words of questions, with the activities and signs that they name.
#[derive(Debug)]
pub struct Lexicon {
    pub(super) activities: Activities,
    /// The words that a question is put together with.
    pub(super) grammar: Grammar,
    /// The words that say something of time.
    pub(super) times: TimeWords,
    pub(super) short: Short,
    pub(super) pairs: Vec<PairWords>,
    entries: HashMap<String, Vec<Entry>>,
    /// Every word of an entry, by its first letter.
    vocabulary: HashMap<char, BTreeSet<String>>,
    /// The most words of an entry.
    longest: usize,
}

/// Why the words of questions are invalid.
#[derive(Debug, thiserror::Error)]
pub enum LexiconError {
    /// The file's form is wrong.
    #[error("the words of questions cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// A name that consists of small words only.
    #[error("`{0}` names nothing: leave it out")]
    Empty(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    expand: HashMap<String, String>,
    endings: HashMap<String, String>,
    grammar: Grammar,
    times: TimeWords,
    words: Words,
    circumstances: HashMap<Circumstance, Vec<String>>,
    acts: Acts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    plain: Vec<String>,
    body: Vec<String>,
    elsewhere: Vec<String>,
    feels: Vec<String>,
    deny: Vec<String>,
    omit: Vec<String>,
    degrees: Vec<String>,
    past: Vec<String>,
    products: Vec<String>,
    things: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Acts {
    verbs: Vec<String>,
}

/// A short form as it is looked up; an ending keeps its apostrophe.
fn key_of(word: &str) -> String {
    let ending = word.strip_prefix(ENDING);
    ending.map_or_else(|| plain(word), |ending| format!("{ENDING}{}", plain(ending)))
}

impl Lexicon {
    /// Reads the words of questions, with these activities.
    pub fn parse(text: &str, activities: Activities) -> Result<Self, LexiconError> {
        let file: File = toml::from_str(text)?;
        let endings =
            file.endings.into_iter().map(|(ending, word)| (format!("{ENDING}{ending}"), word));
        let expand = file.expand.into_iter().chain(endings);
        let short = expand
            .map(|(word, words)| (key_of(&word), words.split(' ').map(plain).collect::<Vec<_>>()));
        let signs = Signs::default_data();
        let mut lexicon = Self {
            activities: Activities { all: Vec::new() },
            grammar: file.grammar,
            times: file.times,
            short: short.collect(),
            pairs: Vec::new(),
            entries: HashMap::new(),
            vocabulary: HashMap::new(),
            longest: 1,
        };
        let Words { plain, body, elsewhere, feels, deny, omit, .. } = &file.words;
        let Words { degrees, past, products, things, .. } = &file.words;
        let lists = [
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
            (&file.acts.verbs, Meaning::Act),
        ];
        for (words, meaning) in lists {
            for word in words {
                lexicon.add(word, meaning)?;
            }
        }
        for (circumstance, words) in &file.circumstances {
            for word in words {
                lexicon.add(word, Meaning::Circumstance(*circumstance))?;
            }
        }
        for (number, activity) in activities.all.iter().enumerate() {
            for name in &activity.names {
                lexicon.add(name, Meaning::Activity(number))?;
            }
        }
        for (number, sign) in signs.all.iter().enumerate() {
            for name in sign.names.iter().filter(|name| !sign.objects.contains(name)) {
                lexicon.add(name, Meaning::Sign(number, Names::Always))?;
            }
            for name in &sign.objects {
                lexicon.add(name, Meaning::Sign(number, Names::Object))?;
            }
            for name in &sign.said {
                lexicon.add(name, Meaning::Sign(number, Names::Said))?;
            }
            for name in &sign.unsure {
                lexicon.add(name, Meaning::Sign(number, Names::Unsure))?;
            }
            for pair in &sign.pairs {
                let keys = |words: &[std::sync::Arc<str>]| {
                    words.iter().map(|word| lexicon.key(word).0).collect()
                };
                let (of, said) = (keys(&pair.of), keys(&pair.said));
                lexicon.pairs.push(PairWords { sign: number, of, said });
            }
        }
        lexicon.activities = activities;
        Ok(lexicon)
    }

    /// The bundled data.
    ///
    /// # Panics
    /// When the files in `assets/` are broken, which a test rules out.
    pub fn default_data() -> &'static Self {
        static DATA: OnceLock<Lexicon> = OnceLock::new();
        DATA.get_or_init(|| {
            let activities = Activities::parse(super::ACTIVITIES).expect("sound activities");
            Self::parse(QUESTIONS, activities).expect("the words of questions are sound")
        })
    }

    fn add(&mut self, name: &str, meaning: Meaning) -> Result<(), LexiconError> {
        let (key, words) = self.key(name);
        if key.is_empty() {
            return Err(LexiconError::Empty(name.to_owned()));
        }
        self.longest = self.longest.max(words);
        for token in tokens(name, &self.short) {
            if let Some(first) = token.word.chars().next() {
                self.vocabulary.entry(first).or_default().insert(token.word);
            }
        }
        let entries = self.entries.entry(key).or_default();
        match entries.iter_mut().find(|entry| entry.words == words) {
            Some(entry) if entry.meanings.contains(&meaning) => {}
            Some(entry) => entry.meanings.push(meaning),
            None => entries.push(Entry { words, meanings: vec![meaning] }),
        }
        Ok(())
    }

    /// The meaning of a key with exactly this many words. `Make up` and `makeup` are the same; short words
    /// that happen to form another one are not.
    fn look_up(&self, key: &str, words: usize) -> Option<&[Meaning]> {
        const LONG: usize = 6;
        let entries = self.entries.get(key)?;
        let same = entries.iter().find(|entry| entry.words == words);
        let entry = same.or_else(|| entries.first().filter(|_| key.len() >= LONG))?;
        Some(&entry.meanings)
    }

    /// The letters of a name without the small words in it, and the number of those. A small word at the
    /// start is part of the name: “the pill”.
    fn key(&self, name: &str) -> (String, usize) {
        let tokens = tokens(name, &self.short);
        let counts = |(at, token): &(usize, &Token)| *at == 0 || !self.is_small(&token.word);
        let words = tokens.iter().enumerate().filter(counts);
        let words: Vec<&str> = words.map(|(_, token)| &*token.word).collect();
        (words.concat(), words.len())
    }

    /// Whether a word may occur within a name without changing it.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.grammar.small.contains(word)
    }

    /// The longest entry that starts at a word: its meaning, and the position after it.
    pub(super) fn longest_at(&self, tokens: &[Token], at: usize) -> Option<(&[Meaning], usize)> {
        let clause = tokens[at].clause;
        let mut key = String::new();
        let mut words = 0;
        let mut longest = None;
        // Small words do not count, so an entry may span some more words than the longest name has.
        for end in at + 1..=tokens.len().min(at + self.longest + 3) {
            let word = &tokens[end - 1];
            if word.clause != clause {
                break;
            }
            if end > at + 1 && self.is_small(&word.word) {
                continue;
            }
            key.push_str(&word.word);
            words += 1;
            if let Some(meanings) = self.look_up(&key, words) {
                longest = Some((meanings, end));
            }
        }
        longest
    }

    /// The known word that is a near match of another.
    pub(super) fn nearly(&self, word: &str) -> Option<&str> {
        const SHORTEST: usize = 6;
        let length = word.chars().count();
        if length < SHORTEST {
            return None;
        }
        let far = if length >= 9 { 2 } else { 1 };
        let first = word.chars().next()?;
        let near = self.vocabulary.get(&first)?.iter().filter_map(|known| {
            let apart = known.chars().count().abs_diff(length);
            if apart > far {
                return None;
            }
            let distance = strsim::damerau_levenshtein(known, word);
            (distance <= far).then_some((distance, apart, &**known))
        });
        near.min().map(|(_, _, known)| known)
    }
}

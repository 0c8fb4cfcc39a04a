//! What the words of a question mean: activities, signs, circumstances and words that change nothing.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use serde::Deserialize;

use super::activities::Activities;
use super::tokens::{Short, Token, plain, tokens};
use crate::care::signs::Signs;

/// The file with the words of questions.
pub const QUESTIONS: &str = include_str!("../../../assets/questions.toml");

/// What turns an activity into another one, or out of what is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    /// With little effort or force.
    Gentle,
    /// For a short time.
    Short,
    /// With water that is not hot.
    Cool,
    /// With what is clean and mild.
    Clean,
    /// Out of the sun.
    Shade,
    /// With heat.
    Hot,
    /// With much effort or force.
    Hard,
    /// In the sun.
    Sun,
    /// At noon.
    Noon,
    /// For a long time.
    Long,
    /// With a cloth, a brush or a device.
    Tool,
}

impl Circumstance {
    /// Whether leaving it out makes an activity milder.
    pub(super) fn is_stricter(self) -> bool {
        matches!(self, Self::Hot | Self::Hard | Self::Sun | Self::Noon | Self::Long | Self::Tool)
    }
}

/// How a word names a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// Wherever it stands.
    Always,
    /// Wherever it stands, and it can be the object of something done to the skin.
    Object,
    /// Unless it describes a thing or an activity.
    Said,
}

/// What a word, or several, mean in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Changes nothing.
    Plain,
    /// The treated part of the body.
    Body,
    /// Another part of the body.
    Elsewhere,
    /// Says that something feels or looks some way.
    Feels,
    /// Denies what stands right behind it.
    Deny,
    /// Leaves out what stands behind it.
    Omit,
    /// May stand between such a word and what it denies.
    Degree,
    /// Already happened.
    Past,
    /// A kind of product.
    Product,
    /// Something else, not understood.
    Thing,
    /// Acts on the skin.
    Act,
    /// A circumstance.
    Circumstance(Circumstance),
    /// An activity, by its number.
    Activity(usize),
    /// A sign, by its number.
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
    pub(super) short: Short,
    pub(super) pairs: Vec<PairWords>,
    entries: HashMap<String, Vec<Entry>>,
    /// Every word of an entry, by its first letter.
    vocabulary: HashMap<char, BTreeSet<String>>,
    /// The most words of an entry.
    longest: usize,
}

/// Why the words of questions are refused.
#[derive(Debug, thiserror::Error)]
pub enum LexiconError {
    /// Not the form of the file.
    #[error("the words of questions cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// A name that is nothing but small words.
    #[error("`{0}` names nothing: leave it out")]
    Empty(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    expand: HashMap<String, String>,
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

/// Words that may stand within a name without changing it.
const SMALL: [&str; 12] =
    ["a", "an", "the", "my", "your", "our", "this", "that", "some", "his", "her", "their"];

/// Whether a word may stand within a name without changing it.
pub(super) fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

impl Lexicon {
    /// Reads the words of questions, for these activities.
    pub fn parse(text: &str, activities: Activities) -> Result<Self, LexiconError> {
        let file: File = toml::from_str(text)?;
        let expand = file.expand.into_iter();
        let short = expand
            .map(|(word, words)| (plain(&word), words.split(' ').map(plain).collect::<Vec<_>>()));
        let signs = Signs::default_data();
        let mut lexicon = Self {
            activities: Activities { all: Vec::new() },
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

    /// The data that comes with the app.
    ///
    /// # Panics
    /// When the files in `assets/` are broken, which a test holds against.
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

    /// What a key means that is written in so many words. `Make up` and `makeup` are the same; short
    /// words that only happen to make another one are not.
    fn look_up(&self, key: &str, words: usize) -> Option<&[Meaning]> {
        const LONG: usize = 6;
        let entries = self.entries.get(key)?;
        let same = entries.iter().find(|entry| entry.words == words);
        let entry = same.or_else(|| entries.first().filter(|_| key.len() >= LONG))?;
        Some(&entry.meanings)
    }

    /// The letters of a name without the small words within it, and how many words those are.
    fn key(&self, name: &str) -> (String, usize) {
        let tokens = tokens(name, &self.short);
        let only_small = tokens.iter().all(|token| is_small(&token.word));
        let words = tokens.iter().filter(|token| only_small || !is_small(&token.word));
        let words: Vec<&str> = words.map(|token| &*token.word).collect();
        (words.concat(), words.len())
    }

    /// The longest entry that begins at a word: what it means, and the word behind it.
    pub(super) fn longest_at(&self, tokens: &[Token], at: usize) -> Option<(&[Meaning], usize)> {
        let clause = tokens[at].clause;
        let mut key = String::new();
        let mut words = 0;
        let mut longest = None;
        // Small words do not count, so some more words than the longest name has may belong to one.
        for end in at + 1..=tokens.len().min(at + self.longest + 3) {
            let word = &tokens[end - 1];
            if word.clause != clause {
                break;
            }
            if is_small(&word.word) {
                if end > at + 1 {
                    continue;
                }
                return Some((self.look_up(&word.word, 1)?, end));
            }
            key.push_str(&word.word);
            words += 1;
            if let Some(meanings) = self.look_up(&key, words) {
                longest = Some((meanings, end));
            }
        }
        longest
    }

    /// The known word that another one is nearly written like.
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

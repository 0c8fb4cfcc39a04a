//! The meanings of a question's words: activities, signs, circumstances and words that change nothing.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use super::activities::Activities;
use super::circumstance::Circumstance;
use super::grammar::Grammar;
use super::spelling::Spelling;
use super::time_words::TimeWords;
use super::tokens::tokens;
use super::word::Token;
use crate::care::language::Language;

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
pub(super) struct Entry {
    /// Its words, with a space between two.
    name: String,
    words: usize,
    meanings: Vec<Meaning>,
}

/// A sign's words that name it together, compared.
#[derive(Debug)]
pub(super) struct PairWords {
    pub(super) sign: usize,
    pub(super) of: HashSet<String>,
    pub(super) said: HashSet<String>,
    pub(super) last: HashSet<String>,
}

/// The words of questions, with the activities and signs that they name.
#[derive(Debug)]
pub struct Lexicon {
    pub(super) activities: Activities,
    /// The words that a question is put together with.
    pub(super) grammar: Grammar,
    /// The words that say something of time.
    pub(super) times: TimeWords,
    pub(super) spelling: Spelling,
    /// What is done to a sign may follow it: “die tote Haut abmachen”.
    pub(super) acts_follow: bool,
    pub(super) pairs: Vec<PairWords>,
    /// All words of the pairs.
    pub(super) pair_words: HashSet<String>,
    /// Names of activities that may be only a destination, by the activity's index.
    pub(super) places: HashMap<usize, HashSet<String>>,
    pub(super) entries: HashMap<String, Vec<Entry>>,
    /// Every word of an entry, by its first letter.
    pub(super) vocabulary: HashMap<char, BTreeSet<String>>,
    /// The most words of an entry.
    pub(super) longest: usize,
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
    /// An id that no activity and no sign has.
    #[error("there is no activity or sign `{0}`: mend its name")]
    Nothing(String),
}

impl Lexicon {
    /// The words of a text as they are meant.
    pub(super) fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = self.spelling.spelt(tokens(text, &self.spelling));
        self.join_dates(text, &mut tokens);
        tokens
    }

    /// Joins dates that marks cut into clauses: “27. November”, “Friday, 27 November”, “December 5, 2026”.
    fn join_dates(&self, text: &str, tokens: &mut [Token]) {
        let times = &self.times;
        let is_number = |word: &str| word.parse::<u32>().is_ok();
        for at in 1..tokens.len() {
            let (before, here) = (&tokens[at - 1], &tokens[at]);
            let between = text.get(before.range.end..here.range.start);
            if before.clause == here.clause {
                continue;
            }
            let behind = tokens.get(at + 1).map_or("", |token| &*token.word);
            let is_day = before.word.len() <= 2 && is_number(&before.word);
            let is_dated = is_number(&here.word)
                && (times.month(behind).is_some() || times.ordinal.contains(behind))
                || times.month(&here.word).is_some() && is_number(behind)
                || times.the.contains(&here.word) && is_number(behind)
                || here.word.split('.').count() == 3;
            let is_year = here.word.len() == 4
                && is_number(&here.word)
                && (is_number(&before.word)
                    || times.ordinal.contains(&before.word)
                    || times.month(&before.word).is_some());
            let joins = match between.map(str::trim) {
                Some(".") => is_day && times.month(&here.word).is_some(),
                Some("," | "،") => times.weekday(&before.word).is_some() && is_dated || is_year,
                _ => false,
            };
            if joins {
                let apart = here.clause - before.clause;
                tokens[at..].iter_mut().for_each(|token| token.clause -= apart);
            }
        }
    }

    /// The bundled data, for questions in English.
    pub fn default_data() -> &'static Self {
        Self::of(Language::English)
    }

    /// The bundled data, for questions in a language.
    ///
    /// # Panics
    /// When the files in `assets/` are broken, which a test rules out.
    pub fn of(language: Language) -> &'static Self {
        static DATA: [OnceLock<Lexicon>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or(0);
        DATA[at].get_or_init(|| {
            let activities = Activities::parse(super::ACTIVITIES).expect("sound activities");
            Self::build(Language::ALL[at], activities).expect("the words of questions are sound")
        })
    }

    pub(super) fn add(&mut self, name: &str, meaning: Meaning) -> Result<(), LexiconError> {
        if self.name_words(name).concat().is_empty() {
            return Err(LexiconError::Empty(name.to_owned()));
        }
        for token in self.tokens(name) {
            if let Some(first) = token.word.chars().next() {
                self.vocabulary.entry(first).or_default().insert(token.word);
            }
        }
        self.insert(name, meaning);
        Ok(())
    }

    pub(super) fn insert(&mut self, name: &str, meaning: Meaning) {
        let name_words = self.name_words(name);
        let (key, words) = (name_words.concat(), name_words.len());
        for token in self.tokens(name) {
            self.spelling.know(token.word);
        }
        self.longest = self.longest.max(words);
        let entries = self.entries.entry(key).or_default();
        let name = name_words.join(" ");
        match entries.iter_mut().find(|entry| entry.name == name) {
            Some(entry) if entry.meanings.contains(&meaning) => {}
            Some(entry) => entry.meanings.push(meaning),
            None => entries.push(Entry { name, words, meanings: vec![meaning] }),
        }
    }

    /// The meaning of some words. `Make up` and `makeup` are the same; short words that happen to form another
    /// one are not, nor are as many words with their ends elsewhere: “as hot” is not “a shot”.
    fn look_up(&self, key: &str, words: &[&str]) -> Option<&[Meaning]> {
        const LONG: usize = 6;
        let entries = self.entries.get(key)?;
        let is_same = |entry: &&Entry| entry.name.split(' ').eq(words.iter().copied());
        let is_joined = |entry: &&Entry| entry.words != words.len() && key.len() >= LONG;
        let entry = entries.iter().find(is_same).or_else(|| entries.iter().find(is_joined))?;
        Some(&entry.meanings)
    }

    /// The words of a name without the small ones in it. A small word at the start is part of the name: “the
    /// pill”.
    pub(super) fn name_words(&self, name: &str) -> Vec<String> {
        let tokens = self.tokens(name).into_iter().enumerate();
        let words = tokens.map(|(at, token)| (at, token.word));
        words.filter(|(at, word)| *at == 0 || !self.is_small(word)).map(|(_, word)| word).collect()
    }

    /// Whether a word may occur within a name without changing it.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.grammar.small.contains(word)
    }

    /// The longest entry that starts at a word: its meaning, and the position after it.
    pub(super) fn longest_at(&self, tokens: &[Token], at: usize) -> Option<(&[Meaning], usize)> {
        let clause = tokens[at].clause;
        let (mut key, mut words) = (String::new(), Vec::new());
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
            words.push(&*word.word);
            if let Some(meanings) = self.look_up(&key, &words) {
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

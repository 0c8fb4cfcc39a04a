//! The words of questions of each language, joined with the English ones: people mix them.
//!
//! A word that a language lists means only what it says there: English `no` is not `no` in Portuguese. A
//! sign's word is one in every language.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde::Deserialize;
use toml::{Table, Value};

use super::circumstance::Circumstance;
use super::grammar::Grammar;
use super::spelling::{Affixes, Spelling};
use super::time_words::TimeWords;
use super::word::plain;
use crate::built_in::{from_toml, from_value};
use crate::care::language::{Language, every_language};
use crate::care::signs::Pair;

macro_rules! texts {
    ($($name:ident $tag:literal $own:literal)+) => {
        /// The words of questions of a language.
        pub(super) fn text(language: Language) -> &'static str {
            match language {
                Language::Accented | Language::Mirrored => text(Language::English),
                $(Language::$name => {
                    include_str!(concat!("../../../assets/questions/", $tag, ".toml"))
                })+
            }
        }
    };
}
every_language!(texts);

/// The words of questions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) expand: HashMap<String, String>,
    #[serde(default)]
    pub(super) endings: HashMap<String, String>,
    #[serde(default)]
    pub(super) phrases: HashMap<String, String>,
    #[serde(default)]
    #[expect(dead_code, reason = "read beforehand: the other words are compared without them")]
    affixes: Affixes,
    pub(super) grammar: Grammar,
    pub(super) times: TimeWords,
    #[serde(rename = "words")]
    pub(super) lists: Lists,
    pub(super) circumstances: HashMap<Circumstance, Vec<String>>,
    pub(super) acts: Acts,
    /// Names of activities beside those in their own file, by id.
    #[serde(default)]
    pub(super) activities: HashMap<String, Vec<String>>,
    /// Of those, names that may be only a destination.
    #[serde(default)]
    pub(super) places: HashMap<String, Vec<String>>,
    /// Names of signs beside those in their own file, by id.
    #[serde(default)]
    pub(super) signs: HashMap<String, SignWords>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lists {
    pub(super) plain: Vec<String>,
    pub(super) body: Vec<String>,
    pub(super) elsewhere: Vec<String>,
    pub(super) feels: Vec<String>,
    pub(super) deny: Vec<String>,
    pub(super) omit: Vec<String>,
    pub(super) degrees: Vec<String>,
    pub(super) past: Vec<String>,
    pub(super) products: Vec<String>,
    pub(super) things: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Acts {
    pub(super) verbs: Vec<String>,
    /// The verb may stand behind its object.
    #[serde(default)]
    pub(super) follow: bool,
}

/// What a sign is called; the lists are those of `signs.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct SignWords {
    pub(super) names: Vec<Arc<str>>,
    pub(super) said: Vec<Arc<str>>,
    pub(super) unsure: Vec<Arc<str>>,
    pub(super) objects: Vec<Arc<str>>,
    pub(super) pairs: Vec<Pair>,
}

/// What is read of a language that is neither the client's nor English.
#[derive(Debug, Deserialize)]
struct Foreign {
    #[serde(default)]
    affixes: Affixes,
    #[serde(default)]
    signs: HashMap<String, SignWords>,
}

/// The words of a language, joined with the English ones.
#[derive(Debug)]
pub(super) struct Joined {
    pub(super) words: Words,
    pub(super) spelling: Spelling,
    /// What the language itself lists: no other meaning counts for it.
    pub(super) own: HashSet<String>,
    /// What is listed in either.
    pub(super) listed: HashSet<String>,
    /// What signs are called in all other languages.
    pub(super) foreign: Vec<HashMap<String, SignWords>>,
}

/// A name as it is compared with those of another language.
pub(super) fn squeezed(name: &str) -> String {
    plain(&name.replace([' ', '-', '\''], ""))
}

pub(super) fn joined(language: Language) -> Result<Joined, toml::de::Error> {
    let english: Table = toml::from_str(text(Language::English))?;
    let mut listed = HashSet::new();
    collect(&Value::Table(english.clone()), &mut listed);
    let mut own = HashSet::new();
    let mut table = if is_english(language) {
        english
    } else {
        let mut table: Table = toml::from_str(text(language))?;
        collect(&Value::Table(table.clone()), &mut own);
        listed.extend(own.iter().cloned());
        join(&mut table, english, &own);
        table
    };
    let mut affixes: Affixes = match table.get("affixes") {
        Some(value) => from_value(value.clone())?,
        None => Affixes::default(),
    };
    let mut foreign = Vec::new();
    for other in Language::ALL {
        if other != language && !is_english(other) {
            let read: Foreign = from_toml(text(other))?;
            affixes.add_foreign(read.affixes);
            foreign.push(read.signs);
        }
    }
    let mut spelling = Spelling::new(affixes);
    for part in ["grammar", "times"] {
        if let Some(value) = table.get_mut(part) {
            normalise(value, &mut spelling);
        }
    }
    let words = from_value(Value::Table(table))?;
    Ok(Joined { words, spelling, own, listed, foreign })
}

/// Writes single words as they are compared.
fn normalise(value: &mut Value, spelling: &mut Spelling) {
    match value {
        Value::String(word) => {
            *word = spelling.normal(word);
            spelling.keep(word.clone());
        }
        Value::Array(values) => values.iter_mut().for_each(|value| normalise(value, spelling)),
        Value::Table(table) => {
            // The keys of numbers are words.
            let numbers = table.iter().filter(|(_, value)| value.is_integer());
            let numbers: Vec<(String, Value)> =
                numbers.map(|(word, value)| (spelling.normal(word), value.clone())).collect();
            table.retain(|_, value| !value.is_integer());
            for (word, value) in numbers {
                spelling.keep(word.clone());
                table.insert(word, value);
            }
            table.iter_mut().for_each(|(_, value)| normalise(value, spelling));
        }
        _ => {}
    }
}

fn is_english(language: Language) -> bool {
    language == Language::English || Language::PSEUDO.contains(&language)
}

/// Everything that is listed in a file, as it is compared.
fn collect(value: &Value, all: &mut HashSet<String>) {
    match value {
        Value::String(word) => {
            all.insert(squeezed(word));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, all)),
        Value::Table(table) => {
            for (key, value) in table {
                // What a short form stands for, and what may be joined to a word, is no entry.
                let is_short = value.is_str() || value.is_integer();
                if is_short {
                    all.insert(squeezed(key));
                } else if key != "affixes" {
                    collect(value, all);
                }
            }
        }
        _ => {}
    }
}

/// Adds the English words that the language does not list itself.
fn join(own: &mut Table, english: Table, listed: &HashSet<String>) {
    for (key, value) in english {
        let is_word = value.is_str() || value.is_integer();
        match (own.get_mut(&key), value) {
            (Some(Value::Table(own)), Value::Table(english)) => join(own, english, listed),
            (Some(Value::Array(own)), Value::Array(english)) => join_lists(own, english, listed),
            (Some(_), _) => {}
            (None, value) => {
                if !(is_word && listed.contains(&squeezed(&key))) {
                    own.insert(key, without(value, listed));
                }
            }
        }
    }
}

fn join_lists(own: &mut Vec<Value>, english: Vec<Value>, listed: &HashSet<String>) {
    let are_lists = english.iter().all(Value::is_array) && own.len() == english.len();
    if are_lists && !english.is_empty() {
        for (own, english) in own.iter_mut().zip(english) {
            if let (Value::Array(own), Value::Array(english)) = (own, english) {
                join_lists(own, english, listed);
            }
        }
    } else {
        own.extend(english.into_iter().filter(|word| !is_listed(word, listed)));
    }
}

fn is_listed(word: &Value, listed: &HashSet<String>) -> bool {
    word.as_str().is_some_and(|word| listed.contains(&squeezed(word)))
}

/// A value without the words that are listed.
fn without(value: Value, listed: &HashSet<String>) -> Value {
    match value {
        Value::Array(mut values) => {
            values.retain(|word| !is_listed(word, listed));
            Value::Array(values.into_iter().map(|value| without(value, listed)).collect())
        }
        Value::Table(table) => {
            let mut joined = Table::new();
            join(&mut joined, table, listed);
            Value::Table(joined)
        }
        value => value,
    }
}

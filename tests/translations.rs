//! Each translation beside the English words: the same messages, arguments and numbers, and no word that the
//! article would not say.

use std::collections::{BTreeMap, BTreeSet};

use afterglow::care::leaflet::leaflet;
use afterglow::care::{Language, Text};
use afterglow::texts::{Texts, files};

use crate::support::{berlin, moment};

/// The messages of a language.
pub(super) fn messages(language: Language) -> BTreeMap<String, String> {
    messages_in(files(language).iter().map(|(_, source)| *source))
}

/// The lines of each message and attribute, by its key; the words of a message may begin on a line below.
pub(super) fn messages_in<'s>(
    files: impl IntoIterator<Item = &'s str>,
) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in files.into_iter().flat_map(str::lines) {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let begins = line.split_once(" =").map(|(name, _)| name);
        match (line.strip_prefix("    .").and(begins), begins) {
            (Some(name), _) => {
                key = format!("{message}.{}", name.trim_start().trim_start_matches('.'));
            }
            (None, Some(name)) if !line.starts_with([' ', '}']) => {
                name.clone_into(&mut message);
                name.clone_into(&mut key);
            }
            _ => {}
        }
        let words = line.strip_prefix(&format!("{message} =")).unwrap_or(line);
        let words = words
            .trim_start()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" ="))
            .map_or(words, |(_, words)| words);
        let all = messages.entry(key.clone()).or_default();
        all.push_str(words);
        all.push('\n');
    }
    messages
}

fn translations() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// What stands in the lists of the leaflet begins like a sentence, and has a stop only where there are two.
#[test]
fn every_line_of_the_leaflet_has_one_form() {
    for language in Language::ALL {
        let texts = Texts::plain(language);
        for line in (0..15).flat_map(|day| leaflet(Some(day))) {
            let words = texts.show(&line.text, moment("2026-11-25 10:40", berlin()));
            let first = words.chars().next().expect("words");
            assert!(!first.is_lowercase(), "{language:?}: {words}");
            assert_eq!(words.ends_with('.'), words.contains(". "), "{language:?}: {words}");
        }
    }
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = messages(Language::English);
    assert!(english.len() > 1_000, "{}", english.len());
    for language in translations() {
        let (texts, own) = (Texts::of(language), messages(language));
        let missing: Vec<_> = english
            .keys()
            .filter(|key| Texts::of(Language::English).has_own(key) && !texts.has_own(key))
            .collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        let extra: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(extra.is_empty(), "{language:?} has {extra:?}, which English has not");
    }
}

/// The arguments that a message names.
pub(super) fn arguments_of(words: &str) -> BTreeSet<&str> {
    let names = words.split('$').skip(1);
    names
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next())
        .collect()
}

#[test]
fn every_message_takes_every_kind_of_number() {
    let now = moment("2026-11-25 10:40", berlin());
    // One of each category of plurals in Arabic, which has all: zero, one, two, few, many, other.
    let numbers = [0, 1, 2, 3, 5, 11, 21, 99, 100, 1_000_000];
    for language in Language::ALL.into_iter().chain(Language::PSEUDO) {
        for (key, words) in messages(language) {
            let names: Vec<&'static str> = arguments_of(&words)
                .into_iter()
                .map(|name| &*String::leak(name.to_owned()))
                .collect();
            for number in numbers {
                let text = names
                    .iter()
                    .fold(Text::key(key.as_str()), |text, name| text.with(name, number));
                // Debug builds panic where an argument or a message is missing.
                let Some(shown) = Texts::of(language).find(&text, now) else { continue };
                assert!(!shown.contains("{$"), "{key} of {language:?}: {shown}");
                let text = names.iter().fold(Text::key(key.as_str()), |text, name| {
                    text.with(name, Text::Literal("Ines \u{202e}ليلى".into()))
                });
                Texts::of(language).show(&text, now);
            }
        }
    }
}

/// The numbers that a message's words give: without those that choose among plurals, and the codes of letters.
fn numbers(words: &str) -> BTreeSet<String> {
    let mut plain = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("\\u") {
        plain.push_str(before);
        rest = after.get(4..).unwrap_or_default();
    }
    plain.push_str(rest);
    let choices = |line: &str| {
        line.split('[')
            .enumerate()
            .map(|(at, part)| {
                if at == 0 {
                    part.to_owned()
                } else {
                    part.split_once(']')
                        .map_or_else(|| part.to_owned(), |(_, words)| words.to_owned())
                }
            })
            .collect::<String>()
    };
    let plain: String = plain.lines().map(choices).collect::<Vec<_>>().join(" ");
    let plain: String = plain.chars().map(|c| c.to_digit(10).map_or(c, |_| c)).collect();
    plain
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_translation_gives_a_number_that_the_english_words_do_not_give() {
    let english = messages(Language::English);
    for language in translations() {
        for (key, words) in messages(language) {
            let (known, given) = (numbers(&english[&key]), numbers(&words));
            // A plural may be written with its number: "1 day", "day 0 to 2".
            let plural = words.contains("->");
            let new: Vec<_> = given
                .iter()
                .filter(|number| !known.contains(*number))
                // The name of a standard.
                .filter(|number| *number != "8601")
                .filter(|number| !plural || !matches!(number.as_str(), "0" | "1" | "2"))
                .collect();
            assert!(new.is_empty(), "{key} of {language:?} gives {new:?}: {words}");
            let lost: Vec<_> = known.difference(&given).filter(|number| number.len() > 1).collect();
            assert!(lost.is_empty(), "{key} of {language:?} does not give {lost:?}: {words}");
        }
    }
}

/// What no language may say: that something is safe, that someone is well, and what a medicine is called. The
/// words are looked for in small letters, at the beginning of a word.
const NEVER: [(Language, &[&str]); 6] = [
    (Language::English, &["safe", "you are fine", "you’re fine", "nothing to worry", "harmless"]),
    (
        Language::German,
        &[
            "unbedenklich",
            "ungefährlich",
            "harmlos",
            "keine sorge",
            "alles in ordnung",
            "ihnen geht es gut",
        ],
    ),
    (
        Language::Spanish,
        &["seguro", "segura", "inofensiv", "estás bien", "no te preocupes", "sin peligro"],
    ),
    (
        Language::BrazilianPortuguese,
        &["é segur", "são segur", "inofensiv", "você está bem", "não se preocupe", "sem perigo"],
    ),
    (
        Language::French,
        &[
            "sans danger",
            "sans risque",
            "inoffensi",
            "vous allez bien",
            "ne vous inquiétez",
            "sûr ",
        ],
    ),
    (Language::Arabic, &["آمن", "مأمون", "أنت بخير", "لا تقلق", "غير ضار"]),
];
const MEDICINES: [&str; 18] = [
    "ibuprof",
    "paracetamol",
    "paracétamol",
    "acetaminophen",
    "aspirin",
    "hydrocortison",
    "hidrocortison",
    "cetirizin",
    "diclofenac",
    "metamizol",
    "dipirona",
    "doliprane",
    "advil",
    "tylenol",
    "إيبوبروفين",
    "باراسيتامول",
    "أسبرين",
    "هيدروكورتيزون",
];

#[test]
fn no_language_says_what_must_not_be_said() {
    for (language, words) in NEVER {
        for (key, said) in messages(language) {
            let said = said.to_lowercase();
            for word in words.iter().chain(&MEDICINES) {
                let begins = |(at, _): (usize, &str)| !said[..at].ends_with(char::is_alphanumeric);
                assert!(
                    !said.match_indices(word).any(begins),
                    "{key} of {language:?} says {word}: {said}"
                );
            }
        }
    }
    assert_eq!(NEVER.len(), Language::ALL.len(), "every language has its words");
}

//! Typed questions in every language: a sign is one in each, what is not understood is never fine, and no word of
//! one language hides something in another.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use afterglow::care::Language;
use afterglow::care::can_i::{Answer, Verdict};
use afterglow::care::signs::{Level, Signs};
use proptest::prelude::*;
use serde::Deserialize;
use toml::{Table, Value};

use super::questions::ask_in;
use crate::support::cases;

/// The languages beside English.
pub(super) const OTHERS: [Language; 5] = [
    Language::Spanish,
    Language::BrazilianPortuguese,
    Language::German,
    Language::French,
    Language::Arabic,
];

/// Signs that are another word in another language of the app.
const MEANS_SOMETHING_ELSE: [(&str, &str); 14] = [
    ("any", "weh"),
    ("any", "ampoule"),
    ("any", "trait"),
    ("any", "lila"),
    ("any", "violet"),
    ("es", "zona"),
    ("pt-BR", "pela"),
    ("pt-BR", "pèle"),
    ("pt-BR", "no se va"),
    // Portuguese “no” is “in the”.
    ("pt-BR", "respirar no"),
    ("pt-BR", "respiración no"),
    ("pt-BR", "respiro no"),
    ("pt-BR", "tragar no"),
    ("pt-BR", "trago no"),
];

fn file(language: Language) -> Table {
    let path = format!("assets/questions/{}.toml", language.tag());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    toml::from_str(&text.expect("readable")).expect("words")
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Every way that a language has to name a sign.
fn ways(language: Language) -> Vec<(String, String)> {
    let file = file(language);
    let signs = file["signs"].as_table().expect("signs");
    let mut ways = Vec::new();
    for (id, sign) in signs {
        let mut add = |way: String| ways.push((id.clone(), way));
        for list in ["names", "objects"] {
            strings(sign.get(list)).into_iter().for_each(&mut add);
        }
        for pair in sign.get("pairs").and_then(Value::as_array).into_iter().flatten() {
            for of in strings(pair.get("of")) {
                let said = strings(pair.get("said"));
                said.into_iter().map(|said| format!("{of} {said}")).for_each(&mut add);
            }
        }
    }
    ways
}

pub(super) fn leads(answer: &Answer) -> Vec<Level> {
    answer.signs.iter().map(|sign| sign.lead).collect()
}

#[test]
fn every_sign_is_one_in_its_language() {
    let mut wrong = String::new();
    for language in OTHERS {
        for (id, way) in ways(language) {
            let answer = ask_in(language, &way, 3);
            let named: Vec<_> = answer.signs.iter().map(|sign| &*sign.id).collect();
            if answer.verdict != Verdict::Sign || !named.contains(&&*id) {
                writeln!(wrong, "{way} in {} is no {id}: {named:?}", language.tag())
                    .expect("written");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_sign_is_one_whatever_the_apps_language_is() {
    let mut missed: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for language in OTHERS {
        for (id, way) in ways(language) {
            let lead = Signs::default_data().get(&id).expect("a sign").lead;
            for app in Language::ALL {
                let answer = ask_in(app, &way, 3);
                assert!(answer.verdict != Verdict::Fine, "{way} in {}", app.tag());
                let is_other = |(tag, word): &(&str, &str)| {
                    (*tag == app.tag() || *tag == "any") && way.starts_with(word)
                };
                if MEANS_SOMETHING_ELSE.iter().any(is_other) && app != language {
                    continue;
                }
                let is_led = lead > Level::Urgent || leads(&answer).iter().any(|one| *one <= lead);
                if answer.verdict != Verdict::Sign || !is_led {
                    missed.entry((app.tag(), language.tag())).or_default().insert(way.clone());
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_language_names_every_activity_and_every_sign() {
    let ids = |table: &Value| table.as_table().expect("a table").keys().cloned().collect();
    let english: BTreeSet<String> =
        Signs::default_data().all.iter().map(|one| one.id.to_string()).collect();
    for language in OTHERS {
        let file = file(language);
        let signs: BTreeSet<String> = ids(&file["signs"]);
        let left_out: Vec<_> = english.difference(&signs).collect();
        assert!(left_out.is_empty(), "{}: {left_out:?}", language.tag());
        let activities: BTreeSet<String> = ids(&file["activities"]);
        assert!(activities.len() > 40, "{}: {}", language.tag(), activities.len());
    }
}

#[test]
fn words_of_the_grammar_are_single_words() {
    fn check(value: &Value, language: Language) {
        match value {
            Value::String(word) => assert!(!word.contains(' '), "{word} in {}", language.tag()),
            Value::Array(values) => values.iter().for_each(|value| check(value, language)),
            Value::Table(table) => table.values().for_each(|value| check(value, language)),
            _ => {}
        }
    }
    for language in Language::ALL {
        let file = file(language);
        check(&file["grammar"], language);
        check(&file["times"], language);
    }
}

/// Fine questions of the cases, with their day.
fn fine(language: Language) -> &'static [(String, u32)] {
    static FINE: [OnceLock<Vec<(String, u32)>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|one| *one == language).expect("a language");
    FINE[at].get_or_init(|| read_fine(language))
}

fn read_fine(language: Language) -> Vec<(String, u32)> {
    let asked = typed(language).into_iter().map(|case| (case.question, case.day));
    asked.filter(|(text, day)| ask_in(language, text, *day).verdict == Verdict::Fine).collect()
}

/// Understood only in their own language: short forms, and words that mean something else elsewhere.
const UNDERSTOOD_AT_HOME: [&str; 3] = ["lila", "violet", "jai mal"];

/// A typed question of the cases.
#[derive(Deserialize)]
struct Case {
    question: String,
    day: u32,
    accept: Vec<String>,
    lead: Option<String>,
}

fn typed(language: Language) -> Vec<Case> {
    let path = format!("tests/care/check/cases/questions-{}.json", language.tag());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    serde_json::from_str(&text.expect("readable")).expect("cases")
}

#[test]
fn a_question_in_another_language_than_the_apps_is_not_misread() {
    let mut wrong = String::new();
    for language in OTHERS {
        for case in typed(language) {
            for app in Language::ALL {
                let answer = ask_in(app, &case.question, case.day);
                let given = answer.verdict.name();
                let is_fine = answer.verdict == Verdict::Fine;
                let is_at_home = UNDERSTOOD_AT_HOME.iter().any(|word| case.question.contains(word));
                let is_missed = case.accept == ["sign"] && answer.verdict != Verdict::Sign;
                let is_missed = is_missed && !is_at_home;
                let first = answer.signs.first().map(|sign| sign.lead.name());
                let is_late = case.lead.is_some() && case.lead.as_deref() != first;
                if is_fine && !case.accept.iter().any(|one| one == "fine") || is_missed || is_late {
                    let (tag, text) = (app.tag(), &case.question);
                    writeln!(wrong, "{text} in {tag}: {given} {first:?}").expect("written");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_sign_beside_a_fine_question_is_never_fine() {
    for language in OTHERS {
        let fine = fine(language);
        assert!(fine.len() > 20, "{}", language.tag());
        for (place, (_, way)) in ways(language).iter().enumerate() {
            let (question, day) = &fine[place % fine.len()];
            for asked in [
                format!("{way} {question}"),
                format!("{question} {way}"),
                format!("{way}, {question}"),
            ] {
                let verdict = ask_in(language, &asked, *day).verdict;
                assert!(verdict != Verdict::Fine, "{asked} on day {day} in {}", language.tag());
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_word_that_is_in_no_language_is_never_fine(
        language in prop::sample::select(&OTHERS[..]),
        question in any::<prop::sample::Index>(),
        word in "[bcdfgjkpqvwxz]{2}[aeiou][bcdfgjkpqvwxz]{2,4}[aeiou]x|[ضظغثذ]{3}[شزط]{3}",
        place in any::<prop::sample::Index>(),
    ) {
        let fine = fine(language);
        let (question, day) = &fine[question.index(fine.len())];
        let mut words: Vec<&str> = question.split(' ').collect();
        words.insert(place.index(words.len() + 1), &word);
        let asked = words.join(" ");
        prop_assert!(ask_in(language, &asked, *day).verdict != Verdict::Fine, "{}", asked);
    }
}

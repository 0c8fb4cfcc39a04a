//! American English: what is written otherwise, nothing British left, and no other sentence.

use std::collections::BTreeMap;

use afterglow::app::{App, SettingAction};
use afterglow::care::{HourCycle, Language, Locale, Text, Variant};
use afterglow::texts::{AMERICAN, Texts};

use crate::support::{at, date, moment, named};
use crate::translations::{arguments_of, messages, messages_in};

/// What is spelt otherwise, in any position of the words.
const SPELT: [(&str, &str); 7] = [
    ("afterwards", "afterward"),
    ("ake-up", "akeup"),
    ("cancelled", "canceled"),
    ("oisturis", "oisturiz"),
    ("olour", "olor"),
    ("spelt", "spelled"),
    ("sunburnt", "sunburned"),
];

/// What may come with a new message: it then needs a line above, and its American form.
const BRITISH: &str = "\
    ageing aluminium amongst anaem anaest analyse apologis behaviou burnt catalogue centre cheque chemist cosy \
    customis defence dialogue diarrhoea draught favour fibre flavour grey haem harbour honour humour jewell \
    judgement kerb kilometre labelled labelling labour learnt licence litre metre minimis mould nappy neighbour \
    normalis odour oedema oestr offence organisa organise organisi paed plaster plough practis prioritis \
    programme pyjama realise recognis sceptic spoilt sterilis summaris theatre towards travelled travelling \
    tumour tyre vapour whilst";

/// The messages of dates, whose parts have another order.
const DATES: [&str; 7] = [
    "date-long",
    "date-long.year",
    "date-short",
    "date-short.year",
    "date-time",
    "day-month",
    "day-month.year",
];

/// The words of each message without the space around them; those that have any.
fn trimmed(messages: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let trimmed = messages.into_iter().map(|(key, words)| (key, words.trim().to_owned()));
    trimmed.filter(|(_, words)| !words.is_empty()).collect()
}

fn english() -> BTreeMap<String, String> {
    trimmed(messages(Language::English))
}

fn american() -> BTreeMap<String, String> {
    trimmed(messages_in([AMERICAN]))
}

#[test]
fn each_message_is_an_english_one_with_other_words() {
    let english = english();
    for (key, words) in american() {
        assert!(english.contains_key(&key), "English has no {key}");
        assert_eq!(arguments_of(&english[&key]), arguments_of(&words), "{key}");
        assert_ne!(english[&key], words, "{key} is as in English");
        // And it is shown.
        let (mut text, mut shown) = (Text::key(key.clone()), words.clone());
        for name in arguments_of(&words) {
            text = text.with(&*String::leak(name.to_owned()), 1);
            shown = shown.replace(&format!("{{ ${name} }}"), "1");
        }
        let american = Locale { variant: Variant::American, ..Locale::default() };
        let now = moment("2026-11-25 10:40", named("America/New_York"));
        assert_eq!(Texts::of(american).show(&text, now), shown);
    }
}

/// So every sentence is there that is spelt otherwise, and a review of the English ones is one of these.
#[test]
fn sentences_differ_in_spelling_alone() {
    let american = american();
    assert!(american.len() > 20 && DATES.iter().all(|key| american.contains_key(*key)));
    for (key, words) in english() {
        if DATES.contains(&key.as_str()) {
            continue;
        }
        let spelt = SPELT.iter().fold(words.clone(), |words, (from, to)| words.replace(from, to));
        assert_eq!(*american.get(&key).unwrap_or(&words), spelt, "{key}");
    }
}

#[test]
fn nothing_british_is_left() {
    let mut all = english();
    for (british, _) in SPELT {
        assert!(all.values().any(|words| words.contains(british)), "nothing has {british}");
    }
    all.extend(american());
    let spelt = SPELT.iter().map(|(british, _)| *british);
    let british: Vec<_> = spelt.chain(BRITISH.split_whitespace()).collect();
    for (key, words) in all {
        let words = words.to_lowercase();
        let left: Vec<_> = british.iter().filter(|word| words.contains(**word)).collect();
        assert!(left.is_empty(), "{key} has {left:?}: {words}");
    }
}

#[test]
fn the_region_chooses_it() {
    let of = |region: &str| Variant::of(region.parse().ok());
    for region in ["US", "PR", "GU"] {
        assert_eq!(of(region), Variant::American, "{region}");
    }
    for region in ["GB", "CA", "AU", "IE", "DE", ""] {
        assert_eq!(of(region), Variant::General, "{region}");
    }
    let mut app = App::blank().expect("a store");
    let now = moment("2026-11-25 10:40", named("America/New_York"));
    let systems = Variant::ALL.map(|variant| Locale { variant, ..Locale::default() });
    let mut choose = |region: Option<&str>| {
        let region = region.and_then(|region| region.parse().ok());
        app.apply(SettingAction::SetRegion(region), now).expect("chosen");
        systems.map(|system| app.locale(system).expect("read").variant)
    };
    assert_eq!(choose(None), Variant::ALL, "the system's");
    assert_eq!(choose(Some("US")), [Variant::American; 2]);
    assert_eq!(choose(Some("GB")), [Variant::General; 2]);
}

#[test]
fn only_english_is_written_so() {
    let today = date("2026-11-25");
    let shown = |language: Language, variant| {
        let texts = Texts::of(Locale { variant, ..language.into() });
        (texts.say("moisturise.step"), texts.date_long(today, today))
    };
    for language in Language::ALL.into_iter().chain(Language::PSEUDO) {
        let [general, american] = Variant::ALL.map(|variant| shown(language, variant));
        assert_eq!(general != american, language == Language::English, "{language:?}");
    }
}

#[test]
fn a_date_begins_with_its_month() {
    let texts = Texts::of(Locale {
        language: Language::English,
        hours: HourCycle::H12,
        variant: Variant::American,
    });
    let zone = named("America/New_York");
    let (today, now) = (date("2026-11-25"), moment("2026-11-25 10:40", zone));
    assert_eq!(texts.date(date("2026-11-29"), today), "Sun, Nov 29");
    assert_eq!(texts.date_long(date("2027-01-01"), today), "Friday, January 1, 2027");
    assert_eq!(texts.day_month(date("2026-11-29"), today), "November 29");
    let at = |when| texts.date_time_near(at(when, zone), now);
    assert_eq!(at("2026-11-29 15:00"), "Sun, Nov 29, 3:00\u{a0}PM");
    assert_eq!(at("2026-11-25 15:00"), "today 3:00\u{a0}PM");
}

//! What no words of a plan may say: whom to call in an emergency, and what to take.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::care::can_i::named_in;
use crate::care::digits::with_ascii_digits;
use crate::care::emergency::EmergencyNumber;
use crate::care::signs::Level;
use crate::care::text::Words;

/// The lists, as they are written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    emergency: List,
    medicine: List,
    describes: Describes,
    numbers: Numbers,
    treatment: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    words: Vec<String>,
    beginnings: Vec<String>,
    anywhere: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Describes {
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Numbers {
    emergency: Vec<String>,
    short: Vec<String>,
    units: Vec<String>,
}

impl Refused {
    fn words() -> &'static Self {
        static WORDS: LazyLock<Refused> = LazyLock::new(|| {
            crate::built_in::from_toml(include_str!("../../../assets/plan-file.toml"))
                .expect("sound words")
        });
        &WORDS
    }

    /// Whether a text in small letters has a word of a list that does not only describe a product.
    fn has(&self, list: &List, plain: &str) -> bool {
        let words: Vec<&str> = plain
            .split(|one: char| !one.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let describes = |at: usize| {
            words.get(at + 1).is_some_and(|next| self.describes.words.iter().any(|one| one == next))
        };
        let is_listed = |word: &str| {
            list.words.iter().any(|one| one == word)
                || list.beginnings.iter().any(|begin| word.starts_with(&**begin))
        };
        let mut words = words.iter().enumerate();
        words.any(|(at, word)| is_listed(word) && !describes(at))
            || list.anywhere.iter().any(|part| plain.contains(&**part))
    }

    /// Whether a text has a number for emergencies that is no amount.
    fn has_number(&self, plain: &str) -> bool {
        let plain = with_ascii_digits(plain);
        let mut rest = &*plain;
        while let Some(begin) = rest.find(|one: char| one.is_ascii_digit()) {
            rest = &rest[begin..];
            let end = rest.find(|one: char| !one.is_ascii_digit()).unwrap_or(rest.len());
            let (number, behind) = rest.split_at(end);
            let unit = behind.trim_start_matches([' ', '-', '\u{a0}', '\u{202f}']);
            let unit = unit.split(|one: char| !one.is_alphabetic()).next().unwrap_or_default();
            let is_amount = self.numbers.units.iter().any(|one| one == unit)
                || behind.trim_start().starts_with(['%', '°']);
            if !is_amount && self.numbers.emergency.iter().any(|one| one == number) {
                return true;
            }
            rest = behind;
        }
        false
    }
}

/// Whether words speak of whom to call in an emergency, or of what to take: no step may.
pub(super) fn speaks_of_medicine(words: &Words) -> bool {
    let refused = Refused::words();
    let plain = words.0.to_lowercase();
    let named = named_in(&words.0);
    refused.has(&refused.emergency, &plain)
        || refused.has(&refused.medicine, &plain)
        || refused.has_number(&plain)
        || named.names_medicine
        || named.signs.iter().any(|sign| sign.lead < Level::Contact)
}

/// Whether words name the treatment.
pub(super) fn names_the_treatment(words: &str) -> bool {
    let refused = Refused::words();
    refused.has(&refused.treatment, &words.to_lowercase())
}

/// The most digits of a country's own prefix.
const MOST_PREFIX: usize = 3;

/// Whether words give an emergency number, however it is written: alone, among other numbers, or behind the prefix
/// of a country. A number that only has the same digits in it is another one.
pub(super) fn gives_emergency_number(words: &str, is_phone: bool) -> bool {
    let numbers = &Refused::words().numbers;
    let is_one = |digits: &str| {
        let is_in = |list: &[String]| list.iter().any(|one| one == digits);
        let is_short = || is_in(&numbers.short) || EmergencyNumber::all().any(|one| one == digits);
        is_in(&numbers.emergency) || is_phone && is_short()
    };
    let hidden = |run: &str, joined: &str| {
        (1..joined.len()).any(|at| {
            let before = &joined[..at];
            let is_prefix = before.bytes().all(|one| one == b'0')
                || run.contains('+') && before.len() <= MOST_PREFIX;
            is_prefix && is_one(&joined[at..])
        })
    };
    runs(words).iter().any(|run| {
        let groups = run.split(|one: char| !one.is_ascii_digit());
        let groups: Vec<&str> = groups.filter(|group| !group.is_empty()).collect();
        let joined = groups.concat();
        is_one(&joined) || groups.iter().all(|group| is_one(group)) || hidden(run, &joined)
    })
}

/// The most digits of all numbers in words.
pub(super) fn longest_number(words: &str) -> usize {
    let digits = |run: &String| run.chars().filter(char::is_ascii_digit).count();
    runs(words).iter().map(digits).max().unwrap_or(0)
}

/// The numbers in words, with the marks that stand within one. Those of an e-mail address are none.
fn runs(words: &str) -> Vec<String> {
    let plain = with_ascii_digits(words);
    let words = plain.split_whitespace().filter(|word| !word.contains('@'));
    let plain = words.collect::<Vec<_>>().join(" ");
    let is_within = |one: char| {
        one.is_ascii_digit()
            || matches!(one, ' ' | '+' | '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2015}')
    };
    let runs = plain.split(|one: char| !is_within(one));
    runs.filter(|run| run.contains(|one: char| one.is_ascii_digit())).map(str::to_owned).collect()
}

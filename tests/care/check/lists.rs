//! Real product texts with the answers that are right for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use afterglow::care::can_i::{Answer, Situation, Verdict};
use afterglow::care::{Plan, Text};
use afterglow::ingredients::ProductQuery;
use serde::Deserialize;

use super::questions::here;
use crate::support::{at, berlin, treated_at};

/// A product text, and what is right for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    name: String,
    source: String,
    retrieved: String,
    language: String,
    format: String,
    why: String,
    pub(super) text: String,
    day3: Day,
    day10: Day,
    #[serde(default)]
    hit: Vec<Hit>,
    #[serde(default)]
    must_not_hit: Vec<Name>,
    #[serde(default)]
    helpful: Vec<Hit>,
}

#[derive(Deserialize)]
struct Day {
    verdict: String,
}

#[derive(Deserialize)]
struct Hit {
    ingredient: String,
    class: String,
}

#[derive(Deserialize)]
struct Name {
    ingredient: String,
}

/// Where the products are: lists and pages that the check was made with, and others that were held back
/// until it was done.
pub(super) const FOLDERS: [&str; 3] = ["lists", "pages", "heldout"];

/// The answer for a text on day 3 or on day 10 of a recovery.
pub(super) fn answer(text: &str, day: u32) -> Answer {
    in_situation(day, |situation| situation.check(ProductQuery { name: "", text }))
}

/// Asks something on day 3 or on day 10 of a recovery.
pub(super) fn in_situation<T>(day: u32, ask: impl FnOnce(&Situation<'_>) -> T) -> T {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let at =
        if day == 3 { at("2026-11-25 10:40", berlin()) } else { at("2026-12-02 10:40", berlin()) };
    let plan = Plan::default_plan();
    ask(&here(plan, &treatments, at))
}

/// The products of a folder, by file name.
pub(super) fn products(folder: &str) -> Vec<(String, Product)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/care/check").join(folder);
    let mut products: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let text = fs::read_to_string(entry.path()).expect("readable");
            let product = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, product)
        })
        .collect();
    products.sort_by(|(one, _), (other, _)| one.cmp(other));
    products
}

pub(super) fn words(text: &Text) -> String {
    match text {
        Text::Literal(words) => words.to_lowercase(),
        Text::Key { key, .. } => key.to_string(),
    }
}

/// What is wrong with an answer.
fn wrong(product: &Product, answer: &Answer, day: u32) -> Vec<String> {
    let mut wrong = Vec::new();
    let wanted = if day == 3 { &product.day3.verdict } else { &product.day10.verdict };
    if answer.verdict.name() != wanted {
        let hits: Vec<_> = answer
            .hits
            .iter()
            .map(|hit| format!("{} [{}] {}", words(&hit.ingredient), hit.class, words(&hit.reason)))
            .collect();
        wrong.push(format!(
            "day {day}: {} instead of {wanted}: {hits:?} {:?} unknown {:?}",
            answer.verdict.name(),
            words(&answer.why),
            answer.unknown
        ));
    }
    if day != 3 {
        return wrong;
    }
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    for hit in &product.hit {
        let name = tidy(&hit.ingredient);
        let found = answer.hits.iter().any(|found| {
            let words = words(&found.ingredient);
            *found.class == hit.class && (words.contains(&name) || name.contains(&words))
        });
        if !found {
            wrong.push(format!("not found: {} [{}]", hit.ingredient, hit.class));
        }
    }
    for look_alike in &product.must_not_hit {
        let name = tidy(&look_alike.ingredient);
        let found = answer.hits.iter().find(|found| words(&found.ingredient) == name);
        if let Some(found) = found {
            wrong.push(format!("must not hit: {} [{}]", look_alike.ingredient, found.class));
        }
    }
    for helpful in &product.helpful {
        let name = tidy(&helpful.ingredient);
        let found = answer.helpful.iter().any(|found| {
            let words = found.ingredient.to_lowercase();
            *found.class == helpful.class && (words.contains(&name) || name.contains(&words))
        });
        if !found {
            wrong.push(format!("helpful, not found: {} [{}]", helpful.ingredient, helpful.class));
        }
    }
    wrong
}

/// How often each verdict was given where another or the same was right.
fn table(counts: &BTreeMap<(String, &'static str), usize>) -> String {
    let names = ["hold_off", "check", "fine", "unknown"];
    let mut table = format!("{:<12}", "right\\given");
    for name in names {
        write!(table, "{name:>10}").expect("written");
    }
    for right in names {
        write!(table, "\n{right:<12}").expect("written");
        for given in names {
            let count = counts.get(&(right.to_owned(), given)).copied().unwrap_or(0);
            write!(table, "{count:>10}").expect("written");
        }
    }
    table
}

/// How often each verdict was given, and what is wrong.
#[derive(Default)]
pub(super) struct Tally {
    counts: BTreeMap<(String, &'static str), usize>,
    pub(super) faults: String,
    pub(super) wrong_fines: usize,
    pub(super) false_alarms: usize,
}

impl Tally {
    pub(super) fn of(folder: &str) -> Self {
        let mut tally = Self::default();
        for (file, product) in products(folder) {
            for day in [3, 10] {
                let answer = answer(&product.text, day);
                let right = if day == 3 { &product.day3.verdict } else { &product.day10.verdict };
                let given = answer.verdict;
                *tally.counts.entry((right.clone(), given.name())).or_default() += 1;
                tally.wrong_fines += usize::from(given == Verdict::Fine && right != "fine");
                tally.false_alarms += usize::from(given == Verdict::HoldOff && right != "hold_off");
                for fault in wrong(&product, &answer, day) {
                    writeln!(tally.faults, "{folder}/{file}: {fault}").expect("written");
                }
            }
        }
        println!("{folder}\n{}\n{}", table(&tally.counts), tally.faults);
        tally
    }
}

#[test]
fn real_products_get_the_right_answer() {
    let faults: String = FOLDERS.into_iter().map(|folder| Tally::of(folder).faults).collect();
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn the_products_are_many_and_different() {
    let products: Vec<_> = FOLDERS.into_iter().flat_map(products).collect();
    let distinct = |of: fn(&Product) -> &str| {
        products.iter().map(|(_, product)| of(product)).collect::<BTreeSet<_>>().len()
    };
    assert!(products.len() >= 60, "{}", products.len());
    assert!(distinct(|product| &product.format) >= 6);
    assert!(distinct(|product| &product.language) >= 6);
    for (file, product) in &products {
        assert!(!product.why.is_empty() && !product.retrieved.is_empty(), "{file}");
        let is_example = product.source.starts_with("own example");
        assert!(product.source.starts_with("http") || is_example, "{file}: {}", product.source);
        assert!(product.name.len() < 200, "{file}");
    }
}

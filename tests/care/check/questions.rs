//! Typed questions by people who have not seen the code, with every verdict that is right for them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use afterglow::care::Plan;
use afterglow::care::can_i::{Answer, Situation};
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::support::{at, treated_at};

const ZONE: Tz = Tz::Europe__Berlin;

/// A typed question and what is right for it.
#[derive(Deserialize)]
struct Case {
    id: String,
    question: String,
    #[expect(dead_code, reason = "for readers")]
    kind: String,
    day: u32,
    accept: Vec<String>,
    why: String,
    source: String,
}

/// The answer at ten on a recovery day, or at eight in the evening of day 0; the treatment was on a
/// Sunday at three.
pub(super) fn ask(question: &str, day: u32) -> Answer {
    let hour = if day == 0 { "20:00" } else { "10:00" };
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date") + Days::new(u64::from(day));
    ask_at(question, at(&format!("{date} {hour}"), ZONE))
}

pub(super) fn ask_at(question: &str, at: DateTime<Utc>) -> Answer {
    let treatments = [treated_at(1, "2026-11-22 15:00", ZONE)];
    Situation { plan: Plan::default_plan(), treatments: &treatments, at, zone: ZONE }
        .can_i(question)
}

/// What was asked and answered wrongly, and a table of the first right verdict against the given one.
fn run(file: &Path) -> (String, String, usize) {
    let text = fs::read_to_string(file).expect("readable");
    let cases: Vec<Case> = serde_json::from_str(&text).expect("cases");
    let mut faults = String::new();
    let mut table: BTreeMap<(String, &'static str), usize> = BTreeMap::new();
    for case in &cases {
        assert!(!case.why.is_empty() && !case.source.is_empty(), "{}", case.id);
        let answer = ask(&case.question, case.day);
        let given = answer.verdict.name();
        let right =
            if case.accept.iter().any(|one| one == given) { given } else { &case.accept[0] };
        *table.entry((right.to_owned(), given)).or_default() += 1;
        if right != given {
            let signs: Vec<_> = answer.signs.iter().map(|sign| &*sign.id).collect();
            let hits: Vec<_> = answer.hits.iter().map(|hit| (&*hit.class, hit.verdict)).collect();
            writeln!(
                faults,
                "{} day {} {:?}: {given} instead of {:?}; {hits:?} {signs:?} {:?}",
                case.id, case.day, case.question, case.accept, answer.unknown
            )
            .expect("written");
        }
    }
    let mut lines = String::new();
    for ((right, given), count) in &table {
        writeln!(lines, "right {right:<9} given {given:<9} {count}").expect("written");
    }
    (faults, lines, cases.len())
}

#[test]
fn typed_questions_get_a_right_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/care/check/cases");
    let mut faults = String::new();
    for name in fs::read_dir(folder).expect("a folder").flatten() {
        let is_questions = name.file_name().to_string_lossy().starts_with("questions");
        if is_questions {
            let (wrong, table, count) = run(&name.path());
            println!("{} ({count})\n{table}", name.path().display());
            faults += &wrong;
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Prints the answers to a file of questions that is not part of the project.
#[test]
#[ignore = "set AFTERGLOW_CASES to a file of questions"]
fn questions_of_ones_own() {
    let file = std::env::var_os("AFTERGLOW_CASES").expect("AFTERGLOW_CASES");
    let (faults, table, count) = run(Path::new(&file));
    println!("{count}\n{table}\n{faults}");
}

//! Typed questions by people who have not seen the code, with every verdict that is right for them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use afterglow::care::can_i::{Answer, Situation, Verdict};
use afterglow::care::{Language, Plan, Plans, Text, Treatment, Week};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::Deserialize;

use crate::support::{at, berlin, treated_at};

/// A typed question and what is right for it.
#[derive(Deserialize)]
struct Case {
    id: String,
    question: String,
    #[expect(dead_code, reason = "for readers")]
    kind: String,
    day: u32,
    accept: Vec<String>,
    /// The level of the sign that comes first.
    lead: Option<String>,
    why: String,
    source: String,
}

/// Where a stricter answer than the one that was written down is given, and why.
const STRICTER: [(&str, &str); 39] = [
    ("N001", "hiya is not understood"),
    ("N004", "too much is not understood"),
    ("N005", "a seedling is not understood"),
    ("N009", "football is named"),
    ("N010", "mineral is not understood"),
    ("N011", "rain in slang is not understood, and all day is longer"),
    ("N013", "loads of water is not understood"),
    ("N018", "outside, without how long"),
    ("N020", "isnt is not understood"),
    ("N023", "acids are named, if only to say that they are not used"),
    ("N035", "a spot is a sign, too"),
    ("N045", "peeling is a sign, too"),
    ("N094", "what is swallowed is asked about"),
    ("N099", "heat is named"),
    ("F033", "a peeling is a sign, too"),
    ("F035", "a pimple is a sign, too"),
    ("F101", "not normal is a sign, too"),
    ("F125", "dripping is a sign, too"),
    ("F149", "what is free of something is read as a product with its name"),
    ("F150", "acids are named, if only to say that they are not used"),
    ("G058", "hurting is a sign"),
    ("G065", "a child is named"),
    ("G068", "a sauna is named"),
    ("G074", "a gym is named"),
    ("G077", "burning is a sign"),
    ("G082", "make-up is named"),
    ("G083", "the sun is named"),
    ("G084", "a sauna is named"),
    ("G088", "a rash is an illness, too"),
    ("G135", "what is free of something is read as a product with its name"),
    ("G145", "the start is in a part of its own"),
    ("fd-sunscreen-05", "a sports day is exercise, too"),
    ("fd-sunscreen-17", "slap is make-up, too"),
    ("xd-medicine-09", "it is a relative of retinol, which stays held"),
    ("ud-no-rule-12", "cycling is named"),
    ("ud-no-rule-35", "a long time outdoors is named"),
    ("ud-one-word-changes-it-03", "heat is named"),
    ("ud-one-word-changes-it-18", "nearly spelt like an exercise"),
    ("ud-one-word-changes-it-29", "a river is named"),
];
/// Where the wording allows another answer, and why.
const OTHERWISE: [(&str, &str, &str); 6] = [
    ("G013", "unknown", "where the water is kept off is not understood"),
    ("F166", "fine", "its hold is over by then, and what other sheets ask for"),
    ("F189", "fine", "what other sheets ask for is over on that day"),
    ("xd-actives-16", "check", "a week after the treatment its hold is over"),
    ("N008", "unknown", "lengths are not understood"),
    ("N021", "unknown", "what was started is not understood"),
];

/// Whether an answer is right, or stricter than what is right for a reason that is written down.
fn is_right(case: &Case, given: Verdict) -> bool {
    let name = given.name();
    let order = ["fine", "unknown", "check", "hold_off", "sign"];
    let rank = |verdict: &str| order.iter().position(|one| *one == verdict);
    let stricter = STRICTER.iter().any(|(id, _)| *id == case.id);
    let otherwise = OTHERWISE.iter().any(|(id, verdict, _)| *id == case.id && *verdict == name);
    case.accept.iter().any(|one| one == name)
        || otherwise
        || stricter && case.accept.iter().all(|one| rank(name) > rank(one))
}

/// The answer at ten on a recovery day, or at eight in the evening of day 0; the treatment was on a
/// Sunday at three.
pub(super) fn ask(question: &str, day: u32) -> Answer {
    ask_in(Language::English, question, day)
}

/// The same in another language.
pub(super) fn ask_in(language: Language, question: &str, day: u32) -> Answer {
    let hour = if day == 0 { "20:00" } else { "10:00" };
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date") + Days::new(u64::from(day));
    answer(language, question, at(&format!("{date} {hour}"), berlin()))
}

pub(super) fn ask_at(question: &str, at: DateTime<Utc>) -> Answer {
    answer(Language::English, question, at)
}

/// A situation in Berlin.
pub(super) fn here<'a>(
    plans: impl Into<Plans<'a>>,
    treatments: &'a [Treatment],
    at: DateTime<Utc>,
) -> Situation<'a> {
    Situation { plans: plans.into(), treatments, at, zone: berlin(), week: Week::default() }
}

fn answer(language: Language, question: &str, at: DateTime<Utc>) -> Answer {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    here(Plan::default_plan(), &treatments, at).can_i_in(language, question)
}

/// The language of a file's questions, by its name: `questions-de.json`; English where it names none.
fn language_of(file: &Path) -> Language {
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let named = |one: &Language| name.strip_prefix("questions-") == Some(one.tag());
    Language::ALL.into_iter().find(named).unwrap_or_default()
}

/// What was asked and answered wrongly, and a table of the first right verdict against the given one.
fn run(file: &Path) -> (String, String, usize) {
    let text = fs::read_to_string(file).expect("readable");
    let cases: Vec<Case> = serde_json::from_str(&text).expect("cases");
    let mut faults = String::new();
    let mut table: BTreeMap<(String, &'static str), usize> = BTreeMap::new();
    let language = language_of(file);
    for case in &cases {
        assert!(!case.why.is_empty() && !case.source.is_empty(), "{}", case.id);
        let answer = ask_in(language, &case.question, case.day);
        let given = answer.verdict.name();
        let mut is_right = is_right(case, answer.verdict);
        if let Some(lead) = &case.lead {
            is_right &= answer.signs.first().is_some_and(|sign| sign.lead.name() == lead);
        }
        let right = if is_right { given } else { &case.accept[0] };
        *table.entry((right.to_owned(), given)).or_default() += 1;
        if !is_right {
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

#[test]
fn without_a_treatment_only_what_is_never_held_off_is_fine() {
    let now = at("2026-11-25 10:00", berlin());
    let untreated = here(Plan::default_plan(), &[], now);
    for (question, right) in [
        ("Can I walk?", Verdict::Fine),
        ("can I wash my face with lukewarm water", Verdict::Fine),
        ("Can I run?", Verdict::Unknown),
        ("Can I walk and run?", Verdict::Unknown),
        ("Can I walk in the sun?", Verdict::Unknown),
        ("can I walk with retinol on", Verdict::Unknown),
        ("Can I walk to the blorf?", Verdict::Unknown),
        ("Can I take ibuprofen?", Verdict::Check),
        ("my throat is closing, can I walk?", Verdict::Sign),
    ] {
        let answer = untreated.can_i(question);
        assert_eq!(answer.verdict, right, "{question}");
        assert_eq!(answer.day, None);
        let says_so = answer.notes.iter().any(|note| *note == Text::key("check-note-no-treatment"));
        assert_eq!(says_so, right == Verdict::Fine, "{question}");
    }
}

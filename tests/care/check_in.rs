//! The words of a check-in: a table, and what holds for every one of them.

use std::collections::BTreeSet;

use afterglow::care::check_in::{Degree, Mark, check_in_place, check_in_signs};
use afterglow::care::signs::Signs;

/// The locale file, read as it is: this test runs without the window's texts.
const WORDS: &str = include_str!("../../assets/locales/en/skin.ftl");

/// Each sign with its hint and its four degrees.
const TABLE: [(&str, [&str; 5]); 11] = [
    (
        "redness",
        [
            "redder or darker than usual",
            "not redder or darker than usual",
            "a little redder or darker",
            "clearly redder or darker",
            "very red or dark, like a strong sunburn",
        ],
    ),
    (
        "swelling",
        [
            "puffier than usual",
            "not puffier than usual",
            "a little puffy, barely visible",
            "clearly puffy",
            "so puffy that the face looks different",
        ],
    ),
    (
        "pain",
        [
            "sore, stinging or burning",
            "nothing hurts",
            "there, but easy to forget",
            "hard to forget",
            "hard to bear",
        ],
    ),
    (
        "heat",
        [
            "hotter to the touch than elsewhere",
            "as warm as elsewhere",
            "a little warmer",
            "clearly warmer",
            "hot",
        ],
    ),
    (
        "dryness",
        [
            "tight, rough, flaking or peeling",
            "not dry",
            "tight, or a little rough",
            "rough, with some flakes",
            "flaking or peeling in many places",
        ],
    ),
    (
        "itch",
        [
            "you want to scratch",
            "no itch",
            "now and then",
            "often",
            "most of the time, hard not to scratch",
        ],
    ),
    (
        "bumps",
        ["spots or small bumps", "no spots or bumps", "a few", "some in several places", "many"],
    ),
    (
        "blisters",
        [
            "tingling, blisters or a cold sore",
            "no tingling, no blisters",
            "tingling, or one small blister",
            "a few blisters",
            "many blisters, or large ones",
        ],
    ),
    (
        "weeping",
        [
            "damp, open or crusted skin",
            "closed and dry",
            "damp or crusted in one small place",
            "in several places",
            "over a large area",
        ],
    ),
    (
        "patches",
        [
            "darker or lighter than the skin around",
            "even, as usual",
            "a shade darker or lighter",
            "clearly darker or lighter",
            "much darker or lighter, or large",
        ],
    ),
    (
        "fever",
        [
            "feverish, chills or shivers",
            "no fever, no shivers",
            "a little feverish",
            "a fever, or some shivers",
            "a high fever, or strong shivers",
        ],
    ),
];

/// The attributes of a sign in the locale file.
fn written(sign: &str) -> Vec<(&'static str, &'static str)> {
    let start = format!("check-in-{sign} = ");
    let lines = WORDS.lines().skip_while(|line| !line.starts_with(&start)).skip(1);
    let lines = lines.map_while(|line| line.strip_prefix("    ."));
    lines.filter_map(|line| line.split_once(" = ")).collect()
}

#[test]
fn each_sign_has_a_hint_and_four_degrees_in_these_words() {
    let signs: Vec<&str> = check_in_signs().iter().map(|sign| &*sign.id).collect();
    assert_eq!(signs, TABLE.map(|(sign, _)| sign), "in this order");
    for (sign, words) in TABLE {
        let names = ["hint", "none", "mild", "medium", "strong"];
        let wanted: Vec<_> = names.into_iter().zip(words).collect();
        let found: Vec<_> = written(sign).into_iter().filter(|(name, _)| *name != "low").collect();
        assert_eq!(found, wanted, "{sign}");
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), 5, "{sign} says one thing twice");
    }
}

#[test]
fn the_words_hold_on_every_skin_and_judge_nothing() {
    let judging = [
        "normal",
        "fine",
        "safe",
        "ok",
        "good",
        "bad",
        "worry",
        "alarming",
        "expected",
        "healthy",
        "severe",
        "serious",
        "dangerous",
        "should",
        "pink",
        "flushed",
        "rosy",
        "pale",
        "white",
    ];
    for (sign, words) in TABLE {
        for said in words {
            let parts: Vec<&str> = said.split(|c: char| !c.is_alphanumeric()).collect();
            for word in judging {
                assert!(!parts.contains(&word), "{sign}: {said}");
            }
            // Brown and black skin hardly turns red: whoever looks for red only sees nothing.
            if parts.iter().any(|word| word.starts_with("red")) {
                assert!(parts.iter().any(|word| word.starts_with("dark")), "{sign}: {said}");
            }
            // In one line beside the sign's button at 390 px.
            assert!(said.chars().count() <= 40, "{sign}: {said}");
        }
    }
}

#[test]
fn a_degree_is_read_by_its_name_alone() {
    for degree in Degree::ALL {
        assert_eq!(degree.name().parse(), Ok(degree));
        assert_eq!(Degree::of_number(degree.number()), Some(degree));
    }
    for wrong in ["", "None", "MILD", "2", "severe", "mild ", "none,mild"] {
        assert!(wrong.parse::<Degree>().is_err(), "{wrong}");
    }
    assert_eq!(Degree::of_number(4), None);
}

#[test]
fn only_the_signs_of_a_check_in_have_a_place_in_it() {
    let count = check_in_signs().len();
    for sign in &Signs::default_data().all {
        let place = check_in_place(&sign.id);
        assert_eq!(place < count, sign.check_in, "{}", sign.id);
    }
    // A sign of a later version is kept, and comes last.
    assert_eq!(check_in_place("glow"), count);
    let mark = Mark { sign: "glow".into(), degree: Degree::Mild };
    assert_eq!(mark.degree.number(), 1);
}

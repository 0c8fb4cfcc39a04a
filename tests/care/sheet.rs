//! A sheet sentence by sentence: what it sets, what it never sets, and that nothing makes it looser by accident.

use std::collections::BTreeSet;

use afterglow::care::plan_file::{length, read as read_plan, written};
use afterglow::care::sheet::{Proposal, Sets, Sheet, onto, overlay, plan_file, read};
use afterglow::care::{Plan, Text, Window};
use proptest::prelude::*;

use crate::support::cases;

fn shown(proposal: &Proposal) -> String {
    match &proposal.sets {
        Sets::Hold { item, window } => {
            format!("{item}={}", written(*window).expect("a window with an end"))
        }
        Sets::Sunscreen(one) => format!("spf={:?} mineral={}", one.spf, one.mineral),
        Sets::Step { title, last } => format!("{title}: 0-{last}"),
    }
}

/// All that a text proposes.
fn proposed(text: &str) -> Vec<String> {
    read(text).proposals.iter().map(shown).collect()
}

/// What stands in the plan file without a decision; of a step, its days.
fn decided(sheet: &Sheet) -> BTreeSet<String> {
    let without_title = |one: &Proposal| match &one.sets {
        Sets::Step { last, .. } => format!("step: 0-{last}"),
        _ => shown(one),
    };
    sheet
        .proposals
        .iter()
        .filter(|one| one.is_used() && !one.needs_decision())
        .map(without_title)
        .collect()
}

#[test]
fn sentences_set_what_they_say() {
    let mut other = Vec::new();
    for (text, sets) in [
        ("No make-up for 48 hours.", &["no_makeup=48 hours"][..]),
        ("Do not wear makeup for at least 24 hours after your treatment.", &["no_makeup=24 hours"]),
        ("Avoid sauna until day 5.", &["no_sauna=6 days"]),
        ("Avoid saunas and steam rooms through day 3.", &["no_sauna=4 days"]),
        ("Do not use retinol for 7 days.", &["no_actives=7 days"]),
        ("Please avoid the gym for two weeks.", &["easy_activity=14 days"]),
        ("Exercise should be avoided for 72 hours", &["easy_activity=72 hours"]),
        ("For 24 hours, do not drink alcohol.", &["no_alcohol=24 hours"]),
        ("You may wear makeup after 24 hours.", &["no_makeup=24 hours"]),
        ("After 3 days you can return to exercise.", &["easy_activity=3 days"]),
        ("Wait 24 hours before applying makeup.", &["no_makeup=24 hours"]),
        (
            "No makeup for 24 hours and no exercise for 48 hours.",
            &["no_makeup=24 hours", "easy_activity=48 hours"],
        ),
        (
            "Avoid makeup for 24 hours, exercise for 48 hours and swimming for 7 days.",
            &["no_makeup=24 hours", "easy_activity=48 hours", "no_swim=7 days"],
        ),
        ("No sun exposure for 7-10 days", &["no_sunbathing=10 days"]),
        ("No sun exposure for 7 to 10 days", &["no_sunbathing=10 days"]),
        ("No waxing for a week.", &["no_waxing=7 days"]),
        (
            "For the first 24 hours:\n- No makeup\n- No alcohol",
            &["no_makeup=24 hours", "no_alcohol=24 hours"],
        ),
        (
            "Do not:\n- use makeup for 2 days\n- go swimming for 1 week",
            &["no_makeup=2 days", "no_swim=7 days"],
        ),
        ("AVOID\n\n• Makeup for 24 hours", &["no_makeup=24 hours"]),
        ("Avoid makeup for\n24 hours.", &["no_makeup=24 hours"]),
        ("Apply SPF 50 daily for 2 weeks.", &["spf=Some(50) mineral=false"]),
        ("Use a mineral sunscreen every day", &["spf=None mineral=true"]),
        ("Apply the recovery balm for 5 days.", &["Apply the recovery balm: 0-5"]),
        ("Avoid sweating for 48 hours, as this may cause irritation.", &["easy_activity=48 hours"]),
    ] {
        if proposed(text) != sets {
            other.push((text, proposed(text)));
        }
    }
    assert!(other.is_empty(), "{other:#?}");
}

/// Nothing of these is guessed.
#[test]
fn what_is_not_certain_sets_nothing() {
    let mut guessed = Vec::new();
    for text in [
        "",
        "Avoid makeup until healed.",
        "Avoid exercise until the redness is gone.",
        "Avoid the sun as long as possible.",
        "Avoid makeup for a few days.",
        "Avoid makeup for several hours.",
        "Avoid makeup for 24 hours before your treatment.",
        "No retinol 5 days prior to treatment.",
        "Stop using retinol 3 days pre treatment.",
        "Before your treatment:\n- No retinol for 5 days",
        "BEFORE YOUR VISIT\nAvoid the following for 7 days:\n- retinol",
        "Botox aftercare\n\n- No exercise for 24 hours",
        "Fotona 4D\n\n- No makeup for 48 hours",
        "If you had RF microneedling:\n- No exercise for 72 hours",
        "RF patients: no exercise for 72 hours",
        "If your skin is red, avoid makeup for 48 hours.",
        "Avoid makeup for 24 hours unless it is mineral.",
        "Avoid makeup for 24 hours. Unless your skin is still red.",
        "Avoid makeup for 24 hours (48 hours after a deep treatment).",
        "Avoid exercise for 48 hours (RF only).",
        "You do not need to avoid makeup for 24 hours.",
        "Do not avoid exercise for 3 days.",
        "It is a myth that you must avoid exercise for 3 days.",
        "Do you have to avoid makeup for 24 hours?",
        "No makeup remover for 24 hours.",
        "Avoid makeup for 24 hours and exercise.",
        "Avoid makeup after 24 hours.",
        "You may wear makeup for 24 hours.",
        "You may wear mineral makeup after 12 hours.",
        "Makeup, exercise and sun: 24 hours.",
        "Avoid the gym for 24 hours.",
        "No hot tubs for 24 hours.",
        "No retinol for 3 days.",
        "Retinol can be used after 5 days.",
        "No exercise for 0 days.",
        "No exercise for 400 days.",
        "No exercise for 1.5 days.",
        "No exercise for ½ day.",
        "No exercise for 1/2 day.",
        "No exercise for 1 ½ days.",
        "No exercise for 1 / 2 days.",
        "No exercise for ٣ days.",
        "No exercise for ③ days.",
        "No exercise for 3² days.",
        "No exercise for <24 hours.",
        "No exercise 3x for 2 days",
        "No sun for a month.",
        "No sunscreen for 24 hours.",
        "Do not apply SPF 50 for 12 hours.",
        "Apply SPF 15 every day.",
        "Apply hydrocortisone cream for 3 days.",
        "Take ibuprofen for 2 days.",
        "Apply ice packs for 24 hours.",
        "Call 112 for 24 hours.",
        "Use the cream for 3 days if needed.",
        "Kein Make-up für 48 Stunden.",
        "Pas de maquillage pendant 48 heures.",
        "Sin maquillaje durante 48 horas.",
        "Avoid makeup for 24 hours; mineral makeup is fine, but only if needed.",
        "For the first 24 hours:\n- No exercise for 48 hours",
        "After 24 hours:\n- No makeup",
        "First 24 hours:\n- You may exercise",
        "No makeup for 24 hours\nUnless your skin is calm",
        "Avoid exercise for 24 hours ideally 72 hours",
        "Exercise: no need to wait 24 hours",
        "Day 1\n\nStay away from exfoliants.",
        "Botox: avoid exercise for 24 hours.",
        "With laser, avoid the sun for 4 weeks.",
        "After RF microneedling\nNo exercise for 72 hours",
        "- Chemical peel\n  - No exercise for 72 hours",
        "No tanning lotion for 2 weeks.",
        "No facial products for 3 weeks.",
        "No facial exercises for 4 weeks.",
        "No hot yoga for 7 days.",
        "No microneedling for 4 weeks.",
        "No hot drinks for 24 hours.",
        "Avoid spicy food and alcohol for 24 hours.",
        "Makeup for 24 hours.",
        "Avoid makeup for 24 hours. If your skin is red, wait.",
        "For the first 24 hours:\n- No alcohol at parties\n- No smoking at home\n\n- No swimming",
        "Exercise may be resumed no sooner than 48 hours.",
        "No exercise for 24 48 hours.",
        "No exercise for 24, 48 hours.",
        "Apply numbing cream for 1 hour.",
        "Apply 2 pumps of the gel for 5 days.",
        "No exercise for 48 hours, light exercise after 24 hours.",
        "No restrictions on exercise after 24 hours.",
        "Use only mineral makeup for 7 days.",
    ] {
        if !proposed(text).is_empty() {
            guessed.push((text, proposed(text)));
        }
    }
    assert!(guessed.is_empty(), "{guessed:#?}");
}

#[test]
fn ranges_and_whole_days_say_so() {
    let note = |text: &str| format!("{:?}", read(text).proposals[0].notes);
    assert!(note("No makeup for 24-48 hours").contains("sheet-note-range"));
    assert!(note("Avoid sauna until day 5").contains("sheet-note-through"));
    assert!(note("No laser for 6 weeks").contains("sheet-note-part"));
}

#[test]
fn contradictions_wait_for_the_client_and_the_stricter_comes_first() {
    let text =
        "No makeup for 24 hours.\nExercise is fine after 3 days.\nDo not apply makeup for 3 days.";
    let sheet = read(text);
    let shown: Vec<_> =
        sheet.proposals.iter().map(|one| (shown(one), one.is_contradicted)).collect();
    let expected =
        [("no_makeup=3 days", true), ("no_makeup=24 hours", true), ("easy_activity=3 days", false)];
    assert_eq!(shown, expected.map(|(one, open)| (one.to_owned(), open)));
    assert!(sheet.contradict(0, 1) && !sheet.contradict(1, 2));
    assert_eq!(decided(&sheet), BTreeSet::from(["easy_activity=3 days".to_owned()]));
    // Both at once are no plan.
    assert!(overlay(&sheet, "x", &|_| true).is_err());
    // The same twice is no contradiction.
    let same = read("No makeup for 24 hours.\nAvoid makeup for 24 hours.");
    assert_eq!(same.proposals.len(), 1);
    assert_eq!(same.proposals[0].from, [0, 1]);
}

#[test]
fn a_sentence_that_is_not_understood_and_names_the_same_leaves_the_choice_to_the_client() {
    let sheet = read("No makeup for 24 hours.\n\nOn tired skin leave makeup off for 72 hours.");
    assert_eq!(sheet.proposals.len(), 1);
    assert_eq!(sheet.proposals[0].also, [1]);
    assert!(sheet.proposals[0].needs_decision());
}

#[test]
fn only_what_was_confirmed_is_in_the_plan() {
    let sheet = read(
        "No makeup for 48 hours.\nNo swimming for 2 weeks.\nApply SPF 50 every day.\nApply the balm for 5 days.",
    );
    assert_eq!(sheet.proposals.len(), 4);
    for chosen in 0..16_u32 {
        let taken = |at: usize| chosen & (1 << at) != 0;
        let overlay = overlay(&sheet, "Linden", &taken).expect("a plan");
        let names: BTreeSet<&str> = overlay.items.iter().map(|item| &*item.id).collect();
        assert_eq!(names.contains("no_makeup"), taken(0));
        assert_eq!(names.contains("no_swim"), taken(1));
        assert_eq!(overlay.own.sunscreen.is_some(), taken(2));
        let steps = overlay.items.iter().filter(|item| item.days.is_some()).count();
        assert_eq!(steps == 1, taken(3));
        assert!(overlay.own.phone.is_none(), "a number in a sheet is nobody's to call");
    }
}

/// Nothing below a “do not” becomes something to do, and nothing is joined to what is above it.
#[test]
fn headings_and_lists_are_never_turned_round() {
    let mut guessed = Vec::new();
    for text in [
        "DO NOT\n- Use a cleansing brush for 5 days",
        "DO NOT\n\nUse a cleansing brush for 5 days.",
        "Avoid the following\n- Apply the balm for 5 days",
        "Dos and don’ts\n- Use a cleansing brush for 5 days\n- No makeup for 48 hours",
        "DO AND DON’T\nMakeup for 48 hours",
        "Please don’t do these things\nUse a cleansing brush for 5 days.",
        "It is not good for you to\n- use a cleansing brush for 5 days",
    ] {
        if !proposed(text).is_empty() {
            guessed.push((text, proposed(text)));
        }
    }
    assert!(guessed.is_empty(), "{guessed:#?}");
    for text in [
        "- No strenuous exercise for 5 days\nYOU MAY\n- Do light exercise for 5 days",
        "- No strenuous exercise for 5 days\nYou may do:\n- light exercise",
        "- Avoid swimming, makeup and\nLight exercise for 5 days",
    ] {
        assert!(
            proposed(text).iter().all(|one| !one.starts_with("light")),
            "{text}: {:?}",
            proposed(text)
        );
    }
}

#[test]
fn a_sentence_is_never_shown_or_kept_without_its_heading() {
    let sheet = read(
        "DO NOT:\n- Use a cleansing brush\n- wear makeup for 2 days\n- go swimming for 1 hour\n\nNo alcohol for 3 days.",
    );
    assert_eq!(sheet.quote(1), "DO NOT › Use a cleansing brush");
    let all = sheet.kept(&|_| true);
    assert_eq!(all, ["DO NOT › Use a cleansing brush", "DO NOT › go swimming for 1 hour"]);
    // What was not ticked is the professional's word as well.
    let none = sheet.kept(&|_| false);
    assert_eq!(none.len(), 4, "{none:?}");
    let file = plan_file(&sheet, "Linden", None, &|text| format!("{text:?}")).expect("a file");
    assert!(file.contains("# DO NOT › wear makeup for 2 days"), "{file}");
    assert!(!file.contains("# Use a cleansing brush"), "{file}");
    // The loser of a contradiction is kept, too.
    let sheet = read("No makeup for 2 days.\nNo makeup for 3 days.");
    assert_eq!(sheet.kept(&|at| at == 0), ["No makeup for 2 days."]);
    let sheet = read("DO NOT\nFor 24 hours:\n- peel things");
    assert_eq!(sheet.kept(&|_| true), ["DO NOT › For 24 hours › peel things"]);
}

#[test]
fn every_line_end_ends_a_line() {
    for end in ["\n", "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"] {
        let text = format!("- No makeup for 2 days{end}- No swimming for 2 weeks");
        assert_eq!(proposed(&text), ["no_makeup=2 days", "no_swim=14 days"], "{end:?}");
        assert_eq!(read(&text).said[1].line, 2, "{end:?}");
    }
}

/// The time that a text takes is compared with that of a smaller one, and not with a clock.
#[test]
fn a_text_of_anything_is_read_in_time() {
    let time = |text: &str| {
        let begin = std::time::Instant::now();
        let _ = read(text);
        begin.elapsed()
    };
    for piece in ["a", "(", ".a", "1/", "a. ", "No makeup for 2 days. ", "x\n", "- do not:\n"] {
        let text = piece.repeat(64 * 1024 / piece.len());
        let small = &text[..text.len() / 16];
        let least = |text: &str| (0..3).map(|_| time(text)).min().expect("some");
        let (least, whole) = (least(small), least(&text));
        // Of a square it would be 256 times as much.
        let most = least * 100;
        assert!(whole < most, "{piece:?}: {least:?}, {whole:?}");
    }
}

/// Each of these was once read as a time that holds here.
#[test]
fn what_is_about_something_else_sets_nothing() {
    let mut guessed = Vec::new();
    for text in [
        // Another treatment, and nothing lifts it but this one's name.
        "Botox\n\n- no exercise\n\nAFTERCARE\n- No makeup for 48 hours",
        "Fotona 4D\n\nAftercare\n\n- No makeup for 48 hours",
        "chemical peel\n- No exercise for 72 hours",
        "If you had a peel as well.\nNo exercise for 72 hours.",
        "For laser clients this is different.\n- No exercise for 72 hours",
        "Laser hair removal.\n\nNo exercise for 72 hours.",
        "Botox after your appointment is another matter. No exercise for 72 hours.",
        // The time before, and what stands behind it.
        "This is for before your appointment. No makeup for 48 hours.",
        "pretreatment advice\n- No makeup for 48 hours",
        "Precare: no makeup for 48 hours.",
        "Come in without makeup if you like. No exercise for 72 hours.",
        // Brackets that say whom a heading is for.
        "For the first 48 hours (Botox):\n- No makeup",
        "Aftercare (Fotona)\nNo makeup for 48 hours",
        // What follows goes on about it.
        "No makeup for 48 hours. This is 72 hours after a strong treatment.",
        "No makeup for 48 hours. Ideally wait much more.",
        "No makeup for 48 hours.\nExtend it for tired skin.",
        "No makeup for 48 hours\n72 for tired skin",
        "- No makeup for 48 hours\n  - for tired skin 72 hours",
        "- No makeup for 48 hours\n- Ideally 72 hours",
        // Reasons in which something else is said, and footnotes.
        "No makeup for 48 hours to prevent zorgling.",
        "No makeup for 48 hours as this may be more or not with rosacea.",
        "No makeup for 48 hours*",
        "No makeup for 48 hours†",
        // A time that is counted from another one.
        "The next day, no makeup for 48 hours.",
        "No makeup until the next day.",
        "No makeup the next further 48 hours.",
        "48 hours after treatment: avoid makeup.",
        "48 hours after treatment: continue to avoid makeup.",
        "48 hours after treatment:\n- avoid makeup",
        // A line of text ends what a heading says.
        "For the first 48 hours:\nYour skin will be red.\nNo makeup.",
        // Alcohol that nobody drinks.
        "Avoid products containing alcohol for 14 days.",
        "Do not apply alcohol to the skin for 14 days.",
        // Two things that are one.
        "No makeup in the sauna for 14 days.",
        "No sauna of the swimming for 14 days.",
    ] {
        if !proposed(text).is_empty() {
            guessed.push((text, proposed(text)));
        }
    }
    assert!(guessed.is_empty(), "{guessed:#?}");
    // This one's name goes on.
    let text = "Botox\n\n- no exercise\n\nMICRONEEDLING AFTERCARE\n- No makeup for 48 hours";
    assert_eq!(proposed(text), ["no_makeup=48 hours"]);
    for text in [
        "No exercise for 3 days.\n\nAvoid exercise until the redness is gone.",
        "No exercise for 3 days.\n\nDo not exercise before 96 hours.",
    ] {
        let sheet = read(text);
        assert_eq!(sheet.proposals.len(), 1, "{text}");
        assert!(sheet.proposals[0].needs_decision(), "{text}");
    }
    assert!(
        !read("You may resume heavy exercise after 96 hours.")
            .proposals
            .iter()
            .any(Proposal::is_used)
    );
}

/// Names of items, of all of one and of parts.
const NAMES: [&str; 12] = [
    "makeup",
    "exercise",
    "swimming",
    "the sun",
    "retinol",
    "actives",
    "exfoliants",
    "saunas and steam rooms",
    "alcohol",
    "hot water",
    "waxing",
    "touching",
];

/// The sentences of a sheet that is understood, and of one that is not.
const SENTENCES: [&str; 16] = [
    "No makeup for 48 hours.",
    "Avoid makeup for 24 hours after treatment.",
    "Avoid strenuous exercise and sweating for 72 hours.",
    "You may exercise after 24 hours.",
    "Avoid saunas, steam rooms and hot tubs for 24 hours.",
    "No swimming for 24-48 hours.",
    "Avoid direct sun exposure for 3 days.",
    "Do not touch or pick your skin for 3 days.",
    "Avoid active ingredients for 5 days.",
    "No retinol for 14 days.",
    "Wait 48 hours before exercising.",
    "Exercise should be avoided until day 4.",
    "Apply SPF 50 every day.",
    "Apply the balm for 3 days.",
    "In an emergency call 112.",
    "Your skin will be red for 2 days.",
];

pub(super) fn sheets() -> impl Strategy<Value = String> {
    let heading = prop_oneof![
        6 => Just(""),
        1 => Just("AFTERCARE\n\n"),
        1 => Just("For the first 24 hours:\n"),
        1 => Just("Before your treatment:\n"),
    ];
    let mark = prop_oneof![Just(""), Just("- "), Just("1. ")];
    let line = (mark, prop::sample::select(&SENTENCES[..]))
        .prop_map(|(mark, one)| format!("{mark}{one}\n"));
    (heading, prop::collection::vec(line, 1..7))
        .prop_map(|(heading, lines)| heading.to_owned() + &lines.concat())
}

#[test]
fn what_is_looser_than_the_default_plan_is_shown_and_never_used() {
    let sheet = read("No swimming for 12 hours.\nNo makeup for 2 days.");
    let looser: Vec<_> = sheet.proposals.iter().map(|one| (shown(one), one.is_used())).collect();
    assert_eq!(
        looser,
        [("no_swim=12 hours".to_owned(), false), ("no_makeup=2 days".to_owned(), true)]
    );
    let plan = overlay(&sheet, "Linden", &|_| true).expect("a plan");
    assert_eq!(plan.items.iter().map(|item| &*item.id).collect::<Vec<_>>(), ["no_makeup"]);
    let file = plan_file(&sheet, "Linden", None, &|text| format!("{text:?}")).expect("a file");
    assert!(file.lines().all(|line| !line.contains("no_swim =")), "{file}");
    assert!(file.contains("sheet-looser-why"), "{file}");
    // Whoever wrote it: an overlay that loosens something is not taken from a sheet.
    let loose = read_plan(
        "version = 1\nprofessional = \"x\"\n[hold_off]\nno_swim = \"none\"\nno_makeup = \"2 days\"\n",
    );
    let strict = onto(None, loose.expect("a plan"));
    assert_eq!(strict.items.iter().map(|item| &*item.id).collect::<Vec<_>>(), ["no_makeup"]);
}

/// Whatever is ticked, of whatever a text says, nothing is held off for less long than without it.
fn is_nowhere_looser(text: &str, chosen: u64) {
    let sheet = read(text);
    let Ok(overlay) = overlay(&sheet, "Linden", &|at| chosen & (1 << (at % 64)) != 0) else {
        return;
    };
    let default = Plan::default_plan();
    let plan = default.with_overlay(&overlay).expect("a plan");
    for item in &default.items {
        let then = plan.item(&item.id).expect("it stays");
        if let Some(hold) = &item.hold {
            let window = then.hold.as_ref().expect("it is held off").window;
            assert!(!window.is_looser_than(hold.window), "{}: {window:?}: {text}", item.id);
        }
        assert_eq!(then.step, item.step, "{}: {text}", item.id);
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_text_makes_a_plan_that_is_looser_than_the_default(
        lines in prop::collection::vec(
            (
                prop::sample::select(&["No ", "Avoid ", "Do not use ", "You may use ", "- No ", "You may resume "][..]),
                prop::sample::select(&NAMES[..]),
                prop::sample::select(&[" for ", " until ", " after ", ": "][..]),
                0..20_u32,
                prop::sample::select(&[" hours", " days", " weeks", "-2 days", " and all of it"][..]),
            ),
            1..8,
        ),
        noise in "\\PC{0,12}",
        chosen in any::<u64>(),
    ) {
        let lines = lines.into_iter();
        let lines: Vec<String> = lines
            .map(|(way, what, lead, count, unit)| format!("{way}{what}{lead}{count}{unit}."))
            .collect();
        let text = lines.join("\n");
        is_nowhere_looser(&text, u64::MAX);
        is_nowhere_looser(&text, chosen);
        is_nowhere_looser(&format!("{noise}{text}"), chosen);
    }

    #[test]
    fn no_sheet_makes_a_plan_that_is_looser_than_the_default(text in sheets(), chosen in any::<u64>()) {
        is_nowhere_looser(&text, chosen);
    }

    /// A word that nobody knows takes proposals away, and never adds or loosens one.
    #[test]
    fn a_word_that_is_not_understood_never_makes_a_sheet_looser(
        text in sheets(),
        at in any::<prop::sample::Index>(),
        word in "[bdfgk][aeiou][rlmn]xq[aeiou]{1,3}",
    ) {
        let places: Vec<usize> = text.match_indices([' ', '\n']).map(|(at, _)| at).collect();
        let place = places[at.index(places.len())];
        let longer = format!("{} {word}{}", &text[..place], &text[place..]);
        let before = decided(&read(&text));
        let after = decided(&read(&longer));
        prop_assert!(after.is_subset(&before), "{longer}: {after:?} of {before:?}");
    }

    /// Whatever stands in a sheet, its plan file is sound, and each window has a sentence that names a number.
    #[test]
    fn any_text_makes_a_sound_plan_file(text in "\\PC{0,60}|[a-z0-9 .,:;()/\n-]{0,200}") {
        check(&text);
    }

    #[test]
    fn any_sheet_makes_a_sound_plan_file(text in sheets(), noise in "\\PC{0,12}", at in any::<prop::sample::Index>()) {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let place = places[at.index(places.len())];
        check(&format!("{}{noise}{}", &text[..place], &text[place..]));
    }
}

/// What holds of any text.
fn check(text: &str) {
    let sheet = read(text);
    let show = |text: &Text| format!("{text:?}\n[hold_off]\nno_makeup = \"1 hour\"");
    let file = plan_file(&sheet, "Ines \"Moreau\" \\", None, &show).expect("a file");
    let overlay = read_plan(&file).unwrap_or_else(|mistakes| panic!("{mistakes:?}\n{file}"));
    let in_file: BTreeSet<String> = overlay
        .items
        .iter()
        .filter_map(|item| Some(format!("{}={}", item.id, written(item.window?)?)))
        .collect();
    let held =
        decided(&sheet).into_iter().filter(|one| one.contains('=') && !one.starts_with("spf"));
    assert_eq!(in_file, held.collect(), "{file}");
    Plan::default_plan().with_overlay(&overlay).expect("a plan");
    for proposal in &sheet.proposals {
        assert!(!proposal.from.is_empty());
        if let Sets::Hold { window, .. } = &proposal.sets {
            assert_ne!(*window, Window::None);
            assert_eq!(length(&written(*window).expect("written")), Some(*window));
        }
    }
}

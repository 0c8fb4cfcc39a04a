//! Things to do: what the plan holds, what is only suggested, and what is always fine.

use afterglow::care::can_i::{Activities, Answer, Verdict};
use afterglow::care::{BasisKind, Plan, Text, Window, WindowBasis};

use super::questions::here;
use crate::support::{at, berlin, treated_at};

/// The answer at a wall time after a treatment on Sunday 22 November 2026 at three.
fn can_i(question: &str, when: &str) -> Answer {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let plan = Plan::default_plan();
    here(plan, &treatments, at(when, berlin())).can_i(question)
}

#[test]
fn each_activity_is_answered_by_the_day() {
    use Verdict::{Check, Fine, HoldOff};

    // The answers on day 0, 2, 4, 6, 10 and 30.
    let days = [
        "2026-11-22 20:00",
        "2026-11-24 10:00",
        "2026-11-26 18:00",
        "2026-11-28 18:00",
        "2026-12-02 10:00",
        "2026-12-22 10:00",
    ];
    let table = [
        ("gym", [HoldOff, HoldOff, Check, Check, Check, Fine]),
        ("run", [HoldOff, HoldOff, Check, Check, Check, Fine]),
        ("walk", [Fine, Fine, Fine, Fine, Fine, Fine]),
        ("hot shower", [HoldOff, HoldOff, HoldOff, Check, Check, Fine]),
        ("bath", [HoldOff, HoldOff, HoldOff, Check, Check, Fine]),
        ("shower", [Fine, Fine, Fine, Fine, Fine, Fine]),
        ("sauna", [HoldOff, HoldOff, HoldOff, Check, Check, Fine]),
        ("steam", [HoldOff, HoldOff, HoldOff, Check, Check, Fine]),
        ("pool", [HoldOff, HoldOff, HoldOff, Fine, Fine, Fine]),
        ("sea", [HoldOff, HoldOff, HoldOff, Fine, Fine, Fine]),
        ("sunbathing", [HoldOff, HoldOff, HoldOff, HoldOff, Check, Fine]),
        ("make-up", [HoldOff, Check, Check, Check, Fine, Fine]),
        ("shaving", [Check, Check, Check, Check, Fine, Fine]),
        ("waxing", [Check, Check, Check, Check, Check, Check]),
        ("facial", [Check, Check, Check, Check, Check, Check]),
        ("laser", [Check, Check, Check, Check, Check, Check]),
        ("alcohol", [HoldOff, Check, Fine, Fine, Fine, Fine]),
        ("another needling", [Check, Check, Check, Check, Check, Check]),
    ];
    for (question, verdicts) in table {
        for (when, verdict) in days.into_iter().zip(verdicts) {
            let answer = can_i(question, when);
            assert_eq!(answer.verdict, verdict, "{question} at {when}: {:?}", answer.hits);
            assert_eq!(answer.until.is_some(), verdict == HoldOff, "{question} at {when}");
        }
    }
}

#[test]
fn a_number_of_ours_is_said_to_be_ours() {
    let gym = can_i("gym", "2026-11-24 10:00");
    assert_eq!(gym.window_basis, Some(WindowBasis::Proposed));
    assert_eq!(gym.basis.expect("a basis").kind, BasisKind::Seed);
    assert_eq!(gym.until, Some(at("2026-11-25 15:00", berlin())));
    assert!(!gym.at_least);
    let sauna = can_i("sauna", "2026-11-24 10:00");
    assert_eq!(sauna.basis.expect("a basis").kind, BasisKind::Extra);
}

/// Whoever plans an evening by the end of a hold has to know of the longer ones before it is over.
#[test]
fn while_it_is_held_it_is_told_for_how_long_others_ask() {
    let longer = |answer: &Answer| {
        let is_it =
            |note: &&Text| matches!(note, Text::Key { key, .. } if &**key == "check-note-longer");
        answer.notes.iter().filter(is_it).count()
    };
    for question in ["sauna", "sunbathing", "gym", "a glass of wine"] {
        let held = can_i(question, "2026-11-22 20:00");
        assert_eq!((held.verdict, longer(&held)), (Verdict::HoldOff, 1), "{question}");
        let over = can_i(question, "2026-12-22 10:00");
        assert_eq!(longer(&over), 0, "{question}");
    }
    // Of two holds at once it is of the one that the answer waits for; beside a sign it would say how long to wait with it.
    let both = can_i("hot yoga", "2026-11-22 20:00");
    let longest = Text::key("length.weeks").with("count", 2_u32);
    let span =
        Text::key("length-span").with("from", Text::key("length.hours").with("count", 24_u32));
    let note = Text::key("check-note-longer").with("span", span.with("to", longest));
    assert!(both.notes.contains(&note), "{:?}", both.notes);
    let sign = can_i("my face burns, can I go to the sauna", "2026-11-23 20:00");
    assert_eq!((sign.verdict, longer(&sign)), (Verdict::Sign, 0));
    // A professional's own length stands by itself.
    let strict = super::answers::overlay("no_sauna", Window::Days(3));
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let there = here(&strict, &treatments, at("2026-11-22 20:00", berlin()));
    let held = there.can_i("sauna");
    assert_eq!((held.verdict, longer(&held)), (Verdict::HoldOff, 0));
}

#[test]
fn a_drink_is_alcohol_and_a_drink_of_water_is_not() {
    for (question, right) in [
        ("can I have a drink", Verdict::HoldOff),
        ("can I drink beer", Verdict::HoldOff),
        ("can I have a drink of water", Verdict::Fine),
        ("can I have a glass of water", Verdict::Fine),
    ] {
        assert_eq!(can_i(question, "2026-11-22 20:00").verdict, right, "{question}");
    }
}

#[test]
fn people_ask_in_their_own_words() {
    let table = [
        ("Can I go to the gym tonight?", "gym"),
        ("HOT YOGA", "gym sauna"),
        ("yoga", "gentle_yoga"),
        ("is jogging ok", "run"),
        ("a hot bath", "bath"),
        ("a lukewarm bath", "shower"),
        ("infrared sauna", "sauna"),
        ("hot tub", "pool steam"),
        ("swim in the sea", "sea"),
        ("swimming", "pool"),
        ("make up", "makeup"),
        ("MakeUp", "makeup"),
        ("wine", "alcohol"),
        ("dermaroller", "needling"),
        ("Sport", "gym"),
        ("piscine", "pool"),
        ("maquillage", "makeup"),
    ];
    for (question, activity) in table {
        let answer = can_i(question, "2026-11-22 20:00");
        let mut named: Vec<_> = answer.hits.iter().map(|hit| &*hit.class).collect();
        named.sort_unstable();
        assert_eq!(named.join(" "), activity, "{question}");
    }
    assert!(can_i("S4una", "2026-11-22 20:00").hits.is_empty());
}

#[test]
fn an_activity_with_a_product_is_asked_for_both() {
    for question in [
        "wash my face with retinol",
        "shower with a body scrub",
        "walk after putting on retinol",
        "Aqua, Glycerin, Retinol, Alcohol",
    ] {
        let answer = can_i(question, "2026-11-24 10:00");
        assert_eq!(answer.verdict, Verdict::HoldOff, "{question}: {:?}", answer.hits);
    }
    let wax = can_i("Petrolatum, Candelilla Wax, Shea Butter, Tocopherol", "2026-11-24 10:00");
    assert!(!wax.is_activity());
}

#[test]
fn a_hot_shower_is_hot_wherever_the_word_stands() {
    for question in [
        "a hot steamy shower",
        "douche très chaude",
        "ducha muy caliente",
        "sehr heiße lange Dusche",
    ] {
        let answer = can_i(question, "2026-11-24 10:00");
        assert_eq!(answer.verdict, Verdict::HoldOff, "{question}");
    }
    assert_eq!(can_i("power yoga", "2026-11-24 10:00").verdict, Verdict::HoldOff);
}

#[test]
fn what_the_article_names_without_an_end_is_held_without_one() {
    let touch = can_i("pick at the flakes", "2026-11-24 10:00");
    assert_eq!((touch.verdict, touch.until), (Verdict::HoldOff, None));
    assert_eq!(touch.until_words, Some(Text::key("no_touch.until")));
}

#[test]
fn of_two_activities_the_stricter_counts() {
    let answer = can_i("walk to the sauna", "2026-11-24 10:00");
    assert_eq!(answer.verdict, Verdict::HoldOff);
    assert_eq!(answer.hits.len(), 2);
    assert_eq!(answer.hits[0].ingredient, Text::key("activity-sauna"));
}

#[test]
fn what_is_no_activity_is_looked_at_as_a_product() {
    assert_eq!(can_i("retinol", "2026-11-24 10:00").verdict, Verdict::HoldOff);
    let unknown = can_i("skydiving", "2026-11-24 10:00");
    assert_eq!(unknown.verdict, Verdict::Unknown);
    assert_eq!(unknown.unknown, ["skydiving"]);
    assert!(unknown.asks_about_feeling, "it may be about how someone feels");
}

#[test]
fn one_field_asks_both_and_the_stricter_counts() {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let when = at("2026-11-26 18:00", berlin());
    let plan = Plan::default_plan();
    let situation = here(plan, &treatments, when);
    assert_eq!(situation.can_i("make-up").verdict, Verdict::Check);
    assert_eq!(situation.can_i("make-up with retinol").verdict, Verdict::HoldOff);
    assert_eq!(situation.can_i("walk").verdict, Verdict::Fine);
    assert_eq!(situation.can_i("Aqua, Glycerin, Squalane, Panthenol").verdict, Verdict::Fine);
    assert_eq!(situation.can_i("").verdict, Verdict::Unknown);
}

#[test]
fn without_a_treatment_nothing_can_be_counted() {
    // What nothing ever holds off is fine all the same.
    let plan = Plan::default_plan();
    let situation = here(plan, &[], at("2026-11-26 18:00", berlin()));
    assert_eq!(situation.can_i("gym").verdict, Verdict::Unknown);
    assert_eq!(situation.can_i("walk").verdict, Verdict::Fine);
}

#[test]
fn broken_activities_say_what_is_wrong() {
    let parse = |text: &str| Activities::parse(text).expect_err("refused").to_string();
    let nobody = "[[activity]]\nid = \"x\"\nnames = [\"x\"]";
    assert!(parse(nobody).contains("say who says so"));
    let twice = "[[activity]]\nid = \"x\"\nitem = \"a\"\nnames = [\"x\"]\n
                 [[activity]]\nid = \"y\"\nitem = \"a\"\nnames = [\"x\"]";
    assert!(parse(twice).contains("keep one"));
}

//! Properties of typed questions: what is not understood is never fine, and hides nothing stricter.

use std::sync::OnceLock;

use afterglow::care::can_i::{Activities, Verdict};
use afterglow::care::signs::{Sign, Signs};
use proptest::prelude::*;

use super::questions::ask;
use crate::support::cases;

/// Questions that are fine on some day, from every name of every activity.
fn fine() -> &'static [(String, u32)] {
    static FINE: OnceLock<Vec<(String, u32)>> = OnceLock::new();
    FINE.get_or_init(|| {
        let names = Activities::default_data().all.iter().flat_map(|activity| &activity.names);
        let asked = names.flat_map(|name| [1, 6, 40].map(|day| (name.to_string(), day)));
        asked.filter(|(name, day)| ask(name, *day).verdict == Verdict::Fine).collect()
    })
}

/// Every way that the data has to name a sign.
fn named(sign: &Sign) -> Vec<String> {
    let mut ways: Vec<String> = sign.names.iter().map(ToString::to_string).collect();
    ways.extend(sign.said.iter().map(|word| format!("my skin is {word}")));
    for pair in &sign.pairs {
        for of in &pair.of {
            ways.extend(pair.said.iter().map(|said| format!("my {of} {said}")));
            ways.extend(pair.said.iter().map(|said| format!("{said} {of}")));
        }
    }
    ways
}

fn ways() -> &'static [String] {
    static WAYS: OnceLock<Vec<String>> = OnceLock::new();
    WAYS.get_or_init(|| Signs::default_data().all.iter().flat_map(named).collect())
}

/// Words that nobody has put into the data, made of letters.
fn made_up() -> impl Strategy<Value = String> {
    "[bcdfgjkpqvwxz]{2}[aeiou][bcdfgjkpqvwxz]{2,4}[aeiou]x"
}

#[test]
fn there_are_fine_questions_to_try_it_with() {
    assert!(fine().len() > 100, "{}", fine().len());
}

/// That something is the matter is said without a name as well.
#[test]
fn a_problem_that_has_no_name_is_never_fine() {
    for question in [
        "I have a problem, can I go for a walk?",
        "I got a problem can I walk",
        "having problems. walk?",
        "I've an issue, can I walk",
        "something happened, can I walk?",
        "I need a nurse, can I walk",
        "I need help can I walk",
        "walk? there's a problem",
        "Ich habe ein Problem, kann ich spazieren gehen?",
        "J'ai un problème, puis-je marcher ?",
        "Tengo un problema, ¿puedo caminar?",
        "Estou com um problema, posso caminhar?",
        "عندي مشكلة، هل يمكنني المشي؟",
    ] {
        assert!(ask(question, 3).verdict != Verdict::Fine, "{question}");
    }
    for question in
        ["is it a problem to walk?", "would walking be a problem", "any problem with a walk?"]
    {
        assert_eq!(ask(question, 3).verdict, Verdict::Fine, "{question}");
    }
}

/// The words are a list that others made for another purpose (BIP 39). Those that leave a walk fine are listed, and
/// were looked at one by one: they say when, where, with whom or why, or what is over by day 3.
#[test]
fn of_2048_everyday_words_only_those_that_were_looked_at_leave_a_walk_fine() {
    let looked_at: Vec<&str> = include_str!("words-understood.txt").split_whitespace().collect();
    let mut fine = 0;
    for word in include_str!("../../../assets/words.txt").split_whitespace() {
        let frames = ["can I go for a walk {}", "can I {} go for a walk", "is a {} walk ok"];
        for question in frames.map(|frame| frame.replace("{}", word)) {
            if ask(&question, 3).verdict == Verdict::Fine {
                assert!(looked_at.contains(&word), "{question}");
                fine += 1;
            }
        }
    }
    assert!(fine > 400, "{fine}: the walk itself has to be fine");
}

#[test]
fn every_fine_activity_told_with_every_sign_is_never_fine() {
    let mut count = 0_usize;
    for sign in &Signs::default_data().all {
        // One name of each activity with all ways, so that all pairs of sign and activity are met.
        for activity in &Activities::default_data().all {
            let mut names =
                fine().iter().filter(|(name, _)| activity.names.iter().any(|one| **one == **name));
            let Some((name, day)) = names.next_back() else { continue };
            let ways = named(sign);
            // A tenth of the ways, each time others.
            for way in ways.iter().skip(count % 10).step_by(10) {
                for question in [
                    format!("{way} after {name}"),
                    format!("{name} {way}"),
                    format!("can I {name}, {way}?"),
                    format!("{way}. {name}?"),
                ] {
                    let verdict = ask(&question, *day).verdict;
                    assert!(verdict != Verdict::Fine, "{question} on day {day}: {verdict:?}");
                    count += 1;
                }
            }
        }
    }
    assert!(count > 4_000, "{count}");
}

#[test]
fn every_sign_that_is_named_alone_is_answered_as_one() {
    for sign in &Signs::default_data().all {
        for way in named(sign) {
            let answer = ask(&way, 3);
            assert_eq!(answer.verdict, Verdict::Sign, "{way}");
            assert!(answer.signs.iter().any(|one| one.id == sign.id), "{way}: {:?}", answer.signs);
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_sign_anywhere_in_a_fine_question_is_never_fine(
        (question, day) in prop::sample::select(fine()),
        way in prop::sample::select(ways()),
        before in any::<bool>(),
        joint in prop::sample::select(&[" ", ", ", " and ", " after ", " since ", " with ", ". ", " but ", " - "][..]),
        frame in prop::sample::select(&["{}", "can i {}", "is it ok to {}?", "Please tell me if {} is ok", "when can i {}"][..]),
    ) {
        let asked = frame.replace("{}", &question);
        let asked = if before { format!("{way}{joint}{asked}") } else { format!("{asked}{joint}{way}") };
        prop_assert!(ask(&asked, day).verdict != Verdict::Fine, "{}", asked);
    }

    #[test]
    fn a_word_that_is_not_in_the_data_is_never_fine(
        (question, day) in prop::sample::select(fine()),
        word in made_up(),
        place in any::<prop::sample::Index>(),
    ) {
        let mut words: Vec<&str> = question.split(' ').collect();
        words.insert(place.index(words.len() + 1), &word);
        let asked = words.join(" ");
        let answer = ask(&asked, day);
        prop_assert!(answer.verdict != Verdict::Fine, "{}", asked);
        if answer.verdict == Verdict::Unknown {
            prop_assert!(answer.hits.is_empty() && answer.helpful.is_empty() && answer.others.is_empty(), "{}", asked);
            prop_assert!(answer.asks_about_feeling, "{}", asked);
        }
    }

    #[test]
    fn a_word_that_is_not_in_the_data_never_makes_an_answer_looser(
        activity in prop::sample::select(&Activities::default_data().all[..]),
        name in any::<prop::sample::Index>(),
        frame in prop::sample::select(&["{}", "can i {}", "is {} ok?", "{} on day 2", "no {}", "after {} my face is hot"][..]),
        word in made_up(),
        place in any::<prop::sample::Index>(),
        day in 0_u32..12,
    ) {
        let asked = frame.replace("{}", &activity.names[name.index(activity.names.len())]);
        let mut words: Vec<&str> = asked.split(' ').collect();
        words.insert(place.index(words.len() + 1), &word);
        let longer = words.join(" ");
        let (before, after) = (ask(&asked, day).verdict, ask(&longer, day).verdict);
        prop_assert!(after >= before || before == Verdict::Fine, "{}: {:?}, {}: {:?}", asked, before, longer, after);
    }

    #[test]
    fn any_text_is_answered_without_a_panic(text in "\\PC{0,200}", day in 0_u32..40) {
        let _ = ask(&text, day);
    }

    #[test]
    fn what_looks_like_a_question_is_answered_without_a_panic(
        text in r"(can|i|my|no|not|hot|walk|day|in|at|after|next|friday|[0-9]{1,6}|%|:|,|'s|n't| ){0,30}",
        day in 0_u32..40,
    ) {
        let _ = ask(&text, day);
    }
}

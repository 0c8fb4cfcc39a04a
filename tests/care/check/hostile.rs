//! Sentences of understood words that once came out fine, by the mechanism that was at fault.

use afterglow::care::can_i::Verdict;

use super::questions::ask;

/// Asks on days 1, 2 and 4: none may be fine.
fn never_fine(questions: &[&str]) {
    for question in questions {
        for day in [1, 2, 4] {
            let verdict = ask(question, day).verdict;
            assert!(verdict != Verdict::Fine, "{question} on day {day}");
        }
    }
}

#[test]
fn a_time_that_belongs_to_something_else_does_not_move_the_answer() {
    for question in [
        "On Sunday I had microneedling. Can I swim?",
        "Sunday I got microneedled. Is swimming ok?",
        "Treatment Sunday. Can I swim?",
        "On the 22nd of November I had it done. Can I swim?",
        "My wedding is in 5 weeks. Can I go to the gym?",
        "I am back at work next week. Can I swim?",
        "Can I swim right now or in two weeks?",
        "Can I swim before Saturday?",
        "Can I swim till day 10?",
        "I sat by the pool, can I swim?",
    ] {
        assert_eq!(ask(question, 2).verdict, Verdict::HoldOff, "{question}");
    }
    assert_eq!(ask("Can I swim this weekend?", 0).verdict, Verdict::HoldOff, "it is one");
}

#[test]
fn a_negative_question_asks_and_denies_nothing() {
    never_fine(&[
        "Can't retinol be put on after I shower?",
        "Isn't makeup ok with sunscreen?",
        "Isn't gym ok after a shower?",
        "Can I not exfoliate in the shower?",
        "Isn't a steamy shower ok?",
        "Isn't a long walk ok?",
        "Isn't breathlessness normal? Can I shower?",
    ]);
}

#[test]
fn less_of_a_sign_is_the_sign() {
    for question in [
        "I am fine except a rash. Can I walk?",
        "All good except swollen cheeks. Can I wash my face?",
        "My face is not too swollen, can I shower?",
        "Not much pain, can I shower?",
        "It isnt bleeding much can i shower",
        "It is not that bad a rash. Can I walk?",
        "Not too breathless, can I shower?",
        "I am never without redness. Can I walk?",
    ] {
        assert_eq!(ask(question, 2).verdict, Verdict::Sign, "{question}");
    }
    for question in ["no swelling, can I walk?", "no redness or swelling, can I walk?"] {
        assert_eq!(ask(question, 2).verdict, Verdict::Fine, "{question}");
    }
}

#[test]
fn what_is_said_of_the_body_in_plain_words_is_not_understood() {
    never_fine(&[
        "I feel out of it, can I have a shower?",
        "I feel nothing in my cheek. Can I shower?",
        "The feeling in my face is gone. Can I walk?",
        "My face has gone round. Can I shower?",
        "It was on my chin, now it is on my neck too. Can I walk?",
        "It is back again. Can I walk?",
        "There are new things on my face. Can I shower?",
        "My skin feels bad. Can I walk?",
        "water all over my face, can I shower",
    ]);
    assert_eq!(ask("my skin feels fine, can I walk?", 2).verdict, Verdict::Fine);
}

#[test]
fn a_complaint_before_a_list_is_one_whoever_speaks() {
    for question in [
        "Throat closing. Aqua, Glycerin, Panthenol",
        "Swollen lips. Aqua, Glycerin, Panthenol",
        "Rash: Aqua, Glycerin, Panthenol?",
    ] {
        assert_eq!(ask(question, 2).verdict, Verdict::Sign, "{question}");
    }
}

#[test]
fn nothing_that_was_typed_is_dropped() {
    let long = format!("Can I walk {}and my throat is closing?", "please ".repeat(3_000));
    assert!(ask(&long, 2).verdict != Verdict::Fine);
    never_fine(&[
        "My face is 🔥🔥 can I shower?",
        "Can I shower? 🤮🤒",
        "Can I go outside in the ☀️?",
    ]);
    assert_eq!(ask("can I walk? 🙏🏽", 2).verdict, Verdict::Fine);
}

#[test]
fn words_that_leave_out_or_stretch_are_no_small_words() {
    never_fine(&[
        "Can I take a break from sunscreen?",
        "Can I come off sunscreen?",
        "Can I use less sunscreen?",
        "Can I walk for as long as I want?",
        "Can I walk for days?",
        "Can I be outside from 9 am to 6 pm?",
        "walk 60 minutes every 2 hours",
        "Can I clean my face with alcohol?",
        "clean my face with vodka",
        "Can I wash my face with bleach?",
        "I have a dry face, can I shower?",
        "Can I have hyaluronic acid put into my cheeks?",
        "Can I shower on 30 February?",
    ]);
}

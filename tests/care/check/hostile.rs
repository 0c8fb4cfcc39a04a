//! Sentences of understood words that once came out fine, by the mechanism that was at fault.

use afterglow::care::can_i::Verdict;
use afterglow::care::signs::Level;

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
    for long in ["\u{fdfa}".repeat(60_000), "\u{fdfa} ".repeat(60_000), "blorf ".repeat(60_000)] {
        assert_eq!(ask(&long, 2).verdict, Verdict::Unknown);
        let asked = format!("Can I walk? {long}");
        assert!(ask(&asked, 2).verdict != Verdict::Fine);
        let complaint = format!("My throat is closing. {long}");
        assert_eq!(ask(&complaint, 2).verdict, Verdict::Sign);
    }
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

/// Asks on day 2.
fn answered(right: Verdict, questions: &[&str]) {
    for question in questions {
        let answer = ask(question, 2);
        assert_eq!(answer.verdict, right, "{question}: {:?} {:?}", answer.hits, answer.unknown);
    }
}

#[test]
fn what_one_did_is_told_and_not_asked() {
    answered(
        Verdict::Fine,
        &[
            "I went for a run yesterday, can I shower?",
            "I ran yesterday can I walk",
            "Yesterday I had a hot bath. Can I wash my face?",
            "I did yoga in the sun for two hours yesterday. Can I walk?",
            "we went swimming on Sunday, is a short walk ok?",
        ],
    );
    // Nothing else is asked, it is asked once more, or it is still to come.
    answered(
        Verdict::HoldOff,
        &[
            "I went for a run yesterday. Is that bad?",
            "I ran yesterday, can I run again?",
            "I want to go for a run, can I shower after?",
            "I was told I can swim, can I walk too?",
            "If I went for a run, can I shower?",
            "I can swim and I went for a walk, is that ok?",
            "I used retinol last night, can I shower?",
        ],
    );
    // Who else is to be asked stays so, and a sign stays one.
    answered(
        Verdict::Check,
        &["I took ibuprofen yesterday, can I walk?", "I had a facial yesterday, can I walk?"],
    );
    answered(Verdict::Sign, &["I went for a run yesterday and fainted, can I shower?"]);
}

#[test]
fn where_a_way_leads_is_not_asked() {
    answered(
        Verdict::Fine,
        &["can I walk to the gym", "walk to the pool?", "can I walk to the train station"],
    );
    answered(
        Verdict::HoldOff,
        &["can I go to the gym", "can I walk to the gym and run", "walk then gym?", "can I train"],
    );
    never_fine(&["can I walk to the beach", "can I take the train"]);
}

#[test]
fn picking_up_is_no_picking() {
    answered(Verdict::Fine, &["can I walk to pick up my friend", "can I walk and pick up dinner?"]);
    answered(Verdict::HoldOff, &["can I pick at my face", "can I pick the flakes off"]);
}

#[test]
fn a_word_that_describes_a_thing_names_no_sign() {
    answered(
        Verdict::Unknown,
        &[
            "can I wear a red dress",
            "can I wear a red kaftan",
            "is my hair dry enough to brush",
            "my hair is dry, can I braid it",
            "the radiator is hot",
        ],
    );
    answered(
        Verdict::Sign,
        &[
            "my skin is red",
            "can I wear a mask, my face is red",
            "I am red",
            "I am hot on the beach",
            "I have a red splodge",
            "there is a red splodge on my cheek",
            "can I put a red kaftan on, my cheek is hot",
        ],
    );
}

#[test]
fn the_reason_of_the_treatment_is_no_sign() {
    answered(
        Verdict::Fine,
        &[
            "I had microneedling for scars, can I walk?",
            "microneedling for my acne, can I shower?",
            "I did microneedling for my scars yesterday can I go for a walk",
            "I had it done for melasma. Can I go outside?",
        ],
    );
    never_fine(&[
        "I had microneedling and now I have scars, can I walk?",
        "what treatment for a rash",
        "can I have microneedling for scars",
        "microneedling for scars tomorrow, can I walk?",
        "I had cream for a rash, can I walk?",
    ]);
}

#[test]
fn kinds_of_skin_are_no_signs() {
    answered(
        Verdict::Fine,
        &["dry skin type, can I shower?", "I have oily skin, can I wash my face?"],
    );
    answered(Verdict::Sign, &["I have dry skin", "my skin is dry, can I shower?"]);
}

#[test]
fn what_is_denied_in_a_row_is_denied() {
    answered(
        Verdict::Fine,
        &[
            "Nothing hurts, can I walk?",
            "No redness, pain or swelling. Can I walk?",
            "no redness, swelling, or pain, can I shower?",
        ],
    );
    answered(
        Verdict::Sign,
        &[
            "No redness, pain and swelling",
            "No redness, pain or swelling is getting worse",
            "No redness. Pain or swelling?",
            "nothing hurts like my cheek, can I walk?",
            "nothing stops the bleeding, can I walk?",
            "no redness, my cheek hurts or stings, can I walk?",
        ],
    );
}

#[test]
fn who_is_confused_about_what_to_do_is_not_confused() {
    never_fine(&["I'm confused about when I can shower", "confused about sunscreen"]);
    answered(Verdict::HoldOff, &["I am confused about retinol"]);
    answered(
        Verdict::Sign,
        &[
            "confused",
            "I feel confused about where I am",
            "I am confused about where I am can I walk",
            "she is confused when she stands up",
            "confused about what day it is",
            "mum is a bit confused, can she walk?",
        ],
    );
}

#[test]
fn everyday_words_name_signs() {
    for (question, sign) in [
        ("my skin is starting to peel off", "dryness"),
        ("I am all hot", "heat"),
        ("my cheek is hard", "lumps"),
        ("hard cheek", "lumps"),
        ("my face is purple", "patches"),
        ("my face went grey", "collapse"),
        ("her lips are blue", "collapse"),
        ("I had a funny turn", "collapse"),
        ("my heart rate is high", "collapse"),
        ("the swelling won't go down", "worse"),
        ("it has not gone down", "worse"),
        ("it spread to my neck", "spreading"),
        ("it keeps seeping", "weeping"),
    ] {
        let answer = ask(question, 2);
        assert_eq!(answer.verdict, Verdict::Sign, "{question}");
        assert!(answer.signs.iter().any(|one| &*one.id == sign), "{question}: {:?}", answer.signs);
    }
    // The same words of something else.
    for question in [
        "is a blue light mask ok?",
        "can I get my heart rate up?",
        "can I walk uphill, it is hard?",
        "can I spread sunscreen on my face?",
    ] {
        assert!(ask(question, 2).verdict != Verdict::Sign, "{question}");
    }
    answered(Verdict::HoldOff, &["can I peel off the skin"]);
}

#[test]
fn drinks_without_alcohol_are_no_alcohol() {
    answered(
        Verdict::Unknown,
        &["can I have alcohol free beer", "can I have an energy drink", "non-alcoholic wine?"],
    );
    for question in ["can I have a beer tonight", "can I have a shot", "alcohol free beer and beer"]
    {
        assert_eq!(ask(question, 0).verdict, Verdict::HoldOff, "{question}");
    }
}

#[test]
fn names_that_begin_with_a_small_word_are_found_as_they_are_written() {
    answered(Verdict::Check, &["can I take the pill", "I have a cold or flu, can I walk?"]);
    answered(Verdict::HoldOff, &["can I go for a dip", "can I go to the gym"]);
}

#[test]
fn the_signs_of_a_stroke_lead_with_the_emergency() {
    for question in [
        "one side of my face is drooping",
        "my mouth droops since yesterday",
        "half my face is paralysed, can I shower?",
        "i can not smile on the left side",
        "my face has drooped. normal?",
        "face drooping and numb after microneedling",
    ] {
        let answer = ask(question, 2);
        assert_eq!(answer.verdict, Verdict::Sign, "{question}");
        let leads: Vec<_> = answer.signs.iter().map(|sign| sign.lead).collect();
        assert!(leads.contains(&Level::Emergency), "{question}: {leads:?}");
    }
}

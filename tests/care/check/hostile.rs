//! Sentences of understood words that once came out fine, by the mechanism that was at fault.

use afterglow::care::can_i::Verdict;
use afterglow::care::signs::Level;
use afterglow::care::{Language, Overlay, OverlayItem, Plan, Text, Window, Words};
use chrono::{DateTime, Utc};

use super::questions::{ask, ask_in, here};
use crate::support::{at, berlin, treated_at};

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

/// Asks in a language on a day; the answer is for the time that was asked for, or it is unknown.
fn unknown_in(language: Language, day: u32, questions: &[&str]) {
    let mut wrong = Vec::new();
    for question in questions {
        let answer = ask_in(language, question, day);
        if answer.verdict != Verdict::Unknown {
            wrong.push(format!("{question}: {:?} for {:?}", answer.verdict, answer.asked_for));
        }
    }
    assert!(wrong.is_empty(), "{language:?}\n{}", wrong.join("\n"));
}

#[test]
fn only_the_treatment_is_counted_from() {
    let of_something_else = [
        "sauna a month after my birthday",
        "sauna a month after the wedding",
        "sauna a month after my holiday",
        "sauna a month after work",
        "sauna a month after lunch",
        "sauna a month after gym",
        "sauna a month after my appointment",
        "sauna a month after my friend",
        "sauna on day 30 of my holiday",
        "sauna on day 30 after my wedding",
        "sauna after 30 days of work",
        "sauna after day 30 of school",
        "alcohol two days after the wedding",
        "alcohol 3 days post my party",
        "alcohol 40 days in my new office",
        "can I have wine two weeks past my exam?",
        "sauna in a month from my birthday",
        "sauna 4 weeks after Friday",
        "My wedding is on Friday. Sauna a month after?",
        "My wedding is on Friday. Sauna a month later?",
        "My birthday is tomorrow. Can I go to the sauna 3 weeks after it?",
        "sauna a few weeks after my wedding",
        "alcohol within 30 days of christmas",
        "can I swim a week before my wedding",
        "sauna 30 days since lunch",
        "sauna four weeks after I got the house",
    ];
    unknown_in(Language::English, 3, &of_something_else[..23]);
    never_fine(&of_something_else);
    for (language, questions) in [
        (
            Language::German,
            [
                "Sauna einen Monat nach meinem Geburtstag",
                "Sauna am Tag 30 meiner Arbeit",
                "Alkohol zwei Tage nach der Hochzeit",
                "Sauna 4 Wochen nach der Party",
            ],
        ),
        (
            Language::Spanish,
            [
                "sauna un mes después de mi cumpleaños",
                "sauna el día 30 de mi trabajo",
                "alcohol dos días después de la boda",
                "sauna 4 semanas después de la fiesta",
            ],
        ),
        (
            Language::BrazilianPortuguese,
            [
                "sauna um mês depois do meu aniversário",
                "sauna no dia 30 do meu trabalho",
                "álcool dois dias depois do casamento",
                "sauna 4 semanas após a festa",
            ],
        ),
        (
            Language::French,
            [
                "sauna un mois après mon anniversaire",
                "sauna au jour 30 de mon travail",
                "alcool deux jours après le mariage",
                "sauna 4 semaines après la fête",
            ],
        ),
        (
            Language::Arabic,
            [
                "ساونا بعد 30 يوم من عيد ميلادي",
                "ساونا في يوم 30 من العمل",
                "ساونا بعد 4 أسابيع من العرس",
                "ساونا بعد شهر من الحفلة",
            ],
        ),
    ] {
        unknown_in(language, 3, &questions);
    }
    let counted = |asked_for: Option<(DateTime<Utc>, Option<u32>)>, question: &str| {
        let day = asked_for.and_then(|(_, day)| day);
        assert_eq!(day, Some(30), "{question}");
    };
    for question in [
        "sauna a month after my treatment",
        "sauna a month after microneedling",
        "sauna a month after",
        "sauna 30 days later",
        "I had microneedling on Sunday. Sauna a month later?",
        "sauna on day 30 of recovery",
        "sauna on day 30",
        "sauna on day 30 after my session",
        "sauna after 30 days",
    ] {
        counted(ask(question, 3).asked_for, question);
    }
    for (language, question) in [
        (Language::German, "Sauna einen Monat nach der Behandlung"),
        (Language::Spanish, "sauna un mes después del tratamiento"),
        (Language::BrazilianPortuguese, "sauna um mês depois do tratamento"),
        (Language::French, "sauna un mois après le traitement"),
        (Language::Arabic, "ساونا بعد 30 يوم من الجلسة"),
    ] {
        counted(ask_in(language, question, 3).asked_for, question);
    }
}

#[test]
fn a_date_is_the_one_that_was_asked_for_or_unknown() {
    let not_understood = [
        "sauna on 1 December 1999",
        "sauna on 30 November 2025",
        "sauna on Friday 13th",
        "sauna on Friday the 13th",
        "sauna on 31 February",
        "sauna on 32 December",
        "sauna on 3/12/2026",
        "sauna on 12.11.2027",
        "sauna on 2026-13-45",
        "sauna on 2026-11-10",
        "sauna on 11/29/26",
        "sauna on 3/12",
        "sauna on Monday 27 November",
        "sauna in December",
        "sauna in December 2026",
        "sauna in 2027",
        "sauna next year",
        "sauna next month",
        "sauna in a year",
        "sauna in a few weeks",
        "sauna in several days",
        "sauna on the 31st of November",
        "sauna at 25:00",
    ];
    unknown_in(Language::English, 3, &not_understood);
    for (language, questions) in [
        (
            Language::German,
            [
                "Sauna am Freitag, den 13.",
                "Sauna am 30. November 2025",
                "Sauna am 31. Februar",
                "Sauna nächstes Jahr",
            ],
        ),
        (
            Language::Spanish,
            [
                "sauna el viernes 13",
                "sauna el 30 de noviembre de 2025",
                "sauna el 31 de febrero",
                "sauna el próximo año",
            ],
        ),
        (
            Language::BrazilianPortuguese,
            [
                "sauna na sexta-feira 13",
                "sauna em 30 de novembro de 2025",
                "sauna em 31 de fevereiro",
                "sauna no próximo ano",
            ],
        ),
        (
            Language::French,
            [
                "sauna le vendredi 13",
                "sauna le 30 novembre 2025",
                "sauna le 31 février",
                "sauna l'année prochaine",
            ],
        ),
        (
            Language::Arabic,
            [
                "ساونا يوم الجمعة 13",
                "ساونا في 30 نوفمبر 2025",
                "ساونا في 31 فبراير",
                "ساونا العام القادم",
            ],
        ),
    ] {
        unknown_in(language, 3, &questions);
    }
    for (language, question, date) in [
        (Language::English, "sauna on 2026-11-29", "2026-11-29"),
        (Language::English, "sauna on 29.11.2026", "2026-11-29"),
        (Language::English, "sauna on 11/29/2026", "2026-11-29"),
        (Language::English, "sauna on 29/11/2026", "2026-11-29"),
        (Language::English, "sauna on 29/11", "2026-11-29"),
        (Language::English, "sauna on 3 January 2027", "2027-01-03"),
        (Language::English, "sauna on January 3rd, 2027", "2027-01-03"),
        (Language::English, "sauna on Friday 27th", "2026-11-27"),
        (Language::English, "sauna on Friday, 27 November", "2026-11-27"),
        (Language::English, "sauna on Friday 27 November 2026", "2026-11-27"),
        (Language::English, "sauna on Friday at 6 pm", "2026-11-27 18:00"),
        (Language::German, "Sauna am Freitag", "2026-11-27"),
        (Language::German, "Sauna am 29. November", "2026-11-29"),
        (Language::German, "Sauna am 29.11.2026", "2026-11-29"),
        (Language::German, "Sauna am Freitag, den 27. November 2026", "2026-11-27"),
        (Language::Spanish, "sauna el 29 de noviembre de 2026", "2026-11-29"),
        (Language::Spanish, "sauna el día 5 de diciembre", "2026-12-05"),
        (Language::BrazilianPortuguese, "sauna em 29 de novembro de 2026", "2026-11-29"),
        (Language::French, "sauna le 1er décembre", "2026-12-01"),
        (Language::French, "sauna le 29 novembre 2026", "2026-11-29"),
        (Language::Arabic, "ساونا في 29 نوفمبر 2026", "2026-11-29"),
    ] {
        let answer = ask_in(language, question, 3);
        let moment = if date.len() > 10 { date.to_owned() } else { format!("{date} 00:00") };
        let given = answer.asked_for.map(|(at, _)| at);
        assert_eq!(given, Some(at(&moment, berlin())), "{question} {:?}", answer.unknown);
    }
    // What was, moves nothing.
    answered(
        Verdict::HoldOff,
        &["I had it on 22 November 2026. Can I swim?", "I had it done on 22/11/2026, can I run?"],
    );
    answered(Verdict::Check, &["ibuprofen on 1 December 1999"]);
    answered(Verdict::Sign, &["my throat is closing since 31 February"]);
}

#[test]
fn plain_words_hide_nothing_that_is_asked_for() {
    answered(
        Verdict::Check,
        &[
            "yoga after needling my face again",
            "walk after microneedling again",
            "can I walk after micro needling my face",
        ],
    );
    never_fine(&["walk with my baby bump group", "walk with my baby", "walk with the bump"]);
    answered(
        Verdict::Fine,
        &["yoga after needling", "can I walk again after microneedling", "walk with my kids"],
    );
}

#[test]
fn an_activity_that_is_two_things_is_answered_for_both() {
    let classes = |question: &str, day: u32| {
        let answer = ask(question, day);
        let mut classes: Vec<String> =
            answer.hits.iter().map(|hit| hit.class.to_string()).collect();
        classes.sort();
        (answer.verdict, classes)
    };
    for name in ["hot yoga", "bikram", "hot pilates", "yoga in a heated room", "sauna workout"] {
        for day in [3, 4] {
            let (verdict, classes) = classes(name, day);
            assert_eq!(verdict, Verdict::HoldOff, "{name} on day {day}");
            assert!(classes.contains(&"gym".into()) && classes.contains(&"sauna".into()), "{name}");
        }
    }
    for (name, both) in [
        ("aqua gym", ["gym", "pool"]),
        ("water aerobics", ["gym", "pool"]),
        ("spa", ["pool", "steam"]),
        ("hot tub", ["pool", "steam"]),
        ("beach volleyball", ["gym", "sunbathing"]),
    ] {
        let (verdict, classes) = classes(name, 1);
        assert_eq!(
            (verdict, &classes[..]),
            (Verdict::HoldOff, &both.map(String::from)[..]),
            "{name}"
        );
    }
    // Its latest end and both reasons.
    let answer = ask("hot yoga", 1);
    assert_eq!(answer.until, ask("sauna", 1).until);
    assert_eq!(answer.summary(), ask("sauna", 1).summary());
    let says = |note: &Text| matches!(note, Text::Key { key, .. } if &**key == "check-also");
    assert!(answer.notes.iter().any(says), "{:?}", answer.notes);
    for (language, name) in [
        (Language::German, "Hot Yoga"),
        (Language::German, "heißes Yoga"),
        (Language::Spanish, "yoga caliente"),
        (Language::BrazilianPortuguese, "hot yoga"),
        (Language::French, "yoga chaud"),
        (Language::Arabic, "يوغا ساخنة"),
    ] {
        let answer = ask_in(language, name, 4);
        assert_eq!(answer.verdict, Verdict::HoldOff, "{name}");
    }
}

#[test]
fn what_other_sheets_ask_for_does_not_depend_on_the_plan() {
    let free = |id: &str| OverlayItem {
        id: id.into(),
        title: Some(Words(id.into())),
        window: Some(Window::None),
        ..OverlayItem::default()
    };
    let items = ["no_sauna", "no_swim", "no_sunbathing", "no_alcohol"].map(free).to_vec();
    let overlay = Overlay { provider: "Ines Moreau".into(), items, ..Overlay::default() };
    let plan = Plan::default_plan().with_overlay(&overlay).expect("merged");
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let ask = |question: &str, date: &str| {
        let now = at(&format!("{date} 10:00"), berlin());
        here(&plan, &treatments, now).can_i(question)
    };
    let wait = Text::key("check-others-wait");
    for (question, early, late) in [
        ("sauna", "2026-11-25", "2026-12-20"),
        ("steam", "2026-11-25", "2026-12-20"),
        ("swim", "2026-11-25", "2026-12-20"),
        ("sunbathing", "2026-11-25", "2027-01-20"),
        ("alcohol", "2026-11-23", "2026-12-20"),
    ] {
        let answer = ask(question, early);
        assert_eq!((answer.verdict, answer.summary()), (Verdict::Fine, wait.clone()), "{question}");
        assert!(ask(question, late).summary() != wait, "{question}");
    }
    // The note of what is less strict names what the answer is about, and nothing else.
    let looser = |question: &str| {
        let notes = ask(question, "2026-11-23").notes;
        let note = notes.into_iter().find_map(|note| match note {
            Text::Key { key, args } if &*key == "looser-list" => Some(format!("{args:?}")),
            _ => None,
        });
        note.map(|args| {
            let named = |id: &&str| args.contains(*id);
            ["no_sauna", "no_swim", "no_sunbathing", "no_alcohol"]
                .into_iter()
                .filter(named)
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(looser("sauna"), Some(vec!["no_sauna"]));
    assert_eq!(looser("swim"), Some(vec!["no_swim"]));
    assert_eq!(looser("walk"), None);
}

#[test]
fn to_go_without_care_is_another_question() {
    for question in [
        "can i stop moisturising",
        "skip moisturiser",
        "can i quit moisturizing",
        "can i wash my face without moisturiser after",
        "no moisturiser, just lukewarm water ok?",
        "can i skip the shower",
    ] {
        assert_ne!(ask(question, 3).verdict, Verdict::Fine, "{question}");
    }
    assert_eq!(ask("lukewarm shower without shampoo", 3).verdict, Verdict::Unknown);
    assert_eq!(ask("can i walk without running", 3).verdict, Verdict::Fine);
}

/// “A shot” and “as hot” have the same letters in as many words.
#[test]
fn words_end_where_they_end() {
    for question in ["as hot as it goes", "lukewarm shower but finish with as hot as it goes"] {
        let answer = ask(question, 3);
        let named: Vec<&str> = answer.hits.iter().map(|hit| &*hit.class).collect();
        assert!(!named.contains(&"alcohol"), "{question}: {named:?}");
        assert_ne!(answer.verdict, Verdict::Fine, "{question}");
    }
    assert_eq!(ask("can i have a shot", 0).verdict, Verdict::HoldOff);
    assert_eq!(ask("makeup", 0).verdict, ask("make up", 0).verdict);
}

#[test]
fn another_one_may_be_what_was_told() {
    let question = "i did a spin class on monday, can i do another one this morning";
    assert_eq!(ask(question, 3).verdict, Verdict::HoldOff);
    assert_eq!(ask("can i have another one", 3).verdict, Verdict::Check);
}

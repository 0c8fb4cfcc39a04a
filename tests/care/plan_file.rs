//! A plan file: what it changes, and every mistake of it with its place.

use afterglow::care::plan_file::{MOST_BYTES, Mistake, Place, read};
use afterglow::care::{Overlay, OverlayItem, Part, Plan, Text, Window};
use proptest::prelude::*;

const HEAD: &str = "version = 1\nprofessional = \"Ines Moreau\"\n";

fn good(rest: &str) -> Overlay {
    read(&format!("{HEAD}{rest}")).unwrap_or_else(|mistakes| panic!("{rest}: {mistakes:?}"))
}

/// The mistakes of what stands below two sound lines: line, column and key.
fn wrong(rest: &str) -> Vec<(usize, usize, String)> {
    of(&format!("{HEAD}{rest}"))
}

fn of(file: &str) -> Vec<(usize, usize, String)> {
    let mistakes = read(file).expect_err("refused");
    let found =
        mistakes.into_iter().map(|Mistake { at: Place { line, column }, what }| match what {
            Text::Key { key, .. } => (line, column, key.to_string()),
            Text::Literal(words) => panic!("a literal: {words}"),
        });
    found.collect()
}

fn item<'o>(overlay: &'o Overlay, id: &str) -> &'o OverlayItem {
    overlay.items.iter().find(|item| &*item.id == id).unwrap_or_else(|| panic!("{id}: {overlay:?}"))
}

#[test]
fn an_empty_file_is_refused() {
    let both = ["mistake-version-missing", "mistake-professional"];
    for empty in ["", "\n\n", "# only a comment\n", "\u{feff}"] {
        let found = of(empty);
        assert_eq!(found.iter().map(|one| &*one.2).collect::<Vec<_>>(), both, "{empty:?}");
    }
}

#[test]
fn the_version_is_checked() {
    let rest = "\nprofessional = \"x\"";
    assert_eq!(of(&format!("version = 2{rest}")), [(1, 11, "mistake-version-newer".to_owned())]);
    for other in ["0", "-1", "\"1\"", "1.0", "true"] {
        assert_eq!(of(&format!("version = {other}{rest}"))[0].2, "mistake-version", "{other}");
    }
}

#[test]
fn every_length_is_read() {
    let windows = [
        ("48 hours", Window::Hours(48)),
        ("1 hour", Window::Hours(1)),
        ("24h", Window::Hours(24)),
        ("5 days", Window::Days(5)),
        ("1 Week", Window::Days(7)),
        ("2 weeks", Window::Days(14)),
        ("none", Window::None),
        ("0 days", Window::None),
    ];
    for (given, window) in windows {
        let overlay = good(&format!("[hold_off]\nno_makeup = \"{given}\"\n"));
        assert_eq!(item(&overlay, "no_makeup").window, Some(window), "{given}");
    }
    for (given, key) in [
        ("\"48\"", "mistake-length-unit"),
        ("48", "mistake-length-unit"),
        ("\"48 moons\"", "mistake-length-unit"),
        ("\"24-48 hours\"", "mistake-length-two"),
        ("\"24 to 48 hours\"", "mistake-length-two"),
        ("\"a few days\"", "mistake-length"),
        ("\"\"", "mistake-length"),
        ("true", "mistake-length"),
        ("[1]", "mistake-length"),
        ("\"367 days\"", "mistake-length-long"),
        ("\"99999999999 hours\"", "mistake-length-long"),
        ("\"4294967295 weeks\"", "mistake-length-long"),
    ] {
        let found = wrong(&format!("[hold_off]\nno_makeup = {given}\n"));
        assert_eq!(found, [(4, 13, key.to_owned())], "{given}");
    }
}

#[test]
fn every_item_of_the_issue_can_be_given_a_window() {
    let items = [
        "no_makeup",
        "light_activity",
        "easy_activity",
        "no_sunbathing",
        "no_actives",
        "no_vitamin_c",
        "no_scrub",
        "lukewarm_only",
        "no_sauna",
        "no_swim",
        "no_waxing",
        "no_procedures",
        "no_alcohol",
        "no_touch",
    ];
    let lines = items.map(|id| format!("{id} = \"3 days\"\n")).concat();
    let overlay = good(&format!("[hold_off]\n{lines}"));
    let plan = Plan::default_plan().with_overlay(&overlay).expect("merges");
    for id in items {
        let hold = plan.item(id).and_then(|item| item.hold).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(hold.window, Window::Days(3), "{id}");
    }
}

#[test]
fn all_mistakes_are_told_in_one_go_each_in_its_place() {
    let file = "version = 1\nprofesional = \"Ines\"\nphone = 12\n\n[hold_off]\nmakeup = \"48 hours\"\n\
        no_swim = \"soon\"\nclinic = \"Linden\"\n\n[[step]]\ntitle = \"Cream\"\nday = \"1-7\"\n";
    let found = of(file);
    let found: Vec<_> = found.iter().map(|(line, column, key)| (*line, *column, &**key)).collect();
    assert_eq!(
        found,
        [
            (1, 1, "mistake-professional"),
            (2, 1, "mistake-unknown-near"),
            (3, 9, "mistake-text"),
            (6, 1, "mistake-unknown-near"),
            (7, 11, "mistake-length"),
            (8, 1, "mistake-not-here"),
            (10, 1, "mistake-step-days"),
            (12, 1, "mistake-unknown-near"),
        ]
    );
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_place_and_all_else_too() {
    let found = of("version = 1\nprofessional = Ines\n[hold_off]\nno_makeup = \"soon\"\n");
    assert!(found.iter().any(|one| (one.0, &*one.2) == (2, "mistake-form")), "{found:?}");
    assert!(found.iter().any(|one| (one.0, &*one.2) == (4, "mistake-length")), "{found:?}");
    let twice = of(&format!("{HEAD}clinic = \"a\"\nclinic = \"b\"\n"));
    assert_eq!((twice[0].0, &*twice[0].2), (4, "mistake-form"));
}

#[test]
fn what_is_meant_is_said() {
    let near = |key: &str| {
        let mistakes =
            read(&format!("{HEAD}[hold_off]\n{key} = \"1 day\"\n")).expect_err("refused");
        let Text::Key { args, .. } = &mistakes[0].what else { panic!("a key") };
        let near = args.iter().find(|(name, _)| *name == "near");
        near.map(|(_, value)| format!("{value:?}"))
    };
    for (given, meant) in [
        ("makeup", "no_makeup"),
        ("no_make_up", "no_makeup"),
        ("gym", "easy_activity"),
        ("retinol", "no_actives"),
        ("sauna", "no_sauna"),
        ("hot_shower", "lukewarm_only"),
        ("vitamin_c", "no_vitamin_c"),
        ("waxing", "no_waxing"),
        ("walk", "light_activity"),
    ] {
        let near = near(given).unwrap_or_default();
        assert!(near.contains(&format!("\"{meant}\"")), "{given}: {near}");
    }
    assert_eq!(near("xyzzy"), None);
}

#[test]
fn sunscreen_is_never_taken_away() {
    assert_eq!(wrong("leave_out = [\"sunscreen_am\"]\n")[0].2, "mistake-leave-seed");
    assert_eq!(wrong("[hold_off]\nsunscreen_am = \"1 day\"\n")[0].2, "mistake-hold-sunscreen");
    assert_eq!(wrong("[sunscreen]\nspf = 15\n")[0].2, "mistake-number");
    assert_eq!(wrong("[sunscreen]\nkind = \"none\"\n")[0].2, "mistake-sunscreen-kind");
    let overlay = good("[sunscreen]\nspf = 50\nkind = \"mineral\"\n");
    let plan = Plan::default_plan().with_overlay(&overlay).expect("merges");
    let step = plan.step("sunscreen_am").expect("still there");
    assert_eq!(
        step.step,
        Plan::default_plan().step("sunscreen_am").and_then(|one| one.step.clone())
    );
}

#[test]
fn only_extras_can_be_left_out() {
    let overlay = good("leave_out = [\"water\", \"pillowcase\"]\n");
    let plan = Plan::default_plan().with_overlay(&overlay).expect("merges");
    assert!(plan.step("water").is_none() && plan.step("pillowcase").is_none());
    for (given, key) in [
        ("cleanse_am", "mistake-leave-seed"),
        ("no_alcohol", "mistake-leave-hold"),
        ("tea", "mistake-leave-unknown"),
    ] {
        assert_eq!(wrong(&format!("leave_out = [\"{given}\"]\n"))[0].2, key);
    }
}

#[test]
fn own_steps_have_days_a_part_and_a_reminder() {
    let overlay = good(
        "[[step]]\ntitle = \"Barrier cream\"\nwhy = \"It calms.\"\ndays = \"1-7\"\npart = \"evening\"\n\
         remind = true\n\n[[step]]\ntitle = \"Thermal water\"\ndays = \"0-3\"\nremind = \"13:00\"\n",
    );
    let plan = Plan::default_plan().with_overlay(&overlay).expect("merges");
    let cream =
        plan.items.iter().find(|item| item.id.starts_with("own_barrier_cream")).expect("there");
    assert_eq!(cream.step.as_ref().expect("a step").part, Part::Evening);
    assert!(cream.remind.is_some());
    let water = plan.reminders.iter().find(|one| one.id.starts_with("own_thermal_water"));
    assert_eq!(water.and_then(|one| one.at).map(|at| at.to_string()).as_deref(), Some("13:00:00"));
    // The same title has the same name in every file, so that what was ticked stays ticked.
    let again = good("[[step]]\ntitle = \"Barrier Cream\"\ndays = \"2\"\n");
    assert_eq!(again.items[0].id, cream.id);
    let found = wrong(
        "[[step]]\ntitle = \"Cream\"\ndays = \"1\"\n[[step]]\ntitle = \"cream\"\ndays = \"2\"\n",
    );
    assert_eq!(found, [(6, 1, "mistake-step-twice".to_owned())]);
    for title in ["After micro-needling cream", "Cream of Ines Moreau"] {
        let found = wrong(&format!("[[step]]\ntitle = \"{title}\"\ndays = \"1\"\nremind = true\n"));
        assert_eq!(found[0].2, "mistake-step-discreet");
    }
}

#[test]
fn no_words_of_a_plan_speak_of_an_emergency_or_a_medicine() {
    for words in [
        "Take ibuprofen",
        "Take an antihistamine and wait",
        "Do not call 112 or 999, call us first",
        "Never go to the emergency room",
        "Kein Notruf, erst uns anrufen",
        "Two tablets at night",
        "If your lips swell, cool them",
    ] {
        let title = format!("[[step]]\ntitle = \"{words}\"\ndays = \"1\"\n");
        assert_eq!(wrong(&title)[0].2, "mistake-step-medicine", "{words}");
        let why = format!("[[step]]\ntitle = \"Cream\"\nwhy = \"{words}\"\ndays = \"1\"\n");
        assert_eq!(wrong(&why), [(5, 7, "mistake-step-medicine".to_owned())], "{words}");
    }
    assert_eq!(wrong("phone = \"112\"\n")[0].2, "mistake-phone");
    // Whole words: what only looks like one, or describes a product, is a step like any other.
    for words in [
        "Medical-grade sunscreen",
        "Hospital-grade mask",
        "Doctor recommended cream",
        "A small dose of serum",
        "Massage for 120 seconds",
        "Press for 110 s, then rinse",
        "Use 111 ml of water",
        "Ambulant treatment follows",
        "Ärztlich geprüfte Creme",
        "Samurai mask",
        "Room 2112",
    ] {
        good(&format!("[[step]]\ntitle = \"{words}\"\ndays = \"1\"\n"));
    }
    for words in [
        "Ask no doctor, ask us",
        "Kein Arzt, nur wir",
        "Ibuprofeno 400",
        "Antibiotika nehmen",
        "Cortisone cream",
        "Take a drug",
        "Medication as agreed",
        "Ruf 112 an",
        "Call ١١٢",
        "لا تتصل بالإسعاف",
        "Ne pas appeler le 112",
        "Call 120, second floor",
    ] {
        let title = format!("[[step]]\ntitle = \"{words}\"\ndays = \"1\"\n");
        assert_eq!(wrong(&title)[0].2, "mistake-step-medicine", "{words}");
    }
    for gone in [
        "contact = [\"x\"]",
        "note = \"x\"",
        "logo = \"x\"",
        "[products]\nonly_approved = \"1 day\"",
    ] {
        assert!(wrong(&format!("{gone}\n"))[0].2.starts_with("mistake-unknown"), "{gone}");
    }
}

#[test]
fn no_plan_gives_an_emergency_number_as_the_professionals() {
    for (key, words) in [
        ("phone", "{ en = \"+44 20 7946 0018\", de = \"110\" }"),
        ("phone", "\"+44 20 7946 0018, or 999\""),
        ("phone", "\"112 112\""),
        ("phone", "\"112 911 / 020 7946 0018\""),
        ("phone", "\"9-1-1 or 020 7946 0018\""),
        ("phone", "\"020 7946 0018 / +49 112\""),
        ("phone", "\"020 7946 0018; 00112\""),
        ("phone", "\"020 7946 0018 / ٩١١\""),
        ("phone", "\"020 7946 0018 / 144\""),
        ("message", "\"Write to 112\""),
        ("message", "\"+1 911\""),
        ("clinic", "\"Linden (Emergency: 112)\""),
        ("clinic", "{ en = \"Linden\", de = \"Linden 112\" }"),
        ("professional", "\"Call 911 for everything\""),
    ] {
        let text = format!("{key} = {words}\n");
        let found = match key {
            "professional" => of(&format!("version = 1\n{text}")),
            _ => wrong(&text),
        };
        assert_eq!(found[0].2, "mistake-emergency-number", "{text}");
    }
    for too_short in
        ["\"12 34\"", "\"1 / 2 / 3 / 4 / 5\"", "\"112 / 911\"", "{ en = \"112\", de = \"110\" }"]
    {
        assert_eq!(wrong(&format!("phone = {too_short}\n"))[0].2, "mistake-phone", "{too_short}");
    }
    for (key, words) in [
        ("phone", "+44 20 7946 0018"),
        ("phone", "911 234 567"),
        ("phone", "030 112 345"),
        ("phone", "+1 (202) 555-0199 ext. 12"),
        ("phone", "٠٢٠٧٩٤٦٠٠١٨"),
        ("phone", "020 7946 0018 / 020 7946 0019"),
        ("message", "studio112@example.com"),
        ("message", "+49 170 1112223"),
        ("clinic", "Studio 54"),
        ("clinic", "Linden 24/7, since 1999"),
    ] {
        good(&format!("{key} = \"{words}\"\n"));
    }
}

#[test]
fn limits_are_sentences() {
    let long = "x".repeat(201);
    assert_eq!(wrong(&format!("clinic = \"{long}\"\n"))[0].2, "mistake-too-long");
    assert_eq!(wrong("clinic = \"a\\u0007b\"\n")[0].2, "mistake-control");
    assert_eq!(wrong("clinic = \"a\\u202eb\"\n")[0].2, "mistake-control");
    let steps = (0..41).map(|n| format!("[[step]]\ntitle = \"Step {n}\"\ndays = \"1\"\n"));
    assert_eq!(wrong(&steps.collect::<String>())[0].2, "mistake-too-many");
    let huge = format!("{HEAD}# {}\n", "x".repeat(MOST_BYTES));
    assert_eq!(of(&huge), [(1, 1, "mistake-file".to_owned())]);
    assert_eq!(wrong("[check_in]\ndays = \"400\"\n")[0].2, "mistake-days");
    assert_eq!(wrong("[sessions]\nnumber = 51\nevery = \"5 hours\"\n").len(), 2);
    let nested = format!("{HEAD}x = {}1{}\n", "[".repeat(5_000), "]".repeat(5_000));
    assert!(read(&nested).is_err());
}

#[test]
fn a_file_of_nothing_but_mistakes_is_refused_soon() {
    let keys: Vec<String> = (0..5_000).map(|n| format!("unknown_{n} = 1\n")).collect();
    let keys = keys.concat();
    let begun = std::time::Instant::now();
    assert_eq!(wrong(&format!("[hold_off]\n{}", &keys[..50_000])).len(), 100);
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn words_of_several_languages_are_shown_together() {
    let overlay = good("clinic = { en = \"Linden Clinic\", de = \"Lindenpraxis\" }\n");
    let clinic = overlay.own.clinic.expect("given").0;
    assert!(clinic.contains("Linden Clinic") && clinic.contains("Lindenpraxis"), "{clinic}");
    assert_eq!(wrong("clinic = { English = \"a\" }\n")[0].2, "mistake-language");
}

proptest! {
    #![proptest_config(crate::support::cases(256))]

    #[test]
    fn any_text_is_read_or_refused_with_places_within_it(text in "\\PC{0,300}", lines in prop::collection::vec("[a-z_]{1,12} = (\"[a-z0-9 -]{0,12}\"|[0-9]{1,5}|true)", 0..8)) {
        for file in [text.clone(), format!("{HEAD}{}\n[hold_off]\n{}", lines.join("\n"), lines.join("\n"))] {
            let Err(mistakes) = read(&file) else { continue };
            prop_assert!(!mistakes.is_empty());
            let count = file.matches('\n').count() + 1;
            for mistake in mistakes {
                prop_assert!((1..=count).contains(&mistake.at.line) && mistake.at.column >= 1);
            }
        }
    }
}

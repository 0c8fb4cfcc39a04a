//! The fidelity traps T1 to T11 of the reference content, each with a test that names it.

use afterglow::care::{
    AsOf, BasisKind, DEFAULT_PLAN, DayLog, DayView, Plan, Window, WindowBasis, civil, day_view,
};

use crate::support::{named, treated_at};

const CARE: &str = include_str!("../../assets/locales/en/care.ftl");
const REMINDERS: &str = include_str!("../../assets/locales/en/reminders.ftl");

fn on_day(day: u64) -> DayView {
    let zone = named("Europe/Berlin");
    let treatment = treated_at(1, "2026-06-10 15:00", zone);
    let look = AsOf::WholeDay(civil::plus_days(treatment.date, day));
    day_view(Plan::default_plan(), &[treatment], &DayLog::default(), look, zone)
}

/// The words of a message, with its attributes.
fn words(id: &str) -> String {
    let start = CARE.find(&format!("\n{id} =")).unwrap_or_else(|| panic!("{id} has words"));
    let rest = &CARE[start + 1..];
    let lines = rest.lines().enumerate();
    lines
        .take_while(|(index, line)| *index == 0 || line.starts_with(' '))
        .map(|(_, line)| line)
        .collect::<Vec<_>>()
        .join("\n")
        .to_lowercase()
}

#[test]
fn t1_make_up_as_such_is_not_banned_for_a_week() {
    let plan = Plan::default_plan();
    let makeup = plan.item("no_makeup").expect("there");
    assert_eq!(makeup.basis.kind, BasisKind::Extra);
    assert_eq!(makeup.hold.map(|hold| hold.window), Some(Window::Hours(24)));
    let card = words("tip_actives");
    assert!(card.contains("make-up and skincare that contain retinol"), "{card}");
}

#[test]
fn t2_vitamin_c_stays_listed_as_helpful_with_an_extra_note() {
    assert!(words("serum_am").contains("vitamin c"));
    assert!(words("tip_serum").contains("vitamin c"));
    let note = Plan::default_plan().tips.iter().find(|tip| &*tip.id == "vitamin_c").expect("there");
    assert_eq!(note.basis.kind, BasisKind::Extra);
    assert!(words("vitamin_c").contains("lists vitamin c as helpful"));
    assert!(Plan::default_plan().items.iter().all(|item| !item.id.contains("vitamin")));
}

#[test]
fn t3_sunscreen_is_a_step_on_every_day_also_on_day_zero_with_a_note() {
    for day in [0, 1, 7, 90, 120, 1_000] {
        assert!(on_day(day).steps.iter().any(|step| &*step.id == "sunscreen_am"), "day {day}");
    }
    let note = |day| on_day(day).tips.into_iter().find(|tip| &*tip.id == "day_zero_sun");
    assert_eq!(note(0).expect("on day 0").basis.kind, BasisKind::Extra);
    assert_eq!(note(1), None);
    assert!(words("tip_sunscreen").contains("spf 30 or more"));
    assert!(words("tip_sunscreen").contains("broad-spectrum"));
    assert!(words("tip_sunscreen").contains("cloudy days"));
}

#[test]
fn t4_nothing_takes_the_sunscreen_step_away() {
    // No weather, no index and no switch has a say: the step has neither hold nor last day.
    let item = Plan::default_plan().step("sunscreen_am").expect("there");
    let step = item.step.as_ref().expect("a step");
    assert_eq!(step.days.as_ref().and_then(afterglow::care::DaySet::last), None);
    assert!(item.hold.is_none() && step.always_on_day_zero);
    assert!(!CARE.to_lowercase().contains("uv index"));
}

#[test]
fn t5_no_number_is_the_articles_but_the_two_weeks() {
    for item in &Plan::default_plan().items {
        let Some(hold) = item.hold else { continue };
        match hold.window_basis {
            Some(WindowBasis::Seed) => {
                assert_eq!(hold.window, Window::Days(7), "{}", item.id);
                assert!(["no_actives", "no_scrub"].contains(&&*item.id));
            }
            Some(WindowBasis::Proposed) | None => {}
            Some(WindowBasis::Provider) => panic!("{} in the default plan", item.id),
        }
    }
    // The words of the article's rules without a number have none.
    let numberless = [
        "easy_activity",
        "lukewarm_only",
        "no_touch",
        "tip_touch",
        "tip_movement",
        "tip_hot_water",
        "tip_serum",
        "tip_follow_up",
        "serum_am",
    ];
    for id in numberless {
        let text = words(id);
        assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
        for unit in ["hour", "days", "week"] {
            assert!(!text.contains(unit), "{text}");
        }
    }
}

#[test]
fn t6_at_least_a_week_is_a_minimum_and_no_all_clear() {
    for id in ["no_actives", "no_scrub"] {
        assert!(Plan::default_plan().item(id).and_then(|item| item.hold).expect("held").at_least);
    }
    assert!(words("tip_actives").contains("at least a week"));
    let after = words("reintroduce");
    assert!(after.contains("if your skin is calm and your professional agrees"), "{after}");
    assert!(REMINDERS.contains("if your skin is calm and your professional agrees"));
}

#[test]
fn t7_results_take_several_weeks_or_even_months_and_are_not_promised() {
    let card = words("tip_patience");
    assert!(card.contains("several weeks or even months"), "{card}");
    assert!(!card.contains(|c: char| c.is_ascii_digit()), "{card}");
    for promise in ["you will see", "guarantee", "promise", "!"] {
        assert!(!CARE.to_lowercase().contains(promise), "{promise}");
    }
}

#[test]
fn t8_only_excessive_exercise_is_held_off() {
    let card = words("tip_movement");
    assert!(card.contains("excessive exercise") && card.contains("staying active is good"));
    assert!(!CARE.to_lowercase().contains("no exercise"));
    assert!(words("easy_activity").contains("walks are welcome"));
}

#[test]
fn t9_hot_water_is_the_articles_and_sauna_and_pool_are_extras() {
    let plan = Plan::default_plan();
    assert_eq!(plan.item("lukewarm_only").expect("there").basis.kind, BasisKind::Seed);
    for id in ["no_sauna", "no_swim"] {
        assert_eq!(plan.item(id).expect("there").basis.kind, BasisKind::Extra, "{id}");
    }
    let hot = words("lukewarm_only");
    assert!(hot.contains("hot water") && !hot.contains("sauna") && !hot.contains("pool"));
}

#[test]
fn t10_the_adverts_on_the_page_are_no_guidance() {
    let all = format!("{DEFAULT_PLAN}{CARE}{REMINDERS}").to_lowercase();
    for advert in ["mist", "mdpen", "facebook", "tiktok", "live show", "platform", "episode"] {
        assert!(!all.contains(advert), "{advert}");
    }
}

#[test]
fn t11_the_article_wins_over_its_publishers_other_numbers() {
    let window = |id| Plan::default_plan().item(id).and_then(|item| item.hold).map(|h| h.window);
    // Sibling posts say five days and 24 hours for these.
    assert_eq!(window("no_scrub"), Some(Window::Days(7)));
    assert_eq!(window("no_actives"), Some(Window::Days(7)));
}

#[test]
fn no_text_says_that_all_is_well_or_names_a_medicine() {
    let all = format!(
        "{CARE}{REMINDERS}{}{}{}",
        include_str!("../../assets/locales/en/skin.ftl"),
        include_str!("../../assets/locales/en/window.ftl"),
        include_str!("../../assets/locales/en/commands.ftl"),
    )
    .to_lowercase();
    let banned = [
        "you are fine",
        "you're fine",
        "you’re fine",
        "perfectly safe",
        "nothing to worry",
        "ibuprofen",
        "paracetamol",
        "aspirin",
        "aciclovir",
        "acyclovir",
        "hydrocortisone",
        "antihistamine",
        "antibiotic",
        "tretinoin",
    ];
    for words in banned {
        assert!(!all.contains(words), "{words}");
    }
}

//! The default plan as a file: sound, complete, and honest about who says what.

use std::collections::BTreeSet;

use afterglow::care::can_i::Activities;
use afterglow::care::signs::Signs;
use afterglow::care::{
    BasisKind, DEFAULT_PLAN, DaySet, NeedlingKind, Part, Plan, Range, WindowBasis, sources,
};
use afterglow::ingredients::Ingredients;

/// The step ids of the reference, which are promises.
const STEPS: [&str; 17] = [
    "hands_clean",
    "cleanse_am",
    "cleanse_pm",
    "serum_am",
    "serum_pm",
    "moisturise",
    "sunscreen_am",
    "no_touch",
    "no_actives",
    "no_scrub",
    "easy_activity",
    "lukewarm_only",
    "pillowcase",
    "water",
    "photo",
    "my_sheet",
    "followup",
];

#[test]
fn every_promised_step_is_there() {
    let plan = Plan::default_plan();
    let steps = plan.items.iter().filter(|item| item.step.is_some());
    let found: BTreeSet<&str> = steps.map(|item| &*item.id).collect();
    assert_eq!(found, BTreeSet::from(STEPS));
}

#[test]
fn all_ten_rules_of_the_article_are_there() {
    let plan = Plan::default_plan();
    let bases = plan.items.iter().map(|item| &item.basis);
    let bases = bases.chain(plan.tips.iter().map(|tip| &tip.basis));
    let rules: BTreeSet<&str> = bases
        .filter(|basis| basis.kind == BasisKind::Seed)
        .map(|basis| &*basis.reference)
        .collect();
    let ten =
        ["Do 1", "Do 2", "Do 3", "Do 4", "Do 5", "Dont 1", "Dont 2", "Dont 3", "Dont 4", "Dont 5"];
    assert_eq!(rules, BTreeSet::from(ten));
}

#[test]
fn each_rule_has_a_card_in_the_deck() {
    let plan = Plan::default_plan();
    let seeds = plan.tips.iter().filter(|tip| tip.basis.kind == BasisKind::Seed);
    assert_eq!(seeds.map(|tip| &tip.basis.reference).collect::<BTreeSet<_>>().len(), 10);
}

#[test]
fn every_extra_names_a_source_that_is_listed() {
    let plan = Plan::default_plan();
    let known: BTreeSet<String> =
        sources().expect("readable").iter().map(|source| source.id.to_string()).collect();
    let bases = plan.items.iter().map(|item| &item.basis);
    let bases = bases.chain(plan.tips.iter().map(|tip| &tip.basis));
    let bases = bases.chain(plan.expectations.iter().map(|expectation| &expectation.basis));
    let bases = bases.chain(plan.reminders.iter().filter_map(|special| special.basis.as_ref()));
    let bases = bases.chain(plan.phases.iter().map(|phase| &phase.basis));
    let bases = bases.chain(plan.milestones.iter().map(|milestone| &milestone.basis));
    let used: BTreeSet<String> = bases
        .filter(|basis| basis.kind == BasisKind::Extra && &*basis.reference != "AG")
        .map(|basis| basis.reference.to_string())
        .collect();
    let classes = &Ingredients::default_data().classes;
    let of_classes = classes.iter().flat_map(|class| {
        let extra = class.basis.iter().filter(|basis| basis.kind == BasisKind::Extra);
        class.sources.iter().chain(extra.map(|basis| &basis.reference))
    });
    let activities = &Activities::default_data().all;
    let of_activities = activities.iter().flat_map(|activity| {
        let extra = activity.basis.iter().filter(|basis| basis.kind == BasisKind::Extra);
        activity.source.iter().chain(extra.map(|basis| &basis.reference))
    });
    let lines = Signs::default_data().all.iter().flat_map(|sign| &sign.lines);
    let of_signs = lines.flat_map(|line| {
        let by_seed = line.basis.kind == BasisKind::Seed;
        let own = (!by_seed).then_some(&line.basis.reference);
        line.sources.iter().chain(own)
    });
    let warnings = NeedlingKind::ALL.into_iter().filter_map(NeedlingKind::warning);
    let of_warnings = warnings.map(|warning| warning.basis.reference.to_string());
    let sheets = Range::all().iter().flat_map(|range| &range.sheets);
    let of_ranges = sheets.map(|sheet| &sheet.source);
    let is_rule = |source: &str| source.starts_with("Do");
    let checked = of_classes
        .chain(of_activities)
        .chain(of_signs)
        .chain(of_ranges)
        .filter(|source| !is_rule(source));
    let checked = checked.filter(|source| &***source != "AG").map(ToString::to_string);
    let used: BTreeSet<String> = used.into_iter().chain(checked).chain(of_warnings).collect();
    assert_eq!(used, known, "sources used and sources listed are the same");
}

#[test]
fn only_the_two_windows_with_a_number_in_the_article_are_the_articles() {
    let plan = Plan::default_plan();
    let of_seed: BTreeSet<&str> = plan
        .items
        .iter()
        .filter(|item| item.hold.is_some_and(|h| h.window_basis == Some(WindowBasis::Seed)))
        .map(|item| &*item.id)
        .collect();
    assert_eq!(of_seed, BTreeSet::from(["no_actives", "no_scrub"]));
}

#[test]
fn a_broken_plan_is_refused_with_what_is_wrong() {
    let refused = |text: &str| Plan::parse(text).expect_err("refused").to_string();
    assert!(refused("nonsense = ").starts_with("the plan cannot be read"));
    let twice = DEFAULT_PLAN.replacen("id = \"serum_am\"", "id = \"cleanse_am\"", 1);
    assert!(refused(&twice).contains("two entries named `cleanse_am`"));
    let dangling = DEFAULT_PLAN.replace("while_held = \"no_touch\"", "while_held = \"water\"");
    assert!(refused(&dangling).contains("waits for `water`"));
    let phases = DEFAULT_PLAN.replacen("from = 0", "from = 1", 1);
    assert!(refused(&phases).contains("day 0"));
    let days = DEFAULT_PLAN.replacen("days = \"1-90\"", "days = \"90-1\"", 1);
    assert!(refused(&days).contains("`90-1` is not a set of days"));
    let budget = DEFAULT_PLAN.replace("most = 2", "most = 0");
    assert!(refused(&budget).contains("let one notification through"));
    for (is, wrong, what) in [
        ("kind = \"sheet\"", "kind = \"step\"", "`my_sheet`: a slot or a step has no row"),
        ("kind = \"patience\"", "kind = \"check_in\"", "`check_in`: another one has the same kind"),
        ("id = \"check_in\"", "id = \"patience\"", "`patience`: another one has the same name"),
        ("days = \"91-97\"", "days = \"91-\"", "`end`: it is tried until it is shown"),
        ("slot = \"morning\"\nuntil", "until", "`end`: give it one of `at` and `slot`"),
        ("every = 7", "every = 0", "nonzero"),
        ("weekday = \"Sunday\"", "weekday = \"Someday\"", "weekday"),
        ("kind = \"patience\"\nbasis", "kind = \"patience\"\n# basis", "give it a basis"),
        ("days_basis = \"proposed\"\nevery", "every", "`days` and `days_basis` go together"),
    ] {
        assert!(DEFAULT_PLAN.contains(is), "{is}");
        let text = refused(&DEFAULT_PLAN.replacen(is, wrong, 1));
        assert!(text.contains(what), "{wrong}: {text}");
    }
}

#[test]
fn day_sets_read_and_write_the_same() {
    for text in ["0", "0-7", "0,3,7", "8-", "0-7,14,28-"] {
        let set: DaySet = text.parse().expect("readable");
        assert_eq!(set.to_string(), text);
    }
    let set: DaySet = "0,3-5,9-".parse().expect("readable");
    let held: Vec<u32> = (0..12).filter(|day| set.contains(*day)).collect();
    assert_eq!(held, [0, 3, 4, 5, 9, 10, 11]);
    for wrong in ["", "a", "5-3", "-3", "1,,2"] {
        assert!(wrong.parse::<DaySet>().is_err(), "{wrong}");
    }
}

#[test]
fn the_phases_are_as_decided() {
    let plan = Plan::default_plan();
    let table = [
        (0, "inflammation"),
        (3, "inflammation"),
        (4, "proliferation"),
        (21, "proliferation"),
        (22, "remodelling"),
        (5_000, "remodelling"),
    ];
    for (day, phase) in table {
        assert_eq!(&*plan.phase_on(day).id, phase, "day {day}");
    }
}

#[test]
fn every_hour_belongs_to_one_part_of_the_day() {
    for hour in 0..24 {
        let (first, end) = Part::at_hour(hour).hours();
        assert!((first..end).contains(&hour), "{hour}");
    }
}

#[test]
fn every_item_has_a_picture_of_its_own_choosing() {
    let icons = include_str!("../../assets/icons.svg");
    for item in &Plan::default_plan().items {
        assert!(icons.contains(&format!("id=\"i-{}\"", item.icon)), "{}: {}", item.id, item.icon);
        assert_ne!(&*item.icon, "pro", "{}: that is what a professional adds", item.id);
    }
    let without = DEFAULT_PLAN.replacen("icon = \"cleanse\"\n", "", 1);
    assert!(Plan::parse(&without).expect_err("refused").to_string().contains("icon"));
}

//! A sheet on the plan in force: nothing gets looser, nothing of the plan is lost, and it is no longer what was signed.

use std::collections::BTreeMap;

use afterglow::care::plan_file::read as read_plan;
use afterglow::care::sheet::{onto, overlay, plan_file, read};
use afterglow::care::{
    DaySet, Details, Overlay, OverlayItem, Plan, RemindRule, Text, Treatment, TreatmentId, Window,
};
use proptest::prelude::*;

use super::sheet::sheets;
use crate::support::{berlin, cases, date, moment};

/// Names that a plan can hold off.
const HELD: [&str; 10] = [
    "no_makeup",
    "light_activity",
    "easy_activity",
    "no_sunbathing",
    "no_actives",
    "no_swim",
    "no_sauna",
    "no_waxing",
    "no_touch",
    "no_alcohol",
];

/// Any plan file, loose or strict.
fn plans() -> impl Strategy<Value = String> {
    let length = prop_oneof![
        (1..400u32).prop_map(|hours| format!("{hours} hours")),
        (1..40u32).prop_map(|days| format!("{days} days")),
        Just("none".to_owned()),
    ];
    let holds = prop::collection::btree_map(prop::sample::select(&HELD[..]), length, 0..8);
    let days = prop::sample::select(&["0-3", "1,4,7", "8-", "2"][..]);
    let part = prop::sample::select(&["morning", "evening", "any"][..]);
    let remind = prop::sample::select(&["", "remind = true\n", "remind = \"13:00\"\n"][..]);
    // One of them is a step of sheets as well.
    let title = prop::sample::select(&["Apply the balm", "Silk cover", "كريم مرطّب"][..]);
    let steps = prop::collection::btree_map(title, (days, part, remind), 0..3);
    let tops = prop::sample::subsequence(
        vec![
            "clinic = \"Linden Clinic\"\n",
            "phone = \"+44 20 7946 0018\"\n",
            "language = \"en\"\n",
            "written = 2026-11-01\n",
            "leave_out = [\"water\"]\n",
        ],
        0..=5,
    );
    let tables = prop::sample::subsequence(
        vec![
            "[sunscreen]\nspf = 60\nkind = \"mineral\"\n",
            "[sessions]\nnumber = 3\nevery = \"6 weeks\"\n",
            "[follow_up]\ndays = \"3-\"\nevery = 7\n",
            "[check_in]\ndays = \"1,4,7\"\nat = \"10:00\"\n",
        ],
        0..=4,
    );
    (tops, holds, steps, tables).prop_map(|(tops, holds, steps, tables)| {
        let mut file = "version = 1\nprofessional = \"Ines Moreau\"\n".to_owned();
        file.extend(tops);
        file.push_str("[hold_off]\n");
        file.extend(holds.iter().map(|(id, length)| format!("{id} = \"{length}\"\n")));
        file.extend(steps.iter().map(|(title, (days, part, remind))| {
            format!("[[step]]\ntitle = \"{title}\"\ndays = \"{days}\"\npart = \"{part}\"\n{remind}")
        }));
        file.extend(tables);
        file
    })
}

fn plan_of(text: &str) -> Overlay {
    read_plan(text).unwrap_or_else(|mistakes| panic!("{mistakes:?}\n{text}"))
}

fn merged(overlay: &Overlay) -> Plan {
    Plan::default_plan().with_overlay(overlay).expect("merges")
}

fn window(plan: &Plan, id: &str) -> Window {
    plan.item(id).and_then(|item| item.hold).map_or(Window::None, |hold| hold.window)
}

/// Treatments of a plain day, of one with 25 hours and of one with 23, and of a day without a time.
fn treatments() -> Vec<Treatment> {
    let on = |day: &str, hour: Option<&str>| Treatment {
        id: TreatmentId::NEW,
        date: date(day),
        at: hour.map(|hour| moment(&format!("{day} {hour}"), berlin()).now),
        wall: None,
        zone: berlin(),
        recorded_at: moment(&format!("{day} 23:00"), berlin()).now,
        details: Details::default(),
    };
    vec![
        on("2026-11-22", Some("15:00")),
        on("2026-10-24", Some("15:00")),
        on("2026-10-24", Some("00:00")),
        on("2026-03-28", Some("15:00")),
        on("2026-11-22", None),
    ]
}

/// Whether every day of one set is in another: a step that a sheet asks for as well comes on the days of both.
fn covers(old: &DaySet, new: &DaySet) -> bool {
    (0..=400).all(|day| new.contains(day) || !old.contains(day))
}

/// What holds of any plan with anything put onto it.
fn is_nowhere_looser(before: &Overlay, after: &Overlay) {
    let (was, is) = (merged(before), merged(after));
    for item in &was.items {
        let then = is.item(&item.id).unwrap_or_else(|| panic!("{} is gone", item.id));
        let (old, new) = (window(&was, &item.id), window(&is, &item.id));
        assert!(!new.is_looser_than(old), "{}: {old:?}, then {new:?}", item.id);
        for treatment in treatments() {
            let ends = |window: Window| window.shown_until(&treatment, berlin());
            assert!(ends(new) >= ends(old), "{}: {old:?}, then {new:?}", item.id);
        }
        let reminds = |old: &RemindRule, new: &RemindRule| {
            covers(&old.days, &new.days)
                && (old.slot, old.first, &old.channel) == (new.slot, new.first, &new.channel)
        };
        match (&item.remind, &then.remind) {
            (Some(old), Some(new)) => assert!(reminds(old, new), "{}", item.id),
            (old, new) => assert_eq!(old, new, "{}", item.id),
        }
        let (Some(old), Some(new)) = (&item.step, &then.step) else {
            assert_eq!(item.step, then.step, "{}", item.id);
            continue;
        };
        assert_eq!(old.part, new.part, "{}", item.id);
        match (&old.days, &new.days) {
            (Some(old), Some(new)) => assert!(covers(old, new), "{}", item.id),
            (old, new) => assert_eq!(old, new, "{}", item.id),
        }
    }
    for old in &was.reminders {
        let new = is.special(&old.id).unwrap_or_else(|| panic!("{} is gone", old.id));
        assert!(covers(&old.days, &new.days), "{}", old.id);
        assert_eq!((old.every, old.weekday, old.at), (new.every, new.weekday, new.at));
    }
    assert!(is.least_spf() >= was.least_spf());
    let due = |plan: &Plan| -> Vec<_> {
        plan.milestones.iter().map(|one| (one.id.clone(), one.days.clone())).collect()
    };
    assert_eq!(due(&is), due(&was));
    let own = |plan: &Overlay| {
        let own = plan.own.clone();
        (own.clinic, own.phone, own.message, own.language, own.colour, own.sessions)
    };
    assert_eq!(own(before), own(after));
    let is_mineral = |plan: &Overlay| plan.own.sunscreen.as_ref().is_some_and(|one| one.mineral);
    assert!(is_mineral(after) || !is_mineral(before));
    if before != after {
        assert_eq!((after.own.written, &after.review), (None, &None), "another plan");
    }
    // Once is enough.
    assert_eq!(&onto(Some(after), after.clone()), after);
    assert_eq!(&onto(Some(before), after.clone()), after);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_sheet_loosens_the_plan_in_force(plan in plans(), text in sheets(), chosen in any::<u64>()) {
        let plan = plan_of(&plan);
        let sheet = read(&text).beside(&merged(&plan));
        let Ok(lines) = overlay(&sheet, "Linden", &|at| chosen & (1 << (at % 64)) != 0) else {
            return Ok(());
        };
        is_nowhere_looser(&plan, &onto(Some(&plan), lines));
    }

    /// Whoever made the overlay: what is looser in it has no effect.
    #[test]
    fn nothing_at_all_that_is_put_onto_a_plan_loosens_it(plan in plans(), other in plans()) {
        let (plan, other) = (plan_of(&plan), plan_of(&other));
        is_nowhere_looser(&plan, &onto(Some(&plan), other));
    }

    /// The file that the command prints is that same plan.
    #[test]
    fn the_file_of_a_sheet_is_the_plan_in_force_with_its_lines(plan in plans(), text in sheets()) {
        let plan = plan_of(&plan);
        let sheet = read(&text).beside(&merged(&plan));
        let show = |text: &Text| format!("{text:?}\n[hold_off]\nno_makeup = \"1 hour\"");
        let file = plan_file(&sheet, "Linden", Some(&plan), &show).expect("a file");
        let printed = plan_of(&file);
        let sets = |at: usize| sheet.proposals[at].is_used() && !sheet.proposals[at].needs_decision();
        let lines = overlay(&sheet, "Linden", &sets).expect("no contradiction");
        let meant = onto(Some(&plan), lines);
        let items = |plan: &Overlay| -> BTreeMap<_, OverlayItem> {
            plan.items.iter().map(|item| (item.id.clone(), item.clone())).collect()
        };
        prop_assert_eq!(items(&printed), items(&meant), "{}", file);
        prop_assert_eq!(printed.own, meant.own);
        prop_assert_eq!(printed.provider, meant.provider);
    }
}

/// The case that was wrong: one line of a sheet dropped a strict professional's whole plan.
#[test]
fn one_line_of_a_sheet_leaves_the_rest_of_the_plan() {
    let strict = plan_of(
        "version = 1\nprofessional = \"Ines Moreau\"\n[hold_off]\nno_makeup = \"5 days\"\n\
         no_swim = \"30 days\"\n[sunscreen]\nspf = 60\n[[step]]\ntitle = \"Balm\"\ndays = \"0-9\"\n",
    );
    let plan = merged(&strict);
    let sheet = read("No makeup for 48 hours.\nNo retinol for 14 days.\nApply SPF 50 every day.");
    let sheet = sheet.beside(&plan);
    let shown: Vec<_> = sheet.proposals.iter().map(|one| (one.about(), one.is_used())).collect();
    assert_eq!(shown, [("no_makeup", false), ("no_actives", true), ("sunscreen", true)]);
    let lines = overlay(&sheet, "Linden", &|_| true).expect("a plan");
    let then = onto(Some(&strict), lines);
    assert_eq!(&*then.provider, "Ines Moreau / Linden");
    let then = merged(&then);
    let days = |id: &str| window(&then, id);
    assert_eq!(
        (days("no_makeup"), days("no_swim"), days("no_actives")),
        (Window::Days(5), Window::Days(30), Window::Days(14))
    );
    assert_eq!(then.least_spf(), 60);
    assert!(then.items.iter().any(|item| item.id.starts_with("own_balm")));
    // Nothing new: nothing changes, not even whose plan it is and who reviewed it.
    let signed = Overlay { review: Some("a line".into()), ..strict };
    let sheet = read("No makeup for 48 hours.\nNo swimming for 3 days.");
    let lines = overlay(&sheet, "Linden", &|_| true).expect("a plan");
    assert_eq!(onto(Some(&signed), lines), signed);
}

//! A provider's plan: merged on read, in both directions.

use afterglow::care::{
    AsOf, BasisKind, DayLog, Overlay, OverlayError, OverlayItem, Part, Plan, Text, Treatment,
    Window, WindowBasis, Words, day_view,
};

use crate::support::{at, berlin, date, treated_at};

fn overlay(items: Vec<OverlayItem>) -> Overlay {
    Overlay { provider: "Linden Skin Clinic".into(), items, ..Overlay::default() }
}

fn window(id: &str, window: Window) -> OverlayItem {
    OverlayItem { id: id.into(), window: Some(window), ..OverlayItem::default() }
}

fn treatment() -> Treatment {
    treated_at(1, "2026-11-22 15:00", berlin())
}

fn lifts(plan: &Plan, id: &str, on: &str) -> Option<String> {
    let look = AsOf::WholeDay(date(on));
    let view = day_view(plan, &[treatment()], &DayLog::default(), look, berlin());
    let held = view.restrictions.into_iter().find(|held| &*held.id == id)?;
    let lifts = held.lifts_at.expect("an end");
    Some(lifts.with_timezone(&berlin()).format("%m-%d %H:%M").to_string())
}

#[test]
fn a_provider_can_be_stricter() {
    let change = overlay(vec![window("no_actives", Window::Days(14))]);
    let plan = Plan::default_plan().with_overlay(&change).expect("merges");
    assert_eq!(lifts(&plan, "no_actives", "2026-11-30"), Some("12-06 15:00".to_owned()));
    let item = plan.item("no_actives").expect("there");
    assert_eq!(item.basis.kind, BasisKind::Provider);
    assert_eq!(item.hold.and_then(|hold| hold.window_basis), Some(WindowBasis::Provider));
    assert!(!item.looser);
}

#[test]
fn a_provider_can_be_looser_and_it_is_noted() {
    let change = overlay(vec![window("no_actives", Window::Hours(72))]);
    let plan = Plan::default_plan().with_overlay(&change).expect("merges");
    assert_eq!(lifts(&plan, "no_actives", "2026-11-25"), Some("11-25 15:00".to_owned()));
    assert_eq!(lifts(&plan, "no_actives", "2026-11-26"), None);
    assert!(plan.item("no_actives").expect("there").looser);
}

#[test]
fn a_provider_can_lift_a_hold_altogether() {
    let change = overlay(vec![window("no_scrub", Window::None)]);
    let plan = Plan::default_plan().with_overlay(&change).expect("merges");
    assert_eq!(lifts(&plan, "no_scrub", "2026-11-22"), None);
    let look = AsOf::WholeDay(date("2026-11-23"));
    let view = day_view(&plan, &[treatment()], &DayLog::default(), look, berlin());
    assert!(view.steps.iter().all(|step| &*step.id != "no_scrub"));
    assert!(view.restrictions.iter().any(|held| &*held.id == "no_actives"), "the rest stays");
}

#[test]
fn the_card_of_a_changed_hold_no_longer_speaks_for_the_article() {
    let change = overlay(vec![window("no_actives", Window::Days(14))]);
    let plan = Plan::default_plan().with_overlay(&change).expect("merges");
    let look = AsOf::Now(at("2026-12-01 12:00", berlin()));
    let view = day_view(&plan, &[treatment()], &DayLog::default(), look, berlin());
    let card = view.tips.iter().find(|tip| &*tip.id == "tip_actives").expect("still held");
    assert_eq!(card.basis.kind, BasisKind::Provider);
    assert!(matches!(&card.body, Text::Key { key, .. } if &**key == "provider-hold"));
}

#[test]
fn a_provider_can_add_steps_and_holds_of_their_own() {
    let change = overlay(vec![
        OverlayItem {
            id: "ice_roller".into(),
            title: Some(Words("Cool with the ice roller".into())),
            days: Some("0-2".parse().expect("days")),
            part: Some(Part::Evening),
            ..OverlayItem::default()
        },
        OverlayItem {
            id: "no_flights".into(),
            title: Some(Words("Flights".into())),
            window: Some(Window::Hours(48)),
            ..OverlayItem::default()
        },
    ]);
    let plan = Plan::default_plan().with_overlay(&change).expect("merges");
    let look = AsOf::WholeDay(date("2026-11-23"));
    let view = day_view(&plan, &[treatment()], &DayLog::default(), look, berlin());
    let step = view.steps.iter().find(|step| &*step.id == "ice_roller").expect("a step");
    assert_eq!(step.title, Text::Literal("Cool with the ice roller".into()));
    assert_eq!(step.part, Part::Evening);
    assert!(view.restrictions.iter().any(|held| &*held.id == "no_flights"));
}

#[test]
fn a_provider_can_leave_a_step_out_or_move_it() {
    let change = overlay(vec![
        OverlayItem { id: "serum_am".into(), without_step: true, ..OverlayItem::default() },
        OverlayItem {
            id: "cleanse_am".into(),
            days: Some("3-".parse().expect("days")),
            ..OverlayItem::default()
        },
    ]);
    let plan = Plan::default_plan().with_overlay(&change).expect("merges");
    let steps = |on| {
        let look = AsOf::WholeDay(date(on));
        let view = day_view(&plan, &[treatment()], &DayLog::default(), look, berlin());
        view.steps.into_iter().map(|step| step.id.to_string()).collect::<Vec<_>>()
    };
    assert!(!steps("2026-11-23").contains(&"serum_am".to_owned()));
    assert!(!steps("2026-11-23").contains(&"cleanse_am".to_owned()));
    assert!(steps("2026-11-25").contains(&"cleanse_am".to_owned()));
}

#[test]
fn the_default_plan_is_never_edited() {
    let before = Plan::default_plan().clone();
    let change = overlay(vec![window("no_actives", Window::Days(14))]);
    let _ = Plan::default_plan().with_overlay(&change).expect("merges");
    assert_eq!(Plan::default_plan(), &before);
}

#[test]
fn what_cannot_be_merged_is_refused_by_name() {
    let refused = |items| Plan::default_plan().with_overlay(&overlay(items)).expect_err("refused");
    assert_eq!(
        refused(vec![window("mystery", Window::Days(2))]),
        OverlayError::Untitled("mystery".into())
    );
    let titled = OverlayItem {
        id: "mystery".into(),
        title: Some(Words("Mystery".into())),
        ..OverlayItem::default()
    };
    assert_eq!(refused(vec![titled]), OverlayError::Empty("mystery".into()));
    let twice = vec![window("no_scrub", Window::Days(2)), window("no_scrub", Window::Days(3))];
    assert_eq!(refused(twice), OverlayError::Twice("no_scrub".into()));
}

//! What an answer rests on: windows, treatments, the provider's word.

use afterglow::care::can_i::{Answer, Verdict};
use afterglow::care::{
    Basis, BasisKind, Overlay, OverlayItem, Plan, Text, Treatment, TreatmentId, Window,
    WindowBasis, Words,
};
use afterglow::ingredients::ProductQuery;

use super::questions::here;
use crate::support::{at, berlin, treated_at, treated_on};

fn check(plan: &Plan, treatments: &[Treatment], when: &str, text: &str) -> Answer {
    let situation = here(plan, treatments, at(when, berlin()));
    situation.check(ProductQuery { name: "", text })
}

fn one() -> Vec<Treatment> {
    vec![treated_at(1, "2026-11-22 15:00", berlin())]
}

pub(super) fn overlay(id: &str, window: Window) -> Plan {
    let item = OverlayItem {
        id: id.into(),
        title: Some(Words("Their words".into())),
        window: Some(window),
        ..OverlayItem::default()
    };
    let overlay =
        Overlay { provider: "Ines Moreau".into(), items: vec![item], ..Overlay::default() };
    Plan::default_plan().with_overlay(&overlay).expect("merged")
}

const RETINOL: &str = "Aqua, Glycerin, Squalane, Retinol";
const PERFUME: &str = "Aqua, Glycerin, Squalane, Parfum";

#[test]
fn it_is_held_to_the_minute_and_asked_about_from_then_on() {
    let plan = Plan::default_plan();
    let held = check(plan, &one(), "2026-11-29 14:59", RETINOL);
    assert_eq!(held.verdict, Verdict::HoldOff);
    assert_eq!(held.until, Some(at("2026-11-29 15:00", berlin())));
    assert_eq!(held.window_basis, Some(WindowBasis::Seed));
    assert!(held.at_least);
    assert_eq!(held.basis, Some(Basis { kind: BasisKind::Seed, reference: "Dont 1".into() }));
    let over = check(plan, &one(), "2026-11-29 15:00", RETINOL);
    assert_eq!((over.verdict, over.until), (Verdict::Check, None));
    assert_eq!(over.hits[0].reason, Text::key("check-over"));
    let years_on = check(plan, &one(), "2036-11-29 15:00", RETINOL);
    assert_eq!(years_on.verdict, Verdict::Check, "never an all-clear");
}

#[test]
fn with_only_a_date_it_is_held_through_day_seven() {
    let plan = Plan::default_plan();
    let treatments = [treated_on(1, "2026-11-22", berlin())];
    let held = check(plan, &treatments, "2026-11-29 23:59", RETINOL);
    assert_eq!(held.until, Some(at("2026-11-30 00:00", berlin())));
    assert_eq!(check(plan, &treatments, "2026-11-30 00:00", RETINOL).verdict, Verdict::Check);
}

#[test]
fn of_several_treatments_the_strictest_holds_and_is_named() {
    let plan = Plan::default_plan();
    let treatments =
        [treated_at(1, "2026-11-22 15:00", berlin()), treated_at(2, "2026-11-25 09:00", berlin())];
    let held = check(plan, &treatments, "2026-11-26 12:00", RETINOL);
    assert_eq!(
        (held.held_by, held.until),
        (Some(TreatmentId(2)), Some(at("2026-12-02 09:00", berlin())))
    );
    let before = check(plan, &treatments, "2026-11-24 12:00", RETINOL);
    assert_eq!(before.held_by, Some(TreatmentId(1)));
}

#[test]
fn what_the_article_does_not_name_is_held_by_reading() {
    let held = check(Plan::default_plan(), &one(), "2026-11-25 10:00", "Salicylic acid 2% gel");
    let basis = held.basis.expect("a basis");
    assert_eq!((basis.kind, &*basis.reference), (BasisKind::SeedByReading, "Do 1"));
}

#[test]
fn a_provider_can_hold_longer() {
    let plan = overlay("no_actives", Window::Days(14));
    let held = check(&plan, &one(), "2026-12-03 10:00", RETINOL);
    assert_eq!(held.verdict, Verdict::HoldOff);
    assert_eq!(held.until, Some(at("2026-12-06 15:00", berlin())));
    assert_eq!(held.basis, Some(Basis::provider("Ines Moreau")));
    assert_eq!(held.window_basis, Some(WindowBasis::Provider));
}

#[test]
fn a_provider_can_hold_shorter_or_not_at_all() {
    let plan = overlay("no_actives", Window::Days(2));
    assert_eq!(check(&plan, &one(), "2026-11-23 10:00", RETINOL).verdict, Verdict::HoldOff);
    let over = check(&plan, &one(), "2026-11-25 10:00", RETINOL);
    assert_eq!(over.verdict, Verdict::Check);
    assert_eq!(over.hits[0].basis.kind, BasisKind::Provider);
    let free = overlay("no_actives", Window::None);
    assert_eq!(check(&free, &one(), "2026-11-23 10:00", RETINOL).verdict, Verdict::Fine);
}

#[test]
fn a_provider_can_hold_what_is_only_an_extra() {
    let plan = overlay("no_fragrance", Window::Days(3));
    let held = check(&plan, &one(), "2026-11-25 10:00", PERFUME);
    assert_eq!(held.verdict, Verdict::HoldOff);
    assert_eq!(held.basis, Some(Basis::provider("Ines Moreau")));
    let by_default = check(Plan::default_plan(), &one(), "2026-11-25 10:00", PERFUME);
    assert_eq!(by_default.verdict, Verdict::Check);
    let free = overlay("no_fragrance", Window::None);
    assert_eq!(check(&free, &one(), "2026-11-25 10:00", PERFUME).verdict, Verdict::Fine);
}

#[test]
fn without_a_treatment_it_asks_and_says_why() {
    let answer = check(Plan::default_plan(), &[], "2026-11-25 10:00", RETINOL);
    assert_eq!(answer.verdict, Verdict::Check);
    assert_eq!(answer.notes, [Text::key("check-note-no-treatment")]);
}

#[test]
fn helpful_ingredients_are_told_and_cancel_nothing() {
    let text = "Aqua, Sodium Hyaluronate, Aloe Barbadensis Leaf Juice, Palmitoyl Tripeptide-1, \
                Ascorbyl Glucoside, Glycolic Acid";
    let answer = check(Plan::default_plan(), &one(), "2026-11-25 10:00", text);
    assert_eq!(answer.verdict, Verdict::HoldOff);
    let classes: Vec<_> = answer.helpful.iter().map(|one| &*one.class).collect();
    assert_eq!(classes, ["hyaluronic_acid", "aloe", "peptide", "vitamin_c"]);
    assert!(answer.helpful.iter().all(|one| &*one.basis.reference == "Do 2"));
}

#[test]
fn notes_never_change_the_answer() {
    let text = "Sunscreen SPF 15. Ingredients: Aqua, Octocrylene, Homosalate, Glycerin, Silica";
    let early = check(Plan::default_plan(), &one(), "2026-11-22 18:00", text);
    assert_eq!(early.verdict, Verdict::Fine);
    let keys: Vec<_> = early
        .notes
        .iter()
        .map(|note| match note {
            Text::Key { key, .. } => &**key,
            Text::Literal(words) => words,
        })
        .collect();
    assert_eq!(keys, ["check-note-uv-filter", "check-note-low-spf", "check-note-day-zero-sun"]);
    let later = check(Plan::default_plan(), &one(), "2026-12-22 18:00", text);
    assert_eq!(later.notes.len(), 1);
}

#[test]
fn the_name_of_the_product_counts_too() {
    let plan = Plan::default_plan();
    let treatments = one();
    let at = at("2026-11-25 10:00", berlin());
    let situation = here(plan, &treatments, at);
    let text = "Aqua, Glycerin, Squalane, Panthenol, Polyethylene";
    let long = "Aqua, Glycerin, Squalane, Panthenol, Allantoin, Betaine, Polyethylene";
    let check = |name, text| situation.check(ProductQuery { name, text });
    assert_eq!(check("", long).verdict, Verdict::Fine);
    assert_eq!(check("Smooth face scrub", long).verdict, Verdict::HoldOff);
    assert_eq!(check("Retinol 0.3", text).hits[0].position, None);
    assert_eq!(check("Retinol 0.3", "").verdict, Verdict::HoldOff);
}

#[test]
fn when_a_products_hold_lifts_is_known_before_and_after() {
    let plan = Plan::default_plan();
    let treatments = one();
    let lifts = |when: &str, text| {
        let at = at(when, berlin());
        let situation = here(plan, &treatments, at);
        situation.lifts(ProductQuery { name: "", text })
    };
    let lift = Some(at("2026-11-29 15:00", berlin()));
    assert_eq!(lifts("2026-11-25 10:00", RETINOL), lift);
    assert_eq!(lifts("2026-11-29 18:00", RETINOL), lift);
    assert_eq!(lifts("2026-11-25 10:00", PERFUME), None);
}

#[test]
fn the_places_of_ingredients_are_counted_from_one() {
    let text = "Aqua/Water/Eau, Glycerin, Camelia X-tract, Retinol";
    let answer = check(Plan::default_plan(), &one(), "2026-11-25 10:00", text);
    assert_eq!(answer.hits[0].position, Some(4));
    assert_eq!(answer.unknown, ["Camelia X-tract"]);
    assert_eq!(answer.others, ["Aqua/Water/Eau", "Glycerin"]);
}

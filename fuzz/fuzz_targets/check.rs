//! Any bytes as a product's text: nothing panics, and what is held off is never hidden.
//!
//! `script/fuzz` runs it; the corpus is `tests/care/check/corpus`, which the tests replay.
#![no_main]

use afterglow::care::can_i::{Situation, Verdict};
use afterglow::ingredients::ProductQuery;
use afterglow::care::{Details, Plan, Treatment, TreatmentId, Week, Zone, civil, civil::date_of};
use libfuzzer_sys::fuzz_target;

// The data is built before the first input, whose time would be over by that.
fuzz_target!(init: tried(b"Aqua"), |bytes: &[u8]| tried(bytes));

fn tried(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(zone) = Zone::bundled("Europe/Berlin") else { return };
    let Some(date) = "2026-11-22".parse().ok() else { return };
    let at = civil::start_of(date, zone);
    let treatment = Treatment { id: TreatmentId(1), date: date_of(at, zone), at: Some(at), wall: None, zone, recorded_at: at, details: Details::default() };
    let situation = Situation {
        plans: Plan::default_plan().into(),
        treatments: &[treatment],
        at: civil::start_of(civil::plus_days(date, 3), zone),
        zone,
        week: Week::default(),
    };
    let verdict = |text: &str| situation.check(ProductQuery { name: "", text }).verdict;
    let alone = situation.check(ProductQuery { name: "", text: &text });
    let _ = situation.can_i(&text);
    let _ = situation.lifts(ProductQuery { name: &text, text: &text });
    // Whatever it is, a paragraph of its own with retinol in it holds or asks.
    assert!(verdict(&format!("{text}\n\nRetinol 0.3%\n\n")) != Verdict::Fine);
    // A list with a name that nobody gave to anything is not fine, whatever stands before it.
    let made_up = "Ingredients: Aqua, Glycerin, Panthenol, Quxbarol, Squalane";
    assert!(verdict(&format!("{text}\n\n{made_up}\n\n")) != Verdict::Fine);
    // What holds wherever it stands is seen in small letters, where nothing parts glued names.
    let mut held = alone.hits.iter().filter(|hit| hit.verdict == Verdict::HoldOff);
    if text.is_ascii() && held.any(|hit| ["retinoid", "benzoyl_peroxide"].contains(&&*hit.class)) {
        assert!(verdict(&text.to_ascii_lowercase()) != Verdict::Fine);
    }
}

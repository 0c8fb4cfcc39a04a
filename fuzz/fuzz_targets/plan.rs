//! Any bytes as a plan file: nothing panics, mistakes have a place in it, and no plan takes the sunscreen step away.
//!
//! `script/fuzz MINUTES plan` runs it.
#![no_main]

use afterglow::care::Plan;
use afterglow::care::plan_file::read;
use libfuzzer_sys::fuzz_target;

// The data is built before the first input, whose time would be over by that.
fuzz_target!(init: tried(b"Aqua"), |bytes: &[u8]| tried(bytes));

fn tried(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let default = Plan::default_plan();
    match read(&text) {
        Ok(overlay) => {
            let plan = default.with_overlay(&overlay).expect("what is read can be merged");
            let step = |plan: &Plan| plan.step("sunscreen_am").and_then(|item| item.step.clone());
            assert_eq!(step(&plan), step(default));
        }
        Err(mistakes) => {
            let lines = text.matches('\n').count() + 1;
            assert!(!mistakes.is_empty());
            assert!(mistakes.iter().all(|one| (1..=lines).contains(&one.at.line) && one.at.column > 0));
        }
    }
}

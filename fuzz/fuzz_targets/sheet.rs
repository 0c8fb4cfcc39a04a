//! Any bytes as an aftercare sheet: nothing panics, its plan file is sound, and a word that nobody knows adds nothing.
//!
//! `script/fuzz MINUTES sheet` runs it.
#![no_main]

use std::collections::BTreeSet;

use afterglow::care::sheet::{MOST_BYTES, Sheet, plan_file, read};
use afterglow::care::{Plan, Text, plan_file as file};
use libfuzzer_sys::fuzz_target;

/// What is set without a decision.
fn decided(sheet: &Sheet) -> BTreeSet<String> {
    let all = sheet.proposals.iter().filter(|one| !one.needs_decision());
    all.map(|one| format!("{:?}", one.sets)).collect()
}

// The data is built before the first input, whose time would be over by that.
fuzz_target!(init: tried(b"Aqua"), |bytes: &[u8]| tried(bytes));

fn tried(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if text.len() > MOST_BYTES {
        return;
    }
    let sheet = read(&text);
    let show = |text: &Text| format!("{text:?}");
    // Only too many steps, or too long a text, are refused before.
    let Ok(written) = plan_file(&sheet, "Ines Moreau", None, &show) else {
        assert!(sheet.proposals.len() > 40 || text.len() > file::MOST_BYTES / 4, "{text}");
        return;
    };
    match file::read(&written) {
        Ok(overlay) => {
            Plan::default_plan().with_overlay(&overlay).expect("what is read can be merged");
        }
        // Only what is too long as a whole is refused, and the commands say so.
        Err(mistakes) => assert!(written.len() > file::MOST_BYTES, "{mistakes:?}\n{written}"),
    }
    // A word of a language that nobody speaks, before the last one.
    if let Some(at) = text.rfind(' ') {
        let longer = format!("{} blorxqua{}", &text[..at], &text[at..]);
        assert!(decided(&read(&longer)).is_subset(&decided(&sheet)), "{longer}");
    }
}

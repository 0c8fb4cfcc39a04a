//! Any bytes as a link, as what a link packs, and as a signed plan file: nothing panics, no more is unpacked than a
//! plan file may have, and what is read is written and read again.
//!
//! `script/fuzz MINUTES code` runs it.
#![no_main]

use afterglow::care::plan_file::{canonical, normal, normal_signed, read, signature};
use afterglow::care::slip::{Code, Slip};
use libfuzzer_sys::fuzz_target;

// The data is built before the first input, whose time would be over by that.
fuzz_target!(init: tried(b"Aqua"), |bytes: &[u8]| tried(bytes));

fn tried(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for link in [text.to_string(), format!("afterglow:1{text}")] {
        if let Ok(slip) = Slip::of_link(&link) {
            assert!(slip.plan.len() <= 66_000);
            let again = slip.link();
            assert_eq!(Slip::of_link(&again), Ok(slip));
            let _ = Code::of(&again);
        }
    }
    let signed = signature(&text);
    if let Ok(overlay) = read(&text) {
        let plan = normal(&text).expect("what is read is TOML");
        assert_eq!(read(&plan), Ok(overlay), "{plan}");
        assert_eq!(canonical(&plan), canonical(&text));
        let plan = normal_signed(&text).expect("the same");
        assert_eq!(signature(&plan), signed, "{plan}");
        let slip = Slip { plan, visit: None };
        assert_eq!(Slip::of_link(&slip.link()), Ok(slip));
    }
}

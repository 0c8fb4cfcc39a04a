//! Any bytes as a picture: nothing panics, and what becomes a photo is a JPEG without anything else in it.
//!
//! `script/fuzz MINUTES photo` runs it.
#![no_main]

use afterglow::photos::{Limits, make};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Small pictures go through the same and take less time.
    let limits = Limits { file: 1_000_000, pixels: 300_000 };
    let Ok(made) = make(bytes, limits) else { return };
    for stored in [&made.bytes, &made.small] {
        assert!(stored.starts_with(b"\xff\xd8\xff\xe0") && stored.ends_with(b"\xff\xd9"));
        assert_eq!(stored.windows(3).filter(|part| *part == b"\xff\xd8\xff").count(), 1);
    }
    let again = make(&made.bytes, limits).expect("what was made is a picture");
    assert_eq!((again.size, again.taken), (made.size, None));
});

//! Any bytes as a picture of a code: nothing panics, and whatever a code on it says is read or refused as a link is.
//! The bytes count as a picture file, and as a plan whose code is drawn and read again.
//!
//! `script/fuzz MINUTES picture` runs it.
#![no_main]

use afterglow::care::slip::{Code, Slip};
use afterglow::photos::{Limits, code_picture, codes_in};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Small pictures go through the same and take less time.
    let limits = Limits { file: 1_000_000, pixels: 300_000 };
    for said in codes_in(bytes, limits).unwrap_or_default() {
        let _ = Slip::of_link(&said);
    }
    // A plan of any words: what is drawn is read again.
    let plan = String::from_utf8_lossy(&bytes[..bytes.len().min(600)]).into_owned();
    let link = Slip { plan, visit: None }.link();
    let Some(code) = Code::of(&link) else { return };
    let picture = code_picture(&code).expect("a picture");
    let read = codes_in(&picture, Limits::USUAL).expect("a picture");
    assert_eq!(read, [link]);
});

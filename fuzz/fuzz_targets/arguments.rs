//! Any bytes as the arguments of a command, a line each, and what is piped in after an empty line:
//! nothing panics, and what is refused says why.
//!
//! `script/fuzz MINUTES arguments` runs it.
#![no_main]

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use afterglow::app::App;
use afterglow::care::{Language, Moment, Zone, calling};
use afterglow::cli::{Meant, Surroundings, answer};
use chrono::DateTime;
use libfuzzer_sys::fuzz_target;

/// Commands that ask what is outside of this program, or write a file: a file is somebody's own.
const OUTSIDE: [&str; 11] = [
    "doctor", "keygen", "report", "calendar", "export", "backup", "restore", "slip", "qr", "sign",
    "review",
];

fuzz_target!(|bytes: &[u8]| {
    let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap_or(bytes.len());
    let (args, mut piped) = (&bytes[..end], bytes.get(end + 2..).unwrap_or_default());
    let args = args.split(|byte| *byte == b'\n').map(|arg| OsString::from_vec(arg.to_vec()));
    let Some(now) = DateTime::from_timestamp(1_795_600_000, 0) else { return };
    let moment = Moment { now, zone: Zone::bundled("Europe/Berlin").expect("a zone") };
    let args: Vec<OsString> = args.filter(|arg| !OUTSIDE.iter().any(|name| arg == name)).collect();
    if args.iter().any(|arg| arg == "check") {
        let _ = calling::numbers(&String::from_utf8_lossy(piped), "DE".parse().ok());
        return;
    }
    let mut open = || Ok((App::sample(moment)?, None));
    let around = Surroundings { moment, locale: Language::English.into(), system: Language::English.into(), open: &mut open, input: &mut piped, tell: &mut |_| {} };
    match answer(std::iter::once("afterglow".into()).chain(args), around) {
        Meant::Said(said) if said.code == 0 => assert!(!said.out.is_empty()),
        Meant::Said(said) => {
            // The mistakes of a plan file are an answer as well.
            assert!(said.code == 2 && (said.out.is_empty() || said.out.starts_with("{\"mistakes\"")));
            assert!(said.complaints.last().is_some_and(|sentence| sentence.ends_with('.')));
        }
        Meant::Usage(usage) => assert!(!usage.to_string().is_empty()),
        Meant::Window { .. } | Meant::Agent { .. } | Meant::Wipe { .. } | Meant::Restore(_) => {}
    }
});

//! The size of the programs and of what is written in them, against the least window.

#![allow(clippy::disallowed_methods)]

mod support;

use std::fs;
use std::path::Path;

use support::report;

/// Bytes in a megabyte, in which the size of programs is given.
const MB: f64 = 1e6;
/// Bytes in a mebibyte.
const MIB: f64 = 1_048_576.0;

/// The bytes of a file, or of all files below a folder.
#[expect(clippy::cast_precision_loss, reason = "some megabytes")]
fn megabytes(path: &Path) -> f64 {
    let about = fs::metadata(path).expect("it was built before");
    if about.is_file() {
        return about.len() as f64 / MB;
    }
    let inside = fs::read_dir(path).expect("a folder");
    inside.map(|entry| megabytes(&entry.expect("readable").path())).sum()
}

fn main() -> std::process::ExitCode {
    let app = Path::new(env!("CARGO_BIN_EXE_afterglow"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let floor = megabytes(&app.with_file_name("examples").join("floor"));
    let agent = megabytes(&app.with_file_name("afterglow-agent"));
    for (what, size) in [("  the least window", floor), ("  the agent", agent)] {
        println!("{what:<58} {:>22}", format!("{size:.2} MB"));
    }
    for (what, file, bound) in [
        ("the program", app.to_owned(), 21.0),
        ("the texts in all languages", root.join("assets/locales"), MIB / MB),
    ] {
        let size = megabytes(&file);
        report(what, &format!("{size:.2} MB"), size <= bound, &format!("{bound:.2} MB"));
    }
    support::verdict()
}

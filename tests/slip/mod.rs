//! Visit slips: the link, the code as other programs write and read it, the sheet, and whose plan it is.

mod codes;
mod hostile;
mod link;
mod review;
mod sheet;
mod signed;
mod taken;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::data::Data;

/// The plans that are worked out in the guide.
const EXAMPLES: [&str; 3] = ["strict.toml", "loose.toml", "bilingual.toml"];

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plans").join(name)
}

fn words(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// A client's folder on day 3, in Berlin.
fn client() -> Data {
    Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00")
}

/// What a program of others says; it has to do it.
fn run(program: &mut Command) -> String {
    let output = program.output().unwrap_or_else(|problem| panic!("{program:?}: {problem}"));
    assert!(output.status.success(), "{program:?}: {output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

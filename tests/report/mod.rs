//! The report for the professional: what was chosen and nothing else, and as another program reads it.

mod command;
mod outside;

#[cfg(feature = "live-tests")]
mod screens;

use std::path::Path;
use std::process::Command;

/// Lets Python's parser read the reports in a folder, each with what is meant by it; returns how many it read.
fn read_by_python(folder: &Path) -> usize {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/check.py");
    let output = Command::new("python3").arg(script).arg(folder).output().expect("python3");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
}

//! The program that replaces a running agent: a newer one.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::lock::POKE;
use crate::platform;

/// The program as it was at the start.
pub(super) struct Program {
    path: PathBuf,
    print: (u64, Option<SystemTime>),
}

impl Program {
    pub(super) fn current() -> Option<Self> {
        let path = std::env::current_exe().ok()?;
        let print = fingerprint(&path.metadata().ok()?);
        Some(Self { path, print })
    }

    /// The program that should replace this one: a new file under the same path, or another version that was
    /// started from elsewhere.
    pub(super) fn successor(&self, folder: &Path) -> Option<PathBuf> {
        // The path from the start: after a replacement the system no longer returns one.
        let here = self.path.metadata();
        if here.is_ok_and(|data| data.len() > 0 && fingerprint(&data) != self.print) {
            return Some(self.path.clone());
        }
        let told = fs::read(folder.join(POKE)).ok()?;
        let mut lines = told.splitn(2, |byte| *byte == b'\n');
        let version = std::str::from_utf8(lines.next()?).ok()?;
        let other = platform::path_of(lines.next()?.strip_suffix(b"\n")?)?;
        (is_newer(version) && other != self.path && other.exists()).then_some(other)
    }
}

/// Whether a version is later than this program's.
fn is_newer(version: &str) -> bool {
    let parts = |version: &str| -> Option<Vec<u32>> {
        version.split('.').map(|part| part.parse().ok()).collect()
    };
    parts(version).is_some_and(|other| Some(other) > parts(env!("CARGO_PKG_VERSION")))
}

fn fingerprint(data: &Metadata) -> (u64, Option<SystemTime>) {
    (data.len(), data.modified().ok())
}

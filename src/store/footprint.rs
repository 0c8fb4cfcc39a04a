//! The state of the store's files, compared from outside without a connection.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::SystemTime;

use super::open::{FILE_NAME, Print, print_of};

/// Differs after each change by anyone, and after the file was replaced.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footprint {
    file: Option<Print>,
    written: [Option<(u64, Option<SystemTime>)>; 2],
}

impl Footprint {
    /// The footprint of the store in a folder.
    pub fn of(folder: &Path) -> Self {
        let file = folder.join(FILE_NAME);
        let written = |data: Metadata| (data.len(), data.modified().ok());
        let log = folder.join(format!("{FILE_NAME}-wal"));
        Self {
            file: print_of(&file),
            written: [&file, &log].map(|path| fs::metadata(path).ok().map(written)),
        }
    }
}

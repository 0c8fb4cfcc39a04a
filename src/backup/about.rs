//! What a backup says of itself.

use serde::{Deserialize, Serialize};

use super::BackupError;

/// The newest form of the file that this version knows.
pub const FORMAT: u32 = 1;
/// Nobody writes a longer one.
pub(super) const MOST: u64 = 64 * 1024;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The form of the file.
    #[serde(rename = "afterglow_backup")]
    pub format: u32,
    /// The version of the app that made it.
    pub version: String,
    /// The schema of its store.
    pub schema: i64,
    /// When it was made, as RFC 3339.
    pub made: String,
    /// How many photos the store knows; the files of some may have been lost before.
    pub photos: usize,
}

impl About {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, BackupError> {
        /// The part that every form has.
        #[derive(Deserialize)]
        struct Any {
            afterglow_backup: u32,
        }
        let any: Any = serde_json::from_slice(bytes).map_err(|_| BackupError::Foreign)?;
        if any.afterglow_backup > FORMAT {
            return Err(BackupError::Newer);
        }
        serde_json::from_slice(bytes).map_err(|_| BackupError::Damaged)
    }
}

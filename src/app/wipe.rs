//! Deleting everything, for good.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::AppError;
use super::aside::hold;
use crate::platform::{self, BACKUP_LOCK};
use crate::store::StoreError;

/// Deletes everything that is kept in a data folder, with its backups, photos and schedules; of the
/// folder that the system gives to the app, also what is kept outside it. Whoever has the store open in this
/// process drops it before.
pub fn wipe(folder: &Path) -> Result<(), AppError> {
    let access = |(path, source): (PathBuf, io::Error)| match source.kind() {
        ErrorKind::WouldBlock => StoreError::Locked,
        _ => StoreError::Access { path, source },
    };
    // Nothing is being backed up or restored, which would write again what is deleted.
    let held = if folder.exists() { Some(hold(folder)?) } else { None };
    platform::wipe(folder).map_err(access)?;
    if held.is_some() {
        // While it is held, as the store's own lock. There may be nothing left.
        let _ = std::fs::remove_file(folder.join(BACKUP_LOCK));
    }
    drop(held);
    platform::wipe_outside(folder).map_err(|source| access((folder.to_owned(), source)))?;
    Ok(())
}

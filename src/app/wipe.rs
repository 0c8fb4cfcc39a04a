//! Deleting everything, for good.

use std::path::Path;

use super::AppError;
use crate::platform;
use crate::store::StoreError;

/// Deletes everything that is kept in a data folder, with its backups, photos and schedules; of the
/// folder that the system gives to the app, also what is kept outside it. Whoever has the store open in this
/// process drops it before.
pub fn wipe(folder: &Path) -> Result<(), AppError> {
    let access = |(path, source)| StoreError::Access { path, source };
    platform::wipe(folder).map_err(access)?;
    platform::wipe_outside(folder).map_err(|source| access((folder.to_owned(), source)))?;
    Ok(())
}

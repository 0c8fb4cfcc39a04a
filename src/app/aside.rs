//! Where a backup is made or unpacked: a folder of its own, which only one program has at a time.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::AppError;
use super::copies::{FOLDER, REPLACED, access};
use crate::platform::{BACKUP_LOCK, files, lock};
use crate::store::{FILE_NAME, StoreError};

/// The folder, beside the copies.
const ASIDE: &str = "aside";
/// A file in it that says whose it is.
const OWNER: &str = "owner";
/// How often the lock is tried: about two seconds in all.
const TRIES: u32 = 40;
/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(50);

/// The folder: empty at first, and gone at the end.
#[derive(Debug)]
pub(super) struct Aside {
    folder: PathBuf,
    name: String,
    _lock: File,
}

/// Keeps others from backing up and restoring, for as long as the file is held; `None` where others do.
pub(super) fn hold_now(folder: &Path) -> Result<Option<File>, AppError> {
    let path = folder.join(BACKUP_LOCK);
    let held = files::open_private(&path).map_err(access(&path))?;
    let unlockable = |source| StoreError::Unlockable { path: folder.to_owned(), source };
    Ok(lock::try_lock(&held).map_err(unlockable)?.then_some(held))
}

/// The same, waiting for what is soon over, such as an automatic copy.
pub(super) fn hold(folder: &Path) -> Result<File, AppError> {
    for attempt in 1..=TRIES {
        if let Some(held) = hold_now(folder)? {
            return Ok(held);
        }
        if attempt < TRIES {
            // A program that this one just starts has the file open for a moment.
            std::thread::sleep(PAUSE);
        }
    }
    Err(AppError::BackupBusy)
}

impl Aside {
    pub(super) fn of(folder: &Path) -> Result<Self, AppError> {
        files::make_private_folder(folder).map_err(access(folder))?;
        let held = hold(folder)?;
        let backups = folder.join(FOLDER);
        // What a program left that was killed.
        for entry in fs::read_dir(backups.join(REPLACED)).into_iter().flatten().flatten() {
            if entry.path().extension().is_none_or(|ending| ending != "db") {
                // Best effort, as it takes up room only.
                let _ = fs::remove_file(entry.path());
            }
        }
        let folder = backups.join(ASIDE);
        files::remove_folder(&folder).map_err(access(&folder))?;
        files::make_private_folder(&folder).map_err(access(&folder))?;
        let name = files::unforeseen().map_err(access(&folder))?;
        files::replace(&folder.join(OWNER), name.as_bytes()).map_err(access(&folder))?;
        Ok(Self { folder, name, _lock: held })
    }

    /// Fails where it is no longer this one: everything was deleted meanwhile, and begun anew.
    pub(super) fn check(&self) -> Result<(), AppError> {
        let owner = fs::read(self.folder.join(OWNER)).map_err(access(&self.folder))?;
        if owner == self.name.as_bytes() { Ok(()) } else { Err(AppError::BackupBusy) }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn store(&self) -> PathBuf {
        self.folder.join(FILE_NAME)
    }
}

/// Removes what a program left that was killed. Only who holds the lock may.
pub(super) fn clear(folder: &Path) {
    // Best effort: the next backup or restore removes it, too.
    let _ = files::remove_folder(&folder.join(FOLDER).join(ASIDE));
}

/// Whether something was left.
pub(super) fn is_left(folder: &Path) -> bool {
    folder.join(FOLDER).join(ASIDE).exists()
}

impl Drop for Aside {
    fn drop(&mut self) {
        // The next such work removes it otherwise; what belongs to another one stays.
        if self.check().is_ok() {
            let _ = files::remove_folder(&self.folder);
        }
    }
}

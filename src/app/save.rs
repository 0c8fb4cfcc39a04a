//! Putting a file where the client wants it.

use std::path::Path;

use super::{App, AppError, unwritable};
use crate::platform::files;

/// What only files of one making have in them, and at which byte: a file without it is somebody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'m> {
    pub at: usize,
    pub bytes: &'m [u8],
}

impl<'m> Mark<'m> {
    /// How a text begins.
    pub fn beginning(text: &'m str) -> Self {
        Self { at: 0, bytes: text.as_bytes() }
    }
}

/// Writes a file in one go. In place of another one with the same mark, never of any other file.
pub fn save(path: &Path, bytes: &[u8], mark: Mark<'_>) -> Result<(), AppError> {
    let shown = || path.display().to_string();
    let unwritable = unwritable(path);
    // Where a link leads: the link stays.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if let Ok(known) = target.symlink_metadata() {
        // A device would be replaced by a file.
        if !known.is_file() {
            return Err(AppError::NoFile(shown()));
        }
        let most = (mark.at + mark.bytes.len()) as u64;
        let begins = files::read_start(&target, most).map_err(&unwritable)?;
        if known.len() > 0 && begins.get(mark.at..) != Some(mark.bytes) {
            return Err(AppError::FileThere(shown()));
        }
    }
    files::replace_among_others(&target, bytes).map_err(unwritable)
}

/// Whether a file would be in a folder, by whatever way its path goes.
pub(super) fn is_inside(folder: &Path, file: &Path) -> bool {
    let above = file.parent().filter(|above| !above.as_os_str().is_empty());
    // Where a link leads; the folder around what is not there yet.
    let real = file.canonicalize().or_else(|_| above.unwrap_or(Path::new(".")).canonicalize());
    real.is_ok_and(|real| folder.canonicalize().is_ok_and(|folder| real.starts_with(folder)))
}

impl App {
    /// Refuses a place in the data folder: deleting everything would leave a file of the client's choosing there,
    /// readable, or delete it with the rest.
    pub fn check_outside(&self, file: &Path) -> Result<(), AppError> {
        match self.folder() {
            Some(folder) if is_inside(folder, file) => {
                Err(AppError::FileInside(folder.display().to_string()))
            }
            _ => Ok(()),
        }
    }
}

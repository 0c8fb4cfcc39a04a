//! Putting a file where the client wants it.

use std::path::Path;

use super::{AppError, unwritable};
use crate::platform::files;

/// Writes a file in one go. In place of another one of Afterglow's that begins the same way, never of any other
/// file.
pub fn save(path: &Path, text: &str, beginning: &str) -> Result<(), AppError> {
    let shown = || path.display().to_string();
    let unwritable = unwritable(path);
    // Where a link leads: the link stays.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if let Ok(known) = target.symlink_metadata() {
        // A device would be replaced by a file.
        if !known.is_file() {
            return Err(AppError::NoFile(shown()));
        }
        let begins = files::read_start(&target, beginning.len() as u64);
        if known.len() > 0 && begins.map_err(&unwritable)? != beginning.as_bytes() {
            return Err(AppError::FileThere(shown()));
        }
    }
    files::replace_among_others(&target, text.as_bytes()).map_err(unwritable)
}

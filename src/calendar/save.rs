//! Putting the file where the client wants it.

use std::path::Path;

use super::HEAD;
use super::lines::Lines;
use crate::app::{AppError, unwritable};
use crate::platform::files;

/// More than the first lines of a calendar file.
const BEGINNING: u64 = 512;

/// Writes a calendar file in one go. In place of another one of Afterglow's, never of any other file.
pub fn save(path: &Path, text: &str) -> Result<(), AppError> {
    let shown = || path.display().to_string();
    let unwritable = unwritable(path);
    // Where a link leads: the link stays.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if let Ok(known) = target.symlink_metadata() {
        // A device would be replaced by a file.
        if !known.is_file() {
            return Err(AppError::NoFile(shown()));
        }
        if known.len() > 0 && !is_ours(&target).map_err(&unwritable)? {
            return Err(AppError::FileThere(shown()));
        }
    }
    files::replace(&target, text.as_bytes()).map_err(&unwritable)
}

/// Whether a file begins as those that are written here do.
fn is_ours(path: &Path) -> std::io::Result<bool> {
    let mut beginning = Lines::default();
    beginning.put("BEGIN", "VCALENDAR");
    for (name, value) in HEAD {
        beginning.put(name, value);
    }
    Ok(files::read_start(path, BEGINNING)?.starts_with(beginning.text().as_bytes()))
}

//! Texts that the client gives as a file or pipes in, and files that cannot be read or written.

use std::io::{ErrorKind, Read};
use std::path::Path;

use super::AppError;
use crate::backup::BackupError;

/// Reads a text of at most so many bytes. `path` names it in errors.
pub fn read_text(path: &Path, from: impl Read, most: usize) -> Result<String, AppError> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    from.take(limit).read_to_end(&mut bytes).map_err(|problem| unreadable(path, &problem))?;
    if bytes.len() > most {
        return Err(AppError::TooMuchText { limit: most });
    }
    in_utf8(bytes)
}

/// The text of bytes.
pub(super) fn in_utf8(bytes: Vec<u8>) -> Result<String, AppError> {
    String::from_utf8(bytes).map_err(|error| AppError::NotUtf8(error.utf8_error().valid_up_to()))
}

/// A file that cannot be written, and why. A full disk has a sentence of its own.
pub fn unwritable(path: &Path) -> impl Fn(std::io::Error) -> AppError + '_ {
    move |problem| match problem.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => BackupError::Files(problem).into(),
        _ => {
            AppError::Unwritable { path: path.display().to_string(), problem: problem.to_string() }
        }
    }
}

/// A file that could not be opened or read.
pub fn unreadable(path: &Path, problem: &std::io::Error) -> AppError {
    AppError::Unreadable { path: path.display().to_string(), problem: problem.to_string() }
}

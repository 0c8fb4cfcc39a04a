//! Putting the file where the client wants it.

use std::path::Path;

use super::HEAD;
use super::lines::Lines;
use crate::app::{self, AppError, Mark};

/// Writes a calendar file in one go. In place of another one of Afterglow's, never of any other file.
pub fn save(path: &Path, text: &str) -> Result<(), AppError> {
    let mut beginning = Lines::default();
    beginning.put("BEGIN", "VCALENDAR");
    for (name, value) in HEAD {
        beginning.put(name, value);
    }
    app::save(path, text.as_bytes(), Mark::beginning(beginning.text()))
}

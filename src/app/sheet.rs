//! A professional's aftercare sheet as a text: read here, confirmed by the client, and then a plan like any other.

use std::io::Read;
use std::path::Path;

use super::{AppError, read_text};
use crate::care::Text;
use crate::care::sheet::{MOST_BYTES, Sheet, read};

/// Why a sheet cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// It has more than [`MOST_BYTES`].
    #[error("a sheet of more than {MOST_BYTES} bytes")]
    TooLong,
    /// It is no text.
    #[error("not UTF-8 from byte {0}")]
    NotUtf8(usize),
    /// There is nothing in it.
    #[error("an empty sheet")]
    Empty,
}

impl SheetError {
    /// What is wrong, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::TooLong => Text::key("sheet-too-long").with("count", MOST_BYTES / 1024),
            Self::NotUtf8(at) => Text::key("sheet-not-utf8").with("at", *at),
            Self::Empty => Text::key("sheet-empty"),
        }
    }
}

/// The sheet in a text file. `path` names the file in errors.
pub fn read_sheet(path: &Path, from: impl Read) -> Result<(String, Sheet), AppError> {
    let text = read_text(path, from, MOST_BYTES).map_err(|error| match error {
        AppError::TooMuchText { .. } => SheetError::TooLong.into(),
        AppError::NotUtf8(at) => SheetError::NotUtf8(at).into(),
        other => other,
    })?;
    let sheet = read(&text);
    if sheet.said.is_empty() {
        return Err(SheetError::Empty.into());
    }
    Ok((text, sheet))
}

//! The schedule as a file: written in one go, read strictly.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::limits::{
    MOST_ACTIONS, MOST_BODY, MOST_BYTES, MOST_NAME, MOST_OCCURRENCES, MOST_TITLE, length,
};
use super::{Schedule, VERSION};
use crate::platform::files;

/// The file in the reminders' folder.
pub const FILE_NAME: &str = "schedule.json";

/// Why a file is refused: what is wrong with it, and where.
#[derive(Debug, thiserror::Error)]
pub enum ScheduleError {
    /// There is none, or it cannot be opened.
    #[error("the schedule cannot be read: {0}")]
    Access(#[from] io::Error),
    /// Longer than any schedule.
    #[error("the schedule is longer than {MOST_BYTES} bytes")]
    TooLong,
    /// Not JSON of this form.
    #[error("the schedule is not well formed: {0}")]
    Malformed(#[from] serde_json::Error),
    /// Of another version.
    #[error("the schedule has version {0}, not {VERSION}")]
    OtherVersion(u64),
    /// A value that cannot be.
    #[error("{place}: {what}")]
    Wrong {
        /// Where it stands.
        place: String,
        /// What is wrong with it.
        what: String,
    },
}

/// The version before everything else: of another one nothing more is known.
#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

/// The whole file.
#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    #[serde(flatten)]
    schedule: &'a Schedule,
}

impl Schedule {
    /// The text of the file.
    pub fn to_json(&self) -> Result<String, ScheduleError> {
        Ok(serde_json::to_string_pretty(&Whole { version: VERSION, schedule: self })? + "\n")
    }

    /// Reads the text of a file; refuses all of it when anything in it is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, ScheduleError> {
        if bytes.len() > MOST_BYTES {
            return Err(ScheduleError::TooLong);
        }
        let Versioned { version } = serde_json::from_slice(bytes)?;
        if version != u64::from(VERSION) {
            return Err(ScheduleError::OtherVersion(version));
        }
        let schedule: Self = serde_json::from_slice(bytes)?;
        schedule.check()?;
        Ok(schedule)
    }

    /// Reads the file of a folder.
    pub fn read(folder: &Path) -> Result<Self, ScheduleError> {
        let mut bytes = Vec::new();
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
        File::open(folder.join(FILE_NAME))?.take(most + 1).read_to_end(&mut bytes)?;
        Self::parse(&bytes)
    }

    /// Writes the file of a folder in one go. What comes last is left out of one that would be too
    /// long: it is written again long before that is due.
    pub fn write(&mut self, folder: &Path) -> Result<(), ScheduleError> {
        self.check()?;
        let mut text = self.to_json()?;
        while text.len() > MOST_BYTES && !self.occurrences.is_empty() {
            self.occurrences.truncate(self.occurrences.len() * 9 / 10);
            text = self.to_json()?;
        }
        files::replace(&folder.join(FILE_NAME), text.as_bytes())?;
        Ok(())
    }

    fn check(&self) -> Result<(), ScheduleError> {
        let wrong =
            |place: &str, what: String| Err(ScheduleError::Wrong { place: place.to_owned(), what });
        if self.occurrences.len() > MOST_OCCURRENCES {
            let count = self.occurrences.len();
            return wrong("occurrences", format!("{count}, but at most {MOST_OCCURRENCES}"));
        }
        let mut names = HashSet::new();
        for (index, entry) in self.occurrences.iter().enumerate() {
            let place = |field: &str| format!("occurrences[{index}].{field}");
            let texts = [
                ("id", &entry.id, 1, MOST_NAME),
                ("bundle", &entry.bundle, 1, MOST_NAME),
                ("title", &entry.title, 1, MOST_TITLE),
                ("body", &entry.body, 0, MOST_BODY),
            ];
            let labels = entry.actions.iter();
            let labels = labels.map(|(_, label)| ("actions", label, 1, MOST_TITLE));
            for (field, text, least, most) in texts.into_iter().chain(labels) {
                let length = length(text);
                if length < least || length > most {
                    let what = format!("{length} characters, not {least} to {most}");
                    return wrong(&place(field), what);
                }
            }
            if entry.actions.len() > MOST_ACTIONS {
                let count = entry.actions.len();
                return wrong(&place("actions"), format!("{count}, but at most {MOST_ACTIONS}"));
            }
            if !names.insert(&entry.id) {
                return wrong(&place("id"), format!("`{}` appears twice", entry.id));
            }
        }
        Ok(())
    }
}

//! The log of reminders in the data folder: small, rotating, and without a word of what a person
//! entered.
//!
//! Written here because the crates for it end the program, or make the folder again, when the folder
//! is gone; the agent has to outlive that.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::files;
use crate::care::Zone;
use chrono::{DateTime, Utc};

/// The agent's log in the data folder.
pub const AGENT_LOG: &str = "agent.log";

/// The log of a phone's reminders.
pub const PHONE_LOG: &str = "reminders.log";

/// How long the file may grow, in bytes, before it becomes the old one; there is one old one.
const LONGEST: u64 = 64 * 1024;

/// A log.
#[derive(Debug, Clone)]
pub struct Log {
    file: PathBuf,
    old: PathBuf,
}

impl Log {
    /// The log of this name in a data folder.
    pub fn of(folder: &Path, name: &str) -> Self {
        Self { file: folder.join(name), old: folder.join(format!("{name}.1")) }
    }

    /// Writes a line. Best effort: what cannot be written must not keep a reminder from being shown.
    pub fn line(&self, at: DateTime<Utc>, zone: Zone, what: impl Display) {
        let at = at.with_timezone(&zone).to_rfc3339_opts(chrono::SecondsFormat::Millis, false);
        let _ = self.write(&format!("{at} {what}\n"));
    }

    /// The newest lines, the newest last.
    pub fn newest(&self, count: usize) -> Vec<String> {
        let read = |file: &Path| fs::read_to_string(file).unwrap_or_default();
        let text = read(&self.old) + &read(&self.file);
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(count)..].iter().map(|line| (*line).to_owned()).collect()
    }

    fn write(&self, line: &str) -> io::Result<()> {
        if fs::metadata(&self.file).is_ok_and(|data| data.len() > LONGEST) {
            files::rename(&self.file, &self.old)?;
        }
        files::append_private(&self.file)?.write_all(line.as_bytes())
    }
}

//! The agent's log in the data folder: small, rotating, and without a word of what a person entered.
//!
//! Written here because the crates for it end the program, or make the folder again, when the folder
//! is gone; the agent has to outlive that.

use std::fmt::Display;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::app::Moment;
use crate::platform::programs::{AGENT_LOG, AGENT_OLD_LOG};

/// How long the file may grow, in bytes, before it becomes the old one; there is one old one.
const LONGEST: u64 = 64 * 1024;

/// The log.
pub(super) struct Log {
    file: PathBuf,
    old: PathBuf,
}

impl Log {
    /// The log of a data folder.
    pub(super) fn of(folder: &Path) -> Self {
        Self { file: folder.join(AGENT_LOG), old: folder.join(AGENT_OLD_LOG) }
    }

    /// Writes a line. Best effort: what cannot be written must not keep a reminder from being shown.
    pub(super) fn line(&self, moment: Moment, what: impl Display) {
        let at = moment.now.with_timezone(&moment.zone);
        let at = at.to_rfc3339_opts(chrono::SecondsFormat::Millis, false);
        let _ = self.write(&format!("{at} {what}\n"));
    }

    fn write(&self, line: &str) -> io::Result<()> {
        if fs::metadata(&self.file).is_ok_and(|data| data.len() > LONGEST) {
            fs::rename(&self.file, &self.old)?;
        }
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&self.file)?.write_all(line.as_bytes())
    }
}

//! One agent per data folder: the lock, and the message to the agent that holds it.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use crate::app::{AppError, StoreError};
use crate::platform::{self, files};

/// A file that a second agent changes to wake the first one.
pub(super) const POKE: &str = "agent.poke";
/// How often the lock is tried: about half a second in all.
const TRIES: u32 = 10;
/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(50);

/// Takes the lock; `None` when another agent holds it. That agent then gets this one's version and path.
pub(super) fn take_lock(folder: &Path) -> Result<Option<File>, AppError> {
    let file = folder.join(platform::programs::AGENT_LOCK);
    let lock = files::open_private(&file).map_err(access(&file))?;
    for _ in 0..TRIES {
        let taken = platform::lock::try_lock(&lock)
            .map_err(|source| StoreError::Unlockable { path: folder.to_owned(), source })?;
        if taken {
            // Best effort, as on a full disk: only the lock matters.
            let about = format!("{}\n{}\n", env!("CARGO_PKG_VERSION"), std::process::id());
            let about_file = folder.join(platform::programs::AGENT_ABOUT);
            let _ = files::replace(&about_file, about.as_bytes());
            return Ok(Some(lock));
        }
        // A check whether an agent runs holds the lock for a moment.
        std::thread::sleep(PAUSE);
    }
    let poke = || {
        let path = std::env::current_exe()?;
        let mut about = format!("{}\n", env!("CARGO_PKG_VERSION")).into_bytes();
        about.extend(path.as_os_str().as_encoded_bytes());
        about.push(b'\n');
        files::replace(&folder.join(POKE), &about)
    };
    poke().map_err(access(folder))?;
    Ok(None)
}

/// The app's error for a file or folder that cannot be used.
pub(super) fn access(folder: &Path) -> impl Fn(std::io::Error) -> AppError + '_ {
    move |source| StoreError::Access { path: folder.to_owned(), source }.into()
}

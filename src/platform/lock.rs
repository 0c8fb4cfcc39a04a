//! Locks on files: a program holds one for as long as the file is open, and the system frees it when
//! the program ends, however it ends.
//!
//! By `flock`, which every Unix has. The standard library's own locks always fail on Android before
//! Rust 1.98; `clippy.toml` keeps them out.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};

/// How long to wait for whoever holds a lock: longer than any start, shorter than a person waits.
const PATIENCE: Duration = Duration::from_secs(15);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(10);

/// Waits for the lock on a file and takes it; fails with [`ErrorKind::WouldBlock`] when another program keeps
/// it for 15 seconds, as one that is stopped does.
pub fn lock(file: &File) -> io::Result<()> {
    let began = Instant::now();
    while !try_lock(file)? {
        if began.elapsed() >= PATIENCE {
            return Err(ErrorKind::WouldBlock.into());
        }
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

/// Takes the lock on a file if nobody else has it: whether it did.
pub fn try_lock(file: &File) -> io::Result<bool> {
    #[cfg(unix)]
    {
        use rustix::fs::{FlockOperation, flock};

        let exclusive = FlockOperation::NonBlockingLockExclusive;
        match rustix::io::retry_on_intr(|| flock(file, exclusive)) {
            Ok(()) => Ok(true),
            Err(rustix::io::Errno::WOULDBLOCK) => Ok(false),
            Err(problem) => Err(problem.into()),
        }
    }
    #[cfg(not(unix))]
    {
        use std::fs::TryLockError;

        #[expect(clippy::disallowed_methods, reason = "Windows has no flock, and its own works")]
        match file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(problem)) => Err(problem),
        }
    }
}

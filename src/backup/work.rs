//! Long work that tells how far it is and can be ended.

use std::io::{self, Read};

use super::BackupError;

/// How far it is: in bytes, or in pieces where something is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    pub done: u64,
    /// How much it is in all, as far as that is known.
    pub total: u64,
}

impl Progress {
    /// In whole percent; never more than 100.
    pub fn percent(self) -> u64 {
        (self.done.saturating_mul(100)).checked_div(self.total).unwrap_or(0).min(100)
    }
}

/// Work that somebody watches.
pub struct Work<'w> {
    progress: Progress,
    /// Receives the progress; returns whether to continue.
    goes_on: &'w mut dyn FnMut(Progress) -> bool,
}

impl<'w> Work<'w> {
    pub fn new(goes_on: &'w mut dyn FnMut(Progress) -> bool) -> Self {
        Self { progress: Progress::default(), goes_on }
    }

    /// How much it will be in all.
    pub fn expect(&mut self, total: u64) {
        self.progress.total = total;
    }

    /// So much more is done; fails when it is to end.
    pub fn advance(&mut self, more: u64) -> Result<(), BackupError> {
        self.progress.done = self.progress.done.saturating_add(more);
        if (self.goes_on)(self.progress) { Ok(()) } else { Err(BackupError::Cancelled) }
    }
}

/// Reads, and counts it as work.
pub(super) struct Watched<'a, 'w, R> {
    pub(super) inner: R,
    pub(super) work: &'a mut Work<'w>,
}

impl<R: Read> Read for Watched<'_, '_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.work.advance(read as u64)?;
        Ok(read)
    }
}

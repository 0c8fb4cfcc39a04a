//! A notifier that only remembers, and fails when told to.

use super::{Given, Notice, Notifier, NotifyError};

/// Remembers what it was asked to show.
#[derive(Debug, Clone, Default)]
pub struct Recording {
    /// What was shown, in order.
    pub shown: Vec<Notice>,
    /// Fail instead of showing.
    pub failing: bool,
    /// What is replied, to be heard once.
    pub replies: Vec<Given>,
}

impl Notifier for Recording {
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError> {
        if self.failing {
            return Err(NotifyError("told to fail".to_owned()));
        }
        self.shown.push(notice.clone());
        Ok(Some(notice.id))
    }

    fn replies(&mut self) -> Vec<Given> {
        std::mem::take(&mut self.replies)
    }
}

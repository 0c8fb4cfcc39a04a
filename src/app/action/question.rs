//! Recent questions to "Can I?": recorded and deleted.

use super::{App, AppError, Moment, Writes, long_limit, writes};
use crate::care::QuestionId;

/// What a person can do with recent questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionAction {
    /// Record a question, to be offered again.
    Note(String),
    /// Delete one.
    Forget(QuestionId),
}

impl QuestionAction {
    pub(super) fn prepare(self, _: &App, moment: Moment) -> Result<Writes, AppError> {
        Ok(match self {
            Self::Note(text) => {
                long_limit(&text)?;
                writes(move |tx| tx.note_question(&text, moment.now))
            }
            Self::Forget(id) => writes(move |tx| tx.forget_question(id).map(|_| ())),
        })
    }
}

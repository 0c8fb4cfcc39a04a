//! What to ask at the next visit.

use super::{Added, App, AppError, Moment, Writes, limit};
use crate::care::AgendaId;

/// What a person can do with the list of what to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgendaAction {
    /// Add something.
    Add(String),
    /// Mark it as asked, or as still to be.
    SetAsked { id: AgendaId, asked: bool },
    /// Remove it.
    Remove(AgendaId),
}

impl AgendaAction {
    pub(super) fn prepare(self, _: &App, moment: Moment) -> Result<Writes, AppError> {
        if let Self::Add(text) = &self {
            limit(text)?;
            if text.trim().is_empty() {
                return Err(AppError::TextWanted);
            }
        }
        Ok(Box::new(move |tx| {
            let (id, known) = match self {
                Self::Add(text) => {
                    return Ok(Some(Added::Agenda(tx.add_agenda(text.trim(), moment.now)?)));
                }
                Self::SetAsked { id, asked } => {
                    (id, tx.set_asked(id, asked.then_some(moment.now))?)
                }
                Self::Remove(id) => (id, tx.remove_agenda(id)?),
            };
            if known { Ok(None) } else { Err(AppError::UnknownAgenda(id.to_string())) }
        }))
    }
}

//! The professional: whom to call or write to, and what they said.

use super::{App, AppError, Moment, Writes, limit, note_limit, writes};
use crate::store::Professional;

/// What a person can do with the professional's entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfessionalAction {
    /// Set all of it.
    Set(Professional),
}

impl ProfessionalAction {
    pub(super) fn prepare(self, _: &App, _: Moment) -> Result<Writes, AppError> {
        let Self::Set(professional) = self;
        let Professional { name, clinic, phone, message, instructions } = &professional;
        [name, clinic, phone, message].into_iter().try_for_each(|text| limit(text))?;
        note_limit(instructions)?;
        Ok(writes(move |tx| tx.set_professional(&professional)))
    }
}

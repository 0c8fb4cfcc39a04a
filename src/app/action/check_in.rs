//! Check-ins: noted, changed and removed, today's and those of the two days before.

use chrono::NaiveDate;

use super::step::CHANGEABLE_DAYS;
use super::{App, AppError, Moment, Writes, at_most, writes};
use crate::care::check_in::{Degree, check_in_signs};

/// The limit in characters for the note of a check-in.
const NOTE_LIMIT: usize = 2_000;

/// What a person can do with the check-in of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckInAction {
    /// Note how much of some signs there is, and words. What is not named stays as it was.
    Note {
        date: NaiveDate,
        /// Signs by id; without a degree the mark is taken back.
        marks: Vec<(String, Option<Degree>)>,
        /// The client's own words, in place of those before.
        note: Option<String>,
    },
    /// Remove it.
    Remove(NaiveDate),
}

impl CheckInAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let (Self::Note { date, .. } | Self::Remove(date)) = self;
        let today = moment.today();
        if date > today {
            return Err(AppError::CheckInAhead(date));
        }
        if (today - date).num_days() > CHANGEABLE_DAYS {
            return Err(AppError::TooOld(date));
        }
        match self {
            Self::Note { marks, note, .. } => {
                if marks.is_empty() && note.is_none() {
                    return Err(AppError::NothingNoted);
                }
                let signs = check_in_signs();
                let is_known = |name: &str| signs.iter().any(|sign| &*sign.id == name);
                if let Some((given, _)) = marks.iter().find(|(name, _)| !is_known(name)) {
                    let known = signs.iter().map(|sign| sign.id.to_string()).collect();
                    return Err(AppError::NotInCheckIn { given: given.clone(), known });
                }
                at_most(note.as_deref().unwrap_or_default(), NOTE_LIMIT)?;
                Ok(writes(move |tx| tx.note_check_in(date, &marks, note.as_deref(), moment.now)))
            }
            Self::Remove(date) => {
                if app.store.check_ins(date, date)?.is_empty() {
                    return Err(AppError::NoCheckIn(date));
                }
                Ok(writes(move |tx| tx.remove_check_in(date).map(|_| ())))
            }
        }
    }
}

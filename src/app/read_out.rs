//! What one can read out when calling for help. It repeats what was entered and judges none of it.

use chrono::NaiveDate;

use super::{App, AppError};
use crate::care::check_in::{CheckIn, Degree};
use crate::care::{Treatment, treatment_on};
use crate::store::Professional;

/// What was entered that helps whoever answers the call; whatever was not is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadOut {
    /// The latest treatment.
    pub treatment: Option<Treatment>,
    /// What was noted of the skin on the day as being there. What was not there then may be there by now.
    pub check_in: Option<CheckIn>,
    /// The professional; any part may be empty.
    pub professional: Professional,
}

impl ReadOut {
    /// The professional as one says who it is: name, clinic and number, as far as they are known.
    pub fn professional(&self) -> Vec<&str> {
        let Professional { name, clinic, phone, .. } = &self.professional;
        let parts = [name, clinic, phone].map(|part| part.trim());
        parts.into_iter().filter(|part| !part.is_empty()).collect()
    }

    /// Whether nothing of it was entered.
    pub fn is_empty(&self) -> bool {
        self.treatment.is_none() && self.check_in.is_none() && self.professional().is_empty()
    }
}

impl App {
    /// What one can read out on a date.
    pub fn read_out(&self, date: NaiveDate) -> Result<ReadOut, AppError> {
        let treatments = self.store.treatments_around(date, date, 0)?;
        Ok(ReadOut {
            treatment: treatment_on(&treatments, date).cloned(),
            check_in: self.check_in(date)?.and_then(there),
            professional: self.professional()?,
        })
    }
}

/// A check-in without what was not there; `None` where nothing is left.
fn there(mut check_in: CheckIn) -> Option<CheckIn> {
    check_in.marks.retain(|mark| mark.degree != Degree::None);
    (!check_in.marks.is_empty() || !check_in.note.is_empty()).then_some(check_in)
}

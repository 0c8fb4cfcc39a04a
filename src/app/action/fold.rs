//! What is unfolded on the screens.

use chrono::NaiveDate;

use super::{App, AppError, Moment, Writes, limit, writes};
use crate::care::civil;

/// For how many days it is remembered what was unfolded.
const REMEMBERED: u64 = 7;

/// What a person can do with a fold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoldAction {
    /// Open or close it on the screen of a date.
    Set { date: NaiveDate, fold: String, open: bool },
}

impl FoldAction {
    pub(super) fn prepare(self, _: &App, moment: Moment) -> Result<Writes, AppError> {
        let Self::Set { date, fold, open } = self;
        limit(&fold)?;
        let oldest = civil::minus_days(moment.today(), REMEMBERED);
        Ok(writes(move |tx| {
            tx.forget_unfolded(oldest)?;
            tx.set_unfolded(date, &fold, open)
        }))
    }
}

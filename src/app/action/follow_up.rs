//! The follow-up after a treatment: settled or open.

use super::{App, AppError, Moment, Writes, writes};
use crate::care::treatment_on;

/// What a person can do with the follow-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowUpAction {
    /// Settle or reopen the one after the latest treatment.
    Settle(bool),
}

impl FollowUpAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let Self::Settle(settled) = self;
        let (treatments, today) = (app.store.treatments()?, moment.today());
        let latest = treatment_on(&treatments, today).ok_or(AppError::NoTreatment)?.id;
        let since = settled.then_some(today);
        Ok(writes(move |tx| tx.set_settled(latest, since).map(|_| ())))
    }
}

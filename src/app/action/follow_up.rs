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
        // One that is settled stays so since the day on which that was said first; a clock that was set back since
        // does not put that off.
        let known = app.store.settled()?.get(&latest).copied();
        let since = settled.then(|| known.map_or(today, |known| known.min(today)));
        Ok(writes(move |tx| tx.set_settled(latest, since).map(|_| ())))
    }
}

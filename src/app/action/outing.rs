//! The outdoor timer: started, stopped, and its interval.

use super::{App, AppError, Moment, Writes, writes};
use crate::reminders::{Interval, Outing};

/// What a person can do with the outdoor timer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutingAction {
    /// Go outside with sunscreen on, or reapply it outside: the timer restarts.
    GoOutside(Interval),
    /// Come back inside: the timer stops.
    ComeInside,
    /// Change the interval; the start stays.
    ChangeInterval(Interval),
}

impl OutingAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        Ok(set(match self {
            Self::GoOutside(every) => Some(Outing { since: moment.now, every, zone: moment.zone }),
            Self::ComeInside => None,
            Self::ChangeInterval(every) => {
                let running = app.outing(moment)?.ok_or(AppError::NotOutside)?;
                Some(Outing { every, ..running.outing })
            }
        }))
    }
}

/// Restarts the timer, or stops it.
pub(super) fn set(outing: Option<Outing>) -> Writes {
    writes(move |tx| tx.set_outing(outing))
}

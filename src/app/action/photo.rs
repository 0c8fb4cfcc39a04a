//! Photos: added, corrected, lined up and removed.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Added, App, AppError, Moment, Writes};
use crate::care::{PHOTO_STEP, PhotoId, civil};
use crate::photos::{Made, Pupils, View};

/// What a person can do with photos.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoAction {
    /// Keep one, and tick the step that asks for a photo of its day. It was made before, since that takes a while.
    Add {
        made: Arc<Made>,
        /// The local date it shows.
        date: NaiveDate,
        view: View,
    },
    /// Correct the day and the view of one.
    Correct { id: PhotoId, date: NaiveDate, view: View },
    /// Mark the pupils of one, or forget them.
    LineUp { id: PhotoId, pupils: Option<Pupils> },
    /// Remove one for good, with its files.
    Remove(PhotoId),
}

impl PhotoAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let found = |id: PhotoId, is_there: bool| {
            let unknown = || AppError::UnknownPhoto(id.to_string());
            is_there.then_some(None).ok_or_else(unknown)
        };
        Ok(match self {
            Self::Add { made, date, view } => {
                shown(date, moment)?;
                let ticks = app.is_photo_due(date, moment)?;
                Box::new(move |tx| match tx.add_photo(&made, (date, view), moment.now)? {
                    Ok(id) => {
                        if ticks {
                            tx.set_tick(date, PHOTO_STEP, true, moment.now)?;
                        }
                        Ok(Some(Added::Photo(id)))
                    }
                    Err(twin) => Err(AppError::PhotoTwice(twin)),
                })
            }
            Self::Correct { id, date, view } => {
                shown(date, moment)?;
                Box::new(move |tx| found(id, tx.set_photo(id, date, view)?))
            }
            Self::LineUp { id, pupils } => {
                Box::new(move |tx| found(id, tx.set_pupils(id, pupils)?))
            }
            Self::Remove(id) => Box::new(move |tx| found(id, tx.remove_photo(id)?)),
        })
    }
}

/// Refuses a day that nothing can show yet, or that no calendar of the app has.
fn shown(date: NaiveDate, moment: Moment) -> Result<(), AppError> {
    if date > moment.today() {
        return Err(AppError::PhotoNotYet(date));
    }
    if !civil::is_accepted(date) {
        return Err(crate::care::WhenError::OutOfRange(date.to_string()).into());
    }
    Ok(())
}

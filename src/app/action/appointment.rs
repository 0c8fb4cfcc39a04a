//! Appointments: booked, changed and removed.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{Added, App, AppError, Moment, Tx, Undo, Writes, limit, note_limit, writes};
use crate::care::{Appointment, AppointmentId, When};
use crate::store::Close;

/// What a person can do with appointments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppointmentAction {
    /// Book one.
    Add {
        at: When,
        /// In the client's own words.
        note: String,
    },
    /// Change one; `None` keeps what there is.
    Edit { id: AppointmentId, at: Option<When>, note: Option<String>, outcome: Option<String> },
    /// Remove one.
    Remove(AppointmentId),
}

impl AppointmentAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        match self {
            Self::Add { at, note } => {
                limit(&note)?;
                let (at, wall) = instant(at)?;
                if at <= moment.now {
                    return Err(AppError::AppointmentPast(at));
                }
                let appointment = Appointment {
                    id: AppointmentId::NEW,
                    at,
                    wall,
                    by_wall: wall.is_some(),
                    zone: moment.zone,
                    note,
                    outcome: String::new(),
                    booked_at: moment.now,
                };
                Ok(Box::new(move |tx| {
                    Ok(Some(Added::Appointment(tx.add_appointment(&appointment)?)))
                }))
            }
            Self::Edit { id, at, note, outcome } => {
                let unknown = || AppError::UnknownAppointment(id.to_string());
                let all = app.appointments()?;
                let mut changed = all.into_iter().find(|one| one.id == id).ok_or_else(unknown)?;
                if let Some(when) = at {
                    let (at, wall) = instant(when)?;
                    // What is over may have been at another time than it was booked for.
                    if at <= moment.now && changed.at > moment.now {
                        return Err(AppError::AppointmentPast(at));
                    }
                    let by_wall = wall.is_some();
                    changed = Appointment { at, wall, by_wall, zone: moment.zone, ..changed };
                }
                changed.note = note.unwrap_or(changed.note);
                changed.outcome = outcome.unwrap_or(changed.outcome);
                limit(&changed.note)?;
                note_limit(&changed.outcome)?;
                Ok(writes(move |tx| tx.set_appointment(&changed)))
            }
            Self::Remove(id) => Ok(Box::new(move |tx| {
                let unknown = || AppError::UnknownAppointment(id.to_string());
                tx.remove_appointment(id)?.ok_or_else(unknown)?;
                Ok(None)
            })),
        }
    }
}

/// The instant of an appointment, and its wall time if it was given as one.
fn instant(when: When) -> Result<(DateTime<Utc>, Option<NaiveDateTime>), AppError> {
    match when {
        When::At(at) => Ok((at, None)),
        When::Wall { local, at } => Ok((at, Some(local))),
        When::Date(_) => Err(AppError::TimeWanted),
    }
}

/// Refuses an appointment at the time of another one.
pub(super) fn refuse_twin(tx: &Tx<'_>, written: &Undo, close: Close) -> Result<(), AppError> {
    match tx.twin_of_appointment(written, close)? {
        Some(id) => Err(AppError::AppointmentTwice(id)),
        None => Ok(()),
    }
}

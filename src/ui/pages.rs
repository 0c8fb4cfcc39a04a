//! The pages of the window, and the tab of each.

use chrono::NaiveDate;

use crate::care::{AppointmentId, PhotoId, QuestionId, TreatmentId};

/// A page of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    Today,
    /// Another day in Today's layout.
    Day(NaiveDate),
    Plan,
    /// An item of the plan that is in force on a day, by its index in it.
    Item(NaiveDate, usize),
    CanI,
    /// A question that was asked before, with its answer.
    Asked(QuestionId),
    MySkin,
    More,
    Treatments,
    /// One of them, to be corrected.
    Treatment(TreatmentId),
    Professional,
    /// The professional's plan, and those before.
    PlanFile,
    /// The professional's aftercare sheet, sentence by sentence.
    Sheet,
    Appointments,
    /// One of them, to be changed.
    Appointment(AppointmentId),
    /// Records the treatment that took place at an appointment.
    Happened(AppointmentId),
    Reminders,
    /// The calendar file.
    Calendar,
    /// The report for the professional.
    Report,
    /// Backups, restoring and exporting.
    Keep,
    Health,
    /// The leaflet "Is this normal?" of today, or of another day.
    Leaflet(Option<NaiveDate>),
    /// The page of a sign, by its index in the data, for today or for another day.
    Sign(usize, Option<NaiveDate>),
    /// What one can read out when calling for help.
    ReadOut,
    /// The check-in of a day.
    CheckIn(NaiveDate),
    Photos(PhotoPlace),
    History,
    Settings,
    About,
    /// A further question of the first start, by its index among those that are asked.
    Question(usize),
}

/// A page about photos.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PhotoPlace {
    /// Photos by day.
    All,
    /// Those that show a day.
    On(NaiveDate),
    Add,
    One(PhotoId),
    LineUp(PhotoId),
    Compare(PhotoId),
    Delete(PhotoId),
    /// The same day of two treatments.
    SameDay,
}

impl Page {
    pub(super) fn tab(self) -> Self {
        match self {
            Self::Today | Self::Plan | Self::CanI | Self::MySkin => self,
            Self::Day(_) => Self::Today,
            Self::Item(..) => Self::Plan,
            Self::Asked(_) => Self::CanI,
            Self::CheckIn(_)
            | Self::History
            | Self::Leaflet(_)
            | Self::Sign(..)
            | Self::ReadOut
            | Self::Photos(_) => Self::MySkin,
            _ => Self::More,
        }
    }
}

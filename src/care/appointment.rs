//! A booked visit, and the follow-up that it settles.

use std::collections::HashMap;

use super::zone::Zone;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::civil;
use super::id::{AppointmentId, TreatmentId};
use super::treatment::Treatment;

/// A booked visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The store's number.
    pub id: AppointmentId,
    /// When it is.
    pub at: DateTime<Utc>,
    /// The wall time it was entered as; `None` as the instant shows in its zone.
    pub wall: Option<NaiveDateTime>,
    /// Whether it follows its wall time while it is still to come, should the rules of its zone
    /// change; else it was given with an offset.
    pub by_wall: bool,
    /// The zone where it was entered.
    pub zone: Zone,
    /// The client's own words.
    pub note: String,
    /// What came of it, in the client's own words.
    pub outcome: String,
    /// When it was entered.
    pub booked_at: DateTime<Utc>,
}

impl Appointment {
    /// One by wall time, without a note, that was entered at another instant.
    pub fn booked(
        id: AppointmentId,
        at: DateTime<Utc>,
        zone: Zone,
        booked_at: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            at,
            wall: None,
            by_wall: true,
            zone,
            note: String::new(),
            outcome: String::new(),
            booked_at,
        }
    }

    /// The wall time it was entered as, whatever became of the rules of its zone since.
    pub fn wall_time(&self) -> NaiveDateTime {
        self.wall.unwrap_or_else(|| self.at.with_timezone(&self.zone).naive_local())
    }
}

/// Since which local date the follow-up after each treatment is settled.
pub type Settled = HashMap<TreatmentId, NaiveDate>;

/// Since when each treatment's follow-up is settled: by the client's word, or by an appointment
/// after the treatment.
pub fn settled(
    said: Settled,
    treatments: &[Treatment],
    appointments: &[Appointment],
    zone: Zone,
) -> Settled {
    let mut settled = said;
    for treatment in treatments {
        let after = appointments.iter().filter(|one| one.at > treatment.starts(zone));
        let booked = after.map(|one| civil::date_of(one.booked_at, zone).max(treatment.date));
        if let Some(first) = booked.min() {
            let since = settled.entry(treatment.id).or_insert(first);
            *since = first.min(*since);
        }
    }
    settled
}

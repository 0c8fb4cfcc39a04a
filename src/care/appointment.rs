//! A booked visit, and the follow-up that it settles.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::civil;
use super::treatment::{Treatment, TreatmentId};

/// A booked visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The store's number.
    pub id: i64,
    /// When it is.
    pub at: DateTime<Utc>,
    /// The zone where it was entered.
    pub zone: Tz,
    /// The client's own words.
    pub note: String,
    /// When it was entered.
    pub booked_at: DateTime<Utc>,
}

/// Since which local date the follow-up after each treatment is settled.
pub type Settled = HashMap<TreatmentId, NaiveDate>;

/// Since when each treatment's follow-up is settled: by the client's word, or by an appointment
/// after the treatment.
pub fn settled(
    said: Settled,
    treatments: &[Treatment],
    appointments: &[Appointment],
    zone: Tz,
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

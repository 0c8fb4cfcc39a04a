//! When and where the client is.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::civil;

/// When and where the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The zone.
    pub zone: Tz,
}

impl Moment {
    /// The local date.
    pub fn today(self) -> NaiveDate {
        civil::date_of(self.now, self.zone)
    }
}

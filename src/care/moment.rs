//! When and where the client is.

use chrono::{DateTime, NaiveDate, Utc};

use super::civil;
use super::zone::Zone;

/// When and where the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub now: DateTime<Utc>,
    pub zone: Zone,
}

impl Moment {
    /// The local date.
    pub fn today(self) -> NaiveDate {
        civil::date_of(self.now, self.zone)
    }
}

//! What the clocks of a zone do around an instant: for files that carry the rules of their zone along.

use chrono::{DateTime, FixedOffset, Utc};
use jiff::Timestamp;

use super::{Zone, ZoneSource};

/// A stretch of time in which the clocks of a zone are as far from UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observance {
    /// Since when; `None`: for as long as is known.
    pub since: Option<DateTime<Utc>>,
    /// How far they were ahead of UTC before that.
    pub before: FixedOffset,
    /// How far they are ahead of UTC.
    pub offset: FixedOffset,
    /// Whether this is the zone's summer time.
    pub is_summer: bool,
    /// What it is called, such as CET.
    pub name: String,
}

impl Zone {
    /// What its clocks do at an instant.
    pub fn observance_at(self, at: DateTime<Utc>) -> Observance {
        let offset = self.offset_at(at);
        let always = |name: &str| Observance {
            since: None,
            before: offset,
            offset,
            is_summer: false,
            name: name.to_owned(),
        };
        let Ok(now) = Timestamp::from_second(at.timestamp()) else { return always("") };
        if self.source() == ZoneSource::Offset {
            return always("");
        }
        // Up to this second, itself included.
        let next = Timestamp::from_second(at.timestamp() + 1).unwrap_or(now);
        let Some(change) = self.0.rules.preceding(next).next() else {
            return always(self.0.rules.to_offset_info(now).abbreviation());
        };
        let Some(since) = DateTime::from_timestamp(change.timestamp().as_second(), 0) else {
            return always(change.abbreviation());
        };
        Observance {
            since: Some(since),
            before: self.offset_at(since - chrono::TimeDelta::seconds(1)),
            offset,
            is_summer: change.dst().is_dst(),
            name: change.abbreviation().to_owned(),
        }
    }

    /// When its clocks change next after an instant; `None` when they never do.
    pub fn next_change(self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.source() == ZoneSource::Offset {
            return None;
        }
        let now = Timestamp::from_second(at.timestamp()).ok()?;
        // Data without a rule at its end may tell its last change again.
        let next = self.0.rules.following(now).find(|change| change.timestamp() > now)?;
        DateTime::from_timestamp(next.timestamp().as_second(), 0)
    }
}

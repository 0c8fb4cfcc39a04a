//! How long something is held off, and the instant it lifts.

use super::zone::Zone;
use chrono::{DateTime, Days, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::civil;
use super::treatment::Treatment;

/// The length of a hold after a treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// Civil days, and never less than as many times 24 elapsed hours.
    Days(u32),
    /// Elapsed hours.
    Hours(u32),
    /// No end is known; shown through this recovery day.
    OpenThrough(u32),
    /// Not held at all: a provider's word only.
    None,
}

impl Window {
    /// The instant the hold lifts for a client in `zone`; `None` when no end is known.
    ///
    /// With only a date, a window of N days (or the hours that make N) holds through day N.
    pub fn lifts_at(self, treatment: &Treatment, zone: Zone) -> Option<DateTime<Utc>> {
        match (self, treatment.at) {
            (Self::OpenThrough(_), _) => None,
            (Self::None, _) => Some(treatment.starts(zone)),
            (Self::Hours(hours), Some(at)) => Some(at + TimeDelta::hours(i64::from(hours))),
            (Self::Days(days), Some(at)) => {
                let wall = at.with_timezone(&treatment.zone).naive_local();
                let same_wall = wall
                    .checked_add_days(Days::new(u64::from(days)))
                    .map(|wall| civil::resolve(wall, treatment.zone));
                let elapsed = at + TimeDelta::days(i64::from(days));
                Some(same_wall.map_or(elapsed, |same| same.max(elapsed)))
            }
            (Self::Days(_) | Self::Hours(_), None) => {
                let free = civil::plus_days(treatment.date, u64::from(self.days()) + 1);
                Some(civil::start_of(free, zone))
            }
        }
    }

    /// When it stops being shown: the lift, or the end of the last day of an open window.
    pub fn shown_until(self, treatment: &Treatment, zone: Zone) -> DateTime<Utc> {
        self.lifts_at(treatment, zone).unwrap_or_else(|| {
            let after = civil::plus_days(treatment.date, u64::from(self.days()) + 1);
            civil::start_of(after, zone)
        })
    }

    /// The whole recovery days it reaches over, rounded up.
    pub fn days(self) -> u32 {
        match self {
            Self::Days(days) | Self::OpenThrough(days) => days,
            Self::Hours(hours) => hours.div_ceil(24),
            Self::None => 0,
        }
    }

    /// Whether this window never ends sooner than `other`, whatever the clocks do: a day can have more than 24 hours.
    pub fn holds_as_long_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::Hours(_), Self::Days(_) | Self::OpenThrough(_)) => other.is_looser_than(self),
            _ => !self.is_looser_than(other),
        }
    }

    /// Whether this window ends sooner than `other`.
    pub fn is_looser_than(self, other: Self) -> bool {
        let hours = |window: Self| match window {
            Self::Days(days) => u64::from(days) * 24,
            Self::Hours(hours) => u64::from(hours),
            // It is shown through its last day.
            Self::OpenThrough(last) => (u64::from(last) + 1) * 24,
            Self::None => 0,
        };
        hours(self) < hours(other)
    }
}

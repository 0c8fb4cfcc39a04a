//! What a client answers to a notification.

use chrono::{DateTime, TimeDelta, Utc};

use super::settings::Settings;
use crate::care::{Slot, Zone, civil};

/// An answer to a notification; it holds for all its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// What it lists is done.
    Done,
    /// It is to come again later.
    Snooze(Snooze),
    /// It was dismissed: that changes nothing.
    Dismissed,
}

impl Answer {
    /// The name used in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Snooze(_) => "snoozed",
            Self::Dismissed => "dismissed",
        }
    }
}

/// For how long a notification is snoozed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Snooze {
    /// Ten minutes.
    TenMinutes,
    /// An hour.
    OneHour,
    /// Until the evening's time of day.
    Evening,
}

impl Snooze {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TenMinutes, Self::OneHour, Self::Evening];

    /// The name used in commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::TenMinutes => "10",
            Self::OneHour => "60",
            Self::Evening => "evening",
        }
    }

    /// Until when; `None` when this evening's time is over or quiet. Ten minutes and an hour are asked
    /// for to the minute, so the quiet hours do not move them.
    pub fn until(
        self,
        now: DateTime<Utc>,
        settings: &Settings,
        zone: Zone,
    ) -> Option<DateTime<Utc>> {
        match self {
            Self::TenMinutes => Some(now + TimeDelta::minutes(10)),
            Self::OneHour => Some(now + TimeDelta::hours(1)),
            Self::Evening => {
                let time = settings.slot_time(Slot::Evening);
                let is_quiet = settings.quiet.is_some_and(|quiet| quiet.contains(time));
                let evening = civil::resolve(civil::date_of(now, zone).and_time(time), zone);
                (evening > now && !is_quiet).then_some(evening)
            }
        }
    }
}

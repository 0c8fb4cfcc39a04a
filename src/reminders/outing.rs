//! The outdoor timer: while the client is outside, sunscreen is to be put on again.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike, Utc};

use super::settings::QuietHours;
use crate::care::{Zone, civil};

/// How soon sunscreen has to be put on again outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interval {
    /// 40 minutes in sweat or water, if the label says so (source A25); ours where it says nothing.
    Water40,
    /// 80 minutes in sweat or water, if the label says so (source A25).
    Water80,
    /// Two hours (source A25).
    TwoHours,
}

impl Interval {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TwoHours, Self::Water80, Self::Water40];

    /// Its length in minutes.
    pub fn minutes(self) -> u32 {
        match self {
            Self::Water40 => 40,
            Self::Water80 => 80,
            Self::TwoHours => 120,
        }
    }

    /// The interval of this many minutes.
    pub fn of_minutes(minutes: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|interval| interval.minutes() == minutes)
    }

    fn length(self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.minutes()))
    }
}

/// The client is outside, with sunscreen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outing {
    /// When sunscreen was last put on.
    pub since: DateTime<Utc>,
    /// How soon again.
    pub every: Interval,
    /// The zone where it began.
    pub zone: Zone,
}

impl Outing {
    /// When it ends by itself: as the quiet hours begin, else with the day.
    pub fn ends_at(&self, quiet: Option<QuietHours>, zone: Zone) -> DateTime<Utc> {
        let date = civil::date_of(self.since, zone);
        let midnight = civil::start_of(civil::plus_days(date, 1), zone);
        let hush = quiet.map(|quiet| civil::resolve(date.and_time(quiet.from), zone));
        hush.filter(|hush| *hush > self.since).unwrap_or(midnight)
    }

    /// When sunscreen is to be reapplied: its name in wall time, the instant, and until when it is valid; none in
    /// the quiet hours.
    pub(super) fn due(
        self,
        quiet: Option<QuietHours>,
        zone: Zone,
    ) -> impl Iterator<Item = (NaiveDateTime, DateTime<Utc>, DateTime<Utc>)> {
        let end = self.ends_at(quiet, zone);
        let local = self.since.with_timezone(&self.zone).naive_local();
        let local = local.with_nanosecond(0).unwrap_or(local);
        let step = self.every.length();
        (1..)
            // Counted on from the beginning, so that no two have the same name in an overlap.
            .map(move |times| (local + step * times, self.since + step * times))
            .take_while(move |(_, at)| *at < end)
            .filter_map(move |(nominal, at)| {
                let stale = (at + step).min(end);
                let local = at.with_timezone(&zone).naive_local();
                let Some(quiet) = quiet.filter(|quiet| quiet.contains(local.time())) else {
                    return Some((nominal, at, stale));
                };
                // What came due last in the quiet hours is shown as they end.
                let at = civil::resolve(quiet.end_after(local)?, zone);
                (at < stale).then_some((nominal, at, stale))
            })
    }

    /// Since when sunscreen should have been put on again; `None` while it is not due.
    pub fn due_since(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        Some(self.since + self.every.length()).filter(|due| *due <= now)
    }

    /// When sunscreen is next to be put on again; `None` when the outing is over by then.
    pub fn next(
        &self,
        now: DateTime<Utc>,
        quiet: Option<QuietHours>,
        zone: Zone,
    ) -> Option<DateTime<Utc>> {
        self.due(quiet, zone).map(|(_, at, _)| at).find(|at| *at > now)
    }
}

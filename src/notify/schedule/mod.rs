//! What is submitted to a phone's native side: every notification of the coming weeks, ready to be shown
//! without this program. Android reads it as a file, iOS gets its requests from it.

mod file;
mod limits;
mod plan;
mod wire;

pub use crate::care::Channel;
pub use file::{FILE_NAME, ScheduleError};
pub use limits::{MOST_BYTES, MOST_OCCURRENCES};
pub use plan::Wanted;
pub(super) use wire::{instant, maybe_instant};

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::Reply;
use crate::care::{ItemId, Text, Zone};
use crate::reminders::{Key, Kind, Occurrence, QuietHours};

/// The form of the file; another one is refused.
pub const VERSION: u32 = 1;

/// How far ahead notifications are submitted to a phone.
pub const AHEAD: TimeDelta = TimeDelta::days(90);

/// The notifications to come, in order, and what holds for all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// When it was written.
    #[serde(with = "wire::instant")]
    pub written_at: DateTime<Utc>,
    /// The zone in which the instants were computed.
    #[serde(with = "wire::zone")]
    pub zone: Zone,
    /// When nothing may come that was not asked for to the minute.
    #[serde(with = "wire::quiet")]
    pub quiet: Option<QuietHours>,
    /// Whether the lock screen shows the words.
    pub lock_screen: LockScreen,
    /// What the lock screen shows instead.
    pub hidden_title: String,
    /// For how long the button puts a notification off.
    pub snooze_minutes: u32,
    /// What a client can switch in the phone's own settings.
    pub channels: Vec<ChannelWords>,
    /// The notifications, in order of their time.
    pub occurrences: Vec<Entry>,
}

/// One notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its own name: a bundle that comes again has another.
    pub id: String,
    /// The bundle's name: a later entry of the same one takes its place.
    pub bundle: String,
    /// What its time is bound to.
    pub policy: Policy,
    /// Its wall time.
    #[serde(with = "wire::local")]
    pub local: NaiveDateTime,
    /// Its instant, in the schedule's zone.
    #[serde(with = "wire::instant")]
    pub at: DateTime<Utc>,
    /// From this wall time on it is missed, not shown.
    #[serde(with = "wire::local")]
    pub stale_local: NaiveDateTime,
    /// The same as an instant.
    #[serde(with = "wire::instant")]
    pub stale_at: DateTime<Utc>,
    /// Asked for to the minute: comes in the quiet hours as well.
    pub asked: bool,
    /// Where the phone's settings list it.
    pub channel: Channel,
    /// The first line.
    pub title: String,
    /// The lines below.
    pub body: String,
    /// Its buttons, each with its words.
    #[serde(with = "wire::actions")]
    pub actions: Vec<(Reply, String)>,
    /// The occurrences it stands for: for this program alone, when what became of it is reported.
    #[serde(default)]
    pub lines: Vec<Line>,
}

/// An occurrence that an entry stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What the ledger knows it by.
    #[serde(with = "wire::key")]
    pub key: Key,
    /// What it is about.
    #[serde(with = "wire::kind")]
    pub kind: Kind,
    /// The step it reminds of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<ItemId>,
}

/// What the time of a notification is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// The wall time, wherever the phone is.
    Wall,
    /// The instant, whatever the wall clock shows.
    Instant,
}

/// A channel in the client's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelWords {
    /// Which one.
    pub id: Channel,
    /// Its name in the phone's settings.
    pub name: String,
    /// What comes by it.
    pub description: String,
}

/// What the lock screen shows of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LockScreen {
    /// Its words: they are discreet by themselves.
    Show,
    /// Only that there is one.
    Hide,
}

/// The bundle that the name of an entry begins with.
pub fn bundle_of(id: &str) -> &str {
    id.split(plan::AGAIN).next().unwrap_or_default()
}

impl Schedule {
    /// The entry of this name.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.occurrences.iter().find(|entry| entry.id == id)
    }
}

impl Entry {
    /// What it stands for, as the ledger takes it; without words.
    pub fn occurrences(&self) -> Vec<Occurrence> {
        let wordless = || Text::Literal(Arc::from(""));
        let lines = self.lines.iter();
        lines
            .map(|line| Occurrence {
                key: line.key.clone(),
                kind: line.kind,
                step: line.step.clone(),
                at: self.at,
                stale_at: self.stale_at,
                over_at: None,
                bundle: self.bundle.clone(),
                first: false,
                channel: self.channel,
                title: wordless(),
                body: wordless(),
            })
            .collect()
    }
}

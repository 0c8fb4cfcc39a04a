//! Occurrences: the due instances of reminders, and what became of them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use crate::care::{Channel, ItemId, ReminderKind, Text, TreatmentId};

/// The name of an occurrence: its reminder and the wall time it was meant for, by which it is ordered.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The nominal local date and time.
    pub nominal: NaiveDateTime,
    /// The reminder's id; `lifting` and `appointment` with the number of what they are about.
    pub reminder: Arc<str>,
}

impl Key {
    /// The name of the rule: without the number of the treatment or the appointment it is about.
    pub fn rule(&self) -> &str {
        self.reminder.split('-').next().unwrap_or_default()
    }
}

/// A text that is no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the key of an occurrence")]
pub struct KeyError(String);

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.reminder, self.nominal.format("%Y-%m-%dT%H:%M:%S"))
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || KeyError(text.to_owned());
        let (reminder, nominal) = text.rsplit_once('@').ok_or_else(wrong)?;
        let nominal = NaiveDateTime::parse_from_str(nominal, "%Y-%m-%dT%H:%M:%S");
        Ok(Self { reminder: reminder.into(), nominal: nominal.map_err(|_| wrong())? })
    }
}

/// What an occurrence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Asked for by a reminder.
    Reminder(ReminderKind),
    /// A test that the client asked for.
    Test,
}

impl Kind {
    /// The name used in commands and in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reminder(kind) => kind.name(),
            Self::Test => "test",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        let rules = ReminderKind::ALL.map(Self::Reminder).into_iter();
        rules.chain([Self::Test]).find(|kind| kind.name() == name)
    }
}

/// One due instance of a reminder: a line of the notification it is bundled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The reminder and the wall time it was meant for: what the ledger knows it by.
    pub key: Key,
    /// What it is about.
    pub kind: Kind,
    /// The step it reminds of.
    pub step: Option<ItemId>,
    /// When it is shown.
    pub at: DateTime<Utc>,
    /// When it is no longer worth showing.
    pub stale_at: DateTime<Utc>,
    /// When it is no longer valid at all, however long it is snoozed; `None` when there is no such time.
    pub over_at: Option<DateTime<Utc>>,
    /// The notification it is a line of: its local date and time, or a name of its own.
    pub bundle: String,
    /// Comes first in its notification.
    pub first: bool,
    /// Where the phone's settings list it.
    pub channel: Channel,
    /// The line, or the first line when it comes alone.
    pub title: Text,
    /// The second line, shown only when it comes alone.
    pub body: Text,
}

/// What became of an occurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Submitted to the notifier; whether it was shown is not known yet.
    HandedOver,
    /// Refused by the notifier: it was not shown, and is tried again.
    Refused,
    /// Shown.
    Delivered,
    /// Shown, and snoozed until then.
    Snoozed(DateTime<Utc>),
    /// Too late to be shown.
    Missed,
}

impl State {
    /// The name used in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::HandedOver => "handed_over",
            Self::Refused => "refused",
            Self::Delivered => "delivered",
            Self::Snoozed(_) => "snoozed",
            Self::Missed => "missed",
        }
    }
}

/// Why an occurrence was never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MissedWhy {
    /// The computer was off, or the program that shows reminders did not run.
    NotRunning,
    /// The computer slept, or its clock or zone was set.
    Asleep,
    /// What shows notifications was not there, or refused.
    NotShown,
}

impl MissedWhy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::NotRunning, Self::Asleep, Self::NotShown];

    /// The name used in commands and in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotRunning => "not_running",
            Self::Asleep => "asleep",
            Self::NotShown => "not_shown",
        }
    }
}

/// What is known of an occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// What became of it.
    pub state: State,
    /// The notification it was a line of.
    pub bundle: String,
}

/// A one-off that was asked for at an exact instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneShot {
    /// `test` and a wall time to the second, which no other one has.
    pub key: Key,
    /// When it is due, to the second.
    pub at: DateTime<Utc>,
}

impl History {
    /// Whether nothing more is to be done for an occurrence: it was shown, or came too late.
    pub fn is_settled(&self, key: &Key) -> bool {
        matches!(self.state(key), Some(State::Delivered | State::Missed))
    }

    /// What became of an occurrence; `None` when nothing did yet.
    pub fn state(&self, key: &Key) -> Option<State> {
        self.past.get(key).map(|past| past.state)
    }
}

/// What the planner knows of the past: only the days around the planned ones are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The steps ticked, by local date.
    pub ticks: HashSet<(NaiveDate, ItemId)>,
    /// What became of the occurrences.
    pub past: BTreeMap<Key, Past>,
    /// The local date on which the follow-up after a treatment was settled.
    pub settled: HashMap<TreatmentId, NaiveDate>,
    /// The one-offs still to come.
    pub one_shots: Vec<OneShot>,
}

//! Topics: what reads depend on and writes change, as a small set.

use std::fmt;

use rusqlite::types::Value;

use super::Store;
use super::settings::is_about_reminders;

/// A group of data that is read and changed together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Treatments and their times, and the courses they belong to.
    Treatments,
    /// Ticked steps.
    Ticks,
    /// Settled follow-ups.
    FollowUps,
    Appointments,
    /// The professional, and what to ask them.
    Professional,
    /// Reminders, quiet hours and requested tests.
    Reminders,
    /// What became of occurrences.
    Ledger,
    Outing,
    Products,
    /// Recent questions.
    Questions,
    /// What is unfolded on the screens.
    Folds,
    /// The app's settings.
    Settings,
    Photos,
    CheckIns,
    /// Which plan is in force on which day.
    Plans,
}

impl Topic {
    pub const ALL: [Self; 15] = [
        Self::Treatments,
        Self::Ticks,
        Self::FollowUps,
        Self::Appointments,
        Self::Professional,
        Self::Reminders,
        Self::Ledger,
        Self::Outing,
        Self::Products,
        Self::Questions,
        Self::Folds,
        Self::Settings,
        Self::Photos,
        Self::CheckIns,
        Self::Plans,
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Topics(u16);

impl Topics {
    pub const ALL: Self = Self((1 << Topic::ALL.len()) - 1);

    pub const fn has(self, topic: Topic) -> bool {
        self.0 & topic.bit() != 0
    }

    /// Whether the set has any.
    pub const fn any(self) -> bool {
        self.0 != 0
    }

    /// Whether the two sets overlap.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The union.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The topics one by one.
    pub fn iter(self) -> impl Iterator<Item = Topic> {
        Topic::ALL.into_iter().filter(move |topic| self.has(*topic))
    }

    /// Whether any of them affects planned reminders.
    pub const fn replans(self) -> bool {
        self.has(Topic::Treatments)
            || self.has(Topic::Ticks)
            || self.has(Topic::FollowUps)
            || self.has(Topic::Appointments)
            || self.has(Topic::Reminders)
            || self.has(Topic::Outing)
            || self.has(Topic::Plans)
    }
}

impl From<Topic> for Topics {
    fn from(topic: Topic) -> Self {
        Self(topic.bit())
    }
}

impl fmt::Debug for Topics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The topics of a row of a table. A table that is not named here counts as settings.
pub(super) fn topics_of(table: &str, key: &[Value]) -> Topics {
    match table {
        "treatment" | "course" | "zone_question" => Topic::Treatments.into(),
        "tick" => Topic::Ticks.into(),
        "followup" => Topic::FollowUps.into(),
        "appointment" => Topic::Appointments.into(),
        "professional" | "agenda" => Topic::Professional.into(),
        "reminder" | "one_shot" => Topic::Reminders.into(),
        "outing" => Topic::Outing.into(),
        // A snooze changes when it is due.
        "occurrence" => Topics::from(Topic::Ledger).and(Topic::Reminders.into()),
        "plan" | "plan_key" => Topic::Plans.into(),
        "product" => Topic::Products.into(),
        "question" => Topic::Questions.into(),
        "photo" => Topic::Photos.into(),
        "check_in" | "check_in_sign" => Topic::CheckIns.into(),
        "unfolded" => Topic::Folds.into(),
        "setting" if is_about_reminders(key) => Topic::Reminders.into(),
        _ => Topic::Settings.into(),
    }
}

impl Store {
    /// Records that a read depends on a topic.
    pub(super) fn reads(&self, topic: Topic) {
        self.read.set(self.read.get().and(topic.into()));
    }

    /// Runs reads and returns the topics they depend on.
    pub fn track<T>(&self, reads: impl FnOnce() -> T) -> (T, Topics) {
        let before = self.read.take();
        let value = reads();
        let read = self.read.get();
        self.read.set(before.and(read));
        (value, read)
    }
}

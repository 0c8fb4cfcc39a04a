//! What the client has chosen: which reminders come, when, and when none may.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};

use super::reminder::Reminder;
use crate::care::{Part, Plan, ReminderKind, Slot, Text};

/// The client's reminder settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Whether any reminder comes at all.
    pub on: bool,
    /// Nothing that was due before this is caught up on.
    pub since: DateTime<Utc>,
    /// When no reminder may come.
    pub quiet: Option<QuietHours>,
    /// The client wants them to go on after their last day.
    pub extended: bool,
    /// What was changed from the defaults, by reminder id.
    pub changes: BTreeMap<String, ReminderOverride>,
}

/// A reminder as the client changed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderOverride {
    /// Its own wall time; `None` keeps the default.
    pub at: Option<NaiveTime>,
    /// Whether it comes.
    pub on: bool,
    /// When it was changed: what was due before that is not caught up on.
    pub since: DateTime<Utc>,
}

/// A stretch of the day without reminders, in wall time; it may go over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends: the first minute that is not quiet.
    pub to: NaiveTime,
}

impl QuietHours {
    /// In words: `22:00 to 07:00`.
    pub fn text(self) -> Text {
        Text::key("quiet-hours").with("from", self.from).with("to", self.to)
    }

    /// 22:00 to 07:00.
    pub const DEFAULT: Self = Self { from: hm(22, 0), to: hm(7, 0) };

    /// Whether what is due at a quiet time is of no use any more when they end: on another date, or
    /// after two hours and the end of its part of the day.
    pub fn delays_too_long(self, time: NaiveTime) -> bool {
        let (_, part_end) = Part::at_hour(time.hour()).hours();
        let (two_hours_on, next_date) = time.overflowing_add_signed(TimeDelta::hours(2));
        let of_use =
            part_end == 24 || self.to < hm(part_end, 0) || next_date != 0 || self.to < two_hours_on;
        self.to <= time || !of_use
    }

    /// When the quiet hours that hold at a wall time end; `None` at the end of the calendar.
    pub fn end_after(self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        let end = local.date().and_time(self.to);
        if end > local { Some(end) } else { Some(local.date().succ_opt()?.and_time(self.to)) }
    }

    /// Whether a wall time is quiet.
    pub fn contains(self, time: NaiveTime) -> bool {
        if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            time >= self.from || time < self.to
        }
    }
}

impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from.format("%H:%M"), self.to.format("%H:%M"))
    }
}

/// A wall time that is known to exist.
pub(super) const fn hm(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

impl Settings {
    /// The defaults: on, from now on, quiet 22:00 to 07:00.
    pub fn new(since: DateTime<Utc>) -> Self {
        Self {
            on: true,
            since,
            quiet: Some(QuietHours::DEFAULT),
            extended: false,
            changes: BTreeMap::new(),
        }
    }

    /// The wall time of a slot.
    pub fn slot_time(&self, slot: Slot) -> NaiveTime {
        let own = self.changes.get(slot.name()).and_then(|change| change.at);
        own.unwrap_or(match slot {
            Slot::Morning => hm(8, 10),
            Slot::Midday => hm(13, 0),
            Slot::Evening => hm(20, 45),
        })
    }

    /// The wall time of a reminder; `None` for one that follows what lifts.
    pub fn time_of(&self, reminder: &Reminder) -> Option<NaiveTime> {
        let own = self.changes.get(&*reminder.id).and_then(|change| change.at);
        own.or_else(|| self.slot_of(reminder).map(|slot| self.slot_time(slot)))
            .or(reminder.default_at)
    }

    /// The slot that a reminder comes in; `None` when it has a time of its own.
    pub fn slot_of(&self, reminder: &Reminder) -> Option<Slot> {
        let moved = self.changes.get(&*reminder.id).is_some_and(|change| change.at.is_some());
        // A special has no slot of its own to be switched off with: it takes the next one that is on.
        let is_special = !matches!(reminder.kind, ReminderKind::Slot | ReminderKind::Step);
        let mut on = Slot::ALL.into_iter().filter(|slot| self.is_slot_on(*slot));
        let next =
            reminder.slot.filter(|_| is_special).and_then(|first| on.find(|slot| *slot >= first));
        next.or(reminder.slot).filter(|_| !moved)
    }

    /// Since when a reminder is as it is now, if it or its slot was changed.
    pub(super) fn changed(&self, reminder: &Reminder) -> Option<DateTime<Utc>> {
        let since = |id: &str| self.changes.get(id).map(|change| change.since);
        let slot = self.slot_of(reminder).and_then(|slot| since(slot.name()));
        since(&reminder.id).max(slot)
    }

    /// Whether a reminder comes, by its own switch and its slot's.
    pub fn is_on(&self, reminder: &Reminder) -> bool {
        let switch = |id: &str| self.changes.get(id).is_none_or(|change| change.on);
        let slot_on = self.slot_of(reminder).is_none_or(|slot| switch(slot.name()));
        self.on && switch(&reminder.id) && slot_on
    }

    /// Whether a slot is switched on.
    pub fn is_slot_on(&self, slot: Slot) -> bool {
        self.on && self.changes.get(slot.name()).is_none_or(|change| change.on)
    }

    /// Every reminder with its time and whether it comes, as a list shows them.
    pub fn list(&self, plan: &Plan) -> Vec<(Reminder, Option<NaiveTime>, bool)> {
        let reminders = Reminder::all(plan).into_iter();
        reminders
            .map(|reminder| {
                let (at, on) = (self.time_of(&reminder), self.is_on(&reminder));
                (reminder, at, on)
            })
            .collect()
    }

    /// The reminders that are on but never come, since their time lies in the quiet hours and is of
    /// no use after them.
    pub fn silenced(&self, plan: &Plan) -> Vec<Reminder> {
        let Some(quiet) = self.quiet else { return Vec::new() };
        let is_silenced = |at: NaiveTime| quiet.contains(at) && quiet.delays_too_long(at);
        // What lifts comes in the next slot that does: not at all when none does.
        let mut slots = Slot::ALL.into_iter().filter(|slot| self.is_slot_on(*slot)).peekable();
        let no_slot_comes =
            slots.peek().is_some() && slots.all(|slot| is_silenced(self.slot_time(slot)));
        let reminders =
            Reminder::all(plan).into_iter().filter(|reminder| reminder.kind != ReminderKind::Slot);
        reminders
            .filter(|reminder| self.is_on(reminder))
            .filter(|reminder| match reminder.kind {
                ReminderKind::Lifting => no_slot_comes,
                _ => self.time_of(reminder).is_some_and(is_silenced),
            })
            .collect()
    }
}

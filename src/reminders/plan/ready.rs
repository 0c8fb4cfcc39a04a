//! What the files of the planner share: a reminder made ready, what it asks for, what is known of it.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::care::{Item, Part, Plan, ReminderKind, Special, Text, civil};
use crate::reminders::occurrence::{History, Key, State};
use crate::reminders::reminder::Reminder;
use crate::reminders::settings::Settings;

/// How long anything is worth showing at least.
pub(super) const STALE: TimeDelta = TimeDelta::hours(2);

/// A reminder with what is the same on all days.
pub(super) struct Ready<'a> {
    pub(super) reminder: Reminder,
    pub(super) at: Option<NaiveTime>,
    pub(super) item: Option<&'a Item>,
    pub(super) special: Option<&'a Special>,
    pub(super) title: Text,
    pub(super) body: Text,
}

/// What a reminder asks for on a date: under which name, when, and in which words.
pub(super) struct Wanted {
    pub(super) key: Key,
    pub(super) at: NaiveDateTime,
    pub(super) title: Text,
    pub(super) body: Text,
}

/// What became of each reminder on each date, by the wall times it was meant for.
pub(super) struct Shown<'h>(HashMap<(&'h str, NaiveDate), Vec<(NaiveTime, State)>>);

impl<'h> Shown<'h> {
    /// What is known of the dates from one on.
    pub(super) fn of(history: &'h History, from: NaiveDate) -> Self {
        let mut shown: HashMap<_, Vec<_>> = HashMap::new();
        let begin = Key { nominal: from.and_time(NaiveTime::MIN), reminder: "".into() };
        for (key, past) in history.past.range(begin..) {
            let times = shown.entry((&*key.reminder, key.nominal.date())).or_default();
            times.push((key.nominal.time(), past.state));
        }
        Self(shown)
    }

    /// The wall times of a date that are known of a reminder, and what became of them.
    pub(super) fn times<'a>(
        &'a self,
        reminder: &'a str,
        date: NaiveDate,
    ) -> &'a [(NaiveTime, State)] {
        self.0.get(&(reminder, date)).map_or(&[], Vec::as_slice)
    }
}

/// Until when what was meant for a wall time is worth showing: for two hours, and to the end of its
/// part of the day.
pub(super) fn valid_until(nominal: NaiveDateTime) -> NaiveDateTime {
    let part_end = Part::at_hour(nominal.hour()).hours().1;
    let part_end = match nominal.date().and_hms_opt(part_end, 0, 0) {
        Some(end) => end,
        None => civil::plus_days(nominal.date(), 1).and_time(NaiveTime::MIN),
    };
    part_end.max(nominal + STALE)
}

/// The reminders of a plan that are on.
pub(super) fn ready<'a>(plan: &'a Plan, settings: &Settings) -> Vec<Ready<'a>> {
    let reminders = Reminder::all(plan).into_iter();
    reminders
        .filter(|one| one.kind != ReminderKind::Slot && settings.is_on(one))
        .map(|reminder| {
            let item = plan.item(&reminder.id);
            let (title, body) = reminder.words(plan);
            Ready {
                at: settings.time_of(&reminder),
                item,
                special: plan.special(&reminder.id),
                title,
                body,
                reminder,
            }
        })
        .collect()
}

//! A recovery to plan for.

use std::collections::BTreeMap;

use afterglow::care::{Appointment, AppointmentId, ItemId, Plan, Treatment, Zone};
use afterglow::reminders::{
    Due, History, Input, Occurrence, Outing, Past, ReminderOverride, Settings, State, due,
    occurrences,
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

pub(crate) use crate::support::berlin;
use crate::support::{at, date, treated_at};

/// A recovery to plan for; treated on Thursday 1 January 2026 at three unless said otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) treatments: Vec<Treatment>,
    pub(crate) appointments: Vec<Appointment>,
    pub(crate) outing: Option<Outing>,
    pub(crate) settings: Settings,
    pub(crate) log: History,
    pub(crate) zone: Zone,
}

impl Case {
    pub(crate) fn new() -> Self {
        Self::treated("2026-01-01 15:00", berlin())
    }

    pub(crate) fn treated(when: &str, zone: Zone) -> Self {
        let treatment = treated_at(1, when, zone);
        Self {
            settings: Settings::new(treatment.recorded_at),
            treatments: vec![treatment],
            appointments: Vec::new(),
            outing: None,
            log: History::default(),
            zone,
        }
    }

    pub(crate) fn set(mut self, id: &str, time: &str) -> Self {
        let since = self.settings.since;
        let at = NaiveTime::parse_from_str(time, "%H:%M").expect("a time");
        self.settings
            .changes
            .insert(id.to_owned(), ReminderOverride { at: Some(at), on: true, since });
        self
    }

    pub(crate) fn off(mut self, id: &str) -> Self {
        let since = self.settings.since;
        self.settings
            .changes
            .insert(id.to_owned(), ReminderOverride { at: None, on: false, since });
        self
    }

    pub(crate) fn tick(mut self, on: &str, step: &str) -> Self {
        self.log.ticks.insert((date(on), ItemId::from(step)));
        self
    }

    pub(crate) fn state(mut self, key: &str, state: State) -> Self {
        // Its bundle as it is without a past.
        let key: afterglow::reminders::Key = key.parse().expect("a key");
        let bundle = key.nominal.format("%Y-%m-%dT%H:%M").to_string();
        self.log.past.insert(key, Past { state, bundle });
        self
    }

    pub(crate) fn booked(mut self, id: i64, when: &str, booked: &str) -> Self {
        let (at, booked_at) = (at(when, self.zone), at(booked, self.zone));
        let zone = self.zone;
        self.appointments.push(Appointment::booked(AppointmentId(id), at, zone, booked_at));
        self
    }

    pub(crate) fn input(&self) -> Input<'_> {
        Input {
            plans: Plan::default_plan().into(),
            treatments: &self.treatments,
            appointments: &self.appointments,
            outing: self.outing,
            settings: &self.settings,
            history: &self.log,
            zone: self.zone,
        }
    }

    pub(crate) fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Occurrence> {
        occurrences(&self.input(), from, to)
    }

    pub(crate) fn plan(&self, from: &str, to: &str) -> Vec<Occurrence> {
        self.between(at(from, self.zone), at(to, self.zone))
    }

    /// The notifications of a date: wall time and reminders.
    pub(crate) fn day(&self, on: &str) -> Vec<(String, Vec<String>)> {
        let midnight = date(on).succ_opt().expect("a date");
        let mut bundles: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for due in self.plan(&format!("{on} 00:00"), &format!("{midnight} 00:00")) {
            let wall = due.at.with_timezone(&self.zone).format("%H:%M").to_string();
            bundles.entry(wall).or_default().push(due.key.rule().to_owned());
        }
        bundles.into_iter().collect()
    }

    /// One round of the agent at an instant: what it shows, by notification; the log learns of it.
    pub(crate) fn round(&mut self, now: DateTime<Utc>) -> Vec<(String, Vec<String>)> {
        let Due { show, missed, .. } = self.due(now);
        for late in missed {
            let past = Past { state: State::Missed, bundle: late.bundle };
            self.log.past.insert(late.key, past);
        }
        let mut shown = Vec::new();
        for (bundle, lines) in show {
            let keys = lines.iter().map(|line| line.key.to_string()).collect();
            for line in lines {
                let past = Past { state: State::Delivered, bundle: bundle.clone() };
                self.log.past.insert(line.key, past);
            }
            shown.push((bundle, keys));
        }
        shown
    }

    /// What is to be done at an instant.
    pub(crate) fn due(&self, now: DateTime<Utc>) -> Due {
        let planned = self.between(now - TimeDelta::days(2), now + TimeDelta::days(8));
        due(&planned, &self.log, &self.settings, now, self.zone)
    }

    /// The same at a wall time.
    pub(crate) fn round_at(&mut self, now: &str) -> Vec<(String, Vec<String>)> {
        self.round(at(now, self.zone))
    }
}

pub(crate) fn shown(bundles: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    bundles.iter().map(|(time, names)| ((*time).to_owned(), owned(names))).collect()
}

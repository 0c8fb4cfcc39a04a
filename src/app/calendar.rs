//! What a calendar file is made of, and what the file said before.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use super::copies::access;
use super::reads::is_to_come;
use super::{App, AppError, Moment};
use crate::care::{Appointment, ReminderKind, Slot};
use crate::platform::files;
use crate::reminders::{APPOINTMENT_AHEAD, Kind, Occurrence, Reminder, Settings};
use crate::store::{FILE_NAME, Setting, StoreError, Tx, WrittenEvent};

/// How many days ahead reminders are written: a whole recovery, and some of those that go on after it.
const AHEAD: TimeDelta = TimeDelta::days(120);

/// A notification that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComingReminder {
    /// What it is, whatever its time and its words.
    pub name: String,
    pub at: DateTime<Utc>,
    pub bundle: String,
    /// Its lines, in their order.
    pub lines: Vec<Occurrence>,
}

/// An appointment that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComingAppointment {
    /// What it is, whatever its time and its words.
    pub name: String,
    pub appointment: Appointment,
    /// When reminders of it come, those that have come as well.
    pub alarms: Vec<DateTime<Utc>>,
}

/// Everything that is to come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coming {
    pub reminders: Vec<ComingReminder>,
    pub appointments: Vec<ComingAppointment>,
}

impl App {
    /// What is to come: all appointments, and the reminders of the next 120 days. The outdoor timer and tests
    /// are not among them: they are over before a calendar is looked at.
    pub fn coming(&self, moment: Moment) -> Result<Coming, AppError> {
        let settings = self.reminder_settings(moment)?;
        let (planned, log) = self.planned(moment.now, moment.now + AHEAD, moment)?;
        let planned = planned.into_iter();
        let planned = planned.filter(|due| due.at > moment.now && is_to_come(&log, due));
        let mut reminders: Vec<ComingReminder> = Vec::new();
        for due in planned.filter(|due| is_in_a_calendar(due.kind)) {
            let mut near = reminders.iter_mut().rev().take_while(|one| one.at == due.at);
            if let Some(known) = near.find(|one| one.bundle == due.bundle) {
                known.lines.push(due);
            } else {
                let (at, bundle) = (due.at, due.bundle.clone());
                reminders.push(ComingReminder {
                    name: String::new(),
                    at,
                    bundle,
                    lines: vec![due],
                });
            }
        }
        for one in &mut reminders {
            one.lines.sort_by_key(|line| !line.first);
            one.name = self.name_of(one, &settings, moment)?;
        }
        tell_apart(&mut reminders, |one| {
            let time = one.at.with_timezone(&moment.zone).time();
            Slot::ALL.into_iter().any(|slot| settings.slot_time(slot) == time)
        });
        let coming = self.store.appointments_between(moment.now, DateTime::<Utc>::MAX_UTC)?;
        let coming = coming.into_iter().filter(|one| one.at > moment.now);
        let appointments = coming.map(|appointment| {
            let alarms = self.alarms_of(&appointment, moment)?;
            Ok(ComingAppointment {
                name: format!("appointment/{}", appointment.id),
                appointment,
                alarms,
            })
        });
        Ok(Coming { reminders, appointments: appointments.collect::<Result<_, AppError>>()? })
    }

    /// When an appointment is reminded of.
    fn alarms_of(&self, one: &Appointment, moment: Moment) -> Result<Vec<DateTime<Utc>>, AppError> {
        let (planned, _) = self.planned(one.at - APPOINTMENT_AHEAD, one.at, moment)?;
        let name = format!("{}-{}", ReminderKind::Appointment.name(), one.id);
        let of_it = planned.iter().filter(|due| {
            due.kind == Kind::Reminder(ReminderKind::Appointment) && *due.key.reminder == *name
        });
        Ok(of_it.map(|due| due.at).collect())
    }

    /// The name of a notification: its date and its slot, so that it stays the same one when the slot is moved;
    /// else its date and what its first line is about.
    fn name_of(
        &self,
        one: &ComingReminder,
        settings: &Settings,
        moment: Moment,
    ) -> Result<String, AppError> {
        let local = one.at.with_timezone(&moment.zone).naive_local();
        let date = one.lines.first().map_or(local.date(), |line| line.key.nominal.date());
        let rules = Reminder::all(&*self.plan_on(date)?);
        let riding = one.lines.iter().filter_map(|line| {
            let rule = rules.iter().find(|rule| *rule.id == *line.key.rule())?;
            settings.slot_of(rule)
        });
        let is_its = |slot: &Slot| settings.slot_time(*slot) == local.time();
        let slot = Slot::ALL.into_iter().find(is_its).or_else(|| riding.min());
        let own = least(&one.lines);
        let name = match slot {
            Some(slot) => slot.name(),
            None => own,
        };
        Ok(format!("{date}/{name}"))
    }

    /// What tells the events of this client's calendar file from those of another one: made once.
    pub fn calendar_mark(&mut self) -> Result<String, AppError> {
        if let Some(mark) = self.store.setting(Setting::CalendarMark)? {
            return Ok(mark);
        }
        let mark = files::unforeseen().map_err(access(Path::new(FILE_NAME)))?;
        self.store.transact(|tx| tx.set_setting(Setting::CalendarMark, &mark))?;
        Ok(mark)
    }

    /// Keeps what the calendar file says now; returns each of these events as it was changed last, in their
    /// order, and those to come that do not come any more.
    ///
    /// `events` are the name, the words and the beginning of each. Not an [`Action`](super::Action): nothing of
    /// the client's changes. It is kept before the file is written: a number that no file ever had does no
    /// harm, the same number for two contents would.
    pub fn note_calendar(
        &mut self,
        events: &[(String, String, DateTime<Utc>)],
        now: DateTime<Utc>,
    ) -> Result<(Vec<WrittenEvent>, Vec<WrittenEvent>), AppError> {
        let known = self.store.written_events()?.into_iter();
        let mut known: BTreeMap<String, WrittenEvent> =
            known.map(|event| (event.name.clone(), event)).collect();
        let mut changed = Vec::new();
        let mut written = Vec::with_capacity(events.len());
        for (name, words, begins_at) in events {
            let hash = format!("{:x}", Sha256::digest(words.as_bytes()));
            let begins_at = *begins_at;
            let before = known.remove(name);
            let is_same = before.as_ref().is_some_and(|event| event.hash == hash && !event.is_gone);
            let event = match before {
                Some(event) if is_same => event,
                before => {
                    let next = before.map_or(0, |event| event.sequence.saturating_add(1));
                    let sequence = next.max(least_number(now));
                    let name = name.clone();
                    WrittenEvent {
                        name,
                        hash,
                        sequence,
                        changed_at: now,
                        begins_at,
                        is_gone: false,
                    }
                }
            };
            if !is_same {
                changed.push(event.clone());
            }
            written.push(event);
        }
        let mut gone = Vec::new();
        for mut event in known.into_values().filter(|event| event.begins_at > now) {
            if !event.is_gone {
                (event.is_gone, event.changed_at) = (true, now);
                event.sequence = event.sequence.saturating_add(1).max(least_number(now));
                changed.push(event.clone());
            }
            gone.push(event);
        }
        if !changed.is_empty() {
            let keep = |tx: &Tx<'_>| -> Result<(), StoreError> {
                changed.iter().try_for_each(|event| tx.set_written_event(event))
            };
            self.store.transact(keep)?;
        }
        Ok((written, gone))
    }
}

/// The first of the reminders of some lines, by name.
fn least(lines: &[Occurrence]) -> &str {
    lines.iter().map(|line| &*line.key.reminder).min().unwrap_or_default()
}

/// Gives another name to those that have one of another, as a snoozed notification has: by what they are about,
/// so that none takes the place of another when a third one goes.
fn tell_apart(reminders: &mut [ComingReminder], in_its_slot: impl Fn(&ComingReminder) -> bool) {
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, one) in reminders.iter().enumerate() {
        named.entry(one.name.clone()).or_default().push(at);
    }
    for (name, places) in named.into_iter().filter(|(_, places)| places.len() > 1) {
        let keeps =
            places.iter().find(|at| in_its_slot(&reminders[**at])).or(places.first()).copied();
        let mut used = BTreeMap::new();
        for at in places.into_iter().filter(|at| Some(*at) != keeps) {
            let about = format!("{name}~{}", least(&reminders[at].lines));
            let count: &mut u32 = used.entry(about.clone()).or_default();
            *count += 1;
            reminders[at].name = if *count == 1 { about } else { format!("{about}~{count}") };
        }
    }
}

/// The least number of an event that is changed now. A store that was put back has forgotten the numbers it gave,
/// and calendars keep to the highest: seconds since 2020 are higher than any number given before.
fn least_number(now: DateTime<Utc>) -> u32 {
    const SINCE: i64 = 1_577_836_800;
    u32::try_from((now.timestamp() - SINCE).clamp(0, i64::from(i32::MAX))).unwrap_or(0)
}

/// Whether occurrences of a kind are events of their own.
fn is_in_a_calendar(kind: Kind) -> bool {
    match kind {
        Kind::Reminder(kind) => !matches!(kind, ReminderKind::Outdoors | ReminderKind::Appointment),
        Kind::Test => false,
    }
}

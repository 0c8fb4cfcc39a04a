//! Occurrences that are bound to an instant, not to a wall time of every day: tests, appointments and
//! the outdoor timer. The budget does not count them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::input::Input;
use super::occurrence::{Key, Kind, Occurrence};
use super::reminder::Reminder;
use super::settings::QuietHours;
use crate::care::{Appointment, Channel, ReminderKind, Text, civil};

/// How long before an appointment its first reminder comes, at most: a day by the clocks of any zone, and what
/// rules that changed since may add.
pub const APPOINTMENT_AHEAD: TimeDelta = TimeDelta::days(3);

/// How long before an appointment the second reminder comes.
const SHORTLY_BEFORE: TimeDelta = TimeDelta::hours(2);

/// An occurrence with a notification of its own.
fn alone(
    key: Key,
    kind: Kind,
    at: DateTime<Utc>,
    stale_at: DateTime<Utc>,
    text: &str,
) -> Occurrence {
    Occurrence {
        over_at: None,
        bundle: key.to_string(),
        key,
        kind,
        step: None,
        at,
        stale_at,
        first: false,
        channel: Channel::default(),
        title: Text::key(format!("{text}.remind")),
        body: Text::key(format!("{text}.detail")),
    }
}

/// The tests that the client asked for.
pub(super) fn tests(input: &Input<'_>) -> Vec<Occurrence> {
    let shots = input.history.one_shots.iter().filter(|shot| !input.history.is_settled(&shot.key));
    shots
        .map(|shot| {
            let stale = shot.at + TimeDelta::hours(2);
            alone(shot.key.clone(), Kind::Test, shot.at, stale, "test")
        })
        .collect()
}

/// The outdoor timer's reminders.
pub(super) fn outdoors(input: &Input<'_>) -> Vec<Occurrence> {
    let (Some(outing), Some(reminder)) = (input.outing, input.on(ReminderKind::Outdoors)) else {
        return Vec::new();
    };
    let due = outing.due(input.settings.quiet, input.zone);
    let over_at = Some(outing.ends_at(input.settings.quiet, input.zone));
    due.map(|(nominal, at, stale)| {
        let key = Key { reminder: reminder.id.clone(), nominal };
        let due = alone(key, Kind::Reminder(ReminderKind::Outdoors), at, stale, "outdoors");
        Occurrence { over_at, first: reminder.first, channel: reminder.channel, ..due }
    })
    .collect()
}

/// The reminders of appointments whose day is among these dates or the day after.
pub(super) fn appointments(
    input: &Input<'_>,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<Occurrence> {
    let Some(reminder) = input.on(ReminderKind::Appointment) else { return Vec::new() };
    let near = |one: &&Appointment| {
        let date = civil::date_of(one.at, input.zone);
        first <= date && date <= civil::plus_days(last, 2)
    };
    let near = input.appointments.iter().filter(near);
    near.flat_map(|one| of_appointment(input, &reminder, one)).collect()
}

/// A day before, at the same wall time, and two hours before. Both are named by the wall time where
/// the appointment was entered, as it was entered: another zone, or new rules of it, make no other
/// occurrence of it.
fn of_appointment(input: &Input<'_>, reminder: &Reminder, one: &Appointment) -> Vec<Occurrence> {
    let clock = |at: DateTime<Utc>| at.with_timezone(&one.zone).naive_local();
    let local = clock(one.at);
    let entered = one.wall_time() - local;
    let day_before = civil::minus_days(local.date(), 1).and_time(local.time());
    let shortly = one.at - SHORTLY_BEFORE;
    let times = [
        (day_before + entered, civil::resolve(day_before, one.zone), shortly),
        (clock(shortly) + entered, shortly, one.at),
    ];
    let id = format!("{}-{}", reminder.id, one.id);
    let times = times.into_iter().filter_map(|(nominal, at, stale)| {
        let at = after_quiet(at, input.settings.quiet, input)?;
        (at < stale && at >= input.settings.since && at >= one.booked_at).then(|| {
            let key = Key { reminder: id.as_str().into(), nominal: whole_seconds(nominal) };
            let mut due = alone(key, Kind::Reminder(reminder.kind), at, stale, "appointment");
            due.title = due.title.with("when", one.at);
            due.over_at = Some(one.at);
            (due.first, due.channel) = (reminder.first, reminder.channel);
            due
        })
    });
    times.collect()
}

/// The instant itself, or the end of the quiet hours that it lies in.
fn after_quiet(
    at: DateTime<Utc>,
    quiet: Option<QuietHours>,
    input: &Input<'_>,
) -> Option<DateTime<Utc>> {
    let local = at.with_timezone(&input.zone).naive_local();
    let Some(quiet) = quiet.filter(|quiet| quiet.contains(local.time())) else { return Some(at) };
    Some(civil::resolve(quiet.end_after(local)?, input.zone))
}

fn whole_seconds(time: NaiveDateTime) -> NaiveDateTime {
    chrono::Timelike::with_nanosecond(&time, 0).unwrap_or(time)
}

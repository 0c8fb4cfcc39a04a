//! Ingesting what became of notifications, so that ingesting it again changes nothing.
//!
//! A file is deleted only after its transaction is committed and the next schedule is written: after
//! a crash in between, the same files are ingested again, in the same order.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{App, AppError, LedgerRow, Moment, NotificationAction};
use crate::notify::events::{Event, ShownAgain, What};
use crate::notify::schedule::{Entry, Schedule, bundle_of};
use crate::reminders::{Answer, MissedWhy, Occurrence, Snooze, State};

/// An answer that is this much older than what it answers was given by a clock that was wrong.
const WRONG_CLOCK: TimeDelta = TimeDelta::days(2);

/// What is known of the notifications that events are about.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// What was submitted last; `None` when that cannot be read.
    pub schedule: Option<&'a Schedule>,
    /// What is planned, as it was before any of the events.
    pub planned: &'a [Occurrence],
    /// What the native side showed again.
    pub shown_again: &'a ShownAgain,
}

/// What came of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the ledger.
    Ingested,
    /// The ledger had it already, or something later.
    KnownAlready,
    /// It is about nothing that is known.
    Unknown,
    /// It is refused, as what is too old to be changed.
    Refused(String),
}

/// Ingests one event. An error is the store's: the event is to be ingested later.
pub fn ingest(
    app: &mut App,
    event: &Event,
    known: Known<'_>,
    moment: Moment,
) -> Result<Outcome, AppError> {
    let lines = lines_of(event, known);
    let at = when(event, &lines, moment.now);
    let rows = rows_of(app, event, &lines)?;
    if lines.is_empty() && rows.is_empty() {
        return Ok(Outcome::Unknown);
    }
    let mut taken = note(app, event.what, &lines, &rows, at)?;
    let answer = match event.what {
        What::Shown | What::NotShown => None,
        What::Done => Some(Answer::Done),
        What::Snooze => Some(Answer::Snooze(Snooze::TenMinutes)),
        What::Dismiss => Some(Answer::Dismissed),
    };
    let Some(answer) = answer else {
        return Ok(if taken { Outcome::Ingested } else { Outcome::KnownAlready });
    };
    let bundles: BTreeSet<String> =
        rows_of(app, event, &lines)?.into_iter().map(|row| row.bundle).collect();
    for bundle in bundles {
        if is_answered(&app.lines_of(&bundle)?, answer, at) {
            continue;
        }
        let then = Moment { now: at, zone: moment.zone };
        match app.apply(NotificationAction::Answer { bundle, answer }, then) {
            Ok(_) => taken = true,
            Err(problem @ AppError::Store(_)) => return Err(problem),
            // Asking again would not help.
            Err(refused) => return Ok(Outcome::Refused(refused.to_string())),
        }
    }
    if event.what == What::Snooze {
        note_again(app, event, known, &lines)?;
    }
    Ok(if taken { Outcome::Ingested } else { Outcome::KnownAlready })
}

/// The occurrences that an event is about: as they were submitted, or else as they are planned.
fn lines_of(event: &Event, known: Known<'_>) -> Vec<Occurrence> {
    let entry = known.schedule.and_then(|schedule| schedule.entry(&event.occurrence_id));
    let mut lines = entry.map(Entry::occurrences).unwrap_or_default();
    if lines.is_empty() {
        let bundle = bundle_of(&event.occurrence_id);
        let planned = known.planned.iter().filter(|line| line.bundle == bundle);
        lines = planned.filter(|line| line.at <= event.at).cloned().collect();
    }
    for line in &mut lines {
        line.bundle.clone_from(&event.bundle);
    }
    lines
}

/// When an event happened: not in the future, and not long before what it is about.
fn when(event: &Event, lines: &[Occurrence], now: DateTime<Utc>) -> DateTime<Utc> {
    let due = lines.iter().map(|line| line.at).min().filter(|due| event.at < *due - WRONG_CLOCK);
    due.unwrap_or(event.at).min(now)
}

/// What the ledger has of an event's lines; of its bundle, when nothing else is known.
fn rows_of(app: &App, event: &Event, lines: &[Occurrence]) -> Result<Vec<LedgerRow>, AppError> {
    let dates = lines.iter().map(|line| line.key.nominal.date());
    let Some((first, last)) = dates.clone().min().zip(dates.max()) else {
        return app.lines_of(&event.bundle);
    };
    let mut rows = app.ledger(first, last)?;
    rows.retain(|row| lines.iter().any(|line| line.key == row.key));
    Ok(rows)
}

/// Notes what an event says of showing: whoever answers a notification has seen it. Says whether
/// there was anything to note.
fn note(
    app: &mut App,
    what: What,
    lines: &[Occurrence],
    rows: &[LedgerRow],
    at: DateTime<Utc>,
) -> Result<bool, AppError> {
    let mut fresh = Vec::new();
    for line in lines {
        let row = rows.iter().find(|row| row.key == line.key);
        let (is_fresh, due) = match row.map(|row| (row.state, row)) {
            None | Some((State::HandedOver | State::Refused, _)) => (true, line.at),
            Some((State::Delivered, _)) => (false, line.at),
            // Shown before, snoozed and missed then: this may be about the first time.
            Some((State::Missed, row)) if row.delivered_at.is_some() => {
                (what != What::NotShown && row.due_at <= at, row.due_at)
            }
            Some((State::Missed, _)) => (what != What::NotShown, line.at),
            // Snoozed, and shown again since.
            Some((State::Snoozed(until), _)) => (until <= at.max(line.at), until),
        };
        if is_fresh {
            fresh.push(Occurrence { at: due, ..line.clone() });
        }
    }
    if fresh.is_empty() {
        return Ok(false);
    }
    match what {
        // Not tried again: the client lets none be shown.
        What::NotShown => app.note_missed(fresh.iter().map(|line| (MissedWhy::NotShown, line)))?,
        _ => app.note_shown(&fresh, at, None)?,
    }
    Ok(true)
}

/// Whether the lines of a bundle have this answer already, or one that goes further.
fn is_answered(rows: &[LedgerRow], answer: Answer, at: DateTime<Utc>) -> bool {
    // What came again and was missed then is over.
    let mut rows = rows.iter().filter(|row| row.state != State::Missed);
    let has = |row: &LedgerRow, wanted: Answer| {
        row.answer.as_ref().is_some_and(|(name, _)| name == wanted.name())
    };
    let since = |row: &LedgerRow| row.answer.as_ref().is_some_and(|(_, then)| *then >= at);
    let is_done = |row: &LedgerRow| has(row, Answer::Done);
    rows.all(|row| match answer {
        Answer::Done => is_done(row),
        Answer::Snooze(_) => is_done(row) || has(row, answer) && since(row),
        Answer::Dismissed => {
            let is_off = matches!(row.state, State::Snoozed(until) if until > at);
            is_done(row) || is_off || since(row)
        }
    })
}

/// Notes that what was snoozed was shown again meanwhile.
fn note_again(
    app: &mut App,
    event: &Event,
    known: Known<'_>,
    lines: &[Occurrence],
) -> Result<(), AppError> {
    let Some(shown_at) = known.shown_again.of(event) else { return Ok(()) };
    let rows = rows_of(app, event, lines)?;
    note(app, What::Shown, lines, &rows, shown_at).map(|_| ())
}

//! One round: show what is due, note what was missed, say when to come back.

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{App, AppError, Moment};
use crate::notify::{Notice, Notifier, NotifyError};
use crate::reminders::{Due, Log, MissedWhy, Occurrence, State, due};
use crate::texts::Texts;

/// How far back a round looks for what was missed.
const LOOK_BACK: TimeDelta = TimeDelta::days(2);
/// How far ahead a round looks for what is next.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(8);

/// What a round did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// When something is due next.
    pub next: Option<DateTime<Utc>>,
    /// What was shown.
    pub shown: Vec<Showing>,
    /// What came too late to be shown, and why.
    pub missed: Vec<(MissedWhy, Occurrence)>,
    /// Why something was not shown; it will be tried again.
    pub problem: Option<NotifyError>,
}

/// A notification that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Showing {
    /// Its name in the ledger.
    pub bundle: String,
    /// How many new lines it has.
    pub lines: usize,
    /// How long after its time.
    pub late: TimeDelta,
}

/// Shows what is due now and records it. What was due while nothing ran, before `since`, is told from
/// what was slept through.
///
/// Each notification is recorded as handed over before it is shown and as delivered after. A crash
/// in between shows it once more, under the number of its bundle: a server that keeps to the
/// standard then puts it in place of the first.
pub fn deliver(
    app: &mut App,
    notifier: &mut dyn Notifier,
    texts: &Texts,
    clock: &dyn Fn() -> Moment,
    since: DateTime<Utc>,
) -> Result<Round, AppError> {
    let moment @ Moment { now, zone } = clock();
    let (planned, log) = app.planned(now - LOOK_BACK, now + LOOK_AHEAD, moment)?;
    let settings = app.reminder_settings(moment)?;
    let Due { show, missed, next } = due(&planned, &log, &settings, now, zone);
    let mut round = Round { next, ..Round::default() };
    if !missed.is_empty() {
        let why = |late: &Occurrence| match log.state(&late.key) {
            Some(State::HandedOver | State::Refused) => MissedWhy::NotShown,
            _ if late.at < since => MissedWhy::NotRunning,
            _ => MissedWhy::Asleep,
        };
        round.missed = missed.into_iter().map(|late| (why(&late), late)).collect();
        app.record(|tx| round.missed.iter().try_for_each(|(why, late)| tx.missed(late, *why)))?;
    }
    for (bundle, mut lines) in show {
        for line in &mut lines {
            line.bundle.clone_from(&bundle);
        }
        let fresh = |line: &&Occurrence| log.state(&line.key) != Some(State::HandedOver);
        if lines.iter().any(|line| fresh(&line)) {
            app.record(|tx| {
                lines.iter().filter(fresh).try_for_each(|line| tx.hand_over(line, now))
            })?;
        }
        let whole = with_shown_lines(&planned, &log, &bundle, &lines, now);
        match notifier.show(&Notice::of(&whole, &bundle, texts, zone)) {
            Ok(id) => {
                let shown_at = clock().now;
                app.record(|tx| {
                    lines.iter().try_for_each(|line| tx.delivered(line, shown_at, id))
                })?;
                let due_at = lines.iter().map(|line| line.at).min().unwrap_or(now);
                let late = shown_at - due_at;
                round.shown.push(Showing { bundle, lines: lines.len(), late });
            }
            Err(failed) => {
                app.record(|tx| lines.iter().try_for_each(|line| tx.refused(line)))?;
                round.problem = Some(failed);
            }
        }
    }
    Ok(round)
}

/// The lines of a bundle, with those that were shown in it before and are still of use: the new
/// notification takes the old one's place and must not lose them.
fn with_shown_lines(
    planned: &[Occurrence],
    log: &Log,
    bundle: &str,
    due: &[Occurrence],
    now: DateTime<Utc>,
) -> Vec<Occurrence> {
    let still_of_use = |line: &&Occurrence| {
        let ticked = log.ticks.contains(&(line.key.nominal.date(), line.key.reminder.clone()));
        log.state(&line.key) == Some(State::Delivered) && !ticked && now < line.stale_at
    };
    let shown = planned.iter().filter(|line| line.bundle == bundle).filter(still_of_use);
    let mut lines: Vec<Occurrence> = due.iter().chain(shown).cloned().collect();
    lines.sort_by_key(|line| (!line.first, line.at));
    lines
}

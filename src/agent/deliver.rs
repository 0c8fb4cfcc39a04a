//! One round: show what is due, note what was missed, say when to come back.

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{App, AppError, Moment};
use crate::notify::{Notice, Notifier, NotifyError};
use crate::reminders::{Due, MissedWhy, Occurrence, State, due, with_shown_lines};
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

/// What a round has to know of the rounds before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// When the agent began.
    pub since: DateTime<Utc>,
    /// Since when something has been in its way.
    pub troubled_since: Option<DateTime<Utc>>,
    /// What was shown and could not be noted yet: it must not be shown once more for that.
    unnoted: Vec<(Vec<Occurrence>, DateTime<Utc>, Option<u32>)>,
}

impl Life {
    /// A life that begins.
    pub fn new(since: DateTime<Utc>) -> Self {
        Self { since, troubled_since: None, unnoted: Vec::new() }
    }

    /// Why an occurrence was missed, given what is known of it.
    fn why(&self, late: &Occurrence, state: Option<State>) -> MissedWhy {
        let troubled = self.troubled_since.is_some_and(|since| since < late.stale_at);
        match state {
            Some(State::HandedOver | State::Refused) => MissedWhy::NotShown,
            _ if troubled => MissedWhy::NotShown,
            _ if late.at < self.since => MissedWhy::NotRunning,
            _ => MissedWhy::Asleep,
        }
    }

    /// Notes what was shown before and could not be noted then.
    fn catch_up(&mut self, app: &mut App) -> Result<(), AppError> {
        while let Some((lines, shown_at, id)) = self.unnoted.first() {
            app.record(|tx| lines.iter().try_for_each(|line| tx.delivered(line, *shown_at, *id)))?;
            self.unnoted.remove(0);
        }
        Ok(())
    }
}

/// Shows what is due now and records it.
///
/// Each notification is recorded as handed over before it is shown and as delivered after. A crash
/// in between shows it once more, under the number of its bundle: a server that keeps to the
/// standard then puts it in place of the first.
pub fn deliver(
    app: &mut App,
    notifier: &mut dyn Notifier,
    texts: &Texts,
    clock: &dyn Fn() -> Moment,
    life: &mut Life,
) -> Result<Round, AppError> {
    life.catch_up(app)?;
    let moment @ Moment { now, zone } = clock();
    let (planned, log) = app.planned(now - LOOK_BACK, now + LOOK_AHEAD, moment)?;
    let settings = app.reminder_settings(moment)?;
    let Due { show, missed, next } = due(&planned, &log, &settings, now, zone);
    let mut round = Round { next, ..Round::default() };
    if !missed.is_empty() {
        let missed = missed.into_iter();
        let missed = missed.map(|late| (life.why(&late, log.state(&late.key)), late));
        round.missed = missed.collect();
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
        let was_shown = |line: &Occurrence| log.state(&line.key) == Some(State::Delivered);
        let whole = with_shown_lines(&planned, &log, &bundle, &lines, now, &was_shown);
        match notifier.show(&Notice::of(&whole, &bundle, texts, moment)) {
            Ok(id) => {
                let shown_at = clock().now;
                let count = lines.len();
                let due_at = lines.iter().map(|line| line.at).min().unwrap_or(now);
                let late = shown_at - due_at;
                life.unnoted.push((lines, shown_at, id));
                life.catch_up(app)?;
                round.shown.push(Showing { bundle, lines: count, late });
            }
            Err(failed) => {
                app.record(|tx| lines.iter().try_for_each(|line| tx.refused(line)))?;
                round.problem = Some(failed);
            }
        }
    }
    Ok(round)
}

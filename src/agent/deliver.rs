//! One round: shows what is due, records what was missed, returns when to run again.

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{App, AppError, Moment};
use crate::notify::{Notice, Notifier, NotifyError};
use crate::reminders::{Due, MissedWhy, Occurrence, State, due, with_shown_lines};
use crate::texts::Texts;

/// How far back a round looks for missed occurrences.
const LOOK_BACK: TimeDelta = TimeDelta::days(2);
/// How far ahead a round looks for the next occurrence.
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
    /// Why something was not shown; it will be retried.
    pub problem: Option<NotifyError>,
}

/// A notification that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Showing {
    pub bundle: String,
    /// How many new lines it has.
    pub lines: usize,
    /// How late it was.
    pub late: TimeDelta,
}

/// What a round needs to know of earlier rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentState {
    /// When the agent started.
    pub since: DateTime<Utc>,
    /// Since when something has blocked it.
    pub troubled_since: Option<DateTime<Utc>>,
    /// What was shown but not yet recorded: it must not be shown again for that reason.
    unnoted: Vec<(Vec<Occurrence>, DateTime<Utc>, Option<u32>)>,
}

impl AgentState {
    /// The state of an agent that starts.
    pub fn new(since: DateTime<Utc>) -> Self {
        Self { since, troubled_since: None, unnoted: Vec::new() }
    }

    /// Why an occurrence was missed, from its history.
    fn why(&self, late: &Occurrence, state: Option<State>) -> MissedWhy {
        let troubled = self.troubled_since.is_some_and(|since| since < late.stale_at);
        match state {
            Some(State::HandedOver | State::Refused) => MissedWhy::NotShown,
            _ if troubled => MissedWhy::NotShown,
            _ if late.at < self.since => MissedWhy::NotRunning,
            _ => MissedWhy::Asleep,
        }
    }

    /// Records what an earlier round showed but could not record.
    fn catch_up(&mut self, app: &mut App) -> Result<(), AppError> {
        while let Some((lines, shown_at, id)) = self.unnoted.first() {
            app.note_shown(lines, *shown_at, *id)?;
            self.unnoted.remove(0);
        }
        Ok(())
    }
}

/// Shows what is due now and records it.
///
/// Each notification is recorded as submitted before it is shown and as delivered after. After a crash in
/// between it is shown again, under the number of its bundle: a server that follows the standard then
/// replaces the first one.
pub fn deliver(
    app: &mut App,
    notifier: &mut dyn Notifier,
    texts: &Texts,
    clock: &dyn Fn() -> Moment,
    life: &mut AgentState,
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
        app.note_missed(round.missed.iter().map(|(why, late)| (*why, late)))?;
    }
    let shows_words = app.shows_on_lock_screen()?;
    for (bundle, mut lines) in show {
        for line in &mut lines {
            line.bundle.clone_from(&bundle);
        }
        let fresh = |line: &&Occurrence| log.state(&line.key) != Some(State::HandedOver);
        if lines.iter().any(|line| fresh(&line)) {
            app.note_handed_over(lines.iter().filter(fresh), now)?;
        }
        let was_shown = |line: &Occurrence| log.state(&line.key) == Some(State::Delivered);
        let whole = with_shown_lines(&planned, &log, &bundle, &lines, now, &was_shown);
        let notice = Notice::of(&whole, &bundle, texts, moment);
        let notice = if shows_words { notice } else { notice.discreet(texts) };
        match notifier.show(&notice) {
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
                app.note_refused(&lines)?;
                round.problem = Some(failed);
            }
        }
    }
    Ok(round)
}

//! One round: show what is due, note what was missed, say when to come back.

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{App, AppError, Moment};
use crate::notify::{Notice, Notifier, NotifyError};
use crate::reminders::{Log, Occurrence, State, due, missed, next, notifications};
use crate::texts::Texts;

/// How far back a round looks for what was missed.
const LOOK_BACK: TimeDelta = TimeDelta::days(2);
/// How far ahead a round looks for what is next.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(8);

/// What a round left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// When something is due next.
    pub next: Option<DateTime<Utc>>,
    /// Why something was not shown; it will be tried again.
    pub problem: Option<NotifyError>,
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
    moment: Moment,
) -> Result<Round, AppError> {
    let Moment { now, zone } = moment;
    let (planned, log) = app.planned(now - LOOK_BACK, now + LOOK_AHEAD, moment)?;
    let stale = missed(&planned, &log, now);
    if !stale.is_empty() {
        app.record(|tx| stale.iter().try_for_each(|late| tx.missed(late)))?;
    }
    let mut problem = None;
    for (bundle, mut lines) in notifications(due(&planned, &log, now), &log, now) {
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
        match notifier.show(&Notice::of(&whole, Notice::number_of(&bundle), texts, zone)) {
            Ok(id) => {
                let shown_at = crate::platform::now();
                app.record(|tx| {
                    lines.iter().try_for_each(|line| tx.delivered(line, shown_at, id))
                })?;
            }
            Err(failed) => problem = Some(failed),
        }
    }
    Ok(Round { next: next(&planned, &log, now), problem })
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

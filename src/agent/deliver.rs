//! One round: show what is due, note what was missed, say when to come back.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{App, AppError, Moment};
use crate::care::civil;
use crate::notify::{Notice, Notifier, NotifyError};
use crate::reminders::{Occurrence, due, missed, next};
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
/// in between shows it once more; where the server gave a number, in place of the first.
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
    let mut bundles: BTreeMap<String, Vec<Occurrence>> = BTreeMap::new();
    for line in due(&planned, &log, now) {
        bundles.entry(line.bundle.clone()).or_default().push(line);
    }
    let mut problem = None;
    for (bundle, lines) in bundles {
        let replaces = number_of(app, &bundle, moment)?;
        app.record(|tx| lines.iter().try_for_each(|line| tx.hand_over(line, now)))?;
        match notifier.show(&Notice::of(&lines, replaces, texts, zone)) {
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

/// The server's number of an earlier notification of the same bundle.
fn number_of(app: &App, bundle: &str, moment: Moment) -> Result<Option<u32>, AppError> {
    let today = moment.today();
    let ledger = app.ledger(civil::minus_days(today, 2), civil::plus_days(today, 1))?;
    let same =
        ledger.into_iter().rev().find(|row| row.bundle == bundle && row.notification_id.is_some());
    Ok(same.and_then(|row| row.notification_id))
}

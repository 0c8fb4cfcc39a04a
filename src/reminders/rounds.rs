//! What to do at an instant with what is planned: show, note as missed, wait.

use chrono::{DateTime, TimeDelta, Utc};

use super::occurrence::{Kind, Log, Occurrence};

/// What comes later than this was held up: by a computer that was off, or by a server that was gone.
const LATE: TimeDelta = TimeDelta::minutes(1);

/// What is to be shown at an instant: due, not stale, and neither shown nor missed.
pub fn due(planned: &[Occurrence], log: &Log, now: DateTime<Utc>) -> Vec<Occurrence> {
    let waiting = planned.iter().filter(|due| is_waiting(log, due));
    waiting.filter(|due| due.at <= now && now < due.stale_at).cloned().collect()
}

/// What was never shown and is no longer worth it.
pub fn missed(planned: &[Occurrence], log: &Log, now: DateTime<Utc>) -> Vec<Occurrence> {
    let waiting = planned.iter().filter(|due| is_waiting(log, due));
    waiting.filter(|due| due.stale_at <= now).cloned().collect()
}

/// The next instant at which something is due.
pub fn next(planned: &[Occurrence], log: &Log, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    planned.iter().filter(|due| is_waiting(log, due) && due.at > now).map(|due| due.at).min()
}

fn is_waiting(log: &Log, due: &Occurrence) -> bool {
    !log.is_settled(&due.key)
}

/// What is due, as the notifications it comes in, in order.
///
/// Several that were held up come as one digest, under the name of the latest of them. One that was
/// handed over before keeps its own name, so that a repeat takes the place of the first.
pub fn notifications(
    due: Vec<Occurrence>,
    log: &Log,
    now: DateTime<Utc>,
) -> Vec<(String, Vec<Occurrence>)> {
    let held_up = |line: &Occurrence| {
        line.kind != Kind::Test && !log.past.contains_key(&line.key) && line.at + LATE < now
    };
    let latest = due.iter().filter(|line| held_up(line)).max_by_key(|line| line.at);
    let latest = latest.map(|line| line.bundle.clone());
    let mut notifications: Vec<(String, Vec<Occurrence>)> = Vec::new();
    for line in due {
        let name = match &latest {
            Some(latest) if held_up(&line) => latest.clone(),
            _ => line.bundle.clone(),
        };
        match notifications.iter_mut().find(|(known, _)| *known == name) {
            Some((_, lines)) => lines.push(line),
            None => notifications.push((name, vec![line])),
        }
    }
    for (_, lines) in &mut notifications {
        lines.sort_by_key(|line| !line.first);
    }
    notifications
}

//! What to do at an instant with what is planned: show, note as missed, wait.

use chrono::{DateTime, TimeDelta, Utc};

use super::occurrence::{History, Kind, Occurrence, State};
use super::settings::Settings;
use crate::care::{Zone, civil};

/// What comes later than this was held up: by a computer that was off, or by a server that was gone.
const LATE: TimeDelta = TimeDelta::minutes(1);

/// What is to be done at an instant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Due {
    /// The notifications to show, each under its name, in order.
    pub show: Vec<(String, Vec<Occurrence>)>,
    /// What was never shown and is no longer worth it.
    pub missed: Vec<Occurrence>,
    /// When there is something to do next.
    pub next: Option<DateTime<Utc>>,
}

/// What is to be done at an instant with what is planned.
///
/// Nothing is shown in the quiet hours, however late it is, but what the client asked for to the
/// minute: a test, or what was snoozed until then.
pub fn due(
    planned: &[Occurrence],
    history: &History,
    settings: &Settings,
    now: DateTime<Utc>,
    zone: Zone,
) -> Due {
    let hush = settings.quiet.and_then(|quiet| {
        let local = now.with_timezone(&zone).naive_local();
        let end = quiet.contains(local.time()).then(|| quiet.end_after(local)).flatten();
        end.map(|end| civil::resolve(end, zone))
    });
    let asked_for = |line: &Occurrence| {
        line.kind == Kind::Test || matches!(history.state(&line.key), Some(State::Snoozed(_)))
    };
    let waiting = planned.iter().filter(|line| !history.is_settled(&line.key));
    let (mut lines, mut due) = (Vec::new(), Due::default());
    for line in waiting {
        let next = if line.stale_at <= now {
            due.missed.push(line.clone());
            continue;
        } else if line.at > now {
            line.at
        } else if let Some(end) = hush.filter(|_| !asked_for(line)) {
            end
        } else {
            lines.push(line.clone());
            continue;
        };
        due.next = Some(due.next.map_or(next, |known| known.min(next)));
    }
    due.show = notifications(lines, history, now);
    due
}

/// What is due, as the notifications it comes in, in order.
///
/// Several that were held up come as one digest, under the name of the latest of them. One that was
/// submitted before, and may have been shown, keeps its own name: a repeat takes the place of the
/// first.
fn notifications(
    due: Vec<Occurrence>,
    history: &History,
    now: DateTime<Utc>,
) -> Vec<(String, Vec<Occurrence>)> {
    let held_up = |line: &Occurrence| {
        let is_new = matches!(history.state(&line.key), None | Some(State::Refused));
        line.kind != Kind::Test && is_new && line.at + LATE < now
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

/// The lines of a bundle that are due at an instant, with those that were shown in it before and are
/// still valid: the new notification takes the old one's place and must not lose them.
pub fn with_shown_lines(
    planned: &[Occurrence],
    history: &History,
    bundle: &str,
    due: &[Occurrence],
    at: DateTime<Utc>,
    was_shown: &dyn Fn(&Occurrence) -> bool,
) -> Vec<Occurrence> {
    let still_of_use = |line: &&Occurrence| {
        let ticked = history.ticks.contains(&(line.key.nominal.date(), line.key.reminder.clone()));
        was_shown(line) && !ticked && at < line.stale_at
    };
    let shown = planned.iter().filter(|line| line.bundle == bundle).filter(still_of_use);
    let mut lines: Vec<Occurrence> = due.iter().chain(shown).cloned().collect();
    lines.sort_by_key(|line| (!line.first, line.at));
    lines
}

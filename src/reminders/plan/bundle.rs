//! Lines that come at the same time are one notification, and so many of those may come a day.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::ready::{Ready, STALE};
use crate::care::{ReminderKind, Text, Zone, civil};
use crate::reminders::occurrence::{History, Key, Kind, Occurrence, State};

/// A line before it is bundled.
pub(super) struct Line<'r, 'a> {
    pub(super) ready: &'r Ready<'a>,
    pub(super) key: Key,
    /// When it would be shown on its own: the time asked for, or the end of the quiet hours.
    pub(super) shown: NaiveDateTime,
    pub(super) at: DateTime<Utc>,
    pub(super) stale: NaiveDateTime,
    pub(super) title: Text,
    pub(super) body: Text,
}

/// The lines of a date, by when they are shown.
pub(super) type Bundles<'r, 'a> = BTreeMap<NaiveDateTime, Vec<Line<'r, 'a>>>;

impl Line<'_, '_> {
    fn is_first(&self) -> bool {
        self.ready.reminder.first
    }

    /// Which notifications stay when there are too many: sunscreen's, then steps', then the rest.
    fn rank(&self) -> u8 {
        match self.ready.reminder.kind {
            ReminderKind::Step if self.is_first() => 0,
            ReminderKind::Step => 1,
            _ => 2,
        }
    }

    /// Whether it is out, or on its way.
    fn is_out(&self, history: &History) -> bool {
        !matches!(history.state(&self.key), None | Some(State::Refused | State::Missed))
    }
}

/// Lets the lines of notifications beyond the budget come with another one of the date.
pub(super) fn keep_budget(bundles: &mut Bundles<'_, '_>, budget: usize) {
    if bundles.len() <= budget {
        return;
    }
    let rank = |lines: &[Line<'_, '_>]| lines.iter().map(Line::rank).min();
    // Of equal rank the fuller ones stay, so that few lines have to move.
    let mut order: Vec<_> =
        bundles.iter().map(|(at, lines)| (rank(lines), Reverse(lines.len()), *at)).collect();
    order.sort_unstable();
    let extra: Vec<NaiveDateTime> =
        order.split_off(budget).into_iter().map(|(.., at)| at).collect();
    let moved: Vec<_> = extra.into_iter().filter_map(|at| bundles.remove(&at)).flatten().collect();
    for line in moved {
        // What has ended is said once it has, if anything comes after it.
        let from = match line.ready.reminder.kind {
            ReminderKind::Lifting => line.shown,
            _ => NaiveDateTime::MIN,
        };
        let at = bundles.range(from..).chain(bundles.iter()).next().map(|(at, _)| *at);
        if let Some(lines) = at.and_then(|at| bundles.get_mut(&at)) {
            lines.push(line);
        }
    }
}

/// The occurrences that the bundles of a date consist of.
pub(super) fn occurrences(
    bundles: Bundles<'_, '_>,
    history: &History,
    zone: Zone,
    planned: &mut Vec<Occurrence>,
) {
    for (shown, mut lines) in bundles {
        lines.sort_by_key(|line| !line.is_first());
        let own = |line: &&Line<'_, '_>| line.shown == shown;
        let at = lines.iter().find(own).map_or_else(|| civil::resolve(shown, zone), |own| own.at);
        let went_out = lines.iter().filter(own).any(|line| line.is_out(history));
        // `2026-01-03T08:10`, without the seconds.
        let mut bundle = format!("{shown:?}");
        bundle.truncate(16);
        // Lines that were meant for the same time are valid until the same time.
        let mut stale = None;
        planned.extend(lines.into_iter().map(|line| {
            // A line that joins a notification that is out already comes at its own time.
            let late = went_out && !line.is_out(history);
            let at = if late { at.max(line.at) } else { at };
            let (_, stale_at) = match stale {
                Some(known @ (wall, _)) if wall == line.stale => known,
                _ => *stale.insert((line.stale, civil::resolve(line.stale, zone))),
            };
            let item = line.ready.item.filter(|item| item.step.is_some());
            Occurrence {
                over_at: None,
                at,
                stale_at: stale_at.max(at + STALE),
                bundle: bundle.clone(),
                first: line.is_first(),
                channel: line.ready.reminder.channel,
                step: item.map(|item| item.id.clone()),
                kind: Kind::Reminder(line.ready.reminder.kind),
                key: line.key,
                title: line.title,
                body: line.body,
            }
        }));
    }
}

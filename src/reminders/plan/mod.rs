//! The planner: from plan, treatments, settings, history and zone to occurrences. It reads no clock and
//! has no day of its own: those are the care plan's.

mod bundle;
mod day;
mod lifting;
mod ready;
mod sheet;

use chrono::{DateTime, Utc};

use super::exact;
use super::input::Input;
use super::occurrence::{Occurrence, State};
use crate::care::{Plans, ReminderKind, civil, holds};
use day::Day;
use ready::{STALE, Shown, ready, valid_until};

/// How many dates back a line may have been meant for and still come: a notification of two days ago
/// can be snoozed past midnight.
const SLACK_DAYS: u64 = 3;

/// How many dates before a plan's first instant the history is asked for.
pub fn look_back_days(plans: Plans<'_>) -> u64 {
    SLACK_DAYS + u64::from(plans.longest_try())
}

/// The occurrences from one instant up to another, the end exclusive, in order of time.
///
/// It is the same however the stretch is cut, and says nothing of what the history has as shown.
pub fn occurrences(input: &Input<'_>, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Occurrence> {
    let Input { plans, treatments, settings, history, zone, .. } = *input;
    let mut planned = exact::tests(input);
    if settings.on && from < to {
        // Some slack: quiet hours, budget and snoozing move lines into another date.
        let first = civil::minus_days(civil::date_of(from, zone), SLACK_DAYS);
        let last = civil::plus_days(civil::date_of(to, zone), 1);
        planned.extend(exact::outdoors(input));
        planned.extend(exact::appointments(input, first, last));
        // What is tried until it is shown asks for the dates before as well.
        let shown = Shown::of(history, civil::minus_days(first, u64::from(plans.longest_try())));
        for (first, last, plan) in plans.spans(first, last) {
            let holds = holds(plan, treatments, first, last, zone);
            let ready = ready(plan, settings);
            let lifting = ready.iter().find(|ready| ready.reminder.kind == ReminderKind::Lifting);
            let endings = lifting.map(|ready| lifting::endings(&holds, &ready.reminder.id, zone));
            let endings = endings.unwrap_or_default();
            for date in first.iter_days().take_while(|date| *date <= last) {
                let (holds, endings, ready, shown) = (&holds, &endings, &ready, &shown);
                let day = Day { input, plan, holds, endings, ready, shown, date };
                day.add_to(&mut planned);
            }
        }
    }
    for due in &mut planned {
        let Some(past) = history.past.get(&due.key) else { continue };
        if past.state != State::Refused {
            due.bundle.clone_from(&past.bundle);
        }
        if let State::Snoozed(until) = past.state {
            due.at = until;
            let stale = valid_until(until.with_timezone(&zone).naive_local());
            let stale = civil::resolve(stale, zone).max(until + STALE);
            due.stale_at = due.over_at.map_or(stale, |over| over.min(stale));
        }
    }
    planned.retain(|due| from <= due.at && due.at < to);
    planned.sort_by_key(|due| (due.at, !due.first));
    planned
}

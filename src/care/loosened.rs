//! What the default plan would hold off and a professional's plan does not.

use chrono::{DateTime, TimeDelta, Utc};

use super::civil;
use super::day::holds;
use super::plan::{Item, Plan};
use super::text::Text;
use super::treatment::Treatment;
use super::zone::Zone;

/// What the default plan would hold off at some instant from one to another, both included, and the plan in
/// force does not, in a word or two each. `treatments` are in order of their date.
pub fn loosened(
    plan: &Plan,
    treatments: &[Treatment],
    (from, to): (DateTime<Utc>, DateTime<Utc>),
    zone: Zone,
) -> Vec<Text> {
    loosened_items(plan, treatments, (from, to), zone).into_iter().map(Item::hold_title).collect()
}

/// The same, as items of the plan in force.
pub(super) fn loosened_items<'a>(
    plan: &'a Plan,
    treatments: &[Treatment],
    (from, to): (DateTime<Utc>, DateTime<Utc>),
    zone: Zone,
) -> Vec<&'a Item> {
    let looser = || plan.items.iter().filter(|item| item.looser && item.hold.is_some());
    if looser().next().is_none() {
        return Vec::new();
    }
    let (first, last) = (civil::date_of(from, zone), civil::date_of(to, zone));
    let theirs = holds(plan, treatments, first, last, zone);
    let default = holds(Plan::default_plan(), treatments, first, last, zone);
    let is_free = |id: &str, at: DateTime<Utc>| {
        !theirs.iter().any(|hold| &*hold.item.id == id && hold.is_on(at))
    };
    // Their hold of the same thing begins with the default one or ends before it: the ends say all.
    let shows = |item: &&Item| {
        default.iter().filter(|hold| hold.item.id == item.id).any(|hold| {
            let (begin, end) = (from.max(hold.since), to.min(hold.until - TimeDelta::seconds(1)));
            begin <= end && (is_free(&item.id, begin) || is_free(&item.id, end))
        })
    };
    looser().filter(shows).collect()
}

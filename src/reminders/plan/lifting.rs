//! Holds that end: each is named by its treatment and end, and comes in the next slot.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use crate::care::{Hold, Text, Zone, civil};
use crate::reminders::occurrence::Key;

/// Holds that end at the same instant, by the same treatment.
pub(super) struct Ending {
    pub(super) at: DateTime<Utc>,
    /// The client's local date then.
    date: NaiveDate,
    pub(super) key: Key,
    pub(super) what: Vec<Text>,
}

/// The ends of holds, in order of time.
///
/// Each is named by the wall time where it was fixed, not by the slot it comes in: in another zone it
/// may be another slot, and still comes once.
pub(super) fn endings(holds: &[Hold<'_>], reminder: &str, zone: Zone) -> Vec<Ending> {
    let mut endings: BTreeMap<_, Vec<Text>> = BTreeMap::new();
    for hold in holds.iter().filter(|hold| hold.until > hold.since && !is_held_on(holds, hold)) {
        let Some(at) = hold.lifts_at else { continue };
        let nominal = match hold.by.at {
            Some(began) => {
                let clock = |at: DateTime<Utc>| at.with_timezone(&hold.by.zone).naive_local();
                let length = clock(at) - clock(began);
                // As it was recorded: new rules of the zone make no other occurrence of it.
                hold.by.wall_time().map_or_else(|| clock(at), |wall| wall + length)
            }
            None => civil::date_of(at, zone).and_time(NaiveTime::MIN),
        };
        let nominal = nominal.with_nanosecond(0).unwrap_or(nominal);
        endings.entry((at, hold.by.id, nominal)).or_default().push(hold.item.hold_title());
    }
    let named = endings.into_iter().map(|((at, by, nominal), what)| {
        let key = Key { nominal, reminder: format!("{reminder}-{by}").into() };
        Ending { at, date: civil::date_of(at, zone), key, what }
    });
    named.collect()
}

/// Whether another treatment still holds the same item when this hold lifts.
fn is_held_on(holds: &[Hold<'_>], lifting: &Hold<'_>) -> bool {
    holds.iter().any(|other| {
        other.item.id == lifting.item.id
            && other.by.id != lifting.by.id
            && (other.is_on(lifting.until)
                || other.until == lifting.until && other.by.id > lifting.by.id)
    })
}

/// What ends before a slot of a date and after the one before it, each with that slot.
pub(super) fn in_slots(
    endings: &[Ending],
    date: NaiveDate,
    mut slots: Vec<NaiveTime>,
    zone: Zone,
) -> Vec<(&Ending, NaiveDateTime)> {
    // Two dates of slack, for zones and for slots that were off.
    let near = endings.iter().filter(|ending| (date - ending.date).num_days().abs() <= 2);
    let near: Vec<&Ending> = near.collect();
    slots.sort_unstable();
    let (Some(last), false) = (slots.last(), near.is_empty()) else { return Vec::new() };
    let mut after = civil::resolve(civil::minus_days(date, 1).and_time(*last), zone);
    let mut found = Vec::new();
    for slot in slots.into_iter().map(|slot| date.and_time(slot)) {
        let until = civil::resolve(slot, zone);
        let ends = near.iter().filter(|ending| after < ending.at && ending.at <= until);
        found.extend(ends.map(|ending| (*ending, slot)));
        after = until;
    }
    found
}

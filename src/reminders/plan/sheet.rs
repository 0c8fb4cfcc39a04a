//! The professional's sheet: once, as soon after the treatment as the plan lets it come.

use chrono::{NaiveDate, NaiveDateTime};

use super::ready::{Ready, Shown};
use crate::care::{Slot, civil};
use crate::reminders::settings::Settings;

/// When the sheet of a treatment comes: on its first day at its time or in a slot after it, on the
/// others at its time, whichever can come first. Once it has come it stays where it was.
pub(super) fn time(
    ready: &Ready<'_>,
    treated: NaiveDate,
    shown: &Shown<'_>,
    settings: &Settings,
    can_come: impl Fn(NaiveDateTime) -> bool,
) -> Option<NaiveDateTime> {
    let days = &ready.special?.days;
    let dates = (days.first()?..=days.last()?).filter(|day| days.contains(*day));
    let mut dates = dates.map(|day| civil::plus_days(treated, u64::from(day)));
    let known = dates.clone().find_map(|date| {
        let times = shown.times(&ready.reminder.id, date);
        Some(date.and_time(times.first()?.0))
    });
    if known.is_some() {
        return known;
    }
    let at = ready.at?;
    let first = dates.next()?;
    let mut slots = Slot::ALL.map(|slot| settings.slot_time(slot));
    slots.sort_unstable();
    let slots = slots.into_iter().filter(|slot| *slot >= at);
    let of_first = std::iter::once(at).chain(slots).map(|time| first.and_time(time));
    of_first.chain(dates.map(|date| date.and_time(at))).find(|time| can_come(*time))
}

//! Times in a calendar file, and the rules of their zones.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use super::lines::Lines;
use crate::care::{Observance, Wall, Zone, ZoneSource};

/// A wall time: `20261125T081000`.
const LOCAL: &str = "%Y%m%dT%H%M%S";

/// An instant: `20261125T071000Z`.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A length of time, such as `-PT25H`: exact, across a change of the clocks as well.
pub(super) fn length(length: TimeDelta) -> String {
    let sign = if length < TimeDelta::zero() { "-" } else { "" };
    let seconds = length.num_seconds().abs();
    let mut text = format!("{sign}PT");
    for (count, unit) in [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')] {
        if count > 0 || seconds == 0 && unit == 'S' {
            let _ = write!(text, "{count}{unit}");
        }
    }
    text
}

/// The zones that are named in a file, each with the instants whose rules the file needs.
#[derive(Debug, Default)]
pub(super) struct Zones(BTreeMap<&'static str, (Option<Zone>, BTreeSet<DateTime<Utc>>)>);

impl Zones {
    /// Notes that an instant is written as a wall time of a zone.
    pub(super) fn need(&mut self, zone: Zone, at: DateTime<Utc>) {
        if is_written_as_wall(zone, at) {
            let (known, needed) = self.0.entry(zone.name()).or_default();
            known.get_or_insert(zone);
            needed.insert(at);
        }
    }

    /// The rules of each.
    pub(super) fn write(&self, lines: &mut Lines) {
        for (name, (zone, needed)) in &self.0 {
            let Some(zone) = zone else { continue };
            // What holds at each instant, and what comes after it.
            let mut rules: Vec<Observance> = Vec::new();
            let then = needed.iter().filter_map(|at| zone.next_change(*at));
            let mut instants: BTreeSet<_> = needed.iter().copied().chain(then).collect();
            while let Some(at) = instants.pop_first() {
                let rule = zone.observance_at(at);
                if rules.last() != Some(&rule) {
                    rules.push(rule);
                }
            }
            lines.part("VTIMEZONE", |lines| {
                lines.put("TZID", name);
                for rule in &rules {
                    observance(rule, lines);
                }
            });
        }
    }
}

fn observance(rule: &Observance, lines: &mut Lines) {
    let (since, before) = match rule.since {
        Some(since) if since >= DateTime::UNIX_EPOCH => (since, rule.before),
        // Older than any event: calendars know no years that early.
        _ => (
            DateTime::UNIX_EPOCH - TimeDelta::seconds(rule.offset.local_minus_utc().into()),
            rule.offset,
        ),
    };
    lines.part(if rule.is_summer { "DAYLIGHT" } else { "STANDARD" }, |lines| {
        lines.put("DTSTART", &since.with_timezone(&before).format(LOCAL).to_string());
        lines.put("TZOFFSETFROM", &offset(before));
        lines.put("TZOFFSETTO", &offset(rule.offset));
        if !rule.name.is_empty() {
            lines.words("TZNAME", &rule.name);
        }
    });
}

/// An offset as `+0530`, with its seconds if it has some.
fn offset(offset: FixedOffset) -> String {
    let seconds = offset.local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.abs();
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(text, "{:02}", seconds % 60);
    }
    text
}

/// Writes when something begins: as a wall time of its zone, or where that says too little, as an instant.
pub(super) fn begins(zone: Zone, at: DateTime<Utc>, lines: &mut Lines) {
    if is_written_as_wall(zone, at) {
        let local = at.with_timezone(&zone).format(LOCAL).to_string();
        lines.put(&format!("DTSTART;TZID={}", zone.name()), &local);
    } else {
        lines.put("DTSTART", &instant(at));
    }
}

/// Whether an instant can be a wall time of a zone in a file: others know the zone by its name, and the wall
/// time is one instant only.
fn is_written_as_wall(zone: Zone, at: DateTime<Utc>) -> bool {
    let is_known = matches!(zone.source(), ZoneSource::System | ZoneSource::Bundled)
        && zone.wanted().is_none()
        && zone.name() != "UTC"
        && zone.name().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+-/".contains(&byte));
    is_known
        // Calendars know no rules that early.
        && at > DateTime::UNIX_EPOCH
        && zone.wall(at.with_timezone(&zone).naive_local()) == Wall::Once(at)
        && zone.offset_at(at).local_minus_utc() % 60 == 0
}

//! What holds in every zone, on every day, with any settings.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use afterglow::care::{Appointment, AppointmentId, Plan, Treatment, TreatmentId, Zone, civil};
use afterglow::reminders::{
    History, Input, Interval, Kind, Occurrence, Outing, QuietHours, Reminder, ReminderOverride,
    Settings, occurrences,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::spec::Line;
use crate::support::every_zone;

#[derive(Debug, Clone)]
struct Case {
    treatments: Vec<Treatment>,
    settings: Settings,
    zone: Zone,
    from: DateTime<Utc>,
}

impl Case {
    fn plan(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Occurrence> {
        let log = History::default();
        let input = Input {
            plans: Plan::default_plan().into(),
            treatments: &self.treatments,
            appointments: &[],
            outing: None,
            settings: &self.settings,
            history: &log,
            zone: self.zone,
        };
        occurrences(&input, from, to)
    }
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    (0_u32..24, 0_u32..60)
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time"))
}

fn any_settings(since: DateTime<Utc>) -> impl Strategy<Value = Settings> {
    let ids: Vec<String> =
        Reminder::all(Plan::default_plan()).iter().map(|rule| rule.id.to_string()).collect();
    let change = (prop::sample::select(ids), prop::option::of(any_time()), any::<bool>());
    let quiet = prop::option::of((any_time(), any_time()));
    (prop::collection::vec(change, 0..6), quiet, any::<bool>()).prop_map(
        move |(changes, quiet, extended)| {
            let mut settings = Settings::new(since);
            settings.quiet = quiet.map(|(from, to)| QuietHours { from, to });
            settings.extended = extended;
            settings.changes = changes
                .into_iter()
                .map(|(id, at, on)| (id, ReminderOverride { at, on, since }))
                .collect();
            settings
        },
    )
}

fn any_case() -> impl Strategy<Value = Case> {
    let zone = prop::sample::select(every_zone().to_vec());
    let seconds = 1_740_000_000_i64..1_840_000_000;
    let more = prop::collection::vec((0_i64..40, any::<bool>()), 0..3);
    (zone, seconds, more, 0_i64..100).prop_flat_map(|(zone, seconds, more, ahead)| {
        let start = DateTime::from_timestamp(seconds, 0).expect("in range");
        let mut treatments = vec![treatment(1, start, true, zone)];
        for (index, (days, timed)) in more.into_iter().enumerate() {
            let id = i64::try_from(index).expect("few") + 2;
            treatments.push(treatment(id, start + TimeDelta::days(days), timed, zone));
        }
        treatments.sort_by_key(|treatment| (treatment.date, treatment.at));
        let from = start + TimeDelta::days(ahead);
        any_settings(start).prop_map(move |settings| Case {
            treatments: treatments.clone(),
            settings,
            zone,
            from,
        })
    })
}

fn treatment(id: i64, at: DateTime<Utc>, timed: bool, zone: Zone) -> Treatment {
    Treatment { at: timed.then_some(at), ..Treatment::begun(TreatmentId(id), at, zone) }
}

/// The dates of a year on which the clocks change in a zone.
fn changes_of(zone: Zone, year: i32) -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a date");
    let dates = first.iter_days().take(366);
    let odd = |date: &NaiveDate| {
        let (from, to) = civil::span_of(*date, zone);
        to - from != TimeDelta::days(1)
    };
    dates.filter(odd).collect()
}

/// What has to hold of any stretch of a plan.
fn check(case: &super::case::Case, from: DateTime<Utc>, to: DateTime<Utc>) {
    let plan = case.between(from, to);
    let what = format!("{case:#?} from {from}");
    let keys: HashSet<_> = plan.iter().map(|due| &due.key).collect();
    assert_eq!(keys.len(), plan.len(), "one comes twice: {what}");
    // Nothing lost, nothing made up: what the specification has, and no more.
    let lines: Vec<Line> = plan.iter().map(Line::from).collect();
    let sorted: BTreeSet<Line> = lines.iter().cloned().collect();
    assert_eq!(sorted.into_iter().collect::<Vec<_>>(), case.spec(from, to), "{what}");
    // The same in two steps.
    let middle = from + (to - from) / 3;
    let mut halves = case.between(from, middle);
    halves.extend(case.between(middle, to));
    assert_eq!(plan, halves, "{what}");
    let mut days: BTreeMap<NaiveDate, HashSet<&str>> = BTreeMap::new();
    for due in &plan {
        assert!(due.stale_at > due.at, "{what}");
        let Ok(wall) = NaiveDateTime::parse_from_str(&due.bundle, "%Y-%m-%dT%H:%M") else {
            continue; // Bound to an instant.
        };
        days.entry(wall.date()).or_default().insert(&due.bundle);
        // At its wall time, the first where there are two; after a gap as soon as it ends.
        let local = |at: DateTime<Utc>| at.with_timezone(&case.zone).naive_local();
        if local(due.at) == wall {
            let earlier = (1..=180).map(|minutes| due.at - TimeDelta::minutes(minutes));
            assert!(earlier.into_iter().all(|at| local(at) != wall), "the second time: {what}");
        } else {
            assert!(local(due.at) > wall, "too early: {what}");
            assert!(local(due.at - TimeDelta::seconds(1)) < wall, "no gap: {what}");
        }
        let quiet = case.settings.quiet;
        assert!(quiet.is_none_or(|quiet| !quiet.contains(wall.time())), "quiet: {what}");
    }
    for (date, bundles) in days {
        let latest = case.treatments.iter().rfind(|treatment| treatment.date <= date);
        let day = latest.and_then(|treatment| treatment.day_on(date)).expect("treated");
        assert!(
            bundles.len() <= Plan::default_plan().budget(day),
            "day {day}: {bundles:?} of {what}"
        );
    }
}

#[test]
fn in_every_zone_on_every_change_of_the_clocks_of_two_years() {
    let mut runner = TestRunner::deterministic();
    let mut changes = 0;
    for &zone in every_zone() {
        for year in [2026, 2027] {
            let mut dates = changes_of(zone, year);
            changes += dates.len();
            // Without a change any date will do.
            dates.extend(
                dates.is_empty().then(|| NaiveDate::from_ymd_opt(year, 6, 15).expect("a date")),
            );
            for date in dates {
                let draw = (0_u64..100, any_time(), any::<bool>(), any::<bool>());
                let draw = draw.new_tree(&mut runner).expect("a value").current();
                let (before, time, timed, outside) = draw;
                let begin = civil::resolve(civil::minus_days(date, before).and_time(time), zone);
                let settings = any_settings(begin);
                let settings = settings.new_tree(&mut runner).expect("a value").current();
                let noon = civil::resolve(date.and_time(noon_time()), zone);
                let every = Interval::Water80;
                let case = super::case::Case {
                    treatments: vec![treatment(1, begin, timed, zone)],
                    appointments: vec![Appointment::booked(
                        AppointmentId(1),
                        noon + TimeDelta::hours(12),
                        zone,
                        begin,
                    )],
                    outing: outside.then_some(Outing { since: noon, every, zone }),
                    settings,
                    log: History::default(),
                    zone,
                };
                check(&case, noon - TimeDelta::days(2), noon + TimeDelta::days(2));
            }
        }
    }
    assert!(changes > 300, "the zones' changes were looked at: {changes}");
}

fn noon_time() -> NaiveTime {
    NaiveTime::from_hms_opt(12, 0, 0).expect("a time")
}

proptest! {
    #![proptest_config(crate::support::cases(512))]

    #[test]
    fn no_occurrence_comes_twice(case in any_case()) {
        let plan = case.plan(case.from, case.from + TimeDelta::days(30));
        let keys: HashSet<_> = plan.iter().map(|due| &due.key).collect();
        prop_assert_eq!(keys.len(), plan.len());
    }

    #[test]
    fn cut_anywhere_the_plan_is_the_same(case in any_case(), cuts in prop::collection::vec(0_i64..20*86_400, 0..4)) {
        let to = case.from + TimeDelta::days(20);
        let whole = case.plan(case.from, to);
        let mut edges: Vec<_> =
            cuts.into_iter().map(|cut| case.from + TimeDelta::seconds(cut)).collect();
        edges.extend([case.from, to]);
        edges.sort_unstable();
        let pieces: Vec<_> =
            edges.windows(2).flat_map(|pair| case.plan(pair[0], pair[1])).collect();
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn quiet_hours_are_kept(case in any_case()) {
        let Some(quiet) = case.settings.quiet else { return Ok(()) };
        for due in case.plan(case.from, case.from + TimeDelta::days(20)) {
            let wall = due.at.with_timezone(&case.zone).time();
            let nominal = NaiveTime::parse_from_str(&due.bundle[11..], "%H:%M").expect("a time");
            prop_assert!(!quiet.contains(nominal), "{} at {}", due.key, wall);
        }
    }

    #[test]
    fn the_budget_is_kept(case in any_case()) {
        let mut days: BTreeMap<_, HashSet<String>> = BTreeMap::new();
        for due in case.plan(case.from, case.from + TimeDelta::days(30)) {
            if due.kind != Kind::Test {
                let date: chrono::NaiveDate = due.bundle[..10].parse().expect("a date");
                days.entry(date).or_default().insert(due.bundle);
            }
        }
        for (date, bundles) in days {
            let latest = case.treatments.iter().rfind(|treatment| treatment.date <= date);
            let day = latest.and_then(|treatment| treatment.day_on(date)).expect("treated");
            prop_assert!(bundles.len() <= Plan::default_plan().budget(day), "day {}: {:?}", day, bundles);
        }
    }

    #[test]
    fn nothing_comes_before_it_was_asked_for(case in any_case()) {
        for due in case.plan(case.from - TimeDelta::days(3), case.from + TimeDelta::days(5)) {
            prop_assert!(due.at >= case.settings.since);
            prop_assert!(due.stale_at > due.at);
        }
    }

    #[test]
    fn sunscreen_comes_every_day_of_ninety(case in any_case()) {
        // Switched off, moved into quiet hours, or on the treatment's own day it may not.
        let mut settings = Settings::new(case.settings.since);
        settings.quiet = None;
        let one = vec![case.treatments[0].clone()];
        let case = Case { treatments: one, settings, ..case };
        let first = case.treatments[0].date;
        let plan = case.plan(case.settings.since, case.settings.since + TimeDelta::days(95));
        for day in 1..=90 {
            let date = civil::plus_days(first, day);
            if civil::span_of(date, case.zone).0 == civil::span_of(date, case.zone).1 {
                continue; // A date that the zone skipped.
            }
            let of_day = |due: &&Occurrence| {
                &*due.key.reminder == "sunscreen_am" && due.key.nominal.date() == date
            };
            prop_assert_eq!(plan.iter().filter(of_day).count(), 1, "day {}", day);
        }
    }
}

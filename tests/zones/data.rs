//! A zone by itself: from instants to wall clocks and back, in every zone.

use afterglow::care::{Wall, Zone, ZoneSource, civil};
use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use proptest::prelude::*;

use crate::support::{berlin, cases, every_zone, named};

/// An instant between 1850 and 2400, to the millisecond.
fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    let ms = -3_786_825_600_000_i64..13_569_465_600_000;
    ms.prop_map(|ms| DateTime::from_timestamp_millis(ms).expect("in range"))
}

fn local(at: DateTime<Utc>, zone: Zone) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn in_every_zone_a_wall_clock_leads_back_to_its_instant(
        zone in prop::sample::select(every_zone().to_vec()),
        at in any_instant(),
    ) {
        let wall = local(at, zone);
        match zone.wall(wall) {
            Wall::Once(found) => prop_assert_eq!(found, at),
            Wall::Twice(first, last) => {
                prop_assert!(first < last && (first == at || last == at));
                prop_assert_eq!(local(first, zone), local(last, zone));
            }
            Wall::Never(_) => prop_assert!(false, "{} shows {} in {}", at, wall, zone),
        }
        prop_assert_eq!(zone.offset_at(at), zone.offset_from_utc_datetime(&at.naive_utc()).fix());
    }

    #[test]
    fn in_every_zone_a_wall_clock_that_is_skipped_leads_to_the_end_of_the_gap(
        zone in prop::sample::select(every_zone().to_vec()),
        at in any_instant(),
    ) {
        let wall = at.naive_utc();
        if let Wall::Never(end) = zone.wall(wall) {
            prop_assert!(local(end, zone) > wall);
            prop_assert!(local(end - TimeDelta::milliseconds(1), zone) < wall);
        }
        prop_assert!(local(civil::resolve(wall, zone), zone) >= wall);
    }
}

#[test]
fn it_does_not_fail_at_the_ends_of_the_calendar() {
    for zone in every_zone() {
        for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = zone.offset_at(at);
        }
        for wall in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let _ = zone.wall(wall);
        }
    }
}

#[test]
fn a_zone_is_called_by_its_place_or_by_its_offset() {
    let at = DateTime::from_timestamp(1_795_600_000, 0).expect("in range");
    for (name, place) in [
        ("America/New_York", "New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("Etc/GMT+5", "UTC-05:00"),
        ("US/Eastern", "UTC-05:00"),
    ] {
        assert_eq!(named(name).place(at), place);
    }
    let rule = Zone::by_rule("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule");
    assert_eq!(rule.place(at), "UTC+01:00");
}

#[test]
fn a_posix_rule_is_a_zone() {
    let rule = Zone::by_rule("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule");
    assert_eq!(rule.source(), ZoneSource::Rule);
    let mut at = DateTime::from_timestamp(1_000_000_000, 0).expect("in range");
    while at.timestamp() < 8_000_000_000 {
        assert_eq!(rule.offset_at(at), berlin().offset_at(at), "{at}");
        at += TimeDelta::hours(997);
    }
    for wrong in ["", "Moon/Base", "CET", "CET-1CEST,M3", "X-1", "CET-99", "-1", "<+01>"] {
        assert_eq!(Zone::by_rule(wrong), None, "{wrong}");
    }
}

#[test]
fn a_zone_is_one_for_each_name_and_data() {
    assert_eq!(named("Europe/Berlin"), berlin());
    assert_ne!(named("Arctic/Longyearbyen"), berlin(), "the name is another");
    assert!(named("Arctic/Longyearbyen").has_rules_of(berlin()));
    assert_eq!(Zone::bundled("europe/berlin"), None, "names are exact");
    let gone = Zone::by_offset("Moon/Base", FixedOffset::east_opt(60).expect("an offset"));
    assert_eq!(gone, Zone::by_offset("Moon/Base", FixedOffset::east_opt(60).expect("an offset")));
    let instead = berlin().in_place_of("Moon/Base");
    assert_eq!((instead.name(), instead.wanted()), ("Europe/Berlin", Some("Moon/Base")));
    assert_ne!(instead, berlin());
    assert_eq!(size_of::<Zone>(), size_of::<usize>(), "cheap to copy");
}

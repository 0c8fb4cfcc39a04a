//! When a hold lifts: by wall clock and by elapsed time, in every zone.

use afterglow::care::{Window, Zone, civil};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;

use crate::support::{at, berlin, date, every_zone, named, treated_at, treated_on};

#[test]
fn a_week_with_a_known_time_ends_at_the_same_wall_time() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let lifts = Window::Days(7).lifts_at(&treatment, berlin());
    assert_eq!(lifts, Some(at("2026-11-29 15:00", berlin())));
}

#[test]
fn a_week_over_the_spring_change_is_never_less_than_168_hours() {
    // The clocks go forward on 8 March: the same wall time comes after 167 hours.
    let treatment = treated_at(1, "2026-03-05 15:00", named("America/New_York"));
    let lifts = Window::Days(7).lifts_at(&treatment, named("America/New_York")).expect("an end");
    assert_eq!(lifts - treatment.at.expect("a time"), TimeDelta::hours(168));
    assert_eq!(lifts, at("2026-03-12 16:00", named("America/New_York")));
}

#[test]
fn a_week_over_the_autumn_change_ends_at_the_same_wall_time() {
    // The clocks go back on 1 November: the same wall time comes after 169 hours.
    let treatment = treated_at(1, "2026-10-29 15:00", named("America/New_York"));
    let lifts = Window::Days(7).lifts_at(&treatment, named("America/New_York"));
    assert_eq!(lifts, Some(at("2026-11-05 15:00", named("America/New_York"))));
}

#[test]
fn with_only_a_date_a_week_holds_through_day_seven() {
    let treatment = treated_on(1, "2026-11-22", berlin());
    let lifts = Window::Days(7).lifts_at(&treatment, berlin());
    assert_eq!(lifts, Some(at("2026-11-30 00:00", berlin())));
}

#[test]
fn hours_are_elapsed_hours() {
    let treatment = treated_at(1, "2026-03-07 15:00", named("America/New_York"));
    let lifts = Window::Hours(24).lifts_at(&treatment, named("America/New_York"));
    assert_eq!(lifts, Some(at("2026-03-08 16:00", named("America/New_York"))));
}

#[test]
fn hours_with_only_a_date_hold_through_their_last_day() {
    let treatment = treated_on(1, "2026-11-22", berlin());
    let lifts = Window::Hours(72).lifts_at(&treatment, berlin());
    assert_eq!(lifts, Some(at("2026-11-26 00:00", berlin())));
}

#[test]
fn an_open_window_has_no_end() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    assert_eq!(Window::OpenThrough(14).lifts_at(&treatment, berlin()), None);
}

#[test]
fn a_treatment_fixes_its_instants_where_it_was_recorded() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let at_home = Window::Days(7).lifts_at(&treatment, berlin());
    assert_eq!(Window::Days(7).lifts_at(&treatment, named("America/New_York")), at_home);
}

#[test]
fn a_wall_time_in_a_gap_is_the_first_instant_after_it() {
    assert_eq!(at("2026-03-29 02:30", berlin()), at("2026-03-29 03:00", berlin()));
}

#[test]
fn a_wall_time_in_an_overlap_is_the_first() {
    let first = at("2026-10-25 02:30", berlin());
    assert_eq!(first.to_rfc3339(), "2026-10-25T00:30:00+00:00");
}

#[test]
fn a_skipped_date_begins_where_the_calendar_goes_on() {
    // Samoa went from 29 to 31 December 2011.
    let apia = named("Pacific/Apia");
    let skipped = civil::start_of(date("2011-12-30"), apia);
    assert_eq!(skipped, civil::start_of(date("2011-12-31"), apia));
}

fn any_zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(every_zone().to_vec())
}

fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    // From 2000 to the end of 2036.
    (946_684_800_i64..2_114_380_800)
        .prop_map(|seconds| DateTime::from_timestamp(seconds, 0).expect("in range"))
}

proptest! {
    #[test]
    fn a_window_of_days_is_never_short_and_at_most_two_hours_long(
        zone in any_zone(), at in any_instant(), days in 1_u32..60,
    ) {
        let mut treatment = treated_on(1, "2026-01-01", zone);
        treatment.at = Some(at);
        treatment.date = civil::date_of(at, zone);
        let lifts = Window::Days(days).lifts_at(&treatment, zone).expect("an end");
        let elapsed = TimeDelta::days(i64::from(days));
        prop_assert!(lifts - at >= elapsed);
        // A change of the clocks, or a skipped date, is all that can make it longer.
        prop_assert!(lifts - at <= elapsed + TimeDelta::hours(26));
        let wall = at.with_timezone(&zone).naive_local() + Days::new(u64::from(days));
        prop_assert!(lifts >= civil::resolve(wall, zone));
    }

    #[test]
    fn with_only_a_date_the_last_day_is_held_and_the_next_is_free(
        zone in any_zone(), day in 0_i32..13_000, days in 1_u32..60,
    ) {
        let mut treatment = treated_on(1, "2026-01-01", zone);
        treatment.date = NaiveDate::from_num_days_from_ce_opt(730_120 + day).expect("in range");
        let lifts = Window::Days(days).lifts_at(&treatment, zone).expect("an end");
        let free = treatment.date + Days::new(u64::from(days) + 1);
        prop_assert_eq!(lifts, civil::start_of(free, zone));
        prop_assert!(civil::date_of(lifts, zone) >= free);
        prop_assert!(civil::date_of(lifts - TimeDelta::seconds(1), zone) < free);
    }

    #[test]
    fn every_wall_time_has_an_instant_not_before_it(
        zone in any_zone(), at in any_instant(),
    ) {
        let wall = at.naive_utc();
        let resolved = civil::resolve(wall, zone);
        prop_assert!(resolved.with_timezone(&zone).naive_local() >= wall);
    }
}

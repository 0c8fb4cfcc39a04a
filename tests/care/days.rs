//! What each day of the recovery shows, against a table written from the reference content.

use std::collections::BTreeSet;

use afterglow::care::{
    AsOf, BasisKind, DayLog, DayView, Depth, Details, ItemId, Part, Plan, Treatment, TreatmentId,
    Zone, civil, day_view,
};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use crate::support::{at, berlin, date, every_zone, named, treated_at, treated_on};

fn view(treatments: &[Treatment], look: AsOf, zone: Zone) -> DayView {
    day_view(Plan::default_plan(), treatments, &DayLog::default(), look, zone)
}

fn on_day(treatment: &Treatment, day: u64, zone: Zone) -> DayView {
    let date = civil::plus_days(treatment.date, day);
    view(std::slice::from_ref(treatment), AsOf::WholeDay(date), zone)
}

fn steps(view: &DayView) -> BTreeSet<&str> {
    view.steps.iter().map(|step| &*step.id).collect()
}

fn held(view: &DayView) -> BTreeSet<&str> {
    view.restrictions.iter().map(|held| &*held.id).collect()
}

/// The article's rules that appear on a day, wherever they do.
fn rules(view: &DayView) -> BTreeSet<&str> {
    let bases = view.tips.iter().map(|tip| &tip.basis);
    let bases = bases.chain(view.steps.iter().map(|step| &step.basis));
    let bases = bases.chain(view.restrictions.iter().map(|held| &held.basis));
    let of_seed = bases.filter(|basis| basis.kind == BasisKind::Seed);
    of_seed.map(|basis| &*basis.reference).collect()
}

/// The rules by day, from the tables A2 to B of the reference: which of the ten appear.
pub(crate) const RULES: [(u64, &[&str]); 10] = [
    (0, &["Do 1", "Do 2", "Do 3", "Do 5", "Dont 1", "Dont 2", "Dont 3", "Dont 4"]),
    (1, &["Do 1", "Do 2", "Do 3", "Do 5", "Dont 1", "Dont 2", "Dont 3", "Dont 4", "Dont 5"]),
    (3, &["Do 1", "Do 2", "Do 3", "Do 5", "Dont 1", "Dont 2", "Dont 3", "Dont 4", "Dont 5"]),
    (6, &["Do 1", "Do 2", "Do 3", "Do 5", "Dont 1", "Dont 2", "Dont 5"]),
    (7, &["Do 1", "Do 2", "Do 3", "Do 4", "Do 5", "Dont 1", "Dont 2", "Dont 5"]),
    (8, &["Do 1", "Do 2", "Do 3", "Do 4", "Do 5", "Dont 5"]),
    (14, &["Do 1", "Do 2", "Do 3", "Do 4", "Do 5", "Dont 5"]),
    (28, &["Do 1", "Do 2", "Do 3", "Do 4", "Do 5", "Dont 5"]),
    (90, &["Do 1", "Do 3", "Do 4", "Do 5", "Dont 5"]),
    (120, &["Do 3", "Do 4", "Do 5", "Dont 5"]),
];

#[test]
fn each_rule_appears_exactly_where_it_should() {
    for zone in [berlin(), named("America/New_York"), named("Australia/Lord_Howe")] {
        // An ordinary week, and one with each change of the clocks.
        for treated in ["2026-06-10 15:00", "2026-03-05 15:00", "2026-10-22 15:00"] {
            let treatment = treated_at(1, treated, zone);
            for (day, wanted) in RULES {
                let view = on_day(&treatment, day, zone);
                let wanted = wanted.iter().copied().collect::<BTreeSet<_>>();
                assert_eq!(rules(&view), wanted, "day {day} after {treated} in {zone}");
            }
        }
    }
}

/// The steps by day, from tables A2 and A4, after a treatment at three in the afternoon. On day 7 the
/// week is over before the evening in which the "no X" steps would be ticked.
pub(crate) const STEPS: [(u64, &[&str]); 10] = [
    (
        0,
        &[
            "sunscreen_am",
            "water",
            "hands_clean",
            "photo",
            "my_sheet",
            "pillowcase",
            "cleanse_pm",
            "serum_pm",
            "no_touch",
            "no_actives",
            "no_scrub",
            "lukewarm_only",
        ],
    ),
    (
        1,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "hands_clean",
            "water",
            "no_touch",
            "no_actives",
            "no_scrub",
            "moisturise",
            "my_sheet",
            "easy_activity",
            "lukewarm_only",
        ],
    ),
    (
        3,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "hands_clean",
            "water",
            "no_touch",
            "no_actives",
            "no_scrub",
            "moisturise",
            "pillowcase",
            "easy_activity",
            "lukewarm_only",
        ],
    ),
    (
        6,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "hands_clean",
            "water",
            "no_touch",
            "no_actives",
            "no_scrub",
            "moisturise",
        ],
    ),
    (
        7,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "hands_clean",
            "water",
            "no_touch",
            "moisturise",
            "pillowcase",
            "photo",
        ],
    ),
    (
        8,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "moisturise",
        ],
    ),
    (
        14,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "moisturise",
            "photo",
        ],
    ),
    (
        28,
        &[
            "sunscreen_am",
            "followup",
            "cleanse_am",
            "cleanse_pm",
            "serum_am",
            "serum_pm",
            "moisturise",
            "photo",
        ],
    ),
    (90, &["sunscreen_am", "followup", "cleanse_am", "cleanse_pm", "photo"]),
    (120, &["sunscreen_am", "followup"]),
];

/// What is held off by day, from tables A2 and A3, at any moment of it.
pub(crate) const HELD: [(u64, &[&str]); 10] = [
    (
        0,
        &[
            "no_makeup",
            "no_alcohol",
            "easy_activity",
            "lukewarm_only",
            "no_sauna",
            "no_swim",
            "no_actives",
            "no_scrub",
            "no_touch",
            "no_sunbathing",
            "no_procedures",
        ],
    ),
    (
        1,
        &[
            "no_makeup",
            "no_alcohol",
            "easy_activity",
            "lukewarm_only",
            "no_sauna",
            "no_swim",
            "no_actives",
            "no_scrub",
            "no_touch",
            "no_sunbathing",
            "no_procedures",
        ],
    ),
    (
        3,
        &[
            "easy_activity",
            "lukewarm_only",
            "no_sauna",
            "no_swim",
            "no_actives",
            "no_scrub",
            "no_touch",
            "no_sunbathing",
            "no_procedures",
        ],
    ),
    (6, &["no_actives", "no_scrub", "no_touch", "no_sunbathing", "no_procedures"]),
    (7, &["no_actives", "no_scrub", "no_touch", "no_sunbathing", "no_procedures"]),
    (8, &["no_procedures"]),
    (14, &["no_procedures"]),
    (28, &[]),
    (90, &[]),
    (120, &[]),
];

#[test]
fn the_steps_of_each_day() {
    let treatment = treated_at(1, "2026-06-10 15:00", berlin());
    for (day, wanted) in STEPS {
        let view = on_day(&treatment, day, berlin());
        assert_eq!(steps(&view), wanted.iter().copied().collect(), "day {day}");
    }
}

#[test]
fn what_is_held_off_on_each_day() {
    let treatment = treated_at(1, "2026-06-10 15:00", berlin());
    for (day, wanted) in HELD {
        let view = on_day(&treatment, day, berlin());
        assert_eq!(held(&view), wanted.iter().copied().collect(), "day {day}");
    }
}

#[test]
fn the_soonest_to_lift_comes_first_and_what_has_no_end_last() {
    let treatment = treated_at(1, "2026-06-10 15:00", berlin());
    let view = on_day(&treatment, 1, berlin());
    let lifts: Vec<_> = view.restrictions.iter().map(|held| held.lifts_at).collect();
    let known = lifts.iter().take_while(|lift| lift.is_some()).count();
    assert!(lifts[..known].is_sorted(), "{lifts:?}");
    assert_eq!(lifts[known..], [None, None], "{lifts:?}");
}

#[test]
fn what_lifted_earlier_today_is_told_until_midnight() {
    let one = [treated_at(1, "2026-11-22 15:00", berlin())];
    let lifted = |treatments: &[Treatment], text| {
        let look = AsOf::Now(at(text, berlin()));
        let view = view(treatments, look, berlin());
        let ids = view.lifted.iter().map(|held| held.id.to_string()).collect::<BTreeSet<_>>();
        assert!(held(&view).iter().all(|id| !ids.contains(*id)), "one or the other");
        ids.contains("no_actives")
    };
    assert!(!lifted(&one, "2026-11-29 14:59"));
    assert!(lifted(&one, "2026-11-29 15:00") && lifted(&one, "2026-11-29 23:59"));
    assert!(!lifted(&one, "2026-11-30 00:00"));
    // Another treatment holds it on.
    let two = [one[0].clone(), treated_at(2, "2026-11-28 15:00", berlin())];
    assert!(!lifted(&two, "2026-11-29 16:00"));
    assert!(view(&one, AsOf::WholeDay(date("2026-11-29")), berlin()).lifted.is_empty());
}

#[test]
fn day_seven_is_decided_by_the_time() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let holds = |text| {
        let look = AsOf::Now(at(text, berlin()));
        held(&view(std::slice::from_ref(&treatment), look, berlin())).contains("no_actives")
    };
    assert!(holds("2026-11-28 23:59"), "day 6 is blocked");
    assert!(holds("2026-11-29 14:59"), "day 7, a full week has not passed");
    assert!(!holds("2026-11-29 15:00"), "day 7, it has");
    assert!(!holds("2026-11-30 00:00"), "day 8 is free");
}

#[test]
fn with_only_a_date_day_seven_is_blocked_and_day_eight_free() {
    let treatment = treated_on(1, "2026-11-22", berlin());
    assert!(held(&on_day(&treatment, 7, berlin())).contains("no_actives"));
    assert!(steps(&on_day(&treatment, 7, berlin())).contains("no_actives"));
    assert!(!held(&on_day(&treatment, 8, berlin())).contains("no_actives"));
}

#[test]
fn day_zero_leaves_out_what_was_over_before_the_treatment() {
    let on_day_zero =
        |treated| steps_owned(&on_day(&treated_at(1, treated, berlin()), 0, berlin()));
    let morning = on_day_zero("2026-11-22 09:00");
    assert!(morning.contains("serum_am") && morning.contains("water"));
    assert!(!morning.contains("cleanse_am"), "the first wash is in the evening");
    let afternoon = on_day_zero("2026-11-22 15:00");
    assert!(!afternoon.contains("serum_am") && afternoon.contains("water"));
    let evening = on_day_zero("2026-11-22 19:00");
    assert!(!evening.contains("water") && evening.contains("cleanse_pm"));
    for day in [&morning, &afternoon, &evening] {
        assert!(day.contains("sunscreen_am"), "the sunscreen step stays");
    }
}

fn steps_owned(view: &DayView) -> BTreeSet<String> {
    steps(view).into_iter().map(str::to_owned).collect()
}

#[test]
fn day_zero_with_only_a_date_begins_in_the_evening() {
    let view = on_day(&treated_on(1, "2026-11-22", berlin()), 0, berlin());
    let parts: BTreeSet<Part> = view
        .steps
        .iter()
        .filter(|step| &*step.id != "sunscreen_am")
        .map(|step| step.part)
        .collect();
    assert_eq!(parts, BTreeSet::from([Part::Evening, Part::Any]));
}

#[test]
fn before_any_treatment_there_is_nothing() {
    let view = view(&[], AsOf::Now(at("2026-11-22 12:00", berlin())), berlin());
    assert_eq!((view.day, view.treatment, view.phase), (None, None, None));
    assert!(view.tips.is_empty() && view.steps.is_empty());
    assert!(view.restrictions.is_empty() && view.expect.is_empty());
}

#[test]
fn a_date_before_the_treatment_has_nothing_either() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let view = view(&[treatment], AsOf::WholeDay(date("2026-11-21")), berlin());
    assert_eq!(view.day, None);
}

#[test]
fn the_days_count_on_and_sunscreen_never_ends() {
    let treatment = treated_at(1, "2016-11-22 15:00", berlin());
    let view = on_day(&treatment, 3_650, berlin());
    assert_eq!(view.day, Some(3_650));
    assert!(steps(&view).contains("sunscreen_am"));
    assert_eq!(view.phase.as_deref(), Some("remodelling"));
}

#[test]
fn with_several_treatments_the_latest_is_shown_and_the_strictest_holds() {
    let first = treated_at(1, "2026-11-10 15:00", berlin());
    let second = treated_at(2, "2026-11-15 11:00", berlin());
    let both = [first, second];
    let view = view(&both, AsOf::WholeDay(date("2026-11-16")), berlin());
    assert_eq!((view.day, view.treatment), (Some(1), Some(TreatmentId(2))));
    let actives = view.restrictions.iter().find(|held| &*held.id == "no_actives").expect("held");
    assert_eq!(actives.held_by, TreatmentId(2));
    assert_eq!(actives.lifts_at, Some(at("2026-11-22 11:00", berlin())));
}

#[test]
fn an_earlier_treatment_can_be_the_stricter_one() {
    // Recorded with only a date, the first holds through its whole last day.
    let first = treated_on(1, "2026-11-15", berlin());
    let second = treated_at(2, "2026-11-15 11:00", berlin());
    let view = view(&[first, second], AsOf::WholeDay(date("2026-11-16")), berlin());
    let actives = view.restrictions.iter().find(|held| &*held.id == "no_actives").expect("held");
    assert_eq!(actives.held_by, TreatmentId(1));
}

#[test]
fn optional_steps_do_not_count() {
    let treatment = treated_at(1, "2026-11-01 15:00", berlin());
    let view = on_day(&treatment, 10, berlin());
    let optional: BTreeSet<&str> =
        view.steps.iter().filter(|step| step.optional).map(|step| &*step.id).collect();
    assert_eq!(optional, BTreeSet::from(["serum_am", "serum_pm", "followup"]));
    assert_eq!(view.progress(), (0, view.steps.len() - optional.len()));
}

#[test]
fn ticks_are_shown_and_counted() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let when = at("2026-11-25 08:04", berlin());
    let ticks = vec![(ItemId::from("cleanse_am"), when), (ItemId::from("not_shown"), when)];
    let log = DayLog { ticks, settled_on: None };
    let look = AsOf::WholeDay(date("2026-11-25"));
    let view = day_view(Plan::default_plan(), &[treatment], &log, look, berlin());
    let done: Vec<_> = view.steps.iter().filter(|step| step.is_done()).collect();
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].done_at, Some(when));
    assert_eq!(view.progress().0, 1);
}

#[test]
fn a_settled_follow_up_is_gone_from_the_next_day_on() {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let log = DayLog { ticks: Vec::new(), settled_on: Some(date("2026-11-25")) };
    let shows = |day| {
        let look = AsOf::WholeDay(date(day));
        let one = std::slice::from_ref(&treatment);
        let view = day_view(Plan::default_plan(), one, &log, look, berlin());
        steps(&view).contains("followup")
    };
    assert!(shows("2026-11-24"));
    assert!(shows("2026-11-25"), "on the day itself it can be taken back");
    assert!(!shows("2026-11-26"));
}

#[test]
fn what_to_expect_on_each_day() {
    let treatment = treated_at(1, "2026-06-10 15:00", berlin());
    let table: [(u64, &[&str]); 6] = [
        (
            0,
            &[
                "red_and_warm",
                "pinpoint_spots",
                "tight_and_dry",
                "first_day_swelling",
                "more_sensitive",
                "darker_skin",
            ],
        ),
        (2, &["pink", "tight_and_dry", "second_day_swelling", "more_sensitive", "darker_skin"]),
        (5, &["tight_and_dry", "rough_and_flaky", "itch_and_spots", "more_sensitive"]),
        (10, &["calmer", "weeks_or_months"]),
        (40, &["under_the_surface", "weeks_or_months"]),
        (120, &["up_to_three_months", "weeks_or_months"]),
    ];
    for (day, wanted) in table {
        let view = on_day(&treatment, day, berlin());
        let found: BTreeSet<&str> = view.expect.iter().map(|expect| &*expect.id).collect();
        assert_eq!(found, wanted.iter().copied().collect(), "day {day}");
    }
}

/// By [B8] of the reference: 24 to 48 hours after a light treatment, 24 to 72 after a deep one.
#[test]
fn a_noted_depth_stretches_what_to_expect_and_nothing_else() {
    let table = [
        (None, [None; 5]),
        (Some(Depth::Standard), [None; 5]),
        (
            Some(Depth::Light),
            [None, Some("redness_after_light"), Some("redness_after_light"), None, None],
        ),
        (
            Some(Depth::Deep),
            [
                None,
                Some("redness_after_deep"),
                Some("redness_after_deep"),
                Some("redness_after_deep"),
                None,
            ],
        ),
    ];
    let plain = treated_at(1, "2026-06-10 15:00", berlin());
    for (depth, wanted) in table {
        let details = Details { depth, ..Details::default() };
        let noted = Treatment { details, ..plain.clone() };
        for (day, wanted) in (0..).zip(wanted) {
            let (mut view, plain) = (on_day(&noted, day, berlin()), on_day(&plain, day, berlin()));
            let known: BTreeSet<_> = plain.expect.iter().map(|one| one.id.clone()).collect();
            let added: Vec<_> =
                view.expect.iter().map(|one| &*one.id).filter(|id| !known.contains(*id)).collect();
            assert_eq!(added, Vec::from_iter(wanted), "{depth:?}, day {day}");
            view.expect.retain(|one| known.contains(&one.id));
            assert_eq!(view, plain, "{depth:?}, day {day}");
        }
    }
}

#[test]
fn what_may_come_back_is_not_spoken_of_while_it_is_held() {
    use afterglow::care::{Overlay, OverlayItem, Window};
    let treatment = treated_at(1, "2026-06-10 15:00", berlin());
    let longer = Overlay {
        provider: "Linden Skin Clinic".into(),
        items: vec![OverlayItem {
            id: "no_actives".into(),
            window: Some(Window::Days(14)),
            ..OverlayItem::default()
        }],
        ..Overlay::default()
    };
    let plan = Plan::default_plan().with_overlay(&longer).expect("merges");
    let look = AsOf::WholeDay(civil::plus_days(treatment.date, 9));
    let has = |plan: &Plan| {
        let one = std::slice::from_ref(&treatment);
        let view = day_view(plan, one, &DayLog::default(), look, berlin());
        view.tips.iter().any(|tip| &*tip.id == "reintroduce")
    };
    assert!(has(Plan::default_plan()) && !has(&plan));
}

proptest! {
    #[test]
    fn in_every_zone_a_day_view_is_sound(
        zone in prop::sample::select(every_zone().to_vec()),
        seconds in 1_700_000_000_i64..2_000_000_000,
        day in 0_u64..200,
        timed in any::<bool>(),
    ) {
        let instant: DateTime<Utc> = DateTime::from_timestamp(seconds, 0).expect("in range");
        let begun = Treatment::begun(TreatmentId(1), instant, zone);
        let treatment = Treatment { at: timed.then_some(instant), ..begun };
        let view = on_day(&treatment, day, zone);
        prop_assert_eq!(view.day.map(u64::from), Some(day));
        prop_assert!(steps(&view).contains("sunscreen_am"));
        let (done, all) = view.progress();
        prop_assert!(done == 0 && all <= view.steps.len());
        for held in &view.restrictions {
            let lifts = held.lifts_at.unwrap_or(DateTime::<Utc>::MAX_UTC);
            prop_assert!(lifts > held.since);
            let (from, to) = civil::span_of(view.date, zone);
            prop_assert!(held.since < to && lifts > from);
        }
        // A step that is "no X" shows only while X is held.
        for step in steps(&view) {
            let item = Plan::default_plan().item(step).expect("in the plan");
            prop_assert!(item.hold.is_none() || held(&view).contains(step), "{}", step);
        }
        // Seven full days have gone on day 9, whatever the zone.
        if day >= 9 {
            prop_assert!(!held(&view).contains("no_actives"));
        }
        if day <= 6 {
            prop_assert!(held(&view).contains("no_actives"));
        }
    }

    #[test]
    fn looking_at_an_instant_shows_no_more_than_the_whole_day(
        zone in prop::sample::select(every_zone().to_vec()),
        seconds in 1_700_000_000_i64..2_000_000_000,
        later in 0_i64..1_000_000,
    ) {
        let instant: DateTime<Utc> = DateTime::from_timestamp(seconds, 0).expect("in range");
        let treatment = Treatment::begun(TreatmentId(1), instant, zone);
        let now = instant + TimeDelta::seconds(later);
        let one = [treatment];
        let at_now = view(&one, AsOf::Now(now), zone);
        let all_day = view(&one, AsOf::WholeDay(civil::date_of(now, zone)), zone);
        prop_assert!(held(&at_now).is_subset(&held(&all_day)));
        let lifted: BTreeSet<&str> = at_now.lifted.iter().map(|held| &*held.id).collect();
        prop_assert!(lifted.is_subset(&held(&all_day)) && lifted.is_disjoint(&held(&at_now)));
        prop_assert_eq!(steps(&at_now), steps(&all_day));
    }
}

/// The day with these steps ticked.
fn ticked(day: u64, steps: &[&str]) -> DayView {
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let ticks = steps.iter().map(|step| (ItemId::from(*step), DateTime::<Utc>::UNIX_EPOCH));
    let log = DayLog { ticks: ticks.collect(), settled_on: None };
    let look = AsOf::WholeDay(civil::plus_days(treatment.date, day));
    day_view(Plan::default_plan(), &[treatment], &log, look, berlin())
}

#[test]
fn the_part_of_the_day_that_it_is_comes_first_unless_nothing_in_it_counts() {
    let morning = ["cleanse_am", "serum_am", "sunscreen_am", "easy_activity"];
    for (day, ticks, clock, first) in [
        (3, &[][..], Part::Morning, Some(Part::Morning)),
        (3, &morning, Part::Morning, Some(Part::Morning)),
        // In the daytime only water, which does not count: what is left of the morning comes before it.
        (3, &[], Part::Midday, Some(Part::Morning)),
        (3, &morning, Part::Midday, Some(Part::Midday)),
        (3, &[], Part::Evening, Some(Part::Evening)),
        // Later nothing is asked in the daytime.
        (20, &[], Part::Midday, Some(Part::Morning)),
        (20, &morning, Part::Midday, Some(Part::Evening)),
        // Before the treatment only the sunscreen shows.
        (0, &[], Part::Morning, Some(Part::Morning)),
        (120, &[], Part::Evening, Some(Part::Morning)),
        (120, &["sunscreen_am"], Part::Evening, Some(Part::Any)),
    ] {
        assert_eq!(ticked(day, ticks).part_first(clock), first, "{day} {ticks:?} {clock:?}");
    }
    assert_eq!(
        view(&[], AsOf::WholeDay(date("2026-11-25")), berlin()).part_first(Part::Morning),
        None
    );
}

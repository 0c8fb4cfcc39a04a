//! The timeline: what lifts on a day is what that day shows as lifting on it.

use std::collections::{BTreeMap, BTreeSet};

use afterglow::care::{
    Appointment, AppointmentId, AsOf, Course, CourseId, CourseView, DayLog, Entered, NextSession,
    Overlay, OverlayItem, Plan, TimelineDay, Treatment, TreatmentId, Window, Zone, civil, day_view,
    timeline,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;

use crate::support::{at, berlin, cases, date, every_zone, treated_at, treated_on};

type Lift = (String, DateTime<Utc>, TreatmentId);

fn days(
    plan: &Plan,
    treatments: &[Treatment],
    first: &str,
    last: &str,
    zone: Zone,
) -> Vec<TimelineDay> {
    timeline(plan, &of(treatments), (date(first), date(last)), zone)
}

/// Nothing but treatments.
fn of(treatments: &[Treatment]) -> Entered<'_> {
    Entered { treatments, ..Entered::default() }
}

fn lifts(day: &TimelineDay) -> BTreeSet<Lift> {
    let lifts = day.lifts.iter();
    lifts.map(|one| (one.id.to_string(), one.lifts_at.expect("an end"), one.held_by)).collect()
}

/// What a day shows as held at any moment of it, by item.
fn held(
    plan: &Plan,
    treatments: &[Treatment],
    on: NaiveDate,
    zone: Zone,
) -> BTreeMap<String, (Option<DateTime<Utc>>, TreatmentId)> {
    let view = day_view(plan, treatments, &DayLog::default(), AsOf::WholeDay(on), zone);
    let held = view.restrictions.into_iter();
    held.map(|one| (one.id.to_string(), (one.lifts_at, one.held_by))).collect()
}

/// What lifts on a date, from what the days themselves show: what ends within it, and what the day
/// before shows until this one begins.
fn shown_to_lift(
    plan: &Plan,
    treatments: &[Treatment],
    on: NaiveDate,
    zone: Zone,
) -> BTreeSet<Lift> {
    let (today, begins) = (held(plan, treatments, on, zone), civil::start_of(on, zone));
    let lifting = |(id, (lifts, by)): (&String, &(Option<DateTime<Utc>>, TreatmentId))| {
        let at = lifts.filter(|at| civil::date_of(*at, zone) == on)?;
        Some((id.clone(), at, *by))
    };
    let mut shown: BTreeSet<_> = today.iter().filter_map(lifting).collect();
    // A place may have left a date out.
    let before = (1..4).map(|back| on - TimeDelta::days(back));
    let before = before.into_iter().find(|date| civil::start_of(*date, zone) < begins);
    let before = held(plan, treatments, before.expect("a day before"), zone);
    let at_midnight = before.iter().filter_map(lifting);
    shown.extend(at_midnight.filter(|(id, at, _)| *at == begins && !today.contains_key(id)));
    shown
}

#[test]
fn a_recovery_with_its_phases_and_what_lifts() {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let days = days(Plan::default_plan(), &treatments, "2026-11-21", "2027-02-20", berlin());
    assert_eq!(days.len(), 92);
    assert_eq!((days[0].day, days[0].phase.as_deref(), days[0].treatment), (None, None, None));
    let phase = |day: usize| days[day + 1].phase.as_deref().expect("a phase");
    assert_eq!([phase(0), phase(3)], ["inflammation"; 2]);
    assert_eq!([phase(4), phase(21)], ["proliferation"; 2]);
    assert_eq!([phase(22), phase(90)], ["remodelling"; 2]);
    let lifting = |day: usize| {
        let lifts = days[day + 1].lifts.iter();
        lifts.map(|one| one.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(lifting(1), ["no_makeup", "no_alcohol"]);
    assert_eq!(lifting(3), ["easy_activity"]);
    assert_eq!(lifting(5), ["lukewarm_only", "no_sauna", "no_swim"]);
    assert_eq!(lifting(7), ["no_actives", "no_scrub", "no_sunbathing"]);
    assert_eq!(days.iter().map(|day| day.lifts.len()).sum::<usize>(), 9);
}

#[test]
fn with_only_a_date_it_lifts_on_the_day_after() {
    let treatments = [treated_on(1, "2026-11-22", berlin())];
    let days = days(Plan::default_plan(), &treatments, "2026-11-22", "2026-12-02", berlin());
    assert!(days[7].lifts.is_empty());
    let lifts = lifts(&days[8]);
    let free = at("2026-11-30 00:00", berlin());
    assert!(lifts.contains(&("no_actives".to_owned(), free, TreatmentId(1))), "{lifts:?}");
}

#[test]
fn what_a_later_treatment_holds_on_does_not_lift() {
    let treatments =
        [treated_at(1, "2026-11-22 15:00", berlin()), treated_at(2, "2026-11-26 10:00", berlin())];
    let days = days(Plan::default_plan(), &treatments, "2026-11-22", "2026-12-05", berlin());
    let by_date = |on: &str| days.iter().find(|day| day.date == date(on)).expect("a day");
    // Both make-up and alcohol were free before the second one.
    assert_eq!(by_date("2026-11-23").lifts.len(), 2);
    assert_eq!(by_date("2026-11-29").lifts.len(), 1, "exercise, of the second one");
    let week = lifts(by_date("2026-12-03"));
    assert!(week.iter().all(|(.., by)| *by == TreatmentId(2)) && week.len() == 3, "{week:?}");
}

#[test]
fn appointments_check_ins_and_photos_are_on_their_local_date() {
    let zone = berlin();
    let visit = |id: i64, when: &str| Appointment {
        id: AppointmentId(id),
        at: at(when, zone),
        wall: None,
        by_wall: true,
        zone,
        note: String::new(),
        outcome: String::new(),
        booked_at: at("2026-11-20 12:00", zone),
    };
    let visits = [visit(1, "2026-12-04 00:10"), visit(2, "2026-12-04 23:50")];
    let entered = Entered {
        appointments: &visits,
        check_ins: BTreeSet::from([date("2026-12-03")]),
        photos: BTreeMap::from([(date("2026-12-05"), 2)]),
        ..Entered::default()
    };
    let dates = (date("2026-12-03"), date("2026-12-05"));
    let days = timeline(Plan::default_plan(), &entered, dates, zone);
    let counts = days.iter().map(|day| (day.appointments.len(), day.check_in, day.photos));
    assert_eq!(counts.collect::<Vec<_>>(), [(0, true, 0), (2, false, 0), (0, false, 2)]);
}

#[test]
fn what_is_entered_is_no_longer_asked_for() {
    let zone = berlin();
    let treatments = [treated_at(1, "2026-11-22 15:00", zone)];
    let dates = (date("2026-11-22"), date("2026-12-06"));
    let asked = |entered: &Entered<'_>| {
        let days = timeline(Plan::default_plan(), entered, dates, zone);
        let due = days.into_iter().flat_map(|day| {
            let number = day.day.expect("after the treatment");
            day.due.into_iter().map(move |due| (number, due.id.to_string()))
        });
        due.collect::<BTreeSet<_>>()
    };
    let nothing = asked(&Entered { treatments: &treatments, ..Entered::default() });
    let some = asked(&Entered {
        treatments: &treatments,
        check_ins: BTreeSet::from([date("2026-11-23"), date("2026-12-06")]),
        photos: BTreeMap::from([(date("2026-11-22"), 1), (date("2026-11-29"), 0)]),
        ..Entered::default()
    });
    let met = [(0, "photo"), (1, "check_in"), (14, "check_in")];
    let met = met.map(|(day, id)| (day, id.to_owned())).into_iter().collect();
    assert_eq!(nothing.difference(&some).cloned().collect::<BTreeSet<_>>(), met);
    assert!(some.contains(&(7, "photo".to_owned())) && some.is_subset(&nothing));
}

#[test]
fn the_days_that_the_plan_sets_apart() {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let days = days(Plan::default_plan(), &treatments, "2026-11-22", "2027-02-20", berlin());
    let on = |id: &str| {
        let has = |day: &&TimelineDay| day.due.iter().any(|due| &*due.id == id);
        days.iter().filter(has).filter_map(|day| day.day).collect::<Vec<_>>()
    };
    assert_eq!(on("photo"), [0, 7, 14, 28, 60, 90]);
    assert_eq!(on("check_in"), [1, 4, 7, 14, 28, 56, 84]);
    assert_eq!((on("next_session"), on("sunscreen_stays")), (vec![28], vec![90]));
}

#[test]
fn the_next_session_is_the_courses_and_else_the_plans() {
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    let on_line = |dates: &[&str], sessions: u32| {
        let since = date("2026-10-10");
        let course = Course { id: CourseId(1), since, sessions, every_days: 43 };
        let dates = dates.iter().map(|one| date(one)).collect();
        let next = NextSession::of(Some(&CourseView { course, dates }));
        let entered = Entered { next, ..of(&treatments) };
        let dates = (date("2026-11-22"), date("2027-02-20"));
        let days = timeline(Plan::default_plan(), &entered, dates, berlin());
        let by_plan = days.iter().flat_map(|day| &day.due).any(|due| &*due.id == "next_session");
        let session = days.iter().find_map(|day| Some((day.date, day.session?)));
        (by_plan, session.map(|(date, one)| (date.to_string(), one.number, one.all)))
    };
    let next = ("2027-01-04".to_owned(), 3, 4);
    assert_eq!(on_line(&["2026-10-10", "2026-11-22"], 4), (false, Some(next)));
    assert_eq!(on_line(&["2026-10-10", "2026-11-22"], 2), (false, None), "complete");
    assert_eq!(on_line(&[], 2), (false, None), "not begun");
    assert_eq!(NextSession::of(None), NextSession::Open);
}

/// A treatment so many days after the first of January, at a time or on a date.
fn treatment() -> impl Strategy<Value = (i64, Option<i64>)> {
    (0..24i64, prop::option::of(0..1440i64))
}

fn treatments(given: &[(i64, Option<i64>)], begins: NaiveDate, zone: Zone) -> Vec<Treatment> {
    let mut all: Vec<_> = given
        .iter()
        .map(|(days, minute)| {
            let date = begins + TimeDelta::days(*days);
            let local = date.and_time(chrono::NaiveTime::MIN);
            let at = minute.map(|minute| civil::resolve(local + TimeDelta::minutes(minute), zone));
            Treatment { at, ..treated_on(0, &date.to_string(), zone) }
        })
        .collect();
    // As the store keeps them.
    all.sort_by_key(|one| (one.date, one.at.is_some(), one.at));
    all.dedup_by_key(|one| (one.date, one.at));
    for (id, one) in (1..).zip(&mut all) {
        one.id = TreatmentId(id);
    }
    all
}

/// The default plan, or one that a professional has changed in its windows.
fn plan() -> impl Strategy<Value = Plan> {
    const ITEMS: &[&str] = &["no_actives", "no_makeup", "no_touch"];
    let window = prop_oneof![
        (0..9u32).prop_map(Window::Days),
        (0..200u32).prop_map(Window::Hours),
        (0..9u32).prop_map(Window::OpenThrough),
        Just(Window::None),
    ];
    prop::collection::btree_map(prop::sample::select(ITEMS), window, 0..3).prop_map(|changes| {
        let items = changes.into_iter().map(|(id, window)| OverlayItem {
            id: id.into(),
            window: Some(window),
            ..OverlayItem::default()
        });
        let overlay =
            Overlay { provider: "Linden".into(), items: items.collect(), ..Overlay::default() };
        Plan::default_plan().with_overlay(&overlay).expect("merges")
    })
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_lifts_is_what_each_day_shows(
        given in prop::collection::vec(treatment(), 0..6),
        plan in plan(),
        place in 0..every_zone().len(),
        month in 0..12i64,
    ) {
        let zone = every_zone()[place];
        // Through the year, so that clocks are put forward and back in it.
        let begins = date("2026-01-05") + TimeDelta::days(month * 30);
        let treatments = treatments(&given, begins, zone);
        let (first, last) = (begins - TimeDelta::days(2), begins + TimeDelta::days(36));
        let days = timeline(&plan, &of(&treatments), (first, last), zone);
        prop_assert_eq!(days.len(), 39);
        for day in &days {
            let shown = shown_to_lift(&plan, &treatments, day.date, zone);
            prop_assert_eq!(lifts(day), shown, "{} in {}", day.date, zone.name());
            let view = day_view(
                &plan, &treatments, &DayLog::default(), AsOf::WholeDay(day.date), zone,
            );
            prop_assert_eq!((day.day, &day.phase), (view.day, &view.phase));
            prop_assert_eq!(day.treatment, view.treatment);
        }
        // A part of it is the same as that part of the whole.
        let part = (first + TimeDelta::days(9), last - TimeDelta::days(11));
        let alone = timeline(&plan, &of(&treatments), part, zone);
        prop_assert_eq!(&alone[..], &days[9..28]);
    }
}

#[test]
fn what_lifts_in_every_zone() {
    let plan = Plan::default_plan();
    for zone in every_zone().iter().copied() {
        // Clocks change in March in the north, in April in the south; Samoa left 30 December 2011 out.
        for begins in ["2026-03-25", "2026-04-02", "2011-12-24"] {
            let begins = date(begins);
            let given = [(0, Some(15 * 60)), (2, None), (3, Some(30))];
            let treatments = treatments(&given, begins, zone);
            let dates = (begins, begins + TimeDelta::days(14));
            for day in timeline(plan, &of(&treatments), dates, zone) {
                let shown = shown_to_lift(plan, &treatments, day.date, zone);
                assert_eq!(lifts(&day), shown, "{} in {}", day.date, zone.name());
            }
        }
    }
}

//! Courses: which session a treatment is, when the next would be, and where a course begins.

use afterglow::care::course::{begins, with_sessions};
use afterglow::care::{Appointment, AppointmentId, Course, CourseId, Treatment, civil};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::support::{at, berlin, cases, date, treated_at, treated_on};

fn course(id: i64, since: &str, sessions: u32, every_days: u32) -> Course {
    Course { id: CourseId(id), since: date(since), sessions, every_days }
}

fn treated(days: &[&str]) -> Vec<Treatment> {
    (1..).zip(days).map(|(id, day)| treated_on(id, day, berlin())).collect()
}

#[test]
fn sessions_are_counted_in_order_and_the_next_follows_the_spacing() {
    let treatments = treated(&["2026-09-01", "2026-10-01", "2026-11-05"]);
    let views = with_sessions(&[course(1, "2026-09-01", 4, 30)], &treatments);
    assert_eq!(views[0].session_on(date("2026-10-01")), Some(2));
    assert_eq!((views[0].done(), views[0].is_complete()), (3, false));
    assert_eq!(
        views[0].next(),
        Some(date("2026-12-05")),
        "counted from the last one, not the plan"
    );
    assert_eq!(views[0].session_on(date("2026-10-02")), None);
    let planned = with_sessions(&[course(1, "2026-12-01", 4, 30)], &treatments);
    assert_eq!((planned[0].done(), planned[0].next()), (0, None));
}

#[test]
fn the_next_session_is_booked_by_what_is_nearest_to_its_date() {
    let views = with_sessions(&[course(1, "2026-11-22", 10, 28)], &treated(&["2026-11-22"]));
    // By the spacing it is on 20 December.
    let booked = |days: &[&str], today: &str| {
        let visits: Vec<_> = (1..)
            .zip(days)
            .map(|(id, day)| {
                let at = at(&format!("{day} 10:00"), berlin());
                Appointment::booked(AppointmentId(id), at, berlin(), at)
            })
            .collect();
        let found = views[0].booked(&visits, date(today), berlin());
        found.map(|one| civil::date_of(one.at, berlin()).to_string())
    };
    let on = |day: &str| Some(day.to_owned());
    assert_eq!(booked(&["2026-12-13"], "2026-11-25"), None, "a check of the last session");
    assert_eq!(booked(&["2026-12-14"], "2026-11-25"), on("2026-12-14"));
    assert_eq!(booked(&["2026-12-10", "2026-12-22"], "2026-11-25"), on("2026-12-22"));
    assert_eq!(booked(&["2027-01-17"], "2026-11-25"), on("2027-01-17"));
    assert_eq!(booked(&["2027-01-18"], "2026-11-25"), None, "more than a spacing late");
    assert_eq!(booked(&["2027-02-10"], "2027-01-20"), on("2027-02-10"), "it is late already");
    assert_eq!(booked(&["2026-12-19"], "2026-12-20"), None, "that one is over");
    assert_eq!(booked(&["2026-12-20"], "2026-12-20"), on("2026-12-20"));
    let complete = with_sessions(&[course(1, "2026-11-22", 1, 28)], &treated(&["2026-11-22"]));
    let at = at("2026-12-20 10:00", berlin());
    let visit = [Appointment::booked(AppointmentId(1), at, berlin(), at)];
    assert!(complete[0].booked(&visit, date("2026-11-25"), berlin()).is_none());
}

#[test]
fn two_treatments_of_a_day_are_one_session() {
    let mut treatments = treated(&["2026-09-01"]);
    treatments.push(treated_at(2, "2026-09-01 15:00", berlin()));
    let views = with_sessions(&[course(1, "2026-09-01", 2, 30)], &treatments);
    assert_eq!((views[0].done(), views[0].next()), (1, Some(date("2026-10-01"))));
}

#[test]
fn what_comes_after_the_planned_ones_belongs_to_the_next_course() {
    let treatments = treated(&["2025-01-01", "2025-02-01", "2025-03-01", "2026-05-01"]);
    let both = [course(1, "2025-01-01", 2, 30), course(2, "2026-05-01", 3, 30)];
    let views = with_sessions(&both, &treatments);
    assert!(views[0].is_complete() && views[0].next().is_none());
    assert_eq!(views[0].session_on(date("2025-03-01")), None, "a third was not planned");
    assert_eq!(views[1].session_on(date("2026-05-01")), Some(1));
}

#[test]
fn a_course_begins_with_the_treatments_that_lead_up_to_it() {
    let today = date("2026-11-25");
    let recent = treated(&["2024-01-01", "2026-10-01", "2026-11-05"]);
    assert_eq!(begins(&[], &recent, 30, today), date("2026-10-01"), "2024 was something else");
    assert_eq!(begins(&[], &[], 30, today), today);
    let known = with_sessions(&[course(1, "2026-10-01", 1, 30)], &recent);
    assert_eq!(begins(&known, &recent, 30, today), date("2026-11-05"));
    let known = with_sessions(&[course(1, "2026-10-01", 2, 30)], &recent);
    assert_eq!(begins(&known, &recent, 30, today), today);
}

proptest! {
    #![proptest_config(cases(200))]

    /// Whatever the courses and treatments of ten years: no session twice, none too many, each in its course.
    #[test]
    fn every_session_belongs_to_one_course(
        days in proptest::collection::btree_set(0..3650u64, 0..40),
        courses in proptest::collection::btree_map(0..3650u64, (1..7u32, 7..60u32), 0..6),
    ) {
        let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a date");
        let on = |day: &u64| civil::plus_days(first, *day);
        let treatments: Vec<Treatment> =
            days.iter().map(|day| treated_on(1, &on(day).to_string(), berlin())).collect();
        let courses: Vec<Course> = courses
            .iter()
            .map(|(since, (sessions, every_days))| Course {
                id: CourseId::NEW, since: on(since), sessions: *sessions, every_days: *every_days,
            })
            .collect();
        let views = with_sessions(&courses, &treatments);
        // The plainest way to say it: walk through the days and put each into the latest course begun.
        let mut wanted: Vec<Vec<NaiveDate>> = vec![Vec::new(); courses.len()];
        for day in days.iter().map(on) {
            let Some(at) = courses.iter().rposition(|course| course.since <= day) else { continue };
            if wanted[at].len() < courses[at].sessions as usize {
                wanted[at].push(day);
            }
        }
        let found: Vec<Vec<NaiveDate>> = views.iter().map(|view| view.dates.clone()).collect();
        prop_assert_eq!(found, wanted);
    }
}

#[test]
fn a_treatment_of_years_ago_begins_no_course() {
    let long_ago = treated(&["2024-01-01"]);
    assert_eq!(begins(&[], &long_ago, 28, date("2026-11-26")), date("2026-11-26"));
}

#[test]
fn more_sessions_soon_after_the_last_one_extend_the_course() {
    let treatments = treated(&["2026-09-01", "2026-10-01"]);
    let known = &with_sessions(&[course(1, "2026-09-01", 2, 30)], &treatments)[0];
    assert!(known.is_complete());
    assert!(known.is_extended_by(4, 30, date("2026-11-30")));
    assert!(!known.is_extended_by(4, 30, date("2026-12-01")), "too long ago: another course");
    assert!(!known.is_extended_by(2, 30, date("2026-10-02")), "as many: another course");
}

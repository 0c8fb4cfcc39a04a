//! Plans over time: a professional's plan applies from its day on, and the days before keep theirs.

use std::num::NonZeroU32;
use std::sync::Arc;

use afterglow::app::{
    App, AppError, Applied, Moment, PlanAction, ReminderAction, SettingAction, StepAction, Topic,
    TreatmentAction,
};
use afterglow::care::can_i::Verdict;
use afterglow::care::{
    AsOf, DayView, InForce, Overlay, OverlayError, OverlayItem, OverlayReminder, Part, Plan, Plans,
    When, Window, Words,
};
use afterglow::store::{AppliedPlan, Store, StoreError};
use chrono::{NaiveTime, TimeDelta, Weekday};
use proptest::prelude::*;

use crate::support::{berlin, cases, date, moment, named};

/// Day 5, a Friday.
fn day_five() -> Moment {
    moment("2026-11-27 09:00", berlin())
}

/// Treated on Sunday 22 November at three; it is Friday, day 5.
fn treated() -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let then = moment("2026-11-22 15:00", berlin());
    app.apply(SettingAction::Welcome, then).expect("applied");
    app.apply(ReminderAction::SetQuietHours(None), then).expect("applied");
    app.apply(TreatmentAction::Add(When::At(then.now)), then).expect("recorded");
    app
}

/// Stricter with make-up with actives, looser with hot water, a step of their own, other check-ins.
fn linden() -> Overlay {
    let item = |id: &str| OverlayItem { id: id.into(), ..OverlayItem::default() };
    Overlay {
        provider: "Linden Skin Clinic".into(),
        items: vec![
            OverlayItem { window: Some(Window::Days(12)), ..item("no_actives") },
            OverlayItem { window: Some(Window::None), ..item("lukewarm_only") },
            OverlayItem {
                title: Some(Words("Cool with the ice roller".into())),
                days: Some("0-9".parse().expect("days")),
                part: Some(Part::Evening),
                ..item("ice_roller")
            },
            OverlayItem {
                remind: Some(OverlayReminder {
                    days: Some("5-6,8".parse().expect("days")),
                    ..OverlayReminder::default()
                }),
                ..item("check_in")
            },
        ],
        ..Overlay::default()
    }
}

fn apply(app: &mut App, on: Moment) -> Applied {
    app.apply(PlanAction::Apply(linden()), on).expect("applied")
}

fn day(app: &App, on: &str) -> DayView {
    app.day(AsOf::WholeDay(date(on)), berlin()).expect("read")
}

fn steps(view: &DayView) -> Vec<&str> {
    view.steps.iter().map(|step| &*step.id).collect()
}

/// When something lifts, by what a day shows.
fn lifts(view: &DayView, id: &str) -> Option<String> {
    let held = view.restrictions.iter().find(|held| &*held.id == id)?;
    Some(held.lifts_at?.with_timezone(&berlin()).format("%m-%d %H:%M").to_string())
}

fn days() -> impl Iterator<Item = String> {
    let first = date("2026-11-22");
    first.iter_days().take(40).map(|date| date.to_string())
}

/// Every day of a recovery as each way of reading shows it.
fn shown(app: &App, on: &str) -> (DayView, Vec<DayView>, Vec<String>) {
    let around = date(on);
    let week = app.week(around, berlin()).expect("read").days;
    let row = app.timeline((around, around), day_five()).expect("read").remove(0);
    let row = row.lifts.iter().map(|lift| lift.id.to_string()).collect();
    (day(app, on), week, row)
}

#[test]
fn the_days_before_keep_the_plan_of_their_day() {
    let mut app = treated();
    let tick =
        StepAction::Tick { date: date("2026-11-26"), step: "lukewarm_only".to_owned(), done: true };
    app.apply(tick, day_five()).expect("ticked");
    let before: Vec<_> = days().map(|on| shown(&app, &on)).collect();
    apply(&mut app, day_five());
    let after: Vec<_> = days().map(|on| shown(&app, &on)).collect();
    for (index, on) in days().enumerate().take(5) {
        let ((was, _, row), (is, week, now_row)) = (&before[index], &after[index]);
        assert_eq!((is, now_row), (was, row), "{on}");
        // In the week around it, each day by its own plan.
        let of_default = |view: &&DayView| view.date < date("2026-11-27");
        let kept: Vec<_> = week.iter().filter(of_default).collect();
        assert_eq!(kept, before[index].1.iter().filter(of_default).collect::<Vec<_>>(), "{on}");
    }
    // From day 5 on the other plan.
    let fifth = &after[5].0;
    assert_eq!(lifts(&before[5].0, "no_actives").as_deref(), Some("11-29 15:00"));
    assert_eq!(lifts(fifth, "no_actives").as_deref(), Some("12-04 15:00"));
    assert_eq!(lifts(&before[5].0, "lukewarm_only").as_deref(), Some("11-27 15:00"));
    assert_eq!(lifts(fifth, "lukewarm_only"), None);
    assert!(steps(fifth).contains(&"ice_roller") && !steps(&after[4].0).contains(&"ice_roller"));
    // The timeline follows each day's own plan.
    assert_eq!(before[7].2, ["no_actives", "no_scrub", "no_sunbathing"]);
    assert_eq!(after[7].2, ["no_scrub", "no_sunbathing"]);
    assert_eq!(after[12].2, ["no_actives"]);
    let whole = app.timeline((date("2026-11-22"), date("2026-12-31")), day_five()).expect("read");
    let whole: Vec<Vec<_>> = whole
        .iter()
        .map(|day| day.lifts.iter().map(|lift| lift.id.to_string()).collect())
        .collect();
    assert_eq!(whole, after.iter().map(|(.., row)| row.clone()).collect::<Vec<_>>());
}

#[test]
fn what_was_ticked_stays_ticked_whatever_plan_asked_for_it() {
    let mut app = treated();
    apply(&mut app, day_five());
    let ice =
        |on: &str, done| StepAction::Tick { date: date(on), step: "ice_roller".to_owned(), done };
    let refused = app.apply(ice("2026-11-26", true), day_five()).expect_err("of the day before");
    assert!(matches!(refused, AppError::UnknownStep { .. }), "{refused}");
    app.apply(ice("2026-11-27", true), day_five()).expect("ticked");
    app.apply(PlanAction::UseDefault, day_five()).expect("given up");
    assert!(!steps(&day(&app, "2026-11-27")).contains(&"ice_roller"));
    let store = app.store_mut();
    let ticks = store.ticks(date("2026-11-27"), date("2026-11-27")).expect("read");
    assert_eq!(ticks.len(), 1, "the tick is kept");
    assert_eq!(store.tick_history(date("2026-11-27")).expect("read").len(), 1);
    // Another plan that asks for the same step shows it as done.
    apply(&mut app, day_five());
    let view = day(&app, "2026-11-27");
    let step = view.steps.iter().find(|step| &*step.id == "ice_roller").expect("asked for");
    assert!(step.is_done());
}

#[test]
fn can_i_goes_by_the_plan_of_the_day_in_question() {
    let mut app = treated();
    let retinol = |app: &App, when: &str| {
        app.can_i("retinol", moment(when, berlin())).expect("an answer").verdict
    };
    assert_eq!(retinol(&app, "2026-12-01 12:00"), Verdict::Check);
    apply(&mut app, day_five());
    assert_eq!(retinol(&app, "2026-12-01 12:00"), Verdict::HoldOff);
    // Asked about a day before: by the plan of that day. A hot bath was held off then, and is not now.
    let bath = |app: &App, when: &str| {
        app.can_i("hot shower", moment(when, berlin())).expect("an answer").verdict
    };
    assert_eq!(bath(&app, "2026-11-26 12:00"), Verdict::HoldOff);
    assert_ne!(bath(&app, "2026-11-27 12:00"), Verdict::HoldOff);
    // From a day before, about a day after.
    let later = app.can_i("retinol on Wednesday", moment("2026-11-26 12:00", berlin()));
    assert_eq!(later.expect("an answer").verdict, Verdict::HoldOff);
}

#[test]
fn reminders_go_by_the_plan_of_their_day() {
    let mut app = treated();
    let comes = |app: &App, rule: &str| {
        let from = moment("2026-11-22 15:00", berlin());
        let (planned, _) = app.planned(from.now, from.now + TimeDelta::days(40), from).expect("");
        let mine = planned.into_iter().filter(|due| due.key.rule() == rule);
        mine.map(|due| (due.key.nominal.date() - date("2026-11-22")).num_days()).collect::<Vec<_>>()
    };
    assert_eq!(comes(&app, "check_in"), [1, 4, 7, 14, 28]);
    let lukewarm = comes(&app, "lukewarm_only");
    assert_eq!(lukewarm, [0, 1, 2, 3, 4]);
    let applied = apply(&mut app, day_five());
    assert!(applied.changed.has(Topic::Plans) && applied.changed.replans());
    assert_eq!(comes(&app, "check_in"), [1, 4, 5, 6, 8]);
    assert_eq!(comes(&app, "no_actives"), (0..=7).collect::<Vec<_>>(), "by its own days");
    // What lifts is said when it lifts by the plan of that day.
    let (planned, _) = app
        .planned(day_five().now, day_five().now + TimeDelta::days(10), day_five())
        .expect("planned");
    let lifting: Vec<_> =
        planned.iter().filter(|due| due.key.reminder.starts_with("lifting-")).collect();
    let on: Vec<_> = lifting.iter().map(|due| due.key.nominal.date().to_string()).collect();
    let week = "sauna and pool today, scrubs and sun after a week, then actives";
    assert_eq!(on, ["2026-11-27", "2026-11-29", "2026-12-04"], "{week}");
    let what = |due: &afterglow::reminders::Occurrence| format!("{:?}{:?}", due.title, due.body);
    assert!(what(lifting[0]).contains("no_sauna") && !what(lifting[0]).contains("lukewarm_only"));
    assert!(what(lifting[2]).contains("no_actives"));
}

#[test]
fn the_same_however_a_stretch_is_cut() {
    let mut app = treated();
    apply(&mut app, day_five());
    let moment = day_five();
    let (from, to) = (moment.now - TimeDelta::days(6), moment.now + TimeDelta::days(12));
    let (whole, _) = app.planned(from, to, moment).expect("planned");
    for hours in [7, 24, 50] {
        let mut parts = Vec::new();
        let mut begin = from;
        while begin < to {
            let end = (begin + TimeDelta::hours(hours)).min(to);
            parts.extend(app.planned(begin, end, moment).expect("planned").0);
            begin = end;
        }
        assert_eq!(parts, whole, "cut every {hours} hours");
    }
}

#[test]
fn undo_brings_the_plan_of_before_back_for_every_day() {
    let mut app = treated();
    let all = |app: &App| days().map(|on| shown(app, &on)).collect::<Vec<_>>();
    let before = all(&app);
    let applied = apply(&mut app, day_five());
    let changed = all(&app);
    assert_ne!(changed, before);
    let undone = app.undo(&applied.undo.expect("an undo"), day_five()).expect("undone");
    assert!(undone.changed.has(Topic::Plans));
    assert_eq!(all(&app), before);
    app.undo(&undone.undo.expect("again"), day_five()).expect("applied again");
    assert_eq!(all(&app), changed);
    // The same plan again changes nothing, and there is nothing to undo.
    let again = apply(&mut app, day_five());
    assert_eq!(again.undo, None);
}

#[test]
fn one_plan_is_in_force_at_a_time() {
    let mut app = treated();
    apply(&mut app, moment("2026-11-24 09:00", berlin()));
    app.apply(PlanAction::UseDefault, moment("2026-11-26 09:00", berlin())).expect("given up");
    let mut other = linden();
    other.items.truncate(1);
    other.items[0].window = Some(Window::Hours(100));
    app.apply(PlanAction::Apply(other), moment("2026-11-28 09:00", berlin())).expect("applied");
    let window = |on: &str| {
        let plan = app.plan_on(date(on)).expect("read");
        plan.item("no_actives").expect("there").hold.expect("held").window
    };
    let windows: Vec<_> = days().take(9).map(|on| window(&on)).collect();
    let (default, linden, other) = (Window::Days(7), Window::Days(12), Window::Hours(100));
    let wanted = [default, default, linden, linden, default, default, other, other, other];
    assert_eq!(windows, wanted);
    assert_eq!(*app.plan_on(date("2020-01-01")).expect("read"), *Plan::default_plan());
    assert_eq!(window("2190-01-01"), other);
}

#[test]
fn the_date_is_the_one_where_the_client_is() {
    let mut app = treated();
    // Already Saturday in Auckland.
    let there = Moment { zone: named("Pacific/Auckland"), ..moment("2026-11-27 18:00", berlin()) };
    apply(&mut app, there);
    assert_eq!(*app.plan_on(date("2026-11-27")).expect("read"), *Plan::default_plan());
    assert_ne!(*app.plan_on(date("2026-11-28")).expect("read"), *Plan::default_plan());
}

#[test]
fn a_plan_that_does_not_fit_is_refused_and_nothing_changes() {
    let mut app = treated();
    let mut wrong = linden();
    wrong.items[2].title = None;
    let refused = app.apply(PlanAction::Apply(wrong), day_five()).expect_err("refused");
    let unfit = AppError::Overlay(OverlayError::Untitled("ice_roller".into()));
    assert_eq!(refused.to_string(), unfit.to_string());
    assert_eq!(*app.plan_on(day_five().today()).expect("read"), *Plan::default_plan());
}

#[test]
fn a_stored_plan_that_cannot_be_read_is_said_with_its_date() {
    let mut app = treated();
    for overlay in ["{", r#"{"provider":"X","items":[{"id":"a","colour":"red"}]}"#] {
        let plan = AppliedPlan {
            from: date("2026-11-24"),
            overlay: overlay.to_owned(),
            at: day_five().now,
        };
        let write = app.store_mut().transact::<_, StoreError>(|tx| tx.apply_plan(&plan));
        write.expect("written");
        let look = |on| app.day(AsOf::WholeDay(date(on)), berlin());
        let problem = look("2026-11-25").expect_err("no guess at what it says");
        assert!(
            matches!(problem, AppError::PlanUnreadable { from, .. } if from == date("2026-11-24"))
        );
        assert!(look("2026-11-23").is_ok(), "the days before can be read");
    }
}

#[test]
fn an_overlay_is_stored_word_for_word() {
    let mut overlay = linden();
    overlay.items.push(OverlayItem {
        id: "followup".into(),
        reason: Some(Words("“Ring us”, they say.".into())),
        without_step: true,
        remind: Some(OverlayReminder {
            days: Some(afterglow::care::DaySet::default()),
            every: Some(NonZeroU32::new(3)),
            weekday: Some(Some(Weekday::Mon)),
            at: NaiveTime::from_hms_opt(9, 30, 0),
        }),
        ..OverlayItem::default()
    });
    let cleared = OverlayReminder { every: Some(None), weekday: Some(None), ..Default::default() };
    overlay.items.push(OverlayItem {
        id: "patience".into(),
        remind: Some(cleared),
        ..OverlayItem::default()
    });
    let text = serde_json::to_string(&overlay).expect("written");
    assert_eq!(serde_json::from_str::<Overlay>(&text).expect("read"), overlay, "{text}");
}

proptest! {
    #![proptest_config(cases(100))]

    /// Against the plainest reading: the last that began on or before the date.
    #[test]
    fn the_plan_of_a_day_is_the_last_that_began(
        changes in prop::collection::vec((0..30i64, 1..60u32), 0..6),
        first in 0..30i64,
        length in 0..20i64,
    ) {
        let begins = date("2026-11-22");
        let mut changes = changes;
        changes.sort_by_key(|(day, _)| *day);
        let later: Vec<_> = changes
            .iter()
            .map(|(day, days)| {
                let mut plan = Plan::default_plan().clone();
                plan.phases[1].from = *days;
                InForce { from: begins + TimeDelta::days(*day), plan: Arc::new(plan) }
            })
            .collect();
        let plans = Plans::new(Plan::default_plan(), &later);
        let plain = |day: i64| {
            let mut is = 4;
            for (from, days) in &changes {
                if *from <= day {
                    is = *days;
                }
            }
            is
        };
        let of_day = |day: i64| plans.on(begins + TimeDelta::days(day)).phases[1].from;
        for day in -2..35 {
            prop_assert_eq!(of_day(day), plain(day), "day {}", day);
        }
        // The spans cover each day once, in order, with its plan.
        let (from, to) = (begins + TimeDelta::days(first), begins + TimeDelta::days(first + length));
        let mut covered = Vec::new();
        for (begin, end, plan) in plans.spans(from, to) {
            for date in begin.iter_days().take_while(|date| *date <= end) {
                prop_assert_eq!(plan.phases[1].from, plans.on(date).phases[1].from);
                covered.push(date);
            }
        }
        let all: Vec<_> = from.iter_days().take_while(|date| *date <= to).collect();
        prop_assert_eq!(covered, all);
    }
}

/// A pasted text makes a plan stricter and nothing else, whoever made the overlay of it; and what it says stays.
#[test]
fn a_sheet_loosens_nothing_and_its_words_are_kept() {
    let mut app = treated();
    let sheet = |kept: &[&str]| PlanAction::Sheet {
        overlay: linden(),
        kept: kept.iter().map(|one| (*one).to_owned()).collect(),
        trust: false,
    };
    app.apply(sheet(&["DO NOT › Use a brush"]), day_five()).expect("applied");
    let plan = app.plan_on(date("2026-11-27")).expect("a plan");
    let hold =
        |plan: &Plan, id: &str| plan.item(id).and_then(|item| item.hold).map(|hold| hold.window);
    assert_eq!(hold(&plan, "no_actives"), Some(Window::Days(12)));
    assert_eq!(hold(&plan, "lukewarm_only"), hold(Plan::default_plan(), "lukewarm_only"));
    assert!(plan.item("ice_roller").is_some());
    // The same plan again: what else the sheet says is kept all the same, each line once.
    app.apply(sheet(&["Use a brush", "DO NOT › Use a brush", "Sleep well"]), day_five())
        .expect("applied");
    let said = app.professional().expect("known").instructions;
    assert_eq!(said, "DO NOT › Use a brush\nUse a brush\nSleep well");
}

/// A strict professional's plan stays whole under a sheet, which goes onto it.
#[test]
fn a_sheet_goes_onto_the_plan_in_force() {
    let mut app = treated();
    app.apply(PlanAction::Apply(linden()), day_five()).expect("applied");
    let lines = Overlay {
        provider: "Ines Moreau".into(),
        items: [("no_actives", 11), ("no_makeup", 9)]
            .map(|(id, days)| OverlayItem {
                id: id.into(),
                window: Some(Window::Days(days)),
                ..OverlayItem::default()
            })
            .into(),
        ..Overlay::default()
    };
    let sheet = PlanAction::Sheet { overlay: lines, kept: Vec::new(), trust: false };
    let before = app.plan_on(date("2026-11-27")).expect("a plan");
    let undo = app.apply(sheet, day_five()).expect("applied").undo.expect("can be undone");
    let plan = app.plan_on(date("2026-11-27")).expect("a plan");
    let hold = |id: &str| plan.item(id).and_then(|item| item.hold).map(|hold| hold.window);
    assert_eq!(hold("no_actives"), Some(Window::Days(12)), "the longer one stays");
    assert_eq!(hold("no_makeup"), Some(Window::Days(9)));
    assert_eq!(hold("lukewarm_only"), Some(Window::None), "as the professional has it");
    assert!(plan.item("ice_roller").is_some());
    let check_in = |plan: &Plan| plan.special("check_in").map(|one| (one.days.clone(), one.at));
    assert_eq!(check_in(&plan), check_in(&before));
    let who = app.provider_on(date("2026-11-27")).expect("read");
    assert_eq!(who.as_deref(), Some("Linden Skin Clinic / Ines Moreau"));
    app.undo(&undo, day_five()).expect("undone");
    assert_eq!(app.plan_on(date("2026-11-27")).expect("a plan"), before);
}

/// Of what there is no room for, each sentence is named.
#[test]
fn sentences_without_room_are_named_and_none_is_cut() {
    let mut app = treated();
    let kept: Vec<String> =
        { 0..30 }.map(|at| format!("Sentence {at} {}", "x".repeat(90))).collect();
    let left = app.no_room_for(&kept).expect("read");
    assert!(!left.is_empty() && left.len() < kept.len(), "{}", left.len());
    let sheet = PlanAction::Sheet { overlay: linden(), kept: kept.clone(), trust: false };
    app.apply(sheet, day_five()).expect("applied");
    let said = app.professional().expect("known").instructions;
    let there: Vec<&String> =
        kept.iter().filter(|one| said.lines().any(|line| line == **one)).collect();
    assert_eq!(there.len() + left.len(), kept.len());
    assert!(left.iter().all(|one| !there.contains(&one)));
    assert_eq!(said.lines().count(), there.len(), "none is cut");
    // What is known already needs no room.
    assert_eq!(app.no_room_for(&kept).expect("read"), left);
}

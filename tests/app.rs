//! Actions: what is done, what is refused, and what takes it back.

use afterglow::app::{Action, App, AppError, Moment, Professional};
use afterglow::care::{DayView, Look, When};
use afterglow::store::Store;
use chrono::{Days, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use crate::support::{at, date};

const BERLIN: Tz = Tz::Europe__Berlin;

fn moment(text: &str) -> Moment {
    Moment { now: at(text, BERLIN), zone: BERLIN }
}

/// An app with a treatment on 22 November 2026 at three, looked at three days later.
fn app() -> (App, Moment) {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let treated = moment("2026-11-22 15:00");
    app.apply(Action::AddTreatment(When::At(treated.now)), treated).expect("recorded");
    (app, moment("2026-11-25 10:40"))
}

fn today(app: &App, moment: Moment) -> DayView {
    app.day(Look::Now(moment.now), moment.zone).expect("read")
}

fn tick(on: &str, step: &str, done: bool) -> Action {
    Action::Tick { date: date(on), step: step.to_owned(), done }
}

fn is_done(app: &App, moment: Moment, step: &str) -> bool {
    today(app, moment).steps.iter().any(|shown| &*shown.id == step && shown.is_done())
}

#[test]
fn a_tick_and_its_undo() {
    let (mut app, now) = app();
    let applied = app.apply(tick("2026-11-25", "sunscreen_am", true), now).expect("ticked");
    assert!(applied.changed.ticks);
    assert!(is_done(&app, now, "sunscreen_am"));
    app.apply(applied.undo.expect("can be undone"), now).expect("undone");
    assert!(!is_done(&app, now, "sunscreen_am"));
}

#[test]
fn today_and_two_days_back_can_be_ticked() {
    let (mut app, now) = app();
    for day in ["2026-11-25", "2026-11-24", "2026-11-23"] {
        app.apply(tick(day, "sunscreen_am", true), now).expect(day);
    }
    let old = app.apply(tick("2026-11-22", "sunscreen_am", true), now);
    assert!(matches!(old, Err(AppError::TooOld(_))), "{old:?}");
    let ahead = app.apply(tick("2026-11-26", "sunscreen_am", true), now);
    assert!(matches!(ahead, Err(AppError::NotYet(_))), "{ahead:?}");
}

#[test]
fn only_steps_of_that_day_can_be_ticked() {
    let (mut app, now) = app();
    let unknown = app.apply(tick("2026-11-25", "sunscreen", true), now);
    assert!(matches!(unknown, Err(AppError::UnknownStep { .. })), "{unknown:?}");
    let other = app.apply(tick("2026-11-25", "my_sheet", true), now);
    assert!(matches!(other, Err(AppError::NotThatDay { .. })), "{other:?}");
    let hold = app.apply(tick("2026-11-25", "no_sauna", true), now);
    assert!(matches!(hold, Err(AppError::UnknownStep { .. })), "held off, not ticked: {hold:?}");
}

#[test]
fn without_a_treatment_nothing_can_be_ticked() {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let refused = app.apply(tick("2026-11-25", "sunscreen_am", true), moment("2026-11-25 10:40"));
    assert!(matches!(refused, Err(AppError::NoTreatment)), "{refused:?}");
}

#[test]
fn ticking_the_follow_up_settles_it() {
    let (mut app, now) = app();
    let applied = app.apply(tick("2026-11-25", "followup", true), now).expect("ticked");
    let tomorrow = Moment { now: now.now + TimeDelta::days(1), ..now };
    let shows =
        |app: &App, moment| today(app, moment).steps.iter().any(|step| &*step.id == "followup");
    assert!(shows(&app, now) && !shows(&app, tomorrow));
    app.apply(applied.undo.expect("can be undone"), now).expect("undone");
    assert!(shows(&app, tomorrow));
}

#[test]
fn settling_the_follow_up_can_be_taken_back() {
    let (mut app, now) = app();
    let applied = app.apply(Action::SettleFollowUp(true), now).expect("settled");
    assert!(applied.changed.followup && applied.changed.replans());
    assert_eq!(applied.undo, Some(Action::SettleFollowUp(false)));
}

#[test]
fn a_removed_treatment_comes_back_as_it_was() {
    let (mut app, now) = app();
    app.apply(Action::SettleFollowUp(true), now).expect("settled");
    let before = (app.treatments().expect("read"), today(&app, now));
    let id = before.0[0].id;
    let applied = app.apply(Action::RemoveTreatment(id), now).expect("removed");
    assert_eq!(today(&app, now).day, None);
    app.apply(applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!((app.treatments().expect("read"), today(&app, now)), before);
}

#[test]
fn treatments_in_the_future_or_twice_are_refused() {
    let (mut app, now) = app();
    let later = Action::AddTreatment(When::At(now.now + TimeDelta::minutes(1)));
    assert!(matches!(app.apply(later, now), Err(AppError::When(_))));
    let tomorrow = Action::AddTreatment(When::Date(now.today() + Days::new(1)));
    assert!(matches!(app.apply(tomorrow, now), Err(AppError::When(_))));
    let same = Action::AddTreatment(When::At(at("2026-11-22 15:00", BERLIN)));
    assert!(matches!(app.apply(same, now), Err(AppError::TreatmentTwice(1))));
    assert!(matches!(
        app.apply(Action::RemoveTreatment(9), now),
        Err(AppError::UnknownTreatment(_))
    ));
    assert_eq!(app.treatments().expect("read").len(), 1);
}

#[test]
fn appointments_are_still_to_come() {
    let (mut app, now) = app();
    let note = "Review".to_owned();
    let past = Action::AddAppointment { at: When::At(now.now), note: note.clone() };
    assert!(matches!(app.apply(past, now), Err(AppError::AppointmentPast(_))));
    let ahead = When::At(now.now + TimeDelta::days(9));
    let applied = app.apply(Action::AddAppointment { at: ahead, note }, now).expect("booked");
    assert_eq!(app.appointments().expect("read").len(), 1);
    app.apply(applied.undo.expect("can be undone"), now).expect("undone");
    assert!(app.appointments().expect("read").is_empty());
}

#[test]
fn a_reminder_is_moved_and_put_back() {
    let (mut app, now) = app();
    let nine = NaiveTime::from_hms_opt(9, 0, 0);
    let time = |app: &App| {
        let settings = app.reminder_settings(now).expect("read");
        settings.changes.get("morning").and_then(|change| change.at)
    };
    let set = Action::SetReminderTime { id: "morning".to_owned(), at: nine };
    let applied = app.apply(set, now).expect("set");
    assert!(applied.changed.reminders);
    assert_eq!(time(&app), nine);
    app.apply(applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!(time(&app), None);
}

#[test]
fn reminders_that_cannot_be_so_are_refused() {
    let (mut app, now) = app();
    let set = |id: &str, hour| Action::SetReminderTime {
        id: id.to_owned(),
        at: NaiveTime::from_hms_opt(hour, 0, 0),
    };
    let unknown = app.apply(set("lunch", 12), now);
    assert!(matches!(unknown, Err(AppError::UnknownReminder { .. })), "{unknown:?}");
    let follows = app.apply(set("lifting", 12), now);
    assert!(matches!(follows, Err(AppError::NoTime(_))), "{follows:?}");
    let quiet = app.apply(set("evening", 23), now);
    assert!(matches!(quiet, Err(AppError::Quiet { .. })), "{quiet:?}");
}

#[test]
fn switching_reminders_on_again_catches_nothing_up() {
    let (mut app, now) = app();
    app.apply(Action::SwitchReminders(false), now).expect("off");
    assert!(app.planned(now.now, now.now + TimeDelta::days(7), now).expect("read").0.is_empty());
    let later = moment("2026-11-26 09:00");
    app.apply(Action::SwitchReminders(true), later).expect("on");
    let from = at("2026-11-26 00:00", BERLIN);
    let (planned, _) = app.planned(from, from + TimeDelta::days(1), later).expect("read");
    assert!(planned.iter().all(|due| due.at >= later.now), "{planned:#?}");
    assert!(!planned.is_empty());
}

#[test]
fn more_text_than_anyone_needs_is_refused() {
    let (mut app, now) = app();
    let professional = Professional { name: "x".repeat(201), phone: String::new() };
    let refused = app.apply(Action::SetProfessional(professional), now);
    assert!(matches!(refused, Err(AppError::TooLong { .. })), "{refused:?}");
}

#[test]
fn the_sample_has_a_recovery_on_its_third_day_and_reminds_of_nothing() {
    for text in ["2026-11-25 10:40", "2026-03-29 03:30", "2026-01-01 00:00"] {
        let now = moment(text);
        let app = App::sample(now).expect("a sample");
        let day = today(&app, now);
        assert_eq!(day.day, Some(3), "{text}");
        assert!(day.progress().0 > 0, "{text}");
        let (planned, _) = app.planned(now.now, now.now + TimeDelta::days(7), now).expect("read");
        assert!(planned.is_empty());
        let week = app.week(now.today(), BERLIN).expect("read");
        assert_eq!(week.days.len(), 7);
        assert_eq!(week.days[3].date, now.today());
    }
}

//! Actions: what is done, what is refused, and what takes it back.

use afterglow::app::{
    Added, App, AppError, AppointmentAction, FollowUpAction, Moment, NotificationAction,
    OutingAction, ProductAction, Professional, ProfessionalAction, QuestionAction, ReminderAction,
    StepAction, Topic, TreatmentAction,
};
use afterglow::care::can_i::Verdict;
use afterglow::care::{AsOf, Basis, DayView, ProductId, Text, TreatmentId, When};
use afterglow::ingredients::ProductQuery;
use afterglow::reminders::{Answer, Interval, Snooze, State};
use afterglow::store::Store;
use chrono::{Days, NaiveTime, TimeDelta};

use crate::support::{at, berlin, date, shown_on_time};

fn moment(text: &str) -> Moment {
    Moment { now: at(text, berlin()), zone: berlin() }
}

/// An app with a treatment on 22 November 2026 at three, looked at three days later.
fn app() -> (App, Moment) {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let treated = moment("2026-11-22 15:00");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    (app, moment("2026-11-25 10:40"))
}

fn today(app: &App, moment: Moment) -> DayView {
    app.day(AsOf::Now(moment.now), moment.zone).expect("read")
}

fn tick(on: &str, step: &str, done: bool) -> StepAction {
    StepAction::Tick { date: date(on), step: step.to_owned(), done }
}

fn is_done(app: &App, moment: Moment, step: &str) -> bool {
    today(app, moment).steps.iter().any(|shown| &*shown.id == step && shown.is_done())
}

#[test]
fn a_tick_and_its_undo() {
    let (mut app, now) = app();
    let applied = app.apply(tick("2026-11-25", "sunscreen_am", true), now).expect("ticked");
    assert!(applied.changed.has(Topic::Ticks));
    assert!(is_done(&app, now, "sunscreen_am"));
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
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
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
    assert!(shows(&app, tomorrow));
}

#[test]
fn settling_the_follow_up_can_be_taken_back() {
    let (mut app, now) = app();
    let applied = app.apply(FollowUpAction::Settle(true), now).expect("settled");
    assert!(applied.changed.has(Topic::FollowUps) && applied.changed.replans());
    assert_eq!(app.store_mut().settled().expect("read").len(), 1);
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!(app.store_mut().settled().expect("read").len(), 0);
}

#[test]
fn a_removed_treatment_comes_back_as_it_was() {
    let (mut app, now) = app();
    app.apply(FollowUpAction::Settle(true), now).expect("settled");
    let before = (app.treatments().expect("read"), today(&app, now));
    let id = before.0[0].id;
    let applied = app.apply(TreatmentAction::Remove(id), now).expect("removed");
    assert_eq!(today(&app, now).day, None);
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!((app.treatments().expect("read"), today(&app, now)), before);
}

#[test]
fn treatments_in_the_future_or_twice_are_refused() {
    let (mut app, now) = app();
    let later = TreatmentAction::Add(When::At(now.now + TimeDelta::minutes(1)));
    assert!(matches!(app.apply(later, now), Err(AppError::When(_))));
    let tomorrow = TreatmentAction::Add(When::Date(now.today() + Days::new(1)));
    assert!(matches!(app.apply(tomorrow, now), Err(AppError::When(_))));
    let same = TreatmentAction::Add(When::At(at("2026-11-22 15:00", berlin())));
    assert!(matches!(app.apply(same, now), Err(AppError::TreatmentTwice(TreatmentId(1)))));
    assert!(matches!(
        app.apply(TreatmentAction::Remove(TreatmentId(9)), now),
        Err(AppError::UnknownTreatment(_))
    ));
    assert_eq!(app.treatments().expect("read").len(), 1);
}

#[test]
fn appointments_are_still_to_come() {
    let (mut app, now) = app();
    let note = "Review".to_owned();
    let past = AppointmentAction::Add { at: When::At(now.now), note: note.clone() };
    assert!(matches!(app.apply(past, now), Err(AppError::AppointmentPast(_))));
    let ahead = When::At(now.now + TimeDelta::days(9));
    let applied = app.apply(AppointmentAction::Add { at: ahead, note }, now).expect("booked");
    assert_eq!(app.appointments().expect("read").len(), 1);
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
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
    let set = ReminderAction::SetTime { id: "morning".to_owned(), at: nine };
    let applied = app.apply(set, now).expect("set");
    assert!(applied.changed.has(Topic::Reminders));
    assert_eq!(time(&app), nine);
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!(time(&app), None);
}

#[test]
fn reminders_that_cannot_be_so_are_refused() {
    let (mut app, now) = app();
    let set = |id: &str, hour| ReminderAction::SetTime {
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
    app.apply(ReminderAction::SwitchAll(false), now).expect("off");
    assert!(app.planned(now.now, now.now + TimeDelta::days(7), now).expect("read").0.is_empty());
    let later = moment("2026-11-26 09:00");
    app.apply(ReminderAction::SwitchAll(true), later).expect("on");
    let from = at("2026-11-26 00:00", berlin());
    let (planned, _) = app.planned(from, from + TimeDelta::days(1), later).expect("read");
    assert!(planned.iter().all(|due| due.at >= later.now), "{planned:#?}");
    assert!(!planned.is_empty());
}

#[test]
fn more_text_than_anyone_needs_is_refused() {
    let (mut app, now) = app();
    let professional =
        Professional { name: "x".repeat(201), phone: String::new(), ..Professional::default() };
    let refused = app.apply(ProfessionalAction::Set(professional), now);
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
        let week = app.week(now.today(), berlin()).expect("read");
        assert_eq!(week.days.len(), 7);
        assert_eq!(week.days[3].date, now.today());
    }
}

/// The morning's notification as the agent has shown it.
fn show_morning(app: &mut App, now: Moment) -> String {
    let (planned, _) = app.planned(now.now - TimeDelta::hours(4), now.now, now).expect("read");
    let lines: Vec<_> =
        planned.into_iter().filter(|due| due.bundle == "2026-11-25T08:10").collect();
    assert_eq!(lines.len(), 3);
    shown_on_time(app, &lines, None);
    "2026-11-25T08:10".to_owned()
}

fn answer(bundle: &str, answer: Answer) -> NotificationAction {
    NotificationAction::Answer { bundle: bundle.to_owned(), answer }
}

#[test]
fn done_on_a_notification_ticks_every_unticked_step_it_lists() {
    let (mut app, now) = app();
    app.apply(ReminderAction::SwitchAll(false), now).expect("off");
    let early = moment("2026-11-25 07:00");
    app.apply(ReminderAction::SwitchAll(true), early).expect("on");
    let bundle = show_morning(&mut app, now);
    app.apply(tick("2026-11-25", "serum_am", true), early).expect("ticked");
    let applied = app.apply(answer(&bundle, Answer::Done), now).expect("answered");
    assert!(applied.changed.has(Topic::Ticks) && applied.changed.has(Topic::Ledger));
    for step in ["sunscreen_am", "cleanse_am", "serum_am"] {
        assert!(is_done(&app, now, step), "{step}");
    }
    assert!(!is_done(&app, now, "cleanse_pm"));
    // The same tap again is the same answer.
    app.apply(answer(&bundle, Answer::Done), now).expect("answered again");
    let history = app.store_mut().tick_history(date("2026-11-25")).expect("read");
    assert_eq!(history.len(), 3);
    let said = app.lines_of(&bundle).expect("read");
    assert!(said.iter().all(|line| line.answer == Some(("done".to_owned(), now.now))));
}

#[test]
fn snoozing_moves_the_whole_notification_and_dismissing_nothing() {
    let (mut app, now) = app();
    app.apply(ReminderAction::SwitchAll(false), now).expect("off");
    app.apply(ReminderAction::SwitchAll(true), moment("2026-11-25 07:00")).expect("on");
    let bundle = show_morning(&mut app, now);
    app.apply(answer(&bundle, Answer::Dismissed), now).expect("answered");
    let state = |app: &App| app.lines_of(&bundle).expect("read")[0].state;
    assert_eq!(state(&app), State::Delivered);
    assert!(!is_done(&app, now, "sunscreen_am"));
    let later = answer(&bundle, Answer::Snooze(Snooze::OneHour));
    assert!(app.apply(later, now).expect("answered").changed.replans());
    let until = now.now + TimeDelta::hours(1);
    assert_eq!(state(&app), State::Snoozed(until));
    let (planned, _) = app.planned(now.now, until + TimeDelta::minutes(1), now).expect("read");
    assert_eq!(planned.len(), 3);
    assert!(planned.iter().all(|line| line.at == until && line.bundle == bundle));
    let next = app.next_reminder(now).expect("read").expect("planned");
    assert_eq!(next.at, until);
    // Answered with done while it is put off, it does not come again.
    app.apply(answer(&bundle, Answer::Done), now).expect("answered");
    let (planned, log) = app.planned(now.now, until + TimeDelta::minutes(1), now).expect("read");
    assert!(planned.iter().all(|line| log.is_settled(&line.key)), "{planned:?}");
}

#[test]
fn an_answer_to_what_was_never_shown_or_is_too_old_is_refused() {
    let (mut app, now) = app();
    let never = app.apply(answer("2026-11-25T08:10", Answer::Done), now);
    assert!(matches!(never, Err(AppError::UnknownNotification(_))), "{never:?}");
    app.apply(ReminderAction::SwitchAll(false), now).expect("off");
    app.apply(ReminderAction::SwitchAll(true), moment("2026-11-25 07:00")).expect("on");
    let bundle = show_morning(&mut app, now);
    let late = moment("2026-11-28 10:00");
    for old in [Answer::Done, Answer::Snooze(Snooze::TenMinutes)] {
        let refused = app.apply(answer(&bundle, old), late);
        assert!(matches!(refused, Err(AppError::TooOld(_))), "{refused:?}");
    }
    let evening = answer(&bundle, Answer::Snooze(Snooze::Evening));
    let refused = app.apply(evening, moment("2026-11-25 21:00"));
    assert!(matches!(refused, Err(AppError::EveningOver(_))), "{refused:?}");
}

#[test]
fn the_outdoor_timer_starts_anew_stops_and_is_put_back() {
    let (mut app, now) = app();
    assert_eq!(app.outing(now).expect("read"), None);
    app.apply(OutingAction::GoOutside(Interval::TwoHours), now).expect("outside");
    let running = app.outing(now).expect("read").expect("runs");
    assert_eq!(running.next, Some(now.now + TimeDelta::hours(2)));
    assert_eq!(running.ends_at, at("2026-11-25 22:00", berlin()));
    let stopped = app.apply(OutingAction::ComeInside, now).expect("inside");
    assert_eq!(app.outing(now).expect("read"), None);
    app.undo(&stopped.undo.expect("can be undone"), now).expect("undone");
    assert_eq!(app.outing(now).expect("read"), Some(running));
    // It ends by itself, and yesterday's is not there today.
    assert_eq!(app.outing(moment("2026-11-25 22:00")).expect("read"), None);
    assert_eq!(app.outing(moment("2026-11-26 09:00")).expect("read"), None);
    app.apply(ReminderAction::Switch { id: "outdoors".to_owned(), on: false }, now).expect("off");
    assert!(!app.outing(now).expect("read").expect("runs").comes);
}

#[test]
fn done_outside_starts_the_timer_anew() {
    let (mut app, now) = app();
    app.apply(OutingAction::GoOutside(Interval::Water40), now).expect("outside");
    let then = moment("2026-11-25 11:20");
    let (planned, _) = app.planned(then.now, then.now + TimeDelta::minutes(1), then).expect("read");
    let due = planned.iter().find(|due| &*due.key.reminder == "outdoors").expect("due");
    app.note_shown([due], then.now, None).expect("recorded");
    let later = moment("2026-11-25 11:25");
    let done = || answer(&due.bundle, Answer::Done);
    app.apply(done(), later).expect("answered");
    let running = app.outing(later).expect("read").expect("runs");
    assert_eq!(running.next, Some(later.now + TimeDelta::minutes(40)));
    // The same tap again does not move it.
    app.apply(done(), moment("2026-11-25 11:40")).expect("answered");
    assert_eq!(app.outing(later).expect("read"), Some(running));
}

#[test]
fn done_on_an_old_outdoor_notification_does_not_move_the_running_timer() {
    let (mut app, now) = app();
    app.apply(OutingAction::GoOutside(Interval::Water40), now).expect("outside");
    let then = moment("2026-11-25 11:20");
    let (planned, _) = app.planned(then.now, then.now + TimeDelta::minutes(1), then).expect("read");
    let due = planned.iter().find(|due| &*due.key.reminder == "outdoors").expect("due");
    app.note_shown([due], then.now, None).expect("recorded");
    // Put on again by the window; the notification is answered later.
    app.apply(OutingAction::GoOutside(Interval::Water40), moment("2026-11-25 11:25"))
        .expect("again");
    let running = app.outing(then).expect("read");
    app.apply(answer(&due.bundle, Answer::Done), moment("2026-11-25 11:50")).expect("answered");
    assert_eq!(app.outing(then).expect("read"), running);
}

#[test]
fn done_on_the_mornings_sunscreen_does_not_settle_the_follow_up_that_rides_with_it() {
    let (mut app, _) = app();
    let morning = moment("2026-12-09 08:10");
    let (planned, _) =
        app.planned(morning.now, morning.now + TimeDelta::minutes(1), morning).expect("read");
    let names: Vec<_> = planned.iter().map(|line| &*line.key.reminder).collect();
    assert_eq!(names, ["sunscreen_am", "followup"]);
    shown_on_time(&mut app, &planned, None);
    app.apply(answer("2026-12-09T08:10", Answer::Done), morning).expect("answered");
    assert!(is_done(&app, morning, "sunscreen_am"));
    assert!(!is_done(&app, morning, "followup"));
    assert_eq!(app.store_mut().settled().expect("read").len(), 0);
}

#[test]
fn putting_a_notification_away_after_answering_it_takes_nothing_back() {
    let (mut app, now) = app();
    app.apply(ReminderAction::SwitchAll(false), now).expect("off");
    app.apply(ReminderAction::SwitchAll(true), moment("2026-11-25 07:00")).expect("on");
    let bundle = show_morning(&mut app, now);
    app.apply(answer(&bundle, Answer::Snooze(Snooze::OneHour)), now).expect("answered");
    app.apply(answer(&bundle, Answer::Dismissed), now).expect("answered");
    let until = now.now + TimeDelta::hours(1);
    assert_eq!(app.lines_of(&bundle).expect("read")[0].state, State::Snoozed(until));
    app.apply(answer(&bundle, Answer::Done), now).expect("answered");
    app.apply(answer(&bundle, Answer::Dismissed), now).expect("answered");
    let line = &app.lines_of(&bundle).expect("read")[0];
    assert_eq!(line.answer, Some(("done".to_owned(), now.now)));
}

#[test]
fn each_reminder_knows_when_it_comes_next() {
    let (mut app, now) = app();
    let next = app.next_of_each(now).expect("read");
    let table = [
        ("sunscreen_am", "2026-11-26 08:10"),
        ("morning", "2026-11-26 08:10"),
        ("midday", "2026-11-25 13:00"),
        ("followup", "2026-12-02 10:00"),
        ("check_in", "2026-11-26 10:00"),
        ("lifting", "2026-11-25 20:45"),
        // Day 7 is a Sunday.
        ("patience", "2026-11-29 10:00"),
        ("end", "2027-02-21 08:10"),
    ];
    for (rule, when) in table {
        assert_eq!(next.get(rule), Some(&at(when, berlin())), "{rule}");
    }
    assert_eq!(next.get("my_sheet"), None);
    app.apply(ReminderAction::Switch { id: "midday".to_owned(), on: false }, now).expect("off");
    assert_eq!(app.next_of_each(now).expect("read").get("no_touch"), None);
}

#[test]
fn a_product_is_kept_with_its_answer_and_removed_with_undo() {
    let (mut app, now) = app();
    let add = ProductAction::Add { name: "Night serum".into(), text: "Aqua, Retinol".into() };
    let added = app.apply(add, now).expect("kept");
    assert!(added.changed.has(Topic::Products) && !added.changed.replans());
    let view = app.products(now).expect("read").remove(0);
    assert_eq!((view.answer.verdict, view.lifts_at), (Verdict::HoldOff, view.answer.until));
    let Some(Added::Product(id)) = added.added else { panic!("{added:?}") };
    let removed = app.apply(ProductAction::Remove(id), now).expect("removed");
    assert!(app.products(now).expect("read").is_empty());
    app.undo(&removed.undo.expect("undo"), now).expect("put back");
    assert_eq!(app.products(now).expect("read").remove(0).product, view.product);
    let unknown = app.apply(ProductAction::Remove(ProductId(99)), now).expect_err("refused");
    assert!(matches!(unknown, AppError::UnknownProduct(_)));
    let long = ProductAction::Add { name: "x".repeat(201), text: String::new() };
    assert!(matches!(app.apply(long, now), Err(AppError::TooLong { .. })));
}

#[test]
fn today_speaks_of_a_product_on_the_day_its_hold_lifts_and_two_days_on() {
    let (mut app, now) = app();
    for (name, text) in [("Night serum", "Aqua, Retinol"), ("Cream", "Aqua, Glycerin, Squalane")] {
        let add = ProductAction::Add { name: name.to_owned(), text: text.to_owned() };
        app.apply(add, now).expect("kept");
    }
    let named = |when: &str| {
        let lifting = app.products_lifting(moment(when)).expect("read");
        lifting.into_iter().map(|one| one.product.name).collect::<Vec<_>>()
    };
    assert!(named("2026-11-25 10:40").is_empty());
    assert!(named("2026-11-28 23:59").is_empty());
    assert_eq!(named("2026-11-29 00:00"), ["Night serum"], "on the day it lifts at three");
    assert_eq!(named("2026-11-29 15:00"), ["Night serum"]);
    assert_eq!(named("2026-12-01 14:59"), ["Night serum"]);
    assert!(named("2026-12-01 15:00").is_empty());
}

#[test]
fn another_treatment_holds_a_product_anew() {
    let (mut app, now) = app();
    let add = ProductAction::Add { name: "Night serum".into(), text: "Aqua, Retinol".into() };
    app.apply(add, now).expect("kept");
    let again = moment("2026-12-20 09:00");
    app.apply(TreatmentAction::Add(When::At(again.now)), again).expect("recorded");
    let view = app.products(moment("2026-12-21 09:00")).expect("read").remove(0);
    assert_eq!(view.answer.until, Some(at("2026-12-27 09:00", berlin())));
}

#[test]
fn what_was_asked_is_offered_again_and_can_be_forgotten() {
    let (mut app, now) = app();
    app.apply(QuestionAction::Note("gym".into()), now).expect("noted");
    let question = app.questions().expect("read").remove(0);
    assert_eq!((&*question.text, question.asked_at), ("gym", now.now));
    assert_eq!(app.can_i("gym", now).expect("answered").verdict, Verdict::HoldOff);
    let forgotten = app.apply(QuestionAction::Forget(question.id), now).expect("forgotten");
    assert!(app.questions().expect("read").is_empty());
    app.undo(&forgotten.undo.expect("undo"), now).expect("put back");
    assert_eq!(app.questions().expect("read")[0].asked_at, now.now);
}

#[test]
fn the_latest_treatment_counts_however_long_ago() {
    let (app, _) = app();
    let asked = ProductQuery { name: "", text: "Aqua, Glycerin, Retinol" };
    let answer = app.check(asked, moment("2036-11-25 10:40")).expect("answered");
    assert_eq!(answer.verdict, Verdict::Check);
    assert!(answer.notes.is_empty(), "there is a treatment");
}

#[test]
fn a_link_leads_to_a_call_or_nowhere_else() {
    use afterglow::platform::{Leads, leads};

    for (uri, wanted) in [
        ("tel:+442079460018", Leads::ToCall),
        ("dioxus://index.html/", Leads::Here),
        ("about:blank", Leads::Here),
        ("https://example.org", Leads::Nowhere),
        ("file:///etc/passwd", Leads::Nowhere),
        ("javascript:alert(1)", Leads::Nowhere),
        ("", Leads::Nowhere),
    ] {
        assert_eq!(leads(uri), wanted, "{uri}");
    }
}

#[test]
fn what_the_professional_said_is_a_card_of_each_day_in_their_name() {
    let now = moment("2026-11-25 10:40");
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let said = "No make-up before Friday.".to_owned();
    let named = Professional { name: "Ines".into(), instructions: said, ..Professional::default() };
    app.apply(ProfessionalAction::Set(named), now).expect("set");
    let tips = |app: &App| app.day(AsOf::Now(now.now), now.zone).expect("a day").tips;
    assert!(tips(&app).is_empty(), "without a treatment there is no day");
    app.apply(TreatmentAction::Add(When::At(now.now)), now).expect("recorded");
    let first = tips(&app).remove(0);
    assert_eq!(first.basis, Basis::provider("Ines"));
    assert_eq!(first.body, Text::Literal("No make-up before Friday.".into()));
    app.apply(ProfessionalAction::Set(Professional::default()), now).expect("emptied");
    assert!(tips(&app).iter().all(|tip| &*tip.id != "own_instructions"));
}

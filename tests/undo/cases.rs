//! Cases in which an undo written by hand went wrong, and what an undo refuses.

use afterglow::app::{
    Action, App, AppError, Applied, FollowUpAction, Moment, OutingAction, ProductAction,
    Professional, ProfessionalAction, QuestionAction, ReminderAction, SettingAction, StepAction,
    Topic, TreatmentAction,
};
use afterglow::care::{AsOf, Language, ProductId, QuestionId, Text, TreatmentId, When};
use afterglow::reminders::{Interval, QuietHours};
use afterglow::store::QUESTIONS_KEPT;
use afterglow::texts::Texts;
use chrono::{NaiveTime, TimeDelta};

use super::dump::Desk;
use crate::support::{berlin, date, moment};

fn at(text: &str) -> Moment {
    moment(text, berlin())
}

fn now() -> Moment {
    at("2026-11-25 10:40")
}

/// Treated on 22 November at three, looked at three days later.
fn desk() -> Desk {
    let mut desk = Desk::new(at("2026-11-22 15:00"));
    let treated = at("2026-11-22 15:00");
    desk.app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    desk
}

fn tick(on: &str, step: &str) -> StepAction {
    StepAction::Tick { date: date(on), step: step.to_owned(), done: true }
}

fn apply(desk: &mut Desk, action: impl Into<Action>) -> Applied {
    desk.app.apply(action, now()).expect("applied")
}

/// Does an action after others and takes it back: every row is as it was. Returns what the undo did.
fn there_and_back(before: Vec<Action>, action: impl Into<Action>) -> Applied {
    let mut desk = desk();
    for action in before {
        apply(&mut desk, action);
    }
    let rows = desk.rows();
    let done = apply(&mut desk, action);
    assert_ne!(desk.rows(), rows, "it did something");
    let undone = desk.app.undo(&done.undo.expect("an undo"), now()).expect("undone");
    assert_eq!(desk.rows(), rows);
    undone
}

/// The sentence of a refusal, after which nothing is changed.
fn refused(desk: &mut Desk, applied: &Applied) -> String {
    let rows = desk.rows();
    let undo = applied.undo.as_ref().expect("an undo");
    let error = desk.app.undo(undo, now()).expect_err("it was changed meanwhile");
    assert_eq!(desk.rows(), rows, "a refusal changes nothing");
    Texts::of(Language::English).show(&error.text(), now())
}

const CHANGED: &str = "This was changed in the meantime";

#[test]
fn what_was_settled_before_the_tick_stays_settled() {
    let undone =
        there_and_back(vec![FollowUpAction::Settle(true).into()], tick("2026-11-24", "followup"));
    assert!(undone.changed.has(Topic::Ticks));
}

#[test]
fn a_follow_up_is_settled_again_since_the_day_it_was() {
    let mut desk = desk();
    let earlier = at("2026-11-24 09:00");
    desk.app.apply(FollowUpAction::Settle(true), earlier).expect("settled");
    let opened = apply(&mut desk, FollowUpAction::Settle(false));
    desk.app.undo(&opened.undo.expect("an undo"), now()).expect("undone");
    let settled = desk.app.store_mut().settled().expect("read");
    assert_eq!(settled.into_values().collect::<Vec<_>>(), [date("2026-11-24")]);
}

#[test]
fn what_is_settled_again_stays_settled_since_the_first_day() {
    let mut desk = desk();
    desk.app.apply(FollowUpAction::Settle(true), at("2026-11-23 09:00")).expect("settled");
    let again = apply(&mut desk, FollowUpAction::Settle(true));
    assert_eq!(again.undo, None, "nothing differs");
    let settled = desk.app.store_mut().settled().expect("read");
    assert_eq!(settled.into_values().collect::<Vec<_>>(), [date("2026-11-23")]);
    // On the day between, its step is not asked for once more.
    let day = desk.app.day(AsOf::WholeDay(date("2026-11-24")), berlin()).expect("a day");
    assert!(day.steps.iter().all(|step| &*step.id != "followup"));
}

#[test]
fn the_row_of_another_day_neither_moves_nor_opens_what_is_settled() {
    let mut desk = desk();
    apply(&mut desk, FollowUpAction::Settle(true));
    let settled = desk.app.store_mut().settled().expect("read");
    apply(&mut desk, tick("2026-11-24", "followup"));
    let untick =
        StepAction::Tick { date: date("2026-11-24"), step: "followup".to_owned(), done: false };
    apply(&mut desk, untick);
    assert_eq!(desk.app.store_mut().settled().expect("read"), settled);
}

#[test]
fn what_changed_nothing_takes_nothing_back() {
    let actions: [Action; 4] = [
        tick("2026-11-25", "sunscreen_am").into(),
        ReminderAction::Extend(true).into(),
        ReminderAction::SwitchAll(false).into(),
        FollowUpAction::Settle(true).into(),
    ];
    for action in actions {
        let mut desk = desk();
        apply(&mut desk, action.clone());
        let again = apply(&mut desk, action.clone());
        assert_eq!(again.undo, None, "{action:?}");
    }
}

#[test]
fn since_when_reminders_come_is_put_back() {
    there_and_back(vec![ReminderAction::SwitchAll(false).into()], ReminderAction::SwitchAll(true));
    there_and_back(vec![], ReminderAction::SwitchAll(false));
}

#[test]
fn what_was_never_set_is_not_set_after_an_undo() {
    let professional = Professional {
        name: "Ines".into(),
        phone: "030 1234567".into(),
        ..Professional::default()
    };
    let quiet = NaiveTime::from_hms_opt(23, 0, 0).zip(NaiveTime::from_hms_opt(6, 0, 0));
    let quiet = quiet.map(|(from, to)| QuietHours { from, to });
    let actions: [Action; 11] = [
        ProfessionalAction::Set(professional).into(),
        ReminderAction::SetQuietHours(quiet).into(),
        ReminderAction::SetQuietHours(None).into(),
        ReminderAction::Extend(true).into(),
        ReminderAction::ShowOnLockScreen(false).into(),
        ReminderAction::Switch { id: "midday".into(), on: false }.into(),
        ReminderAction::SetTime { id: "morning".into(), at: NaiveTime::from_hms_opt(9, 0, 0) }
            .into(),
        SettingAction::SetRegion("DE".parse().ok()).into(),
        QuestionAction::Note("gym".into()).into(),
        ReminderAction::Test(10).into(),
        OutingAction::GoOutside(Interval::Water40).into(),
    ];
    for action in actions {
        there_and_back(vec![], action);
    }
}

#[test]
fn a_change_of_the_interval_leaves_since_when_sunscreen_is_on() {
    let mut desk = desk();
    let refused = desk.app.apply(OutingAction::ChangeInterval(Interval::Water40), now());
    assert!(matches!(refused, Err(AppError::NotOutside)), "{refused:?}");
    desk.app
        .apply(OutingAction::GoOutside(Interval::TwoHours), at("2026-11-25 10:00"))
        .expect("outside");
    let before = desk.app.outing(now()).expect("read").expect("runs").outing;
    let done = apply(&mut desk, OutingAction::ChangeInterval(Interval::Water40));
    let running = desk.app.outing(now()).expect("read").expect("runs").outing;
    assert_eq!((running.since, running.every), (before.since, Interval::Water40));
    desk.app.undo(&done.undo.expect("an undo"), now()).expect("undone");
    assert_eq!(desk.app.outing(now()).expect("read").expect("runs").outing, before);
}

#[test]
fn coming_inside_is_undone() {
    there_and_back(
        vec![OutingAction::GoOutside(Interval::TwoHours).into()],
        OutingAction::ComeInside,
    );
}

#[test]
fn a_removed_treatment_brings_its_settled_follow_up_back() {
    let undone = there_and_back(
        vec![FollowUpAction::Settle(true).into()],
        TreatmentAction::Remove(TreatmentId(1)),
    );
    assert!(
        undone.changed.has(Topic::Treatments)
            && undone.changed.has(Topic::FollowUps)
            && undone.changed.replans()
    );
}

#[test]
fn the_oldest_question_comes_back_with_the_one_that_pushed_it_out() {
    let mut desk = desk();
    for minute in 0..i64::from(QUESTIONS_KEPT) {
        let then = Moment { now: now().now + TimeDelta::minutes(minute), ..now() };
        desk.app.apply(QuestionAction::Note(format!("question {minute}")), then).expect("noted");
    }
    let rows = desk.rows();
    let later = at("2026-11-25 12:00");
    let one_more = desk.app.apply(QuestionAction::Note("one more".into()), later).expect("noted");
    let kept = desk.app.store_mut().questions().expect("read");
    assert!(kept.iter().all(|one| one.text != "question 0"), "the oldest is gone");
    desk.app.undo(&one_more.undo.expect("an undo"), later).expect("undone");
    assert_eq!(desk.rows(), rows);
}

#[test]
fn a_text_comes_back_with_every_character() {
    let text = "Aqua,\r\n'Retinol' \u{0} \"x\" \u{1F319}".to_owned();
    let add = ProductAction::Add { name: "Night".into(), text };
    there_and_back(vec![add.into()], ProductAction::Remove(ProductId(1)));
}

#[test]
fn the_history_of_ticks_tells_of_an_undo() {
    let mut desk = desk();
    let ticked = apply(&mut desk, tick("2026-11-25", "sunscreen_am"));
    let later = at("2026-11-25 10:41");
    let undone = desk.app.undo(&ticked.undo.expect("an undo"), later).expect("undone");
    desk.app.undo(&undone.undo.expect("done again"), at("2026-11-25 10:42")).expect("redone");
    let history = desk.app.store_mut().tick_history(date("2026-11-25")).expect("read");
    let told: Vec<_> = history.iter().map(|one| (&*one.step, one.done, one.at)).collect();
    let step = "sunscreen_am";
    let times = ["2026-11-25 10:40", "2026-11-25 10:41", "2026-11-25 10:42"].map(|it| at(it).now);
    assert_eq!(told, [(step, true, times[0]), (step, false, times[1]), (step, true, times[2])]);
}

#[test]
fn two_that_touch_the_same_row_are_undone_in_their_order_only() {
    let mut desk = desk();
    let rows = desk.rows();
    let time =
        ReminderAction::SetTime { id: "morning".into(), at: NaiveTime::from_hms_opt(9, 0, 0) };
    let first = apply(&mut desk, time);
    let second = apply(&mut desk, ReminderAction::Switch { id: "morning".into(), on: false });
    assert!(refused(&mut desk, &first).starts_with(CHANGED));
    desk.app.undo(&second.undo.expect("an undo"), now()).expect("undone");
    desk.app.undo(&first.undo.expect("an undo"), now()).expect("undone");
    assert_eq!(desk.rows(), rows);
}

#[test]
fn two_that_touch_other_rows_are_undone_in_any_order() {
    let mut desk = desk();
    let rows = desk.rows();
    let first = apply(&mut desk, tick("2026-11-25", "sunscreen_am"));
    let second = apply(&mut desk, tick("2026-11-25", "cleanse_am"));
    for done in [first, second] {
        desk.app.undo(&done.undo.expect("an undo"), now()).expect("undone");
    }
    assert_eq!(desk.rows(), rows);
}

#[test]
fn an_undo_is_done_once() {
    let mut desk = desk();
    let done = apply(&mut desk, TreatmentAction::Remove(TreatmentId(1)));
    desk.app.undo(done.undo.as_ref().expect("an undo"), now()).expect("undone");
    assert!(refused(&mut desk, &done).starts_with(CHANGED));
}

#[test]
fn a_treatment_stays_once_its_follow_up_was_settled() {
    let mut desk = desk();
    let added = apply(&mut desk, TreatmentAction::Add(When::Date(date("2026-11-25"))));
    apply(&mut desk, FollowUpAction::Settle(true));
    assert!(refused(&mut desk, &added).starts_with(CHANGED));
}

#[test]
fn what_hangs_on_something_that_is_gone_does_not_come_back() {
    let mut desk = desk();
    apply(&mut desk, FollowUpAction::Settle(true));
    let opened = apply(&mut desk, FollowUpAction::Settle(false));
    apply(&mut desk, TreatmentAction::Remove(TreatmentId(1)));
    assert!(refused(&mut desk, &opened).starts_with(CHANGED));
}

#[test]
fn a_question_that_was_asked_again_does_not_come_back_twice() {
    let mut desk = desk();
    apply(&mut desk, QuestionAction::Note("gym".into()));
    apply(&mut desk, QuestionAction::Note("sauna".into()));
    let forgotten = apply(&mut desk, QuestionAction::Forget(QuestionId(1)));
    apply(&mut desk, QuestionAction::Note("gym".into()));
    assert!(refused(&mut desk, &forgotten).starts_with(CHANGED));
}

#[test]
fn another_program_that_changed_it_meanwhile_counts_too() {
    let mut desk = desk();
    let removed = apply(&mut desk, TreatmentAction::Remove(TreatmentId(1)));
    let (mut other, _) = App::open(desk.folder(), now().now).expect("opened");
    let same = TreatmentAction::Add(When::At(at("2026-11-22 15:00").now));
    other.apply(same, now()).expect("recorded");
    assert!(refused(&mut desk, &removed).contains("already recorded, as number 2"));
}

#[test]
fn the_refusal_has_its_words() {
    let words = Texts::of(Language::English).show(&Text::key("undo-changed"), now());
    assert!(words.starts_with(CHANGED) && words.ends_with("Nothing was changed now."), "{words}");
}

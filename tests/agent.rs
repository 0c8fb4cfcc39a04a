//! A round of the agent: what is shown, recorded and tried again.

use afterglow::agent::{Round, deliver};
use afterglow::app::{Action, App, AppError, Moment};
use afterglow::care::When;
use afterglow::notify::recording::Recording;
use afterglow::reminders::{Answer, Snooze, State};
use afterglow::store::Store;
use afterglow::texts::Texts;
use chrono::TimeDelta;
use chrono_tz::Tz;

use crate::support::{at, date};

const BERLIN: Tz = Tz::Europe__Berlin;

fn moment(text: &str) -> Moment {
    Moment { now: at(text, BERLIN), zone: BERLIN }
}

/// An app on day 2 of a recovery, whose reminders began with the treatment.
fn app() -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let treated = moment("2026-11-22 15:00");
    app.apply(Action::AddTreatment(When::At(treated.now)), treated).expect("recorded");
    app.apply(Action::SwitchReminders(false), treated).expect("off");
    app.apply(Action::SwitchReminders(true), treated).expect("on");
    app
}

/// One round, by an agent that runs since the treatment.
fn deliver_at(app: &mut App, notifier: &mut Recording, now: Moment) -> Result<Round, AppError> {
    deliver(app, notifier, Texts::english(), &|| now, at("2026-11-22 15:00", BERLIN))
}

#[test]
fn a_bundle_is_one_notification_with_sunscreen_on_top() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let round = deliver_at(&mut app, &mut notifier, moment("2026-11-24 08:10"));
    assert_eq!(round.expect("a round").next, Some(at("2026-11-24 13:00", BERLIN)));
    assert_eq!(notifier.shown.len(), 1);
    assert_eq!(notifier.shown[0].title, "Sunscreen: SPF 30 or more");
    assert_eq!(notifier.shown[0].body, "Gentle cleanser\nHyaluronic acid serum");
}

#[test]
fn nothing_is_shown_twice() {
    let (mut app, mut notifier) = (app(), Recording::default());
    for minute in 10..20 {
        let now = moment(&format!("2026-11-24 08:{minute}"));
        deliver_at(&mut app, &mut notifier, now).expect("a round");
    }
    assert_eq!(notifier.shown.len(), 1);
}

#[test]
fn what_could_not_be_shown_is_tried_again() {
    let mut app = app();
    let mut notifier = Recording { failing: true, ..Recording::default() };
    let now = moment("2026-11-24 08:10");
    let round = deliver_at(&mut app, &mut notifier, now).expect("a round");
    assert!(round.problem.is_some());
    notifier.failing = false;
    let now = moment("2026-11-24 08:15");
    let round = deliver_at(&mut app, &mut notifier, now).expect("a round");
    assert!(round.problem.is_none());
    assert_eq!(notifier.shown.len(), 1);
}

#[test]
fn what_is_too_late_is_recorded_as_missed() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let noon = moment("2026-11-24 12:30");
    deliver_at(&mut app, &mut notifier, noon).expect("a round");
    assert!(notifier.shown.is_empty());
    let day = date("2026-11-24");
    let ledger = app.ledger(day, day).expect("read");
    assert_eq!(ledger.len(), 3);
    assert!(ledger.iter().all(|row| row.state == State::Missed));
}

#[test]
fn a_crash_before_the_delivery_is_recorded_repeats_it_under_the_same_number() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let morning = moment("2026-11-24 08:10");
    let (planned, _) =
        app.planned(morning.now, morning.now + TimeDelta::minutes(1), morning).expect("read");
    app.record(|tx| planned.iter().try_for_each(|line| tx.hand_over(line, morning.now)))
        .expect("recorded");
    deliver_at(&mut app, &mut notifier, morning).expect("a round");
    let (mut other, mut undisturbed) = (self::app(), Recording::default());
    deliver_at(&mut other, &mut undisturbed, morning).expect("a round");
    assert_eq!(notifier.shown, undisturbed.shown, "the same number and the same lines");
}

#[test]
fn a_line_that_joins_a_shown_bundle_keeps_the_others() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let tick =
        |done| Action::Tick { date: date("2026-11-24"), step: "cleanse_am".to_owned(), done };
    app.apply(tick(true), moment("2026-11-24 07:30")).expect("ticked");
    let morning = moment("2026-11-24 08:10");
    deliver_at(&mut app, &mut notifier, morning).expect("a round");
    assert_eq!(notifier.shown[0].body, "Hyaluronic acid serum");
    let later = moment("2026-11-24 08:20");
    app.apply(tick(false), later).expect("taken back");
    deliver_at(&mut app, &mut notifier, later).expect("a round");
    assert_eq!(notifier.shown.len(), 2);
    assert_eq!(notifier.shown[1].id, notifier.shown[0].id, "in place of the first");
    assert_eq!(notifier.shown[1].title, "Sunscreen: SPF 30 or more");
    assert_eq!(notifier.shown[1].body, "Gentle cleanser\nHyaluronic acid serum");
}

#[test]
fn what_was_handed_over_and_then_ticked_is_not_shown() {
    let mut app = app();
    let mut notifier = Recording { failing: true, ..Recording::default() };
    let midday = moment("2026-11-24 13:00");
    deliver_at(&mut app, &mut notifier, midday).expect("a round");
    let tick = Action::Tick { date: date("2026-11-24"), step: "no_touch".to_owned(), done: true };
    app.apply(tick, midday).expect("ticked");
    notifier.failing = false;
    let later = moment("2026-11-24 13:10");
    deliver_at(&mut app, &mut notifier, later).expect("a round");
    assert!(notifier.shown.is_empty(), "{:?}", notifier.shown);
}

#[test]
fn the_end_of_a_hold_is_no_all_clear() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let evening = moment("2026-11-29 20:45");
    deliver_at(&mut app, &mut notifier, evening).expect("a round");
    let shown = notifier.shown.last().expect("shown");
    let text = format!("{} {}", shown.title, shown.body);
    assert!(text.contains("Retinol"), "{text}");
    assert!(text.contains("if your skin is calm and your professional agrees"), "{text}");
    assert!(text.contains("Sun 29 Nov 15:00"), "{text}");
}

#[test]
fn a_notification_names_neither_treatment_nor_clinic() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let professional = afterglow::app::Professional {
        name: "Linden Skin Clinic".to_owned(),
        phone: String::new(),
    };
    let treated = moment("2026-11-22 15:01");
    app.apply(Action::SetProfessional(professional), treated).expect("set");
    let mut now = treated;
    for _ in 0..(95 * 48) {
        now.now += TimeDelta::minutes(30);
        deliver_at(&mut app, &mut notifier, now).expect("a round");
    }
    assert!(notifier.shown.len() > 100);
    let words = ["needl", "treatment", "clinic", "linden", "red", "swell", "flak", "scar"];
    for notice in &notifier.shown {
        let text = format!("{} {}", notice.title, notice.body).to_lowercase();
        for word in words {
            let stands =
                text.split(|c: char| !c.is_alphabetic()).any(|part| part.starts_with(word));
            assert!(!stands, "{word} in {text}");
        }
    }
}

#[test]
fn what_was_missed_while_the_computer_was_off_comes_as_one_digest() {
    // Day 3: the morning at ten past eight and the follow-up at ten.
    let (mut app, mut notifier) = (app(), Recording::default());
    let eleven = moment("2026-11-25 11:00");
    deliver_at(&mut app, &mut notifier, moment("2026-11-24 20:45")).expect("a round");
    notifier.shown.clear();
    deliver_at(&mut app, &mut notifier, eleven).expect("a round");
    assert_eq!(notifier.shown.len(), 1, "{:?}", notifier.shown);
    assert_eq!(notifier.shown[0].title, "Sunscreen: SPF 30 or more");
    assert_eq!(notifier.shown[0].body.lines().count(), 3, "{:?}", notifier.shown);
    let lines = app.lines_of("2026-11-25T10:00").expect("read");
    assert_eq!(lines.len(), 4, "all are known under the name they were shown by");
    // Answering it answers all of them.
    let done = Action::Answer { bundle: "2026-11-25T10:00".to_owned(), answer: Answer::Done };
    app.apply(done, eleven).expect("answered");
    notifier.shown.clear();
    deliver_at(&mut app, &mut notifier, moment("2026-11-25 11:30")).expect("a round");
    assert!(notifier.shown.is_empty());
}

#[test]
fn a_snoozed_notification_comes_again_in_place_of_the_first() {
    let (mut app, mut notifier) = (app(), Recording::default());
    deliver_at(&mut app, &mut notifier, moment("2026-11-24 08:10")).expect("a round");
    let snooze = Answer::Snooze(Snooze::TenMinutes);
    let answer = Action::Answer { bundle: "2026-11-24T08:10".to_owned(), answer: snooze };
    let round = |app: &mut App, notifier: &mut Recording, at: &str| {
        deliver_at(app, notifier, moment(at)).expect("a round")
    };
    app.apply(answer, moment("2026-11-24 08:12")).expect("answered");
    let next = round(&mut app, &mut notifier, "2026-11-24 08:13").next;
    assert_eq!(next, Some(at("2026-11-24 08:22", BERLIN)));
    assert_eq!(notifier.shown.len(), 1);
    round(&mut app, &mut notifier, "2026-11-24 08:22");
    round(&mut app, &mut notifier, "2026-11-24 08:23");
    assert_eq!(notifier.shown.len(), 2);
    assert_eq!(notifier.shown[0], notifier.shown[1], "the same number and the same lines");
}

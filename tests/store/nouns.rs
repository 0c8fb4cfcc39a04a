//! Each noun is written, read back and changed.

use afterglow::care::{Appointment, AppointmentId, ItemId, Plan, ProductId, TreatmentId};
use afterglow::reminders::{
    History, Input, Key, OneShot, QuietHours, ReminderOverride, Settings, State, occurrences,
};
use afterglow::store::{
    Product, Professional, QUESTIONS_KEPT, Store, StoreError, Switch, Topic, Topics,
};
use chrono::{NaiveTime, TimeDelta};

use crate::support::{at, berlin, date, named, treated_at, treated_on};

fn write<T>(
    store: &mut Store,
    writes: impl FnOnce(&afterglow::store::Tx<'_>) -> Result<T, StoreError>,
) -> (T, Topics) {
    store.transact(writes).expect("written")
}

#[test]
fn treatments_keep_their_date_time_and_zone() {
    let mut store = Store::in_memory().expect("a store");
    let timed = treated_at(0, "2026-11-22 15:00", berlin());
    let dated = treated_on(0, "2026-11-20", named("Asia/Kolkata"));
    let (first, changed) = write(&mut store, |tx| tx.add_treatment(&timed));
    assert!(changed.has(Topic::Treatments) && changed.replans());
    let (second, _) = write(&mut store, |tx| tx.add_treatment(&dated));
    let all = store.treatments().expect("read");
    assert_eq!(all.iter().map(|one| one.id).collect::<Vec<_>>(), [second, first]);
    assert_eq!((all[1].at, all[1].zone, all[1].date), (timed.at, berlin(), timed.date));
    assert_eq!((all[0].at, all[0].zone), (None, named("Asia/Kolkata")));

    let (removed, _) = write(&mut store, |tx| tx.remove_treatment(first));
    let removed = removed.expect("it was there");
    assert_eq!(store.treatments().expect("read").len(), 1);
    write(&mut store, |tx| tx.add_treatment(&removed));
    assert_eq!(store.treatments().expect("read")[1], removed, "put back as it was");
    let (nothing, changed) = write(&mut store, |tx| tx.remove_treatment(TreatmentId(99)));
    assert_eq!(nothing, None);
    assert!(!changed.any());
}

#[test]
fn only_the_treatments_that_bear_on_a_date_are_read() {
    let mut store = Store::in_memory().expect("a store");
    for day in 1..=28 {
        let treated = format!("2026-01-{day:02} 15:00");
        write(&mut store, |tx| tx.add_treatment(&treated_at(0, &treated, berlin())));
    }
    let on = |store: &Store, day: &str| {
        let around = store.treatments_around(date(day), date(day), 7).expect("read");
        around.into_iter().map(|one| one.date.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(on(&store, "2026-01-15").first().map(String::as_str), Some("2026-01-06"));
    assert_eq!(on(&store, "2026-01-15").last().map(String::as_str), Some("2026-01-16"));
    assert_eq!(on(&store, "2027-06-01"), ["2026-01-28"], "the day is counted from the latest");
    assert!(on(&store, "2025-06-01").is_empty());
}

#[test]
fn ticks_are_yes_or_no_with_their_history() {
    let mut store = Store::in_memory().expect("a store");
    let (day, when) = (date("2026-11-25"), at("2026-11-25 08:04", berlin()));
    let later = when + TimeDelta::minutes(1);
    let (first, changed) = write(&mut store, |tx| tx.set_tick(day, "sunscreen_am", true, when));
    assert!(first && changed.has(Topic::Ticks));
    let (again, changed) = write(&mut store, |tx| tx.set_tick(day, "sunscreen_am", true, later));
    assert!(!again && !changed.any(), "ticked twice is ticked once");
    let ticks = store.ticks(day, day).expect("read");
    assert_eq!(ticks, [(day, ItemId::from("sunscreen_am"), when)]);
    write(&mut store, |tx| tx.set_tick(day, "sunscreen_am", false, later));
    assert!(store.ticks(day, day).expect("read").is_empty());
    let history = store.tick_history(day).expect("read");
    assert_eq!(history.iter().map(|event| event.done).collect::<Vec<_>>(), [true, false]);
    assert_eq!(history[1].at, later);
}

#[test]
fn ticks_are_read_by_date() {
    let mut store = Store::in_memory().expect("a store");
    let when = at("2026-11-25 08:04", berlin());
    for day in ["2026-11-23", "2026-11-24", "2026-11-25"] {
        write(&mut store, |tx| tx.set_tick(date(day), "water", true, when));
    }
    assert_eq!(store.ticks(date("2026-11-24"), date("2026-11-25")).expect("read").len(), 2);
}

#[test]
fn a_follow_up_is_settled_for_its_treatment_and_goes_with_it() {
    let mut store = Store::in_memory().expect("a store");
    let treatment = treated_at(0, "2026-11-22 15:00", berlin());
    let (id, _) = write(&mut store, |tx| tx.add_treatment(&treatment));
    let day = date("2026-11-25");
    let (before, changed) = write(&mut store, |tx| tx.set_settled(id, Some(day)));
    assert_eq!(before, None);
    assert!(changed.has(Topic::FollowUps));
    assert_eq!(store.settled().expect("read").get(&id), Some(&day));
    write(&mut store, |tx| tx.remove_treatment(id));
    assert!(store.settled().expect("read").is_empty());
}

#[test]
fn the_professional_is_one() {
    let mut store = Store::in_memory().expect("a store");
    assert_eq!(store.professional().expect("read"), Professional::default());
    let who = Professional {
        name: "Ines Moreau".into(),
        phone: "+44 (0)20 7946-0018".into(),
        ..Professional::default()
    };
    write(&mut store, |tx| tx.set_professional(&who));
    write(&mut store, |tx| tx.set_professional(&who));
    assert_eq!(store.professional().expect("read"), who);
}

#[test]
fn appointments_are_kept_by_time() {
    let mut store = Store::in_memory().expect("a store");
    let book = |text, note: &str| Appointment {
        id: AppointmentId(0),
        at: at(text, berlin()),
        wall: None,
        by_wall: true,
        zone: berlin(),
        note: note.to_owned(),
        outcome: String::new(),
        booked_at: at("2026-11-25 12:00", berlin()),
    };
    write(&mut store, |tx| tx.add_appointment(&book("2026-12-04 10:00", "Review")));
    let (id, changed) = write(&mut store, |tx| tx.add_appointment(&book("2026-12-01 09:00", "")));
    assert!(changed.has(Topic::Appointments));
    let all = store.appointments().expect("read");
    assert_eq!(all.iter().map(|one| one.note.as_str()).collect::<Vec<_>>(), ["", "Review"]);
    let (removed, _) = write(&mut store, |tx| tx.remove_appointment(id));
    assert_eq!(removed.map(|one| one.at), Some(at("2026-12-01 09:00", berlin())));
}

#[test]
fn reminder_settings_are_defaults_until_changed() {
    let mut store = Store::in_memory().expect("a store");
    let since = at("2026-11-22 15:00", berlin());
    assert_eq!(store.reminder_settings(since).expect("read"), Settings::new(since));
    let time = NaiveTime::from_hms_opt(9, 30, 0).expect("a time");
    let moved = ReminderOverride { at: Some(time), on: false, since };
    let ((), changed) = write(&mut store, |tx| tx.set_reminder("morning", moved));
    assert!(changed.has(Topic::Reminders));
    let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("a time");
    let quiet = QuietHours { from: time, to: noon };
    write(&mut store, |tx| tx.set_quiet_hours(Some(quiet)));
    write(&mut store, |tx| tx.set_switch(Switch::Reminders, false));
    let settings = store.reminder_settings(since).expect("read");
    assert_eq!(settings.changes["morning"], moved);
    assert_eq!((settings.quiet, settings.on), (Some(quiet), false));
    write(&mut store, |tx| tx.set_quiet_hours(None));
    assert_eq!(store.reminder_settings(since).expect("read").quiet, None);
}

#[test]
fn the_ledger_keeps_what_became_of_an_occurrence() {
    let mut store = Store::in_memory().expect("a store");
    let treatment = treated_at(1, "2026-11-22 15:00", berlin());
    let settings = Settings::new(treatment.recorded_at);
    let log = History::default();
    let input = Input {
        plans: Plan::default_plan().into(),
        treatments: &[treatment],
        appointments: &[],
        outing: None,
        settings: &settings,
        history: &log,
        zone: berlin(),
    };
    let from = at("2026-11-23 00:00", berlin());
    let due = occurrences(&input, from, from + TimeDelta::days(1)).remove(0);
    let day = due.key.nominal.date();
    let ((), changed) = write(&mut store, |tx| tx.hand_over(&due, due.at));
    assert!(changed.has(Topic::Ledger) && !changed.replans());
    let state = |store: &Store| store.past(day, day).expect("read")[&due.key].state;
    assert_eq!(state(&store), State::HandedOver);
    write(&mut store, |tx| tx.delivered(&due, due.at, Some(7)));
    assert_eq!(state(&store), State::Delivered);
    let row = store.ledger(day, day).expect("read").remove(0);
    assert_eq!((row.notification_id, row.delivered_at), (Some(7), Some(due.at)));
    assert_eq!(row.bundle, due.bundle);
}

#[test]
fn one_shots_are_kept_to_the_second() {
    let mut store = Store::in_memory().expect("a store");
    let when = at("2026-11-25 08:04", berlin()) + TimeDelta::seconds(7);
    let key = Key { reminder: "test".into(), nominal: when.naive_utc() };
    let shot = OneShot { key, at: when };
    write(&mut store, |tx| tx.add_one_shot(&shot));
    assert_eq!(store.one_shots(when).expect("read"), [shot]);
    assert!(store.one_shots(when + TimeDelta::seconds(1)).expect("read").is_empty());
}

#[test]
fn a_refused_transaction_leaves_no_trace() {
    let mut store = Store::in_memory().expect("a store");
    let (day, when) = (date("2026-11-25"), at("2026-11-25 08:04", berlin()));
    let refused = store.transact::<(), StoreError>(|tx| {
        tx.set_tick(day, "sunscreen_am", true, when)?;
        Err(StoreError::Full)
    });
    assert!(refused.is_err());
    assert!(store.ticks(day, day).expect("read").is_empty());
    assert!(store.tick_history(day).expect("read").is_empty());
}

#[test]
fn products_are_kept_and_put_back_as_they_were() {
    let mut store = Store::in_memory().expect("a store");
    let added_at = at("2026-11-25 10:40", berlin());
    let text = "Aqua,\nRetinol \u{0}".to_owned();
    let product = Product { id: ProductId(0), name: "Night \u{1F319}".to_owned(), text, added_at };
    let (id, changed) = write(&mut store, |tx| tx.add_product(&product));
    assert!(changed.has(Topic::Products) && !changed.replans());
    let kept = Product { id, ..product };
    assert_eq!(store.products().expect("read"), std::slice::from_ref(&kept));
    let (removed, _) = write(&mut store, |tx| tx.remove_product(id));
    assert_eq!(removed, Some(kept.clone()));
    write(&mut store, |tx| tx.add_product(&kept));
    assert_eq!(store.products().expect("read"), [kept]);
    let (nothing, changed) = write(&mut store, |tx| tx.remove_product(ProductId(99)));
    assert!(nothing.is_none() && !changed.any());
}

#[test]
fn the_newest_questions_are_kept_each_once() {
    let mut store = Store::in_memory().expect("a store");
    let first = at("2026-11-25 10:00", berlin());
    for minute in 0..i64::from(QUESTIONS_KEPT) + 5 {
        let asked = first + TimeDelta::minutes(minute);
        write(&mut store, |tx| tx.note_question(&format!("question {minute}"), asked));
    }
    let again = first + TimeDelta::days(1);
    write(&mut store, |tx| tx.note_question("question 7", again));
    let questions = store.questions().expect("read");
    assert_eq!(questions.len(), usize::try_from(QUESTIONS_KEPT).expect("few"));
    assert_eq!((&*questions[0].text, questions[0].asked_at), ("question 7", again));
    assert!(questions.iter().all(|one| one.text != "question 0"), "the oldest are gone");
    let (forgotten, _) = write(&mut store, |tx| tx.forget_question(questions[0].id));
    assert_eq!(forgotten.expect("it was there").text, "question 7");
    assert!(store.questions().expect("read").iter().all(|one| one.text != "question 7"));
}

#[test]
fn what_to_ask_is_kept_until_it_is_removed_and_comes_first_while_it_is_open() {
    let mut store = Store::in_memory().expect("a store");
    let now = at("2026-11-25 10:40", berlin());
    let (first, changed) = write(&mut store, |tx| tx.add_agenda("Sun?", now));
    assert!(changed.has(Topic::Professional) && !changed.replans());
    let (second, _) = write(&mut store, |tx| tx.add_agenda("Swimming?", now));
    let texts = |store: &Store| {
        let agenda = store.agenda().expect("read").into_iter();
        agenda.map(|item| (item.text, item.asked_at.is_some())).collect::<Vec<_>>()
    };
    let (known, _) = write(&mut store, |tx| tx.set_asked(first, Some(now)));
    assert!(known);
    assert_eq!(texts(&store), [("Swimming?".to_owned(), false), ("Sun?".to_owned(), true)]);
    assert!(write(&mut store, |tx| tx.remove_agenda(second)).0);
    assert!(!write(&mut store, |tx| tx.remove_agenda(second)).0);
    assert_eq!(texts(&store), [("Sun?".to_owned(), true)]);
}

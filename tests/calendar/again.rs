//! The file again, after a change: a calendar that reads both has what is to come once, as it is now.

use std::collections::BTreeMap;

use afterglow::app::{
    App, AppointmentAction, Moment, ReminderAction, SettingAction, StepAction, TreatmentAction,
    Undo,
};
use afterglow::care::{AppointmentId, Language};
use chrono::{NaiveTime, TimeDelta};

use super::{Read, app, made, read};
use crate::support::moment;

fn events(app: &mut App, now: Moment) -> BTreeMap<String, Read> {
    let events = read(&made(app, now).text);
    let count = events.len();
    let events: BTreeMap<_, _> = events.into_iter().map(|one| (one.uid.clone(), one)).collect();
    assert_eq!(events.len(), count, "no name twice");
    events
}

fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The events of a file, as those of an earlier one became: how many are as they were, changed, gone and new.
fn became(before: &BTreeMap<String, Read>, after: &BTreeMap<String, Read>) -> [usize; 4] {
    let mut counts = [0; 4];
    for (uid, now) in after {
        match before.get(uid) {
            None => counts[3] += 1,
            Some(was) if was == now => counts[0] += 1,
            Some(was) => {
                assert_eq!(now.sequence, was.sequence + 1, "{was:?} {now:?}");
                counts[if now.is_gone { 2 } else { 1 }] += 1;
            }
        }
    }
    counts
}

#[test]
fn the_same_is_written_the_same_whatever_the_clock_shows() {
    let (mut app, now) = app();
    let first = made(&mut app, now).text;
    let later = Moment { now: now.now + TimeDelta::minutes(70), ..now };
    assert_eq!(made(&mut app, later).text, first);
    // Two days on what is over is left out; of the rest nothing is another.
    let before = events(&mut app, now);
    let after = events(&mut app, Moment { now: now.now + TimeDelta::days(2), ..now });
    let [same, changed, gone, new] = became(&before, &after);
    assert_eq!((changed, gone, new), (0, 0, 0));
    assert!(same > 10 && same < before.len());
}

#[test]
fn an_alarm_that_is_over_changes_nothing() {
    let (mut app, now) = app();
    let before = events(&mut app, now);
    let day_of = moment("2026-12-09 09:00", now.zone);
    let visit = |events: &BTreeMap<String, Read>| {
        events.values().find(|event| event.title == "Appointment").cloned().expect("it")
    };
    let after = visit(&events(&mut app, day_of));
    assert_eq!(after, visit(&before));
}

#[test]
fn a_slot_that_is_moved_moves_its_events() {
    let (mut app, now) = app();
    let before = events(&mut app, now);
    let id = "evening".to_owned();
    app.apply(ReminderAction::SetTime { id, at: time(19, 30) }, now).expect("moved");
    let after = events(&mut app, now);
    let [same, changed, gone, new] = became(&before, &after);
    assert_eq!((gone, new), (0, 0), "moved, not made anew");
    assert!(changed >= 4 && same > 5, "{same} {changed}");
    let moved = after.values().filter(|event| event.sequence > before[&event.uid].sequence);
    assert!(
        moved.clone().all(|event| event.begins.ends_with("T193000")),
        "{:?}",
        moved.collect::<Vec<_>>()
    );
}

#[test]
fn an_appointment_keeps_its_name_through_everything() {
    let (mut app, now) = app();
    let before = events(&mut app, now);
    let id = AppointmentId(1);
    let at = Some(afterglow::care::When::At(now.now + TimeDelta::days(16)));
    let edit = AppointmentAction::Edit { id, at, note: None, outcome: None };
    app.apply(edit, now).expect("changed");
    let changed = events(&mut app, now);
    assert_eq!(became(&before, &changed)[1..], [1, 0, 0]);
    let removed = app.apply(AppointmentAction::Remove(id), now).expect("removed");
    let gone = events(&mut app, now);
    // The follow-up comes again, since nothing is booked any more.
    assert_eq!(became(&changed, &gone)[2], 1);
    let uid = gone.values().find(|event| event.is_gone).expect("it").uid.clone();
    // It is said again in each file, so that a calendar that missed one learns of it.
    assert!(events(&mut app, now)[&uid].is_gone);
    let undo: Undo = removed.undo.expect("can be undone");
    app.undo(&undo, now).expect("undone");
    let back = events(&mut app, now);
    assert!(!back[&uid].is_gone);
    assert_eq!(back[&uid].sequence, gone[&uid].sequence + 1);
    let over = Moment { now: now.now + TimeDelta::days(20), ..now };
    assert!(!events(&mut app, over).contains_key(&uid), "what is over is not taken back");
}

#[test]
fn what_is_switched_off_or_done_is_taken_back() {
    let (mut app, now) = app();
    let before = events(&mut app, now);
    app.apply(ReminderAction::SwitchAll(false), now).expect("off");
    let off = events(&mut app, now);
    let [same, changed, gone, new] = became(&before, &off);
    assert_eq!((same, new), (0, 0));
    assert_eq!(changed, 1, "the appointment stays, without alarms");
    assert_eq!(gone, before.len() - 1);
    app.apply(ReminderAction::SwitchAll(true), now).expect("on");
    let on = events(&mut app, now);
    assert!(on.len() >= before.len() && on.values().all(|event| !event.is_gone));
    for (uid, event) in &before {
        assert_eq!(on[uid].sequence, event.sequence + 2, "off and on again, by the same name");
    }
    let tick =
        |step: &str| StepAction::Tick { date: now.today(), step: step.to_owned(), done: true };
    app.apply(tick("cleanse_pm"), now).expect("ticked");
    let [_, changed, gone, new] = became(&on, &events(&mut app, now));
    assert_eq!((changed, gone, new), (1, 0, 0), "tonight's notification has a line less");
}

#[test]
fn another_language_is_a_change_of_each_and_another_client_has_other_names() {
    let (mut app, now) = app();
    let before = events(&mut app, now);
    app.apply(SettingAction::SetLanguage(Some(Language::German)), now).expect("German");
    let [same, _, gone, new] = became(&before, &events(&mut app, now));
    assert_eq!((same, gone, new), (0, 0, 0));
    let folder = tempfile::TempDir::new().expect("a folder");
    let (mut other, _) = App::open(folder.path(), now.now).expect("opened");
    let treated = moment("2026-11-22 15:00", now.zone);
    let add = TreatmentAction::Add(afterglow::care::When::At(treated.now));
    other.apply(add, treated).expect("recorded");
    let others = events(&mut other, now);
    assert!(others.keys().all(|uid| !before.contains_key(uid)));
}

/// As after a backup of before was put back: the numbers that were given since are forgotten.
#[test]
fn a_store_that_has_forgotten_its_numbers_gives_higher_ones() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let treated = moment("2026-11-22 15:00", crate::support::berlin());
    let now = moment("2026-11-25 10:40", treated.zone);
    let (mut app, _) = App::open(folder.path(), treated.now).expect("opened");
    let add = TreatmentAction::Add(afterglow::care::When::At(treated.now));
    app.apply(add, treated).expect("recorded");
    let mut before = events(&mut app, now);
    for language in [Language::German, Language::French, Language::Spanish] {
        app.apply(SettingAction::SetLanguage(Some(language)), now).expect("chosen");
        before = events(&mut app, now);
    }
    drop(app);
    let conn = rusqlite::Connection::open(folder.path().join("afterglow.db")).expect("a file");
    conn.execute("DELETE FROM calendar_event", []).expect("forgotten");
    drop(conn);
    let later = Moment { now: now.now + TimeDelta::minutes(5), ..now };
    let (mut app, _) = App::open(folder.path(), later.now).expect("opened");
    let after = events(&mut app, later);
    assert!(after.keys().eq(before.keys()), "the names stay");
    assert!(after.iter().all(|(uid, event)| event.sequence > before[uid].sequence));
}

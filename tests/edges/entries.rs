//! What was entered, corrected, entered twice, or is kept away by the quiet hours.

use afterglow::app::{
    Added, App, AppError, AppointmentAction, FollowUpAction, Moment, NotificationAction,
    ProfessionalAction, SettingAction, Topic, TreatmentAction,
};
use afterglow::care::{Appointment, AppointmentId, AsOf, Details, Treatment, TreatmentId, When};
use afterglow::reminders::{Answer, Snooze};
use afterglow::store::{Store, StoreError};
use chrono::TimeDelta;
use serde_json::Value;

use crate::support::data::Data;
use crate::support::{at, date, moment, shown_on_time};

fn day_three() -> Data {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    data
}

fn rows<'v>(value: &'v Value, id: &str) -> Vec<&'v Value> {
    let rows = value.as_array().expect("a list").iter();
    rows.filter(|row| row["id"] == id).collect()
}

#[test]
fn the_same_appointment_twice_is_refused_as_a_treatment_is() {
    let data = day_three();
    let add = ["appointment", "add", "--at", "2026-12-04T10:00", "--note", "Review"];
    data.json(&add);
    let said = data.refused(&add);
    assert!(said.contains("number 1"), "{said}");
    // The same instant by another name, with another note.
    let said = data.refused(&["appointment", "add", "--at", "2026-12-04T09:00Z", "--note", "x"]);
    assert!(said.contains("number 1"), "{said}");
    // No time is shown with its seconds.
    let said = data.refused(&["appointment", "add", "--at", "2026-12-04T10:00:59.9"]);
    assert!(said.contains("number 1"), "{said}");
    for at in ["2026-11-22T15:00:30", "2026-11-22T15:00:00.001", "2026-11-22T14:00:59Z"] {
        let said = data.refused(&["treatment", "add", "--at", at]);
        assert!(said.contains("number 1"), "{at}: {said}");
    }
    data.json(&["appointment", "add", "--at", "2026-12-04T10:01"]);
    assert_eq!(data.json(&["appointment", "list"]).as_array().map(Vec::len), Some(2));
    data.json(&["appointment", "remove", "1"]);
    data.json(&add);
}

#[test]
fn an_undo_does_not_bring_back_what_was_entered_again_meanwhile() {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let now = moment("2026-11-25 10:40", crate::support::berlin());
    let treated = When::At(at("2026-11-22 15:00", crate::support::berlin()));
    let booking = || AppointmentAction::Add {
        at: When::At(at("2026-12-04 10:00", crate::support::berlin())),
        note: "Review".to_owned(),
    };
    app.apply(TreatmentAction::Add(treated), now).expect("added");
    let first = TreatmentId(1);
    let undo = app.apply(TreatmentAction::Remove(first), now).expect("removed").undo.expect("one");
    app.apply(TreatmentAction::Add(treated), now).expect("added again");
    assert!(matches!(app.undo(&undo, now), Err(AppError::TreatmentTwice(_))));
    app.apply(booking(), now).expect("booked");
    let first = AppointmentId(1);
    let undo =
        app.apply(AppointmentAction::Remove(first), now).expect("removed").undo.expect("one");
    app.apply(booking(), now).expect("booked again");
    assert!(matches!(app.undo(&undo, now), Err(AppError::AppointmentTwice(_))));
}

#[test]
fn two_that_are_in_one_minute_already_are_corrected_removed_and_put_back() {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let now = moment("2026-11-25 10:40", crate::support::berlin());
    let treated = at("2026-11-22 15:00", crate::support::berlin());
    let booked = at("2026-12-04 10:00", crate::support::berlin());
    // Earlier versions compared the second.
    app.apply(TreatmentAction::Add(When::At(treated)), now).expect("added");
    app.apply(TreatmentAction::Add(When::At(treated + TimeDelta::minutes(5))), now).expect("added");
    for at in [booked, booked + TimeDelta::minutes(5)] {
        let note = "Review".to_owned();
        app.apply(AppointmentAction::Add { at: When::At(at), note }, now).expect("booked");
    }
    let treatment = app.treatment(TreatmentId(2)).expect("read").expect("the second");
    let appointments = app.appointments().expect("read");
    let appointment = appointments.into_iter().find(|one| one.id == AppointmentId(2));
    let seconds = TimeDelta::seconds(40);
    app.store_mut()
        .transact::<_, StoreError>(|tx| {
            tx.set_treatment(&Treatment { at: Some(treated + seconds), wall: None, ..treatment })?;
            tx.set_appointment(&Appointment { at: booked + seconds, ..appointment.expect("it") })
        })
        .expect("as an earlier version left it");
    let area = Details { area: "Cheeks".to_owned(), ..Details::default() };
    let correct = |id, when, details| TreatmentAction::Correct { id, when, details };
    let (first, second) = (TreatmentId(1), TreatmentId(2));
    app.apply(correct(second, None, Some(area)), now).expect("its area is corrected");
    let removed = app.apply(TreatmentAction::Remove(second), now).expect("removed");
    app.undo(&removed.undo.expect("an undo"), now).expect("put back");
    let moved =
        app.apply(correct(first, Some(When::At(treated + TimeDelta::seconds(50))), None), now);
    assert!(matches!(moved, Err(AppError::TreatmentTwice(_))), "{moved:?}");
    let removed = app.apply(AppointmentAction::Remove(AppointmentId(1)), now).expect("removed");
    app.undo(&removed.undo.expect("an undo"), now).expect("put back");
    assert_eq!(app.treatments().expect("read").len(), 2);
    assert_eq!(app.appointments().expect("read").len(), 2);
}

#[test]
fn a_date_in_another_year_shows_its_year_in_every_command() {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-12-30T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "2025-12-28"]);
    data.json(&["treatment", "add", "--at", "2026-12-28T15:00"]);
    data.json(&["appointment", "add", "--at", "2027-01-04T10:00"]);
    let list = data.run(&["treatment", "list"]);
    assert!(list.contains("Sun 28 Dec 2025 ") && list.contains("Mon 28 Dec 15:00 "), "{list}");
    assert!(data.run(&["appointment", "list"]).contains("Mon 4 Jan 2027 10:00"));
    let today = data.run(&["today"]);
    assert!(today.contains("Wed 30 Dec:"), "{today}");
    assert!(today.contains("until Mon 4 Jan 2027 15:00"), "{today}");
    assert!(data.run(&["today", "--on", "2027-01-02"]).contains("Sat 2 Jan 2027:"));
    let planned = data.run(&["reminders", "--to", "2027-01-04"]);
    assert!(planned.contains("Sun 3 Jan 2027"), "{planned}");
    let asked = data.run(&["can-i", "sauna"]);
    assert!(!asked.contains(" Jan ") || asked.contains(" Jan 2027"), "{asked}");
    assert!(data.refused(&["tick", "sunscreen_am", "--on", "2027-01-02"]).contains("2 Jan 2027"));
}

#[test]
fn quiet_hours_that_silence_something_say_so_in_the_commands_and_in_doctor() {
    let data = day_three();
    let none = data.run(&["reminder", "quiet", "22:00-07:00"]);
    assert_eq!(none.trim(), "Set.");
    let problem = |data: &Data| {
        let doctor = data.json(&["doctor"]);
        rows(&doctor["problems"], "quiet-hours").first().map(|row| row["what"].clone())
    };
    assert_eq!(problem(&data), None);
    let said = data.run(&["reminder", "quiet", "19:00-07:00"]);
    let serum = "Hyaluronic acid serum";
    assert!(said.contains("do not come") && said.contains(serum), "{said}");
    let list = data.json(&["reminder", "list"]);
    for (id, silenced) in [("serum_pm", true), ("sunscreen_am", false), ("lifting", false)] {
        assert_eq!(rows(&list, id)[0]["silenced"], silenced, "{id}");
    }
    assert!(data.run(&["reminder", "list"]).contains("do not come"));
    let what = problem(&data).expect("it is in the way");
    assert!(what.as_str().is_some_and(|what| what.contains(serum)), "{what}");
    assert!(data.run(&["doctor"]).contains(serum));
    // When no time of the day is left, what lifts is not told either.
    data.run(&["reminder", "quiet", "20:00-19:00"]);
    let list = data.json(&["reminder", "list"]);
    assert_eq!(rows(&list, "lifting")[0]["silenced"], true, "{list}");
    // What is switched off is not silenced.
    for slot in ["morning", "midday", "evening"] {
        data.json(&["reminder", "off", slot]);
    }
    let list = data.json(&["reminder", "list"]);
    assert_eq!(rows(&list, "lifting")[0]["silenced"], false);
    data.run(&["reminder", "quiet", "off"]);
    assert_eq!(problem(&data), None);
}

#[test]
fn a_treatment_is_corrected_and_what_hangs_on_it_stays() {
    let data = day_three();
    data.json(&["tick", "sunscreen_am"]);
    data.json(&["followup", "settled"]);
    let corrected = data.json(&["treatment", "edit", "1", "--at", "2026-11-23T09:30"]);
    assert_eq!(corrected["id"], 1);
    assert_eq!(corrected["at"], "2026-11-23T09:30:00+01:00");
    let today = data.json(&["today"]);
    assert_eq!(today["day"], 2);
    assert_eq!(rows(&today["steps"], "sunscreen_am")[0]["done"], true, "the tick stays");
    assert_eq!(
        rows(&today["restrictions"], "no_actives")[0]["lifts_at"],
        "2026-11-30T09:30:00+01:00"
    );
    let planned = data.json(&["reminders", "--to", "2027-01-01"]);
    let planned = planned.as_array().expect("a list");
    assert!(planned.iter().all(|row| row["kind"] != "followup"), "it stays settled");
    // Only a date, as when the time turns out to be unknown.
    assert_eq!(data.json(&["treatment", "edit", "1", "--at", "2026-11-23"])["at"], Value::Null);
    assert!(
        data.run(&["treatment", "edit", "1", "--at", "2026-11-22T15:00"])
            .contains("Sun 22 Nov 15:00")
    );
    assert_eq!(data.json(&["treatment", "list"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_correction_that_cannot_be_is_refused_and_changes_nothing() {
    let data = day_three();
    data.json(&["treatment", "add", "--at", "2026-11-10"]);
    let before = data.json(&["treatment", "list"]);
    for (args, wanted) in [
        (&["treatment", "edit", "7", "--at", "2026-11-20"][..], "no treatment 7"),
        (&["treatment", "edit", "x", "--at", "2026-11-20"], "no treatment x"),
        (&["treatment", "edit", "1", "--at", "2026-11-26"], "still to come"),
        (&["treatment", "edit", "1", "--at", "2026-11-10"], "already recorded, as number 2"),
        (&["treatment", "edit", "1", "--at", "1026-11-22"], "between 1900 and 2200"),
        (&["treatment", "edit", "1", "--at", "soon"], "not a date"),
    ] {
        let said = data.refused(args);
        assert!(said.contains(wanted), "{args:?}: {said}");
    }
    assert_eq!(data.json(&["treatment", "list"]), before);
    // Corrected to what it is already, it is no second one.
    data.json(&["treatment", "edit", "1", "--at", "2026-11-22T15:00"]);
}

#[test]
fn undoing_a_correction_puts_back_exactly_what_was_there() {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let abroad = moment("2026-11-22 20:00", crate::support::named("Asia/Tokyo"));
    let now = moment("2026-11-25 10:40", crate::support::berlin());
    let added = app.apply(TreatmentAction::Add(When::Date(date("2026-11-22"))), abroad);
    let added = added.expect("added").added;
    let Some(Added::Treatment(id)) = added else { panic!("{added:?}") };
    app.apply(FollowUpAction::Settle(true), now).expect("settled");
    let before = (app.treatment(id).expect("read"), day(&app, now));
    let when = When::At(at("2026-11-23 09:30", crate::support::berlin()));
    let done = app
        .apply(TreatmentAction::Correct { id, when: Some(when), details: None }, now)
        .expect("corrected");
    assert!(done.changed.has(Topic::Treatments), "reminders are planned anew");
    assert_ne!(day(&app, now), before.1);
    let again = app.undo(&done.undo.expect("it can be undone"), now).expect("undone");
    assert_eq!((app.treatment(id).expect("read"), day(&app, now)), before);
    app.undo(&again.undo.expect("and done again"), now).expect("corrected again");
    assert_eq!(
        app.treatment(id).expect("read").and_then(|one| one.at),
        Some(at("2026-11-23 09:30", crate::support::berlin()))
    );
}

fn day(app: &App, now: Moment) -> String {
    format!("{:?}", app.day(AsOf::Now(now.now), now.zone).expect("a day"))
}

/// What was shown stays in the ledger under its key; nothing of the past is caught up on; what was put
/// off comes again.
#[test]
fn a_correction_shows_nothing_twice_and_loses_nothing() {
    let then = moment("2026-11-22 16:00", crate::support::berlin());
    let folder = tempfile::TempDir::new().expect("a folder");
    let (mut app, _) = App::open(folder.path(), then.now).expect("opened");
    app.apply(
        TreatmentAction::Add(When::At(at("2026-11-22 15:00", crate::support::berlin()))),
        then,
    )
    .expect("added");
    let now = moment("2026-11-25 10:40", crate::support::berlin());
    // The morning's notification was shown, and put off for an hour.
    let (planned, _) = app
        .planned(at("2026-11-25 08:00", crate::support::berlin()), now.now, now)
        .expect("planned");
    let morning: Vec<_> =
        planned.into_iter().filter(|line| line.bundle == "2026-11-25T08:10").collect();
    assert!(!morning.is_empty());
    shown_on_time(&mut app, &morning, Some(7));
    let answer = Answer::Snooze(Snooze::OneHour);
    app.apply(NotificationAction::Answer { bundle: "2026-11-25T08:10".into(), answer }, now)
        .expect("put off");
    let ledger = app.last_deliveries(50).expect("read");
    // A day earlier: on the days between there would have been others.
    let when = When::At(at("2026-11-20 15:00", crate::support::berlin()));
    app.apply(
        TreatmentAction::Correct { id: TreatmentId(1), when: Some(when), details: None },
        now,
    )
    .expect("corrected");
    assert_eq!(app.last_deliveries(50).expect("read"), ledger);
    let (planned, log) = app
        .planned(
            at("2026-11-20 00:00", crate::support::berlin()),
            at("2026-11-26 00:00", crate::support::berlin()),
            now,
        )
        .expect("planned");
    let due = afterglow::reminders::due(
        &planned,
        &log,
        &app.reminder_settings(now).expect("read"),
        now.now,
        crate::support::berlin(),
    );
    assert!(due.show.is_empty() && due.missed.is_empty(), "{due:?}");
    let later = moment("2026-11-25 11:41", crate::support::berlin());
    let (planned, log) = app
        .planned(
            at("2026-11-20 00:00", crate::support::berlin()),
            at("2026-11-26 00:00", crate::support::berlin()),
            later,
        )
        .expect("planned");
    let due = afterglow::reminders::due(
        &planned,
        &log,
        &app.reminder_settings(later).expect("read"),
        later.now,
        crate::support::berlin(),
    );
    let [(bundle, lines)] = &due.show[..] else { panic!("{due:?}") };
    assert_eq!((bundle.as_str(), lines.len()), ("2026-11-25T08:10", morning.len()));
}

#[test]
fn the_region_is_the_systems_until_it_is_chosen_and_decides_who_is_called() {
    use afterglow::app::Professional;

    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let now = moment("2026-11-25 10:40", crate::support::berlin());
    assert_eq!(app.chosen_region().expect("read"), None);
    let professional = Professional {
        name: "Ines".into(),
        phone: "030 1234567".into(),
        ..Professional::default()
    };
    app.apply(ProfessionalAction::Set(professional), now).expect("set");
    let choose = |app: &mut App, region: Option<&str>| {
        let region = region.map(|region| region.parse().expect("a region"));
        app.apply(SettingAction::SetRegion(region), now)
            .expect("chosen")
            .undo
            .expect("it can be undone")
    };
    choose(&mut app, Some("de"));
    assert_eq!(app.callable().expect("read")[0].uri, "tel:+49301234567");
    let undo = choose(&mut app, Some("US"));
    assert!(app.callable().expect("read").is_empty(), "no number there");
    app.undo(&undo, now).expect("undone");
    assert_eq!(app.region().expect("read").map(|region| region.to_string()).as_deref(), Some("DE"));
    choose(&mut app, None);
    assert_eq!(app.chosen_region().expect("read"), None);
}

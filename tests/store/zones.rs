//! Rows that are bound to a wall clock, when the rules of its zone have changed.
//!
//! The stores of schema 3 were made by the program that had zone data 2025b; beside each lies what it
//! had planned. Since then Morocco and British Columbia changed their rules, Germany did not.

use std::fs;
use std::path::Path;

use afterglow::app::{App, AppointmentAction, Moment, TreatmentAction};
use afterglow::care::{
    Details, FindZone, Plan, Treatment, TreatmentId, When, Window, Zone, ZoneSource,
};
use afterglow::store::{FILE_NAME, Store, StoreError};
use chrono::{DateTime, Days, FixedOffset, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::{berlin, named};

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/schema-3");
    fs::read_to_string(folder.join(name)).expect("a fixture")
}

/// A store of schema 3 as it is after the update, the zones found by this.
pub(crate) fn updated(city: &str, find: FindZone, now: DateTime<Utc>) -> (TempDir, App) {
    let folder = TempDir::new().expect("a folder");
    let old = Connection::open(folder.path().join(FILE_NAME)).expect("a file");
    old.execute_batch(&fixture(&format!("{city}.sql"))).expect("written");
    drop(old);
    let (mut store, aside) = Store::open(folder.path(), now).expect("opened");
    assert_eq!(aside, None);
    store.find_zones_by(find);
    store.transact::<_, StoreError>(|tx| tx.follow_zones(now)).expect("moved");
    assert!(!store.lags_behind_zones(now).expect("read"), "once is enough");
    let mut app = App::with_store(store);
    app.store_mut().find_zones_by(find);
    (folder, app)
}

/// The ends of every length of a hold on a treatment at an instant and a wall time, by both readings.
fn latest_end(window: Window, at: DateTime<Utc>, wall: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    let again = afterglow::care::civil::resolve(wall, zone);
    let end = |at: DateTime<Utc>| {
        let treatment = Treatment {
            id: TreatmentId(1),
            date: wall.date(),
            at: Some(at),
            wall: None,
            zone,
            recorded_at: at,
            details: Details::default(),
        };
        window.lifts_at(&treatment, zone).expect("an end")
    };
    end(at).max(end(again))
}

#[test]
fn after_the_update_no_hold_ends_earlier_than_it_should() {
    let now = instant("2026-11-26T12:00:00Z");
    // What the program stored for 2026-10-05 11:15 and 2026-11-20 15:00.
    for (city, name, stored) in [
        ("casablanca", "Africa/Casablanca", ["2026-10-05T10:15:00Z", "2026-11-20T14:00:00Z"]),
        ("vancouver", "America/Vancouver", ["2026-10-05T18:15:00Z", "2026-11-20T23:00:00Z"]),
        ("berlin", "Europe/Berlin", ["2026-10-05T09:15:00Z", "2026-11-20T14:00:00Z"]),
    ] {
        let (_folder, app) = updated(city, Zone::bundled, now);
        let zone = named(name);
        let treatments = app.treatments().expect("read");
        let timed: Vec<_> = treatments.iter().filter(|one| one.at.is_some()).collect();
        let typed = ["2026-10-05T11:15:00", "2026-11-20T15:00:00"];
        for ((treatment, stored), typed) in timed.into_iter().zip(stored).zip(typed) {
            let wall: NaiveDateTime = typed.parse().expect("a wall time");
            assert_eq!(treatment.wall, Some(wall), "{city}: as it was typed");
            assert_eq!(treatment.date, wall.date());
            for length in 1..=28 {
                for window in [Window::Days(length), Window::Hours(length * 12)] {
                    let ends = window.lifts_at(treatment, zone).expect("an end");
                    let latest = latest_end(window, instant(stored), wall, zone);
                    assert_eq!(ends, latest, "{city}, {typed}, {window:?}");
                }
            }
        }
        let dated = treatments.iter().find(|one| one.at.is_none()).expect("one by date");
        assert_eq!((dated.wall, dated.zone), (None, zone));
    }
}

#[test]
fn what_was_written_in_any_zone_is_read_as_it_was_typed() {
    let folder = TempDir::new().expect("a folder");
    let old = Connection::open(folder.path().join(FILE_NAME)).expect("a file");
    old.execute_batch(&fixture("berlin.sql")).expect("written");
    old.execute_batch("DELETE FROM treatment").expect("emptied");
    let instants = [
        "1901-06-01T12:00:00Z",
        "1975-07-01T12:00:00Z",
        "2024-02-29T23:30:00Z",
        // In Ramadan Morocco has another hour.
        "2026-03-01T12:00:00Z",
        "2026-03-29T01:00:00Z",
        "2026-10-25T00:59:59Z",
        "2026-11-20T14:00:00Z",
        "2090-07-01T12:00:00Z",
    ]
    .map(instant);
    // The crate that wrote those stores says what it had shown.
    let mut shown = Vec::new();
    for zone in chrono_tz::TZ_VARIANTS {
        for at in instants {
            let local = at.with_timezone(&zone);
            old.execute(
                "INSERT INTO treatment VALUES (?, ?, ?, ?, 1795262400000)",
                (
                    i64::try_from(shown.len()).expect("a few thousand") + 1,
                    local.date_naive().to_string(),
                    at.timestamp_millis(),
                    zone.name(),
                ),
            )
            .expect("written");
            shown.push((zone.name(), local.naive_local()));
        }
    }
    drop(old);
    let (mut store, _) = Store::open(folder.path(), instants[0]).expect("opened");
    store.find_zones_by(Zone::bundled);
    store.transact::<_, StoreError>(|tx| tx.follow_zones(instants[0])).expect("moved");
    let mut treatments = App::with_store(store).treatments().expect("read");
    treatments.sort_by_key(|one| one.id);
    assert_eq!(treatments.len(), shown.len());
    for (treatment, (zone, wall)) in treatments.iter().zip(shown) {
        assert_eq!(treatment.wall, Some(wall), "{zone}");
    }
}

#[test]
fn the_client_is_asked_once_where_two_instants_differ() {
    let now = instant("2026-11-26T12:00:00Z");
    let ask = |city| {
        let (folder, app) = updated(city, Zone::bundled, now);
        let asked = app.zone_questions().expect("read");
        let asked = asked.iter().map(|one| (one.treatment, one.earlier, one.later)).collect();
        (folder, app, asked)
    };
    let (_kept, _app, asked): (_, _, Vec<_>) = ask("berlin");
    assert_eq!(asked, []);
    let (_kept, mut app, asked) = ask("vancouver");
    let (earlier, later) = (instant("2026-11-20T22:00:00Z"), instant("2026-11-20T23:00:00Z"));
    assert_eq!(asked, [(TreatmentId(3), earlier, later)], "in October the old rules were right");
    assert_eq!(app.treatment(TreatmentId(3)).expect("read").expect("there").at, Some(later));
    assert_eq!(app.take_zone_questions().expect("read").len(), 1);
    assert_eq!(app.take_zone_questions().expect("read"), [], "a command asks once");
    // The answer is kept, and asked no more.
    let question = app.zone_questions().expect("read")[0];
    let moment = Moment { now, zone: named("America/Vancouver") };
    app.apply(TreatmentAction::AnswerZoneQuestion { question, at: earlier }, moment)
        .expect("answered");
    let answered = app.treatment(TreatmentId(3)).expect("read").expect("there");
    assert_eq!((answered.at, answered.date.to_string()), (Some(earlier), "2026-11-20".to_owned()));
    assert_eq!(app.zone_questions().expect("read"), []);
    let (_kept, mut app, asked) = ask("casablanca");
    let hour = TimeDelta::hours(1);
    let typed = [instant("2026-10-05T11:15:00Z"), instant("2026-11-20T15:00:00Z")];
    let [first, third] = [1, 3].map(TreatmentId);
    assert_eq!(asked, [(first, typed[0] - hour, typed[0]), (third, typed[1] - hour, typed[1])]);
    // A treatment that is removed takes its question along, and brings it back.
    let moment = Moment { now, zone: named("Africa/Casablanca") };
    let removed = app.apply(TreatmentAction::Remove(TreatmentId(3)), moment).expect("removed");
    assert_eq!(app.zone_questions().expect("read").len(), 1);
    app.undo(&removed.undo.expect("an undo"), moment).expect("put back");
    assert_eq!(app.zone_questions().expect("read").len(), 2);
}

#[test]
fn what_was_planned_before_the_update_is_planned_after_it() {
    let then = instant("2026-11-21T12:00:00Z");
    for (city, name) in [
        ("casablanca", "Africa/Casablanca"),
        ("vancouver", "America/Vancouver"),
        ("berlin", "Europe/Berlin"),
    ] {
        let (_folder, app) = updated(city, Zone::bundled, then);
        let zone = named(name);
        let moment = Moment { now: then, zone };
        let local = |text: &str| {
            let local: NaiveDateTime = format!("{text}T00:00:00").parse().expect("a wall time");
            afterglow::care::civil::resolve(local, zone)
        };
        // The outdoor timer of that day is bound to an instant.
        let (planned, _) =
            app.planned(local("2026-11-22"), local("2026-12-14"), moment).expect("planned");
        let planned: Vec<String> = planned
            .iter()
            .map(|due| format!("{} {}", due.key, due.at.with_timezone(&zone).format("%FT%T")))
            .collect();
        let before = fixture(&format!("{city}-reminders.txt"));
        let is_later = |line: &&str| line.split(' ').nth(1).is_some_and(|at| at >= "2026-11-22");
        let before: Vec<&str> = before.lines().filter(is_later).collect();
        assert!(before.len() > 50 && before.iter().any(|line| line.starts_with("lifting-3@")));
        assert!(before.iter().any(|line| line.starts_with("appointment-2@")));
        assert_eq!(planned, before, "{city}");
    }
}

#[test]
fn an_appointment_to_come_follows_its_wall_time_and_a_past_one_stays() {
    let now = instant("2026-11-26T12:00:00Z");
    for (city, at) in [
        ("casablanca", ["2026-11-24T08:00:00Z", "2026-12-10T09:30:00Z"]),
        ("vancouver", ["2026-11-24T17:00:00Z", "2026-12-10T16:30:00Z"]),
        ("berlin", ["2026-11-24T08:00:00Z", "2026-12-10T08:30:00Z"]),
    ] {
        let (_folder, app) = updated(city, Zone::bundled, now);
        let found: Vec<_> = app.appointments().expect("read").iter().map(|one| one.at).collect();
        assert_eq!(found, at.map(instant), "{city}");
    }
}

fn by_rule(name: &str, rule: &str) -> Option<Zone> {
    let rules = jiff::tz::TimeZone::posix(rule).expect("a rule");
    (name == "Test/Moving").then(|| Zone::of_system_rules(name, rules, None).expect("a zone"))
}

/// Rules that change between two looks: an hour further east in the second.
fn before(name: &str) -> Option<Zone> {
    by_rule(name, "AAA-2")
}

fn after(name: &str) -> Option<Zone> {
    by_rule(name, "AAA-3")
}

#[test]
fn when_the_data_changes_only_appointments_by_wall_time_move() {
    let now = instant("2026-11-26T12:00:00Z");
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    app.store_mut().find_zones_by(before);
    let moment = Moment { now, zone: before("Test/Moving").expect("a zone") };
    let read = |text| When::parse(text, moment.zone, now).expect("a time");
    app.apply(TreatmentAction::Add(read("2026-11-25T15:00")), moment).expect("recorded");
    for text in ["2026-12-01T09:00", "2026-12-01T10:00+02:00"] {
        let book = AppointmentAction::Add { at: read(text), note: text.to_owned() };
        app.apply(book, moment).expect("booked");
    }
    assert!(!app.lags_behind_zones(now).expect("read"));
    app.store_mut().find_zones_by(after);
    app.follow_zones(now).expect("moved");
    let at: Vec<_> =
        app.appointments().expect("read").into_iter().map(|one| (one.note, one.at)).collect();
    let (early, late) = (instant("2026-12-01T06:00:00Z"), instant("2026-12-01T08:00:00Z"));
    let wanted = [("2026-12-01T09:00", early), ("2026-12-01T10:00+02:00", late)];
    assert_eq!(at, wanted.map(|(note, at)| (note.to_owned(), at)));
    let treatment = app.treatment(TreatmentId(1)).expect("read").expect("there");
    assert_eq!(treatment.at, Some(instant("2026-11-25T13:00:00Z")), "it stays");
    assert_eq!(treatment.wall, Some("2026-11-25T15:00:00".parse().expect("a wall time")));
    assert_eq!(app.zone_questions().expect("read"), []);
}

#[test]
fn a_row_is_never_refused_for_its_zone() {
    let now = instant("2026-11-26T12:00:00Z");
    let folder = TempDir::new().expect("a folder");
    let (mut store, _) = Store::open(folder.path(), now).expect("opened");
    let at = instant("2026-11-25T13:00:00Z");
    let gone = Zone::by_offset("Moon/Base", FixedOffset::east_opt(2 * 3600).expect("an offset"));
    let treatment = Treatment {
        id: TreatmentId(0),
        date: at.date_naive(),
        at: Some(at),
        wall: None,
        zone: gone,
        recorded_at: at,
        details: Details::default(),
    };
    store.transact::<_, StoreError>(|tx| tx.add_treatment(&treatment)).expect("written");
    let app = App::with_store(store);
    let read = app.treatments().expect("read").remove(0);
    assert_eq!(read.zone, gone);
    assert_eq!(read.zone.source(), ZoneSource::Offset);
    assert_eq!(app.unknown_zones().expect("read"), ["Moon/Base"]);
    let ends = Window::Days(7).lifts_at(&read, berlin()).expect("an end");
    assert_eq!(ends, at + Days::new(7));
    let day = app.day(afterglow::care::AsOf::Now(now), berlin()).expect("a day");
    assert!(!day.restrictions.is_empty() && Plan::default_plan().longest_hold() > 0);
}

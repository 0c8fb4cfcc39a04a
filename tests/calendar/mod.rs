//! The calendar file: as it is written, as it is written again, and as other programs read it.

mod again;
mod file;
mod outside;

use afterglow::app::{App, AppointmentAction, Moment, TreatmentAction};
use afterglow::calendar::{CalendarFile, make};
use afterglow::care::{Language, When};
use afterglow::store::{Setting, Store};

use crate::support::{at, berlin, moment};

/// Somebody who has had Afterglow for long.
fn somebody() -> App {
    let mut store = Store::in_memory().expect("a store");
    let since = at("2026-01-01 00:00", berlin()).timestamp_millis().to_string();
    store.transact(|tx| tx.set_setting(Setting::RemindersSince, &since)).expect("kept");
    App::with_store(store)
}

/// Somebody in Berlin on day 3, with an appointment in two weeks.
fn app() -> (App, Moment) {
    let treated = moment("2026-11-22 15:00", berlin());
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = somebody();
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    book(&mut app, "2026-12-09 16:30", "Bring the list; ask", now);
    (app, now)
}

fn book(app: &mut App, wall: &str, note: &str, now: Moment) {
    let at = at(wall, now.zone);
    let local = at.with_timezone(&now.zone).naive_local();
    let add = AppointmentAction::Add { at: When::Wall { local, at }, note: note.to_owned() };
    app.apply(add, now).expect("booked");
}

fn made(app: &mut App, now: Moment) -> CalendarFile {
    make(app, false, Language::English.into(), now).expect("a file")
}

/// The lines of a file, unfolded.
fn lines(text: &str) -> Vec<String> {
    let text = text.strip_suffix("\r\n").expect("the last line is ended");
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// An event: its name, number, state, beginning, title, and its text without name and number.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Read {
    uid: String,
    sequence: u32,
    is_gone: bool,
    begins: String,
    title: String,
    alarms: Vec<String>,
}

/// The events of a file, as the plainest reader takes them.
fn read(text: &str) -> Vec<Read> {
    let lines = lines(text);
    let mut found = Vec::new();
    for event in lines.split(|line| line == "BEGIN:VEVENT").skip(1) {
        let own = event.split(|line| line == "BEGIN:VALARM").next().expect("lines");
        let value = |lines: &[String], name: &str| {
            let line = lines.iter().find(|line| line.split([':', ';']).next() == Some(name));
            line.map(|line| line[name.len()..].trim_start_matches([':', ';']).to_owned())
        };
        let of = |name: &str| value(own, name).unwrap_or_default();
        let alarms = event.split(|line| line == "BEGIN:VALARM").skip(1);
        found.push(Read {
            uid: of("UID"),
            sequence: of("SEQUENCE").parse().expect("a number"),
            is_gone: of("STATUS") == "CANCELLED",
            begins: of("DTSTART"),
            title: of("SUMMARY"),
            alarms: alarms.map(|alarm| value(alarm, "TRIGGER").expect("a trigger")).collect(),
        });
    }
    found
}

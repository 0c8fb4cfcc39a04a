//! Promises to stores that are there: reminder ids, kinds and keys. A store with moved times, what was
//! put off, days without the agent and a ledger plans what it planned when it was made.
//!
//! It was made by the program of schema 4, with the agent's rounds every five minutes for two weeks, and
//! a client who answers, moves reminders, books a visit and is treated once more.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use afterglow::app::{App, Moment};
use afterglow::care::Zone;
use afterglow::store::{FILE_NAME, Store};
use chrono::TimeDelta;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::{at, named};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/schema-4")
}

/// Everything that is planned from the first day to long after the last one, looked at from some days:
/// each occurrence with its kind, when it is shown, until when it is of use, and in which bundle.
fn planned(app: &App, zone: Zone) -> String {
    let mut text = String::new();
    for now in ["2026-06-01 12:00", "2026-06-05 09:00", "2026-06-14 22:30", "2026-09-02 08:00"] {
        let moment = Moment { now: at(now, zone), zone };
        let (from, to) = (moment.now - TimeDelta::days(8), moment.now + TimeDelta::days(100));
        let (planned, log) = app.planned(from, to, moment).expect("planned");
        writeln!(text, "# {now}").expect("written");
        for due in &planned {
            let became = log.state(&due.key).map_or("-", |state| state.name());
            let [shown, stale] = [due.at, due.stale_at].map(|at| at.format("%m-%dT%H:%M"));
            let (kind, step) = (due.kind.name(), due.step.as_deref().unwrap_or("-"));
            let first = if due.first { " first" } else { "" };
            let (key, bundle) = (&due.key, &due.bundle);
            writeln!(text, "{key} {kind} {step} {shown} {stale} {bundle} {became}{first}")
                .expect("written");
        }
    }
    text
}

#[test]
fn a_store_that_is_there_plans_the_same() {
    let kept = fs::read_to_string(folder().join("berlin-plan.txt")).expect("a fixture");
    let new = TempDir::new().expect("a folder");
    let conn = Connection::open(new.path().join(FILE_NAME)).expect("a file");
    let rows = fs::read_to_string(folder().join("berlin.sql")).expect("a fixture");
    conn.execute_batch(&rows).expect("written");
    drop(conn);
    let zone = named("Europe/Berlin");
    let now = at("2026-06-14 22:30", zone);
    let (store, aside) = Store::open(new.path(), now).expect("opened");
    assert_eq!(aside, None);
    let planned = planned(&App::with_store(store), zone);
    for (number, (is, was)) in planned.lines().zip(kept.lines()).enumerate() {
        assert_eq!(is, was, "line {}", number + 1);
    }
    assert_eq!(planned.lines().count(), kept.lines().count());
    // The store has something of everything that the planner goes by.
    for word in
        ["snoozed", "delivered", "missed", "handed_over", "followup", "check_in", "patience"]
    {
        assert!(kept.contains(word), "{word}");
    }
    for word in ["my_sheet", "lifting-", "end@", "appointment-", "outdoors", "first"] {
        assert!(kept.contains(word), "{word}");
    }
}

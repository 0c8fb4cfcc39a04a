//! Taking in what became of notifications: in any order, again and again, from files that may be
//! damaged.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use afterglow::app::{App, Moment, OutingAction};
use afterglow::care::Language;
use afterglow::notify::events::{Event, What};
use afterglow::notify::recording::RecordingPhone;
use afterglow::phone::{Outcome, Round, resume};
use afterglow::reminders::{Interval, MissedWhy, State};
use afterglow::texts::Texts;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use tempfile::TempDir;

use super::{berlin, contract, moment, treated};
use crate::support::{at, cases, date, shown_on_time};

/// A round on a phone, and the phone.
fn round(app: &mut App, folder: &TempDir, moment: Moment) -> Round {
    let phone = RecordingPhone::default();
    resume(app, folder.path(), &phone, Texts::of(Language::English), moment).expect("a round")
}

/// A client on the third day, whose phone was handed what is to come.
fn begun() -> (TempDir, App) {
    let folder = TempDir::new().expect("a folder");
    let mut app = treated(&folder);
    let then = moment("2026-11-25 07:30");
    // What came before is not what these tests are about.
    let (past, _) = app.planned(then.now - TimeDelta::days(8), then.now, then).expect("planned");
    shown_on_time(&mut app, &past, None);
    round(&mut app, &folder, then);
    (folder, app)
}

fn actions(folder: &TempDir) -> PathBuf {
    folder.path().join("reminders/actions")
}

fn leave(folder: &TempDir, id: &str, what: What, at: DateTime<Utc>) {
    Event::new(id, id, what, at).leave(&folder.path().join("reminders")).expect("left");
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// What the ledger has of a bundle: the state and the answer of each line.
fn ledger(app: &App, bundle: &str) -> Vec<(State, Option<String>)> {
    let rows = app.lines_of(bundle).expect("read").into_iter();
    rows.map(|row| (row.state, row.answer.map(|(name, _)| name))).collect()
}

fn ticked(app: &App, day: &str) -> BTreeSet<String> {
    let view = app.day(afterglow::care::AsOf::WholeDay(date(day)), berlin()).expect("read");
    let done = view.steps.into_iter().filter(|step| step.done_at.is_some());
    done.map(|step| step.id.to_string()).collect()
}

const MORNING: &str = "2026-11-25T08:10";
const EVENING: &str = "2026-11-25T20:45";

fn clock(text: &str) -> DateTime<Utc> {
    at(&format!("2026-11-25 {text}"), berlin())
}

#[test]
fn what_was_shown_and_done_is_in_the_ledger_and_ticked() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    leave(&folder, MORNING, What::Done, clock("08:14"));
    let round = round(&mut app, &folder, moment("2026-11-25 09:00"));
    assert!(round.ingested.iter().all(|(_, outcome)| *outcome == Outcome::Ingested));
    assert!(files(&actions(&folder)).is_empty(), "deleted once it is taken in");
    let done = Some("done".to_owned());
    assert_eq!(ledger(&app, MORNING), vec![(State::Delivered, done); 3]);
    let wanted = ["cleanse_am", "serum_am", "sunscreen_am"].map(str::to_owned);
    assert_eq!(ticked(&app, "2026-11-25"), BTreeSet::from(wanted));
    let row = &app.lines_of(MORNING).expect("read")[0];
    assert_eq!(row.delivered_at, Some(clock("08:10")), "as of when it was shown");
    assert_eq!(row.answer.as_ref().map(|(_, then)| *then), Some(clock("08:14")));
}

#[test]
fn a_snooze_counts_from_the_tap_and_comes_again_under_another_name() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    leave(&folder, MORNING, What::Snooze, clock("08:14"));
    let phone = RecordingPhone::default();
    let now = moment("2026-11-25 08:15");
    resume(&mut app, folder.path(), &phone, Texts::of(Language::English), now).expect("a round");
    let handed = phone.schedules.lock().expect("whole").pop().expect("handed");
    let again = handed.occurrences.iter().find(|entry| entry.bundle == MORNING).expect("again");
    assert_eq!(again.at, clock("08:24"));
    assert!(again.asked && again.id != MORNING);
    leave(&folder, &again.id, What::Shown, clock("08:24"));
    // Its bundle is the first one's.
    let file = actions(&folder).join(&files(&actions(&folder))[0]);
    let text = fs::read_to_string(&file).expect("read");
    let text =
        text.replace(&format!("\"bundle\":\"{}\"", again.id), &format!("\"bundle\":\"{MORNING}\""));
    fs::write(&file, text).expect("written");
    round(&mut app, &folder, moment("2026-11-25 09:00"));
    let snoozed = Some("snoozed".to_owned());
    assert_eq!(ledger(&app, MORNING), vec![(State::Delivered, snoozed); 3]);
}

#[test]
fn what_the_phone_showed_again_by_itself_does_not_come_once_more() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    leave(&folder, MORNING, What::Snooze, clock("08:14"));
    let name = format!("{MORNING}|{}", clock("08:14").timestamp_millis());
    let state =
        serde_json::json!({ "version": 1, "shown": { name: clock("08:24").timestamp_millis() } });
    fs::write(folder.path().join("reminders/state.json"), state.to_string()).expect("written");
    let phone = RecordingPhone::default();
    let now = moment("2026-11-25 08:30");
    resume(&mut app, folder.path(), &phone, Texts::of(Language::English), now).expect("a round");
    let handed = phone.schedules.lock().expect("whole").pop().expect("handed");
    assert!(handed.occurrences.iter().all(|entry| entry.bundle != MORNING));
    assert!(ledger(&app, MORNING).iter().all(|(state, _)| *state == State::Delivered));
}

#[test]
fn an_answer_from_the_lock_screen_of_days_ago_counts_as_of_then() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    leave(&folder, MORNING, What::Done, clock("08:14"));
    leave(&folder, EVENING, What::Done, clock("20:50"));
    let round = round(&mut app, &folder, moment("2026-12-02 09:00"));
    assert!(round.ingested.iter().all(|(_, outcome)| *outcome == Outcome::Ingested));
    assert!(ticked(&app, "2026-11-25").contains("sunscreen_am"));
    assert!(ticked(&app, "2026-11-25").len() > 3, "an answer says that it was shown");
}

#[test]
fn what_is_too_old_to_be_changed_is_refused_once_and_not_met_again() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    leave(&folder, MORNING, What::Done, at("2026-11-29 08:14", berlin()));
    let later = moment("2026-11-29 09:00");
    let first = round(&mut app, &folder, later);
    assert!(matches!(first.ingested[1].1, Outcome::Refused(_)), "{:?}", first.ingested);
    assert!(files(&actions(&folder)).is_empty());
    assert!(round(&mut app, &folder, later).ingested.is_empty());
}

#[test]
fn what_the_client_lets_not_be_shown_is_missed_and_not_tried_again() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::NotShown, clock("08:10"));
    let now = moment("2026-11-25 08:11");
    round(&mut app, &folder, now);
    let rows = app.lines_of(MORNING).expect("read");
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.missed_why == Some(MissedWhy::NotShown)));
    let phone = RecordingPhone::default();
    resume(&mut app, folder.path(), &phone, Texts::of(Language::English), now).expect("a round");
    let handed = phone.schedules.lock().expect("whole").pop().expect("handed");
    assert!(handed.occurrences.iter().all(|entry| entry.bundle != MORNING));
}

#[test]
fn what_was_due_and_never_heard_of_is_missed() {
    let (folder, mut app) = begun();
    let round = round(&mut app, &folder, moment("2026-11-25 13:00"));
    let morning = round.missed.iter().filter(|line| line.bundle == MORNING);
    assert_eq!(morning.count(), 3);
    let rows = app.lines_of(MORNING).expect("read");
    assert!(rows.iter().all(|row| row.missed_why == Some(MissedWhy::NotRunning)));
    // Heard of later after all: then it was shown.
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    self::round(&mut app, &folder, moment("2026-11-25 13:01"));
    assert!(ledger(&app, MORNING).iter().all(|(state, _)| *state == State::Delivered));
}

#[test]
fn where_the_phone_tells_nobody_what_was_handed_over_and_is_due_was_shown() {
    let (folder, mut app) = begun();
    let phone = RecordingPhone { is_silent: true, ..RecordingPhone::default() };
    phone.health.lock().expect("whole").notifications = Some(true);
    let now = moment("2026-11-25 13:30");
    *phone.failing.lock().expect("whole") = Some("no answer".to_owned());
    let stuck = resume(&mut app, folder.path(), &phone, Texts::of(Language::English), now)
        .expect("a round");
    assert_eq!(stuck.problem.as_deref(), Some("no answer"));
    assert!(ledger(&app, MORNING).is_empty(), "nothing is known yet, and nothing missed");
    *phone.failing.lock().expect("whole") = None;
    resume(&mut app, folder.path(), &phone, Texts::of(Language::English), now).expect("a round");
    let rows = app.lines_of(MORNING).expect("read");
    assert!(rows.len() == 3 && rows.iter().all(|row| row.delivered_at == Some(clock("08:10"))));
    // A tap is heard beside that.
    leave(&folder, EVENING, What::Done, clock("20:50"));
    let later = moment("2026-11-25 21:00");
    resume(&mut app, folder.path(), &phone, Texts::of(Language::English), later).expect("a round");
    assert!(ledger(&app, EVENING).iter().all(|(state, _)| *state == State::Delivered));
}

#[test]
fn an_answer_to_the_outdoor_timer_starts_it_anew_once() {
    let (folder, mut app) = begun();
    app.apply(OutingAction::GoOutside(Interval::TwoHours), moment("2026-11-25 10:00"))
        .expect("outside");
    round(&mut app, &folder, moment("2026-11-25 10:00"));
    let id = "outdoors@2026-11-25T12:00:00";
    leave(&folder, id, What::Done, clock("12:05"));
    let kept = actions(&folder).join(&files(&actions(&folder))[0]);
    let bytes = fs::read(&kept).expect("read");
    round(&mut app, &folder, moment("2026-11-25 12:06"));
    let since = |app: &App| {
        app.outing(moment("2026-11-25 12:07")).expect("read").expect("running").outing.since
    };
    assert_eq!(since(&app), clock("12:05"));
    fs::write(&kept, bytes).expect("as after a crash");
    round(&mut app, &folder, moment("2026-11-25 12:07"));
    assert_eq!(since(&app), clock("12:05"));
}

#[test]
fn a_crash_before_the_files_are_deleted_changes_nothing() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    leave(&folder, MORNING, What::Snooze, clock("08:14"));
    leave(&folder, EVENING, What::Done, clock("20:50"));
    let kept: Vec<_> = files(&actions(&folder))
        .into_iter()
        .map(|name| (name.clone(), fs::read(actions(&folder).join(name)).expect("read")))
        .collect();
    let now = moment("2026-11-25 21:00");
    round(&mut app, &folder, now);
    let all = |app: &App| app.ledger(date("2026-11-20"), date("2026-11-27")).expect("read");
    let before = all(&app);
    for (name, bytes) in kept {
        fs::write(actions(&folder).join(name), bytes).expect("there again");
    }
    let again = round(&mut app, &folder, now);
    assert_eq!(again.ingested.len(), 3);
    assert!(again.ingested.iter().all(|(_, outcome)| *outcome == Outcome::KnownAlready));
    assert_eq!(all(&app), before);
}

#[test]
fn a_schedule_that_cannot_be_written_keeps_the_files() {
    let (folder, mut app) = begun();
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    let file = folder.path().join("reminders/schedule.json");
    fs::remove_file(&file).expect("gone");
    fs::create_dir_all(file.join("in the way")).expect("in the way");
    let now = moment("2026-11-25 08:30");
    let stuck = round(&mut app, &folder, now);
    assert!(stuck.problem.is_some());
    assert_eq!(files(&actions(&folder)).len(), 1, "to be taken in again");
    fs::remove_dir_all(&file).expect("free");
    assert_eq!(round(&mut app, &folder, now).problem, None);
    assert!(files(&actions(&folder)).is_empty() && file.is_file());
}

#[test]
fn files_that_cannot_be_read_are_put_aside_and_keep_nobody_waiting() {
    let (folder, mut app) = begun();
    let good =
        r#"{"version":1,"uuid":"u","occurrence_id":"x","bundle":"x","action":"done","at":1}"#;
    let bad = [
        String::new(),
        good[..40].to_owned(),
        good.replace("\"version\":1", "\"version\":2"),
        good.replace("\"done\"", "\"delete everything\""),
        good.replace("\"at\":1", &format!("\"at\":{}", i64::MAX)),
        good.replace("\"x\",\"bundle\"", "\"\",\"bundle\""),
        good.replace("\"x\",\"bundle\"", &format!("\"{}\",\"bundle\"", "x".repeat(201))),
        format!("{good}{}", " ".repeat(20_000)),
        "null".to_owned(),
    ];
    for (index, text) in bad.iter().enumerate() {
        fs::write(actions(&folder).join(format!("bad-{index}.json")), text).expect("written");
    }
    fs::write(actions(&folder).join("good.json"), good).expect("written");
    fs::write(actions(&folder).join("being-written.new"), &good[..9]).expect("written");
    leave(&folder, MORNING, What::Shown, clock("08:10"));
    let first = round(&mut app, &folder, moment("2026-11-25 08:30"));
    assert_eq!(first.refused.len(), bad.len());
    assert_eq!(first.ingested.len(), 2);
    assert_eq!(first.ingested[0].1, Outcome::Unknown, "about nothing that is known");
    assert_eq!(files(&actions(&folder)), ["being-written.new"]);
    assert_eq!(files(&actions(&folder).join("refused")).len(), bad.len());
    let next = round(&mut app, &folder, moment("2026-11-25 08:31"));
    assert!(next.refused.is_empty() && next.ingested.is_empty());
}

#[test]
fn the_phones_own_golden_files_are_ingested() {
    let folder = TempDir::new().expect("a folder");
    let mut app = treated(&folder);
    // The occurrence that the files are about, as the golden schedule has it.
    let reminders = folder.path().join("reminders");
    fs::create_dir_all(reminders.join("actions")).expect("made");
    fs::copy(contract("schedule.json"), reminders.join("schedule.json")).expect("copied");
    let mut seen = BTreeMap::new();
    for what in [What::Shown, What::Snooze, What::Done, What::Dismiss, What::NotShown] {
        let name = format!("action-{}.json", what.name().replace('_', "-"));
        let bytes = fs::read(contract(&name)).expect("the file");
        let event = Event::parse(&bytes).expect("read");
        assert_eq!(event.what, what);
        // The names agree: the same thing left by this side would be the same file.
        let own = Event::new(&event.occurrence_id, &event.bundle, what, event.at);
        assert_eq!(own, event, "{name}");
        assert_eq!(serde_json::to_vec(&own).expect("JSON"), bytes.trim_ascii_end());
        own.leave(&reminders).expect("left");
        seen.insert(what.name(), event);
    }
    let round = round(&mut app, &folder, moment("2026-11-25 12:00"));
    assert_eq!(round.ingested.len(), 5);
    assert!(round.refused.is_empty());
    let bundle = &seen["done"].bundle;
    let done = Some("done".to_owned());
    assert_eq!(ledger(&app, bundle), vec![(State::Delivered, done); 3]);
    assert!(ticked(&app, "2026-11-25").contains("sunscreen_am"));
}

/// What a client does with one notification after it was shown.
fn life() -> impl Strategy<Value = (usize, Option<What>)> {
    let answer = prop_oneof![
        Just(None),
        Just(Some(What::Done)),
        Just(Some(What::Snooze)),
        Just(Some(What::Dismiss))
    ];
    (0..6_usize, answer)
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn in_any_order_and_however_often_nothing_is_lost_or_doubled(
        lives in proptest::collection::vec(life(), 1..5),
        order in proptest::collection::vec(any::<u32>(), 24),
        cuts in proptest::collection::vec(0..120_usize, 0..4),
    ) {
        let (folder, mut app) = begun();
        let entries = afterglow::notify::schedule::Schedule::read(&folder.path().join("reminders"))
            .expect("handed").occurrences;
        let mut events = BTreeMap::new();
        for (index, answer) in &lives {
            let entry = &entries[*index];
            events.entry(entry.id.clone()).or_insert_with(|| {
                let mut all = vec![Event::new(&entry.id, &entry.bundle, What::Shown, entry.at)];
                let at = entry.at + TimeDelta::minutes(3);
                all.extend(answer.map(|what| Event::new(&entry.id, &entry.bundle, what, at)));
                all
            });
        }
        let now = Moment { now: at("2026-11-27 07:00", berlin()), zone: berlin() };
        // Each file twice at least, in an order of its own, a few at a time.
        let mut files: Vec<Event> = events.values().flatten().cloned().collect();
        files.extend(files.clone());
        let mut numbered: Vec<_> = order.iter().cycle().zip(files).collect();
        numbered.sort_by_key(|(number, _)| **number);
        for (batch, some) in numbered.chunks(2).enumerate() {
            for (_, event) in some {
                event.leave(&folder.path().join("reminders")).expect("left");
            }
            if let Some(cut) = cuts.get(batch) {
                let text = serde_json::to_string(&some[0].1).expect("JSON");
                let cut = &text[..(*cut).min(text.len() - 1)];
                let file = actions(&folder).join(format!("cut-{batch}.json"));
                fs::write(file, cut).expect("written");
            }
            let round = round(&mut app, &folder, now);
            prop_assert!(round.problem.is_none());
            prop_assert_eq!(round.refused.len(), usize::from(cuts.get(batch).is_some()));
        }
        for (id, all) in &events {
            let entry = entries.iter().find(|entry| entry.id == *id).expect("known");
            let rows = app.lines_of(&entry.bundle).expect("read");
            prop_assert_eq!(rows.len(), entry.lines.len(), "each line once");
            for row in rows {
                let answer = row.answer.as_ref().map(|(name, _)| name.as_str());
                let until = State::Snoozed(entry.at + TimeDelta::minutes(13));
                match all.get(1).map(|event| event.what) {
                    None => prop_assert!(row.state == State::Delivered && answer.is_none()),
                    Some(What::Done) => {
                        prop_assert!(row.state == State::Delivered && answer == Some("done"));
                        if let Some(step) = row.step {
                            let day = row.key.nominal.date().to_string();
                            let rides = row.key.reminder.as_ref() == "followup";
                            prop_assert!(rides || ticked(&app, &day).contains(&*step));
                        }
                    }
                    // Long over by now: noted as missed, or still to come, but known as put off.
                    Some(What::Snooze) => {
                        prop_assert_eq!(answer, Some("snoozed"));
                        prop_assert!(row.state == until || row.state == State::Missed);
                    }
                    _ => prop_assert!(row.state == State::Delivered && answer == Some("dismissed")),
                }
            }
        }
        let before = app.ledger(date("2026-11-20"), date("2026-12-01")).expect("read");
        round(&mut app, &folder, now);
        prop_assert_eq!(app.ledger(date("2026-11-20"), date("2026-12-01")).expect("read"), before);
    }
}

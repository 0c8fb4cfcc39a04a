//! A round of the agent: what is shown, recorded and tried again.

use std::cell::Cell;
use std::collections::VecDeque;

use afterglow::agent::{AgentState, Clock, Round, Woken, deliver, run_by};
use afterglow::app::{
    Action, App, AppError, AppointmentAction, Moment, NotificationAction, ProfessionalAction,
    ReminderAction, StepAction, TreatmentAction,
};
use afterglow::care::{AsOf, Language, When, Zone};
use afterglow::notify::recording::Recording;
use afterglow::notify::{Notice, NotificationReply, Notifier, NotifyError, Reply};
use afterglow::reminders::{Answer, MissedWhy, Snooze, State};
use afterglow::store::Store;
use afterglow::texts::Texts;
use chrono::{DateTime, TimeDelta, Utc};

use crate::support::{at, berlin, date, named};

fn moment(text: &str) -> Moment {
    Moment { now: at(text, berlin()), zone: berlin() }
}

/// An app on day 2 of a recovery, whose reminders began with the treatment.
fn app() -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let treated = moment("2026-11-22 15:00");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    app.apply(ReminderAction::SwitchAll(false), treated).expect("off");
    app.apply(ReminderAction::SwitchAll(true), treated).expect("on");
    app
}

/// One round, by an agent that runs since the treatment.
fn deliver_at(app: &mut App, notifier: &mut Recording, now: Moment) -> Result<Round, AppError> {
    let mut life = AgentState::new(at("2026-11-22 15:00", berlin()));
    deliver(app, notifier, Texts::of(Language::English), &|| now, &mut life)
}

#[test]
fn a_bundle_is_one_notification_with_sunscreen_on_top() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let round = deliver_at(&mut app, &mut notifier, moment("2026-11-24 08:10"));
    assert_eq!(round.expect("a round").next, Some(at("2026-11-24 13:00", berlin())));
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
    app.note_handed_over(&planned, morning.now).expect("recorded");
    deliver_at(&mut app, &mut notifier, morning).expect("a round");
    let (mut other, mut undisturbed) = (self::app(), Recording::default());
    deliver_at(&mut other, &mut undisturbed, morning).expect("a round");
    assert_eq!(notifier.shown, undisturbed.shown, "the same number and the same lines");
}

#[test]
fn a_line_that_joins_a_shown_bundle_keeps_the_others() {
    let (mut app, mut notifier) = (app(), Recording::default());
    let tick =
        |done| StepAction::Tick { date: date("2026-11-24"), step: "cleanse_am".to_owned(), done };
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
    let tick =
        StepAction::Tick { date: date("2026-11-24"), step: "no_touch".to_owned(), done: true };
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
        ..afterglow::app::Professional::default()
    };
    let treated = moment("2026-11-22 15:01");
    app.apply(ProfessionalAction::Set(professional), treated).expect("set");
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
    let done =
        NotificationAction::Answer { bundle: "2026-11-25T10:00".to_owned(), answer: Answer::Done };
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
    let answer =
        NotificationAction::Answer { bundle: "2026-11-24T08:10".to_owned(), answer: snooze };
    let round = |app: &mut App, notifier: &mut Recording, at: &str| {
        deliver_at(app, notifier, moment(at)).expect("a round")
    };
    app.apply(answer, moment("2026-11-24 08:12")).expect("answered");
    let next = round(&mut app, &mut notifier, "2026-11-24 08:13").next;
    assert_eq!(next, Some(at("2026-11-24 08:22", berlin())));
    assert_eq!(notifier.shown.len(), 1);
    round(&mut app, &mut notifier, "2026-11-24 08:22");
    round(&mut app, &mut notifier, "2026-11-24 08:23");
    assert_eq!(notifier.shown.len(), 2);
    assert_eq!(notifier.shown[0], notifier.shown[1], "the same number and the same lines");
}

/// What happens while the agent waits.
enum Step {
    /// It is left alone until what it waits for.
    Wait,
    /// The computer sleeps until then.
    Sleep(&'static str),
    /// The clock is set.
    SetClock(&'static str),
    /// The zone becomes another.
    Zone(Zone),
    /// The client does something by another program.
    Act(Action),
    /// Something else happens meanwhile; then it is left alone until what it waits for.
    Do(Box<dyn FnOnce()>),
}

/// A clock that a test moves.
struct Script {
    folder: std::path::PathBuf,
    now: Cell<DateTime<Utc>>,
    zone: Cell<Zone>,
    steps: VecDeque<Step>,
}

impl Clock for Script {
    fn moment(&self) -> Moment {
        Moment { now: self.now.get(), zone: self.zone.get() }
    }

    fn wait(&mut self, until: Option<DateTime<Utc>>) -> std::io::Result<Woken> {
        match self.steps.pop_front().ok_or_else(|| std::io::Error::other("the end"))? {
            Step::Wait => self.now.set(until.expect("it waits for something")),
            Step::Sleep(at) | Step::SetClock(at) => self.now.set(self::at(at, self.zone.get())),
            Step::Zone(zone) => self.zone.set(zone),
            Step::Do(something) => {
                something();
                self.now.set(until.expect("it waits for something"));
            }
            Step::Act(action) => {
                let (mut other, _) = App::open(&self.folder, self.now.get()).expect("opened");
                other.apply(action, self.moment()).expect("done");
                return Ok(Woken::ByFiles);
            }
        }
        Ok(Woken::ByTime)
    }

    fn wake(&self) -> afterglow::notify::Wake {
        std::sync::Arc::new(|| {})
    }
}

/// Lets the agent live through a script that begins on the evening of day 1, at nine.
fn live(steps: Vec<Step>) -> (Vec<(String, String)>, App, tempfile::TempDir) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let treated = moment("2026-11-22 15:00");
    let (mut app, _) = App::open(folder.path(), treated.now).expect("opened");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    let begin = moment("2026-11-23 21:00");
    app.apply(ReminderAction::SwitchAll(false), begin).expect("off");
    app.apply(ReminderAction::SwitchAll(true), begin).expect("on");
    drop(app);
    let mut notifier = Recording::default();
    let now = live_with(&folder, begin, steps, &mut notifier);
    let (app, _) = App::open(folder.path(), now).expect("opened");
    let shown = notifier.shown.iter().map(|one| (one.bundle.clone(), one.title.clone()));
    (shown.collect(), app, folder)
}

/// Lets the agent live through a script in a folder; returns when it is then.
fn live_with(
    folder: &tempfile::TempDir,
    begin: Moment,
    steps: Vec<Step>,
    notifier: &mut dyn Notifier,
) -> DateTime<Utc> {
    let mut clock = Script {
        folder: folder.path().to_owned(),
        now: Cell::new(begin.now),
        zone: Cell::new(berlin()),
        steps: steps.into(),
    };
    let ended = run_by(&mut clock, folder.path(), notifier, false);
    assert!(ended.is_err(), "the script is at its end: {ended:?}");
    clock.now.get()
}

/// A folder on the morning of day 2, an hour before the first notification.
fn morning() -> (tempfile::TempDir, Moment) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let treated = moment("2026-11-22 15:00");
    let (mut app, _) = App::open(folder.path(), treated.now).expect("opened");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    let begin = moment("2026-11-24 07:10");
    app.apply(ReminderAction::SwitchAll(false), begin).expect("off");
    app.apply(ReminderAction::SwitchAll(true), begin).expect("on");
    (folder, begin)
}

fn bundles(shown: &[(String, String)]) -> Vec<&str> {
    shown.iter().map(|(bundle, _)| bundle.as_str()).collect()
}

#[test]
fn left_alone_it_shows_each_notification_at_its_time() {
    let (shown, app, _folder) = live((0..7).map(|_| Step::Wait).collect());
    assert_eq!(
        bundles(&shown),
        [
            "2026-11-24T08:10",
            "2026-11-24T13:00",
            "2026-11-24T20:45",
            "2026-11-25T08:10",
            "2026-11-25T10:00",
            "2026-11-25T13:00",
            "2026-11-25T20:45",
        ]
    );
    let day = date("2026-11-24");
    let ledger = app.ledger(day, day).expect("read");
    assert!(ledger.iter().all(|row| row.late() == Some(TimeDelta::zero())), "{ledger:?}");
}

#[test]
fn what_the_computer_slept_through_is_shown_on_waking_or_missed() {
    // Asleep over the midday, awake at half past three; then asleep until the next morning.
    let (shown, app, _folder) = live(vec![
        Step::Wait,
        Step::Sleep("2026-11-24 15:30"),
        Step::Sleep("2026-11-25 07:30"),
        Step::Wait,
    ]);
    assert_eq!(bundles(&shown), ["2026-11-24T08:10", "2026-11-24T13:00", "2026-11-25T08:10"]);
    let day = date("2026-11-24");
    let ledger = app.ledger(day, day).expect("read");
    let midday = ledger.iter().find(|row| &*row.key.reminder == "no_touch").expect("known");
    assert_eq!(midday.late(), Some(TimeDelta::minutes(150)));
    let evening = ledger.iter().find(|row| &*row.key.reminder == "cleanse_pm").expect("known");
    assert_eq!((evening.state, evening.missed_why), (State::Missed, Some(MissedWhy::Asleep)));
}

#[test]
fn a_clock_that_is_set_back_or_forward_shows_nothing_twice() {
    let (shown, _, _folder) = live(vec![
        Step::Wait,
        Step::SetClock("2026-11-24 03:00"),
        Step::Wait,
        Step::SetClock("2026-11-24 19:00"),
        Step::Wait,
    ]);
    assert_eq!(bundles(&shown), ["2026-11-24T08:10", "2026-11-24T13:00", "2026-11-24T20:45"]);
}

#[test]
fn in_another_zone_it_keeps_to_the_wall_time_there() {
    // Flown to New York after breakfast: the midday there is at seven in the evening of Berlin.
    let (shown, app, _folder) =
        live(vec![Step::Wait, Step::Zone(named("America/New_York")), Step::Wait, Step::Wait]);
    assert_eq!(bundles(&shown), ["2026-11-24T08:10", "2026-11-24T13:00", "2026-11-24T20:45"]);
    let day = date("2026-11-24");
    let ledger = app.ledger(day, day).expect("read");
    let midday = ledger.iter().find(|row| &*row.key.reminder == "no_touch").expect("known");
    assert_eq!(midday.delivered_at, Some(at("2026-11-24 13:00", named("America/New_York"))));
}

#[test]
fn when_the_data_of_the_zone_changes_nothing_comes_twice_and_nothing_is_lost() {
    let by = |rule: &str| {
        let rules = jiff::tz::TimeZone::posix(rule).expect("a rule");
        afterglow::care::Zone::of_system_rules("Europe/Berlin", rules, None).expect("a zone")
    };
    let all = ["2026-11-24T08:10", "2026-11-24T13:00", "2026-11-24T20:45"];
    // The new data has the clocks an hour further back, then an hour further on, than they were.
    for (rule, evening) in [("AAA0", "2026-11-24T20:45:00Z"), ("AAA-2", "2026-11-24T18:45:00Z")] {
        for before in 1..=2 {
            let mut steps: Vec<Step> = (0..before).map(|_| Step::Wait).collect();
            steps.push(Step::Zone(by(rule)));
            steps.extend((before..3).map(|_| Step::Wait));
            let (shown, app, _folder) = live(steps);
            assert_eq!(bundles(&shown), all, "{rule} after {before}");
            let day = date("2026-11-24");
            let ledger = app.ledger(day, day).expect("read");
            let last = ledger.iter().filter_map(|row| row.delivered_at).max();
            assert_eq!(last, Some(evening.parse().expect("an instant")));
        }
    }
}

#[test]
fn a_change_by_another_program_is_taken_up() {
    let tick =
        StepAction::Tick { date: date("2026-11-24"), step: "no_touch".to_owned(), done: true };
    let book = AppointmentAction::Add {
        at: When::At(at("2026-11-25 09:30", berlin())),
        note: "Needling at the clinic".to_owned(),
    };
    let (shown, _, folder) = live(vec![
        Step::Wait,
        Step::Act(book.into()),
        Step::Wait,
        Step::Act(tick.into()),
        Step::Wait,
    ]);
    assert_eq!(
        bundles(&shown),
        ["2026-11-24T08:10", "appointment-1@2026-11-24T09:30:00", "2026-11-24T20:45"]
    );
    assert_eq!(shown[1].1, "Appointment: Wed 25 Nov 09:30");
    let log = std::fs::read_to_string(folder.path().join("agent.log")).expect("a log");
    assert!(log.contains("shown: 2026-11-24T08:10, 3 lines, 0 ms after its time"), "{log}");
    assert!(!log.contains("linic"), "no word of what a person entered: {log}");
}

#[test]
fn the_log_stays_small() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let treated = moment("2026-11-22 15:00");
    let (mut app, _) = App::open(folder.path(), treated.now).expect("opened");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    std::fs::write(folder.path().join("agent.log"), "x\n".repeat(40_000)).expect("written");
    drop(app);
    live_with(&folder, treated, Vec::new(), &mut Recording::default());
    let long = |name: &str| std::fs::metadata(folder.path().join(name)).expect("there").len();
    assert!(long("agent.log") < 1_000 && long("agent.log.1") == 80_000);
}

/// A notifier during whose showing something happens, once.
struct Meddler {
    inner: Recording,
    meddle: Option<Box<dyn FnOnce()>>,
}

impl Notifier for Meddler {
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError> {
        if let Some(meddle) = self.meddle.take() {
            meddle();
        }
        self.inner.show(notice)
    }

    fn replies(&mut self) -> Vec<NotificationReply> {
        self.inner.replies()
    }
}

#[test]
fn what_another_program_changes_during_a_round_is_taken_up_at_once() {
    let (folder, begin) = morning();
    let path = folder.path().to_owned();
    let meddle = move || {
        let now = moment("2026-11-24 08:10");
        let (mut other, _) = App::open(&path, now.now).expect("opened");
        other.apply(ReminderAction::Test(0), now).expect("asked for");
    };
    let mut notifier = Meddler { inner: Recording::default(), meddle: Some(Box::new(meddle)) };
    // Nothing wakes it after the morning: it has to look again by itself.
    live_with(&folder, begin, vec![Step::Wait], &mut notifier);
    let titles: Vec<_> = notifier.inner.shown.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["Sunscreen: SPF 30 or more", "A test from Afterglow"]);
}

#[test]
fn what_was_shown_and_could_not_be_noted_is_not_shown_again_for_that() {
    let (folder, begin) = morning();
    let file = folder.path().join("afterglow.db");
    let held = std::rc::Rc::new(std::cell::RefCell::new(None));
    let (holding, letting_go) = (held.clone(), held.clone());
    let meddle = move || {
        let other = rusqlite::Connection::open(&file).expect("the store");
        other.execute_batch("BEGIN IMMEDIATE").expect("held");
        *holding.borrow_mut() = Some(other);
    };
    let mut notifier = Meddler { inner: Recording::default(), meddle: Some(Box::new(meddle)) };
    let steps = vec![Step::Wait, Step::Do(Box::new(move || drop(letting_go.take()))), Step::Wait];
    live_with(&folder, begin, steps, &mut notifier);
    let bundles: Vec<_> = notifier.inner.shown.iter().map(|one| one.bundle.as_str()).collect();
    assert_eq!(bundles, ["2026-11-24T08:10", "2026-11-24T13:00"]);
    let (app, _) = App::open(folder.path(), begin.now).expect("opened");
    let lines = app.lines_of("2026-11-24T08:10").expect("read");
    assert!(lines.len() == 3 && lines.iter().all(|line| line.state == State::Delivered));
    let log = std::fs::read_to_string(folder.path().join("agent.log")).expect("a log");
    assert!(log.contains("locked by another program"), "{log}");
}

#[test]
fn a_store_that_is_locked_as_it_starts_is_waited_for() {
    let (folder, begin) = morning();
    let other = rusqlite::Connection::open(folder.path().join("afterglow.db")).expect("the store");
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").expect("held");
    let letting_go = Step::Do(Box::new(move || drop(other)));
    let mut notifier = Recording::default();
    live_with(&folder, begin, vec![letting_go, Step::Wait], &mut notifier);
    assert_eq!(notifier.shown.len(), 1, "it has gone on to the morning");
}

#[test]
fn a_damaged_file_that_the_agent_set_aside_is_told_to_the_next_window_once() {
    let (folder, begin) = morning();
    let file = folder.path().join("afterglow.db");
    for companion in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{companion}", file.display()));
    }
    std::fs::write(&file, b"no database at all".repeat(100)).expect("written");
    live_with(&folder, begin, Vec::new(), &mut Recording::default());
    let (mut app, aside) = App::open(folder.path(), begin.now).expect("opened");
    assert_eq!(aside, None, "it is a sound one by now");
    let told = app.take_set_aside().expect("read").expect("told");
    assert!(told.file.exists() && !told.from_backup, "{told:?}");
    assert_eq!(app.take_set_aside().expect("read"), None, "once");
}

#[test]
fn a_reply_that_the_store_cannot_take_now_is_taken_later() {
    let (folder, begin) = morning();
    let (mut app, _) = App::open(folder.path(), begin.now).expect("opened");
    let mut notifier = Recording::default();
    deliver_at(&mut app, &mut notifier, moment("2026-11-24 08:10")).expect("a round");
    drop(app);
    let bundle = notifier.shown[0].bundle.clone();
    notifier.replies = vec![
        NotificationReply { bundle: "2026-01-01T08:10".to_owned(), reply: Reply::Done },
        NotificationReply { bundle, reply: Reply::Done },
    ];
    // Another program writes for longer than the agent waits for it in one go.
    let other = rusqlite::Connection::open(folder.path().join("afterglow.db")).expect("the store");
    other.execute_batch("BEGIN IMMEDIATE").expect("held");
    let letting_go = Step::Do(Box::new(move || drop(other)));
    let later = moment("2026-11-24 08:20");
    let now = live_with(&folder, later, vec![letting_go], &mut notifier);
    let log = std::fs::read_to_string(folder.path().join("agent.log")).expect("a log");
    assert!(log.contains("locked by another program"), "the first attempt failed: {log}");
    let (app, _) = App::open(folder.path(), now).expect("opened");
    let day = app.day(AsOf::WholeDay(date("2026-11-24")), berlin()).expect("read");
    let done = day.steps.iter().filter(|step| step.is_done()).map(|step| &*step.id);
    assert_eq!(done.collect::<Vec<_>>(), ["cleanse_am", "serum_am", "sunscreen_am"]);
}

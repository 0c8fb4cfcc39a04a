//! My skin: what is noted is kept as it was given, and changes nothing of what the leaflet says.

#[cfg(feature = "live-tests")]
mod leaflet;
#[cfg(feature = "live-tests")]
mod pages;

use std::cell::Cell;
use std::collections::BTreeMap;

use afterglow::app::{
    Action, App, AppError, AppointmentAction, CheckInAction, Moment, QuestionAction,
    ReminderAction, SettingAction, StepAction, TreatmentAction, Undo,
};
use afterglow::care::check_in::{CheckIn, Degree, check_in_signs, stretch};
use afterglow::care::{Language, When};
use afterglow::cli::{Meant, Surroundings, answer};
use afterglow::store::Store;
use afterglow::texts::is_obeyed;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tempfile::TempDir;

use crate::support::{berlin, cases, date, moment};
use crate::undo::random;

fn app() -> App {
    App::with_store(Store::in_memory().expect("a store"))
}

fn noted(date: NaiveDate, marks: &[(&str, Degree)], note: Option<&str>) -> CheckInAction {
    let marks = marks.iter().map(|(sign, degree)| ((*sign).to_owned(), Some(*degree))).collect();
    CheckInAction::Note { date, marks, note: note.map(str::to_owned) }
}

/// What the model knows of a day: degrees by sign, and the note.
type Day = (BTreeMap<String, Degree>, String);

/// Check-ins as a plain map.
#[derive(Debug, Clone, Default, PartialEq)]
struct Model(BTreeMap<NaiveDate, Day>);

impl Model {
    /// The same after an action that is allowed.
    fn after(mut self, action: &CheckInAction) -> Self {
        match action {
            CheckInAction::Note { date, marks, note } => {
                let day = self.0.entry(*date).or_default();
                for (sign, degree) in marks {
                    match degree {
                        Some(degree) => day.0.insert(sign.clone(), *degree),
                        None => day.0.remove(sign),
                    };
                }
                day.1 = note.clone().unwrap_or_else(|| day.1.clone());
            }
            CheckInAction::Remove(date) => drop(self.0.remove(date)),
        }
        self.0.retain(|_, (marks, note)| !marks.is_empty() || !note.is_empty());
        self
    }

    /// Whether the action is allowed on a day.
    fn allows(&self, action: &CheckInAction, today: NaiveDate) -> bool {
        let (CheckInAction::Note { date, .. } | CheckInAction::Remove(date)) = action;
        let in_time = (0..=2).contains(&(today - *date).num_days());
        in_time
            && match action {
                CheckInAction::Note { marks, note, .. } => !marks.is_empty() || note.is_some(),
                CheckInAction::Remove(date) => self.0.contains_key(date),
            }
    }
}

/// What the store has, as the model would have it.
fn stored(app: &App) -> Model {
    let days = app.all_check_ins().expect("read").into_iter().map(|one: CheckIn| {
        let marks = one.marks.iter().map(|mark| (mark.sign.to_string(), mark.degree)).collect();
        (one.date, (marks, one.note))
    });
    Model(days.collect())
}

/// Something that happens to check-ins.
#[derive(Debug, Clone)]
enum Happens {
    Does(CheckInAction),
    /// The latest action that is not undone yet is taken back.
    Undoes,
    /// Days go by.
    Sleeps(i64),
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        6 => random::check_in().prop_map(Happens::Does),
        2 => Just(Happens::Undoes),
        1 => (1..3i64).prop_map(Happens::Sleeps),
    ]
}

#[test]
fn check_ins_are_as_a_plain_map_has_them_after_any_edits_and_undos() {
    let (done, refused, undone) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(cases(80));
    let tried = runner.run(&prop::collection::vec(happens(), 1..40), |all| {
        let mut app = app();
        let mut now = random::start();
        // The latest last: what was there before, and how to get back to it.
        let mut past: Vec<(Model, Undo)> = Vec::new();
        let mut model = Model::default();
        for one in all {
            now.now += TimeDelta::minutes(1);
            match one {
                Happens::Sleeps(days) => now.now += TimeDelta::days(days),
                Happens::Undoes => {
                    let Some((before, undo)) = past.pop() else { continue };
                    app.undo(&undo, now).expect("undone");
                    model = before;
                    undone.set(undone.get() + 1);
                }
                Happens::Does(action) => {
                    // The random actions are of the days up to the first one: seen from now.
                    let shift = now.today() - random::start().today();
                    let action = match action {
                        CheckInAction::Note { date, marks, note } => {
                            CheckInAction::Note { date: date + shift, marks, note }
                        }
                        CheckInAction::Remove(date) => CheckInAction::Remove(date + shift),
                    };
                    let allowed = model.allows(&action, now.today());
                    let applied = app.apply(action.clone(), now);
                    prop_assert_eq!(applied.is_ok(), allowed, "{:?}: {:?}", action, applied);
                    let Ok(applied) = applied else {
                        refused.set(refused.get() + 1);
                        continue;
                    };
                    let after = model.clone().after(&action);
                    prop_assert_eq!(applied.undo.is_some(), after != model, "{:?}", action);
                    if let Some(undo) = applied.undo {
                        past.push((model, undo));
                        done.set(done.get() + 1);
                    }
                    model = after;
                }
            }
            prop_assert_eq!(&stored(&app), &model);
        }
        Ok(())
    });
    tried.expect("as the map");
    let all = (done.get(), refused.get(), undone.get());
    assert!(all.0 > 200 && all.1 > 50 && all.2 > 50, "{all:?}");
}

/// What a command prints.
fn says(folder: &TempDir, now: Moment, args: &[&str]) -> String {
    let mut open = || App::open(folder.path(), now.now);
    let input = &mut std::io::empty();
    let around = Surroundings {
        moment: now,
        locale: Language::English.into(),
        system: Language::English.into(),
        open: &mut open,
        input,
        tell: &mut |_| {},
    };
    let args = std::iter::once("afterglow").chain(args.iter().copied()).map(Into::into);
    match answer(args, around) {
        Meant::Said(said) => said.out + &said.complaints.join("\n"),
        other => panic!("no command: {other:?}"),
    }
}

/// The worst that can be noted, on every day that is open.
fn worst(app: &mut App, now: Moment) {
    for back in 0..3 {
        let marks: Vec<_> =
            check_in_signs().iter().map(|sign| (&*sign.id, Degree::Strong)).collect();
        let note = Some("I cannot breathe, my lips swell");
        let day = now.today() - TimeDelta::days(back);
        app.apply(noted(day, &marks, note), now).expect("noted");
    }
}

#[test]
fn nothing_that_is_entered_changes_what_the_leaflet_says() {
    let mut runner = TestRunner::new(cases(24));
    let run = (prop::collection::vec(random::action(), 0..20), any::<bool>());
    let tried = runner.run(&run, |(actions, at_worst)| {
        let now = moment("2026-11-25 10:40", berlin());
        let treated = TreatmentAction::Add(When::At(moment("2026-11-22 15:00", berlin()).now));
        let folders = [TempDir::new().expect("a folder"), TempDir::new().expect("a folder")];
        for folder in &folders {
            let (mut app, _) = App::open(folder.path(), now.now).expect("opened");
            app.apply(treated.clone(), now).expect("recorded");
        }
        let (mut app, _) = App::open(folders[1].path(), now.now).expect("opened");
        if at_worst {
            worst(&mut app, now);
        }
        for action in actions {
            // The leaflet is that of a day, and names the region's number: neither is to change here.
            let sets_the_day = matches!(
                action,
                Action::Treatment(_)
                    | Action::Setting(SettingAction::SetRegion(_) | SettingAction::SetLanguage(_))
            );
            if !sets_the_day {
                let _ = app.apply(action, now);
            }
        }
        drop(app);
        let (before, later) = ("2026-11-23", "2026-12-06");
        for args in [
            &["signs", "--json"][..],
            &["signs"],
            &["signs", "swelling"],
            &["signs", "--on", before],
            &["signs", "--on", later, "--json"],
            &["signs", "swelling", "--on", before],
            &["signs", "swelling", "--on", later],
        ] {
            let [silent, entered] = [0, 1].map(|one| says(&folders[one], now, args));
            prop_assert_eq!(&silent, &entered);
            prop_assert!(silent.to_lowercase().contains("lips, tongue or throat"), "{}", silent);
        }
        Ok(())
    });
    tried.expect("the same");
}

#[test]
fn a_check_in_can_be_written_today_and_two_days_back() {
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = app();
    let mild = [("redness", Degree::Mild)];
    for back in 0..3 {
        app.apply(noted(now.today() - TimeDelta::days(back), &mild, None), now).expect("noted");
    }
    let before = stored(&app);
    let old = app.apply(noted(date("2026-11-22"), &mild, None), now);
    assert!(matches!(old, Err(AppError::TooOld(_))), "{old:?}");
    let ahead = app.apply(noted(date("2026-11-26"), &mild, None), now);
    assert!(matches!(ahead, Err(AppError::CheckInAhead(_))), "{ahead:?}");
    let nothing = app.apply(noted(now.today(), &[], None), now);
    assert!(matches!(nothing, Err(AppError::NothingNoted)), "{nothing:?}");
    // A sign that the leaflet has and a check-in has not, and one that nobody has.
    for sign in ["lumps", "moonlight"] {
        let other = app.apply(noted(now.today(), &[(sign, Degree::Mild)], None), now);
        assert!(matches!(other, Err(AppError::NotInCheckIn { .. })), "{other:?}");
    }
    let long = "x".repeat(2_001);
    let long = app.apply(noted(now.today(), &[], Some(&long)), now);
    assert!(matches!(long, Err(AppError::TooLong { .. })), "{long:?}");
    let removed = app.apply(CheckInAction::Remove(date("2026-11-22")), now);
    assert!(matches!(removed, Err(AppError::TooOld(_))), "{removed:?}");
    assert_eq!(stored(&app), before, "nothing was changed");
    // What was said on a day stays when another sign of it is noted later.
    app.apply(noted(now.today(), &[("itch", Degree::None)], Some("Calm")), now).expect("noted");
    let today = app.check_in(now.today()).expect("read").expect("there");
    assert_eq!(today.degree("redness"), Some(Degree::Mild));
    assert_eq!(today.degree("itch"), Some(Degree::None));
    assert_eq!(today.degree("fever"), None, "what was not looked at is not none");
    assert_eq!(today.note, "Calm");
}

#[test]
fn a_terminal_shows_a_note_and_does_not_obey_it() {
    let now = moment("2026-11-25 10:40", berlin());
    let folder = TempDir::new().expect("a folder");
    let note =
        "a\u{1b}[2Jb\u{7}c\u{9b}31md\u{202e}e\rf\ng\u{7f}h\u{61c}i\u{2028}j\u{2029}k\u{feff}l\tü–☀";
    let added = ["checkin", "add", "itch=mild", "--note", note];
    says(&folder, now, &added);
    let booked = ["appointment", "add", "--at", "2026-12-24T10:00", "--note", note];
    says(&folder, now, &booked);
    for command in ["checkin", "appointment"] {
        let plain = says(&folder, now, &[command, "list"]);
        let json = says(&folder, now, &[command, "list", "--json"]);
        for said in [&plain, &json] {
            let obeyed = said.trim_end().chars().find(|c| is_obeyed(*c) && *c != '\n');
            assert_eq!(obeyed, None, "{said:?}");
            assert!(said.contains("ü–☀"), "{said}");
        }
        assert!(plain.contains("\\u{1b}[2Jb"), "{plain}");
        // A program gets exactly what was given.
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(json[0]["note"], note, "{command}");
    }
}

#[test]
fn marks_that_cannot_be_read_are_refused_with_what_to_write() {
    let now = moment("2026-11-25 10:40", berlin());
    let folder = TempDir::new().expect("a folder");
    for (given, wanted) in [
        ("redness", "Write redness=mild"),
        ("redness=", "Write redness=mild"),
        ("redness=severe", "Write redness=mild"),
        ("=mild", "These are: redness, swelling"),
        ("lumps=mild", "Anything else goes into the note"),
        ("redness=mild=strong", "Write redness=mild"),
    ] {
        let said = says(&folder, now, &["checkin", "add", given]);
        assert!(said.contains(wanted), "{given}: {said}");
        assert!(said.contains(given.split('=').next().expect("a part")), "{given}: {said}");
    }
    let said = says(&folder, now, &["checkin", "list"]);
    assert_eq!(said, "None.\n");
}

/// Ten years of check-ins: a screen's reads take as long as with ten of them, by the rows they touch.
#[test]
fn the_reads_of_a_window_do_not_grow_with_ten_years() {
    let start = date("2016-11-25");
    let mut app = app();
    for number in 0..2_000i64 {
        let day = start + TimeDelta::days(number * 9 / 5);
        let marks: Vec<_> = check_in_signs().iter().map(|one| (&*one.id, Degree::Mild)).collect();
        let then = Moment {
            now: afterglow::care::civil::start_of(day, berlin()) + TimeDelta::hours(9),
            zone: berlin(),
        };
        app.apply(noted(day, &marks, Some("As before")), then).expect("noted");
    }
    assert_eq!(app.all_check_ins().expect("read").len(), 2_000);
    let last = start + TimeDelta::days(1_999 * 9 / 5);
    let begun = std::time::Instant::now();
    for _ in 0..100 {
        let window = app.check_ins(last - TimeDelta::days(27), last).expect("read");
        assert_eq!(window.len(), 16);
        assert_eq!(app.latest_check_in(last).expect("read").expect("there").date, last);
    }
    let took = begun.elapsed();
    assert!(took < std::time::Duration::from_secs(2), "a hundred screens took {took:?}");
}

#[test]
fn the_days_that_are_looked_at_together_follow_each_other_without_a_gap() {
    let today = date("2026-11-25");
    for ago in std::iter::once(None).chain((0..200).map(Some)) {
        let latest = ago.map(|ago| today - TimeDelta::days(ago));
        let (first, last) = stretch(today, latest, 0);
        assert!((first..=last).contains(&today), "{ago:?}");
        match ago {
            Some(ago @ 0..=28) => {
                let length = (last - first).num_days();
                assert_eq!(Some(first), latest, "it begins with the treatment");
                assert!(ago <= length && [7, 14, 28].contains(&length), "{ago}: {length}");
            }
            _ => assert_eq!((last, last - first), (today, TimeDelta::days(27))),
        }
        for back in 1..140 {
            let (_, before) = stretch(today, latest, back);
            let (next, _) = stretch(today, latest, back - 1);
            assert_eq!(before + TimeDelta::days(1), next, "{ago:?} {back}");
        }
    }
}

/// Somebody with an entry of each kind.
fn full(now: Moment) -> App {
    let mut app = app();
    let treated = moment("2026-11-22 15:00", berlin());
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    let earlier = moment("2026-10-01 09:00", berlin());
    let at = When::At(moment("2026-11-12 16:00", berlin()).now);
    app.apply(AppointmentAction::Add { at, note: "A talk".to_owned() }, earlier).expect("booked");
    app.apply(QuestionAction::Note("sauna".to_owned()), earlier).expect("asked");
    for (day, step) in [("2026-11-23", "cleanse_am"), ("2026-11-25", "sunscreen_am")] {
        let then = moment(&format!("{day} 09:00"), berlin());
        let tick = StepAction::Tick { date: date(day), step: step.to_owned(), done: true };
        app.apply(tick, then).expect("ticked");
    }
    app.apply(noted(date("2026-11-24"), &[("heat", Degree::Mild)], Some("Warm")), now)
        .expect("noted");
    app
}

#[test]
fn the_past_has_each_entry_on_its_day_and_no_other_day() {
    let now = moment("2026-11-25 10:40", berlin());
    let app = full(now);
    let days = app.past_days(date("2026-01-01"), now.today(), berlin()).expect("read");
    let shown: Vec<String> = days
        .iter()
        .map(|day| {
            format!(
                "{} day {:?}: {} treatments, {:?}, {:?}, {:?}, {:?}",
                day.date,
                day.day,
                day.treatments.len(),
                day.ticks.iter().map(|(step, _)| step.to_string()).collect::<Vec<_>>(),
                day.check_in.as_ref().map(|one| one.note.clone()),
                day.questions.iter().map(|one| one.text.clone()).collect::<Vec<_>>(),
                day.appointments.iter().map(|one| one.note.clone()).collect::<Vec<_>>(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            r#"2026-10-01 day None: 0 treatments, [], None, ["sauna"], []"#,
            r#"2026-11-12 day None: 0 treatments, [], None, [], ["A talk"]"#,
            "2026-11-22 day Some(0): 1 treatments, [], None, [], []",
            r#"2026-11-23 day Some(1): 0 treatments, ["cleanse_am"], None, [], []"#,
            r#"2026-11-24 day Some(2): 0 treatments, [], Some("Warm"), [], []"#,
            r#"2026-11-25 day Some(3): 0 treatments, ["sunscreen_am"], None, [], []"#,
        ]
    );
    assert_eq!(app.first_entry(berlin()).expect("read"), Some(date("2026-10-01")));
    // Any stretch of days has the same days.
    for (first, last) in [("2026-10-01", "2026-10-01"), ("2026-11-13", "2026-11-23")] {
        let (first, last) = (date(first), date(last));
        let part = app.past_days(first, last, berlin()).expect("read");
        let wanted = days.iter().filter(|day| (first..=last).contains(&day.date));
        assert_eq!(part, wanted.cloned().collect::<Vec<_>>());
    }
}

#[test]
fn a_stretch_has_the_check_ins_and_the_treatments_of_its_days() {
    let now = moment("2026-11-25 10:40", berlin());
    let app = full(now);
    let seen = app.stretch(now.today(), 0).expect("read");
    assert_eq!((seen.first, seen.last), (date("2026-11-22"), date("2026-11-29")));
    let days: Vec<_> =
        seen.days.iter().map(|day| (day.day, day.is_treated, day.check_in.is_some())).collect();
    assert_eq!(days, [(Some(0), true, false), (Some(2), false, true)]);
    assert!(!seen.has_earlier);
    let before = app.stretch(now.today(), 1).expect("read");
    assert_eq!((before.days.len(), before.last), (0, date("2026-11-21")));
    // From later on there is something earlier.
    assert!(app.stretch(date("2027-03-01"), 0).expect("read").has_earlier);
}

#[test]
fn a_look_at_the_skin_is_suggested_on_its_days_until_there_is_a_check_in() {
    let treated = moment("2026-11-22 15:00", berlin());
    let mut app = app();
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    let on = |day: i64| Moment { now: treated.now + TimeDelta::days(day), ..treated };
    let days: Vec<i64> =
        (0..100).filter(|day| app.is_check_in_due(on(*day)).expect("read")).collect();
    // The days of the reminder, as the specification of the planner has them.
    assert_eq!(days, [1, 4, 7, 14, 28, 56, 84]);
    app.apply(noted(on(4).today(), &[("itch", Degree::None)], None), on(4)).expect("noted");
    assert!(!app.is_check_in_due(on(4)).expect("read"));
    let off = ReminderAction::Switch { id: "check_in".to_owned(), on: false };
    app.apply(off, on(4)).expect("switched");
    assert!(!app.is_check_in_due(on(7)).expect("read"), "whoever switched it off is left alone");
}

#[test]
fn a_notification_that_asks_for_a_check_in_leads_to_it_once() {
    let treated = moment("2026-11-22 15:00", berlin());
    let folder = TempDir::new().expect("a folder");
    let (mut app, _) = App::open(folder.path(), treated.now).expect("opened");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    let now = moment("2026-11-26 10:01", berlin());
    let (planned, _) = app.planned(now.now - TimeDelta::hours(3), now.now, now).expect("planned");
    let bundle_of = |reminder: &str| {
        let line = planned.iter().find(|line| line.key.rule() == reminder).expect("planned");
        line.bundle.clone()
    };
    let (mirror, morning) = (bundle_of("check_in"), bundle_of("sunscreen_am"));
    assert_ne!(mirror, morning);
    let of = |bundle: &str| -> Vec<_> {
        planned.iter().filter(|line| line.bundle == bundle).cloned().collect()
    };
    assert!(!app.last_asks_for_check_in(now).expect("read"));
    app.note_shown(&of(&morning), now.now - TimeDelta::hours(2), None).expect("shown");
    app.note_opened(&morning, now.now).expect("noted");
    assert!(!app.take_opened(now.now).expect("read"), "another notification leads nowhere");
    assert!(!app.last_asks_for_check_in(now).expect("read"));
    app.note_shown(&of(&mirror), now.now, None).expect("shown");
    assert!(app.last_asks_for_check_in(now).expect("read"));
    app.note_opened(&mirror, now.now).expect("noted");
    assert!(app.take_opened(now.now).expect("read"));
    assert!(!app.take_opened(now.now).expect("read"), "once");
    // A window that is opened an hour later was not opened by it.
    app.note_opened(&mirror, now.now).expect("noted");
    assert!(!app.take_opened(now.now + TimeDelta::hours(1)).expect("read"));
    let tomorrow = Moment { now: now.now + TimeDelta::days(1), ..now };
    assert!(!app.last_asks_for_check_in(tomorrow).expect("read"));
}

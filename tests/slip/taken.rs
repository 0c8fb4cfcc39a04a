//! A slip that is taken: the plan and, if it is asked for, its treatment, once, and all of it in one.

use std::path::Path;

use afterglow::app::{App, Moment, PlanAction, SettingAction, VisitState, read_handed};
use afterglow::care::slip::{Slip, Visit};
use afterglow::care::{TreatmentId, When};
use afterglow::photos::{CODE_MARK, CODE_MARK_AT};
use afterglow::store::Store;

use super::{client, example, words};
use crate::support::data::Data;
use crate::support::{at, berlin, moment, named};

fn link(when: &str, zone: &str) -> String {
    let file = std::fs::read_to_string(example("strict.toml")).expect("readable");
    let zone = named(zone);
    let visit = Visit::of(When::At(at(when, zone)), zone);
    Slip { plan: file, visit: Some(visit) }.link()
}

fn app(now: Moment) -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    app.apply(SettingAction::Welcome, now).expect("applied");
    app
}

fn take(link: &str, visit: bool) -> PlanAction {
    let handed = read_handed(Path::new("-"), link.as_bytes()).expect("sound");
    PlanAction::Take { handed: Box::new(handed), trust: false, visit }
}

#[test]
fn a_slip_sets_up_an_app_in_one_command() {
    let clinic = Data::new().in_zone("America/New_York").at("2026-11-22T16:00:00-05:00");
    let png = clinic.folder().join("code.png");
    let plan = example("strict.toml");
    clinic.run(&["plan", "qr", words(&plan), "--at", "2026-11-22T15:00", "--out", words(&png)]);
    // On the second day, in another zone.
    let client = client();
    client.run(&["plan", "apply", words(&png), "--yes", "--note-treatment"]);
    let noted = client.json(&["treatment", "list"]);
    assert_eq!(noted.as_array().map(Vec::len), Some(1));
    assert_eq!(noted[0]["at"], "2026-11-22T21:00:00+01:00", "the same instant");
    assert_eq!(
        (&noted[0]["zone"], &noted[0]["date"]),
        (&"America/New_York".into(), &"2026-11-22".into())
    );
    assert_eq!(client.json(&["today"])["day"], 3);
    assert_eq!(client.json(&["plan", "show"])["professional"], "Ines Moreau");
    // Again: nothing is noted twice.
    let said = client.run(&["plan", "apply", words(&png), "--yes", "--note-treatment"]);
    assert!(said.contains("is noted already"), "{said}");
    assert_eq!(client.json(&["treatment", "list"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn the_treatment_is_noted_only_where_it_is_asked_for() {
    let data = client();
    let link = link("2026-11-22 15:00", "Europe/Berlin");
    let said = data.run(&["plan", "apply", &link, "--yes"]);
    assert!(said.contains("is not noted; no signature covers it"), "{said}");
    assert_eq!(data.json(&["treatment", "list"]), serde_json::json!([]));
    // Piped in and as a file, with the line breaks of a letter.
    let broken: String = link
        .as_bytes()
        .chunks(60)
        .flat_map(|part| [String::from_utf8_lossy(part), "\n".into()])
        .collect();
    let file = data.folder().join("letter.txt");
    std::fs::write(&file, &broken).expect("written");
    assert!(data.run(&["plan", "show", words(&file)]).contains("Ines Moreau"));
    let piped = data.piped(&["plan", "apply", "-", "--yes", "--note-treatment"], broken.as_bytes());
    assert!(piped.status.success(), "{piped:?}");
    assert_eq!(data.json(&["treatment", "list"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_treatment_of_the_same_day_stays_the_only_one() {
    let now = moment("2026-11-25 10:40", berlin());
    for known in ["2026-11-22T15:00", "2026-11-22T14:10", "2026-11-22"] {
        let mut app = app(now);
        let known = When::parse(known, berlin(), now.now).expect("a time");
        app.apply(afterglow::app::TreatmentAction::Add(known), now).expect("noted");
        let link = link("2026-11-22 15:00", "Europe/Berlin");
        let handed = read_handed(Path::new("-"), link.as_bytes()).expect("sound");
        assert_eq!(app.visit_state(&handed, now).expect("read"), VisitState::Noted);
        app.apply(take(&link, true), now).expect("taken");
        assert_eq!(app.treatments().expect("read").len(), 1, "{known:?}");
        assert_eq!(app.treatments().expect("read")[0].id, TreatmentId(1));
    }
}

#[test]
fn the_same_instant_on_another_date_is_the_same_treatment() {
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = app(now);
    // At half past five in the afternoon in New York it is the next day in Tokyo.
    let known = When::At(at("2026-11-23 07:30", named("Asia/Tokyo")));
    let there = Moment { zone: named("Asia/Tokyo"), ..now };
    app.apply(afterglow::app::TreatmentAction::Add(known), there).expect("noted");
    let link = link("2026-11-22 17:30", "America/New_York");
    let handed = read_handed(Path::new("-"), link.as_bytes()).expect("sound");
    assert_eq!(app.visit_state(&handed, now).expect("read"), VisitState::Noted);
    app.apply(take(&link, true), now).expect("taken");
    assert_eq!(app.treatments().expect("read").len(), 1);
}

#[test]
fn the_treatment_that_comes_with_a_plan_is_the_first_of_its_course() {
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = app(now);
    app.apply(take(&link("2026-11-22 15:00", "Europe/Berlin"), true), now).expect("taken");
    let courses = app.courses().expect("read");
    assert_eq!(courses.len(), 1);
    assert_eq!(courses[0].course.since, moment("2026-11-22 15:00", berlin()).today());
    assert_eq!(
        courses[0].session_on(moment("2026-11-22 15:00", berlin()).today()),
        Some(1),
        "{courses:?}"
    );
}

#[test]
fn what_no_signature_covers_is_said_before_the_question() {
    let data = client();
    let link = link("2026-11-22 15:00", "Europe/Berlin");
    for (more, part) in [(None, "compare it with your slip"), (Some("--note-treatment"), "15:00")] {
        let args: Vec<&str> = ["plan", "apply", link.as_str()].into_iter().chain(more).collect();
        let output = data.piped(&args, b"no\n");
        let said = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(!output.status.success(), "{said}");
        assert!(said.contains(part), "{said}");
        assert_eq!(data.json(&["treatment", "list"]), serde_json::json!([]));
    }
}

#[test]
fn a_slip_or_a_code_takes_the_place_of_its_like_alone() {
    let data = client();
    let plan = example("strict.toml");
    for (name, made) in [("slip.html", "slip"), ("code.png", "qr"), ("code.svg", "qr")] {
        let path = data.folder().join(name);
        let make = ["plan", made, words(&plan), "--at", "2026-11-22T15:00", "--out", words(&path)];
        std::fs::write(&path, "My diary of many years\n").expect("written");
        let said = data.refused(&make);
        assert!(said.contains("is there already"), "{name}: {said}");
        assert_eq!(std::fs::read(&path).expect("read"), b"My diary of many years\n");
        std::fs::write(&path, "").expect("written");
        data.run(&make);
        data.run(&make);
        let own = std::fs::read(&path).expect("there");
        assert!(own.len() > 100, "{name}");
        // Of the same kind, and of somebody else: the mark alone is missing.
        let mark = b"Afterglow: ";
        let at = own.windows(mark.len()).position(|part| part == mark).expect("a mark");
        let mut other = own.clone();
        other[at..at + 9].copy_from_slice(b"Postcards");
        std::fs::write(&path, &other).expect("written");
        let said = data.refused(&make);
        assert!(said.contains("is there already"), "{name}: {said}");
        assert_eq!(std::fs::read(&path).expect("read"), other, "{name}");
    }
    // Nor does a slip take the place of another of the app's files.
    let review = data.folder().join("review.html");
    data.run(&["plan", "review", words(&plan), "--out", words(&review)]);
    let slip = ["plan", "slip", words(&plan), "--at", "2026-11-22", "--out", words(&review)];
    assert!(data.refused(&slip).contains("is there already"));
}

/// The mark of a picture is a part of a PNG, with its sum as PNG has it: other programs open it without a word.
#[test]
fn the_mark_of_a_picture_is_a_sound_part_of_a_png() {
    let (length, part) = CODE_MARK.split_at(4);
    let (part, sum) = part.split_at(part.len() - 4);
    let mut crc = u32::MAX;
    for byte in part {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    assert_eq!(sum, (!crc).to_be_bytes());
    assert_eq!(length, u32::try_from(part.len() - 4).expect("short").to_be_bytes());
    let data = client();
    let path = data.folder().join("code.png");
    let plan = example("strict.toml");
    data.run(&["plan", "qr", words(&plan), "--out", words(&path)]);
    let bytes = std::fs::read(&path).expect("there");
    assert!(bytes[CODE_MARK_AT..].starts_with(CODE_MARK));
    assert_eq!(&bytes[CODE_MARK_AT + CODE_MARK.len() + 4..][..4], b"IDAT");
}

/// Deleting everything would leave them there, readable.
#[test]
fn no_file_goes_into_the_folder_of_the_data() {
    let data = client();
    data.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    let plan = example("strict.toml");
    let plan = words(&plan);
    let inside = data.path().join("out.html");
    let deep = data.path().join("photos");
    std::fs::create_dir_all(&deep).expect("made");
    let deep = deep.join("all");
    // The same place by another way.
    let link = data.folder().join("link");
    std::os::unix::fs::symlink(data.path(), &link).expect("linked");
    let linked = link.join("out.html");
    for to in [&inside, &deep, &linked] {
        let to = words(to);
        let commands: [&[&str]; 7] = [
            &["export", to],
            &["calendar", to],
            &["report", to],
            &["plan", "slip", plan, "--at", "2026-11-22", "--out", to],
            &["plan", "qr", plan, "--out", to],
            &["plan", "review", plan, "--out", to],
            &["plan", "keygen", "--out", to],
        ];
        for command in commands {
            let said = data.refused(command);
            assert!(said.contains("no place for other files"), "{command:?}: {said}");
            assert!(!Path::new(to).exists(), "{command:?}");
        }
    }
    // What is printed goes nowhere.
    let mut printed = data.command(&["report", "-"]);
    assert!(printed.current_dir(data.path()).output().expect("runs").status.success());
}

#[test]
fn a_treatment_to_come_is_not_noted() {
    let now = moment("2026-11-22 14:00", berlin());
    let mut app = app(now);
    let link = link("2026-11-22 15:00", "Europe/Berlin");
    let handed = read_handed(Path::new("-"), link.as_bytes()).expect("sound");
    assert_eq!(app.visit_state(&handed, now).expect("read"), VisitState::Ahead);
    app.apply(take(&link, true), now).expect("taken");
    assert_eq!(app.treatments().expect("read"), []);
    assert_eq!(app.provider_on(now.today()).expect("read").as_deref(), Some("Ines Moreau"));
}

#[test]
fn it_is_one_thing_to_undo() {
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = app(now);
    let applied =
        app.apply(take(&link("2026-11-22 15:00", "Europe/Berlin"), true), now).expect("taken");
    assert_eq!(app.treatments().expect("read").len(), 1);
    assert_eq!(app.courses().expect("read").len(), 1);
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!(app.treatments().expect("read"), []);
    assert_eq!(app.courses().expect("read").len(), 0);
    assert_eq!(app.provider_on(now.today()).expect("read"), None);
}

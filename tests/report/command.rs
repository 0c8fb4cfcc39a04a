//! `afterglow report`: its parts, its file, and what it refuses.

use std::fs;
use std::path::PathBuf;

use afterglow::app::{App, CheckInAction, Moment, ReportChoice, TreatmentAction};
use afterglow::care::check_in::Degree;
use afterglow::care::{Language, TreatmentId, When, civil};
use afterglow::report::page;
use afterglow::store::Store;
use chrono::TimeDelta;
use serde_json::Value;

use super::read_by_python;
use crate::support::data::Data;
use crate::support::{berlin, moment};

/// Somebody on day 3 with something of everything, each in words that are found again.
fn somebody() -> Data {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-22T18:00:00+01:00");
    for args in [
        &["treatment", "add", "--at", "2026-10-20", "--area", "Neck-area"][..],
        &["treatment", "add", "--at", "2026-11-22T15:00", "--area", "Face-area", "--depth", "deep"],
        &["treatment", "edit", "2", "--kind", "rf", "--note", "Treatment-note"],
        &["checkin", "add", "redness=strong", "swelling=mild", "pain=none", "--note", "Skin-note"],
        &["agenda", "add", "Agenda-entry"],
        &["can-i", "retinol"],
        &["appointment", "add", "--at", "2026-12-09T16:30", "--note", "Visit-note"],
        &["tick", "serum_pm"],
    ] {
        data.run(args);
    }
    let data = data.at("2026-11-25T10:40:00+01:00");
    for args in [
        &["checkin", "add", "redness=medium", "swelling=strong"][..],
        &["checkin", "add", "redness=none", "dryness=mild", "--on", "2026-11-24"],
    ] {
        data.run(args);
    }
    let (mut app, _) = App::open(&data.path(), now().now).expect("opened");
    // Only the last days can be changed: it was noted then.
    let earlier = civil::minus_days(now().today(), 35);
    let then = Moment { now: now().now - TimeDelta::days(35), ..now() };
    let marks = vec![("itch".to_owned(), Some(Degree::Strong))];
    let note = Some("Note-of-before".to_owned());
    app.apply(CheckInAction::Note { date: earlier, marks, note }, then).expect("noted");
    let product = afterglow::app::ProductAction::Add {
        name: "Product-name".to_owned(),
        text: "Aqua, Squalane".to_owned(),
    };
    app.apply(product, now()).expect("saved");
    let asked = afterglow::app::QuestionAction::Note("Asked-before".to_owned());
    app.apply(asked, now()).expect("kept");
    data
}

fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

fn report(data: &Data, more: &[&str]) -> String {
    data.run(&[&["report", "-"], more].concat())
}

/// The words of each part, and the switch that puts it in.
const PARTS: [(&str, &[&str]); 6] = [
    ("--notes", &["Treatment-note", "Skin-note"]),
    ("--steps", &["Hyaluronic acid serum (Evening)"]),
    ("--products", &["Product-name"]),
    ("--can-i", &["Asked-before"]),
    ("--to-ask", &["Agenda-entry"]),
    ("--appointments", &["Visit-note"]),
];

#[test]
fn what_was_not_chosen_is_not_in_the_file() {
    let data = somebody();
    let usual = report(&data, &[]);
    assert!(usual.contains("Face-area") && usual.contains("Radio-frequency"));
    assert!(usual.contains("Sun 22 Nov 2026 15:00 (Europe/Berlin)"), "{usual}");
    assert!(usual.contains("no clinician has reviewed") && usual.contains("very red or dark"));
    for (switch, words) in PARTS {
        let chosen = report(&data, &[switch]);
        for (other, theirs) in PARTS {
            for words in theirs {
                assert!(!usual.contains(words), "{words} without being chosen");
                assert_eq!(chosen.contains(words), switch == other, "{words} by {switch}");
            }
        }
        assert!(words.len() <= 2);
    }
    let none = report(&data, &["--no-plan", "--no-check-ins", "--notes"]);
    assert!(!none.contains("reviewed") && !none.contains("Skin-note") && !none.contains("<svg"));
    assert!(none.contains("Treatment-note"), "the treatment's own note");
    for html in [usual, none] {
        for words in ["Neck-area", "Note-of-before", "2026-10-21", "21 Oct", "Itch"] {
            assert!(!html.contains(words), "{words} of another treatment");
        }
    }
    let earlier = report(&data, &["--treatment", "1", "--notes"]);
    assert!(earlier.contains("Neck-area") && earlier.contains("Note-of-before"));
    assert!(!earlier.contains("Face-area") && !earlier.contains("Skin-note"));
}

#[test]
fn its_numbers_are_those_of_the_other_commands() {
    let data = somebody();
    for (number, on) in [(1u8, "2026-11-22"), (2, "2026-11-25"), (3, "2026-10-23")] {
        let path = data.folder().join(format!("{number}.png"));
        let shade = image::Rgb([90 + number, 80, 70]);
        image::RgbImage::from_pixel(1500, 2000, shade).save(&path).expect("written");
        data.run(&["photo", "add", &path.display().to_string(), "--on", on]);
    }
    let folder = data.folder().join("reports");
    fs::create_dir(&folder).expect("made");
    let all: Vec<Value> = data.json(&["checkin", "list"]).as_array().expect("a list").clone();
    let photos: Vec<Value> = data.json(&["photo", "list"]).as_array().expect("a list").clone();
    let since = |first: &str, before: &str| -> Vec<Value> {
        let on = |one: &Value| one["date"].as_str().expect("a date").to_owned();
        all.iter().filter(|one| (first..before).contains(&&*on(one))).cloned().collect()
    };
    // By day, as they stand in the report: day 0, then the two of day 3.
    let by_id = |id: i64| photos.iter().find(|one| one["id"] == id).expect("known").clone();
    for (name, args, check_ins, shown) in [
        (
            "latest",
            &["--photo", "2", "--photo", "1", "--photo", "3"][..],
            since("2026-11-22", "9"),
            vec![1, 3, 2],
        ),
        ("earlier", &["--treatment", "1"], since("2026-10-20", "2026-11-22"), vec![]),
        ("none", &["--no-check-ins", "--photo", "3"], vec![], vec![3]),
    ] {
        let file = folder.join(format!("{name}.html"));
        let path = file.display().to_string();
        data.run(&[&["report", &path], args].concat());
        let shown: Vec<Value> = shown.into_iter().map(by_id).collect();
        let meant = serde_json::json!({ "check_ins": check_ins, "photos": shown });
        fs::write(file.with_extension("json"), meant.to_string()).expect("written");
    }
    assert_eq!(since("2026-11-22", "9").len(), 3, "{all:?}");
    assert_eq!(read_by_python(&folder), 3);
}

#[test]
fn a_treatment_keeps_its_wall_time_and_zone() {
    let data = Data::new().in_zone("America/New_York").at("2026-11-22T16:30:00-05:00");
    data.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    data.run(&["appointment", "add", "--at", "2026-12-09T16:30"]);
    let data = data.in_zone("Asia/Kathmandu").at("2027-01-04T08:00:00+05:45");
    let html = report(&data, &["--appointments"]);
    assert!(html.contains("Sun 22 Nov 2026 15:00 (America/New_York)"), "{html}");
    assert!(html.contains("Wed 9 Dec 2026 16:30 (America/New_York)"));
    assert!(html.contains("Written on Mon 4 Jan 2027"));
    // Treated where it was Sunday, and now where it is still Saturday.
    let data = Data::new().in_zone("Pacific/Kiritimati").at("2026-11-21T10:45:00Z");
    data.run(&["treatment", "add", "--at", "2026-11-22T00:30"]);
    let data = data.in_zone("Pacific/Honolulu").at("2026-11-21T11:00:00Z");
    let html = report(&data, &[]);
    assert!(html.contains("Day 0, Sun 22 Nov 2026") && html.contains("Written on Sat 21 Nov 2026"));
    assert!(html.contains("Sun 22 Nov 2026 00:30 (Pacific/Kiritimati)"));
}

#[test]
fn it_needs_a_treatment_and_known_numbers() {
    let data = Data::new().at("2026-11-25T10:40:00Z");
    let file = data.folder().join("report.html").display().to_string();
    assert_eq!(data.refused(&["report", &file]), "There is no treatment yet. Record one first.");
    data.run(&["treatment", "add", "--at", "2026-11-22"]);
    for args in
        [&["--treatment", "7"][..], &["--photo", "7"], &["--photo", "x"], &["--treatment", ""]]
    {
        data.refused(&[&["report", &file], args].concat());
    }
    assert!(!PathBuf::from(&file).exists());
    data.refused(&["--sample", "report", &file]);
    assert!(!PathBuf::from(&file).exists(), "the sample's report is nobody's");
    assert!(data.run(&["--sample", "report", "-"]).contains("This is a sample."));
    let folder = data.folder().display().to_string();
    data.refused(&["report", &folder]);
    data.refused(&["report", &data.folder().join("none/report.html").display().to_string()]);
}

#[cfg(unix)]
#[test]
fn the_file_is_closed_to_others_and_no_other_file_is_replaced() {
    use std::os::unix::fs::PermissionsExt as _;

    let data = somebody();
    let file = data.folder().join("report.html");
    let path = file.display().to_string();
    data.run(&["report", &path]);
    assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    let first = fs::read(&file).expect("read");
    data.run(&["report", &path, "--to-ask"]);
    assert_ne!(fs::read(&file).expect("read"), first, "a report is replaced by another");
    for other in ["<!doctype html>\n<html lang=\"en\">", "Dear Ines"] {
        fs::write(&file, other).expect("written");
        data.refused(&["report", &path]);
        assert_eq!(fs::read_to_string(&file).expect("read"), other);
    }
}

#[test]
fn a_photo_whose_file_is_broken_is_told_and_left_out() {
    let data = somebody();
    for number in 1..4u8 {
        let path = data.folder().join(format!("{number}.png"));
        let shade = image::Rgb([90 + number, 80, 70]);
        image::RgbImage::from_pixel(80, 96, shade).save(&path).expect("written");
        data.run(&["photo", "add", &path.display().to_string()]);
    }
    let list = data.json(&["photo", "list"]);
    let file = |at: usize| {
        let hash = list[at]["sha256"].as_str().expect("a hash");
        data.path().join("photos").join(hash).join("photo.jpg")
    };
    fs::remove_file(file(0)).expect("removed");
    let half = fs::read(file(1)).expect("read");
    fs::write(file(1), &half[..half.len() / 2]).expect("written");
    let html = data.folder().join("report.html");
    let args =
        ["report", &html.display().to_string(), "--photo", "1", "--photo", "2", "--photo", "3"];
    let said = data.run(&args);
    assert!(said.contains("The pictures of Wed 25 Nov were lost or damaged"), "{said}");
    assert_eq!(data.json(&args)["lost_photos"], serde_json::json!([1, 2]));
    let html = fs::read_to_string(html).expect("read");
    assert_eq!(html.matches("<img").count(), 1);
    assert_eq!(html.matches("The picture was lost or damaged.").count(), 2);
}

/// Ten years with a session every five weeks and a note on most days: the report is of one of them.
#[test]
fn after_ten_years_it_is_still_a_page_or_two() {
    let now = now();
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let mut treatments = 0;
    for back in (0..3650u64).rev() {
        let date = civil::minus_days(now.today(), back);
        let then = Moment { now: civil::start_of(date, now.zone) + TimeDelta::hours(9), ..now };
        if back % 35 == 20 && back > 365 {
            app.apply(TreatmentAction::Add(When::Date(date)), then).expect("recorded");
            treatments += 1;
        }
        if back % 3 == 0 {
            let marks = vec![("redness".to_owned(), Some(Degree::Mild))];
            let note = Some(format!("Note of {date}, in a few words"));
            app.apply(CheckInAction::Note { date, marks, note }, then).expect("noted");
        }
    }
    assert!(treatments > 90);
    let mut choice = ReportChoice::default();
    for part in afterglow::app::ReportPart::ALL {
        choice.set(part, true);
    }
    for treatment in [None, Some(TreatmentId(1)), Some(TreatmentId(40))] {
        choice.treatment = treatment;
        let report = app.report(&choice, now).expect("made");
        let days = report.check_ins.as_ref().expect("chosen").days.len();
        assert!(days <= 43, "{days} days");
        // Since the last one more than a year went by.
        assert_eq!(report.later_check_ins > 100, treatment.is_none(), "{}", report.later_check_ins);
        let html = page(&app, &report, Language::English.into(), now).expect("written").html;
        assert!(html.len() < 60_000, "{} bytes", html.len());
        assert!(html.contains("other treatments are recorded"));
    }
}

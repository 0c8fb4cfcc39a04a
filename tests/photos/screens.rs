//! The screens of photos without a window: files are chosen, and each becomes a photo or says why not.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use afterglow::app::{App, Moment, PhotoAction, ReminderAction, SettingAction, TreatmentAction};
use afterglow::care::When;
use afterglow::photos::{Limits, View, make};
use afterglow::ui::{RootProps, Start};
use tempfile::TempDir;

use crate::support::paper::Paper;
use crate::support::{berlin, date, moment};

/// Day 3 of the treatment on 22 November.
fn day_3() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// A window over a folder, on day 3, at the photos.
fn photos(folder: &TempDir) -> Paper {
    let path = folder.path().to_owned();
    let open = move || {
        let (mut app, aside) = App::open(&path, day_3().now)?;
        if app.treatments()?.is_empty() {
            app.apply(TreatmentAction::Add(When::Date(date("2026-11-22"))), day_3())?;
            app.apply(ReminderAction::SwitchAll(false), day_3())?;
            app.apply(SettingAction::Welcome, day_3())?;
        }
        Ok((app, aside))
    };
    let mut paper = Paper::with(RootProps::new(Start::with(open), false).by(day_3));
    paper.press("My skin");
    paper.press_start("Photos");
    paper
}

fn stored(folder: &TempDir) -> Vec<afterglow::photos::Photo> {
    let (app, _) = App::open(folder.path(), day_3().now).expect("opened");
    app.photos().expect("read")
}

/// Small pictures, each another one.
fn pictures(folder: &Path, count: u8) -> Vec<PathBuf> {
    let picture = |number: u8| {
        let path = folder.join(format!("{number}.png"));
        let shade = image::Rgb([100 + number, 80, 70]);
        image::RgbImage::from_pixel(80, 96, shade).save(&path).expect("written");
        path
    };
    (0..count).map(picture).collect()
}

#[test]
fn several_files_are_added_and_each_that_is_not_says_why() {
    let (folder, files) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let mut paper = photos(&folder);
    assert!(paper.shows("No photos yet"));
    paper.press("Add the first one");
    paper.press("Left side");
    // So it is where a desktop has no dialog for files, and where the client closes it.
    paper.choose("Choose pictures", &[], "afterglow photo add FILE");
    assert!(paper.has("Choose pictures") && stored(&folder).is_empty());
    let two = pictures(files.path(), 2);
    let letter = files.path().join("letter.jpg");
    std::fs::write(&letter, "Dear Ines").expect("written");
    let chosen = [two[0].as_path(), &letter, &two[1], &two[0]];
    paper.choose("Choose pictures", &chosen, "2 of 4 added.");
    assert!(paper.shows("letter.jpg") && paper.shows("not a picture"));
    assert!(paper.shows("0.png") && paper.shows("there already"));
    paper.press("Plan");
    paper.press("2 photos");
    assert!(paper.shows("2 photos") && paper.shows("Day 3"));
    let stored = stored(&folder);
    assert_eq!(stored.len(), 2);
    assert!(stored.iter().all(|photo| photo.view == View::Left && photo.pupils.is_none()));
}

#[test]
fn a_photo_is_marked_compared_and_deleted() {
    let (folder, files) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let mut paper = photos(&folder);
    paper.press("Add the first one");
    let two = pictures(files.path(), 2);
    let two: Vec<&Path> = two.iter().map(PathBuf::as_path).collect();
    paper.choose("Choose pictures", &two, "2 of 2 added.");
    paper.press("See the photos");
    paper.press_start("Day 3");
    paper.press_start("Line it up");
    assert!(!paper.has("Line up"), "nothing is marked yet");
    paper.press("Place the marks by keyboard");
    paper.press("Line up");
    assert!(paper.shows("Both pupils are marked"));
    assert_eq!(stored(&folder).iter().filter(|photo| photo.pupils.is_some()).count(), 1);
    paper.press_start("Compare two days");
    assert!(paper.shows("not lined up yet"), "the other one is not marked");
    paper.press("Back");
    paper.press("Delete photo");
    assert!(paper.shows("It cannot be brought back"));
    paper.press("Keep it");
    assert_eq!(stored(&folder).len(), 2);
    paper.press("Delete photo");
    paper.press("Delete photo");
    assert!(paper.shows("One photo") && !paper.has("Undo"));
    assert_eq!(stored(&folder).len(), 1);
}

/// Stores photos of these days, as the window would.
fn store(
    folder: &TempDir,
    treatments: &[&str],
    shown: impl Iterator<Item = (chrono::NaiveDate, View)>,
) {
    let (mut app, _) = App::open(folder.path(), day_3().now).expect("opened");
    for on in treatments {
        app.apply(TreatmentAction::Add(When::Date(date(on))), day_3()).expect("added");
    }
    app.apply(ReminderAction::SwitchAll(false), day_3()).expect("switched");
    app.apply(SettingAction::Welcome, day_3()).expect("welcomed");
    for (shade, (date, view)) in (0..).zip(shown) {
        let picture = image::RgbImage::from_pixel(80, 96, image::Rgb([60 + 5 * shade, 80, 70]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
        let made = Arc::new(make(bytes.get_ref(), Limits::USUAL).expect("a photo"));
        app.apply(PhotoAction::Add { made, date, view }, day_3()).expect("added");
    }
}

#[test]
fn the_day_of_a_photo_is_stored_when_it_is_sent() {
    let folder = TempDir::new().expect("a folder");
    store(&folder, &["2026-11-22"], std::iter::once((date("2026-11-25"), View::Front)));
    let mut paper = photos(&folder);
    paper.press_start("Day 3");
    assert_eq!(paper.shown("The day it shows"), ["25", "November", "2026"]);
    for chosen in ["2025-11-25", "2025-10-25", "2026-11-24"] {
        paper.fill("The day it shows", chosen);
        assert_eq!(stored(&folder)[0].date, date("2026-11-25"), "{chosen} is not sent yet");
    }
    paper.press("Save the day");
    assert_eq!(stored(&folder)[0].date, date("2026-11-24"));
    assert!(paper.shows("Photo corrected") && paper.shows("Day 2"));
    paper.choose_part("The day it shows", "day", "31");
    paper.press("Save the day");
    assert!(paper.shows("This month has no such day"));
    assert_eq!(stored(&folder)[0].date, date("2026-11-24"));
}

#[test]
fn two_treatments_are_compared_even_when_older_photos_are_not_shown_yet() {
    let folder = TempDir::new().expect("a folder");
    let latest = (0..31).map(|_| (date("2026-11-24"), View::Front));
    let all = std::iter::once((date("2026-10-03"), View::Front)).chain(latest);
    store(&folder, &["2026-10-01", "2026-11-22"], all);
    let mut paper = photos(&folder);
    assert!(paper.shows("Show older photos"));
    paper.press_start("Compare two treatments");
}

#[test]
fn a_photo_from_before_the_first_treatment_is_compared_with_a_later_one_of_the_same_side() {
    let folder = TempDir::new().expect("a folder");
    let shown = [
        ("2026-11-20", View::Front),
        ("2026-11-20", View::Left),
        ("2026-11-24", View::Left),
        ("2026-11-25", View::Front),
    ];
    let shown = shown.into_iter().map(|(on, view)| (date(on), view));
    store(&folder, &["2026-11-22"], shown);
    let mut paper = photos(&folder);
    paper.press_start("Compare two days");
    let is_uneven = "These two show different sides of the face.";
    // Front of day 3 with front of before: nothing else shows that side.
    assert!(paper.shows("Before the first treatment") && !paper.shows(is_uneven));
    assert!(paper.shows("3, front") && paper.shows("2, left side"));
    paper.press_start("Day 2");
    assert!(paper.shows(is_uneven), "the left one is changed to another side");
}

#[test]
fn two_treatments_are_shown_from_the_same_side() {
    let folder = TempDir::new().expect("a folder");
    let shown = [
        ("2026-10-04", View::Left),
        ("2026-10-05", View::Left),
        ("2026-11-25", View::Front),
        ("2026-11-25", View::Left),
    ];
    let shown = shown.into_iter().map(|(on, view)| (date(on), view));
    store(&folder, &["2026-10-01", "2026-11-22"], shown);
    let mut paper = photos(&folder);
    paper.press_start("Compare two treatments");
    assert!(!paper.shows("front"), "both show the left side");
    assert!(!paper.shows("different sides"));
}

/// A file whose reading waits until something is written to it.
#[cfg(unix)]
struct Slow(PathBuf);

#[cfg(unix)]
impl Slow {
    fn new(folder: &Path, name: &str) -> Self {
        let path = folder.join(name);
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.expect("mkfifo is there").success());
        Self(path)
    }

    fn write(&self, bytes: &[u8]) {
        std::fs::write(&self.0, bytes).expect("written");
    }
}

#[cfg(unix)]
impl Drop for Slow {
    /// Who still waits for it, as after a test that failed, reads an empty file.
    fn drop(&mut self) {
        let _ = std::fs::OpenOptions::new().read(true).write(true).open(&self.0);
    }
}

#[cfg(unix)]
#[test]
fn the_rest_of_the_files_is_added_when_the_page_is_left() {
    let (folder, files) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let mut paper = photos(&folder);
    paper.press("Add the first one");
    paper.press("Left side");
    let (two, waits) = (pictures(files.path(), 2), Slow::new(files.path(), "slow.png"));
    paper.choose("Choose pictures", &[&two[0], &waits.0, &two[1]], "Photo 1 of 3 is done");
    paper.press("Back");
    assert!(paper.shows("Photo 1 of 3 is done"), "it is shown on the other pages too");
    waits.write(b"no picture");
    for _ in 0..100 {
        paper.settle();
    }
    assert!(paper.shows("2 of 3 added."));
    assert_eq!(stored(&folder).len(), 2);
    assert!(stored(&folder).iter().all(|photo| photo.view == View::Left));
    paper.press("Add photos");
    assert!(paper.shows("slow.png") && paper.shows("not a picture"));
}

#[cfg(unix)]
#[test]
fn stopped_files_do_not_go_on_with_the_next_ones() {
    let (folder, files) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let mut paper = photos(&folder);
    paper.press("Add the first one");
    let four = pictures(files.path(), 4);
    let first = Slow::new(files.path(), "first.png");
    let second = Slow::new(files.path(), "second.png");
    paper.choose("Choose pictures", &[&first.0, &four[1]], "Photo 0 of 2 is done");
    paper.press("Stop adding");
    assert!(paper.shows("Stopped: 0 of 2 added."));
    paper.choose("Choose pictures", &[&second.0, &four[3]], "Photo 0 of 2 is done");
    first.write(&std::fs::read(&four[0]).expect("read"));
    paper.settle();
    assert!(paper.shows("Photo 0 of 2 is done"), "the stopped ones are not added");
    second.write(&std::fs::read(&four[2]).expect("read"));
    for _ in 0..100 {
        if paper.shows("2 of 2 added.") {
            break;
        }
        paper.settle();
    }
    assert!(paper.shows("2 of 2 added."));
    assert_eq!(stored(&folder).len(), 2);
}

#[test]
fn a_photo_whose_file_is_gone_says_so() {
    let folder = TempDir::new().expect("a folder");
    store(&folder, &["2026-11-22"], [(date("2026-11-25"), View::Front)].into_iter());
    std::fs::remove_dir_all(folder.path().join("photos")).expect("removed");
    let mut paper = photos(&folder);
    paper.press_start("Day 3");
    assert!(paper.shows("The file of photo 1 is gone."), "{}", paper.html());
    paper.press("Delete photo");
    paper.press("Delete photo");
    assert!(paper.shows("No photos yet"));
}

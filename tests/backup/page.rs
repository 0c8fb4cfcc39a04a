//! Backing up and restoring on the page.

use std::fs;
use std::path::{Path, PathBuf};

use afterglow::app::{
    Action, AgendaAction, App, Moment, ReminderAction, SettingAction, TreatmentAction, keep_copy,
};
use afterglow::care::{Language, When};
use afterglow::ui::{RootProps, Start};
use tempfile::TempDir;

use super::outside::{age, run, sqlite};
use super::{tables, text};
use crate::support::paper::Paper;
use crate::support::{berlin, moment};

fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// A data folder after these, with reminders off: no agent is to be started.
fn filled(folder: &Path, actions: &[Action]) {
    let (mut app, _) = App::open(folder, now().now).expect("opened");
    app.apply(ReminderAction::SwitchAll(false), now()).expect("off");
    app.apply(SettingAction::Welcome, now()).expect("welcomed");
    for action in actions {
        app.apply(action.clone(), now()).expect("done");
    }
}

fn treated(wall: &str) -> Action {
    TreatmentAction::Add(When::At(crate::support::at(wall, berlin()))).into()
}

fn asks(what: &str) -> Action {
    AgendaAction::Add(what.to_owned()).into()
}

/// The page of a data folder.
fn page(folder: &Path) -> Paper {
    let folder = folder.to_owned();
    let start = Start::with(move || App::open(&folder, now().now));
    let mut paper = Paper::with(RootProps::new(start, false).by(now));
    paper.press("More");
    paper.press_start("Backup and restore");
    paper
}

/// Waits until words are shown.
fn wait(paper: &mut Paper, words: &str) {
    for _ in 0..1500 {
        if paper.shows(words) {
            return;
        }
        paper.settle();
    }
    panic!(
        "“{words}” is not shown: {}",
        paper.html().split_once("<div id=\"main\">").expect("main").1
    );
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("there").flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn save(paper: &mut Paper, to: &Path) {
    paper.fill("File to write", &text(to));
    paper.press("Back up now");
}

struct Home {
    folder: TempDir,
    data: PathBuf,
    elsewhere: PathBuf,
}

impl Home {
    fn with(actions: &[Action]) -> Self {
        let folder = TempDir::new().expect("a folder");
        let (data, elsewhere) = (folder.path().join("data"), folder.path().join("elsewhere"));
        fs::create_dir(&elsewhere).expect("made");
        filled(&data, actions);
        Self { folder, data, elsewhere }
    }

    fn store(&self) -> PathBuf {
        self.data.join("afterglow.db")
    }
}

#[test]
fn what_the_page_writes_others_open() {
    let one = Home::with(&[treated("2026-11-22 15:00"), asks("When may I swim?")]);
    let mut paper = page(&one.data);
    let plain = one.elsewhere.join("plain.backup");
    save(&mut paper, &plain);
    wait(&mut paper, "Read back and whole");
    assert!(paper.shows(&text(&plain)) && paper.shows("0 photos"));
    paper.press("Close");
    assert!(!paper.shows("Read back and whole"));
    let top = one.elsewhere.join("afterglow-backup");
    let untar = |file: &Path| {
        run(std::process::Command::new("tar").arg("xf").arg(file).arg("-C").arg(&one.elsewhere));
    };
    untar(&plain);
    assert_eq!(sqlite(&top.join("afterglow.db"), "SELECT text FROM agenda"), "When may I swim?");

    // A passphrase is typed twice, and never shown.
    let sealed = one.elsewhere.join("sealed.backup");
    paper.fill("File to write", &text(&sealed));
    paper.press("Seal it with a passphrase");
    paper.press("Back up now");
    assert!(paper.shows("The passphrase is empty"));
    paper.fill("Passphrase", "zwölf Hühner");
    paper.press("Back up now");
    assert!(paper.shows("The two passphrases differ"));
    paper.fill("The same once more", "zwölf Hühner");
    assert!(paper.shows("type=\"password\"") && !paper.shows("Hühner"));
    paper.press("Back up now");
    wait(&mut paper, "Read back and whole");
    assert!(!paper.shows("Hühner"));
    fs::remove_dir_all(&top).expect("removed");
    let open = one.elsewhere.join("open.tar");
    assert!(age(&format!("-d -o {} {}", text(&open), text(&sealed)), "zwölf Hühner"));
    untar(&open);
    assert_eq!(sqlite(&top.join("afterglow.db"), "SELECT count(*) FROM treatment"), "1");
}

#[test]
fn a_file_is_looked_at_before_it_is_restored_and_the_window_shows_it() {
    let from = Home::with(&[
        treated("2026-11-15 15:00"),
        treated("2026-11-22 15:00"),
        SettingAction::SetLanguage(Some(Language::German)).into(),
    ]);
    let file = from.elsewhere.join("file");
    super::unwatched(|work| {
        afterglow::app::back_up(&from.data, &file, None, now().now, work).expect("written")
    });
    let to = Home::with(&[treated("2026-11-20 09:00"), asks("Mine")]);
    let before = tables(&to.store());
    let mut paper = page(&to.data);
    paper.choose("Choose a file", &[&file], "Restore this?");
    assert!(paper.shows("Made ") && paper.shows("Wed 25 Nov"));
    let row = |now, then| {
        format!(
            "Treatments</th><td data-l=\"Now\">{now}</td><td data-l=\"Once restored\">{then}</td>"
        )
    };
    assert!(paper.shows(&row(1, 2)), "{}", paper.html());
    paper.press("Not now");
    assert_eq!(tables(&to.store()), before);
    assert!(!to.data.join("backups/aside").exists(), "nothing is left aside");

    paper.choose("Choose a file", &[&file], "Restore this?");
    paper.press("Restore");
    wait(&mut paper, "Wiederhergestellt, Stand");
    assert_eq!(tables(&to.store()), tables(&from.store()));
    // The whole window shows it, and goes on from it.
    paper.press("Heute");
    assert!(paper.shows("Tag 3"));
    paper.press("Mehr");
    paper.press_start("Sichern und Wiederherstellen");
    paper.press_start("Zurück zum Stand vor der letzten Wiederherstellung");
    wait(&mut paper, "Diese Daten wiederherstellen?");
    paper.press("Wiederherstellen");
    wait(&mut paper, "Restored, as it was");
    assert_eq!(tables(&to.store()), before);
}

#[test]
fn what_is_wrong_with_a_file_is_a_sentence_on_the_page() {
    let one = Home::with(&[treated("2026-11-22 15:00")]);
    let before = tables(&one.store());
    let (plain, sealed) = (one.elsewhere.join("plain"), one.elsewhere.join("sealed"));
    let words = afterglow::app::Passphrase::of(b"right").expect("words");
    for (to, words) in [(&plain, None), (&sealed, Some(&words))] {
        super::unwatched(|work| {
            afterglow::app::back_up(&one.data, to, words, now().now, work).expect("written")
        });
    }
    let bytes = fs::read(&plain).expect("read");
    let file = |name: &str, bytes: &[u8]| {
        let path = one.elsewhere.join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    let cut = file("cut", &bytes[..bytes.len() / 2]);
    let other = file("other", b"a letter");
    let mut newer = bytes.clone();
    let at = newer.windows(4).position(|part| part == b"\": 1").expect("its form");
    newer[at + 3] = b'9';
    let newer = file("newer", &newer);
    let mut paper = page(&one.data);
    for (path, words) in [
        (&cut, "damaged or not complete"),
        (&other, "not a backup of Afterglow"),
        (&newer, "newer version of Afterglow"),
        (&one.elsewhere, "cannot be read"),
    ] {
        paper.choose("Choose a file", &[path], words);
        assert_eq!(tables(&one.store()), before, "{words}");
    }
    paper.choose("Choose a file", &[&sealed], "This backup is sealed");
    paper.fill("Passphrase", "wrong");
    paper.press("Open");
    wait(&mut paper, "The passphrase does not open this backup");
    paper.fill("Passphrase", "right");
    paper.press("Open");
    wait(&mut paper, "Restore this?");
    paper.press("Not now");
    // And with a place to write to.
    save(&mut paper, &plain);
    wait(&mut paper, "is there already");
    save(&mut paper, &one.data.join("x"));
    wait(&mut paper, "where Afterglow keeps your data");
    save(&mut paper, &one.folder.path().join("no/such/folder/x"));
    wait(&mut paper, "cannot be written");
    paper.fill("File to write", " ");
    paper.press("Back up now");
    wait(&mut paper, "Say where to write first");
}

#[test]
fn cancelling_leaves_nothing_half() {
    let one = Home::with(&[treated("2026-11-22 15:00")]);
    let mut paper = page(&one.data);
    paper.fill("File to write", &text(&one.elsewhere.join("file")));
    // Sealing takes its time.
    paper.press("Seal it with a passphrase");
    paper.fill("Passphrase", "one");
    paper.fill("The same once more", "one");
    paper.press("Back up now");
    wait(&mut paper, "Backing up");
    paper.press("Cancel");
    wait(&mut paper, "Stopped before it was finished");
    assert_eq!(names(&one.elsewhere), [] as [String; 0]);
    // It can be tried again, and what was to be sealed is not written open now.
    assert!(paper.shows("The same once more") && paper.shows(&text(&one.elsewhere.join("file"))));
    paper.press("Seal it with a passphrase");
    save(&mut paper, &one.elsewhere.join("file"));
    wait(&mut paper, "Read back and whole");
}

#[test]
fn everything_is_exported_from_the_page() {
    let one = Home::with(&[treated("2026-11-22 15:00")]);
    let mut paper = page(&one.data);
    let to = one.elsewhere.join("export");
    paper.fill("Folder to write", &text(&to));
    paper.press("Export");
    wait(&mut paper, "Exported");
    assert!(names(&to).contains(&"treatment.csv".to_owned()));
}

#[test]
fn the_copies_are_listed_and_can_be_switched_off() {
    let one = Home::with(&[treated("2026-11-22 15:00")]);
    let mut paper = page(&one.data);
    assert!(paper.shows("There is no copy yet"));
    paper.press("Back");
    assert!(keep_copy(&one.data, now()).expect("made"));
    paper.press_start("Backup and restore");
    assert!(paper.shows("Made by itself, "));
    paper.press("Make copies by itself");
    let (app, _) = App::open(&one.data, now().now).expect("opened");
    assert!(!app.is_on(afterglow::app::Switch::Copies).expect("read"));
    drop(app);
    paper.press_containing("Made by itself, ");
    wait(&mut paper, "Restore this?");
    // Who leaves the page leaves it.
    paper.press("Today");
    assert!(!one.data.join("backups/aside").exists());
}

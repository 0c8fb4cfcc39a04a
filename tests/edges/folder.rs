//! Data folders: closed to others from the first start, and a sentence of its own for each cause that
//! keeps one from being used.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use afterglow::app::{App, AppError, StoreError};
use afterglow::care::{Language, Text, Zone};
use afterglow::texts::Texts;

use crate::support::data::Data;
use crate::support::moment;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

fn sentence(text: &Text) -> String {
    Texts::of(Language::English).show(text, moment("2026-11-25 10:40", Zone::UTC))
}

#[test]
fn it_is_the_owners_from_the_first_start() {
    let data = Data::new();
    data.run(&["--sample", "today"]);
    assert!(!data.path().exists(), "a sample keeps nothing");
    data.run(&["today"]);
    assert_eq!(mode(&data.path()), 0o700);
    for entry in fs::read_dir(data.path()).expect("a folder").flatten() {
        assert_eq!(mode(&entry.path()), 0o600, "{:?}", entry.file_name());
    }
}

#[test]
fn one_that_was_made_before_is_closed_when_it_is_empty_and_left_alone_when_it_is_not() {
    for (before, after) in [(None, 0o700), (Some("mine.txt"), 0o755)] {
        let data = Data::new();
        fs::create_dir(data.path()).expect("made");
        if let Some(name) = before {
            fs::write(data.path().join(name), b"mine").expect("written");
        }
        fs::set_permissions(data.path(), Permissions::from_mode(0o755)).expect("opened");
        data.run(&["today"]);
        assert_eq!(mode(&data.path()), after, "{before:?}");
        assert_eq!(mode(&data.file()), 0o600);
    }
}

#[test]
fn the_systems_own_is_closed_whatever_is_in_it() {
    let home = tempfile::TempDir::new().expect("a folder");
    let folder = home.path().join("afterglow");
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("mine.txt"), b"mine").expect("written");
    fs::set_permissions(&folder, Permissions::from_mode(0o755)).expect("opened");
    let mut command = Data::new().command(&["today"]);
    command.env_remove("AFTERGLOW_DATA_DIR").env("XDG_DATA_HOME", home.path());
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(mode(&folder), 0o700);
    assert!(folder.join("afterglow.db").exists() && folder.join("mine.txt").exists());
}

#[test]
fn each_cause_has_its_own_sentence() {
    let sentences: Vec<String> = [
        std::io::ErrorKind::PermissionDenied,
        std::io::ErrorKind::ReadOnlyFilesystem,
        std::io::ErrorKind::NotADirectory,
        std::io::ErrorKind::IsADirectory,
        std::io::ErrorKind::StorageFull,
        std::io::ErrorKind::TimedOut,
    ]
    .into_iter()
    .map(|kind| sentence(&StoreError::Access { path: "/data".into(), source: kind.into() }.text()))
    .collect();
    let different: std::collections::BTreeSet<&String> = sentences.iter().collect();
    assert_eq!(different.len(), sentences.len(), "{sentences:?}");
    let mine = |sentence: &&String| sentence.contains("yours");
    assert_eq!(sentences.iter().filter(mine).count(), 1, "only where that is the cause");
}

#[test]
fn a_file_in_the_folders_place_is_named() {
    let data = Data::new();
    fs::write(data.path(), b"mine").expect("written");
    let said = data.refused(&["today"]);
    assert!(said.contains("a file is where a folder has to be"), "{said}");
    assert_eq!(fs::read(data.path()).expect("still there"), b"mine");
    let below = data.path().join("deeper");
    let refused = App::open(&below, afterglow::platform::now()).expect_err("refused");
    let AppError::Store(refused) = refused else { panic!("{refused}") };
    assert!(sentence(&refused.text()).contains("a file is where a folder has to be"));
}

#[test]
fn a_link_that_leads_nowhere_is_no_file_to_move_away() {
    let data = Data::new();
    for target in ["/no/such/disk/afterglow", "itself"] {
        let link = data.path();
        let _ = fs::remove_file(&link);
        let target = if target == "itself" { link.as_path() } else { target.as_ref() };
        std::os::unix::fs::symlink(target, &link).expect("linked");
        let said = data.refused(&["today"]);
        assert!(said.contains("cannot use") && !said.contains("Move that file"), "{said}");
        assert!(said.contains("No such file") || said.contains("symbolic links"), "{said}");
    }
}

#[test]
fn a_folder_in_the_files_place_is_named() {
    for name in ["afterglow.db", "store.lock"] {
        let data = Data::new();
        fs::create_dir_all(data.path().join(name)).expect("a folder");
        let said = data.refused(&["today"]);
        assert!(
            said.contains(name) && said.contains("is a folder where a file has to be"),
            "{said}"
        );
    }
}

/// A program that was stopped holds its lock for as long as it lies there.
#[test]
fn nobody_waits_for_ever_for_a_lock() {
    let data = Data::new();
    data.run(&["today"]);
    let gate = data.path().join("store.lock");
    let mut holder = Command::new("flock");
    // Without a child of its own, which would keep the lock when it is ended.
    let holder = holder.arg("--no-fork").arg(&gate).args(["sleep", "600"]).spawn();
    let mut holder = holder.expect("every Linux has it");
    let is_held = || {
        let file = fs::File::open(&gate).expect("opened");
        !afterglow::platform::lock::try_lock(&file).expect("it can be locked")
    };
    while !is_held() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let said = [["today"].as_slice(), &["wipe", "--yes"]].map(|arguments| data.refused(arguments));
    assert!(
        said.iter().all(|said| said.contains("Another program is using your data")),
        "{said:?}"
    );
    holder.kill().and_then(|()| holder.wait()).expect("ended");
    data.run(&["today"]);
}

/// SQLite's locks belong to the process: closing any descriptor of the store lets go of all of them, and the next
/// program to close it would take the log away from under this one.
#[test]
fn opening_the_store_once_more_keeps_its_locks() {
    let data = Data::new();
    let moment = afterglow::app::Moment::current();
    let open = || App::open(&data.path(), moment.now).expect("opened").0;
    let mut window = open();
    let ask = |app: &mut App, words: &str| {
        let note = afterglow::app::QuestionAction::Note(words.to_owned());
        app.apply(note, moment).expect("noted");
    };
    ask(&mut window, "before");
    drop(open());
    data.run(&["today"]);
    ask(&mut window, "behind");
    assert!(data.path().join("afterglow.db-wal").exists());
    let seen = |file: &Path| -> i64 {
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
        let other = rusqlite::Connection::open_with_flags(file, flags).expect("opened");
        let count =
            other.query_row("SELECT count(*) FROM question", [], |row| row.get::<_, i64>(0));
        count.expect("counted")
    };
    // A copy is what another process would see; opening it here takes no lock of this one away.
    let copy = tempfile::TempDir::new().expect("a folder");
    for name in ["afterglow.db", "afterglow.db-wal"] {
        let from = data.path().join(name);
        let copied = Command::new("cp").arg(from).arg(copy.path()).status();
        assert!(copied.expect("it runs").success());
    }
    assert_eq!(seen(&copy.path().join("afterglow.db")), 2);
}

/// The system's user without rights; root is asked for nothing by the system, so the program has to
/// be somebody else.
fn as_nobody(command: &mut Command) -> &mut Command {
    if fs::metadata("/proc/self").expect("Linux has it").uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    command
}

#[test]
fn a_folder_that_may_not_be_written_to_is_named_with_its_remedy() {
    let outer = tempfile::TempDir::new().expect("a folder");
    fs::set_permissions(outer.path(), Permissions::from_mode(0o755)).expect("opened");
    // Everybody may start a copy here, wherever the program itself lies.
    let program = outer.path().join("afterglow");
    fs::copy(env!("CARGO_BIN_EXE_afterglow"), &program).expect("copied");
    let folder = outer.path().join("data");
    fs::create_dir(&folder).expect("made");
    fs::set_permissions(&folder, Permissions::from_mode(0o555)).expect("closed");
    let mut command = Command::new(&program);
    command.arg("today").env("AFTERGLOW_DATA_DIR", &folder).env("TZ", "UTC");
    let output = as_nobody(&mut command).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("You may not write to") && said.contains("Permission denied"), "{said}");
    // A file in it that is somebody else's.
    fs::set_permissions(&folder, Permissions::from_mode(0o777)).expect("opened");
    let mut command = Command::new(&program);
    command.arg("today").env("AFTERGLOW_DATA_DIR", &folder).env("TZ", "UTC");
    fs::write(folder.join("afterglow.db"), b"").expect("written");
    fs::set_permissions(folder.join("afterglow.db"), Permissions::from_mode(0o444))
        .expect("closed");
    let output = as_nobody(&mut command).output().expect("the program runs");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("You may not write to") && said.contains("afterglow.db"), "{said}");
}

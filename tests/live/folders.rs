//! What a window leaves where: the client's data apart from the web view's, and both for their owner
//! only.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::faults::Disk;
use crate::support::desk::Desk;
use crate::support::window::Window;

/// A desk where the data folder is the system's own.
fn desk() -> (Desk, PathBuf, PathBuf) {
    let mut desk = Desk::with_screen(420, 900);
    desk.set("AFTERGLOW_DATA_DIR", "");
    desk.set("AFTERGLOW_NO_REMINDERS", "1");
    let data = desk.data().with_file_name("share").join("afterglow");
    let web = desk.data().with_file_name("cache").join("afterglow");
    (desk, data, web)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_sample_leaves_nothing_among_the_clients_data() {
    let (desk, data, web) = desk();
    let window = Window::open(&desk, &["--sample"]);
    window.find("Day 3");
    window.wait_for_paint();
    window.close();
    assert!(!data.exists(), "{:?}", names(&data));
    assert_eq!(mode(&web), 0o700);
    // The first start after it finds nothing of it, and closes the folder.
    let window = Window::open(&desk, &[]);
    window.find("When was your treatment?");
    assert_eq!(mode(&data), 0o700);
    window.close();
}

#[test]
fn the_data_folder_holds_the_clients_data_only_and_is_closed() {
    let (desk, data, web) = desk();
    // As an earlier version left it: open, with the web view's own things in it.
    fs::create_dir_all(data.join("localstorage")).expect("a folder");
    fs::write(data.join("localstorage/x"), b"x").expect("written");
    fs::write(data.join("hsts-storage.sqlite"), b"x").expect("written");
    fs::write(data.join("mine.txt"), b"mine").expect("written");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).expect("opened");
    let window = Window::open(&desk, &[]);
    window.find("When was your treatment?");
    window.press("Just now");
    window.press("Continue");
    window.find("Who is your professional?");
    window.wait_for_paint();
    assert_eq!(mode(&data), 0o700);
    let ours = |name: &String| {
        ["afterglow.db", "store.", "window.", "agent.", "mine.txt"]
            .iter()
            .any(|of| name.starts_with(of))
    };
    let found = names(&data);
    assert!(found.iter().all(ours), "{found:?}");
    assert!(found.contains("mine.txt"), "what is not the web view's is left alone");
    for name in found.iter().filter(|name| *name != "mine.txt") {
        assert_eq!(mode(&data.join(name)), 0o600, "{name}");
    }
    assert_eq!(mode(&web), 0o700);
    assert_eq!(mode(&web.join("web")), 0o700);
    window.close();
}

/// Runs a command of the app that is to be refused, and returns the sentence.
fn refused(mut command: Command) -> String {
    let output = command.output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    said
}

#[test]
fn a_disk_without_locks_is_named_as_the_cause() {
    let desk = Desk::without_screen();
    let mut command = desk.command(Path::new("strace"));
    command.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=flock"]);
    command.args(["-e", "inject=flock:error=EOPNOTSUPP", env!("CARGO_BIN_EXE_afterglow"), "today"]);
    let said = refused(command);
    assert!(said.contains("cannot lock files") && said.contains("not supported"), "{said}");
}

#[test]
fn a_disk_that_can_only_be_read_is_named_as_the_cause() {
    let desk = Desk::without_screen();
    let mounted = Disk::with(&desk, "ro,mode=755");
    let mut command = desk.afterglow();
    command.arg("today");
    let said = refused(command);
    assert!(said.contains("can only be read"), "{said}");
    drop(mounted);
}

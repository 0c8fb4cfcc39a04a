//! What cannot be done: a sentence, and nothing is lost or left behind.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{backup_of, passphrase, somebody, tables, text};
use crate::support::data::Data;

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_file_that_cannot_be_written_is_a_sentence() {
    let data = somebody();
    let before = names(data.folder());
    let there = data.folder().join("90.png");
    let bytes = fs::read(&there).expect("read");
    for (to, word) in [
        (text(&there), "is there already"),
        (text(data.folder()), "is there already"),
        ("/dev/full".to_owned(), "is there already"),
        (text(&data.folder().join("no/such/folder")), "cannot be written"),
        (text(&data.path().join("inside")), "where Afterglow keeps your data"),
        ("/proc/version-of-mine".to_owned(), "cannot be written"),
    ] {
        let said = data.refused(&["backup", &to]);
        assert!(said.contains(word), "{to}: {said}");
    }
    assert_eq!(fs::read(&there).expect("read"), bytes);
    assert_eq!(names(data.folder()), before);
    assert!(data.refused(&["--sample", "backup", "x"]).contains("sample"));
    let empty = passphrase(&data, "");
    let file = text(&data.folder().join("file"));
    let said = data.refused(&["backup", &file, "--passphrase-file", &empty]);
    assert!(said.contains("empty"), "{said}");
    let said = data.refused(&["backup", &file, "--passphrase-file", "/no/such/file"]);
    assert!(said.contains("cannot be read"), "{said}");
    assert!(!fs::exists(&file).expect("looked"));
}

/// A disk that takes no more: no file may get longer than this.
#[test]
fn a_disk_that_is_full_leaves_nothing_half() {
    let (data, other) = (somebody(), super::somebody_else());
    let file = backup_of(&data);
    let before = tables(&other.file());
    let limited = |data: &Data, blocks: u32, args: &[&str]| {
        let plain = data.command(args);
        let mut shell = Command::new("sh");
        let line = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        shell.arg("-c").arg(line).arg(plain.get_program()).args(plain.get_args());
        shell.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell.env_remove("AFTERGLOW_NOW").output().expect("sh")
    };
    let mut refused = 0;
    for blocks in [60, 100, 150, 200, 240, 280, 320, 360, 400] {
        let to = data.folder().join("limited");
        let output = limited(&data, blocks, &["backup", &text(&to)]);
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            fs::remove_file(&to).expect("removed");
        } else {
            refused += 1;
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert_eq!(said.trim_end().lines().count(), 1, "{said}");
            assert!(!to.exists());
        }
        let left = names(data.folder());
        assert!(!left.iter().any(|name| name.contains("new-")), "{left:?}");

        let output = limited(&other, blocks, &["restore", &text(&file), "--yes"]);
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            assert_eq!(tables(&other.file()), tables(&data.file()));
            other.json(&["restore", "--previous", "--yes"]);
        } else {
            assert_eq!(output.status.code(), Some(2), "{said}");
        }
        assert_eq!(tables(&other.file()), before, "{said}");
    }
    assert!(refused > 1, "{refused}");
}

#[test]
fn what_cannot_be_restored_is_a_sentence() {
    let data = somebody();
    let words = passphrase(&data, "right");
    let (plain, sealed) = (backup_of(&data), data.folder().join("sealed"));
    data.run(&["backup", &text(&sealed), "--passphrase-file", &words]);
    let wrong = data.folder().join("wrong");
    fs::write(&wrong, "Right\n").expect("written");
    let (plain, sealed, wrong) = (text(&plain), text(&sealed), text(&wrong));
    let before = tables(&data.file());
    let here = names(&data.path());
    for (args, word) in [
        (&["restore", &sealed, "--yes", "--passphrase-file", &wrong][..], "does not open"),
        (&["restore", &text(data.folder()), "--yes"][..], "cannot be read"),
        (&["restore", "/dev/zero", "--yes"][..], "cannot be read"),
        (&["restore", "/no/such/file", "--yes"][..], "cannot be read"),
        (&["restore", &text(&data.folder().join("90.png")), "--yes"][..], "not a backup"),
        (&["restore", "--previous", "--yes"][..], "nothing to go back to"),
        (&["restore", "--copy", "../afterglow", "--yes"][..], "no copy"),
        (&["--sample", "restore", &plain, "--yes"][..], "sample"),
    ] {
        let said = data.refused(args);
        assert!(said.contains(word), "{args:?}: {said}");
        assert_eq!(tables(&data.file()), before, "{args:?}");
    }
    let mut here_now = names(&data.path());
    here_now.retain(|name| name != "backups" && name != "store.backup");
    assert!(here_now.is_subset(&here), "{here_now:?}");
    assert_eq!(names(&data.path().join("backups")), BTreeSet::new(), "nothing is left aside");
    // One at a time.
    let held = afterglow::platform::files::open_private(&data.path().join("store.backup"));
    let held = held.expect("opened");
    assert!(afterglow::platform::lock::try_lock(&held).expect("locked"));
    for args in [&["restore", &plain, "--yes"][..], &["backup", "x"][..], &["wipe", "--yes"][..]] {
        let said = data.refused(args);
        assert!(said.contains("under way"), "{said}");
    }
}

/// Ctrl-C ends it in order.
#[test]
fn ctrl_c_leaves_nothing_half() {
    let data = somebody();
    let name = data.folder().join("big.png");
    let part = |number: u32| u8::try_from(number % 251).expect("small");
    let big = image::RgbImage::from_fn(1500, 1500, |x, y| {
        image::Rgb([part(x * y), part(x * 7), part(y * x * 13)])
    });
    big.save(&name).expect("written");
    data.run(&["photo", "add", &text(&name)]);
    let interrupted = |to: &Path, begun: &dyn Fn() -> bool| {
        let mut program = data.command(&["backup", &text(to)]);
        program.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut program = program.spawn().expect("it runs");
        while !begun() && program.try_wait().expect("asked").is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        let id = program.id().to_string();
        Command::new("kill").args(["-INT", &id]).output().expect("kill");
        let output = program.wait_with_output().expect("it ends");
        let code = output.status.code();
        if code == Some(2) {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(said.contains("Stopped before it was finished"), "{said}");
        }
        assert_eq!(to.exists(), code == Some(0));
        let left = names(data.folder());
        assert!(!left.iter().any(|name| name.contains("new-")), "{left:?}");
        code
    };
    // At any time, also before it has begun.
    for wait in (0..8).map(|step| step * 60) {
        let started = Instant::now();
        let over = || started.elapsed() >= Duration::from_millis(wait);
        interrupted(&data.folder().join(format!("file-{wait}")), &over);
    }
    // While it writes; it may be done just before.
    let writes = || names(data.folder()).iter().any(|name| name.contains("new-"));
    let mut rounds = (0..50).map(|round| data.folder().join(format!("round-{round}")));
    assert!(rounds.any(|to| interrupted(&to, &writes) == Some(2)));
}

#[test]
fn a_wipe_takes_the_copies_and_replaced_states_with_it() {
    let (data, other) = (somebody(), super::somebody_else());
    let file = backup_of(&data);
    other.run(&["restore", &text(&file), "--yes"]);
    assert!(!names(&other.path().join("backups/replaced")).is_empty());
    other.run(&["wipe", "--yes"]);
    assert_eq!(names(&other.path()), BTreeSet::new());
    assert!(file.exists(), "a file that was put elsewhere stays");
}

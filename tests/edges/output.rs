//! Output that cannot be written, and windows that cannot be opened.

use std::fs::{File, OpenOptions};
use std::process::{Command, Stdio};

use afterglow::app::unwritable;
use afterglow::care::{Language, Zone};
use afterglow::texts::Texts;

use crate::support::data::Data;
use crate::support::moment;

fn full() -> File {
    OpenOptions::new().write(true).open("/dev/full").expect("Linux has it")
}

#[test]
fn output_that_cannot_be_written_is_told_and_refused() {
    let data = Data::new().at("2026-11-25T10:40:00+01:00");
    for args in [
        &["today"][..],
        &["today", "--json"],
        &["treatment", "add", "--at", "2026-11-22"],
        &["treatment", "list"],
        &["doctor"],
        &["--help"],
        &["help"],
        &["help", "treatment"],
        &["--version"],
    ] {
        let output = data.command(args).stdout(full()).stderr(Stdio::piped()).output();
        let output = output.expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}: {output:?}");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(said.trim_end().lines().count(), 1, "{args:?}: {said}");
        assert!(said.contains("could not be written"), "{args:?}: {said}");
        assert!(said.contains("No space left"), "it names the cause: {said}");
    }
    // What was asked for is done all the same.
    assert_eq!(data.json(&["treatment", "list"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_file_on_a_full_disk_has_another_remedy_than_one_that_may_not_be_written() {
    use std::io::ErrorKind;

    let said = |kind: ErrorKind| {
        let refused = unwritable("/mnt/a.html".as_ref())(kind.into());
        Texts::of(Language::English).show(&refused.text(), moment("2026-11-25 10:40", Zone::UTC))
    };
    for full in [ErrorKind::StorageFull, ErrorKind::QuotaExceeded] {
        assert!(said(full).contains("Free some space"), "{}", said(full));
    }
    for other in [ErrorKind::PermissionDenied, ErrorKind::NotFound] {
        assert!(said(other).contains("/mnt/a.html cannot be written"), "{}", said(other));
    }
}

#[test]
fn nothing_to_complain_to_changes_nothing_but_the_words() {
    let data = Data::new();
    for (args, code) in [
        (&["today"][..], 0),
        (&["today", "--on", "someday"], 2),
        (&["no-such-command"], 2),
        (&["check", "/no/such/file"], 2),
    ] {
        let status = data.command(args).stdout(Stdio::null()).stderr(full()).status();
        assert_eq!(status.expect("the program runs").code(), Some(code), "{args:?}");
    }
    let both = data.command(&["today"]).stdout(full()).stderr(full()).status();
    assert_eq!(both.expect("the program runs").code(), Some(2));
}

#[test]
fn a_closed_pipe_is_the_readers_choice() {
    let data = Data::new();
    for args in [&["help"][..], &["today"], &["reminders", "--json"], &["--version"]] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = data.command(args).stdout(writer).stderr(Stdio::piped()).output();
        let output = output.expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{args:?}: {output:?}");
        assert!(output.stderr.is_empty(), "{args:?}: {output:?}");
    }
}

/// A start of the window where there is no display, or none that answers.
fn start(data: &Data, args: &[&str], variables: &[(&str, &str)]) -> std::process::Output {
    let mut command: Command = data.command(args);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied()).output().expect("the program runs")
}

#[test]
fn without_a_display_every_start_of_the_window_says_so() {
    let data = Data::new();
    let bytes = "AFTERGLOW_NO_REMINDERS";
    for args in [&[][..], &["--sample"], &["--json"], &["--sample", "--json"]] {
        for variables in [
            &[][..],
            &[("DISPLAY", "")],
            &[("DISPLAY", ":987")],
            &[("DISPLAY", "nowhere.invalid:0")],
            &[("DISPLAY", "no display")],
            &[("WAYLAND_DISPLAY", "wayland-987"), ("XDG_RUNTIME_DIR", "/tmp")],
            &[("GDK_BACKEND", "wayland")],
            &[("GDK_BACKEND", "nonsense"), ("DISPLAY", ":987")],
        ] {
            let output = start(&data, args, &[variables, &[(bytes, "1")]].concat());
            assert_eq!(output.status.code(), Some(2), "{args:?} {variables:?}: {output:?}");
            assert!(output.stdout.is_empty());
            let said = String::from_utf8(output.stderr).expect("UTF-8");
            assert_eq!(said.trim_end().lines().count(), 1, "{args:?} {variables:?}: {said}");
            assert!(said.contains("no display"), "{said}");
        }
    }
    assert!(!data.path().exists(), "nothing was begun");
}

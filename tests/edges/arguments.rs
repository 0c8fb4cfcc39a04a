//! Arguments of any kind: no command panics, and what is refused gets a sentence.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use afterglow::app::{App, Moment};
use afterglow::care::{Language, Zone};
use afterglow::cli::{Meant, Said, Surroundings, answer};
use clap::builder::ValueParser;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::data::{Data, piped_to};
use crate::support::{cases, moment};

/// What the command of these arguments means, on the sample recovery, kept nowhere.
fn meant(args: Vec<OsString>, moment: Moment, piped: &[u8]) -> Meant {
    let mut open = || Ok((App::sample(moment)?, None));
    let around = Surroundings {
        moment,
        locale: Language::English.into(),
        system: Language::English.into(),
        open: &mut open,
        input: &mut &*piped,
        tell: &mut |_| {},
    };
    answer(std::iter::once("afterglow".into()).chain(args), around)
}

fn said(args: &[&str]) -> Said {
    let args = args.iter().map(OsString::from).collect();
    match meant(args, berlin(), b"") {
        Meant::Said(said) => said,
        other => panic!("no command: {other:?}"),
    }
}

fn berlin() -> Moment {
    moment("2026-11-25 10:40", crate::support::berlin())
}

/// Every way into the commands, as clap has it.
fn paths() -> Vec<Vec<String>> {
    fn walk(command: &clap::Command, path: &[String], found: &mut Vec<Vec<String>>) {
        for below in command.get_subcommands() {
            let mut path = path.to_vec();
            path.push(below.get_name().to_owned());
            walk(below, &path, found);
            found.push(path);
        }
    }
    let mut found = vec![Vec::new()];
    walk(&afterglow::cli::command(afterglow::texts::Texts::of(Language::English)), &[], &mut found);
    found
}

/// Whether these are the arguments of a command that takes the name of a file. It may write it.
fn names_a_file(args: &[OsString]) -> bool {
    let mut command = &afterglow::cli::command(afterglow::texts::Texts::of(Language::English));
    let given = std::iter::once("afterglow".into()).chain(args.iter().cloned());
    let Ok(matches) = command.clone().try_get_matches_from::<_, OsString>(given) else {
        return false;
    };
    let mut matches = &matches;
    while let Some((name, below)) = matches.subcommand() {
        (command, matches) = (command.find_subcommand(name).expect("it is there"), below);
    }
    let kinds = [ValueParser::os_string().type_id(), ValueParser::path_buf().type_id()];
    let mut given = command.get_arguments().map(|arg| arg.get_value_parser().type_id());
    command.get_name() != "afterglow" && given.any(|kind| kinds.contains(&kind))
}

/// The same in a process and a folder of its own.
fn said_by_a_process(args: &[OsString], piped: &[u8]) -> Said {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    let mut command = data.command(args);
    let place = data.folder().join("place");
    std::fs::create_dir(&place).expect("a folder");
    let output = piped_to(command.current_dir(&place), piped);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Said {
        out: text(output.stdout),
        complaints: text(output.stderr).lines().map(str::to_owned).collect(),
        code: u8::try_from(output.status.code().expect("no signal ends it")).expect("a small one"),
    }
}

/// Every option's name.
fn options() -> Vec<String> {
    fn walk(command: &clap::Command, found: &mut Vec<String>) {
        found.extend(command.get_arguments().filter_map(|arg| arg.get_long()).map(str::to_owned));
        command.get_subcommands().for_each(|below| walk(below, found));
    }
    let mut found = Vec::new();
    walk(&afterglow::cli::command(afterglow::texts::Texts::of(Language::English)), &mut found);
    found
}

/// Dates and times from the calendar's ends and from beyond them, numbers of every size, and words
/// that mean something somewhere.
const VALUES: [&str; 48] = [
    "",
    " ",
    "-",
    "--",
    "=",
    "0",
    "1",
    "-1",
    "40",
    "80",
    "60",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "99999999999999999999999999",
    "1e308",
    "NaN",
    "off",
    "22:00-07:00",
    "07:00-07:00",
    "24:00",
    "08:10",
    "1899-12-31",
    "1900-01-01",
    "1900-01-01T00:00",
    "2200-12-31",
    "2200-12-31T23:59:59",
    "2201-01-01",
    "0000-01-01",
    "-262143-01-01",
    "+262142-12-31",
    "+262142-12-31T23:59:59-23:59",
    "-262143-01-01T00:00+23:59",
    "9999-12-31T23:59:60Z",
    "2026-11-22",
    "2026-11-22T15:00",
    "2026-11-22T15:00+01:00",
    "2026-03-29T02:30",
    "sunscreen_am",
    "morning",
    "2026-11-25T08:10",
    "evening",
    "retinol",
    "sauna",
    "\u{202e}1\u{0}2",
    "é",
    "𝟙",
    "2026-11-22T15:00+99:99",
];

fn value() -> impl Strategy<Value = OsString> {
    prop_oneof![
        6 => select(&VALUES[..]).prop_map(OsString::from),
        2 => any::<String>().prop_map(OsString::from),
        1 => "[-+]?[0-9]{1,7}-[0-9]{1,3}-[0-9]{1,3}(T[0-9]{1,3}:[0-9]{1,3}(:[0-9]{1,3})?([-+][0-9:]{1,6}|Z)?)?"
            .prop_map(OsString::from),
        2 => proptest::collection::vec(any::<u8>(), 0..12).prop_map(OsString::from_vec),
    ]
}

fn arguments() -> impl Strategy<Value = Vec<OsString>> {
    let option = (select(options()), value())
        .prop_map(|(name, value)| vec![OsString::from(format!("--{name}")), value]);
    let more = prop_oneof![option, value().prop_map(|value| vec![value])];
    let more = proptest::collection::vec(more, 0..4).prop_map(|more| more.concat());
    (select(paths()), more)
        .prop_map(|(path, more)| path.into_iter().map(OsString::from).chain(more).collect())
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn no_arguments_make_a_command_panic(
        args in arguments(),
        piped in proptest::collection::vec(any::<u8>(), 0..40),
        first in any::<bool>(),
    ) {
        let moment = if first { moment("1900-01-01 00:00", Zone::UTC) } else { berlin() };
        // A file of anybody's is none of this test's.
        let is_whole = args.iter().all(|arg| !arg.as_encoded_bytes().contains(&0));
        let told = match names_a_file(&args) {
            // No process is given such an argument.
            true if !is_whole => return Ok(()),
            true => Meant::Said(said_by_a_process(&args, &piped)),
            false => meant(args, moment, &piped),
        };
        match told {
            Meant::Said(Said { out, complaints, code }) => match code {
                0 => prop_assert!(!out.is_empty()),
                code => {
                    prop_assert_eq!(code, 2);
                    prop_assert!(out.is_empty());
                    prop_assert!(complaints.last().is_some_and(|sentence| sentence.ends_with('.')));
                }
            },
            Meant::Usage(usage) => prop_assert!(!usage.to_string().is_empty()),
            Meant::Window { .. }
            | Meant::Agent { .. }
            | Meant::Wipe { .. }
            | Meant::Restore(_) => {}
        }
    }

    /// Whatever is typed as a time: what is accepted lies within the years that are.
    #[test]
    fn no_date_outside_the_years_is_accepted(given in value()) {
        let Some(given) = given.to_str() else { return Ok(()) };
        let moment = berlin();
        if let Ok(when) = afterglow::care::When::parse(given, moment.zone, moment.now) {
            let year = chrono::Datelike::year(&when.instant(Zone::UTC));
            prop_assert!((1899..=2201).contains(&year), "{given}");
        }
        if let Ok(date) = afterglow::care::parse_date(given) {
            prop_assert!((1900..=2200).contains(&chrono::Datelike::year(&date)), "{given}");
        }
    }
}

#[test]
fn a_year_that_cannot_be_meant_is_refused_wherever_a_date_is_given() {
    for given in ["1899-12-31", "2201-01-01", "0001-01-01", "9999-12-31", "+262142-12-31"] {
        for args in [
            &["today", "--on", given][..],
            &["tick", "sunscreen_am", "--on", given],
            &["treatment", "add", "--at", given],
            &["treatment", "add", "--at", &format!("{given}T10:00")],
            &["appointment", "add", "--at", &format!("{given}T10:00+01:00")],
            &["reminders", "--from", given],
            &["reminders", "--to", given],
            &["check", "--name", "x", "--at", given],
            &["can-i", "sauna", "--at", given],
        ] {
            let Said { complaints, code, .. } = said(args);
            assert_eq!(code, 2, "{args:?}");
            let [sentence] = &complaints[..] else { panic!("{complaints:?}") };
            let of_years = sentence.contains("not between 1900 and 2200");
            assert!(of_years || sentence.contains("is not a date"), "{args:?}: {sentence}");
        }
    }
    for given in ["1900-01-01", "2200-12-31"] {
        assert_eq!(said(&["today", "--on", given]).code, 0, "{given}");
    }
    let all = ["reminders", "--from", "1900-01-01", "--to", "2200-12-31"];
    assert_eq!(said(&all).code, 0);
}

#[test]
fn arguments_that_are_no_text_are_refused_by_the_program_itself() {
    let data = Data::new();
    let bytes = || OsString::from_vec(vec![b'2', 0xFF, 0xFE]);
    let usual = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
    for (mut args, more) in [
        (usual(&["today", "--on"]), vec![bytes()]),
        (usual(&["treatment", "add", "--at"]), vec![bytes()]),
        (usual(&["tick"]), vec![bytes()]),
        (usual(&["can-i"]), vec![bytes()]),
        (usual(&["reminder", "test", "--in"]), vec![bytes()]),
        (vec![], vec![bytes()]),
    ] {
        args.extend(more);
        let output = data.command(&args).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}: {output:?}");
        assert!(!output.stderr.is_empty());
    }
    for args in [&["today", "--on", ""][..], &["tick", ""], &["can-i", ""], &["check", ""], &[""]] {
        let output = data.output(args);
        let code = output.status.code();
        assert!(code == Some(2) || code == Some(0), "{args:?}: {output:?}");
    }
}

#[test]
fn the_names_of_files_are_bytes() {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    let name = OsString::from_vec(b"cr\xe8me.txt".to_vec());
    let file = data.folder().join(&name);
    std::fs::write(&file, "Aqua, Glycerin, Retinol").expect("written");
    let args = [OsString::from("check"), file.into(), "--json".into()];
    let output = data.command(&args).output().expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(answer["verdict"], "hold_off");
    let gone = [OsString::from("check"), data.folder().join("gone-").join(&name).into()];
    let output = data.command(&gone).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be read"));
}

#[test]
fn a_data_folder_with_any_bytes_in_its_name_keeps_what_is_entered() {
    let outer = tempfile::TempDir::new().expect("a folder");
    let folder = outer.path().join(OsString::from_vec(b"d\xe9part".to_vec()));
    let data = Data::new();
    let run = |args: &[&str]| {
        let mut command = data.command(args);
        let output = command.env("AFTERGLOW_DATA_DIR", &folder).output().expect("it runs");
        assert!(output.status.success(), "{output:?}");
        output
    };
    run(&["treatment", "add", "--at", "2026-01-22"]);
    assert!(!run(&["treatment", "list", "--json"]).stdout.starts_with(b"[]"));
    // What is set aside lies in it as well.
    let file = folder.join("afterglow.db");
    std::fs::write(&file, b"no database at all".repeat(100)).expect("written");
    run(&["treatment", "list"]);
    let names = std::fs::read_dir(&folder).expect("a folder").flatten();
    let names: Vec<String> =
        names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|name| name.contains("damaged-")), "{names:?}");
}

#[test]
fn arguments_of_the_agent_need_be_no_text() {
    let data = Data::new();
    std::fs::write(data.path(), b"no folder").expect("written");
    for args in [[&b"\xff"[..], b"--once"], [b"--once", b"\xff"]] {
        let args = args.map(|arg| OsString::from_vec(arg.to_vec()));
        let mut agent = std::process::Command::new(env!("CARGO_BIN_EXE_afterglow-agent"));
        let agent = agent.args(args).env("AFTERGLOW_DATA_DIR", data.path());
        let output = agent.output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("folder has to be"), "{output:?}");
    }
}

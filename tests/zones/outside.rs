//! What `date` says for a zone is right. The system's own data, whichever it has, and data compiled by
//! `zic` for the test.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use afterglow::care::{Wall, Zone};
use afterglow::platform::Places;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use tempfile::TempDir;

use crate::support::data::Data;

/// What `date` says of some instants: each one's offset, with seconds.
fn by_date(tz: &str, tzdir: Option<&Path>, instants: &[i64]) -> Vec<String> {
    let mut command = Command::new("date");
    command.args(["-f", "-", "+%::z"]).env("TZ", tz).env_remove("TZDIR");
    if let Some(folder) = tzdir {
        command.env("TZDIR", folder);
    }
    let mut date = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`date` of the GNU coreutils");
    let asked: Vec<String> = instants.iter().map(|at| format!("@{at}\n")).collect();
    let mut pipe = date.stdin.take().expect("a pipe");
    std::thread::scope(|scope| {
        scope.spawn(move || pipe.write_all(asked.concat().as_bytes()).expect("written"));
        let output = date.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{tz}: {output:?}");
        // Where nothing is known of an offset, `date` shows a minus.
        let said =
            String::from_utf8(output.stdout).expect("UTF-8").replace("-00:00:00", "+00:00:00");
        said.lines().map(str::to_owned).collect()
    })
}

/// The same by a zone.
fn by_zone(zone: Zone, instants: &[i64]) -> Vec<String> {
    let show = |at: &i64| {
        let seconds =
            zone.offset_at(DateTime::from_timestamp(*at, 0).expect("in range")).local_minus_utc();
        let (sign, all) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
        format!("{sign}{:02}:{:02}:{:02}", all / 3600, all / 60 % 60, all % 60)
    };
    instants.iter().map(show).collect()
}

fn instant(year: i32, month: u32, day: u32) -> i64 {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a date");
    date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()
}

/// Every month from 2020 to 2040, and some of all times; odd hours, so that no change is met.
fn instants() -> Vec<i64> {
    let mut instants: Vec<i64> = (1880..2400).step_by(7).map(|year| instant(year, 7, 3)).collect();
    instants.extend((1881..2400).step_by(9).map(|year| instant(year, 1, 11)));
    for year in 2020..=2040 {
        instants
            .extend((1..=12).flat_map(|month| [instant(year, month, 2), instant(year, month, 17)]));
    }
    instants.iter().map(|at| at + 4_503).collect()
}

/// The names of the system's zones: every file that is one.
fn names(folder: &Path, below: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder.join(below)).expect("a folder").flatten() {
        let own = entry.file_name().into_string().expect("UTF-8");
        let (path, name) = (entry.path(), format!("{below}{own}"));
        if path.is_dir() {
            // Those count leap seconds, which no clock of ours does.
            if name != "right" {
                self::names(folder, &format!("{name}/"), names);
            }
        } else if fs::read(&path).is_ok_and(|bytes| bytes.starts_with(b"TZif"))
            && own != "localtime"
        {
            names.push(name);
        }
    }
}

#[test]
fn every_zone_of_the_system_agrees_with_date() {
    let folder = Path::new("/usr/share/zoneinfo");
    let mut all = Vec::new();
    names(folder, "", &mut all);
    assert!(all.len() > 400, "the package `tzdata` is needed");
    let instants = instants();
    let places = Places::of_system();
    for name in all {
        let zone = places.zone(Some(name.as_ref()));
        assert_eq!(zone.wanted(), None, "{name}");
        assert_eq!(by_zone(zone, &instants), by_date(&name, None, &instants), "{name}");
    }
}

#[test]
fn the_program_agrees_with_date_where_the_law_is_new() {
    for zone in ["America/Vancouver", "America/Edmonton", "Africa/Casablanca"] {
        let data = Data::new().in_zone(zone).at("2028-01-05T12:00:00Z");
        for year in [2026, 2027] {
            for month in 1..=12 {
                let at = format!("{year}-{month:02}-05T10:00:00Z");
                let said = data.json(&["treatment", "add", "--at", &at]);
                let shown = Command::new("date")
                    .args(["-d", &at, "+%Y-%m-%dT%H:%M:%S%:z"])
                    .env("TZ", zone)
                    .output()
                    .expect("`date`");
                let shown = String::from_utf8(shown.stdout).expect("UTF-8");
                assert_eq!(said["at"], shown.trim(), "{zone}");
            }
        }
    }
}

#[test]
fn posix_rules_agree_with_date() {
    // Before 1970 the C library leaves summer time out of a rule.
    let instants: Vec<i64> = instants().into_iter().filter(|at| *at > 40_000_000).collect();
    for tz in [
        "JST-9",
        "UTC0",
        "UTC",
        "GMT+5",
        "EST5EDT",
        "EST5EDT,M3.2.0,M11.1.0",
        "CET-1CEST,M3.5.0,M10.5.0/3",
        "<+0530>-5:30",
        "<-03>3",
        "NZST-12NZDT,M9.5.0,M4.1.0/3",
        "IST-1GMT0,M10.5.0,M3.5.0/1",
        "AAA3BBB,J60/4,J300/4",
        "AAA3BBB2:30,59,299/-1",
        "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
        "XXX-12:59:30",
        ":Europe/Berlin",
        "posix/Europe/Berlin",
        "/usr/share/zoneinfo/Europe/Berlin",
        ":/usr/share/zoneinfo/Asia/Kolkata",
        "",
        ":",
        "/usr/share/zoneinfo/posix/America/St_Johns",
        "Etc/GMT-14",
        "EST",
        "MET",
    ] {
        let zone = Places::of_system().zone(Some(tz.as_ref()));
        assert_eq!(zone.wanted(), None, "{tz}");
        assert_eq!(by_zone(zone, &instants), by_date(tz, None, &instants), "{tz}");
    }
    // Without dates for its summer time the C library takes those of the United States, which hold
    // from 2007 to 2037, and not to the hour.
    let instants: Vec<i64> =
        (2007..2037).flat_map(|year| [instant(year, 1, 20), instant(year, 7, 20)]).collect();
    let zone = Places::of_system().zone(Some("CET-1CEST".as_ref()));
    assert_eq!(by_zone(zone, &instants), by_date("CET-1CEST", None, &instants));
    let named = |tz: &str| Places::of_system().zone(Some(tz.as_ref())).name();
    assert_eq!(named("posix/Europe/Berlin"), "Europe/Berlin");
    assert_eq!(named(":/usr/share/zoneinfo/posix/Europe/Berlin"), "Europe/Berlin");
    assert_eq!(named("JST-9"), "JST-9");
}

/// Compiles zones by `zic` into a folder.
fn compile(folder: &Path, rules: &str) {
    let source = folder.with_extension("source");
    fs::write(&source, rules).expect("written");
    let zic = ["/usr/sbin/zic", "zic"].map(PathBuf::from).into_iter().find(|zic| zic.exists());
    let done = Command::new(zic.unwrap_or_else(|| "zic".into()))
        .arg("-d")
        .args([folder, &source])
        .status()
        .expect("`zic`");
    assert!(done.success());
}

/// A zone whose clocks go forward by 50 minutes in May and back in November, since 2000.
const MOON: &str = "\
Rule Moon 2000 max - May lastSun 3:00 0:50 S
Rule Moon 2000 max - Nov Sun>=5 1:00 0 -
Zone Moon/Base/One -4:17:30 Moon MO%sT
";

#[test]
fn a_zone_that_was_made_up_is_followed() {
    let home = TempDir::new().expect("a folder");
    let folder = home.path().join("zones");
    compile(&folder, MOON);
    let data = Data::new().in_zone("Moon/Base/One").at("2026-11-25T15:00:00Z");
    let data = data.with("TZDIR", &folder);
    for at in ["2026-11-20T02:30:00Z", "2026-06-20T02:30:00Z"] {
        let said = data.json(&["treatment", "add", "--at", at]);
        let shown = Command::new("date")
            .args(["-d", at, "+%Y-%m-%dT%H:%M:%S"])
            .env("TZ", "Moon/Base/One")
            .env("TZDIR", &folder)
            .output()
            .expect("`date`");
        let shown = String::from_utf8(shown.stdout).expect("UTF-8");
        assert_eq!(said["at"].as_str().map(|at| &at[..19]), Some(shown.trim()));
    }
    let zone = data.json(&["doctor"])["zone"].clone();
    assert_eq!((&zone["name"], &zone["source"]), (&"Moon/Base/One".into(), &"system".into()));
    // Every day around its changes, by the clock on the wall as well.
    let places = Places { folders: vec![folder.clone()], ..Places::of_system() };
    let zone = places.zone(Some("Moon/Base/One".as_ref()));
    let instants: Vec<i64> =
        (0..800).map(|day| instant(2026, 1, 1) + day * 86_400 + 1_800).collect();
    assert_eq!(by_zone(zone, &instants), by_date("Moon/Base/One", Some(&folder), &instants));
    // Names of two letters are no POSIX rule: then what held last goes on.
    compile(&folder, &MOON.replace("MO%s", "M%s"));
    let zone = places.zone(Some("Moon/Base/One".as_ref()));
    assert_eq!(by_zone(zone, &instants), by_date("Moon/Base/One", Some(&folder), &instants));
    let gap = NaiveDate::from_ymd_opt(2026, 5, 31).and_then(|day| day.and_hms_opt(3, 20, 0));
    assert!(matches!(zone.wall(gap.expect("a time")), Wall::Never(_)));
}

#[test]
fn when_its_data_changes_it_is_read_anew() {
    let home = TempDir::new().expect("a folder");
    let folder = home.path().join("zones");
    compile(&folder, "Zone Moon/Base/Two 2 - MST\n");
    let data = Data::new().in_zone("Moon/Base/Two").at("2026-11-25T15:00:00Z");
    let data = data.with("TZDIR", &folder);
    data.run(&["treatment", "add", "--at", "2026-11-24T15:00"]);
    data.run(&["appointment", "add", "--at", "2026-12-01T09:00"]);
    data.run(&["appointment", "add", "--at", "2026-12-02T09:00+02:00"]);
    let keys = |data: &Data| {
        let planned = data.json(&["reminders", "--from", "2026-11-26", "--to", "2026-12-08"]);
        let planned = planned.as_array().expect("a list").clone();
        planned.into_iter().map(|due| due["key"].clone()).collect::<Vec<_>>()
    };
    let before = keys(&data);
    let places = Places { folders: vec![folder.clone()], ..Places::of_system() };
    let old = places.zone(Some("Moon/Base/Two".as_ref()));
    // The same length, and maybe the same second: the file is another one.
    compile(&folder, "Zone Moon/Base/Two 3 - MST\n");
    let new = places.zone(Some("Moon/Base/Two".as_ref()));
    assert_ne!(old, new, "also in a program that runs on");
    let at = |list: serde_json::Value| -> Vec<String> {
        let rows = list.as_array().expect("a list").clone();
        rows.iter().map(|row| row["at"].as_str().expect("a time").to_owned()).collect()
    };
    assert_eq!(at(data.json(&["treatment", "list"])), ["2026-11-24T16:00:00+03:00"]);
    let appointments = ["2026-12-01T09:00:00+03:00", "2026-12-02T10:00:00+03:00"];
    assert_eq!(at(data.json(&["appointment", "list"])), appointments);
    assert_eq!(keys(&data), before, "nothing twice, nothing lost");
    // Gone altogether: by the offsets that are stored.
    fs::remove_dir_all(&folder).expect("removed");
    let elsewhere = data.in_zone("Europe/Berlin");
    assert_eq!(at(elsewhere.json(&["treatment", "list"])), ["2026-11-24T14:00:00+01:00"]);
    let doctor = elsewhere.json(&["doctor"]);
    let problems: Vec<_> =
        doctor["problems"].as_array().expect("a list").iter().map(|one| &one["id"]).collect();
    assert!(problems.contains(&&"stored-zone".into()), "{problems:?}");
}

#[test]
fn a_zone_that_cannot_be_found_is_told_by_every_command() {
    let data = Data::new().in_zone("Moon/Nowhere").at("2026-11-25T15:00:00Z");
    for args in [&["today"][..], &["treatment", "list"], &["reminders"], &["can-i", "sauna"]] {
        let output = data.output(args);
        assert!(output.status.success(), "{args:?}");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(said.contains("Moon/Nowhere") && said.lines().count() == 1, "{args:?}: {said}");
    }
    for args in [["treatment", "add"], ["appointment", "add"]] {
        let local = if args[0] == "treatment" { "2026-11-24T15:00" } else { "2026-12-24T15:00" };
        let refused = data.output(&[&args[..], &["--at", local]].concat());
        assert_eq!(refused.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&refused.stderr).contains("offset"), "{refused:?}");
        let exact = format!("{local}+02:00");
        assert!(data.output(&[&args[..], &["--at", &exact]].concat()).status.success());
    }
    let doctor = data.json(&["doctor"]);
    let problem = doctor["problems"].as_array().expect("a list").iter();
    let problem = problem.into_iter().find(|one| one["id"] == "zone").expect("told");
    assert!(problem["what"].as_str().expect("words").contains("Moon/Nowhere"));
    // What stands in for it is what `date` has without `TZ`.
    let shown = Command::new("date").arg("+%::z").env_remove("TZ").output().expect("`date`");
    let zone = Places::of_system().zone(Some("Moon/Nowhere".as_ref()));
    let now: DateTime<Utc> = afterglow::platform::now();
    assert!(now.year() > 2000);
    let said = String::from_utf8(shown.stdout).expect("UTF-8");
    assert_eq!(by_zone(zone, &[now.timestamp()]), [said.trim()]);
}

//! The commands: their shapes are promises.

use std::collections::BTreeSet;
use std::path::Path;

use afterglow::app::{App, SettingAction};
use afterglow::care::HourCycle;
use serde_json::Value;

use crate::support::data::Data;
use crate::support::{berlin, moment};

/// A data folder on day 3 in Berlin, at 10:40.
fn day_three() -> Data {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.json(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    data
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn has_keys(value: &Value, wanted: &[&str]) {
    for key in wanted {
        assert!(keys(value).contains(key), "{key} in {value}");
    }
}

fn ids(list: &Value) -> BTreeSet<&str> {
    list.as_array().expect("a list").iter().filter_map(|row| row["id"].as_str()).collect()
}

#[test]
fn signs_has_its_promised_shape_and_depends_on_the_day_alone() {
    let data = day_three();
    let all = data.json(&["signs"]);
    assert_eq!(keys(&all), BTreeSet::from(["day", "emergency", "urgent", "contact", "common"]));
    assert_eq!(all["day"], 3);
    for level in ["emergency", "urgent", "contact", "common"] {
        for row in all[level].as_array().expect("a list") {
            assert_eq!(keys(row), BTreeSet::from(["id", "text", "basis"]), "{level}");
        }
    }
    assert!(ids(&all["common"]).contains("dryness"));
    let swelling = data.json(&["signs", "swelling"]);
    assert_eq!(swelling["common"][0]["text"], "A little swelling that goes down");
    assert_eq!(
        data.json(&["signs", "swelling", "--on", "2026-11-26"])["common"],
        Value::Array(vec![])
    );
    // What was entered changes nothing: ticks, what was asked, an appointment.
    data.json(&["tick", "sunscreen_am"]);
    data.json(&["can-i", "my lips are swollen"]);
    data.json(&["appointment", "add", "--at", "2026-12-04T10:30", "--note", "swelling"]);
    assert_eq!(data.json(&["signs"]), all);
    let unknown = data.refused(&["signs", "sweling"]);
    assert!(unknown.contains("swelling"), "{unknown}");
}

#[test]
fn without_a_treatment_nothing_is_common() {
    let all = Data::new().json(&["signs"]);
    assert_eq!(all["day"], Value::Null);
    assert_eq!(all["common"], Value::Array(vec![]));
    assert!(!all["emergency"].as_array().expect("a list").is_empty());
}

#[test]
fn today_has_its_promised_shape() {
    let today = day_three().json(&["today"]);
    has_keys(
        &today,
        &["day", "date", "phase", "treatment", "tips", "steps", "restrictions", "expect"],
    );
    assert_eq!(today["day"], 3);
    assert_eq!(today["date"], "2026-11-25");
    assert_eq!(today["phase"], "inflammation");
    assert_eq!(today["treatment"], 1);
    has_keys(&today["tips"][0], &["id", "title", "body", "basis"]);
    has_keys(&today["steps"][0], &["id", "title", "part", "done", "optional", "basis", "reason"]);
    has_keys(
        &today["restrictions"][0],
        &["id", "title", "basis", "window_basis", "lifts_at", "held_by", "reason"],
    );
    has_keys(&today["expect"][0], &["text", "basis"]);
    for list in ["tips", "steps", "restrictions", "expect"] {
        for row in today[list].as_array().expect("a list") {
            assert_eq!(keys(&row["basis"]), BTreeSet::from(["kind", "ref"]));
            let kinds = ["seed", "seed_by_reading", "extra", "provider"];
            assert!(kinds.contains(&row["basis"]["kind"].as_str().expect("a kind")));
        }
    }
    for step in today["steps"].as_array().expect("a list") {
        let part = step["part"].as_str().expect("a part");
        assert!(["morning", "midday", "evening", "any"].contains(&part));
    }
    let actives = today["restrictions"].as_array().expect("a list");
    let actives = actives.iter().find(|held| held["id"] == "no_actives").expect("held");
    assert_eq!(actives["lifts_at"], "2026-11-29T15:00:00+01:00");
    assert_eq!(actives["window_basis"], "seed");
    assert_eq!(actives["held_by"], 1);
}

#[test]
fn without_a_treatment_today_is_empty_and_no_error() {
    let today = Data::new().json(&["today"]);
    assert_eq!(today["day"], Value::Null);
    assert_eq!(today["treatment"], Value::Null);
    for list in ["tips", "steps", "restrictions", "expect"] {
        assert_eq!(today[list], Value::Array(Vec::new()), "{list}");
    }
}

/// The rules of the article by day, in two zones, in weeks with each change of the clocks.
#[test]
fn today_json_shows_each_rule_exactly_where_it_should() {
    for zone in ["Europe/Berlin", "America/New_York"] {
        for treated in ["2026-03-05", "2026-03-26", "2026-10-22", "2026-10-29"] {
            let data = Data::new().in_zone(zone);
            data.json(&["treatment", "add", "--at", &format!("{treated}T15:00")]);
            for (day, wanted) in crate::care::RULES {
                let on = crate::support::date(treated) + chrono::Days::new(day);
                let today = data.json(&["today", "--on", &on.to_string()]);
                assert_eq!(today["day"], day);
                let rules: BTreeSet<&str> = ["tips", "steps", "restrictions"]
                    .iter()
                    .flat_map(|list| today[list].as_array().expect("a list"))
                    .filter(|row| row["basis"]["kind"] == "seed")
                    .filter_map(|row| row["basis"]["ref"].as_str())
                    .collect();
                let wanted: BTreeSet<&str> = wanted.iter().copied().collect();
                let place = format!("day {day} after {treated} in {zone}");
                assert_eq!(rules, wanted, "{place}");
                let on_day = |table: [(u64, &'static [&'static str]); 10]| {
                    let (_, ids) = table.into_iter().find(|(of, _)| *of == day).expect("a row");
                    ids.iter().copied().collect::<BTreeSet<&str>>()
                };
                assert_eq!(ids(&today["steps"]), on_day(crate::care::STEPS), "{place}");
                assert_eq!(ids(&today["restrictions"]), on_day(crate::care::HELD), "{place}");
            }
        }
    }
}

#[test]
fn a_week_over_each_change_of_the_clocks_lifts_when_it_should() {
    let table = [
        // The later of the same wall time and 168 hours.
        ("America/New_York", "2026-03-05", "2026-03-12T16:00:00-04:00"),
        ("America/New_York", "2026-10-29", "2026-11-05T15:00:00-05:00"),
        ("Europe/Berlin", "2026-03-26", "2026-04-02T16:00:00+02:00"),
        ("Europe/Berlin", "2026-10-22", "2026-10-29T15:00:00+01:00"),
    ];
    for (zone, treated, lifts) in table {
        let data = Data::new().in_zone(zone);
        data.json(&["treatment", "add", "--at", &format!("{treated}T15:00")]);
        let today = data.json(&["today", "--on", treated]);
        let held = today["restrictions"].as_array().expect("a list");
        let actives = held.iter().find(|held| held["id"] == "no_actives").expect("held");
        assert_eq!(actives["lifts_at"], lifts, "{treated} in {zone}");
    }
}

#[test]
fn ticks_are_kept_and_taken_back() {
    let data = day_three();
    let done = |data: &Data| {
        let today = data.json(&["today"]);
        let steps = today["steps"].as_array().expect("a list");
        steps.iter().any(|step| step["id"] == "sunscreen_am" && step["done"] == true)
    };
    let ticked = data.json(&["tick", "sunscreen_am"]);
    assert_eq!(ticked["done"], true);
    assert_eq!(ticked["date"], "2026-11-25");
    assert!(done(&data));
    data.json(&["tick", "sunscreen_am", "--undo"]);
    assert!(!done(&data));
    data.json(&["tick", "sunscreen_am", "--on", "2026-11-23"]);
}

#[test]
fn treatments_are_listed_and_removed() {
    let data = day_three();
    let list = data.json(&["treatment", "list"]);
    assert_eq!(list[0]["id"], 1);
    assert_eq!(list[0]["at"], "2026-11-22T15:00:00+01:00");
    assert_eq!(list[0]["zone"], "Europe/Berlin");
    data.json(&["treatment", "add", "--at", "2026-11-10"]);
    data.json(&["treatment", "remove", "1"]);
    let list = data.json(&["treatment", "list"]);
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    assert_eq!(list[0]["at"], Value::Null);
    assert_eq!(list[0]["date"], "2026-11-10");
}

#[test]
fn what_is_noted_of_a_treatment_is_kept_changed_and_never_shortens_a_hold() {
    let data = day_three();
    let held = data.json(&["today"])["restrictions"].clone();
    let noted = ["--area", "Face", "--depth", "light", "--kind", "rf", "--note", "first"];
    let edited = data.json(&[&["treatment", "edit", "1"][..], &noted].concat());
    assert_eq!((&edited["area"], &edited["depth"]), (&"Face".into(), &"light".into()));
    assert_eq!((&edited["kind"], &edited["note"]), (&"rf".into(), &"first".into()));
    assert!(edited["at"].as_str().expect("a time").starts_with("2026-11-22T15:00"), "{edited}");
    assert_eq!(data.json(&["today"])["restrictions"], held, "no hold depends on any of it");
    // One thing changes alone.
    let deeper = data.json(&["treatment", "edit", "1", "--depth", "deep"]);
    assert_eq!((&deeper["area"], &deeper["depth"]), (&"Face".into(), &"deep".into()));
    let refused = data.refused(&["treatment", "edit", "1"]);
    assert!(refused.contains("--at"), "{refused}");
    let unknown = data.output(&["treatment", "edit", "1", "--kind", "laser"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(data.refused(&["treatment", "edit", "1", "--area", &"x".repeat(201)]).contains("200"));
}

/// Section E of the fact sheet: radio-frequency is a different class of risk.
#[test]
fn radio_frequency_is_warned_of_when_it_is_recorded_and_on_every_leaflet() {
    let data = day_three();
    let added = ["treatment", "add", "--at", "2026-11-24T09:00", "--kind", "rf"];
    let warning = data.json(&added)["warning"].as_str().expect("a warning").to_owned();
    for word in ["Burns", "scars", "nerve damage", "plain needling"] {
        assert!(warning.contains(word), "{warning}");
    }
    for leaflet in
        [&["signs"][..], &["signs", "swelling"], &["signs", "fever", "--on", "2027-06-01"]]
    {
        assert_eq!(data.json(leaflet)["warning"], warning.as_str(), "{leaflet:?}");
        let said = data.run(leaflet);
        let (before, _) = said.split_once(&warning).expect("the warning");
        assert!(before.lines().count() <= 1, "it stands above everything: {said}");
    }
    assert!(data.run(&["can-i", "my cheeks are swollen"]).contains(&warning));
    // Before that treatment it was plain. A plain one the day after does not end what the other can do.
    assert_eq!(data.json(&["signs", "--on", "2026-11-23"]).get("warning"), None);
    data.json(&["treatment", "add", "--at", "2026-11-25T09:00"]);
    assert_eq!(data.json(&["signs"])["warning"], warning.as_str());
    assert_eq!(data.json(&["signs", "--on", "2027-03-24"])["warning"], warning.as_str());
    assert_eq!(data.json(&["signs", "--on", "2027-03-25"]).get("warning"), None);
}

#[test]
fn reminders_are_listed_and_changed() {
    let data = day_three();
    let list = data.json(&["reminder", "list"]);
    has_keys(&list[0], &["id", "at", "on"]);
    for id in ["morning", "midday", "evening", "sunscreen_am", "followup", "lifting", "patience"] {
        assert!(ids(&list).contains(id), "{id}");
    }
    let time = |list: &Value, id: &str| {
        let rows = list.as_array().expect("a list");
        rows.iter().find(|row| row["id"] == id).expect("there")["at"].clone()
    };
    assert_eq!(time(&list, "sunscreen_am"), "08:10");
    data.json(&["reminder", "set", "morning", "--at", "09:15"]);
    let list = data.json(&["reminder", "list"]);
    assert_eq!(time(&list, "sunscreen_am"), "09:15", "it rides in the morning");
    data.json(&["reminder", "off", "sunscreen_am"]);
    let planned = data.json(&["reminders"]);
    let rows = planned.as_array().expect("a list");
    assert!(rows.iter().all(|row| row["reminder"] != "sunscreen_am"));
    data.json(&["reminder", "on", "sunscreen_am"]);
    data.json(&["reminder", "quiet", "21:00-08:00"]);
    data.json(&["reminder", "quiet", "off"]);
}

#[test]
fn planned_reminders_have_their_promised_shape() {
    let data = day_three();
    let planned = data.json(&["reminders", "--to", "2026-11-27"]);
    let rows = planned.as_array().expect("a list");
    assert!(!rows.is_empty());
    for row in rows {
        has_keys(row, &["key", "reminder", "kind", "step", "at", "bundle", "title", "body"]);
    }
    let sunscreen = rows.iter().find(|row| row["reminder"] == "sunscreen_am").expect("planned");
    assert_eq!(sunscreen["key"], "sunscreen_am@2026-11-26T08:10:00");
    assert_eq!(sunscreen["at"], "2026-11-26T08:10:00+01:00");
    assert_eq!(sunscreen["kind"], "step");
    assert_eq!(sunscreen["step"], "sunscreen_am");
    assert_eq!(sunscreen["bundle"], "2026-11-26T08:10");
    assert_eq!(sunscreen["title"], "Sunscreen: SPF 30 or more");
}

/// How many reminders of the follow-up are planned until the end of the year.
fn follow_ups(data: &Data) -> usize {
    let rows = data.json(&["reminders", "--to", "2027-01-01"]);
    rows.as_array().expect("a list").iter().filter(|row| row["kind"] == "followup").count()
}

#[test]
fn a_settled_follow_up_is_no_longer_planned() {
    let data = day_three();
    assert!(follow_ups(&data) > 0);
    assert_eq!(data.json(&["followup", "settled"])["settled"], true);
    assert_eq!(follow_ups(&data), 0);
    data.json(&["followup", "open"]);
    assert!(follow_ups(&data) > 0);
}

#[test]
fn a_booked_appointment_settles_the_follow_up_until_it_is_removed() {
    let data = day_three();
    assert!(follow_ups(&data) > 0);
    let booked = data.json(&["appointment", "add", "--at", "2026-12-04T10:00", "--note", "Review"]);
    assert_eq!(booked["note"], "Review");
    assert_eq!(follow_ups(&data), 0);
    data.json(&["appointment", "remove", &booked["id"].to_string()]);
    assert!(follow_ups(&data) > 0);
    assert!(
        data.refused(&["appointment", "add", "--at", "2026-11-01T10:00"]).contains("still to come")
    );
    assert!(data.refused(&["appointment", "add", "--at", "2026-12-04"]).contains("time as well"));
}

#[test]
fn the_words_say_what_is_suggested_and_what_is_a_minimum() {
    let output = day_three().output(&["today"]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(said.contains("Hot showers and baths, until Fri 27 Nov 15:00 (suggested time)"));
    assert!(said.contains("Scrubs and exfoliants, at least until Sun 29 Nov 15:00\n"), "{said}");
    assert!(said.contains("Swimming, until Fri 27 Nov 15:00 (extra tip)"), "{said}");
    assert!(said.contains("Touching and picking, as long as your skin flakes"), "{said}");
}

#[test]
fn a_file_damaged_behind_its_header_is_set_aside_at_once() {
    let data = day_three();
    for minute in 10..60 {
        data.json(&["appointment", "add", "--at", &format!("2026-12-04T10:{minute}")]);
    }
    let mut bytes = std::fs::read(data.file()).expect("readable");
    let end = bytes.len();
    for byte in &mut bytes[4096..end] {
        *byte = 0xA5;
    }
    std::fs::write(data.file(), bytes).expect("written");
    let output = data.output(&["appointment", "list", "--json"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("kept as"), "{said}");
}

#[test]
fn a_test_reminder_is_planned_to_the_second() {
    let data = day_three();
    let asked = data.json(&["reminder", "test", "--in", "90"]);
    assert!(asked["at"].as_str().expect("a time").starts_with("2026-11-25T10:41:3"));
    let planned = data.json(&["reminders", "--to", "2026-11-25T10:45"]);
    assert_eq!(planned[0]["kind"], "test");
}

#[test]
fn what_is_refused_gets_one_sentence_and_exit_code_two() {
    let data = day_three();
    let table: [(&[&str], &str); 16] = [
        (&["tick", "sunscreen"], "no step “sunscreen”"),
        (&["tick", "my_sheet"], "not a step of Wed 25 Nov"),
        (&["tick", "sunscreen_am", "--on", "2026-11-22"], "can no longer be changed"),
        (&["tick", "sunscreen_am", "--on", "2026-11-26"], "still to come"),
        (&["tick", "sunscreen_am", "--on", "2026-02-30"], "“2026-02-30” is not a date"),
        (&["today", "--on", "someday"], "“someday” is not a date"),
        (&["treatment", "add", "--at", "2026-11-26"], "still to come"),
        (&["treatment", "add", "--at", "2026-03-29T02:30"], "does not exist in Europe/Berlin"),
        (&["treatment", "add", "--at", "2026-11-22T15:00"], "already recorded"),
        (&["treatment", "remove", "7"], "no treatment 7"),
        (&["treatment", "remove", "x"], "no treatment x"),
        (&["reminder", "set", "morning", "--at", "25:00"], "“25:00” is not a time"),
        (&["reminder", "off", "lunch"], "no reminder “lunch”"),
        (&["reminder", "quiet", "late"], "“late” is not a stretch"),
        (&["reminder", "set", "appointment", "--at", "09:00"], "has no time of its own"),
        (&["reminder", "done", "2026-11-25T08:10"], "No notification “2026-11-25T08:10” was shown"),
    ];
    for (args, wanted) in table {
        let said = data.refused(args);
        assert!(said.contains(wanted), "{args:?}: {said}");
    }
}

/// Also where a command ends with a refusal: the system's clock is not the one that the client reads.
#[test]
fn what_is_refused_is_written_as_the_client_chose() {
    let american = Path::new("en_US.UTF-8");
    let data = day_three().with("LC_ALL", american);
    let refused = || {
        let late = data.refused(&["treatment", "add", "--at", "2026-11-26T15:00"]);
        let unreadable = data.refused(&["treatment", "add", "--at", "noon"]);
        (late, unreadable)
    };
    let (late, unreadable) = refused();
    assert!(late.contains("Thu, Nov 26, 3:00\u{a0}PM"), "{late}");
    assert!(unreadable.contains("Write 2026-11-22, 2026-11-22 3:00\u{a0}PM or"), "{unreadable}");
    let now = moment("2026-11-25 10:40", berlin());
    let choose = |action: SettingAction| {
        let (mut app, _) = App::open(&data.path(), now.now).expect("opened");
        app.apply(action, now).expect("chosen");
    };
    choose(SettingAction::SetHourCycle(Some(HourCycle::H23)));
    let (late, unreadable) = refused();
    assert!(late.contains("Thu, Nov 26, 15:00"), "{late}");
    assert!(unreadable.contains("2026-11-22 15:00 or"), "{unreadable}");
    choose(SettingAction::SetHourCycle(None));
    choose(SettingAction::SetRegion("GB".parse().ok()));
    let (late, _) = refused();
    assert!(late.contains("Thu 26 Nov 15:00"), "{late}");
}

#[test]
fn a_store_that_must_not_be_touched_is_refused() {
    let data = day_three();
    let newer = rusqlite::Connection::open(data.file()).expect("a file");
    newer.pragma_update(None, "user_version", 999).expect("written");
    drop(newer);
    assert!(data.refused(&["today"]).contains("newer version"));
}

#[test]
fn a_damaged_store_is_set_aside_and_the_command_goes_on() {
    let data = day_three();
    std::fs::write(data.file(), b"no database at all".repeat(100)).expect("written");
    for companion in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{companion}", data.file().display()));
    }
    let output = data.output(&["today", "--json"]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("kept as") && said.trim_end().lines().count() == 1, "{said}");
}

#[test]
fn the_help_documents_the_shapes() {
    let data = Data::new();
    let output = data.output(&["help"]);
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    for word in ["restrictions", "lifts_at", "AFTERGLOW_DATA_DIR", "RFC 3339", "bundle"] {
        assert!(help.contains(word), "{word} in:\n{help}");
    }
    assert_eq!(data.output(&["no-such-command"]).status.code(), Some(2));
    assert_eq!(data.output(&["treatment"]).status.code(), Some(2));
}

#[test]
fn the_outdoor_timer_is_started_and_stopped() {
    let data = day_three();
    assert!(data.json(&["outdoors"]).is_null());
    let running = data.json(&["outdoors", "start"]);
    assert_eq!(running["every_minutes"], 120);
    assert_eq!(running["next"], "2026-11-25T12:40:00+01:00");
    assert_eq!(running["ends_at"], "2026-11-25T22:00:00+01:00");
    // Without a number the label is unknown: the shorter time.
    for (args, minutes) in [
        (&["outdoors", "start", "--water"][..], 40),
        (&["outdoors", "start", "--water", "40"][..], 40),
        (&["outdoors", "start", "--water", "80"][..], 80),
    ] {
        assert_eq!(data.json(args)["every_minutes"], minutes, "{args:?}");
    }
    let planned = data.json(&["reminders", "--to", "2026-11-25T16:00"]);
    let outdoors = planned.as_array().expect("a list").iter();
    let outdoors: Vec<_> = outdoors.filter(|due| due["kind"] == "outdoors").collect();
    assert_eq!(outdoors.len(), 3, "{outdoors:?}");
    assert_eq!(outdoors[0]["title"], "Sunscreen: time to put it on again");
    assert!(data.json(&["outdoors", "stop"]).is_null());
    assert!(data.json(&["outdoors"]).is_null());
    assert_eq!(data.output(&["outdoors", "start", "--water", "60"]).status.code(), Some(2));
}

#[test]
fn an_appointment_is_reminded_of_and_silences_the_follow_up() {
    let data = day_three();
    let to = ["reminders", "--to", "2026-12-20"];
    let kinds = |wanted: &str| {
        let planned = data.json(&to);
        let all = planned.as_array().expect("a list").iter();
        all.filter(|due| due["kind"] == wanted).map(|due| due["at"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(kinds("followup").len(), 3);
    let booked = data.json(&["appointment", "add", "--at", "2026-12-10T14:30", "--note", "Check"]);
    assert_eq!(kinds("appointment"), ["2026-12-09T14:30:00+01:00", "2026-12-10T12:30:00+01:00"]);
    assert!(kinds("followup").is_empty());
    data.json(&["appointment", "remove", &booked["id"].to_string()]);
    assert!(kinds("appointment").is_empty());
    assert_eq!(kinds("followup").len(), 3);
}

#[test]
fn each_reminder_is_listed_with_its_next_time_and_its_basis() {
    let data = day_three();
    let list = data.json(&["reminder", "list"]);
    let of = |id: &str| {
        let all = list.as_array().expect("a list").iter();
        all.clone().find(|one| one["id"] == id).expect(id).clone()
    };
    assert_eq!(of("sunscreen_am")["next"], "2026-11-26T08:10:00+01:00");
    assert_eq!(of("sunscreen_am")["basis"]["ref"], "Do 3");
    assert_eq!(of("outdoors")["basis"]["kind"], "extra");
    assert!(of("appointment")["next"].is_null() && of("appointment")["at"].is_null());
}

/// Asks about a text that is piped in.
fn check(data: &Data, text: &[u8], more: &[&str]) -> std::process::Output {
    data.piped(&[&["check", "--json"], more].concat(), text)
}

fn answer(output: &std::process::Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn an_ingredient_list_has_an_answer_of_the_promised_shape() {
    let data = day_three();
    let list = "Aqua, Sodium Hyaluronate, Glycolic Acid, Parfum, Octocrylene";
    let held = answer(&check(&data, list.as_bytes(), &["-"]));
    has_keys(&held, &["verdict", "until", "basis", "hits", "helpful", "notes"]);
    assert_eq!(held["verdict"], "hold_off");
    assert_eq!(held["until"], "2026-11-29T15:00:00+01:00");
    assert_eq!(held["basis"], serde_json::json!({ "kind": "seed", "ref": "Dont 1" }));
    has_keys(&held["hits"][0], &["ingredient", "class", "position", "basis", "reason"]);
    assert_eq!(held["hits"][0]["ingredient"], "Glycolic Acid");
    assert_eq!(held["hits"][0]["class"], "aha");
    assert_eq!(held["hits"][0]["position"], 3);
    assert_eq!(held["hits"][1]["basis"]["kind"], "extra");
    assert_eq!(held["hits"][0]["verdict"], "hold_off");
    assert_eq!(held["hits"][0]["until"], held["until"]);
    assert_eq!(
        (&held["hits"][1]["verdict"], &held["hits"][1]["until"]),
        (&"check".into(), &Value::Null)
    );
    assert_eq!((&held["day"], &held["asks_about_feeling"]), (&3.into(), &false.into()));
    assert!(held["why"].as_str().expect("a text").contains("Glycolic Acid"), "{}", held["why"]);
    has_keys(&held["helpful"][0], &["ingredient", "class", "basis"]);
    assert_eq!(held["notes"].as_array().expect("a list").len(), 1);
    let later = answer(&check(&data, list.as_bytes(), &["--at", "2026-12-02T10:00"]));
    assert_eq!((&later["verdict"], &later["until"]), (&"check".into(), &Value::Null));
    let unknown = answer(&check(&data, b"Glow Potion No. 7", &[]));
    assert_eq!((&unknown["verdict"], &unknown["basis"]), (&"unknown".into(), &Value::Null));
    assert_eq!(answer(&check(&data, b"", &[]))["verdict"], "unknown");
    let named = data.json(&["check", "--name", "Differin gel"]);
    assert_eq!(
        (&named["verdict"], &named["hits"][0]["position"]),
        (&"hold_off".into(), &Value::Null)
    );
}

#[test]
fn a_list_can_be_read_from_a_file_of_at_most_a_mebibyte_of_utf_8() {
    let data = day_three();
    let file = data.folder().join("list.txt");
    std::fs::write(&file, "Aqua, Glycerin, Squalane, Panthenol").expect("written");
    let path = file.display().to_string();
    assert_eq!(data.json(&["check", &path])["verdict"], "fine");
    let most = vec![b'a'; 1024 * 1024];
    assert!(check(&data, &most, &[]).status.success());
    let refused = |output: std::process::Output, says: &str| {
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.contains(says), "{said}");
    };
    refused(check(&data, &[&most[..], b"a"].concat(), &[]), "more than 1024 KiB");
    refused(check(&data, b"aqua \xff", &[]), "byte 5");
    refused(check(&data, b"", &["nowhere.txt"]), "nowhere.txt cannot be read");
    refused(check(&data, b"aqua", &["--at", "soon"]), "is not a date or time");
}

#[test]
fn an_activity_has_an_answer_too() {
    let data = day_three();
    let gym = data.json(&["can-i", "gym"]);
    assert_eq!(gym["verdict"], "hold_off");
    assert_eq!(gym["until"], "2026-11-25T15:00:00+01:00");
    assert_eq!(gym["window_basis"], "proposed");
    assert_eq!(gym["hits"][0]["class"], "gym");
    assert_eq!(data.json(&["can-i", "gym", "--at", "2026-11-25T15:00"])["verdict"], "check");
    assert_eq!(data.json(&["can-i", "walk"])["verdict"], "fine");
    assert_eq!(data.json(&["can-i", "skydiving"])["verdict"], "unknown");
    assert_eq!(data.json(&["can-i", "skydiving"])["asks_about_feeling"], true);
    let list = data.json(&["can-i", "Aqua, Glycerin, Panthenol, Squalane, Blorfinol"]);
    assert_eq!((&list["verdict"], &list["asks_about_feeling"]), (&"unknown".into(), &true.into()));
    assert_eq!(list["unknown"], serde_json::json!(["Blorfinol"]));
    assert_eq!(data.json(&["can-i", "gym on day 5"])["day"], 5);
    let said = data.run(&["can-i", "gym"]);
    assert!(said.starts_with("Hold off until Wed 25 Nov 15:00\n"), "{said}");
    assert!(said.contains("This time is suggested."), "{said}");
}

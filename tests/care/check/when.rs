//! Time in words: the instant that an answer is for.

use afterglow::care::can_i::{Situation, Verdict};
use afterglow::care::{Plan, Region, Week};
use chrono::Weekday;

use super::questions::ask_at;
use crate::support::{at, berlin, treated_at};

#[test]
fn words_of_the_future_move_the_instant_and_those_of_the_past_do_not() {
    // Asked on day 3, Wednesday 25 November 2026, at 10:00; the treatment was on Sunday at 15:00.
    let table = [
        ("makeup tomorrow", Some("2026-11-26 00:00")),
        ("makeup tomorrow morning", Some("2026-11-26 00:00")),
        ("makeup tomorrow afternoon", Some("2026-11-26 12:00")),
        ("makeup tonight", Some("2026-11-25 17:00")),
        ("makeup this evening", Some("2026-11-25 17:00")),
        ("makeup in the morning", None),
        ("makeup today", None),
        ("makeup now", None),
        ("makeup on Friday", Some("2026-11-27 00:00")),
        ("makeup fri evening", Some("2026-11-27 17:00")),
        ("makeup next friday", Some("2026-11-27 00:00")),
        ("makeup on Wednesday", None),
        ("makeup at the weekend", Some("2026-11-28 00:00")),
        ("makeup this weekend", Some("2026-11-28 00:00")),
        ("makeup next week", Some("2026-11-30 00:00")),
        ("makeup in two weeks", Some("2026-12-09 00:00")),
        ("makeup in 3 hours", Some("2026-11-25 13:00")),
        ("makeup in an hour", Some("2026-11-25 11:00")),
        ("makeup after 48 hours", None),
        ("makeup after five days", Some("2026-11-27 15:00")),
        ("makeup a week after treatment", Some("2026-11-29 15:00")),
        ("makeup on day 4", Some("2026-11-26 00:00")),
        ("makeup day 5", Some("2026-11-27 00:00")),
        ("makeup on day 2", None),
        ("makeup at 18:00", Some("2026-11-25 18:00")),
        ("makeup at 3pm tomorrow", None),
        ("makeup tomorrow at 3 pm", Some("2026-11-26 15:00")),
        ("makeup the day after tomorrow", Some("2026-11-27 00:00")),
        ("makeup on 5 December", Some("2026-12-05 00:00")),
        ("makeup on December 5th", Some("2026-12-05 00:00")),
        ("makeup Friday week", Some("2026-12-04 00:00")),
        ("makeup a week on Friday", Some("2026-12-04 00:00")),
        ("makeup in a fortnight", Some("2026-12-09 00:00")),
        ("makeup on the 28th", Some("2026-11-28 00:00")),
        ("makeup on the 3rd", Some("2026-12-03 00:00")),
        ("makeup in forty eight hours", Some("2026-11-27 10:00")),
        ("makeup in twenty-one days", Some("2026-12-16 00:00")),
        ("makeup a week later", Some("2026-11-29 15:00")),
        ("makeup tomorrow at 3 in the afternoon", Some("2026-11-26 15:00")),
        ("makeup tomorrow at 9 in the morning", Some("2026-11-26 09:00")),
        ("makeup at seven in the evening", Some("2026-11-25 19:00")),
        ("makeup at 6 o'clock", Some("2026-11-26 06:00")),
        ("the 2nd time with makeup", None),
        ("makeup last night", None),
        ("makeup yesterday", None),
        ("makeup 2 days ago", None),
        ("I had it on Sunday, makeup ok?", None),
    ];
    for (question, wanted) in table {
        let answer = ask_at(question, at("2026-11-25 10:00", berlin()));
        let given = answer.asked_for.map(|(at, _)| at);
        if question == "makeup at 3pm tomorrow" {
            // Two instants; the strictest counts.
            assert!(given.is_some(), "{question}");
            continue;
        }
        assert_eq!(given, wanted.map(|wanted| at(wanted, berlin())), "{question}");
    }
}

#[test]
fn the_day_of_the_instant_is_named() {
    let answer = ask_at("sauna on friday", at("2026-11-25 10:00", berlin()));
    assert_eq!(answer.asked_for, Some((at("2026-11-27 00:00", berlin()), Some(5))));
    assert_eq!(answer.verdict, Verdict::HoldOff, "its five days end at 15:00");
    let after = ask_at("sauna after 5 days", at("2026-11-25 10:00", berlin()));
    assert_eq!(after.verdict, Verdict::Check);
}

#[test]
fn of_several_instants_the_strictest_counts() {
    let answer = ask_at("sauna on friday or saturday", at("2026-11-25 10:00", berlin()));
    assert_eq!(answer.verdict, Verdict::HoldOff);
    assert_eq!(answer.asked_for.map(|(at, _)| at), Some(at("2026-11-27 00:00", berlin())));
}

#[test]
fn when_is_answered_with_the_end_of_the_hold() {
    for question in ["when can i go to the sauna", "how long until I can have a sauna?"] {
        let answer = ask_at(question, at("2026-11-25 10:00", berlin()));
        assert_eq!(
            (answer.verdict, answer.until),
            (Verdict::HoldOff, Some(at("2026-11-27 15:00", berlin())))
        );
        assert_eq!(answer.asked_for, None);
    }
}

#[test]
fn a_length_that_an_activity_does_not_allow_is_not_understood() {
    let verdict = |question| ask_at(question, at("2026-11-25 10:00", berlin())).verdict;
    assert_eq!(verdict("walk for 20 minutes"), Verdict::Fine);
    assert_eq!(verdict("a half an hour walk"), Verdict::Fine);
    assert_eq!(verdict("walk for 3 hours"), Verdict::Unknown);
    assert_eq!(verdict("walk all day"), Verdict::Check);
    assert_eq!(verdict("wash my face twice a day"), Verdict::Fine);
    assert_eq!(verdict("wash my face 12 times a day"), Verdict::Unknown);
}

/// What Unicode's CLDR 48.2 says of weeks: `tests/cldr/week-data.json` is its own file, unchanged.
#[test]
fn every_region_has_the_week_that_cldr_gives_it() {
    let data: serde_json::Value =
        serde_json::from_str(include_str!("../../cldr/week-data.json")).expect("JSON");
    let data = &data["supplemental"]["weekData"];
    let day = |table: &str, region: Region| -> Weekday {
        let of = data[table].get(region.as_str()).unwrap_or(&data[table]["001"]);
        of.as_str().expect("a day").parse().expect("a day of the week")
    };
    for region in Region::all() {
        let week = Week::of(Some(region));
        assert_eq!(week.first, day("firstDay", region), "{region}");
        assert_eq!(week.weekend, day("weekendStart", region), "{region}");
        assert_eq!(week.weekend_end, day("weekendEnd", region), "{region}");
    }
    assert_eq!(Week::of(None), Week::default());
}

#[test]
fn a_week_and_its_weekend_are_those_of_the_region() {
    let table = [
        // Wednesday.
        ("2026-11-25", "DE", "next week", "2026-11-30"),
        ("2026-11-25", "US", "next week", "2026-11-29"),
        ("2026-11-25", "EG", "next week", "2026-11-28"),
        ("2026-11-25", "DE", "this weekend", "2026-11-28"),
        ("2026-11-25", "SA", "this weekend", "2026-11-27"),
        ("2026-11-25", "IR", "this weekend", "2026-11-27"),
        ("2026-11-25", "AF", "this weekend", "2026-11-26"),
        // Sunday: the week after may begin tomorrow, and an earlier instant is never looser.
        ("2026-11-29", "DE", "next week", "2026-11-30"),
        ("2026-11-29", "US", "next week", "2026-11-30"),
        ("2026-11-29", "SA", "this weekend", "2026-12-04"),
        ("2026-11-29", "DE", "next weekend", "2026-12-05"),
        // Saturday, in the weekend and after it.
        ("2026-11-28", "SA", "next weekend", "2026-12-04"),
        ("2026-11-28", "IR", "this weekend", "2026-12-04"),
    ];
    let treatments = [treated_at(1, "2026-11-22 15:00", berlin())];
    for (today, region, when, wanted) in table {
        let situation = Situation {
            plans: Plan::default_plan().into(),
            treatments: &treatments,
            at: at(&format!("{today} 10:00"), berlin()),
            zone: berlin(),
            week: Week::of(region.parse().ok()),
        };
        let answer = situation.can_i(&format!("makeup {when}"));
        let at_midnight = at(&format!("{wanted} 00:00"), berlin());
        assert_eq!(
            answer.asked_for.map(|(at, _)| at),
            Some(at_midnight),
            "{when} on {today} in {region}"
        );
    }
}

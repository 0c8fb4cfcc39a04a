//! Random stores as calendar files, and what is meant by each: `script/test-calendar` lets two programs of others
//! read them.

use std::fs;
use std::path::Path;

use afterglow::app::{
    Action, App, AppointmentAction, Moment, ReminderAction, SettingAction, Switch, TreatmentAction,
};
use afterglow::calendar::{Says, cleaned, events, make};
use afterglow::care::{AppointmentId, Language, When, civil};
use afterglow::texts::Texts;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::support::{cases, moment, named};
use crate::undo::random;

/// Zones whose clocks change in every way there is, and some whose never do.
const ZONES: [&str; 18] = [
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Europe/Dublin",
    "America/Santiago",
    "America/Asuncion",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Gaza",
    "Antarctica/Troll",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "Etc/GMT+12",
    "UTC",
];

/// Days before clocks change in one half of the world or the other, and one on which nothing does.
const DAYS: [&str; 6] = [
    "2026-03-01 10:40",
    "2026-09-20 06:05",
    "2026-10-24 23:30",
    "2026-11-25 10:40",
    "2027-03-12 01:30",
    "2027-03-27 12:00",
];

/// Words as people and hostile programs write them.
const NOTES: [&str; 8] = [
    "",
    "Linden; 2nd floor, ring twice\\n",
    "BEGIN:VEVENT\r\nSUMMARY:Not me\r\nEND:VEVENT",
    "متابعة مع د. ليلى، الساعة ٤",
    "👩🏽‍🦰👨‍👩‍👧‍👦 café naïve ½ Ångström",
    "שלום \u{202e}olleh\u{202c} \u{2067}x\u{2069} \u{200f}",
    "日本語の長いメモ。とても長いので、行は必ず折り返される必要があります。それでも一文字も壊れません。",
    "\u{0}\u{7}\u{1b}[31m\u{2028}line\u{85}next\u{feff}",
];

fn action(now: Moment) -> impl Strategy<Value = Action> {
    let note =
        || prop_oneof![prop::sample::select(&NOTES[..]).prop_map(str::to_owned), any::<String>()];
    let when = move || {
        (1..600_000i64, any::<bool>()).prop_map(move |(minutes, by_wall)| {
            let at = now.now + TimeDelta::minutes(minutes);
            let local = at.with_timezone(&now.zone).naive_local();
            if by_wall {
                When::Wall { local, at: civil::resolve(local, now.zone) }
            } else {
                When::At(at)
            }
        })
    };
    let clock = (7..22u32, prop::sample::select(&[0, 1, 30, 59][..]))
        .prop_filter_map("a time", |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
    let slot =
        || prop::sample::select(&["morning", "midday", "evening", "followup", "lifting"][..]);
    prop_oneof![
        3 => (when(), note()).prop_map(|(at, note)| AppointmentAction::Add { at, note }).prop_map_into(),
        2 => (1..4i64, prop::option::of(when()), prop::option::of(note())).prop_map(|(id, at, note)| {
            AppointmentAction::Edit { id: AppointmentId(id), at, note, outcome: None }
        }).prop_map_into(),
        1 => (1..4i64).prop_map(|id| AppointmentAction::Remove(AppointmentId(id))).prop_map_into(),
        2 => (slot(), prop::option::of(clock)).prop_map(|(id, at)| ReminderAction::SetTime { id: id.to_owned(), at }).prop_map_into(),
        2 => (slot(), any::<bool>()).prop_map(|(id, on)| ReminderAction::Switch { id: id.to_owned(), on }).prop_map_into(),
        1 => any::<bool>().prop_map(ReminderAction::Extend).prop_map_into(),
        2 => any::<bool>().prop_map(|on| SettingAction::Switch(Switch::CalendarNotes, on)).prop_map_into(),
        1 => any::<bool>().prop_map(ReminderAction::ShowOnLockScreen).prop_map_into(),
        2 => prop::sample::select(&Language::ALL[..]).prop_map(|one| SettingAction::SetLanguage(Some(one))).prop_map_into(),
        1 => (1..40i64).prop_map(move |days| TreatmentAction::Add(When::At(now.now - TimeDelta::days(days)))).prop_map_into(),
        3 => random::action(),
    ]
}

/// What the file is to say, from what is planned.
fn meant(app: &App, now: Moment) -> Value {
    let texts = Texts::plain(app.locale(Language::English.into()).expect("a locale"));
    let says = Says {
        what: app.shows_on_lock_screen().expect("read"),
        notes: app.is_on(Switch::CalendarNotes).expect("read"),
    };
    let coming = app.coming(now).expect("read");
    let seconds = |at: DateTime<Utc>| at.timestamp();
    let events = events(&coming, says, texts, now).into_iter().map(|event| {
        json!({
            "at": seconds(event.at),
            "zone": event.zone.name(),
            "title": cleaned(&event.title),
            "details": cleaned(&event.details),
            "visit": event.is_visit,
            "alarms": event.alarms.iter().map(|at| seconds(*at)).collect::<Vec<_>>(),
        })
    });
    json!({ "now": seconds(now.now), "events": events.collect::<Vec<_>>() })
}

#[test]
#[ignore = "writes files for other programs; script/test-calendar runs it"]
fn random_stores_are_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/calendar/files");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let config = cases(72);
    let count = config.cases;
    let mut runner = TestRunner::new(config);
    let mut written = 0;
    for number in 0..count as usize {
        let zone = named(ZONES[number % ZONES.len()]);
        let now = moment(DAYS[number % DAYS.len()], zone);
        let some = || prop::collection::vec(action(now), 0..14);
        let value = (some(), some(), 0..20i64, 1..40i64).new_tree(&mut runner).expect("a value");
        let (first, second, days, hours) = value.current();
        let mut app = super::somebody();
        let treated = Moment { now: now.now - TimeDelta::days(days), ..now };
        app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
        let later = Moment { now: now.now + TimeDelta::hours(hours), ..now };
        for (actions, now, part) in [(first, now, "a"), (second, later, "b")] {
            for action in actions {
                // What is refused changes nothing.
                let _ = app.apply(action, now);
            }
            let meant = meant(&app, now);
            let notes = app.is_on(Switch::CalendarNotes).expect("read");
            let Ok(file) = make(&mut app, notes, Language::English.into(), now) else { continue };
            let name = format!("{number:03}-{part}");
            fs::write(folder.join(format!("{name}.ics")), &file.text).expect("written");
            fs::write(folder.join(format!("{name}.json")), meant.to_string()).expect("written");
            written += 1;
        }
    }
    assert!(written > count, "{written} files");
}

//! The locale files: nothing missing, nothing unused, nothing broken; `translations.rs` compares the languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use afterglow::app::Switch;
use afterglow::care::can_i::{Activities, Otherwise};
use afterglow::care::check_in::{Degree, check_in_signs};
use afterglow::care::leaflet::gathered;
use afterglow::care::review::About;
use afterglow::care::sheet::Why;
use afterglow::care::signs::{Level, Signs};
use afterglow::care::{
    Direction, Language, Plan, Range, Region, Special, Text, Window, Zone, ZoneSource,
};
use afterglow::health::Problem;
use afterglow::ingredients::{ClassKind, Ingredients};
use afterglow::notify::schedule::Channel;
use afterglow::photos::View;
use afterglow::reminders::{MissedWhy, Reminder, ReminderKind};
use afterglow::texts::{Texts, files};
use chrono::{NaiveTime, TimeDelta};

use crate::support::{at, date, moment, named};

/// Every message and attribute of a language's files, `message` or `message.attribute`.
fn written(language: Language) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, source) in files(language) {
        let mut message = String::new();
        for line in source.lines() {
            let key = line.split_once(" =").map(|(key, _)| key.trim());
            match (line.strip_prefix("    ."), key) {
                (Some(_), Some(attribute)) => {
                    keys.insert(format!("{message}{attribute}"));
                }
                (None, Some(key)) if !line.starts_with([' ', '#']) => {
                    key.clone_into(&mut message);
                    if !line.trim_end().ends_with('=') || key == "cli-after" || key == "all-done" {
                        keys.insert(message.clone());
                    }
                }
                _ => {}
            }
        }
    }
    keys
}

/// Every key that the plan and the reminders ask for.
fn asked_by_the_plan() -> BTreeSet<String> {
    let plan = Plan::default_plan();
    let mut keys = BTreeSet::new();
    for phase in &plan.phases {
        keys.insert(phase.id.to_string());
        keys.insert(format!("{}.long", phase.id));
    }
    for item in &plan.items {
        keys.insert(format!("{}.reason", item.id));
        if item.step.is_some() {
            keys.insert(format!("{}.step", item.id));
            keys.insert(format!("{}.detail", item.id));
        }
        if item.hold.is_some() {
            keys.insert(format!("{}.hold", item.id));
            keys.insert(format!("{}.short", item.id));
        }
        if item.hold.is_some_and(|hold| matches!(hold.window, Window::OpenThrough(_))) {
            keys.insert(format!("{}.until", item.id));
        }
    }
    for offered in &plan.offered {
        keys.extend(["hold", "short", "reason"].map(|part| format!("{}.{part}", offered.id)));
    }
    for tip in &plan.tips {
        keys.insert(format!("{}.title", tip.id));
        keys.insert(format!("{}.body", tip.id));
    }
    keys.extend(plan.expectations.iter().map(|expectation| expectation.id.to_string()));
    let sheets = Range::all().iter().flat_map(|range| &range.sheets);
    let parts = sheets.filter_map(|sheet| sheet.only.clone());
    keys.extend(parts.map(|only| format!("length-{only}")));
    keys.extend(["hours", "days", "weeks"].map(|unit| format!("length.{unit}")));
    keys.extend(plan.phases.iter().map(|phase| format!("{}.skin", phase.id)));
    let check_in = plan.reminders.iter().find(|one| one.kind == ReminderKind::CheckIn);
    let milestones = plan.milestones.iter().map(|one| &one.id);
    keys.extend(milestones.clone().map(|id| format!("due-{id}.detail")));
    keys.extend(milestones.chain(check_in.map(|one| &one.id)).map(|id| format!("due-{id}")));
    keys.extend(["test.remind", "test.detail"].map(str::to_owned));
    for class in &Ingredients::default_data().classes {
        let weighs = matches!(class.kind, ClassKind::Hold | ClassKind::Check);
        if weighs || matches!(class.kind, ClassKind::Helpful | ClassKind::Note) {
            keys.insert(format!("class-{}", class.id));
        }
        if weighs {
            keys.insert(format!("class-{}.why", class.id));
        }
    }
    for activity in &Activities::default_data().all {
        keys.insert(format!("activity-{}", activity.id));
        if !activity.is_standing() {
            keys.insert(format!("activity-{}.fine", activity.id));
        }
        let asks = !activity.check.is_empty() || activity.answer == Otherwise::Check;
        if asks {
            keys.insert(format!("activity-{}.check", activity.id));
        }
        if activity.item.is_some() {
            keys.insert(format!("activity-{}.why", activity.id));
        }
    }
    for sign in &Signs::default_data().all {
        keys.insert(format!("sign-{}", sign.id));
        keys.extend(sign.lines.iter().map(|line| format!("sign-{}.{}", sign.id, line.id)));
    }
    for sign in check_in_signs() {
        let key = format!("check-in-{}", sign.id);
        keys.extend([format!("{key}.low"), format!("{key}.hint")]);
        keys.extend(Degree::ALL.map(|degree| format!("{key}.{}", degree.name())));
        keys.insert(key);
    }
    for degree in Degree::ALL {
        keys.insert(format!("degree-{}", degree.name()));
        keys.insert(format!("degree-{}.inside", degree.name()));
    }
    keys.extend(Level::ALL.map(|level| format!("level-{}", level.name())));
    for rule in Reminder::all(plan) {
        if rule.kind != ReminderKind::Slot {
            keys.insert(format!("{}.remind", rule.id));
            keys.insert(format!("{}.detail", rule.id));
        }
        if rule.kind != ReminderKind::Step {
            keys.insert(format!("reminder-{}", rule.id));
            if plan.special(&rule.id).and_then(Special::when).is_none() {
                keys.insert(format!("reminder-{}.when", rule.id));
            }
            keys.insert(format!("reminder-{}.reason", rule.id));
        }
    }
    keys
}

/// The arguments that each message of a language names.
fn arguments(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut arguments: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, source) in files(language) {
        let (mut message, mut key) = ("", String::new());
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            match (line.strip_prefix("    ."), line.split_once(" =")) {
                (Some(attribute), Some(_)) => {
                    let name = attribute.split(' ').next().unwrap_or_default();
                    key = format!("{message}.{name}");
                }
                (None, Some((name, _))) if !line.starts_with(' ') => {
                    message = name;
                    message.clone_into(&mut key);
                }
                _ => {}
            }
            for rest in line.split('$').skip(1) {
                let name = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
                let name = name.unwrap_or_default().to_owned();
                arguments.entry(key.clone()).or_default().insert(name);
            }
        }
    }
    arguments
}

/// The arguments that are given in the source files that name a message, or put its name together.
fn given_by_the_sources(key: &str) -> BTreeSet<String> {
    let composed = [
        ("health-", "fn what(&self) -> Text"),
        ("date-", "fn dated("),
        ("day-month", "fn dated("),
        ("duration.", "pub fn duration("),
        ("time-of-day.", "pub fn clock("),
        ("level-", "level-{}"),
        ("zone-source-", "zone-source-{}"),
        ("appointment.", "{text}.remind"),
        ("lifting.", "fn ask_lifting("),
        ("length-", "length-{only}"),
        ("said-calendar", "fn tell_saved("),
        ("said-report", "fn tell_saved("),
        ("mistake-", "pub(super) fn parsed<T>("),
        ("mistake-length", "fn window_of("),
        ("length.", "length.{unit}"),
    ];
    let marks = composed.into_iter().filter(|(begin, _)| key.starts_with(begin));
    let marks = marks.map(|(_, mark)| mark.to_owned()).chain([format!("\"{key}\"")]);
    let marks: Vec<String> = marks.collect();
    let naming = sources().into_iter().filter(|text| marks.iter().any(|mark| text.contains(mark)));
    naming.flat_map(|text| given_in(&text)).collect()
}

/// The arguments that a source file gives to messages.
fn given_in(text: &str) -> Vec<String> {
    let calls = [".with(", ".set("].into_iter().flat_map(|call| text.split(call).skip(1));
    let names = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    names.map(str::to_owned).collect()
}

/// The text of every source file.
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if let Ok(text) = fs::read_to_string(entry.path()) {
                found.push(text);
            }
        }
    }
    found
}

/// One problem of each kind.
fn problems() -> Vec<Problem> {
    let mut problems = vec![
        Problem::Zone("Moon/Base", "UTC"),
        Problem::StoredZone("Moon/Base".to_owned()),
        Problem::NotRunning,
        Problem::OtherVersion("1".to_owned()),
        Problem::NoServer("x".to_owned()),
        Problem::InTheWay("x".to_owned(), None),
        Problem::DiskFull,
        Problem::NoLoginStart,
        Problem::NotAllowed,
        Problem::ChannelOff(Channel::Care),
        Problem::NotHandedOver("x".to_owned()),
        Problem::MayBeLate,
        Problem::BatteryRestricted,
        Problem::Silenced(Reminder::all(Plan::default_plan())),
        Problem::HeldBack(2),
        Problem::Blocked(2),
    ];
    problems.extend(MissedWhy::ALL.map(|why| Problem::Missed(2, why)));
    problems
}

#[test]
fn every_problem_says_what_is_in_the_way_and_what_to_do() {
    let texts = Texts::of(Language::English);
    for problem in problems() {
        for text in [problem.what(), problem.todo()] {
            let words = texts.find(&text, moment("2026-11-25 10:40", Zone::UTC));
            assert!(words.is_some_and(|words| words.ends_with('.')), "{problem:?}");
        }
    }
}

/// Every word in quotes in the sources, and those that are put together there.
fn asked_by_the_sources() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for text in sources() {
        keys.extend(text.split('"').map(str::to_owned));
    }
    for direction in Direction::ALL.map(Direction::name) {
        keys.insert(format!("change-{direction}"));
    }
    for why in Why::ALL.map(Why::name).into_iter().chain(["title"]) {
        keys.insert(format!("sheet-why-{why}"));
    }
    for part in ["morning", "midday", "evening", "any"] {
        keys.insert(format!("part-{part}"));
        keys.insert(format!("due-{part}"));
    }
    for asked in ["gym", "sauna", "makeup", "pool"] {
        keys.insert(format!("ask-{asked}"));
    }
    for verdict in ["sign", "hold_off", "check", "fine", "unknown"] {
        keys.insert(format!("verdict-{verdict}"));
    }
    for look in ["system", "light", "dark"] {
        keys.insert(format!("appearance-{look}"));
    }
    for day in 1..=7 {
        keys.extend([format!("weekday-short.d{day}"), format!("weekday-long.d{day}")]);
    }
    for day in 1..=7 {
        keys.insert(format!("weekdays.d{day}"));
    }
    for month in 1..=12 {
        keys.extend([format!("month-short.m{month}"), format!("month-long.m{month}")]);
    }
    for form in ["date-short", "date-long", "day-month"] {
        keys.insert(format!("{form}.year"));
    }
    for problem in problems() {
        keys.insert(format!("health-{}", problem.name()));
        keys.insert(format!("health-{}.todo", problem.name()));
    }
    for became in MissedWhy::ALL.map(MissedWhy::name).into_iter().chain(["done", "dismissed"]) {
        keys.insert(format!("became-{became}"));
    }
    for channel in Channel::ALL.map(Channel::name) {
        keys.extend([format!("channel-{channel}"), format!("channel-{channel}.detail")]);
    }
    for source in [ZoneSource::System, ZoneSource::Bundled, ZoneSource::Rule, ZoneSource::Offset] {
        keys.insert(format!("zone-source-{}", source.name()));
    }
    for about in About::ALL.map(About::name) {
        keys.insert(format!("review-{about}"));
    }
    for line in gathered() {
        keys.insert(format!("leaflet-{}", line.id));
    }
    for view in View::ALL.map(View::name) {
        keys.extend([format!("view-{view}"), format!("view-{view}.title")]);
    }
    for switch in Switch::listed().map(Switch::name) {
        keys.extend([format!("switch-{switch}"), format!("switch-{switch}.why")]);
    }
    for region in Region::all() {
        keys.insert(format!("region-{region}"));
    }
    keys.extend(["time-of-day.am", "time-of-day.pm"].map(str::to_owned));
    for unit in ["days", "hours", "minutes", "both"] {
        keys.insert(format!("duration.{unit}"));
    }
    keys
}

#[test]
fn no_key_of_the_plan_is_missing() {
    for language in Language::ALL {
        for key in asked_by_the_plan() {
            assert!(Texts::of(language).has_own(&key), "{key} is missing in {language:?}");
        }
    }
}

/// The keys that the sources name where they ask for words.
fn named_where_words_are_asked_for() -> BTreeSet<String> {
    let calls = ["say(\"", "Text::key(\"", "heading(&mut lines, \"", "sub(\"", "sub(texts, \""];
    let mut keys = BTreeSet::new();
    for text in sources() {
        for call in calls {
            for (at, _) in text.match_indices(call) {
                keys.extend(text[at + call.len()..].split('"').next().map(str::to_owned));
            }
        }
        // What is chosen first and shown later.
        let chosen = ["said-", "start-", "reminders-", "basis-", "by-", "week-day-", "store-f"];
        for word in text.split('"').filter(|word| chosen.iter().any(|c| word.starts_with(c))) {
            keys.insert(word.to_owned());
        }
    }
    keys.retain(|key| key.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)));
    keys
}

#[test]
fn no_key_of_the_sources_is_missing() {
    let texts = Texts::of(Language::English);
    let others = ["start-form", "reminders", "basis-title", "today", "store-wal"];
    let commands = [
        "treatment",
        "appointment",
        "tick",
        "reminder",
        "outdoors",
        "followup",
        "photo",
        "agent",
        "doctor",
        "language",
        "check",
        "can-i",
        "signs",
        "timeline",
        "checkin",
        "wipe",
        "course",
        "agenda",
        "plan",
        "backup",
        "restore",
        "calendar",
    ];
    let verbs = [
        "add", "edit", "list", "remove", "set", "on", "off", "quiet", "test", "settled", "open",
        "asked",
    ];
    let answers = [
        "done", "snooze", "dismiss", "start", "stop", "export", "show", "new", "apply", "history",
        "revert", "read", "review", "slip", "qr", "keygen", "sign", "verify",
    ];
    let named = named_where_words_are_asked_for();
    assert!(named.len() > 100, "{named:?}");
    for key in named {
        let known = [&others[..], &commands[..], &verbs[..], &answers[..]].concat();
        assert!(known.contains(&key.as_str()) || texts.has(&key), "{key} is missing");
    }
}

#[test]
fn no_key_is_unused() {
    let mut asked = asked_by_the_plan();
    asked.extend(asked_by_the_sources());
    let unused: Vec<_> =
        written(Language::English).into_iter().filter(|key| !asked.contains(key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_file_is_read_without_a_broken_message() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        let broken: Vec<_> = written(language).into_iter().filter(|key| !texts.has(key)).collect();
        assert!(broken.is_empty(), "{language:?}: {broken:?}");
    }
}

/// A message that stands in two files is one of them everywhere, whichever is read last.
#[test]
fn no_message_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (file, source) in files(language) {
            for line in
                source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            {
                let name = line.split(' ').next().expect("a name");
                let before = seen.insert(name, file);
                assert_eq!(before, None, "{language:?}: `{name}` stands in {file} as well");
            }
        }
    }
}

#[test]
fn no_sentence_shouts() {
    for language in Language::ALL {
        for (file, source) in files(language) {
            assert!(!source.contains(['!', '¡']), "{file} of {language:?} has an exclamation mark");
        }
    }
    for (file, source) in files(Language::English) {
        assert!(!source.contains("orbidden"), "{file}: hold off, not forbidden");
    }
}

#[test]
fn dates_have_their_weekday_and_durations_two_units() {
    let texts = Texts::of(Language::English);
    let zone = named("Europe/Berlin");
    let (today, now) = (date("2026-11-29"), moment("2026-11-29 10:40", zone));
    assert_eq!(texts.date(date("2026-11-29"), today), "Sun 29 Nov");
    assert_eq!(texts.date_long(date("2026-11-25"), today), "Wednesday 25 November");
    assert_eq!(texts.date_time(at("2026-11-29 15:00", zone), now), "Sun 29 Nov 15:00");
    let near = |when| texts.date_time_near(at(when, zone), now);
    assert_eq!(near("2026-11-29 15:00"), "today 15:00");
    assert_eq!(near("2026-11-30 15:00"), "Mon 30 Nov 15:00");
    assert_eq!(texts.clock(NaiveTime::from_hms_opt(8, 5, 0).expect("a time")), "08:05");
    let table = [
        (TimeDelta::minutes(20), "20 min"),
        (TimeDelta::seconds(30), "1 min"),
        (TimeDelta::zero(), "0 min"),
        (TimeDelta::minutes(260), "4 h 20 min"),
        (TimeDelta::hours(4), "4 h"),
        (TimeDelta::hours(124), "5 d 4 h"),
        (TimeDelta::days(7), "7 d"),
        (TimeDelta::days(7) - TimeDelta::seconds(1), "7 d"),
    ];
    for (length, shown) in table {
        assert_eq!(texts.duration(length), shown);
    }
}

#[test]
fn a_date_of_another_year_has_its_year_everywhere() {
    let texts = Texts::of(Language::English);
    let zone = named("America/New_York");
    // The year is the one where the client is: in UTC this is the next one already.
    let now = moment("2026-12-31 22:00", zone);
    let today = now.today();
    for (day, year) in [("2025-12-31", " 2025"), ("2026-01-01", ""), ("2027-01-01", " 2027")] {
        let day = date(day);
        for shown in
            [texts.date(day, today), texts.date_long(day, today), texts.day_month(day, today)]
        {
            assert!(shown.ends_with(year) && shown.contains(" 20") != year.is_empty(), "{shown}");
        }
        let text = Text::key("tick-too-old").with("date", day);
        assert_eq!(texts.show(&text, now).contains(" 20"), !year.is_empty());
    }
    let shown = texts.date_time(at("2027-01-01 00:30", zone), now);
    assert_eq!(shown, "Fri 1 Jan 2027 00:30");
    assert_eq!(texts.date_time_near(at("2027-01-01 00:30", zone), now), shown);
    let text = Text::key("appointments-next").with("at", at("2025-01-04 10:00", zone));
    assert_eq!(texts.show(&text, now), "Next: Sat 4 Jan 2025 10:00");
}

#[test]
fn a_key_without_words_shows_itself_and_a_literal_its_words() {
    let (texts, now) = (Texts::of(Language::English), moment("2026-11-25 10:40", Zone::UTC));
    assert_eq!(texts.show(&Text::key("no-such-key"), now), "no-such-key");
    assert_eq!(texts.show(&Text::Literal("Her words".into()), now), "Her words");
    assert_eq!(texts.find(&Text::key("no-such-key"), now), None);
}

#[test]
fn a_missing_argument_is_a_fault_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        let (key, _) = arguments(language).pop_first().expect("a message with an argument");
        let said = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| texts.say(&key)));
        // What a release build shows has a hole in it.
        assert!(said.map_or(cfg!(debug_assertions), |said| said.contains("{$")), "{key}");
    }
}

#[test]
fn every_message_names_only_the_arguments_it_is_given() {
    let english = arguments(Language::English);
    assert!(english.len() > 150, "{}", english.len());
    for (key, named) in &english {
        let given = given_by_the_sources(key);
        assert!(named.is_subset(&given), "{key} names {named:?}, and is given {given:?}");
    }
    for language in Language::ALL {
        let named = arguments(language);
        for key in named.keys().chain(english.keys()) {
            assert_eq!(named.get(key), english.get(key), "{key} in {language:?}");
        }
    }
}

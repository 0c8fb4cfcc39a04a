//! The locale files: nothing missing, nothing unused, nothing broken.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use afterglow::care::can_i::{Activities, Otherwise};
use afterglow::care::signs::{Level, Signs};
use afterglow::care::{Plan, Text, Window, Zone, ZoneSource};
use afterglow::health::Problem;
use afterglow::ingredients::{ClassKind, Ingredients};
use afterglow::notify::schedule::Channel;
use afterglow::reminders::{MissedWhy, Rule, RuleKind};
use afterglow::texts::{ENGLISH, Texts};
use chrono::{NaiveTime, TimeDelta};

use crate::support::{at, date, moment, named};

/// Every message and attribute of the locale files, `message` or `message.attribute`.
fn written() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, source) in ENGLISH {
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
        }
        if item.hold.is_some_and(|hold| matches!(hold.window, Window::OpenThrough(_))) {
            keys.insert(format!("{}.until", item.id));
        }
    }
    for tip in &plan.tips {
        keys.insert(format!("{}.title", tip.id));
        keys.insert(format!("{}.body", tip.id));
    }
    keys.extend(plan.expectations.iter().map(|expectation| expectation.id.to_string()));
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
    keys.extend(Level::ALL.map(|level| format!("level-{}", level.name())));
    for rule in Rule::all(plan) {
        if rule.kind != RuleKind::Slot {
            keys.insert(format!("{}.remind", rule.id));
            keys.insert(format!("{}.detail", rule.id));
        }
        if rule.kind != RuleKind::Step {
            keys.insert(format!("reminder-{}", rule.id));
            keys.insert(format!("reminder-{}.when", rule.id));
            keys.insert(format!("reminder-{}.reason", rule.id));
        }
    }
    keys
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
        Problem::Silenced(Rule::all(Plan::default_plan())),
        Problem::HeldBack(2),
        Problem::Blocked(2),
    ];
    problems.extend(MissedWhy::ALL.map(|why| Problem::Missed(2, why)));
    problems
}

#[test]
fn every_problem_says_what_is_in_the_way_and_what_to_do() {
    let texts = Texts::english();
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
    for part in ["morning", "midday", "evening", "any"] {
        keys.insert(format!("part-{part}"));
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
    for unit in ["days", "hours", "minutes"] {
        keys.insert(format!("duration.{unit}"));
    }
    keys
}

#[test]
fn no_key_of_the_plan_is_missing() {
    let texts = Texts::english();
    for key in asked_by_the_plan() {
        assert!(texts.has(&key), "{key} is missing");
    }
}

/// The keys that the sources name where they ask for words.
fn named_where_words_are_asked_for() -> BTreeSet<String> {
    let calls = ["say(\"", "Text::key(\"", "heading(&mut lines, \"", "sub(\""];
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
    let texts = Texts::english();
    let others = ["start-form", "reminders", "basis-title", "today", "store-wal"];
    let commands = [
        "treatment",
        "appointment",
        "tick",
        "reminder",
        "outdoors",
        "followup",
        "agent",
        "doctor",
        "check",
        "can-i",
    ];
    let verbs =
        ["add", "edit", "list", "remove", "set", "on", "off", "quiet", "test", "settled", "open"];
    let answers = ["done", "snooze", "dismiss", "start", "stop"];
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
    let unused: Vec<_> = written().into_iter().filter(|key| !asked.contains(key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_file_is_read_without_a_broken_message() {
    let texts = Texts::english();
    let broken: Vec<_> = written().into_iter().filter(|key| !texts.has(key)).collect();
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn no_sentence_shouts() {
    for (file, source) in ENGLISH {
        assert!(!source.contains('!'), "{file} has an exclamation mark");
        assert!(!source.contains("orbidden"), "{file}: hold off, not forbidden");
    }
}

#[test]
fn dates_have_their_weekday_and_durations_two_units() {
    let texts = Texts::english();
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
    let texts = Texts::english();
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
    let (texts, now) = (Texts::english(), moment("2026-11-25 10:40", Zone::UTC));
    assert_eq!(texts.show(&Text::key("no-such-key"), now), "no-such-key");
    assert_eq!(texts.show(&Text::Literal("Her words".into()), now), "Her words");
    assert_eq!(texts.find(&Text::key("no-such-key"), now), None);
}

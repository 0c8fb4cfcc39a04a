//! The sheet on paper says what the app shows: each hold with its end, each day's steps, and nothing else.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use afterglow::app::{App, PlanAction, TreatmentAction, read_handed};
use afterglow::care::leaflet::leaflet;
use afterglow::care::plan_file::read as read_plan;
use afterglow::care::signs::Level;
use afterglow::care::{AsOf, Language, Moment, Plan, Text, When, Window, civil};
use afterglow::store::Store;
use afterglow::texts::Texts;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::{EXAMPLES, client, example, run, words};
use crate::support::data::Data;
use crate::support::{berlin, cases, moment};

/// The cells of each row of a table of the page, as a reader sees them.
fn rows(page: &str, class: &str) -> Vec<Vec<String>> {
    let table = page.split(&format!("<table class=\"{class}\">")).nth(1).expect("a table");
    let table = table.split("</table>").next().expect("its end");
    let cell = |rest: &str| {
        let inner = rest.split_once('>').map_or("", |(_, inner)| inner);
        plain(inner.split("</t").next().unwrap_or_default())
    };
    let row = |row: &str| {
        let row = row.replace("<th", "<td");
        row.split("<td").skip(1).map(cell).collect()
    };
    table.split("<tr>").skip(1).map(row).collect()
}

/// What a browser makes of words in a page.
fn plain(words: &str) -> String {
    let words = words.replace("<br>", " ");
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(words, |words, (entity, one)| words.replace(entity, one))
}

/// A plan file with windows, steps and a sunscreen as they come.
fn plans() -> impl Strategy<Value = String> {
    const ITEMS: [&str; 9] = [
        "no_makeup",
        "light_activity",
        "easy_activity",
        "no_actives",
        "no_scrub",
        "lukewarm_only",
        "no_touch",
        "no_waxing",
        "no_alcohol",
    ];
    let length = prop_oneof![
        (1..400u32).prop_map(|hours| format!("{hours} hours")),
        (1..40u32).prop_map(|days| format!("{days} days")),
        Just("none".to_owned()),
    ];
    let holds = prop::collection::btree_map(prop::sample::select(&ITEMS[..]), length, 0..7);
    let days = prop_oneof![
        (0..20u32, 0..30u32).prop_map(|(first, more)| format!("{first}-{}", first + more)),
        (0..20u32).prop_map(|first| format!("{first}-")),
        prop::collection::btree_set(0..60u32, 1..5)
            .prop_map(|days| { days.iter().map(u32::to_string).collect::<Vec<_>>().join(",") }),
    ];
    let part = prop::sample::select(&["morning", "midday", "evening", "any"][..]);
    let name = prop::sample::select(
        &[
            "Cream <b> & \\\"more\\\"",
            "Cool with the roller",
            "Silk cover",
            "كريم مرطّب",
            "Hands off",
        ][..],
    );
    let steps = prop::collection::btree_map(name, (days, part), 0..4);
    (holds, steps, any::<bool>()).prop_map(|(holds, steps, spf)| {
        let mut file = "version = 1\nprofessional = \"Ines & <Moreau>\"\n".to_owned();
        if spf {
            file.push_str("[sunscreen]\nspf = 50\n");
        }
        file.push_str("[hold_off]\n");
        for (id, length) in holds {
            let _ = writeln!(file, "{id} = \"{length}\"");
        }
        for (title, (days, part)) in steps {
            let _ = writeln!(
                file,
                "[[step]]\ntitle = \"{title}\"\ndays = \"{days}\"\npart = \"{part}\""
            );
        }
        file
    })
}

/// The sheet of a plan file, and the app of a client who took that plan.
fn sheet_and_app(data: &Data, file: &str, at: &str, now: Moment) -> (String, App) {
    let (plan, out) = (data.folder().join("plan.toml"), data.folder().join("slip.html"));
    fs::write(&plan, file).expect("written");
    let args = ["plan", "slip", words(&plan), "--at", at, "--out", words(&out)];
    data.run(&args);
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let handed = read_handed(&plan, file.as_bytes()).expect("sound");
    let when = When::parse(at, now.zone, now.now).expect("a time");
    // It is in force on every day of the recovery.
    let there = Moment { now: when.instant(now.zone), ..now };
    let take = PlanAction::Take { handed: Box::new(handed), trust: false, visit: false };
    app.apply(take, there).expect("taken");
    app.apply(TreatmentAction::Add(when), now).expect("noted");
    (fs::read_to_string(&out).expect("written"), app)
}

/// Compares the sheet with what the app shows on every day.
fn compare(page: &str, app: &App, file: &str, date: NaiveDate, now: Moment) {
    let texts = Texts::of(Language::English);
    let show = |text: &Text| texts.show(text, now);
    let plan = Plan::default_plan().with_overlay(&read_plan(file).expect("sound")).expect("merges");
    // Each hold with its end, and no other.
    let mut wanted = BTreeSet::new();
    for day in [0, 1] {
        let look = AsOf::WholeDay(date + TimeDelta::days(day));
        for held in app.day(look, now.zone).expect("read").restrictions {
            let until = match held.lifts_at {
                Some(at) if app.treatments().expect("read")[0].at.is_none() => {
                    let last = civil::date_of(at - TimeDelta::seconds(1), now.zone);
                    format!("through {}", texts.date(last, now.today()))
                }
                Some(at) => format!("until {}", texts.date_time(at, now)),
                None => show(&held.until),
            };
            wanted.insert((show(&held.title), until));
        }
    }
    let told: BTreeSet<_> =
        rows(page, "holds").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    assert_eq!(told, wanted, "{file}");
    // The steps of each day, but for those that stand among the holds.
    let rows: Vec<_> = rows(page, "days").into_iter().filter(|row| row.len() > 2).skip(1).collect();
    let is_held = |id: &str| {
        plan.item(id).and_then(|item| item.hold).is_some_and(|hold| hold.window != Window::None)
    };
    let later = |row: &Vec<String>, day: u32| {
        let days = row[16].strip_prefix("days ").unwrap_or_default();
        let days = days
            .replace(" and ", ",")
            .replace(" to ", "-")
            .replace(" on", "-")
            .replace("from ", "");
        let days: afterglow::care::DaySet = days.replace(", ", ",").parse().unwrap_or_default();
        days.contains(day)
    };
    for day in (0..=14).chain([15, 16, 21, 28, 29, 60, 61, 90, 91, 200]) {
        let look = AsOf::WholeDay(date + TimeDelta::days(day.into()));
        let view = app.day(look, now.zone).expect("read");
        let wanted: Vec<String> = view
            .steps
            .iter()
            .filter(|step| !is_held(&step.id))
            .map(|step| show(&step.title))
            .collect();
        let shows = |row: &&Vec<String>| match day {
            0..=14 => row[day as usize + 1] == "☐",
            _ => later(row, day),
        };
        let told: Vec<String> = rows.iter().filter(shows).map(|row| row[0].clone()).collect();
        assert_eq!(told, wanted, "day {day} of {file}\n{rows:?}");
    }
}

#[test]
fn it_says_what_the_app_shows() {
    let data = client();
    let now = moment("2026-11-25 10:40", berlin());
    let treated = now.today() - TimeDelta::days(3);
    let mut runner = TestRunner::new(cases(24));
    let strategy = (
        plans(),
        prop::sample::select(&["2026-11-22T15:00", "2026-11-22T23:30", "2026-11-22"][..]),
    );
    for _ in 0..cases(24).cases {
        let (file, at) = strategy.new_tree(&mut runner).expect("a plan").current();
        let (page, app) = sheet_and_app(&data, &file, at, now);
        compare(&page, &app, &file, treated, now);
    }
    for name in EXAMPLES.iter().filter(|name| **name != "bilingual.toml") {
        let file = fs::read_to_string(example(name)).expect("readable");
        let (page, app) = sheet_and_app(&data, &file, "2026-11-22T15:00", now);
        compare(&page, &app, &file, treated, now);
    }
}

#[test]
fn emergencies_come_first_and_are_the_same_on_every_sheet() {
    let data = client();
    let texts = Texts::of(Language::English);
    let now = moment("2026-11-25 10:40", berlin());
    for name in ["strict.toml", "loose.toml"] {
        let file = fs::read_to_string(example(name)).expect("readable");
        let page = sheet_and_app(&data, &file, "2026-11-22T15:00", now).0;
        let first = page.find("<section").expect("sections");
        assert!(page[first..].starts_with("<section class=\"first\">"), "{name}");
        let end = page.find("</section>").expect("its end");
        let urgent = leaflet(Some(0)).into_iter().filter(|line| line.level <= Level::Urgent);
        let mut count = 0;
        for line in urgent {
            let line = texts.show(&line.text, now);
            assert!(plain(&page[first..end]).contains(&format!("<li>{line}</li>")), "{line}");
            count += 1;
        }
        assert!(count > 5, "{count}");
        let call = page.find("Call 1").or_else(|| page.find("Call 9")).expect("a number");
        assert!(call < page.find("<table").expect("a table"), "{name}");
    }
}

#[test]
fn it_works_alone_and_runs_nothing() {
    let data = client();
    let now = moment("2026-11-25 10:40", berlin());
    let file = "version = 1\nprofessional = \"<script>alert(1)</script>\"\n\
        clinic = \"<img src=x onerror=alert(1)>\"\nphone = \"+44 20 7946 0018 <b>\"\n\
        [[step]]\ntitle = \"</td><script>\"\ndays = \"1\"\n";
    let page = sheet_and_app(&data, file, "2026-11-22T15:00", now).0;
    for never in ["<script", "<img", "<b>", "onerror=alert(1)>", "http://", "https://", "url("] {
        let own = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!own.contains(never), "{never}");
    }
    // A reader of others takes it for a whole page, with one code.
    let out = data.folder().join("slip.html");
    let script = "import html.parser,sys\n\
        class P(html.parser.HTMLParser):\n  s=[];n=0\n  def handle_starttag(s,t,a):\n    s.n+=t=='svg'\n    t in('meta','br','path') or s.s.append(t)\n  \
        def handle_startendtag(s,t,a): pass\n  \
        def handle_endtag(s,t):\n    assert s.s.pop()==t,t\n\
        p=P();p.feed(open(sys.argv[1],encoding='utf-8').read());p.close();assert not p.s,p.s;print(p.n)";
    let svgs = run(std::process::Command::new("python3").args(["-c", script]).arg(&out));
    assert_eq!(svgs.trim(), "1");
}

#[test]
fn it_speaks_the_language_of_the_plan() {
    let data = client();
    let out = data.folder().join("slip.html");
    let plan = data.folder().join("plan.toml");
    for (tag, word, dir) in [
        ("de", "Tag für Tag", "ltr"),
        ("ar", "يومًا بيوم", "rtl"),
        ("pt-BR", "Dia a dia", "ltr"),
        // No words here: those of the app.
        ("fi", "Day by day", "ltr"),
    ] {
        let file = format!("version = 1\nprofessional = \"Nele\"\nlanguage = \"{tag}\"\n");
        fs::write(&plan, file).expect("written");
        data.run(&["plan", "slip", words(&plan), "--at", "2026-11-22T15:00", "--out", words(&out)]);
        let page = fs::read_to_string(&out).expect("written");
        assert!(page.contains(word) && page.contains(&format!("dir=\"{dir}\"")), "{tag}");
    }
}

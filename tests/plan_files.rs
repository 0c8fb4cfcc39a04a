//! A professional's plan in use: applied whole or not at all, shown everywhere as theirs, and gone back from.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use afterglow::app::{
    App, AppError, Moment, PlanAction, ProfessionalAction, SettingAction, TreatmentAction,
    sentences,
};
use afterglow::care::can_i::Verdict;
use afterglow::care::plan_file::{read, written};
use afterglow::care::review::{About, Entry};
use afterglow::care::{
    AsOf, BasisKind, Direction, Language, Overlay, OverlayItem, Plan, ReminderKind, Text, When,
    Window, changes,
};
use afterglow::reminders::Kind;
use afterglow::store::{Professional, Store};
use afterglow::texts::Texts;
use serde_json::Value;

use crate::support::{berlin, date, moment};

fn treated() -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let then = moment("2026-11-22 15:00", berlin());
    app.apply(SettingAction::Welcome, then).expect("applied");
    app.apply(TreatmentAction::Add(When::At(then.now)), then).expect("recorded");
    app
}

fn now() -> Moment {
    moment("2026-11-22 16:00", berlin())
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

fn example(name: &str) -> Overlay {
    let text = fs::read_to_string(folder().join("plans").join(name)).expect("readable");
    read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:?}"))
}

#[test]
fn the_worked_examples_are_what_they_say() {
    let default = Plan::default_plan();
    let of = |name: &str| {
        let plan = default.with_overlay(&example(name)).expect("merges");
        let changes = changes(default, &plan);
        changes.into_iter().map(|one| (one.direction, one.looser_than_default)).collect::<Vec<_>>()
    };
    let strict = of("strict.toml");
    assert!(strict.iter().filter(|(direction, _)| *direction == Direction::Stricter).count() > 12);
    assert!(strict.iter().all(|(direction, looser)| *direction != Direction::Looser && !looser));
    let loose = of("loose.toml");
    assert!(loose.iter().filter(|(direction, _)| *direction == Direction::Looser).count() > 9);
    assert!(loose.iter().all(|(direction, _)| *direction != Direction::Stricter));
    let noted = |(direction, noted): &(Direction, bool)| *direction != Direction::Looser || *noted;
    assert!(loose.iter().all(noted), "each looser line has its note");
    let both = example("bilingual.toml");
    assert!(both.own.clinic.expect("a clinic").0.contains("Hautpraxis"));
}

/// The names that the schema has under `[hold_off]`, and those that the reader takes.
#[test]
fn the_schema_and_the_guide_name_what_the_reader_takes() {
    let schema = fs::read_to_string(folder().join("plan-file.schema.json")).expect("readable");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let held = schema["properties"]["hold_off"]["properties"].as_object().expect("names");
    let guide = fs::read_to_string(folder().join("plan-file.md")).expect("readable");
    let plan = Plan::default_plan();
    let known: BTreeSet<&str> = plan
        .items
        .iter()
        .filter(|item| item.hold.is_some())
        .map(|item| &*item.id)
        .chain(plan.offered.iter().map(|one| &*one.id))
        .collect();
    assert_eq!(held.keys().map(String::as_str).collect::<BTreeSet<_>>(), known);
    for id in known {
        assert!(guide.contains(&format!("`{id}`")), "the guide does not name {id}");
    }
    // Each key of the schema is one that the reader knows, and the blocks of the guide are sound.
    for key in schema["properties"].as_object().expect("keys").keys() {
        let file = format!("version = 1\nprofessional = \"x\"\n{key} = 1\n");
        let told = read(&file).err().unwrap_or_default();
        let unknown = told.iter().any(|one| format!("{:?}", one.what).contains("mistake-unknown"));
        assert!(!unknown, "{key}: {told:?}");
    }
    let blocks: Vec<&str> = guide.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    let blocks = blocks.join("\n");
    read(&blocks).unwrap_or_else(|mistakes| panic!("{mistakes:?}\n{blocks}"));
}

/// The guide is one page for somebody who is not technical; what programs need is in a file of its own.
#[test]
fn the_guide_speaks_of_nothing_technical() {
    let read = |name: &str| fs::read_to_string(folder().join(name)).expect("readable");
    let (guide, clinics) = (read("plan-file.md"), read("plan-file-clinics.md"));
    for word in ["SHA-256", "DEFLATE", "PKCS", "Ed25519", "base64", "base 32", "RFC", "UTF-8"] {
        assert!(!guide.contains(word), "{word}");
        assert!(word == "RFC" || clinics.contains(word), "{word}");
    }
    assert!(guide.split_whitespace().count() < 900 && guide.lines().count() < 95);
    assert!(guide.contains("(plan-file-clinics.md)") && clinics.contains("(plan-file.md)"));
}

/// What can be asked about each item that a plan can hold off.
const ASKED: [(&str, &str); 14] = [
    ("no_makeup", "make-up"),
    ("light_activity", "walk"),
    ("easy_activity", "gym"),
    ("no_sunbathing", "sunbathing"),
    ("no_actives", "retinol"),
    ("no_vitamin_c", "vitamin c"),
    ("no_scrub", "face scrub"),
    ("lukewarm_only", "hot shower"),
    ("no_sauna", "sauna"),
    ("no_swim", "swimming"),
    ("no_waxing", "waxing"),
    ("no_procedures", "facial"),
    ("no_alcohol", "wine"),
    ("no_touch", "touch my face"),
];

fn with(app: &mut App, id: &str, window: Window) {
    let item = OverlayItem { id: id.into(), window: Some(window), ..OverlayItem::default() };
    let overlay = Overlay { provider: "Linden".into(), items: vec![item], ..Overlay::default() };
    app.apply(PlanAction::Apply(overlay), now()).expect("applied");
}

/// On which dates a reminder says that an item lifts.
fn told_to_lift(app: &App, id: &str) -> Vec<String> {
    let coming = app.coming(now()).expect("read").reminders;
    let lines = coming.iter().flat_map(|one| &one.lines);
    let lifting = Kind::Reminder(ReminderKind::Lifting);
    let names_it = |words: &Text| format!("{words:?}").contains(&format!("{id}.hold"));
    let lines = lines.filter(|line| line.kind == lifting && names_it(&line.title));
    lines.map(|line| line.key.nominal.date().to_string()).collect()
}

/// What the leaflet says: the same in every plan.
fn leaflet(plan: &Plan) -> Vec<Entry> {
    let all = sentences(plan, None).into_iter();
    all.filter(|one| matches!(one.about, About::Leaflet | About::Signs)).collect()
}

#[test]
fn each_item_can_be_stricter_and_looser_wherever_it_shows() {
    let at = |day: &str| moment(day, berlin());
    let said = leaflet(Plan::default_plan());
    assert!(said.len() > 20, "{}", said.len());
    for (id, question) in ASKED {
        // Twenty days: beyond every length of the default plan.
        let mut app = treated();
        with(&mut app, id, Window::Days(20));
        let late = at("2026-12-10 12:00");
        let day = app.day(AsOf::Now(late.now), berlin()).expect("read");
        let held = day.restrictions.iter().find(|held| &*held.id == id).expect(id);
        assert_eq!(held.basis.kind, BasisKind::Provider, "{id} on Today");
        let span = (date("2026-11-22"), date("2026-12-20"));
        let timeline = app.timeline(span, late).expect("read");
        let lifts = timeline.iter().find(|day| day.lifts.iter().any(|lift| &*lift.id == id));
        let lifts = lifts.map(|day| day.date.to_string());
        assert_eq!(lifts.as_deref(), Some("2026-12-12"), "{id} on Plan");
        assert_eq!(told_to_lift(&app, id), ["2026-12-12"], "{id} in Reminders");
        assert_eq!(leaflet(&app.plan_on(late.today()).expect("read")), said, "{id}: the leaflet");
        let answer = app.can_i(question, late).expect("answered");
        assert_eq!(answer.verdict, Verdict::HoldOff, "{id}: {question}");
        assert_eq!(answer.basis.map(|basis| basis.kind), Some(BasisKind::Provider), "{id}");
        // None at all.
        let mut app = treated();
        with(&mut app, id, Window::None);
        let early = at("2026-11-22 18:00");
        let day = app.day(AsOf::Now(early.now), berlin()).expect("read");
        assert!(day.restrictions.iter().all(|held| &*held.id != id), "{id} on Today");
        let timeline = app.timeline(span, early).expect("read");
        let shows = timeline.iter().any(|day| day.lifts.iter().any(|lift| &*lift.id == id));
        assert!(!shows, "{id} on Plan");
        assert_eq!(told_to_lift(&app, id), [""; 0], "{id} in Reminders");
        assert_eq!(leaflet(&app.plan_on(early.today()).expect("read")), said, "{id}: the leaflet");
        let answer = app.can_i(question, early).expect("answered");
        assert_ne!(answer.verdict, Verdict::HoldOff, "{id}: {question}");
        let default = Plan::default_plan().item(id).and_then(|item| item.hold).is_some();
        let plan = app.plan_on(early.today()).expect("read");
        assert_eq!(plan.item(id).is_some_and(|item| item.looser), default, "{id}");
    }
}

#[test]
fn the_sunscreen_step_is_never_taken_away() {
    let mut app = treated();
    let refused = Overlay {
        provider: "x".into(),
        items: vec![OverlayItem {
            id: "sunscreen_am".into(),
            without_step: true,
            ..OverlayItem::default()
        }],
        ..Overlay::default()
    };
    let refused = app.apply(PlanAction::Apply(refused), now()).expect_err("refused");
    assert!(matches!(refused, AppError::Overlay(_)));
}

#[test]
fn what_was_a_check_stays_one_when_their_hold_is_over_or_lifted() {
    for (id, question, window) in [
        ("no_waxing", "waxing", Window::None),
        ("no_waxing", "waxing", Window::Hours(24)),
        ("no_procedures", "laser", Window::Hours(24)),
        ("no_procedures", "facial", Window::None),
    ] {
        let mut app = treated();
        with(&mut app, id, window);
        let answer = app.can_i(question, moment("2026-11-24 12:00", berlin())).expect("answered");
        assert_eq!(answer.verdict, Verdict::Check, "{question} with {window:?}");
    }
}

#[test]
fn a_looser_plan_is_noted_for_as_long_as_it_is_looser() {
    let mut app = treated();
    with(&mut app, "no_makeup", Window::Hours(12));
    let loosened = |app: &App, at: &str| {
        let look = AsOf::Now(moment(at, berlin()).now);
        app.loosened(look, berlin()).expect("read").len()
    };
    assert_eq!(loosened(&app, "2026-11-22 20:00"), 0, "still held by both");
    assert_eq!(loosened(&app, "2026-11-23 04:00"), 1, "their hold is over, the default's is not");
    assert_eq!(loosened(&app, "2026-11-23 16:00"), 0, "both are over");
    let whole = app.loosened(AsOf::WholeDay(date("2026-11-23")), berlin()).expect("read");
    assert_eq!(whole.len(), 1);
    let answer = app.can_i("make-up", moment("2026-11-23 04:00", berlin())).expect("answered");
    let noted = |note: &Text| matches!(note, Text::Key { key, .. } if &**key == "looser-list");
    assert!(answer.notes.iter().any(noted), "{answer:?}");
}

#[test]
fn no_answer_under_a_plan_shows_the_name_of_a_message() {
    use afterglow::texts::Texts;
    let texts = Texts::of(afterglow::care::Language::English);
    for (id, question) in ASKED {
        for window in [Window::Days(20), Window::Hours(1), Window::None] {
            let mut app = treated();
            with(&mut app, id, window);
            let at = moment("2026-11-24 12:00", berlin());
            let answer = app.can_i(question, at).expect("answered");
            let hits = answer.hits.iter().flat_map(|hit| [&hit.ingredient, &hit.reason]);
            let all = hits.chain(&answer.notes).chain([&answer.why]);
            for text in all.chain([&answer.headline(None), &answer.summary()]) {
                if let Text::Key { key, .. } = text {
                    assert!(texts.has(key), "{id} {window:?}: {key}");
                }
            }
        }
    }
}

#[test]
fn the_spf_of_the_plan_counts_in_answers_and_in_what_changes() {
    let overlay = |spf| {
        let sunscreen = afterglow::care::Sunscreen { spf: Some(spf), mineral: false };
        let own = afterglow::care::OwnWords { sunscreen: Some(sunscreen), ..Default::default() };
        Overlay { provider: "Linden".into(), own, ..Overlay::default() }
    };
    let of = |spf| Plan::default_plan().with_overlay(&overlay(spf)).expect("merges");
    let way = |from: &Plan, to: &Plan| changes(from, to)[0].direction;
    assert_eq!(way(&of(50), &of(30)), Direction::Looser);
    assert_eq!(way(&of(30), &of(50)), Direction::Stricter);
    let mut app = treated();
    app.apply(PlanAction::Apply(overlay(50)), now()).expect("applied");
    let answer = app.can_i("sunscreen SPF 30", moment("2026-11-24 12:00", berlin()));
    assert_eq!(answer.expect("answered").verdict, Verdict::Check);
    assert!(Plan::default_plan().with_overlay(&overlay(15)).is_err());
}

#[test]
fn a_plan_is_applied_whole_and_taken_back_whole() {
    let mut app = treated();
    let before = (app.professional().expect("read"), app.courses().expect("read"));
    let applied = app.apply(PlanAction::Apply(example("strict.toml")), now()).expect("applied");
    let professional = app.professional().expect("read");
    assert_eq!(professional.name, "Ines Moreau");
    assert_eq!(professional.phone, "+44 20 7946 0018");
    assert_eq!(app.courses().expect("read")[0].course.sessions, 4);
    assert_eq!(app.provider_on(now().today()).expect("read").as_deref(), Some("Ines Moreau"));
    app.undo(&applied.undo.expect("can be undone"), now()).expect("undone");
    assert_eq!((app.professional().expect("read"), app.courses().expect("read")), before);
    assert_eq!(app.provider_on(now().today()).expect("read"), None);
    // What a plan gave goes with it; what the client wrote stays.
    app.apply(PlanAction::Apply(example("strict.toml")), now()).expect("applied");
    app.apply(PlanAction::Apply(example("loose.toml")), now()).expect("applied");
    let professional = app.professional().expect("read");
    assert_eq!((&*professional.name, &*professional.phone), ("Sam Okoro", ""));
    let past = app.past_plans(now().today()).expect("read");
    assert_eq!(app.past_plans(date("2026-11-21")).expect("read"), []);
    let names: Vec<_> = past.iter().filter_map(|one| one.overlay.as_ref()).collect();
    assert_eq!(
        names.iter().map(|one| &*one.provider).collect::<Vec<_>>(),
        ["Ines Moreau", "Sam Okoro"]
    );
}

#[test]
fn whom_one_reaches_is_one_persons_entry_before_and_after() {
    let reached = |app: &App, action: &PlanAction| {
        let text = app.reached_after(action, now().today()).expect("read");
        text.map(|text| Texts::of(Language::English).show(&text, now()))
    };
    let (strict, loose) = (example("strict.toml"), example("loose.toml"));
    // Whom the client wrote down keeps their own details.
    let own = [
        Professional { name: "Dr. Amelie Fournier".into(), ..Professional::default() },
        Professional { phone: "+44 20 7946 0311".into(), ..Professional::default() },
    ];
    for own in own {
        let mut app = treated();
        app.apply(ProfessionalAction::Set(own.clone()), now()).expect("written");
        let apply = PlanAction::Apply(strict.clone());
        let said = reached(&app, &apply).expect("said");
        assert!(said.contains("stays as it is"), "{said}");
        app.apply(apply, now()).expect("applied");
        assert_eq!(app.professional().expect("read"), own);
    }
    // The same person's are completed.
    let mut app = treated();
    let own = Professional { name: "ines moreau".into(), ..Professional::default() };
    app.apply(ProfessionalAction::Set(own), now()).expect("written");
    app.apply(PlanAction::Apply(strict.clone()), now()).expect("applied");
    let known = app.professional().expect("read");
    assert_eq!((&*known.name, &*known.message), ("ines moreau", "care@linden.example"));
    // Nobody's are the plan's, and go with it.
    let mut app = treated();
    let apply = PlanAction::Apply(strict);
    let said = reached(&app, &apply).expect("said");
    assert!(said.contains("Ines Moreau") && said.contains("+44 20 7946 0018"), "{said}");
    app.apply(apply, now()).expect("applied");
    let said = reached(&app, &PlanAction::Apply(loose)).expect("said");
    assert!(said.contains("Sam Okoro") && !said.contains("+44"), "{said}");
    let said = reached(&app, &PlanAction::UseDefault).expect("said");
    assert!(said.contains("no professional"), "{said}");
}

#[test]
fn what_is_written_is_read_again() {
    for window in
        [Window::Hours(1), Window::Hours(48), Window::Days(1), Window::Days(5), Window::None]
    {
        let text = written(window).expect("a length");
        let file = format!("version = 1\nprofessional = \"x\"\n[hold_off]\nno_swim = \"{text}\"\n");
        assert_eq!(read(&file).expect("sound").items[0].window, Some(window));
    }
}

//! Every screen and state as a page for the browser: `script/test-browser` writes and checks them.

use std::path::{Path, PathBuf};

use afterglow::app::{Action, App, Moment, Professional};
use afterglow::care::{Look, When, Zone, civil};
use afterglow::health::PhoneHealth;
use afterglow::notify::recording::RecordingPhone;
use afterglow::phone::Handset;
use afterglow::store::{SetAside, Store};
use afterglow::ui::{RootProps, Start};
use chrono::{NaiveTime, TimeDelta};

use crate::support::paper::Paper;

/// What an empty app becomes before it is shown.
type Before = fn(&mut App, Moment);

/// An app in memory after this.
fn app(before: Before) -> App {
    let moment = Moment::current();
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    before(&mut app, moment);
    app
}

fn open(before: Before) -> Paper {
    Paper::open(Start::with(move || Ok((app(before), None))), false)
}

fn apply(app: &mut App, action: Action, moment: Moment) {
    app.apply(action, moment).expect("applied");
}

/// Past the first start, with a professional; a treatment so many days back at three o'clock.
fn treated(app: &mut App, moment: Moment, days: u64) {
    let three = NaiveTime::from_hms_opt(15, 0, 0).expect("a time");
    let hours = NaiveTime::from_hms_opt(9, 0, 0).expect("a time");
    let date = civil::minus_days(moment.today(), days);
    let at = civil::resolve(date.and_time(if days == 0 { hours } else { three }), moment.zone);
    let name = "Ines Moreau".to_owned();
    let professional = Professional { name, phone: "+44 20 7946 0018".to_owned() };
    apply(app, Action::SetProfessional(professional), moment);
    apply(app, Action::AddTreatment(When::At(at)), moment);
    apply(app, Action::Welcome, moment);
}

/// Ticks every step of today that is counted.
fn tick_all(app: &mut App, moment: Moment) {
    let date = moment.today();
    let day = app.day(Look::WholeDay(date), moment.zone).expect("a day");
    for step in day.steps.iter().filter(|step| !step.optional) {
        let step = step.id.to_string();
        apply(app, Action::Tick { date, step, done: true }, moment);
    }
}

/// An appointment so many hours from now.
fn book(app: &mut App, moment: Moment, hours: i64, note: &str) {
    let at = moment.now + TimeDelta::hours(hours);
    // Only what is still to come can be booked: what is over was booked before it.
    let then = Moment { now: moment.now.min(at - TimeDelta::hours(1)), ..moment };
    apply(app, Action::AddAppointment { at: When::At(at), note: note.to_owned() }, then);
}

/// A store of before that was made under older rules of its zone: when the treatment was is asked.
fn of_vancouver(app: &mut App, moment: Moment) {
    let (folder, other) = crate::store::zones::updated("vancouver", Zone::bundled, moment.now);
    // The store stays for as long as the page.
    let _ = folder.keep();
    *app = other;
    apply(app, Action::Welcome, moment);
}

/// What is pressed before the page is written: control by control.
const PRESSED: [(&str, Before, &[&str]); 47] = [
    ("first-treatment", |_, _| {}, &[]),
    ("first-earlier", |_, _| {}, &["Earlier"]),
    ("first-to-come", |_, _| {}, &["Still to come"]),
    ("first-professional", |_, _| {}, &["Continue"]),
    ("first-reminders", |_, _| {}, &["Skip this", "Skip this"]),
    ("first-reminders-off", |_, _| {}, &["Skip this", "Skip this", "No reminders"]),
    ("today-nothing", |app, moment| apply(app, Action::Welcome, moment), &[]),
    ("today-booked", booked, &[]),
    ("today-over", over, &[]),
    ("today-day-0", |app, moment| treated(app, moment, 0), &[]),
    ("today-day-3", day_3, &[]),
    ("today-day-8", |app, moment| treated(app, moment, 8), &[]),
    ("today-day-20", |app, moment| treated(app, moment, 20), &[]),
    ("today-day-120", |app, moment| treated(app, moment, 120), &[]),
    ("today-all-done", all_done, &[]),
    ("today-tip", day_3, &["Next tip"]),
    ("today-why", day_3, &["Why: Hyaluronic acid serum", "Why: Sunscreen, SPF 30 or more"]),
    ("today-undo", day_3, &["Sunscreen, SPF 30 or more"]),
    ("today-outdoors", day_3, &["I’m going outside …"]),
    ("today-lifting", lifting, &[]),
    ("today-zone", of_vancouver, &[]),
    ("can-i", day_3, &["Can I?"]),
    ("can-i-hold", asked, &["Can I?", "Aqua, Glycerin, Niacinamide …"]),
    ("can-i-others", asked, &["Can I?", "Aqua, Glycerin, Niacinamide …", "Add to my products"]),
    ("can-i-check", asked, &["Can I?", "Azelaic acid 10 % serum …"]),
    ("can-i-fine", asked, &["Can I?", "Aqua, Squalane …"]),
    ("can-i-unknown", asked, &["Can I?", "Glow Potion No. 7 …"]),
    ("can-i-sign", asked, &["Can I?", "swelling after the gym …"]),
    ("can-i-signs", asked, &["Can I?", "puffy eyes and a walk …"]),
    ("can-i-helpful", asked, &["Can I?", "hyaluronic acid …"]),
    ("can-i-later", asked, &["Can I?", "sauna on Friday? …"]),
    ("can-i-gym", asked, &["Can I?", "Gym"]),
    ("can-i-products", lifting, &["Can I?"]),
    ("more", day_3, &["More"]),
    ("more-empty", |app, moment| apply(app, Action::Welcome, moment), &["More"]),
    ("treatments", twice, &["More", "Treatments …"]),
    ("treatments-undo", twice, &["More", "Treatments …", "Remove the treatment of …"]),
    ("professional", day_3, &["More", "Ines Moreau …"]),
    ("professional-empty", nobody, &["More", "My professional …"]),
    ("appointments", booked, &["More", "Appointments …"]),
    ("appointments-over", over, &["More", "Appointments …"]),
    ("reminders", day_3, &["More", "Reminders …"]),
    ("reminders-each", day_3, &["More", "Reminders …", "About: Morning …", "About: Follow-up …"]),
    ("reminders-off", day_3, &["More", "Reminders …", "Reminders"]),
    ("health", day_3, &["More", "Reminders …", "Reminder health …"]),
    ("about", day_3, &["More", "About and sources …"]),
    ("refused", day_3, &["More", "Appointments …", "Book"]),
];

/// The same on a phone that says this of itself.
const ON_PHONE: [(&str, &str, &[&str]); 7] = [
    ("phone-more", CLEAR, &["More"]),
    ("phone-more-blocked", BLOCKED, &["More"]),
    ("phone-reminders", LATE, &["More", "Reminders …"]),
    ("phone-health", CLEAR, &["More", "Reminders …", "Reminder health …"]),
    ("phone-health-late", LATE, &["More", "Reminders …", "Reminder health …"]),
    ("phone-health-blocked", BLOCKED, &["More", "Reminders …", "Reminder health …"]),
    ("phone-health-broken", BROKEN, &["More", "Reminders …", "Reminder health …"]),
];
const CLEAR: &str = r#"{"notifications":true,"exact":true,"battery_free":true,
    "channels":{"sunscreen":true,"care":true,"appointments":true}}"#;
const LATE: &str = r#"{"notifications":true,"exact":false,"battery_free":false,
    "channels":{"sunscreen":false,"care":true,"appointments":true}}"#;
const BLOCKED: &str = r#"{"notifications":false,"exact":false,"battery_free":true}"#;
const BROKEN: &str = r#"{"notifications":true,"problem":"java.lang.SecurityException: Denied"}"#;

fn day_3(app: &mut App, moment: Moment) {
    treated(app, moment, 3);
    let date = moment.today();
    for step in ["cleanse_am", "serum_am", "hands_clean"] {
        apply(app, Action::Tick { date, step: step.to_owned(), done: true }, moment);
    }
}

fn asked(app: &mut App, moment: Moment) {
    day_3(app, moment);
    let list = "Aqua, Glycerin, Niacinamide, Glycolic Acid, Panthenol, Camelia X-tract, \
                Retinyl Palmitate, Parfum, Dimethylmethoxychromanylpalmitat";
    let fine = "Aqua, Squalane, Octocrylene, Glycerin, Sodium Hyaluronate. SPF 15";
    for text in [
        list,
        "Azelaic acid 10 % serum",
        fine,
        "Glow Potion No. 7",
        "puffy eyes and a walk",
        "swelling after the gym",
        "hyaluronic acid",
        "sauna on Friday?",
    ] {
        apply(app, Action::NoteQuestion(text.to_owned()), moment);
    }
}

fn lifting(app: &mut App, moment: Moment) {
    treated(app, moment, 7);
    for (name, text) in
        [("Night serum with a long name", "Aqua, Retinol"), ("Day cream", "Aqua, Parfum, Squalane")]
    {
        let (name, text) = (name.to_owned(), text.to_owned());
        apply(app, Action::AddProduct { name, text }, moment);
    }
}

fn all_done(app: &mut App, moment: Moment) {
    treated(app, moment, 3);
    tick_all(app, moment);
}

fn twice(app: &mut App, moment: Moment) {
    treated(app, moment, 40);
    treated(app, moment, 3);
    let date = civil::minus_days(moment.today(), 80);
    apply(app, Action::AddTreatment(When::Date(date)), moment);
}

fn nobody(app: &mut App, moment: Moment) {
    treated(app, moment, 3);
    apply(app, Action::SetProfessional(Professional::default()), moment);
}

fn booked(app: &mut App, moment: Moment) {
    apply(app, Action::Welcome, moment);
    book(app, moment, 9 * 24, "Check of the healing, and whether make-up can come back");
}

fn over(app: &mut App, moment: Moment) {
    apply(app, Action::Welcome, moment);
    book(app, moment, -2, "Treatment");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages")
}

fn press(paper: &mut Paper, pressed: &[&str]) {
    for control in pressed {
        match control.strip_suffix('…') {
            Some(start) => paper.press_start(start.trim_end()),
            None => paper.press(control),
        }
    }
}

fn write(name: &str, paper: &Paper) {
    std::fs::write(folder().join(format!("{name}.html")), paper.html()).expect("written");
}

#[test]
#[ignore = "writes pages for the browser; script/test-browser runs it"]
fn are_written_for_the_browser() {
    let _ = std::fs::remove_dir_all(folder());
    std::fs::create_dir_all(folder()).expect("a folder");
    for (name, before, pressed) in PRESSED {
        let mut paper = open(before);
        press(&mut paper, pressed);
        write(name, &paper);
    }
    for (name, says, pressed) in ON_PHONE {
        let folder = tempfile::TempDir::new().expect("a folder");
        let says = PhoneHealth::parse(says).expect("understood");
        let phone = std::sync::Arc::new(RecordingPhone::with_health(says));
        let handset = Handset::with(phone, folder.path());
        let props = RootProps::new(Start::with(|| Ok((app(day_3), None))), false);
        let mut paper = Paper::with(props.on_phone(Some(handset)));
        press(&mut paper, pressed);
        write(name, &paper);
    }
    let aside = SetAside { file: "/home/ines/afterglow.db.damaged-1".into(), from_backup: true };
    let opened = move || Ok((app(day_3), Some(aside.clone())));
    write("set-aside", &Paper::open(Start::with(opened), false));
    let no_home = || Err(afterglow::app::AppError::NoHome);
    write("error", &Paper::open(Start::with(no_home), false));
    let mut sample = Paper::open(Start::sample(), true);
    write("sample", &sample);
    sample.press("More");
    write("sample-more", &sample);
}

//! Every screen and state as a page for the browser: `script/test-browser` writes and checks them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use afterglow::app::{
    Action, AgendaAction, App, AppointmentAction, CheckInAction, CourseAction, Moment, PhotoAction,
    PlanAction, ProductAction, Professional, ProfessionalAction, QuestionAction, ReminderAction,
    ReportChoice, ReportPart, SettingAction, StepAction, TreatmentAction, keep_copy, read_handed,
};
use afterglow::care::check_in::Degree;
use afterglow::care::plan_file::PrivateKey;
use afterglow::care::slip::{Slip, Visit};
use afterglow::care::{
    AsOf, Depth, Details, HourCycle, Language, Locale, NeedlingKind, Overlay, OverlayItem, PhotoId,
    When, Window, Zone, civil,
};
use afterglow::health::PhoneHealth;
use afterglow::notify::recording::RecordingPhone;
use afterglow::phone::Handset;
use afterglow::photos::{Limits, Made, Pupils, Spot, View, make};
use afterglow::store::{SetAside, Store};
use afterglow::ui::{Prerendered, RootProps, Start, page, prerender};
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
    let professional =
        Professional { name, phone: "+44 20 7946 0018".to_owned(), ..Professional::default() };
    apply(app, ProfessionalAction::Set(professional).into(), moment);
    apply(app, TreatmentAction::Add(When::At(at)).into(), moment);
    apply(app, SettingAction::Welcome.into(), moment);
}

/// Ticks every step of today that is counted.
fn tick_all(app: &mut App, moment: Moment) {
    let date = moment.today();
    let day = app.day(AsOf::WholeDay(date), moment.zone).expect("a day");
    for step in day.steps.iter().filter(|step| !step.optional) {
        let step = step.id.to_string();
        apply(app, StepAction::Tick { date, step, done: true }.into(), moment);
    }
}

/// An appointment so many hours from now.
fn book(app: &mut App, moment: Moment, hours: i64, note: &str) {
    let at = moment.now + TimeDelta::hours(hours);
    // Only what is still to come can be booked: what is over was booked before it.
    let then = Moment { now: moment.now.min(at - TimeDelta::hours(1)), ..moment };
    apply(app, AppointmentAction::Add { at: When::At(at), note: note.to_owned() }.into(), then);
}

/// A store of before that was made under older rules of its zone: when the treatment was is asked.
fn of_vancouver(app: &mut App, moment: Moment) {
    let (folder, other) = crate::store::zones::updated("vancouver", Zone::bundled, moment.now);
    // The store stays for as long as the page.
    let _ = folder.keep();
    *app = other;
    apply(app, SettingAction::Welcome.into(), moment);
}

/// Day 3, with copies of the days before.
fn copied(app: &mut App, moment: Moment) {
    // The store stays for as long as the page.
    let folder = tempfile::TempDir::new().expect("a folder").keep();
    *app = App::open(&folder, moment.now).expect("opened").0;
    day_3(app, moment);
    for back in (0..5).rev() {
        apply(app, AgendaAction::Add("When may I swim?".to_owned()).into(), moment);
        let then = Moment { now: moment.now - TimeDelta::days(back), ..moment };
        assert!(keep_copy(&folder, then).expect("made"));
    }
}

/// Day 8, with an appointment that is over and two to come.
fn visits(app: &mut App, moment: Moment) {
    treated(app, moment, 8);
    book(app, moment, -30, "Check-up with Ines");
    book(app, moment, 50, "Review");
    book(app, moment, 24 * 36, "");
}

/// Day 3 by a professional's plan that is looser and stricter than the default one.
fn by_linden(app: &mut App, moment: Moment) {
    treated(app, moment, 3);
    let item = |id: &str, window| OverlayItem {
        id: id.into(),
        window: Some(window),
        ..OverlayItem::default()
    };
    let items = vec![item("no_scrub", Window::Days(5)), item("no_procedures", Window::Days(21))];
    let overlay = Overlay { provider: "Linden Skin Clinic".into(), items, ..Overlay::default() };
    apply(app, PlanAction::Apply(overlay).into(), moment);
}

/// What is pressed before the page is written: control by control.
const PRESSED: &[(&str, Before, &[&str])] = &[
    ("first-treatment", |_, _| {}, &[]),
    ("first-earlier", |_, _| {}, &["Earlier"]),
    ("twelve-first-earlier", |_, _| {}, &["Earlier"]),
    ("twelve-first-reminders", |_, _| {}, &["Skip this", "Skip this"]),
    ("first-to-come", |_, _| {}, &["Still to come"]),
    ("first-professional", |_, _| {}, &["Continue"]),
    ("first-reminders", |_, _| {}, &["Skip this", "Skip this"]),
    ("first-reminders-off", |_, _| {}, &["Skip this", "Skip this", "No reminders"]),
    ("today-nothing", |app, moment| apply(app, SettingAction::Welcome.into(), moment), &[]),
    ("today-booked", booked, &[]),
    ("today-over", over, &[]),
    ("today-appointment", with_visit, &[]),
    ("appointments-away", away, &["More", "Appointments …"]),
    ("treatments-away", away, &["More", "Treatments …"]),
    ("today-day-0", |app, moment| treated(app, moment, 0), &[]),
    ("today-day-1", |app, moment| treated(app, moment, 1), &[]),
    ("today-day-3", day_3, &[]),
    ("today-day-7", |app, moment| treated(app, moment, 7), &[]),
    ("today-day-8", |app, moment| treated(app, moment, 8), &[]),
    ("today-day-10", |app, moment| treated(app, moment, 10), &[]),
    ("today-day-20", |app, moment| treated(app, moment, 20), &[]),
    ("today-day-30", |app, moment| treated(app, moment, 30), &[]),
    ("today-day-120", |app, moment| treated(app, moment, 120), &[]),
    ("today-all-done", all_done, &[]),
    ("today-tip", day_3, &["Next tip"]),
    ("today-why", day_3, &["Why? This morning"]),
    ("today-open", day_3, &[UNFOLD]),
    ("today-open-0", |app, moment| treated(app, moment, 0), &[UNFOLD]),
    ("today-undo", day_3, &["Sunscreen, SPF 30 or more"]),
    ("today-outdoors", day_3, &["I’m going outside …"]),
    ("today-lifting", lifting, &[]),
    ("today-photo", |app, moment| treated(app, moment, 7), &["Any time, …"]),
    ("today-nobody", nobody, &[]),
    ("today-day-before", day_3, &["Mon 23 November, day 1 …", UNFOLD]),
    ("today-day-entered", lived, &["Mon 23 November, day 1 …"]),
    ("today-zone", of_vancouver, &[]),
    ("plan", day_3, &["Plan"]),
    ("plan-none", |app, moment| apply(app, SettingAction::Welcome.into(), moment), &["Plan"]),
    ("plan-visits", visits, &["Plan"]),
    ("plan-before", visits, &["Plan", "Before today"]),
    ("plan-entered", photographed_and_noted, &["Plan", "Before today"]),
    ("plan-before-30", |app, moment| treated(app, moment, 30), &["Plan", "Before today"]),
    ("plan-all", day_3, &["Plan", "Everything in your plan …"]),
    ("plan-day-60", |app, moment| treated(app, moment, 60), &["Plan"]),
    ("plan-day-ahead", day_3, &["Plan", "Lifts …"]),
    ("plan-item", day_3, &["Plan", "Retinol, AHAs, benzoyl peroxide …"]),
    ("plan-sheets", day_3, &["Plan", "Sunbathing …"]),
    ("plan-suggested", day_3, &["Plan", "Hard exercise …"]),
    ("plan-changed", by_linden, &["Plan"]),
    ("plan-looser", by_linden, &["Plan", "Scrubs and exfoliants …"]),
    ("plan-step", day_3, &["Plan", "Everything in your plan …", "Sunscreen, SPF 30 or more …"]),
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
    (
        "can-i-nobody",
        |app, moment| {
            asked(app, moment);
            apply(app, ProfessionalAction::Set(Professional::default()).into(), moment);
        },
        &["Can I?", "Glow Potion No. 7 …"],
    ),
    ("can-i-gym", asked, &["Can I?", "Gym"]),
    ("can-i-products", lifting, &["Can I?"]),
    ("more", day_3, &["More"]),
    ("more-empty", |app, moment| apply(app, SettingAction::Welcome.into(), moment), &["More"]),
    ("leaflet", day_3, &["Is this normal? …"]),
    ("leaflet-all", day_3, &["Is this normal? …", "All 25"]),
    ("leaflet-nobody", nobody, &["More", "Is this normal? …"]),
    (
        "leaflet-none",
        |app, moment| apply(app, SettingAction::Welcome.into(), moment),
        &["More", "Is this normal? …"],
    ),
    ("sign-swelling", day_3, &["Is this normal? …", "Swelling"]),
    (
        "sign-late",
        |app, moment| treated(app, moment, 20),
        &["Is this normal? …", "All 25", "Numbness or tingling"],
    ),
    ("leaflet-other-day", lived, &["Plan", "Check-in", "Is this normal? …"]),
    ("leaflet-ahead", day_3, &["Sat 28 November, day 6 …", "Is this normal? …"]),
    ("sign-other-day", lived, &["Plan", "Check-in", "Redness: mild"]),
    ("sign-bumps", day_3, &["Is this normal? …", "Spots and small bumps"]),
    ("sign-fever", day_3, &["Is this normal? …", "Fever or chills"]),
    ("read-out", read_out, &["Is this normal? …", "What you can read out"]),
    (
        "read-out-none",
        |app, moment| apply(app, SettingAction::Welcome.into(), moment),
        &["More", "Is this normal? …", "What you can read out"],
    ),
    ("skin", noted, &["My skin"]),
    ("skin-none", |app, moment| apply(app, SettingAction::Welcome.into(), moment), &["My skin"]),
    ("skin-yesterday", noted_yesterday, &["My skin"]),
    ("check-in", day_3, &["My skin", "Check in"]),
    ("check-in-day-1", |app, moment| treated(app, moment, 1), &["My skin", "Check in"]),
    ("check-in-noted", noted, &["My skin", "Change today’s check-in", "None of the others"]),
    ("skin-empty-days", noted_long_ago, &["My skin"]),
    ("check-in-closed", lived, &["Plan", "Check-in"]),
    ("history", noted, &["My skin", "History …"]),
    ("history-full", lived, &["My skin", "History …"]),
    (
        "history-none",
        |app, moment| apply(app, SettingAction::Welcome.into(), moment),
        &["My skin", "History …"],
    ),
    ("treatments", twice, &["More", "Treatments …"]),
    ("treatments-rf", twice, &["More", "Treatments …", "Record a treatment", "Radio-frequency"]),
    (
        "treatments-none",
        |app, moment| apply(app, SettingAction::Welcome.into(), moment),
        &["Record a treatment"],
    ),
    ("treatment", by_frequency, &["More", "Treatments …", "…Radio-frequency, 1.5"]),
    ("leaflet-rf", by_frequency, &["Is this normal? …"]),
    ("sign-rf", by_frequency, &["Is this normal? …", "Swelling"]),
    ("can-i-sign-rf", by_frequency, &["Can I?", "swelling after the gym …"]),
    ("treatments-undo", twice, &["More", "Treatments …", "Remove the treatment of …"]),
    ("professional", day_3, &["More", "Ines Moreau …"]),
    ("professional-empty", nobody, &["More", "My professional …"]),
    ("professional-full", told, &["More", "Ines Moreau …"]),
    ("plan-file", day_3, &["More", "Ines Moreau …", "Your professional’s plan …"]),
    ("plan-file-in-use", by_linden, &["More", "Ines Moreau …", "Your professional’s plan …"]),
    (
        "plan-file-back",
        by_linden,
        &["More", "Ines Moreau …", "Your professional’s plan …", "Default plan …"],
    ),
    (
        "plan-file-nothing",
        day_3,
        &["More", "Ines Moreau …", "Your professional’s plan …", "See what it changes"],
    ),
    (
        "sheet",
        day_3,
        &[
            "More",
            "Ines Moreau …",
            "Your professional’s plan …",
            "Paste your sheet …",
            SHEET,
            "Read the sheet",
            "Swimming: …",
        ],
    ),
    (
        "sheet-changes",
        day_3,
        &[
            "More",
            "Ines Moreau …",
            "Your professional’s plan …",
            "Paste your sheet …",
            SHEET,
            "Read the sheet",
            "Swimming: …",
            "Make-up of any kind: 48 …",
            "See what changes",
        ],
    ),
    ("calendar", booked, &["More", "Export to calendar …"]),
    (
        "report",
        photographed,
        &["More", "Report for your professional …", "Steps", "Day 3", "Day 3, …"],
    ),
    ("keep", copied, &["More", "Backup and restore …", "2 older copies"]),
    (
        "keep-sealed",
        day_3,
        &["More", "Backup and restore …", "Seal it with a passphrase", "Back up now"],
    ),
    ("keep-offer", copied, &["More", "Backup and restore …", "…Made by itself"]),
    ("today-told", told, &[]),
    ("can-i-told", told, &["Can I?", "Azelaic acid 10 % serum …"]),
    ("appointments", booked, &["More", "Appointments …"]),
    ("appointments-add", booked, &["More", "Appointments …", "Note an appointment"]),
    ("twelve-appointments-add", booked, &["More", "Appointments …", "Note an appointment"]),
    ("appointments-over", over, &["More", "Appointments …"]),
    ("appointment", over, &["More", "Appointments …", "…Over"]),
    ("appointment-happened", over, &["More", "Appointments …", "It was a treatment: record it"]),
    ("agenda", to_ask, &["More", "Appointments …"]),
    ("course", in_course, &["More", "Treatments …"]),
    ("today-course", in_course, &[]),
    ("course-more", in_course, &["More"]),
    ("reminders", day_3, &["More", "Reminders …"]),
    (
        "reminders-each",
        day_3,
        &["More", "Reminders …", "About: 08:10 Morning …", "About: Patience …"],
    ),
    ("reminders-open", day_3, &["More", "Reminders …", UNFOLD]),
    ("twelve-reminders-open", day_3, &["More", "Reminders …", UNFOLD]),
    ("reminders-off", day_3, &["More", "Reminders …", "Reminders"]),
    ("reminders-late", |app, moment| treated(app, moment, 40), &["More", "Reminders …"]),
    ("health", day_3, &["More", "Reminders …", "Reminder health …"]),
    ("settings", day_3, &["More", "Settings …"]),
    ("settings-wipe", day_3, &["More", "Settings …", "Delete everything …"]),
    ("about", day_3, &["More", "About and sources …"]),
    ("photos-none", day_3, &["My skin", "Photos …"]),
    ("photos", photographed, &["My skin", "Photos …"]),
    ("photos-day", photographed, &["My skin", "History …", "1 photo"]),
    ("photos-add", photographed, &["My skin", "Photos …", "Add photos"]),
    ("photo", photographed, &["My skin", "Photos …", "Day 3 …"]),
    ("photo-delete", photographed, &["My skin", "Photos …", "Day 3 …", "Delete photo"]),
    (
        "photo-line-up",
        photographed,
        &["My skin", "Photos …", "Day 1 …", "Line it up …", "Place the marks by keyboard"],
    ),
    ("photo-compare", photographed, &["My skin", "Photos …", "Compare two days …"]),
    ("photo-beside", photographed, &["My skin", "Photos …", "Compare two days …", "Side by side"]),
    ("photo-treatments", photographed, &["My skin", "Photos …", "Compare two treatments …"]),
    (
        "photo-treatments-missing",
        photographed,
        &["My skin", "Photos …", "Compare two treatments …", "Day 14"],
    ),
    ("refused", day_3, &["More", "Appointments …", "Add"]),
];

/// The time of a page.
type Clock = fn() -> Moment;

/// The same later on the day.
const LATER: [(&str, Clock, Before, &[&str]); 5] = [
    ("today-afternoon", afternoon, day_3, &[]),
    ("today-evening", evening, day_3, &[]),
    ("today-evening-0", evening, |app, moment| treated(app, moment, 0), &[]),
    ("today-evening-open", evening, day_3, &[UNFOLD]),
    ("today-evening-done", evening, all_done, &[]),
];

fn later(hours: i64) -> Moment {
    let moment = Moment::current();
    Moment { now: moment.now + TimeDelta::hours(hours), ..moment }
}

fn afternoon() -> Moment {
    later(4)
}

fn evening() -> Moment {
    later(10)
}

/// The same on a phone that says this of itself.
const ON_PHONE: [(&str, &str, &[&str]); 11] = [
    ("phone-photos-add", CLEAR, &["My skin", "Photos …", "Add the first one"]),
    ("phone-more", CLEAR, &["More"]),
    ("phone-more-blocked", BLOCKED, &["More"]),
    ("phone-reminders", LATE, &["More", "Reminders …"]),
    ("phone-report", CLEAR, &["More", "Report for your professional …"]),
    ("phone-calendar", CLEAR, &["More", "Export to calendar …"]),
    ("phone-keep", CLEAR, &["More", "Backup and restore …"]),
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
        apply(app, StepAction::Tick { date, step: step.to_owned(), done: true }.into(), moment);
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
        apply(app, QuestionAction::Note(text.to_owned()).into(), moment);
    }
}

fn lifting(app: &mut App, moment: Moment) {
    treated(app, moment, 7);
    for (name, text) in
        [("Night serum with a long name", "Aqua, Retinol"), ("Day cream", "Aqua, Parfum, Squalane")]
    {
        let (name, text) = (name.to_owned(), text.to_owned());
        apply(app, ProductAction::Add { name, text }.into(), moment);
    }
}

fn all_done(app: &mut App, moment: Moment) {
    treated(app, moment, 3);
    tick_all(app, moment);
}

/// A check-in so many days before.
fn note(app: &mut App, moment: Moment, back: u64, marks: &[(&str, Degree)], note: &str) {
    let date = civil::minus_days(moment.today(), back);
    let days = TimeDelta::days(i64::try_from(back).expect("few"));
    let marks = marks.iter().map(|(sign, degree)| ((*sign).to_owned(), Some(*degree))).collect();
    let action = CheckInAction::Note { date, marks, note: Some(note.to_owned()) };
    apply(app, action.into(), Moment { now: moment.now - days, ..moment });
}

fn noted_yesterday(app: &mut App, moment: Moment) {
    use Degree::{Medium, Mild, None, Strong};
    day_3(app, moment);
    note(app, moment, 3, &[("redness", Strong), ("swelling", Mild), ("pain", Medium)], "");
    note(app, moment, 2, &[("redness", Medium), ("swelling", Medium), ("pain", Mild)], "");
    note(
        app,
        moment,
        1,
        &[("redness", Medium), ("swelling", Mild), ("pain", None)],
        "Tight at night",
    );
}

fn noted_long_ago(app: &mut App, moment: Moment) {
    treated(app, moment, 60);
    for back in [59, 57, 40] {
        note(app, moment, back, &[("redness", Degree::Mild)], "");
    }
}

fn noted(app: &mut App, moment: Moment) {
    use Degree::{Medium, Mild, None};
    noted_yesterday(app, moment);
    let marks = [("redness", Mild), ("swelling", None), ("pain", None), ("dryness", Medium)];
    note(app, moment, 0, &marks, "Tight after washing.\nA little flaking at the chin.");
}

fn twice(app: &mut App, moment: Moment) {
    treated(app, moment, 40);
    treated(app, moment, 3);
    let date = civil::minus_days(moment.today(), 80);
    apply(app, TreatmentAction::Add(When::Date(date)).into(), moment);
}

/// Treated with radio-frequency, with everything noted that can be.
fn by_frequency(app: &mut App, moment: Moment) {
    asked(app, moment);
    let id = app.treatments().expect("read")[0].id;
    let details = Details {
        area: "Face and neck, without the eyelids".to_owned(),
        depth: Some(Depth::Deep),
        kind: NeedlingKind::RadioFrequency,
        note: "1.5 mm on the cheeks, 0.5 mm on the forehead".to_owned(),
    };
    let action = TreatmentAction::Correct { id, when: None, details: Some(details) };
    apply(app, action.into(), moment);
}

/// The same with a check-in of today, and the professional with everything that can be known of them.
fn read_out(app: &mut App, moment: Moment) {
    by_frequency(app, moment);
    known(app, moment);
    let marks = [("redness", Degree::Mild), ("swelling", Degree::Strong), ("fever", Degree::None)];
    note(app, moment, 0, &marks, "Swollen since the new cream this morning.");
}

/// Faces that were photographed, each from a little further away and in another light.
fn made() -> &'static [Arc<Made>] {
    static MADE: LazyLock<Vec<Arc<Made>>> = LazyLock::new(|| {
        let made = (0..6u8).map(|number| {
            let mut face = crate::photos::face(300 - 12 * u32::from(number));
            for pixel in face.pixels_mut() {
                let dim = |part: u8| part / 4 * (4 - number % 3);
                *pixel = image::Rgb(pixel.0.map(dim));
            }
            let mut bytes = std::io::Cursor::new(Vec::new());
            face.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
            Arc::new(make(bytes.get_ref(), Limits::USUAL).expect("a photo"))
        });
        made.collect()
    });
    &MADE
}

/// Two treatments with photos of some days.
fn photographed(app: &mut App, moment: Moment) {
    treated(app, moment, 45);
    day_3(app, moment);
    for (made, days) in made().iter().zip([45, 42, 31, 3, 1, 0]) {
        let date = civil::minus_days(moment.today(), days);
        let add = PhotoAction::Add { made: made.clone(), date, view: View::Front };
        apply(app, add.into(), moment);
    }
    let pupils = Pupils::of(Spot::at(0.36, 0.375), Spot::at(0.64, 0.375));
    for id in [PhotoId(4), PhotoId(6)] {
        apply(app, PhotoAction::LineUp { id, pupils }.into(), moment);
    }
}

fn photographed_and_noted(app: &mut App, moment: Moment) {
    photographed(app, moment);
    for back in 0..4 {
        note(app, moment, back, &[("redness", Degree::Mild)], "");
    }
    book(app, moment, 24 * 4, "Review");
}

/// Everything that a day can have, with an appointment that is over and what came of it.
fn lived(app: &mut App, moment: Moment) {
    photographed_and_noted(app, moment);
    book(app, moment, -26, "Check-up with Ines");
    let id = app.appointments().expect("read")[0].id;
    let outcome = Some("All calm; make-up again from Friday".to_owned());
    apply(app, AppointmentAction::Edit { id, at: None, note: None, outcome }.into(), moment);
    apply(app, QuestionAction::Note("hot yoga on Friday?".to_owned()).into(), moment);
}

/// The photos as files beside the pages.
fn write_photos() {
    for made in made() {
        let folder = folder().join("photos").join(made.hash.as_str());
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("photo.jpg"), &made.bytes).expect("written");
        std::fs::write(folder.join("small.jpg"), &made.small).expect("written");
    }
}

/// With everything that can be known of the professional.
fn told(app: &mut App, moment: Moment) {
    asked(app, moment);
    known(app, moment);
}

fn known(app: &mut App, moment: Moment) {
    let professional = Professional {
        name: "Ines Moreau".to_owned(),
        clinic: "Linden Skin Clinic, second floor".to_owned(),
        phone: "+44 20 7946 0018, mobile +44 7911 123456".to_owned(),
        message: "https://chat.example/linden-skin-clinic".to_owned(),
        instructions: "No make-up before Friday.\nThe thick cream at night, for two weeks."
            .to_owned(),
    };
    apply(app, ProfessionalAction::Set(professional).into(), moment);
}

fn to_ask(app: &mut App, moment: Moment) {
    booked(app, moment);
    for text in ["When may I swim again?", "Is the thick cream needed until the next session?"] {
        apply(app, AgendaAction::Add(text.to_owned()).into(), moment);
    }
    let id = app.agenda().expect("read")[0].id;
    apply(app, AgendaAction::SetAsked { id, asked: true }.into(), moment);
}

fn in_course(app: &mut App, moment: Moment) {
    by_frequency(app, moment);
    let date = civil::minus_days(moment.today(), 31);
    apply(app, TreatmentAction::Add(When::Date(date)).into(), moment);
    apply(app, CourseAction::Set { sessions: 4, every_days: 28 }.into(), moment);
}

fn nobody(app: &mut App, moment: Moment) {
    treated(app, moment, 3);
    apply(app, ProfessionalAction::Set(Professional::default()).into(), moment);
}

fn booked(app: &mut App, moment: Moment) {
    apply(app, SettingAction::Welcome.into(), moment);
    book(app, moment, 9 * 24, "Check of the healing, and whether make-up can come back");
}

/// Day 3, with an appointment in the morning that is over and one in the afternoon.
fn with_visit(app: &mut App, moment: Moment) {
    day_3(app, moment);
    book(app, moment, 5, "Check of the healing");
}

/// Treated and booked in another zone than the client is in.
fn away(app: &mut App, moment: Moment) {
    let zone = Zone::bundled("America/New_York").expect("a zone");
    with_visit(app, Moment { zone, ..moment });
}

fn over(app: &mut App, moment: Moment) {
    apply(app, SettingAction::Welcome.into(), moment);
    book(app, moment, -2, "Treatment");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages")
}

/// Makes a link.
type Link = fn() -> String;

/// What the system opens the window with: the link of a plan, before it is used.
const HANDED: [(&str, Before, Link); 4] = [
    ("plan-slip", nobody, || slip(None)),
    ("plan-slip-signed", nobody, || slip(Some(1))),
    ("plan-slip-other-key", by_another_key, || slip(Some(1))),
    ("plan-slip-damaged", nobody, || "afterglow:1AAAA".to_owned()),
];

/// The link of a plan with a treatment two days ago, signed with a key or not.
fn slip(key: Option<u8>) -> String {
    let moment = Moment::current();
    let plan = "version = 1\nprofessional = \"Ines Moreau\"\n[hold_off]\nno_makeup = \"48 hours\"\nno_scrub = \"5 days\"\n";
    let signed = key.and_then(|key| PrivateKey::of(&[key; 32]).sign(plan, moment.now));
    let when = When::At(moment.now - TimeDelta::days(20));
    let visit = Some(Visit::of(when, moment.zone));
    Slip { plan: signed.unwrap_or_else(|| plan.to_owned()), visit }.link()
}

/// Their last plan was signed with another key.
fn by_another_key(app: &mut App, moment: Moment) {
    nobody(app, moment);
    let handed = read_handed(Path::new("-"), slip(Some(2)).as_bytes()).expect("sound");
    let take = PlanAction::Take { handed: Box::new(handed), trust: false, visit: false };
    apply(app, take.into(), moment);
}

/// Instead of a control: everything that is folded.
const UNFOLD: &str = "*";

/// Instead of a control: this as the text of a sheet.
const SHEET: &str = "Microneedling Aftercare\n\n• No makeup for 24–48 hours.\n• Avoid strenuous exercise for 48 hours, \
    as this may cause irritation.\n• Exercise can be resumed after 24 hours.\n• No swimming for 2 weeks.\n\
    • Avoid the sun until your skin is fully healed.\n• Apply the recovery balm for 5 days.";

fn press(paper: &mut Paper, pressed: &[&str]) {
    for control in pressed {
        // A name's beginning, a part of it, or all of it.
        match (control.strip_suffix('…'), control.strip_prefix('…')) {
            (Some(start), _) => paper.press_start(start.trim_end()),
            (None, Some(part)) => paper.press_containing(part),
            (None, None) if *control == UNFOLD => paper.unfold(),
            (None, None) if *control == SHEET => paper.fill("The text of the sheet", SHEET),
            (None, None) => paper.press(control),
        }
    }
}

/// The languages in which the pages are looked at as well: those made by code, the one with the longest words, and
/// one from right to left; with `AFTERGLOW_TEST_ALL` every other one too.
fn languages() -> Vec<Language> {
    let always = [Language::Accented, Language::Mirrored, Language::German, Language::Arabic];
    let others = Language::ALL.into_iter().filter(|one| *one != Language::English);
    let others = others.filter(|one| !always.contains(one));
    let all = std::env::var_os("AFTERGLOW_TEST_ALL").is_some();
    always.into_iter().chain(others.filter(|_| all)).collect()
}

fn write(name: &str, paper: &mut Paper) {
    let save = |name: &str, paper: &Paper| {
        std::fs::write(folder().join(format!("{name}.html")), paper.html()).expect("written");
    };
    // By a clock of twelve hours, where the name says so.
    let hours = HourCycle::ALL[usize::from(name.starts_with("twelve-"))];
    paper.write_in(Locale { hours, ..Locale::default() });
    save(name, paper);
    for language in languages() {
        paper.write_in(Locale { hours, ..language.into() });
        save(&format!("{}+{name}", language.tag()), paper);
    }
    paper.write_in(Language::English.into());
}

/// The paper of a report with everything in it, as it is saved.
fn write_paper() {
    for language in [Language::English].into_iter().chain(languages()) {
        let moment = Moment::current();
        let mut app = app(|app, moment| {
            use Degree::{Medium, Mild, None, Strong};

            photographed_and_noted(app, moment);
            let all = ["swelling", "pain", "heat", "dryness", "itch", "bumps", "patches"];
            for (back, degree) in [(0, None), (1, Mild), (2, Medium), (3, Strong)] {
                let marks = all.map(|sign| (sign, degree));
                note(app, moment, back, &marks, "Tight after washing, with a little flaking.");
            }
            let (name, text) = ("Night serum".to_owned(), "Aqua, Retinol, Parfum".to_owned());
            apply(app, ProductAction::Add { name, text }.into(), moment);
            to_ask(app, moment);
        });
        apply(&mut app, SettingAction::SetLanguage(Some(language)).into(), moment);
        let mut choice = ReportChoice::default();
        for part in ReportPart::ALL {
            choice.set(part, true);
        }
        choice.photos = [PhotoId(2), PhotoId(4), PhotoId(6)].into();
        let report = app.report(&choice, moment).expect("made");
        let paper = afterglow::report::page(&app, &report, language.into(), moment);
        let name = match language {
            Language::English => "paper".to_owned(),
            other => format!("{}+paper", other.tag()),
        };
        let html = paper.expect("written").html;
        std::fs::write(folder().join(format!("{name}.html")), html).expect("written");
    }
}

/// Day 3 without reminders: nothing is started that could have something to say.
fn quiet(app: &mut App, moment: Moment) {
    day_3(app, moment);
    apply(app, ReminderAction::SwitchAll(false).into(), moment);
}

/// The page as the window loads it on day 3, with what was rendered beforehand; and what the app puts
/// in its place, for `tests/browser/early.mjs`.
fn write_early() {
    let folder = folder().join("early");
    std::fs::create_dir_all(&folder).expect("a folder");
    let start = || Start::with(|| Ok((app(quiet), None)));
    let (_, early) = prerender(start(), false, Language::English.into());
    std::fs::write(folder.join("early.html"), page(&early)).expect("written");
    let live = Paper::first_paint(start());
    std::fs::write(folder.join("live.fragment"), live).expect("written");
}

#[test]
#[ignore = "writes pages for the browser; script/test-browser runs it"]
fn are_written_for_the_browser() {
    let _ = std::fs::remove_dir_all(folder());
    std::fs::create_dir_all(folder()).expect("a folder");
    write_photos();
    for &(name, before, pressed) in PRESSED {
        let mut paper = open(before);
        press(&mut paper, pressed);
        while paper.shows("<progress") {
            paper.settle();
        }
        write(name, &mut paper);
    }
    for (name, clock, before, pressed) in LATER {
        let props = RootProps::new(Start::with(move || Ok((app(before), None))), false);
        let mut paper = Paper::with(props.by(clock));
        press(&mut paper, pressed);
        write(name, &mut paper);
    }
    for (name, before, link) in HANDED {
        let props = RootProps::new(Start::with(move || Ok((app(before), None))), false);
        let props = props.opening(Some(link()));
        write(name, &mut Paper::with(props));
    }
    write_early();
    write_paper();
    for (name, says, pressed) in ON_PHONE {
        let folder = tempfile::TempDir::new().expect("a folder");
        let says = PhoneHealth::parse(says).expect("understood");
        let exchange = Some(folder.path().join("exchange"));
        let phone = RecordingPhone { exchange, ..RecordingPhone::with_health(says) };
        let phone = std::sync::Arc::new(phone);
        let handset = Handset::with(phone, folder.path());
        let props = RootProps::new(Start::with(|| Ok((app(day_3), None))), false);
        let mut paper = Paper::with(props.on_phone(Some(handset)));
        press(&mut paper, pressed);
        write(name, &mut paper);
    }
    let aside = SetAside { file: "/home/ines/afterglow.db.damaged-1".into(), from_backup: true };
    let opened = move || Ok((app(day_3), Some(aside.clone())));
    write("set-aside", &mut Paper::open(Start::with(opened), false));
    let no_home = || Err(afterglow::app::AppError::NoHome);
    write("error", &mut Paper::open(Start::with(no_home), false));
    let mut sample = Paper::open(Start::sample(), true);
    write("sample", &mut sample);
    sample.press("More");
    write("sample-more", &mut sample);
}

/// A page without the place of the light in the sky, which moves with the seconds.
fn still(page: &str) -> String {
    let mut parts = page.split("--u:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        page + part.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
    })
}

#[test]
fn the_page_shows_today_before_the_app_is_connected() {
    let minute = || Moment::current().now.timestamp() / 60;
    // Both read the system's clock: they are compared when no minute began between them.
    let mut rendered = std::iter::repeat_with(|| {
        let began = minute();
        let (start, early) =
            prerender(Start::with(|| Ok((app(quiet), None))), false, Language::English.into());
        (page(&early), Paper::first_paint(start), began == minute())
    });
    let (shown, first, _) =
        rendered.by_ref().take(20).find(|(_, _, in_one)| *in_one).expect("under a minute");
    assert!(shown.contains(r#"<div id="main"></div><div id="early" inert aria-hidden="true">"#));
    assert!(still(&shown).contains(&still(&first)), "what the app shows first");
}

#[test]
fn nothing_is_rendered_beforehand_of_the_first_start() {
    let (_, early) =
        prerender(Start::with(|| Ok((app(|_, _| {}), None))), false, Language::English.into());
    assert!(page(&early).contains(r#"<div id="main"></div><script>"#));
}

#[test]
fn rendering_beforehand_keeps_the_word_of_a_file_that_was_set_aside() {
    let opened = std::cell::Cell::new(false);
    // Only the first one who opens the store is given the word.
    let open = move || {
        let aside =
            SetAside { file: "/home/ines/afterglow.db.damaged-1".into(), from_backup: true };
        Ok((app(day_3), Some(aside).filter(|_| !opened.replace(true))))
    };
    let (start, early) = prerender(Start::with(open), false, Language::English.into());
    assert_eq!(early, Prerendered::default());
    assert!(Paper::open(start, false).shows("afterglow.db.damaged-1"));
}

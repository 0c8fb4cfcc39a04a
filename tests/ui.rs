//! The screens without a window: pressed by their accessible names.

use std::path::Path;

use afterglow::app::{
    Action, App, AppointmentAction, CheckInAction, Moment, Professional, ProfessionalAction,
    QuestionAction, ReminderAction, SettingAction, StepAction, TreatmentAction,
};
use afterglow::care::check_in::Degree;
use afterglow::care::plan_file::PrivateKey;
use afterglow::care::signs::Signs;
use afterglow::care::slip::{Slip, Visit};
use afterglow::care::{Details, HourCycle, Language, Locale, When, Zone};
use afterglow::store::{AppliedPlan, Store, StoreError};
use afterglow::texts::Texts;
use afterglow::ui::{RootProps, Start};
use chrono::TimeDelta;

use crate::support::paper::Paper;
use crate::support::{berlin, moment, named};

/// An app in memory after these intents. Reminders are off: no agent is to be started.
fn after(intents: &[Action]) -> Paper {
    let intents = intents.to_vec();
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        let moment = Moment::current();
        app.apply(ReminderAction::SwitchAll(false), moment)?;
        for intent in &intents {
            app.apply(intent.clone(), moment)?;
        }
        Ok((app, None))
    };
    Paper::open(Start::with(open), false)
}

fn treated_now() -> Action {
    TreatmentAction::Add(When::At(Moment::current().now)).into()
}

/// The heading of the page that is shown.
fn title(paper: &Paper) -> String {
    let html = paper.html();
    let (_, rest) = html.split_once("<h1").expect("a heading");
    let (_, rest) = rest.split_once('>').expect("its start");
    rest.split_once("</h1>").expect("its end").0.to_owned()
}

#[test]
fn back_leads_from_page_to_page_the_way_the_client_came() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("More");
    paper.press_start("Treatments");
    assert_eq!(title(&paper), "Treatments");
    paper.press("Back");
    assert_eq!(title(&paper), "More");
    paper.press_start("About and sources");
    paper.press("Back");
    assert_eq!(title(&paper), "More");
    paper.press("Today");
    assert_eq!(title(&paper), "Day 0");
}

#[test]
fn a_shortcut_from_today_leads_back_to_today() {
    let mut paper = after(&[SettingAction::Welcome.into()]);
    paper.press("Record a treatment");
    assert_eq!(title(&paper), "Treatments");
    assert!(paper.has("Record"), "the form is open where nothing is recorded yet");
    paper.press("Back");
    assert_eq!(title(&paper), "Today");
}

#[test]
fn a_question_of_the_first_start_leads_back_to_the_one_before() {
    let mut paper = after(&[]);
    paper.press("Continue");
    assert_eq!(title(&paper), "Who is your professional?");
    paper.press("Skip this");
    assert_eq!(title(&paper), "May Afterglow remind you?");
    paper.press("Back");
    paper.press("Back");
    assert_eq!(title(&paper), "When was your treatment?");
    assert!(!paper.has("Back"), "there is nothing before the first question");
}

/// Minutes after 18:38: each test runs in a thread of its own.
mod passing {
    use std::cell::Cell;

    use chrono::TimeDelta;

    use super::{Moment, berlin, moment};

    thread_local!(static MINUTES: Cell<i64> = const { Cell::new(0) });

    pub(super) fn clock() -> Moment {
        let begun = moment("2026-11-25 18:38", berlin());
        Moment { now: begun.now + TimeDelta::minutes(MINUTES.get()), ..begun }
    }

    pub(super) fn wait(minutes: i64) {
        MINUTES.set(MINUTES.get() + minutes);
    }
}

/// The first start over a folder, and what is recorded there.
fn first_start(folder: &Path) -> (Paper, impl Fn() -> Vec<String>) {
    let (in_window, beside) = (folder.to_owned(), folder.to_owned());
    let open = move || App::open(&in_window, passing::clock().now);
    let recorded = move || {
        let (app, _) = App::open(&beside, passing::clock().now).expect("opened");
        let treatments = app.treatments().expect("read").into_iter();
        let at = treatments.map(|one| one.at.map_or(one.date.to_string(), |at| at.to_rfc3339()));
        at.collect()
    };
    let props = RootProps::new(Start::with(open), false).by(passing::clock);
    (Paper::with(props), recorded)
}

#[test]
fn back_in_the_first_start_shows_what_was_answered_and_changes_nothing() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let (mut paper, recorded) = first_start(folder.path());
    paper.press("Earlier");
    paper.fill("Day", "2026-11-22");
    paper.fill("Time, if you know it", "15:00");
    paper.press("Continue");
    let given = ["2026-11-22T14:00:00+00:00".to_owned()];
    assert_eq!(recorded(), given);
    paper.press("Back");
    assert_eq!(paper.shown("Day"), ["22", "November", "2026"]);
    assert_eq!(paper.shown("Time, if you know it"), ["15", "00"]);
    passing::wait(2);
    paper.press("Continue");
    assert_eq!(title(&paper), "Who is your professional?");
    assert_eq!(recorded(), given);
    // Another answer takes its place; one that is refused does not.
    paper.press("Back");
    paper.fill("Day", "2026-12-22");
    paper.press("Continue");
    assert_eq!(title(&paper), "When was your treatment?");
    assert_eq!(recorded(), given);
    paper.fill("Day", "2026-11-21");
    paper.press("Continue");
    assert_eq!(title(&paper), "Who is your professional?");
    assert_eq!(recorded(), ["2026-11-21T14:00:00+00:00"]);
}

#[test]
fn just_now_is_the_time_when_it_was_answered() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let (mut paper, recorded) = first_start(folder.path());
    paper.press("Continue");
    passing::wait(7);
    paper.press("Back");
    assert!(paper.shows("Wed 25 Nov 18:38"), "{}", paper.html());
    paper.press("Continue");
    assert_eq!(recorded(), ["2026-11-25T17:38:00+00:00"]);
}

#[test]
fn what_is_chosen_by_half_is_neither_taken_nor_lost() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let (mut paper, recorded) = first_start(folder.path());
    let (day, time) = ("Day", "Time, if you know it");
    paper.press("Earlier");
    assert_eq!(paper.shown(time), ["Hour", "Minute"]);
    paper.choose_part(time, "hour", "15");
    paper.press("Continue");
    assert!(paper.shows("The time is incomplete"), "{}", paper.html());
    assert_eq!(paper.shown(time), ["15", "Minute"]);
    // The same on a clock of twelve hours: noon is not taken for midnight, nor the other way.
    let twelve = Locale { hours: HourCycle::H12, ..Language::English.into() };
    paper.write_in(twelve);
    assert_eq!(paper.shown(time), ["3", "Minute", "PM"]);
    paper.choose_part(time, "period", "");
    paper.choose_part(time, "minute", "7");
    paper.press("Continue");
    assert_eq!(paper.shown(time), ["3", "07", "AM/PM"]);
    assert!(recorded().is_empty());
    // No day is made of 31 February, and none is taken in its place.
    paper.fill(time, "15:07");
    paper.choose_part(day, "day", "31");
    assert!(paper.shows("This month has no such day"), "{}", paper.html());
    assert!(paper.shows("aria-invalid"));
    paper.press("Continue");
    assert_eq!(title(&paper), "When was your treatment?");
    assert_eq!(paper.shown(day), ["31", "November", "2026"]);
    paper.choose_part(day, "month", "10");
    assert!(!paper.shows("aria-invalid"));
    paper.press("Continue");
    assert_eq!(recorded(), ["2026-10-31T14:07:00+00:00"]);
}

#[test]
fn a_time_is_stored_when_it_is_whole_and_sent() {
    let open = || {
        let mut app = App::with_store(Store::in_memory()?);
        app.apply(SettingAction::Welcome, morning())?;
        Ok((app, None))
    };
    // As a sample: no agent is to be started.
    let mut paper = Paper::with(RootProps::new(Start::with(open), true).by(morning));
    paper.press("More");
    paper.press_start("Reminders");
    paper.press_start("About: Keep quiet at night");
    // What is refused stays to be corrected, and is not stored.
    paper.fill("From", "07:00");
    assert!(paper.shows("22:00 to 07:00") && !paper.shows("From and to are the same"));
    paper.press("Save");
    assert!(paper.shows("From and to are the same"), "{}", paper.html());
    assert_eq!(paper.shown("From"), ["07", "00"]);
    assert!(paper.shows("22:00 to 07:00"));
    paper.fill("From", "21:45");
    paper.press("Save");
    assert!(paper.shows("21:45 to 07:00"), "{}", paper.html());
    paper.press("Undo");
    assert_eq!(paper.shown("From"), ["22", "00"]);
}

#[test]
fn what_was_recorded_by_command_is_not_asked() {
    let mut paper = after(&[treated_now()]);
    assert_eq!(title(&paper), "Who is your professional?");
    assert!(paper.shows("Question 1 of 2"));
    paper.press("Skip this");
    paper.press("No reminders");
    paper.press("Done");
    assert_eq!(title(&paper), "Day 0");
}

#[test]
fn what_was_said_of_one_page_does_not_follow_to_the_next() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press_start("Any time,");
    paper.press("Clean hands first");
    assert!(paper.has("Undo"));
    paper.press("More");
    assert!(!paper.has("Undo"));
}

/// The app over a store of before that was made under older rules of Vancouver.
fn of_vancouver() -> Paper {
    let open = || {
        let now = Moment::current().now;
        let (folder, mut app) = crate::store::zones::updated("vancouver", Zone::bundled, now);
        // The store stays for as long as the page.
        let _ = folder.keep();
        app.apply(ReminderAction::SwitchAll(false), Moment::current())?;
        app.apply(SettingAction::Welcome, Moment::current())?;
        Ok((app, None))
    };
    Paper::open(Start::with(open), false)
}

#[test]
fn when_a_treatment_was_is_asked_once_after_the_rules_of_its_zone_changed() {
    let mut paper = of_vancouver();
    assert!(paper.shows("When was your treatment?"));
    assert!(paper.has("Fri 20 Nov 15:00") && paper.has("Fri 20 Nov 16:00"));
    paper.press("Fri 20 Nov 15:00");
    assert!(!paper.shows("When was your treatment?"));
}

#[test]
fn undo_is_the_first_to_be_reached() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press_start("Any time,");
    paper.press("Clean hands first");
    assert_eq!(paper.first().as_deref(), Some("Undo"));
}

#[test]
fn fields_are_sent_by_their_form_as_enter_does() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("More");
    paper.press_start("My professional");
    paper.fill("Name", "Ines Moreau");
    paper.fill("Phone", "+44 20 7946 0018");
    // A form is sent by its button and by Enter alike: both are its submit event.
    paper.press("Save");
    assert!(paper.shows("Call Ines Moreau"));
}

#[test]
fn a_treatment_is_corrected_on_its_page_and_undone_on_the_list() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("More");
    paper.press_start("Treatments");
    paper.press("Record a treatment");
    paper.press("Radio-frequency");
    assert!(paper.shows("nerve damage"), "the warning comes with the choice");
    paper.press("Plain");
    assert!(!paper.shows("nerve damage"));
    paper.press_containing("Day 0 today");
    assert_eq!(title(&paper), "Correct a treatment");
    paper.fill("Treated area", "Face");
    paper.press("Deep");
    paper.press("Radio-frequency");
    paper.fill("Notes", "the second one");
    paper.press("Save changes");
    assert_eq!(title(&paper), "Treatments");
    assert!(paper.shows("Face, Deep, Radio-frequency, the second one"), "{}", paper.html());
    paper.press("Undo");
    assert!(!paper.shows("Face, Deep"));
    paper.press_containing("Day 0 today");
    paper.press("Remove it");
    assert!(paper.shows("None recorded yet"));
}

#[test]
fn what_is_known_comes_before_the_form_for_more() {
    let visit = Moment::current().now + TimeDelta::days(9);
    let visit_day = visit.date_naive().to_string();
    let booked = AppointmentAction::Add { at: When::At(visit), note: "Review".to_owned() };
    let mut paper = after(&[treated_now(), booked.into(), SettingAction::Welcome.into()]);
    for (page, known, opens, sends, field) in [
        ("Treatments", "Day 0 today", "Record a treatment", "Record", "Treated area"),
        ("Appointments", "Review", "Note an appointment", "Add", "What it is about"),
    ] {
        paper.press("More");
        paper.press_start(page);
        assert!(!paper.has(sends) && !paper.has(field), "{page}: folded");
        let html = paper.html();
        let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} on {page}"));
        assert!(place(known) < place(opens), "{page}");
        paper.press(opens);
        // Today's hour that is offered may be over.
        if page == "Appointments" {
            paper.fill("Day", &visit_day);
        }
        paper.fill(field, "Chin");
        paper.press(sends);
        assert!(!paper.has(field) && paper.shows("Chin"), "{page}: it is closed again");
    }
    // None of them says that anything was arranged with a clinic.
    assert!(paper.shows("Appointment noted") && !paper.shows(">Book"), "{}", paper.html());
}

/// Day 3 at twenty to eleven, whenever this runs.
fn on_day_three() -> Paper {
    fn clock() -> Moment {
        moment("2026-11-25 10:40", berlin())
    }
    let open = || {
        let mut app = App::with_store(Store::in_memory()?);
        let treated = moment("2026-11-22 15:00", berlin());
        app.apply(ReminderAction::SwitchAll(false), treated)?;
        app.apply(TreatmentAction::Add(When::At(treated.now)), treated)?;
        app.apply(SettingAction::Welcome, clock())?;
        Ok((app, None))
    };
    Paper::with(RootProps::new(Start::with(open), false).by(clock))
}

/// The order of the regions on the page of settings.
fn regions_listed(language: Language) -> Vec<String> {
    let mut paper = on_day_three();
    paper.press("More");
    paper.press_start("Settings");
    paper.write_in(language.into());
    let html = paper.html();
    let (_, rest) = html.split_once(r#"id="region-title""#).expect("the list of regions");
    let (list, _) = rest.split_once("</select>").expect("its end");
    let values = list.split(r#"value=""#).skip(1).filter_map(|rest| rest.split('"').next());
    values.filter(|value| !value.is_empty()).map(str::to_owned).collect()
}

#[test]
fn regions_stand_where_a_reader_looks_for_them() {
    for (language, in_order) in [
        (Language::German, ["AF", "EG", "AL", "OM", "AT", "PK"]),
        (Language::French, ["DZ", "EG", "HU", "CK", "IN", "ZW"]),
        (Language::BrazilianPortuguese, ["AF", "ZA", "AU", "AT", "IN", "ID"]),
    ] {
        let listed = regions_listed(language);
        assert!(listed.len() > 200, "{listed:?}");
        let place = |region: &str| listed.iter().position(|one| one == region).expect(region);
        assert!(in_order.map(place).is_sorted(), "{language:?}: {listed:?}");
    }
}

#[test]
fn a_phone_number_runs_from_left_to_right_and_words_by_their_own_letters() {
    let mut paper = on_day_three();
    paper.press("More");
    paper.press_start("My professional");
    paper.write_in(Language::Arabic.into());
    let html = paper.html();
    assert!(html.contains(r#"type="tel" dir="ltr""#), "{html}");
    let words = html.matches(r#"type="text""#).count();
    assert!(words >= 3, "{html}");
    assert_eq!(html.matches(r#"type="text" dir="auto""#).count(), words, "{html}");
    let empty = || Ok((App::with_store(Store::in_memory()?), None));
    let mut first = Paper::open(Start::with(empty), false);
    first.press("Continue");
    assert!(first.html().contains(r#"type="tel" dir="ltr""#), "{}", first.html());
}

#[test]
fn a_day_of_the_plan_opens_in_todays_layout() {
    let mut paper = on_day_three();
    paper.press("Plan");
    assert_eq!(title(&paper), "Your recovery");
    assert!(paper.shows("Calming") && paper.shows("Strengthening"), "the phases");
    // A day to come can be looked at only.
    paper.press_start("Lifts Fri 27 Nov 15:00");
    assert_eq!(title(&paper), "Day 5");
    assert!(paper.shows("You can tick these on the day itself."), "{}", paper.html());
    paper.unfold();
    let boxes = |paper: &Paper, part: &str| {
        let html = paper.html();
        let boxes = html.split("class=\"row-input\"").skip(1);
        boxes.filter(|rest| rest.split('>').next().unwrap_or_default().contains(part)).count()
    };
    assert!(boxes(&paper, "checkbox") > 5);
    assert_eq!(boxes(&paper, "disabled=true"), boxes(&paper, "checkbox"), "{}", paper.html());
    // Two days back can be changed, the day before that cannot.
    paper.press("Plan");
    paper.press("Before today");
    paper.press_start("Lifted Mon 23 Nov 15:00");
    assert_eq!(title(&paper), "Day 1");
    paper.unfold();
    assert_eq!(boxes(&paper, "disabled=true"), 0);
    paper.press("Hands off all day");
    assert!(paper.shows("Undo"));
    paper.press("Plan");
    paper.press_start("Sun 22 Nov 15:00");
    assert_eq!(title(&paper), "Day 0");
    paper.unfold();
    assert_eq!(boxes(&paper, "disabled=true"), boxes(&paper, "checkbox"));
    paper.press("Back to today");
    assert_eq!(title(&paper), "Day 3");
}

#[test]
fn the_next_session_of_a_course_is_on_the_line() {
    let mut paper = on_day_three();
    paper.press("Plan");
    assert!(paper.shows("Ask about the next session") && !paper.shows("Session 2 of"));
    paper.press("More");
    paper.press_start("Treatments");
    paper.fill("Sessions in all", "4");
    paper.fill("Days between two", "42");
    paper.press("Save the course");
    paper.press("Plan");
    assert!(paper.shows("Sun 3 Jan 2027") && paper.shows("Session 2 of 4"), "{}", paper.html());
    assert!(!paper.shows("Ask about the next session"), "the course says when");
    paper.press_start("Session 2 of 4");
    assert_eq!(title(&paper), "Treatments");
}

#[test]
fn a_day_stands_once_on_the_line_with_all_that_is_on_it() {
    let note = |day: &str, marks: &[(&str, Degree)]| {
        let marks = marks.iter().map(|(sign, at)| ((*sign).to_owned(), Some(*at))).collect();
        let at = moment(&format!("{day} 10:00"), berlin());
        (CheckInAction::Note { date: at.today(), marks, note: None }, at)
    };
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        let treated = moment("2026-11-22 09:30", berlin());
        app.apply(ReminderAction::SwitchAll(false), treated)?;
        let details = Details { area: "Face and neck".to_owned(), ..Details::default() };
        let when = When::At(treated.now);
        app.apply(TreatmentAction::Record { when, details }, treated)?;
        for day in ["2026-11-22", "2026-11-23", "2026-11-25"] {
            let (noted, at) = note(day, &[("redness", Degree::Mild)]);
            app.apply(noted, at)?;
        }
        app.apply(SettingAction::Welcome, morning())?;
        Ok((app, None))
    };
    let mut paper = Paper::with(RootProps::new(Start::with(open), false).by(morning));
    paper.press("Plan");
    paper.press("Before today");
    let times = |paper: &Paper, words: &str| paper.html().matches(words).count();
    // The day of the treatment, a day with a check-in and a lift, today, a day with lifts and what is asked for.
    let first = ["Sun 22 Nov 09:30", "Face and neck"];
    assert!(first.iter().all(|words| times(&paper, words) == 1), "{}", paper.html());
    assert!(paper.has("Sun 22 Nov 09:30 day 0") && paper.has("Mon 23 Nov day 1"));
    assert!(paper.shows("Lifted 09:30"), "{}", paper.html());
    for day in ["Mon 23 Nov", "Sun 29 Nov", "Fri 27 Nov"] {
        assert_eq!(times(&paper, day), 1, "{day}");
    }
    assert!(paper.has("Sun 29 Nov day 7") && paper.shows("Lifts 09:30"));
    // The title of the page has the first day as well.
    assert_eq!(times(&paper, "Sun 22 Nov"), 2);
    // Check-ins that were made, and those that are set.
    assert!(paper.shows("Today, day 3") && !paper.shows("A look in the mirror"));
    // Who says so of a phase is one quiet line.
    assert!(!paper.shows("class=\"tag"), "{}", paper.html());
}

#[test]
fn a_day_that_is_over_counts_nothing_down() {
    let mut paper = on_day_three();
    assert!(paper.shows("for now") && paper.shows("4 h 20 min"), "{}", paper.html());
    paper.press_start("Mon 23 November, day 1");
    assert!(paper.shows("that day") && !paper.shows("for now"));
    paper.unfold();
    let html = paper.html();
    // What lifted on it says so with its mark; what went on says until when, and nothing else.
    assert!(paper.shows("hold-n still over") && paper.shows("Lifted"), "{html}");
    assert!(paper.shows("until Sun 29 Nov 15:00"));
    assert!(!paper.shows("4 h 20 min") && !paper.shows("4 d 4 h"), "{html}");
}

#[test]
fn each_item_of_the_plan_opens_to_why_and_who_says_so() {
    let mut paper = on_day_three();
    paper.press("Plan");
    paper.press_start("Hard exercise");
    assert_eq!(title(&paper), "Easy movement only");
    assert!(paper.shows("until today 15:00") && paper.shows("Suggested time"));
    assert!(paper.shows("Sweat can irritate the treated skin"));
    assert!(paper.shows("Default plan, Don’t 3"), "{}", paper.html());
    paper.press("Back");
    assert_eq!(title(&paper), "Your recovery");
    // What holds nothing, and rests on another page.
    paper.press_start("Everything in your plan");
    paper.press_start("Plain moisturiser");
    assert!(paper.shows("Days 1 to 28"), "{}", paper.html());
    assert!(paper.shows("https://chelwest.nhs.uk/microneedling"));
    assert!(paper.shows("Extra tip, not from your default plan"));
}

/// Day 3 of a recovery, in the morning and in the evening, and the next day.
fn morning() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

fn evening() -> Moment {
    moment("2026-11-25 21:05", berlin())
}

fn next_morning() -> Moment {
    moment("2026-11-26 10:40", berlin())
}

/// The window over a folder at a time, with the treatment of three days before that morning.
fn day_three(folder: &Path, clock: fn() -> Moment, intents: &[Action]) -> Paper {
    let (mut app, _) = App::open(folder, clock().now).expect("opened");
    if app.treatments().expect("read").is_empty() {
        let treated = When::At(moment("2026-11-22 15:00", berlin()).now);
        let professional = Professional {
            name: "Ines Moreau".to_owned(),
            phone: "+44 20 7946 0018".to_owned(),
            ..Professional::default()
        };
        for action in [
            ReminderAction::SwitchAll(false).into(),
            TreatmentAction::Add(treated).into(),
            ProfessionalAction::Set(professional).into(),
            Action::from(SettingAction::Welcome),
        ] {
            app.apply(action, clock()).expect("done");
        }
    }
    for intent in intents {
        app.apply(intent.clone(), clock()).expect("done");
    }
    drop(app);
    let folder = folder.to_owned();
    let open = move || App::open(&folder, clock().now);
    Paper::with(RootProps::new(Start::with(open), false).by(clock))
}

fn ticked(folder: &Path, clock: fn() -> Moment) -> Vec<String> {
    let (app, _) = App::open(folder, clock().now).expect("opened");
    let day = app.day(afterglow::care::AsOf::Now(clock().now), clock().zone).expect("a day");
    let done = day.steps.iter().filter(|step| step.is_done());
    done.map(|step| step.id.to_string()).collect()
}

#[test]
fn what_is_unfolded_stays_open_that_day_and_no_longer() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut paper = day_three(folder.path(), morning, &[]);
    assert!(!paper.has("Fresh pillowcase"));
    paper.press("Evening, 7 steps");
    assert!(paper.has("Fresh pillowcase"));
    paper.press("More");
    paper.press("Today");
    assert!(paper.has("Fresh pillowcase"), "after another page");
    drop(paper);
    let mut paper = day_three(folder.path(), morning, &[]);
    assert!(paper.has("Fresh pillowcase"), "after a restart");
    paper.press("Evening, 7 steps");
    assert!(!paper.has("Fresh pillowcase"));
    paper.press("Evening, 7 steps");
    drop(paper);
    let paper = day_three(folder.path(), next_morning, &[]);
    assert!(
        !paper.has("Lukewarm water only") && paper.has("Evening, 6 steps"),
        "{:?}",
        paper.folds()
    );
}

#[test]
fn each_day_has_folds_of_its_own() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut paper = day_three(folder.path(), morning, &[]);
    paper.press("Evening, 7 steps");
    paper.press_start("Tue 24 November, day 2");
    assert!(paper.has("Evening, 6 steps") && !paper.has("Lukewarm water only"));
    assert!(!paper.shows("This morning") && paper.shows("Steps of this day"));
    paper.press("Evening, 6 steps");
    paper.press("Held off that day, all 4");
    assert!(paper.shows("Done 10:40"));
    paper.press("Back to today");
    assert!(paper.has("Fresh pillowcase") && paper.shows("This morning"));
}

#[test]
fn what_is_held_off_is_ticked_in_one_go_and_taken_back_in_one() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let date = evening().today();
    let one = StepAction::Tick { date, step: "no_scrub".to_owned(), done: true };
    let mut paper = day_three(folder.path(), evening, &[one.into()]);
    assert!(paper.shows("1 of 4 ticked"));
    paper.press("Held off today, all 4");
    let held = ["lukewarm_only", "no_actives", "no_scrub", "no_touch"];
    assert_eq!(ticked(folder.path(), evening), held);
    paper.press("Undo");
    assert_eq!(ticked(folder.path(), evening), ["no_scrub"], "what was ticked before stays");
    paper.press_start("One by one");
    paper.press("Hands off all day");
    assert_eq!(ticked(folder.path(), evening), ["no_scrub", "no_touch"]);
}

#[test]
fn what_is_done_is_folded_when_the_screen_is_opened_again() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut paper = day_three(folder.path(), morning, &[]);
    paper.press("Gentle cleanser");
    assert!(paper.has("Gentle cleanser"), "nothing moves under the finger");
    paper.press("More");
    paper.press("Today");
    assert!(!paper.has("Gentle cleanser"));
    paper.press("1 done: Gentle cleanser");
    paper.press("Gentle cleanser");
    assert!(ticked(folder.path(), morning).is_empty());
    assert!(!paper.has("1 done: Gentle cleanser") && paper.has("Gentle cleanser"), "due again");
}

#[test]
fn whom_to_call_is_never_folded_and_nothing_else_is_lost_in_a_fold() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut paper = day_three(folder.path(), morning, &[]);
    let worse = "worse instead of better";
    assert!(paper.has("Call Ines Moreau") && paper.shows(worse), "{:?}", paper.folds());
    paper.unfold();
    let (app, _) = App::open(folder.path(), morning().now).expect("opened");
    let day = app.day(afterglow::care::AsOf::Now(morning().now), berlin()).expect("a day");
    let texts = afterglow::texts::Texts::of(afterglow::care::Language::English);
    let mut all: Vec<_> =
        day.restrictions.iter().flat_map(|one| [&one.title, &one.reason]).collect();
    all.extend(day.steps.iter().flat_map(|one| [&one.title, &one.detail, &one.reason]));
    all.extend(day.expect.iter().map(|one| &one.text));
    let html = paper.html().replace("&#x27;", "'").replace("&#39;", "'");
    for text in all {
        let shown = texts.show(text, morning());
        assert!(html.contains(&shown), "{shown}");
    }
    for tip in &day.tips {
        let (title, body) = (texts.show(&tip.title, morning()), texts.show(&tip.body, morning()));
        assert!(paper.shows(&title) && paper.shows(&body), "{title}");
        paper.press("Next tip");
    }
}

#[test]
fn outside_is_a_quiet_row_in_the_evening_and_when_all_is_done() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let paper = day_three(folder.path(), morning, &[]);
    assert!(paper.shows("class=\"sunbtn\""));
    drop(paper);
    let paper = day_three(folder.path(), evening, &[]);
    assert!(!paper.shows("class=\"sunbtn\"") && paper.has("I’m going outside"));
    drop(paper);
    let (app, _) = App::open(folder.path(), morning().now).expect("opened");
    let day = app.day(afterglow::care::AsOf::Now(morning().now), berlin()).expect("a day");
    let counted = day.steps.iter().filter(|step| !step.optional);
    let steps = counted.map(|step| step.id.to_string()).collect();
    drop(app);
    let all = StepAction::TickEach { date: morning().today(), steps, done: true };
    let paper = day_three(folder.path(), morning, &[all.into()]);
    assert!(paper.shows("All 13 steps done"));
    assert!(!paper.shows("class=\"sunbtn\"") && paper.has("I’m going outside"));
}

#[test]
fn everything_is_deleted_only_when_it_was_said_twice() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let place = folder.path().join("data");
    let treated = treated_now();
    let open = move || {
        let now = Moment::current();
        let (mut app, aside) = App::open(&place, now.now)?;
        if app.treatments()?.is_empty() {
            app.apply(ReminderAction::SwitchAll(false), now)?;
            app.apply(treated.clone(), now)?;
            app.apply(SettingAction::Welcome, now)?;
        }
        Ok((app, aside))
    };
    let mut paper = Paper::open(Start::with(open), false);
    paper.press("More");
    paper.press_start("Settings");
    paper.press("Delete everything …");
    assert!(paper.shows("Nothing can bring them back"));
    paper.press("Keep everything");
    assert!(!paper.shows("Nothing can bring them back"));
    let known = std::fs::read(folder.path().join("data/afterglow.db")).expect("the store");
    assert!(!known.is_empty());
    paper.press("Delete everything …");
    paper.press("Delete it all");
    assert!(paper.shows("When was your treatment?"), "it begins anew: {}", paper.html());
    let (app, _) = App::open(&folder.path().join("data"), Moment::current().now).expect("opened");
    assert_eq!(app.treatments().expect("read"), []);
    assert!(!app.is_welcomed().expect("read"));
}

#[test]
fn the_region_is_chosen_and_follows_the_system_again() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("More");
    paper.press_start("Settings");
    paper.choose_from("Country or region", "US");
    assert!(paper.shows("Emergency number: 911"), "{}", paper.html());
    paper.choose_from("Country or region", "FR");
    assert!(paper.shows("Emergency number: 112"));
    paper.press("Undo");
    assert!(paper.shows("Emergency number: 911"));
    paper.choose_from("Country or region", "GB");
    assert!(paper.shows("Emergency number: 999"));
    assert!(!paper.shows("The system’s region"));
    paper.choose_from("Country or region", "");
    // What a list has room for is a few words: the system's own stands below it.
    assert!(paper.shows(">Same as the system</option>"), "{}", paper.html());
    assert!(paper.shows("The system’s region: ") && paper.shows("The system’s language: English"));
    assert!(paper.shows("Otherwise a notification only says that there is one."));
    paper.press("Say what a reminder is about");
    assert!(paper.shows("Off: Say what a reminder is about"));
}

#[test]
fn an_answer_calls_for_help_names_the_professional_and_says_its_source() {
    let professional = Professional { name: "Ines Moreau".to_owned(), ..Professional::default() };
    let mut intents = vec![
        treated_now(),
        ProfessionalAction::Set(professional).into(),
        SettingAction::SetRegion(Some("GB".parse().expect("a region"))).into(),
        SettingAction::Welcome.into(),
    ];
    for asked in ["fever since my walk", "gym tomorrow", "ibuprofen", "blorp", "hot skin"] {
        intents.push(QuestionAction::Note(asked.to_owned()).into());
    }
    let mut paper = after(&intents);
    paper.press("Can I?");
    assert!(paper.shows("Check with Ines Moreau"), "asked earlier: {}", paper.html());
    assert!(!paper.shows("your professional"), "{}", paper.html());
    let calls = |paper: &Paper| paper.html().matches("tel:999").count();
    paper.press_start("hot skin");
    assert!(paper.has("Call 999") && paper.shows("Call 999 now if"), "{}", paper.html());
    assert!(paper.shows("Contact Ines Moreau if"));
    assert!(paper.shows("Source: NHS: Cellulitis") && !paper.shows("Extra tip"));
    paper.press_start("ibuprofen");
    assert!(paper.shows("Our own advice, without a source") && !paper.shows("Extra tip"));
    assert_eq!(calls(&paper), 0);
    paper.press_start("blorp");
    assert_eq!(calls(&paper), 1, "the line about an emergency calls: {}", paper.html());
    paper.press_start("gym tomorrow");
    assert!(paper.has("Change"), "the day of the answer");
}

#[test]
fn a_plan_that_cannot_be_read_takes_no_leaflet_away() {
    let treated = treated_now();
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        let moment = Moment::current();
        app.apply(ReminderAction::SwitchAll(false), moment)?;
        app.apply(treated.clone(), moment)?;
        app.apply(SettingAction::Welcome, moment)?;
        let overlay = r#"{"provider":"X","newer":true}"#.to_owned();
        let plan = AppliedPlan { from: moment.today(), overlay, at: moment.now };
        app.store_mut().transact::<_, StoreError>(|tx| tx.apply_plan(&plan))?;
        Ok((app, None))
    };
    let mut paper = Paper::open(Start::with(open), false);
    assert!(!paper.shows("Day 0"), "Today has no steps to show");
    assert!(paper.has("My skin"), "{}", paper.html());
    paper.press("My skin");
    paper.press_start("Read the whole leaflet");
    assert!(paper.shows("Lips, tongue or throat that swell"), "{}", paper.html());
    assert!(paper.shows("has not been reviewed by a clinician"));
}

#[test]
fn a_sign_that_is_not_usual_says_so_in_a_whole_sentence() {
    let professional = Professional { name: "Ines Moreau".to_owned(), ..Professional::default() };
    let intents = [
        treated_now(),
        ProfessionalAction::Set(professional).into(),
        SettingAction::Welcome.into(),
    ];
    let mut paper = after(&intents);
    paper.press("My skin");
    paper.press_start("Read the whole leaflet");
    paper.press("Dark or light patches");
    assert!(paper.shows("Contact Ines Moreau if"), "{}", paper.html());
    let unusual = Signs::default_data().all.iter().find(|sign| {
        let lines = sign.lines_on(Some(0));
        lines.iter().any(|line| &*line.id == "not-usual")
    });
    let title = Texts::of(Language::English).say(&format!("sign-{}", unusual.expect("one").id));
    paper.press("Back");
    paper.press("All 25");
    paper.press(&title);
    assert!(paper.shows("you have this at all: it is not usual on day 0."), "{}", paper.html());
}

#[test]
fn the_professional_can_be_called_and_written_to() {
    let professional = Professional {
        name: "Ines".into(),
        phone: "+44 20 7946 0018".into(),
        message: "ines@linden.example".into(),
        ..Professional::default()
    };
    let known = [treated_now(), SettingAction::Welcome.into()];
    let set = ProfessionalAction::Set(professional).into();
    let mut paper = after(&[&known[..], &[set]].concat());
    for way in [&["Is this normal?"][..], &["Swelling"], &["Back", "Back", "More", "Ines"]] {
        for name in way {
            paper.press_start(name);
        }
        assert!(paper.has("Call Ines") && paper.has("Write to Ines"), "{way:?}: {}", paper.html());
    }
    // What cannot be opened is offered to be copied.
    paper.fill("For messages", "https://chat.example/ines");
    paper.press("Save");
    assert!(!paper.has("Write to Ines") && paper.has("Copy the address of Ines"));
}

#[test]
fn an_appointment_is_changed_and_its_questions_are_taken_along() {
    let visit = When::At(Moment::current().now + TimeDelta::days(9));
    let booked = AppointmentAction::Add { at: visit, note: "Review".to_owned() };
    let mut paper = after(&[SettingAction::Welcome.into(), booked.into()]);
    paper.press("More");
    paper.press_start("Appointments");
    paper.fill("What do you want to ask?", "When may I swim?");
    paper.press("Add to the list");
    paper.press("When may I swim?");
    assert!(paper.shows("Asked "), "{}", paper.html());
    paper.press("Undo");
    assert!(!paper.shows("Asked "));
    paper.press("Add to the list");
    assert!(paper.shows("Write what to ask first."));
    paper.press_containing("Review");
    assert_eq!(title(&paper), "Change an appointment");
    paper.fill("What came of it", "In four weeks again");
    paper.press("Save changes");
    assert_eq!(title(&paper), "Appointments");
    assert!(paper.shows("What came of it: In four weeks again"));
    paper.press("Undo");
    assert!(!paper.shows("In four weeks again"));
}

#[test]
fn what_is_held_off_is_shown_with_the_wait_of_other_sheets() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("Can I?");
    paper.press("Sauna");
    assert!(paper.shows("Other sheets ask to wait for 24 hours to 2 weeks."), "{}", paper.html());
}

#[test]
fn an_appointment_is_on_today_on_its_day_with_the_time_where_it_was_entered() {
    fn now() -> Moment {
        moment("2026-11-25 10:40", berlin())
    }
    let open = || {
        let mut app = App::with_store(Store::in_memory()?);
        app.apply(ReminderAction::SwitchAll(false), now())?;
        app.apply(TreatmentAction::Add(When::At(now().now - TimeDelta::days(3))), now())?;
        app.apply(SettingAction::Welcome, now())?;
        let abroad = Moment { zone: named("America/New_York"), ..now() };
        for (hours, note) in [(5, "Check-up"), (29, "The day after")] {
            let at = When::At(now().now + TimeDelta::hours(hours));
            app.apply(AppointmentAction::Add { at, note: note.to_owned() }, abroad)?;
        }
        Ok((app, None))
    };
    let paper = Paper::with(RootProps::new(Start::with(open), false).by(now));
    for words in ["Appointment at 15:40", "Wed 25 Nov 09:40 in New York", "Check-up"] {
        assert!(paper.shows(words), "{words}: {}", paper.html());
    }
    assert!(!paper.shows("The day after"));
}

#[test]
fn the_next_session_of_a_course_is_booked_on_its_date() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("More");
    paper.press_start("Treatments");
    paper.fill("Sessions in all", "4");
    paper.fill("Days between two", "x");
    paper.press("Save the course");
    assert!(paper.shows("A course has 1 to 50 sessions"), "{}", paper.html());
    paper.fill("Days between two", "28");
    paper.press("Save the course");
    assert!(paper.shows("Session 1 of 4") && paper.shows("your professional decides"));
    paper.press("Note session 2");
    assert!(paper.shows("Session 2 is noted for"), "{}", paper.html());
    paper.press("Back");
    assert!(paper.shows("Session 1 of 4, last one"));
    paper.press_start("Appointments");
    assert!(paper.shows("Session 2 of 4"));
}

/// The page of reminders in the morning of 25 November, after a treatment.
fn reminders_after(treated: &'static str) -> Paper {
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        let treated = When::At(moment(treated, berlin()).now);
        app.apply(TreatmentAction::Add(treated), morning())?;
        app.apply(SettingAction::Welcome, morning())?;
        Ok((app, None))
    };
    // As a sample: no agent is to be started.
    let mut paper = Paper::with(RootProps::new(Start::with(open), true).by(morning));
    paper.press("More");
    paper.press_start("Reminders");
    paper
}

#[test]
fn reminders_fold_what_rides_in_a_slot_and_what_comes_later() {
    let mut paper = reminders_after("2026-11-22 15:00");
    assert!(paper.has("About: 08:10 Morning Sunscreen, SPF 30 or more and 2 more"));
    assert!(paper.has("Morning") && !paper.has("Morning: Gentle cleanser"));
    // Those that come next, then the others by name.
    for next in ["When a hold ends Next: Wed 25 Nov 20:45", "Check-in Next: Thu 26 Nov 10:00"] {
        assert!(paper.has(&format!("About: {next}")), "{:?}", paper.folds());
    }
    let more = paper.folds().into_iter().find(|name| name.starts_with("6 more")).expect("a line");
    assert!(more.contains("Appointments") && more.contains("Go on after day 90"), "{more}");
    assert!(!paper.has("Appointments"));
    paper.press_start("6 more");
    assert!(paper.has("Appointments") && paper.has("Go on after day 90"));

    paper.press_start("About: 08:10 Morning ");
    paper.press("Morning: Gentle cleanser");
    assert!(paper.has("About: 08:10 Morning Sunscreen, SPF 30 or more and 1 more"));
    paper.fill("Comes at: Morning", "09:00");
    paper.press("Save");
    assert!(paper.has("About: 09:00 Morning Sunscreen, SPF 30 or more and 1 more"));
    // A step with a time of its own says so.
    paper.press("About: Morning: Sunscreen, SPF 30 or more");
    paper.fill("Comes at: Morning: Sunscreen, SPF 30 or more", "07:30");
    assert!(!paper.has("About: Morning: Sunscreen, SPF 30 or more 07:30"), "not sent yet");
    paper.press_in("Comes at: Morning: Sunscreen, SPF 30 or more", "Save");
    assert!(paper.has("About: Morning: Sunscreen, SPF 30 or more 07:30"), "{:?}", paper.folds());
    paper.press("Back");
    paper.press_start("Reminders");
    assert!(paper.has("Morning: Gentle cleanser"), "what was unfolded stays open");
    // What rides in a slot that is off does not come.
    paper.press("Morning");
    assert!(paper.shows("Does not come: Morning is off"));
}

#[test]
fn a_slot_in_which_nothing_is_left_to_come_says_so() {
    let paper = reminders_after("2026-10-20 15:00");
    assert!(paper.has("About: 08:10 Morning Sunscreen, SPF 30 or more and 2 more"));
    for slot in ["13:00 Midday", "20:45 Evening"] {
        assert!(paper.has(&format!("About: {slot} Not planned for now")), "{:?}", paper.folds());
    }
}

#[test]
fn the_language_changes_while_the_window_is_open() {
    let mut paper = on_day_three();
    paper.press("More");
    paper.press_start("Settings");
    paper.choose_from("Language", "en-XA");
    // The title, the tabs, the lists and what was said: nothing is left in the old language.
    let (accented, english) = (Texts::of(Language::Accented), Texts::of(Language::English));
    assert_eq!(title(&paper), accented.say("settings-title"));
    for key in ["tab-today", "tab-plan", "undo"] {
        assert!(paper.has(&accented.say(key)) && !paper.has(&english.say(key)), "{key}");
    }
    assert!(paper.shows(&accented.say("said-language")));
    assert!(!paper.shows("Appearance") && !paper.shows("Delete everything"), "{}", paper.html());
    paper.press(&accented.say("tab-today"));
    assert!(!paper.shows("Hold off") && !paper.shows("Sunscreen"), "{}", paper.html());
    paper.press(&accented.say("tab-more"));
    paper.press_start(&accented.say("settings-title"));
    paper.choose_from(&accented.say("language-label"), "ar-XB");
    paper.press(&Texts::of(Language::Mirrored).say("undo"));
    assert_eq!(title(&paper), accented.say("settings-title"), "undone");
    paper.choose_from(&accented.say("language-label"), "");
    assert_eq!(title(&paper), "Settings");
}

#[test]
fn the_clock_changes_while_the_window_is_open() {
    let mut paper = on_day_three();
    assert!(paper.shows("15:00"));
    paper.press("More");
    paper.press_start("Settings");
    paper.press("12 hours");
    paper.press("Today");
    assert!(paper.shows("3:00\u{a0}PM") && !paper.shows("15:00"), "{}", paper.html());
}

#[test]
fn a_pasted_plan_shows_what_changes_is_used_and_gone_back_from() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    paper.press("More");
    paper.press_start("My professional");
    paper.press_start("Your professional’s plan");
    let paste = |paper: &mut Paper, text: &str| {
        paper.fill("Or paste the text of a plan file", text);
        paper.press("See what it changes");
    };
    paste(&mut paper, "professional = \"Ines Moreau\"\n[hold_off]\nmakeup = \"48 hours\"\n");
    assert!(paper.shows("Line 1, column 1: The version is missing"), "{}", paper.html());
    assert!(paper.shows("is “no_makeup” meant?"));
    paste(
        &mut paper,
        "version = 1\nprofessional = \"Ines Moreau\"\n[hold_off]\nno_makeup = \"3 days\"\nno_scrub = \"5 days\"\n",
    );
    assert!(paper.shows("Stricter than now") && paper.shows("Looser than now"));
    assert!(paper.shows("Less strict than your default plan: Scrubs and exfoliants."));
    paper.press("Use this plan");
    assert!(paper.shows("Plan of Ines Moreau"));
    paper.press_start("Default plan");
    paper.press("Use this plan");
    assert!(paper.shows("The plan is in use from today on."));
    paper.press_start("Plan of Ines Moreau");
    paper.press("Not now");
    assert!(paper.shows("In use"));
}

/// The plan of a link with a treatment of this morning, signed with a key or not.
fn slip(key: Option<u8>) -> String {
    let now = Moment::current();
    let plan = "version = 1\nprofessional = \"Ines Moreau\"\n[hold_off]\nno_makeup = \"3 days\"\n";
    let signed = key.and_then(|key| PrivateKey::of(&[key; 32]).sign(plan, now.now));
    let visit = Some(Visit::of(When::At(now.now - chrono::TimeDelta::days(2)), now.zone));
    Slip { plan: signed.unwrap_or_else(|| plan.to_owned()), visit }.link()
}

/// A window that the system opens with a link.
fn opened_with(link: &str) -> Paper {
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        app.apply(ReminderAction::SwitchAll(false), Moment::current())?;
        app.apply(SettingAction::Welcome, Moment::current())?;
        Ok((app, None))
    };
    Paper::with(RootProps::new(Start::with(open), false).opening(Some(link.to_owned())))
}

#[test]
fn a_link_opens_the_window_on_its_plan_and_its_treatment_is_a_tick_of_its_own() {
    let mut paper = opened_with(&slip(None));
    assert!(
        paper.shows("Plan of Ines Moreau") && paper.shows("Stricter than now"),
        "{}",
        paper.html()
    );
    assert!(paper.shows("Anyone could have written it"));
    paper.press("Use this plan");
    assert!(paper.shows("The plan is in use from today on."));
    paper.press("More");
    paper.press_start("Treatments");
    assert!(!paper.shows("Remove the treatment"), "not asked for: {}", paper.html());
    let mut paper = opened_with(&slip(None));
    paper.press_start("Also note the treatment of");
    paper.press("Use this plan");
    paper.fill("Or paste the text of a plan file", &slip(None));
    paper.press("See what it changes");
    assert!(paper.shows("is noted already"), "never twice: {}", paper.html());
    // One undo takes back both.
    let mut paper = opened_with(&slip(None));
    paper.press_start("Also note the treatment of");
    paper.press("Use this plan");
    paper.press("Undo");
    assert!(paper.shows("Default plan"));
    paper.press("More");
    paper.press_start("Treatments");
    assert!(!paper.shows("Remove the treatment"), "{}", paper.html());
}

#[test]
fn another_key_is_a_deliberate_choice() {
    let mut paper = opened_with(&slip(Some(1)));
    assert!(paper.shows("It is the first signed plan here"), "{}", paper.html());
    paper.press("Use this plan");
    let look = |paper: &mut Paper, link: &str| {
        paper.fill("Or paste the text of a plan file", link);
        paper.press("See what it changes");
    };
    look(&mut paper, &slip(Some(1)));
    assert!(paper.shows("with the same key as your last signed plan"));
    paper.press("Not now");
    look(&mut paper, &slip(Some(2)));
    assert!(paper.shows("signed with another key than that of Ines Moreau"));
    paper.press("Use this plan");
    assert!(!paper.shows("The plan is in use from today on."), "refused without the choice");
    paper.press("Use this plan anyway");
    paper.press("Use this plan");
    look(&mut paper, &slip(Some(2)));
    assert!(paper.shows("with the same key as your last signed plan"), "{}", paper.html());
}

#[test]
fn a_pasted_sheet_is_confirmed_line_by_line_and_then_used() {
    let mut paper = after(&[treated_now(), SettingAction::Welcome.into()]);
    let open = |paper: &mut Paper| {
        paper.press("More");
        paper.press_start("My professional");
        paper.press_start("Your professional’s plan");
        paper.press_start("Paste your sheet");
    };
    open(&mut paper);
    paper.press("Read the sheet");
    assert!(paper.shows("There is no text yet. Paste the text of the sheet first."));
    let text = "No makeup for 24–48 hours.\nNo swimming for 2 weeks.\nAvoid swimming for 3 weeks.\nNo alcohol for 1 hour.\n\
        Avoid the sun until your skin is healed.\nIn an emergency call 0123 456789.";
    paper.fill("The text of the sheet", text);
    paper.press("Read the sheet");
    assert!(paper.shows("“No makeup for 24–48 hours.”"), "{}", paper.html());
    assert!(paper.shows("The sheet says 24 hours to 48 hours: the longer time counts."));
    assert!(paper.shows("“Avoid the sun until your skin is healed.”"));
    // What is looser than the plan in use has nothing to tick.
    assert!(paper.shows("Looser than the plan in use, so not used"), "{}", paper.html());
    assert!(
        paper.shows("“No alcohol for 1 hour.”") && !paper.has("Alcohol: 1 hour"),
        "{}",
        paper.html()
    );
    // Nothing is ticked, and nothing can be used.
    assert!(!paper.html().contains("checked=true"), "{}", paper.html());
    paper.press("See what changes");
    assert!(paper.shows("Nothing is ticked. Tick at least one line first."));
    // Of what contradicts only one stays ticked.
    paper.press("Swimming: 21 days");
    paper.press("Swimming: 14 days");
    assert_eq!(paper.html().matches("checked=true").count(), 1, "{}", paper.html());
    paper.press("Make-up of any kind: 48 hours");
    paper.press("See what changes");
    assert!(paper.shows("Write whose sheet it is first"), "{}", paper.html());
    // Back, and another page: all of it is still there.
    open(&mut paper);
    assert_eq!(paper.html().matches("checked=true").count(), 2, "{}", paper.html());
    paper.fill("Whose sheet is it?", "Linden");
    paper.press("See what changes");
    assert!(
        paper.shows("Plan of Linden") && paper.shows("48 hours instead of"),
        "{}",
        paper.html()
    );
    assert!(!paper.shows("0123"), "a number in a sheet is nobody's to call");
    paper.press("Back to the sentences");
    paper.press("See what changes");
    paper.press("Use this plan");
    assert!(paper.shows("The plan is in use from today on."));
    assert!(paper.shows("Plan of Linden"));
    // What was not understood is kept in the professional's words, and the sheet is put away.
    paper.press("Back");
    assert!(paper.html().contains("Avoid the sun until your skin is healed."), "{}", paper.html());
    paper.press_start("Your professional’s plan");
    paper.press_start("Paste your sheet");
    assert!(paper.has("Read the sheet"));
    // Another one goes onto that plan, and nothing in it gets looser.
    paper.fill("The text of the sheet", "No makeup for 36 hours.\nNo swimming for 4 weeks.");
    paper.press("Read the sheet");
    assert!(paper.shows("Looser than the plan in use, so not used"), "{}", paper.html());
    assert!(paper.shows("Plan in use: 48 hours") && !paper.has("Make-up of any kind: 36 hours"));
    paper.press("Swimming: 28 days");
    paper.press("See what changes");
    assert!(paper.shows("These lines go onto the plan in use"), "{}", paper.html());
    assert!(paper.shows("28 days instead of") && !paper.shows("instead of 48 hours"));
    paper.press("Use this plan");
    assert!(paper.shows("The plan is in use from today on."));
}

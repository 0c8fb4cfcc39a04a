//! The screens without a window: pressed by their accessible names.

use afterglow::app::{Action, App, Moment};
use afterglow::care::{When, Zone};
use afterglow::store::Store;
use afterglow::ui::Start;

use crate::support::paper::Paper;

/// An app in memory after these intents. Reminders are off: no agent is to be started.
fn after(intents: &[Action]) -> Paper {
    let intents = intents.to_vec();
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        let moment = Moment::current();
        app.apply(Action::SwitchReminders(false), moment)?;
        for intent in &intents {
            app.apply(intent.clone(), moment)?;
        }
        Ok((app, None))
    };
    Paper::open(Start::with(open), false)
}

fn treated_now() -> Action {
    Action::AddTreatment(When::At(Moment::current().now))
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
    let mut paper = after(&[treated_now(), Action::Welcome]);
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
    let mut paper = after(&[Action::Welcome]);
    paper.press("Record a treatment");
    assert_eq!(title(&paper), "Treatments");
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
    let mut paper = after(&[treated_now(), Action::Welcome]);
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
        app.apply(Action::SwitchReminders(false), Moment::current())?;
        app.apply(Action::Welcome, Moment::current())?;
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
    let mut paper = after(&[treated_now(), Action::Welcome]);
    paper.press("Clean hands first");
    assert_eq!(paper.first().as_deref(), Some("Undo"));
}

#[test]
fn fields_are_sent_by_their_form_as_enter_does() {
    let mut paper = after(&[treated_now(), Action::Welcome]);
    paper.press("More");
    paper.press_start("My professional");
    paper.fill("Name", "Ines Moreau");
    paper.fill("Phone", "+44 20 7946 0018");
    // A form is sent by its button and by Enter alike: both are its submit event.
    paper.press("Save");
    assert!(paper.shows("Call Ines Moreau"));
}

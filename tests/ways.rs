//! Where the pages lead: to the professional wherever a text says to ask, and from each entry to its own page.

use std::path::{Path, PathBuf};

use afterglow::app::{
    Action, AgendaAction, App, AppointmentAction, CheckInAction, CourseAction, Moment,
    Professional, ProfessionalAction, QuestionAction, ReminderAction, SettingAction,
    TreatmentAction,
};
use afterglow::care::check_in::Degree;
use afterglow::care::{Language, When};
use afterglow::ui::{RootProps, Start};
use chrono::TimeDelta;
use tempfile::TempDir;

use crate::support::paper::Paper;
use crate::support::{berlin, date, moment};

fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// Somebody in a folder that outlives the window, treated at this time.
struct Client(TempDir);

impl Client {
    fn treated(at: &str) -> Self {
        let client = Self(TempDir::new().expect("a folder"));
        let treated = moment(at, berlin());
        client.does(TreatmentAction::Add(When::At(treated.now)), treated);
        client.does(ReminderAction::SwitchAll(false), now());
        client.does(SettingAction::Welcome, now());
        client
    }

    /// With somebody to call.
    fn of_ines(at: &str) -> Self {
        let client = Self::treated(at);
        let (name, phone) = ("Ines".to_owned(), "+44 20 7946 0018".to_owned());
        let professional = Professional { name, phone, ..Professional::default() };
        client.does(ProfessionalAction::Set(professional), now());
        client
    }

    fn app(&self) -> App {
        App::open(self.0.path(), now().now).expect("opened").0
    }

    fn does(&self, action: impl Into<Action>, moment: Moment) {
        self.app().apply(action, moment).expect("done");
    }

    fn books(&self, at: &str, note: &str) {
        let at = When::parse(at, berlin(), now().now).expect("a time");
        self.does(AppointmentAction::Add { at, note: note.to_owned() }, now());
    }

    fn notes(&self, day: &str) {
        let at = moment(&format!("{day} 10:00"), berlin());
        let marks = vec![("redness".to_owned(), Some(Degree::Mild))];
        self.does(
            CheckInAction::Note { date: at.today(), marks, note: "Tight".to_owned().into() },
            at,
        );
    }

    fn window(&self) -> Paper {
        let folder: PathBuf = self.0.path().to_owned();
        let open = move || App::open(&folder, now().now);
        Paper::with(RootProps::new(Start::with(open), false).by(now))
    }

    fn to_ask(&self) -> Vec<String> {
        self.app().agenda().expect("read").into_iter().map(|one| one.text).collect()
    }
}

/// The heading of the page that is shown.
fn title(paper: &Paper) -> String {
    let html = paper.html();
    let (_, rest) = html.split_once("<h1").expect("a heading");
    let (_, rest) = rest.split_once('>').expect("its start");
    rest.split_once("</h1>").expect("its end").0.to_owned()
}

fn times(paper: &Paper, words: &str) -> usize {
    paper.html().matches(words).count()
}

/// The answer to a question that was asked before.
fn asks(client: &Client, question: &str) -> Paper {
    client.does(QuestionAction::Note(question.to_owned()), now());
    let mut paper = client.window();
    paper.press("Can I?");
    // A long one is shown by its beginning.
    paper.press_start(&question.chars().take(40).collect::<String>());
    paper
}

#[test]
fn every_answer_that_says_ask_has_the_way_to_them() {
    let client = Client::of_ines("2026-11-22 15:00");
    for question in ["azelaic acid", "frobnicate", "Aqua, Retinol, Azelaic Acid", "swelling"] {
        let paper = asks(&client, question);
        assert_eq!(times(&paper, "Call Ines"), 1, "{question}: {}", paper.html());
        assert!(paper.has("Note it to ask"), "{question}");
    }
    let paper = asks(&client, "sauna");
    assert!(!paper.shows("Call Ines") && !paper.has("Note it to ask"), "its time is known");
}

#[test]
fn every_page_that_says_ask_has_the_way_to_them() {
    // Day 3, with what lifts after a minimum.
    let client = Client::of_ines("2026-11-22 15:00");
    let mut paper = client.window();
    paper.press("Plan");
    assert!(paper.shows("Your professional decides") && paper.has("Call Ines"), "the milestone");
    for item in ["Retinol, AHAs, benzoyl peroxide", "Facials, waxing and laser"] {
        paper.press("Plan");
        paper.press_start(item);
        assert!(paper.has("Call Ines"), "{item}: {}", paper.html());
    }
    paper.press("Plan");
    paper.press_start("Hot showers and baths");
    assert!(!paper.has("Call Ines"), "nothing to ask there");
    // On Today the number is there once; what is unfolded has it where it says so.
    paper.press("Today");
    assert_eq!(times(&paper, "Call Ines"), 1);
    paper.press("Why? Hold off");
    assert_eq!(times(&paper, "Call Ines"), 2);
    // A course.
    client.does(CourseAction::Set { sessions: 4, every_days: 28 }, now());
    let mut paper = client.window();
    paper.press("More");
    paper.press_start("Treatments");
    assert!(paper.shows("your professional decides") && paper.has("Call Ines"));
    for page in ["Check in", "Read the whole leaflet"] {
        paper.press("My skin");
        paper.press_start(page);
        assert!(paper.has("Call Ines"), "{page}");
    }
}

#[test]
fn a_tip_that_says_ask_has_the_way_to_them_and_no_other_has() {
    for treated in ["2026-11-25 09:00", "2026-11-24 15:00", "2026-11-22 15:00", "2026-11-16 15:00"]
    {
        let client = Client::of_ines(treated);
        let mut paper = client.window();
        paper.press_containing("Tip 1 of");
        let mut met = Vec::new();
        loop {
            let html = paper.html();
            let (_, tip) = html.split_once("id=\"tip-body\"").expect("a tip");
            let tip = tip.split_once("</section>").expect("its end").0;
            let words = ["sk yours", "contact your professional", "your professional agrees"];
            let says =
                words.iter().any(|words| tip.contains(words)) || tip.contains("Follow up with");
            assert_eq!(tip.contains("Call Ines"), says, "{tip}");
            if met.contains(&tip.to_owned()) {
                break;
            }
            met.push(tip.to_owned());
            paper.press("Next tip");
        }
        assert!(met.len() > 4);
    }
}

#[test]
fn where_nobody_is_stored_one_link_leads_to_their_page() {
    let client = Client::treated("2026-11-22 15:00");
    let mut paper = client.window();
    paper.press("Is this normal?");
    assert_eq!(times(&paper, "Add your professional"), 1, "{}", paper.html());
    paper.press("Add your professional");
    assert_eq!(title(&paper), "My professional");
    assert!(!paper.shows("Add your professional"), "it would lead nowhere");
    paper.fill("Name", "Ines");
    paper.press("Save");
    paper.press("Today");
    paper.press("Is this normal?");
    paper.press("Add how to reach Ines");
    assert_eq!(title(&paper), "My professional");
}

#[test]
fn what_comes_to_mind_is_noted_to_ask_where_it_does() {
    let client = Client::of_ines("2026-11-22 15:00");
    let mut paper = asks(&client, "azelaic acid");
    paper.press("Note it to ask");
    assert_eq!(client.to_ask(), ["azelaic acid"]);
    assert!(!paper.has("Note it to ask"), "it stands there");
    paper.press("Undo");
    assert_eq!(client.to_ask(), [""; 0]);
    paper.press("My skin");
    paper.press("Check in");
    paper.press("Note it to ask");
    paper.press("Is this normal? Swelling");
    paper.press("Note it to ask");
    assert_eq!(client.to_ask(), ["My skin on Wed 25 Nov", "Swelling"]);
    paper.press("On your list of what to ask");
    assert_eq!(title(&paper), "Appointments");
    // A long list is cut to what the list of questions takes.
    let long = "Aqua, Azelaic Acid, ".repeat(30);
    let mut paper = asks(&client, long.trim());
    paper.press("Note it to ask");
    let last = client.to_ask().into_iter().find(|one| one.ends_with('…')).expect("noted");
    assert_eq!(last.chars().count(), 200);
    let item = client.app().agenda().expect("read").remove(0);
    client.does(AgendaAction::SetAsked { id: item.id, asked: true }, now());
}

#[test]
fn the_plan_goes_on_to_the_last_appointment() {
    let client = Client::treated("2026-11-22 15:00");
    client.books("2027-06-14T10:00", "Half a year on");
    let days = client.app().recovery(now()).expect("read").days;
    assert_eq!(days.last().map(|day| day.date), Some(date("2027-06-14")));
    let mut paper = client.window();
    paper.press("Plan");
    paper.press_containing("Half a year on");
    assert_eq!(title(&paper), "Change an appointment");
    // What is years away is none of this recovery.
    client.books("2031-06-14T10:00", "");
    assert_eq!(client.app().recovery_dates(now()).expect("read").1, date("2027-06-14"));
}

#[test]
fn the_phases_that_are_over_are_under_before_today() {
    // Day 30, and so long after that the days of the plan begin later than the phases.
    for treated in ["2026-10-26 15:00", "2026-05-01 15:00"] {
        let client = Client::treated(treated);
        let mut paper = client.window();
        paper.press("Plan");
        let over = ["inflammation.skin", "proliferation.skin"].map(|key| {
            let texts = afterglow::texts::Texts::of(Language::English);
            texts.say(key)
        });
        assert!(over.iter().all(|words| !paper.shows(words)), "{treated}");
        paper.press("Before today");
        assert!(over.iter().all(|words| times(&paper, words) == 1), "{treated}: {}", paper.html());
    }
}

#[test]
fn before_today_names_each_kind_once() {
    let client = Client::treated("2026-11-22 15:00");
    for day in ["2026-11-22", "2026-11-23", "2026-11-24"] {
        client.notes(day);
    }
    let mut paper = client.window();
    paper.press("Plan");
    // That of the day of the treatment stands with the treatment.
    assert!(paper.shows("2 check-ins") && !paper.shows("Check-in; "), "{}", paper.html());
}

#[test]
fn a_booked_session_is_known_by_its_date_and_shown_once() {
    let client = Client::treated("2026-11-22 15:00");
    client.does(CourseAction::Set { sessions: 10, every_days: 28 }, now());
    // A check of the healing is none, and neither is one whose words say so.
    client.books("2026-12-01T10:00", "Session 2 of 10");
    let session = |client: &Client| {
        let days = client.app().recovery(now()).expect("read").days;
        days.iter().find_map(|day| day.session.map(|_| day.date.to_string()))
    };
    assert_eq!(session(&client).as_deref(), Some("2026-12-20"));
    client.books("2026-12-28T10:00", "bei Ines");
    assert_eq!(session(&client).as_deref(), Some("2026-12-28"));
    client.does(SettingAction::SetLanguage(Some(Language::German)), now());
    assert_eq!(session(&client).as_deref(), Some("2026-12-28"));
    client.does(SettingAction::SetLanguage(Some(Language::English)), now());
    let mut paper = client.window();
    paper.press("Plan");
    assert!(!paper.shows("Sun 20 Dec · ") && paper.shows("bei Ines"), "{}", paper.html());
    assert_eq!(times(&paper, "Session 2 of 10"), 1, "the other one's words only");
    paper.press("More");
    paper.press_start("Treatments");
    assert!(paper.shows("Session 2 is noted for Mon 28 Dec"), "{}", paper.html());
}

#[test]
fn each_entry_of_the_plan_opens_its_own_page() {
    let client = Client::treated("2026-11-12 15:00");
    client.notes("2026-11-14");
    client.notes("2026-11-24");
    client.books("2026-11-30T10:00", "Review");
    let mut paper = client.window();
    paper.press("Plan");
    paper.press("Before today");
    // The first one can no longer be changed: it is shown as it is.
    paper.press("Check-in");
    assert_eq!(title(&paper), "Check-in");
    assert!(paper.shows("Sat 14 Nov, day 2") && paper.shows("Redness: mild"), "{}", paper.html());
    assert!(paper.shows("can be changed on its day") && !paper.has("Remove this check-in"));
    paper.press("Back");
    paper.press_containing("Review");
    assert_eq!(title(&paper), "Change an appointment");
    // A past day has its check-in.
    paper.press("Plan");
    paper.press("Before today");
    paper.press_start("Sat 14 Nov");
    assert_eq!(title(&paper), "Day 2");
    paper.press("Check-in Redness: mild");
    assert!(paper.shows("Tight"), "{}", paper.html());
    paper.press("Today");
    paper.press_start("Tue 24 November, day 12");
    paper.press("Check-in Redness: mild");
    assert!(paper.has("Remove this check-in"), "yesterday’s can be changed");
}

#[test]
fn each_line_of_history_opens_what_it_is_about() {
    let client = Client::treated("2026-11-22 15:00");
    client.notes("2026-11-23");
    let before = moment("2026-11-23 09:00", berlin());
    let at = When::parse("2026-11-23T16:00", berlin(), before.now).expect("a time");
    client.does(AppointmentAction::Add { at, note: "Review".to_owned() }, before);
    let id = client.app().appointments().expect("read")[0].id;
    let outcome = Some("All calm".to_owned());
    client.does(AppointmentAction::Edit { id, at: None, note: None, outcome }, now());
    client.does(QuestionAction::Note("sauna".to_owned()), before);
    let mut paper = client.window();
    paper.press("My skin");
    paper.press_start("History");
    assert!(paper.shows("What came of it: All calm"), "{}", paper.html());
    let back = |paper: &mut Paper, opened: &str| {
        assert_eq!(title(paper), opened);
        paper.press("My skin");
        paper.press_start("History");
    };
    paper.press("Check-in");
    back(&mut paper, "Day 1");
    paper.press_containing("Review");
    back(&mut paper, "Change an appointment");
    paper.press_start("Treatment");
    back(&mut paper, "Correct a treatment");
    paper.press("Asked: sauna");
    assert!(paper.shows("Hold off until") && paper.shows("Fri 27 Nov 15:00"), "{}", paper.html());
    let asked = client.app().questions().expect("read");
    assert_eq!(asked[0].asked_at, before.now, "it was asked then, not now");
}

#[test]
fn history_keeps_what_was_asked_and_can_i_offers_the_latest() {
    let client = Client::treated("2026-11-22 15:00");
    let mut app = client.app();
    for minute in 0..60 {
        let then = moment("2026-11-24 09:00", berlin());
        let then = Moment { now: then.now + TimeDelta::minutes(minute), ..then };
        app.apply(QuestionAction::Note(format!("question {minute}")), then).expect("noted");
    }
    let day = date("2026-11-24");
    let kept = app.past_days(day, day, berlin()).expect("read").remove(0).questions;
    assert_eq!(kept.len(), 60);
    assert_eq!((&*kept[0].text, &*kept[59].text), ("question 0", "question 59"));
    let offered = app.questions().expect("read");
    assert_eq!((offered.len(), &*offered[0].text), (20, "question 59"));
}

/// A picture of one colour.
fn picture(folder: &Path) -> PathBuf {
    let path = folder.join("face.png");
    image::RgbImage::from_pixel(80, 96, image::Rgb([100, 80, 70])).save(&path).expect("written");
    path
}

#[test]
fn the_step_that_asks_for_a_photo_leads_to_adding_one_which_ticks_it() {
    // Day 7.
    let client = Client::treated("2026-11-18 15:00");
    let files = TempDir::new().expect("a folder");
    let mut paper = client.window();
    paper.unfold();
    assert!(!paper.is_ticked("Photo in the same light"));
    paper.press_start("Add the photo");
    assert_eq!(title(&paper), "Add photos");
    assert_eq!(paper.shown("The day it shows"), ["25", "November", "2026"], "the day of the step");
    paper.choose("Choose pictures", &[&picture(files.path())], "1 of 1 added.");
    let is_done = || {
        let day = client.app().is_photo_due(now().today(), now()).expect("read");
        !day
    };
    assert!(is_done());
    assert_eq!(client.app().photos().expect("read")[0].date, now().today());
    assert_eq!(client.app().photo_count().expect("read"), 1);
    paper.press("Today");
    paper.unfold();
    assert!(paper.is_ticked("Photo in the same light") && !paper.has("Add the photo …"));
    // The day has its photo.
    paper.press("Plan");
    paper.press("1 photo");
    assert_eq!(title(&paper), "Photos of Wed 25 Nov");
    paper.press("All photos");
    assert_eq!(title(&paper), "Photos");
}

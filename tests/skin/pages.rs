//! My skin by its pages: what a person taps, and what is then stored and shown.

use std::path::PathBuf;

use afterglow::app::{
    App, CheckInAction, Moment, QuestionAction, ReminderAction, SettingAction, TreatmentAction,
};
use afterglow::care::When;
use afterglow::care::check_in::{Degree, check_in_signs};
use afterglow::ui::{RootProps, Start};
use chrono::TimeDelta;
use tempfile::TempDir;

use crate::support::paper::Paper;
use crate::support::{berlin, moment};

pub(super) fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// Somebody on day 3, in a folder that outlives the window.
pub(super) struct Client(pub(super) TempDir);

impl Client {
    pub(super) fn new() -> Self {
        Self::treated("2026-11-22 15:00")
    }

    pub(super) fn treated(at: &str) -> Self {
        let client = Self(TempDir::new().expect("a folder"));
        let mut app = client.app();
        let treated = moment(at, berlin());
        app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
        app.apply(ReminderAction::SwitchAll(false), now()).expect("switched");
        app.apply(SettingAction::Welcome, now()).expect("welcomed");
        client
    }

    pub(super) fn app(&self) -> App {
        App::open(self.0.path(), now().now).expect("opened").0
    }

    pub(super) fn window(&self) -> Paper {
        let folder: PathBuf = self.0.path().to_owned();
        let open = move || App::open(&folder, now().now);
        Paper::with(RootProps::new(Start::with(open), false).by(now))
    }

    /// Today's marks, as `redness=mild`, and the note.
    fn today(&self) -> (Vec<String>, String) {
        let today = self.app().check_in(now().today()).expect("read");
        let Some(today) = today else { return (Vec::new(), String::new()) };
        let marks = today.marks.iter();
        let marks = marks.map(|mark| format!("{}={}", mark.sign, mark.degree.name()));
        (marks.collect(), today.note)
    }
}

#[test]
fn a_check_in_is_a_tap_a_sign_and_is_there_after_the_window_is_closed() {
    let client = Client::new();
    let mut paper = client.window();
    paper.press("My skin");
    assert!(paper.shows("No check-in yet"));
    paper.press("Check in");
    assert_eq!(client.today().0, [""; 0], "nothing is noted by opening it");
    paper.press("Mild, Redness: a little redder or darker");
    paper.press("Medium, Dryness: rough, with some flakes");
    assert_eq!(client.today().0, ["redness=mild", "dryness=medium"]);
    assert!(paper.shows("Saved"));
    // Another stop moves the mark; a tap on the same one takes it back.
    paper.press("Strong, Redness: very red or dark, like a strong sunburn");
    assert_eq!(client.today().0, ["redness=strong", "dryness=medium"]);
    paper.press("Strong, Redness: very red or dark, like a strong sunburn");
    assert_eq!(client.today().0, ["dryness=medium"]);
    paper.fill("Note", "Tight after washing");
    assert_eq!(client.today().1, "Tight after washing");
    drop(paper);
    let mut paper = client.window();
    paper.press("My skin");
    assert!(paper.shows("Dryness: medium") && paper.shows("Tight after washing"));
    paper.press("Change today’s check-in");
    assert!(paper.shows("rough, with some flakes"), "what is noted is shown again");
}

#[test]
fn a_note_is_saved_after_a_pause_and_with_the_page_and_not_at_each_key() {
    let client = Client::new();
    let mut paper = client.window();
    paper.press("My skin");
    paper.press("Check in");
    for so_far in ["T", "Ti", "Tight"] {
        paper.type_into("Note", so_far);
    }
    assert_eq!(client.today().1, "", "whoever types on is not saved at each key");
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    paper.settle();
    assert_eq!(client.today().1, "Tight");
    // A mark that is set meanwhile takes nothing away from the words.
    paper.type_into("Note", "Tight after");
    paper.press("Mild, Itch: now and then");
    paper.type_into("Note", "Tight after washing");
    paper.press("Back");
    assert_eq!(client.today(), (vec!["itch=mild".to_owned()], "Tight after washing".to_owned()));
    // Another day has its own words.
    paper.press("Change today’s check-in");
    paper.type_into("Note", "Less tight");
    paper.press("Tue 24 Nov");
    assert_eq!(client.today().1, "Less tight");
    paper.type_into("Note", "Sore");
    paper.press("Today");
    let yesterday = now().today() - TimeDelta::days(1);
    let noted = client.app().check_in(yesterday).expect("read").expect("there");
    assert_eq!(noted.note, "Sore");
    assert_eq!(client.today().1, "Less tight");
    // The window is closed while the words are not saved yet.
    paper.type_into("Note", "Calm");
    drop(paper);
}

#[test]
fn none_of_the_others_leaves_what_is_noted_and_is_undone_at_once() {
    let client = Client::new();
    let mut paper = client.window();
    paper.press("My skin");
    paper.press("Check in");
    paper.press("Mild, Itch: now and then");
    paper.press("None of the others");
    let (marks, _) = client.today();
    assert_eq!(marks.len(), check_in_signs().len());
    assert_eq!(marks.iter().filter(|mark| mark.ends_with("=none")).count(), marks.len() - 1);
    assert!(!paper.has("None of the others"), "nothing is left to say it of");
    paper.press("Undo");
    assert_eq!(client.today().0, ["itch=mild"]);
    assert!(paper.has("None of the others"));
}

#[test]
fn a_removed_check_in_comes_back_with_its_note_in_the_field() {
    let client = Client::new();
    let noted = CheckInAction::Note {
        date: now().today(),
        marks: vec![("pain".to_owned(), Some(Degree::Mild))],
        note: Some("At the temple".to_owned()),
    };
    client.app().apply(noted, now()).expect("noted");
    let mut paper = client.window();
    paper.press("My skin");
    paper.press("Change today’s check-in");
    paper.press("Remove this check-in");
    assert_eq!(client.today(), (Vec::new(), String::new()));
    assert!(!paper.shows("At the temple") && !paper.has("Remove this check-in"));
    paper.press("Undo");
    assert_eq!(client.today().1, "At the temple");
    assert!(paper.shows("At the temple"));
}

#[test]
fn the_days_that_can_be_written_are_today_and_the_two_before() {
    let client = Client::new();
    let mut paper = client.window();
    paper.press("My skin");
    paper.press("Check in");
    for other in ["Mon 23 Nov", "Tue 24 Nov", "Today"] {
        assert!(paper.has(other), "{other}");
    }
    assert!(!paper.has("Sun 22 Nov") && !paper.has("Thu 26 Nov"));
    paper.press("Tue 24 Nov");
    paper.press("Medium, Swelling: clearly puffy");
    assert_eq!(client.today().0, [""; 0]);
    let yesterday = now().today() - TimeDelta::days(1);
    let noted = client.app().check_in(yesterday).expect("read").expect("there");
    assert_eq!(noted.degree("swelling"), Some(Degree::Medium));
    // The way back from a sign's page leads to the day that was chosen.
    paper.press("Is this normal? Swelling");
    paper.press("Back");
    paper.press("Mild, Heat: a little warmer");
    assert_eq!(client.today().0, [""; 0]);
    let noted = client.app().check_in(yesterday).expect("read").expect("there");
    assert_eq!(noted.degree("heat"), Some(Degree::Mild));
    paper.press("Back");
    assert!(paper.shows("Last check-in: Tue 24 Nov"));
    assert!(paper.has("Check in"), "today has none yet");
}

/// The page from its title on, without what is above it and without the tabs.
fn leaflet_of(paper: &Paper) -> String {
    let html = paper.html();
    let begin = html.find("<h1").expect("a title");
    let end = html.find("<nav").expect("tabs");
    html[begin..end].to_owned()
}

#[test]
fn each_sign_leads_to_its_page_which_is_the_same_whatever_was_noted() {
    let client = Client::new();
    let silent: Vec<String> = pages_of_the_signs(&client);
    let mut app = client.app();
    for back in 0..3 {
        let marks =
            check_in_signs().iter().map(|one| (one.id.to_string(), Some(Degree::Strong))).collect();
        let date = now().today() - TimeDelta::days(back);
        let note = Some("Fever and swollen lips".to_owned());
        app.apply(CheckInAction::Note { date, marks, note }, now()).expect("noted");
    }
    drop(app);
    assert_eq!(pages_of_the_signs(&client), silent);
}

/// What is read on a page, without its tags.
pub(super) fn words_of(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or("", |(_, words)| words));
    pieces.collect::<Vec<_>>().join(" ")
}

/// The leaflet and the page of each sign, reached from the check-in.
fn pages_of_the_signs(client: &Client) -> Vec<String> {
    let mut paper = client.window();
    paper.press("My skin");
    paper.press_start(if paper.has("Check in") { "Check in" } else { "Change today" });
    let mut pages = Vec::new();
    for name in
        ["Redness", "Swelling", "Pain", "Heat", "Dryness", "Itch", "Bumps", "Blisters", "Weeping"]
            .into_iter()
            .chain(["Patches", "Fever"])
    {
        paper.press(&format!("Is this normal? {name}"));
        pages.push(leaflet_of(&paper));
        paper.press("Back");
    }
    paper.press_start("Is this normal? When");
    pages.push(leaflet_of(&paper));
    assert_eq!(pages.len(), check_in_signs().len() + 1);
    pages
}

/// Check-ins of the days since the treatment.
pub(super) fn four_days(client: &Client) {
    use Degree::{Medium, Mild, None, Strong};
    let mut app = client.app();
    for (back, redness, pain) in [(3, Strong, Medium), (2, Medium, Mild), (1, Medium, None)] {
        let then = Moment { now: now().now - TimeDelta::days(back), ..now() };
        let marks = vec![
            ("redness".to_owned(), Some(redness)),
            ("pain".to_owned(), Some(pain)),
            ("itch".to_owned(), Some(None)),
        ];
        let note = CheckInAction::Note { date: then.today(), marks, note: Option::None };
        app.apply(note, then).expect("noted");
    }
}

#[test]
fn no_day_before_the_treatment_is_offered_for_a_check_in() {
    let days = |treated: &str| {
        let client = Client::treated(treated);
        let mut paper = client.window();
        paper.press("My skin");
        paper.press("Check in");
        ["Mon 23 Nov", "Tue 24 Nov", "Today"].map(|day| paper.has(day)).to_vec()
    };
    // "Today" is the tab as well.
    assert_eq!(days("2026-11-25 09:00"), [false, false, true]);
    assert_eq!(days("2026-11-24 09:00"), [false, true, true]);
    assert_eq!(days("2026-11-22 15:00"), [true, true, true]);
}

/// The cells of the page's table, row by row.
fn table(paper: &Paper) -> Vec<Vec<String>> {
    let html = paper.html();
    let (_, rest) = html.split_once("<table>").expect("a table");
    let (table, _) = rest.split_once("</table>").expect("its end");
    let rows = table.split("<tr>").skip(1).map(|row| {
        let cells = row.split("<t").skip(1).filter(|cell| !cell.starts_with("body"));
        let cells = cells.filter_map(|cell| {
            let (_, words) = cell.split_once('>')?;
            Some(words.split('<').next()?.to_owned())
        });
        cells.collect()
    });
    rows.collect()
}

#[test]
fn the_plots_are_a_table_for_whoever_reads_by_ear() {
    let client = Client::new();
    four_days(&client);
    let mut paper = client.window();
    paper.press("My skin");
    assert_eq!(
        table(&paper),
        [
            ["Day", "Redness", "Pain", "Itch"],
            ["Sun 22 Nov, day 0, treatment", "Strong", "Medium", "None"],
            ["Mon 23 Nov, day 1", "Medium", "Mild", "None"],
            ["Tue 24 Nov, day 2", "Medium", "None", "None"],
        ]
    );
    let html = paper.html();
    // A plot for each sign that was there; what never was takes no room.
    assert_eq!(html.matches("class=\"course\"").count(), 2);
    assert!(paper.shows("Strong to medium") && paper.shows("None all the time: itch"));
    // Three dots on each, and the treatment.
    assert_eq!(html.matches("class=\"dot\"").count(), 3 + 3);
    assert_eq!(html.matches("class=\"treated\"").count(), 2);
}

#[test]
fn ten_years_are_turned_through_stretch_by_stretch() {
    let client = Client::new();
    let mut app = client.app();
    for number in 0..2_000i64 {
        let then = Moment { now: now().now - TimeDelta::days(number * 9 / 5), ..now() };
        let marks = vec![("redness".to_owned(), Some(Degree::Mild))];
        let note = CheckInAction::Note { date: then.today(), marks, note: None };
        app.apply(note, then).expect("noted");
    }
    drop(app);
    let mut paper = client.window();
    paper.press("My skin");
    assert!(!paper.has("Later days"));
    let mut dots = 0;
    for _ in 0..200 {
        let shown = paper.html().matches("class=\"dot\"").count();
        assert!(shown < 40, "{shown} at once");
        dots += 1;
        if !paper.has("Earlier days") {
            break;
        }
        paper.press("Earlier days");
    }
    // Ten years are 130 times four weeks.
    assert!((128..=132).contains(&dots), "{dots}");
    assert!(paper.has("Later days"));
}

#[test]
fn the_history_has_everything_and_lets_three_days_be_changed() {
    let client = Client::new();
    four_days(&client);
    let mut app = client.app();
    let asked = QuestionAction::Note("hot yoga on Friday?".to_owned());
    app.apply(asked, now()).expect("asked");
    drop(app);
    let mut paper = client.window();
    paper.press("My skin");
    paper.press_start("History");
    for words in ["Asked: hot yoga on Friday?", "Redness: strong", "Sun 22 Nov, day 0", "Treatment"]
    {
        assert!(paper.shows(words), "{words}");
    }
    // A tick that was forgotten yesterday.
    paper.press("Change the steps of Tue 24 Nov");
    paper.press("Morning, 4 steps");
    paper.press("Sunscreen, SPF 30 or more");
    paper.press("My skin");
    paper.press_start("History");
    assert!(paper.shows("1 step ticked"));
    let yesterday = now().today() - TimeDelta::days(1);
    let days = client.app().past_days(yesterday, yesterday, berlin()).expect("read");
    assert_eq!(&*days[0].ticks[0].0, "sunscreen_am");
    // The check-ins of three days can be changed; that of the treatment day cannot any more.
    for open in ["Check in for Wed 25 Nov", "Change the check-in of Tue 24 Nov"] {
        assert!(paper.has(open), "{open}");
    }
    assert!(!paper.has("Change the check-in of Sun 22 Nov"));
    assert!(!paper.has("Change the steps of Sun 22 Nov"));
    paper.press("Change the check-in of Mon 23 Nov");
    paper.press("None, Pain: nothing hurts");
    let monday = now().today() - TimeDelta::days(2);
    let noted = client.app().check_in(monday).expect("read").expect("there");
    assert_eq!(noted.degree("pain"), Some(Degree::None));
    // Nothing is counted against anybody.
    paper.press("Back");
    let shown = words_of(&leaflet_of(&paper)).to_lowercase();
    assert!(shown.contains("none: pain; itch"), "{shown}");
    for word in ["missed", "streak", "%", " of 1", "in a row", "forgot", "only"] {
        assert!(!shown.contains(word), "{word}");
    }
}

#[test]
fn a_day_of_the_reminder_offers_the_check_in_on_today() {
    let client = Client::new();
    let mut paper = client.window();
    assert!(!paper.shows("a look in the mirror"), "day 3 is none");
    let mut app = client.app();
    let treated = moment("2026-11-24 15:00", berlin());
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    drop(app);
    paper = client.window();
    paper.press_start("Two minutes for a look in the mirror");
    paper.press("Mild, Heat: a little warmer");
    assert_eq!(client.today().0, ["heat=mild"]);
    paper.press("Back");
    assert!(!paper.shows("a look in the mirror"));
}

//! The leaflet, the pages of the signs and what one can read out, by their pages: for today and for other days.

use std::collections::BTreeSet;

use afterglow::app::{
    Action, CheckInAction, Professional, ProfessionalAction, SettingAction, TreatmentAction,
};
use afterglow::care::check_in::Degree;
use afterglow::care::{Depth, Details, NeedlingKind};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tempfile::TempDir;

use super::pages::{Client, four_days, now, words_of};
use super::worst;
use crate::support::cases;
use crate::support::paper::Paper;
use crate::undo::random;

/// What is between two pieces of a page.
fn between<'p>(html: &'p str, begin: &str, end: &str) -> &'p str {
    let (_, rest) = html.split_once(begin).unwrap_or_else(|| panic!("no {begin}: {html}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}: {rest}")).0
}

/// The levels of a page and the bar below them.
fn levels(paper: &Paper) -> String {
    between(&paper.html(), "<div class=\"ladder leaflet\"", "look for darker instead").to_owned()
}

/// The lines for an emergency and those that are urgent, with the call.
fn highest(paper: &Paper) -> String {
    between(&paper.html(), "id=\"level-emergency\"", "<section class=\"lv co").to_owned()
}

/// The facts on the page of what one can read out, in words.
fn facts(paper: &Paper) -> String {
    let html = paper.html();
    let words = words_of(&format!("<{}", between(&html, "<dl class=\"say\"", "</dl>")));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Opens the leaflet of a day of the week strip.
fn open_on(paper: &mut Paper, day: &str) {
    paper.press("Today");
    paper.press_start(day);
    paper.press("Is this normal?");
}

#[test]
fn the_signs_of_a_past_check_in_lead_to_their_pages_of_that_day() {
    let client = Client::new();
    four_days(&client);
    let mut paper = client.window();
    paper.press("My skin");
    paper.press_start("History");
    paper.press("Redness: strong");
    assert!(paper.shows("For Sun 22 Nov, day 0"));
    paper.press("Read the whole leaflet");
    assert!(paper.shows("For Sun 22 Nov, day 0") && paper.shows("Pinpoint spots of blood"));
    paper.press("Look up what you have now under today");
    assert!(!paper.shows("For Sun 22 Nov") && paper.shows("Wed 25 Nov, day 3"));
    assert!(!paper.shows("Pinpoint spots of blood"));
    // The same from the day in Plan, whose check-in is closed.
    paper.press("Plan");
    paper.press_start("Before today");
    paper.press("Check-in");
    paper.press("Pain: medium");
    assert!(paper.shows("For Sun 22 Nov, day 0") && paper.shows("Tender skin"));
    paper.press("Look up what you have now under today");
    assert!(paper.shows("from day 3 on that is more than mild") && !paper.shows("Tender skin"));
    // A check-in that can still be changed leads to the day that is chosen in it.
    paper.press("My skin");
    paper.press("Check in");
    paper.press("Tue 24 Nov");
    paper.press("Is this normal? Heat");
    assert!(paper.shows("For Tue 24 Nov, day 2"));
    paper.press("Back");
    paper.press_start("Is this normal? When");
    assert!(paper.shows("For Tue 24 Nov, day 2"));
}

#[test]
fn each_day_has_its_own_leaflet_and_the_highest_lines_are_the_same_on_all() {
    let client = Client::new();
    let mut paper = client.window();
    paper.press("Is this normal?");
    let today = highest(&paper);
    assert!(today.contains("tel:112") && today.contains("Fever, chills or shivers"), "{today}");
    let days = [
        ("Sun 22 November, day 0", "For Sun 22 Nov, day 0", "Pinpoint spots"),
        ("Tue 24 November, day 2", "For Tue 24 Nov, day 2", "strongest on day 2"),
        ("Thu 26 November, day 4", "For Thu 26 Nov, day 4", "from day 4 on"),
        ("Sat 28 November, day 6", "For Sat 28 Nov, day 6", "from day 4 on"),
    ];
    for (day, of, shown) in days {
        open_on(&mut paper, day);
        assert!(paper.shows(of) && paper.shows(shown), "{day}: {}", paper.html());
        assert_eq!(highest(&paper), today, "{day}");
        // The page of a sign is that of the day as well.
        paper.press("Fever or chills");
        assert!(paper.shows(of), "{day}");
        assert!(paper.shows("you have a fever, chills or shivers, on any day"), "{day}");
        paper.press("Look up what you have now under today");
        assert!(paper.shows("Wed 25 Nov, day 3") && !paper.shows(of), "{day}");
    }
}

#[test]
fn the_bar_of_a_sign_says_its_days_in_words() {
    let client = Client::new();
    let mut paper = client.window();
    let bars = [
        (
            "Swelling",
            "Swelling, by day. On any day the lines above come first. Days 0 to 3: Common, if no line \
             above fits. Days 4 on: Contact your professional. Shown: Wed 25 Nov, day 3.",
        ),
        (
            "Spots and small bumps",
            "Spots and small bumps, by day. On any day the lines above come first. Days 0 to 2: Not \
             usual, contact your professional. Days 3 to 7: Common, if no line above fits. Days 8 on: \
             Contact your professional. Shown: Wed 25 Nov, day 3.",
        ),
        (
            "Fever or chills",
            "Fever or chills, by day. On any day the lines above come first. Any day: Medical care the \
             same day. Shown: Wed 25 Nov, day 3.",
        ),
    ];
    for (sign, name) in bars {
        paper.press("Today");
        paper.press("Is this normal?");
        paper.press(sign);
        assert!(paper.html().contains(&format!("aria-label=\"{name}\"")), "{}", paper.html());
    }
    // On another day the light stands for that one.
    open_on(&mut paper, "Fri 27 November, day 5");
    paper.press("Swelling");
    assert!(paper.html().contains("Shown: Fri 27 Nov, day 5."));
    // Without a treatment there is no day to show.
    let client = nobody_treated();
    let mut paper = client.window();
    paper.press("More");
    paper.press_start("Is this normal?");
    paper.press("Swelling");
    assert!(!paper.html().contains("class=\"span by-day\""));
}

/// Past the first start, with nothing else entered.
fn nobody_treated() -> Client {
    let client = Client(TempDir::new().expect("a folder"));
    client.app().apply(SettingAction::Welcome, now()).expect("welcomed");
    client
}

/// The levels of the leaflet and of some signs, today, on a day before and on one that is to come.
fn pages(client: &Client) -> Vec<String> {
    let mut paper = client.window();
    let mut pages = Vec::new();
    for day in [None, Some("Mon 23 November, day 1"), Some("Fri 27 November, day 5")] {
        match day {
            None => paper.press("Is this normal?"),
            Some(day) => open_on(&mut paper, day),
        }
        pages.push(levels(&paper));
        for sign in ["Fever or chills", "Swelling", "Itching"] {
            paper.press(sign);
            pages.push(levels(&paper));
            paper.press("Back");
        }
    }
    assert_eq!(pages.iter().collect::<BTreeSet<_>>().len(), pages.len(), "each is another page");
    pages
}

#[test]
fn nothing_that_is_entered_changes_a_page_of_any_day() {
    let silent = pages(&Client::new());
    let mut runner = TestRunner::new(cases(3));
    let run = (prop::collection::vec(random::action(), 5..30), any::<bool>());
    let tried = runner.run(&run, |(actions, at_worst)| {
        let client = Client::new();
        let mut app = client.app();
        if at_worst {
            worst(&mut app, now());
        }
        for action in actions {
            // What a page is for: the day, the language, the region's number, and whom it names.
            let is_the_page = matches!(
                action,
                Action::Treatment(_)
                    | Action::Professional(_)
                    | Action::Plan(_)
                    | Action::Setting(SettingAction::SetRegion(_) | SettingAction::SetLanguage(_))
            );
            if !is_the_page {
                let _ = app.apply(action, now());
            }
        }
        drop(app);
        prop_assert_eq!(&pages(&client), &silent);
        Ok(())
    });
    tried.expect("the same");
}

/// The page of what one can read out, from the leaflet.
fn reading_out(client: &Client) -> Paper {
    let mut paper = client.window();
    paper.press("More");
    paper.press_start("Is this normal?");
    paper.press("What you can read out");
    paper
}

#[test]
fn what_can_be_read_out_repeats_what_was_entered_and_no_more() {
    let paper = reading_out(&nobody_treated());
    assert!(paper.shows("You have entered nothing that could be read out."));
    assert!(paper.html().contains("tel:112") && !paper.html().contains("<dl"));

    let client = Client::new();
    let paper = reading_out(&client);
    let call = |paper: &Paper| between(&paper.html(), "level-emergency", "</section>").to_owned();
    let (silent, bare) = (call(&paper), facts(&paper));
    assert_eq!(bare, "Treatment Micro-needling When Sun 22 Nov 15:00, Day 3 today");

    let mut app = client.app();
    let id = app.treatments().expect("read")[0].id;
    let details = Details {
        area: "Face & neck".to_owned(),
        depth: Some(Depth::Deep),
        kind: NeedlingKind::RadioFrequency,
        note: "With the blue device".to_owned(),
    };
    let correct = TreatmentAction::Correct { id, when: None, details: Some(details) };
    app.apply(correct, now()).expect("corrected");
    let professional = Professional {
        name: "Ines Moreau".to_owned(),
        phone: "+44 20 7946 0018".to_owned(),
        ..Professional::default()
    };
    app.apply(ProfessionalAction::Set(professional), now()).expect("set");
    let note = |date, sign: &str, degree, note: &str| CheckInAction::Note {
        date,
        marks: vec![(sign.to_owned(), Some(degree)), ("fever".to_owned(), Some(Degree::None))],
        note: Some(note.to_owned()),
    };
    let yesterday = now().today().pred_opt().expect("a day");
    app.apply(note(yesterday, "heat", Degree::Strong, "Hot"), now()).expect("noted");
    app.apply(note(now().today(), "swelling", Degree::Strong, "Lips"), now()).expect("noted");
    drop(app);
    let paper = reading_out(&client);
    assert_eq!(
        facts(&paper),
        "Treatment Micro-needling, Radio-frequency Treated area Face &#38; neck \
         When Sun 22 Nov 15:00, Day 3 today Noted today Swelling: strong Lips \
         Professional Ines Moreau, +44 20 7946 0018"
    );
    assert_eq!(call(&paper), silent, "what was noted places nothing");
    assert!(paper.shows("Do not wait for Ines Moreau to answer"));
}

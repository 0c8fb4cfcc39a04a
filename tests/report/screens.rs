//! The page on which the client chooses what goes in.

use std::sync::Arc;

use afterglow::app::{App, PhotoAction, SettingAction, TreatmentAction};
use afterglow::care::When;
use afterglow::photos::View;
use afterglow::store::Store;
use afterglow::ui::{RootProps, Start};

use crate::support::paper::Paper;
use crate::support::{berlin, date, moment};
use crate::undo::random::pictures;

fn now() -> afterglow::app::Moment {
    moment("2026-11-25 10:40", berlin())
}

fn opened(before: fn(&mut App)) -> Paper {
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        before(&mut app);
        app.apply(SettingAction::Welcome, now())?;
        Ok((app, None))
    };
    let mut paper = Paper::with(RootProps::new(Start::with(open), false).by(now));
    paper.press("More");
    paper.press_start("Report for your professional");
    paper
}

fn treated_twice(app: &mut App) {
    for day in ["2026-10-20", "2026-11-22"] {
        app.apply(TreatmentAction::Add(When::Date(date(day))), now()).expect("recorded");
    }
    let shown =
        [("2026-10-23", View::Front), ("2026-11-25", View::Front), ("2026-11-22", View::Left)];
    for (made, (day, view)) in pictures().iter().zip(shown) {
        let add = PhotoAction::Add { made: Arc::clone(made), date: date(day), view };
        app.apply(add, now()).expect("added");
    }
}

#[test]
fn only_the_usual_parts_are_ticked_and_no_photo_is_chosen() {
    let mut paper = opened(treated_twice);
    let ticked = |paper: &Paper| {
        let names = ["Plan", "Check-ins", "My own words", "Steps", "Products"];
        names.map(|name| paper.is_ticked(name))
    };
    assert_eq!(ticked(&paper), [true, true, false, false, false]);
    assert!(paper.shows("None chosen"));
    paper.press("Steps");
    paper.press("Check-ins");
    assert_eq!(ticked(&paper), [true, false, false, true, false]);
    // The same day of both treatments.
    paper.press("Day 3");
    paper.press_start("Day 3, Fri 23 Oct");
    paper.press_start("Day 3, Wed 25 Nov");
    assert!(paper.shows("2 chosen"));
    paper.press("Day 0");
    assert!(!paper.has("Day 3, Wed 25 Nov, front") && paper.shows("2 chosen"));
    paper.press("Day 3");
    paper.press_start("Day 3, Fri 23 Oct");
    assert!(paper.shows("One chosen"));
    assert!(paper.has("Save the report"));
}

#[test]
fn without_a_treatment_there_is_nothing_to_save() {
    let paper = opened(|_| {});
    assert!(paper.shows("Record one first"));
    assert!(!paper.has("Save the report"));
}

//! The window, driven by accessible names.

use chrono::Days;

use crate::support::desk::Desk;
use crate::support::window::{Window, outline};

fn first_start(window: &Window<'_>) {
    window.find("When was your treatment?");
    window.press("Just now");
    window.press("Continue");
    window.find("Who is your professional?");
    window.fill("Name", "Ines Moreau");
    window.fill("Phone", "+44 20 7946 0018");
    window.press("Continue");
    window.find("May Afterglow remind you?");
    window.press("Done");
}

#[test]
fn first_start_then_a_tick_survives_a_kill() {
    let desk = Desk::with_screen(420, 900);
    let window = Window::open(&desk, &[]);
    first_start(&window);
    window.find("Day 0");
    window.press("Sunscreen, SPF 30 or more");
    window.wait_checked("Sunscreen, SPF 30 or more", true);
    window.kill();

    let again = Window::open(&desk, &[]);
    again.find("Day 0");
    assert!(again.is_checked("Sunscreen, SPF 30 or more"));
    let today = desk.json(&["today"]);
    let steps = today["steps"].as_array().expect("steps");
    let sunscreen = steps.iter().find(|step| step["id"] == "sunscreen_am").expect("sunscreen");
    assert_eq!(sunscreen["done"], true);
    assert!(again.has("Call Ines Moreau"), "{}", outline(&again.nodes()));
}

#[test]
fn a_tick_can_be_taken_back() {
    let desk = Desk::with_screen(420, 900);
    let treated =
        afterglow::platform::now().date_naive().checked_sub_days(Days::new(2)).expect("a date");
    desk.run(&["treatment", "add", "--at", &treated.to_string()]);
    let window = Window::open(&desk, &[]);
    window.press("Skip this");
    window.press("Skip this");
    window.press("Skip this");
    window.find("Day 2");
    window.press("Clean hands first");
    window.wait_checked("Clean hands first", true);
    window.press("Undo");
    window.wait_checked("Clean hands first", false);
}

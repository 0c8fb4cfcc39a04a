//! The calendar file, saved from the real window.

use crate::support::desk::Desk;
use crate::support::window::Window;

#[test]
fn the_window_saves_a_calendar_file_and_says_where() {
    let mut desk = Desk::with_screen(420, 900).in_zone("Europe/Berlin");
    desk.set("AFTERGLOW_NOW", "2026-11-25T10:40:00+01:00");
    desk.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    let window = Window::open(&desk, &[]);
    for _ in 0..2 {
        window.press("Skip this");
    }
    window.find("Day 3");
    window.press("More");
    window.press_link("Export to calendar");
    window.press("Save the calendar file");
    let file = desk.data().with_file_name("afterglow.ics");
    window.wait_text(&format!("Saved as {}", file.display()));
    let saved = std::fs::read_to_string(&file).expect("it is in the home");
    assert_eq!(saved, desk.run(&["calendar", "-"]), "what the command says");
    // It is saved again in place of itself.
    window.press("Save the calendar file");
    window.wait_text("Saved as");
}

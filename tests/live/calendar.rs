//! The calendar file, saved from the real window.

use crate::support::desk::Desk;
use crate::support::window::Window;

#[test]
fn the_window_saves_a_calendar_file_and_says_where() {
    let desk = Desk::on_day_three(420, 900);
    let window = Window::open_day_three(&desk);
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

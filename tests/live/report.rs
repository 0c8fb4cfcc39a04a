//! The report, saved from the real window.

use crate::support::desk::Desk;
use crate::support::window::Window;

#[test]
fn the_window_saves_a_report_and_says_where() {
    let desk = Desk::on_day_three(420, 1600);
    desk.run(&["checkin", "add", "redness=mild"]);
    desk.run(&["agenda", "add", "May I swim?"]);
    let window = Window::open_day_three(&desk);
    window.press("More");
    window.press_link("Report for your professional");
    window.press("What to ask");
    window.wait_checked("What to ask", true);
    window.press("Save the report");
    let file = desk.data().with_file_name("afterglow-report-2026-11-22.html");
    window.wait_text(&format!("Saved as {}", file.display()));
    let saved = std::fs::read_to_string(&file).expect("it is in the home");
    assert!(saved.contains("May I swim?"), "what was ticked");
    assert_eq!(saved, desk.run(&["report", "-", "--to-ask"]), "what the command says");
    // It is saved again in place of itself.
    window.press("What to ask");
    window.wait_checked("What to ask", false);
    window.press("Save the report");
    for _ in 0..50 {
        let again = std::fs::read_to_string(&file).expect("it stays");
        if again == desk.run(&["report", "-"]) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("it is not replaced");
}

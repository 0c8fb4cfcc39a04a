//! Backing up in the real window, and restoring into another data folder, in another zone and language, by
//! keyboard.

use crate::support::desk::Desk;
use crate::support::window::Window;

/// Goes from the first tab to the page, by keyboard.
fn open_page(window: &Window<'_>, more: &str, page: &str) {
    window.tab_to(more);
    window.key("Return");
    window.tab_to(page);
    window.key("Return");
    window.find(page);
}

#[test]
fn what_is_backed_up_here_is_restored_there() {
    let mut desk = Desk::with_screen(420, 900).in_zone("Europe/Berlin");
    desk.set("AFTERGLOW_NOW", "2026-11-25T10:40:00+01:00");
    desk.set("AFTERGLOW_NO_REMINDERS", "1");
    desk.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    desk.run(&["agenda", "add", "When may I swim?"]);
    desk.run(&["language", "de"]);
    let window = Window::open(&desk, &[]);
    for _ in 0..2 {
        window.press("Überspringen");
    }
    window.find("Tag 3");
    open_page(&window, "Mehr", "Sichern und Wiederherstellen");
    window.tab_to("Jetzt sichern");
    window.key("Return");
    window.wait_text("Zur Probe gelesen und vollständig");
    let file = desk.data().with_file_name("afterglow-2026-11-25.backup");
    assert!(file.exists(), "it is where the page proposed it");
    window.close();

    let mut other = Desk::with_screen(420, 900).in_zone("America/New_York");
    other.set("AFTERGLOW_NOW", "2026-11-26T09:00:00-05:00");
    other.set("AFTERGLOW_NO_REMINDERS", "1");
    other.run(&["agenda", "add", "My own"]);
    let moved = other.data().with_file_name("moved.backup");
    std::fs::copy(&file, &moved).expect("copied");
    other.pick(&moved);
    let window = Window::open(&other, &[]);
    for _ in 0..3 {
        window.press("Skip this");
    }
    open_page(&window, "More", "Backup and restore");
    window.tab_to("Choose a file");
    window.key("space");
    window.wait_text("Restore this?");
    window.tab_to("Restore");
    window.key("Return");
    window.wait_text("Wiederhergestellt, Stand");
    window.tab_to("Heute");
    window.key("Return");
    // The same moment, by the calendar of the other place.
    window.find("Tag 4");
    let told = other.run(&["agenda", "list"]);
    assert!(told.contains("When may I swim?") && !told.contains("My own"), "{told}");
    let told = other.run(&["restore", "--list"]);
    assert!(told.lines().count() >= 1, "{told}");
    window.close();
}

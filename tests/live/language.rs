//! The language changes while the window is open: everything in it, its accessible names, and what comes next.

use std::time::Duration;

use afterglow::care::Language;
use afterglow::texts::Texts;

use crate::support::desk::Desk;
use crate::support::notifications::Server;
use crate::support::window::Window;

#[test]
fn the_open_window_and_the_next_notification_follow_the_language() {
    let desk = Desk::on_day_three(420, 900);
    let server = Server::start(&desk);
    let window = Window::open_day_three(&desk);
    let german = Texts::of(Language::German);
    window.press("More");
    window.press_link("Settings");
    // The name of a list goes on with what is chosen. Letters choose in it, as for whoever uses a keyboard.
    window.tab_to("Language Same as the system");
    window.type_text("Deu");

    // The page that is open, and the bar below.
    window.find("Einstellungen");
    window.find("Sprache Deutsch");
    for tab in ["tab-today", "tab-plan", "tab-more"] {
        window.find(&german.say(tab));
    }
    for english in ["Settings", "Language and clock", "Today", "My skin"] {
        assert!(!window.has(english), "{english} is left");
    }
    assert_eq!(desk.json(&["language"])["chosen"], "de");

    // A test from the page of reminders, shown by the agent that was there before the change.
    window.press(&german.say("tab-more"));
    window.press_link(&german.say("reminders-title"));
    window.press_link(&german.say("send-test"));
    let shown = server.next(Duration::from_mins(1)).expect("the test");
    assert_eq!(shown.summary, german.say("test.remind"));
    assert_eq!(shown.body, german.say("test.detail"));

    // And back, as the system has it, by a command from outside.
    desk.run(&["language", "system"]);
    window.find("Send a test in 10 seconds");
    window.press("Today");
    window.find("Day 3");
}

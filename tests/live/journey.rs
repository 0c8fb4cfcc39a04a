//! The whole way through the app in the real window, once by keyboard alone and once by the accessibility
//! tree alone: first start, a tick, a check-in, a photo, a sign's page, an appointment. The web view takes no
//! text through the tree: words are typed there, as a screen reader's user types them.

use image::{Rgb, RgbImage};

use crate::support::desk::Desk;
use crate::support::window::Window;

/// AT-SPI's number of the role of a check box.
const CHECK_BOX: u32 = 7;
const NOTE: &str = "Warm since lunch";

/// A desk on which nothing was entered yet and the file picker answers by itself.
fn desk() -> Desk {
    let mut desk = Desk::with_screen(420, 900).in_zone("Europe/Berlin");
    // Before the hour that an appointment is offered for.
    desk.set("AFTERGLOW_NOW", "2026-11-25T09:10:00+01:00");
    let picture = desk.data().with_file_name("picked.png");
    RgbImage::from_pixel(300, 400, Rgb([190, 140, 120])).save(&picture).expect("written");
    desk.pick(&picture);
    desk
}

/// What the journey leaves, as the commands tell it.
fn arrived(desk: &Desk, ticked: &str) {
    let today = desk.json(&["today"]);
    assert_eq!(today["day"], 0);
    let steps = today["steps"].as_array().expect("steps").iter();
    let done: Vec<_> =
        steps.filter(|step| step["done"] == true).map(|step| &step["title"]).collect();
    // The photo of the day is a step as well: adding one ticks it.
    assert_eq!(done, [ticked, "Photo in the same light"]);
    let check_ins = desk.json(&["checkin", "list"]);
    assert_eq!(check_ins[0]["signs"]["redness"], "mild", "{check_ins}");
    assert_eq!(check_ins[0]["note"], NOTE);
    let photos = desk.json(&["photo", "list"]);
    assert_eq!((photos.as_array().map(Vec::len), &photos[0]["width"]), (Some(1), &300.into()));
    let booked = desk.json(&["appointment", "list"]);
    assert_eq!(booked.as_array().map(Vec::len), Some(1));
    assert_eq!(booked[0]["note"], "Check-up", "{booked}");
}

#[test]
fn the_whole_way_by_keyboard_alone() {
    let desk = desk();
    let window = Window::open(&desk, &[]);
    let enter = |name: &str| {
        window.tab_to(name);
        window.key("Return");
    };
    window.find("When was your treatment?");
    enter("Continue");
    window.find("Who is your professional?");
    window.tab_to("Name");
    window.type_text("Ines Moreau");
    window.key("Return");
    window.find("May Afterglow remind you?");
    enter("Done");

    window.find("Day 0");
    let step = window.tab_until("a step", |node| node.role == CHECK_BOX).name;
    window.key("space");
    window.wait_checked(&step, true);

    enter("My skin");
    window.find("How is it now?");
    enter("Check in");
    window.find("How is it?");
    window.tab_to("None, Redness");
    window.key("space");
    window.key("Right");
    window.find_link("Mild, Redness");
    window.tab_to("Note");
    window.type_text(NOTE);
    // Within a field the keys for going back belong to the text.
    window.key("Tab");
    window.key("Escape");

    window.find("How it is today");
    enter("Photos");
    enter("Add the first one");
    window.tab_to("Choose pictures");
    window.key("space");
    window.wait_text("1 of 1 added.");
    window.key("Escape");
    window.find("Day 0, Wed 25 Nov, front");
    window.key("Escape");

    window.find("How it is today");
    enter("Redness");
    window.wait_text("Wed 25 Nov, day 0");
    window.find_link("Call 112");

    enter("More");
    window.find("Your care");
    enter("Appointments");
    window.tab_to("What it is about");
    window.type_text("Check-up");
    window.key("Return");
    window.find_link("Thu 26 Nov 10:00");
    window.close();
    arrived(&desk, &step);
}

#[test]
fn the_whole_way_by_the_accessibility_tree_alone() {
    let desk = desk();
    let window = Window::open(&desk, &[]);
    window.find("When was your treatment?");
    window.press("Just now");
    window.press("Continue");
    window.find("Who is your professional?");
    window.fill("Name", "Ines Moreau");
    window.press("Continue");
    window.find("May Afterglow remind you?");
    window.press("Done");

    window.find("Day 0");
    let step = window
        .wait_for("a step", |nodes| nodes.iter().find(|node| node.role == CHECK_BOX).cloned());
    window.press_node(&step);
    window.wait_checked(&step.name, true);

    window.press("My skin");
    window.press("Check in");
    window.find("How is it?");
    window.press_link("Mild, Redness");
    window.fill("Note Anything else you see or feel", NOTE);
    window.press("Back");

    window.find("How it is today");
    window.press_link("Photos");
    window.press("Add the first one");
    window.press("Choose pictures");
    window.wait_text("1 of 1 added.");
    window.press("See the photos");
    window.find("Day 0, Wed 25 Nov, front");
    window.press("My skin");

    window.find("How it is today");
    window.press("Redness");
    window.wait_text("Wed 25 Nov, day 0");
    window.find_link("Call 112");

    window.press("More");
    window.press_link("Appointments");
    window.fill("What it is about", "Check-up");
    window.press("Add");
    window.find_link("Thu 26 Nov 10:00");
    window.close();
    arrived(&desk, &step.name);
}

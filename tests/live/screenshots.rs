//! Pictures of every screen and state, for eyes: `script/screenshots` runs this.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::support::desk::Desk;
use crate::support::notifications::Server;
use crate::support::window::Window;

/// Sizes by name: width, height, text in percent.
const SIZES: [(&str, u32, u32, u32); 3] =
    [("390x844", 390, 844, 100), ("320x844-text200", 320, 844, 200), ("1280x800", 1280, 800, 100)];

struct Camera<'w, 'd> {
    window: &'w Window<'d>,
    folder: PathBuf,
    ending: String,
}

impl Camera<'_, '_> {
    fn take(&self, name: &str) {
        // Fonts, transitions and the re-read of a change take a moment.
        std::thread::sleep(Duration::from_millis(700));
        self.window.screenshot(&self.folder.join(format!("{name}-{}.png", self.ending)));
    }
}

#[test]
#[ignore = "takes pictures for eyes; script/screenshots runs it"]
fn of_every_screen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    std::fs::create_dir_all(&folder).expect("a folder");
    let only = std::env::var("AFTERGLOW_SCREENSHOTS").unwrap_or_default();
    for (size, width, height, text) in SIZES {
        for look in ["light", "dark"] {
            if !format!("{look}-{size}").contains(&only) {
                continue;
            }
            let mut desk = Desk::with_screen(width, height).in_zone("Europe/Berlin");
            desk.set("AFTERGLOW_NOW", "2026-11-25T10:40:00+01:00");
            desk.set("AFTERGLOW_TEXT_PERCENT", &text.to_string());
            desk.set("GTK_THEME", if look == "dark" { "Adwaita:dark" } else { "Adwaita" });
            first_start(&desk, (width, height), &folder, &format!("{look}-{size}"));
            recovery(&desk, (width, height), &folder, &format!("{look}-{size}"));
        }
    }
}

/// Those for the stores and the README, twice as fine: at most twice as high as they are wide.
#[test]
#[ignore = "takes pictures for the stores; script/screenshots store runs it"]
fn for_the_stores() {
    let only = std::env::var("AFTERGLOW_SCREENSHOTS").unwrap_or_default();
    if !"store".contains(&only) {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    std::fs::create_dir_all(&folder).expect("a folder");
    let size = (824, 1648);
    let mut desk = Desk::with_screen(size.0, size.1).in_zone("Europe/Berlin");
    desk.set("AFTERGLOW_NOW", "2026-11-25T10:40:00+01:00");
    desk.set("GDK_SCALE", "2");
    let server = Server::start(&desk);
    let window = Window::open(&desk, &[]);
    window.find("When was your treatment?");
    window.resize(size);
    window.wait_for_paint();
    window.press("Skip this");
    window.find("Who is your professional?");
    window.press("Skip this");
    window.find("May Afterglow remind you?");
    window.press("Done");
    window.find("No steps on this day");
    desk.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    for step in ["cleanse_am", "serum_am", "hands_clean"] {
        desk.run(&["tick", step]);
    }
    for (date, marks) in [
        ("2026-11-23", ["redness=strong", "swelling=mild"]),
        ("2026-11-24", ["redness=medium", "swelling=none"]),
        ("2026-11-25", ["redness=mild", "swelling=none"]),
    ] {
        desk.run(&["checkin", "add", "--on", date, marks[0], marks[1]]);
    }
    window.find("Day 3");
    let camera = Camera { window: &window, folder, ending: "store".to_owned() };
    camera.take("1-today");
    window.press("Plan");
    window.find("Your recovery");
    camera.take("2-plan");
    window.press("Can I?");
    window.find("Can I use or do this?");
    let question = "Aqua, Glycerin, Niacinamide, Glycolic Acid, Panthenol, Parfum";
    window.fill("A product, its ingredients, an activity, or what you feel", question);
    window.press("Ask");
    window.find("Hold off until Sun 29 Nov 15:00");
    window.show("Suggestions");
    camera.take("3-can-i");
    window.press("My skin");
    window.find("Redness: mild");
    camera.take("4-my-skin");
    window.press("More");
    window.press_link("Reminders");
    window.find("Times of day");
    camera.take("5-reminders");
    drop(server);
}

fn first_start(desk: &Desk, size: (u32, u32), folder: &Path, ending: &str) {
    let window = Window::open(desk, &[]);
    window.find("When was your treatment?");
    window.resize(size);
    window.wait_for_paint();
    let camera = Camera { window: &window, folder: folder.to_owned(), ending: ending.to_owned() };
    camera.take("first-start-treatment");
    window.press("Earlier");
    camera.take("first-start-earlier");
    window.press("Skip this");
    window.find("Who is your professional?");
    camera.take("first-start-professional");
    window.press("Skip this");
    window.find("May Afterglow remind you?");
    camera.take("first-start-reminders");
    window.show("Start when I log in");
    camera.take("first-start-login");
    window.press("Done");
    window.find("No steps on this day");
    camera.take("today-nothing");
    window.close();
    desk.end_agents();
}

fn recovery(desk: &Desk, size: (u32, u32), folder: &Path, ending: &str) {
    desk.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    let server = Server::start(desk);
    desk.run(&["reminder", "test"]);
    for step in ["cleanse_am", "serum_am", "hands_clean"] {
        desk.run(&["tick", step]);
    }
    let window = Window::open(desk, &[]);
    window.find("Day 3");
    window.resize(size);
    window.wait_for_paint();
    let camera = Camera { window: &window, folder: folder.to_owned(), ending: ending.to_owned() };
    camera.take("today-day3");
    window.press("Next tip");
    window.show("This morning");
    camera.take("today-steps");
    window.press("Why? This morning");
    window.show("This morning");
    camera.take("today-why");
    window.press("Why? This morning");
    window.press_link("Evening,");
    window.show("The other parts of the day");
    camera.take("today-evening");
    window.press_link("Evening,");
    window.press("Sunscreen, SPF 30 or more");
    window.wait_checked("Sunscreen, SPF 30 or more", true);
    camera.take("today-undo");
    window.press("Undo");
    window.show("Outdoors");
    camera.take("today-outdoors");
    window.press_link("I’m going outside");
    window.find("I’m back inside");
    window.show("Outdoors");
    camera.take("today-outdoors-on");
    window.press("I’m back inside");
    window.show("Hold off");
    camera.take("today-hold-off");
    window.press_link("6 more");
    window.show("Hold off");
    camera.take("today-hold-off-all");
    window.show("Common on day 3");
    camera.take("today-expect");
    window.press("Plan");
    window.find("Your recovery");
    camera.take("plan");
    window.press_link("Sunbathing");
    window.find("Where it comes from");
    camera.take("plan-item");
    can_i(&window, &camera);
    my_skin(&window, &camera);
    window.press("More");
    camera.take("more");
    for (link, name) in [
        ("Treatments", "treatments"),
        ("My professional", "professional"),
        ("Appointments", "appointments"),
        ("Reminders", "reminders"),
        ("Settings", "settings"),
        ("About and sources", "about"),
    ] {
        window.press_link(link);
        camera.take(name);
        if name == "reminders" {
            window.press_link("About: 08:10 Morning ");
            window.press("About: Morning: Sunscreen, SPF 30 or more");
            window.press_link("About: When a hold ends");
            window.show("Times of day");
            camera.take("reminders-each");
            window.show("On some days");
            camera.take("reminders-specials");
            window.press_link("Reminder health");
            window.find("Start when I log in");
            camera.take("health");
            window.show("Next");
            camera.take("health-last");
            window.press("Back");
            window.find("Times of day");
        }
        window.press("Back");
    }
    let today = desk.json(&["today"]);
    let steps = today["steps"].as_array().expect("a list");
    for step in steps {
        desk.run(&["tick", step["id"].as_str().expect("an id")]);
    }
    let counted = steps.iter().filter(|step| step["optional"] == false).count();
    window.press("Today");
    window.find(&format!("All {counted} steps done"));
    window.show(&format!("All {counted} steps done"));
    camera.take("today-all-done");
    desk.run(&["treatment", "add", "--at", "2026-11-25T09:00"]);
    window.find("Day 0");
    window.show("Afterglow");
    camera.take("today-day0");
    drop(server);
}

fn can_i(window: &Window<'_>, camera: &Camera<'_, '_>) {
    let list = "Aqua, Glycerin, Niacinamide, Glycolic Acid, Panthenol, Camelia X-tract, \
                Retinyl Palmitate, Parfum";
    window.press("Can I?");
    window.find("Can I use or do this?");
    camera.take("can-i");
    for (name, question, wanted) in [
        ("hold", list, "Hold off until Sun 29 Nov 15:00"),
        ("check", "Aqua, Glycerin, Squalane, Parfum", "Check with your professional"),
        ("fine", "Aqua, Glycerin, Squalane, Panthenol", "Fine by your plan"),
        ("unknown", "Glow Potion No. 7", "Cannot tell"),
    ] {
        window.fill("A product, its ingredients, an activity, or what you feel", question);
        // What is typed arrives a letter at a time.
        std::thread::sleep(Duration::from_secs(2));
        window.press("Ask");
        window.find(wanted);
        window.show("Suggestions");
        camera.take(&format!("can-i-{name}"));
        if name == "hold" {
            window.show("Worth a check, 1");
            camera.take("can-i-hits");
            window.press("Add to my products");
            window.fill("Name of the product", "Night serum");
            window.show("Add to my products");
            camera.take("can-i-keep");
            window.press("Add to my products");
            window.find("Remove Night serum");
        }
        window.press("Clear");
    }
    window.press("Gym");
    window.find("Hold off until Wed 25 Nov 15:00");
    window.show("Suggestions");
    camera.take("can-i-gym");
    window.show("My products");
    camera.take("can-i-products");
}

fn my_skin(window: &Window<'_>, camera: &Camera<'_, '_>) {
    window.press("My skin");
    window.find("How is it now?");
    camera.take("my-skin");
    window.press("Check in");
    window.find("How is it?");
    window.press("Mild, Redness: a little redder or darker");
    window.wait_checked("Mild, Redness: a little redder or darker", true);
    camera.take("check-in");
    window.press("Back");
    window.find("Redness: mild");
    camera.take("my-skin-noted");
    for (link, shown, name) in [
        ("Read the whole leaflet", "Emergency", "leaflet"),
        ("Photos", "No photos yet", "photos"),
        ("History", "day 3", "history"),
    ] {
        window.press_link(link);
        window.wait_text(shown);
        camera.take(name);
        window.press("Back");
        window.find("Redness: mild");
    }
}

//! The window, driven by accessible names.

use std::process::Command;
use std::time::{Duration, Instant};

use chrono::{Datelike, Days};

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

fn tick_sunscreen(window: &Window<'_>) {
    window.find("Day 0");
    window.unfold_to("Sunscreen, SPF 30 or more");
    window.press("Sunscreen, SPF 30 or more");
    window.wait_checked("Sunscreen, SPF 30 or more", true);
}

#[test]
fn first_start_then_a_tick_survives_a_kill() {
    let desk = Desk::with_screen(420, 900);
    let window = Window::open(&desk, &[]);
    first_start(&window);
    tick_sunscreen(&window);
    window.kill();

    let again = Window::open(&desk, &[]);
    again.find("Day 0");
    again.unfold_to("Sunscreen, SPF 30 or more");
    assert!(again.is_checked("Sunscreen, SPF 30 or more"));
    let today = desk.json(&["today"]);
    let steps = today["steps"].as_array().expect("steps");
    let sunscreen = steps.iter().find(|step| step["id"] == "sunscreen_am").expect("sunscreen");
    assert_eq!(sunscreen["done"], true);
    assert!(again.has("Call Ines Moreau"), "{}", outline(&again.nodes()));
}

#[test]
fn a_page_that_ends_by_itself_is_opened_again() {
    let desk = Desk::with_screen(420, 900);
    let window = Window::open(&desk, &[]);
    first_start(&window);
    tick_sunscreen(&window);
    // As where the memory of the machine is used up.
    let page = window.page_process().expect("a page");
    let killed = Command::new("kill").args(["-KILL", &page.to_string()]).status();
    assert!(killed.is_ok_and(|status| status.success()));
    let started = Instant::now();
    while window.page_process().is_none_or(|again| again == page) {
        assert!(started.elapsed() < Duration::from_mins(1), "no page is shown again");
        std::thread::sleep(Duration::from_millis(100));
    }
    window.find("Day 0");
    window.unfold_to("Sunscreen, SPF 30 or more");
    assert!(window.is_checked("Sunscreen, SPF 30 or more"));
    // It is the one window of this data folder, and a second start calls it to the front.
    let said = desk.afterglow().output().expect("the program runs");
    assert!(said.status.success(), "{said:?}");
    window.close();
}

#[test]
fn a_tick_can_be_taken_back() {
    let desk = Desk::with_screen(420, 900);
    let treated =
        afterglow::platform::now().date_naive().checked_sub_days(Days::new(2)).expect("a date");
    desk.run(&["treatment", "add", "--at", &treated.to_string()]);
    let window = Window::open(&desk, &[]);
    // The treatment is known: two questions are left.
    window.press("Skip this");
    window.press("Skip this");
    window.find("Day 2");
    window.unfold_to("Clean hands first");
    window.press("Clean hands first");
    window.wait_checked("Clean hands first", true);
    window.press("Undo");
    window.wait_checked("Clean hands first", false);
}

#[test]
fn what_is_unfolded_stays_open_after_another_page_and_a_restart() {
    let desk = Desk::on_day_three(420, 900);
    let window = Window::open_day_three(&desk);
    window.wait_open("Evening, 7 steps", false);
    window.press("Evening, 7 steps");
    window.wait_open("Evening, 7 steps", true);
    window.press("Held off today, all 4");
    window.wait_checked("Held off today, all 4", true);
    assert_eq!(
        desk.json(&["today"])["steps"]
            .as_array()
            .map_or(0, |steps| { steps.iter().filter(|step| step["done"] == true).count() }),
        4
    );
    window.press("Undo");
    window.wait_checked("Held off today, all 4", false);
    window.press("More");
    window.find("Your care");
    window.press("Today");
    window.wait_open("Evening, 7 steps", true);
    window.close();
    let again = Window::open(&desk, &[]);
    again.wait_open("Evening, 7 steps", true);
    again.press_link("Evening, 7 steps");
    again.wait_open("Evening, 7 steps", false);
}

#[test]
fn outside_the_timer_runs_until_the_client_is_back_inside() {
    let desk = Desk::on_day_three(420, 900);
    let window = Window::open_day_three(&desk);
    window.press_link("I’m going outside");
    window.wait_text("Sunscreen again 12:40");
    assert_eq!(desk.json(&["outdoors"])["every_minutes"], 120);
    window.press("Sweating or in water, label says 40 min or nothing");
    window.wait_text("Sunscreen again 11:20");
    window.press("I’m back inside");
    window.find_link("I’m going outside");
    assert!(desk.json(&["outdoors"]).is_null());
    // By the command, an open window shows it by itself.
    desk.run(&["outdoors", "start", "--water", "80"]);
    window.wait_text("Sunscreen again 12:00");
}

#[test]
fn each_reminder_says_when_it_comes_next_why_and_by_whom() {
    let desk = Desk::on_day_three(420, 900);
    let window = Window::open_day_three(&desk);
    window.press("More");
    window.press_link("Reminders");
    window.press_link("About: 08:10 Morning ");
    window.press("About: Morning: Sunscreen, SPF 30 or more");
    window.wait_text("Next: Thu 26 Nov 08:10");
    window.wait_text("Default plan, Do 3");
    window.press_link("6 more");
    window.press_link("About: Follow-up");
    window.wait_text("Next: Wed 2 Dec 10:00");
}

#[test]
fn a_list_is_asked_about_kept_and_asked_about_again() {
    let desk = Desk::on_day_three(420, 900);
    let window = Window::open_day_three(&desk);
    window.press("Can I?");
    window.find("Can I use or do this?");
    window.fill(
        "A product, its ingredients, an activity, or what you feel",
        "Aqua, Glycerin, Retinol",
    );
    window.press("Ask");
    window.find("Hold off until Sun 29 Nov 15:00");
    window.wait_text("On hold, 1 of 3: Retinol.");
    window.press("Add to my products");
    window.fill("Name of the product", "Night serum");
    window.press("Add to my products");
    window.find("Remove Night serum");
    // An activity by a tap; the list is offered again.
    window.press("Gym");
    window.find("Hold off until Wed 25 Nov 15:00");
    window.wait_filled("A product, its ingredients, an activity, or what you feel", "Gym");
    window.press("Forget Aqua, Glycerin, Retinol");
    window.press("Undo");
    window.find("Forget Aqua, Glycerin, Retinol");
    window.press("Sauna");
    window.wait_for("what was asked before", |nodes| {
        nodes.iter().any(|node| node.name.starts_with("Gym")).then_some(())
    });
    window.close();
    assert_eq!(desk.json(&["can-i", "gym"])["verdict"], "hold_off");
}

#[test]
fn the_keys_for_it_go_back_in_the_app() {
    let desk = Desk::with_screen(420, 900);
    desk.run(&["treatment", "add", "--at", &afterglow::platform::now().date_naive().to_string()]);
    let window = Window::open(&desk, &[]);
    window.find("Who is your professional?");
    window.press("Skip this");
    window.find("May Afterglow remind you?");
    // Back from an open question of the first start.
    window.key("Escape");
    window.find("Who is your professional?");
    window.press("Skip this");
    window.press("Skip this");
    window.find("Day 0");
    window.press("More");
    window.press_link("Reminders");
    window.press_link("Reminder health");
    window.find("Start when I log in");
    let at_title = |title: &str| {
        window.wait_for(&format!("the focus on “{title}”"), |_| {
            (window.focused().as_deref() == Some(title)).then_some(())
        });
    };
    at_title("Reminder health");
    window.key("alt+Left");
    window.find("Times of day");
    at_title("Reminders");
    window.key("Escape");
    at_title("More");
    // The button goes the same way, and the keys know of it.
    window.press_link("Treatments");
    at_title("Treatments");
    window.press("Back");
    at_title("More");
    window.key("alt+Left");
    at_title("Day 0");
    // From the first page they lead nowhere, and forward there is nothing.
    window.key("alt+Left");
    window.key("alt+Right");
    window.key("Escape");
    at_title("Day 0");
    window.press("More");
    at_title("More");
}

#[test]
fn enter_sends_what_was_typed() {
    let desk = Desk::with_screen(420, 900);
    let window = Window::open(&desk, &[]);
    window.press("Skip this");
    window.find("Who is your professional?");
    window.fill("Name", "Ines Moreau");
    window.key("Return");
    window.find("May Afterglow remind you?");
    window.press("Skip this");
    window.press("More");
    window.find_link("Ines Moreau");
}

#[test]
fn half_a_time_is_not_taken_for_none() {
    let desk = Desk::with_screen(420, 900);
    let window = Window::open(&desk, &[]);
    window.find("When was your treatment?");
    window.press("Earlier");
    window.tab_until("the hours", |node| node.name == "Hour");
    window.type_text("9");
    window.press("Continue");
    window.wait_text("The time is incomplete");
    assert!(window.has("When was your treatment?"));
    let recorded = desk.json(&["treatment", "list"]);
    assert_eq!(recorded.as_array().map(Vec::len), Some(0), "{recorded}");
    // The hour is kept: the minutes alone make it whole.
    window.tab_until("the year", |node| node.name == "Year");
    let year = (afterglow::platform::now().date_naive().year() - 1).to_string();
    window.type_text(&year);
    window.tab_until("the minutes", |node| node.name == "Minute");
    window.type_text("07");
    window.press("Continue");
    window.find("Who is your professional?");
    let recorded = desk.json(&["treatment", "list"]);
    let at = recorded[0]["date"].as_str().unwrap_or_default();
    assert!(at.starts_with(&year), "{recorded}");
    assert!(recorded.to_string().contains("09:07"), "{recorded}");
}

#[test]
fn a_way_back_leads_to_where_the_client_was_on_the_page() {
    let desk = Desk::with_screen(420, 500);
    desk.run(&["treatment", "add", "--at", &afterglow::platform::now().date_naive().to_string()]);
    let window = Window::open(&desk, &[]);
    window.press("Skip this");
    window.press("Skip this");
    window.find("Day 0");
    window.show("Common on day 0");
    let before = window.top("Common on day 0");
    window.press("More");
    window.find("Your care");
    window.key("Escape");
    window.wait_for("the same place of the page", |nodes| {
        nodes.iter().any(|node| node.name == "Common on day 0").then_some(())?;
        ((window.top("Common on day 0") - before).abs() < 4).then_some(())
    });
}

#[test]
fn a_call_does_not_lead_out_of_the_app() {
    let desk = Desk::with_screen(420, 900);
    let window = Window::open(&desk, &["--sample"]);
    window.find("Day 3");
    window.press_link("Call Ines Moreau");
    std::thread::sleep(std::time::Duration::from_secs(2));
    window.press("More");
    window.find("Your care");
}

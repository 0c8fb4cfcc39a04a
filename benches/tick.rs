//! From the press to the painted tick, on Today with ten years of history, against the least window with a
//! button that stores something.
//!
//! Seen from outside: a press of the X server's mouse, and the virtual screen's own memory.

#![allow(clippy::disallowed_methods)]

#[path = "support/desk.rs"]
mod desk;
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use afterglow::app::STORE_FILE;
use desk::{HEIGHT, OpenWindow, Screen, WIDTH, history};
use rusqlite::Connection;
use support::{of, report};

/// Presses of each, in turn.
const ROUNDS: usize = 50;
/// A frame of a screen of 60 Hz.
const FRAME: Duration = Duration::from_millis(17);
/// Where a press on the first step of Today falls on its circle.
const STEP: (usize, usize) = (44, 420);

/// The pixels of the rows around a place.
fn around(screen: &Screen, (_, y): (usize, usize)) -> Vec<u8> {
    let file = fs::read(&screen.pixels).unwrap_or_default();
    let start = file.len().saturating_sub(WIDTH * HEIGHT * 4);
    let row = |y: usize| start + y.min(HEIGHT) * WIDTH * 4;
    file.get(row(y.saturating_sub(20))..row(y + 20)).unwrap_or_default().to_vec()
}

/// Presses a place, waits until what is around it changes, and until it rests again.
fn press(screen: &Screen, place: (usize, usize)) -> Duration {
    let before = around(screen, place);
    let (x, y) = (place.0.to_string(), place.1.to_string());
    let mut mouse = Command::new("xdotool");
    mouse.env("DISPLAY", &screen.name).args(["mousemove", &x, &y, "click", "1"]);
    let started = Instant::now();
    assert!(mouse.status().expect("xdotool is installed").success());
    while around(screen, place) == before {
        assert!(started.elapsed() < Duration::from_secs(10), "nothing changes at {x}, {y}");
        std::thread::sleep(Duration::from_micros(200));
    }
    let took = started.elapsed();
    rest(screen, place);
    took
}

/// Waits until nothing has changed there for half a second.
fn rest(screen: &Screen, place: (usize, usize)) {
    let mut last = around(screen, place);
    let mut still = 0;
    while still < 10 {
        std::thread::sleep(Duration::from_millis(50));
        let now = around(screen, place);
        still = if now == last { still + 1 } else { 0 };
        last = now;
    }
}

/// Opens a program and moves the mouse to the place, so that nothing changes by that later.
fn open(
    program: &Path,
    store: Option<&Path>,
    data: &Path,
    place: (usize, usize),
) -> (OpenWindow, Screen) {
    let screen = Screen::start();
    let window = OpenWindow::start(program, store, data, &screen);
    let started = Instant::now();
    while !screen.has_text(0..HEIGHT) {
        assert!(started.elapsed() < Duration::from_mins(1), "nothing is painted");
        std::thread::sleep(Duration::from_millis(10));
    }
    let (x, y) = (place.0.to_string(), place.1.to_string());
    let mut mouse = Command::new("xdotool");
    let moved = mouse.env("DISPLAY", &screen.name).args(["mousemove", &x, &y]).status();
    assert!(moved.expect("xdotool is installed").success());
    std::thread::sleep(Duration::from_secs(2));
    rest(&screen, place);
    (window, screen)
}

fn main() -> std::process::ExitCode {
    let app = PathBuf::from(env!("CARGO_BIN_EXE_afterglow"));
    let floor = app.with_file_name("examples").join("floor");
    assert!(floor.exists(), "build the floor first: cargo build --release --example floor");
    let history = history();
    let file = history.path().join("floor.db");
    let centre = (WIDTH / 2, HEIGHT / 2);
    let (_app, of_app) = open(&app, None, history.path(), STEP);
    let (_floor, of_floor) = open(&floor, Some(&file), history.path(), centre);
    let ticks = || -> i64 {
        let store = Connection::open(history.path().join(STORE_FILE)).expect("the store");
        store
            .query_row("SELECT count(*) FROM tick_history", [], |row| row.get(0))
            .expect("a number")
    };
    let before = ticks();
    let times: Vec<_> =
        (0..=ROUNDS).map(|_| (press(&of_app, STEP), press(&of_floor, centre))).skip(1).collect();
    let pressed = i64::try_from(ROUNDS + 1).expect("a small number");
    assert_eq!(ticks() - before, pressed, "each press is a tick, or takes one back");
    let pair = of(&times);
    println!("  to the painted tick: {:.1?}, floor {:.1?}", pair.a, pair.b);
    report(
        "press to painted tick / the least button that stores",
        &format!("{:.2}", pair.ratio),
        pair.ratio <= 1.5 || pair.a <= pair.b + FRAME,
        "1.50",
    );
    support::verdict()
}

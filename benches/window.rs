//! From start to the first painted Today with ten years of history, against the least window.
//!
//! Seen from outside: the virtual screen's own memory is watched for painted text, and the memory
//! of the whole tree of processes is counted.

#![allow(clippy::disallowed_methods)]

#[path = "support/desk.rs"]
mod desk;
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use desk::{HEIGHT, OpenWindow, Screen, history};
use support::{middle, of, report};

const ROUNDS: usize = 15;

/// Starts a program and waits until its text is painted; returns how long that took and the
/// memory of its processes, in KiB.
fn open(program: &Path, data: &Path, whole_page: bool) -> (Duration, u64) {
    let screen = Screen::start();
    let started = Instant::now();
    let window = OpenWindow::start(program, None, data, &screen);
    let painted = || {
        // Of the app its title and the tabs at the bottom have to be there.
        screen.has_text(0..HEIGHT / 3) && (!whole_page || screen.has_text(HEIGHT - 60..HEIGHT))
    };
    while !painted() {
        assert!(started.elapsed() < Duration::from_mins(1), "nothing is painted");
        std::thread::sleep(Duration::from_millis(1));
    }
    let took = started.elapsed();
    std::thread::sleep(Duration::from_millis(1_500));
    let memory = window.processes().into_iter().filter_map(proportional_memory).sum();
    (took, memory)
}

/// The memory of a process with shared pages shared out, in KiB.
fn proportional_memory(pid: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn main() -> std::process::ExitCode {
    let app = PathBuf::from(env!("CARGO_BIN_EXE_afterglow"));
    let floor = app.with_file_name("examples").join("floor");
    assert!(floor.exists(), "build the floor first: cargo build --release --example floor");
    let history = history();
    let mut times = Vec::new();
    let mut memories = Vec::new();
    for round in 0..=ROUNDS {
        let (app_time, app_memory) = open(&app, history.path(), true);
        let (floor_time, floor_memory) = open(&floor, history.path(), false);
        if round > 0 {
            times.push((app_time, floor_time));
            #[expect(clippy::cast_precision_loss, reason = "kilobytes")]
            memories.push(app_memory as f64 / floor_memory as f64);
        }
        if round == ROUNDS {
            println!("  memory: Today {app_memory} KiB, floor {floor_memory} KiB");
        }
    }
    let pair = of(&times);
    println!("  to the first painted text: Today {:.0?}, floor {:.0?}", pair.a, pair.b);
    let ratio = pair.ratio;
    report(
        "Today painted / the least window painted",
        &format!("{ratio:.2}"),
        ratio <= 1.10,
        "1.10",
    );
    let memory = middle(memories);
    report(
        "memory of the processes / the floor's",
        &format!("{memory:.2}"),
        memory <= 1.10,
        "1.10",
    );
    support::verdict()
}

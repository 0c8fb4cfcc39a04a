//! From start to the first painted Today with ten years of history, against the least window.
//!
//! Seen from outside: the virtual screen's own memory is watched for painted text, and the memory
//! of the whole tree of processes is counted.

#![allow(clippy::disallowed_methods)]

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use afterglow::care::{Treatment, Zone, civil};
use afterglow::store::{Setting, Store, StoreError};
use chrono::{Days, TimeDelta};
use support::{middle, of, report};
use tempfile::TempDir;

const WIDTH: usize = 420;
const HEIGHT: usize = 860;
const ROUNDS: usize = 15;
/// Ticks in the store: ten years of them.
const TICKS: u64 = 200_000;

/// A virtual screen whose pixels lie in a file.
struct Screen {
    server: Child,
    name: String,
    pixels: PathBuf,
    _folder: TempDir,
}

impl Screen {
    fn start() -> Self {
        let folder = TempDir::new().expect("a folder");
        let (reader, writer) = std::io::pipe().expect("a pipe");
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-screen", "0", &format!("{WIDTH}x{HEIGHT}x24"), "-wr", "-nolisten", "tcp"]);
        xvfb.arg("-fbdir").arg(folder.path()).args(["-displayfd", "1"]);
        let server = xvfb.stdout(writer).stderr(Stdio::null()).spawn().expect("Xvfb is installed");
        drop(xvfb);
        let mut line = String::new();
        BufReader::new(reader).read_line(&mut line).expect("a line");
        let pixels = folder.path().join("Xvfb_screen0");
        Self { server, name: format!(":{}", line.trim()), pixels, _folder: folder }
    }

    /// Whether there is dark text in these rows.
    fn has_text(&self, rows: std::ops::Range<usize>) -> bool {
        let Ok(file) = fs::read(&self.pixels) else { return false };
        let start = file.len().saturating_sub(WIDTH * HEIGHT * 4);
        let of_rows = &file[start + rows.start * WIDTH * 4..start + rows.end * WIDTH * 4];
        let dark = |pixel: &&[u8]| pixel[..3].iter().all(|part| *part < 0x70);
        of_rows.chunks_exact(4).filter(dark).count() > 60
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A data folder with ten years of history, on day 3.
fn history() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let now = afterglow::platform::now();
    let (mut store, _) = Store::open(folder.path(), now).expect("opened");
    store
        .transact::<_, StoreError>(|tx| {
            let zone = Zone::UTC;
            for session in 0..40 {
                let at = now - TimeDelta::days(3 + 90 * session);
                let date = civil::date_of(at, zone);
                tx.add_treatment(&Treatment {
                    id: 0,
                    date,
                    at: Some(at),
                    wall: None,
                    zone,
                    recorded_at: at,
                })?;
            }
            for index in 0..TICKS {
                let date = now.date_naive() - Days::new(index / 55);
                tx.set_tick(date, &format!("step_{}", index % 55), true, now)?;
            }
            tx.set_setting(Setting::Welcomed, "yes")?;
            tx.set_setting(Setting::Reminders, "off")
        })
        .expect("written");
    folder
}

/// Starts a program and waits until its text is painted; returns how long that took and the
/// memory of its processes, in KiB.
fn open(program: &Path, data: &Path, whole_page: bool) -> (Duration, u64) {
    let screen = Screen::start();
    let mut command = Command::new("dbus-run-session");
    command
        .arg("--")
        .arg(program)
        .env("DISPLAY", &screen.name)
        .env("GDK_BACKEND", "x11")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("TZ", "UTC")
        .env("AFTERGLOW_DATA_DIR", data)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let started = Instant::now();
    let mut process = command.spawn().expect("dbus is installed");
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
    let memory = tree(process.id()).into_iter().filter_map(proportional_memory).sum();
    for pid in tree(process.id()) {
        let _ = Command::new("kill").arg("-9").arg(pid.to_string()).status();
    }
    let _ = process.wait();
    (took, memory)
}

/// A process and all that come from it.
fn tree(root: u32) -> Vec<u32> {
    let mut found = vec![root];
    let mut next = 0;
    while next < found.len() {
        let children = format!("/proc/{0}/task/{0}/children", found[next]);
        let text = fs::read_to_string(children).unwrap_or_default();
        found.extend(text.split_whitespace().filter_map(|pid| pid.parse::<u32>().ok()));
        next += 1;
    }
    found
}

/// The memory of a process with shared pages shared out, in KiB.
fn proportional_memory(pid: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn main() {
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
}

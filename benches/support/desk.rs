//! A virtual screen with a program's window on it, seen from outside by its pixels.

#![allow(dead_code)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use afterglow::care::{Treatment, TreatmentId, Zone};
use afterglow::store::{Store, StoreError, Switch};
use chrono::{Days, TimeDelta};
use tempfile::TempDir;

pub(crate) const WIDTH: usize = 420;
pub(crate) const HEIGHT: usize = 860;
/// Ticks in the store: ten years of them.
const TICKS: u64 = 200_000;

/// A virtual screen whose pixels lie in a file.
pub(crate) struct Screen {
    server: Child,
    pub(crate) name: String,
    pub(crate) pixels: PathBuf,
    _folder: TempDir,
}

impl Screen {
    pub(crate) fn start() -> Self {
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
    pub(crate) fn has_text(&self, rows: Range<usize>) -> bool {
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
pub(crate) fn history() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let now = afterglow::platform::now();
    let (mut store, _) = Store::open(folder.path(), now).expect("opened");
    store
        .transact::<_, StoreError>(|tx| {
            let zone = Zone::UTC;
            for session in 0..40 {
                let at = now - TimeDelta::days(3 + 90 * session);
                tx.add_treatment(&Treatment::begun(TreatmentId::NEW, at, zone))?;
            }
            for index in 0..TICKS {
                let date = now.date_naive() - Days::new(index / 55);
                tx.set_tick(date, &format!("step_{}", index % 55), true, now)?;
            }
            tx.set_switch(Switch::Welcomed, true)?;
            tx.set_switch(Switch::Reminders, false)
        })
        .expect("written");
    folder
}

/// A program with a window on a screen; it ends with this value.
pub(crate) struct OpenWindow(Child);

impl OpenWindow {
    /// With a file in which the least window stores something.
    pub(crate) fn start(
        program: &Path,
        store: Option<&Path>,
        data: &Path,
        screen: &Screen,
    ) -> Self {
        let mut command = Command::new("dbus-run-session");
        command.arg("--").arg(program).envs(store.map(|file| ("FLOOR_STORE", file)));
        command
            .env("DISPLAY", &screen.name)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("NO_AT_BRIDGE", "1")
            .env("TZ", "UTC")
            .env("AFTERGLOW_DATA_DIR", data)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Self(command.spawn().expect("dbus is installed"))
    }

    /// The numbers of its processes.
    pub(crate) fn processes(&self) -> Vec<u32> {
        tree(self.0.id())
    }
}

impl Drop for OpenWindow {
    fn drop(&mut self) {
        for pid in self.processes() {
            let _ = Command::new("kill").arg("-9").arg(pid.to_string()).status();
        }
        let _ = self.0.wait();
    }
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

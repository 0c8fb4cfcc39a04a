//! A desk of its own for one test: a virtual screen, a session bus, a home, a data folder.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use zbus::{Connection, block_on, connection};

/// A screen, a bus and folders that nothing else uses.
pub(crate) struct Desk {
    servers: Vec<Child>,
    bus: String,
    home: TempDir,
    zone: String,
    extra: Vec<(String, String)>,
    tree: Option<Connection>,
}

impl Desk {
    /// A desk with a screen of this size.
    pub(crate) fn with_screen(width: u32, height: u32) -> Self {
        let mut desk = Self::without_screen();
        let (reader, writer) = std::io::pipe().expect("a pipe");
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"]);
        // Xvfb finds a free display and writes its number to its standard output.
        xvfb.args(["-displayfd", "1"]).stdout(writer).stderr(Stdio::null());
        desk.servers.push(xvfb.spawn().expect("Xvfb is installed"));
        drop(xvfb);
        desk.set("DISPLAY", &format!(":{}", first_line(reader)));
        let mut launcher = desk.command(Path::new("/usr/libexec/at-spi-bus-launcher"));
        launcher.args(["--launch-immediately", "--a11y=1"]);
        launcher.stdout(Stdio::null()).stderr(Stdio::null());
        desk.servers.push(launcher.spawn().expect("at-spi2-core is installed"));
        desk.tree = Some(accessibility_bus(&desk.bus));
        desk
    }

    /// A desk with a screen of this size, in Berlin on day 3 of a recovery: 25 November 2026, 10:40.
    pub(crate) fn on_day_three(width: u32, height: u32) -> Self {
        let mut desk = Self::with_screen(width, height).in_zone("Europe/Berlin");
        desk.set("AFTERGLOW_NOW", "2026-11-25T10:40:00+01:00");
        desk.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
        desk
    }

    /// Puts a window manager on the desk, as every real one has.
    pub(crate) fn manage_windows(&mut self) {
        let mut manager = self.command(Path::new("openbox"));
        manager.stdout(Stdio::null()).stderr(Stdio::null());
        self.servers.push(manager.spawn().expect("openbox is installed"));
    }

    /// A desk without a screen: only a bus and folders.
    pub(crate) fn without_screen() -> Self {
        let home = TempDir::new().expect("a temporary folder");
        let (bus, server) = start_bus(home.path());
        Self {
            servers: vec![server],
            bus,
            home,
            zone: "UTC".to_owned(),
            extra: Vec::new(),
            tree: None,
        }
    }

    /// The zone that programs on this desk are in.
    pub(crate) fn in_zone(mut self, zone: &str) -> Self {
        zone.clone_into(&mut self.zone);
        self
    }

    /// Another variable for the programs on this desk.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.extra.push((name.to_owned(), value.to_owned()));
    }

    /// Has the file picker answer with this file: without a portal on the bus the picker is zenity, and
    /// this one picks by itself.
    #[cfg(unix)]
    pub(crate) fn pick(&mut self, file: &Path) {
        use std::os::unix::fs::PermissionsExt;

        let programs = self.home.path().join("programs");
        std::fs::create_dir(&programs).expect("a folder");
        let zenity = programs.join("zenity");
        let script = format!("#!/bin/sh\necho '{}'\n", file.display());
        std::fs::write(&zenity, script).expect("written");
        let mode = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&zenity, mode).expect("a program");
        let path = std::env::var("PATH").unwrap_or_default();
        self.set("PATH", &format!("{}:{path}", programs.display()));
    }

    /// The session bus's address.
    pub(crate) fn bus(&self) -> &str {
        place(&self.bus)
    }

    /// The data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// The accessibility bus, held open so that its registry stays when a window goes.
    pub(crate) fn tree(&self) -> &Connection {
        self.tree.as_ref().expect("a desk with a screen")
    }

    /// A program that runs on this desk.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let home = self.home.path();
        command
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("AFTERGLOW_NOW")
            .env("DBUS_SESSION_BUS_ADDRESS", place(&self.bus))
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_RUNTIME_DIR", home)
            .env("AFTERGLOW_DATA_DIR", self.data())
            .env("TZ", &self.zone)
            .env("GDK_BACKEND", "x11")
            .env("GTK_THEME", "Adwaita")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("GSETTINGS_BACKEND", "memory")
            .stdin(Stdio::null());
        for (name, value) in &self.extra {
            command.env(name, value);
        }
        command
    }

    /// The app's own program on this desk.
    pub(crate) fn afterglow(&self) -> Command {
        self.command(Path::new(env!("CARGO_BIN_EXE_afterglow")))
    }

    /// Runs a command of the app and returns what it prints.
    pub(crate) fn run(&self, args: &[&str]) -> String {
        let output = self.afterglow().args(args).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "afterglow {args:?}: {said}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs a command of the app and returns the JSON it prints.
    pub(crate) fn json(&self, args: &[&str]) -> serde_json::Value {
        let args: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.run(&args)).expect("JSON")
    }

    /// Ends the session bus, and with it every connection to it.
    pub(crate) fn end_bus(&mut self) {
        let bus = &mut self.servers[0];
        bus.kill().expect("it runs");
        bus.wait().expect("it ends");
        let _ = std::fs::remove_file(self.home.path().join("bus"));
    }

    /// Starts the session bus again where it was.
    pub(crate) fn start_bus(&mut self) {
        let (address, server) = start_bus(self.home.path());
        assert_eq!(place(&address), place(&self.bus), "the same place");
        self.servers[0] = server;
    }

    /// Ends every agent of this desk's data folder.
    pub(crate) fn end_agents(&self) {
        self.end("agent.about", 1);
    }

    /// Ends the window of this desk's data folder.
    pub(crate) fn end_windows(&self) {
        self.end("window.lock", 0);
    }

    /// Ends the program whose number stands on this line of a file.
    fn end(&self, file: &str, line: usize) {
        if let Ok(text) = std::fs::read_to_string(self.data().join(file))
            && let Some(pid) = text.lines().nth(line)
        {
            let _ = Command::new("kill").arg(pid).stderr(Stdio::null()).status();
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.end_agents();
        for server in self.servers.iter_mut().rev() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// An address without the number that each bus has of its own.
fn place(address: &str) -> &str {
    address.split(',').next().unwrap_or_default()
}

/// Starts a session bus of its own in a folder.
fn start_bus(folder: &Path) -> (String, Child) {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    let mut bus = Command::new("dbus-daemon");
    bus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
    // Always at the same place, so that it can be started again there.
    bus.arg(format!("--address=unix:path={}", folder.join("bus").display()));
    bus.stdout(writer).stderr(Stdio::null());
    let server = bus.spawn().expect("dbus is installed");
    drop(bus);
    (first_line(reader), server)
}

fn first_line(reader: std::io::PipeReader) -> String {
    let mut line = String::new();
    BufReader::new(reader).read_line(&mut line).expect("a line");
    line.trim().to_owned()
}

/// Waits for the accessibility bus of a session and for its registry.
fn accessibility_bus(session: &str) -> Connection {
    let session = block_on(connection::Builder::address(session).build()).expect("a session bus");
    let started = Instant::now();
    loop {
        let place = Some("org.a11y.Bus");
        let asked = session.call_method(place, "/org/a11y/bus", place, "GetAddress", &());
        let asked = block_on(asked).ok();
        let address = asked.and_then(|reply| reply.body().deserialize::<String>().ok());
        let bus = address.and_then(|address| {
            block_on(connection::Builder::address(address.as_str()).build()).ok()
        });
        let registry = bus.filter(|bus| {
            let root = "/org/a11y/atspi/accessible/root";
            let name = Some("org.a11y.atspi.Registry");
            let accessible = Some("org.a11y.atspi.Accessible");
            block_on(bus.call_method(name, root, accessible, "GetChildren", &())).is_ok()
        });
        if let Some(bus) = registry {
            return bus;
        }
        assert!(started.elapsed() < Duration::from_secs(30), "no accessibility bus");
        std::thread::sleep(Duration::from_millis(50));
    }
}

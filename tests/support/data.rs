//! A data folder of its own for one test, and the app's commands on it.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A data folder and a zone.
pub(crate) struct Data {
    folder: TempDir,
    zone: String,
    now: Option<String>,
    more: Vec<(&'static str, PathBuf)>,
}

impl Data {
    /// An empty folder, in UTC.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        Self { folder, zone: "UTC".to_owned(), now: None, more: Vec::new() }
    }

    /// In another zone.
    pub(crate) fn in_zone(mut self, zone: &str) -> Self {
        zone.clone_into(&mut self.zone);
        self
    }

    /// At another time, given with its offset.
    pub(crate) fn at(mut self, now: &str) -> Self {
        self.now = Some(now.to_owned());
        self
    }

    /// Runs a command that ends without notice when it makes one of these system calls, `write,fsync`, for the
    /// so many-th time; returns whether it came that far.
    pub(crate) fn is_killed_at(&self, args: &[&str], calls: &str, count: usize) -> bool {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
        strace.args(["-e", &format!("inject={calls}:signal=KILL:when={count}")]);
        let plain = self.command(args);
        strace.arg(plain.get_program()).args(plain.get_args());
        strace.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
        strace.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        !strace.status().expect("strace").success()
    }

    /// With one more variable in the environment.
    pub(crate) fn with(mut self, name: &'static str, value: &Path) -> Self {
        self.more.push((name, value.to_owned()));
        self
    }

    /// The data folder.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The store's file.
    pub(crate) fn file(&self) -> PathBuf {
        self.path().join("afterglow.db")
    }

    /// A folder beside the data folder, for files of the test's own.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command and returns everything about it.
    pub(crate) fn output(&self, args: &[&str]) -> Output {
        self.command(args).output().expect("the program runs")
    }

    /// The same with something piped in.
    pub(crate) fn piped(&self, args: &[&str], text: &[u8]) -> Output {
        piped_to(&mut self.command(args), text)
    }

    /// A command, ready to be run: with other arguments, other places to write to.
    pub(crate) fn command<A: AsRef<OsStr>>(&self, args: &[A]) -> Command {
        let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_afterglow")));
        command.args(args).env("TZ", &self.zone).env("AFTERGLOW_DATA_DIR", self.path());
        command.env_remove("AFTERGLOW_NOW").stdin(Stdio::null());
        command.envs(self.more.iter().cloned());
        if let Some(now) = &self.now {
            command.env("AFTERGLOW_NOW", now);
        }
        command
    }

    /// Runs a command that is to succeed and returns what it says.
    pub(crate) fn run(&self, args: &[&str]) -> String {
        let output = self.output(args);
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs a command that is to succeed and returns the JSON it prints.
    pub(crate) fn json(&self, args: &[&str]) -> serde_json::Value {
        let args: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        let output = self.output(&args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}");
        serde_json::from_slice(&output.stdout).expect("JSON")
    }

    /// Runs a command that is to be refused and returns the sentence it says.
    pub(crate) fn refused(&self, args: &[&str]) -> String {
        let output = self.output(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {output:?}");
        assert!(output.stdout.is_empty(), "{args:?} prints nothing");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(said.trim_end().lines().count(), 1, "one sentence: {said}");
        said.trim_end().to_owned()
    }
}

/// Runs a command with something piped in and returns everything about it.
pub(crate) fn piped_to(command: &mut Command, text: &[u8]) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = command.spawn().expect("the program runs");
    let mut pipe = program.stdin.take().expect("a pipe");
    // It may have refused and gone before it has read all.
    let _ = pipe.write_all(text);
    drop(pipe);
    program.wait_with_output().expect("it ends")
}

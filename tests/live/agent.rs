//! The agent's life: one of its kind, patient, and on with the newer program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::desk::Desk;
use crate::support::notifications::Server;

pub(super) fn agent_program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_afterglow-agent"))
}

/// A running agent; it ends with the test.
pub(super) struct Agent(Child);

impl Agent {
    /// Starts the agent on a desk and waits until it runs.
    pub(super) fn start(desk: &Desk) -> Self {
        let mut agent = start(desk, &agent_program());
        let pid = agent.id();
        wait_until("the agent runs", || {
            assert!(agent.try_wait().expect("known").is_none(), "the agent ended");
            running_pid(desk) == Some(pid)
        });
        Self(agent)
    }

    /// Ends it without a warning.
    pub(super) fn kill(mut self) {
        self.0.kill().expect("it runs");
        self.0.wait().expect("it ends");
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(desk: &Desk, program: &Path) -> Child {
    let mut command: Command = desk.command(program);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the agent starts")
}

/// A desk on day 3 of a recovery, with nothing due of itself.
pub(super) fn desk() -> Desk {
    let desk = Desk::without_screen();
    let treated = afterglow::platform::now() - chrono::TimeDelta::days(3);
    desk.run(&["treatment", "add", "--at", &treated.format("%Y-%m-%dT%H:%MZ").to_string()]);
    desk
}

pub(super) fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

pub(super) fn running_pid(desk: &Desk) -> Option<u32> {
    let text = fs::read_to_string(desk.data().join("agent.about")).ok()?;
    text.lines().nth(1)?.parse().ok()
}

#[test]
fn a_test_arrives_at_its_second_and_again_after_the_server_was_missing() {
    let desk = desk();
    let mut agent = start(&desk, &agent_program());
    wait_until("the agent runs", || running_pid(&desk) == Some(agent.id()));
    desk.run(&["reminder", "test", "--in", "1"]);
    // Nobody shows notifications yet: it is tried again until somebody does.
    std::thread::sleep(Duration::from_secs(3));
    let server = Server::start(&desk);
    let shown = server.next(Duration::from_secs(15)).expect("shown after all");
    assert_eq!(shown.summary, "A test from Afterglow");
    desk.run(&["reminder", "test", "--in", "2"]);
    let asked = std::time::Instant::now();
    server.next(Duration::from_secs(10)).expect("shown");
    assert!(asked.elapsed() >= Duration::from_millis(1_500), "not before its time");
    assert_eq!(server.next(Duration::from_secs(2)), None, "once each");
    agent.kill().expect("it runs");
    agent.wait().expect("it ends");
}

#[test]
fn there_is_one_of_its_kind() {
    let desk = desk();
    let mut first = start(&desk, &agent_program());
    wait_until("the agent runs", || running_pid(&desk) == Some(first.id()));
    let mut second = start(&desk, &agent_program());
    let ended = second.wait().expect("it ends");
    assert!(ended.success());
    assert!(first.try_wait().expect("known").is_none(), "the first goes on");
    first.kill().expect("it runs");
    first.wait().expect("it ends");
}

#[test]
fn it_goes_on_as_the_newer_program() {
    let desk = desk();
    let folder = desk.data().with_file_name("programs");
    fs::create_dir_all(&folder).expect("a folder");
    let program = folder.join("afterglow-agent");
    fs::copy(agent_program(), &program).expect("copied");
    let mut agent = start(&desk, &program);
    wait_until("the agent runs", || running_pid(&desk) == Some(agent.id()));
    // Replaced as a package manager does it: by a rename over the old one.
    let newer = folder.join("newer");
    fs::copy(agent_program(), &newer).expect("copied");
    let lock = desk.data().join("agent.about");
    let before = fs::metadata(&lock).and_then(|data| data.modified()).expect("a lock");
    std::thread::sleep(Duration::from_millis(20));
    fs::File::options()
        .append(true)
        .open(&newer)
        .and_then(|file| file.set_modified(std::time::SystemTime::UNIX_EPOCH))
        .expect("another time");
    fs::rename(&newer, &program).expect("replaced");
    // The window starts the agent again; the one that runs then looks around.
    let mut second = start(&desk, &program);
    second.wait().expect("it ends or takes over");
    wait_until("it took the lock again", || {
        fs::metadata(&lock).and_then(|data| data.modified()).is_ok_and(|now| now > before)
    });
    let server = Server::start(&desk);
    desk.run(&["reminder", "test"]);
    assert!(server.next(Duration::from_secs(15)).is_some(), "the newer one shows reminders");
    desk.end_agents();
    let _ = agent.kill();
    let _ = agent.wait();
}

#[test]
fn it_ends_when_the_data_is_gone() {
    let desk = desk();
    let mut agent = start(&desk, &agent_program());
    wait_until("the agent runs", || running_pid(&desk) == Some(agent.id()));
    // A file that the agent makes meanwhile keeps the folder from being removed at once.
    wait_until("it is deleted", || {
        fs::remove_dir_all(desk.data()).is_ok() || !desk.data().exists()
    });
    wait_until("it ends", || agent.try_wait().expect("known").is_some());
}

//! What may go wrong around the real agent: no reminder is lost by it, and none shown as two.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rusqlite::Connection;

use super::agent::{Agent, agent_program, desk, running_pid, wait_until};
use crate::support::desk::Desk;
use crate::support::notifications::Server;

/// The names of what is in the way, as the doctor tells them.
fn problems(desk: &Desk) -> BTreeSet<String> {
    let doctor = desk.json(&["doctor"]);
    let problems = doctor["problems"].as_array().expect("a list").iter();
    problems.map(|problem| problem["id"].as_str().expect("a name").to_owned()).collect()
}

/// How many of the tests that were asked for are known as shown.
fn delivered(desk: &Desk) -> usize {
    let file = Connection::open(desk.data().join("afterglow.db")).expect("the store");
    let sql = "SELECT count(*) FROM occurrence WHERE kind = 'test' AND state = 'delivered'";
    let count: i64 = file.query_row(sql, [], |row| row.get(0)).expect("counted");
    usize::try_from(count).expect("a few")
}

#[test]
fn a_server_that_goes_and_comes_back_shows_what_was_due_meanwhile() {
    let desk = desk();
    let agent = Agent::start(&desk);
    let server = Server::start(&desk);
    desk.run(&["reminder", "test"]);
    assert!(server.next(Duration::from_secs(10)).is_some());
    wait_until("it is noted", || delivered(&desk) == 1);
    drop(server);
    desk.run(&["reminder", "test"]);
    wait_until("the agent says what is in its way", || desk.data().join("agent.problem").exists());
    assert!(problems(&desk).contains("no-server"), "{:?}", problems(&desk));
    let server = Server::start(&desk);
    let shown = server.next(Duration::from_secs(30)).expect("shown after all");
    assert_eq!(shown.summary, "A test from Afterglow");
    wait_until("nothing is in its way any more", || !desk.data().join("agent.problem").exists());
    assert!(!problems(&desk).contains("no-server"));
    assert_eq!(server.next(Duration::from_secs(2)), None, "once");
    agent.kill();
    assert!(problems(&desk).contains("agent-not-running"));
}

#[test]
fn a_server_that_hangs_does_not_hang_the_agent() {
    let desk = desk();
    let _agent = Agent::start(&desk);
    // It takes longer than anybody waits for it.
    let server = Server::slow(&desk, Duration::from_secs(25));
    desk.run(&["reminder", "test"]);
    assert!(server.next(Duration::from_secs(10)).is_some(), "it was asked");
    wait_until("the agent says what is in its way", || desk.data().join("agent.problem").exists());
    let word = fs::read_to_string(desk.data().join("agent.problem")).expect("a word");
    assert!(word.contains("does not answer"), "{word}");
}

#[test]
fn a_session_bus_that_goes_and_comes_back_is_found_again() {
    let mut desk = desk();
    let _agent = Agent::start(&desk);
    let server = Server::start(&desk);
    desk.run(&["reminder", "test"]);
    assert!(server.next(Duration::from_secs(10)).is_some());
    wait_until("it is noted", || delivered(&desk) == 1);
    desk.end_bus();
    drop(server);
    desk.run(&["reminder", "test"]);
    wait_until("the agent says what is in its way", || desk.data().join("agent.problem").exists());
    desk.start_bus();
    let server = Server::start(&desk);
    let shown = server.next(Duration::from_secs(30)).expect("shown after all");
    assert_eq!(server.next(Duration::from_secs(2)), None, "once");
    // Replies are heard again as well.
    server.dismiss(shown.id);
    wait_until("the reply is noted", || {
        let last = desk.json(&["doctor"])["last"].clone();
        last.as_array().expect("a list").iter().any(|row| row["answer"] == "dismissed")
    });
}

#[test]
fn killed_at_any_moment_it_loses_no_reminder_and_shows_none_as_two() {
    let times = if std::env::var_os("AFTERGLOW_TEST_ALL").is_some() { 200 } else { 20 };
    let desk = desk();
    // A server that takes its time: more moments to be killed at.
    let server = Server::slow(&desk, Duration::from_millis(40));
    let mut runner = TestRunner::deterministic();
    let mut asked = BTreeSet::new();
    for _ in 0..times {
        let agent = Agent::start(&desk);
        let at = desk.json(&["reminder", "test", "--in", "1"])["at"].clone();
        asked.insert(at.as_str().expect("a time").to_owned());
        // It is due within the second: the end comes before or after that, mostly right at it.
        let pause = prop_oneof![1 => 300_u64..1_300, 2 => 940_u64..1_060];
        let pause = pause.new_tree(&mut runner).expect("a number").current();
        std::thread::sleep(Duration::from_millis(pause));
        agent.kill();
    }
    // One that is left alone shows what is left.
    let _agent = Agent::start(&desk);
    wait_until("every one is shown", || delivered(&desk) == asked.len());
    let mut numbers: BTreeMap<u32, u32> = BTreeMap::new();
    while let Some(shown) = server.next(Duration::from_millis(300)) {
        *numbers.entry(shown.id).or_default() += 1;
    }
    // A repeat after a crash has the number of the first: the server shows it in its place.
    assert_eq!(numbers.len(), asked.len(), "each under one number: {numbers:?}");
    let again = numbers.values().filter(|times| **times > 1).count();
    println!("{times} kills, {} reminders, {again} repeated in place", asked.len());
}

#[test]
fn of_many_started_at_once_one_stays() {
    let desk = desk();
    let server = Server::start(&desk);
    let mut agents: Vec<_> = (0..5)
        .map(|_| {
            let mut command = desk.command(&agent_program());
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts")
        })
        .collect();
    wait_until("all but one have ended", || {
        let running = agents.iter_mut().filter_map(|agent| agent.try_wait().ok());
        running.filter(Option::is_none).count() == 1
    });
    desk.run(&["reminder", "test"]);
    assert!(server.next(Duration::from_secs(10)).is_some());
    assert_eq!(server.next(Duration::from_secs(2)), None, "once");
    for agent in &mut agents {
        let _ = agent.kill();
        let _ = agent.wait();
    }
}

#[test]
fn a_store_that_another_program_holds_is_waited_for() {
    let desk = desk();
    let _agent = Agent::start(&desk);
    let server = Server::start(&desk);
    desk.run(&["reminder", "test", "--in", "2"]);
    let other = Connection::open(desk.data().join("afterglow.db")).expect("the store");
    other.execute_batch("BEGIN IMMEDIATE").expect("held");
    // Longer than the agent waits for it in one go.
    assert_eq!(server.next(Duration::from_secs(9)), None, "nothing is shown that cannot be noted");
    assert!(desk.data().join("agent.problem").exists());
    other.execute_batch("ROLLBACK").expect("let go");
    assert!(server.next(Duration::from_secs(30)).is_some(), "shown after all");
    assert_eq!(server.next(Duration::from_secs(2)), None, "once");
}

/// A small disk of its own, mounted as the data folder of a desk.
pub(super) struct Disk(std::path::PathBuf);

impl Disk {
    fn of(desk: &Desk) -> Self {
        Self::with(desk, "size=600k,mode=700")
    }

    /// The same with other options.
    pub(super) fn with(desk: &Desk, options: &str) -> Self {
        fs::create_dir_all(desk.data()).expect("a folder");
        let mount = |program: &str, before: &[&str]| {
            let mut command = Command::new(program);
            command.args(before).args(["-t", "tmpfs", "-o", options]);
            command.arg("tmpfs").arg(desk.data()).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        };
        let mounted = mount("mount", &[]) || mount("sudo", &["-n", "mount"]);
        assert!(mounted, "mounting a small disk takes root or sudo");
        Self(desk.data())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let lazily = |program: &str, before: &[&str]| {
            let mut command = Command::new(program);
            command.args(before).arg("-l").arg(&self.0).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        };
        let _ = lazily("umount", &[]) || lazily("sudo", &["-n", "umount"]);
    }
}

/// Takes every block that is left on the desk's disk; returns the file that does.
fn fill(desk: &Desk) -> std::path::PathBuf {
    let filler = desk.data().join("filler");
    let mut file = fs::File::create(&filler).expect("a file");
    while std::io::Write::write_all(&mut file, &[0; 512]).is_ok() {}
    filler
}

#[test]
fn a_full_disk_is_called_so_by_every_command() {
    let desk = Desk::without_screen();
    let small = Disk::of(&desk);
    desk.run(&["agenda", "add", "May I swim?"]);
    let filler = fill(&desk);
    for arguments in [["agenda", "add", "May I run?"].as_slice(), &["today"], &["agenda", "list"]] {
        let output = desk.afterglow().args(arguments).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("The disk is full") && output.status.code() == Some(2), "{output:?}");
    }
    fs::remove_file(&filler).expect("room again");
    assert_eq!(desk.json(&["agenda", "list"]).as_array().map(Vec::len), Some(1), "nothing is lost");
    drop(small);
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_health_says_so() {
    let desk = Desk::without_screen();
    let small = Disk::of(&desk);
    desk.run(&["treatment", "add", "--at", "2026-01-01"]);
    let agent = Agent::start(&desk);
    let server = Server::start(&desk);
    desk.run(&["reminder", "test", "--in", "3"]);
    let filler = fill(&desk);
    assert_eq!(server.next(Duration::from_secs(6)), None, "nothing is shown that cannot be noted");
    assert!(problems(&desk).contains("disk-full"), "{:?}", problems(&desk));
    fs::remove_file(&filler).expect("room again");
    assert!(server.next(Duration::from_secs(40)).is_some(), "shown after all");
    assert_eq!(server.next(Duration::from_secs(2)), None, "once");
    agent.kill();
    drop(small);
}

#[test]
fn the_agent_speaks_to_the_session_bus_and_to_nothing_else() {
    let desk = desk();
    let server = Server::start(&desk);
    let trace = desk.data().with_file_name("trace");
    let mut strace = desk.command(std::path::Path::new("strace"));
    strace.args(["-f", "-e", "trace=%network", "-o"]).arg(&trace).arg(agent_program());
    let mut strace = strace.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("strace");
    wait_until("the agent runs", || running_pid(&desk).is_some());
    desk.run(&["reminder", "test"]);
    let shown = server.next(Duration::from_secs(20)).expect("shown");
    std::thread::sleep(Duration::from_millis(300));
    server.dismiss(shown.id);
    std::thread::sleep(Duration::from_millis(500));
    desk.end_agents();
    let _ = strace.wait();
    let trace = fs::read_to_string(&trace).expect("a trace");
    let calls = |name: &str| {
        let name = format!("{name}(");
        trace.lines().filter(|line| line.contains(&name)).map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(!calls("connect").is_empty(), "{trace}");
    for call in calls("socket").into_iter().chain(calls("socketpair")) {
        assert!(call.contains("AF_UNIX"), "{call}");
    }
    let bus = desk.bus().trim_start_matches("unix:path=").to_owned();
    for call in calls("connect") {
        assert!(call.contains(&bus), "{call}");
    }
    for name in ["bind", "listen", "accept", "accept4"] {
        assert!(calls(name).is_empty(), "{:?}", calls(name));
    }
}

#[test]
fn it_starts_with_the_login_where_it_lies_now() {
    let desk = desk();
    let entry = desk.data().with_file_name("config").join("autostart/Afterglow.desktop");
    let folder = desk.data().with_file_name("a folder");
    fs::create_dir_all(&folder).expect("a folder");
    let moved = folder.join("afterglow-agent");
    fs::copy(agent_program(), &moved).expect("copied");
    fs::create_dir_all(entry.parent().expect("a folder")).expect("a folder");
    fs::write(&entry, "[Desktop Entry]\nType=Application\nExec=/gone/afterglow-agent\n")
        .expect("an entry");
    assert_eq!(desk.json(&["doctor"])["login_start"], false, "it names no program");
    let mut agent = desk.command(&moved);
    let mut agent = agent.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let wanted = format!("Exec=\"{}\"", moved.display());
    wait_until("the entry names it", || {
        fs::read_to_string(&entry).is_ok_and(|entry| entry.contains(&wanted))
    });
    agent.kill().expect("it runs");
    agent.wait().expect("it ends");
    fs::remove_file(&entry).expect("removed");
    assert_eq!(desk.json(&["doctor"])["login_start"], false);
    assert!(problems(&desk).contains("no-login-start"));
}

//! The agent as it waits: memory, wake-ups with nothing due, and how late it shows.

mod support;

#[path = "../tests/support/desk.rs"]
#[allow(dead_code)]
mod desk;
#[path = "../tests/support/notifications.rs"]
#[allow(dead_code)]
mod notifications;

use std::process::{Child, Stdio};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use desk::Desk;
use notifications::Server;
use support::report;

/// A number of a process's status.
fn status(agent: &Child, name: &str) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{}/status", agent.id())).expect("it runs");
    let line = text.lines().find(|line| line.starts_with(name)).expect("a status");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
}

/// How often all threads of a process gave way by themselves: each wake-up ends in one.
fn wake_ups(agent: &Child) -> u64 {
    let threads = std::fs::read_dir(format!("/proc/{}/task", agent.id())).expect("it runs");
    let of = |thread: std::fs::DirEntry| {
        let text = std::fs::read_to_string(thread.path().join("status")).ok()?;
        let line = text.lines().find(|line| line.starts_with("voluntary_ctxt_switches"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    threads.flatten().filter_map(of).sum()
}

fn main() -> std::process::ExitCode {
    let shots: usize =
        std::env::args_os().find_map(|word| word.to_str()?.parse().ok()).unwrap_or(100);
    let desk = Desk::without_screen();
    let server = Server::start(&desk);
    let mut agent = desk.command(std::path::Path::new(env!("CARGO_BIN_EXE_afterglow-agent")));
    let mut agent = agent.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    std::thread::sleep(Duration::from_secs(2));

    let mut late: Vec<f64> = (0..shots)
        .map(|_| {
            let at = desk.json(&["reminder", "test", "--in", "1"])["due_at"].clone();
            let at = DateTime::parse_from_rfc3339(at.as_str().expect("a time")).expect("a time");
            let shown = server.next(Duration::from_secs(20)).expect("shown");
            let shown: DateTime<Utc> = SystemTime::into(shown.at);
            (shown - at.with_timezone(&Utc)).as_seconds_f64() * 1_000.0
        })
        .collect();
    late.sort_by(f64::total_cmp);
    let (middle, worst) = (late[late.len() / 2], late[late.len() - 1]);
    let least = late[0];
    println!("{:<58} {:>22}", "  shown, the earliest after its time", format!("{least:.1} ms"));
    let what = format!("lateness of {shots} one-offs, median");
    report(&what, &format!("{middle:.1} ms"), middle < 20.0, "20 ms");
    report("lateness, worst", &format!("{worst:.1} ms"), worst < 100.0, "100 ms");

    std::thread::sleep(Duration::from_secs(10));
    let before = wake_ups(&agent);
    std::thread::sleep(Duration::from_mins(1));
    let woken = wake_ups(&agent) - before;
    report("wake-ups in a minute with nothing due", &woken.to_string(), woken == 0, "0");
    #[expect(clippy::cast_precision_loss, reason = "a few thousand pages")]
    let memory = status(&agent, "VmRSS") as f64 / 1024.0;
    let what = format!("resident memory after {shots} notifications");
    report(&what, &format!("{memory:.1} MiB"), memory <= 10.0, "10 MiB");
    let threads = status(&agent, "Threads");
    println!("{:<58} {threads:>22}", "  threads");
    let _ = agent.kill();
    let _ = agent.wait();
    support::verdict()
}

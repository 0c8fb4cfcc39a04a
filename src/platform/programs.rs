//! Starting the programs of this crate: each lies beside the others.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The path of a program that lies beside this one.
fn beside(name: &str) -> std::io::Result<PathBuf> {
    let path = std::env::current_exe()?;
    Ok(path.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// The agent, ready to be started.
fn agent() -> std::io::Result<Command> {
    Ok(Command::new(beside("afterglow-agent")?))
}

/// A variable that keeps the agent from being started: for a window that is only looked at.
const NO_REMINDERS: &str = "AFTERGLOW_NO_REMINDERS";

/// The lock in the data folder that makes the agent one of its kind; it holds the version that runs.
pub const AGENT_LOCK: &str = "agent.lock";

/// Whether an agent runs for a data folder.
pub fn agent_runs(folder: &Path) -> bool {
    let lock = std::fs::OpenOptions::new().read(true).write(true).open(folder.join(AGENT_LOCK));
    // Taken for a moment only: it is free again when the file is closed.
    lock.is_ok_and(|lock| lock.try_lock().is_err())
}

/// Starts the agent so that it outlives this program. It ends by itself when one is running.
pub fn start_agent() -> std::io::Result<()> {
    if std::env::var_os(NO_REMINDERS).is_some() {
        return Ok(());
    }
    let mut command = agent()?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        const DETACHED_PROCESS: u32 = 0x8;
        std::os::windows::process::CommandExt::creation_flags(&mut command, DETACHED_PROCESS);
    }
    let mut child = command.spawn()?;
    // Reaped when it ends at once because another is running.
    std::thread::spawn(move || child.wait());
    Ok(())
}

/// Becomes the agent. Returns only when that fails, or where a program cannot become another,
/// with the agent's exit code.
pub fn become_agent(once: bool) -> std::io::Result<i32> {
    let mut command = agent()?;
    if once {
        command.arg("--once");
    }
    replace_by(command)
}

/// Becomes another program, with the same arguments.
pub fn become_program(path: &Path) -> std::io::Result<i32> {
    let mut command = Command::new(path);
    command.args(std::env::args_os().skip(1));
    replace_by(command)
}

#[cfg(unix)]
fn replace_by(mut command: Command) -> std::io::Result<i32> {
    Err(std::os::unix::process::CommandExt::exec(&mut command))
}

#[cfg(not(unix))]
fn replace_by(mut command: Command) -> std::io::Result<i32> {
    Ok(command.status()?.code().unwrap_or(1))
}

/// The variables that make WebKit serve the page to whoever asks on a port.
const INSPECTORS: [&str; 2] = ["WEBKIT_INSPECTOR_HTTP_SERVER", "WEBKIT_INSPECTOR_SERVER"];

/// The variable that makes WebKitGTK paint with the processor.
const PAINT_BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Prepares the web view of this process; to be called first thing in `main`.
///
/// What a person entered is not to be had from outside, so release builds never serve the page to
/// WebKit's inspector; debug builds keep it, for tests. And `WebKit` paints this page of text and
/// gradients with the processor: that opens faster and takes less memory than compiling shaders.
#[expect(unsafe_code, reason = "WebKit is told only by the environment")]
pub fn prepare_web_view() {
    if cfg!(not(debug_assertions)) {
        for name in INSPECTORS {
            // SAFETY: no other thread has been started yet.
            unsafe { std::env::remove_var(name) };
        }
    }
    if cfg!(target_os = "linux") && std::env::var_os(PAINT_BY_PROCESSOR).is_none() {
        // SAFETY: no other thread has been started yet.
        unsafe { std::env::set_var(PAINT_BY_PROCESSOR, "1") };
    }
}

/// Leaves the terminal and the session it was started from, so that their end does not end it.
pub fn stand_alone() {
    #[cfg(target_os = "linux")]
    // Fails for the leader of a process group: then there is no terminal to be ended by.
    let _ = rustix::process::setsid();
}

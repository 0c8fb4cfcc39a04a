//! Starting the programs of this crate: each is next to the others.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{files, lock};

/// The path of a program next to this one.
fn beside(name: &str) -> std::io::Result<PathBuf> {
    let path = std::env::current_exe()?;
    Ok(path.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// Where the agent lies.
pub fn agent_path() -> std::io::Result<PathBuf> {
    beside("afterglow-agent")
}

/// The agent, ready to be started.
fn agent() -> std::io::Result<Command> {
    Ok(Command::new(agent_path()?))
}

/// A variable that keeps the agent from being started: for a window that is only looked at.
const NO_REMINDERS: &str = "AFTERGLOW_NO_REMINDERS";

/// The lock in the data folder that makes the agent one of its kind.
pub const AGENT_LOCK: &str = "agent.lock";

/// The version of the agent that holds the lock and the number of its process: a file of its own,
/// since on Windows nobody can read one that is locked.
pub const AGENT_ABOUT: &str = "agent.about";

/// What blocks the agent, for as long as something does.
pub const AGENT_PROBLEM: &str = "agent.problem";

/// The agent that runs for a data folder: its version and the number of its process.
pub fn running_agent(folder: &Path) -> Option<(String, u32)> {
    if !agent_runs(folder) {
        return None;
    }
    let text = std::fs::read_to_string(folder.join(AGENT_ABOUT)).ok()?;
    let mut lines = text.lines();
    Some((lines.next()?.to_owned(), lines.next()?.parse().ok()?))
}

/// Whether an agent runs for a data folder.
pub fn agent_runs(folder: &Path) -> bool {
    let lock = std::fs::OpenOptions::new().read(true).write(true).open(folder.join(AGENT_LOCK));
    // Taken for a moment only: it is free again when the file is closed.
    lock.is_ok_and(|lock| !lock::try_lock(&lock).unwrap_or(false))
}

/// Starts the agent so that it outlives this program. It ends by itself when one is running.
pub fn start_agent() -> std::io::Result<()> {
    if std::env::var_os(NO_REMINDERS).is_some() {
        return Ok(());
    }
    start(agent()?)
}

/// Opens the window; one that is open already comes to the front instead.
pub fn start_window() -> std::io::Result<()> {
    start(Command::new(beside("afterglow")?))
}

/// Starts a program so that it outlives this one.
fn start(mut command: Command) -> std::io::Result<()> {
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

/// The lock in the data folder of the window that is open for it.
const WINDOW_LOCK: &str = "window.lock";

/// What a second window changes to make the first one come to the front.
const WINDOW_CALL: &str = "window.call";

/// The most bytes of such a change: more than any link.
const MOST_CALL: u64 = 1024 * 1024;

/// A window's claim on a data folder.
#[derive(Debug)]
pub enum WindowClaim {
    /// It is this process's, for as long as this value lives.
    Mine(std::fs::File),
    /// Another window is open, and was called to the front.
    Called,
    /// Nothing can be locked or called here: there may be two.
    Unknown,
}

/// Claims a data folder for the window of this process. One that is open already is told the link to look at.
pub fn claim_window(folder: &Path, link: Option<&str>) -> WindowClaim {
    let made = files::make_private_folder(folder);
    let Ok(lock) = made.and_then(|()| files::open_private(&folder.join(WINDOW_LOCK))) else {
        return WindowClaim::Unknown;
    };
    if lock::try_lock(&lock).is_ok_and(|mine| !mine) {
        let about = format!("{}\n{}\n", std::process::id(), link.unwrap_or_default());
        let called = files::replace(&folder.join(WINDOW_CALL), about.as_bytes());
        // Without a way to call it, another window is better than none.
        return if called.is_ok() { WindowClaim::Called } else { WindowClaim::Unknown };
    }
    // Whose it is, for people and tests; the lock itself is what counts.
    let _ = lock.set_len(0).and_then(|()| writeln!(&lock, "{}", std::process::id()));
    WindowClaim::Mine(lock)
}

/// When the open window was last called to the front.
pub fn window_called(folder: &Path) -> Option<std::time::SystemTime> {
    std::fs::metadata(folder.join(WINDOW_CALL)).and_then(|data| data.modified()).ok()
}

/// The link that the open window was last called with.
pub fn window_link(folder: &Path) -> Option<String> {
    let called = files::read_at_most(&folder.join(WINDOW_CALL), MOST_CALL).ok()??;
    let link = String::from_utf8(called).ok()?.lines().nth(1)?.to_owned();
    (!link.is_empty()).then_some(link)
}

/// Becomes the agent. Returns only when that fails, or where a program cannot become another,
/// with the agent's exit code.
pub fn become_agent(once: bool) -> std::io::Result<i32> {
    let mut command = agent()?;
    if once {
        command.arg("--once");
    }
    replace_by(&mut command)
}

/// Becomes another program, with the same arguments.
pub fn become_program(path: &Path) -> std::io::Result<i32> {
    let mut command = Command::new(path);
    command.args(std::env::args_os().skip(1));
    replace_by(&mut command)
}

/// The variable by which a window that was opened again knows when, in seconds since 1970.
const OPENED_AGAIN: &str = "AFTERGLOW_OPENED_AGAIN";

/// How soon after it was opened again a window is not opened once more, in seconds: it would go on for ever.
const TOO_SOON: u64 = 30;

/// Opens this process's window again, with nothing but what is stored. Returns only when that fails or was done
/// a moment ago.
pub fn open_window_again() -> std::io::Result<i32> {
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs();
    let before = std::env::var(OPENED_AGAIN).ok().and_then(|text| text.parse::<u64>().ok());
    if before.is_some_and(|before| since.abs_diff(before) < TOO_SOON) {
        return Err(std::io::Error::other("it ended again at once"));
    }
    let mut command = Command::new(beside("afterglow")?);
    // A link was looked at already: it may be what ended the page.
    let args = std::env::args_os().skip(1).filter(|arg| arg == "--sample");
    replace_by(command.args(args).env(OPENED_AGAIN, since.to_string()))
}

#[cfg(unix)]
fn replace_by(command: &mut Command) -> std::io::Result<i32> {
    Err(std::os::unix::process::CommandExt::exec(command))
}

#[cfg(not(unix))]
fn replace_by(command: &mut Command) -> std::io::Result<i32> {
    Ok(command.status()?.code().unwrap_or(1))
}

/// The variables that make WebKit serve the page to whoever asks on a port.
const INSPECTORS: [&str; 2] = ["WEBKIT_INSPECTOR_HTTP_SERVER", "WEBKIT_INSPECTOR_SERVER"];

/// The variable that makes WebKitGTK paint with the processor.
const PAINT_BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// The variable that names the folder of all programs' data on Linux.
#[cfg(target_os = "linux")]
const DATA_HOME: &str = "XDG_DATA_HOME";

/// Prepares the web view of this process; to be called first thing in `main`.
///
/// What a person entered is not to be had from outside, so release builds never serve the page to
/// WebKit's inspector; debug builds keep it, for tests. And `WebKit` paints this page of text and
/// gradients with the processor: that opens faster and takes less memory than compiling shaders.
#[expect(unsafe_code, reason = "WebKit takes this from the environment only")]
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
    #[cfg(target_os = "linux")]
    if let Some(folder) = super::web_folder() {
        // WebKit puts a file next to the client's data even if it is given a folder of its own, for it
        // asks GLib where data is kept; GLib remembers what it found when it was asked first. What
        // this program and those that it starts read of the variable is as it was.
        let before = std::env::var_os(DATA_HOME);
        // SAFETY: no other thread has been started yet.
        unsafe { std::env::set_var(DATA_HOME, folder) };
        let _remembered = gtk::glib::user_data_dir();
        match before {
            // SAFETY: as above.
            Some(before) => unsafe { std::env::set_var(DATA_HOME, before) },
            // SAFETY: as above.
            None => unsafe { std::env::remove_var(DATA_HOME) },
        }
    }
}

/// Whether a window can be shown here; to be called where it then is opened.
pub fn has_display() -> bool {
    #[cfg(target_os = "linux")]
    return gtk::init().is_ok();
    #[cfg(not(target_os = "linux"))]
    true
}

/// Leaves the terminal and the session it was started from, so that their end does not end it.
pub fn stand_alone() {
    #[cfg(target_os = "linux")]
    // Fails for the leader of a process group: then there is no terminal to be ended by.
    let _ = rustix::process::setsid();
}

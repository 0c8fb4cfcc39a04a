//! Starting the agent when the client logs in, by the desktop's own means.

#[cfg(target_os = "linux")]
pub mod entry;
#[cfg(not(target_os = "linux"))]
mod others;

#[cfg(target_os = "linux")]
use entry as system;
#[cfg(not(target_os = "linux"))]
use others as system;

use std::path::{Path, PathBuf};

/// The name of the entry.
const NAME: &str = "Afterglow";

/// Whether something that is still there is started at login: the agent next to this program,
/// or another copy's.
pub fn is_on() -> bool {
    system::program().is_some_and(|program| is_there(&program))
}

/// Lets the agent be started at login, or not.
pub fn switch(on: bool) -> std::io::Result<()> {
    if on { system::enter() } else { system::remove() }
}

/// Rewrites the entry if what it starts is gone: the program has moved since. What another copy of
/// the program entered stays for as long as that copy is there.
pub fn renew() -> std::io::Result<()> {
    match system::program() {
        Some(program) if !is_there(&program) => system::enter(),
        _ => Ok(()),
    }
}

/// Whether a program is there: under its path, or by its name where programs are looked for.
fn is_there(program: &Path) -> bool {
    if program.components().count() > 1 {
        return program.is_file();
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

/// What is to be started: a program and its arguments.
fn wanted() -> std::io::Result<Vec<PathBuf>> {
    // What lies in an AppImage has another path each time it is started; the image itself stays.
    #[cfg(target_os = "linux")]
    if let Some(image) = entry::app_image() {
        return Ok(vec![image, "agent".into()]);
    }
    Ok(vec![super::programs::agent_path()?])
}

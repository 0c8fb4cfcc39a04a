//! Starting the agent when the client logs in, by the desktop's own means.

use std::path::Path;

use auto_launch::{AutoLaunch, AutoLaunchBuilder};

use super::programs;

/// The entry that starts the agent at login.
fn entry() -> std::io::Result<AutoLaunch> {
    let path = programs::agent_path()?;
    let mut builder = AutoLaunchBuilder::new();
    builder.set_app_name("Afterglow").set_app_path(&as_argument(&path));
    builder.build().map_err(std::io::Error::other)
}

/// A path as it stands in an entry: in quotes where it has to be.
fn as_argument(path: &Path) -> String {
    let path = path.display().to_string();
    if cfg!(target_os = "linux") && path.contains([' ', '\t', '\'', '(', ')', '&', ';', '$', '`']) {
        // The desktop entry standard: these are escaped within quotes.
        let escaped = path.replace('\\', "\\\\\\\\").replace('"', "\\\\\"");
        return format!("\"{}\"", escaped.replace('$', "\\\\$").replace('`', "\\\\`"));
    }
    path
}

/// Whether the agent is started at login.
pub fn is_on() -> bool {
    entry().and_then(|entry| entry.is_enabled().map_err(std::io::Error::other)).unwrap_or(false)
}

/// Lets the agent be started at login, or not.
pub fn switch(on: bool) -> std::io::Result<()> {
    let entry = entry()?;
    let done = if on { entry.enable() } else { entry.disable() };
    done.map_err(std::io::Error::other)
}

/// Writes the entry anew, if there is one: the program may have moved since.
pub fn renew() -> std::io::Result<()> {
    if is_on() { switch(true) } else { Ok(()) }
}

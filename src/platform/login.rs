//! Starting the agent when the client logs in, by the desktop's own means.

use std::path::Path;

use auto_launch::{AutoLaunch, AutoLaunchBuilder};

use super::programs;

/// The name of the entry.
const NAME: &str = "Afterglow";

/// The entry that starts the agent at login.
fn entry() -> std::io::Result<AutoLaunch> {
    let path = programs::agent_path()?;
    let mut builder = AutoLaunchBuilder::new();
    builder.set_app_name(NAME).set_app_path(&as_argument(&path));
    builder.build().map_err(std::io::Error::other)
}

/// A path as it stands in an entry: in quotes where it has to be.
fn as_argument(path: &Path) -> String {
    let path = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if cfg!(not(target_os = "linux")) || path.chars().all(plain) {
        return path;
    }
    // The desktop entry standard: escaped within quotes, and once more as any value.
    let mut quoted = String::from("\"");
    for c in path.chars() {
        match c {
            '"' | '`' | '$' => quoted.extend(["\\\\", c.encode_utf8(&mut [0; 4])]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// What the entry says; `None` when there is none, or it was switched off in the desktop's settings.
#[cfg(target_os = "linux")]
fn command() -> Option<String> {
    let home = directories::BaseDirs::new()?;
    let file = home.home_dir().join(".config/autostart").join(format!("{NAME}.desktop"));
    let text = std::fs::read_to_string(file).ok()?;
    let off = |line: &str| {
        let line = line.replace(' ', "").to_ascii_lowercase();
        line == "hidden=true" || line == "x-gnome-autostart-enabled=false"
    };
    if text.lines().any(off) {
        return None;
    }
    let command = text.lines().find_map(|line| line.strip_prefix("Exec="))?.trim();
    (!command.is_empty()).then(|| command.to_owned())
}

/// Whether the agent is started at login, where it lies now.
pub fn is_on() -> bool {
    #[cfg(target_os = "linux")]
    return programs::agent_path().is_ok_and(|path| command() == Some(as_argument(&path)));
    #[cfg(not(target_os = "linux"))]
    entry().and_then(|entry| entry.is_enabled().map_err(std::io::Error::other)).unwrap_or(false)
}

/// Lets the agent be started at login, or not.
pub fn switch(on: bool) -> std::io::Result<()> {
    let entry = entry()?;
    let done = if on { entry.enable() } else { entry.disable() };
    done.map_err(std::io::Error::other)
}

/// Writes the entry anew if it is on and names another place: the program has moved since.
pub fn renew() -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    let is_elsewhere = command().is_some() && !is_on();
    #[cfg(not(target_os = "linux"))]
    let is_elsewhere = is_on();
    if is_elsewhere { switch(true) } else { Ok(()) }
}

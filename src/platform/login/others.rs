//! macOS and Windows: a launch agent or a registry value, by the `auto-launch` crate.

use std::io;
use std::path::PathBuf;

use auto_launch::{AutoLaunch, AutoLaunchBuilder};

fn entry() -> io::Result<AutoLaunch> {
    let wanted = super::wanted()?;
    let path = wanted.first().ok_or(io::ErrorKind::NotFound)?.display().to_string();
    // The crate does not quote, and Windows parts an unquoted path at its first space.
    let path = if cfg!(windows) { format!("\"{path}\"") } else { path };
    let mut builder = AutoLaunchBuilder::new();
    builder.set_app_name(super::NAME).set_app_path(&path);
    // Else it is tried for everybody who uses this computer first.
    #[cfg(windows)]
    builder.set_windows_enable_mode(auto_launch::WindowsEnableMode::CurrentUser);
    builder.build().map_err(io::Error::other)
}

/// The program that is started at login; `None` when there is none, or it was switched off.
pub(super) fn program() -> Option<PathBuf> {
    if !entry().ok()?.is_enabled().ok()? {
        return None;
    }
    entered()
}

/// What the launch agent starts.
#[cfg(not(windows))]
fn entered() -> Option<PathBuf> {
    let home = directories::BaseDirs::new()?.home_dir().to_owned();
    let file = home.join("Library/LaunchAgents").join(format!("{}.plist", super::NAME));
    let text = std::fs::read_to_string(file).ok()?;
    let (_, arguments) = text.split_once("<key>ProgramArguments</key>")?;
    let (_, first) = arguments.split_once("<string>")?;
    Some(first.split_once("</string>")?.0.into())
}

/// What the registry starts.
#[cfg(windows)]
fn entered() -> Option<PathBuf> {
    let run = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Run";
    let value = windows_registry::CURRENT_USER.open(run).ok()?.get_string(super::NAME).ok()?;
    let value = value.trim();
    // As it is written now, in quotes, or as an earlier version wrote it.
    let quoted = value.strip_prefix('"').and_then(|value| value.split_once('"'));
    Some(quoted.map_or(value, |(path, _)| path).into())
}

/// Writes the entry, in place of the one that was there.
pub(super) fn enter() -> io::Result<()> {
    entry()?.enable().map_err(io::Error::other)
}

/// Removes the entry.
pub(super) fn remove() -> io::Result<()> {
    entry()?.disable().map_err(io::Error::other)
}

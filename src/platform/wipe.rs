//! Deleting everything that the app keeps, for good.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{files, lock};

/// What the names of the app's files and folders in a data folder begin with: the store with its
/// companions and what was set aside, the backups, the photos, the phone's schedules and answers, what
/// the agent and the window leave, the logs.
const OWN: [&str; 7] =
    ["afterglow.", "backups", "photos", "reminders", "agent.", "window.", "store."];

/// The store itself: it goes after everything that belongs to it, so that what is left after a failure can
/// still be seen and deleted.
const STORE: &str = "afterglow.db";
/// The lock that those who open the store wait for.
const GATE: &str = "store.lock";
/// Held while something is backed up or restored: two at a time would be in each other's way.
pub const BACKUP_LOCK: &str = "store.backup";
/// The files that running programs hold a lock on.
const LOCKS: [&str; 4] = [GATE, "agent.lock", "window.lock", BACKUP_LOCK];

/// How often it is looked whether the agent has ended: five seconds in all.
#[cfg(feature = "desktop")]
const LOOKS: u32 = 100;
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// Deletes everything that the app keeps in a data folder; what others put there stays.
///
/// The agent ends when the store is gone, a window opens a new one. Goes on after a failure, and returns
/// the first one with its path. Nobody in this process may have the store open.
pub fn wipe(folder: &Path) -> Result<(), (PathBuf, io::Error)> {
    let here = |problem| (folder.to_owned(), problem);
    if !folder.try_exists().map_err(here)? {
        return Ok(());
    }
    let gate = folder.join(GATE);
    let held = files::open_private(&gate).map_err(here)?;
    lock::lock(&held).map_err(here)?;
    let mut first = Ok(());
    let mut remove = |path: PathBuf| {
        let removed = remove(&path);
        if first.is_ok() {
            first = removed.map_err(|problem| (path, problem));
        }
    };
    let is_lock = |path: &Path| LOCKS.iter().any(|name| path.ends_with(name));
    let is_store = |path: &Path| path.ends_with(STORE);
    // Each is looked for again: what ran until now may still have written something.
    let own_now = || -> Vec<PathBuf> {
        own(folder).into_iter().filter(|path| !is_lock(path) && !is_store(path)).collect()
    };
    own_now().into_iter().for_each(&mut remove);
    remove(folder.join(STORE));
    await_agent(folder);
    own_now().into_iter().for_each(&mut remove);
    for name in LOCKS.into_iter().skip(1).filter(|name| !is_held(&folder.join(name))) {
        remove(folder.join(name));
    }
    // While it is held: who opens the store next makes a lock of its own.
    remove(gate);
    drop(held);
    first
}

/// The app's files and folders in a data folder.
fn own(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_own = |name: &str| OWN.iter().any(|start| name.starts_with(start));
    let own = entries.filter(|entry| entry.file_name().to_str().is_some_and(is_own));
    own.map(|entry| entry.path()).collect()
}

/// Removes a file, a link or a folder with all that is in it; nothing there is no problem.
fn remove(path: &Path) -> io::Result<()> {
    let missing = |problem: &io::Error| problem.kind() == ErrorKind::NotFound;
    let removed = match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(problem) => Err(problem),
    };
    removed.or_else(|problem| if missing(&problem) { Ok(()) } else { Err(problem) })
}

/// Whether a running program holds the lock on a file.
fn is_held(path: &Path) -> bool {
    let file = fs::OpenOptions::new().read(true).write(true).open(path);
    file.is_ok_and(|file| !lock::try_lock(&file).unwrap_or(false))
}

/// Waits for the agent to end: it does when the store is gone, and writes that into its log.
fn await_agent(folder: &Path) {
    #[cfg(feature = "desktop")]
    for _ in 0..LOOKS {
        if !super::programs::agent_runs(folder) {
            return;
        }
        std::thread::sleep(PAUSE);
    }
    #[cfg(not(feature = "desktop"))]
    let _ = (folder, PAUSE);
}

/// Removes what the system keeps for the app outside its own data folder: the entry that starts reminders
/// with the login, and the web view's folder. Another data folder has neither.
pub fn wipe_outside(folder: &Path) -> io::Result<()> {
    #[cfg(feature = "desktop")]
    if super::folder::is_systems(folder) {
        let entry = super::login::switch(false);
        let web = super::web_folder().map_or(Ok(()), |folder| remove(&folder));
        return entry.and(web);
    }
    let _ = folder;
    Ok(())
}

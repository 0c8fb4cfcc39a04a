//! The phone that this program runs on, for whoever wants to ask it something.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::care::Locale;
use crate::notify::Wake;
use crate::notify::system::{Document, Permission, PhoneHealth, SettingsPage, System};
use crate::platform::files;

/// How long a file that was shared is there to be read: whoever got it may do so later.
const SHARED: TimeDelta = TimeDelta::days(1);

/// A phone, and where the app keeps its data on it. Two are equal when they are the same one.
#[derive(Clone)]
pub struct Handset {
    system: Arc<dyn System>,
    folder: PathBuf,
}

impl Handset {
    /// A phone of a test.
    pub fn with(system: Arc<dyn System>, folder: &Path) -> Self {
        Self { system, folder: folder.to_owned() }
    }

    /// The phone that this program runs on; `None` on the desktop, or without a place for data.
    pub fn here() -> Option<Self> {
        let system = crate::notify::phone_system()?;
        Some(Self { system, folder: crate::platform::data_folder()? })
    }

    /// Its native side.
    pub fn system(&self) -> &dyn System {
        &*self.system
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What it reports as blocking reminders; takes a moment.
    pub fn says(&self) -> PhoneHealth {
        let unheard = |problem: String| PhoneHealth { problem, ..PhoneHealth::default() };
        self.system.health().unwrap_or_else(|problem| unheard(problem.0))
    }

    /// Asks the client whether notifications may be shown; says what went wrong.
    pub fn ask_permission(&self) -> Result<Permission, String> {
        self.system.ask_permission().map_err(|problem| problem.0)
    }

    /// Opens a page of the phone's settings; says what went wrong.
    pub fn open_settings(&self, page: SettingsPage) -> Result<(), String> {
        self.system.open_settings(page).map_err(|problem| problem.0)
    }

    /// The app is in front again: it follows the system's settings. Returns how these have things written
    /// by now, where that may have changed. Takes a moment.
    pub fn came_to_front(&self) -> Option<Locale> {
        self.system.came_to_front()
    }

    /// Whether the app was opened by a notification; reported once, and takes a moment.
    pub fn was_opened_by_one(&self) -> bool {
        self.system.opened_by().is_some()
    }

    /// Whether files can leave the app and come into it by this phone's own pages.
    pub fn passes_files(&self) -> bool {
        self.system.exchange().is_some()
    }

    /// The path of a file that is to leave the app, in a folder that is there; one of that name is gone.
    pub fn outgoing(&self, name: &str) -> io::Result<PathBuf> {
        let missing = || io::Error::other("the phone names no folder for files");
        let folder = self.system.exchange().ok_or_else(missing)?.join("out");
        files::make_private_folder(&folder)?;
        let path = folder.join(name);
        match std::fs::remove_file(&path) {
            Err(problem) if problem.kind() != io::ErrorKind::NotFound => Err(problem),
            _ => Ok(path),
        }
    }

    /// Opens the share sheet with such a file; says what went wrong.
    pub fn share(&self, name: &str) -> Result<(), String> {
        self.system.share(name).map_err(|problem| problem.0)
    }

    /// Lets the client choose where such a file is saved; says what went wrong.
    pub fn save_document(&self, name: &str) -> Result<(), String> {
        self.system.save_document(name).map_err(|problem| problem.0)
    }

    /// Lets the client pick a file; says what went wrong.
    pub fn open_document(&self) -> Result<(), String> {
        self.system.open_document().map_err(|problem| problem.0)
    }

    /// What became of the last file that was to be saved or picked, once that is known; reported once.
    pub fn document(&self) -> Option<Document> {
        self.system.document()
    }

    /// The link by which the app was opened; reported once.
    pub fn link(&self) -> Option<String> {
        self.system.link()
    }

    /// Removes what was picked: it has been read, or nobody asks for it any more.
    pub fn forget_picked(&self) {
        if let Some(folder) = self.system.exchange() {
            // Best effort: it is the app's own folder, and goes with the next one.
            let _ = files::remove_folder(&folder.join("in"));
        }
    }

    /// Removes the files that left the app a day ago.
    pub fn forget_shared(&self, now: DateTime<Utc>) {
        let Some(folder) = self.system.exchange() else { return };
        let entries = std::fs::read_dir(folder.join("out")).into_iter().flatten().flatten();
        for entry in entries {
            let written = entry.metadata().and_then(|data| data.modified());
            if written.is_ok_and(|at| DateTime::<Utc>::from(at) + SHARED < now) {
                // Best effort: the next time, then.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }

    /// Removes all files that leave the app or came into it.
    pub fn forget_files(&self) -> Result<(), (PathBuf, io::Error)> {
        let Some(folder) = self.system.exchange() else { return Ok(()) };
        files::remove_folder(&folder).map_err(|problem| (folder, problem))
    }

    /// Calls this whenever a notification was answered while the app runs, where the phone reports it.
    pub fn on_answer(&self, wake: Wake) {
        self.system.on_answer(wake);
    }
}

impl PartialEq for Handset {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.system, &other.system)
    }
}

impl std::fmt::Debug for Handset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handset").field("folder", &self.folder).finish_non_exhaustive()
    }
}

//! The phone that this program runs on, for whoever wants to ask it something.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::care::Locale;
use crate::notify::Wake;
use crate::notify::system::{Permission, PhoneHealth, SettingsPage, System};

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

//! The native side of a phone: it shows notifications by itself, from the schedule that is submitted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::events::Event;
use super::schedule::Schedule;
use super::{NotifyError, Wake};
use crate::care::Locale;
use crate::texts::Texts;

/// A page of the phone's own settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SettingsPage {
    /// Whether the app may show notifications, and which.
    Notifications,
    /// Whether it may wake the phone at exact times.
    Exact,
    /// How much battery it may use.
    Battery,
}

impl SettingsPage {
    /// The name that the native side knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Notifications => "notifications",
            Self::Exact => "exact",
            Self::Battery => "battery",
        }
    }
}

/// What came of asking for the permission to show notifications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// The client is being asked.
    Asked,
    /// It cannot be asked for again: the settings were opened.
    Settings,
    /// It is there already.
    Granted,
}

impl Permission {
    /// What the native side says; `None` for anything else.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "asked" => Some(Self::Asked),
            "settings" => Some(Self::Settings),
            "granted" => Some(Self::Granted),
            _ => None,
        }
    }
}

/// What blocks reminders on this phone, as the phone reports it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct PhoneHealth {
    /// Whether the app may show notifications; `None` while the client was never asked.
    #[serde(default)]
    pub notifications: Option<bool>,
    /// Whether each channel is on.
    #[serde(default)]
    pub channels: BTreeMap<String, bool>,
    /// Whether it may wake the phone at exact times, where that is a permission.
    #[serde(default)]
    pub exact: Option<bool>,
    /// Whether the battery's settings leave it alone, where there are such.
    #[serde(default)]
    pub battery_free: Option<bool>,
    /// Until when the phone waits.
    #[serde(default, with = "super::schedule::maybe_instant")]
    pub armed_at: Option<DateTime<Utc>>,
    /// How many notifications wait in the phone, where it holds them itself.
    #[serde(default)]
    pub pending: Option<u32>,
    /// What the native side has met.
    #[serde(default)]
    pub problem: String,
}

impl PhoneHealth {
    /// Reads what the native side says.
    pub fn parse(text: &str) -> Result<Self, NotifyError> {
        serde_json::from_str(text).map_err(|problem| NotifyError(problem.to_string()))
    }
}

/// What became of a file that the client was to pick, or to name a place for, on the phone's own page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Document {
    /// It was written where the client wants it.
    Saved,
    /// It lies in the app's own folder now.
    Picked {
        /// Where.
        path: PathBuf,
    },
    /// Its bytes are being carried over.
    Busy,
    /// The client went back.
    Cancelled,
    /// It could be neither written nor read.
    Failed {
        /// Why, in the phone's words.
        problem: String,
    },
}

/// The native side.
pub trait System: Send + Sync {
    /// Says that the schedule in this folder was rewritten, in the client's language.
    fn changed(&self, schedule: &Schedule, texts: &Texts, folder: &Path)
    -> Result<(), NotifyError>;

    /// What became of the notifications of a schedule by now, where the phone does not report it.
    fn came(&self, _schedule: &Schedule, _now: DateTime<Utc>) -> Result<Vec<Event>, NotifyError> {
        Ok(Vec::new())
    }

    /// What blocks reminders here.
    fn health(&self) -> Result<PhoneHealth, NotifyError>;

    /// Asks the client whether notifications may be shown.
    fn ask_permission(&self) -> Result<Permission, NotifyError>;

    /// Opens a page of the phone's own settings.
    fn open_settings(&self, page: SettingsPage) -> Result<(), NotifyError>;

    /// Calls this whenever a notification was answered while the app runs, where the phone reports it.
    fn on_answer(&self, _wake: Wake) {}

    /// The app is in front again: it follows what the client changed in the system's settings. Returns how
    /// these have things written by now; `None` where nobody can have changed that meanwhile.
    fn came_to_front(&self) -> Option<Locale> {
        None
    }

    /// The entry by which the app was opened; reported once.
    fn opened_by(&self) -> Option<String> {
        None
    }

    /// Where files lie that leave the app or come into it by the phone's own pages; `None` on a phone that passes
    /// none on yet.
    fn exchange(&self) -> Option<PathBuf> {
        None
    }

    /// Opens the share sheet with a file that is to leave the app.
    fn share(&self, _name: &str) -> Result<(), NotifyError> {
        Err(unknown_here())
    }

    /// Lets the client choose where such a file is saved; `document` has the answer.
    fn save_document(&self, _name: &str) -> Result<(), NotifyError> {
        Err(unknown_here())
    }

    /// Lets the client pick a file; `document` has the answer.
    fn open_document(&self) -> Result<(), NotifyError> {
        Err(unknown_here())
    }

    /// What became of the last one, once that is known; reported once.
    fn document(&self) -> Option<Document> {
        None
    }

    /// The link by which the app was opened; reported once.
    fn link(&self) -> Option<String> {
        None
    }
}

fn unknown_here() -> NotifyError {
    NotifyError("this phone cannot do that yet".to_owned())
}

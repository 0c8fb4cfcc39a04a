//! Android shows notifications by the Java module beside this file, which reads the schedule itself.

use std::io;
use std::path::{Path, PathBuf};

use super::NotifyError;
use super::schedule::Schedule;
use super::system::{Document, Permission, PhoneHealth, SettingsPage, System};
use crate::care::Locale;
use crate::platform::{self, android, java};
use crate::texts::Texts;

/// Has the module shipped with the app. Of what this declares nothing is used: it looks classes up
/// where those of the app are not found.
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
mod module {
    #[manganis::ffi("src/notify/android")]
    extern "Kotlin" {
        pub type Reminders;
    }
}

/// The Java module.
#[derive(Debug, Default)]
pub(super) struct Android;

impl System for Android {
    fn changed(&self, _: &Schedule, _: &Texts, _: &Path) -> Result<(), NotifyError> {
        nothing(android::call(java::CHANGED, None))
    }

    fn health(&self) -> Result<PhoneHealth, NotifyError> {
        PhoneHealth::parse(&said(android::call(java::HEALTH, None))?)
    }

    fn ask_permission(&self) -> Result<Permission, NotifyError> {
        let said = said(android::call_with_activity(java::ASK_PERMISSION))?;
        Permission::named(&said).ok_or(NotifyError(said))
    }

    fn open_settings(&self, page: SettingsPage) -> Result<(), NotifyError> {
        nothing(android::call(java::OPEN_SETTINGS, Some(page.name())))
    }

    fn came_to_front(&self) -> Option<Locale> {
        // Best effort: without it the text keeps the size that it had when the app was started.
        let _ = android::call_with_activity(java::FOLLOW_TEXT_SIZE);
        Some(platform::locale())
    }

    fn opened_by(&self) -> Option<String> {
        let said = android::call_with_activity(java::OPENED_BY).ok();
        said.filter(|id| !id.is_empty())
    }

    fn exchange(&self) -> Option<PathBuf> {
        something(android::call(java::EXCHANGE_FOLDER, None)).map(PathBuf::from)
    }

    fn share(&self, name: &str) -> Result<(), NotifyError> {
        nothing(android::call(java::SHARE, Some(name)))
    }

    fn save_document(&self, name: &str) -> Result<(), NotifyError> {
        nothing(android::call(java::SAVE_DOCUMENT, Some(name)))
    }

    fn open_document(&self) -> Result<(), NotifyError> {
        nothing(android::call(java::OPEN_DOCUMENT, None))
    }

    fn document(&self) -> Option<Document> {
        let said = something(android::call(java::DOCUMENT, None))?;
        let unread = |problem: serde_json::Error| Document::Failed { problem: problem.to_string() };
        Some(serde_json::from_str(&said).unwrap_or_else(unread))
    }

    fn link(&self) -> Option<String> {
        something(android::call(java::LINK, None))
    }
}

/// What was said, where anything was.
fn something(result: io::Result<String>) -> Option<String> {
    result.ok().filter(|said| !said.is_empty())
}

fn said(result: io::Result<String>) -> Result<String, NotifyError> {
    result.map_err(|problem| NotifyError(problem.to_string()))
}

/// Where nothing is said when all went well.
fn nothing(result: io::Result<String>) -> Result<(), NotifyError> {
    let problem = said(result)?;
    if problem.is_empty() { Ok(()) } else { Err(NotifyError(problem)) }
}

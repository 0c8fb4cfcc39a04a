//! What differs from system to system: the clock, the zone, the data folder, starting programs.

#[cfg(target_os = "android")]
pub(crate) mod android;
mod clock;
pub mod files;
mod folder;
#[cfg(target_os = "ios")]
pub(crate) mod ios;
pub mod java;
mod locale;
pub mod lock;
mod log;
mod wipe;
mod zone;

#[cfg(feature = "desktop")]
pub mod login;
#[cfg(feature = "desktop")]
pub mod programs;
#[cfg(feature = "desktop")]
mod web_view;

pub use clock::{by_system, now};
#[cfg(feature = "desktop")]
pub use folder::web_folder;
pub use folder::{DATA_DIR, data_folder, documents, downloads, home, path_of};
pub use locale::{locale, region};
pub use log::{AGENT_LOG, Log, PHONE_LOG};
#[cfg(feature = "desktop")]
pub use web_view::{prepare_web_folder, when_page_ends};
pub use wipe::{BACKUP_LOCK, wipe, wipe_outside};
#[cfg(feature = "desktop")]
pub(crate) use zone::zone_folders;
pub(crate) use zone::zones_changed;
pub use zone::{Places, zone, zone_named};

/// The reader's text size in percent, where the page has to be given it.
///
/// Only debug builds are, by `AFTERGLOW_TEXT_PERCENT`, for pictures at 200 %: web views follow the
/// system by themselves.
pub fn text_percent() -> Option<u32> {
    #[cfg(debug_assertions)]
    return std::env::var("AFTERGLOW_TEXT_PERCENT").ok()?.parse().ok();
    #[cfg(not(debug_assertions))]
    None
}

/// When the open window was last called to the front.
#[cfg(feature = "desktop")]
pub fn window_called() -> Option<std::time::SystemTime> {
    programs::window_called(&data_folder()?)
}

/// The link that the open window was last called with.
#[cfg(feature = "desktop")]
pub fn window_link() -> Option<String> {
    programs::window_link(&data_folder()?)
}

/// Whether reminders are shown while no window is open.
pub fn reminders_run() -> bool {
    #[cfg(feature = "desktop")]
    return data_folder().is_some_and(|folder| programs::agent_runs(&folder));
    #[cfg(not(feature = "desktop"))]
    true
}

/// Makes sure that reminders are shown while no window is open: on the desktop, by the agent.
pub fn start_reminders() -> std::io::Result<()> {
    #[cfg(feature = "desktop")]
    programs::start_agent()?;
    Ok(())
}

/// The text on the clipboard; an error where there is none, or no way to read it.
pub fn clipboard_text() -> std::io::Result<String> {
    #[cfg(feature = "desktop")]
    {
        let clipboard = arboard::Clipboard::new().and_then(|mut one| one.get_text());
        clipboard.map_err(std::io::Error::other)
    }
    #[cfg(all(not(feature = "desktop"), target_os = "android"))]
    return android::call(java::CLIPBOARD, None);
    #[cfg(all(not(feature = "desktop"), target_os = "ios"))]
    return ios::clipboard_text();
    #[cfg(not(any(feature = "desktop", target_os = "android", target_os = "ios")))]
    Err(std::io::ErrorKind::Unsupported.into())
}

/// Keeps what is typed from being shown until it is dropped; nothing where nobody types.
#[cfg(feature = "desktop")]
#[derive(Debug)]
pub struct HiddenTyping(#[cfg(unix)] Option<rustix::termios::Termios>);

/// Hides what is typed from now on.
#[cfg(feature = "desktop")]
pub fn hide_typing() -> HiddenTyping {
    #[cfg(unix)]
    {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

        let input = std::io::stdin();
        let before = tcgetattr(&input).ok();
        if let Some(mut quiet) = before.clone() {
            quiet.local_modes.remove(LocalModes::ECHO);
            quiet.local_modes.insert(LocalModes::ECHONL);
            // Best effort: it is shown otherwise.
            let _ = tcsetattr(&input, OptionalActions::Flush, &quiet);
        }
        HiddenTyping(before)
    }
    #[cfg(not(unix))]
    HiddenTyping()
}

#[cfg(all(feature = "desktop", unix))]
impl Drop for HiddenTyping {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};

        if let Some(before) = &self.0 {
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, before);
        }
    }
}

/// What the page may lead to besides itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// A place of the page's own.
    Here,
    /// The system's own way to call somebody.
    ToCall,
    /// Nowhere: the app opens no page of others.
    Nowhere,
}

/// Where a link leads.
pub fn leads(uri: &str) -> Leads {
    match uri.split_once(':') {
        Some(("tel", _)) => Leads::ToCall,
        Some(("dioxus" | "about", _)) => Leads::Here,
        _ => Leads::Nowhere,
    }
}

/// Puts a text on the clipboard.
pub fn copy_text(text: &str) -> std::io::Result<()> {
    #[cfg(feature = "desktop")]
    {
        // On Linux the text is gone with the clipboard that offers it: it is kept while the window is open.
        static HELD: std::sync::Mutex<Option<arboard::Clipboard>> = std::sync::Mutex::new(None);
        let mut held = HELD.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if held.is_none() {
            *held = Some(arboard::Clipboard::new().map_err(std::io::Error::other)?);
        }
        let copied = held.as_mut().map_or(Ok(()), |clipboard| clipboard.set_text(text));
        copied.map_err(std::io::Error::other)
    }
    #[cfg(all(not(feature = "desktop"), target_os = "android"))]
    {
        let problem = android::call(java::COPY, Some(text))?;
        if problem.is_empty() { Ok(()) } else { Err(std::io::Error::other(problem)) }
    }
    #[cfg(all(not(feature = "desktop"), target_os = "ios"))]
    {
        ios::copy_text(text);
        Ok(())
    }
    #[cfg(not(any(feature = "desktop", target_os = "android", target_os = "ios")))]
    {
        let _ = text;
        Err(std::io::ErrorKind::Unsupported.into())
    }
}

/// What opens on a request of the client: a call, an e-mail, a text message. Nothing else does.
const REACHED: [&str; 3] = ["tel", "mailto", "sms"];

/// Lets the system call a number, as `tel:+442079460018`, or open a message, as
/// `mailto:ines@linden.example`: it asks the client first.
pub fn reach(uri: &str) -> std::io::Result<()> {
    let scheme = uri.split_once(':').map(|(scheme, _)| scheme);
    if !scheme.is_some_and(|scheme| REACHED.contains(&scheme)) {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    #[cfg(feature = "desktop")]
    return opener::open(uri).map_err(std::io::Error::other);
    #[cfg(all(not(feature = "desktop"), target_os = "android"))]
    {
        let problem = android::call(java::REACH, Some(uri))?;
        return if problem.is_empty() { Ok(()) } else { Err(std::io::Error::other(problem)) };
    }
    #[cfg(all(not(feature = "desktop"), target_os = "ios"))]
    return ios::open(uri);
    #[cfg(not(any(feature = "desktop", target_os = "android", target_os = "ios")))]
    Err(std::io::ErrorKind::Unsupported.into())
}

/// How many bytes a person may still write on the disk of a data folder; `None` where that is not known.
pub fn free_space(folder: &std::path::Path) -> Option<u64> {
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    {
        let about = rustix::fs::statvfs(folder).ok()?;
        Some(about.f_bavail.saturating_mul(about.f_frsize))
    }
    #[cfg(not(all(feature = "desktop", target_os = "linux")))]
    {
        let _ = folder;
        None
    }
}

/// Whether reminders start with the client's login; `None` where they need not be started.
pub fn login_start() -> Option<bool> {
    #[cfg(feature = "desktop")]
    return Some(login::is_on());
    #[cfg(not(feature = "desktop"))]
    None
}

/// Lets reminders start with the client's login, or not.
pub fn switch_login_start(on: bool) -> std::io::Result<()> {
    #[cfg(feature = "desktop")]
    login::switch(on)?;
    let _ = on;
    Ok(())
}

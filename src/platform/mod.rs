//! What differs from system to system: the clock, the zone, the data folder, starting programs.

#[cfg(target_os = "android")]
pub(crate) mod android;
mod clock;
mod folder;
#[cfg(target_os = "ios")]
pub(crate) mod ios;
pub mod java;
pub mod lock;
mod log;
mod zone;

#[cfg(feature = "desktop")]
pub mod login;
#[cfg(feature = "desktop")]
pub mod programs;

pub use clock::{by_system, now};
pub use folder::{DATA_DIR, data_folder, make_private_folder, path_of};
#[cfg(feature = "desktop")]
pub use folder::{prepare_web_folder, web_folder};
pub use log::{AGENT_LOG, Log, PHONE_LOG};
pub use zone::{Places, zone, zone_named};
#[cfg(feature = "desktop")]
pub(crate) use zone::{zone_folders, zones_changed};

/// The reader's text size in percent, where the page has to be told of it.
///
/// Only debug builds are, by `AFTERGLOW_TEXT_PERCENT`, for pictures at 200 %: web views follow the
/// system by themselves.
pub fn text_percent() -> Option<u32> {
    #[cfg(debug_assertions)]
    return std::env::var("AFTERGLOW_TEXT_PERCENT").ok()?.parse().ok();
    #[cfg(not(debug_assertions))]
    None
}

/// The system's locale, as `de_AT.UTF-8` or `de-AT`: the first that names a region, else the first.
pub fn locale() -> Option<String> {
    #[cfg(target_os = "linux")]
    {
        let has_region = |name: &&String| name.contains(['_', '-']);
        // Telephone numbers have a category of their own.
        let names = ["LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LANG"];
        let set: Vec<String> =
            names.into_iter().filter_map(|name| std::env::var(name).ok()).collect();
        set.iter().find(has_region).or(set.first()).cloned()
    }
    #[cfg(not(target_os = "linux"))]
    sys_locale::get_locale()
}

/// When the open window was last called to the front.
#[cfg(feature = "desktop")]
pub fn window_called() -> Option<std::time::SystemTime> {
    programs::window_called(&data_folder()?)
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

/// Lets the system call a number, as `tel:+442079460018`: it asks the client first.
pub fn call_number(uri: &str) -> std::io::Result<()> {
    #[cfg(feature = "desktop")]
    return opener::open(uri).map_err(std::io::Error::other);
    #[cfg(all(not(feature = "desktop"), target_os = "android"))]
    {
        let problem = android::call(java::DIAL, Some(uri))?;
        return if problem.is_empty() { Ok(()) } else { Err(std::io::Error::other(problem)) };
    }
    #[cfg(all(not(feature = "desktop"), target_os = "ios"))]
    return ios::open(uri);
    #[cfg(not(any(feature = "desktop", target_os = "android", target_os = "ios")))]
    {
        let _ = uri;
        Err(std::io::ErrorKind::Unsupported.into())
    }
}

/// How many bytes a person may still write beside a data folder; `None` where that is not known.
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

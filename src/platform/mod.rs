//! What differs from system to system: the clock, the zone, the data folder, starting programs.

mod clock;
mod folder;

#[cfg(feature = "desktop")]
pub mod programs;

pub use clock::{now, zone};
pub use folder::{DATA_DIR, data_folder};

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

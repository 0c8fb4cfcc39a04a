//! What differs from system to system: the clock, the zone, the data folder, starting programs.

mod clock;
mod folder;

#[cfg(feature = "desktop")]
pub mod programs;

pub use clock::{now, zone};
pub use folder::{DATA_DIR, data_folder};

/// Makes sure that reminders are shown while no window is open: on the desktop, by the agent.
pub fn start_reminders() -> std::io::Result<()> {
    #[cfg(feature = "desktop")]
    programs::start_agent()?;
    Ok(())
}

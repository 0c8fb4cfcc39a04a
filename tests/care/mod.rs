//! The pure guidance: windows, days, the plan, the overlay, the traps.

mod asking;
mod calling;
mod check;
mod check_in;
mod course;
mod days;
mod leaflet;
mod messaging;
mod onto;
mod overlay;
mod plan;
mod plan_file;
mod ranges;
mod review;
mod sheet;
mod sheets;
mod signs;
mod timeline;
mod traps;
mod treatment;
mod window;

#[cfg(feature = "desktop")]
pub(crate) use days::{HELD, RULES, STEPS};

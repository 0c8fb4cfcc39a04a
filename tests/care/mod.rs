//! The pure guidance: windows, days, the plan, the overlay, the traps.

mod calling;
mod check;
mod days;
mod overlay;
mod plan;
mod signs;
mod traps;
mod treatment;
mod window;

#[cfg(feature = "desktop")]
pub(crate) use days::{HELD, RULES, STEPS};

//! The planner: what is due when, and in which notification.

mod answers;
mod calendar;
mod case;
mod exact;
mod model;
mod overlays;
mod planner;
mod properties;
mod spec;

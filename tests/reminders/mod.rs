//! The planner: what is due when, and in which notification.

mod planner;
mod properties;

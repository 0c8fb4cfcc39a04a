//! Afterglow: what to do, what to hold off and until exactly when, in the days after micro-needling.

mod basis;
pub mod care;
pub mod ingredients;
pub mod photos;
pub mod reminders;

#[cfg(feature = "desktop")]
pub mod agent;
#[cfg(feature = "edges")]
pub mod app;
#[cfg(feature = "edges")]
pub mod backup;
#[cfg(feature = "edges")]
pub mod calendar;
#[cfg(feature = "desktop")]
pub mod cli;
#[cfg(feature = "edges")]
pub mod health;
#[cfg(feature = "edges")]
pub mod notify;
#[cfg(feature = "edges")]
pub mod phone;
#[cfg(feature = "edges")]
pub mod platform;
#[cfg(feature = "edges")]
pub mod report;
#[cfg(feature = "edges")]
pub mod store;
#[cfg(feature = "edges")]
pub mod texts;
#[cfg(feature = "edges")]
pub mod ui;

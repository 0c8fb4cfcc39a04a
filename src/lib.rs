//! Afterglow: what to do, what to hold off and until exactly when, in the days after micro-needling.
//!
//! The middle is pure: [`ingredients`] reads texts, [`care`] says what a plan means on a day, [`reminders`] what
//! comes when, [`photos`] makes pictures fit to keep. Around it `store` keeps the data and `app` changes it, by
//! actions that can be undone; `texts` says it in the client's language. `ui`, `cli`, `agent` and `phone` are the
//! ways in, `notify` and `platform` the ways to the system. No arrow runs back: `tests/house.rs` holds that.

mod basis;
mod built_in;
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

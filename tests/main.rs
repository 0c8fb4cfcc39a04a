//! All tests in one program: pure first, then the store, the commands, and the real thing.

mod bundle;
mod care;
mod house;
mod photos;
mod reminders;
mod shelf;
mod style;
mod support;
mod zones;

#[cfg(feature = "desktop")]
mod american;
#[cfg(feature = "desktop")]
mod languages;
#[cfg(feature = "desktop")]
mod texts;
#[cfg(feature = "desktop")]
mod translations;

#[cfg(feature = "desktop")]
mod agent;
#[cfg(feature = "desktop")]
mod app;
#[cfg(feature = "desktop")]
mod backup;
#[cfg(feature = "desktop")]
mod calendar;
#[cfg(feature = "desktop")]
mod cli;
#[cfg(feature = "desktop")]
mod commands;
#[cfg(feature = "desktop")]
mod edges;
#[cfg(feature = "desktop")]
mod health;
#[cfg(feature = "desktop")]
mod phone;
#[cfg(feature = "desktop")]
mod plan_files;
#[cfg(feature = "desktop")]
mod plans;
#[cfg(feature = "desktop")]
mod report;
#[cfg(feature = "desktop")]
mod skin;
#[cfg(feature = "desktop")]
mod slip;
#[cfg(feature = "desktop")]
mod store;
#[cfg(feature = "desktop")]
mod undo;

#[cfg(feature = "live-tests")]
mod drawn;
#[cfg(feature = "live-tests")]
mod fields;
#[cfg(feature = "live-tests")]
mod live;
#[cfg(feature = "live-tests")]
mod pages;
#[cfg(feature = "live-tests")]
mod ui;
#[cfg(feature = "live-tests")]
mod ways;

//! The real window and a real notification server, on a screen and a bus of their own.

mod agent;
mod answers;
mod calendar;
mod faults;
mod folders;
mod journey;
mod keep;
mod language;
mod layout;
mod photos;
mod reminders;
mod report;
mod screenshots;
mod window;

//! The real window and a real notification server, on a screen and a bus of their own.

mod agent;
mod reminders;
mod screenshots;
mod window;

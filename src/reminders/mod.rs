//! Pure: from plan, treatments, settings and history to what is due and what is next.

mod answer;
mod exact;
mod input;
mod occurrence;
mod outing;
mod plan;
mod reminder;
mod rounds;
mod sentences;
mod settings;

pub use crate::care::ReminderKind;
pub use answer::{Answer, Snooze};
pub use exact::APPOINTMENT_AHEAD;
pub use input::Input;
pub use occurrence::{History, Key, KeyError, Kind, MissedWhy, Occurrence, OneShot, Past, State};
pub use outing::{Interval, Outing};
pub use plan::{look_back_days, occurrences};
pub use reminder::Reminder;
pub use rounds::{Due, due, with_shown_lines};
pub use sentences::entries;
pub use settings::{QuietHours, ReminderOverride, Settings};

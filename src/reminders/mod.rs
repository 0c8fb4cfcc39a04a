//! Pure: from plan, treatments, settings and log to what is due and what is next.

mod answer;
mod exact;
mod occurrence;
mod outing;
mod planner;
mod rounds;
mod rule;
mod settings;

pub use answer::{Answer, Snooze};
pub use occurrence::{Key, KeyError, Kind, Log, MissedWhy, Occurrence, OneShot, Past, State};
pub use outing::{Interval, Outing};
pub use planner::{Input, LOOK_BACK_DAYS, budget, occurrences};
pub use rounds::{Due, due, with_shown_lines};
pub use rule::{Rule, RuleKind};
pub use settings::{Change, QuietHours, Settings};

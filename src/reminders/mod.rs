//! Pure: from plan, treatments, settings and log to what is due and what is next.

mod occurrence;
mod planner;
mod rule;
mod settings;

pub use occurrence::{Key, KeyError, Kind, Log, Occurrence, OneShot, State};
pub use planner::{Input, budget, due, missed, next, occurrences};
pub use rule::{Rule, RuleKind};
pub use settings::{Change, QuietHours, Settings};

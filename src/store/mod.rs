//! The store: one SQLite file in the platform's data folder, readable by its owner only.
//!
//! One module per noun. Reads are methods of [`Store`]; writes are methods of [`Tx`], which only
//! [`Store::transact`] and [`Store::transact_undoable`] provide.

mod agenda;
mod appointments;
mod as_it_is;
mod calendar;
mod check_ins;
mod copies;
mod courses;
mod error;
mod folds;
mod followups;
mod footprint;
mod ids;
mod occurrences;
mod open;
mod outings;
mod past;
mod photo_files;
mod photos;
mod plan_key;
mod plans;
mod products;
mod professional;
mod questions;
mod reminders;
mod replace;
mod settings;
mod there;
mod ticks;
mod topics;
mod transact;
mod treatments;
mod twins;
mod undo;
mod zones;

pub use agenda::AgendaItem;
pub use calendar::WrittenEvent;
pub use copies::{
    Cell as ExportedCell, Counts, Table as ExportedTable, counts_of, photos_of, prepare_copy,
};
pub use error::StoreError;
pub use footprint::Footprint;
pub use occurrences::LedgerRow;
pub use open::{AUTOMATIC, FILE_NAME, SCHEMA_VERSION, SetAside, Store, migrate_to};
pub use photo_files::{Copy, PhotoFiles};
pub use plan_key::PlanKey;
pub use plans::AppliedPlan;
pub use products::Product;
pub use professional::Professional;
pub use questions::{QUESTIONS_KEPT, Question};
pub use settings::{Appearance, Setting, Switch};
pub use ticks::TickEvent;
pub use topics::{Topic, Topics};
pub use transact::Tx;
pub use twins::Close;
pub use undo::Undo;
pub use zones::ZoneQuestion;

use chrono::{DateTime, Utc};

/// An instant as the store keeps it.
fn to_ms(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

/// An instant from the store; a number beyond the calendar is clamped.
fn from_ms(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

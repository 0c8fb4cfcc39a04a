//! The store: one SQLite file in the platform's data folder, readable by its owner only.
//!
//! One module a noun. Reads are methods of [`Store`]; writes are methods of [`Tx`], which only
//! [`Store::transact`] hands out.

mod appointments;
mod error;
mod followups;
mod occurrences;
mod open;
mod outings;
mod products;
mod professional;
mod questions;
mod reminders;
mod settings;
mod ticks;
mod transact;
mod treatments;
mod zones;

pub use error::StoreError;
pub use occurrences::Delivery;
pub use open::{FILE_NAME, SCHEMA_VERSION, SetAside, Store, migrate_to};
pub use products::Product;
pub use professional::Professional;
pub use questions::{QUESTIONS_KEPT, Question};
pub use settings::Setting;
pub use ticks::TickEvent;
pub use transact::{Changed, Tx};
pub use zones::ZoneQuestion;

use chrono::{DateTime, Utc};

/// An instant as the store keeps it.
fn to_ms(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

/// An instant from the store; a number beyond the calendar becomes its end.
fn from_ms(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

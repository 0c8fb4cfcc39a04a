//! The store on real SQLite files.

mod faults;
mod nouns;
mod plans;
mod schema;
pub(crate) mod zones;

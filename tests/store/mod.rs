//! The store on real SQLite files.

mod faults;
mod nouns;
mod schema;
mod zones;

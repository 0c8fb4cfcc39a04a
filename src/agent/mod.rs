//! The agent: waits for the next due instant, shows what is due, and records it.
//!
//! It is a program of its own so that no web view is linked in, and the only one of its kind for a
//! data folder. The store is the only channel between it and the window.

mod deliver;
mod run;
mod wait;

pub use deliver::{Life, Round, Showing, deliver};
pub use run::{Ended, run, run_by};
pub use wait::{Clock, Woken};

//! The agent: waits for the next due instant, shows what is due, and records it.
//!
//! It is a separate program so that no web view is linked in, and there is only one per data folder. The
//! store is the only channel between it and the window.

mod deliver;
mod lock;
mod run;
mod successor;
mod wait;

pub use deliver::{AgentState, Round, Showing, deliver};
pub use run::{Ended, run, run_by};
pub use wait::{Clock, Woken};

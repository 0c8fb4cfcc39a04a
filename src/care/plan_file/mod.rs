//! A professional's plan as a file: what differs from the default plan, written by hand.
//!
//! A file is used as a whole or not at all. All its mistakes are listed at once.

mod length;
mod mistake;
mod read;
mod steps;
mod table;
mod windows;
mod write;

pub use length::{LONGEST, length, written};
pub use mistake::{Mistake, Place};
pub use read::{MOST_BYTES, VERSION, read, too_large};
pub(in crate::care) use windows::can_be_held;
pub use write::Writer;

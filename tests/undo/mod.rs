//! Undo: what was done is put back exactly, or refused with a sentence.

mod cases;
mod dump;
mod mechanism;
mod properties;
pub(crate) mod random;
mod topics;

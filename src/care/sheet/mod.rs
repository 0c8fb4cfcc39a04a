//! A professional's aftercare sheet as a text: each sentence becomes a proposal, or is shown as not understood.
//!
//! Nothing is guessed. A sentence proposes something only if each of its words is known (`assets/sheets/`), and of
//! everything that it could mean the stricter counts. The client confirms each proposal beside its sentence.

mod claim;
mod context;
mod file;
mod kinds;
mod lines;
mod parts;
mod propose;
mod read;
mod step;
mod times;
mod trim;
mod words;

pub use file::{Chosen, overlay, plan_file};
pub use kinds::{Proposal, Said, Sets, Sheet, Why};
pub use read::{MOST_BYTES, read};

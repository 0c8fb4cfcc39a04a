//! A professional's aftercare sheet as a text: each sentence becomes a proposal, or is shown as not understood.
//!
//! What a sentence asks for is proposed only if its words are known (`assets/sheets/`); a reason may be left out. Of
//! everything that it could mean the stricter counts. The client confirms each proposal beside its sentence. Reading
//! can still go wrong, so a proposal that is looser than the plan in force is shown and never used.

mod aside;
mod claim;
mod context;
mod file;
mod kinds;
mod lines;
mod onto;
mod parts;
mod propose;
mod read;
mod step;
mod times;
mod trim;
mod words;

pub use file::{Chosen, overlay, plan_file};
pub use kinds::{Proposal, Said, Sets, Sheet, Why};
pub use onto::onto;
pub use read::{MOST_BYTES, read};

//! A visit slip: a plan and the time of a treatment as one link, and as one code that a camera reads.

mod code;
mod link;
mod visit;

pub use code::Code;
pub use link::{LinkError, MOST_LINK, SCHEME, Slip, is_link};
pub use visit::Visit;

//! A professional's plan as a file: what differs from the default plan, written by hand.
//!
//! A file is used as a whole or not at all. All its mistakes are listed at once.

mod length;
mod mistake;
mod normal;
mod read;
mod refused;
mod reviewed;
mod signature;
mod steps;
mod table;
mod whole;
mod windows;
mod write;

pub use length::{LONGEST, length, written};
pub use mistake::{Mistake, Place};
pub use normal::{canonical, normal};
pub use read::{MOST_BYTES, VERSION, read, too_large};
pub use reviewed::{MOST_NAME, Reviewed, is_name, review_bytes, review_line, reviewed};
pub use signature::{
    Key, PrivateKey, REVIEW, SIGNATURE, Signature, SignatureError, normal_signed, signature,
    signed_bytes, unsigned,
};
pub(in crate::care) use windows::can_be_held;
pub use write::Writer;

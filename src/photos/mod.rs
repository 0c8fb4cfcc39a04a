//! Photos of the skin: a picture from anywhere becomes a stored one, and two are lined up.
//!
//! Pure: bytes in, bytes out. [`make`] turns a picture upright and writes it anew, so that nothing of the file
//! it came in is kept: no place, no device, no embedded preview. Where files are kept, `store` knows.

mod bytes;
mod code;
mod colours;
mod error;
mod light;
mod line_up;
mod made;
mod photo;

pub use bytes::is_picture;
pub use code::{CODE_MARK, CODE_MARK_AT, code_picture, codes_in};
pub use error::PhotoError;
pub use light::{Light, STOP};
pub use line_up::{Pupils, Size, Spot, Turn, line_up};
pub use made::{Limits, Made, copy_within, make};
pub use photo::{Hash, Photo, View};

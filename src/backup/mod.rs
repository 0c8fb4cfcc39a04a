//! The file of a backup: everything in one, which other programs can open too.
//!
//! It is a tar archive without compression. Its first file says what it is ([`About`]), then come the store and
//! the files of the photos, and last their hashes, in the form that `sha256sum --check` reads. Sealed with a
//! passphrase it is the same archive in the format of age. [`pack`] writes it and [`unpack`] reads it; when
//! that happens, and what becomes of the store, `app` knows.

mod about;
mod error;
mod pack;
mod seal;
mod unpack;
mod work;

pub use about::{About, FORMAT};
pub use error::BackupError;
pub use pack::{Packed, pack};
pub use seal::{Passphrase, Sealer, Unsealed, WORK_FACTOR, is_sealed, unseal};
pub use unpack::{MOST_PHOTOS, Unpacked, unpack};
pub use work::{Progress, Work};

/// The folder in the archive that holds its files.
const TOP: &str = "afterglow-backup";
/// The file that says what the archive is.
const ABOUT: &str = "about.json";
/// The file with the hashes of the others.
const SUMS: &str = "SHA256SUMS";
/// The folder of the photos, in the archive and where it is unpacked.
pub const PHOTOS: &str = "photos";

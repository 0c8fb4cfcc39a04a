//! Writing a backup.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

use super::work::Watched;
use super::{ABOUT, About, BackupError, PHOTOS, SUMS, TOP, Work};
use crate::photos::Hash;
use crate::store::{Copy, FILE_NAME, PhotoFiles};

/// What was packed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Packed {
    /// How many photos are in it.
    pub photos: usize,
    /// Those whose files cannot be read, or are no longer what they were.
    pub lost: Vec<Hash>,
}

/// An archive that is being written.
struct Archive<W: Write> {
    tar: Builder<W>,
    sums: String,
    made: u64,
}

impl<W: Write> Archive<W> {
    fn add(&mut self, name: &str, size: u64, from: &mut dyn Read) -> Result<(), BackupError> {
        let mut header = Header::new_ustar();
        header.set_path(format!("{TOP}/{name}"))?;
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o600);
        header.set_mtime(self.made);
        header.set_size(size);
        header.set_cksum();
        let mut hashed = Hashed { from: from.take(size), sha: Sha256::new(), read: 0 };
        self.tar.append(&header, &mut hashed)?;
        if hashed.read != size {
            // It has become shorter since it was looked at.
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        for byte in hashed.sha.finalize() {
            let _ = write!(self.sums, "{byte:02x}");
        }
        let _ = writeln!(self.sums, "  {name}");
        Ok(())
    }

    fn add_file(
        &mut self,
        name: &str,
        path: &Path,
        work: &mut Work<'_>,
    ) -> Result<(), BackupError> {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        self.add(name, size, &mut Watched { inner: file, work })
    }
}

/// Reads and hashes.
struct Hashed<R> {
    from: R,
    sha: Sha256,
    read: u64,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.sha.update(&into[..read]);
        self.read += read as u64;
        Ok(read)
    }
}

/// Writes a backup: a copy of the store, and the files of its photos as far as they are whole.
pub fn pack<W: Write>(
    to: W,
    store: &Path,
    (files, photos): (&PhotoFiles, &[Hash]),
    (about, made): (&About, u64),
    work: &mut Work<'_>,
) -> Result<(W, Packed), BackupError> {
    let mut archive = Archive { tar: Builder::new(to), sums: String::new(), made };
    let mut packed = Packed::default();
    let about = serde_json::to_vec_pretty(about).map_err(io::Error::other)?;
    archive.add(ABOUT, about.len() as u64, &mut &about[..])?;
    archive.add_file(FILE_NAME, store, work)?;
    for hash in photos {
        // In memory: a photo that is not what its name says is left out, which shows only at its end.
        let whole = files.read(hash, Copy::Whole).ok().filter(|bytes| hash.is_of(bytes));
        let both = whole.zip(files.read(hash, Copy::Small).ok());
        let Some((whole, small)) = both else {
            packed.lost.push(hash.clone());
            continue;
        };
        for (copy, bytes) in [(Copy::Whole, whole), (Copy::Small, small)] {
            let name = format!("{PHOTOS}/{hash}/{}", copy.name());
            archive.add(
                &name,
                bytes.len() as u64,
                &mut Watched { inner: &bytes[..], work: &mut *work },
            )?;
        }
        packed.photos += 1;
    }
    let sums = std::mem::take(&mut archive.sums);
    archive.add(SUMS, sums.len() as u64, &mut sums.as_bytes())?;
    Ok((archive.tar.into_inner()?, packed))
}

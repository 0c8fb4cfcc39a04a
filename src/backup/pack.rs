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
    /// Adds a file and its hash.
    fn add(&mut self, name: &str, size: u64, from: &mut dyn Read) -> Result<(), BackupError> {
        let mut hashed = Hashed { from, sha: Sha256::new() };
        self.append(name, size, &mut hashed)?;
        let _ = writeln!(self.sums, "{:x}  {name}", hashed.sha.finalize());
        Ok(())
    }

    fn append(&mut self, name: &str, size: u64, from: &mut dyn Read) -> Result<(), BackupError> {
        let mut header = Header::new_ustar();
        header.set_path(format!("{TOP}/{name}"))?;
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o600);
        header.set_mtime(self.made);
        header.set_size(size);
        header.set_cksum();
        let mut left = from.take(size);
        self.tar.append(&header, &mut left)?;
        if left.limit() != 0 {
            // It has become shorter since it was looked at.
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
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
struct Hashed<'a> {
    from: &'a mut dyn Read,
    sha: Sha256,
}

impl Read for Hashed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.sha.update(&into[..read]);
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
        let name = |copy: Copy| format!("{PHOTOS}/{hash}/{}", copy.name());
        let mut watched = Watched { inner: &whole[..], work: &mut *work };
        archive.append(&name(Copy::Whole), whole.len() as u64, &mut watched)?;
        // It is what its name says.
        let _ = writeln!(archive.sums, "{hash}  {}", name(Copy::Whole));
        let mut watched = Watched { inner: &small[..], work: &mut *work };
        archive.add(&name(Copy::Small), small.len() as u64, &mut watched)?;
        packed.photos += 1;
    }
    let sums = std::mem::take(&mut archive.sums);
    archive.add(SUMS, sums.len() as u64, &mut sums.as_bytes())?;
    Ok((archive.tar.into_inner()?, packed))
}

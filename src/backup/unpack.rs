//! Reading a backup. It may be anything: cut off, changed, or made to do harm.
//!
//! Only files are taken, only under the names that [`super::pack`] gives, each once, and none is longer than what is
//! there to read: nothing in it is compressed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tar::{Archive, Entry, EntryType};

use super::about::MOST as MOST_ABOUT;
use super::work::Watched;
use super::{ABOUT, About, BackupError, PHOTOS, SUMS, TOP, Work};
use crate::photos::Hash;
use crate::platform::files;
use crate::store::{Copy, FILE_NAME};

/// More photos than anybody takes: what has more is not a backup.
pub const MOST_PHOTOS: usize = 50_000;
/// The hashes of as many photos.
const MOST_SUMS: u64 = 16 * 1024 * 1024;
/// At once.
const PIECE: usize = 128 * 1024;

/// What a backup held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    pub about: About,
    pub photos: BTreeSet<Hash>,
}

/// A file of a backup.
enum Part {
    Store,
    Photo(Hash, Copy),
    Sums,
}

/// Reads a backup to its end and compares every hash; writes its files into a folder if one is given.
pub fn unpack<R: Read>(
    from: R,
    into: Option<&Path>,
    work: &mut Work<'_>,
) -> Result<Unpacked, BackupError> {
    let mut archive = Archive::new(Watched { inner: from, work });
    // Raw, so that no header makes the reader gather a long name or another size.
    let mut entries = archive.entries()?.raw(true);
    let mut first = entries.next().ok_or(BackupError::Foreign)?.map_err(foreign)?;
    if name_of(&first).ok().as_deref() != Some(ABOUT) {
        return Err(BackupError::Foreign);
    }
    let mut bytes = Vec::new();
    first.by_ref().take(MOST_ABOUT).read_to_end(&mut bytes)?;
    let about = About::read(&bytes)?;
    let mut found = BTreeMap::from([(ABOUT.to_owned(), format!("{:x}", Sha256::digest(&bytes)))]);
    let mut photos = BTreeSet::new();
    let mut sums = None;
    for entry in entries {
        let mut entry = entry.map_err(damaged)?;
        let name = name_of(&entry)?;
        if sums.is_some() || found.contains_key(&name) {
            return Err(BackupError::Damaged);
        }
        let place = match part_of(&name)? {
            Part::Sums => {
                let mut text = String::new();
                entry.by_ref().take(MOST_SUMS).read_to_string(&mut text).map_err(damaged)?;
                sums = Some(text);
                continue;
            }
            Part::Store => into.map(|into| into.join(FILE_NAME)),
            Part::Photo(hash, copy) => {
                let folder = into.map(|into| into.join(PHOTOS).join(hash.as_str()));
                photos.insert(hash);
                if photos.len() > MOST_PHOTOS {
                    return Err(BackupError::TooMuch);
                }
                folder.as_deref().map(files::make_private_folder).transpose()?;
                folder.map(|folder| folder.join(copy.name()))
            }
        };
        found.insert(name, write(&mut entry, place)?);
    }
    let Watched { inner: mut rest, work } = archive.into_inner();
    check(&found, &sums.ok_or(BackupError::Damaged)?)?;
    // To the very end: a sealed file shows only there whether it is whole.
    let mut piece = vec![0; PIECE];
    loop {
        let read = rest.read(&mut piece)?;
        work.advance(read as u64)?;
        if piece[..read].iter().any(|byte| *byte != 0) {
            return Err(BackupError::Damaged);
        }
        if read == 0 {
            return Ok(Unpacked { about, photos });
        }
    }
}

/// Something else than a tar archive; the errors of the app pass.
fn foreign(problem: io::Error) -> BackupError {
    sort(problem, BackupError::Foreign)
}

fn damaged(problem: io::Error) -> BackupError {
    sort(problem, BackupError::Damaged)
}

/// The reader of archives says by these kinds that what it read makes no sense.
fn sort(problem: io::Error, sense: BackupError) -> BackupError {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};

    match BackupError::from(problem) {
        BackupError::Files(problem)
            if matches!(problem.kind(), InvalidData | InvalidInput | Other | UnexpectedEof) =>
        {
            sense
        }
        other => other,
    }
}

/// The name of a file below the archive's folder; anything but a plain file is refused.
fn name_of<R: Read>(entry: &Entry<'_, R>) -> Result<String, BackupError> {
    if entry.header().entry_type() != EntryType::Regular {
        return Err(BackupError::Damaged);
    }
    let path = entry.path_bytes();
    let name = std::str::from_utf8(&path).ok().and_then(|path| path.strip_prefix(TOP));
    let name = name.and_then(|name| name.strip_prefix('/'));
    name.map(str::to_owned).ok_or(BackupError::Damaged)
}

/// Which file has this name: no other name is taken, so that none can lead out of the folder.
fn part_of(name: &str) -> Result<Part, BackupError> {
    if name == FILE_NAME {
        return Ok(Part::Store);
    }
    if name == SUMS {
        return Ok(Part::Sums);
    }
    let photo = || {
        let (hash, copy) = name.strip_prefix(PHOTOS)?.strip_prefix('/')?.split_once('/')?;
        Some(Part::Photo(Hash::parse(hash)?, Copy::named(copy)?))
    };
    photo().ok_or(BackupError::Damaged)
}

/// Reads a file to its end, writes it if there is a place for it, and returns its hash.
fn write<R: Read>(entry: &mut Entry<'_, R>, place: Option<PathBuf>) -> Result<String, BackupError> {
    let mut file = place.map(|place| files::open_private(&place)).transpose()?;
    let size = entry.header().size().map_err(damaged)?;
    let (mut sha, mut read_so_far, mut piece) = (Sha256::new(), 0, vec![0; PIECE]);
    loop {
        let read = entry.read(&mut piece).map_err(damaged)?;
        if read == 0 {
            break;
        }
        read_so_far += read as u64;
        sha.update(&piece[..read]);
        if let Some(file) = &mut file {
            file.write_all(&piece[..read])?;
        }
    }
    if read_so_far != size {
        return Err(BackupError::Damaged);
    }
    if let Some(file) = file {
        file.sync_all()?;
    }
    Ok(format!("{:x}", sha.finalize()))
}

/// Every file has its hash, and every hash its file; photos are what their names say.
fn check(found: &BTreeMap<String, String>, sums: &str) -> Result<(), BackupError> {
    let listed: Option<BTreeMap<&str, &str>> =
        sums.lines().map(|line| line.split_once("  ").map(|(hash, name)| (name, hash))).collect();
    let listed = listed.ok_or(BackupError::Damaged)?;
    let same = |(name, hash): (&String, &String)| listed.get(&**name) == Some(&&**hash);
    // A photo is named by its hash, and both of its files are there.
    let is_photo = |(name, hash): (&String, &String)| {
        let Ok(Part::Photo(named, copy)) = part_of(name) else { return true };
        let other = [Copy::Whole, Copy::Small].into_iter().find(|other| *other != copy);
        let beside = other.map(|other| format!("{PHOTOS}/{named}/{}", other.name()));
        (copy == Copy::Small || named.as_str() == hash)
            && beside.is_some_and(|beside| found.contains_key(&beside))
    };
    if !found.iter().all(is_photo) {
        return Err(BackupError::Damaged);
    }
    if !found.contains_key(FILE_NAME) || listed.len() != found.len() || !found.iter().all(same) {
        return Err(BackupError::Damaged);
    }
    Ok(())
}

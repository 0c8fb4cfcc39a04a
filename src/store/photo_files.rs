//! The files of photos: a folder for each, named by its hash, with the photo and its small copy.
//!
//! While a photo is added the name of its folder begins with `adding-`, while it is removed with `removing-`; the
//! table says whether the photo exists. Whatever is interrupted is finished or taken
//! back at the next start. A folder with neither is never removed without being asked to: the table may be
//! that of a backup.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::StoreError;
use crate::photos::{Hash, Made};
use crate::platform::files;

/// The folder below the data folder.
const FOLDER: &str = "photos";
const ADDING: &str = "adding-";
const REMOVING: &str = "removing-";

/// Which of a photo's two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Copy {
    Whole,
    /// For lists.
    Small,
}

impl Copy {
    /// The name of the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Whole => "photo.jpg",
            Self::Small => "small.jpg",
        }
    }

    /// The copy of this file name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Whole, Self::Small].into_iter().find(|copy| copy.name() == name)
    }
}

/// The bytes of photos that are kept nowhere.
type InMemory = Arc<Mutex<BTreeMap<Hash, [Vec<u8>; 2]>>>;

/// Where the files of photos are; for any thread.
#[derive(Debug, Clone)]
pub struct PhotoFiles(Place);

#[derive(Debug, Clone)]
enum Place {
    Folder(PathBuf),
    Memory(InMemory),
}

impl PhotoFiles {
    /// Those of a data folder.
    pub(super) fn below(folder: &Path) -> Self {
        Self(Place::Folder(folder.join(FOLDER)))
    }

    /// Those of a store in memory.
    pub(super) fn in_memory() -> Self {
        Self(Place::Memory(InMemory::default()))
    }

    /// Reads a file of a photo.
    pub fn read(&self, hash: &Hash, copy: Copy) -> io::Result<Vec<u8>> {
        match &self.0 {
            Place::Folder(folder) => {
                let read = |begin: &str| {
                    std::fs::read(folder.join(format!("{begin}{hash}")).join(copy.name()))
                };
                // One that another program is just adding is there already.
                read("").or_else(|problem| read(ADDING).map_err(|_| problem))
            }
            Place::Memory(photos) => {
                let photos = photos.lock().unwrap_or_else(PoisonError::into_inner);
                let both = photos.get(hash).ok_or(io::ErrorKind::NotFound)?;
                Ok(both[usize::from(copy == Copy::Small)].clone())
            }
        }
    }

    /// Whether the files of a photo are there.
    pub fn has(&self, hash: &Hash) -> bool {
        match &self.0 {
            Place::Folder(folder) => ["", ADDING].iter().any(|begin| {
                folder.join(format!("{begin}{hash}")).join(Copy::Whole.name()).is_file()
            }),
            Place::Memory(_) => self.read(hash, Copy::Whole).is_ok(),
        }
    }

    /// Whether both files of a photo are there, and the photo is what its name says.
    pub(super) fn is_whole(&self, hash: &Hash) -> bool {
        let Place::Folder(folder) = &self.0 else { return self.has(hash) };
        let file = |copy: Copy| folder.join(hash.as_str()).join(copy.name());
        let is_it = std::fs::read(file(Copy::Whole)).is_ok_and(|bytes| hash.is_of(&bytes));
        is_it && file(Copy::Small).is_file()
    }

    /// Takes in a folder with the files of a photo that is being added, in the place of what is left of it.
    pub(super) fn take_in(&self, from: &Path, hash: &Hash) -> io::Result<()> {
        let Place::Folder(folder) = &self.0 else { return Ok(()) };
        files::make_private_folder(folder)?;
        let adding = folder.join(format!("{ADDING}{hash}"));
        // Of another try.
        files::remove_folder(&adding)?;
        if folder.join(hash.as_str()).exists() {
            files::remove_folder(&folder.join(format!("{REMOVING}{hash}")))?;
            self.set_apart(hash)?;
        }
        files::rename(from, &adding)
    }

    /// Deletes the files of a photo that nothing refers to any more.
    pub(super) fn forget(&self, hash: &Hash) -> io::Result<()> {
        self.delete("", hash)
    }

    /// Writes the files of a photo that is being added.
    pub(super) fn stage(&self, made: &Made) -> io::Result<()> {
        let bytes = [(Copy::Whole, &made.bytes), (Copy::Small, &made.small)];
        match &self.0 {
            Place::Folder(folder) => {
                let adding = folder.join(format!("{ADDING}{}", made.hash));
                files::make_private_folder(&adding)?;
                let mut files = bytes.into_iter();
                files.try_for_each(|(copy, bytes)| files::replace(&adding.join(copy.name()), bytes))
            }
            Place::Memory(photos) => {
                let mut photos = photos.lock().unwrap_or_else(PoisonError::into_inner);
                photos.insert(made.hash.clone(), bytes.map(|(_, bytes)| bytes.clone()));
                Ok(())
            }
        }
    }

    /// Sets the files of a photo that is being removed apart.
    pub(super) fn set_apart(&self, hash: &Hash) -> io::Result<()> {
        self.rename("", REMOVING, hash)
    }

    /// The error for files that cannot be written.
    pub(super) fn unusable(&self, source: io::Error) -> StoreError {
        let path = match &self.0 {
            Place::Folder(folder) => folder.clone(),
            Place::Memory(_) => PathBuf::new(),
        };
        StoreError::Access { path, source }
    }

    /// The photos were added and removed for good.
    pub(super) fn settle(&self, added: &[Hash], removed: &[Hash]) {
        // Best effort: what does not succeed now is done at the next start.
        for hash in added {
            let _ = self.rename(ADDING, "", hash);
        }
        for hash in removed {
            let _ = self.delete(REMOVING, hash);
        }
    }

    /// The photos were neither added nor removed after all.
    pub(super) fn take_back(&self, added: &[Hash], removed: &[Hash]) {
        // Best effort, as above.
        for hash in added {
            let _ = self.delete(ADDING, hash);
        }
        for hash in removed {
            let _ = self.rename(REMOVING, "", hash);
        }
    }

    /// The photos that were being added or removed when the program ended.
    pub(super) fn interrupted(&self) -> Vec<Hash> {
        let Place::Folder(folder) = &self.0 else { return Vec::new() };
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let hash = |name: String| {
            let name = name.strip_prefix(ADDING).or(name.strip_prefix(REMOVING))?;
            Hash::parse(name)
        };
        names.filter_map(hash).collect()
    }

    /// Finishes or takes back what was interrupted.
    pub(super) fn mend(&self, hash: &Hash, is_known: bool) {
        let one = std::slice::from_ref(hash);
        if is_known {
            self.settle(one, &[]);
            self.take_back(&[], one);
        } else {
            self.take_back(one, &[]);
            self.settle(&[], one);
        }
    }

    fn rename(&self, from: &str, to: &str, hash: &Hash) -> io::Result<()> {
        let Place::Folder(folder) = &self.0 else { return Ok(()) };
        let (from, to) = (folder.join(format!("{from}{hash}")), folder.join(format!("{to}{hash}")));
        if to.exists() {
            // A folder of this name holds the same.
            return files::remove_folder(&from);
        }
        match files::rename(&from, &to) {
            Err(problem) if problem.kind() != io::ErrorKind::NotFound => Err(problem),
            _ => Ok(()),
        }
    }

    fn delete(&self, begin: &str, hash: &Hash) -> io::Result<()> {
        match &self.0 {
            Place::Folder(folder) => files::remove_folder(&folder.join(format!("{begin}{hash}"))),
            Place::Memory(photos) => {
                photos.lock().unwrap_or_else(PoisonError::into_inner).remove(hash);
                Ok(())
            }
        }
    }
}

//! Backing up into one file, restoring from it, and the copies that are kept beside the store.
//!
//! All of it works on a data folder and opens the store by itself, so that a thread of the window can do it too.
//! Nothing changes before what is to be restored lies unpacked, compared and brought up to date in a folder of
//! its own; then it takes the place of what was there in one transaction.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use super::aside::Aside;
use super::copies::{
    CopyKind, FOLDER, KeptCopy, REPLACED, access, copies, forget_oldest, new_name, path_of,
};
use super::save::is_inside;
use super::{App, AppError};
use crate::backup::{
    About, BackupError, FORMAT, PHOTOS, Passphrase, Sealer, WORK_FACTOR, Work, is_sealed, pack,
    unpack, unseal,
};
use crate::care::civil;
use crate::photos::Hash;
use crate::platform::files;
use crate::store::{
    Counts, FILE_NAME, SCHEMA_VERSION, Store, StoreError, counts_of, photos_of, prepare_copy,
};

/// A backup that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub bytes: u64,
    /// How many photos are in it.
    pub photos: usize,
    /// The dates of those whose files were lost or damaged before, one for each.
    pub lost: Vec<NaiveDate>,
}

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the backup was made, as it says.
    pub made: String,
    /// How many photos have their files now.
    pub photos: usize,
    /// The dates of those that have not, one for each.
    pub lost: Vec<NaiveDate>,
    /// The copy of what was replaced.
    pub kept: String,
}

impl App {
    /// Whether nothing was entered yet.
    pub fn is_blank(&self) -> Result<bool, AppError> {
        Ok(self.store.is_blank()?)
    }
}

/// Writes everything into a file that is not there yet, sealed if there is a passphrase; it appears once it has
/// been read back and compared.
pub fn back_up(
    folder: &Path,
    to: &Path,
    passphrase: Option<&Passphrase>,
    now: DateTime<Utc>,
    work: &mut Work<'_>,
) -> Result<Saved, AppError> {
    check_target(folder, to)?;
    let aside = Aside::of(folder)?;
    let store = App::open_whole(folder, now)?.store;
    let copied = aside.store();
    store.copy_to(&copied)?;
    let photo_files = store.photo_files().clone();
    drop(store);
    // Those of the copy: photos may come and go meanwhile.
    let days = photos_of(&copied)?;
    let photos: Vec<Hash> = days.keys().cloned().collect();
    let size = |path: &Path| fs::metadata(path).map_or(0, |data| data.len());
    let of_photo = |hash: &Hash| {
        let place = folder.join(PHOTOS).join(hash.as_str());
        let files = fs::read_dir(place).into_iter().flatten().flatten();
        files.map(|file| size(&file.path())).sum::<u64>()
    };
    // It is read back as well.
    work.expect(2 * (size(&copied) + photos.iter().map(of_photo).sum::<u64>()));
    let about = About {
        format: FORMAT,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        schema: SCHEMA_VERSION,
        made: now.to_rfc3339_opts(SecondsFormat::Secs, true),
        photos: photos.len(),
    };
    let unwritable = super::unwritable(to);
    let new = files::New::among_others(to).map_err(&unwritable)?;
    let file = files::open_private(new.path()).map_err(&unwritable)?;
    let file = std::io::BufWriter::with_capacity(1 << 17, file);
    let made = (&about, u64::try_from(now.timestamp()).unwrap_or(0));
    let photos = (&photo_files, &*photos);
    let packed = match passphrase {
        None => {
            let (file, packed) = pack(file, &copied, photos, made, work)?;
            file.into_inner().map_err(|error| unwritable(error.into_error()))?;
            packed
        }
        Some(passphrase) => {
            let sealer = Sealer::new(file, passphrase)?;
            let (sealer, packed) = pack(sealer, &copied, photos, made, work)?;
            let file = sealer.finish().map_err(BackupError::from)?;
            file.into_inner().map_err(|error| unwritable(error.into_error()))?;
            packed
        }
    };
    let bytes = size(new.path());
    let back = read(new.path(), passphrase, None, work)?;
    if back.photos.len() != packed.photos {
        return Err(BackupError::Damaged.into());
    }
    new.put_in_place().map_err(&unwritable)?;
    Ok(Saved { bytes, photos: packed.photos, lost: days_of(&packed.lost, &days) })
}

/// The dates of photos, in their order, one for each.
fn days_of(photos: &[Hash], days: &BTreeMap<Hash, String>) -> Vec<NaiveDate> {
    let days = photos.iter().filter_map(|hash| days.get(hash)?.parse().ok());
    let mut days: Vec<NaiveDate> = days.collect();
    days.sort_unstable();
    days
}

/// A backup goes where nothing is, and not into the folder that it is of.
fn check_target(folder: &Path, to: &Path) -> Result<(), AppError> {
    if to.symlink_metadata().is_ok() {
        return Err(AppError::FileThere(to.display().to_string()));
    }
    if is_inside(folder, to) {
        return Err(AppError::BackupInside(folder.display().to_string()));
    }
    Ok(())
}

/// Reads a backup to its end; unpacks it if a folder is given.
fn read(
    from: &Path,
    passphrase: Option<&Passphrase>,
    into: Option<&Path>,
    work: &mut Work<'_>,
) -> Result<crate::backup::Unpacked, BackupError> {
    let mut file = File::open(from)?;
    let mut begin = Vec::new();
    file.by_ref().take(64).read_to_end(&mut begin)?;
    file.rewind()?;
    let file = std::io::BufReader::with_capacity(1 << 17, file);
    if !is_sealed(&begin) {
        return unpack(file, into, work);
    }
    let passphrase = passphrase.ok_or(BackupError::Sealed)?;
    unpack(unseal(file, passphrase, WORK_FACTOR)?, into, work)
}

/// Whether a file is a sealed backup, so that a passphrase is needed. Refuses what is no file: a pipe could keep
/// the app waiting.
pub fn is_backup_sealed(from: &Path) -> Result<bool, AppError> {
    let unreadable = |problem| super::unreadable(from, &problem);
    let kind = fs::metadata(from).map_err(unreadable)?.file_type();
    if !kind.is_file() {
        let other = if kind.is_dir() { ErrorKind::IsADirectory } else { ErrorKind::InvalidInput };
        return Err(unreadable(other.into()));
    }
    // The store itself is no backup, and opening it here would let go of SQLite's locks on it.
    if from.canonicalize().is_ok_and(|file| file.ends_with(FILE_NAME)) {
        return Err(BackupError::Foreign.into());
    }
    let mut begin = Vec::new();
    File::open(from).map_err(unreadable)?.take(64).read_to_end(&mut begin).map_err(unreadable)?;
    Ok(is_sealed(&begin))
}

/// A backup or a copy that lies aside, compared and brought up to date: it can take the place of what is here.
/// Dropped, nothing of it is left.
#[derive(Debug)]
pub struct Ready {
    aside: Aside,
    folder: PathBuf,
    made: String,
    /// A copy that is kept beside the store, and where it is.
    copy: Option<(KeptCopy, PathBuf)>,
}

/// Unpacks a backup and looks at all of it.
pub fn open_backup(
    folder: &Path,
    from: &Path,
    passphrase: Option<&Passphrase>,
    now: DateTime<Utc>,
    work: &mut Work<'_>,
) -> Result<Ready, AppError> {
    is_backup_sealed(from)?;
    let length = fs::metadata(from).map_err(|problem| super::unreadable(from, &problem))?.len();
    let aside = Aside::of(folder)?;
    work.expect(length);
    let unpacked = read(from, passphrase, Some(aside.folder()), work)?;
    prepare(&aside, now)?;
    // What it says of itself is what is in it.
    let known = photos_of(&aside.store())?;
    if unpacked.about.photos != known.len()
        || !unpacked.photos.iter().all(|hash| known.contains_key(hash))
    {
        return Err(BackupError::Damaged.into());
    }
    let made = unpacked.about.made;
    Ok(Ready { aside, folder: folder.to_owned(), made, copy: None })
}

/// The same with a copy that is kept beside the store.
pub fn open_copy(
    folder: &Path,
    name: &str,
    now: DateTime<Utc>,
    work: &mut Work<'_>,
) -> Result<Ready, AppError> {
    let all = copies(folder);
    let Some(chosen) = all.iter().find(|copy| copy.name == name) else {
        let known = all.into_iter().map(|copy| copy.name).collect();
        return Err(AppError::UnknownCopy { given: name.to_owned(), known });
    };
    let aside = Aside::of(folder)?;
    let path = path_of(folder, chosen);
    files::copy(&path, &aside.store()).map_err(access(&path))?;
    prepare(&aside, now)?;
    work.advance(0)?;
    let made = chosen.at.to_rfc3339_opts(SecondsFormat::Secs, true);
    Ok(Ready { aside, folder: folder.to_owned(), made, copy: Some((chosen.clone(), path)) })
}

/// Brings what lies aside up to date and reads all of it as the app does: what could not be used once it is here is
/// not put here.
fn prepare(aside: &Aside, now: DateTime<Utc>) -> Result<(), AppError> {
    let sorted = |problem| match problem {
        StoreError::Newer { .. } => BackupError::Newer.into(),
        problem if problem.is_damage() => BackupError::Damaged.into(),
        StoreError::Sql(_) | StoreError::Migration(_) => BackupError::Damaged.into(),
        other => AppError::from(other),
    };
    prepare_copy(&aside.store()).map_err(sorted)?;
    let read = || -> Result<(), AppError> {
        let (app, damaged) = App::open(aside.folder(), now)?;
        if damaged.is_some() {
            return Err(BackupError::Damaged.into());
        }
        app.store.read_everything()?;
        for plan in app.past_plans(civil::LAST_DATE)? {
            app.plan_on(plan.from)?;
        }
        Ok(())
    };
    read().map_err(|problem| match problem {
        AppError::Store(problem) => sorted(problem),
        // A plan that cannot be used, a number that none has.
        AppError::PlanUnreadable { .. } | AppError::Overlay(_) => BackupError::Damaged.into(),
        other => other,
    })
}

impl Ready {
    /// When it was made, as it says.
    pub fn made(&self) -> Option<DateTime<Utc>> {
        DateTime::parse_from_rfc3339(&self.made).ok().map(|at| at.to_utc())
    }

    /// How much is in it.
    pub fn counts(&self) -> Result<Counts, AppError> {
        Ok(counts_of(&self.aside.store())?)
    }

    /// Puts it in the place of everything; what was there is kept as a copy.
    pub fn put(self, now: DateTime<Utc>) -> Result<Restored, AppError> {
        let folder = &self.folder;
        self.aside.check()?;
        let (mut store, _) = Store::open(folder, now)?;
        let kept = new_name(folder, now)?;
        let path = folder.join(FOLDER).join(REPLACED).join(&kept);
        let photos = self.aside.folder().join(PHOTOS);
        let days = photos_of(&self.aside.store())?;
        store.replace_by(&self.aside.store(), &photos, &path)?;
        // It has happened: nothing fails any more.
        let has = |hash: &&Hash| store.photo_files().has(hash);
        let (whole, lost): (Vec<_>, Vec<_>) = days.keys().partition(has);
        let lost: Vec<Hash> = lost.into_iter().cloned().collect();
        let restored = Restored {
            made: self.made().map(|_| self.made.clone()).unwrap_or_default(),
            photos: whole.len(),
            lost: days_of(&lost, &days),
            kept,
        };
        drop(store);
        if let Some((KeptCopy { kind: CopyKind::Replaced, .. }, path)) = &self.copy {
            // Best effort: it is what is stored now, and one of those that are kept is free again.
            let _ = fs::remove_file(path);
        }
        // Best effort: more than is wanted may be kept.
        let _ = forget_oldest(folder, now);
        Ok(restored)
    }
}

/// Puts what a backup holds in the place of everything. What was there is kept as a copy.
pub fn restore(
    folder: &Path,
    from: &Path,
    passphrase: Option<&Passphrase>,
    now: DateTime<Utc>,
    work: &mut Work<'_>,
) -> Result<Restored, AppError> {
    open_backup(folder, from, passphrase, now, work)?.put(now)
}

/// How much is stored in a data folder.
pub fn counts(folder: &Path) -> Result<Counts, AppError> {
    Ok(counts_of(&folder.join(FILE_NAME))?)
}

//! The copies of the store that are kept beside it, in the folder `backups`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::AppError;
use crate::photos::Hash;
use crate::platform::files;
use crate::store::{AUTOMATIC, Store, StoreError, photos_of};

/// Where copies are kept, below the data folder.
pub(super) const FOLDER: &str = "backups";
/// Those of what a restore replaced.
pub(super) const REPLACED: &str = "replaced";
/// What the names of those begin with that were made by themselves: two of one instant have different names.
pub(super) const AUTOMATIC_BEGINS: &str = "day-";
/// So many replaced states are kept.
const KEPT: usize = 5;
/// How the time of a copy is written in its name.
pub(super) const STAMP: &str = "%Y%m%d-%H%M%S%3f";

/// Why a copy is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyKind {
    /// Before the store was brought up to date.
    BeforeUpdate,
    /// What a restore replaced.
    Replaced,
    /// Made by itself, on a day on which something was entered.
    Automatic,
}

/// A copy that is kept beside the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCopy {
    pub name: String,
    pub kind: CopyKind,
    pub at: DateTime<Utc>,
    pub bytes: u64,
}

pub(super) fn access(path: &Path) -> impl Fn(std::io::Error) -> AppError + '_ {
    move |source| StoreError::Access { path: path.to_owned(), source }.into()
}

/// The last state that a restore replaced.
pub fn previous(folder: &Path) -> Result<KeptCopy, AppError> {
    let kept = copies(folder).into_iter().find(|copy| copy.kind == CopyKind::Replaced);
    kept.ok_or(AppError::NothingReplaced)
}

/// A name for what is replaced now.
pub(super) fn new_name(folder: &Path, now: DateTime<Utc>) -> Result<String, AppError> {
    let kept = folder.join(FOLDER).join(REPLACED);
    files::make_private_folder(&kept).map_err(access(&kept))?;
    // The last one is the newest, whatever the clock says.
    let last = copies(folder).into_iter().find(|copy| copy.kind == CopyKind::Replaced);
    let at = last.map_or(now, |last| now.max(last.at + chrono::TimeDelta::milliseconds(1)));
    Ok(format!("{}.db", at.format(STAMP)))
}

/// The folder of a kind.
pub(super) fn place_of(folder: &Path, kind: CopyKind) -> PathBuf {
    match kind {
        CopyKind::BeforeUpdate => folder.join(FOLDER),
        CopyKind::Replaced => folder.join(FOLDER).join(REPLACED),
        CopyKind::Automatic => folder.join(AUTOMATIC),
    }
}

pub(super) fn path_of(folder: &Path, copy: &KeptCopy) -> PathBuf {
    place_of(folder, copy.kind).join(&copy.name)
}

/// The copies that are kept beside the store, the newest first.
pub fn copies(folder: &Path) -> Vec<KeptCopy> {
    let mut all: Vec<KeptCopy> = Vec::new();
    for kind in [CopyKind::BeforeUpdate, CopyKind::Replaced, CopyKind::Automatic] {
        for entry in fs::read_dir(place_of(folder, kind)).into_iter().flatten().flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            let Some(stem) = name.strip_suffix(".db") else { continue };
            let stem = stem.strip_prefix(AUTOMATIC_BEGINS).unwrap_or(stem);
            let Ok(data) = entry.metadata() else { continue };
            let written = data.modified().ok().map(DateTime::<Utc>::from);
            let stamped = chrono::NaiveDateTime::parse_from_str(stem, STAMP).ok();
            let Some(at) = stamped.map(|at| at.and_utc()).or(written) else { continue };
            all.push(KeptCopy { name, kind, at, bytes: data.len() });
        }
    }
    all.sort_by(|one, other| other.at.cmp(&one.at).then(other.name.cmp(&one.name)));
    all
}

/// Deletes the oldest replaced states.
pub(super) fn forget_oldest(folder: &Path, now: DateTime<Utc>) -> Result<(), AppError> {
    let replaced = copies(folder).into_iter().filter(|copy| copy.kind == CopyKind::Replaced);
    forget(folder, &replaced.skip(KEPT).collect::<Vec<_>>(), now)
}

/// Deletes copies, and the photos that only they had.
pub(super) fn forget(folder: &Path, old: &[KeptCopy], now: DateTime<Utc>) -> Result<(), AppError> {
    if old.is_empty() {
        return Ok(());
    }
    let photos = |copy: &KeptCopy| Some(photos_of(&path_of(folder, copy)).ok()?.into_keys());
    // Of one that cannot be read nobody knows: it goes, and no photo with it.
    let known: BTreeSet<Hash> = old.iter().filter_map(photos).flatten().collect();
    let others = copies(folder).into_iter().filter(|copy| !old.contains(copy));
    // The store itself says which of them it still has. What cannot be read may need any.
    let needed: Option<Vec<_>> = others.map(|copy| photos(&copy)).collect();
    // Opened first: what only they had is not left behind where it cannot be.
    let store = needed.is_some().then(|| Store::open(folder, now)).transpose()?;
    for copy in old {
        let path = path_of(folder, copy);
        fs::remove_file(&path).map_err(access(&path))?;
    }
    if let (Some(needed), Some((mut store, _))) = (needed, store) {
        let needed: BTreeSet<Hash> = needed.into_iter().flatten().collect();
        let gone = known.difference(&needed).cloned().collect();
        store.forget_photos(&gone)?;
    }
    Ok(())
}

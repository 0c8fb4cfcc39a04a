//! The copies of the store that are kept beside it, in the folder `backups`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::AppError;
use crate::photos::Hash;
use crate::platform::files;
use crate::store::{Store, StoreError, photos_of};

/// Where copies are kept, below the data folder.
pub(super) const FOLDER: &str = "backups";
/// Those of what a restore replaced.
pub(super) const REPLACED: &str = "replaced";
/// So many replaced states are kept.
const KEPT: usize = 5;
/// How the time of a copy is written in its name.
const STAMP: &str = "%Y%m%d-%H%M%S%3f";

/// Why a copy is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyKind {
    /// Before the store was brought up to date.
    BeforeUpdate,
    /// What a restore replaced.
    Replaced,
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

pub(super) fn path_of(folder: &Path, copy: &KeptCopy) -> PathBuf {
    let backups = folder.join(FOLDER);
    match copy.kind {
        CopyKind::BeforeUpdate => backups.join(&copy.name),
        CopyKind::Replaced => backups.join(REPLACED).join(&copy.name),
    }
}

/// The copies that are kept beside the store, the newest first.
pub fn copies(folder: &Path) -> Vec<KeptCopy> {
    let backups = folder.join(FOLDER);
    let places =
        [(backups.clone(), CopyKind::BeforeUpdate), (backups.join(REPLACED), CopyKind::Replaced)];
    let mut all: Vec<KeptCopy> = Vec::new();
    for (place, kind) in places {
        for entry in fs::read_dir(place).into_iter().flatten().flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            let Some(stem) = name.strip_suffix(".db") else { continue };
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

/// Deletes the oldest replaced states, and the photos that only they had.
pub(super) fn forget_oldest(folder: &Path, now: DateTime<Utc>) -> Result<(), AppError> {
    let all = copies(folder);
    let (replaced, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|copy| copy.kind == CopyKind::Replaced);
    let (kept, old) = replaced.split_at(KEPT.min(replaced.len()));
    if old.is_empty() {
        return Ok(());
    }
    let photos = |copies: &mut dyn Iterator<Item = &KeptCopy>| -> Result<BTreeSet<Hash>, AppError> {
        let mut all = BTreeSet::new();
        for copy in copies {
            all.extend(photos_of(&path_of(folder, copy))?.into_keys());
        }
        Ok(all)
    };
    // The store itself says which of them it still has.
    let needed = photos(&mut kept.iter().chain(&others))?;
    let gone = photos(&mut old.iter())?.difference(&needed).cloned().collect();
    for copy in old {
        let path = path_of(folder, copy);
        fs::remove_file(&path).map_err(access(&path))?;
    }
    Store::open(folder, now)?.0.forget_photos(&gone)?;
    Ok(())
}

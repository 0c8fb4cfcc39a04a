//! The copies that are made by themselves: one on a day on which something was entered since the last one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::aside::{clear, hold_now, is_left};
use super::copies::{
    AUTOMATIC_BEGINS, CopyKind, KeptCopy, STAMP, access, copies, forget, place_of,
};
use super::{AppError, Moment, rotation};
use crate::care::civil;
use crate::platform::{BACKUP_LOCK, files};
use crate::store::{FILE_NAME, Store, Switch};

/// Makes the copy of a day if one is due, and lets those go that are kept no longer; says whether it made one.
///
/// Best called where nobody waits for it. It opens the store by itself, changes nothing in it, and leaves the
/// making to the next call where a backup or a restore is under way.
pub fn keep_copy(folder: &Path, moment: Moment) -> Result<bool, AppError> {
    let file = folder.join(FILE_NAME);
    if !file.exists()
        || automatic(folder).any(|copy| is_of_today(&copy, moment)) && !is_left(folder)
    {
        return Ok(false);
    }
    let Some(_held) = hold_now(folder)? else { return Ok(false) };
    clear(folder);
    let made = make(folder, moment);
    let all: BTreeSet<_> = automatic(folder).map(|copy| copy.at).collect();
    let gone = rotation::outdated(&all, moment);
    let old: Vec<_> = automatic(folder).filter(|copy| gone.contains(&copy.at)).collect();
    if matches!(made, Ok(Some(_))) {
        // Those that stay a day longer are no reason to say that the copy failed.
        let _ = forget(folder, &old, moment.now);
    }
    Ok(made?.unwrap_or(false))
}

/// The copies that were made by themselves, the newest first.
fn automatic(folder: &Path) -> impl Iterator<Item = KeptCopy> {
    copies(folder).into_iter().filter(|copy| copy.kind == CopyKind::Automatic)
}

fn is_of_today(copy: &KeptCopy, moment: Moment) -> bool {
    civil::date_of(copy.at, moment.zone) == moment.today()
}

/// Makes the copy if one is due; `None` where there is no store to copy.
fn make(folder: &Path, moment: Moment) -> Result<Option<bool>, AppError> {
    let Some(store) = Store::as_it_is(folder)? else {
        if !folder.join(FILE_NAME).exists() {
            // Deleted just now, and so is everything else.
            let _ = fs::remove_file(folder.join(BACKUP_LOCK));
        }
        return Ok(None);
    };
    // Once more: another program may have made it meanwhile.
    if automatic(folder).any(|copy| is_of_today(&copy, moment))
        || !store.is_on(Switch::Copies)?
        || store.is_blank()?
    {
        return Ok(Some(false));
    }
    let place = place_of(folder, CopyKind::Automatic);
    // One that is dated ahead, by a clock that was wrong, says nothing of what was entered since.
    let last = automatic(folder).find(|copy| copy.at <= moment.now);
    if let Some(last) = last
        && !store.is_entered_since(&place.join(last.name))?
    {
        return Ok(Some(false));
    }
    files::make_private_folder(&place).map_err(access(&place))?;
    for entry in fs::read_dir(&place).into_iter().flatten().flatten() {
        if entry.path().extension().is_none_or(|ending| ending != "db") {
            // Best effort: what a program left that was killed takes up room only.
            let _ = fs::remove_file(entry.path());
        }
    }
    let name = format!("{AUTOMATIC_BEGINS}{}.db", moment.now.format(STAMP));
    store.copy_to(&place.join(name))?;
    Ok(Some(true))
}

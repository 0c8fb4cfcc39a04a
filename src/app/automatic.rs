//! The copies that are made by themselves: one on a day on which something was entered since the last one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::aside::hold_now;
use super::copies::{AUTOMATIC_BEGINS, CopyKind, STAMP, access, copies, forget, place_of};
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
    let is_todays = |at| civil::date_of(at, moment.zone) == moment.today();
    let automatic = || {
        let all = copies(folder).into_iter();
        all.filter(|copy| copy.kind == CopyKind::Automatic)
    };
    if !file.exists() || automatic().any(|copy| is_todays(copy.at)) {
        return Ok(false);
    }
    let Some(_held) = hold_now(folder)? else { return Ok(false) };
    let Some(store) = Store::as_it_is(folder)? else {
        if !file.exists() {
            // Deleted just now, and so is everything else.
            let _ = fs::remove_file(folder.join(BACKUP_LOCK));
        }
        return Ok(false);
    };
    // Once more: another program may have made it meanwhile.
    let last = automatic().next();
    if last.as_ref().is_some_and(|last| is_todays(last.at))
        || !store.is_on(Switch::Copies)?
        || store.is_blank()?
    {
        return Ok(false);
    }
    let place = place_of(folder, CopyKind::Automatic);
    if let Some(last) = last
        && !store.is_entered_since(&place.join(last.name))?
    {
        return Ok(false);
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
    drop(store);
    let made: BTreeSet<_> = automatic().map(|copy| copy.at).collect();
    let gone = rotation::outdated(&made, moment);
    let old: Vec<_> = automatic().filter(|copy| gone.contains(&copy.at)).collect();
    forget(folder, &old, moment.now)?;
    Ok(true)
}

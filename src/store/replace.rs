//! Putting a copy in the place of what is stored: in one transaction, as any other change.
//!
//! The file itself stays, so that whoever has it open goes on with it and sees the change. While it happens nobody
//! else opens the store, which would take back the files of photos whose rows are not there yet.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::copies::{columns_of, copy, tables_of};
use super::open::{FILE_NAME, access, hold_gate};
use super::there::open_there;
use super::{Store, StoreError};
use crate::photos::Hash;

impl Store {
    /// Puts a prepared copy in the place of everything, with the files of its photos that are not here yet. What
    /// it replaces is written to `kept` before, and stays there whatever happens.
    pub fn replace_by(
        &mut self,
        copied: &Path,
        photos: &Path,
        kept: &Path,
    ) -> Result<(), StoreError> {
        let Some(folder) = self.folder().map(Path::to_owned) else {
            return Err(StoreError::InMemory);
        };
        // Until the end: see above.
        let _gate = hold_gate(&folder)?;
        // A connection of its own: it has no triggers for undo.
        let file = folder.join(FILE_NAME);
        let mut conn = open(&file)?;
        // As bytes, for paths that are no text; outside a transaction, as SQLite wants it.
        let path = copied.as_os_str().as_encoded_bytes();
        conn.execute("ATTACH ? AS copied", [path])?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Nobody writes any more.
        copy(&open(&file)?, kept)?;
        tx.pragma_update(None, "defer_foreign_keys", true)?;
        let tables = tables_of(&tx, "main")?;
        for table in &tables {
            tx.execute(&format!("DELETE FROM main.\"{table}\""), [])?;
        }
        for table in &tables {
            let columns = columns_of(&tx, table)?;
            let columns: Vec<_> = columns.iter().map(|name| format!("\"{name}\"")).collect();
            let columns = columns.join(", ");
            tx.execute(
                &format!(
                    "INSERT INTO main.\"{table}\" ({columns}) SELECT {columns} FROM copied.\"{table}\""
                ),
                [],
            )?;
        }
        // The numbers that are never used again, neither those of here nor those of there.
        tx.execute_batch(
            "UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((
                 SELECT max(there.seq) FROM copied.sqlite_sequence AS there
                 WHERE there.name = main.sqlite_sequence.name), 0));
             INSERT INTO main.sqlite_sequence (name, seq)
                 SELECT name, max(seq) FROM copied.sqlite_sequence
                 WHERE name NOT IN (SELECT name FROM main.sqlite_sequence) GROUP BY name;",
        )?;
        let staged = self.stage_photos(photos);
        let done = match staged {
            Ok(()) => tx.commit().map_err(StoreError::from),
            Err(problem) => tx.rollback().map_err(StoreError::from).and(Err(problem)),
        };
        // By the rows that are there now, whatever became of the transaction, and of a photo that somebody has
        // removed since. Best effort: what is not mended now is mended at the next start.
        let _ = self.mend_photos();
        done
    }

    /// Deletes the files of those photos that the store does not know.
    pub fn forget_photos(&mut self, photos: &BTreeSet<Hash>) -> Result<(), StoreError> {
        // Within a transaction: another program may be adding one of them just now.
        self.transact(|tx| {
            for gone in photos.difference(&tx.hashes()?) {
                // Best effort: then they take up room.
                let _ = tx.photo_files.forget(gone);
            }
            Ok(())
        })
        .map(|_| ())
    }

    /// Marks the photos of an unpacked folder as being added, as far as they are not here, whole.
    fn stage_photos(&self, from: &Path) -> Result<(), StoreError> {
        for entry in fs::read_dir(from).into_iter().flatten().flatten() {
            let hash = entry.file_name().to_str().and_then(Hash::parse);
            let Some(hash) = hash.filter(|hash| !self.photo_files.is_whole(hash)) else { continue };
            self.photo_files.take_in(&entry.path(), &hash).map_err(access(from))?;
        }
        Ok(())
    }
}

fn open(file: &Path) -> Result<Connection, StoreError> {
    let conn = open_there(file)?;
    super::open::prepare(&conn)?;
    Ok(conn)
}

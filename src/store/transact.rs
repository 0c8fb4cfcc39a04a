//! The one way to write: a transaction that reports what it changed.

use std::cell::Cell;

use rusqlite::{Transaction, TransactionBehavior};

use super::photo_files::PhotoFiles;
use super::photos::Moving;
use super::undo::{Table, watch};
use super::{Store, StoreError, Topics};
use crate::care::FindZone;

/// A write transaction; dropped without [`Store::transact`] finishing it, it is rolled back.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "`tx` is the transaction itself")]
pub struct Tx<'a> {
    pub(super) tx: Transaction<'a>,
    pub(super) zones: FindZone,
    /// The tables with triggers, for undo.
    pub(super) tables: &'a [Table],
    changed: Cell<Topics>,
    pub(super) photo_files: &'a PhotoFiles,
    pub(super) moving: Moving,
}

impl Tx<'_> {
    /// Records a topic as changed.
    pub(super) fn note(&self, topics: impl Into<Topics>) {
        self.changed.set(self.changed.get().and(topics.into()));
    }
}

impl Store {
    /// Runs writes in one immediate transaction and reports what they changed.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        writes: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Topics), E> {
        let zones = self.zones;
        let started = self.conn.transaction_with_behavior(TransactionBehavior::Immediate);
        let tx = started.map_err(StoreError::from)?;
        let tables = self.tables.as_deref().unwrap_or_default();
        let (photo_files, moving) = (&self.photo_files, Moving::default());
        let tx = Tx { tx, zones, tables, changed: Cell::default(), photo_files, moving };
        tx.start_log()?;
        let written = writes(&tx);
        let Tx { tx, changed, moving, .. } = tx;
        // Before another program can write, so that it finds the files of photos as the table has them.
        let value = match written {
            Ok(value) => value,
            Err(error) => {
                moving.end(photo_files, false);
                return Err(error);
            }
        };
        let committed = tx.commit();
        moving.end(photo_files, committed.is_ok());
        committed.map_err(StoreError::from)?;
        Ok((value, changed.get()))
    }

    /// The same, with [`Tx::undo`] available.
    pub fn transact_undoable<T, E: From<StoreError>>(
        &mut self,
        writes: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Topics), E> {
        if self.tables.is_none() {
            self.tables = Some(watch(&self.conn)?);
        }
        self.transact(writes)
    }
}

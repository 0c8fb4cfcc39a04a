//! Undo by before-images: records row by row what a transaction changes, and restores it.
//!
//! Temporary triggers record each row before it is changed, for every table of the schema: a new table needs
//! nothing but a primary key. An undo restores exactly what was there, or refuses when a row is no longer as
//! the transaction left it.

mod schema;

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{ErrorCode, params};

pub(super) use schema::{Table, watch};

use super::topics::topics_of;
use super::{StoreError, Tx, to_ms};
use schema::{Values, logged};

/// An append-only table: an undo adds to it.
struct History {
    name: &'static str,
    /// The table whose rows it records.
    of: &'static str,
    /// Appends a row: the key, whether the row exists again, and the time.
    add: &'static str,
}

/// The append-only tables.
const HISTORIES: &[History] = &[History {
    name: "tick_history",
    of: "tick",
    add: "INSERT INTO tick_history (date, step, done, at_ms) VALUES (?, ?, ?, ?)",
}];

/// What a transaction changed: enough to restore it.
#[derive(Debug, Clone, PartialEq)]
pub struct Undo {
    rows: Vec<RowChange>,
}

/// A row before and after a transaction; the two always differ.
#[derive(Debug, Clone, PartialEq)]
struct RowChange {
    table: String,
    key: Values,
    before: Option<Values>,
    after: Option<Values>,
}

impl Undo {
    fn has(&self, other: &RowChange) -> bool {
        self.rows.iter().any(|row| row.table == other.table && row.key == other.key)
    }
}

impl Tx<'_> {
    /// What the transaction has changed so far; `None` when nothing differs.
    pub fn undo(&self) -> Result<Option<Undo>, StoreError> {
        let mut rows: Vec<RowChange> = Vec::new();
        for one in logged(&self.tx, self.tables)? {
            // The first record of a row is its state before the transaction.
            if !rows.iter().any(|row| row.table == one.table && row.key == one.key) {
                let after = self.table(&one.table)?.read(&self.tx, &one.key)?;
                rows.push(RowChange { table: one.table, key: one.key, before: one.before, after });
            }
        }
        rows.retain(|row| row.before != row.after);
        Ok((!rows.is_empty()).then_some(Undo { rows }))
    }

    /// The ids of a table's rows that are new, or that differ in one of these columns.
    pub(super) fn moved(
        &self,
        undo: &Undo,
        table: &str,
        columns: &[&str],
    ) -> Result<Vec<i64>, StoreError> {
        let places = self.table(table)?.places(columns);
        let differs = |row: &RowChange| match (&row.before, &row.after) {
            (None, Some(_)) => true,
            (Some(before), Some(after)) => places.iter().any(|at| before[*at] != after[*at]),
            (_, None) => false,
        };
        let rows = undo.rows.iter().filter(|row| row.table == table && differs(row));
        Ok(rows
            .filter_map(|row| match row.key.as_slice() {
                [Value::Integer(id)] => Some(*id),
                _ => None,
            })
            .collect())
    }

    /// Restores what a transaction changed. Refuses when one of its rows has changed since, or when
    /// something refers to a row that would be deleted.
    pub fn put_back(&self, undo: &Undo, now: DateTime<Utc>) -> Result<(), StoreError> {
        for row in &undo.rows {
            if self.table(&row.table)?.read(&self.tx, &row.key)? != row.after {
                return Err(StoreError::ChangedSince);
            }
        }
        let photos = self.hashes()?;
        // Rows may refer to rows that are restored after them.
        self.tx.pragma_update(None, "defer_foreign_keys", true)?;
        // Deletes first, so that unique values are free for the rows that return.
        let order = |row: &&RowChange| (row.before.is_some(), row.after.is_none());
        let mut rows: Vec<&RowChange> = undo.rows.iter().collect();
        rows.sort_by_key(order);
        for row in rows {
            let table = self.table(&row.table)?;
            let done = match (&row.before, &row.after) {
                (None, _) => table.delete(&self.tx, &row.key),
                (Some(before), None) => table.insert(&self.tx, before),
                (Some(before), Some(_)) => table.update(&self.tx, &row.key, before),
            };
            done.map_err(blocked)?;
            self.add_to_history(row, now)?;
            self.note(topics_of(&row.table, &row.key));
        }
        let others = self.undo()?.is_some_and(|done| !done.rows.iter().all(|row| undo.has(row)));
        let mut dangling = self.tx.prepare_cached("PRAGMA foreign_key_check")?;
        if others || dangling.exists([])? {
            return Err(StoreError::ChangedSince);
        }
        self.follow_undo(&photos)
    }

    /// Adds to the history of a row that an undo deletes or restores.
    fn add_to_history(&self, row: &RowChange, now: DateTime<Utc>) -> Result<(), StoreError> {
        let (is_back, was_there) = (row.before.is_some(), row.after.is_some());
        let history = HISTORIES.iter().find(|history| history.of == row.table);
        if let Some(history) = history.filter(|_| is_back != was_there) {
            let tail: [Value; 2] = [i64::from(is_back).into(), to_ms(now).into()];
            let values = rusqlite::params_from_iter(row.key.iter().chain(&tail));
            self.tx.prepare_cached(history.add)?.execute(values)?;
        }
        Ok(())
    }

    /// Empties the log: it may hold rows of an earlier transaction.
    pub(super) fn start_log(&self) -> Result<(), StoreError> {
        if !self.tables.is_empty() {
            self.tx.prepare_cached("DELETE FROM temp.undo_log")?.execute(params![])?;
        }
        Ok(())
    }

    fn table(&self, name: &str) -> Result<&Table, StoreError> {
        let known = self.tables.iter().find(|table| table.name == name);
        // An undo from another schema, with a table that this one lacks.
        known.ok_or(StoreError::ChangedSince)
    }
}

/// The error for a row that cannot be restored because something else took its place.
fn blocked(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => StoreError::ChangedSince,
        _ => error.into(),
    }
}

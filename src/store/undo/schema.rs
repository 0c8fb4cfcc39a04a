//! The tables as the database itself describes them, and the triggers that record their changes.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

use super::HISTORIES;
use crate::store::StoreError;

/// The values of a row, in the order of the table's columns.
pub(super) type Values = Vec<Value>;

/// A table whose rows can be restored.
#[derive(Debug)]
pub(in crate::store) struct Table {
    pub(super) name: String,
    columns: Vec<String>,
    /// The positions of the primary key's columns among all columns.
    key: Vec<usize>,
}

/// One row of the log: its key, and its values before.
pub(super) struct Logged {
    pub(super) table: String,
    pub(super) key: Values,
    pub(super) before: Option<Values>,
}

impl Table {
    /// Every table of the database except the append-only ones.
    fn all(conn: &Connection) -> Result<Vec<Self>, StoreError> {
        let mut statement = conn.prepare(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'
             ESCAPE '\\' ORDER BY name",
        )?;
        let names = statement.query_map([], |row| row.get::<_, String>(0))?;
        let names = names.collect::<Result<Vec<_>, _>>()?.into_iter();
        let undone = names.filter(|name| HISTORIES.iter().all(|history| history.name != name));
        undone.map(|name| Self::named(conn, name)).collect()
    }

    /// The positions of these columns among all columns.
    pub(super) fn places(&self, columns: &[&str]) -> Vec<usize> {
        let named = |at: &usize| columns.contains(&self.columns[*at].as_str());
        (0..self.columns.len()).filter(named).collect()
    }

    fn named(conn: &Connection, name: String) -> Result<Self, StoreError> {
        // Without generated columns: SQLite computes them again.
        let mut statement = conn
            .prepare("SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid")?;
        let columns = statement.query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let columns = columns.collect::<Result<Vec<(String, u32)>, _>>()?;
        let mut key: Vec<(u32, usize)> =
            columns.iter().enumerate().map(|(at, (_, part))| (*part, at)).collect();
        key.retain(|(part, _)| *part > 0);
        key.sort_unstable();
        if key.is_empty() {
            return Err(StoreError::NoKey(name));
        }
        Ok(Self {
            name,
            columns: columns.into_iter().map(|(name, _)| name).collect(),
            key: key.into_iter().map(|(_, at)| at).collect(),
        })
    }

    /// The key of a row of this table.
    pub(super) fn key_of(&self, values: &[Value]) -> Values {
        self.key.iter().map(|at| values[*at].clone()).collect()
    }

    /// The current row of a key.
    pub(super) fn read(
        &self,
        conn: &Connection,
        key: &[Value],
    ) -> Result<Option<Values>, StoreError> {
        let sql = format!(
            "SELECT {} FROM {} WHERE {}",
            list(&self.columns, |name| quoted(name)),
            quoted(&self.name),
            self.is_key()
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let row =
            statement.query_row(params_from_iter(key), |row| values(row, 0, self.columns.len()));
        Ok(row.optional()?)
    }

    pub(super) fn delete(&self, conn: &Connection, key: &[Value]) -> rusqlite::Result<()> {
        let sql = format!("DELETE FROM {} WHERE {}", quoted(&self.name), self.is_key());
        conn.prepare_cached(&sql)?.execute(params_from_iter(key)).map(|_| ())
    }

    pub(super) fn insert(&self, conn: &Connection, row: &[Value]) -> rusqlite::Result<()> {
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({})",
            quoted(&self.name),
            list(&self.columns, |name| quoted(name)),
            list(&self.columns, |_| "?".to_owned()),
        );
        conn.prepare_cached(&sql)?.execute(params_from_iter(row)).map(|_| ())
    }

    /// Updates a row in place: deleting and inserting it would cascade to rows that refer to it.
    pub(super) fn update(
        &self,
        conn: &Connection,
        key: &[Value],
        row: &[Value],
    ) -> rusqlite::Result<()> {
        let sql = format!(
            "UPDATE {} SET {} WHERE {}",
            quoted(&self.name),
            list(&self.columns, |name| format!("{} = ?", quoted(name))),
            self.is_key()
        );
        conn.prepare_cached(&sql)?.execute(params_from_iter(row.iter().chain(key))).map(|_| ())
    }

    fn is_key(&self) -> String {
        let parts: Vec<String> =
            self.key.iter().map(|at| format!("{} IS ?", quoted(&self.columns[*at]))).collect();
        parts.join(" AND ")
    }

    /// The triggers of the table: each change logs the row's key and its values before.
    fn triggers(&self) -> String {
        let table = quoted(&self.name);
        let literal = self.name.replace('\'', "''");
        let all: Vec<usize> = (0..self.columns.len()).collect();
        let log = |side: &str, existed: bool, places: &[usize]| {
            let cells = list(places, |at| format!("c{at}"));
            let from = list(places, |at| format!("{side}.{}", quoted(&self.columns[*at])));
            format!(
                "INSERT INTO undo_log (tbl, existed, {cells}) VALUES ('{literal}', {existed}, {from});"
            )
        };
        let is_moved: Vec<String> = self
            .key
            .iter()
            .map(|at| quoted(&self.columns[*at]))
            .map(|name| format!("OLD.{name} IS NOT NEW.{name}"))
            .collect();
        let (gone, came) = (log("OLD", true, &all), log("NEW", false, &self.key));
        let trigger = |what: &str, when: &str, does: &str| {
            let name = quoted(&format!("undo_{what}_{}", self.name));
            let event = what.split('_').next().unwrap_or(what);
            format!(
                "CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table} {when} BEGIN {does} END;"
            )
        };
        [
            trigger("insert", "", &came),
            trigger("delete", "", &gone),
            trigger("update", "", &gone),
            // A row with a changed key is also a new row.
            trigger("update_key", &format!("WHEN {}", is_moved.join(" OR ")), &came),
        ]
        .concat()
    }
}

/// Installs the triggers on a connection.
///
/// The log is in memory: what a client entered is never written to a temporary file.
pub(in crate::store) fn watch(conn: &Connection) -> Result<Vec<Table>, StoreError> {
    let tables = Table::all(conn)?;
    let most = tables.iter().map(|table| table.columns.len()).max().unwrap_or(0);
    let cells: Vec<String> = (0..most).map(|at| format!("c{at}")).collect();
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    // Otherwise SQLite fires no trigger for the rows that REPLACE deletes.
    conn.pragma_update(None, "recursive_triggers", true)?;
    let triggers: String = tables.iter().map(Table::triggers).collect();
    // The columns have no type, so that each value stays as it is.
    conn.execute_batch(&format!(
        "BEGIN;
         CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, tbl TEXT, existed INTEGER, {});
         {triggers}
         COMMIT;",
        cells.join(", ")
    ))?;
    Ok(tables)
}

/// The log, in order.
pub(super) fn logged(conn: &Connection, tables: &[Table]) -> Result<Vec<Logged>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT * FROM temp.undo_log ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut logged = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get("tbl")?;
        let Some(table) = tables.iter().find(|table| table.name == name) else { continue };
        let values = values(row, 3, table.columns.len())?;
        let key = table.key_of(&values);
        let before = row.get::<_, bool>("existed")?.then_some(values);
        logged.push(Logged { table: name, key, before });
    }
    Ok(logged)
}

fn values(row: &Row<'_>, first: usize, count: usize) -> rusqlite::Result<Values> {
    (first..first + count).map(|at| row.get(at)).collect()
}

fn list<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    items.iter().map(show).collect::<Vec<_>>().join(", ")
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

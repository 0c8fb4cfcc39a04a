//! The store's file row by row, read by a connection of the test's own.

use std::collections::BTreeMap;
use std::path::Path;

use afterglow::app::{App, Moment};
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;

/// Tables that only grow, and SQLite's own count of numbers: an undo adds to them.
const GROWING: [&str; 2] = ["tick_history", "sqlite_sequence"];

/// A table and the key of a row.
pub(super) type Key = (String, String);

/// Each row by its key.
pub(super) type Rows = BTreeMap<Key, String>;

/// An app over a file, and another connection to it.
pub(super) struct Desk {
    pub(super) app: App,
    pub(super) conn: Connection,
    folder: TempDir,
}

impl Desk {
    pub(super) fn new(now: Moment) -> Self {
        Self::with(now, |_| ())
    }

    /// With a schema that has something more.
    pub(super) fn with(now: Moment, more: impl FnOnce(&Connection)) -> Self {
        let folder = TempDir::new().expect("a folder");
        drop(App::open(folder.path(), now.now).expect("opened"));
        let conn = Connection::open(folder.path().join("afterglow.db")).expect("opened");
        more(&conn);
        let (app, _) = App::open(folder.path(), now.now).expect("opened");
        Self { app, conn, folder }
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// All rows but those of tables that only grow.
    pub(super) fn rows(&self) -> Rows {
        let mut rows = Rows::new();
        for table in self.tables().iter().filter(|table| !GROWING.contains(&table.as_str())) {
            let mut columns = self
                .conn
                .prepare("SELECT pk FROM pragma_table_info(?) ORDER BY cid")
                .expect("a statement");
            let keys: Vec<bool> = columns
                .query_map([table], |row| Ok(row.get::<_, i64>(0)? > 0))
                .and_then(Iterator::collect)
                .expect("columns");
            for row in self.all(table) {
                let key: Vec<&Value> = row
                    .iter()
                    .zip(&keys)
                    .filter(|(_, is_key)| **is_key)
                    .map(|(it, _)| it)
                    .collect();
                rows.insert((table.clone(), format!("{key:?}")), format!("{row:?}"));
            }
        }
        rows
    }

    /// The tables of the file.
    pub(super) fn tables(&self) -> Vec<String> {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let mut statement = self.conn.prepare(sql).expect("a statement");
        let names = statement.query_map([], |row| row.get(0)).expect("names");
        names.collect::<Result<_, _>>().expect("names")
    }

    /// Every row of a table, in the table's order.
    pub(super) fn all(&self, table: &str) -> Vec<Vec<Value>> {
        let table = table.replace('"', "\"\"");
        let sql = format!("SELECT * FROM \"{table}\"");
        let mut statement = self.conn.prepare(&sql).expect("a statement");
        let count = statement.column_count();
        let rows = statement
            .query_map([], |row| (0..count).map(|at| row.get(at)).collect())
            .expect("rows");
        rows.collect::<Result<_, _>>().expect("rows")
    }
}

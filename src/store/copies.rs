//! Copies of the store in files of their own: made, checked, and brought up to date.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use chrono::DateTime;
use rusqlite::Connection;
use rusqlite::types::Value;
use rusqlite_migration::Migrations;

use super::open::{MIGRATIONS, SCHEMA_VERSION, access, migrate_to};
use super::there::open_there;
use super::{Store, StoreError};
use crate::care::civil;
use crate::photos::Hash;
use crate::platform::files;

/// A value of the store.
pub type Cell = Value;

/// A table with all its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

impl Store {
    /// Writes a copy of the store into a file of its own, without what was deleted.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        copy(&self.conn, to)
    }

    /// Every table with all its rows, as they are stored.
    pub fn every_table(&self) -> Result<Vec<Table>, StoreError> {
        let names = tables_of(&self.conn, "main")?;
        names.into_iter().map(|name| self.table_of(name)).collect()
    }

    /// Whether nothing was entered yet. What was set up counts as nothing.
    pub fn is_blank(&self) -> Result<bool, StoreError> {
        for name in tables_of(&self.conn, "main")?.iter().filter(|name| *name != "setting") {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{name}\")");
            if self.conn.query_row(&sql, [], |row| row.get(0))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn table_of(&self, name: String) -> Result<Table, StoreError> {
        let columns = columns_of(&self.conn, &name)?;
        let mut statement = self.conn.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let count = columns.len();
        let rows = statement.query_map([], |row| (0..count).map(|at| row.get(at)).collect())?;
        let rows = rows.collect::<Result<_, _>>()?;
        Ok(Table { name, columns, rows })
    }
}

/// Writes a copy of an open store into a file: one file, which can be read where nothing can be written. It is
/// the store of one moment, whoever writes meanwhile, and takes no memory to speak of.
pub(super) fn copy(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    let new = files::New::of(to).map_err(access(to))?;
    // As bytes, for paths that are no text.
    let path = new.path().as_os_str().as_encoded_bytes();
    conn.execute("VACUUM INTO CAST(? AS TEXT)", [path])?;
    new.put_in_place().map_err(access(to))
}

fn open_copy(file: &Path) -> Result<Connection, StoreError> {
    let conn = open_there(file)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    Ok(conn)
}

/// Checks a copy from anywhere, whole, and brings it up to date. What is not exactly a store of some version of
/// the app counts as damaged, so that nothing else in it comes into use.
pub fn prepare_copy(file: &Path) -> Result<(), StoreError> {
    let mut conn = open_copy(file)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
    }
    let version = usize::try_from(found).ok().filter(|version| *version > 0);
    let version = version.ok_or_else(|| not_ours("not a store"))?;
    let mut fresh = Connection::open_in_memory()?;
    migrate_to(&mut fresh, version)?;
    if objects_of(&conn)? != objects_of(&fresh)? {
        return Err(not_ours("another schema"));
    }
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(not_ours(&verdict));
    }
    conn.pragma_update(None, "journal_mode", "DELETE")?;
    Migrations::from_slice(MIGRATIONS).to_latest(&mut conn)?;
    if conn.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(not_ours("a row refers to one that is missing"));
    }
    Ok(())
}

/// No number of a row is larger: JSON keeps no larger one exactly.
const MOST_ID: i64 = 1 << 53;

/// The numbers and dates of every row, whatever reads them.
fn check_rows(conn: &Connection) -> Result<(), StoreError> {
    let any = |sql: &str| -> Result<bool, StoreError> {
        Ok(conn.query_row(&format!("SELECT EXISTS ({sql})"), [], |row| row.get(0))?)
    };
    let sql =
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 0 AND type = 'table'";
    let mut numbered = conn.prepare(sql)?;
    let numbered = numbered.query_map([], |row| row.get::<_, String>(0))?;
    for name in numbered.collect::<Result<Vec<_>, _>>()? {
        if any(&format!("SELECT 1 FROM \"{name}\" WHERE rowid NOT BETWEEN 0 AND {MOST_ID}"))? {
            return Err(not_ours("a number that no row has"));
        }
    }
    if any(&format!(
        "SELECT 1 FROM sqlite_sequence WHERE typeof(seq) <> 'integer' OR seq NOT BETWEEN 0 AND {MOST_ID}"
    ))? {
        return Err(not_ours("a number that no row has"));
    }
    for name in tables_of(conn, "main")? {
        // Read only where a zone cannot be found, which may be on another machine.
        let columns = columns_of(conn, &name)?;
        if columns.iter().any(|column| column == "offset_s")
            && any(&format!("SELECT 1 FROM \"{name}\" WHERE abs(offset_s) >= 86400"))?
        {
            return Err(not_ours("an offset that no zone has"));
        }
        let dated = ["date", "since", "applies_from"];
        for column in columns.iter().filter(|column| dated.contains(&column.as_str())) {
            // What is no date, and what SQLite would have to correct, as the 30th of February.
            let sql = format!("SELECT 1 FROM \"{name}\" WHERE date({column}) IS NOT {column}");
            if any(&sql)? {
                return Err(not_ours("a date that is none"));
            }
        }
    }
    Ok(())
}

impl Store {
    /// Reads every row as the app does; fails where it could not.
    pub fn read_everything(&self) -> Result<(), StoreError> {
        check_rows(&self.conn)?;
        let (first, last) = (civil::FIRST_DATE, civil::LAST_DATE);
        self.treatments()?;
        self.ticks(first, last)?;
        self.settled()?;
        self.appointments()?;
        self.professional()?;
        self.reminder_settings(DateTime::UNIX_EPOCH)?;
        self.one_shots(DateTime::UNIX_EPOCH)?;
        self.ledger(first, last)?;
        self.last_deliveries(u32::MAX)?;
        self.outing()?;
        self.products()?;
        self.questions()?;
        self.agenda()?;
        self.courses()?;
        self.check_ins(first, last)?;
        self.photos()?;
        self.all_plans()?;
        self.plan_key()?;
        self.zone_questions()?;
        self.written_events()?;
        Ok(())
    }
}

/// The photos that a copy knows, each with the date it shows; none where it is older than photos.
pub fn photos_of(file: &Path) -> Result<BTreeMap<Hash, String>, StoreError> {
    let conn = open_copy(file)?;
    if !tables_of(&conn, "main")?.iter().any(|name| name == "photo") {
        return Ok(BTreeMap::new());
    }
    let mut statement = conn.prepare("SELECT hash, date FROM photo")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    let known = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(known.into_iter().filter_map(|(hash, date)| Some((Hash::parse(&hash)?, date))).collect())
}

/// How much is in a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub treatments: usize,
    /// On which something was ticked or noted.
    pub days: usize,
    pub ticks: usize,
    pub check_ins: usize,
    pub photos: usize,
}

/// How much is in a store that is up to date.
pub fn counts_of(file: &Path) -> Result<Counts, StoreError> {
    let conn = open_copy(file)?;
    let count = |table: &str| -> Result<usize, StoreError> {
        let sql = format!("SELECT count(*) FROM {table}");
        let count: i64 = conn.query_row(&sql, [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(0))
    };
    Ok(Counts {
        treatments: count("treatment")?,
        days: count("(SELECT date FROM tick UNION SELECT date FROM check_in)")?,
        ticks: count("tick")?,
        check_ins: count("check_in")?,
        photos: count("photo")?,
    })
}

fn not_ours(why: &str) -> StoreError {
    let corrupt = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    StoreError::Damaged(rusqlite::Error::SqliteFailure(corrupt, Some(why.to_owned())))
}

/// Everything that a schema has, as it was written.
fn objects_of(conn: &Connection) -> Result<Vec<(String, String, Option<String>)>, StoreError> {
    let sql = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The names of the tables that hold what was entered.
pub(super) fn tables_of(conn: &Connection, schema: &str) -> Result<Vec<String>, StoreError> {
    let sql = format!(
        "SELECT name FROM {schema}.sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    );
    let mut statement = conn.prepare(&sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The columns of a table.
pub(super) fn columns_of(conn: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare("SELECT name FROM pragma_table_info(?)")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

//! Opening: the folder, the file, its schema, and the handling of a damaged file.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::photo_files::PhotoFiles;
use super::undo::Table;
use super::{StoreError, Topics};
use crate::care::{FindZone, Text, Zone};
use crate::platform::{files, lock};

pub const FILE_NAME: &str = "afterglow.db";

/// Where the copies are that are made by themselves, below the data folder.
pub const AUTOMATIC: &str = "backups/daily";

/// A file of this name next to the store requests a thorough check at the next start.
const SUSPECT: &str = "afterglow.db-suspect";

/// Append-only: a released migration is never edited.
pub(super) const MIGRATIONS: &[M<'static>] = &[
    M::up(include_str!("migrations/01-first.sql")),
    M::up(include_str!("migrations/02-answers-and-outings.sql")),
    M::up(include_str!("migrations/03-products-and-questions.sql")),
    M::up(include_str!("migrations/04-wall-times.sql")),
    M::up(include_str!("migrations/05-recovery.sql")),
    M::up(include_str!("migrations/06-calendar.sql")),
    M::up(include_str!("migrations/07-plan-key.sql")),
    M::up(include_str!("migrations/08-switches.sql")),
];

/// The newest schema that this version knows.
#[expect(clippy::cast_possible_wrap, reason = "a handful of migrations")]
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
    pub(super) zones: FindZone,
    /// The topics that were read: see [`Store::track`].
    pub(super) read: Cell<Topics>,
    /// The tables with triggers, from the first undoable action on.
    pub(super) tables: Option<Vec<Table>>,
    folder: Option<PathBuf>,
    print: Option<Print>,
    pub(super) photo_files: PhotoFiles,
}

/// Distinguishes two files under the same name.
pub(super) type Print = (u64, u64);

/// The file that a name refers to now; `None` when there is none, or it cannot be determined.
pub(super) fn print_of(file: &Path) -> Option<Print> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let data = fs::metadata(file).ok()?;
        Some((data.dev(), data.ino()))
    }
    #[cfg(not(unix))]
    {
        // Windows does not let an open file be replaced.
        file.exists().then_some((0, 0))
    }
}

/// A damaged file that was set aside, and what replaced it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where the damaged file is now.
    pub file: PathBuf,
    /// Whether an automatic backup replaced it; otherwise the store is new.
    pub from_backup: bool,
}

impl SetAside {
    /// The sentence for a person.
    pub fn text(&self) -> Text {
        let key = if self.from_backup { "store-from-backup" } else { "store-set-aside" };
        Text::key(key).with("file", Text::Literal(self.file.display().to_string().into()))
    }
}

impl Store {
    /// Opens the store in a folder, and creates the folder when it is missing.
    ///
    /// Only a file that is damaged or not a database is set aside; a newer schema, a lock or a full
    /// disk is an error and leaves the file untouched. Opening twice in one process is safe.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<(Self, Option<SetAside>), StoreError> {
        files::make_private_folder(folder).map_err(access(folder))?;
        // One at a time: two programs that start together must not both create the tables.
        let _gate = hold_gate(folder)?;
        let file = folder.join(FILE_NAME);
        match open_file(&file, folder) {
            Ok(conn) => {
                let mut store = Self::of(conn, folder);
                // Best effort: what cannot be mended now is mended at the next start.
                let _ = store.mend_photos();
                Ok((store, None))
            }
            Err(damage) if damage.is_damage() => {
                let aside = set_aside(&file, now)?;
                let from_backup = restore_newest(folder, &file)?;
                let conn = open_file(&file, folder)?;
                let aside = SetAside { file: aside, from_backup };
                Ok((Self::of(conn, folder), Some(aside)))
            }
            Err(other) => Err(other),
        }
    }

    /// A store in memory, for tests and the sample.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        prepare(&conn)?;
        Migrations::from_slice(MIGRATIONS).to_latest(&mut conn)?;
        Ok(Self {
            conn,
            zones: Zone::without_system,
            read: Cell::default(),
            tables: None,
            folder: None,
            print: None,
            photo_files: PhotoFiles::in_memory(),
        })
    }

    pub(super) fn of(conn: Connection, folder: &Path) -> Self {
        let print = print_of(&folder.join(FILE_NAME));
        let photo_files = PhotoFiles::below(folder);
        let folder = Some(folder.to_owned());
        Self {
            conn,
            zones: Zone::without_system,
            read: Cell::default(),
            tables: None,
            folder,
            print,
            photo_files,
        }
    }

    /// Whether the open file is still the one under its name: another program may have set it aside, or
    /// a person deleted it.
    pub fn is_in_place(&self) -> bool {
        self.folder.as_ref().is_none_or(|folder| print_of(&folder.join(FILE_NAME)) == self.print)
    }

    /// The data folder; `None` for a store in memory.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Fails when a newer version of the app has changed the schema since this store was opened.
    pub fn check_schema(&self) -> Result<(), StoreError> {
        let found: i64 = self.conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if found > SCHEMA_VERSION {
            return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
        }
        Ok(())
    }

    /// A number that grows with every change by another process.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    pub fn pragma(&self, name: &str) -> Result<String, StoreError> {
        let value = self.conn.pragma_query_value(None, name, |row| row.get::<_, Value>(0))?;
        Ok(match value {
            Value::Text(text) => text,
            Value::Integer(number) => number.to_string(),
            _ => String::new(),
        })
    }

    /// Requests a thorough check at the next start, after damage was found while in use.
    pub fn suspect(&self) {
        if let Some(folder) = &self.folder {
            // Best effort: without the mark the next start only checks less.
            drop(files::open_private(&folder.join(SUSPECT)));
        }
    }
}

/// Brings a store up to an earlier schema: for the tests of later migrations.
pub fn migrate_to(conn: &mut Connection, version: usize) -> Result<(), StoreError> {
    Ok(Migrations::from_slice(MIGRATIONS).to_version(conn, version)?)
}

/// Keeps others from opening the store, for as long as the file is held.
pub(super) fn hold_gate(folder: &Path) -> Result<File, StoreError> {
    let gate = folder.join("store.lock");
    let gate = files::open_private(&gate).map_err(access(&gate))?;
    match lock::lock(&gate) {
        Ok(()) => Ok(gate),
        Err(problem) if problem.kind() == ErrorKind::WouldBlock => Err(StoreError::Locked),
        Err(problem) => Err(unlockable(folder)(problem)),
    }
}

pub(super) fn access(path: &Path) -> impl Fn(std::io::Error) -> StoreError + '_ {
    move |source| StoreError::Access { path: path.to_owned(), source }
}

fn unlockable(folder: &Path) -> impl Fn(std::io::Error) -> StoreError + '_ {
    move |source| StoreError::Unlockable { path: folder.to_owned(), source }
}

pub(super) fn prepare(conn: &Connection) -> Result<(), StoreError> {
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn open_file(file: &Path, folder: &Path) -> Result<Connection, StoreError> {
    // SQLite gives its -wal and -shm files the mode of the database file.
    files::ensure_private(file).map_err(access(file))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(file, flags)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
    }
    prepare(&conn)?;
    if found < SCHEMA_VERSION {
        if found > 0 {
            back_up(&conn, &folder.join("backups").join(format!("before-{SCHEMA_VERSION}.db")))?;
        }
        Migrations::from_slice(MIGRATIONS).to_latest(&mut conn)?;
    }
    let mark = folder.join(SUSPECT);
    if mark.exists() {
        check(&conn)?;
        fs::remove_file(&mark).map_err(access(&mark))?;
    }
    Ok(conn)
}

/// Reads the whole file for damage.
fn check(conn: &Connection) -> Result<(), StoreError> {
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    let corrupt = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    Err(StoreError::Damaged(rusqlite::Error::SqliteFailure(corrupt, Some(verdict))))
}

fn back_up(conn: &Connection, to: &Path) -> Result<(), StoreError> {
    if let Some(parent) = to.parent() {
        files::make_private_folder(parent).map_err(access(parent))?;
        forget_unfinished(parent);
    }
    let copy = files::New::of(to).map_err(access(to))?;
    conn.backup("main", copy.path(), None)?;
    copy.put_in_place().map_err(access(to))
}

/// Removes what programs left that were killed while they made such a copy: nothing reads it. Nobody else makes one
/// now, since one program opens the store at a time.
fn forget_unfinished(backups: &Path) {
    for entry in fs::read_dir(backups).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_unfinished = |name: &str| name.starts_with("before-") && name.contains(".new-");
        if name.to_str().is_some_and(is_unfinished) {
            // Best effort: it takes up room only.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Renames a damaged file and its companions; returns the new name.
fn set_aside(file: &Path, now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    let stamp = now.format("%Y%m%d-%H%M%S%3f");
    let aside = file.with_extension(format!("damaged-{stamp}.db"));
    for companion in ["-wal", "-shm"] {
        let beside = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(companion);
            PathBuf::from(name)
        };
        if beside(file).exists() {
            files::rename(&beside(file), &beside(&aside)).map_err(access(file))?;
        }
    }
    files::rename(file, &aside).map_err(access(file))?;
    if let Some(folder) = file.parent() {
        let mark = folder.join(SUSPECT);
        if mark.exists() {
            fs::remove_file(&mark).map_err(access(&mark))?;
        }
    }
    Ok(aside)
}

/// Replaces the store with the newest automatic backup, if there is a sound one.
fn restore_newest(folder: &Path, file: &Path) -> Result<bool, StoreError> {
    let places = ["backups", AUTOMATIC].map(|place| fs::read_dir(folder.join(place)));
    let paths = places.into_iter().flatten().flatten().flatten().map(|entry| entry.path());
    // An unfinished backup has another extension.
    let finished = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "db");
    let mut backups: Vec<PathBuf> = paths.filter(finished).collect();
    backups.sort_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
    for backup in backups.into_iter().rev() {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let sound = Connection::open_with_flags(&backup, flags)
            .map_err(StoreError::from)
            .and_then(|conn| check(&conn));
        if sound.is_ok() {
            files::copy(&backup, file).map_err(access(file))?;
            return Ok(true);
        }
    }
    Ok(false)
}

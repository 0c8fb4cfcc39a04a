//! What can go wrong with the store, distinguished by what a person can do about it.

use std::io::ErrorKind;
use std::path::PathBuf;

use rusqlite::ErrorCode;

use crate::care::Text;

/// What went wrong with the store. None of these loses stored data.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer version of the app.
    #[error("the store has schema {found}, this version knows {known}")]
    Newer {
        found: i64,
        /// The newest schema that this version knows.
        known: i64,
    },
    /// Another program holds the file.
    #[error("the store is locked by another program")]
    Locked,
    /// No room left on the disk.
    #[error("the disk is full")]
    Full,
    /// The folder or a file in it cannot be used.
    #[error("{path}: {source}")]
    Access {
        path: PathBuf,
        /// The system's message.
        source: std::io::Error,
    },
    /// The folder's disk does not support locks.
    #[error("{path} cannot be locked: {source}")]
    Unlockable {
        path: PathBuf,
        /// The system's message.
        source: std::io::Error,
    },
    /// SQLite may not open or write the file.
    #[error("the store cannot be written to: {0}")]
    Unwritable(rusqlite::Error),
    /// The disk reports an error.
    #[error("the disk failed: {0}")]
    Disk(rusqlite::Error),
    /// The file is damaged.
    #[error("the store is damaged: {0}")]
    Damaged(rusqlite::Error),
    /// The file was damaged, and was set aside just now.
    #[error("a damaged store was set aside")]
    SetAside(super::SetAside),
    /// Anything else SQLite refuses.
    #[error("the store refused: {0}")]
    Sql(rusqlite::Error),
    /// What should be undone has changed since, or something else took its place.
    #[error("changed since")]
    ChangedSince,
    /// A table without a primary key: a mistake in the schema.
    #[error("table {0} has no primary key")]
    NoKey(String),
    /// A store that is kept nowhere has no file to be replaced.
    #[error("the store is kept nowhere")]
    InMemory,
    /// A migration failed.
    #[error("the store could not be brought up to date: {0}")]
    Migration(String),
}

impl StoreError {
    /// The sentence for a person: what is wrong and what to do.
    pub fn text(&self) -> Text {
        let literal = |words: String| Text::Literal(words.into());
        match self {
            Self::Newer { .. } => Text::key("store-newer"),
            Self::Locked => Text::key("store-locked"),
            Self::Full => Text::key("store-full"),
            Self::Access { path, source } => Text::key(access_key(source.kind()))
                .with("path", literal(path.display().to_string()))
                .with("problem", literal(source.to_string())),
            Self::Unlockable { path, source } => Text::key("store-unlockable")
                .with("path", literal(path.display().to_string()))
                .with("problem", literal(source.to_string())),
            Self::Unwritable(problem) => {
                Text::key("store-unwritable").with("problem", literal(problem.to_string()))
            }
            Self::Disk(problem) => {
                Text::key("store-disk").with("problem", literal(problem.to_string()))
            }
            Self::Damaged(problem) => {
                Text::key("store-damaged").with("problem", literal(problem.to_string()))
            }
            Self::SetAside(aside) => aside.text(),
            Self::Sql(problem) => {
                Text::key("store-sql").with("problem", literal(problem.to_string()))
            }
            Self::ChangedSince => Text::key("undo-changed"),
            Self::InMemory => Text::key("backup-sample"),
            Self::NoKey(_) => Text::key("store-sql").with("problem", literal(self.to_string())),
            Self::Migration(problem) => {
                Text::key("store-migration").with("problem", literal(problem.clone()))
            }
        }
    }

    /// Whether it may pass without action: a lock, a full disk.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Locked | Self::Full | Self::Sql(_) | Self::Unwritable(_) | Self::Disk(_) => true,
            Self::Access { source, .. } => source.kind() == ErrorKind::StorageFull,
            Self::Newer { .. }
            | Self::Unlockable { .. }
            | Self::Damaged(_)
            | Self::SetAside(_)
            | Self::ChangedSince
            | Self::NoKey(_)
            | Self::InMemory
            | Self::Migration(_) => false,
        }
    }

    /// Whether the file itself is the cause, so that it may be set aside.
    pub fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged(_))
    }
}

/// The sentence for a folder or file that cannot be used; each cause has another remedy.
fn access_key(cause: ErrorKind) -> &'static str {
    match cause {
        ErrorKind::PermissionDenied => "store-denied",
        ErrorKind::ReadOnlyFilesystem => "store-read-only",
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "store-no-folder",
        ErrorKind::IsADirectory => "store-no-file",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "store-full",
        _ => "store-access",
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        // What fails first on a full disk is the index of the log, when the file is opened.
        let extended = error.sqlite_error().map(|error| error.extended_code);
        if extended == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            return Self::Full;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::Unwritable(error)
            }
            Some(ErrorCode::SystemIoFailure) => Self::Disk(error),
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged(error),
            _ => Self::Sql(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Migration(other.to_string()),
        }
    }
}

//! Opening a file that is there: nothing is made where none is.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

/// Opens a file that is there.
///
/// Not for reading only: such a connection leaves the files of the log behind.
pub(super) fn open_there(file: &Path) -> Result<Connection, rusqlite::Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(file, flags)
}

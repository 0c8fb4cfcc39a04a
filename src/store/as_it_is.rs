//! Looking at the store without touching it: what the copies need that are made by themselves.

use std::path::Path;
use std::time::Duration;

use super::copies::tables_of;
use super::open::FILE_NAME;
use super::there::open_there;
use super::{SCHEMA_VERSION, Store, StoreError};

/// Tables that the app keeps without anybody entering something: how it is set up, what became of
/// notifications, what is unfolded, what a calendar file said.
const KEPT_BY_THE_APP: [&str; 5] =
    ["setting", "occurrence", "one_shot", "unfolded", "calendar_event"];

impl Store {
    /// Opens a store that is there and up to date, as it is: nothing is made, mended or migrated. `None` where
    /// there is none.
    pub fn as_it_is(folder: &Path) -> Result<Option<Self>, StoreError> {
        let file = folder.join(FILE_NAME);
        if !file.exists() {
            return Ok(None);
        }
        let conn = open_there(&file)?;
        conn.busy_timeout(Duration::from_secs(5))?;
        let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        Ok((found == SCHEMA_VERSION).then(|| Self::of(conn, folder)))
    }

    /// Whether something was entered, changed or removed since a copy was made. A copy that cannot be compared
    /// counts as another one.
    pub fn is_entered_since(&self, copy: &Path) -> Result<bool, StoreError> {
        let path = copy.as_os_str().as_encoded_bytes();
        if self.conn.execute("ATTACH ? AS earlier", [path]).is_err() {
            return Ok(true);
        }
        let differs = self.differs_from_earlier().unwrap_or(true);
        self.conn.execute("DETACH earlier", [])?;
        Ok(differs)
    }

    fn differs_from_earlier(&self) -> Result<bool, StoreError> {
        for table in tables_of(&self.conn, "main")? {
            if !KEPT_BY_THE_APP.contains(&table.as_str()) && !self.is_as_earlier(&table)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a table has the same rows. Both are read in their own order, which a copy keeps: nothing is
    /// sorted or put anywhere.
    fn is_as_earlier(&self, table: &str) -> Result<bool, StoreError> {
        let rows_of =
            |schema: &str| self.conn.prepare(&format!("SELECT * FROM {schema}.\"{table}\""));
        let (mut here, mut there) = (rows_of("main")?, rows_of("earlier")?);
        if here.column_names() != there.column_names() {
            return Ok(false);
        }
        let columns = here.column_count();
        let (mut here, mut there) = (here.query([])?, there.query([])?);
        loop {
            let (here, there) = match (here.next()?, there.next()?) {
                (None, None) => return Ok(true),
                (Some(here), Some(there)) => (here, there),
                _ => return Ok(false),
            };
            for column in 0..columns {
                if here.get_ref(column)? != there.get_ref(column)? {
                    return Ok(false);
                }
            }
        }
    }
}

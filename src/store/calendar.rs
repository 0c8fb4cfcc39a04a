//! The events of the calendar file as they were written last.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};

/// An event of the calendar file as it was written last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenEvent {
    /// What it is, whatever it says.
    pub name: String,
    /// Of all that it says.
    pub hash: String,
    /// Grows with each change; at least the seconds since 2020 at that time.
    pub sequence: u32,
    pub changed_at: DateTime<Utc>,
    pub begins_at: DateTime<Utc>,
    /// Whether it does not come any more.
    pub is_gone: bool,
}

impl Store {
    /// Every event that was ever written.
    pub fn written_events(&self) -> Result<Vec<WrittenEvent>, StoreError> {
        self.reads(Topic::Settings);
        let sql = "SELECT name, hash, sequence, changed_ms, begins_ms, is_gone
            FROM calendar_event ORDER BY begins_ms, name";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_event)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Keeps an event as it is written now.
    pub fn set_written_event(&self, event: &WrittenEvent) -> Result<(), StoreError> {
        self.note(Topic::Settings);
        self.tx
            .prepare_cached(
                "INSERT OR REPLACE INTO calendar_event
                 (name, hash, sequence, changed_ms, begins_ms, is_gone) VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                event.name,
                event.hash,
                event.sequence,
                to_ms(event.changed_at),
                to_ms(event.begins_at),
                event.is_gone,
            ])?;
        Ok(())
    }
}

fn row_to_event(row: &Row<'_>) -> rusqlite::Result<WrittenEvent> {
    Ok(WrittenEvent {
        name: row.get("name")?,
        hash: row.get("hash")?,
        sequence: row.get("sequence")?,
        changed_at: from_ms(row.get("changed_ms")?),
        begins_at: from_ms(row.get("begins_ms")?),
        is_gone: row.get("is_gone")?,
    })
}

//! What the client wants to ask at the next visit.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::AgendaId;

/// Something to ask at a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    pub id: AgendaId,
    /// The client's own words.
    pub text: String,
    pub added_at: DateTime<Utc>,
    /// When it was asked; `None` while it is still to be.
    pub asked_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, text, added_ms, asked_ms";

impl Store {
    /// What is still to be asked, in the order it was added; then what was asked, the newest first.
    pub fn agenda(&self) -> Result<Vec<AgendaItem>, StoreError> {
        self.reads(Topic::Professional);
        let order = "asked_ms IS NOT NULL, asked_ms DESC, added_ms, id";
        let sql = format!("SELECT {COLUMNS} FROM agenda ORDER BY {order}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_item)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds something to ask.
    pub fn add_agenda(&self, text: &str, at: DateTime<Utc>) -> Result<AgendaId, StoreError> {
        self.note(Topic::Professional);
        self.tx
            .prepare_cached("INSERT INTO agenda (text, added_ms) VALUES (?, ?)")?
            .execute(params![text, to_ms(at)])?;
        Ok(AgendaId(self.tx.last_insert_rowid()))
    }

    /// Sets when something was asked, or that it is still to be; whether there is one of this id.
    pub fn set_asked(&self, id: AgendaId, at: Option<DateTime<Utc>>) -> Result<bool, StoreError> {
        self.note(Topic::Professional);
        let changed = self
            .tx
            .prepare_cached("UPDATE agenda SET asked_ms = ? WHERE id = ?")?
            .execute(params![at.map(to_ms), id])?;
        Ok(changed > 0)
    }

    /// Removes something to ask; whether there was one of this id.
    pub fn remove_agenda(&self, id: AgendaId) -> Result<bool, StoreError> {
        self.note(Topic::Professional);
        let removed = self.tx.prepare_cached("DELETE FROM agenda WHERE id = ?")?.execute([id])?;
        Ok(removed > 0)
    }
}

fn row_to_item(row: &Row<'_>) -> rusqlite::Result<AgendaItem> {
    Ok(AgendaItem {
        id: row.get("id")?,
        text: row.get("text")?,
        added_at: from_ms(row.get("added_ms")?),
        asked_at: row.get::<_, Option<i64>>("asked_ms")?.map(from_ms),
    })
}

//! Entries that are the same as another one.

use rusqlite::OptionalExtension;
use rusqlite::types::FromSql;

use super::{StoreError, Tx, Undo};
use crate::care::{AppointmentId, TreatmentId};

/// How close to each other two entries count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Close {
    /// In one minute: no time is shown with seconds, so they look the same.
    Minute,
    /// At one instant. Earlier versions let two be in one minute: those can be put back.
    Instant,
}

impl Close {
    /// What two rows have in common in a column, in SQL.
    fn value(self, row: &str, column: &str) -> String {
        match self {
            // Rounded down, before 1970 too.
            Self::Minute if column == "at_ms" => {
                format!("({row}.at_ms / 60000 - ({row}.at_ms % 60000 < 0))")
            }
            _ => format!("{row}.{column}"),
        }
    }
}

impl Tx<'_> {
    /// A treatment as close to one that was just entered or moved, on its date, under another id.
    pub fn twin_of_treatment(
        &self,
        written: &Undo,
        close: Close,
    ) -> Result<Option<TreatmentId>, StoreError> {
        self.twin(written, close, "treatment", &["date", "at_ms"])
    }

    /// An appointment as close to one that was just entered or moved, under another id.
    pub fn twin_of_appointment(
        &self,
        written: &Undo,
        close: Close,
    ) -> Result<Option<AppointmentId>, StoreError> {
        self.twin(written, close, "appointment", &["at_ms"])
    }

    /// The first other row of a table that is the same in the columns that say when.
    fn twin<T: FromSql>(
        &self,
        written: &Undo,
        close: Close,
        table: &str,
        columns: &[&str],
    ) -> Result<Option<T>, StoreError> {
        let same = columns.iter().map(|column| {
            format!("AND {} IS {}", close.value("other", column), close.value("new", column))
        });
        let sql = format!(
            "SELECT other.id FROM {table} AS new JOIN {table} AS other ON other.id <> new.id {}
             WHERE new.id = ? ORDER BY other.id LIMIT 1",
            same.collect::<Vec<_>>().join(" ")
        );
        let mut statement = self.tx.prepare_cached(&sql)?;
        for id in self.moved(written, table, columns)? {
            let twin = statement.query_row([id], |row| row.get(0)).optional()?;
            if twin.is_some() {
                return Ok(twin);
            }
        }
        Ok(None)
    }
}

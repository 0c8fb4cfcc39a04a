//! Treatments.

use chrono::NaiveDate;
use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Row, params};

use super::zones::{offset_s, wall_in, wall_text, zone_in};
use super::{Store, StoreError, Tx, from_ms, to_ms};
use crate::care::{FindZone, Treatment, TreatmentId, civil};

const COLUMNS: &str = "id, date, at_ms, wall, zone, offset_s, recorded_ms";

impl Store {
    /// All treatments in order of their date.
    pub fn treatments(&self) -> Result<Vec<Treatment>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM treatment ORDER BY date, at_ms IS NOT NULL, at_ms");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| row_to_treatment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The treatments that bear on one date to another, in order of their date: the latest on or
    /// before the first, and those whose holds of at most `reach` days may still be on.
    pub fn treatments_around(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        reach: u32,
    ) -> Result<Vec<Treatment>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("treatments_around.sql"))?;
        let oldest = civil::minus_days(first, u64::from(reach) + 2).to_string();
        let newest = civil::plus_days(last, 1).to_string();
        let between = [oldest, first.to_string(), newest];
        let rows = statement.query_map(between, |row| row_to_treatment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds a treatment; an id of 0 asks for a new one.
    pub fn add_treatment(&self, treatment: &Treatment) -> Result<TreatmentId, StoreError> {
        self.note(|changed| changed.treatments = true);
        let id = (treatment.id != 0).then_some(treatment.id);
        self.tx
            .prepare_cached(
                "INSERT INTO treatment (id, date, at_ms, wall, zone, offset_s, recorded_ms)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                treatment.date.to_string(),
                treatment.at.map(to_ms),
                treatment.wall_time().map(wall_text),
                treatment.zone.name(),
                offset_s(treatment.zone, treatment.starts(treatment.zone)),
                to_ms(treatment.recorded_at),
            ])?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Removes a treatment and returns it; `None` when there is none of this id.
    pub fn remove_treatment(&self, id: TreatmentId) -> Result<Option<Treatment>, StoreError> {
        let sql = format!("DELETE FROM treatment WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let mut rows = statement.query_map([id], |row| row_to_treatment(row, self.zones))?;
        let removed = rows.next().transpose()?;
        if removed.is_some() {
            self.note(|changed| changed.treatments = true);
        }
        Ok(removed)
    }
}

fn row_to_treatment(row: &Row<'_>, find: FindZone) -> rusqlite::Result<Treatment> {
    Ok(Treatment {
        id: row.get("id")?,
        date: date_in(row, "date")?,
        at: row.get::<_, Option<i64>>("at_ms")?.map(from_ms),
        wall: wall_in(row)?,
        zone: zone_in(row, find)?,
        recorded_at: from_ms(row.get("recorded_ms")?),
    })
}

/// A civil date in a text column.
pub(super) fn date_in(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unreadable(row, column))
}

/// The error of a column whose text is not what it should be.
pub(super) fn unreadable(row: &Row<'_>, column: &str) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or(0);
    rusqlite::Error::FromSqlConversionFailure(
        index,
        Type::Text,
        Box::new(FromSqlError::InvalidType),
    )
}

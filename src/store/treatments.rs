//! Treatments.

use chrono::NaiveDate;
use rusqlite::types::{FromSqlError, Type, Value};
use rusqlite::{ParamsFromIter, Row, params_from_iter};

use super::zones::{offset_s, wall_in, wall_text, zone_in};
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::{Depth, Details, FindZone, NeedlingKind, Treatment, TreatmentId, civil};

const COLUMNS: &str = "id, date, at_ms, wall, zone, offset_s, recorded_ms, area, depth, kind, note";

impl Store {
    /// All treatments in order of their date.
    pub fn treatments(&self) -> Result<Vec<Treatment>, StoreError> {
        self.reads(Topic::Treatments);
        let sql =
            format!("SELECT {COLUMNS} FROM treatment ORDER BY date, at_ms IS NOT NULL, at_ms");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| row_to_treatment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The treatments that affect a range of dates, by date: the latest on or before the first date, and those
    /// whose holds of at most `reach` days may still be on.
    pub fn treatments_around(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        reach: u32,
    ) -> Result<Vec<Treatment>, StoreError> {
        self.reads(Topic::Treatments);
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
        self.note(Topic::Treatments);
        let id = (treatment.id != TreatmentId::NEW).then_some(treatment.id.0);
        self.tx
            .prepare_cached(
                "INSERT INTO treatment (date, at_ms, wall, zone, offset_s, recorded_ms, area, depth, kind,
                 note, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(row(treatment, id))?;
        Ok(TreatmentId(self.tx.last_insert_rowid()))
    }

    /// Corrects a treatment: the row of its number becomes this one.
    pub fn set_treatment(&self, treatment: &Treatment) -> Result<(), StoreError> {
        self.note(Topic::Treatments);
        self.tx
            .prepare_cached(
                "UPDATE treatment SET date = ?, at_ms = ?, wall = ?, zone = ?, offset_s = ?,
                 recorded_ms = ?, area = ?, depth = ?, kind = ?, note = ? WHERE id = ?",
            )?
            .execute(row(treatment, Some(treatment.id.0)))?;
        Ok(())
    }

    /// Removes a treatment and returns it; `None` when there is none of this id.
    pub fn remove_treatment(&self, id: TreatmentId) -> Result<Option<Treatment>, StoreError> {
        let sql = format!("DELETE FROM treatment WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let mut rows = statement.query_map([id], |row| row_to_treatment(row, self.zones))?;
        let removed = rows.next().transpose()?;
        if removed.is_some() {
            self.note(Topic::Treatments);
        }
        Ok(removed)
    }
}

/// The columns of a treatment in the order of both statements, its id last.
fn row(treatment: &Treatment, id: Option<i64>) -> ParamsFromIter<[Value; 11]> {
    let depth = treatment.details.depth.map(|depth| depth.name().to_owned());
    params_from_iter([
        treatment.date.to_string().into(),
        treatment.at.map(to_ms).into(),
        treatment.wall_time().map(wall_text).into(),
        treatment.zone.name().to_owned().into(),
        offset_s(treatment.zone, treatment.starts(treatment.zone)).into(),
        to_ms(treatment.recorded_at).into(),
        treatment.details.area.clone().into(),
        depth.into(),
        treatment.details.kind.name().to_owned().into(),
        treatment.details.note.clone().into(),
        id.into(),
    ])
}

fn row_to_treatment(row: &Row<'_>, find: FindZone) -> rusqlite::Result<Treatment> {
    Ok(Treatment {
        id: row.get("id")?,
        date: date_in(row, "date")?,
        at: row.get::<_, Option<i64>>("at_ms")?.map(from_ms),
        wall: wall_in(row)?,
        zone: zone_in(row, find)?,
        recorded_at: from_ms(row.get("recorded_ms")?),
        details: details_in(row)?,
    })
}

fn details_in(row: &Row<'_>) -> rusqlite::Result<Details> {
    let depth: Option<String> = row.get("depth")?;
    let kind: String = row.get("kind")?;
    Ok(Details {
        area: row.get("area")?,
        // The schema lets in no other name.
        depth: depth.and_then(|name| Depth::named(&name)),
        kind: NeedlingKind::named(&kind).ok_or_else(|| unreadable(row, "kind"))?,
        note: row.get("note")?,
    })
}

/// A civil date in a text column.
pub(super) fn date_in(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unreadable(row, column))
}

/// The error for a column whose text is invalid.
pub(super) fn unreadable(row: &Row<'_>, column: &str) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or(0);
    rusqlite::Error::FromSqlConversionFailure(
        index,
        Type::Text,
        Box::new(FromSqlError::InvalidType),
    )
}

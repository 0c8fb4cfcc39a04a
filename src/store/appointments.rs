//! Appointments still to come or past: a follow-up, the next session.

use rusqlite::{Row, params};

use super::treatments::unreadable;
use super::{Store, StoreError, Tx, from_ms, to_ms};
use crate::care::Appointment;

const COLUMNS: &str = "id, at_ms, zone, note, booked_ms";

impl Store {
    /// All appointments, by time.
    pub fn appointments(&self) -> Result<Vec<Appointment>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM appointment ORDER BY at_ms, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_appointment)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds an appointment; an id of 0 asks for a new one.
    pub fn add_appointment(&self, appointment: &Appointment) -> Result<i64, StoreError> {
        self.note(|changed| changed.appointments = true);
        self.tx
            .prepare_cached(
                "INSERT INTO appointment (id, at_ms, zone, note, booked_ms) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![
                (appointment.id != 0).then_some(appointment.id),
                to_ms(appointment.at),
                appointment.zone.name(),
                appointment.note,
                to_ms(appointment.booked_at),
            ])?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Removes an appointment and returns it; `None` when there is none of this id.
    pub fn remove_appointment(&self, id: i64) -> Result<Option<Appointment>, StoreError> {
        let sql = format!("DELETE FROM appointment WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let removed = statement.query_map([id], row_to_appointment)?.next().transpose()?;
        if removed.is_some() {
            self.note(|changed| changed.appointments = true);
        }
        Ok(removed)
    }
}

fn row_to_appointment(row: &Row<'_>) -> rusqlite::Result<Appointment> {
    let zone: String = row.get("zone")?;
    Ok(Appointment {
        id: row.get("id")?,
        at: from_ms(row.get("at_ms")?),
        zone: zone.parse().map_err(|_| unreadable(row, "zone"))?,
        note: row.get("note")?,
        booked_at: from_ms(row.get("booked_ms")?),
    })
}

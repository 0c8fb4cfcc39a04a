//! Appointments still to come or past: a follow-up, the next session.

use rusqlite::{Row, params};

use super::zones::{offset_s, wall_in, wall_text, zone_in};
use super::{Store, StoreError, Tx, from_ms, to_ms};
use crate::care::{Appointment, FindZone};

const COLUMNS: &str = "id, at_ms, wall, by_wall, zone, offset_s, note, booked_ms";

impl Store {
    /// All appointments, by time.
    pub fn appointments(&self) -> Result<Vec<Appointment>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM appointment ORDER BY at_ms, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| row_to_appointment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds an appointment; an id of 0 asks for a new one.
    pub fn add_appointment(&self, appointment: &Appointment) -> Result<i64, StoreError> {
        self.note(|changed| changed.appointments = true);
        self.tx
            .prepare_cached(
                "INSERT INTO appointment (id, at_ms, wall, by_wall, zone, offset_s, note, booked_ms)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                (appointment.id != 0).then_some(appointment.id),
                to_ms(appointment.at),
                wall_text(appointment.wall_time()),
                appointment.by_wall,
                appointment.zone.name(),
                offset_s(appointment.zone, appointment.at),
                appointment.note,
                to_ms(appointment.booked_at),
            ])?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Removes an appointment and returns it; `None` when there is none of this id.
    pub fn remove_appointment(&self, id: i64) -> Result<Option<Appointment>, StoreError> {
        let sql = format!("DELETE FROM appointment WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let mut rows = statement.query_map([id], |row| row_to_appointment(row, self.zones))?;
        let removed = rows.next().transpose()?;
        if removed.is_some() {
            self.note(|changed| changed.appointments = true);
        }
        Ok(removed)
    }
}

fn row_to_appointment(row: &Row<'_>, find: FindZone) -> rusqlite::Result<Appointment> {
    Ok(Appointment {
        id: row.get("id")?,
        at: from_ms(row.get("at_ms")?),
        wall: wall_in(row)?,
        by_wall: row.get("by_wall")?,
        zone: zone_in(row, find)?,
        note: row.get("note")?,
        booked_at: from_ms(row.get("booked_ms")?),
    })
}

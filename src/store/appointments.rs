//! Appointments, past and future: a follow-up, the next session.

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{ParamsFromIter, Row, params_from_iter};

use super::zones::{offset_s, wall_in, wall_text, zone_in};
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::{Appointment, AppointmentId, FindZone};

const COLUMNS: &str = "id, at_ms, wall, by_wall, zone, offset_s, note, outcome, booked_ms";

impl Store {
    /// All appointments, by time.
    pub fn appointments(&self) -> Result<Vec<Appointment>, StoreError> {
        self.reads(Topic::Appointments);
        let sql = format!("SELECT {COLUMNS} FROM appointment ORDER BY at_ms, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| row_to_appointment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many appointments there are up to an instant.
    pub fn appointments_until(&self, now: DateTime<Utc>) -> Result<usize, StoreError> {
        self.reads(Topic::Appointments);
        let sql = "SELECT count(*) FROM appointment WHERE at_ms <= ?";
        let count: i64 =
            self.conn.prepare_cached(sql)?.query_row([to_ms(now)], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// The appointments after the first so many, by time.
    pub fn appointments_after(&self, first: usize) -> Result<Vec<Appointment>, StoreError> {
        self.reads(Topic::Appointments);
        let sql = format!("SELECT {COLUMNS} FROM appointment ORDER BY at_ms, id LIMIT -1 OFFSET ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let first = i64::try_from(first).unwrap_or(i64::MAX);
        let rows = statement.query_map([first], |row| row_to_appointment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the first appointment is.
    pub fn first_appointment(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.reads(Topic::Appointments);
        let mut statement = self.conn.prepare_cached("SELECT min(at_ms) FROM appointment")?;
        let first: Option<i64> = statement.query_row([], |row| row.get(0))?;
        Ok(first.map(from_ms))
    }

    /// The appointments from one instant to another, the end exclusive, by time.
    pub fn appointments_between(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<Appointment>, StoreError> {
        self.reads(Topic::Appointments);
        let sql = format!(
            "SELECT {COLUMNS} FROM appointment WHERE at_ms >= ? AND at_ms < ? ORDER BY at_ms, id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let between = [to_ms(from), to_ms(to)];
        let rows = statement.query_map(between, |row| row_to_appointment(row, self.zones))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds an appointment; an id of 0 asks for a new one.
    pub fn add_appointment(&self, appointment: &Appointment) -> Result<AppointmentId, StoreError> {
        self.note(Topic::Appointments);
        let id = (appointment.id != AppointmentId::NEW).then_some(appointment.id.0);
        self.tx
            .prepare_cached(
                "INSERT INTO appointment (at_ms, wall, by_wall, zone, offset_s, note, outcome, booked_ms, id)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(row(appointment, id))?;
        Ok(AppointmentId(self.tx.last_insert_rowid()))
    }

    /// Changes an appointment: the row of its number becomes this one.
    pub fn set_appointment(&self, appointment: &Appointment) -> Result<(), StoreError> {
        self.note(Topic::Appointments);
        self.tx
            .prepare_cached(
                "UPDATE appointment SET at_ms = ?, wall = ?, by_wall = ?, zone = ?, offset_s = ?,
                 note = ?, outcome = ?, booked_ms = ? WHERE id = ?",
            )?
            .execute(row(appointment, Some(appointment.id.0)))?;
        Ok(())
    }

    /// Removes an appointment and returns it; `None` when there is none of this id.
    pub fn remove_appointment(&self, id: AppointmentId) -> Result<Option<Appointment>, StoreError> {
        let sql = format!("DELETE FROM appointment WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let mut rows = statement.query_map([id], |row| row_to_appointment(row, self.zones))?;
        let removed = rows.next().transpose()?;
        if removed.is_some() {
            self.note(Topic::Appointments);
        }
        Ok(removed)
    }
}

/// The columns of an appointment in the order of both statements, its id last.
fn row(appointment: &Appointment, id: Option<i64>) -> ParamsFromIter<[Value; 9]> {
    params_from_iter([
        to_ms(appointment.at).into(),
        wall_text(appointment.wall_time()).into(),
        appointment.by_wall.into(),
        appointment.zone.name().to_owned().into(),
        offset_s(appointment.zone, appointment.at).into(),
        appointment.note.clone().into(),
        appointment.outcome.clone().into(),
        to_ms(appointment.booked_at).into(),
        id.into(),
    ])
}

fn row_to_appointment(row: &Row<'_>, find: FindZone) -> rusqlite::Result<Appointment> {
    Ok(Appointment {
        id: row.get("id")?,
        at: from_ms(row.get("at_ms")?),
        wall: wall_in(row)?,
        by_wall: row.get("by_wall")?,
        zone: zone_in(row, find)?,
        note: row.get("note")?,
        outcome: row.get("outcome")?,
        booked_at: from_ms(row.get("booked_ms")?),
    })
}

//! The outdoor timer, while the client is outside.

use rusqlite::{OptionalExtension, params};

use super::treatments::unreadable;
use super::zones::{offset_s, zone_in};
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::reminders::{Interval, Outing};

impl Store {
    /// The outdoor timer; `None` when the client is not outside.
    pub fn outing(&self) -> Result<Option<Outing>, StoreError> {
        self.reads(Topic::Outing);
        let mut statement =
            self.conn.prepare_cached("SELECT since_ms, minutes, zone, offset_s FROM outing")?;
        let row = statement.query_row([], |row| {
            let every = Interval::of_minutes(row.get("minutes")?);
            Ok(Outing {
                since: from_ms(row.get("since_ms")?),
                every: every.ok_or_else(|| unreadable(row, "minutes"))?,
                zone: zone_in(row, self.zones)?,
            })
        });
        Ok(row.optional()?)
    }
}

impl Tx<'_> {
    /// Restarts the outdoor timer, or stops it.
    pub fn set_outing(&self, outing: Option<Outing>) -> Result<(), StoreError> {
        self.note(Topic::Outing);
        self.tx.prepare_cached("DELETE FROM outing")?.execute([])?;
        if let Some(outing) = outing {
            self.tx
                .prepare_cached(
                    "INSERT INTO outing (id, since_ms, minutes, zone, offset_s)
                     VALUES (1, ?, ?, ?, ?)",
                )?
                .execute(params![
                    to_ms(outing.since),
                    outing.every.minutes(),
                    outing.zone.name(),
                    offset_s(outing.zone, outing.since),
                ])?;
        }
        Ok(())
    }
}

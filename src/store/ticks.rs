//! Ticks: yes or no for a local date and a step, with their history.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::treatments::date_in;
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::ItemId;

/// A tick, or the removal of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickEvent {
    pub date: NaiveDate,
    pub step: ItemId,
    /// Ticked, or unticked.
    pub done: bool,
    pub at: DateTime<Utc>,
}

impl Store {
    /// The steps ticked between two dates, both included.
    pub fn ticks(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<(NaiveDate, ItemId, DateTime<Utc>)>, StoreError> {
        self.reads(Topic::Ticks);
        let mut statement = self.conn.prepare_cached(
            "SELECT date, step, at_ms FROM tick WHERE date BETWEEN ? AND ? ORDER BY date, step",
        )?;
        let rows = statement.query_map([first.to_string(), last.to_string()], |row| {
            let step: String = row.get("step")?;
            Ok((date_in(row, "date")?, ItemId::from(step), from_ms(row.get("at_ms")?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every tick and untick of a date, in order.
    pub fn tick_history(&self, date: NaiveDate) -> Result<Vec<TickEvent>, StoreError> {
        self.reads(Topic::Ticks);
        let mut statement = self.conn.prepare_cached(
            "SELECT date, step, done, at_ms FROM tick_history WHERE date = ? ORDER BY id",
        )?;
        let rows = statement.query_map([date.to_string()], |row| {
            let step: String = row.get("step")?;
            Ok(TickEvent {
                date: date_in(row, "date")?,
                step: step.into(),
                done: row.get("done")?,
                at: from_ms(row.get("at_ms")?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Ticks or unticks a step; returns whether that changed anything.
    pub fn set_tick(
        &self,
        date: NaiveDate,
        step: &str,
        done: bool,
        at: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let date = date.to_string();
        let changed = if done {
            self.tx
                .prepare_cached(
                    "INSERT INTO tick (date, step, at_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                )?
                .execute(params![date, step, to_ms(at)])?
        } else {
            self.tx
                .prepare_cached("DELETE FROM tick WHERE date = ? AND step = ?")?
                .execute(params![date, step])?
        };
        if changed == 0 {
            return Ok(false);
        }
        self.tx
            .prepare_cached(
                "INSERT INTO tick_history (date, step, done, at_ms) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![date, step, done, to_ms(at)])?;
        self.note(Topic::Ticks);
        Ok(true)
    }
}

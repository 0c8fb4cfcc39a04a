//! The ledger of occurrences: handed over, delivered, missed.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::treatments::unreadable;
use super::{Store, StoreError, Tx, from_ms, to_ms};
use crate::reminders::{Key, Occurrence, State};

/// A row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The occurrence.
    pub key: Key,
    /// What became of it.
    pub state: State,
    /// The notification it was a line of.
    pub bundle: String,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// When it was shown.
    pub delivered_at: Option<DateTime<Utc>>,
    /// The number the notification server gave.
    pub notification_id: Option<u32>,
}

impl Store {
    /// What became of the occurrences meant for one date to another, both included.
    pub fn occurrence_states(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<HashMap<Key, State>, StoreError> {
        let ledger = self.ledger(first, last)?;
        Ok(ledger.into_iter().map(|delivery| (delivery.key, delivery.state)).collect())
    }

    /// The rows of the ledger meant for one date to another, both included, by when they were due.
    pub fn ledger(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<Delivery>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT key, state, bundle, due_ms, delivered_ms, notification_id FROM occurrence
             WHERE date BETWEEN ? AND ? ORDER BY due_ms, key",
        )?;
        let rows = statement.query_map([first.to_string(), last.to_string()], |row| {
            let key: String = row.get("key")?;
            let state: String = row.get("state")?;
            Ok(Delivery {
                key: key.parse().map_err(|_| unreadable(row, "key"))?,
                state: State::named(&state).ok_or_else(|| unreadable(row, "state"))?,
                bundle: row.get("bundle")?,
                due_at: from_ms(row.get("due_ms")?),
                delivered_at: row.get::<_, Option<i64>>("delivered_ms")?.map(from_ms),
                notification_id: row.get("notification_id")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Notes that an occurrence is about to be shown.
    pub fn hand_over(&self, due: &Occurrence, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note(|changed| changed.occurrences = true);
        self.record(due, State::HandedOver)?;
        self.tx
            .prepare_cached("UPDATE occurrence SET handed_ms = ? WHERE date = ? AND key = ?")?
            .execute(params![to_ms(at), due.key.nominal.date().to_string(), due.key.to_string()])?;
        Ok(())
    }

    /// Notes that an occurrence was shown, under the server's number.
    pub fn delivered(
        &self,
        due: &Occurrence,
        at: DateTime<Utc>,
        notification_id: Option<u32>,
    ) -> Result<(), StoreError> {
        self.note(|changed| changed.occurrences = true);
        self.record(due, State::Delivered)?;
        self.tx
            .prepare_cached(
                "UPDATE occurrence SET delivered_ms = ?, notification_id = ?
                 WHERE date = ? AND key = ?",
            )?
            .execute(params![
                to_ms(at),
                notification_id,
                due.key.nominal.date().to_string(),
                due.key.to_string(),
            ])?;
        Ok(())
    }

    /// Notes that an occurrence came too late to be shown.
    pub fn missed(&self, due: &Occurrence) -> Result<(), StoreError> {
        self.note(|changed| changed.occurrences = true);
        self.record(due, State::Missed)
    }

    fn record(&self, due: &Occurrence, state: State) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO occurrence (date, key, kind, step, bundle, due_ms, state)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (date, key) DO UPDATE SET state = excluded.state",
            )?
            .execute(params![
                due.key.nominal.date().to_string(),
                due.key.to_string(),
                due.kind.name(),
                due.step.as_deref(),
                due.bundle,
                to_ms(due.at),
                state.name(),
            ])?;
        Ok(())
    }
}

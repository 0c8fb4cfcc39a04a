//! The ledger of occurrences: submitted, delivered, answered, missed.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Params, Row, params};

use super::treatments::unreadable;
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::ItemId;
use crate::reminders::{Answer, Key, MissedWhy, Occurrence, Past, State};

/// A row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRow {
    pub key: Key,
    /// The name of its kind.
    pub kind: String,
    /// The step it is about.
    pub step: Option<ItemId>,
    /// What became of it.
    pub state: State,
    /// The notification that contained it.
    pub bundle: String,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// When it was shown.
    pub delivered_at: Option<DateTime<Utc>>,
    /// The number that the notification server assigned.
    pub notification_id: Option<u32>,
    /// The client's answer, by name, and its time.
    pub answer: Option<(String, DateTime<Utc>)>,
    /// Why it was never shown.
    pub missed_why: Option<MissedWhy>,
}

impl LedgerRow {
    /// How late it was shown.
    pub fn late(&self) -> Option<TimeDelta> {
        self.delivered_at.map(|shown| shown - self.due_at)
    }
}

const COLUMNS: &str = "key, kind, step, state, bundle, due_ms, delivered_ms, notification_id, \
                       answer, answered_ms, snoozed_ms, missed_why";

impl Store {
    /// The history of the occurrences for a range of dates, both included.
    pub fn past(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<BTreeMap<Key, Past>, StoreError> {
        let known = self.ledger(first, last)?.into_iter();
        Ok(known.map(|row| (row.key, Past { state: row.state, bundle: row.bundle })).collect())
    }

    /// The ledger rows for a range of dates, both included, by due time.
    pub fn ledger(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<LedgerRow>, StoreError> {
        let dates = [first.to_string(), last.to_string()];
        self.deliveries("date BETWEEN ? AND ? ORDER BY due_ms, key", dates)
    }

    /// The lines of one notification.
    pub fn lines_of(&self, bundle: &str) -> Result<Vec<LedgerRow>, StoreError> {
        self.deliveries("bundle = ? ORDER BY due_ms, key", [bundle])
    }

    /// The newest rows of the ledger, the newest first.
    pub fn last_deliveries(&self, count: u32) -> Result<Vec<LedgerRow>, StoreError> {
        self.deliveries("TRUE ORDER BY due_ms DESC, key LIMIT ?", [count])
    }

    fn deliveries(&self, filter: &str, params: impl Params) -> Result<Vec<LedgerRow>, StoreError> {
        self.reads(Topic::Ledger);
        let sql = format!("SELECT {COLUMNS} FROM occurrence WHERE {filter}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params, row_to_delivery)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn row_to_delivery(row: &Row<'_>) -> rusqlite::Result<LedgerRow> {
    let key: String = row.get("key")?;
    let state: String = row.get("state")?;
    let time =
        |column: &str| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(from_ms));
    let state = match (state.as_str(), time("snoozed_ms")?) {
        ("handed_over", _) => State::HandedOver,
        ("refused", _) => State::Refused,
        ("delivered", _) => State::Delivered,
        ("missed", _) => State::Missed,
        ("snoozed", Some(until)) => State::Snoozed(until),
        _ => return Err(unreadable(row, "state")),
    };
    let answer: Option<String> = row.get("answer")?;
    let why: Option<String> = row.get("missed_why")?;
    Ok(LedgerRow {
        key: key.parse().map_err(|_| unreadable(row, "key"))?,
        kind: row.get("kind")?,
        step: row.get::<_, Option<String>>("step")?.map(ItemId::from),
        state,
        bundle: row.get("bundle")?,
        due_at: from_ms(row.get("due_ms")?),
        delivered_at: time("delivered_ms")?,
        notification_id: row.get("notification_id")?,
        answer: answer.zip(time("answered_ms")?),
        missed_why: why.and_then(|why| MissedWhy::ALL.into_iter().find(|one| one.name() == why)),
    })
}

impl Tx<'_> {
    /// Records that an occurrence is about to be shown.
    pub fn hand_over(&self, due: &Occurrence, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.record(due, State::HandedOver)?;
        self.update(&due.key, "handed_ms = ?", params![to_ms(at)])
    }

    /// Records that an occurrence was shown, under the server's number.
    pub fn delivered(
        &self,
        due: &Occurrence,
        at: DateTime<Utc>,
        notification_id: Option<u32>,
    ) -> Result<(), StoreError> {
        self.record(due, State::Delivered)?;
        let values = params![to_ms(at), notification_id];
        self.update(&due.key, "delivered_ms = ?, notification_id = ?", values)
    }

    /// Records that an occurrence came too late to be shown.
    pub fn missed(&self, due: &Occurrence, why: MissedWhy) -> Result<(), StoreError> {
        self.record(due, State::Missed)?;
        self.update(&due.key, "missed_why = ?", params![why.name()])
    }

    /// Records that the notifier refused an occurrence: it was not shown.
    pub fn refused(&self, due: &Occurrence) -> Result<(), StoreError> {
        self.record(due, State::Refused)
    }

    /// Records the client's answer to a line that was shown.
    pub fn answered(&self, key: &Key, answer: Answer, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note(Topic::Ledger);
        let values = params![answer.name(), to_ms(at)];
        match answer {
            // Done ends a snooze.
            Answer::Done => {
                self.update(key, "answer = ?, answered_ms = ?, state = 'delivered'", values)
            }
            Answer::Snooze(_) | Answer::Dismissed => {
                self.update(key, "answer = ?, answered_ms = ?", values)
            }
        }
    }

    /// Snoozes a line until an instant.
    pub fn put_off(&self, key: &Key, until: DateTime<Utc>) -> Result<(), StoreError> {
        // It is due again.
        self.note(Topic::Reminders);
        self.update(key, "state = 'snoozed', snoozed_ms = ?", params![to_ms(until)])
    }

    fn record(&self, due: &Occurrence, state: State) -> Result<(), StoreError> {
        self.note(Topic::Ledger);
        self.tx
            .prepare_cached(
                "INSERT INTO occurrence (date, key, kind, step, bundle, due_ms, state)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (date, key) DO UPDATE
                 SET state = excluded.state, bundle = excluded.bundle, due_ms = excluded.due_ms",
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

    /// Sets columns of one row; its date and key come after the values.
    fn update(
        &self,
        key: &Key,
        set: &str,
        values: &[&dyn rusqlite::ToSql],
    ) -> Result<(), StoreError> {
        let sql = format!("UPDATE occurrence SET {set} WHERE date = ? AND key = ?");
        let (date, key) = (key.nominal.date().to_string(), key.to_string());
        let values = values.iter().copied().chain([&date as &dyn rusqlite::ToSql, &key]);
        self.tx.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
        Ok(())
    }
}

//! The ledger of occurrences: handed over, delivered, answered, missed.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Params, Row, params};

use super::treatments::unreadable;
use super::{Store, StoreError, Tx, from_ms, to_ms};
use crate::care::ItemId;
use crate::reminders::{Answer, Key, MissedWhy, Occurrence, Past, State};

/// A row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The occurrence.
    pub key: Key,
    /// What it is about, by the name of its kind.
    pub kind: String,
    /// The step it reminded of.
    pub step: Option<ItemId>,
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
    /// What the client answered, by the answer's name, and when.
    pub answer: Option<(String, DateTime<Utc>)>,
    /// Why it was never shown.
    pub missed_why: Option<MissedWhy>,
}

impl Delivery {
    /// How long after its time it was shown.
    pub fn late(&self) -> Option<TimeDelta> {
        self.delivered_at.map(|shown| shown - self.due_at)
    }
}

const COLUMNS: &str = "key, kind, step, state, bundle, due_ms, delivered_ms, notification_id, \
                       answer, answered_ms, snoozed_ms, missed_why";

impl Store {
    /// What is known of the occurrences meant for one date to another, both included.
    pub fn past(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<BTreeMap<Key, Past>, StoreError> {
        let known = self.ledger(first, last)?.into_iter();
        Ok(known.map(|row| (row.key, Past { state: row.state, bundle: row.bundle })).collect())
    }

    /// The rows of the ledger meant for one date to another, both included, by when they were due.
    pub fn ledger(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<Delivery>, StoreError> {
        let dates = [first.to_string(), last.to_string()];
        self.deliveries("date BETWEEN ? AND ? ORDER BY due_ms, key", dates)
    }

    /// The lines that were shown in one notification.
    pub fn lines_of(&self, bundle: &str) -> Result<Vec<Delivery>, StoreError> {
        self.deliveries("bundle = ? ORDER BY due_ms, key", [bundle])
    }

    /// The newest rows of the ledger, the newest first.
    pub fn last_deliveries(&self, count: u32) -> Result<Vec<Delivery>, StoreError> {
        self.deliveries("TRUE ORDER BY due_ms DESC, key LIMIT ?", [count])
    }

    fn deliveries(&self, filter: &str, params: impl Params) -> Result<Vec<Delivery>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM occurrence WHERE {filter}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params, row_to_delivery)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn row_to_delivery(row: &Row<'_>) -> rusqlite::Result<Delivery> {
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
    Ok(Delivery {
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
    /// Notes that an occurrence is about to be shown.
    pub fn hand_over(&self, due: &Occurrence, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.record(due, State::HandedOver)?;
        self.update(&due.key, "handed_ms = ?", params![to_ms(at)])
    }

    /// Notes that an occurrence was shown, under the server's number.
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

    /// Notes that an occurrence came too late to be shown.
    pub fn missed(&self, due: &Occurrence, why: MissedWhy) -> Result<(), StoreError> {
        self.record(due, State::Missed)?;
        self.update(&due.key, "missed_why = ?", params![why.name()])
    }

    /// Notes that the notifier refused an occurrence: it was not shown.
    pub fn refused(&self, due: &Occurrence) -> Result<(), StoreError> {
        self.record(due, State::Refused)
    }

    /// Notes what the client answered to a line that was shown.
    pub fn answered(&self, key: &Key, answer: Answer, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note(|changed| changed.occurrences = true);
        let values = params![answer.name(), to_ms(at)];
        match answer {
            // What is done is not put off any more.
            Answer::Done => {
                self.update(key, "answer = ?, answered_ms = ?, state = 'delivered'", values)
            }
            Answer::Snooze(_) | Answer::Dismissed => {
                self.update(key, "answer = ?, answered_ms = ?", values)
            }
        }
    }

    /// Puts a line off until an instant, when it comes again.
    pub fn put_off(&self, key: &Key, until: DateTime<Utc>) -> Result<(), StoreError> {
        // Planned anew: it is due again.
        self.note(|changed| changed.reminders = true);
        self.update(key, "state = 'snoozed', snoozed_ms = ?", params![to_ms(until)])
    }

    fn record(&self, due: &Occurrence, state: State) -> Result<(), StoreError> {
        self.note(|changed| changed.occurrences = true);
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

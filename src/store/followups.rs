//! Whether the follow-up after a treatment is settled.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::treatments::date_in;
use super::{Store, StoreError, Topic, Tx};
use crate::care::TreatmentId;

impl Store {
    /// The local date on which each treatment's follow-up was settled.
    pub fn settled(&self) -> Result<HashMap<TreatmentId, NaiveDate>, StoreError> {
        self.reads(Topic::FollowUps);
        let mut statement = self.conn.prepare_cached("SELECT treatment, settled FROM followup")?;
        let rows =
            statement.query_map([], |row| Ok((row.get("treatment")?, date_in(row, "settled")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Settles a treatment's follow-up on a date, or reopens it; returns the previous date.
    pub fn set_settled(
        &self,
        treatment: TreatmentId,
        settled: Option<NaiveDate>,
    ) -> Result<Option<NaiveDate>, StoreError> {
        let mut statement =
            self.tx.prepare_cached("DELETE FROM followup WHERE treatment = ? RETURNING settled")?;
        let before =
            statement.query_map([treatment], |row| date_in(row, "settled"))?.next().transpose()?;
        if let Some(date) = settled {
            self.tx
                .prepare_cached("INSERT INTO followup (treatment, settled) VALUES (?, ?)")?
                .execute(params![treatment, date.to_string()])?;
        }
        if before != settled {
            self.note(Topic::FollowUps);
        }
        Ok(before)
    }
}

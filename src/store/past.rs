//! How far back what is kept by date reaches.

use chrono::NaiveDate;

use super::{Store, StoreError, Topic};

impl Store {
    /// The first date with a check-in.
    pub fn first_check_in(&self) -> Result<Option<NaiveDate>, StoreError> {
        self.reads(Topic::CheckIns);
        self.first("SELECT min(date) FROM check_in")
    }

    /// The first date with a tick.
    pub fn first_tick(&self) -> Result<Option<NaiveDate>, StoreError> {
        self.reads(Topic::Ticks);
        self.first("SELECT min(date) FROM tick")
    }

    fn first(&self, sql: &'static str) -> Result<Option<NaiveDate>, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let first: Option<String> = statement.query_row([], |row| row.get(0))?;
        Ok(first.and_then(|first| first.parse().ok()))
    }
}

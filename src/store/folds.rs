//! What is unfolded on the screens: it stays open for the day it was opened for.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Store, StoreError, Topic, Tx};

impl Store {
    /// Whether a fold is open on the screen of a date.
    pub fn is_unfolded(&self, date: NaiveDate, fold: &str) -> Result<bool, StoreError> {
        self.reads(Topic::Folds);
        let mut statement =
            self.conn.prepare_cached("SELECT 1 FROM unfolded WHERE date = ? AND fold = ?")?;
        Ok(statement.exists(params![date.to_string(), fold])?)
    }
}

impl Tx<'_> {
    /// Opens or closes a fold on the screen of a date.
    pub fn set_unfolded(&self, date: NaiveDate, fold: &str, open: bool) -> Result<(), StoreError> {
        self.note(Topic::Folds);
        let sql = if open {
            "INSERT INTO unfolded (date, fold) VALUES (?, ?) ON CONFLICT DO NOTHING"
        } else {
            "DELETE FROM unfolded WHERE date = ? AND fold = ?"
        };
        self.tx.prepare_cached(sql)?.execute(params![date.to_string(), fold])?;
        Ok(())
    }

    /// Forgets what was unfolded on the screens of earlier dates.
    pub fn forget_unfolded(&self, before: NaiveDate) -> Result<(), StoreError> {
        self.note(Topic::Folds);
        let mut statement = self.tx.prepare_cached("DELETE FROM unfolded WHERE date < ?")?;
        statement.execute([before.to_string()])?;
        Ok(())
    }
}

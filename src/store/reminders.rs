//! Reminder settings and one-offs.

use chrono::{DateTime, NaiveTime, Utc};
use rusqlite::params;

use super::treatments::unreadable;
use super::{Setting, Store, StoreError, Switch, Topic, Tx, from_ms, to_ms};
use crate::reminders::{Key, OneShot, QuietHours, ReminderOverride, Settings};

const CLOCK: &str = "%H:%M";

impl Store {
    /// The reminder settings; `since` applies until the time they were switched on is recorded.
    pub fn reminder_settings(&self, since: DateTime<Utc>) -> Result<Settings, StoreError> {
        self.reads(Topic::Reminders);
        let mut settings = Settings::new(since);
        if let Some(ms) = self.setting(Setting::RemindersSince)?.and_then(|ms| ms.parse().ok()) {
            // A clock that was ahead when they were switched on must not silence them now.
            settings.since = from_ms(ms).min(since);
        }
        settings.on = self.is_on(Switch::Reminders)?;
        settings.extended = self.is_on(Switch::Extended)?;
        if let Some(quiet) = self.setting(Setting::QuietHours)? {
            settings.quiet = parse_quiet(&quiet);
        }
        let mut statement =
            self.conn.prepare_cached("SELECT id, at, is_on, since_ms FROM reminder")?;
        let rows = statement.query_map([], |row| {
            let at: Option<String> = row.get("at")?;
            let at = at.map(|at| NaiveTime::parse_from_str(&at, CLOCK)).transpose();
            let at = at.map_err(|_| unreadable(row, "at"))?;
            let changed = from_ms(row.get("since_ms")?).min(since);
            Ok((row.get("id")?, ReminderOverride { at, on: row.get("is_on")?, since: changed }))
        })?;
        settings.changes = rows.collect::<Result<_, _>>()?;
        Ok(settings)
    }

    /// The one-offs due from an instant on.
    pub fn one_shots(&self, from: DateTime<Utc>) -> Result<Vec<OneShot>, StoreError> {
        self.reads(Topic::Reminders);
        let mut statement =
            self.conn.prepare_cached("SELECT key, at_ms FROM one_shot WHERE at_ms >= ?")?;
        let rows = statement.query_map([to_ms(from)], |row| {
            let key: String = row.get("key")?;
            let key: Key = key.parse().map_err(|_| unreadable(row, "key"))?;
            Ok(OneShot { key, at: from_ms(row.get("at_ms")?) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Stores the client's override of a reminder.
    pub fn set_reminder(&self, id: &str, change: ReminderOverride) -> Result<(), StoreError> {
        self.note(Topic::Reminders);
        let at = change.at.map(|at| at.format(CLOCK).to_string());
        self.tx
            .prepare_cached(
                "INSERT INTO reminder (id, at, is_on, since_ms) VALUES (?, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE
                 SET at = excluded.at, is_on = excluded.is_on, since_ms = excluded.since_ms",
            )?
            .execute(params![id, at, change.on, to_ms(change.since)])?;
        Ok(())
    }

    /// Sets or lifts the quiet hours.
    pub fn set_quiet_hours(&self, quiet: Option<QuietHours>) -> Result<(), StoreError> {
        let value = quiet.map_or_else(|| "off".to_owned(), |quiet| quiet.to_string());
        self.set_setting(Setting::QuietHours, &value)
    }

    /// Requests a one-off.
    pub fn add_one_shot(&self, shot: &OneShot) -> Result<(), StoreError> {
        self.note(Topic::Reminders);
        self.tx
            .prepare_cached("INSERT OR REPLACE INTO one_shot (key, at_ms) VALUES (?, ?)")?
            .execute(params![shot.key.to_string(), to_ms(shot.at)])?;
        Ok(())
    }
}

fn parse_quiet(text: &str) -> Option<QuietHours> {
    let (from, to) = text.split_once('-')?;
    let time = |text| NaiveTime::parse_from_str(text, CLOCK).ok();
    Some(QuietHours { from: time(from)?, to: time(to)? })
}

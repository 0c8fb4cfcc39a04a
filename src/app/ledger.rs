//! The ledger: what the agent and the phone record of notifications, and reads of it.
//!
//! These writes are not an [`Action`](super::Action): nobody requested them. They are never undone.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{App, AppError, Moment};
use crate::reminders::{MissedWhy, Occurrence, ReminderKind};
use crate::store::{LedgerRow, Setting, StoreError, Tx};

/// How long it may take from opening a notification to the window.
const OPENING: TimeDelta = TimeDelta::minutes(2);

/// More lines than a notification has.
const RECENT: u32 = 40;

fn asks_for_check_in(row: &LedgerRow) -> bool {
    row.kind == ReminderKind::CheckIn.name()
}

impl App {
    /// Records that these lines are about to be shown.
    pub fn note_handed_over<'a>(
        &mut self,
        lines: impl IntoIterator<Item = &'a Occurrence>,
        at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        self.note_each(lines, |tx, line| tx.hand_over(line, at))
    }

    /// Records that these lines were shown, under the server's number if it assigned one.
    pub fn note_shown<'a>(
        &mut self,
        lines: impl IntoIterator<Item = &'a Occurrence>,
        at: DateTime<Utc>,
        notification_id: Option<u32>,
    ) -> Result<(), AppError> {
        self.note_each(lines, |tx, line| tx.delivered(line, at, notification_id))
    }

    /// Records that these lines came too late to be shown.
    pub fn note_missed<'a>(
        &mut self,
        lines: impl IntoIterator<Item = (MissedWhy, &'a Occurrence)>,
    ) -> Result<(), AppError> {
        self.note_each(lines, |tx, (why, line)| tx.missed(line, why))
    }

    /// Records that the notifier refused these lines: they were not shown.
    #[expect(clippy::redundant_closure_for_method_calls, reason = "of one lifetime only")]
    pub fn note_refused<'a>(
        &mut self,
        lines: impl IntoIterator<Item = &'a Occurrence>,
    ) -> Result<(), AppError> {
        self.note_each(lines, |tx, line| tx.refused(line))
    }

    fn note_each<T>(
        &mut self,
        lines: impl IntoIterator<Item = T>,
        note: impl Fn(&Tx<'_>, T) -> Result<(), StoreError>,
    ) -> Result<(), AppError> {
        let writes = |tx: &Tx<'_>| lines.into_iter().try_for_each(|line| note(tx, line));
        self.store.transact(writes)?;
        Ok(())
    }

    /// Records that the client opened a notification, if it asks for a check-in.
    pub fn note_opened(&mut self, bundle: &str, at: DateTime<Utc>) -> Result<(), AppError> {
        if self.lines_of(bundle)?.iter().any(asks_for_check_in) {
            let at = at.timestamp_millis().to_string();
            self.store.transact(|tx| tx.set_setting(Setting::CheckInOpened, &at))?;
        }
        Ok(())
    }

    /// Whether the client has just opened a notification that asks for a check-in; true once.
    pub fn take_opened(&mut self, now: DateTime<Utc>) -> Result<bool, AppError> {
        let opened = self.store.setting(Setting::CheckInOpened)?.filter(|at| !at.is_empty());
        let Some(opened) = opened else { return Ok(false) };
        self.store.transact(|tx| tx.set_setting(Setting::CheckInOpened, ""))?;
        let at = opened.parse().ok().and_then(DateTime::from_timestamp_millis);
        Ok(at.is_some_and(|at| (now - at).abs() < OPENING))
    }

    /// Whether the notification that was shown last, today, asks for a check-in: a phone says that one was
    /// opened, and not which.
    pub fn last_asks_for_check_in(&self, moment: Moment) -> Result<bool, AppError> {
        let rows = self.last_deliveries(RECENT)?;
        let Some(last) = rows.iter().max_by_key(|row| row.delivered_at) else { return Ok(false) };
        let is_todays = last
            .delivered_at
            .is_some_and(|at| crate::care::civil::date_of(at, moment.zone) == moment.today());
        let mut lines = rows.iter().filter(|row| row.bundle == last.bundle);
        Ok(is_todays && lines.any(asks_for_check_in))
    }

    /// The lines of one notification.
    pub fn lines_of(&self, bundle: &str) -> Result<Vec<LedgerRow>, AppError> {
        Ok(self.store.lines_of(bundle)?)
    }

    /// The ledger of what was shown, for a range of dates.
    pub fn ledger(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<LedgerRow>, AppError> {
        Ok(self.store.ledger(first, last)?)
    }

    /// The newest rows of the ledger, the newest first.
    pub fn last_deliveries(&self, count: u32) -> Result<Vec<LedgerRow>, AppError> {
        Ok(self.store.last_deliveries(count)?)
    }
}

//! Reminders: their times and switches, the quiet hours, and a test.

use chrono::NaiveTime;

use super::{App, AppError, Moment, Writes, writes};
use crate::reminders::{QuietHours, Reminder, ReminderOverride, Settings};
use crate::store::{Setting, Switch};

/// What a person can do with reminders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReminderAction {
    /// Give one another time.
    SetTime {
        id: String,
        /// Its wall time; `None` restores the default.
        at: Option<NaiveTime>,
    },
    /// Switch one on or off.
    Switch { id: String, on: bool },
    /// Switch all of them on or off.
    SwitchAll(bool),
    /// Set or lift the quiet hours.
    SetQuietHours(Option<QuietHours>),
    /// Whether they continue after their last day.
    Extend(bool),
    /// Whether a phone's lock screen shows the text of notifications.
    ShowOnLockScreen(bool),
    /// Request a test notification in so many seconds.
    Test(u32),
}

impl ReminderAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        Ok(match self {
            Self::SetTime { id, at } => {
                let (rule, change, settings) = find(app, &id, moment)?;
                if !rule.kind.has_time() {
                    return Err(AppError::NoTime(id));
                }
                if let (Some(time), Some(quiet)) = (at, settings.quiet)
                    && quiet.contains(time)
                {
                    return Err(AppError::Quiet { time, quiet });
                }
                let change = ReminderOverride { at, since: moment.now, ..change };
                writes(move |tx| tx.set_reminder(&id, change))
            }
            Self::Switch { id, on } => {
                let (_, change, _) = find(app, &id, moment)?;
                let change = ReminderOverride { on, since: moment.now, ..change };
                writes(move |tx| tx.set_reminder(&id, change))
            }
            Self::SwitchAll(on) => {
                let before = app.reminder_settings(moment)?.on;
                writes(move |tx| {
                    tx.set_switch(Switch::Reminders, on)?;
                    if on && !before {
                        let since = moment.now.timestamp_millis().to_string();
                        tx.set_setting(Setting::RemindersSince, &since)?;
                    }
                    Ok(())
                })
            }
            Self::SetQuietHours(quiet) => writes(move |tx| tx.set_quiet_hours(quiet)),
            Self::Extend(on) => writes(move |tx| tx.set_switch(Switch::Extended, on)),
            Self::ShowOnLockScreen(on) => writes(move |tx| tx.set_switch(Switch::LockScreen, on)),
            Self::Test(seconds) => {
                let shot = app.test_in(seconds, moment)?;
                writes(move |tx| tx.add_one_shot(&shot))
            }
        })
    }
}

/// A reminder by name, with the client's override.
fn find(
    app: &App,
    id: &str,
    moment: Moment,
) -> Result<(Reminder, ReminderOverride, Settings), AppError> {
    let plan = app.plan_on(moment.today())?;
    let Some(rule) = Reminder::find(&plan, id) else {
        let known = Reminder::all(&plan).into_iter().map(|rule| rule.id.to_string()).collect();
        return Err(AppError::UnknownReminder { given: id.to_owned(), known });
    };
    let settings = app.reminder_settings(moment)?;
    let change = settings.changes.get(id).copied();
    let change = change.unwrap_or(ReminderOverride { at: None, on: true, since: moment.now });
    Ok((rule, change, settings))
}

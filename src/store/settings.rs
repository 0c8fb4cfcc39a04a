//! Single values that have no table of their own.

use rusqlite::{OptionalExtension, params};

use super::{Store, StoreError, Tx};

/// The single values, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// `yes` once the first start has been gone through.
    Welcomed,
    /// `system`, `light` or `dark`.
    Appearance,
    /// `on` or `off`: whether any reminder comes.
    Reminders,
    /// UTC milliseconds: nothing due before this is caught up on.
    RemindersSince,
    /// `HH:MM-HH:MM`, or `off`.
    QuietHours,
    /// `yes`: reminders go on after day 90.
    Extended,
    /// `yes` once it was asked whether reminders may start with the login.
    LoginAsked,
    /// `show` or `hide`: whether the lock screen of a phone shows the words of a notification.
    LockScreen,
    /// Two letters, as `DE`: the region that the client chose; empty follows the system.
    Region,
    /// The damaged file that was set aside while no window was open, and `backup` or `new` for what
    /// took its place; empty once it was told.
    SetAside,
}

impl Setting {
    fn name(self) -> &'static str {
        match self {
            Self::Welcomed => "welcomed",
            Self::Appearance => "appearance",
            Self::Reminders => "reminders",
            Self::RemindersSince => "reminders_since",
            Self::QuietHours => "quiet_hours",
            Self::Extended => "extended",
            Self::LoginAsked => "login_asked",
            Self::LockScreen => "lock_screen",
            Self::Region => "region",
            Self::SetAside => "set_aside",
        }
    }

    fn is_about_reminders(self) -> bool {
        !matches!(
            self,
            Self::Welcomed | Self::Appearance | Self::LoginAsked | Self::Region | Self::SetAside
        )
    }
}

impl Store {
    /// A single value; `None` when it was never set.
    pub fn setting(&self, setting: Setting) -> Result<Option<String>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT value FROM setting WHERE name = ?")?;
        Ok(statement.query_row([setting.name()], |row| row.get("value")).optional()?)
    }
}

impl Tx<'_> {
    /// Sets a single value.
    pub fn set_setting(&self, setting: Setting, value: &str) -> Result<(), StoreError> {
        self.note(|changed| {
            if setting.is_about_reminders() {
                changed.reminders = true;
            } else {
                changed.settings = true;
            }
        });
        self.tx
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?, ?)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![setting.name(), value])?;
        Ok(())
    }
}

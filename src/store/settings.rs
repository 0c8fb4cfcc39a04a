//! Single values without a table, and the switches among them.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params};

use super::there::open_there;
use super::{FILE_NAME, Store, StoreError, Topic, Tx};

/// How off and on are stored.
const WORDS: [&str; 2] = ["off", "on"];

/// A switch as it is stored.
struct Stored {
    name: &'static str,
    /// The value until it is set.
    default: bool,
    /// What a change of it affects.
    topic: Topic,
    /// Whether the settings page lists it.
    listed: bool,
}

macro_rules! switches {
    ($($(#[$doc:meta])* $switch:ident: $name:literal, $default:literal, $topic:ident, $listed:literal;)*) => {
        /// A value that is on or off.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Switch {
            $($(#[$doc])* $switch,)*
        }

        impl Switch {
            pub const ALL: &[Self] = &[$(Self::$switch,)*];

            const fn stored(self) -> Stored {
                match self {
                    $(Self::$switch => Stored {
                        name: $name,
                        default: $default,
                        topic: Topic::$topic,
                        listed: $listed,
                    },)*
                }
            }
        }
    };
}

// Its name, its value until it is set, what it affects, and whether the settings page lists it: it then has
// the words `switch-NAME` and `switch-NAME.why`.
switches! {
    /// Whether the first start is complete.
    Welcomed: "welcomed", false, Settings, false;
    /// Whether the client was asked if reminders may start with the login.
    LoginAsked: "login_asked", false, Settings, false;
    /// Whether any reminder comes.
    Reminders: "reminders", true, Reminders, false;
    /// Whether reminders go on after day 90.
    Extended: "extended", false, Reminders, false;
    /// Whether notifications show their words: on a phone, those on its lock screen.
    LockScreen: "lock_screen", true, Reminders, true;
    /// Whether the calendar file has the notes of appointments.
    CalendarNotes: "calendar_notes", false, Settings, false;
    /// Whether copies of the store are made by themselves.
    Copies: "copies", true, Settings, false;
}

impl Switch {
    /// The switches of the settings page, in its order.
    pub fn listed() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|switch| switch.stored().listed)
    }

    /// Its name in the store and in the locale files.
    pub const fn name(self) -> &'static str {
        self.stored().name
    }

    const fn topic(self) -> Topic {
        self.stored().topic
    }
}

/// The text values, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The name of an [`Appearance`].
    Appearance,
    /// UTC milliseconds: anything due before this is not caught up on.
    RemindersSince,
    /// `HH:MM-HH:MM`, or `off`.
    QuietHours,
    /// Two letters, such as `DE`: the region that the client chose; empty follows the system.
    Region,
    /// The tag of the language that the client chose; empty follows the system.
    Language,
    /// The name of the `HourCycle` that the client chose; empty follows the region.
    HourCycle,
    /// The damaged file that was set aside while no window was open, and `backup` or `new` for what
    /// replaced it; empty once the client has seen it.
    SetAside,
    /// UTC milliseconds: when a notification that asks for a check-in was opened; empty once the window has
    /// led to it.
    CheckInOpened,
    /// What tells the events of this client's calendar file from those of others: random, made once.
    CalendarMark,
}

impl Setting {
    pub const ALL: [Self; 9] = [
        Self::Appearance,
        Self::RemindersSince,
        Self::QuietHours,
        Self::Region,
        Self::Language,
        Self::HourCycle,
        Self::SetAside,
        Self::CheckInOpened,
        Self::CalendarMark,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Appearance => "appearance",
            Self::RemindersSince => "reminders_since",
            Self::QuietHours => "quiet_hours",
            Self::Region => "region",
            Self::Language => "language",
            Self::HourCycle => "hour_cycle",
            Self::SetAside => "set_aside",
            Self::CheckInOpened => "check_in_opened",
            Self::CalendarMark => "calendar_mark",
        }
    }

    const fn topic(self) -> Topic {
        match self {
            Self::RemindersSince | Self::QuietHours => Topic::Reminders,
            Self::Appearance
            | Self::Region
            | Self::Language
            | Self::HourCycle
            | Self::SetAside
            | Self::CheckInOpened
            | Self::CalendarMark => Topic::Settings,
        }
    }
}

/// Whether a setting affects reminders.
pub(super) fn is_about_reminders(key: &[Value]) -> bool {
    let [Value::Text(key)] = key else { return false };
    let switches = Switch::ALL.iter().filter(|one| one.topic() == Topic::Reminders);
    let settings = Setting::ALL.iter().filter(|one| one.topic() == Topic::Reminders);
    switches.map(|one| one.name()).chain(settings.map(|one| one.name())).any(|one| one == key)
}

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Appearance {
    /// Follows the system.
    #[default]
    System,
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
}

impl Appearance {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in the store and in the locale files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one with exactly this name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl Store {
    /// A single value; `None` when it was never set.
    pub fn setting(&self, setting: Setting) -> Result<Option<String>, StoreError> {
        self.value(setting.name(), setting.topic())
    }

    /// Whether a switch is on. An invalid value counts as unset.
    pub fn is_on(&self, switch: Switch) -> Result<bool, StoreError> {
        let Stored { name, default, .. } = switch.stored();
        let [off, on] = WORDS;
        Ok(match self.value(name, switch.topic())? {
            Some(word) if word == on => true,
            Some(word) if word == off => false,
            _ => default,
        })
    }

    /// How the window looks. An unknown name counts as the system's.
    pub fn appearance(&self) -> Result<Appearance, StoreError> {
        let name = self.setting(Setting::Appearance)?;
        Ok(name.and_then(|name| Appearance::named(&name)).unwrap_or_default())
    }

    /// A value in a folder's store, which is neither made nor migrated; `None` where it cannot be read at once.
    pub fn peek(folder: &Path, setting: Setting) -> Option<String> {
        let conn = open_there(&folder.join(FILE_NAME)).ok()?;
        conn.busy_timeout(Duration::ZERO).ok()?;
        let sql = "SELECT value FROM setting WHERE name = ?";
        conn.query_row(sql, [setting.name()], |row| row.get(0)).ok()
    }

    fn value(&self, name: &str, topic: Topic) -> Result<Option<String>, StoreError> {
        self.reads(topic);
        let mut statement = self.conn.prepare_cached("SELECT value FROM setting WHERE name = ?")?;
        Ok(statement.query_row([name], |row| row.get("value")).optional()?)
    }
}

impl Tx<'_> {
    pub fn set_setting(&self, setting: Setting, value: &str) -> Result<(), StoreError> {
        self.set_value(setting.name(), value, setting.topic())
    }

    pub fn set_switch(&self, switch: Switch, on: bool) -> Result<(), StoreError> {
        self.set_value(switch.name(), WORDS[usize::from(on)], switch.topic())
    }

    fn set_value(&self, name: &str, value: &str, topic: Topic) -> Result<(), StoreError> {
        self.note(topic);
        self.tx
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?, ?)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![name, value])?;
        Ok(())
    }
}

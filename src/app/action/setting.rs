//! The app's settings.

use super::{App, AppError, Moment, Writes, writes};
use crate::care::{HourCycle, Language, Region};
use crate::store::{Appearance, Setting, Switch};

/// What a person can do with the app's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingAction {
    /// Record that the client was asked whether reminders may start with the login.
    NoteLoginAsked,
    /// Record that the first start is complete.
    Welcome,
    /// Switch something that the settings page lists.
    Switch(Switch, bool),
    /// Choose a look, or follow the system's.
    SetAppearance(Appearance),
    /// Choose the region, or follow the system's.
    SetRegion(Option<Region>),
    /// Choose the language, or follow the system's.
    SetLanguage(Option<Language>),
    /// Choose how the hours are counted, or follow the region.
    SetHourCycle(Option<HourCycle>),
}

impl SettingAction {
    #[expect(clippy::unnecessary_wraps, reason = "as for every noun")]
    pub(super) fn prepare(self, _: &App, _: Moment) -> Result<Writes, AppError> {
        Ok(match self {
            Self::NoteLoginAsked => writes(|tx| tx.set_switch(Switch::LoginAsked, true)),
            Self::Welcome => writes(|tx| tx.set_switch(Switch::Welcomed, true)),
            Self::Switch(switch, on) => writes(move |tx| tx.set_switch(switch, on)),
            Self::SetAppearance(look) => {
                writes(move |tx| tx.set_setting(Setting::Appearance, look.name()))
            }
            Self::SetRegion(region) => {
                let value = region.map(|region| region.to_string()).unwrap_or_default();
                writes(move |tx| tx.set_setting(Setting::Region, &value))
            }
            Self::SetLanguage(language) => {
                let tag = language.map_or("", Language::tag);
                writes(move |tx| tx.set_setting(Setting::Language, tag))
            }
            Self::SetHourCycle(hours) => {
                let name = hours.map_or("", HourCycle::name);
                writes(move |tx| tx.set_setting(Setting::HourCycle, name))
            }
        })
    }
}

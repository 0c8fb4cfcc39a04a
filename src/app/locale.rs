//! How things are written for the client: chosen, else as the system has it.

use std::path::Path;

use super::{App, AppError};
use crate::care::{HourCycle, Language, Locale, Variant};
use crate::store::{Setting, Store};

impl App {
    /// The language that the client chose; `None` when it follows the system.
    pub fn chosen_language(&self) -> Result<Option<Language>, AppError> {
        Ok(self.store.setting(Setting::Language)?.and_then(|tag| Language::of(&tag)))
    }

    /// How the client chose the hours to be counted; `None` when that follows the region.
    pub fn chosen_hour_cycle(&self) -> Result<Option<HourCycle>, AppError> {
        Ok(self.store.setting(Setting::HourCycle)?.and_then(|name| HourCycle::named(&name)))
    }

    /// How things are written for the client, given the system's way.
    pub fn locale(&self, system: Locale) -> Result<Locale, AppError> {
        let region = self.chosen_region()?;
        let by_region = region.map(|region| HourCycle::of(Some(region)));
        Ok(Locale {
            language: self.chosen_language()?.unwrap_or(system.language),
            hours: self.chosen_hour_cycle()?.or(by_region).unwrap_or(system.hours),
            variant: region.map_or(system.variant, |region| Variant::of(Some(region))),
        })
    }
}

/// The language that was chosen in a data folder, read without opening it for use: for what is said before,
/// such as help. `None` where none was chosen, or it cannot be read.
pub fn language_in(folder: &Path) -> Option<Language> {
    Language::of(&Store::peek(folder, Setting::Language)?)
}

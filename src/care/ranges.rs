//! How long other sheets ask to hold something off, beside the window that is in force.

use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer};

use super::part::ItemId;
use super::text::Text;
use super::window::Window;
use crate::built_in::from_toml;

/// The file that holds the ranges.
pub const RANGES: &str = include_str!("../../assets/ranges.toml");

/// The scale of a span bar, the same for every item: 12 hours to 4 weeks.
const SCALE: (f64, f64) = (12.0, 672.0);

/// What other sheets say of one item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The item.
    pub item: ItemId,
    /// The sheets, each with its source.
    pub sheets: Vec<Sheet>,
}

/// What one sheet says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// How long, or the shorter of two ends.
    pub from: Length,
    /// The longer end, where the sheet gives two.
    pub to: Option<Length>,
    /// The length is a minimum.
    #[serde(default)]
    pub at_least: bool,
    /// What it is said of, where that is only a part of the item.
    pub only: Option<Arc<str>>,
    /// The sheet, by its id among the sources.
    pub source: Arc<str>,
}

/// A length as a sheet writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Hours.
    Hours(u32),
    /// Days.
    Days(u32),
    /// Weeks.
    Weeks(u32),
}

/// A length that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a length: write `24 h`, `5 d` or `2 wk`")]
pub struct LengthError(String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    range: Vec<Range>,
}

impl Range {
    /// Every item's range, in the order of the file.
    ///
    /// # Panics
    /// When `assets/ranges.toml` is broken, which a test holds against.
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Range>> = OnceLock::new();
        ALL.get_or_init(|| from_toml::<File>(RANGES).expect("the ranges are sound").range)
    }

    /// What other sheets say of an item; `None` where none gives a number.
    pub fn of(item: &str) -> Option<&'static Self> {
        Self::all().iter().find(|range| &*range.item == item)
    }

    /// The shortest and the longest length of all sheets.
    pub fn ends(&self) -> Option<(Length, Length)> {
        let ends = || self.sheets.iter().flat_map(|sheet| [sheet.from, sheet.longest()]);
        let hours = |length: &Length| length.hours();
        Some((ends().min_by_key(hours)?, ends().max_by_key(hours)?))
    }

    /// Every length that a sheet names, each once, the shortest first.
    pub fn lengths(&self) -> Vec<Length> {
        let ends = self.sheets.iter().flat_map(|sheet| [sheet.from, sheet.longest()]);
        let mut lengths: Vec<_> = ends.collect();
        lengths.sort_by_key(|length| length.hours());
        lengths.dedup_by_key(|length| length.hours());
        lengths
    }

    /// The sheets that say the same, together, the shortest first.
    pub fn groups(&self) -> Vec<(&Sheet, Vec<&Arc<str>>)> {
        let mut groups: Vec<(&Sheet, Vec<&Arc<str>>)> = Vec::new();
        for sheet in &self.sheets {
            let same = |(known, _): &&mut (&Sheet, _)| {
                Sheet { source: sheet.source.clone(), ..(*known).clone() } == *sheet
            };
            match groups.iter_mut().find(same) {
                Some((_, sources)) => sources.push(&sheet.source),
                None => groups.push((sheet, vec![&sheet.source])),
            }
        }
        groups.sort_by_key(|(sheet, _)| (sheet.from.hours(), sheet.longest().hours()));
        groups
    }
}

impl Sheet {
    /// The longest that it asks for.
    pub fn longest(&self) -> Length {
        self.to.unwrap_or(self.from)
    }

    /// What it says, in words.
    pub fn text(&self) -> Text {
        let length = match self.to {
            Some(to) => {
                Text::key("length-span").with("from", self.from.text()).with("to", to.text())
            }
            None if self.at_least => Text::key("length-least").with("from", self.from.text()),
            None => self.from.text(),
        };
        match &self.only {
            Some(only) => Text::key(format!("length-{only}")).with("length", length),
            None => length,
        }
    }
}

impl Length {
    /// The length of a window; `None` where it has no end, or holds nothing.
    pub fn of(window: Window) -> Option<Self> {
        match window {
            Window::Days(days) => Some(Self::Days(days)),
            Window::Hours(hours) => Some(Self::Hours(hours)),
            Window::OpenThrough(_) | Window::None => None,
        }
    }

    /// The elapsed hours that it stands for.
    pub fn hours(self) -> u32 {
        match self {
            Self::Hours(hours) => hours,
            Self::Days(days) => days.saturating_mul(24),
            Self::Weeks(weeks) => weeks.saturating_mul(168),
        }
    }

    /// Its place on the scale, from 0 at 12 hours to 1 at 4 weeks: logarithmic, as the first days matter most.
    pub fn place(self) -> f64 {
        let (least, most) = SCALE;
        ((f64::from(self.hours()) / least).ln() / (most / least).ln()).clamp(0.0, 1.0)
    }

    /// In words.
    pub fn text(self) -> Text {
        let (unit, count) = match self {
            Self::Hours(hours) => ("hours", hours),
            Self::Days(days) => ("days", days),
            Self::Weeks(weeks) => ("weeks", weeks),
        };
        Text::key(format!("length.{unit}")).with("count", count)
    }
}

impl FromStr for Length {
    type Err = LengthError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || LengthError(text.to_owned());
        let (count, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let count = count.parse().ok().filter(|count| *count > 0).ok_or_else(wrong)?;
        match unit {
            "h" => Ok(Self::Hours(count)),
            "d" => Ok(Self::Days(count)),
            "wk" => Ok(Self::Weeks(count)),
            _ => Err(wrong()),
        }
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

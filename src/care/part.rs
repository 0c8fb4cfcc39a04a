//! Names that a plan is written in: of items, of parts of the day, of slots.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The name of an item, a promise to everything outside (`sunscreen_am`, `no_actives`).
pub type ItemId = Arc<str>;

/// A part of the day that steps are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Until noon.
    Morning,
    /// Noon to five.
    Midday,
    /// From five on.
    Evening,
    /// Whenever it suits.
    Any,
}

impl Part {
    /// All parts, in the order a day shows them.
    pub const ALL: [Self; 4] = [Self::Morning, Self::Midday, Self::Evening, Self::Any];

    /// The name used in commands and in the locale file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Evening => "evening",
            Self::Any => "any",
        }
    }

    /// The hours of the day it covers, the end exclusive.
    pub fn hours(self) -> (u32, u32) {
        match self {
            Self::Morning => (0, 12),
            Self::Midday => (12, 17),
            Self::Evening => (17, 24),
            Self::Any => (0, 24),
        }
    }

    /// The part that a wall-clock hour falls in.
    pub fn at_hour(hour: u32) -> Self {
        match hour {
            0..12 => Self::Morning,
            12..17 => Self::Midday,
            _ => Self::Evening,
        }
    }
}

/// A time of day at which what is due is bundled into one notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// 08:10 unless moved.
    Morning,
    /// 13:00 unless moved.
    Midday,
    /// 20:45 unless moved.
    Evening,
}

impl Slot {
    /// All slots, by time of day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Midday, Self::Evening];

    /// The name used in commands and in the locale file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Evening => "evening",
        }
    }
}

//! How things are written for the client: the language, and its form and the clock of the region.

use super::language::Language;
use super::region::Region;

/// How the hours of a day are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum HourCycle {
    /// From 0 to 23.
    #[default]
    H23,
    /// Twice from 12 by 1 to 11.
    H12,
}

/// Where the hours are counted from 1 to 12: what `timeData` of CLDR 48.2 prefers for a region.
const TWELVE: &str = "\
    AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET FJ FM GD GH GM \
    GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA NI NZ OM PA \
    PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY VC VE VG VI VU WS \
    YE ZM";

impl HourCycle {
    pub const ALL: [Self; 2] = [Self::H23, Self::H12];

    /// What a region counts by; where none is known, from 0 to 23.
    pub fn of(region: Option<Region>) -> Self {
        let twelve = |region: Region| TWELVE.split_whitespace().any(|one| one == region.as_str());
        if region.is_some_and(twelve) { Self::H12 } else { Self::H23 }
    }

    /// Its name in the store and in the locale files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::H23 => "24",
            Self::H12 => "12",
        }
    }

    /// The one with exactly this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Which form of a language is written, where there are several: of English only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Variant {
    /// The one of the language's own folder; British for English.
    #[default]
    General,
    /// English as in the United States.
    American,
}

/// The United States with its territories. The parents of CLDR are no rule for spelling: in them, Canada's
/// English comes from the American.
const AMERICAN: [&str; 7] = ["AS", "GU", "MP", "PR", "UM", "US", "VI"];

impl Variant {
    pub const ALL: [Self; 2] = [Self::General, Self::American];

    /// What is written in a region; where none is known, the general form.
    pub fn of(region: Option<Region>) -> Self {
        let american = region.is_some_and(|region| AMERICAN.contains(&region.as_str()));
        if american { Self::American } else { Self::General }
    }
}

/// How things are written for the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Locale {
    /// What the client reads.
    pub language: Language,
    /// How the hours are counted.
    pub hours: HourCycle,
    /// The form of the language.
    pub variant: Variant,
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        Self { language, ..Self::default() }
    }
}

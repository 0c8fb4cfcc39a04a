//! The region where the client is: it decides the emergency number and how numbers are read, and is
//! not the language.

use std::fmt;
use std::str::FromStr;

use super::text::Text;

/// A country or territory by its two letters, as `DE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region([u8; 2]);

/// What is no region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a region: {0}")]
pub struct RegionError(pub String);

impl Region {
    /// Every region, by its letters.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.split_whitespace().filter_map(|code| code.parse().ok())
    }

    /// Its name; for letters that no region has, the letters.
    pub fn name(self) -> Text {
        if Self::all().any(|known| known == self) {
            return Text::key(format!("region-{self}"));
        }
        Text::Literal(self.as_str().into())
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The region of a locale's name, as systems write it: `de_AT.UTF-8@euro`, `zh-Hant-TW`; of the
    /// first where there are several, `en-GB,de-DE`. `None` where it names none, as `C` and `en` do.
    pub fn of_locale(name: &str) -> Option<Self> {
        let name = name.split(['.', '@', ',']).next().unwrap_or_default();
        // A single letter begins what is no name of a place: `de-u-fw-mon`, weeks from Monday on.
        let mut parts = name.split(['_', '-']).skip(1).take_while(|part| part.len() > 1);
        parts.find_map(|part| part.parse().ok())
    }
}

/// Every region that has two letters of its own (ISO 3166-1).
const CODES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ \
    BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM \
    DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS \
    GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ \
    MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV \
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
    VN VU WF WS YE YT ZA ZM ZW";

/// The number that calls for help in an emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmergencyNumber {
    /// What is dialled.
    pub number: &'static str,
    /// It is the region's own; otherwise there may be a local one.
    pub is_regional: bool,
}

/// Where 911 is the number: the United States with its territories, and Canada (47 U.S.C. 251(e)(3); CRTC).
const NINE_ONE_ONE: [&str; 7] = ["AS", "CA", "GU", "MP", "PR", "US", "VI"];
/// Where 999 is the number that people know: the United Kingdom, where 112 leads to the same, and the islands
/// that belong to its Crown (libphonenumber's short numbers).
const NINE_NINE_NINE: [&str; 4] = ["GB", "GG", "IM", "JE"];
/// Where 112 is the number for every emergency by Article 109 of Directive (EU) 2018/1972, in the Union and in
/// the European Economic Area.
const ONE_ONE_TWO: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl EmergencyNumber {
    /// The number of a region. Where no number is certain, 112: mobile networks connect it almost everywhere.
    pub fn of(region: Option<Region>) -> Self {
        let is_in = |list: &[&str]| region.is_some_and(|region| list.contains(&region.as_str()));
        match () {
            () if is_in(&NINE_ONE_ONE) => Self { number: "911", is_regional: true },
            () if is_in(&NINE_NINE_NINE) => Self { number: "999", is_regional: true },
            () => Self { number: "112", is_regional: is_in(&ONE_ONE_TWO) },
        }
    }

    /// The number in a sentence, with the words that there may be a local one where it is not certain.
    pub fn text(&self) -> Text {
        let key = if self.is_regional { "emergency-number" } else { "emergency-number-or-local" };
        Text::key(key).with("number", Text::Literal(self.number.into()))
    }
}

impl FromStr for Region {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, RegionError> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(RegionError(text.to_owned())),
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

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

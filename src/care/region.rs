//! The region where the client is: it decides the emergency number and how numbers are read, and is
//! not the language.

use std::fmt;
use std::str::FromStr;

/// A country or territory by its two letters, as `DE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region([u8; 2]);

/// What is no region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a region: {0}")]
pub struct RegionError(pub String);

impl Region {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The region of a locale's name, as systems write it: `de_AT.UTF-8@euro`, `zh-Hant-TW`. `None`
    /// where it names none, as `C` and `en` do.
    pub fn of_locale(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default();
        name.split(['_', '-']).skip(1).find_map(|part| part.parse().ok())
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

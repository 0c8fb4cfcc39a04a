//! Check-ins: what the client notes of their skin on a day, sign by sign.
//!
//! A note, not a measurement. Nothing is computed from it, and the leaflet does not know it.

use std::str::FromStr;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::civil;
use super::signs::{Level, Sign, Signs};
use super::text::Text;

/// How much of a sign someone notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Degree {
    /// Looked at, and not there.
    None,
    Mild,
    Medium,
    Strong,
}

impl Degree {
    /// All degrees, the least first.
    pub const ALL: [Self; 4] = [Self::None, Self::Mild, Self::Medium, Self::Strong];

    /// The name used in commands and texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Mild => "mild",
            Self::Medium => "medium",
            Self::Strong => "strong",
        }
    }

    /// One word for it.
    pub fn title(self) -> Text {
        Text::key(format!("degree-{}", self.name()))
    }

    /// What it means for a sign, in words that hold for every colour of skin.
    pub fn words(self, sign: &Sign) -> Text {
        Text::key(format!("check-in-{}.{}", sign.id, self.name()))
    }

    /// The number that the store keeps.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The degree of a stored number.
    pub fn of_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|degree| degree.number() == number)
    }
}

/// A word that is no degree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not none, mild, medium or strong")]
pub struct DegreeError(String);

impl FromStr for Degree {
    type Err = DegreeError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|degree| degree.name() == name);
        found.ok_or_else(|| DegreeError(name.to_owned()))
    }
}

/// A sign and how much of it was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The sign's id.
    pub sign: Arc<str>,
    pub degree: Degree,
}

impl Mark {
    /// The sign and its degree in a few words: `Redness: mild`.
    pub fn text(&self) -> Text {
        Text::key("check-in-mark")
            .with("sign", Text::key(format!("check-in-{}", self.sign)))
            .with("degree", Text::key(format!("degree-{}.inside", self.degree.name())))
    }
}

/// What was noted on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    pub date: NaiveDate,
    /// The signs that were looked at, in the order of a check-in.
    pub marks: Vec<Mark>,
    /// The client's own words; may be empty.
    pub note: String,
    /// When it was last changed.
    pub at: DateTime<Utc>,
}

impl CheckIn {
    /// The degree of a sign; `None` when it was not looked at.
    pub fn degree(&self, sign: &str) -> Option<Degree> {
        self.marks.iter().find(|mark| &*mark.sign == sign).map(|mark| mark.degree)
    }
}

/// The signs of a check-in, in its order: the skin first, as the file has it, then the body.
pub fn check_in_signs() -> Vec<&'static Sign> {
    let all = Signs::default_data().all.iter().filter(|sign| sign.check_in);
    let mut signs: Vec<_> = all.collect();
    signs.sort_by_key(|sign| sign.lead <= Level::Urgent);
    signs
}

/// The place of a sign in a check-in; a sign that is unknown here comes last.
pub fn check_in_place(sign: &str) -> usize {
    let signs = check_in_signs();
    signs.iter().position(|one| &*one.id == sign).unwrap_or(signs.len())
}

/// How many days are looked at together, once a recovery is not new any more.
const STRETCH: u64 = 28;

/// The first and the last of the days that are looked at together. First come those since the latest
/// treatment, one, two or four weeks of them; when that is longer ago, the last four weeks. `back` of 1 and
/// more are the four weeks before each.
pub fn stretch(today: NaiveDate, latest: Option<NaiveDate>, back: u32) -> (NaiveDate, NaiveDate) {
    let since = latest.and_then(|latest| u64::try_from((today - latest).num_days()).ok());
    let length =
        since.and_then(|since| [7, 14, STRETCH].into_iter().find(|length| since <= *length));
    let (first, last) = match (latest, length) {
        (Some(latest), Some(length)) => (latest, civil::plus_days(latest, length)),
        _ => (civil::minus_days(today, STRETCH - 1), today),
    };
    if back == 0 {
        return (first, last);
    }
    let first = civil::minus_days(first, STRETCH * u64::from(back));
    (first, civil::plus_days(first, STRETCH - 1))
}

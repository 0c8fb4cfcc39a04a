//! What a person will read, before it is a sentence: a key of the locale file or a literal.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::days::DaySet;

/// A text to be shown: the pure modules return these, never sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// A message of the locale file, `message` or `message.attribute`, with its arguments.
    Key {
        /// The name in the locale file.
        key: Arc<str>,
        /// The values the message names.
        args: Vec<(&'static str, Arg)>,
    },
    /// Somebody's own words, shown as they are.
    Literal(Arc<str>),
}

/// A value inside a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A whole number.
    Number(i64),
    /// Another text.
    Text(Text),
    /// Several texts, shown one after the other.
    List(Vec<Text>),
    /// Recovery days, shown as an enumeration.
    Days(DaySet),
    /// A civil date, shown with its weekday.
    Date(NaiveDate),
    /// An instant, shown as the wall time where the client is.
    Time(DateTime<Utc>),
    /// A date and time on the clocks of some place, shown as it is.
    Wall(NaiveDateTime),
    /// A time of day.
    Clock(NaiveTime),
}

impl Text {
    /// A message without arguments.
    pub fn key(key: impl Into<Arc<str>>) -> Self {
        Self::Key { key: key.into(), args: Vec::new() }
    }

    /// The same message with one more argument; a literal stays as it is.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        if let Self::Key { args, .. } = &mut self {
            args.push((name, value.into()));
        }
        self
    }
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

macro_rules! from_numbers {
    ($($number:ty)+) => {
        $(
            impl From<$number> for Arg {
                fn from(value: $number) -> Self {
                    Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
                }
            }
        )+
    };
}
from_numbers!(u8 i32 u32 u64 usize);

impl From<Text> for Arg {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<Text>> for Arg {
    fn from(value: Vec<Text>) -> Self {
        Self::List(value)
    }
}

impl From<DaySet> for Arg {
    fn from(value: DaySet) -> Self {
        Self::Days(value)
    }
}

impl From<NaiveDate> for Arg {
    fn from(value: NaiveDate) -> Self {
        Self::Date(value)
    }
}

impl From<NaiveDateTime> for Arg {
    fn from(value: NaiveDateTime) -> Self {
        Self::Wall(value)
    }
}

impl From<NaiveTime> for Arg {
    fn from(value: NaiveTime) -> Self {
        Self::Clock(value)
    }
}

impl From<DateTime<Utc>> for Arg {
    fn from(value: DateTime<Utc>) -> Self {
        Self::Time(value)
    }
}

/// Words of a provider or a client as they come from a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub Arc<str>);

impl From<&Words> for Text {
    fn from(words: &Words) -> Self {
        Self::Literal(words.0.clone())
    }
}

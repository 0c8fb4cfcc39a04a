//! When the treatment was that a slip is about, where it was.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};

use crate::care::civil;
use crate::care::text::Text;
use crate::care::treatment::When;
use crate::care::zone::{FindZone, Zone};

/// The most bytes of the name of a zone.
const MOST_NAME: usize = 60;

/// When the treatment was that a slip is about, and the name of the zone where it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    when: Written,
    zone: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Date(NaiveDate),
    At(DateTime<FixedOffset>),
}

/// What is no visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date or a time with a zone")]
pub struct VisitError;

impl Visit {
    /// A treatment at this time in this zone.
    pub fn of(when: When, zone: Zone) -> Self {
        let when = match when {
            When::Date(date) => Written::Date(date),
            When::At(at) | When::Wall { at, .. } => {
                Written::At(at.with_timezone(&zone.offset_at(at)))
            }
        };
        Self { when, zone: zone.name().to_owned() }
    }

    /// The local date where it was.
    pub fn date(&self) -> NaiveDate {
        match self.when {
            Written::Date(date) => date,
            Written::At(at) => at.date_naive(),
        }
    }

    /// The instant; `None` where only the date is given.
    pub fn at(&self) -> Option<DateTime<Utc>> {
        match self.when {
            Written::Date(_) => None,
            Written::At(at) => Some(at.to_utc()),
        }
    }

    /// When it was, in words.
    pub fn text(&self) -> Text {
        match self.when {
            Written::Date(date) => Text::key("slip-date").with("date", date),
            // As the clocks there showed it.
            Written::At(at) => Text::key("slip-time").with("at", at.naive_local()),
        }
    }

    /// When it was, as it is recorded.
    pub fn when(&self) -> When {
        self.at().map_or(When::Date(self.date()), When::At)
    }

    /// The zone where it was; `None` where nothing is known of one of that name.
    pub fn zone(&self, find: FindZone) -> Option<Zone> {
        find(&self.zone)
    }
}

impl fmt::Display for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.when {
            Written::Date(date) => write!(f, "{date}")?,
            Written::At(at) => f.write_str(&at.to_rfc3339_opts(SecondsFormat::Secs, false))?,
        }
        write!(f, " {}", self.zone)
    }
}

impl FromStr for Visit {
    type Err = VisitError;

    fn from_str(text: &str) -> Result<Self, VisitError> {
        let (when, zone) = text.split_once(' ').ok_or(VisitError)?;
        let is_name = |one: u8| one.is_ascii_graphic();
        if zone.is_empty() || zone.len() > MOST_NAME || !zone.bytes().all(is_name) {
            return Err(VisitError);
        }
        let when = match when.parse() {
            Ok(date) => Written::Date(date),
            Err(_) => Written::At(DateTime::parse_from_rfc3339(when).map_err(|_| VisitError)?),
        };
        let visit = Self { when, zone: zone.to_owned() };
        if civil::is_accepted(visit.date()) { Ok(visit) } else { Err(VisitError) }
    }
}

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
        let offset = || zone.offset_at(at_of(when)).to_string();
        let zone = Some(zone.name()).filter(|name| is_name(name));
        Self { when, zone: zone.map_or_else(offset, str::to_owned) }
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

    /// When it was, in words: as the clocks of a zone showed it, and as it is recorded there.
    pub fn text(&self, zone: Zone) -> Text {
        match self.when {
            Written::Date(date) => Text::key("slip-date").with("date", date),
            Written::At(at) => {
                let there = at.with_timezone(&zone.offset_at(at.to_utc()));
                Text::key("slip-time").with("at", there.naive_local())
            }
        }
    }

    /// When it was, as it is recorded.
    pub fn when(&self) -> When {
        self.at().map_or(When::Date(self.date()), When::At)
    }

    /// The zone where it was. Where nothing is known of one of that name: the client's own, if its clocks showed
    /// the same time, else one of the offset alone.
    pub fn zone(&self, find: FindZone, own: Zone) -> Zone {
        let Written::At(at) = self.when else { return find(&self.zone).unwrap_or(own) };
        let is_same = own.offset_at(at.to_utc()) == *at.offset();
        let unknown = || if is_same { own } else { of_offset(*at.offset()) };
        find(&self.zone).unwrap_or_else(unknown)
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
        if !is_name(zone) {
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

/// Whether something can be the name of a zone, and no path: a link is written by anybody, and a path may lead to
/// another computer.
fn is_name(zone: &str) -> bool {
    let is_drive = zone.as_bytes().get(1) == Some(&b':');
    (1..=MOST_NAME).contains(&zone.len())
        && zone.bytes().all(|one| one.is_ascii_graphic() && one != b'\\')
        && !zone.starts_with('/')
        && !is_drive
}

/// A zone of one offset alone, as a POSIX rule: the store finds it again by that name.
fn of_offset(offset: FixedOffset) -> Zone {
    let (ahead, behind) = (offset.to_string(), FixedOffset::west_opt(offset.local_minus_utc()));
    let behind = behind.unwrap_or(offset).to_string();
    Zone::by_rule(&format!("<{}>{behind}", ahead.replace(':', "")))
        .unwrap_or_else(|| Zone::by_offset(&ahead, offset))
}

/// The instant of a time; of a date alone, its first in UTC.
fn at_of(when: Written) -> DateTime<Utc> {
    match when {
        Written::At(at) => at.to_utc(),
        Written::Date(date) => date.and_time(chrono::NaiveTime::MIN).and_utc(),
    }
}

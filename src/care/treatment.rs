//! A treatment: one micro-needling session, fixed in the zone where it was recorded.

use super::zone::{Wall, Zone};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::civil;
use super::details::{Details, Warning};
use super::digits::with_ascii_digits;
use super::id::TreatmentId;
use super::text::{Arg, Text};

/// One micro-needling session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Treatment {
    /// The store's number.
    pub id: TreatmentId,
    /// The local date where it was recorded: day 0.
    pub date: NaiveDate,
    /// The instant it happened; `None` when only the date is known.
    pub at: Option<DateTime<Utc>>,
    /// The wall time it was recorded as; `None` as the instant shows in its zone.
    pub wall: Option<NaiveDateTime>,
    /// The zone where it was recorded.
    pub zone: Zone,
    /// When it was entered or last corrected: nothing that was due before that is caught up on.
    pub recorded_at: DateTime<Utc>,
    /// What the client noted of it: no hold depends on it.
    pub details: Details,
}

impl Treatment {
    /// One that began at an instant, and was recorded at that instant, where the client then was.
    pub fn begun(id: TreatmentId, at: DateTime<Utc>, zone: Zone) -> Self {
        Self {
            id,
            date: civil::date_of(at, zone),
            at: Some(at),
            wall: None,
            zone,
            recorded_at: at,
            details: Details::default(),
        }
    }

    /// When it began, for a client in `zone`: the instant, or the start of its date.
    pub fn starts(&self, zone: Zone) -> DateTime<Utc> {
        self.at.unwrap_or_else(|| civil::start_of(self.date, zone))
    }

    /// The wall time it was recorded as, whatever became of the rules of its zone since; `None` when
    /// only the date is known.
    pub fn wall_time(&self) -> Option<NaiveDateTime> {
        let at = self.at?;
        Some(self.wall.unwrap_or_else(|| at.with_timezone(&self.zone).naive_local()))
    }

    /// The warning about its kind.
    pub fn warning(&self) -> Option<Warning> {
        self.details.kind.warning()
    }

    /// The recovery day on a local date; `None` before the treatment.
    pub fn day_on(&self, date: NaiveDate) -> Option<u32> {
        u32::try_from(date.signed_duration_since(self.date).num_days()).ok()
    }
}

/// When something happened, as a person gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Only the date is known.
    Date(NaiveDate),
    /// An instant, given with its offset.
    At(DateTime<Utc>),
    /// A wall time in the client's zone.
    Wall {
        /// The wall time.
        local: NaiveDateTime,
        /// The instant that it stands for.
        at: DateTime<Utc>,
    },
}

/// Why a date or time is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    /// Not one of the accepted forms, or not a day of the calendar.
    #[error("not a date or time: {0}")]
    Unreadable(String),
    /// Not a day of the calendar in the accepted form.
    #[error("not a date: {0}")]
    NoDate(String),
    /// The clocks were put forward over this wall time.
    #[error("{0} does not exist in {1}")]
    InGap(NaiveDateTime, Zone),
    /// A wall time, while the zone that it is meant in, of this name, cannot be found.
    #[error("{0} in the zone {1}, which cannot be found")]
    ZoneMissing(NaiveDateTime, &'static str),
    /// Later than now.
    #[error("{0} is in the future")]
    Future(NaiveDateTime),
    /// Later than today.
    #[error("{0} is in the future")]
    FutureDate(NaiveDate),
    /// Before the first or after the last year that is accepted.
    #[error("{0} is not within the years that are accepted")]
    OutOfRange(String),
}

impl WhenError {
    /// The sentence for a person.
    pub fn text(&self) -> Text {
        let literal = |words: &str| Text::Literal(words.into());
        match self {
            Self::Unreadable(given) => Text::key("when-unreadable")
                .with("given", literal(given))
                .with("time", Arg::Clock(NaiveTime::from_hms_opt(15, 0, 0).unwrap_or_default())),
            Self::NoDate(given) => Text::key("date-unreadable").with("given", literal(given)),
            Self::InGap(local, zone) => {
                Text::key("when-in-gap").with("given", *local).with("zone", literal(zone.name()))
            }
            Self::ZoneMissing(local, wanted) => {
                Text::key("when-zone-missing").with("given", *local).with("zone", literal(wanted))
            }
            Self::Future(local) => Text::key("when-future").with("given", *local),
            Self::FutureDate(date) => Text::key("when-future").with("given", *date),
            Self::OutOfRange(given) => Text::key("when-out-of-range")
                .with("given", literal(given))
                .with("first", literal(&civil::FIRST_DATE.year().to_string()))
                .with("last", literal(&civil::LAST_DATE.year().to_string())),
        }
    }
}

impl When {
    /// Reads `2026-11-22`, `2026-11-22T15:00` (also with a space or seconds), `2026-11-22 3:00 PM` or one
    /// with an offset; also in the digits of Arabic.
    ///
    /// A wall time that happens twice means the later one that is not after `now`: it keeps a hold
    /// no shorter than it should be.
    pub fn parse(text: &str, zone: Zone, now: DateTime<Utc>) -> Result<Self, WhenError> {
        let given = text.trim();
        let text = &*with_ascii_digits(given);
        if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            return accepted(date, given).map(Self::Date);
        }
        let by_twelve =
            text.split_once(['T', ' ']).and_then(|(day, time)| Some((day, twelve(time)?)));
        let spaced = match by_twelve {
            Some((day, time)) => format!("{day}T{}", time.format("%H:%M")),
            None => text.replacen(' ', "T", 1),
        };
        let offset = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"];
        let zulu = spaced.strip_suffix(['Z', 'z']).map(|head| format!("{head}+00:00"));
        for form in offset {
            if let Ok(at) = DateTime::parse_from_str(zulu.as_deref().unwrap_or(&spaced), form) {
                let at = at.with_timezone(&Utc);
                return accepted(at.date_naive(), given).map(|_| Self::At(at));
            }
        }
        let local = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
        let local = local
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(&spaced, form).ok())
            .ok_or_else(|| WhenError::Unreadable(given.to_owned()))?;
        accepted(local.date(), given)?;
        if let Some(wanted) = zone.wanted() {
            return Err(WhenError::ZoneMissing(local, wanted));
        }
        match zone.wall(local) {
            Wall::Once(at) => Ok(Self::Wall { local, at }),
            Wall::Twice(first, second) => {
                let at = if second <= now { second } else { first };
                Ok(Self::Wall { local, at })
            }
            Wall::Never(_) => Err(WhenError::InGap(local, zone)),
        }
    }

    /// The same, refused when it is still to come.
    pub fn past(self, zone: Zone, now: DateTime<Utc>) -> Result<Self, WhenError> {
        match self {
            Self::Date(date) if date > civil::date_of(now, zone) => {
                Err(WhenError::FutureDate(date))
            }
            Self::At(at) | Self::Wall { at, .. } if at > now => {
                Err(WhenError::Future(at.with_timezone(&zone).naive_local()))
            }
            _ => Ok(self),
        }
    }

    /// The local date in `zone`.
    pub fn date(self, zone: Zone) -> NaiveDate {
        match self {
            Self::Date(date) => date,
            Self::At(at) => civil::date_of(at, zone),
            Self::Wall { local, .. } => local.date(),
        }
    }

    /// The instant: of a date, its start in `zone`.
    pub fn instant(self, zone: Zone) -> DateTime<Utc> {
        match self {
            Self::Date(date) => civil::start_of(date, zone),
            Self::At(at) | Self::Wall { at, .. } => at,
        }
    }
}

/// Reads a civil date, `2026-11-22`.
pub fn parse_date(text: &str) -> Result<NaiveDate, WhenError> {
    let text = text.trim();
    let date = NaiveDate::parse_from_str(&with_ascii_digits(text), "%Y-%m-%d");
    accepted(date.map_err(|_| WhenError::NoDate(text.to_owned()))?, text)
}

/// Refuses a date outside the years that are accepted; `given` is how it was written.
fn accepted(date: NaiveDate, given: &str) -> Result<NaiveDate, WhenError> {
    if civil::is_accepted(date) { Ok(date) } else { Err(WhenError::OutOfRange(given.to_owned())) }
}

/// Reads a wall time, `08:10` or `8:10 AM`.
pub fn parse_time(text: &str) -> Result<NaiveTime, WhenError> {
    let plain = with_ascii_digits(text.trim());
    let time = NaiveTime::parse_from_str(&plain, "%H:%M").ok().or_else(|| twelve(&plain));
    time.ok_or_else(|| WhenError::Unreadable(text.trim().to_owned()))
}

/// Reads a time of a clock of twelve hours: `3:00 PM`, `8 am`, `12:05 p. m.`; `None` for anything else.
fn twelve(text: &str) -> Option<NaiveTime> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    let text = text.to_lowercase();
    let half = |names: [&str; 2]| names.iter().find_map(|name| text.strip_suffix(name));
    let (time, later) = match half(["am", "ص"]) {
        Some(time) => (time, 0),
        None => (half(["pm", "م"])?, 12),
    };
    let (hour, minute) = time.split_once(':').unwrap_or((time, "00"));
    let number = |text: &str, longest: usize| {
        let fits = (1..=longest).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| fits)
    };
    let hour = number(hour, 2).filter(|hour| (1..=12).contains(hour))?;
    let minute = number(minute, 2).filter(|_| minute.len() == 2)?;
    NaiveTime::from_hms_opt(hour % 12 + later, minute, 0)
}

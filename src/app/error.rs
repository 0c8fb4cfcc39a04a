//! Why an intent is refused: one sentence that says what is wrong and what to do.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

use crate::care::{Arg, Text, TreatmentId, WhenError, civil};
use crate::reminders::QuietHours;
use crate::store::StoreError;

/// Why an intent is refused. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store could not be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A date or time that cannot be.
    #[error(transparent)]
    When(#[from] WhenError),
    /// A clock that shows no year of use.
    #[error("the clock shows {0}")]
    Clock(DateTime<Utc>),
    /// No step of this name.
    #[error("unknown step {given}")]
    UnknownStep {
        /// What was given.
        given: String,
        /// The steps of that day.
        known: Vec<String>,
    },
    /// A step, but not one of that day.
    #[error("{given} is not a step of {date}")]
    NotThatDay {
        /// What was given.
        given: String,
        /// The day.
        date: NaiveDate,
        /// The steps of that day.
        known: Vec<String>,
    },
    /// A day too long ago to be changed.
    #[error("{0} can no longer be changed")]
    TooOld(NaiveDate),
    /// A day still to come.
    #[error("{0} is still to come")]
    NotYet(NaiveDate),
    /// Nothing is recorded.
    #[error("no treatment yet")]
    NoTreatment,
    /// No treatment of this number.
    #[error("unknown treatment {0}")]
    UnknownTreatment(String),
    /// The same treatment again.
    #[error("treatment already recorded as {0}")]
    TreatmentTwice(TreatmentId),
    /// No appointment of this number.
    #[error("unknown appointment {0}")]
    UnknownAppointment(String),
    /// The same appointment again.
    #[error("appointment already booked as {0}")]
    AppointmentTwice(i64),
    /// An appointment that is over.
    #[error("{0} is in the past")]
    AppointmentPast(DateTime<Utc>),
    /// Only a date where a time is needed.
    #[error("a time is needed as well")]
    TimeWanted,
    /// No reminder of this name.
    #[error("unknown reminder {given}")]
    UnknownReminder {
        /// What was given.
        given: String,
        /// All there are.
        known: Vec<String>,
    },
    /// A reminder that follows what it is about.
    #[error("reminder {0} has no time of its own")]
    NoTime(String),
    /// A time inside the quiet hours.
    #[error("{time} is in the quiet hours")]
    Quiet {
        /// The time.
        time: NaiveTime,
        /// The quiet hours.
        quiet: QuietHours,
    },
    /// Not a time of day.
    #[error("not a time of day: {0}")]
    TimeUnreadable(String),
    /// Not a stretch of the day.
    #[error("not a stretch of the day: {0}")]
    QuietUnreadable(String),
    /// No notification of this name was shown.
    #[error("unknown notification {0}")]
    UnknownNotification(String),
    /// The evening's time is over.
    #[error("this evening's {0} is over")]
    EveningOver(NaiveTime),
    /// Nowhere to keep the data.
    #[error("no home folder")]
    NoHome,
    /// No product of this number.
    #[error("unknown product {0}")]
    UnknownProduct(String),
    /// A text that is longer than what is read.
    #[error("more than {limit} bytes")]
    TooMuchText {
        /// The most bytes that are read.
        limit: usize,
    },
    /// A text that is not UTF-8.
    #[error("not UTF-8 from byte {0}")]
    NotUtf8(usize),
    /// A file that cannot be read.
    #[error("{path} cannot be read: {problem}")]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        problem: String,
    },
    /// More text than anyone needs.
    #[error("text too long")]
    TooLong {
        /// The most characters there may be.
        limit: usize,
    },
}

impl AppError {
    /// The sentence for a person.
    pub fn text(&self) -> Text {
        let literal = |words: String| Text::Literal(words.into());
        let names = |known: &[String]| match known {
            [] => Text::key("no-steps"),
            known => literal(known.join(", ")),
        };
        match self {
            Self::Store(error) => error.text(),
            Self::When(WhenError::Unreadable(given)) => {
                Text::key("when-unreadable").with("given", literal(given.clone()))
            }
            Self::When(WhenError::InGap(local, zone)) => Text::key("when-in-gap")
                .with("given", literal(local.format("%Y-%m-%d %H:%M").to_string()))
                .with("zone", literal(zone.name().to_owned())),
            Self::When(WhenError::ZoneMissing(local, wanted)) => Text::key("when-zone-missing")
                .with("given", literal(local.format("%Y-%m-%dT%H:%M").to_string()))
                .with("zone", literal((*wanted).to_owned())),
            Self::When(WhenError::Future(given)) => {
                Text::key("when-future").with("given", literal(given.clone()))
            }
            Self::When(WhenError::OutOfRange(given)) => Text::key("when-out-of-range")
                .with("given", literal(given.clone()))
                .with("first", literal(civil::FIRST_DATE.year().to_string()))
                .with("last", literal(civil::LAST_DATE.year().to_string())),
            Self::Clock(now) => {
                Text::key("clock").with("shown", literal(now.format("%Y-%m-%d").to_string()))
            }
            Self::UnknownStep { given, known } => Text::key("unknown-step")
                .with("given", literal(given.clone()))
                .with("known", names(known)),
            Self::NotThatDay { given, date, known } => Text::key("step-not-that-day")
                .with("given", literal(given.clone()))
                .with("date", *date)
                .with("known", names(known)),
            Self::TooOld(date) => Text::key("tick-too-old").with("date", *date),
            Self::NotYet(date) => Text::key("tick-future").with("date", *date),
            Self::NoTreatment => Text::key("no-treatment"),
            Self::UnknownTreatment(given) => {
                Text::key("unknown-treatment").with("given", literal(given.clone()))
            }
            Self::TreatmentTwice(id) => {
                Text::key("treatment-twice").with("id", literal(id.to_string()))
            }
            Self::UnknownAppointment(given) => {
                Text::key("unknown-appointment").with("given", literal(given.clone()))
            }
            Self::AppointmentTwice(id) => {
                Text::key("appointment-twice").with("id", literal(id.to_string()))
            }
            Self::AppointmentPast(at) => {
                Text::key("appointment-past").with("given", Arg::Time(*at))
            }
            Self::UnknownReminder { given, known } => Text::key("unknown-reminder")
                .with("given", literal(given.clone()))
                .with("known", names(known)),
            Self::NoTime(given) => {
                Text::key("reminder-has-no-time").with("given", literal(given.clone()))
            }
            Self::Quiet { time, quiet } => Text::key("reminder-quiet")
                .with("time", literal(time.format("%H:%M").to_string()))
                .with("quiet", literal(quiet.to_string())),
            Self::TimeUnreadable(given) => {
                Text::key("time-unreadable").with("given", literal(given.clone()))
            }
            Self::QuietUnreadable(given) => {
                Text::key("quiet-unreadable").with("given", literal(given.clone()))
            }
            Self::UnknownNotification(given) => {
                Text::key("unknown-notification").with("given", literal(given.clone()))
            }
            Self::EveningOver(time) => {
                Text::key("evening-over").with("time", literal(time.format("%H:%M").to_string()))
            }
            Self::UnknownProduct(given) => {
                Text::key("unknown-product").with("given", literal(given.clone()))
            }
            Self::TooMuchText { limit } => {
                let kib = i64::try_from(*limit / 1024).unwrap_or(i64::MAX);
                Text::key("too-much-text").with("count", kib)
            }
            Self::NotUtf8(at) => {
                Text::key("not-utf8").with("at", i64::try_from(*at).unwrap_or(i64::MAX))
            }
            Self::Unreadable { path, problem } => Text::key("file-unreadable")
                .with("path", literal(path.clone()))
                .with("problem", literal(problem.clone())),
            Self::TimeWanted => Text::key("time-wanted"),
            Self::NoHome => Text::key("store-no-home"),
            Self::TooLong { limit } => {
                Text::key("text-too-long").with("count", i64::try_from(*limit).unwrap_or(i64::MAX))
            }
        }
    }
}

//! Why an intent is refused: one sentence that says what is wrong and what to do.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::{handed::HandedError, sheet::SheetError};
use crate::backup::BackupError;
use crate::care::plan_file::Mistake;
use crate::care::{
    AppointmentId, Arg, Course, OverlayError, PhotoId, Text, TreatmentId, WhenError,
};
use crate::photos::PhotoError;
use crate::reminders::QuietHours;
use crate::store::StoreError;

/// Why an intent is refused. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store could not be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A sheet that cannot be read.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// An impossible date or time.
    #[error(transparent)]
    When(#[from] WhenError),
    /// A clock that shows an implausible year.
    #[error("the clock shows {0}")]
    Clock(DateTime<Utc>),
    /// No step of this name.
    #[error("unknown step {given}")]
    UnknownStep { given: String, known: Vec<String> },
    /// A step of another day.
    #[error("{given} is not a step of {date}")]
    NotThatDay { given: String, date: NaiveDate, known: Vec<String> },
    /// A day too long ago to change.
    #[error("{0} can no longer be changed")]
    TooOld(NaiveDate),
    /// A plan that is stored and cannot be used.
    #[error("the plan from {from} on cannot be used: {problem}")]
    PlanUnreadable { from: NaiveDate, problem: String },
    /// A professional's plan that does not fit the default one.
    #[error(transparent)]
    Overlay(#[from] OverlayError),
    /// A plan file with mistakes.
    #[error("{} mistakes in the plan file", .0.len())]
    PlanFile(Vec<Mistake>),
    /// Something handed over that is not taken.
    #[error(transparent)]
    Handed(#[from] HandedError),
    /// A plan that was not confirmed.
    #[error("the plan was not confirmed")]
    PlanNotConfirmed,
    /// No other plan was ever in force.
    #[error("no plan before")]
    NoPlanBefore,
    /// Questions that were not answered.
    #[error("not all was answered")]
    PlanNewStopped,
    /// A range of dates that ends before it begins.
    #[error("{last} is before {first}")]
    Backwards { first: NaiveDate, last: NaiveDate },
    /// A future day.
    #[error("{0} is still to come")]
    NotYet(NaiveDate),
    /// Nothing is recorded.
    #[error("no treatment yet")]
    NoTreatment,
    /// No treatment of this number.
    #[error("unknown treatment {0}")]
    UnknownTreatment(String),
    /// A duplicate treatment.
    #[error("treatment already recorded as {0}")]
    TreatmentTwice(TreatmentId),
    /// No appointment of this number.
    #[error("unknown appointment {0}")]
    UnknownAppointment(String),
    /// A duplicate appointment.
    #[error("appointment already booked as {0}")]
    AppointmentTwice(AppointmentId),
    /// No question for the next visit has this number.
    #[error("no question {0}")]
    UnknownAgenda(String),
    /// No words where some are needed.
    #[error("no words")]
    TextWanted,
    /// No course is planned.
    #[error("no course")]
    NoCourse,
    /// Not a number of sessions or days that a course can have.
    #[error("not a course")]
    CourseOutOfRange,
    /// An appointment in the past.
    #[error("{0} is in the past")]
    AppointmentPast(DateTime<Utc>),
    /// A date without the required time.
    #[error("a time is needed as well")]
    TimeWanted,
    /// No reminder of this name.
    #[error("unknown reminder {given}")]
    UnknownReminder {
        given: String,
        /// All valid names.
        known: Vec<String>,
    },
    /// A reminder whose time cannot be set: it follows what it is about.
    #[error("reminder {0} has no time of its own")]
    NoTime(String),
    /// A language without words here.
    #[error("no words in {given}")]
    UnknownLanguage { given: String, known: Vec<String> },
    /// A time inside the quiet hours.
    #[error("{time} is in the quiet hours")]
    Quiet { time: NaiveTime, quiet: QuietHours },
    /// Not a time of day.
    #[error("not a time of day: {0}")]
    TimeUnreadable(String),
    /// Not a valid time range.
    #[error("not a stretch of the day: {0}")]
    QuietUnreadable(String),
    /// No notification of this name was shown.
    #[error("unknown notification {0}")]
    UnknownNotification(String),
    /// The evening is already over.
    #[error("this evening's {0} is over")]
    EveningOver(NaiveTime),
    /// The outdoor timer is not running.
    #[error("the outdoor timer does not run")]
    NotOutside,
    /// No folder for the data.
    #[error("no home folder")]
    NoHome,
    /// No product of this number.
    #[error("unknown product {0}")]
    UnknownProduct(String),
    /// A picture that cannot become a photo.
    #[error(transparent)]
    Photo(#[from] PhotoError),
    /// No photo of this number.
    #[error("unknown photo {0}")]
    UnknownPhoto(String),
    /// A photo that is there already.
    #[error("photo already kept as {0}")]
    PhotoTwice(PhotoId),
    /// A photo of a day to come.
    #[error("{0} is still to come")]
    PhotoNotYet(NaiveDate),
    /// A photo whose file is gone.
    #[error("the file of photo {0} is gone")]
    PhotoMissing(PhotoId),
    /// A file that is there already.
    #[error("{0} is there already")]
    FileThere(String),
    /// A folder or a device where a file has to be.
    #[error("{0} is no file")]
    NoFile(String),
    /// Nothing to write into a calendar.
    #[error("nothing is to come")]
    NothingToCome,
    /// Reminders that are nobody's in somebody's calendar.
    #[error("a calendar of the sample")]
    SampleCalendar,
    /// A file that cannot be written.
    #[error("{path} cannot be written: {problem}")]
    Unwritable {
        path: String,
        /// The reason.
        problem: String,
    },
    /// A backup that cannot be written or read.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// Two backups at a time.
    #[error("another backup is under way")]
    BackupBusy,
    /// A backup into the folder that it is of.
    #[error("inside {0}")]
    BackupInside(String),
    /// A folder with something in it.
    #[error("{0} is in use")]
    FolderInUse(String),
    /// A sample, which is kept nowhere.
    #[error("only a sample")]
    OnlySample,
    /// A passphrase that was typed differently the second time.
    #[error("two passphrases")]
    PassphrasesDiffer,
    /// A restore over data, without a word that it is meant.
    #[error("there is data")]
    NotBlank,
    /// No restore has replaced anything.
    #[error("nothing was replaced")]
    NothingReplaced,
    /// No copy of this name is kept.
    #[error("unknown copy {given}")]
    UnknownCopy { given: String, known: Vec<String> },
    /// What cannot be undone, without a word that it is meant.
    #[error("not confirmed")]
    NotConfirmed,
    /// No sign of this name.
    #[error("unknown sign {given}")]
    UnknownSign {
        given: String,
        /// All valid names.
        known: Vec<String>,
    },
    /// A sign that is not part of a check-in.
    #[error("{given} is no sign of a check-in")]
    NotInCheckIn {
        given: String,
        /// All that are.
        known: Vec<String>,
    },
    /// Not a sign with its degree.
    #[error("not a sign with its degree: {0}")]
    MarkUnreadable(String),
    /// A check-in that says nothing.
    #[error("nothing to note")]
    NothingNoted,
    /// A check-in of a future day.
    #[error("a check-in of {0}, which is still to come")]
    CheckInAhead(NaiveDate),
    /// No check-in on a day.
    #[error("no check-in of {0}")]
    NoCheckIn(NaiveDate),
    /// A text that is too long to read.
    #[error("more than {limit} bytes")]
    TooMuchText { limit: usize },
    /// A text that is not UTF-8.
    #[error("not UTF-8 from byte {0}")]
    NotUtf8(usize),
    /// A file that cannot be read.
    #[error("{path} cannot be read: {problem}")]
    Unreadable {
        path: String,
        /// The reason.
        problem: String,
    },
    /// An edit that changes nothing.
    #[error("no change given")]
    NoChange(
        /// The options that would change something.
        Vec<String>,
    ),
    /// A text that is too long to store.
    #[error("text too long")]
    TooLong { limit: usize },
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
            Self::When(error) => error.text(),
            Self::Sheet(error) => error.text(),
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
            Self::PlanUnreadable { from, problem } => Text::key("plan-unreadable")
                .with("from", *from)
                .with("problem", literal(problem.clone())),
            Self::Overlay(problem) => {
                Text::key("plan-unfit").with("problem", literal(problem.to_string()))
            }
            Self::PlanFile(mistakes) => {
                Text::key("plan-file-mistakes").with("count", mistakes.len())
            }
            Self::Handed(error) => error.text(),
            Self::PlanNotConfirmed => Text::key("plan-not-confirmed"),
            Self::NoPlanBefore => Text::key("plan-none-before"),
            Self::PlanNewStopped => Text::key("plan-new-stopped"),
            Self::Backwards { first, last } => {
                Text::key("dates-backwards").with("first", *first).with("last", *last)
            }
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
            Self::UnknownLanguage { given, known } => Text::key("unknown-language")
                .with("given", literal(given.clone()))
                .with("known", names(known)),
            Self::NoTime(given) => {
                Text::key("reminder-has-no-time").with("given", literal(given.clone()))
            }
            Self::Quiet { time, quiet } => {
                Text::key("reminder-quiet").with("time", *time).with("quiet", quiet.text())
            }
            // A field that was cleared.
            Self::TimeUnreadable(given) if given.is_empty() => Text::key("time-wanted"),
            Self::TimeUnreadable(given) => {
                Text::key("time-unreadable").with("given", literal(given.clone()))
            }
            Self::QuietUnreadable(given) => {
                Text::key("quiet-unreadable").with("given", literal(given.clone()))
            }
            Self::UnknownNotification(given) => {
                Text::key("unknown-notification").with("given", literal(given.clone()))
            }
            Self::EveningOver(time) => Text::key("evening-over").with("time", *time),
            Self::UnknownProduct(given) => {
                Text::key("unknown-product").with("given", literal(given.clone()))
            }
            Self::Photo(error) => error.text(),
            Self::UnknownPhoto(given) => {
                Text::key("unknown-photo").with("given", literal(given.clone()))
            }
            Self::PhotoTwice(id) => Text::key("photo-twice").with("id", literal(id.to_string())),
            Self::PhotoNotYet(date) => Text::key("photo-not-yet").with("date", *date),
            Self::PhotoMissing(id) => {
                Text::key("photo-missing").with("id", literal(id.to_string()))
            }
            Self::NothingToCome => Text::key("calendar-nothing"),
            Self::SampleCalendar => Text::key("calendar-sample"),
            Self::NoFile(path) => Text::key("file-is-none").with("path", literal(path.clone())),
            Self::FileThere(path) => Text::key("file-there").with("path", literal(path.clone())),
            Self::Unwritable { path, problem } => Text::key("file-unwritable")
                .with("path", literal(path.clone()))
                .with("problem", literal(problem.clone())),
            Self::Backup(error) => error.text(),
            Self::BackupBusy => Text::key("backup-busy"),
            Self::BackupInside(path) => {
                Text::key("backup-inside").with("path", literal(path.clone()))
            }
            Self::FolderInUse(path) => {
                Text::key("export-in-use").with("path", literal(path.clone()))
            }
            Self::OnlySample => Text::key("backup-sample"),
            Self::PassphrasesDiffer => Text::key("backup-passphrases-differ"),
            Self::NotBlank => Text::key("restore-not-blank"),
            Self::NothingReplaced => Text::key("restore-none-before"),
            Self::UnknownCopy { given, known } => Text::key("restore-unknown-copy")
                .with("given", literal(given.clone()))
                .with("known", names(known)),
            Self::NotConfirmed => Text::key("photo-not-confirmed"),
            Self::UnknownSign { given, known } => Text::key("unknown-sign")
                .with("given", literal(given.clone()))
                .with("known", names(known)),
            Self::NotInCheckIn { given, known } => Text::key("not-in-check-in")
                .with("given", literal(given.clone()))
                .with("known", names(known)),
            Self::MarkUnreadable(given) => {
                Text::key("mark-unreadable").with("given", literal(given.clone()))
            }
            Self::NothingNoted => Text::key("nothing-noted"),
            Self::CheckInAhead(date) => Text::key("check-in-ahead").with("date", *date),
            Self::NoCheckIn(date) => Text::key("no-check-in").with("date", *date),
            Self::TooMuchText { limit } => {
                let kib = *limit / 1024;
                Text::key("too-much-text").with("count", kib)
            }
            Self::NotUtf8(at) => Text::key("not-utf8").with("at", *at),
            Self::Unreadable { path, problem } => Text::key("file-unreadable")
                .with("path", literal(path.clone()))
                .with("problem", literal(problem.clone())),
            Self::NoChange(options) => Text::key("no-change").with("options", names(options)),
            Self::UnknownAgenda(given) => {
                Text::key("unknown-agenda").with("given", literal(given.clone()))
            }
            Self::TextWanted => Text::key("text-wanted"),
            Self::NoCourse => Text::key("no-course"),
            Self::CourseOutOfRange => Text::key("course-out-of-range")
                .with("sessions", Course::MOST_SESSIONS)
                .with("days", Course::LONGEST),
            Self::TimeWanted => Text::key("time-wanted"),
            Self::NotOutside => Text::key("not-outside"),
            Self::NoHome => Text::key("store-no-home"),
            Self::TooLong { limit } => Text::key("text-too-long").with("count", *limit),
        }
    }
}

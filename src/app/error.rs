//! Why an intent is refused; `error_text.rs` has the sentences.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::{handed::HandedError, sheet::SheetError};
use crate::backup::BackupError;
use crate::care::plan_file::Mistake;
use crate::care::{AppointmentId, OverlayError, PhotoId, TreatmentId, WhenError};
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
    /// Another file in the folder where everything is kept.
    #[error("inside {0}")]
    FileInside(String),
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

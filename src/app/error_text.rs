//! The sentence for each refusal: what is wrong and what to do.

use super::AppError;
use crate::care::{Arg, Course, Text};

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
            Self::FileInside(path) => Text::key("file-inside").with("path", literal(path.clone())),
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

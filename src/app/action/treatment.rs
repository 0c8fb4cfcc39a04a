//! Treatments: recorded, corrected and removed.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Added, App, AppError, Moment, Tx, Undo, Writes, limit, note_limit, writes};
use crate::care::{Course, Details, Treatment, TreatmentId, When, WhenError};
use crate::store::{Close, ZoneQuestion};

/// What a person can do with treatments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TreatmentAction {
    /// Record a past treatment of which only the time is given.
    Add(When),
    /// Record a past treatment with what the client notes of it.
    Record { when: When, details: Details },
    /// Correct one. Ticks, the follow-up and what was shown are kept.
    Correct {
        id: TreatmentId,
        /// `None` keeps the time.
        when: Option<When>,
        /// `None` keeps what was noted.
        details: Option<Details>,
    },
    /// Remove one.
    Remove(TreatmentId),
    /// Choose between the two possible instants of a treatment recorded under older zone rules.
    AnswerZoneQuestion { question: ZoneQuestion, at: DateTime<Utc> },
}

impl TreatmentAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        Ok(match self {
            Self::Add(when) => add(happened(TreatmentId::NEW, when, moment)?),
            Self::Record { when, details } => {
                check(&details)?;
                add(Treatment { details, ..happened(TreatmentId::NEW, when, moment)? })
            }
            Self::Correct { id, when, details } => {
                let unknown = || AppError::UnknownTreatment(id.to_string());
                let known = app.treatment(id)?.ok_or_else(unknown)?;
                let details = details.unwrap_or_else(|| known.details.clone());
                check(&details)?;
                let before = known.date;
                let timed = match when {
                    Some(when) => happened(id, when, moment)?,
                    None => known,
                };
                let treatment = Treatment { details, ..timed };
                let moved = course_that_moves(app, before, treatment.date)?;
                writes(move |tx| {
                    if let Some(course) = moved {
                        tx.set_course(course)?;
                    }
                    tx.set_treatment(&treatment)
                })
            }
            Self::Remove(id) => Box::new(move |tx| {
                let unknown = || AppError::UnknownTreatment(id.to_string());
                tx.remove_treatment(id)?.ok_or_else(unknown)?;
                Ok(None)
            }),
            Self::AnswerZoneQuestion { question, at } => {
                if at > moment.now {
                    let local = at.with_timezone(&question.zone).naive_local();
                    return Err(WhenError::Future(local).into());
                }
                writes(move |tx| tx.answer_zone_question(&question, at))
            }
        })
    }
}

/// The course that began with the only treatment of a date, to begin with that treatment's new date.
fn course_that_moves(
    app: &App,
    before: NaiveDate,
    after: NaiveDate,
) -> Result<Option<Course>, AppError> {
    let others = app.treatments()?.iter().filter(|one| one.date == before).count() > 1;
    let began = app.store.courses()?.into_iter().find(|course| course.since == before);
    Ok(began.filter(|_| before != after && !others).map(|course| Course { since: after, ..course }))
}

fn add(treatment: Treatment) -> Writes {
    Box::new(move |tx| Ok(Some(Added::Treatment(tx.add_treatment(&treatment)?))))
}

/// Refuses words that are too long.
fn check(details: &Details) -> Result<(), AppError> {
    limit(&details.area)?;
    note_limit(&details.note)
}

/// The treatment at that time; refused when it is in the future.
fn happened(id: TreatmentId, when: When, moment: Moment) -> Result<Treatment, AppError> {
    let Moment { now, zone } = moment;
    let when = when.past(zone, now)?;
    let (at, wall) = match when {
        When::Date(_) => (None, None),
        When::At(at) => (Some(at), None),
        When::Wall { local, at } => (Some(at), Some(local)),
    };
    let date = when.date(zone);
    Ok(Treatment { id, date, at, wall, zone, recorded_at: now, details: Details::default() })
}

/// Refuses a treatment that is already recorded under another id.
pub(super) fn refuse_twin(tx: &Tx<'_>, written: &Undo, close: Close) -> Result<(), AppError> {
    match tx.twin_of_treatment(written, close)? {
        Some(id) => Err(AppError::TreatmentTwice(id)),
        None => Ok(()),
    }
}

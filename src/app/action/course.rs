//! Courses: planned, changed and removed.

use super::{App, AppError, Moment, Writes, writes};
use crate::care::course::{begins, with_sessions};
use crate::care::{Course, CourseId, Treatment, TreatmentId, When, Zone};

/// What a person can do with courses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseAction {
    /// Change the course that is under way, or extend the one that has just ended; else plan a new one.
    Set { sessions: u32, every_days: u32 },
    /// Remove one; its treatments stay.
    Remove(CourseId),
}

impl CourseAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        match self {
            Self::Set { sessions, every_days } => set(app, (sessions, every_days), None, moment),
            Self::Remove(id) => {
                Ok(Box::new(
                    move |tx| {
                        if tx.remove_course(id)? { Ok(None) } else { Err(AppError::NoCourse) }
                    },
                ))
            }
        }
    }
}

/// Plans so many sessions so many days apart. `noted` is a treatment that is noted with it, and the zone where it
/// was.
pub(super) fn set(
    app: &App,
    (sessions, every_days): (u32, u32),
    noted: Option<(When, Zone)>,
    moment: Moment,
) -> Result<Writes, AppError> {
    let within = |number, most| (1..=most).contains(&number);
    if !within(sessions, Course::MOST_SESSIONS) || !within(every_days, Course::LONGEST) {
        return Err(AppError::CourseOutOfRange);
    }
    let mut treatments = app.treatments()?;
    if let Some((when, zone)) = noted {
        let begun = Treatment::begun(TreatmentId::NEW, moment.now, zone);
        treatments.push(Treatment { date: when.date(zone), ..begun });
        treatments.sort_by_key(|treatment| treatment.date);
    }
    let known = with_sessions(&app.store.courses()?, &treatments);
    let today = moment.today();
    let current = known
        .last()
        .filter(|last| !last.is_complete() || last.is_extended_by(sessions, every_days, today));
    let (id, since) = current.map_or_else(
        || (CourseId::NEW, begins(&known, &treatments, every_days, today)),
        |current| (current.course.id, current.course.since),
    );
    let course = Course { id, since, sessions, every_days };
    Ok(writes(move |tx| tx.set_course(course).map(|_| ())))
}

//! Courses: planned, changed and removed.

use super::{App, AppError, Moment, Writes, writes};
use crate::care::course::{begins, with_sessions};
use crate::care::{Course, CourseId};

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
            Self::Set { sessions, every_days } => {
                let within = |number, most| (1..=most).contains(&number);
                if !within(sessions, Course::MOST_SESSIONS) || !within(every_days, Course::LONGEST)
                {
                    return Err(AppError::CourseOutOfRange);
                }
                let treatments = app.treatments()?;
                let known = with_sessions(&app.store.courses()?, &treatments);
                let today = moment.today();
                let current = known.last().filter(|last| {
                    !last.is_complete() || last.is_extended_by(sessions, every_days, today)
                });
                let (id, since) = current.map_or_else(
                    || (CourseId::NEW, begins(&known, &treatments, every_days, today)),
                    |current| (current.course.id, current.course.since),
                );
                let course = Course { id, since, sessions, every_days };
                Ok(writes(move |tx| tx.set_course(course).map(|_| ())))
            }
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

//! Courses: planned series of treatments.

use rusqlite::{Row, params};

use super::treatments::date_in;
use super::{Store, StoreError, Topic, Tx};
use crate::care::{Course, CourseId};

impl Store {
    /// All courses, by their beginning.
    pub fn courses(&self) -> Result<Vec<Course>, StoreError> {
        self.reads(Topic::Treatments);
        let sql = "SELECT id, since, sessions, every_days FROM course ORDER BY since, id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_course)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Writes a course; an id of 0 asks for a new one.
    pub fn set_course(&self, course: Course) -> Result<CourseId, StoreError> {
        self.note(Topic::Treatments);
        let id = (course.id != CourseId::NEW).then_some(course.id);
        self.tx
            .prepare_cached(
                "INSERT INTO course (id, since, sessions, every_days) VALUES (?, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET since = excluded.since,
                 sessions = excluded.sessions, every_days = excluded.every_days",
            )?
            .execute(params![id, course.since.to_string(), course.sessions, course.every_days])?;
        Ok(id.unwrap_or(CourseId(self.tx.last_insert_rowid())))
    }

    /// Removes a course; whether there was one of this id. Its treatments stay.
    pub fn remove_course(&self, id: CourseId) -> Result<bool, StoreError> {
        self.note(Topic::Treatments);
        let removed = self.tx.prepare_cached("DELETE FROM course WHERE id = ?")?.execute([id])?;
        Ok(removed > 0)
    }
}

fn row_to_course(row: &Row<'_>) -> rusqlite::Result<Course> {
    Ok(Course {
        id: row.get("id")?,
        since: date_in(row, "since")?,
        sessions: row.get("sessions")?,
        every_days: row.get("every_days")?,
    })
}

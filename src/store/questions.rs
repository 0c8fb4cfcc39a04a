//! Questions to "Can I?".

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::QuestionId;

/// How many questions are kept: History shows what was asked, of months and not of the last days.
pub const QUESTIONS_KEPT: u32 = 500;

/// A question that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub text: String,
    pub asked_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, text, asked_ms";

impl Store {
    /// All questions, the newest first.
    pub fn questions(&self) -> Result<Vec<Question>, StoreError> {
        self.latest_questions(QUESTIONS_KEPT)
    }

    /// The latest questions, the newest first.
    pub fn latest_questions(&self, most: u32) -> Result<Vec<Question>, StoreError> {
        self.reads(Topic::Questions);
        let sql = format!("SELECT {COLUMNS} FROM question ORDER BY asked_ms DESC, id DESC LIMIT ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([most], row_to_question)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The questions from one instant to another, the end exclusive, in their order.
    pub fn questions_between(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<Question>, StoreError> {
        self.reads(Topic::Questions);
        let sql = format!(
            "SELECT {COLUMNS} FROM question WHERE asked_ms >= ? AND asked_ms < ?
             ORDER BY asked_ms, id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([to_ms(from), to_ms(to)], row_to_question)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the first question was asked, of those that are kept.
    pub fn first_question(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.reads(Topic::Questions);
        let mut statement = self.conn.prepare_cached("SELECT min(asked_ms) FROM question")?;
        let first: Option<i64> = statement.query_row([], |row| row.get(0))?;
        Ok(first.map(from_ms))
    }

    /// A question by its id.
    pub fn question(&self, id: QuestionId) -> Result<Option<Question>, StoreError> {
        self.reads(Topic::Questions);
        let sql = format!("SELECT {COLUMNS} FROM question WHERE id = ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([id], row_to_question)?.next().transpose()?)
    }
}

impl Tx<'_> {
    /// Records a question; a repeated one moves to the top. The oldest beyond the limit are deleted.
    pub fn note_question(&self, text: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note(Topic::Questions);
        self.tx
            .prepare_cached(
                "INSERT INTO question (text, asked_ms) VALUES (?, ?)
                 ON CONFLICT (text) DO UPDATE SET asked_ms = excluded.asked_ms",
            )?
            .execute(params![text, to_ms(at)])?;
        self.tx
            .prepare_cached(
                "DELETE FROM question WHERE id NOT IN
                 (SELECT id FROM question ORDER BY asked_ms DESC, id DESC LIMIT ?)",
            )?
            .execute([QUESTIONS_KEPT])?;
        Ok(())
    }

    /// Forgets a question and returns it; `None` when there is none of this id.
    pub fn forget_question(&self, id: QuestionId) -> Result<Option<Question>, StoreError> {
        let sql = format!("DELETE FROM question WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let removed = statement.query_map([id], row_to_question)?.next().transpose()?;
        if removed.is_some() {
            self.note(Topic::Questions);
        }
        Ok(removed)
    }
}

fn row_to_question(row: &Row<'_>) -> rusqlite::Result<Question> {
    Ok(Question {
        id: row.get("id")?,
        text: row.get("text")?,
        asked_at: from_ms(row.get("asked_ms")?),
    })
}

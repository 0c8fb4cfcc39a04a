//! Recent questions to "Can I?".

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::QuestionId;

/// How many questions are kept.
pub const QUESTIONS_KEPT: u32 = 20;

/// A question that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub text: String,
    pub asked_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, text, asked_ms";

impl Store {
    /// Recent questions, the newest first.
    pub fn questions(&self) -> Result<Vec<Question>, StoreError> {
        self.reads(Topic::Questions);
        let sql = format!("SELECT {COLUMNS} FROM question ORDER BY asked_ms DESC, id DESC");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_question)?;
        Ok(rows.collect::<Result<_, _>>()?)
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

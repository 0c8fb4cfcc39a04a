//! The client's own professional.

use rusqlite::{OptionalExtension, params};

use super::{Store, StoreError, Topic, Tx};
use crate::care::Text;

/// The client's own professional, as the client wrote it; any part may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Professional {
    pub name: String,
    pub clinic: String,
    /// One number or several.
    pub phone: String,
    /// Where messages go: an e-mail address, a phone number, or another address.
    pub message: String,
    /// What the professional said.
    pub instructions: String,
}

impl Professional {
    /// Their name, if it is known.
    pub fn named(&self) -> Option<Text> {
        (!self.name.is_empty()).then(|| Text::Literal(self.name.as_str().into()))
    }

    /// What sentences call them: by name, else "your professional".
    pub fn called(&self) -> Text {
        self.named().unwrap_or_else(|| Text::key("your-professional"))
    }
}

impl Store {
    /// The professional; empty when none was entered.
    pub fn professional(&self) -> Result<Professional, StoreError> {
        self.reads(Topic::Professional);
        let sql = "SELECT name, clinic, phone, message, instructions FROM professional";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([], |row| {
            Ok(Professional {
                name: row.get("name")?,
                clinic: row.get("clinic")?,
                phone: row.get("phone")?,
                message: row.get("message")?,
                instructions: row.get("instructions")?,
            })
        });
        Ok(row.optional()?.unwrap_or_default())
    }
}

impl Tx<'_> {
    pub fn set_professional(&self, professional: &Professional) -> Result<(), StoreError> {
        self.note(Topic::Professional);
        let Professional { name, clinic, phone, message, instructions } = professional;
        self.tx
            .prepare_cached(
                "INSERT INTO professional (id, name, clinic, phone, message, instructions)
                 VALUES (1, ?, ?, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, clinic = excluded.clinic,
                 phone = excluded.phone, message = excluded.message,
                 instructions = excluded.instructions",
            )?
            .execute(params![name, clinic, phone, message, instructions])?;
        Ok(())
    }
}

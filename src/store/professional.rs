//! The client's own professional.

use rusqlite::{OptionalExtension, params};

use super::{Store, StoreError, Tx};

/// The client's own professional; either part may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Professional {
    /// Their name.
    pub name: String,
    /// Their phone number as the client wrote it.
    pub phone: String,
}

impl Store {
    /// The professional; empty when none was entered.
    pub fn professional(&self) -> Result<Professional, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT name, phone FROM professional")?;
        let row = statement.query_row([], |row| {
            Ok(Professional { name: row.get("name")?, phone: row.get("phone")? })
        });
        Ok(row.optional()?.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Sets the professional's name and phone.
    pub fn set_professional(&self, professional: &Professional) -> Result<(), StoreError> {
        self.note(|changed| changed.professional = true);
        self.tx
            .prepare_cached(
                "INSERT INTO professional (id, name, phone) VALUES (1, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, phone = excluded.phone",
            )?
            .execute(params![professional.name, professional.phone])?;
        Ok(())
    }
}

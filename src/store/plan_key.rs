//! The key that the client's professional signs plans with.

use chrono::{DateTime, Utc};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::plan_file::{Key, Signature};

/// The key that is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanKey {
    /// The key, and when the newest plan that was taken was signed.
    pub signature: Signature,
    /// Whose plan it was.
    pub provider: String,
}

impl Store {
    /// The key that is remembered, once a signed plan was taken.
    pub fn plan_key(&self) -> Result<Option<PlanKey>, StoreError> {
        self.reads(Topic::Plans);
        let sql = "SELECT key, provider, issued_ms FROM plan_key";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([], row_to_key).optional()?)
    }
}

impl Tx<'_> {
    /// Remembers a key, in place of another one.
    pub fn set_plan_key(&self, known: &PlanKey) -> Result<(), StoreError> {
        self.note(Topic::Plans);
        let Signature { key, issued } = known.signature;
        self.tx
            .prepare_cached(
                "INSERT INTO plan_key (id, key, provider, issued_ms) VALUES (1, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET key = excluded.key, provider = excluded.provider,
                     issued_ms = excluded.issued_ms",
            )?
            .execute(params![key.to_string(), known.provider, to_ms(issued)])?;
        Ok(())
    }
}

fn row_to_key(row: &Row<'_>) -> rusqlite::Result<PlanKey> {
    let key: String = row.get("key")?;
    let unreadable = || {
        let problem = format!("not a key: {key}").into();
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, problem)
    };
    let key = Key::parse(&key).ok_or_else(unreadable)?;
    let issued: DateTime<Utc> = from_ms(row.get("issued_ms")?);
    let signature = Signature { key, issued };
    Ok(PlanKey { signature, provider: row.get("provider")? })
}

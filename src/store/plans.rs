//! The plans that were applied, each with the date it applies from.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

use super::treatments::date_in;
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};

/// A plan that was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPlan {
    /// The local date it applies from, that date included.
    pub from: NaiveDate,
    /// What it changes of the default plan, as JSON; empty where the default plan applies again.
    pub overlay: String,
    /// When it was applied.
    pub at: DateTime<Utc>,
}

impl Store {
    /// Every plan that was applied, in the order in which they took each other's place.
    pub fn all_plans(&self) -> Result<Vec<AppliedPlan>, StoreError> {
        self.reads(Topic::Plans);
        let mut statement = self.conn.prepare_cached(
            "SELECT applies_from, overlay, applied_ms FROM plan ORDER BY applies_from, id",
        )?;
        let rows = statement.query_map([], row_to_plan)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The plans in force between two dates, both included, in the order in which they took each other's
    /// place. Nothing where only the default plan was.
    pub fn plans_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<AppliedPlan>, StoreError> {
        self.reads(Topic::Plans);
        let mut statement = self.conn.prepare_cached(
            "SELECT applies_from, overlay, applied_ms FROM plan
             WHERE applies_from <= ?2
                 AND applies_from >= coalesce(
                     (SELECT max(applies_from) FROM plan WHERE applies_from <= ?1), '')
             ORDER BY applies_from, id",
        )?;
        let rows = statement.query_map([first.to_string(), last.to_string()], row_to_plan)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Applies a plan from its date on; what was in force before stays with the days before.
    pub fn apply_plan(&self, plan: &AppliedPlan) -> Result<(), StoreError> {
        self.note(Topic::Plans);
        self.tx
            .prepare_cached(
                "INSERT INTO plan (applies_from, overlay, applied_ms) VALUES (?, ?, ?)",
            )?
            .execute(params![plan.from.to_string(), plan.overlay, to_ms(plan.at)])?;
        Ok(())
    }
}

fn row_to_plan(row: &Row<'_>) -> rusqlite::Result<AppliedPlan> {
    Ok(AppliedPlan {
        from: date_in(row, "applies_from")?,
        overlay: row.get("overlay")?,
        at: from_ms(row.get("applied_ms")?),
    })
}

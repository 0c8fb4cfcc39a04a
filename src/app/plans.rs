//! The plan of a day: the default, or what a professional's plan made of it from its date on.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{App, AppError, read_text};
use crate::care::plan_file::{self, MOST_BYTES, too_large};
use crate::care::{AsOf, InForce, Overlay, Plan, Text, Zone, civil, loosened};
use crate::store::AppliedPlan;

/// The plans that were merged, by the stored text of what they change.
#[derive(Debug, Default)]
pub(super) struct Merged(RefCell<HashMap<String, Arc<Plan>>>);

/// A plan that was applied, as its history lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastPlan {
    /// The first local date that it was in force.
    pub from: NaiveDate,
    /// What it changes of the default plan; `None` for the default plan.
    pub overlay: Option<Arc<Overlay>>,
    pub applied_at: DateTime<Utc>,
}

impl App {
    /// Every plan that was applied up to a date; the last one is in force on it. Without any, the default plan is.
    pub fn past_plans(&self, date: NaiveDate) -> Result<Vec<PastPlan>, AppError> {
        let plans = self.store.all_plans()?.into_iter().filter(|plan| plan.from <= date);
        let plans = plans.map(|plan| {
            let overlay = overlay_of(&plan)?.map(Arc::new);
            Ok(PastPlan { from: plan.from, overlay, applied_at: plan.at })
        });
        plans.collect()
    }

    /// Whose plan is in force on a date; `None` for the default plan.
    pub fn provider_on(&self, date: NaiveDate) -> Result<Option<Arc<str>>, AppError> {
        Ok(self.overlay_on(date)?.map(|overlay| overlay.provider))
    }

    /// What the plan in force on a date changes of the default one; `None` for the default plan.
    pub fn overlay_on(&self, date: NaiveDate) -> Result<Option<Overlay>, AppError> {
        let last = self.store.plans_between(date, date)?.pop();
        Ok(last.map(|last| overlay_of(&last)).transpose()?.flatten())
    }

    /// What the default plan would hold off on a day, or at its instant, and the plan in force does not.
    pub fn loosened(&self, look: AsOf, zone: Zone) -> Result<Vec<Text>, AppError> {
        let (from, to) = match look {
            AsOf::Now(now) => (now, now),
            AsOf::WholeDay(date) => {
                let (from, end) = civil::span_of(date, zone);
                (from, end - TimeDelta::seconds(1))
            }
        };
        let (first, last) = (civil::date_of(from, zone), civil::date_of(to, zone));
        let plan = self.plan_on(first)?;
        let reach = plan.longest_hold().max(Plan::default_plan().longest_hold());
        let treatments = self.store.treatments_around(first, last, reach)?;
        Ok(loosened(&plan, &treatments, (from, to), zone))
    }

    /// The plan in force on a date.
    pub fn plan_on(&self, date: NaiveDate) -> Result<Arc<Plan>, AppError> {
        let last = self.plans_between(date, date)?.pop();
        Ok(last.map_or_else(Plan::shared_default, |one| one.plan))
    }

    /// The plans that took each other's place up to a date: those in force between the two, both included.
    pub(super) fn plans_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<InForce>, AppError> {
        let applied = self.store.plans_between(first, last)?;
        let merged = applied.into_iter().map(|applied| self.merged(&applied));
        merged.collect()
    }

    fn merged(&self, applied: &AppliedPlan) -> Result<InForce, AppError> {
        let from = applied.from;
        let mut known = self.merged.0.borrow_mut();
        if let Some(plan) = known.get(&applied.overlay) {
            return Ok(InForce { from, plan: plan.clone() });
        }
        let Some(overlay) = overlay_of(applied)? else {
            return Ok(InForce { from, plan: Plan::shared_default() });
        };
        let plan = Plan::default_plan().with_overlay(&overlay).map(Arc::new);
        let plan = plan
            .map_err(|problem| AppError::PlanUnreadable { from, problem: problem.to_string() })?;
        known.insert(applied.overlay.clone(), plan.clone());
        Ok(InForce { from, plan })
    }
}

/// What a stored plan changes of the default one; `None` for the default plan.
fn overlay_of(applied: &AppliedPlan) -> Result<Option<Overlay>, AppError> {
    if applied.overlay.is_empty() {
        return Ok(None);
    }
    let overlay = serde_json::from_str(&applied.overlay);
    overlay.map(Some).map_err(|problem| AppError::PlanUnreadable {
        from: applied.from,
        problem: problem.to_string(),
    })
}

/// The plan in a file, or all of its mistakes. `path` names the file in errors.
pub fn read_plan(path: &Path, from: impl Read) -> Result<Overlay, AppError> {
    let text = read_text(path, from, MOST_BYTES).map_err(|error| match error {
        AppError::TooMuchText { .. } => AppError::PlanFile(vec![too_large()]),
        other => other,
    })?;
    plan_file::read(&text).map_err(AppError::PlanFile)
}

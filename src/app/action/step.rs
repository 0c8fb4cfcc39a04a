//! The steps of a day: ticked or unticked.

use chrono::NaiveDate;

use super::{App, AppError, Moment, Writes, writes};
use crate::care::{AsOf, TreatmentId};

/// How many days back a tick can be changed.
pub const CHANGEABLE_DAYS: i64 = 2;

/// What a person can do with a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepAction {
    /// Tick or untick it on a date.
    Tick { date: NaiveDate, step: String, done: bool },
    /// Tick or untick several in one go.
    TickEach { date: NaiveDate, steps: Vec<String>, done: bool },
}

impl StepAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let (date, steps, done) = match self {
            Self::Tick { date, step, done } => (date, vec![step], done),
            Self::TickEach { date, steps, done } => (date, steps, done),
        };
        let today = moment.today();
        if date > today {
            return Err(AppError::NotYet(date));
        }
        if (today - date).num_days() > CHANGEABLE_DAYS {
            return Err(AppError::TooOld(date));
        }
        let day = app.day(AsOf::WholeDay(date), moment.zone)?;
        let plan = app.plan_on(date)?;
        let settled = app.store.settled()?;
        let mut ticks = Vec::with_capacity(steps.len());
        for step in steps {
            let known = || day.steps.iter().map(|step| step.id.to_string()).collect();
            let Some(item) = plan.step(&step) else {
                return Err(AppError::UnknownStep { given: step, known: known() });
            };
            if day.day.is_none() {
                return Err(AppError::NoTreatment);
            }
            let shown = day.steps.iter().find(|shown| *shown.id == *step);
            if shown.is_none() && done {
                return Err(AppError::NotThatDay { given: step, date, known: known() });
            }
            // Ticking the follow-up settles it. One that was settled on another day stays settled, and this day's
            // row does not reopen it.
            let settles = item.step.as_ref().is_some_and(|rule| rule.until_settled);
            let is_this_days =
                |id: &TreatmentId| settled.get(id).is_none_or(|since| *since == date);
            ticks.push((step, day.treatment.filter(|id| settles && is_this_days(id))));
        }
        Ok(writes(move |tx| {
            for (step, treatment) in ticks {
                tx.set_tick(date, &step, done, moment.now)?;
                if let Some(treatment) = treatment {
                    tx.set_settled(treatment, done.then_some(date))?;
                }
            }
            Ok(())
        }))
    }
}

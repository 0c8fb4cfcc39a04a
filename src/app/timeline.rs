//! The recovery day by day, of a window of days only: what is read does not grow with the years.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{App, AppError};
use crate::care::{
    Entered, NextSession, Plan, Plans, TimelineDay, Treatment, Zone, civil, timeline, treatment_on,
};

/// The last recovery day of a timeline, unless the client is past it.
const LAST_DAY: u64 = 90;
/// How many days before today a timeline begins at the latest, long after a treatment.
const MOST_BACK: u64 = 120;
/// How many days after today a timeline ends at the earliest.
const LEAST_AHEAD: u64 = 28;

/// The current recovery day by day.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The treatment it counts from; `None` before the first.
    pub treatment: Option<Treatment>,
    /// Every day of it.
    pub days: Vec<TimelineDay>,
}

impl App {
    /// Every day from one date to another, both included.
    pub fn timeline(
        &self,
        (first, last): (NaiveDate, NaiveDate),
        zone: Zone,
    ) -> Result<Vec<TimelineDay>, AppError> {
        if last < first {
            return Err(AppError::Backwards { first, last });
        }
        let later = self.plans_between(first, last)?;
        let plans = Plans::new(Plan::default_plan(), &later);
        let treatments = self.store.treatments_around(first, last, plans.longest_hold())?;
        let appointments = self.store.appointments_between(
            civil::start_of(first, zone),
            civil::start_of(civil::plus_days(last, 1), zone),
        )?;
        let check_ins = self.check_ins(first, last)?.into_iter().map(|one| one.date);
        let check_ins = check_ins.collect::<BTreeSet<_>>();
        let entered = Entered {
            treatments: &treatments,
            appointments: &appointments,
            check_ins,
            photos: self.store.photo_counts(first, last)?,
            next: self.next_session()?,
        };
        let of_plan = |(first, last, plan)| timeline(plan, &entered, (first, last), zone);
        Ok(plans.spans(first, last).into_iter().flat_map(of_plan).collect())
    }

    /// The current recovery, from its treatment to its last day or some weeks from now.
    pub fn recovery(&self, today: NaiveDate, zone: Zone) -> Result<Timeline, AppError> {
        let treatments = self.store.treatments_around(today, today, 0)?;
        let treatment = treatment_on(&treatments, today).cloned();
        let days = self.timeline(self.recovery_dates(today)?, zone)?;
        Ok(Timeline { treatment, days })
    }

    /// The dates of the current recovery.
    pub fn recovery_dates(&self, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), AppError> {
        let treatments = self.store.treatments_around(today, today, 0)?;
        let (first, last) = window(treatment_on(&treatments, today).map(|one| one.date), today);
        let last = match self.next_session()? {
            NextSession::On(next, _) => last.max(next),
            _ => last,
        };
        Ok((first, last))
    }

    /// When the next session is by the course.
    fn next_session(&self) -> Result<NextSession, AppError> {
        Ok(NextSession::of(self.courses()?.last()))
    }
}

/// The first and the last date of a timeline.
fn window(treated: Option<NaiveDate>, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let start = treated.unwrap_or(today);
    let first = start.max(civil::minus_days(today, MOST_BACK));
    let last = civil::plus_days(start, LAST_DAY).max(civil::plus_days(today, LEAST_AHEAD));
    (first, last)
}

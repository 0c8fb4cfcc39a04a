//! The recovery day by day, of a window of days only: what is read does not grow with the years.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::{App, AppError, Moment};
use crate::care::{
    Appointment, CourseView, Entered, NextSession, Plan, Plans, TimelineDay, Treatment, civil,
    timeline, treatment_on,
};

/// The last recovery day of a timeline, unless the client is past it.
const LAST_DAY: u64 = 90;
/// How many days before today a timeline begins at the latest, long after a treatment.
const MOST_BACK: u64 = 120;
/// How many days after today a timeline ends at the earliest.
const LEAST_AHEAD: u64 = 28;
/// How many days after today an appointment is still one of this recovery: the check after a year, and some.
const MOST_AHEAD: u64 = 731;

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
        moment: Moment,
    ) -> Result<Vec<TimelineDay>, AppError> {
        let zone = moment.zone;
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
            next: self.next_session(moment)?,
        };
        let of_plan = |(first, last, plan)| timeline(plan, &entered, (first, last), zone);
        Ok(plans.spans(first, last).into_iter().flat_map(of_plan).collect())
    }

    /// The current recovery, from its treatment to its last day or some weeks from now.
    pub fn recovery(&self, moment: Moment) -> Result<Timeline, AppError> {
        let today = moment.today();
        let treatments = self.store.treatments_around(today, today, 0)?;
        let treatment = treatment_on(&treatments, today).cloned();
        let days = self.timeline(self.recovery_dates(moment)?, moment)?;
        Ok(Timeline { treatment, days })
    }

    /// The dates of the current recovery: it goes on to the last appointment, and to the next session.
    pub fn recovery_dates(&self, moment: Moment) -> Result<(NaiveDate, NaiveDate), AppError> {
        let today = moment.today();
        let treatments = self.store.treatments_around(today, today, 0)?;
        let (first, last) = window(treatment_on(&treatments, today).map(|one| one.date), today);
        let last = match self.next_session(moment)? {
            NextSession::On(next, _) => last.max(next),
            _ => last,
        };
        let furthest = civil::start_of(civil::plus_days(today, MOST_AHEAD + 1), moment.zone);
        let coming =
            self.store.appointments_between(civil::start_of(today, moment.zone), furthest)?;
        let visit = coming.last().map(|one| civil::date_of(one.at, moment.zone));
        Ok((first, visit.map_or(last, |visit| last.max(visit))))
    }

    /// The appointment that the client has for the next session of a course.
    pub fn booked_session(
        &self,
        course: &CourseView,
        moment: Moment,
    ) -> Result<Option<Appointment>, AppError> {
        let (today, zone) = (moment.today(), moment.zone);
        let begins = civil::start_of(today, zone);
        let coming = self.store.appointments_between(begins, DateTime::<Utc>::MAX_UTC)?;
        Ok(course.booked(&coming, today, zone).cloned())
    }

    /// When the next session is: as it is booked, else by the course.
    fn next_session(&self, moment: Moment) -> Result<NextSession, AppError> {
        let courses = self.courses()?;
        let last = courses.last();
        let booked = last.map(|last| self.booked_session(last, moment)).transpose()?.flatten();
        let date = booked.map(|visit| civil::date_of(visit.at, moment.zone));
        Ok(NextSession::of(last).booked_for(date))
    }
}

/// The first and the last date of a timeline.
fn window(treated: Option<NaiveDate>, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let start = treated.unwrap_or(today);
    let first = start.max(civil::minus_days(today, MOST_BACK));
    let last = civil::plus_days(start, LAST_DAY).max(civil::plus_days(today, LEAST_AHEAD));
    (first, last)
}

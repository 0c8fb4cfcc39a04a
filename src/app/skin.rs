//! What the client noted of their skin, and what else a past day holds.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{App, AppError, CHANGEABLE_DAYS, Moment};
use crate::care::check_in::{CheckIn, stretch};
use crate::care::{Appointment, ItemId, Text, Treatment, TreatmentId, Zone, civil, treatment_on};
use crate::photos::Photo;
use crate::reminders::ReminderKind;
use crate::store::Question;

/// What a day holds: what was ticked, noted, asked and booked. It counts nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PastDay {
    pub date: NaiveDate,
    /// The recovery day; `None` before any treatment.
    pub day: Option<u32>,
    /// The treatments of the date.
    pub treatments: Vec<TreatmentId>,
    /// The ticked steps, in the order of the ticks.
    pub ticks: Vec<(ItemId, DateTime<Utc>)>,
    pub check_in: Option<CheckIn>,
    /// The questions that were asked then and not again since, in their order.
    pub questions: Vec<Question>,
    /// The appointments that were then.
    pub appointments: Vec<Appointment>,
    /// The photos that show the date.
    pub photos: Vec<Photo>,
}

/// Some days of check-ins, with the treatments in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// The days with a check-in or a treatment, each with its recovery day.
    pub days: Vec<StretchDay>,
    /// Whether there is a check-in before these days.
    pub has_earlier: bool,
}

/// A day of a stretch that has something to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StretchDay {
    pub date: NaiveDate,
    /// The recovery day; `None` before any treatment.
    pub day: Option<u32>,
    /// Whether there was a treatment.
    pub is_treated: bool,
    pub check_in: Option<CheckIn>,
}

impl App {
    /// The check-in of a date.
    pub fn check_in(&self, date: NaiveDate) -> Result<Option<CheckIn>, AppError> {
        Ok(self.store.check_ins(date, date)?.pop())
    }

    /// The check-ins between two dates, both included, by date.
    pub fn check_ins(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<CheckIn>, AppError> {
        Ok(self.store.check_ins(first, last)?)
    }

    /// Every check-in, by date.
    pub fn all_check_ins(&self) -> Result<Vec<CheckIn>, AppError> {
        self.check_ins(civil::FIRST_DATE, civil::LAST_DATE)
    }

    /// The latest check-in up to a date.
    pub fn latest_check_in(&self, until: NaiveDate) -> Result<Option<CheckIn>, AppError> {
        Ok(self.store.latest_check_in(until)?)
    }

    /// The check-ins of the days that are looked at together, `back` times earlier.
    pub fn stretch(&self, today: NaiveDate, back: u32) -> Result<Stretch, AppError> {
        let treatments = self.store.treatments()?;
        let latest = treatment_on(&treatments, today).map(|latest| latest.date);
        let (first, last) = stretch(today, latest, back);
        self.stretch_between(&treatments, first, last)
    }

    /// The check-ins between two dates, both included.
    pub(super) fn stretch_between(
        &self,
        treatments: &[Treatment],
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Stretch, AppError> {
        let mut check_ins: BTreeMap<NaiveDate, CheckIn> =
            self.check_ins(first, last)?.into_iter().map(|one| (one.date, one)).collect();
        let treated = treatments.iter().map(|treatment| treatment.date);
        let treated = treated.filter(|date| (first..=last).contains(date));
        let mut dates: Vec<NaiveDate> = treated.chain(check_ins.keys().copied()).collect();
        dates.sort_unstable();
        dates.dedup();
        let days = dates.into_iter().map(|date| StretchDay {
            date,
            day: treatment_on(treatments, date).and_then(|treatment| treatment.day_on(date)),
            is_treated: treatments.iter().any(|treatment| treatment.date == date),
            check_in: check_ins.remove(&date),
        });
        let days = days.collect();
        let has_earlier = self.store.first_check_in()?.is_some_and(|earliest| earliest < first);
        Ok(Stretch { first, last, days, has_earlier })
    }

    /// Whether a look at the skin is suggested: a check-in reminder comes today, and there is no check-in yet.
    pub fn is_check_in_due(&self, moment: Moment) -> Result<bool, AppError> {
        let today = moment.today();
        let Some(day) = self.recovery_day(today)? else { return Ok(false) };
        let settings = self.reminder_settings(moment)?;
        // Without reminders everything else works the same: only this one's own switch counts.
        let is_on = |id: &str| settings.changes.get(id).is_none_or(|change| change.on);
        let plan = self.plan_on(today)?;
        let mut specials = plan.reminders.iter();
        let is_day = specials.any(|special| {
            special.kind == ReminderKind::CheckIn
                && special.comes_on(day, today)
                && is_on(&special.id)
        });
        Ok(is_day && self.check_in(today)?.is_none())
    }

    /// What steps are called in the plan of a date; the id of one that the plan no longer has.
    pub fn step_titles<'s>(
        &self,
        date: NaiveDate,
        steps: impl IntoIterator<Item = &'s ItemId>,
    ) -> Result<Vec<Text>, AppError> {
        let plan = self.plan_on(date)?;
        let title = |step: &ItemId| match plan.step(step) {
            Some(item) => item.step_title(),
            None => Text::Literal(step.to_string().into()),
        };
        Ok(steps.into_iter().map(title).collect())
    }

    /// The first date that has an entry; `None` when nothing was ever entered.
    pub fn first_entry(&self, zone: Zone) -> Result<Option<NaiveDate>, AppError> {
        let treated = self.store.treatments()?.first().map(|treatment| treatment.date);
        let booked = self.store.first_appointment()?.map(|at| civil::date_of(at, zone));
        let asked = self.store.first_question()?.map(|at| civil::date_of(at, zone));
        let shown = self.store.photo_dates(civil::FIRST_DATE)?.map(|(first, _)| first);
        let first =
            [self.store.first_check_in()?, self.store.first_tick()?, treated, booked, asked, shown];
        Ok(first.into_iter().flatten().min())
    }

    /// The days between two dates, both included, that have an entry, by date.
    pub fn past_days(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        zone: Zone,
    ) -> Result<Vec<PastDay>, AppError> {
        self.days_between(first, last, zone, std::iter::empty())
    }

    /// The same with the days that can still be changed, where nothing was entered either.
    pub fn history(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        today: NaiveDate,
        zone: Zone,
    ) -> Result<Vec<PastDay>, AppError> {
        let ago = 0..=u64::try_from(CHANGEABLE_DAYS).unwrap_or(0);
        self.days_between(first, last, zone, ago.map(|ago| civil::minus_days(today, ago)))
    }

    fn days_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        zone: Zone,
        always: impl Iterator<Item = NaiveDate>,
    ) -> Result<Vec<PastDay>, AppError> {
        let treatments = self.store.treatments()?;
        let mut days: BTreeMap<NaiveDate, PastDay> = BTreeMap::new();
        let mut on = |date: NaiveDate, note: &mut dyn FnMut(&mut PastDay)| {
            if (first..=last).contains(&date) {
                note(days.entry(date).or_insert_with(|| PastDay {
                    date,
                    day: treatment_on(&treatments, date).and_then(|one| one.day_on(date)),
                    ..PastDay::default()
                }));
            }
        };
        for date in always {
            on(date, &mut |_| ());
        }
        for treatment in &treatments {
            on(treatment.date, &mut |day| day.treatments.push(treatment.id));
        }
        for (date, step, at) in self.store.ticks(first, last)? {
            on(date, &mut |day| day.ticks.push((step.clone(), at)));
        }
        for check_in in self.check_ins(first, last)? {
            on(check_in.date, &mut |day| day.check_in = Some(check_in.clone()));
        }
        let span = [first, civil::plus_days(last, 1)].map(|date| civil::start_of(date, zone));
        for question in self.store.questions_between(span[0], span[1])? {
            let date = civil::date_of(question.asked_at, zone);
            on(date, &mut |day| day.questions.push(question.clone()));
        }
        for appointment in self.store.appointments_between(span[0], span[1])? {
            let date = civil::date_of(appointment.at, zone);
            on(date, &mut |day| day.appointments.push(appointment.clone()));
        }
        for photo in self.store.photos_between(first, last)? {
            on(photo.date, &mut |day| day.photos.push(photo.clone()));
        }
        let mut days: Vec<PastDay> = days.into_values().collect();
        for day in &mut days {
            day.ticks.sort_by_key(|(_, at)| *at);
        }
        Ok(days)
    }
}

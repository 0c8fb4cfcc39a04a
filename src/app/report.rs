//! What a report for the professional is made of: one treatment, and what the client chose.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::skin::Stretch;
use super::{App, AppError, Moment, PhotoView};
use crate::care::{
    Appointment, DaySet, ItemId, Part, PhotoId, Text, Treatment, TreatmentId, civil, treatment_on,
};
use crate::store::{AgendaItem, Product, Professional, Question};

/// How many days after its treatment a report reaches: about as long as many plans leave between two sessions.
const REACH: u64 = 42;

/// How many entries of a list a report has room for.
const ROOM: usize = 30;

/// A part of a report that the client can leave out or put in, besides photos.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportPart {
    /// The plan in force, and whose it is.
    Plan,
    CheckIns,
    /// The client's own words, of the treatment and of check-ins.
    Notes,
    /// What was ticked.
    Steps,
    Products,
    /// What "Can I?" was asked.
    CanI,
    /// What to ask at the visit.
    ToAsk,
    Appointments,
}

impl ReportPart {
    pub const ALL: [Self; 8] = [
        Self::Plan,
        Self::CheckIns,
        Self::Notes,
        Self::Steps,
        Self::Products,
        Self::CanI,
        Self::ToAsk,
        Self::Appointments,
    ];

    /// Its name in commands.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::CheckIns => "check-ins",
            Self::Notes => "notes",
            Self::Steps => "steps",
            Self::Products => "products",
            Self::CanI => "can-i",
            Self::ToAsk => "to-ask",
            Self::Appointments => "appointments",
        }
    }

    /// Whether it goes in unless it is left out; the others go in only when they are chosen.
    pub const fn is_usual(self) -> bool {
        matches!(self, Self::Plan | Self::CheckIns)
    }

    /// Its name for the client, who chooses.
    pub fn title(self) -> Text {
        Text::key(match self {
            Self::Plan => "report-plan",
            Self::CheckIns => "report-check-ins",
            Self::Notes => "report-notes",
            Self::Steps => "report-steps",
            Self::Products => "report-products",
            Self::CanI => "report-can-i",
            Self::ToAsk => "report-to-ask",
            Self::Appointments => "report-appointments",
        })
    }

    /// What it puts in.
    pub fn what(self) -> Text {
        Text::key(match self {
            Self::Plan => "report-plan.what",
            Self::CheckIns => "report-check-ins.what",
            Self::Notes => "report-notes.what",
            Self::Steps => "report-steps.what",
            Self::Products => "report-products.what",
            Self::CanI => "report-can-i.what",
            Self::ToAsk => "report-to-ask.what",
            Self::Appointments => "report-appointments.what",
        })
    }
}

/// What the client chose for a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportChoice {
    /// The treatment that it is about; `None` for the latest.
    pub treatment: Option<TreatmentId>,
    pub parts: BTreeSet<ReportPart>,
    pub photos: BTreeSet<PhotoId>,
}

impl Default for ReportChoice {
    fn default() -> Self {
        let usual = ReportPart::ALL.into_iter().filter(|part| part.is_usual());
        Self { treatment: None, parts: usual.collect(), photos: BTreeSet::new() }
    }
}

impl ReportChoice {
    /// Puts a part in or leaves it out.
    pub fn set(&mut self, part: ReportPart, on: bool) {
        if on {
            self.parts.insert(part);
        } else {
            self.parts.remove(&part);
        }
    }

    /// Puts a photo in, or leaves it out again.
    pub fn turn(&mut self, photo: PhotoId) {
        if !self.photos.remove(&photo) {
            self.photos.insert(photo);
        }
    }
}

/// A list as far as there is room for it, and how many entries more there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt<T> {
    pub entries: Vec<T>,
    pub more: usize,
}

impl<T> Excerpt<T> {
    fn first_of(mut entries: Vec<T>, besides: usize) -> Self {
        let more = besides + entries.len().saturating_sub(ROOM);
        entries.truncate(ROOM);
        Self { entries, more }
    }

    fn last_of(mut entries: Vec<T>, besides: usize) -> Self {
        let over = entries.len().saturating_sub(ROOM);
        entries.drain(..over);
        Self { entries, more: besides + over }
    }
}

/// A plan that was in force, from its first day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPlan {
    /// Its first day; `None` for the one in force on the day of the treatment.
    pub from: Option<NaiveDate>,
    /// Whose it is; `None` for the default plan.
    pub provider: Option<Arc<str>>,
}

/// A step that was ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickedStep {
    pub title: Text,
    /// The part of the day that it belongs to; `None` where the plan no longer has it.
    pub part: Option<Part>,
    /// The recovery days on which it was ticked.
    pub days: DaySet,
}

/// What a report says. A part that was not chosen is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub treatment: Treatment,
    /// How many treatments there are.
    pub treatments: usize,
    /// Which session of its course it was.
    pub session: Option<Text>,
    pub professional: Professional,
    /// The last day that it reaches to.
    pub last: NaiveDate,
    pub plans: Option<Vec<ReportPlan>>,
    pub check_ins: Option<Stretch>,
    /// How many check-ins of the same treatment are of later days.
    pub later_check_ins: usize,
    /// Whether the client's own words are in it.
    pub with_notes: bool,
    /// In the order of the plan.
    pub steps: Option<Vec<TickedStep>>,
    pub products: Option<Excerpt<Product>>,
    /// By when they were asked.
    pub can_i: Option<Excerpt<Question>>,
    pub to_ask: Option<Excerpt<AgendaItem>>,
    pub appointments: Option<Excerpt<Appointment>>,
    /// By the day that they show.
    pub photos: Vec<PhotoView>,
}

impl App {
    /// What a report says, by what the client chose: nothing else is read.
    pub fn report(&self, choice: &ReportChoice, moment: Moment) -> Result<Report, AppError> {
        let treatments = self.store.treatments()?;
        let treatment = match choice.treatment {
            Some(id) => treatments.iter().find(|one| one.id == id),
            None => treatment_on(&treatments, moment.today()).or(treatments.last()),
        };
        let treatment = treatment.cloned().ok_or_else(|| match choice.treatment {
            Some(id) => AppError::UnknownTreatment(id.to_string()),
            None => AppError::NoTreatment,
        })?;
        let first = treatment.date;
        // Where the client is by now, it may still be the day before.
        let next = treatments.iter().find(|one| one.date > first);
        let until = next.map_or(moment.today(), |next| civil::minus_days(next.date, 1)).max(first);
        let last = until.min(civil::plus_days(first, REACH));
        let has = |part| choice.parts.contains(&part);
        let check_ins = has(ReportPart::CheckIns)
            .then(|| self.stretch_between(&treatments, first, last))
            .transpose()?;
        let later_check_ins = match check_ins {
            Some(_) if until > last => self.check_ins(civil::plus_days(last, 1), until)?.len(),
            _ => 0,
        };
        let upto = next.map_or(DateTime::<Utc>::MAX_UTC, |next| next.starts(next.zone));
        Ok(Report {
            treatments: treatments.len(),
            session: self.session(first)?,
            professional: self.professional()?,
            last,
            plans: has(ReportPart::Plan).then(|| self.report_plans(first, last)).transpose()?,
            check_ins,
            later_check_ins,
            with_notes: has(ReportPart::Notes),
            steps: has(ReportPart::Steps)
                .then(|| self.report_steps(&treatment, last))
                .transpose()?,
            products: has(ReportPart::Products)
                .then(|| Ok::<_, AppError>(Excerpt::last_of(self.store.products()?, 0)))
                .transpose()?,
            can_i: has(ReportPart::CanI)
                .then(|| self.report_asked((first, until), moment))
                .transpose()?,
            to_ask: has(ReportPart::ToAsk).then(|| self.report_to_ask()).transpose()?,
            appointments: has(ReportPart::Appointments)
                .then(|| {
                    let since = treatment.starts(treatment.zone);
                    let visits = self.store.appointments_between(since, upto)?;
                    Ok::<_, AppError>(Excerpt::first_of(visits, 0))
                })
                .transpose()?,
            photos: self.report_photos(&choice.photos)?,
            treatment,
        })
    }

    /// The plans in force from one date to another, each from its first day on.
    fn report_plans(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<ReportPlan>, AppError> {
        let mut plans = vec![ReportPlan { from: None, provider: self.provider_on(first)? }];
        let later = self.past_plans(last)?.into_iter().filter(|plan| plan.from > first);
        let days: BTreeSet<NaiveDate> = later.map(|plan| plan.from).collect();
        for from in days {
            plans.push(ReportPlan { from: Some(from), provider: self.provider_on(from)? });
        }
        Ok(plans)
    }

    /// What was ticked since a treatment, in the order of the plan, with the days. A step is called as in the plan
    /// of the last of its days.
    fn report_steps(
        &self,
        treatment: &Treatment,
        last: NaiveDate,
    ) -> Result<Vec<TickedStep>, AppError> {
        let mut days: BTreeMap<ItemId, Vec<NaiveDate>> = BTreeMap::new();
        for (date, step, _) in self.store.ticks(treatment.date, last)? {
            days.entry(step).or_default().push(date);
        }
        let plan = self.plan_on(last)?;
        let mut steps = Vec::new();
        for (step, dates) in days {
            let on = dates.iter().max().copied().unwrap_or(last);
            let part =
                self.plan_on(on)?.step(&step).and_then(|item| Some(item.step.as_ref()?.part));
            let title = self.step_titles(on, [&step])?.pop();
            let title = title.unwrap_or_else(|| Text::Literal(step.clone()));
            let days = DaySet::of(dates.into_iter().filter_map(|date| treatment.day_on(date)));
            let place = plan.place_of(&step).unwrap_or(usize::MAX);
            steps.push((place, TickedStep { title, part, days }));
        }
        steps.sort_by_key(|(place, _)| *place);
        Ok(steps.into_iter().map(|(_, step)| step).collect())
    }

    /// What "Can I?" was asked between two dates.
    fn report_asked(
        &self,
        (first, until): (NaiveDate, NaiveDate),
        moment: Moment,
    ) -> Result<Excerpt<Question>, AppError> {
        let mut asked = self.store.questions()?;
        asked.reverse();
        let all = asked.len();
        asked.retain(|one| (first..=until).contains(&civil::date_of(one.asked_at, moment.zone)));
        let others = all - asked.len();
        Ok(Excerpt::last_of(asked, others))
    }

    /// What is still to be asked.
    fn report_to_ask(&self) -> Result<Excerpt<AgendaItem>, AppError> {
        let mut agenda = self.store.agenda()?;
        agenda.retain(|one| one.asked_at.is_none());
        Ok(Excerpt::first_of(agenda, 0))
    }

    /// The chosen photos, by day.
    fn report_photos(&self, chosen: &BTreeSet<PhotoId>) -> Result<Vec<PhotoView>, AppError> {
        if chosen.is_empty() {
            return Ok(Vec::new());
        }
        let mut photos = self.photo_views()?;
        photos.retain(|view| chosen.contains(&view.photo.id));
        if let Some(unknown) =
            chosen.iter().find(|id| photos.iter().all(|view| view.photo.id != **id))
        {
            return Err(AppError::UnknownPhoto(unknown.to_string()));
        }
        // The same day of several treatments side by side.
        photos.sort_by_key(|view| (view.of.map(|of| of.day), view.photo.date, view.photo.id));
        Ok(photos)
    }
}

//! The recovery day by day: phases, what lifts when, appointments, check-ins, photos, the next session, and what
//! is due by the plan.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::appointment::Appointment;
use super::civil;
use super::course::{NextSession, Session};
use super::day::{Hold, RestrictionView, holds, treatment_on};
use super::id::TreatmentId;
use super::part::ItemId;
use super::plan::Plan;
use super::remind::ReminderKind;
use super::text::Text;
use super::treatment::Treatment;
use super::zone::Zone;
use crate::basis::Basis;

/// A day of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineDay {
    /// The civil date.
    pub date: NaiveDate,
    /// The recovery day; `None` before any treatment.
    pub day: Option<u32>,
    /// The phase's name; `None` before any treatment.
    pub phase: Option<Arc<str>>,
    /// The treatment the day counts from.
    pub treatment: Option<TreatmentId>,
    /// What lifts on the day, the first to lift first.
    pub lifts: Vec<RestrictionView>,
    /// The appointments of the day, by time.
    pub appointments: Vec<Appointment>,
    /// Whether the client noted how their skin was.
    pub check_in: bool,
    /// How many photos show the day.
    pub photos: u32,
    /// The session that the client's course has planned for the day.
    pub session: Option<Session>,
    /// What the plan sets for this day in particular.
    pub due: Vec<Due>,
}

/// Something that a plan sets for single days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The name of the step, the reminder or the milestone.
    pub id: ItemId,
    /// A few words.
    pub title: Text,
    /// Its picture, by its name among the icons.
    pub icon: Arc<str>,
    /// Who says so.
    pub basis: Option<Basis>,
    /// A second line.
    pub detail: Option<Text>,
}

/// What the client entered, of the dates of a timeline and beyond.
#[derive(Debug, Clone, Default)]
pub struct Entered<'e> {
    /// In order of their date.
    pub treatments: &'e [Treatment],
    /// By time.
    pub appointments: &'e [Appointment],
    /// The dates with a check-in.
    pub check_ins: BTreeSet<NaiveDate>,
    /// How many photos show a date.
    pub photos: BTreeMap<NaiveDate, u32>,
    /// The next session by the course.
    pub next: NextSession,
}

/// Every day from one date to another, both included.
///
/// What lifts on a date is what [`super::day_view`] shows as lifting on it: where several treatments hold the
/// same thing, only the last end counts.
pub fn timeline(
    plan: &Plan,
    entered: &Entered<'_>,
    (first, last): (NaiveDate, NaiveDate),
    zone: Zone,
) -> Vec<TimelineDay> {
    let Entered { treatments, appointments, check_ins, photos, next } = entered;
    let holds = holds(plan, treatments, first, last, zone);
    let mut lifts = lifts(&holds, (first, last), zone);
    let mut visits: BTreeMap<NaiveDate, Vec<Appointment>> = BTreeMap::new();
    for visit in *appointments {
        visits.entry(civil::date_of(visit.at, zone)).or_default().push(visit.clone());
    }
    let days = first.iter_days().take_while(|date| *date <= last).map(|date| {
        let treatment = treatment_on(treatments, date);
        let day = treatment.and_then(|one| one.day_on(date));
        TimelineDay {
            date,
            day,
            phase: day.map(|day| plan.phase_on(day).id.clone()),
            treatment: treatment.map(|one| one.id),
            lifts: lifts.remove(&date).unwrap_or_default(),
            appointments: visits.remove(&date).unwrap_or_default(),
            check_in: check_ins.contains(&date),
            photos: photos.get(&date).copied().unwrap_or(0),
            session: next.on(date),
            due: day.map(|day| due(plan, day, date, entered)).unwrap_or_default(),
        }
    });
    days.collect()
}

/// What lifts, by date.
fn lifts(
    holds: &[Hold<'_>],
    (first, last): (NaiveDate, NaiveDate),
    zone: Zone,
) -> BTreeMap<NaiveDate, Vec<RestrictionView>> {
    let mut by_date: BTreeMap<_, Vec<RestrictionView>> = BTreeMap::new();
    let mut of_item: BTreeMap<&str, Vec<(usize, &Hold<'_>)>> = BTreeMap::new();
    let real = || holds.iter().enumerate().filter(|(_, hold)| hold.until > hold.since);
    for (index, hold) in real() {
        of_item.entry(&hold.item.id).or_default().push((index, hold));
    }
    // In the order of the plan, as a day shows what lifts at the same time.
    for (index, hold) in real() {
        let Some(at) = hold.lifts_at else { continue };
        let date = civil::date_of(at, zone);
        if !(first..=last).contains(&date) {
            continue;
        }
        let end = civil::span_of(date, zone).1;
        let is_longer = |(place, other): &(usize, &Hold<'_>)| {
            other.since < end && (other.until, index) > (hold.until, *place)
        };
        if !of_item[&*hold.item.id].iter().any(is_longer) {
            by_date.entry(date).or_default().push(hold.into());
        }
    }
    for lifts in by_date.values_mut() {
        lifts.sort_by_key(|lift| lift.lifts_at);
    }
    by_date
}

/// The step that asks for a photo.
pub const PHOTO_STEP: &str = "photo";

/// What the plan sets for a day in particular: not what comes every day, and not what the client has entered.
fn due(plan: &Plan, day: u32, date: NaiveDate, entered: &Entered<'_>) -> Vec<Due> {
    let next = entered.next;
    let is_shown = entered.photos.get(&date).is_some_and(|count| *count > 0);
    let steps = plan.items.iter().filter(|item| {
        if is_shown && &*item.id == PHOTO_STEP {
            return false;
        }
        let step = item.step.as_ref().filter(|step| step.in_timeline);
        step.and_then(|step| step.days.as_ref()).is_some_and(|days| days.contains(day))
    });
    let steps = steps.map(|item| Due {
        id: item.id.clone(),
        title: item.step_title(),
        icon: item.icon.clone(),
        basis: Some(item.basis.clone()),
        detail: None,
    });
    let check_ins = plan.reminders.iter();
    let check_ins = check_ins
        .filter(|one| one.kind == ReminderKind::CheckIn && one.comes_on(day, date))
        .filter(|_| !entered.check_ins.contains(&date))
        .map(|one| Due {
            id: one.id.clone(),
            title: Text::key(format!("due-{}", one.id)),
            icon: "skin".into(),
            basis: one.basis.clone(),
            detail: None,
        });
    // Whoever has a course knows of the next session by that.
    let is_open = |id: &str| id != NextSession::MILESTONE || next == NextSession::Open;
    let milestones = plan.milestones.iter();
    let milestones = milestones.filter(|one| one.days.contains(day) && is_open(&one.id));
    let milestones = milestones.map(|one| Due {
        id: one.id.clone(),
        title: Text::key(format!("due-{}", one.id)),
        icon: one.icon.clone(),
        basis: Some(one.basis.clone()),
        detail: Some(Text::key(format!("due-{}.detail", one.id))),
    });
    steps.chain(check_ins).chain(milestones).collect()
}

//! What one day of the recovery looks like: phase, tips, steps, restrictions, expectations.

use std::sync::Arc;

use super::zone::Zone;
use chrono::{DateTime, NaiveDate, Utc};

use super::civil;
use super::id::TreatmentId;
use super::part::{ItemId, Part};
use super::plan::{Item, Plan, StepRule};
use super::text::Text;
use super::treatment::Treatment;
use crate::basis::{Basis, WindowBasis};

/// What the client has noted that bears on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayLog {
    /// The steps ticked on the day, each with when.
    pub ticks: Vec<(ItemId, DateTime<Utc>)>,
    /// The local date on which the follow-up after the day's treatment was settled.
    pub settled_on: Option<NaiveDate>,
}

/// Which moments of a date to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// A whole date: what is held at any moment of it.
    WholeDay(NaiveDate),
    /// The date of this instant, and what is held at it.
    Now(DateTime<Utc>),
}

/// One day of the recovery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The recovery day; `None` before any treatment.
    pub day: Option<u32>,
    /// The civil date.
    pub date: NaiveDate,
    /// The phase's name; `None` before any treatment.
    pub phase: Option<Arc<str>>,
    /// The treatment the day counts from.
    pub treatment: Option<TreatmentId>,
    /// The deck of cards.
    pub tips: Vec<TipView>,
    /// The steps, by part of day.
    pub steps: Vec<StepView>,
    /// What is held off, the soonest to lift first.
    pub restrictions: Vec<RestrictionView>,
    /// What lifted earlier on the day, the first to lift first; only as of now.
    pub lifted: Vec<RestrictionView>,
    /// What is commonly seen or felt.
    pub expect: Vec<ExpectView>,
}

/// A card of the deck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TipView {
    /// The tip's name in the plan.
    pub id: ItemId,
    /// A few words.
    pub title: Text,
    /// What to do and why.
    pub body: Text,
    /// Who says so.
    pub basis: Basis,
}

/// A step of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// The item's promised name.
    pub id: ItemId,
    /// A few words.
    pub title: Text,
    /// Its picture, by its name among the icons.
    pub icon: Arc<str>,
    /// The second line.
    pub detail: Text,
    /// The part of the day.
    pub part: Part,
    /// When it was ticked.
    pub done_at: Option<DateTime<Utc>>,
    /// Not counted in the progress.
    pub optional: bool,
    /// Who says so.
    pub basis: Basis,
    /// Why.
    pub reason: Text,
    /// What it holds off in a word or two; `None` for a step that holds nothing off.
    pub held: Option<Text>,
    /// The provider is looser here than the default plan.
    pub looser: bool,
}

/// Something held off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestrictionView {
    /// The item's promised name.
    pub id: ItemId,
    /// A few words.
    pub title: Text,
    /// A word or two, for a line that names several.
    pub short: Text,
    /// Its picture, by its name among the icons.
    pub icon: Arc<str>,
    /// Who says so.
    pub basis: Basis,
    /// Who gives the length; `None` when nobody does.
    pub window_basis: Option<WindowBasis>,
    /// When the hold began.
    pub since: DateTime<Utc>,
    /// When it lifts; `None` when no end is known.
    pub lifts_at: Option<DateTime<Utc>>,
    /// Until when, in words, where no instant is known.
    pub until: Text,
    /// The length is a minimum, not an all-clear.
    pub at_least: bool,
    /// The treatment that holds it.
    pub held_by: TreatmentId,
    /// Why.
    pub reason: Text,
    /// The provider is looser here than the default plan.
    pub looser: bool,
}

/// Something commonly seen or felt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectView {
    /// The name of its message in the locale file.
    pub id: ItemId,
    /// The sentence.
    pub text: Text,
    /// Who says so.
    pub basis: Basis,
}

/// One treatment's hold on one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold<'a> {
    /// What is held.
    pub item: &'a Item,
    /// The treatment that holds it.
    pub by: &'a Treatment,
    /// When it began.
    pub since: DateTime<Utc>,
    /// When it lifts; `None` when no end is known.
    pub lifts_at: Option<DateTime<Utc>>,
    /// When it stops being shown.
    pub until: DateTime<Utc>,
}

impl Hold<'_> {
    /// Whether it is in force at some moment from `from` up to `to`, the end exclusive.
    pub fn touches(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> bool {
        self.since < to && self.until > from && self.until > self.since
    }

    /// Whether it is in force at an instant.
    pub fn is_on(&self, at: DateTime<Utc>) -> bool {
        self.since <= at && at < self.until
    }
}

/// The treatments that may still hold something from one date to another, the newest first.
///
/// `treatments` are in order of their date.
fn recent<'a>(
    plan: &Plan,
    treatments: &'a [Treatment],
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = &'a Treatment> + Clone {
    // Two days of slack: the day after the last one, and zones a day apart.
    let oldest = civil::minus_days(first, u64::from(plan.longest_hold()) + 2);
    let end = treatments.partition_point(|treatment| treatment.date <= civil::plus_days(last, 1));
    treatments[..end].iter().rev().take_while(move |treatment| treatment.date >= oldest)
}

/// Every hold that may be in force from one date to another, both included.
pub fn holds<'a>(
    plan: &'a Plan,
    treatments: &'a [Treatment],
    first: NaiveDate,
    last: NaiveDate,
    zone: Zone,
) -> Vec<Hold<'a>> {
    let recent = recent(plan, treatments, first, last);
    let items = plan.items.iter().filter_map(|item| item.hold.map(|rule| (item, rule.window)));
    items
        .flat_map(|(item, window)| {
            recent.clone().map(move |by| Hold {
                item,
                by,
                since: by.starts(zone),
                lifts_at: window.lifts_at(by, zone),
                until: window.shown_until(by, zone),
            })
        })
        .collect()
}

/// The latest treatment on or before a date.
pub fn treatment_on(treatments: &[Treatment], date: NaiveDate) -> Option<&Treatment> {
    let end = treatments.partition_point(|treatment| treatment.date <= date);
    treatments[..end].last()
}

/// The span of a part of a date.
pub fn part_span(date: NaiveDate, part: Part, zone: Zone) -> (DateTime<Utc>, DateTime<Utc>) {
    let (first, end) = part.hours();
    let at = |hour| match date.and_hms_opt(hour, 0, 0) {
        Some(local) => civil::resolve(local, zone),
        None => civil::start_of(civil::plus_days(date, 1), zone),
    };
    (at(first), at(end))
}

/// What a day looks like. `treatments` are in order of their date.
pub fn day_view(
    plan: &Plan,
    treatments: &[Treatment],
    log: &DayLog,
    look: AsOf,
    zone: Zone,
) -> DayView {
    let date = match look {
        AsOf::WholeDay(date) => date,
        AsOf::Now(now) => civil::date_of(now, zone),
    };
    let started = treatment_on(treatments, date).and_then(|one| Some((one, one.day_on(date)?)));
    let Some((treatment, day)) = started else {
        return DayView {
            day: None,
            date,
            phase: None,
            treatment: None,
            tips: Vec::new(),
            steps: Vec::new(),
            restrictions: Vec::new(),
            lifted: Vec::new(),
            expect: Vec::new(),
        };
    };
    let holds = holds(plan, treatments, date, date, zone);
    let (from, to) = civil::span_of(date, zone);
    let settled = log.settled_on.is_some_and(|settled| settled < date);
    let held_on_date =
        |id: &str| holds.iter().any(|hold| &*hold.item.id == id && hold.touches(from, to));
    DayView {
        day: Some(day),
        date,
        phase: Some(plan.phase_on(day).id.clone()),
        treatment: Some(treatment.id),
        tips: plan
            .tips
            .iter()
            .filter(|tip| tip.days.contains(day))
            .filter(|tip| !(tip.until_settled && log.settled_on.is_some_and(|on| on <= date)))
            .filter(|tip| tip.while_held.as_deref().is_none_or(held_on_date))
            .filter(|tip| !tip.unless_held.iter().any(|id| held_on_date(id)))
            .map(|tip| TipView {
                id: tip.id.clone(),
                title: Text::key(format!("{}.title", tip.id)),
                body: tip.words.clone().unwrap_or_else(|| Text::key(format!("{}.body", tip.id))),
                basis: tip.basis.clone(),
            })
            .collect(),
        steps: steps(plan, &holds, treatment, day, date, log, settled, zone),
        restrictions: restrictions(&holds, |hold| match look {
            AsOf::WholeDay(_) => hold.touches(from, to),
            AsOf::Now(now) => hold.is_on(now),
        }),
        lifted: match look {
            AsOf::WholeDay(_) => Vec::new(),
            AsOf::Now(now) => lifted(&holds, from, now),
        },
        expect: plan
            .expectations
            .iter()
            .filter(|expectation| expectation.is_common(day, &treatment.details))
            .map(|expectation| ExpectView {
                id: expectation.id.clone(),
                text: Text::key(expectation.id.clone()),
                basis: expectation.basis.clone(),
            })
            .collect(),
    }
}

/// Whether a step shows on a recovery day.
///
/// On day 0 the parts of the day that were over before the treatment are left out; with only a date
/// that is everything before the evening. A "no X" step shows only while X is held in its part.
pub fn step_shows(
    item: &Item,
    step: &StepRule,
    holds: &[Hold<'_>],
    treatment: &Treatment,
    date: NaiveDate,
    zone: Zone,
) -> bool {
    let Some(day) = treatment.day_on(date) else { return false };
    if step.days.as_ref().is_some_and(|days| !days.contains(day)) {
        return false;
    }
    if day > 1 && item.hold.is_none() {
        // In no zone is any part of this date before the treatment.
        return true;
    }
    let (from, to) = part_span(date, step.part, zone);
    let after_the_treatment = match treatment.at {
        Some(at) => to > at,
        None => day > 0 || matches!(step.part, Part::Evening | Part::Any),
    };
    if !after_the_treatment && !step.always_on_day_zero {
        return false;
    }
    item.hold.is_none()
        || holds.iter().any(|hold| hold.item.id == item.id && hold.touches(from, to))
}

#[expect(clippy::too_many_arguments, reason = "the pieces of one day, each used once")]
fn steps(
    plan: &Plan,
    holds: &[Hold<'_>],
    treatment: &Treatment,
    day: u32,
    date: NaiveDate,
    log: &DayLog,
    settled: bool,
    zone: Zone,
) -> Vec<StepView> {
    let mut steps: Vec<StepView> = plan
        .items
        .iter()
        .filter_map(|item| item.step.as_ref().map(|step| (item, step)))
        .filter(|(_, step)| !(step.until_settled && settled))
        .filter(|(item, step)| step_shows(item, step, holds, treatment, date, zone))
        .map(|(item, step)| StepView {
            id: item.id.clone(),
            title: item.step_title(),
            icon: item.icon.clone(),
            detail: item.detail(),
            part: step.part,
            done_at: log.ticks.iter().find(|(id, _)| *id == item.id).map(|&(_, at)| at),
            optional: step.optional.contains(day),
            basis: item.basis.clone(),
            reason: item.why(),
            held: item.hold.map(|_| item.short()),
            looser: item.looser,
        })
        .collect();
    steps.sort_by_key(|step| step.part);
    steps
}

/// The strictest hold on each item among those that `counts` lets in.
fn restrictions(holds: &[Hold<'_>], counts: impl Fn(&Hold<'_>) -> bool) -> Vec<RestrictionView> {
    let mut strictest: Vec<&Hold<'_>> = Vec::new();
    for hold in holds.iter().filter(|hold| counts(hold)) {
        match strictest.iter_mut().find(|kept| kept.item.id == hold.item.id) {
            Some(kept) if hold.until > kept.until => *kept = hold,
            Some(_) => {}
            None => strictest.push(hold),
        }
    }
    strictest.sort_by_key(|hold| (hold.lifts_at.is_none(), hold.lifts_at));
    strictest.into_iter().map(RestrictionView::from).collect()
}

/// What lifted since an instant, and is held by no other treatment now.
fn lifted(holds: &[Hold<'_>], from: DateTime<Utc>, now: DateTime<Utc>) -> Vec<RestrictionView> {
    let mut lifted = restrictions(holds, |hold| hold.touches(from, now));
    lifted.retain(|hold| hold.lifts_at.is_some_and(|at| from < at && at <= now));
    lifted
}

impl From<&Hold<'_>> for RestrictionView {
    fn from(hold: &Hold<'_>) -> Self {
        Self {
            id: hold.item.id.clone(),
            title: hold.item.hold_title(),
            short: hold.item.short(),
            icon: hold.item.icon.clone(),
            basis: hold.item.basis.clone(),
            window_basis: hold.item.hold.and_then(|rule| rule.window_basis),
            since: hold.since,
            lifts_at: hold.lifts_at,
            until: hold.item.until(),
            at_least: hold.item.hold.is_some_and(|rule| rule.at_least),
            held_by: hold.by.id,
            reason: hold.item.why(),
            looser: hold.item.looser,
        }
    }
}

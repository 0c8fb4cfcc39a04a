//! The planner: plan, treatments, settings, log and zone in; occurrences out. It reads no clock.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

use super::occurrence::{Key, Kind, Log, Occurrence};
use super::rule::{Rule, RuleKind};
use super::settings::Settings;
use crate::care::{
    Hold, Item, Part, Plan, Slot, Text, Treatment, civil, holds, step_shows, treatment_on,
};

/// The last day with reminders, unless the client extends them.
const LAST_DAY: u32 = 90;
/// The first follow-up reminder; it comes again every week.
const FOLLOW_UP_DAY: u32 = 3;
/// The days on which patience is spoken of, on Sundays.
const PATIENCE_DAYS: std::ops::RangeInclusive<u32> = 7..=90;

/// Everything a plan of reminders follows from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The care plan.
    pub plan: &'a Plan,
    /// The treatments, in order of their date.
    pub treatments: &'a [Treatment],
    /// What the client has chosen.
    pub settings: &'a Settings,
    /// What has happened.
    pub log: &'a Log,
    /// Where the client is.
    pub zone: Tz,
}

/// How many notifications may come on a recovery day.
pub fn budget(day: u32) -> usize {
    match day {
        0..=7 => 4,
        8..=14 => 2,
        _ => 1,
    }
}

/// A reminder with what is the same on all days.
struct Ready<'a> {
    rule: Rule,
    at: Option<NaiveTime>,
    item: Option<&'a Item>,
    title: Text,
    body: Text,
}

/// What a reminder asks for on a date: when, and in which words.
struct Wanted {
    nominal: NaiveDateTime,
    title: Text,
    body: Text,
}

/// A line before it is bundled.
struct Line<'r, 'a> {
    ready: &'r Ready<'a>,
    nominal: NaiveDateTime,
    /// When it would be shown on its own: the nominal time, or the end of the quiet hours.
    shown: NaiveDateTime,
    stale: NaiveDateTime,
    title: Text,
    body: Text,
}

impl Line<'_, '_> {
    fn is_first(&self) -> bool {
        self.ready.item.and_then(|item| item.remind.as_ref()).is_some_and(|remind| remind.first)
    }

    /// Which notifications stay when there are too many: sunscreen's, then steps', then the rest.
    fn rank(&self) -> u8 {
        match self.ready.rule.kind {
            RuleKind::Step if self.is_first() => 0,
            RuleKind::Step => 1,
            _ => 2,
        }
    }
}

/// The occurrences from one instant up to another, the end exclusive, in order of time.
///
/// It is the same however the stretch is cut, and says nothing of what the log has as shown.
pub fn occurrences(input: &Input<'_>, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Occurrence> {
    let Input { plan, treatments, settings, log, zone } = *input;
    let one_shots = log.one_shots.iter().filter(|shot| from <= shot.at && shot.at < to);
    let mut planned: Vec<Occurrence> = one_shots
        .filter(|shot| !log.is_settled(&shot.key))
        .map(|shot| Occurrence {
            key: shot.key.clone(),
            kind: Kind::Test,
            step: None,
            at: shot.at,
            stale_at: shot.at + TimeDelta::hours(2),
            bundle: shot.key.to_string(),
            first: false,
            title: Text::key("test.remind"),
            body: Text::key("test.detail"),
        })
        .collect();
    if settings.on && from < to {
        // A day of slack on both sides: lines may move out of the quiet hours into another date.
        let first = civil::minus_days(civil::date_of(from, zone), 1);
        let last = civil::plus_days(civil::date_of(to, zone), 1);
        let holds = holds(plan, treatments, first, last, zone);
        let ready = ready(plan, settings);
        let shown = last_shown(log);
        for date in first.iter_days().take_while(|date| *date <= last) {
            let day = Day { input, holds: &holds, ready: &ready, shown: &shown, date };
            planned.extend(day.occurrences().filter(|due| from <= due.at && due.at < to));
        }
    }
    planned.sort_by_key(|due| (due.at, !due.first));
    planned
}

/// The latest nominal time that was shown, for each reminder and date.
fn last_shown(log: &Log) -> HashMap<(&str, NaiveDate), NaiveTime> {
    let mut last = HashMap::new();
    for key in log.states.keys().filter(|key| log.is_settled(key)) {
        let entry = last.entry((&*key.reminder, key.nominal.date())).or_insert(key.nominal.time());
        *entry = key.nominal.time().max(*entry);
    }
    last
}

fn ready<'a>(plan: &'a Plan, settings: &Settings) -> Vec<Ready<'a>> {
    let rules = Rule::all(plan).into_iter();
    rules
        .filter(|rule| rule.kind != RuleKind::Slot && settings.is_on(rule))
        .map(|rule| Ready {
            at: settings.time_of(&rule),
            item: plan.item(&rule.id),
            title: Text::key(format!("{}.remind", rule.id)),
            body: Text::key(format!("{}.detail", rule.id)),
            rule,
        })
        .collect()
}

/// One civil date of the plan.
struct Day<'d, 'a> {
    input: &'d Input<'a>,
    holds: &'d [Hold<'a>],
    ready: &'d [Ready<'a>],
    shown: &'d HashMap<(&'d str, NaiveDate), NaiveTime>,
    date: NaiveDate,
}

impl<'d, 'a> Day<'d, 'a> {
    /// The lines of this date, bundled within the budget.
    fn occurrences(&self) -> impl Iterator<Item = Occurrence> + use<'d, 'a> {
        let mut bundles: BTreeMap<NaiveDateTime, Vec<Line<'d, 'a>>> = BTreeMap::new();
        let treatment = treatment_on(self.input.treatments, self.date);
        if let Some((treatment, day)) =
            treatment.and_then(|one| Some((one, one.day_on(self.date)?)))
        {
            for ready in self.ready {
                let asked = self.wanted(ready, treatment, day).into_iter();
                let lines = asked.filter_map(|wanted| self.line(ready, treatment, wanted));
                for line in lines {
                    bundles.entry(line.shown).or_default().push(line);
                }
            }
            keep_budget(&mut bundles, budget(day));
        }
        let zone = self.input.zone;
        bundles.into_iter().flat_map(move |(shown, mut lines)| {
            lines.sort_by_key(|line| !line.is_first());
            let at = civil::resolve(shown, zone);
            lines.into_iter().map(move |line| Occurrence {
                at,
                stale_at: civil::resolve(line.stale, zone).max(at + TimeDelta::hours(2)),
                bundle: shown.format("%Y-%m-%dT%H:%M").to_string(),
                first: line.is_first(),
                step: line
                    .ready
                    .item
                    .filter(|item| item.step.is_some())
                    .map(|item| item.id.clone()),
                kind: Kind::Rule(line.ready.rule.kind),
                key: Key { reminder: line.ready.rule.id.clone(), nominal: line.nominal },
                title: line.title,
                body: line.body,
            })
        })
    }

    /// What one reminder asks for on this date.
    fn wanted(&self, ready: &Ready<'_>, treatment: &Treatment, day: u32) -> Vec<Wanted> {
        let Input { settings, log, .. } = *self.input;
        let ended = day > LAST_DAY && !settings.extended;
        let at = ready.at.map(|at| self.date.and_time(at));
        let nominal = match ready.rule.kind {
            RuleKind::Slot => None,
            RuleKind::Step => {
                at.filter(|_| !ended).filter(|at| self.step_is_due(ready, treatment, day, *at))
            }
            RuleKind::Sheet => self.sheet_time(ready, treatment),
            RuleKind::FollowUp => {
                let due = day >= FOLLOW_UP_DAY && (day - FOLLOW_UP_DAY).is_multiple_of(7);
                let settled = log.settled.get(&treatment.id).is_some_and(|on| *on <= self.date);
                at.filter(|_| due && !ended && !settled)
            }
            RuleKind::Patience => {
                at.filter(|_| PATIENCE_DAYS.contains(&day) && self.date.weekday() == Weekday::Sun)
            }
            RuleKind::End => at.filter(|_| day == LAST_DAY + 1 && !settings.extended),
            RuleKind::Lifting => {
                let lifting = self.lifting().into_iter();
                return lifting
                    .map(|(nominal, lifts_at, what)| Wanted {
                        nominal,
                        title: ready
                            .title
                            .clone()
                            .with("what", what.clone())
                            .with("when", lifts_at),
                        body: ready.body.clone().with("what", what).with("when", lifts_at),
                    })
                    .collect();
            }
        };
        let (title, body) = (ready.title.clone(), ready.body.clone());
        nominal.map(|nominal| Wanted { nominal, title, body }).into_iter().collect()
    }

    /// Whether a step is to be reminded of at a wall time of this date.
    fn step_is_due(
        &self,
        ready: &Ready<'_>,
        treatment: &Treatment,
        day: u32,
        at: NaiveDateTime,
    ) -> bool {
        let Some(item) = ready.item else { return false };
        let (Some(remind), Some(step)) = (&item.remind, &item.step) else { return false };
        let beyond = self.input.settings.extended && remind.first && day > LAST_DAY;
        if !remind.days.contains(day) && !beyond {
            return false;
        }
        let zone = self.input.zone;
        if item.hold.is_some() {
            let at = civil::resolve(at, zone);
            self.holds.iter().any(|hold| hold.item.id == item.id && hold.is_on(at))
        } else {
            step_shows(item, step, self.holds, treatment, self.date, zone)
        }
    }

    /// The line for what a reminder asks for, unless it is over, in quiet hours or too early.
    fn line(
        &self,
        ready: &'d Ready<'a>,
        treatment: &Treatment,
        wanted: Wanted,
    ) -> Option<Line<'d, 'a>> {
        let Input { settings, log, zone, .. } = *self.input;
        let Wanted { nominal, title, body } = wanted;
        let (shown, stale) = self.outside_quiet(nominal)?;
        let at = civil::resolve(shown, zone);
        if at < settings.since || at < treatment.recorded_at || at < treatment.starts(zone) {
            return None;
        }
        let known = log.is_settled(&Key { reminder: ready.rule.id.clone(), nominal });
        if !known && self.is_over(ready, nominal) {
            return None;
        }
        Some(Line { ready, nominal, shown, stale, title, body })
    }

    /// Whether a line that was not shown needs no showing: ticked, or moved to before it was shown.
    fn is_over(&self, ready: &Ready<'_>, nominal: NaiveDateTime) -> bool {
        let id = &ready.rule.id;
        let ticked = self.input.log.ticks.contains(&(self.date, id.clone()));
        let later = self.shown.get(&(&**id, nominal.date()));
        ticked || later.is_some_and(|shown| *shown > nominal.time())
    }

    /// The sheet's time: ten o'clock on day 0, else the first slot after the treatment.
    fn sheet_time(&self, ready: &Ready<'_>, treatment: &Treatment) -> Option<NaiveDateTime> {
        let Input { settings, zone, .. } = *self.input;
        let floor = settings.since.max(treatment.recorded_at).max(treatment.starts(zone));
        let at = ready.at?;
        let mut times = vec![treatment.date.and_time(at)];
        times.extend(Slot::ALL.map(|slot| treatment.date.and_time(settings.slot_time(slot))));
        times.sort_unstable();
        times.push(civil::plus_days(treatment.date, 1).and_time(at));
        let time = times
            .into_iter()
            .filter(|time| time.time() >= at || time.date() > treatment.date)
            .find(|time| civil::resolve(*time, zone) >= floor)?;
        (time.date() == self.date).then_some(time)
    }

    /// What lifts before a slot of this date and after the one before: the slot, when, and what.
    fn lifting(&self) -> Vec<(NaiveDateTime, DateTime<Utc>, Text)> {
        let Input { settings, zone, .. } = *self.input;
        // A slot that is switched off or never comes for quiet hours tells nothing.
        let tells = |slot: &Slot| {
            let time = self.date.and_time(settings.slot_time(*slot));
            settings.is_slot_on(*slot) && self.outside_quiet(time).is_some()
        };
        let slots = Slot::ALL.into_iter().filter(tells).map(|slot| settings.slot_time(slot));
        let mut slots: Vec<NaiveTime> = slots.collect();
        slots.sort_unstable();
        let Some(last) = slots.last() else { return Vec::new() };
        let mut after = civil::minus_days(self.date, 1).and_time(*last);
        let mut found = Vec::new();
        for slot in slots {
            let nominal = self.date.and_time(slot);
            let (from, to) = (civil::resolve(after, zone), civil::resolve(nominal, zone));
            let lifted: Vec<&Hold<'_>> = self
                .holds
                .iter()
                .filter(|hold| hold.lifts_at.is_some_and(|at| from < at && at <= to))
                .filter(|hold| hold.until > hold.since && !self.is_held_on(hold))
                .collect();
            if let Some(latest) = lifted.iter().filter_map(|hold| hold.lifts_at).max() {
                let what = lifted.iter().map(|hold| hold.item.hold_title()).collect::<Vec<_>>();
                found.push((nominal, latest, Text::key("and-list").with("items", what)));
            }
            after = nominal;
        }
        found
    }

    /// Whether another treatment still holds the same item when this hold lifts.
    fn is_held_on(&self, lifting: &Hold<'_>) -> bool {
        self.holds.iter().any(|other| {
            other.item.id == lifting.item.id
                && other.by.id != lifting.by.id
                && (other.is_on(lifting.until)
                    || other.until == lifting.until && other.by.id > lifting.by.id)
        })
    }

    /// When a line is shown, given the quiet hours, and when it is stale; `None` when it never is.
    fn outside_quiet(&self, nominal: NaiveDateTime) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let part_end = Part::at_hour(chrono::Timelike::hour(&nominal)).hours().1;
        let part_end = match nominal.date().and_hms_opt(part_end, 0, 0) {
            Some(end) => end,
            None => civil::plus_days(nominal.date(), 1).and_time(NaiveTime::MIN),
        };
        let stale = part_end.max(nominal + TimeDelta::hours(2));
        let Some(quiet) = self.input.settings.quiet.filter(|quiet| quiet.contains(nominal.time()))
        else {
            return Some((nominal, stale));
        };
        let mut shown = nominal.date().and_time(quiet.to);
        if shown <= nominal {
            shown = civil::plus_days(nominal.date(), 1).and_time(quiet.to);
        }
        (shown < stale && shown.date() == nominal.date()).then_some((shown, stale))
    }
}

/// Lets the lines of notifications beyond the budget ride in the day's first one.
fn keep_budget(bundles: &mut BTreeMap<NaiveDateTime, Vec<Line<'_, '_>>>, budget: usize) {
    if bundles.len() <= budget {
        return;
    }
    let rank = |lines: &[Line<'_, '_>]| lines.iter().map(Line::rank).min();
    // Of equal rank the fuller ones stay, so that few lines have to move.
    let mut order: Vec<_> =
        bundles.iter().map(|(at, lines)| (rank(lines), Reverse(lines.len()), *at)).collect();
    order.sort_unstable();
    let extra: Vec<NaiveDateTime> =
        order.split_off(budget).into_iter().map(|(.., at)| at).collect();
    let riders: Vec<_> = extra.into_iter().filter_map(|at| bundles.remove(&at)).flatten().collect();
    for rider in riders {
        // What has ended is told once it has, if anything comes after it.
        let from = match rider.ready.rule.kind {
            RuleKind::Lifting => rider.shown,
            _ => NaiveDateTime::MIN,
        };
        let at = bundles.range(from..).chain(bundles.iter()).next().map(|(at, _)| *at);
        if let Some(lines) = at.and_then(|at| bundles.get_mut(&at)) {
            lines.push(rider);
        }
    }
}

/// What is to be shown at an instant: due, not stale, and neither shown nor missed.
pub fn due(planned: &[Occurrence], log: &Log, now: DateTime<Utc>) -> Vec<Occurrence> {
    let waiting = planned.iter().filter(|due| is_waiting(log, due));
    waiting.filter(|due| due.at <= now && now < due.stale_at).cloned().collect()
}

/// What was never shown and is no longer worth it.
pub fn missed(planned: &[Occurrence], log: &Log, now: DateTime<Utc>) -> Vec<Occurrence> {
    let waiting = planned.iter().filter(|due| is_waiting(log, due));
    waiting.filter(|due| due.stale_at <= now).cloned().collect()
}

/// The next instant at which something is due.
pub fn next(planned: &[Occurrence], log: &Log, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    planned.iter().filter(|due| is_waiting(log, due) && due.at > now).map(|due| due.at).min()
}

fn is_waiting(log: &Log, due: &Occurrence) -> bool {
    !log.is_settled(&due.key)
}

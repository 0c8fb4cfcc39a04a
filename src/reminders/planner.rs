//! The planner: plan, treatments, settings, log and zone in; occurrences out. It reads no clock.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use chrono::{
    DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc, Weekday,
};

use super::exact;
use super::occurrence::{Key, Kind, Log, Occurrence, State};
use super::outing::Outing;
use super::rule::{Rule, RuleKind};
use super::settings::Settings;
use crate::care::{
    Appointment, Hold, Item, Part, Plan, Slot, Text, Treatment, Zone, civil, holds, step_shows,
    treatment_on,
};

/// The last day with reminders, unless the client extends them.
const LAST_DAY: u32 = 90;
/// The first follow-up reminder; it comes again every week.
const FOLLOW_UP_DAY: u32 = 3;
/// The days on which patience is spoken of, on Sundays.
const PATIENCE_DAYS: std::ops::RangeInclusive<u32> = 7..=90;

/// The days with a look at one's own skin: our own suggestion.
const CHECK_IN_DAYS: [u32; 7] = [1, 4, 7, 14, 28, 56, 84];
/// How many days the closing notice is tried for.
const END_DAYS: u32 = 7;
/// How long anything is worth showing at least.
const STALE: TimeDelta = TimeDelta::hours(2);

/// How many dates back a line may have been meant for and still come: a notification of two days ago
/// can be put off over midnight.
const SLACK_DAYS: u64 = 3;

/// How many dates before a plan's first instant the log is asked for.
pub const LOOK_BACK_DAYS: u64 = SLACK_DAYS + END_DAYS as u64;

/// Everything a plan of reminders follows from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The care plan.
    pub plan: &'a Plan,
    /// The treatments, in order of their date.
    pub treatments: &'a [Treatment],
    /// The appointments.
    pub appointments: &'a [Appointment],
    /// The outdoor timer, if the client is outside.
    pub outing: Option<Outing>,
    /// What the client has chosen.
    pub settings: &'a Settings,
    /// What has happened.
    pub log: &'a Log,
    /// Where the client is.
    pub zone: Zone,
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

/// What a reminder asks for on a date: under which name, when, and in which words.
struct Wanted {
    key: Key,
    at: NaiveDateTime,
    title: Text,
    body: Text,
}

/// A line before it is bundled.
struct Line<'r, 'a> {
    ready: &'r Ready<'a>,
    key: Key,
    /// When it would be shown on its own: the time asked for, or the end of the quiet hours.
    shown: NaiveDateTime,
    at: DateTime<Utc>,
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
    let Input { plan, treatments, settings, log, zone, .. } = *input;
    let mut planned = exact::tests(input);
    if settings.on && from < to {
        // Some slack: quiet hours, budget and snoozing move lines into another date.
        let first = civil::minus_days(civil::date_of(from, zone), SLACK_DAYS);
        let last = civil::plus_days(civil::date_of(to, zone), 1);
        planned.extend(exact::outdoors(input));
        planned.extend(exact::appointments(input, first, last));
        let holds = holds(plan, treatments, first, last, zone);
        let ready = ready(plan, settings);
        let rule = ready.iter().find(|ready| ready.rule.kind == RuleKind::Lifting);
        let endings = rule.map(|ready| endings(&holds, &ready.rule.id, zone)).unwrap_or_default();
        // The sheet asks for the date before as well, the closing notice for the days before.
        let shown = shown(log, civil::minus_days(first, u64::from(END_DAYS)));
        for date in first.iter_days().take_while(|date| *date <= last) {
            let day =
                Day { input, holds: &holds, endings: &endings, ready: &ready, shown: &shown, date };
            day.plan(&mut planned);
        }
    }
    for due in &mut planned {
        let Some(past) = log.past.get(&due.key) else { continue };
        if past.state != State::Refused {
            due.bundle.clone_from(&past.bundle);
        }
        if let State::Snoozed(until) = past.state {
            due.at = until;
            let stale = of_use_until(until.with_timezone(&zone).naive_local());
            let stale = civil::resolve(stale, zone).max(until + STALE);
            due.stale_at = due.over_at.map_or(stale, |over| over.min(stale));
        }
    }
    planned.retain(|due| from <= due.at && due.at < to);
    planned.sort_by_key(|due| (due.at, !due.first));
    planned
}

/// What is known of each reminder on each date from one on: the wall times it was meant for.
fn shown(log: &Log, from: NaiveDate) -> HashMap<(&str, NaiveDate), Vec<(NaiveTime, State)>> {
    let mut shown: HashMap<_, Vec<_>> = HashMap::new();
    let begin = Key { nominal: from.and_time(NaiveTime::MIN), reminder: "".into() };
    for (key, past) in log.past.range(begin..) {
        let times = shown.entry((&*key.reminder, key.nominal.date())).or_default();
        times.push((key.nominal.time(), past.state));
    }
    shown
}

/// Until when what was meant for a wall time is worth showing: for two hours, and to the end of its
/// part of the day.
fn of_use_until(nominal: NaiveDateTime) -> NaiveDateTime {
    let part_end = Part::at_hour(nominal.hour()).hours().1;
    let part_end = match nominal.date().and_hms_opt(part_end, 0, 0) {
        Some(end) => end,
        None => civil::plus_days(nominal.date(), 1).and_time(NaiveTime::MIN),
    };
    part_end.max(nominal + STALE)
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

/// Holds that end at the same instant, by the same treatment.
struct Ending {
    at: DateTime<Utc>,
    /// The client's local date then.
    date: NaiveDate,
    key: Key,
    what: Vec<Text>,
}

/// The ends of holds, in order of time.
///
/// Each is named by the wall time where it was fixed, not by the slot that tells it: in another zone
/// it may be another slot's, and is still told once.
fn endings(holds: &[Hold<'_>], rule: &str, zone: Zone) -> Vec<Ending> {
    let mut endings: BTreeMap<_, Vec<Text>> = BTreeMap::new();
    for hold in holds.iter().filter(|hold| hold.until > hold.since && !is_held_on(holds, hold)) {
        let Some(at) = hold.lifts_at else { continue };
        let nominal = match hold.by.at {
            Some(began) => {
                let clock = |at: DateTime<Utc>| at.with_timezone(&hold.by.zone).naive_local();
                let length = clock(at) - clock(began);
                // As it was recorded: new rules of the zone make no other occurrence of it.
                hold.by.wall_time().map_or_else(|| clock(at), |wall| wall + length)
            }
            None => civil::date_of(at, zone).and_time(NaiveTime::MIN),
        };
        let nominal = nominal.with_nanosecond(0).unwrap_or(nominal);
        endings.entry((at, hold.by.id, nominal)).or_default().push(hold.item.hold_title());
    }
    let named = endings.into_iter().map(|((at, by, nominal), what)| {
        let key = Key { nominal, reminder: format!("{rule}-{by}").into() };
        Ending { at, date: civil::date_of(at, zone), key, what }
    });
    named.collect()
}

/// Whether another treatment still holds the same item when this hold lifts.
fn is_held_on(holds: &[Hold<'_>], lifting: &Hold<'_>) -> bool {
    holds.iter().any(|other| {
        other.item.id == lifting.item.id
            && other.by.id != lifting.by.id
            && (other.is_on(lifting.until)
                || other.until == lifting.until && other.by.id > lifting.by.id)
    })
}

/// One civil date of the plan.
struct Day<'d, 'a> {
    input: &'d Input<'a>,
    holds: &'d [Hold<'a>],
    endings: &'d [Ending],
    ready: &'d [Ready<'a>],
    shown: &'d HashMap<(&'d str, NaiveDate), Vec<(NaiveTime, State)>>,
    date: NaiveDate,
}

impl<'d, 'a> Day<'d, 'a> {
    /// Adds the lines of this date, bundled within the budget.
    fn plan(&self, planned: &mut Vec<Occurrence>) {
        let treatment = treatment_on(self.input.treatments, self.date);
        let Some((treatment, day)) = treatment.and_then(|one| Some((one, one.day_on(self.date)?)))
        else {
            return;
        };
        let mut bundles: BTreeMap<NaiveDateTime, Vec<Line<'d, 'a>>> = BTreeMap::new();
        for ready in self.ready {
            self.ask(ready, treatment, day, &mut |wanted| {
                if let Some(line) = self.line(ready, treatment, wanted) {
                    bundles.entry(line.shown).or_default().push(line);
                }
            });
        }
        keep_budget(&mut bundles, budget(day));
        let Input { zone, log, .. } = *self.input;
        let is_shown = |line: &Line<'_, '_>| {
            !matches!(log.state(&line.key), None | Some(State::Refused | State::Missed))
        };
        for (shown, mut lines) in bundles {
            lines.sort_by_key(|line| !line.is_first());
            let own = |line: &&Line<'_, '_>| line.shown == shown;
            let at =
                lines.iter().find(own).map_or_else(|| civil::resolve(shown, zone), |own| own.at);
            let went_out = lines.iter().filter(own).any(is_shown);
            // `2026-01-03T08:10`, without the seconds.
            let mut bundle = format!("{shown:?}");
            bundle.truncate(16);
            // Lines that were meant for the same time are of use for the same time.
            let mut stale = None;
            planned.extend(lines.into_iter().map(|line| {
                // A line that joins a notification that is out already comes at its own time.
                let late = went_out && !is_shown(&line);
                let at = if late { at.max(line.at) } else { at };
                let (_, stale_at) = match stale {
                    Some(known @ (wall, _)) if wall == line.stale => known,
                    _ => *stale.insert((line.stale, civil::resolve(line.stale, zone))),
                };
                Occurrence {
                    over_at: None,
                    at,
                    stale_at: stale_at.max(at + STALE),
                    bundle: bundle.clone(),
                    first: line.is_first(),
                    step: line
                        .ready
                        .item
                        .filter(|item| item.step.is_some())
                        .map(|item| item.id.clone()),
                    kind: Kind::Rule(line.ready.rule.kind),
                    key: line.key,
                    title: line.title,
                    body: line.body,
                }
            }));
        }
    }

    /// What one reminder asks for on this date.
    fn ask(
        &self,
        ready: &'d Ready<'a>,
        treatment: &Treatment,
        day: u32,
        wants: &mut impl FnMut(Wanted),
    ) {
        match ready.rule.kind {
            RuleKind::Lifting => return self.ask_lifting(ready, wants),
            // Bound to an instant.
            RuleKind::Outdoors | RuleKind::Appointment => return,
            _ => {}
        }
        let time = match ready.rule.kind {
            RuleKind::Sheet => self.sheet_time(ready, treatment),
            _ => ready.at.filter(|at| self.is_due(ready, treatment, day, *at)),
        };
        let mut want = |time| {
            let at = self.date.and_time(time);
            let key = Key { reminder: ready.rule.id.clone(), nominal: at };
            wants(Wanted { key, at, title: ready.title.clone(), body: ready.body.clone() });
        };
        if let Some(time) = time {
            want(time);
        }
        // What was put off comes again also when its reminder or the zone was changed since. The sheet
        // stays where it was anyway, as long as it is this treatment's.
        let is_over = match ready.rule.kind {
            RuleKind::Sheet => true,
            RuleKind::FollowUp => self.is_settled(treatment),
            _ => false,
        };
        for (at, state) in self.times_of(ready).iter().filter(|_| !is_over) {
            if matches!(state, State::Snoozed(_)) && Some(*at) != time {
                want(*at);
            }
        }
    }

    /// Whether the follow-up after a treatment is settled on this date.
    fn is_settled(&self, treatment: &Treatment) -> bool {
        self.input.log.settled.get(&treatment.id).is_some_and(|on| *on <= self.date)
    }

    /// Whether a reminder with a wall time comes on this date.
    fn is_due(&self, ready: &'d Ready<'a>, treatment: &Treatment, day: u32, at: NaiveTime) -> bool {
        let Input { settings, .. } = *self.input;
        let goes_on = day <= LAST_DAY || settings.extended;
        match ready.rule.kind {
            RuleKind::Step => {
                goes_on && self.step_is_due(ready, treatment, day, self.date.and_time(at))
            }
            RuleKind::FollowUp => {
                let due = day >= FOLLOW_UP_DAY && (day - FOLLOW_UP_DAY).is_multiple_of(7);
                due && goes_on && !self.is_settled(treatment)
            }
            RuleKind::Patience => {
                PATIENCE_DAYS.contains(&day) && self.date.weekday() == Weekday::Sun
            }
            RuleKind::CheckIn => CHECK_IN_DAYS.contains(&day),
            RuleKind::End => !settings.extended && self.end_is_due(ready, day),
            // The sheet finds its own time; the others have none.
            RuleKind::Sheet
            | RuleKind::Slot
            | RuleKind::Lifting
            | RuleKind::Appointment
            | RuleKind::Outdoors => false,
        }
    }

    /// The closing notice comes on the day after the last one; if that was missed, on the next.
    fn end_is_due(&self, ready: &'d Ready<'a>, day: u32) -> bool {
        let Some(late @ 0..END_DAYS) = day.checked_sub(LAST_DAY + 1) else { return false };
        (1..=late).all(|back| {
            let date = civil::minus_days(self.date, u64::from(back));
            let known = self.shown.get(&(&*ready.rule.id, date));
            known.is_some_and(|known| known.iter().all(|(_, state)| *state == State::Missed))
        })
    }

    /// The wall times of this date that are known of a reminder, and what became of them.
    fn times_of(&self, ready: &'d Ready<'a>) -> &'d [(NaiveTime, State)] {
        self.shown.get(&(&*ready.rule.id, self.date)).map_or(&[], Vec::as_slice)
    }

    /// Whether a step is to be reminded of at a wall time of this date.
    fn step_is_due(
        &self,
        ready: &'d Ready<'a>,
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
        let Wanted { key, at, title, body } = wanted;
        let (shown, stale) = self.outside_quiet(at)?;
        let at = civil::resolve(shown, zone);
        let floor = settings.since.max(treatment.recorded_at).max(treatment.starts(zone));
        let floor = settings.changed(&ready.rule).map_or(floor, |changed| floor.max(changed));
        // What has been handed over once came in its time, wherever the client is now.
        if at < floor && log.state(&key).is_none() {
            return None;
        }
        if !log.is_settled(&key) && self.is_over(ready, &key) {
            return None;
        }
        Some(Line { ready, key, shown, at, stale, title, body })
    }

    /// Whether a line that was not shown needs no showing: ticked, or moved to before it was shown.
    fn is_over(&self, ready: &'d Ready<'a>, key: &Key) -> bool {
        let ticked = self.input.log.ticks.contains(&(self.date, ready.rule.id.clone()));
        let later = |(at, state): &(NaiveTime, State)| {
            let is_shown = matches!(state, State::Delivered | State::Snoozed(_));
            is_shown && *at > key.nominal.time()
        };
        ticked || ready.rule.kind.has_time() && self.times_of(ready).iter().any(later)
    }

    /// The sheet's time on this date, if it is this date's: ten o'clock on day 0, else the first slot
    /// after the treatment.
    fn sheet_time(&self, ready: &'d Ready<'a>, treatment: &Treatment) -> Option<NaiveTime> {
        let Input { settings, zone, .. } = *self.input;
        let next = civil::plus_days(treatment.date, 1);
        // Once it has come it stays where it was, whatever the zone is now.
        let known = [treatment.date, next].into_iter().find_map(|date| {
            let times = self.shown.get(&(&*ready.rule.id, date))?;
            Some((date, times.first()?.0))
        });
        if let Some((date, time)) = known {
            return (date == self.date).then_some(time);
        }
        let floor = settings.since.max(treatment.recorded_at).max(treatment.starts(zone));
        let at = ready.at?;
        let mut times = vec![treatment.date.and_time(at)];
        times.extend(Slot::ALL.map(|slot| treatment.date.and_time(settings.slot_time(slot))));
        times.sort_unstable();
        times.push(next.and_time(at));
        let time = times
            .into_iter()
            .filter(|time| time.time() >= at || time.date() > treatment.date)
            .find(|time| civil::resolve(*time, zone) >= floor)?;
        (time.date() == self.date).then_some(time.time())
    }

    /// What ends before a slot of this date and after the one before, told in that slot.
    fn ask_lifting(&self, ready: &Ready<'_>, wants: &mut impl FnMut(Wanted)) {
        let Input { settings, zone, .. } = *self.input;
        // Two dates of slack, for zones and for slots that were off.
        let far = |ending: &&Ending| (self.date - ending.date).num_days().abs() <= 2;
        let mut near = self.endings.iter().filter(far).peekable();
        if near.peek().is_none() {
            return;
        }
        // A slot that is switched off or never comes for quiet hours tells nothing.
        let tells = |slot: &Slot| {
            let time = self.date.and_time(settings.slot_time(*slot));
            settings.is_slot_on(*slot) && self.outside_quiet(time).is_some()
        };
        let slots = Slot::ALL.into_iter().filter(tells).map(|slot| settings.slot_time(slot));
        let mut slots: Vec<NaiveTime> = slots.collect();
        slots.sort_unstable();
        let Some(last) = slots.last() else { return };
        let mut after = civil::resolve(civil::minus_days(self.date, 1).and_time(*last), zone);
        for slot in slots.into_iter().map(|slot| self.date.and_time(slot)) {
            let until = civil::resolve(slot, zone);
            for ending in near.clone().filter(|ending| after < ending.at && ending.at <= until) {
                let what = Text::key("and-list").with("items", ending.what.clone());
                let with =
                    |text: &Text| text.clone().with("what", what.clone()).with("when", ending.at);
                wants(Wanted {
                    key: ending.key.clone(),
                    at: slot,
                    title: with(&ready.title),
                    body: with(&ready.body),
                });
            }
            after = until;
        }
    }

    /// When a line is shown, given the quiet hours, and when it is stale; `None` when it never is.
    fn outside_quiet(&self, nominal: NaiveDateTime) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let stale = of_use_until(nominal);
        let Some(quiet) = self.input.settings.quiet.filter(|quiet| quiet.contains(nominal.time()))
        else {
            return Some((nominal, stale));
        };
        let shown = quiet.end_after(nominal)?;
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

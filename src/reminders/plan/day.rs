//! One civil date of the plan: what each reminder asks for on it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::bundle::{Bundles, Line, keep_budget, occurrences};
use super::lifting::{Ending, in_slots};
use super::ready::{Ready, Shown, Wanted, valid_until};
use super::sheet;
use crate::care::{
    Hold, Plan, ReminderKind, Slot, Special, Text, Treatment, Until, civil, step_shows,
    treatment_on,
};
use crate::reminders::input::Input;
use crate::reminders::occurrence::{Key, Occurrence, State};

/// One civil date of the plan.
pub(super) struct Day<'d, 'a> {
    pub(super) input: &'d Input<'a>,
    /// The plan that is in force on it.
    pub(super) plan: &'a Plan,
    pub(super) holds: &'d [Hold<'a>],
    pub(super) endings: &'d [Ending],
    pub(super) ready: &'d [Ready<'a>],
    pub(super) shown: &'d Shown<'d>,
    pub(super) date: NaiveDate,
}

impl<'d, 'a> Day<'d, 'a> {
    /// Adds the lines of this date, bundled within the budget.
    pub(super) fn add_to(&self, planned: &mut Vec<Occurrence>) {
        let treatment = treatment_on(self.input.treatments, self.date);
        let Some((treatment, day)) = treatment.and_then(|one| Some((one, one.day_on(self.date)?)))
        else {
            return;
        };
        let mut bundles = Bundles::new();
        for ready in self.ready {
            self.ask(ready, treatment, day, &mut |wanted| {
                if let Some(line) = self.line(ready, treatment, wanted) {
                    bundles.entry(line.shown).or_default().push(line);
                }
            });
        }
        keep_budget(&mut bundles, self.plan.budget(day));
        occurrences(bundles, self.input.history, self.input.zone, planned);
    }

    /// What one reminder asks for on this date.
    fn ask(
        &self,
        ready: &'d Ready<'a>,
        treatment: &Treatment,
        day: u32,
        wants: &mut impl FnMut(Wanted),
    ) {
        let time = match ready.reminder.kind {
            ReminderKind::Lifting => return self.ask_lifting(ready, wants),
            // Bound to an instant.
            ReminderKind::Outdoors | ReminderKind::Appointment => return,
            ReminderKind::Sheet => self.sheet_time(ready, treatment),
            _ => ready.at.filter(|at| self.is_due(ready, treatment, day, *at)),
        };
        let mut want = |time| {
            let at = self.date.and_time(time);
            let key = Key { reminder: ready.reminder.id.clone(), nominal: at };
            wants(Wanted { key, at, title: ready.title.clone(), body: ready.body.clone() });
        };
        if let Some(time) = time {
            want(time);
        }
        // What was snoozed comes again also when its reminder or the zone was changed since. The sheet
        // stays where it was anyway, as long as it is this treatment's.
        let ends_by = |until| ready.special.is_some_and(|special| special.ends_by(until));
        let is_over = ready.reminder.kind == ReminderKind::Sheet
            || ends_by(Until::Settled) && self.is_settled(treatment);
        for (at, state) in self.times_of(ready).iter().filter(|_| !is_over) {
            if matches!(state, State::Snoozed(_)) && Some(*at) != time {
                want(*at);
            }
        }
    }

    /// Whether the follow-up after a treatment is settled on this date.
    fn is_settled(&self, treatment: &Treatment) -> bool {
        self.input.history.settled.get(&treatment.id).is_some_and(|on| *on <= self.date)
    }

    /// Whether a reminder with a wall time comes on this date.
    fn is_due(&self, ready: &'d Ready<'a>, treatment: &Treatment, day: u32, at: NaiveTime) -> bool {
        let Some(special) = ready.special else {
            let at = self.date.and_time(at);
            return self.input.goes_on(self.plan, day)
                && self.step_is_due(ready, treatment, day, at);
        };
        let ended = |until: &Until| match until {
            Until::Settled => self.is_settled(treatment),
            Until::Shown => self.was_shown(ready, special, day),
            Until::End => !self.input.goes_on(self.plan, day),
            Until::Extended => self.input.settings.extended,
        };
        special.comes_on(day, self.date) && !special.until.iter().any(ended)
    }

    /// Whether a reminder that is tried on several days was shown, or may yet be, on one before this:
    /// only where it was missed on all of them, it is tried again.
    fn was_shown(&self, ready: &'d Ready<'a>, special: &Special, day: u32) -> bool {
        let first = special.days.first().unwrap_or(day);
        let earlier = (first..day).filter(|earlier| special.days.contains(*earlier));
        earlier.into_iter().any(|earlier| {
            let date = civil::minus_days(self.date, u64::from(day - earlier));
            let known = self.shown.times(&ready.reminder.id, date);
            known.is_empty() || known.iter().any(|(_, state)| *state != State::Missed)
        })
    }

    /// The wall times of this date that are known of a reminder, and what became of them.
    fn times_of(&self, ready: &'d Ready<'a>) -> &'d [(NaiveTime, State)] {
        self.shown.times(&ready.reminder.id, self.date)
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
        // Sunscreen has no last day: it goes on for as long as reminders do.
        let beyond = remind.first && remind.days.last().is_some_and(|last| day > last);
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

    /// The sheet's time on this date, if it is this date's.
    fn sheet_time(&self, ready: &'d Ready<'a>, treatment: &Treatment) -> Option<NaiveTime> {
        let time = sheet::time(ready, treatment.date, self.shown, self.input.settings, |time| {
            civil::resolve(time, self.input.zone) >= self.floor(treatment)
        })?;
        (time.date() == self.date).then_some(time.time())
    }

    /// What ends is asked for in the slot it comes in, all that ends at once as one.
    fn ask_lifting(&self, ready: &Ready<'_>, wants: &mut impl FnMut(Wanted)) {
        let settings = self.input.settings;
        // Nothing comes in a slot that is switched off, or that the quiet hours keep away.
        let comes = |slot: &Slot| {
            let time = self.date.and_time(settings.slot_time(*slot));
            settings.is_slot_on(*slot) && self.outside_quiet(time).is_some()
        };
        let slots = Slot::ALL.into_iter().filter(comes).map(|slot| settings.slot_time(slot));
        for (ending, at) in in_slots(self.endings, self.date, slots.collect(), self.input.zone) {
            let what = Text::key("and-list").with("items", ending.what.clone());
            let with =
                |text: &Text| text.clone().with("what", what.clone()).with("when", ending.at);
            let (title, body) = (with(&ready.title), with(&ready.body));
            wants(Wanted { key: ending.key.clone(), at, title, body });
        }
    }

    /// The line for what a reminder asks for, unless it is over, in quiet hours or too early.
    fn line(
        &self,
        ready: &'d Ready<'a>,
        treatment: &Treatment,
        wanted: Wanted,
    ) -> Option<Line<'d, 'a>> {
        let Input { settings, history, zone, .. } = *self.input;
        let Wanted { key, at, title, body } = wanted;
        let (shown, stale) = self.outside_quiet(at)?;
        let at = civil::resolve(shown, zone);
        let floor = self.floor(treatment);
        let floor = settings.changed(&ready.reminder).map_or(floor, |changed| floor.max(changed));
        // What was submitted once came in its time, wherever the client is now.
        if at < floor && history.state(&key).is_none() {
            return None;
        }
        if !history.is_settled(&key) && self.is_over(ready, &key) {
            return None;
        }
        Some(Line { ready, key, shown, at, stale, title, body })
    }

    /// When reminders of a treatment can come at the earliest.
    fn floor(&self, treatment: &Treatment) -> DateTime<Utc> {
        let Input { settings, zone, .. } = *self.input;
        settings.since.max(treatment.recorded_at).max(treatment.starts(zone))
    }

    /// Whether a line that was not shown needs no showing: ticked, or moved to before it was shown.
    fn is_over(&self, ready: &'d Ready<'a>, key: &Key) -> bool {
        let ticked = self.input.history.ticks.contains(&(self.date, ready.reminder.id.clone()));
        let later = |(at, state): &(NaiveTime, State)| {
            let is_shown = matches!(state, State::Delivered | State::Snoozed(_));
            is_shown && *at > key.nominal.time()
        };
        ticked || ready.reminder.kind.has_time() && self.times_of(ready).iter().any(later)
    }

    /// When a line is shown, given the quiet hours, and when it is stale; `None` when it never is.
    fn outside_quiet(&self, nominal: NaiveDateTime) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let stale = valid_until(nominal);
        let Some(quiet) = self.input.settings.quiet.filter(|quiet| quiet.contains(nominal.time()))
        else {
            return Some((nominal, stale));
        };
        let shown = quiet.end_after(nominal)?;
        (shown < stale && shown.date() == nominal.date()).then_some((shown, stale))
    }
}

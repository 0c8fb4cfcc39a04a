//! What screens, commands and the agent read.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};

use super::{App, AppError, Moment};
use crate::care::{
    Appointment, AsOf, DayLog, DayView, Plan, Plans, Treatment, TreatmentId, Warning, Zone,
    ZoneSource, civil, day_view, settled, treatment_on,
};
use crate::reminders::{
    History, Input, Key, Kind, Occurrence, OneShot, Outing, Reminder, ReminderKind, Settings,
    State, look_back_days, occurrences,
};
use crate::store::{Appearance, Setting, Store, Switch, Topics, Tx, ZoneQuestion};

/// How many days ahead the next time of each reminder is looked for: a whole recovery.
const FAR_AHEAD: i64 = 120;

/// Seven days around one, each with its progress.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    pub days: Vec<DayView>,
}

/// The outdoor timer while it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutingView {
    /// When it started, and its interval.
    pub outing: Outing,
    /// Since when sunscreen has been due again; `None` while it is not due.
    pub due_since: Option<DateTime<Utc>>,
    /// The next reminder; `None` when that is after the end.
    pub next: Option<DateTime<Utc>>,
    /// When it ends by itself.
    pub ends_at: DateTime<Utc>,
    /// Whether it sends notifications or only shows on the screen.
    pub comes: bool,
}

/// Whether an occurrence has not been shown yet, or is snoozed.
pub(super) fn is_to_come(log: &History, due: &Occurrence) -> bool {
    due.kind != Kind::Test
        && matches!(log.state(&due.key), None | Some(State::Refused | State::Snoozed(_)))
}

impl App {
    /// One day of the recovery, with its ticks.
    pub fn day(&self, look: AsOf, zone: Zone) -> Result<DayView, AppError> {
        let date = match look {
            AsOf::WholeDay(date) => date,
            AsOf::Now(now) => civil::date_of(now, zone),
        };
        let plan = self.plan_on(date)?;
        let treatments = self.store.treatments_around(date, date, plan.longest_hold())?;
        let settled = self.settled(&treatments, zone)?;
        let settled = treatment_on(&treatments, date).and_then(|one| settled.get(&one.id).copied());
        let ticks = self.store.ticks(date, date)?;
        let log = DayLog {
            ticks: ticks.into_iter().map(|(_, step, at)| (step, at)).collect(),
            settled_on: settled,
        };
        let mut view = day_view(&plan, &treatments, &log, look, zone);
        if view.day.is_some() {
            view.tips.splice(0..0, self.own_tip()?);
        }
        Ok(view)
    }

    /// The recovery day of a date; `None` before the first treatment.
    pub fn recovery_day(&self, date: NaiveDate) -> Result<Option<u32>, AppError> {
        let treatments = self.store.treatments_around(date, date, 0)?;
        Ok(treatment_on(&treatments, date).and_then(|one| one.day_on(date)))
    }

    /// The week strip around a date: three days before and after it.
    pub fn week(&self, around: NaiveDate, zone: Zone) -> Result<Week, AppError> {
        let (first, last) = (civil::minus_days(around, 3), civil::plus_days(around, 3));
        let later = self.plans_between(first, last)?;
        let plans = Plans::new(Plan::default_plan(), &later);
        let treatments = self.store.treatments_around(first, last, plans.longest_hold())?;
        let ticks = self.store.ticks(first, last)?;
        let settled = self.settled(&treatments, zone)?;
        let days = first.iter_days().take(7).map(|date| {
            let of_day = ticks.iter().filter(|(on, ..)| *on == date);
            let treatment = treatment_on(&treatments, date);
            let log = DayLog {
                ticks: of_day.map(|(_, step, at)| (step.clone(), *at)).collect(),
                settled_on: treatment.and_then(|one| settled.get(&one.id).copied()),
            };
            day_view(plans.on(date), &treatments, &log, AsOf::WholeDay(date), zone)
        });
        Ok(Week { days: days.collect() })
    }

    /// All treatments in order of their date.
    pub fn treatments(&self) -> Result<Vec<Treatment>, AppError> {
        Ok(self.store.treatments()?)
    }

    pub fn treatment(&self, id: TreatmentId) -> Result<Option<Treatment>, AppError> {
        Ok(self.store.treatments()?.into_iter().find(|treatment| treatment.id == id))
    }

    /// The warning about the latest treatment on a date, or another one from which the skin is still
    /// recovering: it stands above every leaflet.
    pub fn warning(&self, on: NaiveDate) -> Result<Option<Warning>, AppError> {
        let treatments = self.store.treatments_around(on, on, Warning::DAYS)?;
        let latest = treatment_on(&treatments, on).map(|latest| latest.date);
        let counts = |one: &&Treatment| {
            let recent = one.day_on(on).is_some_and(|day| day <= Warning::DAYS);
            recent || Some(one.date) == latest
        };
        Ok(treatments.iter().filter(counts).find_map(Treatment::warning))
    }

    /// When the next appointment is.
    pub fn next_appointment(&self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, AppError> {
        let coming = self.store.appointments_between(now, DateTime::<Utc>::MAX_UTC)?;
        Ok(coming.into_iter().map(|one| one.at).find(|at| *at > now))
    }

    /// The appointments that are still to come and the last so many that are over, by time; and how many were
    /// earlier.
    pub fn appointments_from(
        &self,
        over: usize,
        now: DateTime<Utc>,
    ) -> Result<(usize, Vec<Appointment>), AppError> {
        let earlier = self.store.appointments_until(now)?.saturating_sub(over);
        Ok((earlier, self.store.appointments_after(earlier)?))
    }

    /// The appointments of a date of a zone, by time.
    pub fn appointments_on(
        &self,
        date: NaiveDate,
        zone: Zone,
    ) -> Result<Vec<Appointment>, AppError> {
        let day = [date, civil::plus_days(date, 1)].map(|date| civil::start_of(date, zone));
        Ok(self.store.appointments_between(day[0], day[1])?)
    }

    /// All appointments, by time.
    pub fn appointments(&self) -> Result<Vec<Appointment>, AppError> {
        Ok(self.store.appointments()?)
    }

    pub fn reminder_settings(&self, moment: Moment) -> Result<Settings, AppError> {
        Ok(self.store.reminder_settings(moment.now)?)
    }

    /// Whether a switch is on.
    pub fn is_on(&self, switch: Switch) -> Result<bool, AppError> {
        Ok(self.store.is_on(switch)?)
    }

    /// Whether the first start is complete.
    pub fn is_welcomed(&self) -> Result<bool, AppError> {
        Ok(self.store.is_on(Switch::Welcomed)?)
    }

    /// Whether the client was asked if reminders may start with the login.
    pub fn is_login_asked(&self) -> Result<bool, AppError> {
        Ok(self.store.is_on(Switch::LoginAsked)?)
    }

    /// Whether the lock screen of a phone shows the words of notifications.
    pub fn shows_on_lock_screen(&self) -> Result<bool, AppError> {
        Ok(self.store.is_on(Switch::LockScreen)?)
    }

    /// How the window looks.
    pub fn appearance(&self) -> Result<Appearance, AppError> {
        Ok(self.store.appearance()?)
    }

    /// Whether a fold is open on the screen of a date.
    pub fn is_unfolded(&self, date: NaiveDate, fold: &str) -> Result<bool, AppError> {
        Ok(self.store.is_unfolded(date, fold)?)
    }

    /// A number that grows with every change by another process.
    pub fn data_version(&self) -> Result<i64, AppError> {
        Ok(self.store.data_version()?)
    }

    /// The planned occurrences between two instants, and the history.
    pub fn planned(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        moment: Moment,
    ) -> Result<(Vec<Occurrence>, History), AppError> {
        let zone = moment.zone;
        // As far back as the planner looks, plus a day for another zone.
        let last = civil::plus_days(civil::date_of(to, zone), 2);
        let later = self.plans_between(civil::minus_days(civil::date_of(from, zone), 7), last)?;
        let plans = Plans::new(Plan::default_plan(), &later);
        let first = civil::minus_days(civil::date_of(from, zone), look_back_days(plans) + 1);
        let treatments = self.store.treatments_around(first, last, plans.longest_hold())?;
        let ticks = self.store.ticks(first, last)?;
        let log = History {
            ticks: ticks.into_iter().map(|(date, step, _)| (date, step)).collect::<HashSet<_>>(),
            past: self.store.past(first, last)?,
            settled: self.settled(&treatments, zone)?,
            one_shots: self.store.one_shots(from)?,
        };
        let begins = civil::start_of(first, zone);
        let appointments = self.store.appointments_between(begins, DateTime::<Utc>::MAX_UTC)?;
        let settings = self.reminder_settings(moment)?;
        let input = Input {
            plans,
            treatments: &treatments,
            appointments: &appointments,
            outing: self.store.outing()?,
            settings: &settings,
            history: &log,
            zone,
        };
        let planned = occurrences(&input, from, to);
        Ok((planned, log))
    }

    /// The next reminder, within the next two weeks.
    pub fn next_reminder(&self, moment: Moment) -> Result<Option<Occurrence>, AppError> {
        Ok(self.next_reminders(1, moment)?.into_iter().next())
    }

    /// The next reminders, within the next two weeks.
    pub fn next_reminders(
        &self,
        count: usize,
        moment: Moment,
    ) -> Result<Vec<Occurrence>, AppError> {
        let to = moment.now + TimeDelta::days(14);
        let (planned, log) = self.planned(moment.now, to, moment)?;
        let next = planned.into_iter();
        let next = next.filter(|due| due.at > moment.now && is_to_come(&log, due));
        Ok(next.take(count).collect())
    }

    /// When each reminder comes next, by its name; a slot as the first bundled with it.
    pub fn next_of_each(&self, moment: Moment) -> Result<HashMap<String, DateTime<Utc>>, AppError> {
        let to = moment.now + TimeDelta::days(FAR_AHEAD);
        let (planned, log) = self.planned(moment.now, to, moment)?;
        let settings = self.reminder_settings(moment)?;
        let rules = Reminder::all(&*self.plan_on(moment.today())?);
        let mut next = HashMap::new();
        for due in planned.iter().filter(|due| due.at > moment.now && is_to_come(&log, due)) {
            let rule = due.key.rule();
            next.entry(rule.to_owned()).or_insert(due.at);
            let rides = |rule: &Reminder| settings.slot_of(rule);
            if let Some(slot) = rules.iter().find(|one| *one.id == *rule).and_then(rides) {
                next.entry(slot.name().to_owned()).or_insert(due.at);
            }
        }
        Ok(next)
    }

    /// The outdoor timer, while it runs.
    pub fn outing(&self, moment: Moment) -> Result<Option<OutingView>, AppError> {
        let Some(outing) = self.store.outing()? else { return Ok(None) };
        let settings = self.reminder_settings(moment)?;
        let plan = self.plan_on(moment.today())?;
        let comes = settings.list(&plan).into_iter();
        let comes =
            comes.filter(|(rule, ..)| rule.kind == ReminderKind::Outdoors).any(|(.., on)| on);
        let ends_at = outing.ends_at(settings.quiet, moment.zone);
        let next = outing.next(moment.now, settings.quiet, moment.zone);
        let due_since = outing.due_since(moment.now);
        let view = OutingView { outing, due_since, next, ends_at, comes };
        Ok((moment.now < ends_at).then_some(view))
    }

    /// A test notification in so many seconds; the second of two requested in one second comes a second later.
    pub fn test_in(&self, seconds: u32, moment: Moment) -> Result<OneShot, AppError> {
        let known = self.store.one_shots(moment.now - TimeDelta::minutes(1))?;
        let mut at = moment.now + TimeDelta::seconds(i64::from(seconds));
        loop {
            let nominal = at.with_timezone(&moment.zone).naive_local().trunc_subsecs(0);
            let key = Key { nominal, reminder: "test".into() };
            if known.iter().all(|shot| shot.key != key) {
                return Ok(OneShot { key, at });
            }
            at += TimeDelta::seconds(1);
        }
    }

    /// Requests a thorough check at the next start when an error was caused by the file.
    pub fn note_damage(&self, error: &AppError) {
        if matches!(error, AppError::Store(error) if error.is_damage()) {
            self.store.suspect();
        }
    }

    /// Runs reads and returns the topics they depend on.
    pub fn track<T>(&self, reads: impl FnOnce(&Self) -> T) -> (T, Topics) {
        self.store.track(|| reads(self))
    }

    /// The store, for tests and the sample only.
    pub fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Must run before anything is read: records since when reminders are caught up on, and moves entries bound
    /// to a wall clock under the current zone rules.
    pub(super) fn bring_up_to(&mut self, now: DateTime<Utc>) -> Result<(), AppError> {
        self.note_since(now)?;
        self.follow_zones(now)
    }

    /// Moves entries bound to a zone's wall clock under its current rules, if zone data has changed since they
    /// were entered.
    pub fn follow_zones(&mut self, now: DateTime<Utc>) -> Result<(), AppError> {
        if self.lags_behind_zones(now)? {
            self.store.transact(|tx| tx.follow_zones(now))?;
        }
        Ok(())
    }

    /// Whether an entry bound to a wall clock must be moved.
    pub fn lags_behind_zones(&self, now: DateTime<Utc>) -> Result<bool, AppError> {
        Ok(self.store.lags_behind_zones(now)?)
    }

    /// The treatments that the client must date, the oldest first.
    pub fn zone_questions(&self) -> Result<Vec<ZoneQuestion>, AppError> {
        Ok(self.store.zone_questions()?)
    }

    /// Those that no command has reported yet; this marks them as reported.
    pub fn take_zone_questions(&mut self) -> Result<Vec<ZoneQuestion>, AppError> {
        let mut questions = self.zone_questions()?;
        questions.retain(|question| !question.told);
        if !questions.is_empty() {
            let told = |tx: &Tx<'_>| {
                questions.iter().try_for_each(|one| tx.told_zone_question(one.treatment))
            };
            self.store.transact(told)?;
        }
        Ok(questions)
    }

    /// The names of unknown zones that entries are bound to.
    pub fn unknown_zones(&self) -> Result<Vec<&'static str>, AppError> {
        let treatments = self.store.treatments()?.into_iter().map(|one| one.zone);
        let appointments = self.store.appointments()?.into_iter().map(|one| one.zone);
        let unknown =
            treatments.chain(appointments).filter(|zone| zone.source() == ZoneSource::Offset);
        Ok(unknown.map(Zone::name).collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// Since when reminders are caught up on: recorded once.
    fn note_since(&mut self, now: DateTime<Utc>) -> Result<(), AppError> {
        if self.store.setting(Setting::RemindersSince)?.is_none() {
            let since = now.timestamp_millis().to_string();
            self.store
                .transact(|tx| tx.set_setting(Setting::RemindersSince, &since))
                .map(|_| ())?;
        }
        Ok(())
    }

    /// Since when each treatment's follow-up is settled: by the client's word, or by an appointment after the
    /// treatment.
    fn settled(
        &self,
        treatments: &[Treatment],
        zone: Zone,
    ) -> Result<HashMap<TreatmentId, NaiveDate>, AppError> {
        // Only what comes after a treatment can settle its follow-up.
        let first = treatments.iter().map(|one| one.starts(zone)).min();
        let appointments = match first {
            Some(first) => self.store.appointments_between(first, DateTime::<Utc>::MAX_UTC)?,
            None => Vec::new(),
        };
        Ok(settled(self.store.settled()?, treatments, &appointments, zone))
    }
}

//! What screens, commands and the agent read.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};

use super::{App, AppError, Moment};
use crate::care::calling::{self, Callable};
use crate::care::{
    Appointment, DayLog, DayView, Look, Region, Treatment, TreatmentId, Zone, ZoneSource, civil,
    day_view, settled, treatment_on,
};
use crate::reminders::{
    Input, Key, Kind, LOOK_BACK_DAYS, Log, Occurrence, OneShot, Outing, Rule, RuleKind, Settings,
    State, occurrences,
};
use crate::store::{Changed, Delivery, Professional, Setting, Store, StoreError, Tx, ZoneQuestion};

/// How far ahead the next coming of each reminder is looked for, in days: all of a recovery.
const FAR_AHEAD: i64 = 120;

/// Seven days around one, each with its progress.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The days, in order.
    pub days: Vec<DayView>,
}

/// The outdoor timer as it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutingView {
    /// Since when, and how soon again.
    pub outing: Outing,
    /// Since when sunscreen should have been put on again; `None` while it is not due.
    pub due_since: Option<DateTime<Utc>>,
    /// When it is next told; `None` when that is after its end.
    pub next: Option<DateTime<Utc>>,
    /// When it ends by itself.
    pub ends_at: DateTime<Utc>,
    /// Whether a notification comes, or only the screen tells.
    pub comes: bool,
}

/// Whether an occurrence was not shown yet, or is to come again.
fn is_to_come(log: &Log, due: &Occurrence) -> bool {
    due.kind != Kind::Test
        && matches!(log.state(&due.key), None | Some(State::Refused | State::Snoozed(_)))
}

impl App {
    /// One day of the recovery, with its ticks.
    pub fn day(&self, look: Look, zone: Zone) -> Result<DayView, AppError> {
        let date = match look {
            Look::WholeDay(date) => date,
            Look::Now(now) => civil::date_of(now, zone),
        };
        let treatments = self.store.treatments_around(date, date, self.plan.longest_hold())?;
        let settled = self.settled(&treatments, zone)?;
        let settled = treatment_on(&treatments, date).and_then(|one| settled.get(&one.id).copied());
        let ticks = self.store.ticks(date, date)?;
        let log = DayLog {
            ticks: ticks.into_iter().map(|(_, step, at)| (step, at)).collect(),
            settled_on: settled,
        };
        Ok(day_view(self.plan, &treatments, &log, look, zone))
    }

    /// The week strip around a date: three days before and after it.
    pub fn week(&self, around: NaiveDate, zone: Zone) -> Result<Week, AppError> {
        let (first, last) = (civil::minus_days(around, 3), civil::plus_days(around, 3));
        let treatments = self.store.treatments_around(first, last, self.plan.longest_hold())?;
        let ticks = self.store.ticks(first, last)?;
        let settled = self.settled(&treatments, zone)?;
        let days = first.iter_days().take(7).map(|date| {
            let of_day = ticks.iter().filter(|(on, ..)| *on == date);
            let treatment = treatment_on(&treatments, date);
            let log = DayLog {
                ticks: of_day.map(|(_, step, at)| (step.clone(), *at)).collect(),
                settled_on: treatment.and_then(|one| settled.get(&one.id).copied()),
            };
            day_view(self.plan, &treatments, &log, Look::WholeDay(date), zone)
        });
        Ok(Week { days: days.collect() })
    }

    /// All treatments in order of their date.
    pub fn treatments(&self) -> Result<Vec<Treatment>, AppError> {
        Ok(self.store.treatments()?)
    }

    /// One treatment.
    pub fn treatment(&self, id: TreatmentId) -> Result<Option<Treatment>, AppError> {
        Ok(self.store.treatments()?.into_iter().find(|treatment| treatment.id == id))
    }

    /// All appointments, by time.
    pub fn appointments(&self) -> Result<Vec<Appointment>, AppError> {
        Ok(self.store.appointments()?)
    }

    /// The professional.
    pub fn professional(&self) -> Result<Professional, AppError> {
        Ok(self.store.professional()?)
    }

    /// The reminder settings.
    pub fn reminder_settings(&self, moment: Moment) -> Result<Settings, AppError> {
        Ok(self.store.reminder_settings(moment.now)?)
    }

    /// Whether the first start has been gone through.
    pub fn is_welcomed(&self) -> Result<bool, AppError> {
        Ok(self.store.setting(Setting::Welcomed)?.is_some())
    }

    /// Whether it was asked if reminders may start with the login.
    pub fn is_login_asked(&self) -> Result<bool, AppError> {
        Ok(self.store.setting(Setting::LoginAsked)?.is_some())
    }

    /// Whether the lock screen of a phone shows the words of notifications.
    pub fn shows_on_lock_screen(&self) -> Result<bool, AppError> {
        Ok(self.store.setting(Setting::LockScreen)?.as_deref() != Some("hide"))
    }

    /// `system`, `light` or `dark`.
    pub fn appearance(&self) -> Result<String, AppError> {
        Ok(self.store.setting(Setting::Appearance)?.unwrap_or_else(|| "system".to_owned()))
    }

    /// A number that grows with every change by another process.
    pub fn data_version(&self) -> Result<i64, AppError> {
        Ok(self.store.data_version()?)
    }

    /// The planned occurrences from one instant up to another, and what is known of the past.
    pub fn planned(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        moment: Moment,
    ) -> Result<(Vec<Occurrence>, Log), AppError> {
        let zone = moment.zone;
        // As far back as the planner looks, and a day more for another zone.
        let first = civil::minus_days(civil::date_of(from, zone), LOOK_BACK_DAYS + 1);
        let last = civil::plus_days(civil::date_of(to, zone), 2);
        let treatments = self.store.treatments_around(first, last, self.plan.longest_hold())?;
        let ticks = self.store.ticks(first, last)?;
        let log = Log {
            ticks: ticks.into_iter().map(|(date, step, _)| (date, step)).collect::<HashSet<_>>(),
            past: self.store.past(first, last)?,
            settled: self.settled(&treatments, zone)?,
            one_shots: self.store.one_shots(from)?,
        };
        let settings = self.reminder_settings(moment)?;
        let input = Input {
            plan: self.plan,
            treatments: &treatments,
            appointments: &self.store.appointments()?,
            outing: self.store.outing()?,
            settings: &settings,
            log: &log,
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

    /// When each reminder comes next, by its name; a slot as the first that rides in it.
    pub fn next_of_each(&self, moment: Moment) -> Result<HashMap<String, DateTime<Utc>>, AppError> {
        let to = moment.now + TimeDelta::days(FAR_AHEAD);
        let (planned, log) = self.planned(moment.now, to, moment)?;
        let settings = self.reminder_settings(moment)?;
        let rules = Rule::all(self.plan);
        let mut next = HashMap::new();
        for due in planned.iter().filter(|due| due.at > moment.now && is_to_come(&log, due)) {
            let rule = due.key.rule();
            next.entry(rule.to_owned()).or_insert(due.at);
            let rides = |rule: &Rule| settings.slot_of(rule);
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
        let comes = settings.list(self.plan).into_iter();
        let comes = comes.filter(|(rule, ..)| rule.kind == RuleKind::Outdoors).any(|(.., on)| on);
        let ends_at = outing.ends_at(settings.quiet, moment.zone);
        let next = outing.next(moment.now, settings.quiet, moment.zone);
        let due_since = outing.due_since(moment.now);
        let view = OutingView { outing, due_since, next, ends_at, comes };
        Ok((moment.now < ends_at).then_some(view))
    }

    /// A test notification in so many seconds; of two asked for in one second, the other comes in the
    /// next.
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

    /// The lines that were shown in one notification.
    pub fn lines_of(&self, bundle: &str) -> Result<Vec<Delivery>, AppError> {
        Ok(self.store.lines_of(bundle)?)
    }

    /// The ledger of what was shown, meant for one date to another.
    pub fn ledger(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<Delivery>, AppError> {
        Ok(self.store.ledger(first, last)?)
    }

    /// The newest rows of the ledger, the newest first.
    pub fn last_deliveries(&self, count: u32) -> Result<Vec<Delivery>, AppError> {
        Ok(self.store.last_deliveries(count)?)
    }

    /// Writes of the agent: what it handed over and what was shown.
    pub fn record(
        &mut self,
        writes: impl FnOnce(&Tx<'_>) -> Result<(), StoreError>,
    ) -> Result<Changed, AppError> {
        Ok(self.store.transact(writes)?.1)
    }

    /// Asks for a thorough check at the next start when an error was the file's fault.
    pub fn note_damage(&self, error: &AppError) {
        if matches!(error, AppError::Store(error) if error.is_damage()) {
            self.store.suspect();
        }
    }

    /// The region that the client chose; `None` when it is the system's.
    pub fn chosen_region(&self) -> Result<Option<Region>, AppError> {
        let chosen = self.store.setting(Setting::Region)?;
        Ok(chosen.and_then(|region| region.parse().ok()))
    }

    /// The region where the client is: chosen, else the system's; `None` when neither is known.
    pub fn region(&self) -> Result<Option<Region>, AppError> {
        Ok(self.chosen_region()?.or_else(|| Region::of_locale(&crate::platform::locale()?)))
    }

    /// The professional's numbers that can be called.
    pub fn callable(&self) -> Result<Vec<Callable>, AppError> {
        Ok(calling::numbers(&self.store.professional()?.phone, self.region()?))
    }

    /// The store, for what only tests and the sample do.
    pub fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// What is to be done before anything is read: since when reminders are caught up on is noted, and
    /// what is bound to a wall clock follows the rules of its zone.
    pub(super) fn bring_up_to(&mut self, now: DateTime<Utc>) -> Result<(), AppError> {
        self.note_since(now)?;
        self.follow_zones(now)
    }

    /// Moves what is bound to the wall clock of a zone as the rules of the zone are now: when the data
    /// of zones has changed since it was entered.
    pub fn follow_zones(&mut self, now: DateTime<Utc>) -> Result<(), AppError> {
        if self.lags_behind_zones(now)? {
            self.store.transact(|tx| tx.follow_zones(now))?;
        }
        Ok(())
    }

    /// Whether something bound to a wall clock is to be moved.
    pub fn lags_behind_zones(&self, now: DateTime<Utc>) -> Result<bool, AppError> {
        Ok(self.store.lags_behind_zones(now)?)
    }

    /// The treatments of which the client is to say when they were, the oldest first.
    pub fn zone_questions(&self) -> Result<Vec<ZoneQuestion>, AppError> {
        Ok(self.store.zone_questions()?)
    }

    /// Those that no command has told of yet; they count as told from now on.
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

    /// The names of the zones that entries are bound to and of which nothing is known any more.
    pub fn unknown_zones(&self) -> Result<Vec<&'static str>, AppError> {
        let treatments = self.store.treatments()?.into_iter().map(|one| one.zone);
        let appointments = self.store.appointments()?.into_iter().map(|one| one.zone);
        let unknown =
            treatments.chain(appointments).filter(|zone| zone.source() == ZoneSource::Offset);
        Ok(unknown.map(Zone::name).collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// Since when reminders are caught up on: noted once, when there is none yet.
    fn note_since(&mut self, now: DateTime<Utc>) -> Result<(), AppError> {
        if self.store.setting(Setting::RemindersSince)?.is_none() {
            let since = now.timestamp_millis().to_string();
            self.store
                .transact(|tx| tx.set_setting(Setting::RemindersSince, &since))
                .map(|_| ())?;
        }
        Ok(())
    }

    /// Since when each treatment's follow-up is settled: by the client's word, or by an appointment
    /// after the treatment.
    fn settled(
        &self,
        treatments: &[Treatment],
        zone: Zone,
    ) -> Result<HashMap<TreatmentId, NaiveDate>, AppError> {
        let appointments = self.store.appointments()?;
        Ok(settled(self.store.settled()?, treatments, &appointments, zone))
    }
}

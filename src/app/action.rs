//! What a person can want, and doing it.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::{App, AppError, Moment};
use crate::care::{
    Appointment, Look, Region, Slot, Treatment, TreatmentId, When, WhenError, civil, treatment_on,
};
use crate::reminders::{
    Answer, Change, Interval, Outing, QuietHours, Rule, RuleKind, Settings, State,
};
use crate::store::{Changed, Delivery, Product, Professional, Question, Setting, Tx, ZoneQuestion};

/// How many days back a tick can be changed.
pub const CHANGEABLE_DAYS: i64 = 2;
/// The most characters a name, a phone number or a note may have.
pub(super) const TEXT_LIMIT: usize = 200;

/// The most characters that are kept of a label, or of what was asked.
const LABEL_LIMIT: usize = 20_000;

/// What a person can want. Every change goes through here, from the window and the commands alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Record a treatment that has happened.
    AddTreatment(When),
    /// Correct when a treatment happened. Ticks, the follow-up and what was shown stay as they are.
    CorrectTreatment {
        /// The treatment.
        id: TreatmentId,
        /// When it happened.
        when: When,
    },
    /// Put a treatment back as it was before it was removed or corrected.
    RestoreTreatment {
        /// The treatment.
        treatment: Treatment,
        /// Since when its follow-up was settled.
        settled: Option<NaiveDate>,
    },
    /// Remove a treatment.
    RemoveTreatment(TreatmentId),
    /// Tick a step of a date, or take the tick back.
    Tick {
        /// The local date.
        date: NaiveDate,
        /// The step's name.
        step: String,
        /// Ticked, or taken back.
        done: bool,
    },
    /// Say at which of two instants a treatment was that was recorded under older rules of its zone.
    AnswerZoneQuestion {
        /// The question.
        question: ZoneQuestion,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// Say whether the follow-up after the latest treatment is settled.
    SettleFollowUp(bool),
    /// Book an appointment.
    AddAppointment {
        /// When it is.
        at: When,
        /// The client's own words.
        note: String,
    },
    /// Put a removed appointment back as it was.
    RestoreAppointment(Appointment),
    /// Remove an appointment.
    RemoveAppointment(i64),
    /// Set the professional's name and phone.
    SetProfessional(Professional),
    /// Give a reminder another time.
    SetReminderTime {
        /// The reminder's name.
        id: String,
        /// Its wall time; `None` puts the default back.
        at: Option<NaiveTime>,
    },
    /// Switch a reminder.
    SwitchReminder {
        /// The reminder's name.
        id: String,
        /// Whether it comes.
        on: bool,
    },
    /// Switch all reminders.
    SwitchReminders(bool),
    /// Set or lift the quiet hours.
    SetQuietHours(Option<QuietHours>),
    /// Let reminders go on after their last day, or not.
    ExtendReminders(bool),
    /// Go outside with sunscreen on, or put it on again outside: the outdoor timer starts anew.
    GoOutside(Interval),
    /// Come back inside: the outdoor timer stops.
    ComeInside,
    /// Put the outdoor timer back as it was.
    RestoreOuting(Option<Outing>),
    /// Answer a notification.
    Answer {
        /// Its name, as the ledger has it.
        bundle: String,
        /// The answer to all its lines.
        answer: Answer,
    },
    /// Ask for a test notification in so many seconds.
    TestReminder(u32),
    /// Let the lock screen of a phone show the words of notifications, or not.
    ShowOnLockScreen(bool),
    /// Note what was asked, to be offered again.
    NoteQuestion(String),
    /// Forget what was asked.
    ForgetQuestion(i64),
    /// Put a forgotten question back as it was.
    RestoreQuestion(Question),
    /// Keep a product, to be spoken of when the hold on it lifts.
    AddProduct {
        /// What the client calls it.
        name: String,
        /// Its ingredient list, or whatever else the pack says.
        text: String,
    },
    /// Put a removed product back as it was.
    RestoreProduct(Product),
    /// Remove a product.
    RemoveProduct(i64),
    /// Note that it was asked whether reminders may start with the login.
    NoteLoginAsked,
    /// Note that the first start has been gone through.
    Welcome,
    /// Choose `system`, `light` or `dark`.
    SetAppearance(String),
    /// Choose the region, or follow the system's.
    SetRegion(Option<Region>),
}

/// What an action did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// What changed.
    pub changed: Changed,
    /// The action that takes it back, where that makes sense.
    pub undo: Option<Action>,
    /// The number of what was added.
    pub id: Option<i64>,
}

/// What the writes of an action leave behind.
#[derive(Default)]
struct Done {
    undo: Option<Action>,
    id: Option<i64>,
}

impl Done {
    fn undone_by(action: Action) -> Self {
        Self { undo: Some(action), id: None }
    }
}

/// The writes of an action, ready to be run in one transaction.
type Writes = Box<dyn FnOnce(&Tx<'_>) -> Result<Done, AppError>>;

impl App {
    /// Does what a person wants, in one transaction.
    pub fn apply(&mut self, action: Action, moment: Moment) -> Result<Applied, AppError> {
        let writes = self.prepare(action, moment)?;
        let (done, changed) = self.store.transact(writes)?;
        Ok(Applied { changed, undo: done.undo, id: done.id })
    }

    /// Checks an action against what is stored and returns the writes it takes.
    fn prepare(&self, action: Action, moment: Moment) -> Result<Writes, AppError> {
        Ok(match action {
            Action::AddTreatment(when) => {
                let treatment = self.checked_treatment(0, when, moment)?;
                Box::new(move |tx| {
                    let id = tx.add_treatment(&treatment)?;
                    Ok(Done { id: Some(id), undo: Some(Action::RemoveTreatment(id)) })
                })
            }
            Action::CorrectTreatment { id, when } => {
                let settled = self.store.settled()?.get(&id).copied();
                if self.treatment(id)?.is_none() {
                    return Err(AppError::UnknownTreatment(id.to_string()));
                }
                let treatment = self.checked_treatment(id, when, moment)?;
                Box::new(move |tx| put_treatment(tx, &treatment, settled))
            }
            Action::RestoreTreatment { treatment, settled } => {
                self.check_treatment_once(&treatment)?;
                Box::new(move |tx| put_treatment(tx, &treatment, settled))
            }
            Action::RemoveTreatment(id) => {
                let settled = self.store.settled()?.get(&id).copied();
                Box::new(move |tx| {
                    let unknown = || AppError::UnknownTreatment(id.to_string());
                    let treatment = tx.remove_treatment(id)?.ok_or_else(unknown)?;
                    Ok(Done::undone_by(Action::RestoreTreatment { treatment, settled }))
                })
            }
            Action::Tick { date, step, done } => self.tick(date, step, done, moment)?,
            Action::AnswerZoneQuestion { question, at } => {
                if at > moment.now {
                    let shown = at.with_timezone(&question.zone).format("%Y-%m-%d %H:%M");
                    return Err(WhenError::Future(shown.to_string()).into());
                }
                Box::new(move |tx| {
                    tx.answer_zone_question(&question, at)?;
                    Ok(Done::default())
                })
            }
            Action::SettleFollowUp(settled) => {
                let latest = self.latest_treatment(moment)?.ok_or(AppError::NoTreatment)?;
                let since = settled.then(|| moment.today());
                Box::new(move |tx| {
                    let before = tx.set_settled(latest.id, since)?;
                    Ok(Done::undone_by(Action::SettleFollowUp(before.is_some())))
                })
            }
            Action::AddAppointment { at, note } => {
                limit(&note)?;
                let (at, wall) = match at {
                    When::At(at) => (at, None),
                    When::Wall { local, at } => (at, Some(local)),
                    When::Date(_) => return Err(AppError::TimeWanted),
                };
                if at <= moment.now {
                    return Err(AppError::AppointmentPast(at));
                }
                let appointment = Appointment {
                    id: 0,
                    at,
                    wall,
                    by_wall: wall.is_some(),
                    zone: moment.zone,
                    note,
                    booked_at: moment.now,
                };
                self.check_appointment_once(&appointment)?;
                Box::new(move |tx| {
                    let id = tx.add_appointment(&appointment)?;
                    Ok(Done { id: Some(id), undo: Some(Action::RemoveAppointment(id)) })
                })
            }
            Action::RestoreAppointment(appointment) => {
                self.check_appointment_once(&appointment)?;
                Box::new(move |tx| {
                    let id = tx.add_appointment(&appointment)?;
                    Ok(Done { id: Some(id), undo: Some(Action::RemoveAppointment(id)) })
                })
            }
            Action::RemoveAppointment(id) => Box::new(move |tx| {
                let unknown = || AppError::UnknownAppointment(id.to_string());
                let removed = tx.remove_appointment(id)?.ok_or_else(unknown)?;
                Ok(Done::undone_by(Action::RestoreAppointment(removed)))
            }),
            Action::SetProfessional(professional) => {
                limit(&professional.name)?;
                limit(&professional.phone)?;
                let before = self.store.professional()?;
                Box::new(move |tx| {
                    tx.set_professional(&professional)?;
                    Ok(Done::undone_by(Action::SetProfessional(before)))
                })
            }
            Action::SetReminderTime { id, at } => self.reminder_time(id, at, moment)?,
            Action::SwitchReminder { id, on } => {
                let (_, change, _) = self.reminder(&id, moment)?;
                Box::new(move |tx| {
                    tx.set_reminder(&id, Change { on, since: moment.now, ..change })?;
                    Ok(Done::undone_by(Action::SwitchReminder { id, on: change.on }))
                })
            }
            Action::SwitchReminders(on) => {
                let before = self.reminder_settings(moment)?.on;
                Box::new(move |tx| {
                    tx.set_setting(Setting::Reminders, if on { "on" } else { "off" })?;
                    if on && !before {
                        let since = moment.now.timestamp_millis().to_string();
                        tx.set_setting(Setting::RemindersSince, &since)?;
                    }
                    Ok(Done::undone_by(Action::SwitchReminders(before)))
                })
            }
            Action::SetQuietHours(quiet) => {
                let before = self.reminder_settings(moment)?.quiet;
                Box::new(move |tx| {
                    tx.set_quiet_hours(quiet)?;
                    Ok(Done::undone_by(Action::SetQuietHours(before)))
                })
            }
            Action::ExtendReminders(on) => Box::new(move |tx| {
                tx.set_setting(Setting::Extended, if on { "yes" } else { "no" })?;
                Ok(Done::undone_by(Action::ExtendReminders(!on)))
            }),
            Action::GoOutside(every) => {
                let outing = Outing { since: moment.now, every, zone: moment.zone };
                self.set_outing(Some(outing))?
            }
            Action::ComeInside => self.set_outing(None)?,
            Action::RestoreOuting(outing) => self.set_outing(outing)?,
            Action::Answer { bundle, answer } => self.answer(bundle, answer, moment)?,
            Action::TestReminder(seconds) => {
                let shot = self.test_in(seconds, moment)?;
                Box::new(move |tx| {
                    tx.add_one_shot(&shot)?;
                    Ok(Done::default())
                })
            }
            Action::ShowOnLockScreen(show) => {
                let before = self.shows_on_lock_screen()?;
                Box::new(move |tx| {
                    tx.set_setting(Setting::LockScreen, if show { "show" } else { "hide" })?;
                    Ok(Done::undone_by(Action::ShowOnLockScreen(before)))
                })
            }
            Action::NoteQuestion(text) => {
                long_limit(&text)?;
                Box::new(move |tx| {
                    tx.note_question(&text, moment.now)?;
                    Ok(Done::default())
                })
            }
            Action::ForgetQuestion(id) => Box::new(move |tx| {
                let forgotten = tx.forget_question(id)?;
                Ok(Done { id: None, undo: forgotten.map(Action::RestoreQuestion) })
            }),
            Action::RestoreQuestion(question) => Box::new(move |tx| {
                tx.note_question(&question.text, question.asked_at)?;
                Ok(Done::default())
            }),
            Action::AddProduct { name, text } => {
                limit(&name)?;
                long_limit(&text)?;
                let product = Product { id: 0, name, text, added_at: moment.now };
                Box::new(move |tx| {
                    let id = tx.add_product(&product)?;
                    Ok(Done { id: Some(id), undo: Some(Action::RemoveProduct(id)) })
                })
            }
            Action::RestoreProduct(product) => Box::new(move |tx| {
                let id = tx.add_product(&product)?;
                Ok(Done { id: Some(id), undo: Some(Action::RemoveProduct(id)) })
            }),
            Action::RemoveProduct(id) => Box::new(move |tx| {
                let unknown = || AppError::UnknownProduct(id.to_string());
                let removed = tx.remove_product(id)?.ok_or_else(unknown)?;
                Ok(Done::undone_by(Action::RestoreProduct(removed)))
            }),
            Action::NoteLoginAsked => Box::new(|tx| {
                tx.set_setting(Setting::LoginAsked, "yes")?;
                Ok(Done::default())
            }),
            Action::Welcome => Box::new(|tx| {
                tx.set_setting(Setting::Welcomed, "yes")?;
                Ok(Done::default())
            }),
            Action::SetRegion(region) => {
                let before = self.chosen_region()?;
                Box::new(move |tx| {
                    let value = region.map(|region| region.to_string()).unwrap_or_default();
                    tx.set_setting(Setting::Region, &value)?;
                    Ok(Done::undone_by(Action::SetRegion(before)))
                })
            }
            Action::SetAppearance(appearance) => Box::new(move |tx| {
                tx.set_setting(Setting::Appearance, &appearance)?;
                Ok(Done::default())
            }),
        })
    }

    /// A treatment of this number, 0 for a new one, unless it is still to come or recorded already.
    fn checked_treatment(
        &self,
        id: TreatmentId,
        when: When,
        moment: Moment,
    ) -> Result<Treatment, AppError> {
        let Moment { now, zone } = moment;
        let when = when.past(zone, now)?;
        let (at, wall) = match when {
            When::Date(_) => (None, None),
            When::At(at) => (Some(at), None),
            When::Wall { local, at } => (Some(at), Some(local)),
        };
        let date = when.date(zone);
        let treatment = Treatment { id, date, at, wall, zone, recorded_at: now };
        self.check_treatment_once(&treatment)?;
        Ok(treatment)
    }

    /// Refuses a treatment that is recorded already, under another number.
    fn check_treatment_once(&self, new: &Treatment) -> Result<(), AppError> {
        let known = self.store.treatments()?;
        let mut others = known.iter().filter(|known| known.id != new.id);
        match others.find(|known| known.date == new.date && known.at == new.at) {
            Some(same) => Err(AppError::TreatmentTwice(same.id)),
            None => Ok(()),
        }
    }

    /// Refuses an appointment at the time of another one.
    fn check_appointment_once(&self, new: &Appointment) -> Result<(), AppError> {
        let known = self.store.appointments()?;
        match known.iter().find(|known| known.id != new.id && known.at == new.at) {
            Some(same) => Err(AppError::AppointmentTwice(same.id)),
            None => Ok(()),
        }
    }

    fn tick(
        &self,
        date: NaiveDate,
        step: String,
        done: bool,
        moment: Moment,
    ) -> Result<Writes, AppError> {
        let today = moment.today();
        if date > today {
            return Err(AppError::NotYet(date));
        }
        if (today - date).num_days() > CHANGEABLE_DAYS {
            return Err(AppError::TooOld(date));
        }
        let day = self.day(Look::WholeDay(date), moment.zone)?;
        let known = || day.steps.iter().map(|step| step.id.to_string()).collect();
        if self.plan.step(&step).is_none() {
            return Err(AppError::UnknownStep { given: step, known: known() });
        }
        if day.day.is_none() {
            return Err(AppError::NoTreatment);
        }
        let shown = day.steps.iter().find(|shown| *shown.id == *step);
        if shown.is_none() && done {
            return Err(AppError::NotThatDay { given: step, date, known: known() });
        }
        // Ticking the follow-up is the client saying that it is settled.
        let settles = self.plan.step(&step).and_then(|item| item.step.as_ref());
        let settles = settles.is_some_and(|rule| rule.until_settled);
        let treatment = day.treatment.filter(|_| settles);
        Ok(Box::new(move |tx| {
            tx.set_tick(date, &step, done, moment.now)?;
            if let Some(treatment) = treatment {
                tx.set_settled(treatment, done.then_some(date))?;
            }
            Ok(Done::undone_by(Action::Tick { date, step, done: !done }))
        }))
    }

    fn reminder_time(
        &self,
        id: String,
        at: Option<NaiveTime>,
        moment: Moment,
    ) -> Result<Writes, AppError> {
        let (rule, change, settings) = self.reminder(&id, moment)?;
        if !rule.kind.has_time() {
            return Err(AppError::NoTime(id));
        }
        if let (Some(time), Some(quiet)) = (at, settings.quiet)
            && quiet.contains(time)
        {
            return Err(AppError::Quiet { time, quiet });
        }
        Ok(Box::new(move |tx| {
            tx.set_reminder(&id, Change { at, since: moment.now, ..change })?;
            Ok(Done::undone_by(Action::SetReminderTime { id, at: change.at }))
        }))
    }

    fn set_outing(&self, outing: Option<Outing>) -> Result<Writes, AppError> {
        let before = self.store.outing()?;
        Ok(Box::new(move |tx| {
            tx.set_outing(outing)?;
            Ok(Done::undone_by(Action::RestoreOuting(before)))
        }))
    }

    fn answer(&self, bundle: String, answer: Answer, moment: Moment) -> Result<Writes, AppError> {
        let mut lines = self.store.lines_of(&bundle)?;
        lines.retain(|line| !matches!(line.state, State::Missed | State::Refused));
        if lines.is_empty() {
            return Err(AppError::UnknownNotification(bundle));
        }
        // What was put off does not stand any more where other lines do.
        let is_off = |line: &Delivery| matches!(line.state, State::Snoozed(_));
        if !lines.iter().all(is_off) {
            lines.retain(|line| !is_off(line));
        }
        let is_done = |line: &Delivery| {
            line.answer.as_ref().is_some_and(|(known, _)| known == Answer::Done.name())
        };
        if answer == Answer::Dismissed {
            // Putting a notification away after answering it takes nothing back.
            lines.retain(|line| !is_done(line));
        }
        if matches!(answer, Answer::Snooze(_)) && !lines.iter().all(is_done) {
            // What is done is not put off with the rest.
            lines.retain(|line| !is_done(line));
        }
        let mut more: Vec<Writes> = Vec::new();
        let mut until = None;
        match answer {
            Answer::Done => {
                for line in &lines {
                    more.extend(self.done(line, lines.len() == 1, moment)?);
                }
            }
            Answer::Snooze(snooze) => {
                let newest = lines.iter().map(|line| line.key.nominal.date()).max();
                let old = newest.filter(|on| (moment.today() - *on).num_days() > CHANGEABLE_DAYS);
                if let Some(old) = old {
                    return Err(AppError::TooOld(old));
                }
                let settings = self.reminder_settings(moment)?;
                let evening = || AppError::EveningOver(settings.slot_time(Slot::Evening));
                until = Some(snooze.until(moment.now, &settings, moment.zone).ok_or_else(evening)?);
            }
            Answer::Dismissed => {}
        }
        Ok(Box::new(move |tx| {
            for line in &lines {
                tx.answered(&line.key, answer, moment.now)?;
                if let Some(until) = until {
                    tx.put_off(&line.key, until)?;
                }
            }
            for writes in more {
                writes(tx)?;
            }
            Ok(Done::default())
        }))
    }

    /// What follows from one line being done: its step is ticked, the outdoor timer starts anew.
    ///
    /// A follow-up that rides among other lines is not ticked with them: that would say that it is
    /// settled, and end its reminders.
    fn done(
        &self,
        line: &Delivery,
        is_alone: bool,
        moment: Moment,
    ) -> Result<Option<Writes>, AppError> {
        if let Some(step) = &line.step {
            let rule = self.plan.step(step).and_then(|item| item.step.as_ref());
            if rule.is_some_and(|rule| rule.until_settled) && !is_alone {
                return Ok(None);
            }
            let ticked = self.tick(line.key.nominal.date(), step.to_string(), true, moment);
            return match ticked {
                // It is no step of that day any more: there is nothing to tick.
                Err(AppError::NotThatDay { .. } | AppError::NoTreatment | AppError::NotYet(_)) => {
                    Ok(None)
                }
                other => other.map(Some),
            };
        }
        if line.kind != RuleKind::Outdoors.name() {
            return Ok(None);
        }
        // Put on again in the meantime, the timer has started anew already.
        let running = self.outing(moment)?.filter(|one| line.due_at > one.outing.since);
        let again = running.map(|running| {
            let outing = Outing { since: moment.now, zone: moment.zone, ..running.outing };
            self.set_outing(Some(outing))
        });
        again.transpose()
    }

    /// A reminder by name, as the client has it.
    fn reminder(&self, id: &str, moment: Moment) -> Result<(Rule, Change, Settings), AppError> {
        let Some(rule) = Rule::find(self.plan, id) else {
            let known = Rule::all(self.plan).into_iter().map(|rule| rule.id.to_string()).collect();
            return Err(AppError::UnknownReminder { given: id.to_owned(), known });
        };
        let settings = self.reminder_settings(moment)?;
        let change = settings.changes.get(id).copied();
        let change = change.unwrap_or(Change { at: None, on: true, since: moment.now });
        Ok((rule, change, settings))
    }

    /// The treatment that today counts from.
    fn latest_treatment(&self, moment: Moment) -> Result<Option<Treatment>, AppError> {
        let treatments = self.store.treatments()?;
        let latest = treatment_on(&treatments, civil::date_of(moment.now, moment.zone));
        Ok(latest.cloned())
    }
}

/// Puts a treatment in place of the one of its number, if there is one; its follow-up is as given.
fn put_treatment(
    tx: &Tx<'_>,
    treatment: &Treatment,
    settled: Option<NaiveDate>,
) -> Result<Done, AppError> {
    let before = tx.remove_treatment(treatment.id)?;
    let id = tx.add_treatment(treatment)?;
    if settled.is_some() {
        tx.set_settled(id, settled)?;
    }
    let undo = before.map_or(Action::RemoveTreatment(id), |treatment| Action::RestoreTreatment {
        treatment,
        settled,
    });
    Ok(Done { id: Some(id), undo: Some(undo) })
}

/// Refuses more text than anyone needs.
fn limit(text: &str) -> Result<(), AppError> {
    at_most(text, TEXT_LIMIT)
}

/// Refuses more than any label says.
fn long_limit(text: &str) -> Result<(), AppError> {
    at_most(text, LABEL_LIMIT)
}

fn at_most(text: &str, limit: usize) -> Result<(), AppError> {
    if text.chars().count() > limit {
        return Err(AppError::TooLong { limit });
    }
    Ok(())
}

//! Answers to notifications that were shown.

use super::outing;
use super::{App, AppError, Moment, StepAction, Writes};
use crate::app::CHANGEABLE_DAYS;
use crate::care::Slot;
use crate::reminders::{Answer, Outing, ReminderKind, State};
use crate::store::LedgerRow;

/// What a person can do with a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotificationAction {
    /// Answer it.
    Answer {
        /// Its name in the ledger.
        bundle: String,
        answer: Answer,
    },
}

impl NotificationAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let Self::Answer { bundle, answer } = self;
        let mut lines = app.store.lines_of(&bundle)?;
        lines.retain(|line| !matches!(line.state, State::Missed | State::Refused));
        if lines.is_empty() {
            return Err(AppError::UnknownNotification(bundle));
        }
        keep_what_is_meant(&mut lines, answer);
        let mut more: Vec<Writes> = Vec::new();
        let mut until = None;
        match answer {
            Answer::Done => {
                for line in &lines {
                    more.extend(done(app, line, lines.len() == 1, moment)?);
                }
            }
            Answer::Snooze(snooze) => {
                let newest = lines.iter().map(|line| line.key.nominal.date()).max();
                let old = newest.filter(|on| (moment.today() - *on).num_days() > CHANGEABLE_DAYS);
                if let Some(old) = old {
                    return Err(AppError::TooOld(old));
                }
                let settings = app.reminder_settings(moment)?;
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
            Ok(None)
        }))
    }
}

/// Keeps the lines that an answer applies to.
fn keep_what_is_meant(lines: &mut Vec<LedgerRow>, answer: Answer) {
    // Snoozed lines have left the notification, unless all of it is snoozed.
    let is_off = |line: &LedgerRow| matches!(line.state, State::Snoozed(_));
    if !lines.iter().all(is_off) {
        lines.retain(|line| !is_off(line));
    }
    let is_done = |line: &LedgerRow| {
        line.answer.as_ref().is_some_and(|(known, _)| known == Answer::Done.name())
    };
    if answer == Answer::Dismissed {
        // Dismissing a notification after answering it takes nothing back.
        lines.retain(|line| !is_done(line));
    }
    if matches!(answer, Answer::Snooze(_)) && !lines.iter().all(is_done) {
        // What is done is not snoozed with the rest.
        lines.retain(|line| !is_done(line));
    }
}

/// The effects of one line being done: its step is ticked, the outdoor timer restarts.
///
/// A follow-up bundled with other lines is not ticked with them: that would settle it and end its
/// reminders.
fn done(
    app: &App,
    line: &LedgerRow,
    is_alone: bool,
    moment: Moment,
) -> Result<Option<Writes>, AppError> {
    if let Some(step) = &line.step {
        let date = line.key.nominal.date();
        let plan = app.plan_on(date)?;
        let rule = plan.step(step).and_then(|item| item.step.as_ref());
        if rule.is_some_and(|rule| rule.until_settled) && !is_alone {
            return Ok(None);
        }
        let tick = StepAction::Tick { date, step: step.to_string(), done: true };
        return match tick.prepare(app, moment) {
            // It is no longer a step of that day: there is nothing to tick.
            Err(AppError::NotThatDay { .. } | AppError::NoTreatment | AppError::NotYet(_)) => {
                Ok(None)
            }
            other => other.map(Some),
        };
    }
    if line.kind != ReminderKind::Outdoors.name() {
        return Ok(None);
    }
    // If sunscreen was put on since, the timer has restarted already.
    let running = app.outing(moment)?.filter(|one| line.due_at > one.outing.since);
    Ok(running.map(|running| {
        outing::set(Some(Outing { since: moment.now, zone: moment.zone, ..running.outing }))
    }))
}

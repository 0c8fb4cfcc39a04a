//! One round: take in what became of notifications, note what was missed, hand over what is to come.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use chrono::TimeDelta;

use super::take_in::{Known, Outcome, take_in};
use crate::app::{App, AppError, Moment, StoreError};
use crate::notify::events::{self, RefusedFile, ShownAgain, Waiting};
use crate::notify::schedule::{AHEAD, LockScreen, Schedule, Wanted};
use crate::notify::system::System;
use crate::platform;
use crate::reminders::{Log, MissedWhy, Occurrence, due};
use crate::texts::Texts;

/// The folder in the data folder that is shared with the phone's own side.
pub const FOLDER: &str = "reminders";
/// How far back it is looked for what was missed: as far as health tells of it.
const LOOK_BACK: TimeDelta = TimeDelta::days(8);

/// What a round did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// What was taken in, and what came of it, in order.
    pub taken_in: Vec<(events::Event, Outcome)>,
    /// Files that could not be read.
    pub refused: Vec<RefusedFile>,
    /// What came too late to be shown, or was held back.
    pub missed: Vec<Occurrence>,
    /// How many notifications the phone was handed.
    pub handed: usize,
    /// What went wrong; it is tried again in the next round.
    pub problem: Option<String>,
}

impl Round {
    /// Whether the store was changed.
    pub fn changed(&self) -> bool {
        let taken = |(_, outcome): &(_, Outcome)| *outcome == Outcome::TakenIn;
        self.taken_in.iter().any(taken) || !self.missed.is_empty()
    }
}

/// Whether something waits in a data folder to be taken in.
pub fn any_waiting(folder: &Path) -> bool {
    events::any_waiting(&folder.join(FOLDER))
}

/// Takes in what became of notifications, notes what was missed, and hands the phone what is to come.
///
/// The order holds through a crash at any point. What is taken in is committed before the schedule is
/// written, and its files are deleted after that: until then the phone's own side still knows what was
/// put off, and a file that is met again changes nothing.
pub fn resume(
    app: &mut App,
    folder: &Path,
    system: &dyn System,
    texts: &Texts,
    moment: Moment,
) -> Result<Round, AppError> {
    // One at a time: a window that is made anew in this process has its own rounds, and what is
    // handed over last has to be what is so.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = &folder.join(FOLDER);
    platform::make_private_folder(folder).map_err(access(folder))?;
    platform::make_private_folder(&folder.join(events::ACTIONS)).map_err(access(folder))?;
    let mut round = Round::default();
    // One that cannot be read is written anew below; the plan says what it held.
    let last = Schedule::read(folder).ok();
    if let Some(last) = &last {
        let came = match system.came(last, moment.now) {
            Ok(came) => came,
            // Written anew, the schedule would not tell any more what was handed over.
            Err(problem) => return Ok(Round { problem: Some(problem.0), ..round }),
        };
        for event in came {
            event.leave(folder).map_err(access(folder))?;
        }
    }
    let (waiting, refused) = events::waiting(folder).map_err(access(folder))?;
    round.refused = refused;
    let done = take_all(app, folder, last.as_ref(), waiting, moment, &mut round)?;
    let (planned, log) = planned(app, moment)?;
    note_missed(app, &planned, &log, moment, &mut round)?;
    // What was noted as missed is not handed over.
    let (planned, log) =
        if round.missed.is_empty() { (planned, log) } else { self::planned(app, moment)? };
    let mut schedule = schedule(app, &planned, &log, texts, moment)?;
    if let Err(problem) = schedule.write(folder) {
        round.problem = Some(problem.to_string());
        return Ok(round);
    }
    round.handed = schedule.occurrences.len();
    for file in done {
        if let Err(problem) = fs::remove_file(&file.file) {
            round.problem = Some(problem.to_string());
        }
    }
    if let Err(problem) = system.changed(&schedule, folder) {
        round.problem = Some(problem.0);
    }
    Ok(round)
}

/// Takes all events in, in order; returns those whose files may be deleted.
fn take_all(
    app: &mut App,
    folder: &Path,
    last: Option<&Schedule>,
    waiting: Vec<Waiting>,
    moment: Moment,
    round: &mut Round,
) -> Result<Vec<Waiting>, AppError> {
    if waiting.is_empty() {
        return Ok(waiting);
    }
    let (planned, _) = planned(app, moment)?;
    let shown_again = ShownAgain::read(folder);
    let known = Known { schedule: last, planned: &planned, shown_again: &shown_again };
    for Waiting { event, .. } in &waiting {
        let outcome = take_in(app, event, known, moment)?;
        round.taken_in.push((event.clone(), outcome));
    }
    Ok(waiting)
}

/// What is planned, from some days back to as far as the phone is handed it.
fn planned(app: &App, moment: Moment) -> Result<(Vec<Occurrence>, Log), AppError> {
    app.planned(moment.now - LOOK_BACK, moment.now + AHEAD, moment)
}

/// Notes what was due and of which nothing was heard: the phone was off, or held it back.
fn note_missed(
    app: &mut App,
    planned: &[Occurrence],
    log: &Log,
    moment: Moment,
    round: &mut Round,
) -> Result<(), AppError> {
    let settings = app.reminder_settings(moment)?;
    round.missed = due(planned, log, &settings, moment.now, moment.zone).missed;
    if !round.missed.is_empty() {
        let missed = &round.missed;
        app.record(|tx| missed.iter().try_for_each(|late| tx.missed(late, MissedWhy::NotRunning)))?;
    }
    Ok(())
}

/// What the phone is to be handed; nothing before the first start has been gone through.
fn schedule(
    app: &App,
    planned: &[Occurrence],
    log: &Log,
    texts: &Texts,
    moment: Moment,
) -> Result<Schedule, AppError> {
    let planned = if app.is_welcomed()? { planned } else { &[] };
    let shows = app.shows_on_lock_screen()?;
    Ok(Schedule::of(Wanted {
        planned,
        log,
        settings: &app.reminder_settings(moment)?,
        lock_screen: if shows { LockScreen::Show } else { LockScreen::Hide },
        texts,
        now: moment.now,
        zone: moment.zone,
    }))
}

fn access(folder: &Path) -> impl Fn(std::io::Error) -> AppError + '_ {
    move |source| StoreError::Access { path: folder.to_owned(), source }.into()
}

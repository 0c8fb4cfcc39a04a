//! One round: ingest what became of notifications, note what was missed, submit what is to come.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use chrono::TimeDelta;

use super::ingest::{Known, Outcome, ingest};
use crate::app::{App, AppError, Moment, StoreError};
use crate::notify::events::{self, RefusedFile, ShownAgain, Waiting};
use crate::notify::schedule::{AHEAD, LockScreen, Schedule, Wanted};
use crate::notify::system::System;
use crate::platform;
use crate::reminders::{History, MissedWhy, Occurrence, due};
use crate::texts::Texts;

/// The folder in the data folder that is shared with the native side.
pub const FOLDER: &str = "reminders";
/// How far back missed reminders are looked for: as far as health reports them.
const LOOK_BACK: TimeDelta = TimeDelta::days(8);

/// What a round did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// What was ingested, and what came of it, in order.
    pub ingested: Vec<(events::Event, Outcome)>,
    /// Files that could not be read.
    pub refused: Vec<RefusedFile>,
    /// What came too late to be shown, or was held back.
    pub missed: Vec<Occurrence>,
    /// How many notifications were submitted.
    pub handed: usize,
    /// What went wrong; it is tried again in the next round.
    pub problem: Option<String>,
}

impl Round {
    /// Whether the store was changed.
    pub fn changed(&self) -> bool {
        let taken = |(_, outcome): &(_, Outcome)| *outcome == Outcome::Ingested;
        self.ingested.iter().any(taken) || !self.missed.is_empty()
    }
}

/// Whether something in a data folder waits to be ingested.
pub fn any_waiting(folder: &Path) -> bool {
    events::any_waiting(&folder.join(FOLDER))
}

/// Ingests what became of notifications, notes what was missed, and submits what is to come.
///
/// The order holds through a crash at any point. What is ingested is committed before the schedule is
/// written, and its files are deleted after that: until then the native side still knows what was
/// snoozed, and a file that is met again changes nothing.
pub fn resume(
    app: &mut App,
    folder: &Path,
    system: &dyn System,
    texts: &Texts,
    moment: Moment,
) -> Result<Round, AppError> {
    // One at a time: a window that is recreated in this process has its own rounds, and what is
    // submitted last has to be what is true.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = &folder.join(FOLDER);
    platform::files::make_private_folder(folder).map_err(access(folder))?;
    platform::files::make_private_folder(&folder.join(events::ACTIONS)).map_err(access(folder))?;
    let mut round = Round::default();
    // One that cannot be read is rewritten below; the plan says what it held.
    let last = Schedule::read(folder).ok();
    if let Some(last) = &last {
        let came = match system.came(last, moment.now) {
            Ok(came) => came,
            // Rewritten, the schedule would no longer say what was submitted.
            Err(problem) => return Ok(Round { problem: Some(problem.0), ..round }),
        };
        for event in came {
            event.leave(folder).map_err(access(folder))?;
        }
    }
    let (waiting, refused) = events::waiting(folder).map_err(access(folder))?;
    round.refused = refused;
    let done = take_all(app, folder, last.as_ref(), waiting, moment, &mut round)?;
    let (planned, history) = planned(app, moment)?;
    note_missed(app, &planned, &history, moment, &mut round)?;
    // What was noted as missed is not submitted.
    let (planned, history) =
        if round.missed.is_empty() { (planned, history) } else { self::planned(app, moment)? };
    let mut schedule = schedule(app, &planned, &history, texts, moment)?;
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
    if let Err(problem) = system.changed(&schedule, texts, folder) {
        round.problem = Some(problem.0);
    }
    Ok(round)
}

/// Ingests all events, in order; returns those whose files may be deleted.
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
        let outcome = ingest(app, event, known, moment)?;
        round.ingested.push((event.clone(), outcome));
    }
    Ok(waiting)
}

/// What is planned, from some days back to as far ahead as is submitted.
fn planned(app: &App, moment: Moment) -> Result<(Vec<Occurrence>, History), AppError> {
    app.planned(moment.now - LOOK_BACK, moment.now + AHEAD, moment)
}

/// Notes what was due and never reported: the phone was off, or held it back.
fn note_missed(
    app: &mut App,
    planned: &[Occurrence],
    history: &History,
    moment: Moment,
    round: &mut Round,
) -> Result<(), AppError> {
    let settings = app.reminder_settings(moment)?;
    round.missed = due(planned, history, &settings, moment.now, moment.zone).missed;
    if !round.missed.is_empty() {
        app.note_missed(round.missed.iter().map(|late| (MissedWhy::NotRunning, late)))?;
    }
    Ok(())
}

/// What is to be submitted; nothing before the first start has been gone through.
fn schedule(
    app: &App,
    planned: &[Occurrence],
    history: &History,
    texts: &Texts,
    moment: Moment,
) -> Result<Schedule, AppError> {
    let planned = if app.is_welcomed()? { planned } else { &[] };
    let shows = app.shows_on_lock_screen()?;
    Ok(Schedule::of(Wanted {
        planned,
        history,
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

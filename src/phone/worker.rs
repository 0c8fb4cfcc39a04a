//! Rounds on a thread of their own, so that the window never waits for one.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::handset::Handset;
use super::ingest::Outcome;
use super::round::{Round, resume};
use crate::app::{App, AppError, Moment};
use crate::platform::{Log, PHONE_LOG};
use crate::texts::Texts;

/// Changes that follow each other this closely are submitted together.
const TOGETHER: Duration = Duration::from_millis(250);

/// What a round is asked for by.
enum Asked {
    /// The app was opened or came to the front.
    Resume,
    /// Something was changed that the reminders follow from.
    Changed,
}

/// Who goes through the rounds. It ends with the last of those who ask it.
#[derive(Clone)]
pub struct Worker {
    asked: Sender<Asked>,
    last: Arc<Mutex<Last>>,
}

/// What came of the rounds so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Last {
    /// How many there were.
    pub rounds: u64,
    /// What went wrong in the last one.
    pub problem: Option<String>,
}

impl Worker {
    /// One for a phone.
    pub fn start(phone: Handset) -> std::io::Result<Self> {
        let (asked, asks) = channel();
        let last = Arc::new(Mutex::new(Last::default()));
        let told = last.clone();
        let work = move || work(&phone, &asks, &told);
        std::thread::Builder::new().name("reminders".to_owned()).spawn(work)?;
        Ok(Self { asked, last })
    }

    /// Asks for a round at once.
    pub fn resume(&self) {
        // Gone only with the process.
        let _ = self.asked.send(Asked::Resume);
    }

    /// Asks for a round soon, together with what else is changed by then.
    pub fn changed(&self) {
        let _ = self.asked.send(Asked::Changed);
    }

    /// What came of the rounds so far.
    pub fn last(&self) -> Last {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl PartialEq for Worker {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.last, &other.last)
    }
}

fn work(phone: &Handset, asks: &Receiver<Asked>, last: &Mutex<Last>) {
    let folder = phone.folder();
    let log = Log::of(folder, PHONE_LOG);
    while let Ok(first) = asks.recv() {
        if matches!(first, Asked::Changed) {
            // Until it is quiet for a moment, or someone is in a hurry.
            while let Ok(Asked::Changed) = asks.recv_timeout(TOGETHER) {}
        }
        while asks.try_recv().is_ok() {}
        let moment = Moment::current();
        let round = one(folder, phone, moment);
        let problem = match &round {
            Ok(round) => {
                tell(&log, moment, round);
                round.problem.clone()
            }
            Err(problem) => Some(problem.to_string()),
        };
        if let Some(problem) = &problem {
            log.line(moment.now, moment.zone, problem);
        }
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        last.rounds += 1;
        last.problem = problem;
    }
}

/// A round on a connection of its own: the window's is in use.
fn one(folder: &Path, phone: &Handset, moment: Moment) -> Result<Round, AppError> {
    let (mut app, aside) = App::open(folder, moment.now)?;
    if let Some(aside) = aside {
        // The window is to say so.
        app.note_set_aside(&aside)?;
    }
    let texts = Texts::of(app.locale(crate::platform::locale())?);
    let round = resume(&mut app, folder, phone.system(), texts, moment);
    round.inspect_err(|problem| app.note_damage(problem))
}

/// Writes what a round did: names and numbers, no words of a person.
fn tell(log: &Log, moment: Moment, round: &Round) {
    let line = |what: std::fmt::Arguments<'_>| log.line(moment.now, moment.zone, what);
    for (event, outcome) in &round.ingested {
        let what = event.what.name();
        match outcome {
            Outcome::Ingested => line(format_args!("{what}: {}", event.occurrence_id)),
            Outcome::KnownAlready => {
                line(format_args!("{what}: {}, known already", event.occurrence_id));
            }
            Outcome::Unknown => line(format_args!("{what}: {}, unknown", event.occurrence_id)),
            Outcome::Refused(why) => {
                line(format_args!("{what}: {}, refused: {why}", event.occurrence_id));
            }
        }
    }
    for file in &round.refused {
        line(format_args!("put aside: {}, {}", file.name, file.why));
    }
    for missed in &round.missed {
        line(format_args!("missed: {}", missed.key));
    }
}

//! The agent's life: one of its kind, round after round, until told to restart.

use std::fs::{File, Metadata, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;

use super::deliver::{Round, deliver};
use super::wait::Waiter;
use crate::app::{App, AppError, Moment, StoreError};
use crate::notify::Notifier;
use crate::texts::Texts;

/// The lock that makes it one of its kind; it holds the version that runs.
const LOCK: &str = "agent.lock";
/// A failed notification or a busy store is tried again after this.
const RETRY: TimeDelta = TimeDelta::seconds(5);

/// How the agent's life ended.
#[derive(Debug)]
pub enum Ended {
    /// One round was asked for and is done.
    Once,
    /// Another agent runs for this folder.
    Another,
    /// Reminders are off: there is nothing to do until the window starts it again.
    Off,
    /// The program or the schema is newer: start it again.
    Restart,
}

/// Runs rounds until there is a reason to end.
pub fn run(folder: &Path, notifier: &mut dyn Notifier, once: bool) -> Result<Ended, AppError> {
    let texts = Texts::english();
    let mut app = App::open(folder, Moment::current().now)?.0;
    if once {
        deliver(&mut app, notifier, texts, Moment::current())?;
        return Ok(Ended::Once);
    }
    let access = |source| StoreError::Access { path: folder.join(LOCK), source };
    let Some(_lock) = take_lock(folder).map_err(access)? else {
        return Ok(Ended::Another);
    };
    let program = Program::current();
    let mut waiter = Waiter::new(folder).map_err(access)?;
    loop {
        let moment = Moment::current();
        if program.as_ref().is_some_and(Program::was_replaced) {
            return Ok(Ended::Restart);
        }
        let round = match deliver(&mut app, notifier, texts, moment) {
            Err(AppError::Store(StoreError::Newer { .. })) => return Ok(Ended::Restart),
            Err(AppError::Store(problem)) if problem.is_damage() => {
                app.store_mut().suspect();
                return Ok(Ended::Restart);
            }
            // Locked, full or refused: nothing was lost, so it is tried again.
            Err(_) => Round { next: Some(moment.now + RETRY), problem: None },
            Ok(round) => round,
        };
        if matches!(app.reminder_settings(moment), Ok(settings) if !settings.on) {
            return Ok(Ended::Off);
        }
        let retry = round.problem.is_some().then(|| Moment::current().now + RETRY);
        let until = [round.next, retry].into_iter().flatten().min();
        waiter.wait(until).map_err(access)?;
    }
}

/// Takes the lock; `None` when another agent has it, which is then told to look around.
fn take_lock(folder: &Path) -> std::io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut lock = options.open(folder.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => {
            lock.set_len(0)?;
            write!(lock, "{}\n{}\n", env!("CARGO_PKG_VERSION"), std::process::id())?;
            Ok(Some(lock))
        }
        Err(std::fs::TryLockError::WouldBlock) => {
            // Any change in the folder wakes the running one, which sees that it was replaced.
            File::create(folder.join("agent.poke"))?;
            Ok(None)
        }
        Err(std::fs::TryLockError::Error(problem)) => Err(problem),
    }
}

/// The program as it was when it started.
struct Program {
    path: PathBuf,
    print: (u64, Option<std::time::SystemTime>),
}

impl Program {
    fn current() -> Option<Self> {
        let path = std::env::current_exe().ok()?;
        let print = fingerprint(&path.metadata().ok()?);
        Some(Self { path, print })
    }

    /// Whether a complete other program lies in its place now.
    fn was_replaced(&self) -> bool {
        self.path.metadata().is_ok_and(|data| data.len() > 0 && fingerprint(&data) != self.print)
    }
}

fn fingerprint(data: &Metadata) -> (u64, Option<std::time::SystemTime>) {
    (data.len(), data.modified().ok())
}

//! The agent's life: one of its kind, round after round, until told to restart.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

use super::deliver::{Round, deliver};
use super::wait::{Waiter, Woken};
use crate::app::{App, AppError, Moment, StoreError};
use crate::notify::{Notifier, NotifyError};
use crate::platform;
use crate::texts::Texts;

/// A file that a second agent changes to make the first one look around.
const POKE: &str = "agent.poke";
/// A failed notification or a busy store is tried again after this, then after twice that, and so on.
const RETRY: TimeDelta = TimeDelta::seconds(5);
/// The longest wait before trying again.
const LONGEST_RETRY: TimeDelta = TimeDelta::minutes(1);
/// When a change is looked for after a write: a commit follows its write by a sync of the disk.
const SETTLING: [TimeDelta; 4] = [
    TimeDelta::milliseconds(20),
    TimeDelta::milliseconds(100),
    TimeDelta::milliseconds(500),
    TimeDelta::seconds(2),
];
/// It looks around at least this often: a plan may reach no further than a week.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(1);

/// How the agent's life ended.
#[derive(Debug)]
pub enum Ended {
    /// One round was asked for and is done.
    Once,
    /// One round was asked for, and something could not be shown.
    NotShown(NotifyError),
    /// Another agent runs for this folder.
    Another,
    /// Reminders are off, or the data is gone: the window starts it again when there is need.
    Idle,
    /// A newer program is to go on in its place.
    Replaced(PathBuf),
}

/// Runs rounds until there is a reason to end.
pub fn run(folder: &Path, notifier: &mut dyn Notifier, once: bool) -> Result<Ended, AppError> {
    let mut app = App::open(folder, Moment::current().now)?.0;
    let access = |source| StoreError::Access { path: folder.to_owned(), source };
    let Some(lock) = take_lock(folder).map_err(access)? else {
        return Ok(Ended::Another);
    };
    if once {
        let round = deliver(&mut app, notifier, Texts::english(), Moment::current())?;
        return Ok(round.problem.map_or(Ended::Once, Ended::NotShown));
    }
    let program = Program::current();
    let mut waiter = Waiter::new(folder).map_err(access)?;
    let mut retry = RETRY;
    loop {
        if let Some(newer) = program.as_ref().and_then(|program| program.successor(folder)) {
            return Ok(Ended::Replaced(newer));
        }
        if !app.is_in_place() {
            if !folder.join(crate::app::STORE_FILE).exists() {
                return Ok(Ended::Idle);
            }
            app = App::open(folder, Moment::current().now)?.0;
        }
        let round = match work(&mut app, notifier) {
            // Nothing was lost by a lock, a full disk or a newer schema: it is tried again.
            Err(problem) => {
                if matches!(&problem, AppError::Store(problem) if problem.is_damage()) {
                    app = App::reopen_damaged(app, folder, Moment::current().now)?;
                }
                Round { next: None, problem: Some(NotifyError(problem.to_string())) }
            }
            Ok(None) => {
                // The lock goes first: whoever switches reminders on again finds it free.
                drop(lock);
                return match app.reminder_settings(Moment::current()) {
                    Ok(settings) if settings.on => run(folder, notifier, once),
                    _ => Ok(Ended::Idle),
                };
            }
            Ok(Some(round)) => round,
        };
        let now = Moment::current().now;
        let again = round.problem.is_some().then(|| now + retry);
        retry = if round.problem.is_some() { (retry * 2).min(LONGEST_RETRY) } else { RETRY };
        let until = [round.next, again, Some(now + LONGEST_WAIT)].into_iter().flatten().min();
        wait(&mut waiter, &app, folder, until).map_err(access)?;
    }
}

/// Waits for the instant or for a change by others: its own writes wake it too, but are not worth a
/// round.
fn wait(
    waiter: &mut Waiter,
    app: &App,
    folder: &Path,
    until: Option<DateTime<Utc>>,
) -> std::io::Result<()> {
    let seen = Seen::now(app, folder);
    // A write to the file is seen before it is committed: it is looked for again soon after.
    let mut soon = [].iter();
    let mut look = None;
    loop {
        let woken = waiter.wait([until, look].into_iter().flatten().min())?;
        if Seen::now(app, folder) != seen || !app.is_in_place() {
            return Ok(());
        }
        match woken {
            Woken::ByFiles => soon = SETTLING.iter(),
            Woken::ByTime if look.is_none() => return Ok(()),
            Woken::ByTime => {}
        }
        let now = platform::now();
        if until.is_some_and(|until| until <= now) {
            return Ok(());
        }
        look = soon.next().map(|delay| now + *delay);
    }
}

/// One round; `None` when reminders are off.
fn work(app: &mut App, notifier: &mut dyn Notifier) -> Result<Option<Round>, AppError> {
    let moment = Moment::current();
    app.check_schema()?;
    if !app.reminder_settings(moment)?.on {
        return Ok(None);
    }
    deliver(app, notifier, Texts::english(), moment).map(Some)
}

/// What has to change for another round to be worth it.
#[derive(PartialEq)]
struct Seen {
    data: Option<i64>,
    zone: chrono_tz::Tz,
    poke: Option<SystemTime>,
}

impl Seen {
    fn now(app: &App, folder: &Path) -> Self {
        let poke = fs::metadata(folder.join(POKE)).and_then(|data| data.modified()).ok();
        Self { data: app.data_version().ok(), zone: platform::zone(), poke }
    }
}

/// Takes the lock; `None` when another agent has it, which is then told who came.
fn take_lock(folder: &Path) -> std::io::Result<Option<File>> {
    let mut lock = private(&folder.join(platform::programs::AGENT_LOCK))?;
    match lock.try_lock() {
        Ok(()) => {
            lock.set_len(0)?;
            write!(lock, "{}\n{}\n", env!("CARGO_PKG_VERSION"), std::process::id())?;
            Ok(Some(lock))
        }
        Err(std::fs::TryLockError::WouldBlock) => {
            let mut poke = private(&folder.join(POKE))?;
            poke.set_len(0)?;
            let path = std::env::current_exe()?;
            write!(poke, "{}\n{}\n", env!("CARGO_PKG_VERSION"), path.display())?;
            Ok(None)
        }
        Err(std::fs::TryLockError::Error(problem)) => Err(problem),
    }
}

/// Opens a file that only its owner can read.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The program as it was when it started.
struct Program {
    path: PathBuf,
    print: (u64, Option<SystemTime>),
}

impl Program {
    fn current() -> Option<Self> {
        let path = std::env::current_exe().ok()?;
        let print = fingerprint(&path.metadata().ok()?);
        Some(Self { path, print })
    }

    /// The program that is to go on in its place: another one where it lies, or one of another
    /// version that was started from elsewhere.
    fn successor(&self, folder: &Path) -> Option<PathBuf> {
        // The path is the one it was started by: asked for now, a replaced program has none.
        let here = self.path.metadata();
        if here.is_ok_and(|data| data.len() > 0 && fingerprint(&data) != self.print) {
            return Some(self.path.clone());
        }
        let mut text = String::new();
        File::open(folder.join(POKE)).ok()?.read_to_string(&mut text).ok()?;
        let (version, path) = text.trim_end().split_once('\n')?;
        let other = Path::new(path);
        let newer = version != env!("CARGO_PKG_VERSION") && other != self.path && other.exists();
        newer.then(|| {
            // Told once: the successor must not be told of itself.
            let _ = fs::remove_file(folder.join(POKE));
            other.to_owned()
        })
    }
}

fn fingerprint(data: &Metadata) -> (u64, Option<SystemTime>) {
    (data.len(), data.modified().ok())
}

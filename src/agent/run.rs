//! The agent's life: one of its kind, round after round, until told to restart.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

use super::deliver::{Life, Round, Showing, deliver};
use super::wait::{Clock, SystemClock, Woken};
use crate::app::{Action, App, AppError, Moment, StoreError};
use crate::notify::{Given, Notifier, NotifyError, Reply};
use crate::platform::{self, Log};
use crate::reminders::{Answer, Snooze};
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
/// How often the lock is tried, and how long between: about half a second in all.
const LOCK_TRIES: u32 = 10;
/// The pause between two tries.
const LOCK_PAUSE: std::time::Duration = std::time::Duration::from_millis(50);
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
    platform::make_private_folder(folder).map_err(access(folder))?;
    let mut clock = SystemClock::new(folder).map_err(access(folder))?;
    run_by(&mut clock, folder, notifier, once)
}

/// The same by another clock.
pub fn run_by(
    clock: &mut dyn Clock,
    folder: &Path,
    notifier: &mut dyn Notifier,
    once: bool,
) -> Result<Ended, AppError> {
    let Some(lock) = take_lock(folder)? else {
        return Ok(Ended::Another);
    };
    let log = AgentLog(Log::of(folder, platform::AGENT_LOG));
    // Left by an agent that was ended from outside, or meant for one that is gone.
    let _ = fs::remove_file(folder.join(platform::programs::AGENT_PROBLEM));
    let _ = fs::remove_file(folder.join(POKE));
    if !once {
        // The program may have moved since it was entered to start with the login.
        let _ = platform::login::renew();
    }
    let program = Program::current();
    notifier.on_reply(clock.wake());
    let version = env!("CARGO_PKG_VERSION");
    log.line(clock.moment(), format_args!("started: version {version}"));
    let mut word = Word { folder, problem: None };
    let Some(app) = open(clock, folder, &log, &mut word, once)? else { return Ok(Ended::Idle) };
    let life = Life::new(clock.moment().now);
    let mut agent = Agent { app, folder, life, replies: Vec::new() };
    if once {
        let round = agent.round(notifier, clock)?;
        tell(&log, clock.moment(), &round);
        return Ok(round.problem.map_or(Ended::Once, Ended::NotShown));
    }
    let mut retry = RETRY;
    loop {
        // Taken before the round: what changes during it is worth another.
        let seen = Seen::now(clock, &agent.app, folder);
        let round = match agent.work(notifier, clock) {
            Ok(Some(round)) => round,
            Ok(None) => {
                log.line(clock.moment(), "ended: nothing to remind of");
                // The lock goes first: whoever switches reminders on again finds it free.
                drop(lock);
                let on = || agent.app.reminder_settings(clock.moment()).map(|settings| settings.on);
                if !folder.join(crate::app::STORE_FILE).exists() || !on().unwrap_or(false) {
                    return Ok(Ended::Idle);
                }
                return run_by(clock, folder, notifier, once);
            }
            // Nothing was lost by a lock, a full disk or a newer schema: it is tried again.
            Err(problem) => {
                if matches!(&problem, AppError::Store(problem) if problem.is_damage()) {
                    agent.app = App::reopen_damaged(agent.app, folder, clock.moment().now)?;
                }
                let problem = Some(NotifyError(problem.to_string()));
                Round { problem, ..Round::default() }
            }
        };
        tell(&log, clock.moment(), &round);
        let now = clock.moment().now;
        agent.life.troubled_since =
            round.problem.as_ref().map(|_| agent.life.troubled_since.unwrap_or(now));
        word.leave(round.problem.as_ref(), clock.moment());
        // After the round: what was replied until now is in the store.
        if let Some(newer) = program.as_ref().and_then(|program| program.successor(folder)) {
            log.line(clock.moment(), "ended: a newer program goes on");
            return Ok(Ended::Replaced(newer));
        }
        let again = round.problem.is_some().then(|| now + retry);
        retry = if round.problem.is_some() { (retry * 2).min(LONGEST_RETRY) } else { RETRY };
        let until = [round.next, again, Some(now + LONGEST_WAIT)].into_iter().flatten().min();
        wait(clock, &agent.app, folder, &seen, until).map_err(access(folder))?;
    }
}

/// The agent's log, by the agent's clock.
struct AgentLog(Log);

impl AgentLog {
    fn line(&self, moment: Moment, what: impl std::fmt::Display) {
        self.0.line(moment.now, moment.zone, what);
    }
}

/// Opens the store; while it is locked or the disk is full, tries again. `None` when the folder is
/// gone meanwhile.
fn open(
    clock: &mut dyn Clock,
    folder: &Path,
    log: &AgentLog,
    word: &mut Word<'_>,
    once: bool,
) -> Result<Option<App>, AppError> {
    let mut retry = RETRY;
    loop {
        let now = clock.moment().now;
        let problem = match App::open(folder, now) {
            Ok((mut app, aside)) => {
                // The window is to say so, whenever it is opened.
                if let Some(aside) = aside {
                    app.note_set_aside(&aside)?;
                }
                return Ok(Some(app));
            }
            Err(AppError::Store(problem)) if problem.may_pass() && !once => problem,
            Err(other) => return Err(other),
        };
        if !folder.exists() {
            return Ok(None);
        }
        let problem = NotifyError(problem.to_string());
        log.line(clock.moment(), &problem);
        word.leave(Some(&problem), clock.moment());
        clock.wait(Some(now + retry)).map_err(access(folder))?;
        retry = (retry * 2).min(LONGEST_RETRY);
    }
}

fn access(folder: &Path) -> impl Fn(std::io::Error) -> AppError + '_ {
    move |source| StoreError::Access { path: folder.to_owned(), source }.into()
}

/// Writes what a round did: names and numbers, no words of a person.
fn tell(log: &AgentLog, moment: Moment, round: &Round) {
    for shown in &round.shown {
        let Showing { bundle, lines, late } = shown;
        let late = late.num_milliseconds();
        log.line(moment, format_args!("shown: {bundle}, {lines} lines, {late} ms after its time"));
    }
    for (why, late) in &round.missed {
        log.line(moment, format_args!("missed: {}, {}", late.key, why.name()));
    }
    if let Some(problem) = &round.problem {
        log.line(moment, problem);
    }
}

/// The agent at work on a data folder.
struct Agent<'f> {
    app: App,
    folder: &'f Path,
    life: Life,
    /// What was replied and is not in the store yet.
    replies: Vec<Given>,
}

/// The agent's word of what is in its way, for health to show.
struct Word<'f> {
    folder: &'f Path,
    problem: Option<NotifyError>,
}

impl Word<'_> {
    /// Leaves word of a problem; takes it back when there is none any more.
    fn leave(&mut self, problem: Option<&NotifyError>, moment: Moment) {
        if self.problem.as_ref() == problem {
            return;
        }
        self.problem = problem.cloned();
        let path = self.folder.join(platform::programs::AGENT_PROBLEM);
        // Best effort: a full disk may be the very problem.
        let _ = match problem {
            Some(problem) => private(&path).and_then(|mut file| {
                file.set_len(0)?;
                write!(file, "{}\n{problem}\n", moment.now.to_rfc3339())
            }),
            None => fs::remove_file(&path),
        };
    }
}

impl Agent<'_> {
    /// One round; `None` when there is nothing to remind of any more.
    fn work(
        &mut self,
        notifier: &mut dyn Notifier,
        clock: &mut dyn Clock,
    ) -> Result<Option<Round>, AppError> {
        if !self.app.is_in_place() {
            if !self.folder.join(crate::app::STORE_FILE).exists() {
                return Ok(None);
            }
            let (app, aside) = App::open(self.folder, clock.moment().now)?;
            self.app = app;
            if let Some(aside) = aside {
                self.app.note_set_aside(&aside)?;
            }
        }
        self.app.check_schema()?;
        self.app.follow_zones(clock.moment().now)?;
        self.replies.extend(notifier.replies());
        self.answer(clock.moment())?;
        if !self.app.reminder_settings(clock.moment())?.on {
            return Ok(None);
        }
        self.round(notifier, clock).map(Some)
    }

    fn round(
        &mut self,
        notifier: &mut dyn Notifier,
        clock: &mut dyn Clock,
    ) -> Result<Round, AppError> {
        let moment = || clock.moment();
        deliver(&mut self.app, notifier, Texts::english(), &moment, &mut self.life)
    }

    /// Takes the replies into the store, in order. What the store cannot take now it takes later.
    fn answer(&mut self, moment: Moment) -> Result<(), AppError> {
        while let Some(Given { bundle, reply }) = self.replies.first().cloned() {
            let answer = match reply {
                Reply::Done => Answer::Done,
                Reply::Snooze => Answer::Snooze(Snooze::TenMinutes),
                Reply::Dismiss => Answer::Dismissed,
                Reply::Open => {
                    // Best effort: without a window the reminder is still there.
                    let _ = platform::programs::start_window();
                    self.replies.remove(0);
                    continue;
                }
            };
            match self.app.apply(Action::Answer { bundle, answer }, moment) {
                Err(problem @ AppError::Store(_)) => return Err(problem),
                // Refused, as what is too old to be changed: asking again would not help.
                Ok(_) | Err(_) => self.replies.remove(0),
            };
        }
        Ok(())
    }
}

/// Waits for the instant or for a change by others: its own writes wake it too, but are not worth a
/// round.
fn wait(
    clock: &mut dyn Clock,
    app: &App,
    folder: &Path,
    seen: &Seen,
    until: Option<DateTime<Utc>>,
) -> std::io::Result<()> {
    if Seen::now(clock, app, folder) != *seen {
        return Ok(());
    }
    // A write to the file is seen before it is committed: it is looked for again soon after.
    let mut soon = [].iter();
    let mut look = None;
    loop {
        let woken = clock.wait([until, look].into_iter().flatten().min())?;
        if Seen::now(clock, app, folder) != *seen || !app.is_in_place() {
            return Ok(());
        }
        match woken {
            Woken::ByCall => return Ok(()),
            Woken::ByFiles => soon = SETTLING.iter(),
            Woken::ByTime if look.is_none() => return Ok(()),
            Woken::ByTime => {}
        }
        let now = clock.moment().now;
        if until.is_some_and(|until| until <= now) {
            return Ok(());
        }
        look = soon.next().map(|delay| now + *delay);
    }
}

/// What has to change for another round to be worth it.
#[derive(PartialEq)]
struct Seen {
    data: Option<i64>,
    zone: crate::care::Zone,
    zones: Option<SystemTime>,
    poke: Option<SystemTime>,
}

impl Seen {
    fn now(clock: &dyn Clock, app: &App, folder: &Path) -> Self {
        let poke = fs::metadata(folder.join(POKE)).and_then(|data| data.modified()).ok();
        Self {
            data: app.data_version().ok(),
            zone: clock.moment().zone,
            zones: platform::zones_changed(),
            poke,
        }
    }
}

/// Takes the lock; `None` when another agent has it, which is then told who came.
fn take_lock(folder: &Path) -> Result<Option<File>, AppError> {
    let file = folder.join(platform::programs::AGENT_LOCK);
    let lock = private(&file).map_err(access(&file))?;
    for _ in 0..LOCK_TRIES {
        let taken = platform::lock::try_lock(&lock)
            .map_err(|source| StoreError::Unlockable { path: folder.to_owned(), source })?;
        if taken {
            // Best effort, as on a full disk: the lock is what counts.
            let about = format!("{}\n{}\n", env!("CARGO_PKG_VERSION"), std::process::id());
            let about_file = folder.join(platform::programs::AGENT_ABOUT);
            let _ = replace(&about_file, about.as_bytes());
            return Ok(Some(lock));
        }
        // Whoever only asks whether an agent runs holds it for a moment.
        std::thread::sleep(LOCK_PAUSE);
    }
    let poke = || {
        let path = std::env::current_exe()?;
        let mut about = format!("{}\n", env!("CARGO_PKG_VERSION")).into_bytes();
        about.extend(path.as_os_str().as_encoded_bytes());
        about.push(b'\n');
        replace(&folder.join(POKE), &about)
    };
    poke().map_err(access(folder))?;
    Ok(None)
}

/// Puts a file with this text in place in one go.
fn replace(path: &Path, text: &[u8]) -> std::io::Result<()> {
    let beside = path.with_extension(format!("new-{}", std::process::id()));
    let written = private(&beside).and_then(|mut file| file.write_all(text));
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
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
        let told = fs::read(folder.join(POKE)).ok()?;
        let mut lines = told.splitn(2, |byte| *byte == b'\n');
        let version = std::str::from_utf8(lines.next()?).ok()?;
        let other = platform::path_of(lines.next()?.strip_suffix(b"\n")?)?;
        (is_newer(version) && other != self.path && other.exists()).then_some(other)
    }
}

/// Whether a version is later than this program's.
fn is_newer(version: &str) -> bool {
    let parts = |version: &str| -> Option<Vec<u32>> {
        version.split('.').map(|part| part.parse().ok()).collect()
    };
    parts(version).is_some_and(|other| Some(other) > parts(env!("CARGO_PKG_VERSION")))
}

fn fingerprint(data: &Metadata) -> (u64, Option<SystemTime>) {
    (data.len(), data.modified().ok())
}

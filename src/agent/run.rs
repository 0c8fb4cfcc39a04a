//! The agent's life: the only one of its data folder, round after round, until it is told to restart.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

use super::deliver::{AgentState, Round, Showing, deliver};
use super::lock::{POKE, access, take_lock};
use super::successor::Program;
use super::wait::{Clock, SystemClock, Woken};
use crate::app::{App, AppError, Moment, NotificationAction, keep_copy};
use crate::notify::{NotificationReply, Notifier, NotifyError, Reply};
use crate::platform::{self, Log, files};
use crate::reminders::{Answer, Snooze};
use crate::texts::Texts;

/// The delay before a failed notification or a busy store is retried; it doubles each time.
const RETRY: TimeDelta = TimeDelta::seconds(5);
/// The longest delay before a retry.
const LONGEST_RETRY: TimeDelta = TimeDelta::minutes(1);
/// How long after a write to look for the change: the commit follows it by a sync of the disk.
const SETTLING: [TimeDelta; 4] = [
    TimeDelta::milliseconds(20),
    TimeDelta::milliseconds(100),
    TimeDelta::milliseconds(500),
    TimeDelta::seconds(2),
];
/// Nothing that takes a moment is begun when the next notification is due so soon.
const QUIET_BEFORE: TimeDelta = TimeDelta::minutes(1);
/// It runs a round at least this often: a plan may reach no further than a week.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(1);

/// How the agent ended.
#[derive(Debug)]
pub enum Ended {
    /// One round was requested and is done.
    Once,
    /// One round was requested, and something could not be shown.
    NotShown(NotifyError),
    /// Another agent runs for this folder.
    Another,
    /// Reminders are off, or the data has been deleted: the window starts the agent again when needed.
    Idle,
    /// A newer program should replace it.
    Replaced(PathBuf),
}

/// Runs rounds until there is a reason to end.
pub fn run(folder: &Path, notifier: &mut dyn Notifier, once: bool) -> Result<Ended, AppError> {
    platform::files::make_private_folder(folder).map_err(access(folder))?;
    let mut clock = SystemClock::new(folder).map_err(access(folder))?;
    run_by(&mut clock, folder, notifier, once)
}

/// The same with another clock.
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
    // Left over from an agent that was killed, or meant for one that has ended.
    let _ = fs::remove_file(folder.join(platform::programs::AGENT_PROBLEM));
    let _ = fs::remove_file(folder.join(POKE));
    if !once {
        // The program may have moved since its login entry was written.
        let _ = platform::login::renew();
    }
    let program = Program::current();
    notifier.on_reply(clock.wake());
    let version = env!("CARGO_PKG_VERSION");
    log.line(clock.moment(), format_args!("started: version {version}"));
    let mut word = ProblemFile { folder, problem: None };
    let Some(app) = open(clock, folder, &log, &mut word, once)? else { return Ok(Ended::Idle) };
    let life = AgentState::new(clock.moment().now);
    let mut agent = Agent { app, folder, life, replies: Vec::new() };
    if once {
        let round = agent.round(notifier, clock)?;
        tell(&log, clock.moment(), &round);
        return Ok(round.problem.map_or(Ended::Once, Ended::NotShown));
    }
    let mut retry = RETRY;
    loop {
        // Taken before the round: a change during it calls for another.
        let seen = Seen::now(clock, &agent.app, folder);
        let round = match agent.work(notifier, clock) {
            Ok(Some(round)) => round,
            Ok(None) => {
                log.line(clock.moment(), "ended: nothing to remind of");
                // The lock goes first: it must be free if reminders are switched on again.
                drop(lock);
                let on = || agent.app.reminder_settings(clock.moment()).map(|settings| settings.on);
                if !folder.join(crate::app::STORE_FILE).exists() || !on().unwrap_or(false) {
                    return Ok(Ended::Idle);
                }
                return run_by(clock, folder, notifier, once);
            }
            // A lock, a full disk or a newer schema loses nothing: try again.
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
        // After the round: earlier replies are in the store.
        if let Some(newer) = program.as_ref().and_then(|program| program.successor(folder)) {
            log.line(clock.moment(), "ended: a newer program goes on");
            return Ok(Ended::Replaced(newer));
        }
        let is_quiet = round.next.is_none_or(|next| next > now + QUIET_BEFORE);
        if round.problem.is_none() && is_quiet
            // What cannot be copied now is tried again after the next round.
            && let Err(problem) = keep_copy(folder, clock.moment())
        {
            log.line(clock.moment(), format_args!("no copy: {problem}"));
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

/// Opens the store; while it is locked or the disk is full, tries again. `None` when the folder has been
/// deleted.
fn open(
    clock: &mut dyn Clock,
    folder: &Path,
    log: &AgentLog,
    word: &mut ProblemFile<'_>,
    once: bool,
) -> Result<Option<App>, AppError> {
    let mut retry = RETRY;
    loop {
        let now = clock.moment().now;
        let problem = match App::open(folder, now) {
            Ok((mut app, aside)) => {
                // The window must report it, whenever it is opened.
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

/// Logs what a round did: names and numbers, nothing that the client entered.
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

struct Agent<'f> {
    app: App,
    folder: &'f Path,
    life: AgentState,
    /// Replies that are not in the store yet.
    replies: Vec<NotificationReply>,
}

/// The file with what blocks the agent, for health to show.
struct ProblemFile<'f> {
    folder: &'f Path,
    problem: Option<NotifyError>,
}

impl ProblemFile<'_> {
    /// Writes a problem, or removes the file when there is none.
    fn leave(&mut self, problem: Option<&NotifyError>, moment: Moment) {
        if self.problem.as_ref() == problem {
            return;
        }
        self.problem = problem.cloned();
        let path = self.folder.join(platform::programs::AGENT_PROBLEM);
        // Best effort: a full disk may be the problem itself.
        let _ = match problem {
            Some(problem) => {
                let text = format!("{}\n{problem}\n", moment.now.to_rfc3339());
                files::replace(&path, text.as_bytes())
            }
            None => fs::remove_file(&path),
        };
    }
}

impl Agent<'_> {
    /// One round; `None` when there is nothing left to remind of.
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
        let texts = Texts::of(self.app.locale(platform::locale())?);
        let moment = || clock.moment();
        deliver(&mut self.app, notifier, texts, &moment, &mut self.life)
    }

    /// Stores the replies in order. What the store refuses for now is retried later.
    fn answer(&mut self, moment: Moment) -> Result<(), AppError> {
        while let Some(NotificationReply { bundle, reply }) = self.replies.first().cloned() {
            let answer = match reply {
                Reply::Done => Answer::Done,
                Reply::Snooze => Answer::Snooze(Snooze::TenMinutes),
                Reply::Dismiss => Answer::Dismissed,
                Reply::Open => {
                    self.app.note_opened(&bundle, moment.now)?;
                    // Best effort: without a window the reminder is still there.
                    let _ = platform::programs::start_window();
                    self.replies.remove(0);
                    continue;
                }
            };
            match self.app.apply(NotificationAction::Answer { bundle, answer }, moment) {
                Err(problem @ AppError::Store(_)) => return Err(problem),
                // Refused, for example as too old to change: a retry would not help.
                Ok(_) | Err(_) => self.replies.remove(0),
            };
        }
        Ok(())
    }
}

/// Waits for the instant or for a change by another process: its own writes wake it too, but need no
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
    // A write is visible before its commit: look again soon after.
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

/// What must change for another round to be worthwhile.
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

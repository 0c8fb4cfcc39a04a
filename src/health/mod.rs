//! Whether reminders reach the client: who shows them, what came and what did not, and what is in the
//! way, each with what to do about it.

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::app::{App, AppError, Delivery, Moment};
use crate::care::{Text, civil};
use crate::notify::desktop;
pub use crate::notify::desktop::Server;
use crate::platform;
use crate::platform::programs;
use crate::reminders::{MissedWhy, Occurrence, State};

/// How many occurrences to come are told.
const NEXT: usize = 3;
/// How many that were due are told.
const LAST: u32 = 10;
/// How many days back misses count as something in the way.
const RECENT_DAYS: u64 = 7;
/// How many lines of the agent's log are told.
const LOG_LINES: usize = 20;
/// Less free space than this, in bytes, and the store may not be able to note what was shown.
const LITTLE_SPACE: u64 = 1024 * 1024;

/// How reminders are doing.
#[derive(Debug, Clone, PartialEq)]
pub struct Health {
    /// Whether the client wants any.
    pub on: bool,
    /// The agent that runs: its version and the number of its process.
    pub agent: Option<(String, u32)>,
    /// Whether it is started at login.
    pub login_start: bool,
    /// What shows notifications, or why nothing does.
    pub server: Result<Server, String>,
    /// The next occurrences.
    pub next: Vec<Occurrence>,
    /// The last ones that were due, the newest first.
    pub last: Vec<Delivery>,
    /// What is in the way.
    pub problems: Vec<Problem>,
    /// The newest lines of the agent's log, the newest last.
    pub log: Vec<String>,
}

/// Something in the way of a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The agent does not run.
    NotRunning,
    /// The agent that runs is of another version.
    OtherVersion(String),
    /// Nothing shows notifications.
    NoServer(String),
    /// The agent could not show or note something, since then.
    InTheWay(String, Option<DateTime<Utc>>),
    /// The disk has no room to note what was shown.
    DiskFull,
    /// Nothing comes after a restart until the window is opened.
    NoLoginStart,
    /// So many were missed within a week, for this reason.
    Missed(usize, MissedWhy),
}

impl Problem {
    /// The name used in commands and in the locale file.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotRunning => "agent-not-running",
            Self::OtherVersion(_) => "agent-other-version",
            Self::NoServer(_) => "no-server",
            Self::InTheWay(..) => "in-the-way",
            Self::DiskFull => "disk-full",
            Self::NoLoginStart => "no-login-start",
            Self::Missed(_, MissedWhy::NotRunning) => "missed-not-running",
            Self::Missed(_, MissedWhy::Asleep) => "missed-asleep",
            Self::Missed(_, MissedWhy::NotShown) => "missed-not-shown",
        }
    }

    /// What is in the way.
    pub fn what(&self) -> Text {
        let text = Text::key(format!("health-{}", self.name()));
        match self {
            Self::OtherVersion(version) => {
                text.with("version", Text::Literal(version.as_str().into()))
            }
            Self::InTheWay(_, Some(since)) => {
                Text::key("health-in-the-way-since").with("since", *since)
            }
            Self::Missed(count, _) => text.with("count", i64::try_from(*count).unwrap_or(i64::MAX)),
            _ => text,
        }
    }

    /// The system's own words for it, for whoever can help.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::NoServer(problem) | Self::InTheWay(problem, _) => Some(problem.as_str()),
            _ => None,
        }
    }

    /// What to do about it.
    pub fn todo(&self) -> Text {
        Text::key(format!("health-{}.todo", self.name()))
    }
}

impl Health {
    /// Looks at everything; asks the notification server, which takes a moment.
    pub fn look(app: &App, folder: &Path, moment: Moment) -> Result<Self, AppError> {
        Self::with_server(app, folder, ask_server(), moment)
    }

    /// The same with what is known of the notification server.
    pub fn with_server(
        app: &App,
        folder: &Path,
        server: Result<Server, String>,
        moment: Moment,
    ) -> Result<Self, AppError> {
        let mut health = Self {
            on: app.reminder_settings(moment)?.on,
            agent: programs::running_agent(folder),
            login_start: platform::login::is_on(),
            server,
            next: app.next_reminders(NEXT, moment)?,
            last: app.last_deliveries(LAST)?,
            problems: Vec::new(),
            log: platform::Log::of(folder, platform::AGENT_LOG).newest(LOG_LINES),
        };
        let today = moment.today();
        let recent = app.ledger(civil::minus_days(today, RECENT_DAYS), today)?;
        let space = platform::free_space(folder);
        health.problems = health.problems(in_the_way(folder), space, &recent);
        Ok(health)
    }

    /// What is in the way, the most pressing first; nothing is while reminders are off.
    fn problems(
        &self,
        in_the_way: Option<(String, Option<DateTime<Utc>>)>,
        space: Option<u64>,
        recent: &[Delivery],
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !self.on {
            return problems;
        }
        if let Err(problem) = &self.server {
            problems.push(Problem::NoServer(problem.clone()));
        }
        match &self.agent {
            None => problems.push(Problem::NotRunning),
            Some((version, _)) if version != env!("CARGO_PKG_VERSION") => {
                problems.push(Problem::OtherVersion(version.clone()));
            }
            Some(_) => {
                let told = in_the_way.map(|(problem, since)| Problem::InTheWay(problem, since));
                problems.extend(told.filter(|_| self.server.is_ok()));
            }
        }
        if space.is_some_and(|space| space < LITTLE_SPACE) {
            problems.push(Problem::DiskFull);
        }
        if !self.login_start {
            problems.push(Problem::NoLoginStart);
        }
        for why in MissedWhy::ALL {
            let missed = recent.iter().filter(|row| row.state == State::Missed);
            let count = missed.filter(|row| row.missed_why == Some(why)).count();
            if count > 0 {
                problems.push(Problem::Missed(count, why));
            }
        }
        problems
    }
}

/// The agent's word of what is in its way, and since when.
fn in_the_way(folder: &Path) -> Option<(String, Option<DateTime<Utc>>)> {
    let text = std::fs::read_to_string(folder.join(programs::AGENT_PROBLEM)).ok()?;
    let (since, problem) = text.split_once('\n')?;
    let since = DateTime::parse_from_rfc3339(since).ok();
    Some((problem.trim().to_owned(), since.map(|since| since.with_timezone(&Utc))))
}

/// Asks what shows notifications here, or why nothing does; takes a moment.
pub fn ask_server() -> Result<Server, String> {
    desktop::server().map_err(|problem| problem.0)
}

/// Whether the agent runs, in words.
pub fn agent_line(health: &Health) -> Text {
    match &health.agent {
        Some((version, _)) => {
            Text::key("health-agent-runs").with("version", Text::Literal(version.as_str().into()))
        }
        None => Text::key("health-agent-not"),
    }
}

/// What shows notifications, in words.
pub fn server_line(health: &Health) -> Text {
    match &health.server {
        Ok(server) => {
            let key = if server.has_buttons { "health-server" } else { "health-server-no-buttons" };
            Text::key(key).with("name", Text::Literal(server.name.as_str().into()))
        }
        Err(_) => Text::key("health-server-none"),
    }
}

/// What became of an occurrence, in words.
pub fn became(row: &Delivery) -> Text {
    match (row.state, row.missed_why, &row.answer) {
        (State::Snoozed(until), ..) => Text::key("became-snoozed").with("until", until),
        (State::Missed, Some(why), _) => Text::key(format!("became-{}", why.name())),
        (State::Missed, None, _) => Text::key("became-missed"),
        (State::HandedOver, ..) => Text::key("became-handed_over"),
        (State::Refused, ..) => Text::key("became-refused"),
        (State::Delivered, _, Some((answer, _))) => Text::key(format!("became-{answer}")),
        (State::Delivered, _, None) => Text::key("became-delivered"),
    }
}

//! The desktop: the agent must run, start with the login, and find a notification server.

use std::path::Path;

use chrono::{DateTime, Utc};

use super::{Health, Problem, Side, missed};
use crate::app::{App, AppError, Moment};
use crate::care::Text;
use crate::notify::desktop;
pub use crate::notify::desktop::Server;
use crate::platform;
use crate::platform::programs;
use crate::reminders::MissedWhy;

/// With less free space, in bytes, the store may be unable to record what was shown.
const LITTLE_SPACE: u64 = 1024 * 1024;

/// What shows reminders on the desktop.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    /// The running agent: version and process id.
    pub agent: Option<(String, u32)>,
    /// Whether it starts with the login.
    pub login_start: bool,
    /// What shows notifications, or why nothing does.
    pub server: Result<Server, String>,
}

impl Health {
    /// Checks everything; asks the notification server, which takes a moment.
    pub fn look(app: &App, folder: &Path, moment: Moment) -> Result<Self, AppError> {
        Self::with_server(app, folder, ask_server(), moment)
    }

    /// The same with a known notification server.
    pub fn with_server(
        app: &App,
        folder: &Path,
        server: Result<Server, String>,
        moment: Moment,
    ) -> Result<Self, AppError> {
        let desk = Desk {
            agent: programs::running_agent(folder),
            login_start: platform::login::is_on(),
            server,
        };
        let mut problems = desk.problems(in_the_way(folder), platform::free_space(folder));
        for why in MissedWhy::ALL {
            problems.extend(missed(app, moment, &[why])?.map(|count| Problem::Missed(count, why)));
        }
        let log = platform::Log::of(folder, platform::AGENT_LOG);
        Self::of(app, Side::Desk(desk), problems, &log, moment)
    }
}

impl Desk {
    /// What blocks reminders, the most pressing first.
    fn problems(
        &self,
        in_the_way: Option<(String, Option<DateTime<Utc>>)>,
        space: Option<u64>,
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
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
        problems
    }

    /// The conditions for reminders to come, and whether each is met.
    pub(super) fn checks(&self) -> Vec<(bool, Text)> {
        let login = if self.login_start { "health-login-on" } else { "health-login-off" };
        vec![
            (self.agent.is_some(), self.agent_line()),
            (self.server.is_ok(), self.server_line()),
            (self.login_start, Text::key(login)),
        ]
    }

    /// Whether the agent runs, in words.
    fn agent_line(&self) -> Text {
        match &self.agent {
            Some((version, _)) => Text::key("health-agent-runs")
                .with("version", Text::Literal(version.as_str().into())),
            None => Text::key("health-agent-not"),
        }
    }

    /// What shows notifications, in words.
    fn server_line(&self) -> Text {
        match &self.server {
            Ok(server) => {
                let key =
                    if server.has_buttons { "health-server" } else { "health-server-no-buttons" };
                Text::key(key).with("name", Text::Literal(server.name.as_str().into()))
            }
            Err(_) => Text::key("health-server-none"),
        }
    }
}

/// The problem that the agent reports, and since when.
fn in_the_way(folder: &Path) -> Option<(String, Option<DateTime<Utc>>)> {
    let text = std::fs::read_to_string(folder.join(programs::AGENT_PROBLEM)).ok()?;
    let (since, problem) = text.split_once('\n')?;
    let since = DateTime::parse_from_rfc3339(since).ok();
    Some((problem.trim().to_owned(), since.map(|since| since.with_timezone(&Utc))))
}

/// Asks which notification server there is, or why there is none; takes a moment.
pub fn ask_server() -> Result<Server, String> {
    desktop::server().map_err(|problem| problem.0)
}

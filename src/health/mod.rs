//! Whether reminders reach the client: who shows them, what came and what did not, and what blocks
//! them, each with what to do about it.

#[cfg(feature = "desktop")]
mod desk;
mod phone;

#[cfg(feature = "desktop")]
pub use desk::{Desk, Server, ask_server};
pub use phone::{Fix, Phone, PhoneHealth, SettingsPage};

use chrono::{DateTime, Utc};

use crate::app::{App, AppError, LedgerRow, Moment};
use crate::care::{Text, civil};
use crate::notify::schedule::Channel;
use crate::platform::Log;
use crate::reminders::{MissedWhy, Occurrence, Reminder, State};

/// How many future occurrences are reported.
const NEXT: usize = 3;
/// How many past occurrences are reported.
const LAST: u32 = 10;
/// For how many days a missed occurrence counts as a problem.
const RECENT_DAYS: u64 = 7;
/// How many lines of the log are reported.
const LOG_LINES: usize = 20;

/// The state of reminders.
#[derive(Debug, Clone, PartialEq)]
pub struct Health {
    /// Whether reminders are switched on.
    pub on: bool,
    /// What shows them.
    pub side: Side,
    pub next: Vec<Occurrence>,
    /// The last occurrences that were due, the newest first.
    pub last: Vec<LedgerRow>,
    /// What blocks reminders.
    pub problems: Vec<Problem>,
    /// The last lines of the log, the newest last.
    pub log: Vec<String>,
}

/// What shows reminders.
#[derive(Debug, Clone, PartialEq)]
pub enum Side {
    /// The agent.
    #[cfg(feature = "desktop")]
    Desk(Desk),
    /// The phone itself.
    Phone(Phone),
}

/// Something that blocks a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The client's zone of this name cannot be found; another stands in for it.
    Zone(&'static str, &'static str),
    /// Entries are bound to unknown zones of these names.
    StoredZone(String),
    /// The agent is not running.
    NotRunning,
    /// The running agent is of another version.
    OtherVersion(String),
    /// Nothing shows notifications.
    NoServer(String),
    /// The agent has been unable to show or record something since then.
    InTheWay(String, Option<DateTime<Utc>>),
    /// The disk has no room to record what was shown.
    DiskFull,
    /// Nothing comes after a restart until the window is opened.
    NoLoginStart,
    /// So many were missed within a week, for this reason.
    Missed(usize, MissedWhy),
    /// The quiet hours suppress these entirely.
    Silenced(Vec<Reminder>),
    /// The client has not allowed notifications on this phone.
    NotAllowed,
    /// The client has switched off one channel in the phone's settings.
    ChannelOff(Channel),
    /// The schedule could not be submitted to the phone.
    NotHandedOver(String),
    /// The phone delays the app's alarms to save battery.
    MayBeLate,
    /// The phone's battery settings restrict the app.
    BatteryRestricted,
    /// So many were missed within a week: the phone was off, or delayed them.
    HeldBack(usize),
    /// So many were missed within a week: notifications were not allowed then.
    Blocked(usize),
}

impl Problem {
    /// The name used in commands and in the locale file.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Zone(..) => "zone",
            Self::StoredZone(_) => "stored-zone",
            Self::NotRunning => "agent-not-running",
            Self::OtherVersion(_) => "agent-other-version",
            Self::NoServer(_) => "no-server",
            Self::InTheWay(..) => "in-the-way",
            Self::DiskFull => "disk-full",
            Self::NoLoginStart => "no-login-start",
            Self::Missed(_, MissedWhy::NotRunning) => "missed-not-running",
            Self::Missed(_, MissedWhy::Asleep) => "missed-asleep",
            Self::Missed(_, MissedWhy::NotShown) => "missed-not-shown",
            Self::Silenced(_) => "quiet-hours",
            Self::NotAllowed => "not-allowed",
            Self::ChannelOff(_) => "channel-off",
            Self::NotHandedOver(_) => "not-handed-over",
            Self::MayBeLate => "may-be-late",
            Self::BatteryRestricted => "battery-restricted",
            Self::HeldBack(_) => "held-back",
            Self::Blocked(_) => "blocked",
        }
    }

    /// The problem as a sentence.
    pub fn what(&self) -> Text {
        let text = Text::key(format!("health-{}", self.name()));
        match self {
            Self::Zone(wanted, instead) => text
                .with("wanted", Text::Literal((*wanted).into()))
                .with("zone", Text::Literal((*instead).into())),
            Self::StoredZone(names) => text.with("zone", Text::Literal(names.as_str().into())),
            Self::OtherVersion(version) => {
                text.with("version", Text::Literal(version.as_str().into()))
            }
            Self::InTheWay(_, Some(since)) => {
                Text::key("health-in-the-way-since").with("since", *since)
            }
            Self::ChannelOff(channel) => {
                text.with("channel", Text::key(format!("channel-{}", channel.name())))
            }
            Self::Silenced(rules) => {
                text.with("what", rules.iter().map(Reminder::name).collect::<Vec<_>>())
            }
            Self::Missed(count, _) | Self::HeldBack(count) | Self::Blocked(count) => {
                text.with("count", *count)
            }
            _ => text,
        }
    }

    /// The system's own error message, for whoever can help.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::NoServer(problem) | Self::InTheWay(problem, _) | Self::NotHandedOver(problem) => {
                Some(problem.as_str())
            }
            _ => None,
        }
    }

    /// The one-tap remedy.
    pub fn fix(&self) -> Option<Fix> {
        match self {
            Self::NotAllowed => Some(Fix::AskPermission),
            Self::ChannelOff(_) => Some(Fix::Open(SettingsPage::Notifications)),
            Self::MayBeLate => Some(Fix::Open(SettingsPage::Exact)),
            Self::BatteryRestricted => Some(Fix::Open(SettingsPage::Battery)),
            _ => None,
        }
    }

    /// What to do about it.
    pub fn todo(&self) -> Text {
        Text::key(format!("health-{}.todo", self.name()))
    }
}

impl Health {
    /// Adds the problems of both systems; while reminders are off, only zones count.
    fn of(
        app: &App,
        side: Side,
        mut problems: Vec<Problem>,
        log: &Log,
        moment: Moment,
    ) -> Result<Self, AppError> {
        let settings = app.reminder_settings(moment)?;
        let zone = moment.zone;
        let missing = zone.wanted().map(|wanted| Problem::Zone(wanted, zone.name()));
        let unknown = app.unknown_zones()?;
        let unknown = (!unknown.is_empty()).then(|| Problem::StoredZone(unknown.join(", ")));
        let zones = missing.into_iter().chain(unknown);
        let (on, silenced) = (settings.on, settings.silenced(&*app.plan_on(moment.today())?));
        if !silenced.is_empty() {
            problems.push(Problem::Silenced(silenced));
        }
        Ok(Self {
            on,
            side,
            next: app.next_reminders(NEXT, moment)?,
            last: app.last_deliveries(LAST)?,
            problems: zones.chain(if on { problems } else { Vec::new() }).collect(),
            log: log.newest(LOG_LINES),
        })
    }

    /// The conditions for reminders to come, and whether each is met.
    pub fn checks(&self) -> Vec<(bool, Text)> {
        match &self.side {
            #[cfg(feature = "desktop")]
            Side::Desk(desk) => desk.checks(),
            Side::Phone(phone) => phone.checks(),
        }
    }

    /// Whether reminders start with the login; `None` where that is not needed.
    pub fn login_start(&self) -> Option<bool> {
        match &self.side {
            #[cfg(feature = "desktop")]
            Side::Desk(desk) => Some(desk.login_start),
            Side::Phone(_) => None,
        }
    }
}

/// How many were missed within a week for one of these reasons; `None` for zero.
fn missed(app: &App, moment: Moment, why: &[MissedWhy]) -> Result<Option<usize>, AppError> {
    let today = moment.today();
    let recent = app.ledger(civil::minus_days(today, RECENT_DAYS), today)?;
    let missed = recent.iter().filter(|row| row.state == State::Missed);
    let count = missed.filter(|row| row.missed_why.is_some_and(|one| why.contains(&one))).count();
    Ok((count > 0).then_some(count))
}

/// What became of an occurrence, in words.
pub fn became(row: &LedgerRow) -> Text {
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

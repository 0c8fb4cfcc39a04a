//! Whether reminders reach the client: who shows them, what came and what did not, and what is in the
//! way, each with what to do about it.

#[cfg(feature = "desktop")]
mod desk;
mod phone;

#[cfg(feature = "desktop")]
pub use desk::{Desk, Server, ask_server};
pub use phone::{Fix, Phone, PhoneHealth, SettingsPage};

use chrono::{DateTime, Utc};

use crate::app::{App, AppError, Delivery, Moment};
use crate::care::{Text, civil};
use crate::notify::schedule::Channel;
use crate::platform::Log;
use crate::reminders::{MissedWhy, Occurrence, Rule, State};

/// How many occurrences to come are told.
const NEXT: usize = 3;
/// How many that were due are told.
const LAST: u32 = 10;
/// How many days back misses count as something in the way.
const RECENT_DAYS: u64 = 7;
/// How many lines of the log are told.
const LOG_LINES: usize = 20;

/// How reminders are doing.
#[derive(Debug, Clone, PartialEq)]
pub struct Health {
    /// Whether the client wants any.
    pub on: bool,
    /// What shows them.
    pub side: Side,
    /// The next occurrences.
    pub next: Vec<Occurrence>,
    /// The last ones that were due, the newest first.
    pub last: Vec<Delivery>,
    /// What is in the way.
    pub problems: Vec<Problem>,
    /// The newest lines of the log, the newest last.
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

/// Something in the way of a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The client's zone of this name cannot be found; another stands in for it.
    Zone(&'static str, &'static str),
    /// Entries are bound to zones of these names, of which nothing is known any more.
    StoredZone(String),
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
    /// The quiet hours keep these away altogether.
    Silenced(Vec<Rule>),
    /// The client has not let notifications be shown on this phone.
    NotAllowed,
    /// The client has switched one kind of them off in the phone's settings.
    ChannelOff(Channel),
    /// The phone could not be handed what is to come.
    NotHandedOver(String),
    /// The phone wakes the app when it suits the battery.
    MayBeLate,
    /// The phone's battery settings hold the app back.
    BatteryRestricted,
    /// So many were missed within a week: the phone was off, or held them back.
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

    /// What is in the way.
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
                text.with("what", rules.iter().map(Rule::name).collect::<Vec<_>>())
            }
            Self::Missed(count, _) | Self::HeldBack(count) | Self::Blocked(count) => {
                text.with("count", i64::try_from(*count).unwrap_or(i64::MAX))
            }
            _ => text,
        }
    }

    /// The system's own words for it, for whoever can help.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::NoServer(problem) | Self::InTheWay(problem, _) | Self::NotHandedOver(problem) => {
                Some(problem.as_str())
            }
            _ => None,
        }
    }

    /// What the client can do about it with one tap.
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
    /// With what both sides tell; but for zones nothing is in the way while reminders are off.
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
        let (on, silenced) = (settings.on, settings.silenced(app.plan()));
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

    /// What has to hold for reminders to come, in words, and whether it does.
    pub fn checks(&self) -> Vec<(bool, Text)> {
        match &self.side {
            #[cfg(feature = "desktop")]
            Side::Desk(desk) => desk.checks(),
            Side::Phone(phone) => phone.checks(),
        }
    }

    /// Whether reminders start with the login; `None` where they need not be started.
    pub fn login_start(&self) -> Option<bool> {
        match &self.side {
            #[cfg(feature = "desktop")]
            Side::Desk(desk) => Some(desk.login_start),
            Side::Phone(_) => None,
        }
    }
}

/// How many were missed within a week for one of these reasons; `None` when none was.
fn missed(app: &App, moment: Moment, why: &[MissedWhy]) -> Result<Option<usize>, AppError> {
    let today = moment.today();
    let recent = app.ledger(civil::minus_days(today, RECENT_DAYS), today)?;
    let missed = recent.iter().filter(|row| row.state == State::Missed);
    let count = missed.filter(|row| row.missed_why.is_some_and(|one| why.contains(&one))).count();
    Ok((count > 0).then_some(count))
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

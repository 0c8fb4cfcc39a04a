//! A phone shows reminders itself, if the client and its battery settings allow it.

use std::path::Path;

use super::{Health, Problem, Side, missed};
use crate::app::{App, AppError, Moment};
use crate::care::Text;
use crate::notify::schedule::Channel;
pub use crate::notify::system::{PhoneHealth, SettingsPage};
use crate::platform;
use crate::reminders::MissedWhy;

/// What is known of the phone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phone {
    /// Its own status, or why it gives none.
    pub says: PhoneHealth,
    /// The error of the last submission.
    pub trouble: Option<String>,
}

/// A one-tap remedy for a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fix {
    /// Let the phone ask for permission to show notifications.
    AskPermission,
    /// Open a page of the phone's settings.
    Open(SettingsPage),
}

impl Fix {
    /// The label of its button.
    pub fn text(self) -> Text {
        Text::key(match self {
            Self::AskPermission => "fix-permission",
            Self::Open(SettingsPage::Notifications) => "fix-notifications",
            Self::Open(SettingsPage::Exact) => "fix-exact",
            Self::Open(SettingsPage::Battery) => "fix-battery",
        })
    }
}

impl Health {
    /// The state of reminders on a phone.
    pub fn on_phone(
        app: &App,
        folder: &Path,
        phone: Phone,
        moment: Moment,
    ) -> Result<Self, AppError> {
        let mut problems = phone.problems();
        let held_back = missed(app, moment, &[MissedWhy::NotRunning, MissedWhy::Asleep])?;
        problems.extend(held_back.map(Problem::HeldBack));
        problems.extend(missed(app, moment, &[MissedWhy::NotShown])?.map(Problem::Blocked));
        let log = platform::Log::of(folder, platform::PHONE_LOG);
        Self::of(app, Side::Phone(phone), problems, &log, moment)
    }
}

impl Phone {
    /// What blocks reminders, the most pressing first.
    fn problems(&self) -> Vec<Problem> {
        let PhoneHealth { notifications, channels, exact, battery_free, problem, .. } = &self.says;
        let mut problems = Vec::new();
        if *notifications != Some(true) && problem.is_empty() {
            problems.push(Problem::NotAllowed);
        }
        if *notifications == Some(true) {
            let off = |channel: &Channel| channels.get(channel.name()) == Some(&false);
            problems.extend(Channel::ALL.into_iter().filter(off).map(Problem::ChannelOff));
        }
        let told = [Some(problem).filter(|problem| !problem.is_empty()), self.trouble.as_ref()];
        problems.extend(told.into_iter().flatten().next().cloned().map(Problem::NotHandedOver));
        if *exact == Some(false) {
            problems.push(Problem::MayBeLate);
        }
        if *battery_free == Some(false) {
            problems.push(Problem::BatteryRestricted);
        }
        problems
    }

    /// The conditions for reminders to come, and whether each is met.
    pub(super) fn checks(&self) -> Vec<(bool, Text)> {
        let PhoneHealth { notifications, exact, battery_free, pending, .. } = &self.says;
        let allowed = *notifications == Some(true);
        let line = |holds, yes: &'static str, no: &'static str| {
            (holds, Text::key(if holds { yes } else { no }))
        };
        let mut checks = vec![line(allowed, "phone-allowed", "phone-not-allowed")];
        checks.extend(exact.map(|exact| line(exact, "phone-exact", "phone-not-exact")));
        checks.extend(battery_free.map(|free| line(free, "phone-battery", "phone-not-battery")));
        checks.extend(
            pending.map(|count| (count > 0, Text::key("phone-pending").with("count", count))),
        );
        checks
    }
}

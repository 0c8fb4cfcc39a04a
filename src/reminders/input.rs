//! What a plan of reminders follows from.

use super::occurrence::History;
use super::outing::Outing;
use super::reminder::Reminder;
use super::settings::Settings;
use crate::care::{Appointment, Plan, Plans, ReminderKind, Treatment, Zone};

/// Everything a plan of reminders follows from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The care plan of each day.
    pub plans: Plans<'a>,
    /// The treatments, in order of their date.
    pub treatments: &'a [Treatment],
    /// The appointments.
    pub appointments: &'a [Appointment],
    /// The outdoor timer, if the client is outside.
    pub outing: Option<Outing>,
    /// What the client has chosen.
    pub settings: &'a Settings,
    /// What has happened.
    pub history: &'a History,
    /// Where the client is.
    pub zone: Zone,
}

impl Input<'_> {
    /// The reminder of a kind that is bound to an instant, if it is on: no plan changes what it is.
    pub(super) fn on(&self, kind: ReminderKind) -> Option<Reminder> {
        let all = Reminder::all(self.plans.latest()).into_iter();
        all.filter(|reminder| self.settings.is_on(reminder)).find(|one| one.kind == kind)
    }

    /// Whether reminders of a plan still come on a recovery day.
    pub(super) fn goes_on(&self, plan: &Plan, day: u32) -> bool {
        self.settings.extended || day <= plan.last_reminder_day()
    }
}

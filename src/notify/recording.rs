//! A notifier that only records, and fails on request.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::events::Event;
use super::ios_plan;
use super::schedule::Schedule;
use super::system::{Permission, PhoneHealth, SettingsPage, System};
use super::{Notice, NotificationReply, Notifier, NotifyError};

/// Remembers what it was asked to show.
#[derive(Debug, Clone, Default)]
pub struct Recording {
    /// What was shown, in order.
    pub shown: Vec<Notice>,
    /// Fail instead of showing.
    pub failing: bool,
    /// The replies, each returned once.
    pub replies: Vec<NotificationReply>,
}

impl Notifier for Recording {
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError> {
        if self.failing {
            return Err(NotifyError("told to fail".to_owned()));
        }
        self.shown.push(notice.clone());
        Ok(Some(notice.id))
    }

    fn replies(&mut self) -> Vec<NotificationReply> {
        std::mem::take(&mut self.replies)
    }
}

/// A phone that only remembers what it was asked.
#[derive(Debug, Default)]
pub struct RecordingPhone {
    /// The schedules that were submitted, in order.
    pub schedules: Mutex<Vec<Schedule>>,
    /// The pages of its settings that were opened; `None` for asking for the permission.
    pub asked: Mutex<Vec<Option<SettingsPage>>>,
    /// What it reports as blocking reminders.
    pub health: Mutex<PhoneHealth>,
    /// What it says went wrong with a schedule, or with telling what came.
    pub failing: Mutex<Option<String>>,
    /// Whether it shows by itself and reports nothing, as iOS does.
    pub is_silent: bool,
}

impl RecordingPhone {
    /// A phone where this blocks reminders.
    pub fn with_health(health: PhoneHealth) -> Self {
        Self { health: Mutex::new(health), ..Self::default() }
    }

    fn ask(&self, page: Option<SettingsPage>) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(page);
    }
}

impl System for RecordingPhone {
    fn changed(&self, schedule: &Schedule, _folder: &Path) -> Result<(), NotifyError> {
        let failing = self.failing.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(problem) = failing {
            return Err(NotifyError(problem));
        }
        self.schedules.lock().unwrap_or_else(PoisonError::into_inner).push(schedule.clone());
        Ok(())
    }

    fn came(&self, schedule: &Schedule, now: DateTime<Utc>) -> Result<Vec<Event>, NotifyError> {
        if !self.is_silent {
            return Ok(Vec::new());
        }
        let failing = self.failing.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(problem) = failing {
            return Err(NotifyError(problem));
        }
        let allowed = self.health()?.notifications == Some(true);
        Ok(ios_plan::came(schedule, allowed, now, schedule.zone))
    }

    fn health(&self) -> Result<PhoneHealth, NotifyError> {
        Ok(self.health.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn ask_permission(&self) -> Result<Permission, NotifyError> {
        self.ask(None);
        Ok(Permission::Asked)
    }

    fn open_settings(&self, page: SettingsPage) -> Result<(), NotifyError> {
        self.ask(Some(page));
        Ok(())
    }
}

//! A notifier that only records, and fails on request.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::events::Event;
use super::ios_plan;
use super::schedule::Schedule;
use super::system::{Document, Permission, PhoneHealth, SettingsPage, System};
use super::{Notice, NotificationReply, Notifier, NotifyError};
use crate::texts::Texts;

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
    /// Where files leave and come in, on a phone that passes files on.
    pub exchange: Option<PathBuf>,
    /// What was shared, was to be saved, or `None` for picking.
    pub passed: Mutex<Vec<Option<String>>>,
    /// What becomes of the next file that is to be saved or picked; reported once.
    pub document: Mutex<Option<Document>>,
    /// The link by which the app was opened; reported once.
    pub link: Mutex<Option<String>>,
}

impl RecordingPhone {
    /// A phone where this blocks reminders.
    pub fn with_health(health: PhoneHealth) -> Self {
        Self { health: Mutex::new(health), ..Self::default() }
    }

    fn pass(&self, name: Option<&str>) {
        let mut passed = self.passed.lock().unwrap_or_else(PoisonError::into_inner);
        passed.push(name.map(str::to_owned));
    }

    fn ask(&self, page: Option<SettingsPage>) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(page);
    }
}

impl System for RecordingPhone {
    fn changed(&self, schedule: &Schedule, _: &Texts, _: &Path) -> Result<(), NotifyError> {
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

    fn exchange(&self) -> Option<PathBuf> {
        self.exchange.clone()
    }

    fn share(&self, name: &str) -> Result<(), NotifyError> {
        self.pass(Some(name));
        Ok(())
    }

    fn save_document(&self, name: &str) -> Result<(), NotifyError> {
        self.pass(Some(name));
        Ok(())
    }

    fn open_document(&self) -> Result<(), NotifyError> {
        self.pass(None);
        Ok(())
    }

    fn document(&self) -> Option<Document> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn link(&self) -> Option<String> {
        self.link.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

//! What was handed over from outside the page: by a link that the system opened, or picked on a phone.

use std::path::Path;

use dioxus::prelude::*;

use super::state::{Page, Ui};
use crate::app::{AppError, Handed, read_handed};
use crate::photos::is_picture;

impl Ui {
    /// Opens the page of plans with what was handed over, once the first start is over.
    pub(super) fn look_at(mut self, bytes: Vec<u8>) {
        self.given.set(Some(bytes));
        if self.app.peek().is_welcomed().unwrap_or(false) {
            self.go(Page::PlanFile);
        }
    }

    /// Leads to what was handed over before the first start was over.
    pub(super) fn follow_given(self) {
        if self.given.peek().is_some() {
            self.go(Page::PlanFile);
        }
    }

    /// What was handed over and not looked at yet.
    pub(super) fn take_given(mut self) -> Option<Vec<u8>> {
        if self.given.read().is_none() {
            return None;
        }
        self.given.write().take()
    }
}

/// Reads what was handed over; a picture, which takes a while, on another thread.
pub(super) async fn handed(bytes: Vec<u8>) -> Result<Handed, AppError> {
    if !is_picture(&bytes) {
        return read_handed(Path::new("-"), &bytes[..]);
    }
    let read = tokio::task::spawn_blocking(move || read_handed(Path::new("-"), &bytes[..])).await;
    read.unwrap_or_else(|problem| Err(broken(&problem)))
}

/// A reader that ended before its time.
pub(super) fn broken(problem: &tokio::task::JoinError) -> AppError {
    AppError::Unreadable { path: "-".to_owned(), problem: problem.to_string() }
}

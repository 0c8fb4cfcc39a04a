//! What changed, so that it is read again.

use dioxus::prelude::*;

use crate::app::{Topic, Topics};

/// The topics as signals: each counts its changes.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Revisions([Signal<u64>; Topic::ALL.len()]);

impl Revisions {
    pub(super) fn new() -> Self {
        Self(Topic::ALL.map(|_| Signal::new(0)))
    }

    /// These topics changed: whatever depends on them is read again.
    pub(super) fn changed(mut self, topics: Topics) {
        for topic in topics.iter() {
            *self.0[topic as usize].write() += 1;
        }
    }

    /// Subscribes the caller to these topics.
    pub(super) fn subscribe(self, topics: Topics) {
        for topic in topics.iter() {
            self.0[topic as usize].read();
        }
    }

    /// Changes with every topic but what is unfolded, which changes nothing that is shown.
    pub(super) fn sum(self) -> u64 {
        let topics = Topic::ALL.into_iter().filter(|topic| *topic != Topic::Folds);
        topics.map(|topic| *self.0[topic as usize].read()).sum()
    }
}

//! The phone that the window runs on, and the thread that runs its rounds.

use std::sync::Arc;

use crate::phone::{Handset, Worker};

/// The phone that the window runs on, and the thread that runs the rounds.
#[derive(Clone, PartialEq)]
pub(super) struct OnPhone {
    pub(super) handset: Handset,
    pub(super) worker: Option<Worker>,
}

impl OnPhone {
    pub(super) fn new(handset: Handset) -> Self {
        // Without a thread nothing is submitted; health reports it.
        let worker = Worker::start(handset.clone()).ok();
        if let Some(worker) = worker.clone() {
            handset.on_answer(Arc::new(move || worker.resume()));
        }
        Self { handset, worker }
    }
}

//! How far backing up, restoring and exporting are, and what lies ready meanwhile.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::*;

use crate::app::{Counts, Ready};
use crate::care::Text;

/// What is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    BackUp,
    Look,
    Export,
    /// Everything that is stored is being replaced.
    Restore,
}

impl Task {
    /// The key of its name.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::BackUp => "keep-doing-backup",
            Self::Look => "keep-doing-look",
            Self::Export => "keep-doing-export",
            Self::Restore => "keep-restoring",
        }
    }
}

/// What would be restored, and what it would replace.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Offer {
    /// When it was made, as it says.
    pub(super) made: Option<DateTime<Utc>>,
    /// It is a copy on this device, not a file.
    pub(super) is_copy: bool,
    pub(super) here: Counts,
    pub(super) there: Counts,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outcome {
    pub(super) title: &'static str,
    pub(super) lines: Vec<Text>,
    /// The dates of photos without their files, one for each.
    pub(super) lost: Vec<NaiveDate>,
}

impl Outcome {
    /// Which photos are without their files; `None` where all are there.
    pub(super) fn missing(&self) -> Option<Text> {
        let mut days = self.lost.clone();
        days.dedup();
        let days = days.into_iter().map(|day| Text::key("cli-history-line").with("date", day));
        let missing = Text::key("backup-missing").with("photos", self.lost.len());
        (!self.lost.is_empty()).then(|| missing.with("days", days.collect::<Vec<_>>()))
    }
}

/// How far the page is.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum Stage {
    #[default]
    Idle,
    Working {
        task: Task,
        percent: u64,
    },
    /// The chosen file is sealed.
    Sealed {
        file: PathBuf,
        /// A passphrase was given that does not open it.
        is_wrong: bool,
    },
    /// The phone's own page is open, where the client chooses the place of a file.
    Waiting,
    Offered(Offer),
    Done(Outcome),
    Refused(Text),
}

/// The page's state, which outlasts the page.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Keeping {
    pub(super) stage: Signal<Stage>,
    /// Where the backup is to go, from the moment that it is asked for until it is written.
    pub(super) to: Signal<Option<String>>,
    /// Whether it is to be sealed: one that was refused is not written open the second time.
    pub(super) seals: Signal<bool>,
    /// Why the last automatic copy could not be made.
    pub(super) trouble: Signal<Option<Text>>,
    /// Counts the changes of the list of copies.
    copies: Signal<u32>,
    pub(super) ready: CopyValue<Option<Ready>>,
    goes_on: CopyValue<Arc<AtomicBool>>,
    /// Counts the times that the phone's own page was opened.
    asked: CopyValue<u32>,
}

impl Keeping {
    pub(super) fn new() -> Self {
        Self {
            stage: Signal::new(Stage::Idle),
            to: Signal::new(None),
            seals: Signal::new(false),
            trouble: Signal::new(None),
            copies: Signal::new(0),
            ready: CopyValue::new(None),
            goes_on: CopyValue::new(Arc::new(AtomicBool::new(true))),
            asked: CopyValue::new(0),
        }
    }

    /// Whether everything that is stored is being replaced just now.
    pub(super) fn is_replacing(self) -> bool {
        matches!(*self.stage.read(), Stage::Working { task: Task::Restore, .. })
    }

    /// The caller is drawn again when the list of copies changes.
    pub(super) fn follow_copies(self) {
        self.copies.read();
    }

    /// The list of copies has changed.
    pub(super) fn copies_changed(mut self) {
        *self.copies.write() += 1;
    }

    /// The phone's own page is opened: gives the number of that time.
    pub(super) fn wait_anew(mut self) -> u32 {
        *self.asked.write() += 1;
        *self.asked.peek()
    }

    /// Whether that was the last time.
    pub(super) fn waits(self, time: u32) -> bool {
        *self.asked.peek() == time
    }

    /// Something is begun; what it asks whether to go on.
    pub(super) fn begin(mut self, task: Task) -> Arc<AtomicBool> {
        self.stage.set(Stage::Working { task, percent: 0 });
        let goes_on = Arc::new(AtomicBool::new(true));
        self.goes_on.set(goes_on.clone());
        goes_on
    }

    /// Ends what is under way.
    pub(super) fn cancel(self) {
        self.goes_on.peek().store(false, Ordering::Relaxed);
    }

    /// The page is left, or what it shows was read: what lies ready goes, work goes on.
    pub(super) fn leave(mut self) {
        // The window may be closing, and all of it gone already.
        if let Ok(mut ready) = self.ready.try_write() {
            ready.take();
        }
        let Ok(stage) = self.stage.try_peek().map(|stage| stage.clone()) else { return };
        match stage {
            // Nobody asks any more what is in it.
            Stage::Working { task: Task::Look, .. } => self.cancel(),
            Stage::Working { .. } | Stage::Idle => {}
            _ => self.stage.set(Stage::Idle),
        }
    }
}

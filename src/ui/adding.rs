//! How far the adding of photos is, and what the page holds about the next ones.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::care::Text;
use crate::photos::View;
use crate::texts::{DateParts, Given};

/// How far the adding is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Work {
    /// Counts the batches of chosen files.
    batch: u32,
    /// How many files there are; none while nothing is added.
    pub(super) all: usize,
    pub(super) done: usize,
    pub(super) added: usize,
    pub(super) cancelled: bool,
    /// The names of files that are not added, with why.
    pub(super) refused: Vec<(String, String)>,
}

impl Work {
    pub(super) fn is_under_way(&self) -> bool {
        self.done < self.all && !self.cancelled
    }

    /// What became of the files.
    pub(super) fn outcome(&self) -> Text {
        let key = if self.cancelled { "photos-cancelled" } else { "photos-added" };
        Text::key(key).with("added", self.added).with("all", self.all)
    }
}

/// Files that were chosen at once, and what was entered about them at that moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Batch {
    number: u32,
    pub(super) on: Option<NaiveDate>,
    pub(super) view: View,
}

/// The adding of photos, and what the page holds about the next ones.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Adding {
    pub(super) work: Signal<Work>,
    pub(super) given: Signal<DateParts>,
    pub(super) view: Signal<View>,
}

impl Adding {
    pub(super) fn new() -> Self {
        Self {
            work: Signal::new(Work::default()),
            given: Signal::new(DateParts::default()),
            view: Signal::new(View::default()),
        }
    }

    pub(super) fn work(self) -> Work {
        self.work.read().clone()
    }

    /// Stops the adding: what is not stored yet is not added.
    pub(super) fn stop(mut self) {
        if self.work.peek().is_under_way() {
            self.work.write().cancelled = true;
        }
    }

    /// The page is left: the next visit begins with nothing entered, and without an outcome that was seen.
    pub(super) fn leave(mut self) {
        // The window may be closing, and all of it gone already.
        if let Ok(mut given) = self.given.try_write() {
            *given = DateParts::default();
        }
        if let Ok(mut view) = self.view.try_write() {
            *view = View::default();
        }
        if let Ok(mut work) = self.work.try_write()
            && !work.is_under_way()
        {
            *work = Work { batch: work.batch, ..Work::default() };
        }
    }

    pub(super) fn begin(mut self, all: usize) -> Batch {
        let number = self.work.peek().batch + 1;
        self.work.set(Work { batch: number, all, ..Work::default() });
        let on = match self.given.peek().read() {
            Given::Whole(date) => Some(date),
            // The page lets nothing be chosen while the day is not whole.
            _ => None,
        };
        Batch { number, on, view: *self.view.peek() }
    }

    /// Whether a batch goes on: it was not stopped, and no other one was begun.
    pub(super) fn goes_on(self, batch: Batch) -> bool {
        let work = self.work.peek();
        work.batch == batch.number && work.is_under_way()
    }
}

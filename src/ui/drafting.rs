//! A sheet that is being looked at: it stays while the client looks at other pages, until it is used or put away.

use std::collections::BTreeSet;
use std::sync::Arc;

use dioxus::prelude::*;

use crate::care::sheet::{Proposal, Sheet};

/// The sheet that is being looked at, and what of it was ticked.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Drafting {
    /// What was pasted.
    pub(super) text: Signal<String>,
    /// What it asks for, once it was read.
    pub(super) sheet: Signal<Option<Arc<Sheet>>>,
    /// The proposals that were confirmed, by their place.
    pub(super) ticked: Signal<BTreeSet<usize>>,
    /// Whose sheet it is.
    pub(super) who: Signal<String>,
    /// The client looks at what changes.
    pub(super) looks: Signal<bool>,
}

impl Drafting {
    pub(super) fn new() -> Self {
        Self {
            text: Signal::new(String::new()),
            sheet: Signal::new(None),
            ticked: Signal::new(BTreeSet::new()),
            who: Signal::new(String::new()),
            looks: Signal::new(false),
        }
    }

    /// A sheet that was read: nothing of it is ticked.
    pub(super) fn begin(mut self, text: String, sheet: Sheet) {
        self.text.set(text);
        self.sheet.set(Some(Arc::new(sheet)));
        self.ticked.write().clear();
        self.looks.set(false);
    }

    /// Puts the sheet away.
    pub(super) fn clear(mut self) {
        self.text.set(String::new());
        self.sheet.set(None);
        self.ticked.write().clear();
        self.who.set(String::new());
        self.looks.set(false);
    }

    /// Ticks a proposal or takes its tick away. Of those that contradict each other only one is ticked.
    pub(super) fn tick(mut self, at: usize, on: bool) {
        let Some(sheet) = self.sheet.peek().clone() else { return };
        let mut ticked = self.ticked.write();
        ticked.remove(&at);
        if !on || !sheet.proposals.get(at).is_some_and(Proposal::is_used) {
            return;
        }
        ticked.retain(|other| !sheet.contradict(at, *other));
        ticked.insert(at);
    }
}

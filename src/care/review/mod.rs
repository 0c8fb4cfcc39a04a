//! What a plan says, sentence by sentence: what a clinician reads before they put their name to it.
//!
//! A sentence of guidance is one that says what to do, what to hold off and for how long, what is common, when to
//! contact whom, and why: whatever carries a basis, the reminders, and the leaflet. Not among them are the names of
//! buttons and pages, counts and dates, what a client notes, and the answers to typed questions, which follow from
//! the same holds. This is the one place that draws that line.

mod collect;
mod form;

pub use collect::{days_note, entries};
pub use form::{canonical, form, parts};

use std::sync::Arc;

use super::days::DaySet;
use super::text::Text;
use crate::basis::{Basis, WindowBasis};

/// What an entry is about: the parts of a review, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// What is held off, and for how long.
    Holds,
    /// What to do.
    Steps,
    /// The cards of the deck.
    Tips,
    /// What is commonly seen or felt.
    Expect,
    /// The phases.
    Phases,
    /// What the timeline shows on single days.
    Timeline,
    /// The leaflet on one page.
    Leaflet,
    /// The page of each sign.
    Signs,
    /// Notifications, and what is said of them.
    Reminders,
    /// How long other sheets ask for something.
    Ranges,
    /// What the professional says besides.
    Own,
}

impl About {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 11] = [
        Self::Own,
        Self::Holds,
        Self::Steps,
        Self::Tips,
        Self::Expect,
        Self::Phases,
        Self::Timeline,
        Self::Leaflet,
        Self::Signs,
        Self::Reminders,
        Self::Ranges,
    ];

    /// The name in JSON, which is part of what is hashed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Steps => "steps",
            Self::Tips => "tips",
            Self::Expect => "expect",
            Self::Phases => "phases",
            Self::Timeline => "timeline",
            Self::Leaflet => "leaflet",
            Self::Signs => "signs",
            Self::Reminders => "reminders",
            Self::Ranges => "ranges",
            Self::Own => "own",
        }
    }
}

/// Sentences that are shown together, with who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub about: About,
    /// The name of the item, the tip, the sign or the reminder.
    pub id: Arc<str>,
    /// The recovery days on which they can be shown; `None` for any day, and before a treatment.
    pub days: Option<DaySet>,
    /// When they are shown besides, or where: not while something is held, under which heading.
    pub notes: Vec<Text>,
    /// The sentences in their normal form: see [`form`].
    pub texts: Vec<Text>,
    /// Everyone who says so.
    pub bases: Vec<Basis>,
    /// Who gives the length or the days.
    pub window_basis: Option<WindowBasis>,
}

impl Entry {
    /// An entry of these sentences, each once; empty ones are none.
    pub fn new(
        about: About,
        id: impl Into<Arc<str>>,
        texts: impl IntoIterator<Item = Text>,
    ) -> Self {
        let mut all = Vec::new();
        for text in texts {
            let text = form(&text);
            if !matches!(&text, Text::Literal(words) if words.is_empty()) && !all.contains(&text) {
                all.push(text);
            }
        }
        Self {
            about,
            id: id.into(),
            days: None,
            notes: Vec::new(),
            texts: all,
            bases: Vec::new(),
            window_basis: None,
        }
    }

    /// The same on these days.
    #[must_use]
    pub fn on(self, days: DaySet) -> Self {
        Self { days: Some(days), ..self }
    }

    /// The same with who says so.
    #[must_use]
    pub fn by(self, basis: &Basis) -> Self {
        Self { bases: vec![basis.clone()], ..self }
    }

    /// The same with a note of when or where it is shown.
    #[must_use]
    pub fn noting(mut self, note: &Text) -> Self {
        self.notes.push(form(note));
        self
    }
}

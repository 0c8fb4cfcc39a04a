//! Reminders: the rules that ask for notifications.

use std::sync::Arc;

use chrono::NaiveTime;

use super::settings::hm;
use crate::care::{Plan, Slot};

/// A rule that asks for notifications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name: the step's, the slot's, or one of its own.
    pub id: Arc<str>,
    /// What it is about.
    pub kind: RuleKind,
    /// Its wall time unless it rides in a slot.
    pub default_at: Option<NaiveTime>,
    /// The slot it rides in unless moved.
    pub slot: Option<Slot>,
}

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuleKind {
    /// A slot of the day: its time and switch hold for all that rides in it.
    Slot,
    /// A step of the day.
    Step,
    /// The professional's own sheet, once.
    Sheet,
    /// Booking or keeping the follow-up.
    FollowUp,
    /// A hold that ends.
    Lifting,
    /// Results take their time.
    Patience,
    /// The reminders end.
    End,
}

impl RuleKind {
    /// The name used in commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slot => "slot",
            Self::Step => "step",
            Self::Sheet => "sheet",
            Self::FollowUp => "followup",
            Self::Lifting => "lifting",
            Self::Patience => "patience",
            Self::End => "end",
        }
    }
}

/// The reminders that are no step's: what is special on a day.
pub(super) const SPECIALS: [(&str, RuleKind); 5] = [
    ("my_sheet", RuleKind::Sheet),
    ("followup", RuleKind::FollowUp),
    ("lifting", RuleKind::Lifting),
    ("patience", RuleKind::Patience),
    ("end", RuleKind::End),
];

impl Rule {
    /// Every reminder of a plan: the slots, what rides in them, and the specials.
    pub fn all(plan: &Plan) -> Vec<Self> {
        let slots = Slot::ALL.map(|slot| Self {
            id: slot.name().into(),
            kind: RuleKind::Slot,
            default_at: None,
            slot: Some(slot),
        });
        let mut steps: Vec<Self> = plan
            .items
            .iter()
            .filter_map(|item| item.remind.as_ref().map(|remind| (item, remind)))
            .map(|(item, remind)| Self {
                id: item.id.clone(),
                kind: RuleKind::Step,
                default_at: None,
                slot: Some(remind.slot),
            })
            .collect();
        steps.sort_by_key(|rule| rule.slot);
        let specials = SPECIALS.map(|(id, kind)| Self {
            id: id.into(),
            kind,
            default_at: match kind {
                RuleKind::Lifting | RuleKind::End => None,
                _ => Some(hm(10, 0)),
            },
            slot: (kind == RuleKind::End).then_some(Slot::Morning),
        });
        slots.into_iter().chain(steps).chain(specials).collect()
    }

    /// The reminder with this name.
    pub fn find(plan: &Plan, id: &str) -> Option<Self> {
        Self::all(plan).into_iter().find(|rule| &*rule.id == id)
    }
}

//! Reminders: the rules that ask for notifications.

use std::sync::Arc;

use chrono::NaiveTime;

use super::settings::hm;
use crate::care::{Basis, BasisKind, Plan, Slot, Text};

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
    /// A look at one's own skin.
    CheckIn,
    /// A booked visit is near.
    Appointment,
    /// Sunscreen again, while outside.
    Outdoors,
    /// The reminders end.
    End,
}

impl RuleKind {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Slot,
        Self::Step,
        Self::Sheet,
        Self::FollowUp,
        Self::Lifting,
        Self::Patience,
        Self::CheckIn,
        Self::Appointment,
        Self::Outdoors,
        Self::End,
    ];

    /// Whether its time can be chosen; the others follow what they are about.
    pub fn has_time(self) -> bool {
        !matches!(self, Self::Lifting | Self::Appointment | Self::Outdoors)
    }

    /// The name used in commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slot => "slot",
            Self::Step => "step",
            Self::Sheet => "sheet",
            Self::FollowUp => "followup",
            Self::Lifting => "lifting",
            Self::Patience => "patience",
            Self::CheckIn => "check_in",
            Self::Appointment => "appointment",
            Self::Outdoors => "outdoors",
            Self::End => "end",
        }
    }
}

/// The reminders that are no step's: what is special on a day.
pub(super) const SPECIALS: [(&str, RuleKind); 8] = [
    ("my_sheet", RuleKind::Sheet),
    ("followup", RuleKind::FollowUp),
    ("lifting", RuleKind::Lifting),
    ("patience", RuleKind::Patience),
    ("check_in", RuleKind::CheckIn),
    ("appointment", RuleKind::Appointment),
    ("outdoors", RuleKind::Outdoors),
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
        let is_first = |rule: &Self| {
            plan.item(&rule.id).and_then(|item| item.remind.as_ref()).is_some_and(|one| one.first)
        };
        steps.sort_by_key(|rule| (rule.slot, !is_first(rule)));
        let specials = SPECIALS.map(|(id, kind)| Self {
            id: id.into(),
            kind,
            default_at: (kind.has_time() && kind != RuleKind::End).then_some(hm(10, 0)),
            slot: (kind == RuleKind::End).then_some(Slot::Morning),
        });
        slots.into_iter().chain(steps).chain(specials).collect()
    }

    /// What it is called among others.
    pub fn name(&self) -> Text {
        match self.kind {
            RuleKind::Step => Text::key(format!("{}.step", self.id)),
            _ => Text::key(format!("reminder-{}", self.id)),
        }
    }

    /// Who says that it is worth a reminder; `None` for a slot, and for what follows each hold's own.
    pub fn basis(&self, plan: &Plan) -> Option<Basis> {
        let of = |kind, reference: &str| Some(Basis { kind, reference: reference.into() });
        match self.kind {
            RuleKind::Slot | RuleKind::Lifting => None,
            RuleKind::Step | RuleKind::Sheet | RuleKind::FollowUp => {
                plan.item(&self.id).map(|item| item.basis.clone())
            }
            RuleKind::Patience => of(BasisKind::Seed, "Do 4"),
            // Reapplying: source A25. The rest is our own suggestion.
            RuleKind::Outdoors => of(BasisKind::Extra, "A25"),
            RuleKind::CheckIn | RuleKind::Appointment | RuleKind::End => of(BasisKind::Extra, "AG"),
        }
    }

    /// The reminder with this name.
    pub fn find(plan: &Plan, id: &str) -> Option<Self> {
        Self::all(plan).into_iter().find(|rule| &*rule.id == id)
    }
}

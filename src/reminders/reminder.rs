//! Reminders: what asks for notifications.

use std::sync::Arc;

use chrono::NaiveTime;

use crate::care::{Basis, Channel, Item, Plan, ReminderKind, Slot, Special, Text, WindowBasis};

/// What asks for notifications: a slot, a step of the plan, or what is special on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The step's, the slot's, or the special's name: a promise to the store.
    pub id: Arc<str>,
    /// What it is about.
    pub kind: ReminderKind,
    /// Its wall time unless it is bundled in a slot.
    pub default_at: Option<NaiveTime>,
    /// The slot it is bundled in unless moved.
    pub slot: Option<Slot>,
    /// Comes first among the lines of its notification.
    pub first: bool,
    /// Where the phone's settings list it.
    pub channel: Channel,
    /// The provider's own title, in place of the locale file's.
    pub title: Option<Text>,
}

impl Reminder {
    /// Every reminder of a plan: the slots, what is bundled in them, and the specials.
    pub fn all(plan: &Plan) -> Vec<Self> {
        let slots = Slot::ALL.map(|slot| Self {
            id: slot.name().into(),
            kind: ReminderKind::Slot,
            default_at: None,
            slot: Some(slot),
            first: false,
            channel: Channel::default(),
            title: None,
        });
        let with_reminder = plan.items.iter();
        let with_reminder = with_reminder.filter_map(|item| Some((item, item.remind.as_ref()?)));
        let mut steps: Vec<Self> = with_reminder
            .map(|(item, remind)| Self {
                id: item.id.clone(),
                kind: ReminderKind::Step,
                default_at: None,
                slot: Some(remind.slot),
                first: remind.first,
                channel: remind.channel,
                title: item.title.clone(),
            })
            .collect();
        steps.sort_by_key(|reminder| (reminder.slot, !reminder.first));
        let specials = plan.reminders.iter().map(|special| Self {
            id: special.id.clone(),
            kind: special.kind,
            default_at: special.at,
            slot: special.slot,
            first: special.first,
            channel: special.channel,
            title: plan.item(&special.id).and_then(|item| item.title.clone()),
        });
        slots.into_iter().chain(steps).chain(specials).collect()
    }

    /// What it is called among others.
    pub fn name(&self) -> Text {
        match (&self.title, self.kind) {
            (Some(own), _) => own.clone(),
            (None, ReminderKind::Step) => Text::key(format!("{}.step", self.id)),
            (None, _) => Text::key(format!("reminder-{}", self.id)),
        }
    }

    /// The two lines of its notification. A special has words of its own beside those of the item of its name,
    /// unless that is the provider's.
    pub fn words(&self, plan: &Plan) -> (Text, Text) {
        let own = plan.item(&self.id).filter(|item| item.title.is_some());
        // Their reason is for the app, not for a locked screen.
        let is_theirs =
            own.is_some_and(|item| plan.special(&item.id).is_some() || item.detail.is_some());
        let title =
            own.map_or_else(|| Text::key(format!("{}.remind", self.id)), Item::remind_title);
        let body = if is_theirs {
            Text::Literal("".into())
        } else {
            Text::key(format!("{}.detail", self.id))
        };
        (title, body)
    }

    /// When it comes, in words; `None` for a step, which its part of the day says.
    pub fn when(&self, plan: &Plan) -> Option<Text> {
        if self.kind == ReminderKind::Step {
            return None;
        }
        let by_days = plan.special(&self.id).and_then(Special::when);
        Some(by_days.unwrap_or_else(|| Text::key(format!("reminder-{}.when", self.id))))
    }

    /// Who says that it is worth a reminder; `None` for a slot, and for what follows each hold's own.
    pub fn basis(&self, plan: &Plan) -> Option<Basis> {
        let own = plan.special(&self.id).and_then(|special| special.basis.clone());
        own.or_else(|| plan.item(&self.id).map(|item| item.basis.clone()))
    }

    /// Who gives the days it comes on; `None` for a slot or a step, and where it has no days.
    pub fn days_basis(&self, plan: &Plan) -> Option<WindowBasis> {
        plan.special(&self.id).and_then(|special| special.days_basis)
    }

    /// The reminder with this name.
    pub fn find(plan: &Plan, id: &str) -> Option<Self> {
        Self::all(plan).into_iter().find(|reminder| &*reminder.id == id)
    }
}

//! The sentences of a plan's reminders, for whoever reviews them.

use chrono::{DateTime, Utc};

use super::reminder::Reminder;
use crate::care::review::{About, Entry, days_note};
use crate::care::{DaySet, Item, Plan, ReminderKind, Special, Text};

/// What is said of each reminder of a plan, and in each of its notifications.
pub fn entries(plan: &Plan) -> Vec<Entry> {
    let mut all: Vec<Entry> = Reminder::all(plan).iter().map(|one| entry(plan, one)).collect();
    let test = ["test.remind", "test.detail"].map(Text::key);
    all.push(Entry::new(About::Reminders, "test", test));
    all
}

fn entry(plan: &Plan, reminder: &Reminder) -> Entry {
    let (item, special) = (plan.item(&reminder.id), plan.special(&reminder.id));
    let when = reminder.when(plan);
    let mut texts = vec![reminder.name()];
    texts.extend(when.clone());
    if reminder.kind != ReminderKind::Slot {
        let (title, body) = reminder.words(plan);
        // When they are shown, both are given what ends and when; an appointment, its time.
        let at = DateTime::<Utc>::UNIX_EPOCH;
        let lifting = |text: Text| {
            let what = Text::key("and-list").with("items", Vec::new());
            text.with("what", what).with("when", at)
        };
        texts.extend(match reminder.kind {
            ReminderKind::Lifting => [lifting(title), lifting(body)],
            ReminderKind::Appointment => [title.with("when", at), body],
            _ => [title, body],
        });
    }
    texts.extend(match reminder.kind {
        ReminderKind::Step => item.map(Item::why),
        _ if reminder.title.is_some() => item.map(Item::why),
        _ => Some(Text::key(format!("reminder-{}.reason", reminder.id))),
    });
    let days_basis = reminder.days_basis(plan);
    texts.extend(days_basis.and_then(days_note));
    let entry = Entry::new(About::Reminders, reminder.id.clone(), texts);
    let entry = match (when, reminder.default_at) {
        (Some(when), Some(at)) => {
            entry.noting(&Text::key("change-at").with("when", when).with("at", at))
        }
        _ => entry,
    };
    Entry {
        days: days(item, special),
        bases: reminder.basis(plan).into_iter().collect(),
        window_basis: days_basis,
        ..entry
    }
}

/// The days on which it comes; `None` for what follows a hold, a visit or an outing, and for a slot.
fn days(item: Option<&Item>, special: Option<&Special>) -> Option<DaySet> {
    if let Some(special) = special {
        return (!special.days.is_empty()).then(|| special.days.clone());
    }
    let remind = item?.remind.as_ref()?;
    // Sunscreen goes on for as long as reminders do.
    Some(match remind.days.first() {
        Some(first) if remind.first => DaySet::from_first(first),
        _ => remind.days.clone(),
    })
}

//! What another plan would change: each item, stricter or looser, before it applies.

use std::cmp::Ordering;
use std::sync::Arc;

use super::course::NextSession;
use super::overlay::SUNSCREEN;
use super::plan::{Item, Plan};
use super::ranges::Length;
use super::remind::Special;
use super::text::Text;
use super::window::Window;
use crate::basis::WindowBasis;

/// In which way something changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Held off for longer, or more is asked for.
    Stricter,
    /// Held off for less long, or less is asked for.
    Looser,
    /// A step that was not there.
    Added,
    /// A step that is no longer there.
    LeftOut,
    /// Neither: other days, another time, other words.
    Other,
}

impl Direction {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Stricter, Self::Looser, Self::Added, Self::LeftOut, Self::Other];

    /// The name used in commands and in the locale file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stricter => "stricter",
            Self::Looser => "looser",
            Self::Added => "added",
            Self::LeftOut => "left_out",
            Self::Other => "other",
        }
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The item or the reminder.
    pub id: Arc<str>,
    /// What it is called.
    pub title: Text,
    pub direction: Direction,
    /// As it is now; `None` for what is new.
    pub from: Option<Text>,
    /// As it would be; `None` for what is left out.
    pub to: Option<Text>,
    /// It would be less strict than the default plan: a note of that stays beside it.
    pub looser_than_default: bool,
}

impl Change {
    /// From what to what.
    pub fn what(&self) -> Text {
        match (&self.from, &self.to) {
            (Some(from), Some(to)) => {
                Text::key("change-from-to").with("from", from.clone()).with("to", to.clone())
            }
            (None, Some(only)) | (Some(only), None) => only.clone(),
            (None, None) => Text::Literal("".into()),
        }
    }
}

/// What a plan would change of the one in force.
pub fn changes(now: &Plan, then: &Plan) -> Vec<Change> {
    let mut changes = Vec::new();
    for item in &then.items {
        let before = now.item(&item.id);
        changes.extend(hold_change(before, item, now));
        changes.extend(step_change(before, item, now.least_spf().cmp(&then.least_spf())));
    }
    for gone in now.items.iter().filter(|item| then.item(&item.id).is_none()) {
        let held = gone.hold.is_some_and(|hold| hold.window != Window::None);
        if held {
            changes.push(Change {
                id: gone.id.clone(),
                title: gone.hold_title(),
                direction: Direction::Looser,
                from: Some(window_text(gone)),
                to: Some(Text::key("change-not-held")),
                looser_than_default: false,
            });
        } else if gone.step.is_some() {
            changes.push(left_out(gone));
        }
    }
    for special in &then.reminders {
        changes.extend(reminder_change(now, then, special));
    }
    changes.extend(next_session(now, then));
    changes.sort_by_key(|change| change.direction);
    changes
}

fn hold_change(before: Option<&Item>, item: &Item, now: &Plan) -> Option<Change> {
    let window = |item: &Item| item.hold.map_or(Window::None, |hold| hold.window);
    let (was, is) = (before.map_or(Window::None, window), window(item));
    if was == is {
        return None;
    }
    let direction = if is.is_looser_than(was) { Direction::Looser } else { Direction::Stricter };
    let offered = before.is_none() && now.offered.iter().any(|one| one.id == item.id);
    let from = before.map(window_text).or_else(|| offered.then(|| Text::key("change-not-held")));
    Some(Change {
        id: item.id.clone(),
        title: item.hold_title(),
        direction,
        from,
        to: Some(window_text(item)),
        looser_than_default: item.looser,
    })
}

/// `sunscreen` compares the sun protection factor that was asked for with the one that is.
fn step_change(before: Option<&Item>, item: &Item, sunscreen: Ordering) -> Option<Change> {
    let was = before.and_then(|before| before.step.as_ref());
    let of = |direction, from: Option<Text>, to: Option<Text>| Change {
        id: item.id.clone(),
        title: item.step_title(),
        direction,
        from,
        to,
        looser_than_default: item.looser && item.hold.is_none(),
    };
    match (was, &item.step) {
        (None, None) => None,
        (None, Some(_)) => Some(of(Direction::Added, None, days_text(item))),
        (Some(_), None) => Some(Change {
            title: before.map_or_else(|| item.step_title(), Item::step_title),
            ..of(Direction::LeftOut, before.and_then(days_text), None)
        }),
        (Some(old), Some(new)) => {
            let title = before.map(Item::step_title);
            if title.as_ref() != Some(&item.step_title()) {
                let direction = match sunscreen {
                    Ordering::Less if &*item.id == SUNSCREEN => Direction::Stricter,
                    Ordering::Greater if &*item.id == SUNSCREEN => Direction::Looser,
                    _ => Direction::Other,
                };
                return Some(of(direction, title, Some(item.step_title())));
            }
            let moved = old.days != new.days || old.part != new.part;
            (moved && item.hold.is_none())
                .then(|| of(Direction::Other, before.and_then(days_text), days_text(item)))
        }
    }
}

fn left_out(item: &Item) -> Change {
    Change {
        id: item.id.clone(),
        title: item.step_title(),
        direction: Direction::LeftOut,
        from: days_text(item),
        to: None,
        looser_than_default: false,
    }
}

fn reminder_change(now: &Plan, then: &Plan, special: &Special) -> Option<Change> {
    let before = now.special(&special.id)?;
    if before.when() == special.when() && before.at == special.at {
        return None;
    }
    let text = |special: &Special| {
        let when = special.when()?;
        Some(match special.at {
            Some(at) => Text::key("change-at").with("when", when).with("at", at),
            None => when,
        })
    };
    let (from, to) = (text(before), text(special));
    if from.is_none() && to.is_none() {
        return None;
    }
    let own = then.item(&special.id).and_then(|item| item.title.clone());
    Some(Change {
        id: special.id.clone(),
        title: own.unwrap_or_else(|| Text::key(format!("reminder-{}", special.id))),
        direction: Direction::Other,
        from,
        to,
        looser_than_default: false,
    })
}

fn next_session(now: &Plan, then: &Plan) -> Option<Change> {
    let find = |plan: &Plan| {
        let next = plan.milestones.iter().find(|one| &*one.id == NextSession::MILESTONE)?;
        next.days.first()
    };
    let (was, is) = (find(now)?, find(then)?);
    let text = |day: u32| Some(Text::key("change-day").with("day", day));
    (was != is).then(|| Change {
        id: NextSession::MILESTONE.into(),
        title: Text::key(format!("due-{}", NextSession::MILESTONE)),
        direction: Direction::Other,
        from: text(was),
        to: text(is),
        looser_than_default: false,
    })
}

/// How long an item is held off, in words, and that it is only suggested.
pub fn window_text(item: &Item) -> Text {
    let Some(hold) = item.hold.filter(|hold| hold.window != Window::None) else {
        return Text::key("change-not-held");
    };
    let Some(length) = Length::of(hold.window) else { return item.until() };
    let length = length.text();
    match hold.window_basis {
        Some(WindowBasis::Proposed) => Text::key("change-suggested").with("length", length),
        _ if hold.at_least => Text::key("change-least").with("length", length),
        _ => length,
    }
}

/// On which days, and in which part of them, a step is to be done.
pub fn days_text(item: &Item) -> Option<Text> {
    let step = item.step.as_ref()?;
    let part = Text::key(format!("part-{}", step.part.name()));
    Some(match &step.days {
        Some(days) => Text::key("change-days").with("part", part).with("days", days.clone()),
        None => part,
    })
}

//! A sheet goes onto the plan in force: what the professional asked for stays, and nothing gets looser.

use std::sync::Arc;

use super::propose::default_window;
use crate::care::days::DaySet;
use crate::care::overlay::{Overlay, OverlayItem, SUNSCREEN};
use crate::care::own_words::Sunscreen;
use crate::care::plan::Plan;

/// What stands between the names of those who ask for a plan together.
const AND: &str = " / ";
/// The most characters of all the names.
const MOST_NAMES: usize = 200;

/// The plan in force with the lines of a sheet on it; `None` for the default plan. Whatever would be looser there
/// is left out. What comes out is another plan: it was neither signed nor reviewed.
pub fn onto(in_force: Option<&Overlay>, sheet: Overlay) -> Overlay {
    let mut plan = in_force.cloned().unwrap_or_else(|| Overlay {
        provider: sheet.provider.clone(),
        own: sheet.own.clone(),
        ..Overlay::default()
    });
    for item in sheet.items {
        put(&mut plan.items, item);
    }
    plan.own.sunscreen = both(plan.own.sunscreen, sheet.own.sunscreen);
    if in_force == Some(&plan) {
        return plan;
    }
    plan.provider = names(&plan.provider, &sheet.provider);
    // They are of the plan as it was.
    plan.own.written = plan.own.written.filter(|_| in_force.is_none());
    plan.review = None;
    plan
}

/// Puts what an item makes stricter among those of a plan.
fn put(items: &mut Vec<OverlayItem>, item: OverlayItem) {
    let is_default = Plan::default_plan().item(&item.id).is_some();
    // No sheet changes the steps and the reminders that a plan has.
    let takes_step = item.without_step || item.days.is_some() && is_default;
    if takes_step || &*item.id == SUNSCREEN {
        return;
    }
    let Some(known) = items.iter_mut().find(|one| one.id == item.id) else {
        let window = item.window.filter(|window| !window.is_looser_than(default_window(&item.id)));
        if item.remind.is_none() && (window.is_some() || item.window.is_none()) {
            items.push(item);
        }
        return;
    };
    if let Some(window) = item.window {
        let now = known.window.unwrap_or_else(|| default_window(&item.id));
        known.window = if window.holds_as_long_as(now) { Some(window) } else { known.window };
    }
    if let (Some(known), Some(days)) = (&mut known.days, &item.days) {
        *known = DaySet::joined([&*known, days]);
    }
}

/// The sunscreen that protects as two of them ask for.
fn both(one: Option<Sunscreen>, other: Option<Sunscreen>) -> Option<Sunscreen> {
    let (Some(one), Some(other)) = (&one, &other) else { return one.or(other) };
    Some(Sunscreen { spf: one.spf.max(other.spf), mineral: one.mineral || other.mineral })
}

/// Whose plan it is: of both, where a sheet is of somebody else.
fn names(of_plan: &Arc<str>, of_sheet: &str) -> Arc<str> {
    let mut names: Vec<&str> = of_plan.split(AND).collect();
    for name in of_sheet.split(AND).map(str::trim).filter(|name| !name.is_empty()) {
        if !names.iter().any(|known| known.trim().to_lowercase() == name.to_lowercase()) {
            names.push(name);
        }
    }
    let names = names.join(AND);
    if names.chars().count() > MOST_NAMES { of_plan.clone() } else { names.into() }
}

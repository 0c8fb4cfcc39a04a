//! A provider's plan: an overlay by item id, merged on read. The default is never edited.

use std::sync::Arc;

use super::days::DaySet;
use super::plan::{HoldRule, Item, Part, Plan, StepRule};
use super::text::{Text, Words};
use super::window::Window;
use crate::basis::{Basis, BasisKind, WindowBasis};

/// What a provider says differently, in either direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// Who says it.
    pub provider: Arc<str>,
    /// The changed and the added items.
    pub items: Vec<OverlayItem>,
}

/// One item as the provider has it; what is `None` stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OverlayItem {
    /// The item's name: one of the default plan, or a new one.
    pub id: Arc<str>,
    /// A new title.
    pub title: Option<Words>,
    /// A new reason.
    pub reason: Option<Words>,
    /// How long to hold off; `Window::None` lifts it.
    pub window: Option<Window>,
    /// The days on which to do the step.
    pub days: Option<DaySet>,
    /// The part of the day of a new step.
    pub part: Option<Part>,
    /// The step is not wanted at all.
    pub without_step: bool,
}

/// Why an overlay cannot be merged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OverlayError {
    /// A new item without words.
    #[error("`{0}` is not in the default plan: give it a title")]
    Untitled(Arc<str>),
    /// A new item that is neither a step nor held off.
    #[error("`{0}` is not in the default plan: give it days or a window")]
    Empty(Arc<str>),
    /// The same item twice.
    #[error("`{0}` stands twice in the provider's plan: keep one")]
    Twice(Arc<str>),
}

impl Plan {
    /// The plan with a provider's overlay merged in.
    pub fn with_overlay(&self, overlay: &Overlay) -> Result<Self, OverlayError> {
        let mut plan = self.clone();
        for (index, change) in overlay.items.iter().enumerate() {
            if overlay.items[..index].iter().any(|earlier| earlier.id == change.id) {
                return Err(OverlayError::Twice(change.id.clone()));
            }
            match plan.items.iter_mut().find(|item| item.id == change.id) {
                Some(item) => change_item(item, change, &overlay.provider),
                None => plan.items.push(new_item(change, &overlay.provider)?),
            }
        }
        for tip in &mut plan.tips {
            let Some(held) = &tip.while_held else { continue };
            let Some(item) = plan.items.iter().find(|item| &item.id == held) else { continue };
            if item.basis.kind == BasisKind::Provider {
                tip.basis = item.basis.clone();
                let words = Text::key("provider-hold").with("what", item.hold_title());
                tip.words = Some(words);
                tip.days = DaySet::from_first(0);
            }
        }
        Ok(plan)
    }
}

fn change_item(item: &mut Item, change: &OverlayItem, provider: &Arc<str>) {
    let provider = Basis::provider(provider.clone());
    if let Some(title) = &change.title {
        item.title = Some(title.into());
    }
    if let Some(reason) = &change.reason {
        item.reason = Some(reason.into());
    }
    if let Some(window) = change.window {
        item.looser = item.hold.is_some_and(|hold| window.is_looser_than(hold.window));
        item.hold = Some(provider_hold(window));
    }
    if let Some(days) = &change.days {
        match &mut item.step {
            Some(step) => step.days = Some(days.clone()),
            None => item.step = Some(new_step(change, days)),
        }
    }
    if let (Some(part), Some(step)) = (change.part, &mut item.step) {
        step.part = part;
    }
    if change.without_step {
        item.looser |= item.step.is_some();
        item.step = None;
        item.remind = None;
    }
    item.basis = provider;
}

fn new_item(change: &OverlayItem, provider: &Arc<str>) -> Result<Item, OverlayError> {
    let title = change.title.as_ref().ok_or_else(|| OverlayError::Untitled(change.id.clone()))?;
    let step = change.days.as_ref().map(|days| new_step(change, days));
    let hold = change.window.map(provider_hold);
    if step.is_none() && hold.is_none() {
        return Err(OverlayError::Empty(change.id.clone()));
    }
    let asked = Text::key("provider-asks").with("who", Text::Literal(provider.clone()));
    Ok(Item {
        id: change.id.clone(),
        basis: Basis::provider(provider.clone()),
        step,
        hold,
        remind: None,
        title: Some(title.into()),
        reason: Some(change.reason.as_ref().map_or(asked, Text::from)),
        looser: false,
    })
}

fn provider_hold(window: Window) -> HoldRule {
    HoldRule { window, window_basis: Some(WindowBasis::Provider), at_least: false }
}

fn new_step(change: &OverlayItem, days: &DaySet) -> StepRule {
    StepRule {
        part: change.part.unwrap_or(Part::Any),
        days: Some(days.clone()),
        optional: DaySet::default(),
        always_on_day_zero: false,
        until_settled: false,
    }
}

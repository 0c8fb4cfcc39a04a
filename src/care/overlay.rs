//! A provider's plan: an overlay by item id, merged on read. The default is never edited.

use std::num::NonZeroU32;
use std::sync::Arc;

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Deserializer, Serialize};

use super::course::NextSession;
use super::days::DaySet;
use super::own_words::{OwnWords, Sunscreen};
use super::part::{Part, Slot};
use super::plan::{HoldRule, Item, Plan, StepRule};
use super::remind::{Channel, RemindRule, ReminderKind, Special, Until};
use super::text::{Text, Words};
use super::window::Window;
use crate::basis::{Basis, BasisKind, WindowBasis};

/// The picture of an item that only the provider's plan has.
const PROVIDERS_ICON: &str = "pro";

/// What a provider says differently, in either direction.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Who says it.
    pub provider: Arc<str>,
    /// The changed and the added items.
    pub items: Vec<OverlayItem>,
    /// What else they say.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own: OwnWords,
    /// The line of its file that says who reviewed it: see [`super::plan_file::reviewed`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Arc<str>>,
}

fn is_default(own: &OwnWords) -> bool {
    *own == OwnWords::default()
}

/// One item as the provider has it; what is `None` stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
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
    #[serde(with = "days")]
    pub days: Option<DaySet>,
    /// The part of the day of a new step.
    pub part: Option<Part>,
    /// The step is not wanted at all.
    pub without_step: bool,
    /// When to remind of it: of a step, or of what is special on a day.
    pub remind: Option<OverlayReminder>,
}

/// When a provider wants to be reminded of something; what is `None` stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OverlayReminder {
    /// The recovery days; an empty set lets it never come.
    #[serde(with = "days")]
    pub days: Option<DaySet>,
    /// Of these days, only every Nth, counted from the first; `Some(None)` for all of them.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    pub every: Option<Option<NonZeroU32>>,
    /// Of these days, only those on this weekday; `Some(None)` for any.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    pub weekday: Option<Option<Weekday>>,
    /// The wall time.
    pub at: Option<NaiveTime>,
}

/// A value that was given, be it `null`: not the same as one that was left out.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// Days as text. An empty set, which no plan file can write, is an empty text.
mod days {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::DaySet;

    #[expect(clippy::ref_option, reason = "serde passes it like this")]
    pub(super) fn serialize<S: Serializer>(
        days: &Option<DaySet>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        days.as_ref().map(ToString::to_string).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<DaySet>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        let days = text.map(|text| match text.as_str() {
            "" => Ok(DaySet::default()),
            text => text.parse(),
        });
        days.transpose().map_err(serde::de::Error::custom)
    }
}

impl OverlayItem {
    /// Whether it says anything but when to remind.
    fn is_about_the_item(&self) -> bool {
        let reminder_only =
            Self { id: self.id.clone(), remind: self.remind.clone(), ..Self::default() };
        *self != reminder_only
    }
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
    /// A reminder of what the plan does not remind of, or at a time that is not its own.
    #[error("`{0}` has no reminder with days or a time of its own: leave its reminder out")]
    NoReminder(Arc<str>),
    /// A reminder that is tried until it is shown, without a last day.
    #[error("the reminder of `{0}` is tried until it is shown: say until which day")]
    Endless(Arc<str>),
    /// The sunscreen step left out, on fewer days, at another part of the day, or in other words.
    #[error("the sunscreen step stays as it is: leave `sunscreen_am` out of the plan")]
    SunscreenStays,
    /// A sunscreen that protects less.
    #[error("SPF {0} is less than 30: ask for 30 or more")]
    LowSpf(u32),
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
            if &*change.id == SUNSCREEN {
                return Err(OverlayError::SunscreenStays);
            }
            let is_new = plan.item(&change.id).is_none() && change.is_about_the_item();
            if let Some(remind) = change.remind.as_ref().filter(|_| !is_new) {
                change_reminder(&mut plan, &change.id, remind, &overlay.provider)?;
                if !change.is_about_the_item() {
                    continue;
                }
            }
            if let Some(item) = plan.items.iter_mut().find(|item| item.id == change.id) {
                change_item(item, change, &overlay.provider);
                continue;
            }
            let item = new_item(&plan, change, &overlay.provider)?;
            plan.items.push(item);
            if let Some(remind) = &change.remind {
                remind_of_new(&mut plan, change, remind, &overlay.provider)?;
            }
        }
        add_own(&mut plan, overlay)?;
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

/// The sunscreen step, which no plan can take away.
pub(super) const SUNSCREEN: &str = "sunscreen_am";

/// What a plan says besides its items: the kind of sunscreen, the next session, how to reach them.
fn add_own(plan: &mut Plan, overlay: &Overlay) -> Result<(), OverlayError> {
    let provider = Basis::provider(overlay.provider.clone());
    if let Some(sunscreen) = &overlay.own.sunscreen {
        if let Some(low) = sunscreen.spf.filter(|spf| *spf < Sunscreen::LEAST_SPF) {
            return Err(OverlayError::LowSpf(low));
        }
        for step in plan.items.iter_mut().filter(|item| &*item.id == SUNSCREEN) {
            step.title = Some(sunscreen.title());
            step.basis = provider.clone();
        }
    }
    if let Some(every) = overlay.own.sessions.and_then(|sessions| sessions.every_days) {
        let next = plan.milestones.iter_mut().filter(|one| &*one.id == NextSession::MILESTONE);
        for next in next {
            next.days = DaySet::only(every);
            next.basis = provider.clone();
        }
    }
    let is_held = |id: &str| {
        let hold = plan.item(id).and_then(|item| item.hold);
        hold.is_some_and(|hold| hold.window != Window::None)
    };
    if is_held("light_activity") {
        // The default's second line welcomes what is held off now.
        for item in plan.items.iter_mut().filter(|item| &*item.id == "easy_activity") {
            item.detail = Some(Text::Literal("".into()));
        }
    }
    plan.own = Some(Arc::new(overlay.own.clone()));
    Ok(())
}

/// A reminder of a step that only the provider's plan has: in the slot of its part of the day, or at a time.
fn remind_of_new(
    plan: &mut Plan,
    change: &OverlayItem,
    remind: &OverlayReminder,
    provider: &Arc<str>,
) -> Result<(), OverlayError> {
    let none = || OverlayError::NoReminder(change.id.clone());
    let days = remind.days.as_ref().or(change.days.as_ref()).ok_or_else(none)?.clone();
    if let Some(at) = remind.at {
        plan.reminders.push(Special {
            id: change.id.clone(),
            kind: ReminderKind::Days,
            basis: Some(Basis::provider(provider.clone())),
            days,
            days_basis: Some(WindowBasis::Provider),
            every: remind.every.flatten(),
            weekday: remind.weekday.flatten(),
            at: Some(at),
            slot: None,
            first: false,
            channel: Channel::default(),
            until: vec![Until::End],
        });
        return Ok(());
    }
    let slot = match change.part.unwrap_or(Part::Any) {
        Part::Morning => Slot::Morning,
        Part::Midday | Part::Any => Slot::Midday,
        Part::Evening => Slot::Evening,
    };
    let item = plan.items.iter_mut().find(|item| item.id == change.id).ok_or_else(none)?;
    item.remind = Some(RemindRule { slot, days, first: false, channel: Channel::default() });
    Ok(())
}

fn change_reminder(
    plan: &mut Plan,
    id: &Arc<str>,
    change: &OverlayReminder,
    provider: &Arc<str>,
) -> Result<(), OverlayError> {
    let none = || OverlayError::NoReminder(id.clone());
    let Some(special) = plan.reminders.iter_mut().find(|special| special.id == *id) else {
        // A step's reminder comes in the slot of its part of the day, on each of its days.
        let of_days = change.at.is_none() && change.every.is_none() && change.weekday.is_none();
        let item = plan.items.iter_mut().find(|item| item.id == *id);
        let remind = item.and_then(|item| item.remind.as_mut()).filter(|_| of_days);
        let (remind, days) = remind.zip(change.days.as_ref()).ok_or_else(none)?;
        remind.days = days.clone();
        return Ok(());
    };
    // What follows a hold, a visit or an outing has no days.
    if special.days_basis.is_none() || change.at.is_some() && special.at.is_none() {
        return Err(none());
    }
    if let Some(days) = &change.days {
        if special.ends_by(Until::Shown) && !days.is_empty() && days.last().is_none() {
            return Err(OverlayError::Endless(id.clone()));
        }
        special.days = days.clone();
    }
    if change.days.is_some() || change.every.is_some() || change.weekday.is_some() {
        special.days_basis = Some(WindowBasis::Provider);
    }
    special.every = change.every.unwrap_or(special.every);
    special.weekday = change.weekday.unwrap_or(special.weekday);
    special.at = change.at.or(special.at);
    special.basis = Some(Basis::provider(provider.clone()));
    Ok(())
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

fn new_item(plan: &Plan, change: &OverlayItem, provider: &Arc<str>) -> Result<Item, OverlayError> {
    // What the default plan offers has its words in the locale file.
    let offered = plan.offered.iter().find(|one| one.id == change.id);
    if change.title.is_none() && offered.is_none() {
        return Err(OverlayError::Untitled(change.id.clone()));
    }
    let step = change.days.as_ref().map(|days| new_step(change, days));
    let hold = change.window.map(provider_hold);
    if step.is_none() && hold.is_none() {
        return Err(OverlayError::Empty(change.id.clone()));
    }
    let asked = Text::key("provider-asks").with("who", Text::Literal(provider.clone()));
    let own_reason = change.reason.as_ref().map(Text::from);
    let asked = if offered.is_some() { None } else { Some(asked) };
    Ok(Item {
        id: change.id.clone(),
        icon: offered.map_or_else(|| PROVIDERS_ICON.into(), |one| one.icon.clone()),
        basis: Basis::provider(provider.clone()),
        step,
        hold,
        remind: None,
        title: change.title.as_ref().map(Text::from),
        reason: own_reason.clone().or(asked),
        // Its second line is why, or nothing.
        detail: offered.is_none().then(|| own_reason.unwrap_or_else(|| Text::Literal("".into()))),
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
        in_timeline: false,
    }
}

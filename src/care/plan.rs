//! The care plan as data: items of guidance, tips and expectations, read from `assets/`.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::days::DaySet;
use super::details::{Depth, Details};
use super::own_words::{OwnWords, Sunscreen};
pub(super) use super::part::{ItemId, Part};
use super::remind::{Budget, RemindRule, ReminderKind, Special, Until};
use super::text::Text;
use super::window::Window;
use crate::basis::{Basis, WindowBasis};
use crate::built_in::from_toml;

/// The file that holds the default plan.
pub const DEFAULT_PLAN: &str = include_str!("../../assets/care-plan.toml");

/// A whole care plan: the default, or the default with a provider's overlay merged in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The phases in order of their first day.
    #[serde(rename = "phase")]
    pub phases: Vec<Phase>,
    /// What to do and what to hold off, in order of display.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
    /// What is special on a day and reminded of, in order of display.
    #[serde(rename = "reminder")]
    pub reminders: Vec<Special>,
    /// How many notifications may come, by recovery day.
    pub budget: Vec<Budget>,
    /// The cards of the daily deck, in order of display.
    #[serde(rename = "tip")]
    pub tips: Vec<Tip>,
    /// What is commonly seen or felt.
    #[serde(rename = "expectation")]
    pub expectations: Vec<Expectation>,
    /// What the timeline shows on single days.
    #[serde(rename = "milestone")]
    pub milestones: Vec<Milestone>,
    /// What only a professional's plan holds off.
    pub offered: Vec<Offered>,
    /// What a professional's plan says besides its items.
    #[serde(skip)]
    pub own: Option<Arc<OwnWords>>,
}

/// Something that the default plan does not hold off and a professional's plan can give a window.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    /// The promised name.
    pub id: ItemId,
    /// Its picture, by its name among the icons.
    pub icon: Arc<str>,
}

/// A stretch of the recovery.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its name: `inflammation`, `proliferation`, `remodelling`.
    pub id: Arc<str>,
    /// Its first recovery day.
    pub from: u32,
    /// Who says what the skin is doing in it.
    pub basis: Basis,
}

/// One do or don't: a step to tick, something to hold off, or both.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The promised name.
    pub id: ItemId,
    /// Its picture, by its name among the icons.
    pub icon: Arc<str>,
    /// Who says so.
    pub basis: Basis,
    /// The step to tick, if it is one.
    pub step: Option<StepRule>,
    /// What is held off, if it is that.
    pub hold: Option<HoldRule>,
    /// When it asks for a notification.
    pub remind: Option<RemindRule>,
    /// The provider's own title, in place of the locale file's.
    #[serde(skip)]
    pub title: Option<Text>,
    /// The provider's own reason, in place of the locale file's.
    #[serde(skip)]
    pub reason: Option<Text>,
    /// The second line of a step, in place of the locale file's.
    #[serde(skip)]
    pub detail: Option<Text>,
    /// Whether the provider is looser here than the default plan.
    #[serde(skip)]
    pub looser: bool,
}

/// When a step can be ticked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRule {
    /// The part of the day it belongs to.
    pub part: Part,
    /// The recovery days it shows on; with a hold, only while that is held.
    #[serde(default)]
    pub days: Option<DaySet>,
    /// The days on which it does not count in the progress.
    #[serde(default)]
    pub optional: DaySet,
    /// Shown on day 0 even when its part of the day came before the treatment.
    #[serde(default)]
    pub always_on_day_zero: bool,
    /// Shown only until the follow-up is settled.
    #[serde(default)]
    pub until_settled: bool,
    /// Shown in the timeline on its days.
    #[serde(default)]
    pub in_timeline: bool,
}

/// What is held off and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldRule {
    /// How long.
    pub window: Window,
    /// Who gives the number; `None` when nobody does.
    pub window_basis: Option<WindowBasis>,
    /// The number is a minimum, not an all-clear.
    #[serde(default)]
    pub at_least: bool,
}

/// A card of the daily deck.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// The name of its messages in the locale file.
    pub id: ItemId,
    /// Who says so.
    pub basis: Basis,
    /// The recovery days it shows on.
    pub days: DaySet,
    /// Shown only while this item is held.
    pub while_held: Option<ItemId>,
    /// Not shown while any of these items is held.
    #[serde(default)]
    pub unless_held: Vec<ItemId>,
    /// Shown only until the follow-up is settled.
    #[serde(default)]
    pub until_settled: bool,
    /// The provider's own words, in place of the locale file's.
    #[serde(skip)]
    pub words: Option<Text>,
}

/// Something commonly seen or felt on these days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Its name in the locale file.
    pub id: ItemId,
    /// Who says so.
    pub basis: Basis,
    /// The recovery days.
    pub days: DaySet,
    /// Only after a treatment that was noted as this deep.
    #[serde(default)]
    pub depth: Option<Depth>,
}

impl Expectation {
    /// Whether it is common on this recovery day of such a treatment.
    pub fn is_common(&self, day: u32, details: &Details) -> bool {
        self.days.contains(day) && self.depth.is_none_or(|depth| details.depth == Some(depth))
    }
}

/// Something that the timeline shows on single days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its name in the locale file.
    pub id: ItemId,
    /// Its picture, by its name among the icons.
    pub icon: Arc<str>,
    /// Who says so.
    pub basis: Basis,
    /// The recovery days.
    pub days: DaySet,
}

/// Why a plan file is refused.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// Not the form of a plan.
    #[error("the plan cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// The same name twice.
    #[error("the plan has two entries named `{0}`: rename one")]
    Twice(ItemId),
    /// A tip points at an item that is not there or holds nothing.
    #[error("tip `{0}` waits for `{1}`, which the plan does not hold off")]
    Dangling(ItemId, ItemId),
    /// A step with neither days nor a hold never shows.
    #[error("step `{0}` has neither days nor a hold: say when it shows")]
    NeverShown(ItemId),
    /// A reminder that cannot come as it is written.
    #[error("reminder `{0}`: {1}")]
    Reminder(ItemId, &'static str),
    /// The budget leaves a day without one.
    #[error("the budget must begin at day 0, go up and let one notification through")]
    Budget,
    /// The phases leave a day without one.
    #[error("the phases must begin at day 0 and go up")]
    Phases,
}

impl Plan {
    /// Reads and checks a plan file.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        let plan: Self = from_toml(text)?;
        let mut names = HashSet::new();
        let ids = plan.items.iter().map(|item| &item.id).chain(plan.tips.iter().map(|tip| &tip.id));
        for id in ids {
            if !names.insert(id) {
                return Err(PlanError::Twice(id.clone()));
            }
        }
        for item in &plan.items {
            if item.hold.is_none() && item.step.as_ref().is_some_and(|step| step.days.is_none()) {
                return Err(PlanError::NeverShown(item.id.clone()));
            }
        }
        for tip in &plan.tips {
            for held in tip.while_held.iter().chain(&tip.unless_held) {
                let is_offered = plan.offered.iter().any(|one| one.id == *held);
                if !is_offered && plan.item(held).is_none_or(|item| item.hold.is_none()) {
                    return Err(PlanError::Dangling(tip.id.clone(), held.clone()));
                }
            }
        }
        let rising = plan.phases.windows(2).all(|pair| pair[0].from < pair[1].from);
        if !rising || plan.phases.first().is_none_or(|phase| phase.from != 0) {
            return Err(PlanError::Phases);
        }
        plan.check_reminders()?;
        Ok(plan)
    }

    /// The default plan that comes with the app.
    ///
    /// # Panics
    /// When `assets/care-plan.toml` is broken, which a test holds against.
    pub fn default_plan() -> &'static Self {
        Self::default_once()
    }

    /// The default plan, to be kept beside others.
    pub fn shared_default() -> Arc<Self> {
        Self::default_once().clone()
    }

    fn default_once() -> &'static Arc<Self> {
        static PLAN: OnceLock<Arc<Plan>> = OnceLock::new();
        PLAN.get_or_init(|| Arc::new(Self::parse(DEFAULT_PLAN).expect("the default plan is sound")))
    }

    /// The item with this name.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| &*item.id == id)
    }

    /// The index of the item with this name.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| &*item.id == id)
    }

    /// The step with this name.
    pub fn step(&self, id: &str) -> Option<&Item> {
        self.item(id).filter(|item| item.step.is_some())
    }

    /// The least sun protection factor that it asks for: the article's, or the professional's.
    pub fn least_spf(&self) -> u32 {
        let own = self.own.as_ref().and_then(|own| own.sunscreen.as_ref());
        own.map_or(Sunscreen::LEAST_SPF, Sunscreen::least)
    }

    /// The special reminder with this name.
    pub fn special(&self, id: &str) -> Option<&Special> {
        self.reminders.iter().find(|special| &*special.id == id)
    }

    /// How many notifications may come on a recovery day.
    pub fn budget(&self, day: u32) -> usize {
        let index = self.budget.partition_point(|budget| budget.from <= day);
        self.budget[..index].last().map_or(usize::MAX, |budget| budget.most)
    }

    /// The last recovery day with reminders, unless the client lets them go on: the day before the
    /// closing notice.
    pub fn last_reminder_day(&self) -> u32 {
        let end = self.reminders.iter().find(|special| special.kind == ReminderKind::End);
        let first = end.and_then(|end| end.days.first());
        first.map_or(u32::MAX, |first| first.saturating_sub(1))
    }

    /// The most days that a reminder is tried for until it is shown.
    pub fn longest_try(&self) -> u32 {
        let tried = self.reminders.iter().filter(|special| special.ends_by(Until::Shown));
        let lengths = tried.filter_map(|one| Some(one.days.last()? - one.days.first()? + 1));
        lengths.max().unwrap_or(0)
    }

    /// What is wrong with the reminders and the budget.
    fn check_reminders(&self) -> Result<(), PlanError> {
        for (index, special) in self.reminders.iter().enumerate() {
            let earlier = &self.reminders[..index];
            let item = self.item(&special.id).is_some();
            let why = special.fault(earlier, item);
            if let Some(why) = why {
                return Err(PlanError::Reminder(special.id.clone(), why));
            }
        }
        let rising = self.budget.windows(2).all(|pair| pair[0].from < pair[1].from);
        let least = self.budget.iter().all(|budget| budget.most > 0);
        if !rising || !least || self.budget.first().is_none_or(|budget| budget.from != 0) {
            return Err(PlanError::Budget);
        }
        Ok(())
    }

    /// The phase of a recovery day.
    pub fn phase_on(&self, day: u32) -> &Phase {
        let index = self.phases.partition_point(|phase| phase.from <= day);
        &self.phases[index.saturating_sub(1)]
    }

    /// The longest reach of any hold, in days: older treatments hold nothing.
    pub fn longest_hold(&self) -> u32 {
        let holds = self.items.iter().filter_map(|item| item.hold);
        holds.map(|hold| hold.window.days()).max().unwrap_or(0)
    }
}

impl Item {
    /// What it is called among all items: as a step, or one that was left out, else as what is held off.
    pub fn name(&self) -> Text {
        let is_held_only = self.step.is_none() && self.hold.is_some();
        if is_held_only { self.hold_title() } else { self.step_title() }
    }

    /// What the step is called: the provider's words or the locale file's.
    pub fn step_title(&self) -> Text {
        self.title.clone().unwrap_or_else(|| Text::key(format!("{}.step", self.id)))
    }

    /// What is held off: the provider's words or the locale file's.
    pub fn hold_title(&self) -> Text {
        self.title.clone().unwrap_or_else(|| Text::key(format!("{}.hold", self.id)))
    }

    /// What is held off in a word or two, for a line that names several.
    pub fn short(&self) -> Text {
        self.title.clone().unwrap_or_else(|| Text::key(format!("{}.short", self.id)))
    }

    /// Until when, in words, where no instant is known.
    pub fn until(&self) -> Text {
        if self.hold.is_some_and(|hold| hold.window_basis == Some(WindowBasis::Provider)) {
            return Text::key("provider-until");
        }
        Text::key(format!("{}.until", self.id))
    }

    /// The second line of the step.
    pub fn detail(&self) -> Text {
        self.detail.clone().unwrap_or_else(|| Text::key(format!("{}.detail", self.id)))
    }

    /// The line of its notification: the provider's words or the locale file's.
    pub fn remind_title(&self) -> Text {
        self.title.clone().unwrap_or_else(|| Text::key(format!("{}.remind", self.id)))
    }

    /// Why: the provider's words or the locale file's.
    pub fn why(&self) -> Text {
        self.reason.clone().unwrap_or_else(|| Text::key(format!("{}.reason", self.id)))
    }
}

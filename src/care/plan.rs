//! The care plan as data: items of guidance, tips and expectations, read from `assets/`.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::days::DaySet;
use super::text::Text;
use super::window::Window;
use crate::basis::{Basis, WindowBasis};

/// The file that holds the default plan.
pub const DEFAULT_PLAN: &str = include_str!("../../assets/care-plan.toml");

/// The name of an item, a promise to everything outside (`sunscreen_am`, `no_actives`).
pub type ItemId = Arc<str>;

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
    /// The cards of the daily deck, in order of display.
    #[serde(rename = "tip")]
    pub tips: Vec<Tip>,
    /// What is commonly seen or felt.
    #[serde(rename = "expectation")]
    pub expectations: Vec<Expectation>,
}

/// A stretch of the recovery.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its name: `inflammation`, `proliferation`, `remodelling`.
    pub id: Arc<str>,
    /// Its first recovery day.
    pub from: u32,
}

/// One do or don't: a step to tick, something to hold off, or both.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The promised name.
    pub id: ItemId,
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

/// The slot of the day that a step's reminder rides in, and the days it does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemindRule {
    /// The slot.
    pub slot: Slot,
    /// The recovery days.
    pub days: DaySet,
    /// Comes first among the lines of its notification.
    #[serde(default)]
    pub first: bool,
}

/// A card of the daily deck.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// Its name.
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
}

/// A part of the day that steps are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Until noon.
    Morning,
    /// Noon to five.
    Midday,
    /// From five on.
    Evening,
    /// Whenever it suits.
    Any,
}

impl Part {
    /// All parts, in the order a day shows them.
    pub const ALL: [Self; 4] = [Self::Morning, Self::Midday, Self::Evening, Self::Any];

    /// The name used in commands and in the locale file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Evening => "evening",
            Self::Any => "any",
        }
    }

    /// The hours of the day it covers, the end exclusive.
    pub fn hours(self) -> (u32, u32) {
        match self {
            Self::Morning => (0, 12),
            Self::Midday => (12, 17),
            Self::Evening => (17, 24),
            Self::Any => (0, 24),
        }
    }

    /// The part that a wall-clock hour falls in.
    pub fn at_hour(hour: u32) -> Self {
        match hour {
            0..12 => Self::Morning,
            12..17 => Self::Midday,
            _ => Self::Evening,
        }
    }
}

/// A time of day at which what is due is bundled into one notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// 08:10 unless moved.
    Morning,
    /// 13:00 unless moved.
    Midday,
    /// 20:45 unless moved.
    Evening,
}

impl Slot {
    /// All slots, by time of day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Midday, Self::Evening];

    /// The name used in commands and in the locale file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Evening => "evening",
        }
    }
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
    /// The phases leave a day without one.
    #[error("the phases must begin at day 0 and go up")]
    Phases,
}

impl Plan {
    /// Reads and checks a plan file.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        let plan: Self = toml::from_str(text)?;
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
                if plan.item(held).is_none_or(|item| item.hold.is_none()) {
                    return Err(PlanError::Dangling(tip.id.clone(), held.clone()));
                }
            }
        }
        let rising = plan.phases.windows(2).all(|pair| pair[0].from < pair[1].from);
        if !rising || plan.phases.first().is_none_or(|phase| phase.from != 0) {
            return Err(PlanError::Phases);
        }
        Ok(plan)
    }

    /// The default plan that comes with the app.
    ///
    /// # Panics
    /// When `assets/care-plan.toml` is broken, which a test holds against.
    pub fn default_plan() -> &'static Self {
        static PLAN: OnceLock<Plan> = OnceLock::new();
        PLAN.get_or_init(|| Self::parse(DEFAULT_PLAN).expect("the default plan is sound"))
    }

    /// The item with this name.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| &*item.id == id)
    }

    /// The step with this name.
    pub fn step(&self, id: &str) -> Option<&Item> {
        self.item(id).filter(|item| item.step.is_some())
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
    /// What the step is called: the provider's words or the locale file's.
    pub fn step_title(&self) -> Text {
        self.title.clone().unwrap_or_else(|| Text::key(format!("{}.step", self.id)))
    }

    /// What is held off: the provider's words or the locale file's.
    pub fn hold_title(&self) -> Text {
        self.title.clone().unwrap_or_else(|| Text::key(format!("{}.hold", self.id)))
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
        Text::key(format!("{}.detail", self.id))
    }

    /// Why: the provider's words or the locale file's.
    pub fn why(&self) -> Text {
        self.reason.clone().unwrap_or_else(|| Text::key(format!("{}.reason", self.id)))
    }
}

//! The activities that a client may ask about, read from `assets/`.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;

use super::circumstance::Circumstance;
use super::word::plain;
use crate::basis::Basis;
use crate::built_in::from_toml;
use crate::care::days::DaySet;

/// The file with the activities.
pub const ACTIVITIES: &str = include_str!("../../../assets/activities.toml");

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its id, which is stable (`gym`, `hot_shower`).
    pub id: Arc<str>,
    /// The item of the care plan that holds it off.
    pub item: Option<Arc<str>>,
    /// The item that only a professional's plan holds it off by; it comes before `item`.
    pub offered: Option<Arc<str>>,
    /// Its verdict while nothing holds it.
    #[serde(default)]
    pub answer: Otherwise,
    /// The recovery days on which it is a check after its hold is over.
    #[serde(default)]
    pub check: DaySet,
    /// The source for those days: a rule of the article or the id of a source.
    pub source: Option<Arc<str>>,
    /// The basis if no item of the plan has it.
    pub basis: Option<Basis>,
    pub names: Vec<Arc<str>>,
    /// Names of other activities that are this one as well: hot yoga.
    #[serde(default)]
    pub also: Vec<Arc<str>>,
    /// The circumstances that do not affect it.
    #[serde(default)]
    pub allows: Vec<Circumstance>,
    /// What it becomes under a circumstance: a shower that is hot.
    #[serde(default)]
    pub becomes: HashMap<Circumstance, Others>,
    /// It leads somewhere: what follows “to” may be only the destination.
    #[serde(default)]
    pub way: bool,
    /// Its names that may be only a destination.
    #[serde(default)]
    pub places: Vec<Arc<str>>,
    /// The longest accepted duration, in minutes; without it no duration is understood.
    pub minutes: Option<u32>,
    /// It is done with products, whose kind does not affect it.
    #[serde(default)]
    pub products: bool,
    /// It is done to the skin with something.
    #[serde(default)]
    pub applied: bool,
    /// The activity that it is on the skin, if it is normally eaten or drunk.
    pub on_skin: Option<Arc<str>>,
    /// The class of ingredients that it answers for.
    pub class: Option<Arc<str>>,
}

/// What an activity becomes: one other, or several at once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Others {
    One(Arc<str>),
    Several(Vec<Arc<str>>),
}

impl Others {
    /// Their ids.
    pub fn ids(&self) -> &[Arc<str>] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Several(ids) => ids,
        }
    }
}

impl Activity {
    /// Whether its check is what other sheets ask for, not a rule of the article such as `Dont 3`.
    pub fn is_by_sheets(&self) -> bool {
        let is_rule = |source: &Arc<str>| source.starts_with("Do ") || source.starts_with("Dont ");
        self.source.as_ref().is_some_and(|source| !is_rule(source))
    }

    /// Whether it is held off or a check on some day.
    pub fn is_asked(&self) -> bool {
        self.item.is_some() || self.answer == Otherwise::Check
    }

    /// Whether it is a check on every day on which nothing holds it off.
    pub fn is_always_a_check(&self) -> bool {
        self.answer == Otherwise::Check && self.check.is_empty()
    }

    /// Whether it is a check on every day, with or without a treatment.
    pub fn is_standing(&self) -> bool {
        self.item.is_none() && self.is_always_a_check()
    }
}

/// An activity's verdict while nothing holds it off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// Fine by the plan.
    #[default]
    Fine,
    /// A check: on its days, or always if it has none.
    Check,
}

/// All activities.
#[derive(Debug)]
pub struct Activities {
    /// The activities, in the order of the file.
    pub all: Vec<Activity>,
}

/// Why the activities are invalid.
#[derive(Debug, thiserror::Error)]
pub enum ActivitiesError {
    /// The file's form is wrong.
    #[error("the activities cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// A duplicate id.
    #[error("`{0}` names two activities: keep one")]
    Twice(Arc<str>),
    /// An activity without a basis.
    #[error("the activity `{0}` has neither an item nor a basis: say who says so")]
    NoBasis(Arc<str>),
    /// A name of others that is none.
    #[error("`{1}` is also `{0}`, but no activity has that name: add it to one")]
    Also(Arc<str>, Arc<str>),
    /// An activity becomes an unknown one.
    #[error("the activity `{0}` becomes `{1}`, which there is not")]
    Becomes(Arc<str>, Arc<str>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    activity: Vec<Activity>,
}

impl Activities {
    pub fn parse(text: &str) -> Result<Self, ActivitiesError> {
        let all = from_toml::<File>(text)?.activity;
        let mut names = HashMap::new();
        for (number, activity) in all.iter().enumerate() {
            if activity.item.is_none() && activity.basis.is_none() {
                return Err(ActivitiesError::NoBasis(activity.id.clone()));
            }
            for name in &activity.names {
                let letters = plain(&name.replace([' ', '-', '\''], ""));
                if names.insert(letters, number).is_some_and(|known| known != number) {
                    return Err(ActivitiesError::Twice(name.clone()));
                }
            }
            let others = activity.becomes.values().flat_map(Others::ids);
            let known = |id: &&Arc<str>| !all.iter().any(|one| one.id == **id);
            if let Some(other) = others.chain(&activity.on_skin).find(known) {
                return Err(ActivitiesError::Becomes(activity.id.clone(), other.clone()));
            }
        }
        for activity in &all {
            let letters = |name: &Arc<str>| plain(&name.replace([' ', '-', '\''], ""));
            if let Some(name) =
                activity.also.iter().find(|name| !names.contains_key(&letters(name)))
            {
                return Err(ActivitiesError::Also(activity.id.clone(), name.clone()));
            }
        }
        Ok(Self { all })
    }

    /// The bundled data.
    pub fn default_data() -> &'static Self {
        &super::Lexicon::default_data().activities
    }

    /// The activity that answers for a class of ingredients.
    pub fn for_class(&self, class: &str) -> Option<&Activity> {
        self.all.iter().find(|activity| activity.class.as_deref() == Some(class))
    }

    /// The activity with this name.
    pub fn get(&self, id: &str) -> Option<&Activity> {
        self.all.iter().find(|activity| &*activity.id == id)
    }
}

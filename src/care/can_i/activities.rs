//! What the client may ask whether they can do, read from `assets/`.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use crate::basis::Basis;
use crate::care::days::DaySet;
use crate::ingredients::folded_words as words;

/// The file with the activities.
pub const ACTIVITIES: &str = include_str!("../../../assets/activities.toml");

/// Questions of more words than this are no question about an activity.
const MOST_WORDS: usize = 12;

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its name, a promise to everything outside (`gym`, `hot_shower`).
    pub id: Arc<str>,
    /// The item of the care plan that holds it off.
    pub item: Option<Arc<str>>,
    /// What it is while nothing holds it.
    #[serde(default)]
    pub answer: Otherwise,
    /// The recovery days on which it is worth a question after its hold is over.
    #[serde(default)]
    pub check: DaySet,
    /// Where those days come from: a rule of the article or the id of a source.
    pub source: Option<Arc<str>>,
    /// Who says so where no item of the plan does.
    pub basis: Option<Basis>,
    /// What it is called.
    pub names: Vec<Arc<str>>,
    /// What it becomes with one of these words beside it: a shower that is hot.
    pub with: Option<With>,
}

/// Words that make another activity of one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct With {
    /// The words.
    pub words: Vec<Arc<str>>,
    /// The activity that it is then.
    pub is: Arc<str>,
}

/// What an activity is while nothing holds it off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// Fine by the plan.
    #[default]
    Fine,
    /// Worth a question: on its days, or always where it has none.
    Check,
}

/// All activities, by their folded names.
#[derive(Debug)]
pub struct Activities {
    /// The activities, in the order of the file.
    pub all: Vec<Activity>,
    names: HashMap<Vec<u8>, usize>,
}

/// Why the activities are refused.
#[derive(Debug, thiserror::Error)]
pub enum ActivitiesError {
    /// Not the form of the file.
    #[error("the activities cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// The same name twice.
    #[error("`{0}` names two activities: keep one")]
    Twice(Arc<str>),
    /// An activity that nobody speaks of.
    #[error("the activity `{0}` has neither an item nor a basis: say who says so")]
    NoBasis(Arc<str>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    activity: Vec<Activity>,
}

impl Activities {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, ActivitiesError> {
        let all = toml::from_str::<File>(text)?.activity;
        let mut names = HashMap::new();
        for (number, activity) in all.iter().enumerate() {
            if activity.item.is_none() && activity.basis.is_none() {
                return Err(ActivitiesError::NoBasis(activity.id.clone()));
            }
            for name in &activity.names {
                let letters = words(name).concat();
                if names.insert(letters, number).is_some_and(|known| known != number) {
                    return Err(ActivitiesError::Twice(name.clone()));
                }
            }
        }
        Ok(Self { all, names })
    }

    /// The data that comes with the app.
    ///
    /// # Panics
    /// When `assets/activities.toml` is broken, which a test holds against.
    pub fn default_data() -> &'static Self {
        static DATA: OnceLock<Activities> = OnceLock::new();
        DATA.get_or_init(|| Self::parse(ACTIVITIES).expect("the activities are sound"))
    }

    /// The activities that a short question names, each once, the longest name at a place; and whether
    /// they are all that it names.
    pub fn named_in(&self, question: &str) -> (Vec<&Activity>, bool) {
        let words = words(question);
        let mut named: Vec<&Activity> = Vec::new();
        if words.len() > MOST_WORDS {
            return (named, false);
        }
        let (mut at, mut is_all) = (0, true);
        while at < words.len() {
            let longest = (at + 1..=words.len().min(at + 6)).rev().find_map(|end| {
                self.names.get(&words[at..end].concat()).map(|number| (*number, end))
            });
            let Some((number, end)) = longest else {
                (at, is_all) = (at + 1, false);
                continue;
            };
            let activity = self.with(&self.all[number], &words);
            if !named.contains(&activity) {
                named.push(activity);
            }
            at = end;
        }
        (named, is_all)
    }

    /// What an activity becomes by the words beside it.
    fn with<'a>(&'a self, activity: &'a Activity, said: &[Vec<u8>]) -> &'a Activity {
        let Some(with) = &activity.with else { return activity };
        let is_said = with.words.iter().any(|word| said.contains(&words(word).concat()));
        let other = self.all.iter().find(|one| one.id == with.is).filter(|_| is_said);
        other.unwrap_or(activity)
    }
}

//! "Can I use or do this now?": from a text, the plan, the treatments and an instant to an answer.
//!
//! The text is folded, known names are found in it, its ingredient lists are told from what stands
//! around them, each name is weighed by its role and place, and the plan says what that means now.
//! What is not known is never fine.

mod activities;
mod answer;
mod find;
mod fold;
mod ingredients;
mod items;
mod lists;
mod marks;
mod misspelt;
mod read;
mod situation;
mod weigh;

pub use activities::{ACTIVITIES, Activities, ActivitiesError, Activity, Otherwise};
pub use answer::{Answer, Helpful, Hit, Verdict};
pub use ingredients::{
    COMMON, Class, ClassKind, INGREDIENTS, Ingredients, IngredientsError, Names, Role,
};
pub use situation::{Asked, Situation};

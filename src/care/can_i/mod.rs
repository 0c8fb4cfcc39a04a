//! "Can I use or do this now?": from a text, the plan, the treatments and an instant to an answer.
//!
//! A product's text is read in `ingredients`; here the plan says what its findings, and the activities
//! that a question names, mean at an instant. What is not known is never fine.

mod activities;
mod answer;
mod situation;

pub use activities::{ACTIVITIES, Activities, ActivitiesError, Activity, Otherwise};
pub use answer::{Answer, Helpful, Hit, Verdict};
pub use situation::Situation;

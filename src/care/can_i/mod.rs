//! "Can I use or do this now?": from a text, the plan, the treatments and an instant to an answer.
//!
//! A question is answered as a whole: what it names is looked up, and it is fine only when each of its
//! words is understood. A product's text is read in `ingredients`; here the plan says what its findings
//! mean at an instant. What is not known is never fine.

mod activities;
mod answer;
mod ask;
mod lexicon;
mod question;
mod situation;
mod tokens;

pub use activities::{ACTIVITIES, Activities, ActivitiesError, Activity, Otherwise};
pub use answer::{Answer, Helpful, Hit, SignView, Verdict};
pub use lexicon::{Circumstance, Lexicon, LexiconError, QUESTIONS};
pub use situation::Situation;

//! "Can I use or do this now?": an answer from a text, the plan, the treatments and an instant.
//!
//! A question is answered as a whole: its names are looked up, and it is fine only when every word is
//! understood. A product's text is read in `ingredients`; here the plan says what the findings mean at an
//! instant. What is unknown is never fine.

mod activities;
mod answer;
mod ask;
mod circumstance;
mod fill;
mod grammar;
mod languages;
mod lexicon;
mod question;
mod reading;
mod sentence;
mod situation;
mod spelling;
mod time_words;
mod tokens;
mod word;

pub use activities::{ACTIVITIES, Activities, ActivitiesError, Activity, Others, Otherwise};
pub use answer::{Answer, Helpful, Hit, SAY_ASK, SignView, Verdict};
pub use circumstance::Circumstance;
pub use lexicon::{Lexicon, LexiconError};
pub use reading::{Named, named_in};
pub(in crate::care) use sentence::{Sentence, Span, Thing, compared};
pub use situation::Situation;

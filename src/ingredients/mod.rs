//! Reading a product's text: from an ingredient list, a page or a few words to findings.
//!
//! The text is folded, known names are found in it, its ingredient lists are separated from the text
//! around them, and each name is weighed by its role and position. Nothing here knows a plan or a clock:
//! what a finding means on a day is decided in `care::can_i`.

mod announced;
mod build;
mod codes;
mod data;
mod denial;
mod error;
mod find;
mod findings;
mod fold;
mod index;
mod items;
mod lists;
mod marks;
mod misspelt;
mod named;
mod place;
mod plants;
mod read;
mod said;
mod weigh;
mod words;

pub use data::{Class, ClassKind, Files, Ingredients, More, Names, Role};
pub use error::IngredientsError;
pub use findings::{Finding, Findings, ProductQuery, TextKind};
pub use marks::{Mark, Says};
pub use named::{Meaning, NamedSpan};
pub use weigh::{Weight, Why};
pub use words::{WordLists, folded_words};

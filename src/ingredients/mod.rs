//! Reading a product's text: from an ingredient list, a page or a few words to findings.
//!
//! The text is folded, known names are found in it, its ingredient lists are told from what stands
//! around them, and each name is weighed by its role and place. Nothing here knows a plan or a clock:
//! what a finding means on a day is decided in `care::can_i`.

mod data;
mod find;
mod findings;
mod fold;
mod items;
mod lists;
mod marks;
mod misspelt;
mod named;
mod read;
mod weigh;
mod words;

pub use data::{COMMON, Class, ClassKind, INGREDIENTS, Ingredients, IngredientsError, Names, Role};
pub use findings::{Finding, Findings, ProductQuery, TextKind};
pub use named::{Meaning, NamedSpan};
pub use weigh::{Weight, Why};
pub use words::folded_words;

//! Mistakes in the ingredient data.

use std::sync::Arc;

use super::data::MEANINGS;

/// Why the ingredient data is refused.
#[derive(Debug, thiserror::Error)]
pub enum IngredientsError {
    /// The file's form is wrong.
    #[error("the ingredients cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// A duplicate class.
    #[error("the class `{0}` stands twice: rename one")]
    Twice(Arc<str>),
    /// A hold class without an item of the care plan.
    #[error("the class `{0}` holds: name the item of the care plan")]
    NoItem(Arc<str>),
    /// A class with a weight but no basis.
    #[error("the class `{0}` has no basis: say who says so")]
    NoBasis(Arc<str>),
    /// A label word that marks nothing.
    #[error("the class `{0}` has words of a label: say what they mark")]
    NoMark(Arc<str>),
    /// A name without a letter.
    #[error("the class `{0}` has a name without letters: `{1}`")]
    Empty(Arc<str>, Arc<str>),
    /// A name that is both held off and harmless.
    #[error("`{0}` is both held off and harmless: keep one")]
    Both(Arc<str>),
    /// A name in more classes than allowed.
    #[error("`{0}` stands in more than {MEANINGS} classes: take it out of some")]
    TooMany(Arc<str>),
    /// A line of the plants without a name.
    #[error("`{0}` names no plant: write the botanical name, =, and its other names")]
    Plant(String),
    /// More names than the finder can hold.
    #[error("the names cannot be looked for: {0}")]
    Finder(#[from] aho_corasick::BuildError),
}

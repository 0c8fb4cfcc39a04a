//! Where the extras come from.

use std::sync::Arc;

use serde::Deserialize;

/// The file that holds the sources.
pub const SOURCES: &str = include_str!("../../assets/sources.toml");

/// A public page that an extra rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id that a basis refers to.
    pub id: Arc<str>,
    /// `A` to `C`, best first.
    pub grade: char,
    /// Its title.
    pub title: Arc<str>,
    /// Its address, shown as text: the app opens no connection.
    pub address: Arc<str>,
}

#[derive(Deserialize)]
struct File {
    source: Vec<Source>,
}

/// All sources, by grade.
pub fn sources() -> Result<Vec<Source>, toml::de::Error> {
    let mut sources = toml::from_str::<File>(SOURCES)?.source;
    sources.sort_by_key(|source| source.grade);
    Ok(sources)
}

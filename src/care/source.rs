//! Where the extras come from.

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::text::Text;
use crate::basis::{Basis, BasisKind};
use crate::built_in::from_toml;

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
    let mut sources = from_toml::<File>(SOURCES)?.source;
    sources.sort_by_key(|source| source.grade);
    Ok(sources)
}

/// The source of this id; `None` for our own suggestions.
pub fn source(id: &str) -> Option<&'static Source> {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    let sources = SOURCES.get_or_init(|| sources().unwrap_or_default());
    sources.iter().find(|source| &*source.id == id)
}

/// A basis in words: `Default plan, Do 3`.
pub fn said_by(basis: &Basis) -> Text {
    match basis.kind {
        BasisKind::Seed => Text::key("basis-seed").with("rule", rule(basis)),
        BasisKind::SeedByReading => Text::key("basis-reading").with("rule", rule(basis)),
        BasisKind::Extra => match source(&basis.reference) {
            Some(source) => {
                Text::key("basis-extra").with("source", Text::Literal(source.title.clone()))
            }
            None => Text::key("basis-own"),
        },
        BasisKind::Provider if basis.reference.is_empty() => Text::key("by-provider"),
        BasisKind::Provider => {
            Text::key("basis-provider").with("who", Text::Literal(basis.reference.clone()))
        }
    }
}

/// The rule as numbered in the article.
fn rule(basis: &Basis) -> Text {
    let (kind, number) = basis.reference.rsplit_once(' ').unwrap_or(("", &basis.reference));
    let key = if kind == "Do" { "rule-do" } else { "rule-dont" };
    Text::key(key).with("number", Text::Literal(number.into()))
}

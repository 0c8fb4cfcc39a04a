//! Who says so: every item of guidance and every window carries its basis.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Who a piece of guidance comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// The kind of authority.
    pub kind: BasisKind,
    /// The seed's rule (`Do 3`), the id of a source, or the provider's name.
    #[serde(rename = "ref")]
    pub reference: Arc<str>,
}

/// The kinds of authority, from the article to the client's own professional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BasisKind {
    /// Stated by the article that the default plan represents.
    Seed,
    /// Not named by the article, but what its words cover.
    SeedByReading,
    /// From another public source.
    Extra,
    /// From the client's own professional.
    Provider,
}

/// Who the length of a window comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowBasis {
    /// The article gives the number.
    Seed,
    /// We propose the number, since the article gives none.
    Proposed,
    /// The client's professional gives the number.
    Provider,
}

impl Basis {
    /// A basis of the provider with this name.
    pub fn provider(name: impl Into<Arc<str>>) -> Self {
        Self { kind: BasisKind::Provider, reference: name.into() }
    }
}

//! What a client notes of a treatment besides when it was. None of it ever shortens a hold.

use serde::Deserialize;

use super::text::Text;
use crate::basis::{Basis, BasisKind};

/// How deep the needles went, as the professional calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    Light,
    Standard,
    Deep,
}

impl Depth {
    pub const ALL: [Self; 3] = [Self::Light, Self::Standard, Self::Deep];

    /// Its name in the store, the commands and the locale files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Standard => "standard",
            Self::Deep => "deep",
        }
    }

    /// The one with exactly this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Its name for a person.
    pub fn text(self) -> Text {
        Text::key(match self {
            Self::Light => "depth-light",
            Self::Standard => "depth-standard",
            Self::Deep => "depth-deep",
        })
    }
}

/// Which kind of needling it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NeedlingKind {
    /// With needles alone: what the default plan was written for.
    #[default]
    Plain,
    /// With radio-frequency through the needles.
    RadioFrequency,
}

impl NeedlingKind {
    pub const ALL: [Self; 2] = [Self::Plain, Self::RadioFrequency];

    /// Its name in the store, the commands and the locale files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::RadioFrequency => "rf",
        }
    }

    /// The one with exactly this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What a client notes of a treatment besides when it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// The treated area, in the client's own words.
    pub area: String,
    /// `None` where the client does not know.
    pub depth: Option<Depth>,
    pub kind: NeedlingKind,
    /// The client's own words.
    pub note: String,
}

impl Details {
    /// What was noted, part by part: the area, the depth, and the kind unless it is the usual one.
    pub fn summary(&self) -> Vec<Text> {
        let literal = |words: &str| (!words.is_empty()).then(|| Text::Literal(words.into()));
        let depth = self.depth.map(Depth::text);
        let kind = (self.kind != NeedlingKind::default()).then(|| self.kind.text());
        [literal(&self.area), depth, kind, literal(&self.note)].into_iter().flatten().collect()
    }
}

/// A warning that stands above everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    pub title: Text,
    /// It names `who`, to be asked: the professional.
    text: &'static str,
    pub basis: Basis,
}

impl Warning {
    /// How many days it stays when another treatment follows: as long as the plan speaks of recovery.
    pub const DAYS: u32 = 120;

    /// The sentences, with whom to ask.
    pub fn text(&self, who: Text) -> Text {
        Text::key(self.text).with("who", who)
    }
}

impl NeedlingKind {
    /// Its name for a person.
    pub fn text(self) -> Text {
        Text::key(match self {
            Self::Plain => "kind-plain",
            Self::RadioFrequency => "kind-rf",
        })
    }

    /// The warning about this kind.
    pub fn warning(self) -> Option<Warning> {
        match self {
            Self::Plain => None,
            Self::RadioFrequency => Some(Warning {
                title: Text::key("rf-title"),
                text: "rf-warning",
                basis: Basis { kind: BasisKind::Extra, reference: "A15".into() },
            }),
        }
    }
}

//! What a name is for reading a text, decided once for each name.

use super::data::{Class, ClassKind, Name, Role};

/// Shorter names are not looked for where they are glued to other words.
const SHORTEST_GLUED: usize = 6;

/// What a name is for reading a text: asked for each name that is found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Is {
    /// The name of an ingredient, or a word of the pack.
    pub(super) ingredient: bool,
    /// Only a word of the pack.
    pub(super) claim: bool,
    /// Something that could change an answer.
    pub(super) weighty: bool,
    /// A long name that could change an answer: looked for where it is glued to another word, too.
    pub(super) telling: bool,
    /// A preservative.
    pub(super) preservative: bool,
    /// A part of words only.
    pub(super) stem: bool,
    /// A word of scrubbing.
    pub(super) scrub_claim: bool,
    /// A claim of fruit acids.
    pub(super) acid_claim: bool,
    /// Sodium benzoate.
    pub(super) benzoate: bool,
    /// What it marks in a label, if it is no ingredient.
    pub(super) mark: Option<Mark>,
}

/// What a word marks in a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// The heading of an active ingredient.
    Active,
    /// Another heading.
    Heading,
    /// What follows is not there.
    Without,
    /// What follows is to be avoided, or comes before or after.
    Avoid,
    /// What stands beside it is there for the pH.
    Ph,
    /// What an ingredient does.
    Function,
}

impl Mark {
    fn of(class: &str) -> Self {
        match class {
            "heading_active" => Self::Active,
            "without" => Self::Without,
            "avoid" => Self::Avoid,
            "ph_mark" => Self::Ph,
            "function" => Self::Function,
            _ => Self::Heading,
        }
    }
}

/// Words that claim a peel, and so its acids, folded.
const PEELS: [&[u8]; 4] = [b"peel", b"peels", b"peellng", b"peellngs"];
/// Words that claim fruit acids begin or end so, folded.
const ACID_CLAIMS: [&[u8]; 8] = [
    b"aha",
    b"ahas",
    b"frultacld",
    b"alphahydroxya",
    b"fruchtsaure",
    b"frults",
    b"frutas",
    b"frutta",
];

impl Is {
    pub(super) fn of(classes: &[Class], means: &[Name], letters: &[u8]) -> Self {
        let class = |name: &Name| &classes[name.class];
        let heading = means.iter().find(|name| class(name).kind == ClassKind::Heading);
        let named = |id: &str| means.iter().any(|name| &*class(name).id == id);
        let scrub_claim =
            means.iter().any(|name| &*class(name).id == "scrub" && name.role == Role::Claim);
        let claims_acid = ACID_CLAIMS.iter().any(|claim| {
            letters == *claim
                || claim.len() > 4 && (letters.starts_with(claim) || letters.ends_with(claim))
        });
        Self {
            ingredient: heading.is_none(),
            claim: means.iter().all(|name| name.role == Role::Claim),
            weighty: means
                .iter()
                .any(|name| matches!(class(name).kind, ClassKind::Hold | ClassKind::Check)),
            telling: letters.len() >= SHORTEST_GLUED
                && means.iter().any(|name| {
                    matches!(class(name).kind, ClassKind::Hold | ClassKind::Check)
                        && !matches!(name.role, Role::Alone | Role::FirstThree)
                        && (scrub_claim || name.role != Role::Claim)
                }),
            preservative: named("preservative"),
            stem: means.iter().all(|name| name.role == Role::Stem),
            scrub_claim,
            acid_claim: named("aha") && claims_acid || scrub_claim && PEELS.contains(&letters),
            benzoate: letters == b"sodlumbenzoate",
            mark: heading.map(|name| Mark::of(&class(name).id)),
        }
    }
}

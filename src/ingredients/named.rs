//! The names in a few words, without looking for lists.

use std::ops::Range;

use super::data::{Class, Ingredients, Name, Role};
use super::find::find;
use super::fold::Folded;

/// A known name within a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedSpan<'d> {
    /// Where it stands, in bytes of the text as given.
    pub range: Range<usize>,
    /// What it means, of each class that it belongs to; never empty.
    pub means: Vec<Meaning<'d>>,
    /// What is joined to it says that it is not there: `alkoholfrei`.
    pub is_free: bool,
}

/// A class that a name belongs to, and when it counts as one of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning<'d> {
    /// The class, of any kind: words of a label are told too.
    pub class: &'d Class,
    /// When the name counts.
    pub role: Role,
}

impl Ingredients {
    /// Every name that is known in a short text, in order: of names within each other, the longest.
    pub fn named_in(&self, words: &str) -> Vec<NamedSpan<'_>> {
        let folded = Folded::of(words);
        let found = find(self, words, &folded).whole.into_iter().map(|found| {
            let common = self.common.map(|class| Name { class, role: Role::Anywhere });
            let common = common.filter(|_| found.pattern.is_none());
            let means = self.means(found.pattern).iter().chain(&common);
            let means = means
                .map(|name| Meaning { class: &self.classes[name.class], role: name.role })
                .collect();
            NamedSpan {
                range: folded.in_text(words, found.start..found.end),
                means,
                is_free: found.is_free,
            }
        });
        let mut spans: Vec<NamedSpan<'_>> = found.collect();
        // What stood in brackets is found after what stood around them.
        spans.sort_by_key(|span| (span.range.start, span.range.end));
        spans
    }
}

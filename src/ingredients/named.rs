//! The names in a short text, without looking for lists.

use std::ops::Range;

use super::data::{Class, Ingredients, Name, Role};
use super::find::find;
use super::fold::Folded;

/// A known name in a short text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedSpan<'d> {
    /// The range of bytes in the original text.
    pub range: Range<usize>,
    /// Its meaning in each of its classes; never empty.
    pub means: Vec<Meaning<'d>>,
    /// Its ending denies it: `alkoholfrei`.
    pub is_free: bool,
}

/// A class of a name, and when the name counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning<'d> {
    /// The class, of any kind: label words are included.
    pub class: &'d Class,
    /// When the name counts.
    pub role: Role,
}

impl Ingredients {
    /// Every known name in a short text, in order; of nested names, the longest.
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
        // Text in brackets comes after the text around it.
        spans.sort_by_key(|span| (span.range.start, span.range.end));
        spans
    }
}

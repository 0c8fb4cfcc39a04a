//! What a question denies or leaves out.

use super::Reader;
use super::chunks::Kind;
use crate::care::can_i::lexicon::{Circumstance, Meaning};
use crate::ingredients::ClassKind;

impl Reader<'_, '_> {
    /// What stands right behind a word that denies.
    pub(super) fn denials(&mut self) {
        for index in 0..self.chunks.len() {
            let (is_deny, is_omit) =
                (self.chunks[index].is(Meaning::Deny), self.chunks[index].is(Meaning::Omit));
            if !is_deny && !is_omit {
                continue;
            }
            let mut at = self.next(index);
            while let Some(next) = at.filter(|next| self.chunks[*next].is(Meaning::Degree)) {
                at = self.next(next);
            }
            let Some(mut target) = at else { continue };
            if !self.can_be_left_out(target) {
                continue;
            }
            self.chunks[index].understood = true;
            if is_omit {
                continue;
            }
            self.denied.insert(target);
            // `No redness or swelling` denies both.
            while let Some(or) = self.next(target).filter(|or| self.is_or(*or)) {
                let Some(next) = self.next(or).filter(|next| self.can_be_left_out(*next)) else {
                    break;
                };
                self.denied.insert(next);
                target = next;
            }
        }
        for index in self.denied.clone() {
            self.chunks[index].understood = true;
        }
    }

    fn is_or(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        chunk.to == chunk.from + 1 && matches!(self.word(chunk.from), "or" | "nor")
    }

    /// Whether leaving something out makes a question no stricter: what is held off, a sign, heat.
    fn can_be_left_out(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        if let Kind::Ingredient(span) = &chunk.kind {
            let kinds = span.means.iter().map(|one| one.class.kind);
            return { kinds }.any(|kind| matches!(kind, ClassKind::Hold | ClassKind::Check));
        }
        let asked = chunk.activity().map(|number| self.lexicon.activities.all[number].is_asked());
        asked.unwrap_or(false)
            || chunk.sign().is_some() && asked.is_none()
            || chunk.circumstance().is_some_and(Circumstance::is_stricter)
    }
}

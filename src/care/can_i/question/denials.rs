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
            if !self.can_be_left_out(target) || self.asks_negatively(index) {
                continue;
            }
            if self.chunks[target].sign().is_some() && !self.denies_sign(index, target) {
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

    /// Whether a word that denies only makes a question of it: “isn't makeup ok”, “can I not exercise”.
    fn asks_negatively(&self, index: usize) -> bool {
        const VERBS: [&str; 14] = [
            "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would",
            "should", "may", "might",
        ];
        let chunk = &self.chunks[index];
        if self.word(chunk.from) != "not" {
            return false;
        }
        let at = |back: usize| {
            let at = chunk.from.checked_sub(back)?;
            (self.tokens[at].clause == chunk.clause).then(|| self.word(at))
        };
        let is_verb = |word: Option<&str>| word.is_some_and(|word| VERBS.contains(&word));
        let begins =
            |back: usize| at(back + 1).is_none_or(|word| matches!(word, "why" | "and" | "so"));
        let asks = is_verb(at(1)) && begins(1);
        let asks_of_person = matches!(at(1), Some("i" | "we" | "you" | "it")) && is_verb(at(2));
        asks || asks_of_person && begins(2)
    }

    /// Whether a sign is denied, and not only said to be less: “not too swollen” is swollen.
    fn denies_sign(&self, deny: usize, sign: usize) -> bool {
        const LESS: [&str; 14] = [
            "too",
            "very",
            "really",
            "so",
            "that",
            "much",
            "real",
            "significant",
            "bad",
            "even",
            "visible",
            "more",
            "longer",
            "as",
        ];
        const BESIDE: [&str; 3] = ["except", "instead", "rather"];
        let (from, to) = (self.chunks[deny].to, self.chunks[sign].from);
        let is_less = (from..to).any(|at| LESS.contains(&self.word(at)));
        let clause = self.chunks[sign].clause;
        let behind = (self.chunks[sign].to..self.tokens.len())
            .take_while(|at| self.tokens[*at].clause == clause);
        let mut behind = behind.map(|at| self.word(at));
        let compares = behind.clone().any(|word| word == "than");
        let lessens =
            behind.next().is_some_and(|word| matches!(word, "much" | "that" | "so" | "a"));
        let twice = self.previous(deny).is_some_and(|before| {
            self.chunks[before].is(Meaning::Deny)
                || self.previous(before).is_some_and(|one| self.chunks[one].is(Meaning::Deny))
        });
        let is_beside = BESIDE.contains(&self.word(self.chunks[deny].from));
        !(is_less || compares || lessens || twice || is_beside)
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

//! What a question negates or leaves out.

use super::Reader;
use super::chunks::Kind;
use crate::care::can_i::circumstance::Circumstance;
use crate::care::can_i::lexicon::Meaning;
use crate::ingredients::ClassKind;

impl Reader<'_, '_> {
    /// What follows a negating word directly.
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
            let is_sign = self.chunks[target].sign().is_some();
            let only_signs = self.is_word(index, &self.lexicon.grammar.not_signs);
            if is_sign && !self.denies_sign(index, target) || !is_sign && only_signs {
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
                self.chunks[or].understood |= !self.chunks[or].is(Meaning::Deny);
                target = next;
            }
            self.enumerated(target);
        }
        for index in self.denied.clone() {
            self.chunks[index].understood = true;
        }
    }

    /// “No redness, pain or swelling” negates all three: names between commas, the last with an “or” before it.
    fn enumerated(&mut self, denied: usize) {
        if self.chunks[denied].sign().is_none() || self.next(denied).is_some() {
            return;
        }
        let (mut last, mut names, mut until) = (denied, Vec::new(), 0);
        while let Some(first) = self.behind_comma(last) {
            let clause = self.chunks[first].clause;
            let count = self.in_clause(clause).count();
            let here = first..first + count;
            let is_name = |at: usize| {
                self.chunks[at].sign().is_some() && self.can_be_left_out(at)
                    || self.is_or(at)
                    || self.chunks[at].is(Meaning::Degree)
            };
            if !here.clone().all(is_name) {
                break;
            }
            names.extend(here.clone());
            if here.clone().any(|at| self.is_or(at)) {
                until = names.len();
            }
            last = here.end - 1;
        }
        for index in names.into_iter().take(until) {
            self.chunks[index].understood = true;
            if self.chunks[index].sign().is_some() {
                self.denied.insert(index);
            }
        }
    }

    /// The chunk after one, if only a comma is between them.
    fn behind_comma(&self, index: usize) -> Option<usize> {
        let next = self.chunks.get(index + 1)?;
        let end = self.tokens[self.chunks[index].to - 1].range.end;
        let between = self.text.get(end..self.tokens[next.from].range.start)?;
        matches!(between.trim(), "," | "،").then_some(index + 1)
    }

    /// Whether a negating word only forms a question: “isn't makeup ok”, “can I not exercise”.
    fn asks_negatively(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let chunk = &self.chunks[index];
        if !grammar.not.contains(self.word(chunk.from)) {
            return false;
        }
        let at = |back: usize| {
            let at = chunk.from.checked_sub(back)?;
            (self.tokens[at].clause == chunk.clause).then(|| self.word(at))
        };
        let is_verb = |word: Option<&str>| word.is_some_and(|word| grammar.asks.contains(word));
        let begins = |back: usize| at(back + 1).is_none_or(|word| grammar.opens.contains(word));
        let asks = is_verb(at(1)) && begins(1);
        let is_person = at(1).is_some_and(|word| grammar.subjects.contains(word));
        asks || is_person && is_verb(at(2)) && begins(2)
    }

    /// Whether a sign is negated, and not just weakened: “not too swollen” is swollen.
    fn denies_sign(&self, deny: usize, sign: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let (from, to) = (self.chunks[deny].to, self.chunks[sign].from);
        let is_less = (from..to).any(|at| grammar.less.contains(self.word(at)));
        let clause = self.chunks[sign].clause;
        let behind = (self.chunks[sign].to..self.tokens.len())
            .take_while(|at| self.tokens[*at].clause == clause);
        let mut behind = behind.map(|at| self.word(at));
        let compares = behind.clone().any(|word| grammar.compares.contains(word));
        let lessens = behind.next().is_some_and(|word| grammar.lessens.contains(word));
        let twice = self.previous(deny).is_some_and(|before| {
            self.chunks[before].is(Meaning::Deny)
                || self.previous(before).is_some_and(|one| self.chunks[one].is(Meaning::Deny))
        });
        let is_beside = grammar.beside.contains(self.word(self.chunks[deny].from));
        !(is_less || compares || lessens || twice || is_beside)
    }

    fn is_or(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        chunk.to == chunk.from + 1 && self.lexicon.grammar.or.contains(self.word(chunk.from))
    }

    /// Whether leaving something out makes a question no stricter: what is held off, a sign, heat.
    fn can_be_left_out(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        if let Kind::Ingredient(span) = &chunk.kind {
            let kinds = span.means.iter().map(|one| one.class.kind);
            return { kinds }.any(|kind| matches!(kind, ClassKind::Hold | ClassKind::Check));
        }
        let all = &self.lexicon.activities.all;
        // To go without a shower or a moisturiser is another question.
        let is_care = |number: usize| all[number].applied && all[number].item.is_none();
        let counts = |number: usize| all[number].is_asked() && !is_care(number);
        let asked = chunk.activity().map(|_| chunk.activities().any(counts));
        asked.unwrap_or(false)
            || chunk.sign().is_some() && asked.is_none()
            || chunk.circumstance().is_some_and(Circumstance::is_stricter)
    }
}

//! The ingredients and activities in a question, and how circumstances change them.

use super::chunks::{Chunk, Kind};
use super::when::Said;
use super::{NamedIngredient, Reader};
use crate::basis::BasisKind;
use crate::care::can_i::activities::{Activity, Others, Otherwise};
use crate::care::can_i::circumstance::Circumstance;
use crate::care::can_i::lexicon::Meaning;
use crate::ingredients::ClassKind;

impl<'d> Reader<'_, 'd> {
    /// Ingredients that are named and not negated.
    pub(super) fn ingredients(&mut self) {
        for index in 0..self.chunks.len() {
            let Kind::Ingredient(span) = &self.chunks[index].kind else { continue };
            // `Retinol free`.
            let free = &self.lexicon.grammar.free;
            let free = self
                .next(index)
                .is_some_and(|next| free.contains(self.word(self.chunks[next].from)));
            let is_denied = free || span.is_free || self.denied.contains(&index);
            let written = {
                let (from, to) = (self.chunks[index].from, self.chunks[index].to);
                self.text[self.tokens[from].range.start..self.tokens[to - 1].range.end].to_owned()
            };
            let span = span.clone();
            // Butter as food is not butter on the skin: what is on no list is understood only as a part of something
            // that is put on.
            let counts = span.means.iter().any(|one| {
                let by_article = one.class.basis.as_ref().map(|basis| basis.kind);
                match one.class.kind {
                    ClassKind::Hold | ClassKind::Check => true,
                    ClassKind::Helpful => by_article == Some(BasisKind::Seed),
                    _ => false,
                }
            });
            self.chunks[index].understood = counts || is_denied;
            if let Some(next) = self.next(index).filter(|_| free) {
                self.chunks[next].understood = true;
            }
            if !is_denied {
                self.question.ingredients.push(NamedIngredient { written, span });
            }
        }
        // A word for a sign that is also a packaging word: “a peeling” is the product.
        for index in 0..self.chunks.len() {
            let chunk = &self.chunks[index];
            if chunk.sign().is_none() || chunk.understood {
                continue;
            }
            let text = &self.text
                [self.tokens[chunk.from].range.start..self.tokens[chunk.to - 1].range.end];
            for span in self.data.named_in(text) {
                let counts = span.means.iter().any(|one| one.class.kind == ClassKind::Hold);
                if counts {
                    let written = text.to_owned();
                    self.question.ingredients.push(NamedIngredient { written, span });
                }
            }
        }
    }

    /// The activities, after their circumstances.
    pub(super) fn activities(&mut self) {
        let named = self.named();
        self.activities_of(named);
    }

    /// The activities in question, each once.
    fn named(&mut self) -> Vec<&'d Activity> {
        let all = &self.lexicon.activities.all;
        let mut asked: Vec<&'d Activity> = Vec::new();
        let mut told: Vec<&'d Activity> = Vec::new();
        for index in 0..self.chunks.len() {
            let numbers: Vec<usize> = self.chunks[index].activities().collect();
            if numbers.is_empty() {
                continue;
            }
            self.chunks[index].understood = true;
            let is_said = self.said.contains(&index) && self.acts_on_skin(&self.chunks[index]);
            let is_beside = self.is_where_a_way_leads(index) || self.is_own_treatment(index);
            if self.denied.contains(&index) || is_said || is_beside {
                continue;
            }
            for activity in numbers.into_iter().map(|number| &all[number]) {
                // A past action is not in question, except one that is always a check.
                let is_only_told = self.is_told(index) && activity.answer == Otherwise::Fine;
                let list = if is_only_told { &mut told } else { &mut asked };
                if !list.contains(&activity) {
                    list.push(activity);
                }
            }
        }
        asked.extend(self.done_again().filter(|activity| !asked.contains(activity)));
        // “I did a spin class, can I do another one?” may ask for either.
        if self.asks_for_another() {
            asked.append(&mut told);
        }
        // … unless there is nothing else: “I swam yesterday, is that bad?”
        let names_more = !self.question.ingredients.is_empty();
        if asked.is_empty() && !names_more {
            self.told.clear();
            return told;
        }
        asked
    }

    /// Whether the treatment is asked for by words that could be about anything: “another one”.
    fn asks_for_another(&self) -> bool {
        let needling = self.lexicon.activities.all.iter().position(|one| &*one.id == "needling");
        self.chunks.iter().any(|chunk| {
            let mut words = (chunk.from..chunk.to).map(|at| self.word(at));
            chunk.activity() == needling
                && chunk.to > chunk.from + 1
                && !words.any(|word| self.lexicon.grammar.treatments.contains(word))
        })
    }

    /// The treatment, where words that only mention it go on: “after needling my face again”.
    fn done_again(&self) -> Option<&'d Activity> {
        let grammar = &self.lexicon.grammar;
        let is_once_more = |index: &usize| {
            let chunk = &self.chunks[*index];
            let last = self.word(chunk.to - 1);
            let is_named = chunk.is(Meaning::Plain)
                && chunk.to > chunk.from + 1
                && grammar.treatments.contains(last);
            let mut at = self.next(*index).filter(|_| is_named);
            let mut is_body = false;
            while let Some(next) = at {
                let word = self.word(self.chunks[next].from);
                if grammar.once_more.contains(word) {
                    return true;
                }
                is_body |= self.chunks[next].is(Meaning::Body);
                if !self.chunks[next].is(Meaning::Body) && !grammar.small.contains(word) {
                    break;
                }
                at = self.next(next);
            }
            is_body && !grammar.treated.contains(self.word(chunk.from))
        };
        { 0..self.chunks.len() }.find(is_once_more)?;
        self.lexicon.activities.get("needling")
    }

    /// Whether the treatment is only mentioned as past, by its reason: “microneedling for scars, can I walk?”
    fn is_own_treatment(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let chunk = &self.chunks[index];
        let clause: Vec<&Chunk<'_>> = self.in_clause(chunk.clause).collect();
        let is_reason = self.next(index).filter(|at| self.is_word(*at, &grammar.purpose));
        let mut reason = is_reason.and_then(|at| self.next(at));
        while let Some(small) = reason.filter(|at| self.is_word(*at, &grammar.small)) {
            reason = self.next(small);
        }
        let is_to_come = clause.iter().any(|one| {
            let words = (one.from..one.to).map(|at| self.word(at));
            matches!(one.kind, Kind::Time(Said::Moment(_))) || { words }
                .any(|word| grammar.no_deed.contains(word))
        });
        grammar.treatments.contains(self.word(chunk.to - 1))
            && reason.is_some_and(|at| self.chunks[at].sign().is_some())
            && !is_to_come
    }

    /// Whether a place is only a destination: “walk to the gym”.
    fn is_where_a_way_leads(&self, index: usize) -> bool {
        let activities = &self.lexicon.activities.all;
        let chunk = &self.chunks[index];
        let Some(places) = chunk.activity().and_then(|number| self.lexicon.places.get(&number))
        else {
            return false;
        };
        let words: Vec<&str> = (chunk.from..chunk.to).map(|at| self.word(at)).collect();
        let words = words.join(" ");
        if !places.contains(&words) {
            return false;
        }
        let grammar = &self.lexicon.grammar;
        let is_way =
            |at: usize| self.chunks[at].activity().is_some_and(|number| activities[number].way);
        let mut at = self.previous(index);
        while let Some(before) =
            at.filter(|at| grammar.small.contains(self.word(self.chunks[*at].from)))
        {
            at = self.previous(before);
        }
        let Some(to) = at.filter(|at| grammar.to.contains(self.word(self.chunks[*at].to - 1)))
        else {
            return false;
        };
        is_way(to) || self.previous(to).is_some_and(is_way)
    }

    /// The activities as changed by their circumstances.
    fn activities_of(&mut self, mut named: Vec<&'d Activity>) {
        let all = &self.lexicon.activities;
        for index in 0..self.chunks.len() {
            // The circumstances of a reported activity change nothing.
            let is_how = self.chunks[index].circumstance().is_some();
            self.chunks[index].understood |= is_how && self.is_told(index);
        }
        let mut said: Vec<(usize, Circumstance)> = Vec::new();
        for (index, chunk) in self.chunks.iter().enumerate() {
            if self.is_told(index) {
                continue;
            }
            let is_sign = chunk.sign().is_some() && chunk.understood;
            let is_denied = self.denied.contains(&index);
            let own = is_denied || !is_sign;
            let circumstance = match chunk.circumstance() {
                // Something that is not hot is cool.
                Some(Circumstance::Hot) if is_denied => Some(Circumstance::Cool),
                _ if is_denied => None,
                circumstance => circumstance,
            };
            if let Some(circumstance) = circumstance.filter(|_| own) {
                said.push((index, circumstance));
            }
            let is_noon = |at: usize| self.lexicon.times.noon.contains(self.word(at));
            if matches!(chunk.kind, Kind::Time(_)) && (chunk.from..chunk.to).any(is_noon) {
                said.push((index, Circumstance::Noon));
            }
        }
        let mut became: Vec<&'d Activity> = Vec::new();
        for (index, circumstance) in said {
            let others: Vec<&Activity> = named
                .iter()
                .filter_map(|one| one.becomes.get(&circumstance))
                .flat_map(Others::ids)
                .filter_map(|id| all.get(id))
                .collect();
            // Each activity that could be fine must allow it or become another one by it.
            let unclear = named.iter().any(|one| {
                one.answer == Otherwise::Fine
                    && one.item.is_none()
                    && !one.allows.contains(&circumstance)
                    && !one.becomes.contains_key(&circumstance)
            });
            let allowed = named.iter().any(|one| one.allows.contains(&circumstance));
            let chunk = &mut self.chunks[index];
            let known = chunk.is(Meaning::Plain) || chunk.activity().is_some();
            if unclear && matches!(chunk.kind, Kind::Time(_)) {
                self.unclear.insert(index);
            }
            chunk.understood = known || !unclear && (allowed || !others.is_empty());
            // A milder activity replaces the original: a bath that is lukewarm.
            if !circumstance.is_stricter() {
                named.retain(|one| !one.becomes.contains_key(&circumstance));
            }
            became.extend(others);
        }
        // With sunscreen, or with what the article lists as helpful, the kind of product does not matter.
        let lists = |one: &NamedIngredient<'_>| {
            let by_article = |class: &crate::ingredients::Class| {
                let by_seed = class.basis.as_ref().is_some_and(|one| one.kind == BasisKind::Seed);
                class.kind == ClassKind::Helpful && by_seed
            };
            one.span.means.iter().any(|one| by_article(one.class))
        };
        let is_helpful = self.question.ingredients.iter().any(lists);
        let is_put_on = named.iter().all(|one| one.products) && (is_helpful || !named.is_empty());
        for chunk in self.chunks.iter_mut().filter(|_| is_put_on) {
            let is_mild = chunk.circumstance().is_some_and(|one| !one.is_stricter());
            let is_part = !named.is_empty() && matches!(chunk.kind, Kind::Ingredient(_));
            if chunk.is_product() || is_part || named.is_empty() && is_mild {
                chunk.understood = true;
            }
        }
        // What is normally drunk is a different activity on the skin.
        let is_on_skin =
            named.iter().any(|one| one.on_skin.is_none() && (one.products || one.applied))
                || self.chunks.iter().any(|chunk| chunk.is(Meaning::Body) || chunk.is_product());
        let on_skin = named.iter().filter_map(|one| one.on_skin.as_ref()).filter(|_| is_on_skin);
        became.extend(on_skin.filter_map(|id| all.get(id)));
        for activity in became {
            if !named.contains(&activity) {
                named.push(activity);
            }
        }
        self.question.activities = named;
    }
}

//! The ingredients and activities that a question names, and what its circumstances make of them.

use super::chunks::Kind;
use super::{NamedIngredient, Reader};
use crate::basis::BasisKind;
use crate::care::can_i::activities::{Activity, Otherwise};
use crate::care::can_i::lexicon::{Circumstance, Meaning};
use crate::ingredients::ClassKind;

impl<'d> Reader<'_, 'd> {
    /// Ingredients that are named and not denied.
    pub(super) fn ingredients(&mut self) {
        for index in 0..self.chunks.len() {
            let Kind::Ingredient(span) = &self.chunks[index].kind else { continue };
            // `Retinol free`.
            let free =
                self.next(index).is_some_and(|next| self.word(self.chunks[next].from) == "free");
            let is_denied = free || span.is_free || self.denied.contains(&index);
            let written = {
                let (from, to) = (self.chunks[index].from, self.chunks[index].to);
                self.text[self.tokens[from].range.start..self.tokens[to - 1].range.end].to_owned()
            };
            let span = span.clone();
            // Butter is no answer to what butter does to the skin: what is on no list is understood
            // only as a part of something that is put on.
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
        // A word that names a sign and something of a pack: “a peeling” is the product.
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

    /// The activities, by what their circumstances make of them.
    pub(super) fn activities(&mut self) {
        let all = &self.lexicon.activities;
        let mut named: Vec<&'d Activity> = Vec::new();
        for index in 0..self.chunks.len() {
            let Some(number) = self.chunks[index].activity() else { continue };
            self.chunks[index].understood = true;
            if !self.denied.contains(&index) && !named.contains(&&all.all[number]) {
                named.push(&all.all[number]);
            }
        }
        let mut said: Vec<(usize, Circumstance)> = Vec::new();
        for (index, chunk) in self.chunks.iter().enumerate() {
            let is_sign = chunk.sign().is_some() && chunk.understood;
            let is_denied = self.denied.contains(&index);
            let own = is_denied || !is_sign;
            let circumstance = match chunk.circumstance() {
                // What is not hot is cool.
                Some(Circumstance::Hot) if is_denied => Some(Circumstance::Cool),
                _ if is_denied => None,
                circumstance => circumstance,
            };
            if let Some(circumstance) = circumstance.filter(|_| own) {
                said.push((index, circumstance));
            }
        }
        let mut became: Vec<&'d Activity> = Vec::new();
        for (index, circumstance) in said {
            let others: Vec<&Activity> = named
                .iter()
                .filter_map(|one| one.becomes.get(&circumstance))
                .filter_map(|id| all.get(id))
                .collect();
            // Each activity that could be fine has to allow it or to become another one by it.
            let unclear = named.iter().any(|one| {
                one.answer == Otherwise::Fine
                    && one.item.is_none()
                    && !one.allows.contains(&circumstance)
                    && !one.becomes.contains_key(&circumstance)
            });
            let allowed = named.iter().any(|one| one.allows.contains(&circumstance));
            let chunk = &mut self.chunks[index];
            let known = chunk.is(Meaning::Plain) || chunk.activity().is_some();
            chunk.understood = known || !unclear && (allowed || !others.is_empty());
            // A milder activity takes the place of the one that it was: a bath that is lukewarm.
            if !circumstance.is_stricter() {
                named.retain(|one| !one.becomes.contains_key(&circumstance));
            }
            became.extend(others);
        }
        // With sunscreen, or with what the article lists as helpful, the kind of product changes nothing.
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
        // What is drunk is another thing on the skin.
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

//! The signs that a question names.

use super::NamedSign;
use std::collections::HashSet;

use super::Reader;
use super::chunks::{Chunk, Kind};
use crate::care::can_i::circumstance::Circumstance;
use crate::care::can_i::grammar::Set;
use crate::care::can_i::lexicon::{Meaning, Names};

/// The distance, in words, between two words that name a sign together.
const PAIR_REACH: usize = 7;
/// How far before a sign the verb may be whose object it is, in chunks.
const OBJECT_REACH: usize = 4;
impl Reader<'_, '_> {
    /// Signs named directly.
    pub(super) fn signs(&mut self) {
        for index in 0..self.chunks.len() {
            if self.denied.contains(&index) {
                continue;
            }
            let Some(names) = self.chunks[index].sign() else { continue };
            if self.is_reason(index) {
                self.chunks[index].understood = true;
                continue;
            }
            let is_sign = match names {
                Names::Always | Names::Object => !self.describes_product(index),
                Names::Unsure => !self.is_unsure(index),
                // A tight throat is not about the skin.
                Names::Said => !self.paired.contains(&index) && self.is_said_of_person(index),
            };
            if !is_sign {
                continue;
            }
            let is_object = names == Names::Object && self.is_object(index);
            self.chunks[index].understood = true;
            let signs: Vec<usize> = self.chunks[index]
                .meanings()
                .iter()
                .filter_map(|meaning| match meaning {
                    Meaning::Sign(sign, _) => Some(*sign),
                    _ => None,
                })
                .collect();
            for sign in signs {
                self.add_sign(sign, is_object, index);
            }
        }
    }

    fn add_sign(&mut self, sign: usize, is_object: bool, index: usize) {
        let clause = self.chunks[index].clause;
        let is_of_pack = |one: &Chunk<'_>| matches!(one.kind, Kind::Unknown) || one.is_product();
        let is_plain = !self.in_clause(clause).any(is_of_pack);
        match self.question.signs.iter_mut().find(|one| one.sign == sign) {
            Some(one) => {
                one.is_object &= is_object;
                one.is_plain |= is_plain;
            }
            None => self.question.signs.push(NamedSign { sign, is_object, is_plain }),
        }
    }

    /// Whether a sign's name only says what a product is for: `acne cream`, `cream for redness`.
    fn describes_product(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        if let Some(next) = self.next(index) {
            let described = grammar.described_by.contains(self.word(self.chunks[next].from));
            if self.chunks[next].is_product() || described {
                return true;
            }
        }
        let Some(before) = self.previous(index) else { return false };
        let word = self.word(self.chunks[before].from);
        if grammar.against.contains(word) {
            return true;
        }
        let is_for = self.is_word(before, &grammar.purpose);
        is_for && self.previous(before).is_some_and(|one| self.chunks[one].is_product())
    }

    /// Whether a chunk is one word, and one of these.
    pub(super) fn is_word(&self, index: usize, words: &Set) -> bool {
        let chunk = &self.chunks[index];
        chunk.to == chunk.from + 1 && words.contains(self.word(chunk.from))
    }

    /// Whether a sign is only the reason for the treatment: “microneedling for scars”.
    fn is_reason(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let small = |at: usize| self.is_word(at, &grammar.small);
        let mut at = self.previous(index);
        while let Some(before) = at.filter(|before| small(*before)) {
            at = self.previous(before);
        }
        let Some(purpose) = at.filter(|before| self.is_word(*before, &grammar.purpose)) else {
            return false;
        };
        let mut at = self.previous(purpose);
        while let Some(before) = at {
            let chunk = &self.chunks[before];
            if (chunk.from..chunk.to).any(|word| grammar.treatments.contains(self.word(word))) {
                return self.is_of_the_past(before) || chunk.activity().is_some();
            }
            if !matches!(chunk.kind, Kind::Time(_)) && !chunk.is(Meaning::Past) {
                return false;
            }
            at = self.previous(before);
        }
        false
    }

    /// Whether the words before it say that the treatment is in the past.
    fn is_of_the_past(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let is_asked = |at: usize| {
            let is_turned = grammar.subjects.contains(self.word(at + 1));
            is_turned && grammar.asks.contains(self.word(at))
        };
        let clause = self.chunks[index].clause;
        let words = || (0..self.chunks[index].to).filter(|at| self.tokens[*at].clause == clause);
        words().any(|at| grammar.deeds.contains(self.word(at))) && !words().any(is_asked)
    }

    /// Whether someone is only unsure what to do: “confused about retinol”, not “about where I am”.
    fn is_unsure(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let Some(next) = self.next(index) else { return false };
        if !grammar.unsure_of.contains(self.word(self.chunks[next].from)) {
            return false;
        }
        let mut at = Some(next);
        while let Some(here) = at {
            let chunk = &self.chunks[here];
            let names_thing = chunk.activity().is_some()
                || chunk.is_product()
                || matches!(chunk.kind, Kind::Ingredient(_));
            if names_thing {
                return true;
            }
            // Another question begins: “about where I am can I walk”.
            let begins = grammar.asks.contains(self.word(chunk.from))
                && grammar.subjects.contains(self.word(chunk.to))
                && !grammar.unsure_of.contains(self.word(chunk.from.saturating_sub(1)));
            if begins && here != next {
                return false;
            }
            at = self.next(here);
        }
        false
    }

    /// Whether a word describes something other than the body: a red dress, hair that is dry.
    fn describes_a_thing(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let clause = self.chunks[index].clause;
        let is_body = |chunk: &Chunk<'_>| chunk.is(Meaning::Body) || chunk.is(Meaning::Elsewhere);
        if self.in_clause(clause).any(is_body) {
            return false;
        }
        let skip = |mut at: Option<usize>, words: &dyn Fn(usize) -> bool| {
            while let Some(before) = at.filter(|before| words(*before)) {
                at = self.previous(before);
            }
            at
        };
        let is_degree = |at: usize| self.chunks[at].is(Meaning::Degree);
        let is_unknown = |at: usize| matches!(self.chunks[at].kind, Kind::Unknown);
        let first = skip(self.previous(index), &is_degree);
        // `Is my hair dry`.
        if first.is_some_and(|at| self.chunks[at].is(Meaning::Thing)) {
            return true;
        }
        // `The sofa is red`.
        if let Some(verb) = first.filter(|at| self.is_word(*at, &grammar.copulas)) {
            let token = &self.tokens[self.chunks[verb].from];
            let subject = self.previous(verb);
            let article = |at: usize| self.previous(at).map(|at| self.word(self.chunks[at].from));
            let is_own = |word: Option<&str>| word.is_some_and(|one| grammar.of_self.contains(one));
            let left_out = subject.map(|at| self.word(self.chunks[at].from));
            return subject.is_some_and(|at| {
                self.chunks[at].is(Meaning::Thing) || is_unknown(at) && !is_own(article(at))
            }) || token.gap.before && !is_own(left_out);
        }
        // `Wear a red dress`.
        let token = &self.tokens[self.chunks[index].to - 1];
        let is_before_unknown = token.gap.behind || self.next(index).is_some_and(is_unknown);
        let is_small = |at: usize| self.is_word(at, &grammar.small) || is_degree(at);
        let verb = skip(self.previous(index), &is_small);
        is_before_unknown && verb.is_some_and(|at| self.is_word(at, &grammar.handles))
    }

    /// Whether a word like “hot” or “tight” is about the skin, the body or the person, and not about a thing
    /// or an activity.
    fn is_said_of_person(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        let is_body = |chunk: &Chunk<'_>| chunk.is(Meaning::Body) || chunk.is(Meaning::Elsewhere);
        let grammar = &self.lexicon.grammar;
        let is_person = self.previous(index).is_some_and(|mut before| {
            while self.chunks[before].is(Meaning::Degree) {
                match self.previous(before) {
                    Some(one) => before = one,
                    None => return false,
                }
            }
            grammar.person.contains(self.word(self.chunks[before].to - 1))
        });
        if is_person {
            return true;
        }
        if let Some(next) = self.next(index).map(|next| &self.chunks[next]) {
            if is_body(next) {
                return true;
            }
            let is_thing =
                next.activity().is_some() || next.is_product() || next.is(Meaning::Thing);
            if is_thing || next.circumstance() == Some(Circumstance::Tool) {
                return false;
            }
        }
        if self.describes_a_thing(index) {
            return false;
        }
        let feels = self.in_clause(chunk.clause).any(|one| one.is(Meaning::Feels));
        if feels {
            return true;
        }
        // `With a warm towel`: it describes an unknown thing.
        let is_circumstance = chunk.circumstance().is_some();
        let describes =
            self.next(index).is_some_and(|next| matches!(self.chunks[next].kind, Kind::Unknown))
                && self.previous(index).is_some_and(|before| {
                    grammar.describes.contains(self.word(self.chunks[before].to - 1))
                });
        if is_circumstance && describes {
            return false;
        }
        if self.in_clause(chunk.clause).any(is_body) {
            return true;
        }
        // For an activity that may be hot, heat is a circumstance.
        let takes = |circumstance: Circumstance| {
            self.chunks.iter().filter_map(Chunk::activity).any(|number| {
                let activity = &self.lexicon.activities.all[number];
                activity.becomes.contains_key(&circumstance)
                    || activity.allows.contains(&circumstance)
                    || activity.item.is_some()
            })
        };
        !chunk.circumstance().is_some_and(takes)
    }

    /// Whether a sign is only the object of an action on the skin: “scrub the flakes off”.
    fn is_object(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        if self.tokens.iter().any(|token| grammar.normal.contains(&token.word)) {
            return false;
        }
        let reaches = |next: fn(&Self, usize) -> Option<usize>| {
            let mut at = index;
            for _ in 0..OBJECT_REACH {
                let Some(beside) = next(self, at) else { return false };
                let chunk = &self.chunks[beside];
                if chunk.is(Meaning::Act) || self.acts_on_skin(chunk) {
                    return true;
                }
                let word = self.word(chunk.from);
                let is_between = chunk.is(Meaning::Degree)
                    || chunk.circumstance().is_some()
                    || grammar.object_between.contains(word);
                if !is_between {
                    return false;
                }
                at = beside;
            }
            false
        };
        reaches(Self::previous) || self.lexicon.acts_follow && reaches(Self::next)
    }

    /// Whether a chunk names touching, scrubbing or a peel.
    pub(super) fn acts_on_skin(&self, chunk: &Chunk<'_>) -> bool {
        const ITEMS: [&str; 2] = ["no_touch", "no_scrub"];
        let is_act = |item: Option<&str>| item.is_some_and(|item| ITEMS.contains(&item));
        if let Kind::Ingredient(span) = &chunk.kind {
            return span.means.iter().any(|one| is_act(one.class.item.as_deref()));
        }
        let activity = chunk.activity().map(|number| &self.lexicon.activities.all[number]);
        activity.is_some_and(|activity| is_act(activity.item.as_deref()))
    }

    /// Signs that two words name together: a throat that is tight.
    pub(super) fn pairs(&mut self) {
        let keys = self.keys();
        for pair in &self.lexicon.pairs {
            let of = places(&keys, &pair.of);
            if of.is_empty() {
                continue;
            }
            let mut said = places(&keys, &pair.said);
            let is_last = |&(from, to): &(usize, usize)| {
                let clause = self.tokens[from].clause;
                self.tokens.get(to).is_none_or(|next| next.clause != clause)
            };
            said.extend(places(&keys, &pair.last).into_iter().filter(is_last));
            let near = |one: &(usize, usize), other: &(usize, usize)| {
                let apart = if one.0 < other.0 {
                    other.0.checked_sub(one.1)
                } else {
                    one.0.checked_sub(other.1)
                };
                let same_clause = self.tokens[one.0].clause == self.tokens[other.0].clause;
                same_clause && apart.is_some_and(|apart| apart < PAIR_REACH)
            };
            let hit = said.iter().find(|said| {
                let is_denied = self.is_denied_at(said.0);
                !is_denied && of.iter().any(|of| near(of, said))
            });
            let Some(&(from, to)) = hit else { continue };
            let mut place = 0;
            for (index, chunk) in self.chunks.iter_mut().enumerate() {
                let is_part = |&(start, end): &(usize, usize)| chunk.from < end && start < chunk.to;
                if is_part(&(from, to)) {
                    self.said.insert(index);
                }
                if is_part(&(from, to)) || of.iter().any(is_part) {
                    chunk.understood = true;
                    self.paired.insert(index);
                    place = index;
                }
            }
            self.add_sign(pair.sign, false, place);
        }
    }

    /// The few words that name a sign with others, as they are looked up, and where they are.
    fn keys(&self) -> Vec<(String, (usize, usize))> {
        let mut keys = Vec::new();
        for from in 0..self.tokens.len() {
            let mut key = String::new();
            for to in from + 1..=(from + 4).min(self.tokens.len()) {
                let word = &self.tokens[to - 1].word;
                if !self.lexicon.is_small(word) {
                    key.push_str(word);
                }
                if self.lexicon.pair_words.contains(&key) {
                    keys.push((key.clone(), (from, to)));
                }
            }
        }
        keys
    }

    /// Whether a word is part of what is negated.
    fn is_denied_at(&self, token: usize) -> bool {
        self.denied.iter().any(|index| {
            let chunk = &self.chunks[*index];
            (chunk.from..chunk.to).contains(&token)
        })
    }
}

/// Where some words are.
fn places(keys: &[(String, (usize, usize))], words: &HashSet<String>) -> Vec<(usize, usize)> {
    keys.iter().filter(|(key, _)| words.contains(key)).map(|(_, place)| *place).collect()
}

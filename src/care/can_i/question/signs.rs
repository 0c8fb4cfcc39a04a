//! The signs that a question names.

use super::NamedSign;
use std::collections::HashSet;

use super::Reader;
use super::chunks::{Chunk, Kind};
use crate::care::can_i::lexicon::{self, Circumstance, Meaning, Names};

/// How far apart, in words, two words may stand that name a sign together.
const PAIR_REACH: usize = 7;
/// How far before a sign the verb may stand whose object it is, in chunks.
const OBJECT_REACH: usize = 4;
/// Behind a sign's name these make it a kind of product: `redness relief`.
const DESCRIBED_BY: [&str; 10] = [
    "relief",
    "reducing",
    "reduction",
    "corrector",
    "correcting",
    "control",
    "prone",
    "fighting",
    "remover",
    "defence",
];

impl Reader<'_, '_> {
    /// Signs that are named by themselves.
    pub(super) fn signs(&mut self) {
        for index in 0..self.chunks.len() {
            if self.denied.contains(&index) {
                continue;
            }
            let Some(names) = self.chunks[index].sign() else { continue };
            let is_sign = match names {
                Names::Always | Names::Object => !self.describes_product(index),
                // Of a throat that is tight nothing is said of the skin.
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
        if let Some(next) = self.next(index) {
            let described = DESCRIBED_BY.contains(&self.word(self.chunks[next].from));
            if self.chunks[next].is_product() || described {
                return true;
            }
        }
        let Some(before) = self.previous(index) else { return false };
        let word = self.word(self.chunks[before].from);
        if matches!(word, "anti" | "against" | "reducing" | "calming" | "soothing") {
            return true;
        }
        let is_for = word == "for" && self.chunks[before].to == self.chunks[before].from + 1;
        is_for && self.previous(before).is_some_and(|one| self.chunks[one].is_product())
    }

    /// Whether a word like “hot” or “tight” is said of the skin, the body or the person, and not of a
    /// thing or an activity.
    fn is_said_of_person(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        let is_body = |chunk: &Chunk<'_>| chunk.is(Meaning::Body) || chunk.is(Meaning::Elsewhere);
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
        let feels = self.in_clause(chunk.clause).any(|one| one.is(Meaning::Feels));
        let is_person = self.previous(index).is_some_and(|mut before| {
            while self.chunks[before].is(Meaning::Degree) {
                match self.previous(before) {
                    Some(one) => before = one,
                    None => return false,
                }
            }
            self.word(self.chunks[before].to - 1) == "am"
        });
        if feels || is_person {
            return true;
        }
        // `With a warm towel`: an unknown thing is described.
        let is_circumstance = chunk.circumstance().is_some();
        let describes =
            self.next(index).is_some_and(|next| matches!(self.chunks[next].kind, Kind::Unknown))
                && self.previous(index).is_some_and(|before| {
                    matches!(
                        self.word(self.chunks[before].to - 1),
                        "a" | "the" | "with" | "some" | "in" | "using"
                    )
                });
        if is_circumstance && describes {
            return false;
        }
        if self.in_clause(chunk.clause).any(is_body) {
            return true;
        }
        // Of an activity that may be hot, heat is a circumstance.
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

    /// Whether a sign is only the object of something done to the skin: “scrub the flakes off”.
    fn is_object(&self, index: usize) -> bool {
        let asks_if_normal = ["normal", "usual", "common", "worry", "worried", "expected"];
        if self.tokens.iter().any(|token| asks_if_normal.contains(&&*token.word)) {
            return false;
        }
        let mut at = index;
        for _ in 0..OBJECT_REACH {
            let Some(before) = self.previous(at) else { return false };
            let chunk = &self.chunks[before];
            if chunk.is(Meaning::Act) || self.acts_on_skin(chunk) {
                return true;
            }
            let word = self.word(chunk.from);
            let is_between = chunk.is(Meaning::Degree)
                || chunk.circumstance().is_some()
                || matches!(
                    word,
                    "at" | "off" | "away" | "these" | "those" | "this" | "all" | "up"
                );
            if !is_between {
                return false;
            }
            at = before;
        }
        false
    }

    /// Whether a chunk names touching, scrubbing or a peel.
    fn acts_on_skin(&self, chunk: &Chunk<'_>) -> bool {
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
        for pair in &self.lexicon.pairs {
            let of = self.places(&pair.of);
            let said = self.places(&pair.said);
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
                if is_part(&(from, to)) || of.iter().any(is_part) {
                    chunk.understood = true;
                    self.paired.insert(index);
                    place = index;
                }
            }
            self.add_sign(pair.sign, false, place);
        }
    }

    /// Where some words stand: from which token to which.
    fn places(&self, words: &HashSet<String>) -> Vec<(usize, usize)> {
        let mut places = Vec::new();
        for from in 0..self.tokens.len() {
            let mut key = String::new();
            for to in from + 1..=(from + 4).min(self.tokens.len()) {
                let word = &self.tokens[to - 1].word;
                if !lexicon::is_small(word) {
                    key.push_str(word);
                }
                if words.contains(&key) {
                    places.push((from, to));
                }
            }
        }
        places
    }

    /// Whether a word belongs to what is denied.
    fn is_denied_at(&self, token: usize) -> bool {
        self.denied.iter().any(|index| {
            let chunk = &self.chunks[*index];
            (chunk.from..chunk.to).contains(&token)
        })
    }
}

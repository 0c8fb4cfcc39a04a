//! Reads a typed question as a whole: what it names, and whether every word is understood.

mod chunks;
mod counted;
mod dates;
mod denials;
pub(super) mod moment;
mod signs;
mod things;
mod times;
mod told;
mod when;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::activities::Activity;
use super::lexicon::{Lexicon, Meaning};
use super::tokens::goes_on;
use super::word::{Gap, Token};
use crate::ingredients::{ClassKind, Ingredients, NamedSpan, Role};
use chunks::{Chunk, Kind, chunks};
use moment::Moment;

/// Up to this many unknown words are left out one by one.
const MOST_LEFT_OUT: usize = 8;

/// With more unknown words it is not a question: they are only left out together.
const MOST_UNKNOWN: usize = 100;

/// A sign in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NamedSign {
    /// Its index among the signs.
    pub(super) sign: usize,
    /// It is only the object of an action on the skin.
    pub(super) is_object: bool,
    /// Nothing in its clause reads like packaging: “swollen lips”.
    pub(super) is_plain: bool,
}

/// An ingredient in a question.
#[derive(Debug, Clone)]
pub(super) struct NamedIngredient<'d> {
    /// As written.
    pub(super) written: String,
    pub(super) span: NamedSpan<'d>,
}

/// The content of a question.
#[derive(Debug, Default)]
pub(super) struct Question<'d> {
    /// The signs, each once.
    pub(super) signs: Vec<NamedSign>,
    /// The activities, each once, after their circumstances.
    pub(super) activities: Vec<&'d Activity>,
    /// The ingredients that it does not negate.
    pub(super) ingredients: Vec<NamedIngredient<'d>>,
    /// The moments in question.
    pub(super) moments: Vec<Moment>,
    /// Those moments, as written.
    pub(super) said: Vec<String>,
    /// Times that are not understood, as written: an answer for now would be for another time.
    pub(super) unclear: Vec<String>,
    /// Now is in question as well: the named moments only accompany it.
    pub(super) asks_of_now: bool,
    /// Words that are not understood, as written.
    pub(super) not_understood: Vec<String>,
    /// The sun protection factor in it.
    pub(super) spf: Option<u32>,
    /// The number of words.
    pub(super) words: usize,
    /// The person speaks of themselves, or asks.
    pub(super) is_personal: bool,
    /// The person speaks of themselves.
    pub(super) speaks_of_self: bool,
    /// It names a kind of product.
    pub(super) names_product: bool,
}

pub(super) fn read<'d>(lexicon: &'d Lexicon, data: &'d Ingredients, text: &str) -> Question<'d> {
    let tokens = lexicon.tokens(text);
    let reader = Reader::new(lexicon, data, text, &tokens);
    let unknown = reader.unknown_tokens();
    let whole = reader.read();
    if whole.not_understood.is_empty() {
        return whole;
    }
    // A word that is not understood may be inside a name, or be a misspelt name. It must not hide
    // something stricter, so the question is read again without such words, each and all of them, and with their
    // near matches. That makes it no better understood.
    let without = |left_out: &dyn Fn(usize) -> bool| -> Vec<Token> {
        let kept = (0..tokens.len()).filter(|at| !left_out(*at));
        kept.map(|at| beside_gaps(&tokens, at, left_out)).collect()
    };
    let mut others: Vec<Vec<Token>> = Vec::new();
    if (2..=MOST_UNKNOWN).contains(&unknown.len()) {
        others.extend(unknown.iter().take(MOST_LEFT_OUT).map(|out| without(&|at| at == *out)));
    }
    others.push(without(&|at| unknown.contains(&at)));
    let near: BTreeMap<usize, Option<&str>> =
        unknown.iter().map(|at| (*at, lexicon.nearly(&tokens[*at].word))).collect();
    let is_out = |at: usize| near.get(&at) == Some(&None);
    let spelt = (0..tokens.len()).filter(|at| !is_out(*at)).map(|at| {
        let token = beside_gaps(&tokens, at, &is_out);
        match near.get(&at).copied().flatten() {
            Some(word) => Token { word: word.to_owned(), ..token },
            None => token,
        }
    });
    others.push(spelt.collect());
    others.extend(with_forms(lexicon, &tokens, &unknown));
    others
        .iter()
        .fold(whole, |whole, tokens| whole.with(Reader::new(lexicon, data, text, tokens).read()))
}

/// The words with those that unknown ones are forms of, or consist of: a swelling of the eyelid in one word.
fn with_forms(
    lexicon: &Lexicon,
    tokens: &[Token],
    unknown: &BTreeSet<usize>,
) -> Option<Vec<Token>> {
    let mut is_any = false;
    let mut all = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let parts = unknown.contains(&at).then(|| lexicon.spelling.forms(&token.word)).flatten();
        match parts {
            Some(parts) => {
                is_any = true;
                all.extend(parts.into_iter().map(|word| Token { word, ..token.clone() }));
            }
            None => all.push(token.clone()),
        }
    }
    is_any.then_some(all)
}

/// A word, with whether one was left out directly next to it.
fn beside_gaps(tokens: &[Token], at: usize, left_out: &dyn Fn(usize) -> bool) -> Token {
    let is_gap = |other: Option<usize>| {
        other.is_some_and(|other| {
            let is_same = tokens.get(other).is_some_and(|one| one.clause == tokens[at].clause);
            is_same && left_out(other)
        })
    };
    let gap = Gap { before: is_gap(at.checked_sub(1)), behind: is_gap(Some(at + 1)) };
    Token { gap, ..tokens[at].clone() }
}

impl Question<'_> {
    /// Whether it reads like a question and not like a product's text.
    pub(super) fn is_question(&self) -> bool {
        const SHORT: usize = 12;
        const LONG: usize = 40;
        self.is_personal || self.words <= SHORT || self.words <= LONG && !self.names_product
    }

    /// Whether someone describes how they feel.
    pub(super) fn is_complaint(&self) -> bool {
        let complains = |sign: &NamedSign| self.speaks_of_self || sign.is_plain;
        self.signs.iter().any(|sign| !sign.is_object && complains(sign))
    }

    /// Adds what the same question names without the words that are not understood.
    fn with(mut self, other: Self) -> Self {
        for sign in other.signs {
            match self.signs.iter_mut().find(|one| one.sign == sign.sign) {
                Some(one) => {
                    one.is_object &= sign.is_object;
                    one.is_plain |= sign.is_plain;
                }
                None => self.signs.push(sign),
            }
        }
        for activity in
            other.activities.into_iter().filter(|one| one.is_asked() || one.offered.is_some())
        {
            if !self.activities.contains(&activity) {
                self.activities.push(activity);
            }
        }
        for one in other.ingredients {
            if !self.ingredients.iter().any(|known| known.span.means == one.span.means) {
                self.ingredients.push(one);
            }
        }
        self
    }
}

/// The state while the chunks are read.
struct Reader<'q, 'd> {
    lexicon: &'d Lexicon,
    data: &'d Ingredients,
    text: &'q str,
    tokens: &'q [Token],
    chunks: Vec<Chunk<'d>>,
    /// What the text negates.
    denied: BTreeSet<usize>,
    /// Words that name a sign together with another word.
    paired: BTreeSet<usize>,
    /// Of those, descriptions: “starting to peel off” is not an action.
    said: BTreeSet<usize>,
    /// Words that report a past action.
    told: Vec<Range<usize>>,
    /// Times that an activity in question does not allow: noon.
    unclear: BTreeSet<usize>,
    question: Question<'d>,
}

impl<'q, 'd> Reader<'q, 'd> {
    fn new(
        lexicon: &'d Lexicon,
        data: &'d Ingredients,
        text: &'q str,
        tokens: &'q [Token],
    ) -> Self {
        let chunks = chunks(lexicon, data, tokens);
        let of_self = &lexicon.grammar.of_self;
        let speaks_of_self = tokens.iter().any(|token| of_self.contains(&token.word));
        let question = Question {
            words: tokens.len(),
            speaks_of_self,
            is_personal: text.contains(['?', '؟']) || speaks_of_self,
            names_product: chunks.iter().any(Chunk::is_product),
            ..Question::default()
        };
        Self {
            lexicon,
            data,
            text,
            tokens,
            denied: BTreeSet::new(),
            paired: BTreeSet::new(),
            said: BTreeSet::new(),
            unclear: BTreeSet::new(),
            told: told::told(lexicon, tokens, &chunks),
            chunks,
            question,
        }
    }

    fn read(mut self) -> Question<'d> {
        self.plain_words();
        self.denials();
        self.pairs();
        self.signs();
        self.ingredients();
        self.activities();
        self.statements();
        self.numbers_and_times();
        self.unclear_times();
        self.rest();
        self.question
    }

    /// The unknown words.
    fn unknown_tokens(&self) -> BTreeSet<usize> {
        let unknown = self.chunks.iter().filter(|chunk| matches!(chunk.kind, Kind::Unknown));
        unknown.flat_map(|chunk| chunk.from..chunk.to).collect()
    }
}

impl<'d> Reader<'_, 'd> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    /// Some words as they are written.
    fn written(&self, chunk: &Chunk<'_>) -> String {
        let (from, to) = (&self.tokens[chunk.from], &self.tokens[chunk.to - 1]);
        self.text[from.range.start..to.range.end].to_owned()
    }

    /// Whether a word is part of a report.
    fn is_told(&self, index: usize) -> bool {
        let chunk = &self.chunks[index];
        self.told.iter().any(|told| told.start <= chunk.from && chunk.to <= told.end)
    }

    /// The chunk after one, within its clause.
    fn next(&self, index: usize) -> Option<usize> {
        let clause = self.chunks[index].clause;
        (index + 1 < self.chunks.len() && self.chunks[index + 1].clause == clause)
            .then_some(index + 1)
    }

    /// The chunk before one, within its clause.
    fn previous(&self, index: usize) -> Option<usize> {
        let before = index.checked_sub(1)?;
        (self.chunks[before].clause == self.chunks[index].clause).then_some(before)
    }

    fn in_clause(&self, clause: usize) -> impl Iterator<Item = &Chunk<'d>> {
        self.chunks.iter().filter(move |chunk| chunk.clause == clause)
    }

    /// Words that change nothing in any position.
    fn plain_words(&mut self) {
        let is_plain = |meaning: &Meaning| {
            matches!(meaning, Meaning::Plain | Meaning::Body | Meaning::Feels | Meaning::Past)
        };
        for chunk in &mut self.chunks {
            chunk.understood = chunk.meanings().iter().any(is_plain);
        }
    }

    /// A description of the skin or the person that is not a known sign is understood only if it says that all is
    /// well. “My cheek feels nothing” consists of words that change nothing elsewhere.
    fn statements(&mut self) {
        let well = &self.lexicon.grammar.well;
        let mut not_understood = Vec::new();
        for (index, chunk) in self.chunks.iter().enumerate() {
            let clause: Vec<&Chunk<'_>> = self.in_clause(chunk.clause).collect();
            let names_sign = clause.iter().any(|one| one.sign().is_some() && one.understood);
            let is_well = clause.iter().any(|one| well.contains(self.word(one.from)));
            if names_sign || is_well {
                continue;
            }
            let names_thing = clause.iter().any(|one| {
                one.activity().is_some()
                    || matches!(one.kind, Kind::Ingredient(_))
                    || one.is_product()
            });
            let is_about_body = chunk.is(Meaning::Body) || self.begins_statement(index);
            if chunk.is(Meaning::Feels) || is_about_body && !names_thing {
                not_understood.push(index);
            }
        }
        for index in not_understood {
            self.chunks[index].understood = false;
        }
    }

    /// Whether a clause about how something is begins here: “it is back”, “there are new ones”.
    fn begins_statement(&self, index: usize) -> bool {
        let grammar = &self.lexicon.grammar;
        let at = self.chunks[index].from;
        self.previous(index).is_none()
            && grammar.states.contains(self.word(at))
            && grammar.states_verbs.contains(self.word(at + 1))
    }

    /// The rest is not understood.
    fn rest(&mut self) {
        let left = self.chunks.iter().filter(|chunk| !chunk.understood);
        let words: Vec<String> = left.map(|chunk| self.written(chunk)).collect();
        self.question.not_understood = words;
        if goes_on(self.text, self.tokens) {
            self.question.not_understood.push("…".to_owned());
        }
    }
}

impl NamedIngredient<'_> {
    /// Its verdict when only named: the strictest of its classes that counts.
    pub(super) fn kind(&self, is_alone: bool, scrubs: bool) -> Option<(usize, ClassKind)> {
        let counts = |role: Role| match role {
            Role::Stem => false,
            Role::Adjuster => is_alone,
            Role::FirstFive | Role::FirstThree | Role::Clue => scrubs,
            _ => true,
        };
        let rank = |kind: ClassKind| match kind {
            ClassKind::Hold => 4,
            ClassKind::Check => 3,
            ClassKind::Helpful => 2,
            ClassKind::Note => 1,
            ClassKind::Harmless | ClassKind::Heading => 0,
        };
        let means = self.span.means.iter().enumerate().filter(|(_, one)| counts(one.role));
        let kinds = means.map(|(index, one)| {
            let is_check = one.role == Role::Check && one.class.kind == ClassKind::Hold;
            (index, if is_check { ClassKind::Check } else { one.class.kind })
        });
        kinds.max_by_key(|(_, kind)| rank(*kind))
    }
}

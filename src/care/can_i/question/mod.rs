//! Reading a typed question as a whole: what it names, and whether each of its words is understood.

mod chunks;
mod denials;
pub(super) mod moment;
mod signs;
mod things;
mod times;
mod when;

use std::collections::BTreeSet;

use super::activities::Activity;
use super::lexicon::{Lexicon, Meaning};
use super::tokens::{MOST_WORDS, Token, tokens};
use crate::ingredients::{ClassKind, Ingredients, NamedSpan, Role};
use chunks::{Chunk, Kind, chunks};
use moment::Moment;

/// So many words that are not known are left out one by one.
const MOST_LEFT_OUT: usize = 8;

/// A sign that a question names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NamedSign {
    /// Its number among the signs.
    pub(super) sign: usize,
    /// It is only the object of something done to the skin.
    pub(super) is_object: bool,
    /// Nothing in its clause reads like the words of a pack: “swollen lips”.
    pub(super) is_plain: bool,
}

/// An ingredient that a question names.
#[derive(Debug, Clone)]
pub(super) struct NamedIngredient<'d> {
    /// As it is written.
    pub(super) written: String,
    pub(super) span: NamedSpan<'d>,
}

/// What a question says.
#[derive(Debug, Default)]
pub(super) struct Question<'d> {
    /// The signs, each once.
    pub(super) signs: Vec<NamedSign>,
    /// The activities, each once, by what their circumstances make of them.
    pub(super) activities: Vec<&'d Activity>,
    /// The ingredients that it does not deny.
    pub(super) ingredients: Vec<NamedIngredient<'d>>,
    /// The moments that are asked about.
    pub(super) moments: Vec<Moment>,
    /// Now is asked about as well: the moments that are named stand beside the question.
    pub(super) asks_of_now: bool,
    /// Words that are not understood, as written.
    pub(super) not_understood: Vec<String>,
    /// The sun protection factor that is named.
    pub(super) spf: Option<u32>,
    /// How many words it has.
    pub(super) words: usize,
    /// The person speaks of themselves, or asks.
    pub(super) is_personal: bool,
    /// The person speaks of themselves.
    pub(super) speaks_of_self: bool,
    /// It names a kind of product.
    pub(super) names_product: bool,
}

/// Reads a question.
pub(super) fn read<'d>(lexicon: &'d Lexicon, data: &'d Ingredients, text: &str) -> Question<'d> {
    let tokens = tokens(text, &lexicon.short);
    let whole = Reader::new(lexicon, data, text, &tokens).read();
    if whole.not_understood.is_empty() {
        return whole;
    }
    // A word that is not understood may stand within a name, or be a name that is misspelt. It must not
    // hide what is stricter, so the question is read again without such words, each and all of them,
    // and with the words that they are nearly written like. That makes it no better understood.
    let unknown = Reader::new(lexicon, data, text, &tokens).unknown_tokens();
    let without = |left_out: &dyn Fn(usize) -> bool| -> Vec<Token> {
        let kept = tokens.iter().enumerate().filter(|(at, _)| !left_out(*at));
        kept.map(|(_, token)| token.clone()).collect()
    };
    let mut others: Vec<Vec<Token>> = Vec::new();
    if unknown.len() > 1 {
        others.extend(unknown.iter().take(MOST_LEFT_OUT).map(|out| without(&|at| at == *out)));
    }
    others.push(without(&|at| unknown.contains(&at)));
    let spelt = tokens.iter().enumerate().filter_map(|(at, token)| {
        if !unknown.contains(&at) {
            return Some(token.clone());
        }
        let word = lexicon.nearly(&token.word)?.to_owned();
        Some(Token { word, ..token.clone() })
    });
    others.push(spelt.collect());
    others
        .iter()
        .fold(whole, |whole, tokens| whole.with(Reader::new(lexicon, data, text, tokens).read()))
}

impl Question<'_> {
    /// Whether it reads like a question and not like the text of a product.
    pub(super) fn is_question(&self) -> bool {
        const SHORT: usize = 12;
        const LONG: usize = 40;
        self.is_personal || self.words <= SHORT || self.words <= LONG && !self.names_product
    }

    /// Whether someone speaks of how they feel themselves.
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
        for activity in other.activities.into_iter().filter(|one| one.is_asked()) {
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

/// Everything that is gathered while the chunks are gone through.
struct Reader<'q, 'd> {
    lexicon: &'d Lexicon,
    data: &'d Ingredients,
    text: &'q str,
    tokens: &'q [Token],
    chunks: Vec<Chunk<'d>>,
    /// What the text denies.
    denied: BTreeSet<usize>,
    /// What names a sign together with another word.
    paired: BTreeSet<usize>,
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
        let personal = ["i", "my", "me", "am", "myself", "mine"];
        let speaks_of_self = tokens.iter().any(|token| personal.contains(&&*token.word));
        let question = Question {
            words: tokens.len(),
            speaks_of_self,
            is_personal: text.contains('?') || speaks_of_self,
            names_product: chunks.iter().any(Chunk::is_product),
            ..Question::default()
        };
        Self {
            lexicon,
            data,
            text,
            tokens,
            chunks,
            denied: BTreeSet::new(),
            paired: BTreeSet::new(),
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
        self.rest();
        self.question
    }

    /// The words that nothing knows.
    fn unknown_tokens(&self) -> BTreeSet<usize> {
        let unknown = self.chunks.iter().filter(|chunk| matches!(chunk.kind, Kind::Unknown));
        unknown.flat_map(|chunk| chunk.from..chunk.to).collect()
    }
}

impl<'d> Reader<'_, 'd> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    /// The chunk behind one, within its clause.
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

    /// Words that change nothing wherever they stand.
    fn plain_words(&mut self) {
        let is_plain = |meaning: &Meaning| {
            matches!(meaning, Meaning::Plain | Meaning::Body | Meaning::Feels | Meaning::Past)
        };
        for chunk in &mut self.chunks {
            chunk.understood = chunk.meanings().iter().any(is_plain);
        }
    }

    /// What is said of the skin or the person, and is no sign that is known, is understood only where it
    /// says that all is well. “My cheek feels nothing” is made of words that change nothing elsewhere.
    fn statements(&mut self) {
        const WELL: [&str; 12] = [
            "fine", "ok", "okay", "good", "normal", "calm", "right", "better", "usual", "great",
            "well", "like",
        ];
        let mut not_understood = Vec::new();
        for (index, chunk) in self.chunks.iter().enumerate() {
            let clause: Vec<&Chunk<'_>> = self.in_clause(chunk.clause).collect();
            let names_sign = clause.iter().any(|one| one.sign().is_some() && one.understood);
            let is_well = clause.iter().any(|one| WELL.contains(&self.word(one.from)));
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

    /// Whether a clause that says how something is begins here: “it is back”, “there are new ones”.
    fn begins_statement(&self, index: usize) -> bool {
        const VERBS: [&str; 9] =
            ["is", "are", "was", "has", "have", "still", "goes", "gets", "keeps"];
        let at = self.chunks[index].from;
        self.previous(index).is_none()
            && matches!(self.word(at), "it" | "there")
            && self.tokens.get(at + 1).is_some_and(|token| VERBS.contains(&&*token.word))
    }

    /// What is left is not understood.
    fn rest(&mut self) {
        let left = self.chunks.iter().filter(|chunk| !chunk.understood);
        let words: Vec<String> = left
            .map(|chunk| {
                let (from, to) = (chunk.from, chunk.to);
                self.text[self.tokens[from].range.start..self.tokens[to - 1].range.end].to_owned()
            })
            .collect();
        self.question.not_understood = words;
        if self.tokens.len() >= MOST_WORDS {
            self.question.not_understood.push("…".to_owned());
        }
    }
}

impl NamedIngredient<'_> {
    /// What it counts for when it is only named: the strictest of its classes that counts so.
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

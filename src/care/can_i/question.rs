//! Reading a typed question as a whole: what it names, and whether each of its words is understood.

use std::collections::BTreeSet;
use std::ops::Range;

use super::activities::{Activity, Otherwise};
use super::lexicon::{self, Circumstance, Lexicon, Meaning, Names};
use super::tokens::{Token, joined, tokens};
use super::when::{Clock, Moment, Said, number};
use crate::basis::BasisKind;
use crate::ingredients::{ClassKind, Ingredients, NamedSpan, Role};

/// How far apart, in words, two words may stand that name a sign together.
const PAIR_REACH: usize = 7;
/// How far before a sign the verb may stand whose object it is, in chunks.
const OBJECT_REACH: usize = 4;
/// So many words that are not known are left out one by one.
const MOST_LEFT_OUT: usize = 8;
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

/// A sign that a question names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NamedSign {
    /// Its number among the signs.
    pub(super) sign: usize,
    /// It is only the object of something done to the skin.
    pub(super) is_object: bool,
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

/// Some words that are looked up together.
#[derive(Debug)]
struct Chunk<'d> {
    from: usize,
    to: usize,
    clause: usize,
    kind: Kind<'d>,
    understood: bool,
}

#[derive(Debug)]
enum Kind<'d> {
    Words(&'d [Meaning]),
    Ingredient(NamedSpan<'d>),
    Time(Said),
    Number(i64),
    Unknown,
}

impl Chunk<'_> {
    fn is(&self, meaning: Meaning) -> bool {
        self.meanings().contains(&meaning)
    }

    fn meanings(&self) -> &[Meaning] {
        match &self.kind {
            Kind::Words(meanings) => meanings,
            _ => &[],
        }
    }

    fn activity(&self) -> Option<usize> {
        self.meanings().iter().find_map(|meaning| match meaning {
            Meaning::Activity(number) => Some(*number),
            _ => None,
        })
    }

    fn circumstance(&self) -> Option<Circumstance> {
        self.meanings().iter().find_map(|meaning| match meaning {
            Meaning::Circumstance(circumstance) => Some(*circumstance),
            _ => None,
        })
    }

    fn sign(&self) -> Option<Names> {
        self.meanings().iter().find_map(|meaning| match meaning {
            Meaning::Sign(_, names) => Some(*names),
            _ => None,
        })
    }

    fn is_product(&self) -> bool {
        self.is(Meaning::Product)
    }
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
        self.speaks_of_self && self.signs.iter().any(|sign| !sign.is_object)
    }

    /// Adds what the same question names without the words that are not understood.
    fn with(mut self, other: Self) -> Self {
        for sign in other.signs {
            match self.signs.iter_mut().find(|one| one.sign == sign.sign) {
                Some(one) => one.is_object &= sign.is_object,
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

/// Cuts a question into the longest things that are known at each place.
fn chunks<'d>(lexicon: &'d Lexicon, data: &'d Ingredients, tokens: &[Token]) -> Vec<Chunk<'d>> {
    let (line, places) = joined(tokens);
    let mut spans = data.named_in(&line);
    // Words of a label, such as `no`, are words of a question first.
    spans.retain(|span| span.means.iter().all(|one| one.class.kind != ClassKind::Heading));
    let clock = Clock::new(tokens);
    let mut chunks = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let clause = tokens[at].clause;
        let words = lexicon.longest_at(tokens, at);
        let time = clock.at(at).filter(|(_, end)| tokens[*end - 1].clause == clause);
        let ingredient = spans.iter().find_map(|span| {
            if !(span.range.start <= places[at].start && places[at].end <= span.range.end) {
                return None;
            }
            let within = |place: &&Range<usize>| place.end <= span.range.end;
            Some((span, at + places[at..].iter().take_while(within).count()))
        });
        let words_end = words.map_or(at, |(_, end)| end);
        let time_end = time.map_or(at, |(_, end)| end);
        let ingredient_end = ingredient.map_or(at, |(_, end)| end);
        let is_weighty = words.is_some_and(|(meanings, _)| {
            meanings.iter().any(|meaning| {
                matches!(
                    meaning,
                    Meaning::Activity(_) | Meaning::Sign(..) | Meaning::Circumstance(_)
                )
            })
        });
        let (kind, to) = if time_end > at
            && (time_end > words_end || time_end == words_end && !is_weighty)
            && time_end >= ingredient_end
        {
            (Kind::Time(time.map_or(Said::Nothing, |(said, _)| said)), time_end)
        } else if let Some((span, end)) = ingredient
            && (end > words_end || end == words_end && !is_weighty)
        {
            (Kind::Ingredient(span.clone()), end)
        } else if let Some((meanings, end)) = words {
            (Kind::Words(meanings), end)
        } else if let Some(number) = number(&tokens[at].word) {
            (Kind::Number(number), at + 1)
        } else {
            (Kind::Unknown, at + 1)
        };
        chunks.push(Chunk { from: at, to, clause, kind, understood: false });
        at = to;
    }
    chunks
}

/// Everything that is gathered while the chunks are gone through.
struct Reader<'q, 'd> {
    lexicon: &'d Lexicon,
    text: &'q str,
    tokens: &'q [Token],
    chunks: Vec<Chunk<'d>>,
    /// What the text denies.
    denied: BTreeSet<usize>,
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
        Self { lexicon, text, tokens, chunks, denied: BTreeSet::new(), question }
    }

    fn read(mut self) -> Question<'d> {
        self.plain_words();
        self.denials();
        self.signs();
        self.pairs();
        self.ingredients();
        self.activities();
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

    /// What stands right behind a word that denies.
    fn denials(&mut self) {
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

    /// Signs that are named by themselves.
    fn signs(&mut self) {
        for index in 0..self.chunks.len() {
            if self.denied.contains(&index) {
                continue;
            }
            let Some(names) = self.chunks[index].sign() else { continue };
            let is_sign = match names {
                Names::Always | Names::Object => !self.describes_product(index),
                Names::Said => self.is_said_of_person(index),
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
                self.add_sign(sign, is_object);
            }
        }
    }

    fn add_sign(&mut self, sign: usize, is_object: bool) {
        match self.question.signs.iter_mut().find(|one| one.sign == sign) {
            Some(one) => one.is_object &= is_object,
            None => self.question.signs.push(NamedSign { sign, is_object }),
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
    fn pairs(&mut self) {
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
            for chunk in &mut self.chunks {
                let is_part = |&(start, end): &(usize, usize)| chunk.from < end && start < chunk.to;
                if is_part(&(from, to)) || of.iter().any(is_part) {
                    chunk.understood = true;
                }
            }
            self.add_sign(pair.sign, false);
        }
    }

    /// Where some words stand: from which token to which.
    fn places(&self, words: &std::collections::HashSet<String>) -> Vec<(usize, usize)> {
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

    /// Ingredients that are named and not denied.
    fn ingredients(&mut self) {
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
            self.chunks[index].understood = true;
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
            for span in Ingredients::default_data().named_in(text) {
                let counts = span.means.iter().any(|one| one.class.kind == ClassKind::Hold);
                if counts {
                    let written = text.to_owned();
                    self.question.ingredients.push(NamedIngredient { written, span });
                }
            }
        }
    }

    /// The activities, by what their circumstances make of them.
    fn activities(&mut self) {
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
            let plain = self.chunks[index].is(Meaning::Plain);
            self.chunks[index].understood = plain || !unclear && (allowed || !others.is_empty());
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
            if chunk.is_product() || named.is_empty() && is_mild {
                chunk.understood = true;
            }
        }
        for activity in became {
            if !named.contains(&activity) {
                named.push(activity);
            }
        }
        self.question.activities = named;
    }

    /// Lengths, moments and numbers.
    fn numbers_and_times(&mut self) {
        let longest = |minutes: i64, activities: &[&Activity]| {
            !activities.is_empty()
                && activities.iter().all(|one| {
                    one.is_asked() || one.minutes.is_some_and(|most| minutes <= i64::from(most))
                })
        };
        for index in 0..self.chunks.len() {
            match self.chunks[index].kind {
                Kind::Time(Said::Nothing) => self.chunks[index].understood = true,
                Kind::Time(Said::Length(minutes)) => {
                    let fits = longest(minutes, &self.question.activities);
                    self.chunks[index].understood = fits;
                }
                Kind::Time(Said::Moment(moment)) => {
                    self.chunks[index].understood = true;
                    if !self.is_past(index) {
                        self.question.moments.push(moment);
                    }
                }
                Kind::Number(number) => {
                    let before = self.chunks[index].from.checked_sub(1).map(|at| self.word(at));
                    if self.is_joined_to_ingredient(index) {
                        self.chunks[index].understood = true;
                    } else if matches!(before, Some("spf" | "factor")) {
                        self.question.spf = u32::try_from(number).ok();
                        self.chunks[index].understood = true;
                    } else if self.word(self.chunks[index].to) == "%" {
                        let known = !self.question.ingredients.is_empty();
                        self.chunks[index].understood = known;
                        if let Some(next) = self.next(index) {
                            self.chunks[next].understood = known;
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a number belongs to the name before it: `tripeptide-1`.
    fn is_joined_to_ingredient(&self, index: usize) -> bool {
        let Some(before) = self.previous(index) else { return false };
        let (one, other) = (&self.chunks[before], &self.chunks[index]);
        let between = self.tokens[one.to - 1].range.end..self.tokens[other.from].range.start;
        matches!(one.kind, Kind::Ingredient(_)) && self.text.get(between) == Some("-")
    }

    /// Whether a day was, and is not to come: “I had it on Sunday”.
    fn is_past(&self, index: usize) -> bool {
        let mut at = index;
        while let Some(before) = self.previous(at) {
            let chunk = &self.chunks[before];
            let word = self.word(chunk.from);
            if chunk.is(Meaning::Past) || word == "had" || word == "done" {
                return true;
            }
            if matches!(word, "can" | "may" | "could" | "should" | "will" | "is" | "want" | "am") {
                return false;
            }
            at = before;
        }
        false
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

//! Weighing: what each name in a text counts for, by its role and by where it stands.

use std::collections::HashMap;
use std::ops::Range;

use super::data::{ClassKind, Ingredients, MEANINGS, Role};
use super::find::Found;
use super::marks::Is;
use super::misspelt::misspelt;
use super::read::{Reading, Spot};

/// Texts longer than this are pages: what stands far from the list may be about something else.
const PAGE: usize = 1_500;
/// The first bytes of a page are its title.
const TITLE: usize = 100;
/// How far before a list a page still speaks of the product, in bytes.
const BEFORE_LIST: usize = 400;
/// A page that says a word so often speaks of the product.
const OFTEN: usize = 3;
/// Deeper than this many names is deep in a list.
const FEW: usize = 5;
/// A list of at least this many names has an end that holds traces.
const LONG: usize = 8;

/// What a name counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Listed as helpful.
    Helpful,
    /// Told only.
    Note,
    /// Worth a question.
    Check(Why),
    /// Held off.
    Hold,
}

/// Why something is worth a question only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Other sources restrict it.
    Extra,
    /// Only a trace of it.
    Trace,
    /// Named on the page, but not in its list.
    Elsewhere,
    /// The text says, in the list or beside it, that it is not there.
    Denied,
    /// Written nearly so.
    Misspelt,
    /// A word that is not known has a part of such a name in it.
    Part,
}

/// A name that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Weighed {
    /// The number of its class.
    pub(super) class: usize,
    /// What it counts for.
    pub(super) weight: Weight,
    /// The folded bytes that it is.
    pub(super) range: Range<usize>,
    /// Its place in its list, from 1; `None` outside of a list.
    pub(super) position: Option<usize>,
    /// The number of the pattern that it is, or nearly is.
    pub(super) pattern: usize,
    /// It stands in the product's name.
    pub(super) in_name: bool,
}

/// What the whole text says that bears on its names.
struct Context<'r, 'd> {
    data: &'d Ingredients,
    reading: &'r Reading<'r>,
    /// A fruit acid or a peel is claimed.
    acid_claim: bool,
    /// A word of scrubbing is there.
    scrub_clue: bool,
    /// How often each pattern is named.
    often: Vec<usize>,
    /// The place of the first preservative of each list.
    preserved: HashMap<usize, usize>,
    /// The last rank of each list.
    last: HashMap<usize, usize>,
    /// Whether a list has sodium benzoate.
    benzoate: bool,
}

/// The names of a text that count, and those in the product's name.
pub(super) fn weigh(
    data: &Ingredients,
    reading: &Reading<'_>,
    name: Option<&Reading<'_>>,
) -> Vec<Weighed> {
    let mut context = Context::of(data, reading);
    if let Some(name) = name {
        let claims = Context::of(data, name);
        context.acid_claim |= claims.acid_claim;
        context.scrub_clue |= claims.scrub_clue;
    }
    let mut weighed = context.all();
    if let Some(name) = name {
        let mut claims = Context::of(data, name);
        claims.acid_claim |= context.acid_claim;
        claims.scrub_clue |= context.scrub_clue;
        // The name stands before the list, and has no place in it.
        let named = claims.all().into_iter();
        let named = named.filter(|one| matches!(one.weight, Weight::Hold | Weight::Check(_)));
        let named = named.map(|one| Weighed { position: None, in_name: true, ..one });
        let mut named: Vec<Weighed> = named.collect();
        // Said in both, the weightier counts.
        let same = |one: &Weighed, other: &Weighed| {
            (one.class, one.pattern) == (other.class, other.pattern)
        };
        named.retain(|one| {
            !weighed.iter().any(|other| same(one, other) && other.weight >= one.weight)
        });
        weighed.retain(|one| !named.iter().any(|other| same(one, other)));
        weighed.splice(0..0, named);
    }
    weighed
}

impl<'r, 'd> Context<'r, 'd> {
    fn of(data: &'d Ingredients, reading: &'r Reading<'r>) -> Self {
        let mut context = Self {
            data,
            reading,
            acid_claim: false,
            scrub_clue: false,
            often: vec![0; data.patterns.len()],
            preserved: HashMap::new(),
            last: HashMap::new(),
            benzoate: false,
        };
        for spot in &reading.spots {
            context.often[spot.found.pattern] += 1;
            let Some(list) = spot.list else { continue };
            context.last.insert(list, spot.rank);
            if context.is(&spot.found).preservative {
                context.preserved.entry(list).or_insert(spot.rank);
            }
        }
        for spot in &reading.spots {
            let Is { scrub_claim, acid_claim, benzoate, .. } = context.is(&spot.found);
            context.benzoate |= benzoate && spot.list.is_some();
            if !(scrub_claim || acid_claim) || scrub_claim && spot.list.is_some() {
                continue;
            }
            let denied = spot.denied || spot.among_denied;
            if !denied && !context.is_aside(spot) && context.is_near(spot) {
                context.scrub_clue |= scrub_claim;
                context.acid_claim |= acid_claim;
            }
        }
        context
    }

    /// Whether no more than its capitals part a name from the word before it.
    fn is_glued(&self, spot: &Spot) -> bool {
        let start = self.reading.folded.origin(spot.found.start);
        let before = self.reading.text.get(..start).and_then(|text| text.chars().next_back());
        before.is_some_and(char::is_alphabetic)
    }

    /// Whether a word is spoken of in passing, or says what an ingredient of the list does.
    fn is_aside(&self, spot: &Spot) -> bool {
        let is_verb = || self.letters(&spot.found).starts_with(b"exfollat");
        spot.avoided || spot.aside || spot.afterwards && is_verb()
    }

    fn letters(&self, found: &Found) -> &'d [u8] {
        &self.data.folded[found.pattern]
    }

    fn is(&self, found: &Found) -> Is {
        self.data.patterns[found.pattern].is
    }

    /// Whether a place is about the product: in a list, right before one, in a text without lists or
    /// a short one, or with its share told.
    fn is_near(&self, spot: &Spot) -> bool {
        let Reading { text, folded, lists, .. } = self.reading;
        if spot.list.is_some() || spot.active || lists.is_empty() {
            return true;
        }
        // What a sentence behind the list speaks of is mostly another product.
        if spot.afterwards && !spot.whole && !spot.percent {
            return false;
        }
        if text.len() <= PAGE {
            return true;
        }
        let at = folded.origin(spot.found.start);
        if at < TITLE {
            return true;
        }
        let next = lists.partition_point(|list| list.range.start <= spot.found.start);
        let is_before = lists
            .get(next)
            .is_some_and(|list| folded.origin(list.range.start).saturating_sub(at) <= BEFORE_LIST);
        is_before || spot.percent || self.often[spot.found.pattern] >= OFTEN
    }

    /// Everything that counts, in order.
    fn all(&self) -> Vec<Weighed> {
        let Reading { folded, spots, .. } = self.reading;
        let mut weighed: Vec<Weighed> = Vec::new();
        // What each meaning of a name counts for so far: of many places, the weightiest is told.
        let mut best: Vec<[Option<Weight>; MEANINGS]> =
            vec![[None; MEANINGS]; self.data.patterns.len()];
        for spot in spots {
            let pattern = spot.found.pattern;
            let means = &self.data.patterns[pattern].means;
            for (name, best) in means.iter().zip(&mut best[pattern]) {
                let Some(weight) = self.weight(spot, name.class, name.role) else { continue };
                if *best >= Some(weight) {
                    continue;
                }
                if best.is_some() {
                    weighed.retain(|one| (one.pattern, one.class) != (pattern, name.class));
                }
                *best = Some(weight);
                weighed.push(Weighed {
                    class: name.class,
                    weight,
                    range: spot.found.start..spot.found.end,
                    position: spot.list.map(|_| spot.position),
                    pattern,
                    in_name: false,
                });
            }
        }
        self.keep_together(&mut weighed);
        if !weighed.iter().any(|one| one.weight == Weight::Hold) {
            let found: Vec<Found> = spots.iter().map(|spot| spot.found).collect();
            let glued = self.reading.glued.iter().map(|one| (one.pattern, one.start..one.end));
            for (pattern, range) in misspelt(self.data, folded, &found).into_iter().chain(glued) {
                let in_list =
                    self.reading.lists.iter().any(|list| list.range.contains(&range.start));
                let counts = |class: &usize| match self.kind(*class) {
                    ClassKind::Hold => in_list || !self.data.patterns[pattern].is.stem,
                    // `Unfragranced` is no ingredient.
                    ClassKind::Check => in_list,
                    _ => false,
                };
                let means = self.data.patterns[pattern].means.iter();
                let Some(class) = means.map(|name| name.class).find(counts) else { continue };
                if weighed.iter().any(|one| (one.class, one.pattern) == (class, pattern)) {
                    continue;
                }
                let is_part = self.data.patterns[pattern].is.stem;
                let weight = Weight::Check(if is_part { Why::Part } else { Why::Misspelt });
                weighed.push(Weighed {
                    class,
                    weight,
                    range,
                    position: None,
                    pattern,
                    in_name: false,
                });
            }
        }
        weighed
    }

    fn kind(&self, class: usize) -> ClassKind {
        self.data.classes[class].kind
    }

    /// Drops the names of a class of which there have to be several.
    fn keep_together(&self, weighed: &mut Vec<Weighed>) {
        for (number, class) in
            self.data.classes.iter().enumerate().filter(|(_, one)| one.together > 0)
        {
            let mut patterns: Vec<_> =
                weighed.iter().filter(|one| one.class == number).map(|one| one.pattern).collect();
            patterns.sort_unstable();
            patterns.dedup();
            if patterns.len() < class.together {
                weighed.retain(|one| one.class != number);
            }
        }
    }

    fn weight(&self, spot: &Spot, class: usize, role: Role) -> Option<Weight> {
        let kind = self.kind(class);
        let full = match kind {
            ClassKind::Hold => Weight::Hold,
            ClassKind::Check => Weight::Check(Why::Extra),
            ClassKind::Note => Weight::Note,
            ClassKind::Helpful => Weight::Helpful,
            ClassKind::Harmless | ClassKind::Heading => return None,
        };
        let near = self.is_near(spot);
        let in_list = spot.list.is_some();
        if role == Role::Claim {
            let is_word = kind == ClassKind::Hold && self.is(&spot.found).scrub_claim;
            // `BHA` beside a list's names, or glued to one, is the antioxidant.
            let is_name = !is_word && spot.beside_list && (spot.whole || self.is_glued(spot));
            let near = near || spot.afterwards && self.reading.text.len() <= PAGE;
            let outside = spot.list.is_none() && near && !is_name;
            let counts = outside || spot.percent || is_word && spot.whole;
            if spot.denied || self.is_aside(spot) {
                return None;
            }
            if !counts {
                // Within a list's unknown words it is worth a look; the peel of a fruit is not.
                let is_unclear = is_word && in_list && !self.is(&spot.found).acid_claim;
                return is_unclear.then_some(Weight::Check(Why::Elsewhere));
            }
            return Some(if spot.among_denied { Weight::Check(Why::Denied) } else { full });
        }
        let weight = self.by_role(spot, role, full)?;
        if weight != Weight::Hold {
            // A trace of what is said not to be there, or what is spoken of elsewhere, is nothing.
            let told = weight == Weight::Helpful && self.reading.text.len() <= PAGE;
            return (!spot.denied && !spot.among_denied && (near || told)).then_some(weight);
        }
        Some(if spot.denied && !spot.beside_list && !spot.zero {
            return None;
        } else if spot.denied || spot.among_denied {
            Weight::Check(Why::Denied)
        } else if !near {
            Weight::Check(Why::Elsewhere)
        } else {
            weight
        })
    }

    fn by_role(&self, spot: &Spot, role: Role, full: Weight) -> Option<Weight> {
        let in_list = spot.list.is_some();
        let told = spot.percent || spot.active;
        let among = |first: usize| in_list && spot.depth <= first;
        let trace = Weight::Check(Why::Trace);
        match role {
            Role::Anywhere | Role::Claim => Some(full),
            // Only looked for in what is not known.
            Role::Stem => None,
            Role::Check => Some(full.min(Weight::Check(Why::Extra))),
            Role::Trace => {
                let is_trace = !told && !self.acid_claim && (self.is_at_end(spot) || spot.for_ph);
                Some(if is_trace { trace } else { full })
            }
            Role::Adjuster => {
                let is_all =
                    !in_list && self.reading.lists.is_empty() && self.reading.spots.len() == 1;
                let counts = (told || self.acid_claim || among(3) || is_all) && !spot.for_ph;
                counts.then_some(full)
            }
            Role::Preservative => {
                if told || !in_list || spot.depth <= FEW || self.acid_claim {
                    Some(full)
                } else {
                    (!self.benzoate).then_some(trace)
                }
            }
            Role::FirstFive => (self.scrub_clue || among(FEW)).then_some(full),
            Role::FirstThree => among(3).then_some(full),
            Role::Clue => (self.scrub_clue && in_list).then_some(full),
            Role::High => (spot.percent || !in_list || among(FEW)).then_some(full),
            Role::Alone => (spot.alone && (in_list || spot.whole)).then_some(full),
        }
    }

    /// Whether a name stands at the end of a long list, or behind its preservative.
    fn is_at_end(&self, spot: &Spot) -> bool {
        let Some(list) = spot.list else { return false };
        let names = self.last.get(&list).copied().unwrap_or(0);
        let at_end = names >= LONG && spot.rank + FEW > names && spot.rank * 2 > names;
        let preserved = self.preserved.get(&list).is_some_and(|first| *first < spot.rank);
        at_end || preserved
    }
}

//! Weighing: what each name in a text counts for, by its role and position.

use std::collections::HashMap;
use std::ops::Range;

use super::data::{ClassKind, Ingredients, Role};
use super::find::{Found, Glued};
use super::marks::{Says, Sort, Traits};
use super::misspelt::misspelt;
use super::place::{Form, Listed, Place};
use super::read::Reading;
use super::said::{About, Amount, Denied, Purpose, Spot};

/// Longer texts are pages: what is far from the list may be about something else.
const PAGE: usize = 1_500;
/// The first bytes of a page are its title.
const TITLE: usize = 100;
/// How far before a list a page still speaks of the product, in bytes.
const BEFORE_LIST: usize = 400;
/// A page that uses a word this often is about the product.
const OFTEN: usize = 3;
/// After this many names a position is deep in a list.
const FEW: usize = 5;
/// A list of at least this many names has an end that holds traces.
const LONG: usize = 8;

/// What a name counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Listed as helpful.
    Helpful,
    /// Reported only.
    Note,
    /// Worth a question.
    Check(Why),
    /// Held off.
    Hold,
}

/// Why something is only worth a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Other sources restrict it.
    Extra,
    /// Only a trace of it.
    Trace,
    /// Named on the page, but not in its list.
    Elsewhere,
    /// The text denies it, in the list or next to it.
    Denied,
    /// A near match in spelling.
    Misspelt,
    /// An unknown word contains such a name.
    Part,
}

/// A name that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Weighed {
    /// The index of its class.
    pub(super) class: usize,
    /// What it counts for.
    pub(super) weight: Weight,
    /// The range of folded bytes.
    pub(super) range: Range<usize>,
    /// Its position in its list, from 1; `None` outside a list.
    pub(super) position: Option<usize>,
    /// The index of the pattern that it matches, exactly or nearly.
    pub(super) pattern: usize,
    /// It is in the product's name.
    pub(super) in_name: bool,
}

/// What the whole text says that affects its names.
struct Context<'r, 'd> {
    data: &'d Ingredients,
    reading: &'r Reading<'r>,
    /// A fruit acid or a peel is claimed.
    acid_claim: bool,
    /// A word for scrubbing occurs.
    scrub_clue: bool,
    /// How often each pattern occurs that may change the answer.
    often: HashMap<usize, usize>,
    /// The position of the first preservative of each list, and the last of any name.
    ranks: Vec<(Option<usize>, usize)>,
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
        // The name is before the list, and has no position in it.
        let named = claims.all().into_iter();
        let named = named.filter(|one| matches!(one.weight, Weight::Hold | Weight::Check(_)));
        let named = named.map(|one| Weighed { position: None, in_name: true, ..one });
        let mut named: Vec<Weighed> = named.collect();
        // If in both, the weightier counts.
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
            often: HashMap::new(),
            ranks: vec![(None, 0); reading.lists.len()],
            benzoate: false,
        };
        for spot in &reading.spots {
            let traits = context.traits(spot);
            if let Some(pattern) = spot.found().pattern {
                *context.often.entry(pattern).or_default() += 1;
            }
            let Some(listed) = spot.placed.listed() else { continue };
            let (preserved, last) = &mut context.ranks[listed.list];
            *last = listed.rank;
            if traits.says(Says::Preserves) {
                preserved.get_or_insert(listed.rank);
            }
        }
        for spot in &reading.spots {
            let (traits, is_listed) = (context.traits(spot), spot.placed.listed().is_some());
            let (scrubs, acids) = (traits.says(Says::Scrubs), traits.says(Says::Acids));
            context.benzoate |= traits.says(Says::Benzoate) && is_listed;
            if !(scrubs || acids) || scrubs && is_listed {
                continue;
            }
            if !spot.is_denied() && !context.is_aside(spot) && context.is_near(spot) {
                context.scrub_clue |= scrubs;
                context.acid_claim |= acids;
            }
        }
        context
    }

    /// Whether only capitals separate a name from the word before it.
    fn is_glued(&self, spot: &Spot) -> bool {
        let start = self.reading.folded.origin(spot.found().start);
        let before = self.reading.text.get(..start).and_then(|text| text.chars().next_back());
        before.is_some_and(char::is_alphabetic)
    }

    /// Whether a word is only mentioned, or describes what an ingredient of the list does.
    fn is_aside(&self, spot: &Spot) -> bool {
        let does = spot.placed.place == Place::Behind && self.traits(spot).says(Says::Does);
        spot.about != About::Product || spot.placed.is_aside || does
    }

    fn traits(&self, spot: &Spot) -> Traits {
        self.data.traits(spot.found().pattern)
    }

    /// Whether a position is about the product: in a list, right before one, in a text without lists or
    /// a short one, or with an amount.
    fn is_near(&self, spot: &Spot) -> bool {
        let Reading { text, folded, lists, .. } = self.reading;
        let is_active = spot.amount == Amount::Active;
        if spot.placed.listed().is_some() || is_active || lists.is_empty() {
            return true;
        }
        // A sentence after the list is mostly about another product.
        let is_whole = spot.placed.form == Form::Whole;
        if spot.placed.place == Place::Behind && !is_whole && !spot.has_percent() {
            return false;
        }
        if text.len() <= PAGE {
            return true;
        }
        let found = spot.found();
        let at = folded.origin(found.start);
        if at < TITLE {
            return true;
        }
        let next = lists.partition_point(|list| list.range.start <= found.start);
        let is_before = lists
            .get(next)
            .is_some_and(|list| folded.origin(list.range.start).saturating_sub(at) <= BEFORE_LIST);
        let often = found.pattern.and_then(|pattern| self.often.get(&pattern));
        is_before || spot.has_percent() || often.is_some_and(|times| *times >= OFTEN)
    }

    /// Everything that counts, in order.
    fn all(&self) -> Vec<Weighed> {
        let mut weighed: Vec<Weighed> = Vec::new();
        // What each meaning of a name counts for so far: of many positions, the weightiest is reported.
        let mut best: HashMap<(usize, usize), Weight> = HashMap::new();
        for spot in &self.reading.spots {
            let Found { pattern: Some(pattern), start, end, .. } = spot.found() else { continue };
            for name in self.data.means(Some(pattern)) {
                let Some(weight) = self.weight(spot, name.class, name.role) else { continue };
                let key = (pattern, name.class);
                if best.get(&key).is_some_and(|best| *best >= weight) {
                    continue;
                }
                if best.insert(key, weight).is_some() {
                    weighed.retain(|one| (one.pattern, one.class) != key);
                }
                weighed.push(Weighed {
                    class: name.class,
                    weight,
                    range: start..end,
                    position: spot.placed.listed().map(|listed| listed.position),
                    pattern,
                    in_name: false,
                });
            }
        }
        self.keep_together(&mut weighed);
        if !weighed.iter().any(|one| one.weight == Weight::Hold) {
            self.add_nearly(&mut weighed);
        }
        weighed
    }

    /// Adds near matches of names that count, and words that contain one.
    fn add_nearly(&self, weighed: &mut Vec<Weighed>) {
        let Reading { folded, spots, lists, .. } = self.reading;
        let found: Vec<Found> = spots.iter().map(Spot::found).collect();
        let misspelt = misspelt(self.data, folded, &found);
        for Glued { pattern, start, end } in misspelt.iter().chain(&self.reading.glued).copied() {
            let is_stem = self.data.patterns[pattern].traits.sort == Sort::Stem;
            let in_list = lists.iter().any(|list| list.range.contains(&start));
            let is_other = self.reading.others.iter().any(|other| other.contains(&start));
            if is_other && !in_list && !lists.is_empty() {
                continue;
            }
            let counts = |class: &usize| match self.kind(*class) {
                ClassKind::Hold => in_list || !is_stem,
                // `Unfragranced` is not an ingredient.
                ClassKind::Check => in_list,
                _ => false,
            };
            let means = self.data.patterns[pattern].means.iter();
            let Some(class) = means.map(|name| name.class).find(counts) else { continue };
            if weighed.iter().any(|one| (one.class, one.pattern) == (class, pattern)) {
                continue;
            }
            let weight = Weight::Check(if is_stem { Why::Part } else { Why::Misspelt });
            let (position, range) = (None, start..end);
            weighed.push(Weighed { class, weight, range, position, pattern, in_name: false });
        }
    }

    fn kind(&self, class: usize) -> ClassKind {
        self.data.classes[class].kind
    }

    /// Drops the names of a class that needs several.
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
        let in_list = spot.placed.listed().is_some();
        if role == Role::Claim {
            return self.claim(spot, kind, full);
        }
        // What another product contains is not in this one, as its own list shows.
        let has_lists = !self.reading.lists.is_empty();
        let is_elsewhere = !in_list
            && match spot.about {
                About::Product => false,
                About::Perhaps => has_lists,
                About::Other if has_lists => return None,
                About::Other => true,
            };
        let near = self.is_near(spot) && !is_elsewhere;
        let weight = self.by_role(spot, role, full)?;
        if weight != Weight::Hold {
            // A trace of what is denied, or of what belongs to something else, is nothing.
            let is_reported = weight == Weight::Helpful && self.reading.text.len() <= PAGE;
            return (!spot.is_denied() && (near || is_reported)).then_some(weight);
        }
        Some(match spot.denied {
            Denied::Yes if !spot.is_beside_list => return None,
            Denied::No if near => weight,
            Denied::No => Weight::Check(Why::Elsewhere),
            Denied::Yes | Denied::Zero | Denied::Among => Weight::Check(Why::Denied),
        })
    }

    /// What a word of the packaging counts for.
    fn claim(&self, spot: &Spot, kind: ClassKind, full: Weight) -> Option<Weight> {
        let (traits, in_list) = (self.traits(spot), spot.placed.listed().is_some());
        let is_whole = spot.placed.form == Form::Whole;
        let is_word = kind == ClassKind::Hold && traits.says(Says::Scrubs);
        // Next to a list's names, or joined to one, `BHA` is the antioxidant.
        let is_name = !is_word && spot.is_beside_list && (is_whole || self.is_glued(spot));
        let is_behind = spot.placed.place == Place::Behind;
        let near = self.is_near(spot) || is_behind && self.reading.text.len() <= PAGE;
        let outside = !in_list && near && !is_name;
        let counts = outside || spot.has_percent() || is_word && is_whole;
        if matches!(spot.denied, Denied::Yes | Denied::Zero) || self.is_aside(spot) {
            return None;
        }
        if !counts {
            // Among a list's unknown words it is worth a check; the peel of a fruit is not.
            let is_unclear = is_word && in_list && !traits.says(Says::Acids);
            return is_unclear.then_some(Weight::Check(Why::Elsewhere));
        }
        Some(if spot.denied == Denied::Among { Weight::Check(Why::Denied) } else { full })
    }

    fn by_role(&self, spot: &Spot, role: Role, full: Weight) -> Option<Weight> {
        let listed = spot.placed.listed();
        let is_given = spot.amount != Amount::NotGiven;
        let among = |first: usize| listed.is_some_and(|listed| listed.depth <= first);
        let trace = Weight::Check(Why::Trace);
        let is_for_ph = spot.purpose == Purpose::Ph;
        match role {
            Role::Anywhere | Role::Claim => Some(full),
            // Only looked for in unknown text.
            Role::Stem => None,
            Role::Check => Some(full.min(Weight::Check(Why::Extra))),
            Role::Trace => {
                let is_trace = !is_given && !self.acid_claim && (self.is_at_end(spot) || is_for_ph);
                Some(if is_trace { trace } else { full })
            }
            Role::Adjuster => {
                let Reading { lists, spots, .. } = self.reading;
                let is_all = listed.is_none() && lists.is_empty() && spots.len() == 1;
                let counts = (is_given || self.acid_claim || among(3) || is_all) && !is_for_ph;
                counts.then_some(full)
            }
            Role::Preservative => {
                if is_given || listed.is_none() || among(FEW) || self.acid_claim {
                    Some(full)
                } else {
                    (!self.benzoate).then_some(trace)
                }
            }
            Role::FirstFive => (self.scrub_clue || among(FEW)).then_some(full),
            Role::FirstThree => among(3).then_some(full),
            Role::Clue => (self.scrub_clue && listed.is_some()).then_some(full),
            Role::High => (spot.has_percent() || listed.is_none() || among(FEW)).then_some(full),
            Role::Alone => {
                let is_own = spot.placed.form != Form::Joined;
                let is_whole = spot.placed.form == Form::Whole;
                (is_own && (listed.is_some() || is_whole)).then_some(full)
            }
        }
    }

    /// Whether a name is at the end of a long list, or after its preservative.
    fn is_at_end(&self, spot: &Spot) -> bool {
        let Some(Listed { list, rank, .. }) = spot.placed.listed() else { return false };
        let (preserved, names) = self.ranks[list];
        let at_end = names >= LONG && rank + FEW > names && rank * 2 > names;
        at_end || preserved.is_some_and(|first| first < rank)
    }
}

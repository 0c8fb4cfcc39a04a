//! The answer: what the weighed names and the named activities mean by the plan, now.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::activities::{Activities, Activity, Otherwise};
use super::ingredients::Ingredients;
use super::read::{Reading, read};
use super::weigh::{Weighed, Weight, Why, weigh};
use crate::care::basis::{Basis, BasisKind, WindowBasis};
use crate::care::civil;
use crate::care::day::{Hold, holds, treatment_on};
use crate::care::plan::Plan;
use crate::care::text::Text;
use crate::care::treatment::{Treatment, TreatmentId};
use crate::care::window::Window;

/// The last recovery day on which a chemical UV filter is worth a word (sources C15, C19).
const UV_FILTER_DAYS: u32 = 3;
/// The least sun protection factor of the article (Do 3).
const LEAST_SPF: u32 = 30;
/// The most letters of a list's end that are kept as one ingredient that is not known.
const LONGEST_UNKNOWN: usize = 80;
/// The most ingredients that are named in one sentence.
const MOST_NAMED: usize = 5;
/// The most ingredients that are told one by one.
const MOST_TOLD: usize = 60;

/// What is asked about, as the client gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked<'a> {
    /// The product's name, where it is given apart from the text.
    pub name: &'a str,
    /// An ingredient list, or whatever else the pack or the page says.
    pub text: &'a str,
}

/// When, where, and after which treatments it is asked.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The care plan, with the provider's overlay merged in.
    pub plan: &'a Plan,
    /// The treatments in order of their date.
    pub treatments: &'a [Treatment],
    /// The instant that is asked about.
    pub at: DateTime<Utc>,
    /// Where the client is.
    pub zone: Tz,
}

/// What the client may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing in it is on a list, and it is known what it is.
    Fine,
    /// It is not known what it is.
    Unknown,
    /// Worth a question to the professional.
    Check,
    /// Held off.
    HoldOff,
}

impl Verdict {
    /// The name used in commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Unknown => "unknown",
            Self::Check => "check",
            Self::HoldOff => "hold_off",
        }
    }
}

/// Something in a product, or about an activity, that bears on the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// As it is written; an activity's own name.
    pub ingredient: Text,
    /// Its class, or the activity's name.
    pub class: Arc<str>,
    /// Its place in the ingredient list, from 1; `None` outside of one.
    pub position: Option<usize>,
    /// Who says so.
    pub basis: Basis,
    /// Who gives the length of its hold; `None` when it holds nothing now, or nobody does.
    pub window_basis: Option<WindowBasis>,
    /// Why.
    pub reason: Text,
    /// What it makes of the answer by itself.
    pub verdict: Verdict,
    /// When its hold began; `None` when it holds nothing now.
    pub since: Option<DateTime<Utc>>,
    /// When it lifts; `None` when it holds nothing, or has no set end.
    pub until: Option<DateTime<Utc>>,
    /// Until when, in words, where it is held without a set end.
    pub until_words: Option<Text>,
    /// The end is a minimum, not an all-clear.
    pub at_least: bool,
    /// The treatment that holds it.
    pub held_by: Option<TreatmentId>,
}

impl Hit {
    /// The same, held off by a hold.
    fn held(mut self, hold: &Hold<'_>) -> Self {
        let rule = hold.item.hold;
        self.verdict = Verdict::HoldOff;
        self.since = Some(hold.since);
        self.until = hold.lifts_at;
        self.until_words = hold.lifts_at.is_none().then(|| hold.item.until());
        self.held_by = Some(hold.by.id);
        self.window_basis = rule.and_then(|rule| rule.window_basis);
        self.at_least = rule.is_some_and(|rule| rule.at_least);
        self
    }
}

/// Something that the plan lists as helpful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helpful {
    /// As it is written.
    pub ingredient: String,
    /// Its class.
    pub class: Arc<str>,
    /// Who says so.
    pub basis: Basis,
}

/// What came of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What the client may do.
    pub verdict: Verdict,
    /// Until when it is held off; `None` when it is not, or has no set end.
    pub until: Option<DateTime<Utc>>,
    /// Until when, in words, where it is held off without a set end.
    pub until_words: Option<Text>,
    /// The end is a minimum, not an all-clear.
    pub at_least: bool,
    /// Since when it is held off.
    pub since: Option<DateTime<Utc>>,
    /// Who says so; `None` when nothing was found.
    pub basis: Option<Basis>,
    /// Who gives the length of the hold.
    pub window_basis: Option<WindowBasis>,
    /// The treatment that holds it.
    pub held_by: Option<TreatmentId>,
    /// What bears on the answer: what is held first, then in order.
    pub hits: Vec<Hit>,
    /// What the plan lists as helpful.
    pub helpful: Vec<Helpful>,
    /// What is worth a word without changing the answer.
    pub notes: Vec<Text>,
    /// Ingredients that are not known, as written.
    pub unknown: Vec<String>,
    /// Ingredients that are on no list, as written.
    pub others: Vec<String>,
    /// How many ingredients were read in lists.
    pub ingredients: usize,
    /// Why it cannot be told, or what else the answer rests on.
    pub why: Text,
}

impl Answer {
    /// The answer in a few words; `who` is the professional's name.
    pub fn headline(&self, who: Option<Text>) -> Text {
        match (self.verdict, self.until, who) {
            (Verdict::HoldOff, Some(until), _) => Text::key("check-until").with("until", until),
            (Verdict::HoldOff, None, _) => {
                let words = self.until_words.clone();
                let words = words.unwrap_or_else(|| Text::key("provider-until"));
                Text::key("check-until-open").with("until", words)
            }
            (Verdict::Check, _, Some(who)) => Text::key("check-who").with("who", who),
            (verdict, ..) => Text::key(format!("verdict-{}", verdict.name())),
        }
    }

    /// What it rests on, in one sentence.
    pub fn summary(&self) -> Text {
        let of = |verdict| self.hits.iter().filter(move |hit| hit.verdict == verdict);
        let names = |verdict| {
            let names = of(verdict).map(|hit| hit.ingredient.clone());
            names.take(MOST_NAMED).collect::<Vec<_>>()
        };
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        match self.verdict {
            _ if self.is_activity() => {
                self.hits.first().map_or_else(|| self.why.clone(), |hit| hit.reason.clone())
            }
            Verdict::HoldOff => {
                let held = count(of(Verdict::HoldOff).count());
                let names = names(Verdict::HoldOff);
                if self.ingredients > 1 {
                    let all = count(self.ingredients);
                    let text = Text::key("check-count-held").with("count", held);
                    text.with("all", all).with("names", names)
                } else {
                    Text::key("check-names-held").with("names", names)
                }
            }
            Verdict::Check => Text::key("check-names-ask").with("names", names(Verdict::Check)),
            Verdict::Fine | Verdict::Unknown => self.why.clone(),
        }
    }

    /// Whether it is about something to do.
    pub fn is_activity(&self) -> bool {
        self.hits.iter().any(|hit| matches!(hit.ingredient, Text::Key { .. }))
    }
}

impl Situation<'_> {
    /// What a product means now, by its ingredient list and whatever else its pack says.
    pub fn check(&self, asked: Asked<'_>) -> Answer {
        self.check_with(Ingredients::default_data(), asked)
    }

    /// The same with other ingredient data.
    pub fn check_with(&self, data: &Ingredients, asked: Asked<'_>) -> Answer {
        let reading = read(data, asked.text);
        let name = (!asked.name.trim().is_empty()).then(|| read(data, asked.name));
        let weighed = weigh(data, &reading, name.as_ref());
        let held = self.holds();
        let mut told = HashSet::new();
        let mut hits: Vec<Hit> = Vec::new();
        let mut helpful: Vec<Helpful> = Vec::new();
        let mut notes = Vec::new();
        for one in &weighed {
            let class = &data.classes[one.class];
            let from = if one.in_name { name.as_ref().unwrap_or(&reading) } else { &reading };
            // Told once, however often and in whatever case it stands there.
            if !told.insert((one.class, one.pattern)) {
                continue;
            }
            let ingredient = from.words(one.range.clone());
            let Some(basis) = class.basis.clone() else { continue };
            match one.weight {
                Weight::Helpful => {
                    helpful.push(Helpful { ingredient, class: class.id.clone(), basis });
                }
                Weight::Note => {
                    if self.day().is_some_and(|day| day <= UV_FILTER_DAYS) {
                        let literal = Text::Literal(ingredient.into());
                        notes.push(Text::key("check-note-uv-filter").with("what", literal));
                    }
                }
                Weight::Hold | Weight::Check(_) => {
                    let text = Text::Literal(ingredient.into());
                    hits.extend(self.hit(data, one, text, basis, &held));
                }
            }
        }
        notes.truncate(1);
        notes.extend(self.sunscreen_notes(&reading, name.as_ref()));
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.verdict));
        let mut answer = Answer::of(hits, helpful, notes);
        answer.read(&reading, data, &weighed);
        if self.day().is_none() && answer.verdict != Verdict::Unknown {
            answer.notes.insert(0, Text::key("check-note-no-treatment"));
        }
        answer
    }

    /// When the last hold on what stands in a product ends or ended, of the treatments that may still
    /// hold something; `None` when nothing in it was held, or when the hold has no set end.
    pub fn lifts(&self, asked: Asked<'_>) -> Option<DateTime<Utc>> {
        let data = Ingredients::default_data();
        let reading = read(data, asked.text);
        let name = (!asked.name.trim().is_empty()).then(|| read(data, asked.name));
        let weighed = weigh(data, &reading, name.as_ref());
        let held = weighed.iter().filter(|one| one.weight == Weight::Hold);
        let items: HashSet<String> = held.map(|one| data.classes[one.class].held_by()).collect();
        let today = civil::date_of(self.at, self.zone);
        let holds = holds(self.plan, self.treatments, today, today, self.zone);
        let holds = holds.iter().filter(|hold| items.contains(&*hold.item.id));
        let holds = holds.filter(|hold| hold.since <= self.at && hold.until > hold.since);
        holds.map(|hold| hold.lifts_at).max_by_key(|at| (at.is_none(), *at)).flatten()
    }

    /// Whether the client can do something now. What is no activity is looked at as a product.
    pub fn can_i(&self, question: &str) -> Answer {
        self.can_i_with(Activities::default_data(), question)
    }

    /// The same with other activities.
    pub fn can_i_with(&self, data: &Activities, question: &str) -> Answer {
        let named = data.named_in(question);
        if named.is_empty() {
            let mut answer = self.check(Asked { name: "", text: question });
            if answer.verdict == Verdict::Unknown {
                answer.why = Text::key("check-unknown-activity");
            }
            return answer;
        }
        let held = self.holds();
        let mut hits: Vec<Hit> = named.into_iter().map(|one| self.activity(one, &held)).collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.verdict));
        let mut answer = Answer::of(hits, Vec::new(), Vec::new());
        if self.day().is_none() {
            answer.verdict = Verdict::Unknown;
            answer.why = Text::key("check-unknown-no-treatment");
        }
        answer
    }

    /// Either, as the one field of the screen asks: the stricter answer counts.
    pub fn ask(&self, question: &str) -> Answer {
        let named = Activities::default_data().named_in(question);
        if named.is_empty() {
            return self.check(Asked { name: "", text: question });
        }
        let activity = self.can_i(question);
        let product = self.check(Asked { name: "", text: question });
        if product.verdict > activity.verdict && product.verdict != Verdict::Unknown {
            product
        } else {
            activity
        }
    }

    /// The recovery day of the instant; `None` before any treatment.
    fn day(&self) -> Option<u32> {
        let date = civil::date_of(self.at, self.zone);
        treatment_on(self.treatments, date).and_then(|treatment| treatment.day_on(date))
    }

    /// What is held off at the instant.
    fn holds(&self) -> Vec<Hold<'_>> {
        let date = civil::date_of(self.at, self.zone);
        let mut holds = holds(self.plan, self.treatments, date, date, self.zone);
        holds.retain(|hold| hold.is_on(self.at));
        holds
    }

    /// A name that counts, as the plan has it now; `None` where the provider lets it pass.
    fn hit(
        &self,
        data: &Ingredients,
        one: &Weighed,
        ingredient: Text,
        basis: Basis,
        held: &[Hold<'_>],
    ) -> Option<Hit> {
        let class = &data.classes[one.class];
        let mut hit = Hit {
            ingredient,
            class: class.id.clone(),
            position: one.position,
            basis,
            window_basis: None,
            reason: Text::key(format!("class-{}.why", class.id)),
            verdict: Verdict::Check,
            since: None,
            until: None,
            until_words: None,
            at_least: false,
            held_by: None,
        };
        let item = class.held_by();
        let rule = self.plan.item(&item);
        let by_provider = rule.is_some_and(|item| item.basis.kind == BasisKind::Provider);
        if let Some(item) = rule.filter(|_| by_provider) {
            // Their word beats the default plan's and every other source's, both ways.
            if item.hold.is_none_or(|hold| hold.window == Window::None) {
                return None;
            }
            hit.basis = item.basis.clone();
        }
        let why = match one.weight {
            Weight::Check(why) => Some(why),
            _ => None,
        };
        let counts = why.is_none() || why == Some(Why::Extra) && by_provider;
        if let Some(strictest) = strictest(held, &item).filter(|_| counts) {
            return Some(hit.held(strictest));
        }
        hit.reason = match why {
            None | Some(Why::Extra) if by_provider => Text::key("check-over-provider"),
            None if self.day().is_none() => Text::key("check-no-treatment"),
            None => Text::key("check-over"),
            Some(Why::Extra) => hit.reason,
            Some(Why::Trace) => Text::key("check-trace"),
            Some(Why::Elsewhere) => Text::key("check-elsewhere"),
            Some(Why::Denied) => Text::key("check-denied"),
            Some(Why::Misspelt) => {
                let meant = data.spelling(one.pattern);
                Text::key("check-misspelt").with("meant", Text::Literal(meant))
            }
        };
        if matches!(why, Some(Why::Trace | Why::Elsewhere | Why::Denied | Why::Misspelt)) {
            // The article says nothing of traces and slips: to look closer is our own suggestion.
            hit.basis = Basis { kind: BasisKind::Extra, reference: "AG".into() };
        }
        Some(hit)
    }

    fn activity(&self, activity: &Activity, held: &[Hold<'_>]) -> Hit {
        let item = activity.item.as_deref().and_then(|item| self.plan.item(item));
        let own = Basis { kind: BasisKind::Extra, reference: "AG".into() };
        let basis = item.map(|item| item.basis.clone()).or_else(|| activity.basis.clone());
        let key = |attribute: &str| Text::key(format!("activity-{}{attribute}", activity.id));
        let mut hit = Hit {
            ingredient: key(""),
            class: activity.id.clone(),
            position: None,
            basis: basis.unwrap_or(own),
            window_basis: None,
            reason: key(".why"),
            verdict: Verdict::Fine,
            since: None,
            until: None,
            until_words: None,
            at_least: false,
            held_by: None,
        };
        let by_provider = hit.basis.kind == BasisKind::Provider;
        let strictest = activity.item.as_deref().and_then(|item| strictest(held, item));
        // A hold that nobody gives a length to is a question, unless it is the provider's.
        let has_length =
            |hold: &&Hold<'_>| hold.item.hold.is_some_and(|rule| rule.window_basis.is_some());
        let day = self.day().unwrap_or(0);
        if let Some(strictest) = strictest.filter(has_length) {
            return hit.held(strictest);
        }
        if by_provider && item.is_some_and(|item| item.hold.is_some()) {
            // Their hold is over, or lifted.
            hit.reason = key(".fine");
        } else if activity.answer == Otherwise::Check {
            let on_its_days = activity.check.is_empty() || activity.check.contains(day);
            if on_its_days {
                hit.verdict = Verdict::Check;
                hit.reason = key(".check");
            } else {
                hit.reason = key(".fine");
            }
        } else if activity.item.is_some() && activity.check.contains(day) {
            hit.verdict = Verdict::Check;
            hit.reason = key(".check");
        } else {
            hit.reason = key(".fine");
        }
        hit
    }

    /// What the pack of a sunscreen says that bears on the article's rule.
    fn sunscreen_notes(&self, reading: &Reading<'_>, name: Option<&Reading<'_>>) -> Vec<Text> {
        let spf = [Some(reading), name].into_iter().flatten().find_map(spf);
        let Some(spf) = spf else { return Vec::new() };
        let mut notes = Vec::new();
        if spf < LEAST_SPF {
            notes.push(Text::key("check-note-low-spf").with("spf", i64::from(spf)));
        }
        if self.day() == Some(0) {
            notes.push(Text::key("check-note-day-zero-sun"));
        }
        notes
    }
}

/// The hold on an item that lasts longest.
fn strictest<'h, 'a>(held: &'h [Hold<'a>], item: &str) -> Option<&'h Hold<'a>> {
    held.iter().filter(|hold| &*hold.item.id == item).max_by_key(|hold| hold.until)
}

impl Reading<'_> {
    /// What is written where some folded bytes stood.
    fn words(&self, range: Range<usize>) -> String {
        self.text.get(self.folded.in_text(self.text, range)).map(tidy).unwrap_or_default()
    }
}

/// Words on one line, without the spaces around them.
fn tidy(words: &str) -> String {
    let marks = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '*' | '•' | '.' | ':' | '-');
    words.trim_matches(marks).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sun protection factor that a text tells, the first one.
fn spf(reading: &Reading<'_>) -> Option<u32> {
    let bytes = &reading.folded.bytes;
    let at = bytes
        .windows(3)
        .enumerate()
        .position(|(at, word)| word == b"spf" && reading.folded.is_start(at))?;
    let digits = bytes[at + 3..].iter().take_while(|byte| byte.is_ascii_digit());
    let digits: String = digits.map(|byte| char::from(*byte)).take(3).collect();
    digits.parse().ok()
}

impl Answer {
    /// The strictest of the hits.
    fn of(hits: Vec<Hit>, helpful: Vec<Helpful>, notes: Vec<Text>) -> Self {
        let verdict = hits.iter().map(|hit| hit.verdict).max().unwrap_or(Verdict::Unknown);
        let deciding = hits.iter().filter(|hit| hit.verdict == verdict);
        // Without a set end it is held longest.
        let deciding = deciding.rev().max_by_key(|hit| (hit.until.is_none(), hit.until)).cloned();
        let held = deciding.clone().filter(|_| verdict == Verdict::HoldOff);
        Self {
            verdict,
            until: held.as_ref().and_then(|hit| hit.until),
            until_words: held.as_ref().and_then(|hit| hit.until_words.clone()),
            at_least: held.as_ref().is_some_and(|hit| hit.at_least),
            since: held.as_ref().and_then(|hit| hit.since),
            basis: deciding.map(|hit| hit.basis),
            window_basis: held.as_ref().and_then(|hit| hit.window_basis),
            held_by: held.and_then(|hit| hit.held_by),
            hits,
            helpful,
            notes,
            unknown: Vec::new(),
            others: Vec::new(),
            ingredients: 0,
            why: Text::key("check-found"),
        }
    }

    /// What else the text says: whether it is a list, and what stands in it.
    fn read(&mut self, reading: &Reading<'_>, data: &Ingredients, weighed: &[Weighed]) {
        let unknown = reading.lists.iter().flat_map(|list| &list.unknown);
        let unknown = unknown.filter_map(|range| {
            let words = reading.words(range.clone());
            (words.len() > 1 && words.len() <= LONGEST_UNKNOWN).then_some(words)
        });
        self.unknown = unknown.take(MOST_TOLD).collect();
        self.ingredients = reading.lists.iter().map(|list| list.items).sum();
        let told =
            weighed.iter().filter(|one| matches!(one.weight, Weight::Hold | Weight::Check(_)));
        let mut seen: HashSet<usize> = told.map(|one| one.pattern).collect();
        let others = reading.spots.iter().filter(|spot| spot.list.is_some()).filter_map(|spot| {
            let is_new =
                data.patterns[spot.found.pattern].is.ingredient && seen.insert(spot.found.pattern);
            is_new.then(|| reading.words(spot.found.start..spot.found.end))
        });
        self.others = others.take(MOST_TOLD).collect();
        if !self.hits.is_empty() {
            return;
        }
        let ends = reading.text.trim_end();
        let is_cut = ends.ends_with("...") || ends.ends_with('…');
        let known = reading.lists.iter().all(|list| list.share_known() >= SURE);
        (self.verdict, self.why) = match (reading.lists.is_empty(), is_cut, known) {
            (false, false, true) => (Verdict::Fine, Text::key("check-fine")),
            (false, true, _) => (Verdict::Unknown, Text::key("check-unknown-cut")),
            (false, false, false) => (Verdict::Unknown, Text::key("check-unknown-names")),
            (true, ..) if reading.folded.letters == 0 => {
                (Verdict::Unknown, Text::key("check-unknown-empty"))
            }
            (true, ..) => (Verdict::Unknown, Text::key("check-unknown")),
        };
    }
}

/// How much of a list has to be known for it to be called fine, in letters of a hundred.
const SURE: usize = 70;

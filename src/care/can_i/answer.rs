//! The answer to a question, and its texts.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::basis::{Basis, WindowBasis};
use crate::care::TreatmentId;
use crate::care::day::Hold;
use crate::care::signs::{Level, LineView};
use crate::care::text::{Arg, Text};
use crate::ingredients::{Findings, TextKind};

/// The most ingredients that are named in one sentence.
const MOST_NAMED: usize = 5;

/// The texts of answers that say to ask the professional, besides those of what is worth a question.
pub const SAY_ASK: [&str; 9] = [
    "check-over",
    "check-over-provider",
    "check-trace",
    "check-stem",
    "check-unknown-activity",
    "check-unknown-words",
    "check-unknown-names",
    "check-note-day-zero-sun",
    "check-others-wait",
];

/// Whether a text says to ask: the reason of something that is worth a question does as well.
fn says_ask(text: &Text) -> bool {
    let Text::Key { key, args } = text else { return false };
    let inside = |arg: &Arg| matches!(arg, Arg::Text(text) if says_ask(text));
    SAY_ASK.contains(&&**key) || key.ends_with(".check") || args.iter().any(|(_, arg)| inside(arg))
}

/// What the client may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing in it is on a list, and all of it is known.
    Fine,
    /// Something in it is unknown.
    Unknown,
    /// Worth a question to the professional.
    Check,
    /// Held off.
    HoldOff,
    /// It is about how the skin or the body feels: lines of the leaflet instead of an answer.
    Sign,
}

impl Verdict {
    /// The name used in commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Unknown => "unknown",
            Self::Check => "check",
            Self::HoldOff => "hold_off",
            Self::Sign => "sign",
        }
    }
}

/// Something in a product, or about an activity, that affects the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// As written; for an activity, its name.
    pub ingredient: Text,
    /// Its class, or the activity's name.
    pub class: Arc<str>,
    /// Its position in the ingredient list, from 1; `None` outside one.
    pub position: Option<usize>,
    /// Its basis.
    pub basis: Basis,
    /// The basis for the length of its hold; `None` when nothing is held now, or nobody gives one.
    pub window_basis: Option<WindowBasis>,
    /// Why.
    pub reason: Text,
    /// Its own verdict.
    pub verdict: Verdict,
    /// When its hold began; `None` when nothing is held now.
    pub since: Option<DateTime<Utc>>,
    /// When it lifts; `None` when nothing is held, or there is no set end.
    pub until: Option<DateTime<Utc>>,
    /// Until when, in words, if there is no set end.
    pub until_words: Option<Text>,
    /// The end is a minimum, not an all-clear.
    pub at_least: bool,
    /// The treatment that holds it.
    pub held_by: Option<TreatmentId>,
}

impl Hit {
    /// The same, held off by a hold.
    pub(super) fn held(mut self, hold: &Hold<'_>) -> Self {
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
    /// As written.
    pub ingredient: String,
    /// Its class.
    pub class: Arc<str>,
    /// Its basis.
    pub basis: Basis,
}

/// A sign that a question names, as the leaflet has it on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignView {
    /// Its id (`redness`).
    pub id: Arc<str>,
    /// Its level when it is only named.
    pub lead: Level,
    pub title: Text,
    /// The lines of its page, emergency first.
    pub lines: Vec<LineView>,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    /// Until when it is held off; `None` when it is not, or has no set end.
    pub until: Option<DateTime<Utc>>,
    /// Until when, in words, if there is no set end.
    pub until_words: Option<Text>,
    /// The end is a minimum, not an all-clear.
    pub at_least: bool,
    /// Since when it is held off.
    pub since: Option<DateTime<Utc>>,
    /// Its basis; `None` when nothing was found.
    pub basis: Option<Basis>,
    /// The basis for the length of the hold.
    pub window_basis: Option<WindowBasis>,
    /// The treatment that holds it.
    pub held_by: Option<TreatmentId>,
    /// What affects the answer: holds first, then in order.
    pub hits: Vec<Hit>,
    /// What the plan lists as helpful.
    pub helpful: Vec<Helpful>,
    /// What is mentioned without changing the answer.
    pub notes: Vec<Text>,
    /// Unknown ingredients, as written.
    pub unknown: Vec<String>,
    /// Ingredients that are on no list, as written.
    pub others: Vec<String>,
    /// The number of ingredients in lists.
    pub ingredients: usize,
    /// Why the answer is "cannot tell", or what else it is based on.
    pub why: Text,
    /// The signs that the question names, emergency first.
    pub signs: Vec<SignView>,
    /// The instant that the answer is for, with its recovery day, unless it is now.
    pub asked_for: Option<(DateTime<Utc>, Option<u32>)>,
    /// The recovery day of the instant that it is for; `None` before any treatment.
    pub day: Option<u32>,
    /// Typed words that were not understood: they may be about how someone feels.
    pub asks_about_feeling: bool,
}

impl Answer {
    /// The answer in a few words; `who` is the professional's name.
    pub fn headline(&self, who: Option<Text>) -> Text {
        match (self.verdict, self.until, who) {
            (Verdict::Sign, ..) => {
                let titles = self.signs.iter().map(|sign| sign.title.clone());
                Text::key("sign-headline").with("signs", titles.collect::<Vec<_>>())
            }
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

    /// The reason, in one sentence.
    pub fn summary(&self) -> Text {
        let of = |verdict| self.hits.iter().filter(move |hit| hit.verdict == verdict);
        let names = |verdict| {
            let names = of(verdict).map(|hit| hit.ingredient.clone());
            names.take(MOST_NAMED).collect::<Vec<_>>()
        };
        match self.verdict {
            Verdict::Sign => Text::key("sign-summary"),
            Verdict::Unknown => self.why.clone(),
            _ if self.is_activity() => {
                self.hits.first().map_or_else(|| self.why.clone(), |hit| hit.reason.clone())
            }
            Verdict::HoldOff => {
                let held = of(Verdict::HoldOff).count();
                let names = names(Verdict::HoldOff);
                if self.ingredients > 1 {
                    let all = self.ingredients;
                    let text = Text::key("check-count-held").with("count", held);
                    text.with("all", all).with("names", names)
                } else {
                    Text::key("check-names-held").with("names", names)
                }
            }
            Verdict::Check => Text::key("check-names-ask").with("names", names(Verdict::Check)),
            Verdict::Fine => self.why.clone(),
        }
    }

    /// Whether unknown ingredients are listed one by one; the words of a question are in the summary.
    pub fn tells_unknown(&self) -> bool {
        !self.unknown.is_empty() && (self.ingredients > 0 || !self.asks_about_feeling)
    }

    /// Whether a text of it says to ask the professional.
    pub fn says_ask(&self) -> bool {
        let of_verdict = matches!(self.verdict, Verdict::Check | Verdict::Sign);
        let of_hit = |hit: &Hit| hit.verdict == Verdict::Check || says_ask(&hit.reason);
        // One without a set end holds until the professional says so.
        let is_open = self.until_words.is_some();
        of_verdict
            || is_open
            || self.tells_unknown()
            || says_ask(&self.why)
            || self.hits.iter().any(of_hit)
            || self.notes.iter().any(says_ask)
    }

    /// Whether it is about an activity.
    pub fn is_activity(&self) -> bool {
        self.hits.iter().any(|hit| matches!(hit.ingredient, Text::Key { .. }))
    }
}

impl Answer {
    /// An answer without the known parts of a question, since not all of it is known.
    pub(super) fn unknown(why: Text) -> Self {
        let mut answer = Self::of(Vec::new(), Vec::new(), Vec::new());
        answer.why = why;
        answer.asks_about_feeling = true;
        answer
    }

    /// An answer that names the words that are not understood.
    pub(super) fn not_understood(words: &[String]) -> Self {
        let named = words.iter().take(MOST_NAMED);
        let named = named.map(|word| Text::Literal(word.as_str().into())).collect::<Vec<_>>();
        let mut answer = Self::unknown(Text::key("check-unknown-words").with("words", named));
        answer.unknown = words.to_vec();
        answer
    }

    /// The strictest of the hits.
    pub(super) fn of(hits: Vec<Hit>, helpful: Vec<Helpful>, notes: Vec<Text>) -> Self {
        let verdict = hits.iter().map(|hit| hit.verdict).max().unwrap_or(Verdict::Unknown);
        let deciding = hits.iter().filter(|hit| hit.verdict == verdict);
        // A hold without a set end counts as the longest.
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
            signs: Vec::new(),
            asked_for: None,
            day: None,
            asks_about_feeling: false,
        }
    }

    /// What else the text says: whether it is a list, and its contents.
    pub(super) fn with_findings(&mut self, findings: Findings<'_>) {
        self.unknown = findings.unknown;
        self.others = findings.others;
        self.ingredients = findings.ingredients;
        if !self.hits.is_empty() {
            return;
        }
        (self.verdict, self.why) = match findings.kind {
            TextKind::KnownList => (Verdict::Fine, Text::key("check-fine")),
            TextKind::CutList => (Verdict::Unknown, Text::key("check-unknown-cut")),
            TextKind::UnclearList => (Verdict::Unknown, Text::key("check-unknown-names")),
            TextKind::Empty => (Verdict::Unknown, Text::key("check-unknown-empty")),
            TextKind::NoList => (Verdict::Unknown, Text::key("check-unknown")),
        };
    }
}

//! Proposals of a sheet: what its sentences set, what contradicts, and how it compares with the plan in force.

use std::sync::Arc;

use super::kinds::{Ask, Asked, Claim, Proposal, Said, Sets, Sheet, Why};
use super::parts::{counts, items_in};
use super::words::SheetWords;
use crate::care::can_i::{Sentence, compared};
use crate::care::plan::Plan;
use crate::care::plan_change::window_text;
use crate::care::ranges::Length;
use crate::care::text::Text;
use crate::care::window::Window;

impl Proposal {
    /// The name of what it is about: an item, `sunscreen`, or the words of a step.
    pub fn about(&self) -> &str {
        match &self.sets {
            Sets::Hold { item, .. } => item,
            Sets::Sunscreen(_) => "sunscreen",
            Sets::Step { title, .. } => title,
        }
    }

    /// What it is about, in words.
    pub fn title(&self) -> Text {
        match &self.sets {
            Sets::Hold { item, .. } => hold_title(item),
            Sets::Sunscreen(sunscreen) => sunscreen.title(),
            Sets::Step { title, .. } => Text::Literal(title.clone()),
        }
    }

    /// The picture of what it is about, as in the plan.
    pub fn icon(&self) -> Arc<str> {
        let Sets::Hold { item, .. } = &self.sets else {
            let is_step = matches!(self.sets, Sets::Step { .. });
            return if is_step { "pro" } else { "spf" }.into();
        };
        let plan = Plan::default_plan();
        let offered =
            || plan.offered.iter().find(|one| one.id == *item).map(|one| one.icon.clone());
        plan.item(item)
            .map(|item| item.icon.clone())
            .or_else(offered)
            .unwrap_or_else(|| "pro".into())
    }

    /// Whether both set the same thing in another way, so that only one of them can count.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        let is_step = |one: &Self| matches!(one.sets, Sets::Step { .. });
        self.about() == other.about() && is_step(self) == is_step(other)
    }

    /// What it would set, in words.
    pub fn value(&self) -> Text {
        match &self.sets {
            Sets::Hold { window, .. } => length(*window),
            Sets::Sunscreen(_) => Text::key("sheet-every-day"),
            Sets::Step { last, .. } => Text::key("sheet-days").with("last", *last),
        }
    }

    /// Whether it cannot stand without the client's decision.
    pub fn needs_decision(&self) -> bool {
        self.is_contradicted || !self.also.is_empty()
    }

    /// Whether it can be used at all: a pasted text makes a plan stricter, and never looser.
    pub fn is_used(&self) -> bool {
        !self.is_looser
    }

    /// Looks at what a plan has in its place.
    fn compare(&mut self, plan: &Plan) {
        let Sets::Hold { item, window } = &self.sets else { return };
        let known = plan.item(item);
        let now = known.and_then(|item| item.hold).map_or(Window::None, |hold| hold.window);
        self.is_looser = window.is_looser_than(now);
        self.instead_of = Some(known.map_or_else(|| Text::key("change-not-held"), window_text));
    }

    /// What it would set, in a line.
    pub fn line(&self) -> Text {
        Text::key("sheet-line").with("title", self.title()).with("value", self.value())
    }
}

impl Sheet {
    /// The same beside the plan in force, whatever it was beside: what of it would loosen that plan.
    #[must_use]
    pub fn beside(mut self, plan: &Plan) -> Self {
        for proposal in &mut self.proposals {
            proposal.compare(plan);
        }
        self
    }

    /// Whether only one of two proposals can count.
    pub fn contradict(&self, one: usize, other: usize) -> bool {
        let (one, other) = (self.proposals.get(one), self.proposals.get(other));
        one.zip(other).is_some_and(|(one, other)| one.is_beside(other))
    }
}

/// What an item is called that is held off.
fn hold_title(item: &str) -> Text {
    let known = Plan::default_plan().item(item).map(crate::care::plan::Item::hold_title);
    known.unwrap_or_else(|| Text::key(format!("{item}.hold")))
}

/// A window in words.
fn length(window: Window) -> Text {
    Length::of(window).map_or_else(|| Text::key("change-not-held"), Length::text)
}

/// The window of the default plan; none where it holds nothing off.
pub(super) fn default_window(item: &str) -> Window {
    let hold = Plan::default_plan().item(item).and_then(|item| item.hold);
    hold.map_or(Window::None, |hold| hold.window)
}

/// The proposals of all that is asked for. A sentence that would loosen more than it names proposes nothing.
pub(super) fn propose(
    asked: &[(usize, Ask)],
    said: &mut [Said],
    words: &SheetWords,
) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> = Vec::new();
    let mut named: Vec<(usize, Arc<str>)> = Vec::new();
    for said in said.iter_mut() {
        said.proposes = false;
    }
    for (at, ask) in asked {
        let Some((sets, notes)) = of(ask) else {
            said[*at].why = Some(Why::Part);
            if let Ask::Hold(claim) = ask {
                named.push((*at, claim.item.clone()));
            }
            continue;
        };
        said[*at].proposes = true;
        if let Some(same) = proposals.iter_mut().find(|one| one.sets == sets) {
            if !same.from.contains(at) {
                same.from.push(*at);
            }
            continue;
        }
        let mut new = Proposal {
            sets,
            from: vec![*at],
            notes,
            is_contradicted: false,
            is_looser: false,
            instead_of: None,
            also: Vec::new(),
        };
        new.compare(Plan::default_plan());
        proposals.push(new);
    }
    contradictions(&mut proposals);
    named.extend(unread(said, words));
    for proposal in &mut proposals {
        let Sets::Hold { item, .. } = &proposal.sets else { continue };
        let others = named.iter().filter(|(_, other)| other == item).map(|(at, _)| *at);
        proposal.also = others.collect();
        proposal.also.sort_unstable();
        proposal.also.dedup();
        proposal.also.retain(|at| !proposal.from.contains(at));
    }
    proposals
}

/// By item: sentences about the time after the treatment that are not understood, and may give it another time.
fn unread(said: &[Said], words: &SheetWords) -> Vec<(usize, Arc<str>)> {
    let mut unread = Vec::new();
    for (at, said) in said.iter().enumerate() {
        let is_open = match said.why {
            Some(Why::Words) => counts(&said.text) || has_open_end(&said.text),
            Some(Why::Before) => has_no_earlier(&said.text),
            Some(Why::Heading) => true,
            _ => false,
        };
        if is_open && !said.is_heading {
            let items = items_in(&said.text, words);
            unread.extend(items.into_iter().map(|item| (at, item)));
        }
    }
    unread
}

/// Whether a text holds something off until something else happens.
fn has_open_end(text: &str) -> bool {
    const ENDS: [&str; 7] = ["until", "till", "before", "once", "when", "while", "healed"];
    compared(text).split(' ').any(|word| ENDS.contains(&word))
}

/// “Not before 72 hours” is about the time after the treatment.
fn has_no_earlier(text: &str) -> bool {
    let sentence = Sentence::of(text);
    (1..sentence.len()).any(|at| sentence.word(at - 1) == "before" && sentence.number(at).is_some())
}

type Set = (Sets, Vec<Text>);

/// What is asked for as it can be set; `None` for what would loosen more than it names.
fn of(ask: &Ask) -> Option<Set> {
    match ask {
        Ask::Hold(claim) => hold(claim),
        Ask::Sunscreen(sunscreen) => Some((Sets::Sunscreen(sunscreen.clone()), Vec::new())),
        Ask::Step(Asked { title, last, shorter }) => {
            let range = shorter.map(|shorter| {
                Text::key("sheet-note-range")
                    .with("shorter", length(Window::Days(shorter)))
                    .with("longer", length(Window::Days(*last)))
            });
            let sets = Sets::Step { title: title.as_str().into(), last: *last };
            Some((sets, range.into_iter().collect()))
        }
    }
}

fn hold(claim: &Claim) -> Option<Set> {
    let is_looser = claim.window.is_looser_than(default_window(&claim.item));
    if (is_looser || claim.allows) && !claim.is_whole {
        return None;
    }
    let mut notes = Vec::new();
    if let Some(shorter) = claim.shorter {
        let range = Text::key("sheet-note-range").with("shorter", length(shorter));
        notes.push(range.with("longer", length(claim.window)));
    }
    if let Some(day) = claim.through {
        notes.push(Text::key("sheet-note-through").with("day", day));
    }
    if !claim.is_whole {
        notes.push(Text::key("sheet-note-part").with("what", hold_title(&claim.item)));
    }
    Some((Sets::Hold { item: claim.item.clone(), window: claim.window }, notes))
}

/// Marks what contradicts, and puts it together at the place of the first, the strictest first.
fn contradictions(proposals: &mut Vec<Proposal>) {
    let all = std::mem::take(proposals);
    for proposal in all {
        let beside = proposal.clone();
        let same = |one: &Proposal| one.is_beside(&beside);
        let Some(first) = proposals.iter().position(same) else {
            proposals.push(proposal);
            continue;
        };
        let count = proposals[first..].iter().take_while(|one| same(one)).count();
        proposals.insert(first + count, proposal);
        let group = &mut proposals[first..=first + count];
        for one in group.iter_mut() {
            one.is_contradicted = true;
        }
        group.sort_by(|one, other| match (&one.sets, &other.sets) {
            (Sets::Hold { window: one, .. }, Sets::Hold { window: other, .. }) => {
                other.is_looser_than(*one).cmp(&one.is_looser_than(*other)).reverse()
            }
            (Sets::Step { last: one, .. }, Sets::Step { last: other, .. }) => other.cmp(one),
            (Sets::Sunscreen(one), Sets::Sunscreen(other)) => other.least().cmp(&one.least()),
            _ => std::cmp::Ordering::Equal,
        });
    }
}

//! Answers for a situation: what weighed names and activities mean by the plan at an instant.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::activities::{Activities, Activity, Otherwise};
use super::answer::{Answer, Helpful, Hit, Verdict};
use crate::basis::{Basis, BasisKind, WindowBasis};
use crate::care::day::{Hold, holds, treatment_on};
use crate::care::loosened::loosened_items;
use crate::care::own_words::Sunscreen;
use crate::care::plan::{Item, Plan};
use crate::care::plans::Plans;
use crate::care::ranges::{Length, Range};
use crate::care::text::Text;
use crate::care::treatment::Treatment;
use crate::care::week::Week;
use crate::care::window::Window;
use crate::care::{Zone, civil};
use crate::ingredients::{Finding, Findings, Ingredients, ProductQuery, Weight, Why};

/// The last recovery day on which a chemical UV filter is mentioned (sources C15, C19).
const UV_FILTER_DAYS: u32 = 3;
/// When, where, and after which treatments the question is asked.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The care plan of each day, with the provider's overlay merged in.
    pub plans: Plans<'a>,
    /// The treatments by date.
    pub treatments: &'a [Treatment],
    /// The instant in question.
    pub at: DateTime<Utc>,
    /// Where the client is.
    pub zone: Zone,
    /// What a week is there.
    pub week: Week,
}

impl Situation<'_> {
    /// What a product means now, by its ingredient list and whatever else its packaging says.
    pub fn check(&self, query: ProductQuery<'_>) -> Answer {
        self.check_with(Ingredients::default_data(), query)
    }

    /// The same with other ingredient data.
    pub fn check_with(&self, data: &Ingredients, query: ProductQuery<'_>) -> Answer {
        let findings = Findings::of(data, query);
        let items: Vec<String> = findings.names.iter().map(|one| one.class.held_by()).collect();
        let held = self.holds();
        let mut hits: Vec<Hit> = Vec::new();
        let mut helpful: Vec<Helpful> = Vec::new();
        let (mut notes, mut class_notes) = (Vec::new(), Vec::new());
        for one in &findings.names {
            let Some(basis) = one.class.basis.clone() else { continue };
            match one.weight {
                Weight::Helpful => {
                    let (ingredient, class) = (one.written.clone(), one.class.id.clone());
                    helpful.push(Helpful { ingredient, class, basis });
                }
                Weight::Note => {
                    if self.day().is_some_and(|day| day <= UV_FILTER_DAYS) {
                        let literal = Text::Literal(one.written.as_str().into());
                        notes.push(Text::key("check-note-uv-filter").with("what", literal));
                    }
                }
                Weight::Hold | Weight::Check(_) => {
                    self.add_hit(one, basis, &held, &mut hits, &mut class_notes);
                }
            }
        }
        notes.truncate(1);
        class_notes.truncate(1);
        notes.append(&mut class_notes);
        notes.extend(self.sunscreen_notes(findings.spf));
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.verdict));
        let mut answer = Answer::of(hits, helpful, notes);
        answer.with_findings(findings);
        answer.notes.extend(self.looser_note(&items));
        answer.day = self.day();
        if self.day().is_none() && answer.verdict != Verdict::Unknown {
            answer.notes.insert(0, Text::key("check-note-no-treatment"));
        }
        answer
    }

    /// When the last hold on a product's contents ends or ended, of the treatments that may still hold
    /// something; `None` when nothing in it was held, or when the hold has no set end.
    pub fn lifts(&self, query: ProductQuery<'_>) -> Option<DateTime<Utc>> {
        let findings = Findings::of(Ingredients::default_data(), query);
        let held = findings.names.iter().filter(|one| one.weight == Weight::Hold);
        let items: HashSet<String> = held.map(|one| one.class.held_by()).collect();
        let today = civil::date_of(self.at, self.zone);
        let holds = holds(self.plan(), self.treatments, today, today, self.zone);
        let holds = holds.iter().filter(|hold| items.contains(&*hold.item.id));
        let holds = holds.filter(|hold| hold.since <= self.at && hold.until > hold.since);
        holds.map(|hold| hold.lifts_at).max_by_key(|at| (at.is_none(), *at)).flatten()
    }

    /// Adds a name that counts, with its meaning by the plan at the instant.
    pub(super) fn add_hit(
        &self,
        one: &Finding<'_>,
        basis: Basis,
        held: &[Hold<'_>],
        hits: &mut Vec<Hit>,
        notes: &mut Vec<Text>,
    ) {
        // Some classes are a check on some days only; later they stay as a note.
        let answers_for = Activities::default_data().for_class(&one.class.id);
        let is_over = answers_for.is_some_and(|activity| {
            one.weight == Weight::Check(Why::Extra)
                && self.day().is_some_and(|day| !activity.check.contains(day))
        });
        match self.hit(one, basis, held) {
            Some(hit) if is_over && hit.verdict == Verdict::Check => {
                notes.push(Text::key(format!("class-{}.why", one.class.id)));
            }
            hit => hits.extend(hit),
        }
    }

    /// The plan that is in force at the instant.
    fn plan(&self) -> &Plan {
        self.plans.on(civil::date_of(self.at, self.zone))
    }

    /// Why a sun protection factor is too low: for the article, or for the plan.
    pub(super) fn low_spf(&self, spf: u32) -> Option<Text> {
        let least = self.plan().least_spf();
        if spf < Sunscreen::LEAST_SPF {
            Some(Text::key("check-note-low-spf").with("spf", spf))
        } else if spf < least {
            Some(Text::key("check-note-low-spf-plan").with("spf", spf).with("least", least))
        } else {
            None
        }
    }

    /// Which of these items the default plan would hold off at the instant and the one in force does not: that is
    /// said beside every answer about one.
    pub(super) fn looser_note(&self, items: &[String]) -> Option<Text> {
        let what = loosened_items(self.plan(), self.treatments, (self.at, self.at), self.zone);
        let what = what.into_iter().filter(|item| items.iter().any(|one| **one == *item.id));
        let what: Vec<Text> = what.map(Item::hold_title).collect();
        (!what.is_empty()).then(|| Text::key("looser-list").with("what", what))
    }

    /// A note that other sheets ask to wait longer than the plan for what decides the answer, so that nobody makes an
    /// appointment by the plan's end alone. Where a professional set the length, there is none.
    pub(super) fn longer_note(&self, items: &[String], until: DateTime<Utc>) -> Option<Text> {
        let holds = self.holds();
        let is_it = |hold: &&Hold<'_>| {
            hold.lifts_at == Some(until) && items.iter().any(|one| **one == *hold.item.id)
        };
        let item = holds.iter().find(is_it)?.item;
        let rule = item.hold?;
        let is_own = rule.window_basis == Some(WindowBasis::Provider)
            || item.basis.kind == BasisKind::Provider;
        let (shortest, longest) = Range::of(&item.id)?.ends()?;
        let is_longer = longest.hours() > Length::of(rule.window)?.hours();
        let span = Text::key("length-span").with("from", shortest.text());
        let span = span.with("to", longest.text());
        (is_longer && !is_own).then(|| Text::key("check-note-longer").with("span", span))
    }

    /// The recovery day of the instant; `None` before any treatment.
    pub(super) fn day(&self) -> Option<u32> {
        let date = civil::date_of(self.at, self.zone);
        treatment_on(self.treatments, date).and_then(|treatment| treatment.day_on(date))
    }

    /// What is held off at the instant.
    pub(super) fn holds(&self) -> Vec<Hold<'_>> {
        let date = civil::date_of(self.at, self.zone);
        let mut holds = holds(self.plan(), self.treatments, date, date, self.zone);
        holds.retain(|hold| hold.is_on(self.at));
        holds
    }

    /// The meaning of a name by the plan at the instant; `None` where the provider allows it.
    fn hit(&self, one: &Finding<'_>, basis: Basis, held: &[Hold<'_>]) -> Option<Hit> {
        let class = one.class;
        let mut hit = Hit {
            ingredient: Text::Literal(one.written.as_str().into()),
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
        let rule = self.plan().item(&item);
        let by_provider = rule.is_some_and(|item| item.basis.kind == BasisKind::Provider);
        if let Some(item) = rule.filter(|_| by_provider) {
            // The provider's word takes precedence over the default plan and every other source, both ways.
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
            Some(Why::Part) => Text::key("check-stem"),
            Some(Why::Misspelt) => {
                let meant = one.meant.clone().unwrap_or_else(|| "".into());
                Text::key("check-misspelt").with("meant", Text::Literal(meant))
            }
        };
        if !matches!(why, None | Some(Why::Extra)) {
            // The article does not cover traces and misspellings: the advice to look closer is our own.
            hit.basis = Basis { kind: BasisKind::Extra, reference: "AG".into() };
        }
        Some(hit)
    }

    pub(super) fn activity(&self, activity: &Activity, held: &[Hold<'_>]) -> Hit {
        // What only a professional's plan holds off counts while it does: then all is as without it.
        let offered = activity.offered.as_deref().and_then(|item| strictest(held, item));
        let item = activity.item.as_deref().and_then(|item| self.plan().item(item));
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
        let strictest = item.and_then(|item| strictest(held, &item.id));
        // A hold whose length nobody gives is a check, unless it is the provider's.
        let has_length = |hold: &&Hold<'_>| {
            let has_length = hold.item.hold.is_some_and(|rule| rule.window_basis.is_some());
            has_length || hold.item.basis.kind != BasisKind::Extra
        };
        let day = self.day().unwrap_or(0);
        let later =
            offered.filter(|offered| strictest.is_none_or(|one| offered.until >= one.until));
        if let Some(offered) = later {
            hit.basis = offered.item.basis.clone();
            hit.reason = offered.item.why();
            return hit.held(offered);
        }
        if let Some(strictest) = strictest.filter(has_length) {
            return hit.held(strictest);
        }
        let is_asked = activity.answer == Otherwise::Check;
        if by_provider && !is_asked && item.is_some_and(|item| item.hold.is_some()) {
            // Their hold is over, or lifted; what other sheets ask for depends on the day alone.
            let others_wait = activity.is_by_sheets() && activity.check.contains(day);
            hit.reason = if others_wait { Text::key("check-others-wait") } else { key(".fine") };
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

    /// What the sun protection factor on a pack means by the article's rule.
    fn sunscreen_notes(&self, spf: Option<u32>) -> Vec<Text> {
        let Some(spf) = spf else { return Vec::new() };
        let mut notes = Vec::new();
        notes.extend(self.low_spf(spf));
        if self.day() == Some(0) {
            notes.push(Text::key("check-note-day-zero-sun"));
        }
        notes
    }
}

/// The longest hold on an item.
fn strictest<'h, 'a>(held: &'h [Hold<'a>], item: &str) -> Option<&'h Hold<'a>> {
    held.iter().filter(|hold| &*hold.item.id == item).max_by_key(|hold| hold.until)
}

//! Asking in a situation: what the weighed names and the named activities mean by the plan, now.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::activities::{Activities, Activity, Otherwise};
use super::answer::{Answer, Helpful, Hit, SignView, Verdict};
use super::lexicon::Lexicon;
use super::question::{self, Question};
use super::when;
use crate::basis::{Basis, BasisKind};
use crate::care::civil;
use crate::care::day::{Hold, holds, treatment_on};
use crate::care::plan::Plan;
use crate::care::signs::{Level, Signs};
use crate::care::text::Text;
use crate::care::treatment::Treatment;
use crate::care::window::Window;
use crate::ingredients::{ClassKind, Finding, Findings, Ingredients, ProductQuery, Weight, Why};

/// The last recovery day on which a chemical UV filter is worth a word (sources C15, C19).
const UV_FILTER_DAYS: u32 = 3;
/// The least sun protection factor of the article (Do 3).
const LEAST_SPF: u32 = 30;

/// The most words that are named as not understood.
const MOST_WORDS_NAMED: usize = 5;

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

impl Situation<'_> {
    /// What a product means now, by its ingredient list and whatever else its pack says.
    pub fn check(&self, query: ProductQuery<'_>) -> Answer {
        self.check_with(Ingredients::default_data(), query)
    }

    /// The same with other ingredient data.
    pub fn check_with(&self, data: &Ingredients, query: ProductQuery<'_>) -> Answer {
        let findings = Findings::of(data, query);
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
        if self.day().is_none() && answer.verdict != Verdict::Unknown {
            answer.notes.insert(0, Text::key("check-note-no-treatment"));
        }
        answer
    }

    /// When the last hold on what stands in a product ends or ended, of the treatments that may still
    /// hold something; `None` when nothing in it was held, or when the hold has no set end.
    pub fn lifts(&self, query: ProductQuery<'_>) -> Option<DateTime<Utc>> {
        let findings = Findings::of(Ingredients::default_data(), query);
        let held = findings.names.iter().filter(|one| one.weight == Weight::Hold);
        let items: HashSet<String> = held.map(|one| one.class.held_by()).collect();
        let today = civil::date_of(self.at, self.zone);
        let holds = holds(self.plan, self.treatments, today, today, self.zone);
        let holds = holds.iter().filter(|hold| items.contains(&*hold.item.id));
        let holds = holds.filter(|hold| hold.since <= self.at && hold.until > hold.since);
        holds.map(|hold| hold.lifts_at).max_by_key(|at| (at.is_none(), *at)).flatten()
    }

    /// Whether the client can do or use something: a question, an ingredient list or a product.
    pub fn can_i(&self, asked: &str) -> Answer {
        let data = Ingredients::default_data();
        let query = ProductQuery { name: "", text: asked };
        let question = question::read(Lexicon::default_data(), data, asked);
        let findings = Findings::of(data, query);
        let is_list = findings.ingredients > 1;
        let is_question = question.is_question() && !is_list;
        // A list that comes with a complaint of one's own is about the complaint.
        if is_question || question.is_complaint() {
            return self.answer(&question, &findings);
        }
        let mut answer = self.check(query);
        answer.asks_about_feeling = answer.verdict == Verdict::Unknown && !is_list;
        answer
    }

    /// The answer to a question.
    fn answer(&self, question: &Question<'_>, findings: &Findings<'_>) -> Answer {
        let date = civil::date_of(self.at, self.zone);
        let treatment = treatment_on(self.treatments, date)
            .map(|treatment| (treatment.starts(self.zone), treatment.date));
        let from = when::From { now: self.at, zone: self.zone, treatment };
        let moments = question.moments.iter().filter_map(|moment| moment.instant(from));
        let mut instants: Vec<DateTime<Utc>> = moments.collect();
        if instants.is_empty() {
            instants.push(self.at);
        }
        // Of several instants the strictest counts, the first of those that are alike.
        let answers = instants.into_iter().map(|at| {
            let there = Situation { at, ..*self };
            let mut answer = there.answer_there(question, findings);
            answer.asked_for = (at != self.at).then(|| (at, there.day()));
            answer
        });
        let strictest =
            answers.reduce(|one, other| if other.verdict > one.verdict { other } else { one });
        let mut answer = strictest.unwrap_or_else(|| self.answer_there(question, findings));
        if !question.signs.is_empty() {
            self.add_signs(&mut answer, question);
        }
        answer
    }

    /// What a question's activities and ingredients mean at the instant.
    fn answer_there(&self, question: &Question<'_>, findings: &Findings<'_>) -> Answer {
        let held = self.holds();
        let mut hits: Vec<Hit> =
            question.activities.iter().map(|one| self.activity(one, &held)).collect();
        let mut helpful = Vec::new();
        let mut notes = Vec::new();
        let is_alone = question.ingredients.len() == 1 && question.activities.is_empty();
        let scrubs = question.activities.iter().any(|one| one.item.as_deref() == Some("no_scrub"));
        for one in &question.ingredients {
            let Some((index, kind)) = one.kind(is_alone, scrubs) else { continue };
            let class = one.span.means[index].class;
            let Some(basis) = class.basis.clone() else { continue };
            let weight = match kind {
                ClassKind::Hold => Weight::Hold,
                ClassKind::Check => Weight::Check(Why::Extra),
                ClassKind::Helpful => {
                    let (ingredient, class) = (one.written.clone(), class.id.clone());
                    helpful.push(Helpful { ingredient, class, basis });
                    continue;
                }
                _ => continue,
            };
            let finding = Finding {
                written: one.written.clone(),
                class,
                weight,
                position: None,
                meant: None,
            };
            self.add_hit(&finding, basis, &held, &mut hits, &mut notes);
        }
        // Names that are nearly written right, among the words that are not understood.
        let nearly = findings.names.iter().filter(|one| {
            matches!(one.weight, Weight::Check(Why::Misspelt | Why::Part))
                && question
                    .not_understood
                    .iter()
                    .any(|words| words.contains(&*one.written) || one.written.contains(&**words))
        });
        for one in nearly {
            let Some(basis) = one.class.basis.clone() else { continue };
            self.add_hit(one, basis, &held, &mut hits, &mut notes);
        }
        if let Some(spf) = question.spf.filter(|spf| *spf < LEAST_SPF) {
            for hit in hits.iter_mut().filter(|hit| &*hit.class == "sunscreen") {
                hit.verdict = hit.verdict.max(Verdict::Check);
                hit.reason = Text::key("check-note-low-spf").with("spf", i64::from(spf));
            }
        }
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.verdict));
        let strictest = hits.first().map(|hit| hit.verdict);
        // A standing question is one with or without a treatment; nothing else can be counted.
        let counts =
            self.day().is_some() || question.activities.iter().any(|one| one.is_standing());
        if !counts && strictest.is_some() {
            return Answer::unknown(Text::key("check-unknown-no-treatment"));
        }
        if strictest.is_some_and(|verdict| verdict >= Verdict::Check) {
            return Answer::of(hits, helpful, notes);
        }
        if !question.not_understood.is_empty() {
            let words = question.not_understood.iter().take(MOST_WORDS_NAMED);
            let words = words.map(|word| Text::Literal(word.as_str().into())).collect::<Vec<_>>();
            let mut answer = Answer::unknown(Text::key("check-unknown-words").with("words", words));
            answer.unknown.clone_from(&question.not_understood);
            answer.asks_about_feeling = true;
            return answer;
        }
        if strictest == Some(Verdict::Fine) {
            return Answer::of(hits, helpful, notes);
        }
        let by_article = helpful.iter().find(|one| one.basis.kind == BasisKind::Seed).cloned();
        if let Some(one) = by_article {
            let what = Text::Literal(one.ingredient.as_str().into());
            let mut answer = Answer::of(hits, helpful, notes);
            answer.verdict = Verdict::Fine;
            answer.basis = Some(one.basis);
            answer.why = Text::key("check-fine-helpful").with("what", what);
            return answer;
        }
        let mut answer = Answer::unknown(Text::key(if question.words == 0 {
            "check-unknown-empty"
        } else {
            "check-unknown-activity"
        }));
        answer.asks_about_feeling = true;
        answer
    }

    /// Makes an answer one about signs, or links them where they are only what something held off is
    /// done to.
    fn add_signs(&self, answer: &mut Answer, question: &Question<'_>) {
        let signs = Signs::default_data();
        let named = question.signs.iter().map(|one| (&signs.all[one.sign], one.is_object));
        let only_objects =
            { named.clone() }.all(|(sign, is_object)| is_object && sign.lead == Level::Common);
        // The page of a day that is named, though it may be past.
        let named_day = question.moments.iter().find_map(|moment| match moment {
            when::Moment::RecoveryDay(day) => Some(*day),
            _ => None,
        });
        let asked_on = answer.asked_for.map_or(self.day(), |(_, day)| day);
        let day = named_day.filter(|_| self.day().is_some()).or(asked_on);
        let mut views: Vec<SignView> = named
            .map(|(sign, _)| SignView {
                id: sign.id.clone(),
                lead: sign.lead,
                title: sign.title(),
                lines: sign.lines_on(day),
            })
            .collect();
        views.sort_by_key(|view| view.lead);
        answer.signs = views;
        answer.asks_about_feeling = false;
        if only_objects && answer.verdict == Verdict::HoldOff {
            return;
        }
        answer.hits.retain(|hit| hit.verdict >= Verdict::Check);
        answer.helpful.clear();
        answer.unknown.clear();
        answer.verdict = Verdict::Sign;
        answer.until = None;
        answer.until_words = None;
        answer.since = None;
        answer.at_least = false;
        answer.window_basis = None;
        answer.held_by = None;
        answer.why = Text::key("sign-summary");
        let first = answer.signs.first().and_then(|sign| sign.lines.first());
        answer.basis = first.map(|line| line.basis.clone());
    }

    /// Adds a name that counts, as the plan has it at the instant.
    fn add_hit(
        &self,
        one: &Finding<'_>,
        basis: Basis,
        held: &[Hold<'_>],
        hits: &mut Vec<Hit>,
        notes: &mut Vec<Text>,
    ) {
        // Some classes are worth a question on some days only; later they keep a note.
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
            Some(Why::Part) => Text::key("check-stem"),
            Some(Why::Misspelt) => {
                let meant = one.meant.clone().unwrap_or_else(|| "".into());
                Text::key("check-misspelt").with("meant", Text::Literal(meant))
            }
        };
        if !matches!(why, None | Some(Why::Extra)) {
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
        let has_length = |hold: &&Hold<'_>| {
            let has_length = hold.item.hold.is_some_and(|rule| rule.window_basis.is_some());
            has_length || hold.item.basis.kind != BasisKind::Extra
        };
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

    /// What the sun protection factor on a pack means by the article's rule.
    fn sunscreen_notes(&self, spf: Option<u32>) -> Vec<Text> {
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

//! Answers what was typed or pasted: a question, an ingredient list or a product.

use chrono::{DateTime, Utc};

use super::answer::{Answer, Helpful, Hit, SignView, Verdict};
use super::lexicon::Lexicon;
use super::question::{self, Question, moment};
use super::situation::Situation;
use crate::basis::BasisKind;
use crate::care::civil;
use crate::care::day::treatment_on;
use crate::care::language::Language;
use crate::care::signs::{Level, Signs};
use crate::care::text::Text;
use crate::ingredients::{ClassKind, Finding, Findings, Ingredients, ProductQuery, Weight, Why};

impl Situation<'_> {
    /// Whether the client can do or use something: a question in English, an ingredient list or a product.
    pub fn can_i(&self, asked: &str) -> Answer {
        self.can_i_in(Language::English, asked)
    }

    /// The same in another language; English is understood as well.
    pub fn can_i_in(&self, language: Language, asked: &str) -> Answer {
        let data = Ingredients::default_data();
        let query = ProductQuery { name: "", text: asked };
        let question = question::read(Lexicon::of(language), data, asked);
        let findings = Findings::of(data, query);
        let is_list = findings.ingredients > 1;
        let is_question = question.is_question() && !is_list;
        // A list with a complaint of one's own is about the complaint.
        if is_question || question.is_complaint() {
            return self.answer(&question, &findings);
        }
        let mut answer = self.check(query);
        answer.asks_about_feeling = answer.verdict == Verdict::Unknown;
        answer
    }

    /// The answer to a question.
    fn answer(&self, question: &Question<'_>, findings: &Findings<'_>) -> Answer {
        let date = civil::date_of(self.at, self.zone);
        let treatment = treatment_on(self.treatments, date)
            .map(|treatment| (treatment.starts(self.zone), treatment.date));
        let from = moment::From { now: self.at, zone: self.zone, week: self.week, treatment };
        let said = question.moments.iter().zip(&question.said);
        let passed = said.filter(|(moment, _)| !moment.is_clear(from)).map(|(_, said)| said);
        let unclear: Vec<String> = question.unclear.iter().chain(passed).cloned().collect();
        let is_asked_always = question.activities.iter().any(|one| one.is_always_a_check());
        if !unclear.is_empty() && !is_asked_always {
            // Whatever is held off now says nothing of a time that is not understood.
            let mut answer = Answer::not_understood(&unclear);
            answer.day = self.day();
            if !question.signs.is_empty() {
                self.add_signs(&mut answer, question);
            }
            return answer;
        }
        let moments = question.moments.iter().filter_map(|moment| moment.instant(from));
        let mut instants: Vec<DateTime<Utc>> = moments.collect();
        if instants.is_empty() || question.asks_of_now {
            instants.insert(0, self.at);
        }
        // Of several instants the strictest counts; among equals, the first.
        let answers = instants.into_iter().map(|at| {
            let there = Situation { at, ..*self };
            let mut answer = there.answer_there(question, findings);
            answer.notes.extend(there.looser_note(&items_of(question)));
            answer.day = there.day();
            answer.asked_for = (at != self.at).then_some((at, answer.day));
            answer
        });
        let strictest =
            answers.reduce(|one, other| if other.verdict > one.verdict { other } else { one });
        let mut answer = strictest.unwrap_or_else(|| self.answer_there(question, findings));
        if !question.signs.is_empty() {
            self.add_signs(&mut answer, question);
        }
        if let (Verdict::HoldOff, Some(until)) = (answer.verdict, answer.until) {
            let at = answer.asked_for.map_or(self.at, |(at, _)| at);
            let there = Situation { at, ..*self };
            answer.notes.extend(there.longer_note(&items_of(question), until));
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
        // Near matches in spelling, among the words that are not understood.
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
        if let Some(reason) = question.spf.and_then(|spf| self.low_spf(spf)) {
            for hit in hits.iter_mut().filter(|hit| &*hit.class == "sunscreen") {
                hit.verdict = hit.verdict.max(Verdict::Check);
                hit.reason = reason.clone();
            }
        }
        // The strictest first, and of several holds the latest.
        hits.sort_by_key(|hit| {
            let is_held = hit.verdict == Verdict::HoldOff;
            std::cmp::Reverse((hit.verdict, is_held && hit.until.is_none(), hit.until))
        });
        let strictest = hits.first().map(|hit| hit.verdict);
        // A standing check applies with or without a treatment, and so does what nothing ever holds off; nothing
        // else can be computed.
        let mut activities = question.activities.iter();
        let is_always_fine = activities.all(|one| !one.is_asked())
            && hits.iter().all(|hit| hit.verdict == Verdict::Fine);
        let is_standing = question.activities.iter().any(|one| one.is_standing());
        if self.day().is_none() && strictest.is_some() && !is_standing && !is_always_fine {
            return Answer::unknown(Text::key("check-unknown-no-treatment"));
        }
        if strictest.is_some_and(|verdict| verdict >= Verdict::Check) {
            notes.splice(0..0, also(&hits));
            return Answer::of(hits, helpful, notes);
        }
        if !question.not_understood.is_empty() {
            return Answer::not_understood(&question.not_understood);
        }
        if strictest == Some(Verdict::Fine) {
            if self.day().is_none() && question.signs.is_empty() {
                notes.push(Text::key("check-note-no-treatment"));
            }
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

    /// Turns an answer into one about signs, or links the signs if something held off is only done to them.
    fn add_signs(&self, answer: &mut Answer, question: &Question<'_>) {
        let signs = Signs::default_data();
        let named = question.signs.iter().map(|one| (&signs.all[one.sign], one.is_object));
        let only_objects =
            { named.clone() }.all(|(sign, is_object)| is_object && sign.lead == Level::Common);
        // The page of a day that is named, even in the past.
        let named_day = question.moments.iter().find_map(|moment| match moment {
            moment::Moment::RecoveryDay(day) => Some(*day),
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
        answer.notes.retain(|note| !is_also(note));
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
}

/// The items of the plan that a question is about.
fn items_of(question: &Question<'_>) -> Vec<String> {
    let activities = question.activities.iter();
    let items = activities.flat_map(|one| one.item.iter().chain(&one.offered));
    let classes = question.ingredients.iter().flat_map(|one| &one.span.means);
    items.map(ToString::to_string).chain(classes.map(|one| one.class.held_by())).collect()
}

/// Why the other activities in a question count as well, each in a note: the answer's reason is that of the first.
fn also(hits: &[Hit]) -> Vec<Text> {
    let is_activity = |hit: &&Hit| matches!(hit.ingredient, Text::Key { .. });
    let Some(first) = hits.first().filter(is_activity) else { return Vec::new() };
    let others = hits[1..].iter().filter(|hit| hit.verdict >= Verdict::Check);
    let others = others.filter(is_activity).filter(|hit| hit.reason != first.reason);
    let notes = others.map(|hit| {
        let what = Text::key("check-also").with("what", hit.ingredient.clone());
        what.with("why", hit.reason.clone())
    });
    notes.collect()
}

fn is_also(note: &Text) -> bool {
    matches!(note, Text::Key { key, .. } if &**key == "check-also")
}

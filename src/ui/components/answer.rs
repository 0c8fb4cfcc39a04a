//! The answer to "Can I?", to be taken in at a glance and heard as one sentence.

use dioxus::prelude::*;

use super::basis::BasisTag;
use super::call::CallLink;
use super::icon::{Icon, SmallIcon};
use crate::care::check::{Answer, Hit, Verdict};
use crate::care::{Basis, BasisKind, Text, WindowBasis};
use crate::ui::state::Ui;

/// The icon of a verdict; its word always goes with it.
pub(in crate::ui) fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::HoldOff => "pause",
        Verdict::Check => "pro",
        Verdict::Fine => "check",
        Verdict::Unknown => "helpc",
    }
}

/// An answer with everything it rests on.
#[component]
pub(in crate::ui) fn AnswerCard(answer: Answer) -> Element {
    let ui = Ui::here();
    let professional = ui.read(|app, _| app.professional())?;
    let name =
        (!professional.name.is_empty()).then(|| Text::Literal(professional.name.as_str().into()));
    let headline = ui.show(&answer.headline(name.clone()));
    let summary = ui.show(&answer.summary());
    // The client never sees the store's numbers: a treatment is named by its date.
    let treatments = ui.read(|app, _| app.treatments())?;
    let holder = treatments.iter().find(|one| Some(one.id) == answer.held_by);
    let holder = holder.filter(|_| treatments.len() > 1).map(|one| one.date);
    let call = professional.call_link().filter(|_| answer.verdict == Verdict::Check);
    let who = name.unwrap_or_else(|| Text::key("your-professional"));
    rsx! {
        section { class: "card answer", "aria-labelledby": "answer-title",
            Headline { answer: answer.clone(), headline, summary }
            if answer.is_activity() {
                div { class: "hits",
                    for hit in answer.hits.iter().skip(1) {
                        p { {ui.show(&hit.ingredient)} ": " {ui.show(&hit.reason)} }
                    }
                    if let Some(hit) = answer.hits.first() {
                        p { class: "tags", BasisTag { basis: hit.basis.clone() } }
                    }
                    Length { answer: answer.clone() }
                }
            } else if has_details(&answer) {
                div { class: "hits",
                    Length { answer: answer.clone() }
                    Group { answer: answer.clone(), verdict: Verdict::HoldOff }
                    Group { answer: answer.clone(), verdict: Verdict::Check }
                    if !answer.unknown.is_empty() {
                        h3 { class: "part", SmallIcon { name: "helpc" } {counted(ui, "answer-unknown", answer.unknown.len())} }
                        p { class: "rest", {answer.unknown.join(", ")} }
                        p { class: "small soft", {ui.say("answer-unknown-why")} }
                    }
                    HelpfulNames { answer: answer.clone() }
                    if !answer.others.is_empty() {
                        details { class: "others",
                            summary { class: "part", SmallIcon { name: "list" } {counted(ui, "answer-others", answer.others.len())}
                                Icon { name: "chevd", class: "end i-s" }
                            }
                            p { class: "rest", {answer.others.join(", ")} }
                        }
                    }
                    for (index , note) in answer.notes.iter().enumerate() {
                        p { key: "{index}", class: "note-line", SmallIcon { name: "info" } {ui.show(note)} }
                    }
                }
            }
            if let Some(date) = holder {
                p { class: "held-by small", SmallIcon { name: "course" } {ui.show(&Text::key("check-held-by").with("date", date))} }
            }
            if let Some(link) = call {
                CallLink { link, class: "row rule",
                    Icon { name: "phone" }
                    span { class: "t1", {ui.show(&Text::key("call").with("who", who))} }
                    Icon { name: "chev", class: "end i-s" }
                }
            }
        }
    }
}

/// Whether there is more to tell than the verdict.
fn has_details(answer: &Answer) -> bool {
    let Answer { hits, unknown, helpful, others, notes, .. } = answer;
    let no_names = [unknown, others].into_iter().all(Vec::is_empty);
    !(no_names && hits.is_empty() && notes.is_empty() && helpful.is_empty())
}

/// What is listed as helpful, each basis once.
#[component]
fn HelpfulNames(answer: Answer) -> Element {
    let ui = Ui::here();
    let mut groups: Vec<(Basis, Vec<String>)> = Vec::new();
    for one in answer.helpful {
        match groups.iter_mut().find(|(basis, _)| *basis == one.basis) {
            Some((_, names)) => names.push(one.ingredient),
            None => groups.push((one.basis, vec![one.ingredient])),
        }
    }
    if groups.is_empty() {
        return rsx! {};
    }
    rsx! {
        h3 { class: "part", SmallIcon { name: "serum" } {ui.say("answer-helpful")} }
        for (index , (basis , names)) in groups.into_iter().enumerate() {
            div { key: "{index}", class: "helpful",
                p { class: "rest", {names.join(", ")} }
                BasisTag { basis }
            }
        }
    }
}

fn counted(ui: Ui, key: &str, count: usize) -> String {
    ui.show(&Text::key(key).with("count", i64::try_from(count).unwrap_or(i64::MAX)))
}

/// The verdict, large.
#[component]
fn Headline(answer: Answer, headline: String, summary: String) -> Element {
    let ui = Ui::here();
    let now = ui.moment().now;
    let class = match answer.verdict {
        Verdict::HoldOff => "verdict v-hold",
        Verdict::Check => "verdict v-ask",
        Verdict::Fine => "verdict v-fine",
        Verdict::Unknown => "verdict v-unk",
    };
    let lead =
        answer.hits.first().filter(|_| answer.is_activity()).map(|hit| ui.show(&hit.ingredient));
    let gauge = answer.until.zip(answer.since).filter(|(until, _)| *until > now);
    rsx! {
        // Assistive technology speaks it as it appears.
        div { class, role: "status",
            match gauge {
                Some((until, since)) => rsx! {
                    Gauge {
                        filled: (now - since).num_seconds() * 100 / (until - since).num_seconds().max(1),
                        left: ui.texts().duration(until - now),
                    }
                },
                None => rsx! {
                    span { class: "badge", "aria-hidden": "true", Icon { name: verdict_icon(answer.verdict) } }
                },
            }
            div {
                if let Some(lead) = lead {
                    p { class: "v-lead", "{lead}" }
                }
                h2 { id: "answer-title", class: "v-word num",
                    match answer.until {
                        Some(until) => rsx! {
                            span { class: "v-lead", {ui.say("check-until.lead")} " " }
                            span { class: "v-date", {ui.texts().date_time(until, ui.moment().zone)} }
                        },
                        None => rsx! { "{headline}" },
                    }
                }
                p { class: "small", "{summary}" }
            }
        }
    }
}

/// How much of a hold is over, and what is left of it.
#[component]
fn Gauge(filled: i64, left: String) -> Element {
    rsx! {
        div { class: "gauge", "aria-hidden": "true",
            svg { view_box: "0 0 120 46",
                path { class: "t", d: "M5 40Q60 -32 115 40" }
                path { class: "f", "pathLength": "100", "stroke-dasharray": "{filled.clamp(1, 100)} 200", d: "M5 40Q60 -32 115 40" }
            }
            Icon { name: "pause" }
            span { class: "num", "{left}" }
        }
    }
}

/// Who gives the length of the hold, and that a minimum is no all-clear.
#[component]
fn Length(answer: Answer) -> Element {
    let ui = Ui::here();
    let (icon, words) = match answer.window_basis {
        Some(WindowBasis::Proposed) => ("extra", "check-suggested"),
        Some(WindowBasis::Provider) => ("pro", "check-by-provider"),
        Some(WindowBasis::Seed) if answer.at_least => ("book", "check-at-least"),
        _ => return rsx! {},
    };
    rsx! {
        p { class: "note-line", SmallIcon { name: icon } {ui.say(words)} }
    }
}

/// The hits of one verdict.
#[component]
fn Group(answer: Answer, verdict: Verdict) -> Element {
    let ui = Ui::here();
    let hits: Vec<Hit> = answer.hits.into_iter().filter(|hit| hit.verdict == verdict).collect();
    if hits.is_empty() {
        return rsx! {};
    }
    let (class, icon, key) = match verdict {
        Verdict::HoldOff => ("part stop", "pause", "answer-held"),
        _ => ("part", "info", "answer-ask"),
    };
    rsx! {
        h3 { class, SmallIcon { name: icon } {counted(ui, key, hits.len())} }
        ul {
            for (index , hit) in hits.into_iter().enumerate() {
                HitRow { key: "{index}", hit }
            }
        }
    }
}

#[component]
fn HitRow(hit: Hit) -> Element {
    let ui = Ui::here();
    let class = ui.say(&format!("class-{}", hit.class));
    let place = hit.position.map(|place| {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        ui.show(&Text::key("answer-place").with("place", place))
    });
    let extra = hit.basis.kind == BasisKind::Extra;
    rsx! {
        li { class: if extra { "is-extra" },
            strong { {ui.show(&hit.ingredient)} }
            p { class: "small soft", "{class}" if let Some(place) = place { ", {place}" } }
            p { {ui.show(&hit.reason)} }
            p { class: "tags", BasisTag { basis: hit.basis } }
        }
    }
}

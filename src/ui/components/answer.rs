//! The answer to "Can I?", readable at a glance and read out as one sentence.

use dioxus::prelude::*;

use super::asking::Ask;
use super::basis::SourceTag;
use super::icon::{Icon, SmallIcon};
use super::leaflet::Leaflet;
use crate::care::can_i::{Answer, Hit, SignView, Verdict};
use crate::care::signs::Signs;
use crate::care::{Basis, Text, WindowBasis};
use crate::ui::data::use_query;
use crate::ui::script;
use crate::ui::state::{Page, Ui};

/// The icon of a verdict; always shown with its label.
pub(in crate::ui) fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::HoldOff => "pause",
        Verdict::Check => "pro",
        Verdict::Fine => "check",
        Verdict::Unknown => "helpc",
        Verdict::Sign => "therm",
    }
}

/// An answer with everything it is based on.
#[component]
pub(in crate::ui) fn AnswerCard(question: String, answer: Answer) -> Element {
    let ui = Ui::here();
    let who = use_query(|app, _| Ok(app.professional()?.named()))()?;
    let headline = ui.show(&answer.headline(who));
    let summary = ui.show(&answer.summary());
    // The client never sees row ids: a treatment is named by its date.
    let treatments = use_query(|app, _| app.treatments())()?;
    let holder = treatments.iter().find(|one| Some(one.id) == answer.held_by);
    let holder = holder.filter(|_| treatments.len() > 1).map(|one| one.date);
    rsx! {
        section { class: "card answer", "aria-labelledby": "answer-title",
            if let Some(text) = asked_for(&answer) {
                p { class: "for-day",
                    strong { class: "num", SmallIcon { name: "cal" } {ui.show(&text)} }
                    button { class: "btn text flush", onclick: move |_| { script::focus_question(); }, {ui.say("can-i-change")} }
                }
            }
            Headline { answer: answer.clone(), headline, summary }
            if answer.verdict == Verdict::Sign {
                div { class: "ladder", Leaflet { signs: answer.signs.clone() } }
                Pages { signs: answer.signs.clone() }
                if !answer.hits.is_empty() {
                    div { class: "hits",
                        h3 { class: "part", SmallIcon { name: "info" } {ui.say("sign-also")} }
                        for (index , hit) in answer.hits.iter().enumerate() {
                            p { key: "{index}", {ui.show(&hit.ingredient)} ": " {ui.show(&hit.reason)} }
                        }
                    }
                }
            } else if answer.is_activity() {
                div { class: "hits",
                    for hit in answer.hits.iter().skip(1) {
                        p { {ui.show(&hit.ingredient)} ": " {ui.show(&hit.reason)} }
                    }
                    if let Some(hit) = answer.hits.first() {
                        p { class: "tags", SourceTag { basis: hit.basis.clone() } }
                    }
                    Length { answer: answer.clone() }
                    Notes { answer: answer.clone() }
                }
            } else if has_details(&answer) {
                div { class: "hits",
                    Length { answer: answer.clone() }
                    Group { answer: answer.clone(), verdict: Verdict::HoldOff }
                    Group { answer: answer.clone(), verdict: Verdict::Check }
                    if answer.tells_unknown() {
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
                    Notes { answer: answer.clone() }
                }
            }
            if let Some(date) = holder {
                p { class: "held-by small", SmallIcon { name: "course" } {ui.show(&Text::key("check-held-by").with("date", date))} }
            }
            if answer.verdict != Verdict::Sign && !answer.signs.is_empty() {
                div { class: "ladder", Leaflet { signs: answer.signs.clone() } }
            }
            if answer.says_ask() {
                Ask { what: question, class: "btns asks" }
            }
        }
    }
}

/// What else there is to say. What counts as well is among the hits of an activity.
#[component]
fn Notes(answer: Answer) -> Element {
    let ui = Ui::here();
    let is_listed = |note: &&Text| {
        answer.is_activity() && matches!(note, Text::Key { key, .. } if &**key == "check-also")
    };
    rsx! {
        for (index , note) in answer.notes.iter().filter(|note| !is_listed(note)).enumerate() {
            p { key: "{index}", class: "note-line", SmallIcon { name: "info" } {ui.show(note)} }
        }
    }
}

/// Links to the pages of signs.
#[component]
fn Pages(signs: Vec<SignView>) -> Element {
    let ui = Ui::here();
    let all = &Signs::default_data().all;
    let places = signs.iter().filter_map(|one| all.iter().position(|sign| sign.id == one.id));
    rsx! {
        for place in places {
            button { key: "{place}", class: "row rule", onclick: move |_| ui.go(Page::Sign(place, None)),
                Icon { name: "therm" }
                span {
                    span { class: "t1", {ui.show(&all[place].title())} }
                    span { class: "t2", {ui.say("leaflet-page")} }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

/// The instant that an answer is for, unless it is now.
pub(crate) fn asked_for(answer: &Answer) -> Option<Text> {
    let (at, day) = answer.asked_for?;
    let day = day.map_or(-1, i64::from);
    Some(Text::key("check-asked-for").with("when", at).with("day", day))
}

/// Whether there is more to show than the verdict.
fn has_details(answer: &Answer) -> bool {
    let Answer { hits, helpful, others, notes, .. } = answer;
    let no_names = !answer.tells_unknown() && others.is_empty();
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
                SourceTag { basis }
            }
        }
    }
}

fn counted(ui: Ui, key: &str, count: usize) -> String {
    ui.show(&Text::key(key).with("count", count))
}

/// The verdict in large type.
#[component]
fn Headline(answer: Answer, headline: String, summary: String) -> Element {
    let ui = Ui::here();
    let now = ui.moment().now;
    let class = match answer.verdict {
        Verdict::HoldOff => "verdict v-hold",
        Verdict::Check => "verdict v-ask",
        Verdict::Fine => "verdict v-fine",
        Verdict::Unknown => "verdict v-unk",
        Verdict::Sign => "verdict v-sign",
    };
    let activity = answer.hits.first().filter(|_| answer.is_activity());
    let lead = match answer.verdict {
        Verdict::Sign => Some(ui.say("sign-lead")),
        _ => activity.map(|hit| ui.show(&hit.ingredient)),
    };
    let gauge = answer.until.zip(answer.since).filter(|(until, _)| *until > now);
    rsx! {
        // Announced to assistive technology as it appears.
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
                            span { {ui.texts().date_time(until, ui.day())} }
                        },
                        None => rsx! { "{headline}" },
                    }
                }
                p { class: "small", "{summary}" }
            }
        }
    }
}

/// The elapsed part of a hold, and the time left.
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

/// The basis for the length of the hold, and that a minimum is not an all-clear.
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

/// The hits with one verdict.
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
    let place = hit.position.map(|place| ui.show(&Text::key("answer-place").with("place", place)));
    rsx! {
        li {
            strong { {ui.show(&hit.ingredient)} }
            p { class: "small soft", "{class}" if let Some(place) = place { ", {place}" } }
            p { {ui.show(&hit.reason)} }
            p { class: "tags", SourceTag { basis: hit.basis } }
        }
    }
}

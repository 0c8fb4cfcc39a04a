//! The leaflet's levels: emergency first, each with its icon, its own fill and its label.

use dioxus::prelude::*;

use super::asking::Ask;
use super::basis::SourceTag;
use super::call::{CallButton, CallNow};
use super::icon::{Icon, SmallIcon};
use super::warning::WarningNow;
use crate::care::Basis;
use crate::care::can_i::SignView;
use crate::care::signs::Level;
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

/// The CSS class of a level's section, and its icon.
fn look(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Emergency => ("lv em", "alert"),
        Level::Urgent => ("lv ur", "cross"),
        Level::Contact => ("lv co", "pro"),
        Level::Common => ("lv ty", "today"),
    }
}

/// The sources, each once.
pub(in crate::ui) fn each_once(bases: impl IntoIterator<Item = Basis>) -> Vec<Basis> {
    let mut once = Vec::new();
    for basis in bases {
        if !once.contains(&basis) {
            once.push(basis);
        }
    }
    once
}

/// One level of a leaflet: heading, text, lines and sources.
#[component]
pub(in crate::ui) fn LevelCard(
    level: Level,
    title: String,
    /// A label above the heading, such as when.
    #[props(default)]
    word: String,
    lines: Vec<String>,
    #[props(default)] bases: Vec<Basis>,
    /// Whether it leads to what one can read out.
    #[props(default)]
    leads: bool,
    #[props(default)] children: Element,
) -> Element {
    let ui = Ui::here();
    let (class, icon) = look(level);
    let id = format!("level-{}", level.name());
    rsx! {
        section { class, "aria-labelledby": "{id}",
            div { class: "lv-head",
                span { class: "lv-ico", "aria-hidden": "true", Icon { name: icon } }
                div {
                    if !word.is_empty() {
                        p { class: "lv-word", "{word}" }
                    }
                    h2 { id: "{id}", "{title}" }
                }
            }
            {children}
            if !lines.is_empty() {
                ul { class: "lv-list",
                    for (index , line) in lines.into_iter().enumerate() {
                        li { key: "{index}", "{line}" }
                    }
                }
            }
            if !bases.is_empty() {
                p { class: "tags src-line",
                    for (index , basis) in bases.into_iter().enumerate() {
                        SourceTag { key: "{index}", basis }
                    }
                }
            }
            if leads {
                button { class: "em-more", onclick: move |_| ui.go(Page::ReadOut),
                    {ui.say("read-out")}
                    Icon { name: "chev", class: "i-s" }
                }
            }
        }
    }
}

/// The lines of some signs, by level. With several signs each line names its sign.
#[component]
pub(in crate::ui) fn Leaflet(signs: Vec<SignView>) -> Element {
    let ui = Ui::here();
    let several = signs.len() > 1;
    let (number, who) =
        use_query(|app, _| Ok((app.emergency_number()?, app.professional()?.called())))()?;
    rsx! {
        WarningNow {}
        for level in Level::ALL {
            {
                let lines = signs.iter().flat_map(|sign| {
                    let here = sign.lines.iter().filter(|line| line.level == level);
                    here.map(|line| (ui.show(&sign.title), line))
                });
                let lines: Vec<_> = lines.collect();
                let bases = each_once(lines.iter().map(|(_, line)| line.basis.clone()));
                let lines = lines.into_iter().map(|(sign, line)| {
                    let line = ui.show(&line.text);
                    if several { format!("{sign}: {line}") } else { line }
                });
                let lines: Vec<_> = lines.collect();
                rsx! {
                    if !lines.is_empty() {
                        LevelCard {
                            key: "{level.name()}",
                            level,
                            title: ui.show(&level.heading(number, who.clone())),
                            lines,
                            bases,
                            if level == Level::Emergency {
                                CallButton { number }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// For words that are not understood, which may be about how someone feels: a link to the leaflet. `ask` is for
/// the answer above that has no button to the professional.
#[component]
pub(in crate::ui) fn AboutFeeling(ask: bool) -> Element {
    let ui = Ui::here();
    rsx! {
        section { class: "card feel", "aria-labelledby": "feel-title",
            div { class: "pad",
                h2 { id: "feel-title", class: "part", SmallIcon { name: "helpc" } {ui.say("feel-title")} }
                p { class: "small soft", {ui.say("feel-type")} }
            }
            CallNow {}
            button { class: "row rule", onclick: move |_| ui.go(Page::Leaflet(None)),
                Icon { name: "therm" }
                span { class: "t1", {ui.say("leaflet-whole")} }
                Icon { name: "chev", class: "end i-s" }
            }
            if ask {
                Ask { class: "btns asks" }
            }
        }
    }
}

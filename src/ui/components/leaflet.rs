//! The leaflet's levels: emergency first, each with its icon, its own fill and its word.

use dioxus::prelude::*;

use super::basis::BasisTag;
use super::icon::{Icon, SmallIcon};
use crate::care::can_i::SignView;
use crate::care::signs::Level;
use crate::care::{Basis, Text};
use crate::ui::state::Ui;

/// The class of a level's section, and its icon.
fn look(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Emergency => ("lv em", "alert"),
        Level::Urgent => ("lv ur", "cross"),
        Level::Contact => ("lv co", "pro"),
        Level::Common => ("lv ty", "today"),
    }
}

/// The lines of some signs, by level. With several signs each line names its own.
#[component]
pub(in crate::ui) fn Leaflet(signs: Vec<SignView>) -> Element {
    let ui = Ui::here();
    let several = signs.len() > 1;
    rsx! {
        for level in Level::ALL {
            {
                let lines: Vec<(String, String)> = signs
                    .iter()
                    .flat_map(|sign| {
                        let here = sign.lines.iter().filter(|line| line.level == level);
                        here.map(|line| (ui.show(&sign.title), ui.show(&line.text)))
                    })
                    .collect();
                let mut bases: Vec<Basis> = Vec::new();
                for line in signs.iter().flat_map(|sign| &sign.lines) {
                    if line.level == level && !bases.contains(&line.basis) {
                        bases.push(line.basis.clone());
                    }
                }
                let (class, icon) = look(level);
                let title = format!("level-{}", level.name());
                rsx! {
                    if !lines.is_empty() {
                        section { key: "{title}", class, "aria-labelledby": "{title}",
                            div { class: "lv-head",
                                span { class: "lv-ico", "aria-hidden": "true", Icon { name: icon } }
                                h3 { id: "{title}", {ui.show(&level_heading(level))} }
                            }
                            ul { class: "lv-list",
                                for (index , (sign , line)) in lines.into_iter().enumerate() {
                                    li { key: "{index}",
                                        if several { strong { "{sign}: " } }
                                        "{line}"
                                    }
                                }
                            }
                            p { class: "tags src-line",
                                for (index , basis) in bases.into_iter().enumerate() {
                                    BasisTag { key: "{index}", basis }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The heading of a level: the beginning of a sentence that its lines complete.
fn level_heading(level: Level) -> Text {
    let heading = Text::key(format!("level-{}", level.name()));
    match level {
        Level::Emergency => heading.with("number", Text::key("emergency-number")),
        _ => heading,
    }
}

/// Words that are not understood may be about how someone feels: the way to the leaflet.
#[component]
pub(in crate::ui) fn AboutFeeling() -> Element {
    let ui = Ui::here();
    let number = Text::key("emergency-number");
    rsx! {
        section { class: "card feel", "aria-labelledby": "feel-title",
            div { class: "pad",
                h2 { id: "feel-title", class: "part", SmallIcon { name: "helpc" } {ui.say("feel-title")} }
                p { class: "small soft", {ui.say("feel-type")} }
            }
            p { class: "emerg",
                Icon { name: "alert" }
                span { {ui.show(&Text::key("feel-emergency").with("number", number))} }
            }
        }
    }
}

//! What another plan changes: stricter and looser apart, each looser line with its note.

use dioxus::prelude::*;

use super::icon::{Icon, SmallIcon};
use crate::care::{Change, Direction, OwnWords, Text};
use crate::ui::state::Ui;

/// The icon of a direction.
fn icon(direction: Direction) -> &'static str {
    match direction {
        Direction::Stricter => "lock",
        Direction::Looser => "alert",
        Direction::Added => "check",
        Direction::LeftOut => "x",
        Direction::Other => "swap",
    }
}

/// What another plan changes, and what else it says.
#[component]
pub(in crate::ui) fn PlanChanges(changed: Vec<Change>, own: OwnWords) -> Element {
    let ui = Ui::here();
    let words = own.texts();
    rsx! {
        if changed.is_empty() {
            div { class: "card pad", p { {ui.say("plan-changes-nothing")} } }
        }
        for direction in Direction::ALL {
            Group {
                key: "{direction.name()}",
                direction,
                changed: changed.iter().filter(|one| one.direction == direction).cloned().collect::<Vec<_>>(),
            }
        }
        if !words.is_empty() {
            section { class: "sec", "aria-labelledby": "plan-words",
                h2 { id: "plan-words", {ui.say("plan-words")} }
                div { class: "card pad form",
                    for (index , text) in words.into_iter().enumerate() {
                        p { key: "{index}", class: "small", {ui.show(&text)} }
                    }
                }
            }
        }
    }
}

#[component]
fn Group(direction: Direction, changed: Vec<Change>) -> Element {
    let ui = Ui::here();
    if changed.is_empty() {
        return rsx! {};
    }
    let name = direction.name();
    let noted: Vec<Text> =
        changed.iter().filter(|one| one.looser_than_default).map(|one| one.title.clone()).collect();
    rsx! {
        section { class: "sec", "aria-labelledby": "change-{name}",
            div { class: "sec-head",
                h2 { id: "change-{name}", {ui.say(&format!("change-{name}"))} }
                p { class: "num small", "{changed.len()}" }
            }
            ul { class: "card list",
                for change in changed {
                    li { key: "{change.id} {change.title:?}",
                        div { class: "row still",
                            Icon { name: icon(direction) }
                            span {
                                span { class: "t1", {ui.show(&change.title)} }
                                span { class: "t2 num", {ui.show(&change.what())} }
                            }
                        }
                    }
                }
            }
            if !noted.is_empty() {
                p { class: "note",
                    SmallIcon { name: "pro" }
                    {ui.show(&Text::key("looser-stays").with("what", noted))}
                }
            }
        }
    }
}

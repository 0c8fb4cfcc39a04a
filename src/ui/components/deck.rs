//! The day's deck of tips: tap, swipe or use the arrow keys.

use dioxus::prelude::*;

use super::basis::BasisTag;
use super::icon::Icon;
use crate::care::{Text, TipView};
use crate::ui::state::Ui;

/// A move shorter than this, in CSS pixels, is a tap.
const SWIPE: f64 = 40.0;

/// One card at a time of the day's tips.
#[component]
pub(in crate::ui) fn Deck(tips: Vec<TipView>) -> Element {
    let ui = Ui::here();
    let mut shown = use_signal(|| 0_usize);
    let mut pressed = use_signal(|| None::<f64>);
    let all = tips.len();
    let at = shown().min(all.saturating_sub(1));
    let Some(tip) = tips.get(at).cloned() else { return rsx! {} };
    let mut turn = move |forward: bool| {
        let next = if forward { (at + 1) % all } else { (at + all - 1) % all };
        shown.set(next);
    };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let place = Text::key("deck-place").with("at", count(at + 1)).with("all", count(all));
    rsx! {
        section { class: "sec", "aria-labelledby": "deck-title",
            div { class: "sec-head",
                h2 { id: "deck-title", {ui.say("deck-title")} }
                p { class: "num", {ui.show(&place)} }
            }
            div {
                class: "card deck",
                role: "group",
                tabindex: "0",
                "aria-label": ui.say("deck-label"),
                onkeydown: move |event| match event.key() {
                    // With Alt they are the way back.
                    _ if !event.modifiers().is_empty() => {}
                    Key::ArrowRight => turn(true),
                    Key::ArrowLeft => turn(false),
                    _ => {}
                },
                div {
                    class: "deck-card",
                    "aria-live": "polite",
                    onpointerdown: move |event| pressed.set(Some(event.client_coordinates().x)),
                    onpointercancel: move |_| pressed.set(None),
                    onpointerup: move |event| {
                        let Some(from) = pressed.take() else { return };
                        let moved = event.client_coordinates().x - from;
                        turn(moved < SWIPE);
                    },
                    h3 { "{ui.show(&tip.title)}" }
                    p { "{ui.show(&tip.body)}" }
                    p { class: "tags", BasisTag { basis: tip.basis.clone() } }
                }
                div { class: "deck-nav",
                    button {
                        class: "iconbtn",
                        "aria-label": ui.say("deck-previous"),
                        onclick: move |_| turn(false),
                        Icon { name: "prev" }
                    }
                    span { class: "dots", "aria-hidden": "true",
                        for index in 0..all {
                            i { key: "{index}", class: if index == at { "on" } }
                        }
                    }
                    button {
                        class: "iconbtn",
                        "aria-label": ui.say("deck-next"),
                        onclick: move |_| turn(true),
                        Icon { name: "chev" }
                    }
                }
            }
        }
    }
}

//! The day's deck of tips as one compact card: a tap opens it; the arrow, a swipe or the arrow keys turn it.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::asking::Ask;
use super::basis::BasisTag;
use super::fold::use_fold;
use super::icon::Icon;
use crate::care::{Text, TipView};
use crate::ui::state::Ui;

/// A shorter move, in CSS pixels, is a tap.
const SWIPE: f64 = 40.0;

/// The day's tips, one at a time.
#[component]
pub(in crate::ui) fn Deck(tips: Vec<TipView>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let opened = use_fold(date, "tip");
    let mut shown = use_signal(|| 0_usize);
    let mut pressed = use_signal(|| None::<f64>);
    let mut swiped = use_signal(|| false);
    let all = tips.len();
    let at = shown().min(all.saturating_sub(1));
    let Some(tip) = tips.get(at).cloned() else { return rsx! {} };
    let mut turn = move |forward: bool| {
        let next = if forward { (at + 1) % all } else { (at + all - 1) % all };
        shown.set(next);
    };
    // The next card is where the lines of the language end.
    let mirrored = ui.texts().language().is_right_to_left();
    let place = Text::key("deck-place").with("at", at + 1).with("all", all);
    rsx! {
        section {
            class: "card tip",
            "aria-label": ui.say("deck-label"),
            onkeydown: move |event| match event.key() {
                // With Alt they go back.
                _ if !event.modifiers().is_empty() => {}
                Key::ArrowRight => turn(!mirrored),
                Key::ArrowLeft => turn(mirrored),
                _ => {}
            },
            button {
                class: "row tip-line",
                "aria-expanded": "{opened.is_open()}",
                "aria-controls": "tip-body",
                onpointerdown: move |event| {
                    swiped.set(false);
                    pressed.set(Some(event.client_coordinates().x));
                },
                onpointercancel: move |_| pressed.set(None),
                onpointerup: move |event| {
                    let Some(from) = pressed.take() else { return };
                    let moved = event.client_coordinates().x - from;
                    if moved.abs() >= SWIPE {
                        swiped.set(true);
                        turn((moved < 0.0) != mirrored);
                    }
                },
                onclick: move |_| {
                    // A click may follow a swipe.
                    if !swiped.take() {
                        opened.toggle();
                    }
                },
                span { "aria-live": "polite",
                    span { class: "t1", {ui.show(&tip.title)} }
                    " "
                    span { class: "t2 num", {ui.show(&place)} }
                }
                Icon { name: "chevd", class: "end i-s" }
            }
            button {
                class: "turn",
                "aria-label": ui.say("deck-next"),
                onclick: move |_| turn(true),
                Icon { name: "chev" }
            }
            div { class: "tip-body", id: "tip-body", hidden: !opened.is_open(),
                if opened.is_open() {
                    p { "aria-live": "polite", {ui.show(&tip.body)} }
                    if tip.says_ask() {
                        Ask {}
                    }
                    div { class: "tip-foot",
                        p { class: "tags", BasisTag { basis: tip.basis.clone() } }
                        button {
                            class: "turn",
                            "aria-label": ui.say("deck-previous"),
                            onclick: move |_| turn(false),
                            Icon { name: "prev" }
                        }
                    }
                }
            }
        }
    }
}

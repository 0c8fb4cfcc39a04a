//! A step: the whole row ticks; why and on what basis is one more tap.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::basis::{BasisLine, BasisTag};
use super::icon::{Icon, item_icon};
use crate::app::Action;
use crate::care::{StepView, Text};
use crate::ui::state::Ui;

/// A step of a day that may or may not be changed.
#[component]
pub(in crate::ui) fn StepRow(step: StepView, date: NaiveDate, changeable: bool) -> Element {
    let ui = Ui::here();
    let mut open = use_signal(|| false);
    let title = ui.show(&step.title);
    let second = match step.done_at {
        Some(at) => {
            let clock = Text::Literal(ui.clock(at).into());
            Some(ui.show(&Text::key("done-at").with("time", clock)))
        }
        None => ui.find(&step.detail),
    };
    let why = ui.show(&Text::key("why-label").with("what", Text::Literal(title.as_str().into())));
    let id = step.id.clone();
    let tick = {
        let (id, title) = (step.id.clone(), step.title.clone());
        move |event: FormEvent| {
            let done = event.checked();
            let said = if done { "said-ticked" } else { "said-unticked" };
            let said = Text::key(said).with("what", title.clone());
            let action = Action::Tick { date, step: id.to_string(), done };
            ui.act_saying(action, &said);
        }
    };
    rsx! {
        li {
            div { class: "row-split",
                label { class: "row",
                    input {
                        class: "row-input",
                        r#type: "checkbox",
                        "aria-label": "{title}",
                        "aria-describedby": "about-{id}",
                        checked: step.is_done(),
                        disabled: !changeable,
                        onchange: tick,
                    }
                    Icon { name: item_icon(&id) }
                    span { id: "about-{id}",
                        span { class: "t1", "{title}" }
                        if let Some(second) = second {
                            span { class: "t2 num", "{second}" }
                        }
                        BasisLine { basis: step.basis.clone() }
                        if step.optional {
                            span { class: "by", {ui.say("optional")} }
                        }
                    }
                    span { class: "tick", "aria-hidden": "true",
                        svg { view_box: "0 0 18 18",
                            path { d: "m3.5 9.5 3.75 3.75 7.25-8" }
                        }
                    }
                }
                button {
                    class: "iconbtn why-btn",
                    "aria-label": "{why}",
                    "aria-expanded": "{open}",
                    onclick: move |_| open.toggle(),
                    Icon { name: "chevd" }
                }
            }
            if open() {
                div { class: "why",
                    if step.is_done() {
                        p { {ui.find(&step.detail)} }
                    }
                    p { {ui.show(&step.reason)} }
                    if step.looser {
                        p { class: "note", Icon { name: "pro", class: "i-s" } {ui.say("looser")} }
                    }
                    p { class: "tags", BasisTag { basis: step.basis.clone() } }
                }
            }
        }
    }
}

//! Pages below a tab, switches, and a sentence in place of a screen.

use dioxus::prelude::*;

use super::horizon::Dawn;
use super::icon::Icon;
use crate::app::Action;
use crate::care::Look;
use crate::ui::state::Ui;

/// The title of a page. It takes the focus when the client comes to the page: there its reader
/// starts.
#[component]
pub(in crate::ui) fn Title(text: String, #[props(default)] class: &'static str) -> Element {
    let ui = Ui::here();
    rsx! {
        h1 {
            class,
            tabindex: "-1",
            onmounted: move |mounted| async move {
                if ui.has_moved() {
                    let _ = mounted.set_focus(true).await;
                }
            },
            "{text}"
        }
    }
}

/// A page below a tab: a way back, a title, and what is on it.
#[component]
pub(in crate::ui) fn SubPage(title: String, children: Element) -> Element {
    let ui = Ui::here();
    let day = ui.read(|app, moment| app.day(Look::Now(moment.now), moment.zone))?.day;
    rsx! {
        header { class: "top sub",
            Dawn { day: day.unwrap_or(90) }
            div { class: "col sub-head",
                button {
                    class: "iconbtn",
                    "aria-label": ui.say("back"),
                    onclick: move |_| ui.back(),
                    Icon { name: "prev" }
                }
                Title { text: title }
            }
        }
        div { class: "col stack", {children} }
    }
}

/// A switch with a name.
#[component]
pub(in crate::ui) fn Switch(
    name: String,
    on: bool,
    #[props(default)] disabled: bool,
    onswitch: EventHandler<bool>,
) -> Element {
    rsx! {
        label { class: "swl",
            input {
                r#type: "checkbox",
                role: "switch",
                class: "switch",
                checked: on,
                disabled,
                "aria-label": "{name}",
                onchange: move |event| onswitch.call(event.checked()),
            }
        }
    }
}

/// A row with a switch at its end.
#[component]
pub(in crate::ui) fn SwitchRow(
    name: String,
    detail: String,
    on: bool,
    onswitch: EventHandler<bool>,
) -> Element {
    rsx! {
        div { class: "row-split",
            div { class: "row still plain",
                span {
                    span { class: "t1", "{name}" }
                    span { class: "t2 num", "{detail}" }
                }
            }
            Switch { name, on, onswitch }
        }
    }
}

/// Asks for a test notification.
#[component]
pub(in crate::ui) fn TestButton() -> Element {
    let ui = Ui::here();
    rsx! {
        button {
            class: "btn line wide",
            onclick: move |_| {
                if ui.act(Action::TestReminder(10)).is_some() {
                    ui.announce(ui.say("said-tested"), None);
                }
            },
            {ui.say("send-test")}
        }
    }
}

/// A sentence in place of what could not be shown.
#[component]
pub(in crate::ui) fn Problem(message: String) -> Element {
    rsx! {
        div { class: "card pad problem", role: "alert",
            Icon { name: "alert" }
            p { "{message}" }
        }
    }
}

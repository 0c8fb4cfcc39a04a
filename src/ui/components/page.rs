//! Pages below a tab, switches, and a sentence in place of a screen.

use dioxus::prelude::*;

use super::horizon::Dawn;
use super::icon::Icon;
use crate::app::ReminderAction;
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

/// The title of a page. `page.js` gives it the focus when the client opens the page, so that a screen reader
/// starts there.
#[component]
pub(in crate::ui) fn Title(text: String, #[props(default)] class: &'static str) -> Element {
    rsx! {
        h1 { class, tabindex: "-1", "{text}" }
    }
}

/// A heading that takes the focus when it comes: what had the focus is gone.
#[component]
pub(in crate::ui) fn FocusHeading(
    id: &'static str,
    text: String,
    #[props(default)] class: &'static str,
    #[props(default)] style: Option<String>,
) -> Element {
    rsx! {
        h2 {
            id,
            class,
            style,
            tabindex: "-1",
            onmounted: move |event| async move {
                let _ = event.set_focus(true).await;
            },
            "{text}"
        }
    }
}

/// A page below a tab: a back button, a title and the content.
#[component]
pub(in crate::ui) fn SubPage(title: String, children: Element) -> Element {
    let ui = Ui::here();
    let day = use_query(|app, now| app.recovery_day(now.today()))()?;
    rsx! {
        header { class: "top",
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

/// A row that leads to a page.
#[component]
pub(in crate::ui) fn Lead(
    page: Page,
    icon: &'static str,
    title: String,
    detail: String,
) -> Element {
    let ui = Ui::here();
    rsx! {
        li {
            button { class: "row", onclick: move |_| ui.go(page),
                Icon { name: icon }
                span {
                    span { class: "t1", "{title}" }
                    if !detail.is_empty() {
                        span { class: "t2 num", "{detail}" }
                    }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

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

/// Requests a test notification.
#[component]
pub(in crate::ui) fn TestButton() -> Element {
    let ui = Ui::here();
    rsx! {
        button {
            class: "btn line wide",
            onclick: move |_| {
                if ui.act(ReminderAction::Test(10)).is_some() {
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

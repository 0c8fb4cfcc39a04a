//! Fields and choices with their labels.

use dioxus::prelude::*;

/// Fields with what sends them: the button, Enter, or the keyboard's own key for it.
#[component]
pub(in crate::ui) fn Form(
    #[props(default)] class: &'static str,
    onsend: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        form {
            class,
            // The app says itself what is missing, in its own words.
            novalidate: true,
            onsubmit: move |event| {
                event.prevent_default();
                onsend.call(());
            },
            {children}
        }
    }
}

/// The button that sends a form.
#[component]
pub(in crate::ui) fn Send(name: String) -> Element {
    rsx! {
        button { class: "btn fill wide", r#type: "submit", "{name}" }
    }
}

/// A field under its label. It keeps its own text while it is typed in, so that fast fingers lose
/// nothing; give it another key to make it anew.
#[component]
pub(in crate::ui) fn Field(
    label: String,
    kind: &'static str,
    initial: String,
    min: Option<String>,
    max: Option<String>,
    oninput: EventHandler<String>,
) -> Element {
    rsx! {
        label { class: "labelled",
            span { "{label}" }
            input {
                r#type: kind,
                autocomplete: "off",
                enterkeyhint: "done",
                initial_value: "{initial}",
                min,
                max,
                oninput: move |event| oninput.call(event.value()),
            }
        }
    }
}

/// One of several choices, the whole card to be tapped.
#[component]
pub(in crate::ui) fn Choice(
    group: &'static str,
    title: String,
    detail: String,
    chosen: bool,
    onchoose: EventHandler<()>,
) -> Element {
    rsx! {
        label { class: "choice",
            input {
                class: "row-input",
                r#type: "radio",
                name: group,
                "aria-label": "{title}",
                checked: chosen,
                onchange: move |_| onchoose.call(()),
            }
            span { class: "radio", "aria-hidden": "true" }
            span {
                span { class: "t1", "{title}" }
                span { class: "t2 num", "{detail}" }
            }
        }
    }
}

/// What is inside is made anew whenever `on` changes. A key does that for the items of a list only.
#[component]
pub(in crate::ui) fn Anew(on: String, children: Element) -> Element {
    rsx! {
        for on in [on] {
            Fragment { key: "{on}", {children.clone()} }
        }
    }
}

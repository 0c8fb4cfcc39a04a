//! Fields and choices with their labels.

use dioxus::prelude::*;

use super::icon::Icon;

/// A form: fields with what submits them, whether the button, Enter, or the on-screen keyboard's key.
#[component]
pub(in crate::ui) fn Form(
    #[props(default)] class: &'static str,
    onsend: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        form {
            class,
            // The app reports missing input in its own words.
            novalidate: true,
            onsubmit: move |event| {
                event.prevent_default();
                onsend.call(());
            },
            {children}
        }
    }
}

/// The button that submits a form.
#[component]
pub(in crate::ui) fn Send(name: String) -> Element {
    rsx! {
        button { class: "btn fill wide", r#type: "submit", "{name}" }
    }
}

/// A field under its label. It keeps its own text during typing, so that fast typing loses nothing; a new
/// key recreates it.
#[component]
pub(in crate::ui) fn Field(
    label: String,
    kind: &'static str,
    initial: String,
    min: Option<String>,
    /// Which way its text runs, where that is not the kind's way.
    dir: Option<&'static str>,
    oninput: EventHandler<String>,
) -> Element {
    // A phone number has its plus in front in every language; words run by their own first letter.
    let dir = dir.or(match kind {
        "tel" => Some("ltr"),
        "text" => Some("auto"),
        _ => None,
    });
    rsx! {
        label { class: "labelled",
            span { "{label}" }
            input {
                r#type: kind,
                dir,
                autocomplete: "off",
                enterkeyhint: "done",
                initial_value: "{initial}",
                min,
                oninput: move |event| oninput.call(event.value()),
            }
        }
    }
}

/// A field of several lines under its label.
#[component]
pub(in crate::ui) fn LongField(
    label: String,
    initial: String,
    oninput: EventHandler<String>,
) -> Element {
    rsx! {
        label { class: "labelled",
            span { "{label}" }
            textarea {
                rows: "3",
                initial_value: "{initial}",
                oninput: move |event| oninput.call(event.value()),
            }
        }
    }
}

/// One of a few words beside each other; `at` is the place of the chosen one.
#[component]
pub(in crate::ui) fn OneOf(
    group: &'static str,
    label: String,
    #[props(default)] icon: &'static str,
    names: Vec<String>,
    at: usize,
    onchoose: EventHandler<usize>,
) -> Element {
    let class = if names.len() == 3 { "seg three" } else { "seg" };
    rsx! {
        fieldset { class: "one-of",
            legend {
                if !icon.is_empty() {
                    Icon { name: icon }
                }
                "{label}"
            }
            div { class,
                for (place , name) in names.into_iter().enumerate() {
                    label { key: "{place}",
                        input {
                            r#type: "radio",
                            name: group,
                            checked: place == at,
                            onchange: move |_| onchoose.call(place),
                        }
                        span { "{name}" }
                    }
                }
            }
        }
    }
}

/// One of several choices; the whole card is the target.
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

/// Recreates its children whenever `on` changes. A key does that only for list items.
#[component]
pub(in crate::ui) fn Anew(on: String, children: Element) -> Element {
    rsx! {
        for on in [on] {
            Fragment { key: "{on}", {children.clone()} }
        }
    }
}

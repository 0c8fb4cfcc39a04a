//! Icons: one inline set, drawn for this app.

use std::sync::Arc;

use dioxus::prelude::*;

/// An icon; always next to a text, so it is hidden from assistive technology.
#[component]
pub(in crate::ui) fn Icon(name: &'static str, #[props(default)] class: &'static str) -> Element {
    // An arrow points the way that the page runs.
    let way = if matches!(name, "chev" | "prev" | "back" | "play") { "way" } else { "" };
    rsx! {
        svg { class: "i {class} {way}", "aria-hidden": "true",
            r#use { href: "#i-{name}" }
        }
    }
}

#[component]
pub(in crate::ui) fn SmallIcon(name: &'static str) -> Element {
    rsx! { Icon { name, class: "i-s" } }
}

/// The icon of a plan item, by the name in the plan.
#[component]
pub(in crate::ui) fn ItemIcon(name: Arc<str>) -> Element {
    rsx! {
        svg { class: "i", "aria-hidden": "true",
            r#use { href: "#i-{name}" }
        }
    }
}

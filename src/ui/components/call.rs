//! A link that calls somebody.

use dioxus::prelude::*;

use crate::ui::state::Ui;

/// A link whose tap lets the system call a number, as `tel:+442079460018`.
///
/// Left to itself, a tap on it leads nowhere on phones: the page hands links to whatever opens web
/// pages, and that opens nothing else there.
#[component]
pub(in crate::ui) fn CallLink(link: String, class: &'static str, children: Element) -> Element {
    let ui = Ui::here();
    rsx! {
        a {
            class,
            href: "{link}",
            onclick: move |event| {
                event.prevent_default();
                ui.call(&link);
            },
            {children}
        }
    }
}

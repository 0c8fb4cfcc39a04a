//! The tabs, for every page.

use dioxus::prelude::*;

use super::components::Icon;
use super::state::{Page, Ui};

/// The tabs: at the bottom on a phone, at the side in a wide window.
#[component]
pub(super) fn Tabs() -> Element {
    let ui = Ui::here();
    let tabs = [
        (Page::Today, "today", "tab-today"),
        (Page::Plan, "plan", "tab-plan"),
        (Page::CanI, "cani", "tab-can-i"),
        (Page::MySkin, "skin", "tab-my-skin"),
        (Page::More, "more", "tab-more"),
    ];
    let current = ui.page().tab();
    rsx! {
        nav { class: "tabs", "aria-label": ui.say("tabs-label"), style: "--tabs: {tabs.len()}",
            div { class: "brand", "aria-hidden": "true",
                svg { view_box: "0 0 44 44",
                    path { class: "brand-arc", d: "M4 32A18 18 0 0 1 40 32" }
                    circle { class: "brand-light", cx: "12.2", cy: "17", r: "6.5" }
                }
            }
            ul {
                for (page , icon , name) in tabs {
                    li { key: "{name}",
                        button {
                            class: "tab",
                            "aria-current": if page == current { "page" },
                            onclick: move |_| ui.go(page),
                            svg { class: "under", view_box: "0 0 56 12", "aria-hidden": "true",
                                path { d: "M2 10.5Q28 -6 54 10.5" }
                            }
                            Icon { name: icon }
                            {ui.say(name)}
                        }
                    }
                }
            }
        }
    }
}

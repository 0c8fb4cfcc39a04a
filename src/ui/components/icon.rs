//! Icons: one inline set, drawn for this app.

use dioxus::prelude::*;

/// An icon; always beside words, so it is hidden from assistive technology.
#[component]
pub(in crate::ui) fn Icon(name: &'static str, #[props(default)] class: &'static str) -> Element {
    rsx! {
        svg { class: "i {class}", "aria-hidden": "true",
            r#use { href: "#i-{name}" }
        }
    }
}

/// A small icon.
#[component]
pub(in crate::ui) fn SmallIcon(name: &'static str) -> Element {
    rsx! { Icon { name, class: "i-s" } }
}

/// The icon of an item of the plan.
pub(in crate::ui) fn item_icon(id: &str) -> &'static str {
    match id {
        "cleanse_am" | "cleanse_pm" => "cleanse",
        "serum_am" | "serum_pm" => "serum",
        "sunscreen_am" => "spf",
        "easy_activity" => "gym",
        "photo" => "photo",
        "water" => "water",
        "lukewarm_only" => "bath",
        "no_actives" => "actives",
        "no_scrub" => "scrub",
        "no_touch" => "hand",
        "pillowcase" => "pillow",
        "hands_clean" => "soap",
        "moisturise" => "cream",
        "my_sheet" => "sheet",
        "followup" => "cal",
        "no_makeup" => "brush",
        "no_alcohol" => "glass",
        "no_sauna" => "steam",
        "no_swim" => "swim",
        "no_sunbathing" => "sun",
        "no_procedures" => "laser",
        _ => "pro",
    }
}

//! On a day of the check-in reminder: the way to the check-in, until there is one.

use dioxus::prelude::*;

use super::icon::Icon;
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

#[component]
pub(in crate::ui) fn CheckInDue() -> Element {
    let ui = Ui::here();
    let is_due = use_query(|app, now| app.is_check_in_due(now.day()))()?;
    if !is_due {
        return rsx! {};
    }
    rsx! {
        button {
            class: "card row",
            onclick: move |_| ui.go(Page::CheckIn(ui.clock.now().today())),
            Icon { name: "skin" }
            span {
                span { class: "t1", {ui.say("check-in-due")} }
                span { class: "t2", {ui.say("check-in-due-lead")} }
            }
            Icon { name: "chev", class: "end i-s" }
        }
    }
}

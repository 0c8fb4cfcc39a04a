//! A warning that stands above everything else.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::basis::SourceTag;
use super::icon::Icon;
use crate::care::Warning;
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::Ui;

/// The warning about the latest treatment today or on another day, where there is one.
#[component]
pub(in crate::ui) fn WarningNow(#[props(default)] on: Option<NaiveDate>) -> Element {
    let warning = use_query_of(&on, |app, now, on| app.warning(on.unwrap_or(now.today())))()?;
    rsx! {
        if let Some(warning) = warning {
            WarningCard { warning }
        }
    }
}

#[component]
pub(in crate::ui) fn WarningCard(warning: Warning) -> Element {
    let ui = Ui::here();
    let who = use_query(|app, _| Ok(app.professional()?.called()))()?;
    rsx! {
        div { class: "problem warned",
            Icon { name: "alert" }
            div {
                p { strong { {ui.show(&warning.title)} } }
                p { {ui.show(&warning.text(who))} }
                p { class: "tags", SourceTag { basis: warning.basis } }
            }
        }
    }
}

//! Which session of its course a day belongs to.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// "Session 2 of 4"; nothing without a course.
#[component]
pub(in crate::ui) fn SessionLine(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let session = use_query_of(&date, |app, _, date| app.session(*date))()?;
    rsx! {
        if let Some(session) = session {
            p { class: "small soft num", {ui.show(&session)} }
        }
    }
}

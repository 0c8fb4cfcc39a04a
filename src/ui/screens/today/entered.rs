//! What the client entered of a past day: its check-in and its photos, each with the way to its page.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::care::Text;
use crate::care::check_in::{Degree, Mark};
use crate::ui::components::Icon;
use crate::ui::data::use_query_of;
use crate::ui::state::{Page, PhotoPlace, Ui};

#[component]
pub(super) fn Entered(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let (check_in, photos) = use_query_of(&date, |app, _, date| {
        Ok((app.check_in(*date)?, app.photo_views_on(*date)?.len()))
    })()?;
    if check_in.is_none() && photos == 0 {
        return rsx! {};
    }
    let there = |one: &&Mark| one.degree != Degree::None;
    let there = check_in.iter().flat_map(|one| one.marks.iter().filter(there).map(Mark::text));
    let there = ui.names(&there.collect::<Vec<_>>());
    rsx! {
        ul { class: "card list", "aria-label": ui.say("day-entered"),
            if check_in.is_some() {
                li {
                    button { class: "row", onclick: move |_| ui.go(Page::CheckIn(date)),
                        Icon { name: "skin" }
                        span {
                            span { class: "t1", {ui.say("plan-check-in")} }
                            if !there.is_empty() {
                                span { class: "t2", "{there}" }
                            }
                        }
                        Icon { name: "chev", class: "end i-s" }
                    }
                }
            }
            if photos > 0 {
                li {
                    button {
                        class: "row",
                        onclick: move |_| ui.go(Page::Photos(PhotoPlace::On(date))),
                        Icon { name: "photo" }
                        span { class: "t1", {ui.show(&Text::key("history-photos").with("count", photos))} }
                        Icon { name: "chev", class: "end i-s" }
                    }
                }
            }
        }
    }
}

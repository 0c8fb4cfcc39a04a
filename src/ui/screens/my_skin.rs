//! My skin: how it is now, "Is this normal?", and what was noted before.

use dioxus::prelude::*;

use crate::care::Text;
use crate::care::signs::Signs;
use crate::ui::components::{CallNow, Dawn, Lead, Plots, SmallIcon, Summary, Title};
use crate::ui::data::use_query;
use crate::ui::state::{Page, PhotoPlace, Ui};

/// The signs that "Is this normal?" offers first: the same on every day and for everyone.
const OFFERED: [&str; 4] = ["redness", "blisters", "pus", "swelling"];

#[component]
pub(in crate::ui) fn MySkin() -> Element {
    let ui = Ui::here();
    let day = use_query(|app, now| app.recovery_day(now.today()))()?;
    let date = Text::key("skin-when").with("date", ui.today());
    let when = match day {
        Some(day) => Text::key("skin-when-day").with("date", ui.today()).with("day", day),
        None => date,
    };
    rsx! {
        header { class: "top",
            Dawn { day: day.unwrap_or(90) }
            div { class: "col",
                p { class: "small soft num", {ui.show(&when)} }
                Title { text: ui.say("tab-my-skin") }
            }
        }
        div { class: "col stack",
            Latest {}
            PhotoRow {}
            Normal {}
            Plots {}
            ul { class: "card list",
                Lead {
                    page: Page::History,
                    icon: "cal",
                    title: ui.say("history-title"),
                    detail: ui.say("history-lead"),
                }
            }
        }
    }
}

/// The latest check-in, and the way to today's.
#[component]
fn Latest() -> Element {
    let ui = Ui::here();
    let latest = use_query(|app, now| app.latest_check_in(now.today()))()?;
    let today = ui.today();
    let is_todays = latest.as_ref().is_some_and(|latest| latest.date == today);
    let title = ui.say(if is_todays { "skin-today" } else { "skin-now" });
    let button = ui.say(if is_todays { "check-in-change" } else { "check-in" });
    rsx! {
        section { class: "sec", "aria-labelledby": "now-title",
            h2 { id: "now-title", "{title}" }
            div { class: "card pad latest",
                match latest {
                    Some(latest) => rsx! {
                        if !is_todays {
                            p { class: "small soft num",
                                {ui.show(&Text::key("skin-latest").with("date", latest.date))}
                            }
                        }
                        Summary { check_in: latest }
                    },
                    None => rsx! { p { class: "soft", {ui.say("skin-none")} } },
                }
                button {
                    class: if is_todays { "btn line wide" } else { "btn fill wide" },
                    onclick: move |_| ui.go(Page::CheckIn(today)),
                    "{button}"
                }
            }
        }
    }
}

/// The way to the photos.
#[component]
fn PhotoRow() -> Element {
    let ui = Ui::here();
    let count = use_query(|app, _| app.photo_count())()?;
    let count = Text::key("photos-count").with("count", count);
    rsx! {
        ul { class: "card list",
            Lead {
                page: Page::Photos(PhotoPlace::All),
                icon: "photo",
                title: ui.say("photos-title"),
                detail: ui.show(&count),
            }
        }
    }
}

/// The way to the leaflet: the same for everyone.
#[component]
fn Normal() -> Element {
    let ui = Ui::here();
    let signs = &Signs::default_data().all;
    let offered = OFFERED.iter().filter_map(|id| signs.iter().position(|sign| *sign.id == **id));
    rsx! {
        section { class: "card feel", "aria-labelledby": "normal-title",
            div { class: "pad",
                h2 { id: "normal-title", {ui.say("leaflet-title")} }
                p { class: "small soft", {ui.say("leaflet-lead")} }
                ul { class: "sugs",
                    for place in offered {
                        li { key: "{place}",
                            button { class: "sug", onclick: move |_| ui.go(Page::Sign(place, None)),
                                {ui.show(&signs[place].title())}
                            }
                        }
                    }
                    li {
                        button { class: "sug", onclick: move |_| ui.go(Page::Leaflet(None)),
                            {ui.say("leaflet-whole")}
                            SmallIcon { name: "chev" }
                        }
                    }
                }
            }
            CallNow {}
        }
    }
}

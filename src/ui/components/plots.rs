//! The course of each sign over some days: a small plot for the eye, and one table of the same for
//! screen readers. They repeat what was noted and conclude nothing.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::horizon::tone;
use crate::app::Stretch;
use crate::care::Text;
use crate::report::{drawing, noted, present, seen, table, words};
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// The check-ins since the latest treatment, and the days before them to turn to.
#[component]
pub(in crate::ui) fn Plots() -> Element {
    let ui = Ui::here();
    let mut back = use_signal(|| 0_u32);
    let stretch = use_query_of(&back(), |app, now, back| app.stretch(now.today(), *back))()?;
    let noted = stretch.days.iter().any(|day| day.check_in.is_some());
    if !noted && !stretch.has_earlier && back() == 0 {
        return rsx! {};
    }
    let seen = seen(&stretch);
    let (drawn, absent) = present(&seen, &stretch);
    let treated = stretch.days.iter().any(|day| day.is_treated);
    let range = Text::key("plots-range").with("first", stretch.first).with("last", stretch.last);
    rsx! {
        section { class: "sec", "aria-labelledby": "plots-title",
            div { class: "sec-head",
                h2 { id: "plots-title", {ui.say("plots-title")} }
                p { class: "small soft num", role: "status", {ui.show(&range)} }
            }
            div { class: "card pad",
                if !drawn.is_empty() {
                    div { class: "plots", "aria-hidden": "true",
                        for sign in drawn {
                            Plot { key: "{sign}", sign, stretch: stretch.clone() }
                        }
                    }
                }
                if !noted {
                    p { class: "soft", {ui.say("plots-none")} }
                }
                if !absent.is_empty() {
                    p { class: "small soft plots-note", "aria-hidden": "true",
                        {ui.show(&Text::key("plots-absent").with("signs", absent))}
                    }
                }
                if treated && noted {
                    p { class: "small soft plots-note", "aria-hidden": "true",
                        span { class: "treated-key" }
                        {ui.say("plots-treated")}
                    }
                }
                if noted {
                    Table { signs: seen, stretch: stretch.clone() }
                }
                div { class: "two plots-nav",
                    if stretch.has_earlier {
                        button { class: "btn line", onclick: move |_| back += 1, {ui.say("plots-earlier")} }
                    }
                    if back() > 0 {
                        button { class: "btn line", onclick: move |_| back -= 1, {ui.say("plots-later")} }
                    }
                }
            }
        }
    }
}

/// The course of one sign.
#[component]
fn Plot(sign: String, stretch: Stretch) -> Element {
    let ui = Ui::here();
    let noted = noted(&sign, &stretch);
    let Some(course) = words(&noted) else { return rsx! {} };
    let fill = |day: Option<u32>| Some(format!("fill:{}", tone(day.unwrap_or(90))));
    let end = |date: NaiveDate| {
        let day = stretch.days.iter().find(|day| day.date == stretch.first && day.day == Some(0));
        match day {
            Some(_) => Text::key("day-title").with("day", (date - stretch.first).num_days()),
            None => Text::Literal(ui.texts().date(date, ui.today()).into()),
        }
    };
    rsx! {
        div { class: "plot",
            p { class: "plot-name", {ui.show(&Text::key(format!("check-in-{sign}")))} }
            p { class: "small soft", {ui.show(&course)} }
            {drawing(&noted, &stretch, fill)}
            p { class: "axis small soft num",
                span { {ui.show(&end(stretch.first))} }
                span { {ui.show(&end(stretch.last))} }
            }
        }
    }
}

/// The same as a table. It takes no room on the screen.
#[component]
fn Table(signs: Vec<String>, stretch: Stretch) -> Element {
    let ui = Ui::here();
    rsx! {
        div { class: "spoken",
            {table(&signs, &stretch, &ui.say("plots-table"), |text| ui.show(text))}
        }
    }
}

//! The course of each sign over some days: a small plot for the eye, and one table of the same for
//! screen readers. They repeat what was noted and conclude nothing.

use std::fmt::Write;

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::horizon::tone;
use crate::app::{Stretch, StretchDay};
use crate::care::Text;
use crate::care::check_in::{Degree, check_in_signs};
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// A plot's width and height, and its place for the first day and the last.
const WIDTH: f64 = 202.0;
const HEIGHT: f64 = 70.0;
const EDGE: f64 = 10.0;

/// More days than this without a check-in break the line: nothing is known of them.
const GAP: i64 = 3;

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
    let is_of = |sign: &str, is_it: &dyn Fn(Degree) -> bool| {
        let check_ins = stretch.days.iter().filter_map(|day| day.check_in.as_ref());
        check_ins.filter_map(|one| one.degree(sign)).any(is_it)
    };
    let signs = check_in_signs().into_iter().map(|sign| sign.id.to_string());
    let seen: Vec<String> = signs.filter(|sign| is_of(sign, &|_| true)).collect();
    let (drawn, absent): (Vec<_>, Vec<_>) =
        seen.iter().cloned().partition(|sign| is_of(sign, &|degree| degree != Degree::None));
    let absent: Vec<Text> =
        absent.iter().map(|sign| Text::key(format!("check-in-{sign}.low"))).collect();
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

/// How far a date is along the plot.
fn across(date: NaiveDate, stretch: &Stretch) -> f64 {
    let days = |from: NaiveDate, to: NaiveDate| {
        f64::from(i32::try_from((to - from).num_days()).unwrap_or(0))
    };
    let all = days(stretch.first, stretch.last).max(1.0);
    EDGE + days(stretch.first, date) / all * (WIDTH - 2.0 * EDGE)
}

/// The height of a degree: strong at the top.
fn up(degree: Degree) -> f64 {
    HEIGHT - EDGE - 17.0 * f64::from(degree.number())
}

/// The course of one sign.
#[component]
fn Plot(sign: String, stretch: Stretch) -> Element {
    let ui = Ui::here();
    let point = |day: &StretchDay| {
        let degree = day.check_in.as_ref()?.degree(&sign)?;
        Some((day.date, day.day, degree))
    };
    let points: Vec<(NaiveDate, Option<u32>, Degree)> =
        stretch.days.iter().filter_map(point).collect();
    let mut path = String::new();
    let mut before: Option<NaiveDate> = None;
    for (date, _, degree) in &points {
        let far = before.is_none_or(|before| (*date - before).num_days() > GAP);
        let pen = if far { 'M' } else { 'L' };
        let _ = write!(path, "{pen}{:.1} {:.1}", across(*date, &stretch), up(*degree));
        before = Some(*date);
    }
    let treated: Vec<f64> = stretch
        .days
        .iter()
        .filter(|day| day.is_treated)
        .map(|day| across(day.date, &stretch))
        .collect();
    let dots: Vec<(f64, f64, String, &str)> = points
        .iter()
        .enumerate()
        .map(|(index, (date, day, degree))| {
            let radius = if index + 1 == points.len() { "6" } else { "4.5" };
            (across(*date, &stretch), up(*degree), tone(day.unwrap_or(90)), radius)
        })
        .collect();
    let course = match (points.first(), points.last()) {
        (Some((_, _, first)), Some((_, _, last))) if points.len() > 1 => {
            let last = Text::key(format!("degree-{}.inside", last.name()));
            Text::key("plots-course").with("first", first.title()).with("last", last)
        }
        (Some((_, _, only)), _) => only.title(),
        _ => return rsx! {},
    };
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
            svg { view_box: "0 0 {WIDTH} {HEIGHT}",
                for degree in Degree::ALL {
                    path { key: "{degree.name()}", class: "g", d: "M4 {up(degree)}H198" }
                }
                for (index , x) in treated.into_iter().enumerate() {
                    path { key: "treated {index}", class: "treated", d: "M{x:.1} 2V66" }
                }
                path { class: "course", d: "{path}" }
                for (index , (x , y , tone , radius)) in dots.into_iter().enumerate() {
                    circle {
                        key: "dot {index}",
                        class: "dot",
                        cx: "{x:.1}",
                        cy: "{y:.1}",
                        r: radius,
                        style: "fill:{tone}",
                    }
                }
            }
            p { class: "axis small soft num",
                span { {ui.show(&end(stretch.first))} }
                span { {ui.show(&end(stretch.last))} }
            }
        }
    }
}

/// The same as a table: a row a day, a column a sign. It takes no room on the screen.
#[component]
fn Table(signs: Vec<String>, stretch: Stretch) -> Element {
    let ui = Ui::here();
    let title = |sign: &str| ui.show(&Text::key(format!("check-in-{sign}")));
    let row = |day: &StretchDay| {
        let key = match (day.day, day.is_treated) {
            (Some(_), true) => "plots-row-treated",
            (Some(_), false) => "skin-when-day",
            (None, _) => "skin-when",
        };
        let text = Text::key(key).with("date", day.date);
        ui.show(&match day.day {
            Some(number) => text.with("day", number),
            None => text,
        })
    };
    let cell = |day: &StretchDay, sign: &str| {
        let degree = day.check_in.as_ref().and_then(|one| one.degree(sign));
        ui.show(&degree.map_or_else(|| Text::key("plots-not-noted"), Degree::title))
    };
    rsx! {
        div { class: "spoken",
            table {
                caption { {ui.say("plots-table")} }
                thead {
                    tr {
                        th { scope: "col", {ui.say("check-in-day")} }
                        for sign in &signs {
                            th { key: "{sign}", scope: "col", {title(sign)} }
                        }
                    }
                }
                tbody {
                    for day in &stretch.days {
                        tr { key: "{day.date}",
                            th { scope: "row", {row(day)} }
                            for sign in &signs {
                                td { key: "{sign}", {cell(day, sign)} }
                            }
                        }
                    }
                }
            }
        }
    }
}

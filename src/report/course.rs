//! The course of one sign over some days as a small drawing: the window and the report show the same one. It
//! repeats what was noted and concludes nothing.

use std::fmt::Write;

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::{Stretch, StretchDay};
use crate::care::Text;
use crate::care::check_in::{Degree, check_in_signs};

/// The drawing's width and height, and its place for the first day and the last.
const WIDTH: f64 = 202.0;
const HEIGHT: f64 = 70.0;
const EDGE: f64 = 10.0;

/// More days than this without a check-in break the line: nothing is known of them.
const GAP: i64 = 3;

/// What was noted of a sign on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noted {
    pub date: NaiveDate,
    /// The recovery day; `None` before any treatment.
    pub day: Option<u32>,
    pub degree: Degree,
}

/// What was noted of a sign, by date.
pub fn noted(sign: &str, stretch: &Stretch) -> Vec<Noted> {
    let one = |day: &StretchDay| {
        let degree = day.check_in.as_ref()?.degree(sign)?;
        Some(Noted { date: day.date, day: day.day, degree })
    };
    stretch.days.iter().filter_map(one).collect()
}

/// The signs that were looked at on any of the days, in the order of a check-in.
pub fn seen(stretch: &Stretch) -> Vec<String> {
    let signs = check_in_signs().into_iter().map(|sign| sign.id.to_string());
    signs.filter(|sign| !noted(sign, stretch).is_empty()).collect()
}

/// Those of which there was anything, and those of which there was nothing whenever they were looked at.
pub fn present(signs: &[String], stretch: &Stretch) -> (Vec<String>, Vec<Text>) {
    let is_there =
        |sign: &String| noted(sign, stretch).iter().any(|one| one.degree != Degree::None);
    let (there, absent): (Vec<_>, Vec<_>) = signs.iter().cloned().partition(is_there);
    let absent = absent.iter().map(|sign| Text::key(format!("check-in-{sign}.low")));
    (there, absent.collect())
}

/// How it began and how it was last, in words; `None` where nothing was noted.
pub fn words(noted: &[Noted]) -> Option<Text> {
    Some(match noted {
        [] => return None,
        [only] => only.degree.title(),
        [first, .., last] => {
            let last = Text::key(format!("degree-{}.inside", last.degree.name()));
            Text::key("plots-course").with("first", first.degree.title()).with("last", last)
        }
    })
}

/// How far a date is along the drawing.
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

/// The drawing. `style` gives the point of a recovery day its look.
pub fn drawing(
    noted: &[Noted],
    stretch: &Stretch,
    style: impl Fn(Option<u32>) -> Option<String>,
) -> Element {
    let mut path = String::new();
    let mut before: Option<NaiveDate> = None;
    for Noted { date, degree, .. } in noted {
        let far = before.is_none_or(|before| (*date - before).num_days() > GAP);
        let pen = if far { 'M' } else { 'L' };
        let _ = write!(path, "{pen}{:.1} {:.1}", across(*date, stretch), up(*degree));
        before = Some(*date);
    }
    let treated = stretch.days.iter().filter(|day| day.is_treated);
    let treated: Vec<f64> = treated.map(|day| across(day.date, stretch)).collect();
    let dots: Vec<(f64, f64, Option<String>, &str)> = noted
        .iter()
        .enumerate()
        .map(|(index, one)| {
            let radius = if index + 1 == noted.len() { "6" } else { "4.5" };
            (across(one.date, stretch), up(one.degree), style(one.day), radius)
        })
        .collect();
    rsx! {
        svg { view_box: "0 0 {WIDTH} {HEIGHT}",
            for degree in Degree::ALL {
                path { key: "{degree.name()}", class: "g", d: "M4 {up(degree)}H198" }
            }
            for (index , x) in treated.into_iter().enumerate() {
                path { key: "treated {index}", class: "treated", d: "M{x:.1} 2V66" }
            }
            path { class: "course", d: "{path}" }
            for (index , (x , y , style , radius)) in dots.into_iter().enumerate() {
                circle {
                    key: "dot {index}",
                    class: "dot",
                    cx: "{x:.1}",
                    cy: "{y:.1}",
                    r: radius,
                    style,
                }
            }
        }
    }
}

/// The same as a table: a row a day, a column a sign.
pub fn table(
    signs: &[String],
    stretch: &Stretch,
    caption: &str,
    show: impl Fn(&Text) -> String,
) -> Element {
    let row = |day: &StretchDay| {
        let key = match (day.day, day.is_treated) {
            (Some(_), true) => "plots-row-treated",
            (Some(_), false) => "skin-when-day",
            (None, _) => "skin-when",
        };
        let text = Text::key(key).with("date", day.date);
        show(&match day.day {
            Some(number) => text.with("day", number),
            None => text,
        })
    };
    let cell = |day: &StretchDay, sign: &str| {
        let degree = day.check_in.as_ref().and_then(|one| one.degree(sign));
        show(&degree.map_or_else(|| Text::key("plots-not-noted"), Degree::title))
    };
    rsx! {
        table {
            caption { "{caption}" }
            thead {
                tr {
                    th { scope: "col", {show(&Text::key("check-in-day"))} }
                    for sign in signs {
                        th { key: "{sign}", scope: "col", {show(&Text::key(format!("check-in-{sign}")))} }
                    }
                }
            }
            tbody {
                for day in &stretch.days {
                    tr { key: "{day.date}",
                        th { scope: "row", {row(day)} }
                        for sign in signs {
                            td { key: "{sign}", {cell(day, sign)} }
                        }
                    }
                }
            }
        }
    }
}

//! The week strip: seven days around the chosen one, each with how far its steps are.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::horizon::{SmallArc, tone};
use crate::care::{DayView, Text};
use crate::ui::state::Ui;

/// Seven days to choose from.
#[component]
pub(in crate::ui) fn WeekStrip(chosen: NaiveDate, onchoose: EventHandler<NaiveDate>) -> Element {
    let ui = Ui::here();
    let week = ui.read(|app, moment| app.week(chosen, moment.zone))?;
    let today = ui.moment().today();
    rsx! {
        nav { "aria-label": ui.say("week-label"),
            ol { class: "week",
                for day in week.days {
                    WeekDay { key: "{day.date}", chosen: day.date == chosen, today, day, onchoose }
                }
            }
        }
    }
}

#[component]
fn WeekDay(
    day: DayView,
    chosen: bool,
    today: NaiveDate,
    onchoose: EventHandler<NaiveDate>,
) -> Element {
    let ui = Ui::here();
    let date = day.date;
    let (done, all) = day.progress();
    let ahead = date > today || day.day.is_none();
    let filled = (done * 100).checked_div(all).unwrap_or(0);
    let is_today = date == today;
    let weekday = if is_today { ui.say("today") } else { ui.texts().weekday(date) };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let mut name = Text::key(match (day.day, ahead) {
        (None, _) => "week-day-none",
        (Some(_), true) => "week-day-ahead",
        (Some(_), false) => "week-day",
    })
    // The name begins with what is seen, so that it can be spoken to press it.
    .with("weekday", Text::Literal(weekday.as_str().into()))
    .with("date", Text::Literal(ui.texts().day_month(date, ui.moment().today()).into()))
    .with("done", count(done))
    .with("all", count(all));
    if let Some(number) = day.day {
        name = name.with("day", i64::from(number));
    }
    let tone = tone(day.day.unwrap_or(90));
    let number = chrono::Datelike::day(&date);
    rsx! {
        li { class: if ahead { "todo" },
            button {
                class: "week-day",
                style: "--tone:{tone}",
                "aria-current": if chosen { "date" },
                "aria-label": ui.show(&name),
                onclick: move |_| onchoose.call(date),
                span { class: "wd", "{weekday}" }
                " "
                span { class: "dt num", "{number}" }
                SmallArc { filled: i64::try_from(filled).unwrap_or(100) }
            }
        }
    }
}

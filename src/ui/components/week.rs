//! The week strip: seven days around the chosen one, each with its progress.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::horizon::{SmallArc, tone};
use crate::app::Week;
use crate::care::Text;
use crate::ui::data::{Read, use_part, use_query_of};
use crate::ui::state::Ui;

/// Seven days to choose from.
#[component]
pub(in crate::ui) fn WeekStrip(chosen: NaiveDate, onchoose: EventHandler<NaiveDate>) -> Element {
    let ui = Ui::here();
    let week = use_query_of(&chosen, |app, now, chosen| app.week(*chosen, now.zone()));
    let dates = use_part(week, |week| week.days.iter().map(|day| day.date).collect::<Vec<_>>())?;
    let today = ui.today();
    rsx! {
        nav { "aria-label": ui.say("week-label"),
            ol { class: "week",
                for date in dates {
                    WeekDay { key: "{date}", week, date, chosen: date == chosen, today, onchoose }
                }
            }
        }
    }
}

#[component]
fn WeekDay(
    week: Read<Week>,
    date: NaiveDate,
    chosen: bool,
    today: NaiveDate,
    onchoose: EventHandler<NaiveDate>,
) -> Element {
    let ui = Ui::here();
    // The progress of its steps, and the recovery day.
    let far = use_part(week, move |week| {
        let day = week.days.iter().find(|day| day.date == date);
        day.map(|day| (day.progress(), day.day))
    })?;
    let Some(((done, all), day)) = far else { return rsx! {} };
    let ahead = date > today || day.is_none();
    let filled = (done * 100).checked_div(all).unwrap_or(0);
    let is_today = date == today;
    let weekday = if is_today { ui.say("today") } else { ui.texts().weekday(date) };
    let mut name = Text::key(match (day, ahead) {
        (None, _) => "week-day-none",
        (Some(_), true) => "week-day-ahead",
        (Some(_), false) => "week-day",
    })
    // The accessible name begins with the visible text, so that it works with voice control.
    .with("weekday", Text::Literal(weekday.as_str().into()))
    .with("date", Text::Literal(ui.texts().day_month(date, today).into()))
    .with("done", done)
    .with("all", all);
    if let Some(number) = day {
        name = name.with("day", number);
    }
    let tone = tone(day.unwrap_or(90));
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

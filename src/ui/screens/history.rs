//! History: what was ticked, noted, asked and booked, day by day, each with the way to it. It counts no misses
//! and praises no rows.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::{Appointment, CHANGEABLE_DAYS, PastDay};
use crate::care::{ItemId, Text, civil};
use crate::ui::components::{Icon, SmallIcon, SubPage, Summary};
use crate::ui::data::use_query_of;
use crate::ui::state::{Page, PhotoPlace, Ui};

/// How many days are shown together.
const SHOWN: u64 = 28;

#[component]
pub(in crate::ui) fn HistoryPage() -> Element {
    let ui = Ui::here();
    let mut back = use_signal(|| 0_u64);
    let today = ui.today();
    let last = civil::minus_days(today, SHOWN * back());
    let first = civil::minus_days(last, SHOWN - 1);
    let days = use_query_of(&(first, last, today), |app, now, (first, last, today)| {
        app.history(*first, *last, *today, now.zone())
    })()?;
    let has_earlier = use_query_of(&first, |app, now, first| {
        Ok(app.first_entry(now.zone())?.is_some_and(|earliest| earliest < *first))
    })()?;
    let range = Text::key("plots-range").with("first", first).with("last", last);
    rsx! {
        SubPage { title: ui.say("history-title"),
            p { class: "small soft num", role: "status", {ui.show(&range)} }
            if days.is_empty() {
                div { class: "card pad", p { class: "soft", {ui.say("history-none")} } }
            }
            div { class: "days",
                for day in days.into_iter().rev() {
                    PastDayCard { key: "{day.date}", day }
                }
            }
            div { class: "two",
                if has_earlier {
                    button { class: "btn line", onclick: move |_| back += 1, {ui.say("plots-earlier")} }
                }
                if back() > 0 {
                    button { class: "btn line", onclick: move |_| back -= 1, {ui.say("plots-later")} }
                }
            }
        }
    }
}

/// One day. Today and the two before can be changed.
#[component]
fn PastDayCard(day: PastDay) -> Element {
    let ui = Ui::here();
    let date = day.date;
    let back = (ui.today() - date).num_days();
    let changeable = (0..=CHANGEABLE_DAYS).contains(&back);
    let heading = match day.day {
        Some(number) => Text::key("skin-when-day").with("day", number),
        None => Text::key("skin-when"),
    };
    let heading = ui.show(&heading.with("date", date));
    let (name, short) = match day.check_in {
        Some(_) => ("history-change", "history-change.short"),
        None => ("history-add", "history-add.short"),
    };
    let photos = i64::try_from(day.photos.len()).ok().filter(|count| *count > 0);
    rsx! {
        section { class: "card pad past", "aria-label": "{heading}",
            h2 { class: "num", "{heading}" }
            for id in day.treatments {
                Line {
                    key: "treatment {id}",
                    icon: "course",
                    page: Page::Treatment(id),
                    text: ui.say("history-treated"),
                }
            }
            for appointment in day.appointments {
                Line {
                    key: "appointment {appointment.id}",
                    icon: "cal",
                    page: Page::Appointment(appointment.id),
                    more: outcome(ui, &appointment),
                    text: ui.show(&Text::key("history-booked")
                        .with("at", Text::Literal(ui.clock(appointment.at).into()))
                        .with("note", Text::Literal(appointment.note.as_str().into()))),
                }
            }
            if let Some(check_in) = day.check_in {
                Line { icon: "skin", page: Page::Day(date), text: ui.say("plan-check-in") }
                div { class: "latest below-line", Summary { check_in, leads: true } }
            }
            Ticks { date, ticks: day.ticks.iter().map(|(step, _)| step.clone()).collect::<Vec<_>>() }
            if let Some(photos) = photos {
                Line {
                    icon: "photo",
                    page: Page::Photos(PhotoPlace::On(date)),
                    text: ui.show(&Text::key("history-photos").with("count", photos)),
                }
            }
            for question in day.questions {
                Line {
                    key: "question {question.id}",
                    icon: "cani",
                    page: Page::Asked(question.id),
                    text: ui.show(&Text::key("history-asked")
                        .with("question", Text::Literal(question.text.as_str().into()))),
                }
            }
            if changeable {
                div { class: "past-acts",
                    button {
                        class: "btn line",
                        "aria-label": ui.show(&Text::key(name).with("date", date)),
                        onclick: move |_| ui.go(Page::CheckIn(date)),
                        {ui.say(short)}
                    }
                    if day.day.is_some() {
                        button {
                            class: "btn text",
                            "aria-label": ui.show(&Text::key("history-steps").with("date", date)),
                            onclick: move |_| ui.go(Page::Day(date)),
                            {ui.say("history-steps.short")}
                        }
                    }
                }
            }
        }
    }
}

/// What came of an appointment, if that was noted.
fn outcome(ui: Ui, appointment: &Appointment) -> String {
    if appointment.outcome.is_empty() {
        return String::new();
    }
    let outcome = Text::Literal(appointment.outcome.as_str().into());
    ui.show(&Text::key("outcome-was").with("outcome", outcome))
}

/// Something of the day, which opens its page.
#[component]
fn Line(icon: &'static str, page: Page, text: String, #[props(default)] more: String) -> Element {
    let ui = Ui::here();
    // A question may be a whole list of ingredients.
    let class = if matches!(page, Page::Asked(_)) { "clamp" } else { "t-line" };
    rsx! {
        button { class: "past-line open", onclick: move |_| ui.go(page),
            SmallIcon { name: icon }
            span {
                span { class, "{text}" }
                if !more.is_empty() {
                    " "
                    span { class: "t-line small soft", "{more}" }
                }
            }
            Icon { name: "chev", class: "end i-s" }
        }
    }
}

/// What was ticked, by name. What was not is not mentioned.
#[component]
fn Ticks(date: NaiveDate, ticks: Vec<ItemId>) -> Element {
    let ui = Ui::here();
    let titles =
        use_query_of(&(date, ticks), |app, _, (date, ticks)| app.step_titles(*date, ticks))()?;
    if titles.is_empty() {
        return rsx! {};
    }
    let count = titles.len();
    rsx! {
        details { class: "past-line ticks",
            summary {
                SmallIcon { name: "check" }
                span { {ui.show(&Text::key("history-ticked").with("count", count))} }
                Icon { name: "chevd", class: "end i-s" }
            }
            ul {
                for (index , title) in titles.iter().enumerate() {
                    li { key: "{date} {index}", {ui.show(title)} }
                }
            }
        }
    }
}

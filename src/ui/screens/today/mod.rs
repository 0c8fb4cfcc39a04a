//! Today: what to do, what to hold off and until when, what to expect. What is due now is open; the rest is
//! folded.

mod booked;
mod entered;
mod expect;
mod holds;
mod progress;
mod steps;

use chrono::{NaiveDate, Timelike};
use dioxus::prelude::*;

use crate::care::{AsOf, DayView, Part, Text};
use crate::ui::components::{
    Anew, AskZone, CheckInDue, Deck, Horizon, Lifting, Outdoors, SessionLine, Title, WeekStrip,
    tone,
};
use crate::ui::data::{Read, use_part, use_query, use_query_of};
use crate::ui::script;
use crate::ui::state::{Page, Ui};
use booked::Booked;
use entered::Entered;
use expect::Expect;
use holds::HoldOff;
use steps::Steps;

#[component]
pub(in crate::ui) fn Today(#[props(default)] on: Option<NaiveDate>) -> Element {
    let ui = Ui::here();
    let mut chosen = use_signal(|| on.filter(|on| *on != ui.today()));
    let painted = use_painted();
    let today = ui.today();
    let date = chosen().unwrap_or(today);
    let day = use_query_of(&(date, today), |app, now, (date, today)| {
        let as_of = if date == today { AsOf::Now(now.moment().now) } else { AsOf::WholeDay(*date) };
        app.day(as_of, now.zone())
    });
    let number = use_part(day, |day| day.day)?;
    let tone = tone(number.unwrap_or(90));
    rsx! {
        Hero { day }
        div { class: if number.is_some() { "col stack tight split" } else { "col stack" }, style: "--tone:{tone}",
            div { class: "stack-close",
                WeekStrip {
                    chosen: date,
                    onchoose: move |date| chosen.set(Some(date).filter(|date| *date != today)),
                }
                if date != today {
                    p { class: "center",
                        button { class: "btn text", onclick: move |_| chosen.set(None), {ui.say("back-to-today")} }
                    }
                }
            }
            if date == today {
                AskZone {}
            }
            if number.is_none() {
                Nothing { date }
                if date != today {
                    Entered { date }
                }
            } else {
                // Each day has folds of its own.
                Anew { on: "{date}",
                    div { class: "half",
                        Booked { date }
                        Steps { day, date }
                        if date == today {
                            CheckInDue {}
                            GoingOutside { day }
                        } else {
                            Entered { date }
                        }
                        Tips { day, date }
                    }
                    // What is below the fold waits until what is above it has been painted.
                    if painted() {
                        div { class: "half",
                            HoldOff { day, date }
                            if date == today {
                                Lifting {}
                            }
                            Expect { day, date }
                        }
                    }
                }
            }
        }
    }
}

/// "I'm going outside": a quiet row in the evening and when all is done.
#[component]
fn GoingOutside(day: Read<DayView>) -> Element {
    let ui = Ui::here();
    let evening = use_memo(move || part_of_day(ui) == Part::Evening);
    let done = use_part(day, DayView::is_all_done)?;
    rsx! {
        Outdoors { quiet: evening() || done }
    }
}

/// The part of the day by the client's clock.
fn part_of_day(ui: Ui) -> Part {
    let now = ui.moment();
    Part::at_hour(now.now.with_timezone(&now.zone).hour())
}

/// Whether the page has been painted since the screen was opened.
pub(super) fn use_painted() -> Signal<bool> {
    let mut painted = use_signal(|| false);
    use_future(move || async move {
        // A hidden page paints nothing, so it need not wait.
        let wait = std::time::Duration::from_millis(500);
        let _ = tokio::time::timeout(wait, script::painted().recv::<bool>()).await;
        painted.set(true);
    });
    painted
}

/// The day's name and phase below the light.
#[component]
fn Hero(day: Read<DayView>) -> Element {
    let ui = Ui::here();
    let (date, number, phase) = use_part(day, |day| (day.date, day.day, day.phase.clone()))?;
    let title = match number {
        Some(number) => ui.show(&Text::key("day-title").with("day", number)),
        None => ui.say("day-none"),
    };
    rsx! {
        header { class: "hero",
            Light { day }
            div { class: "col",
                p { class: "small soft", {ui.texts().date_long(date, ui.today())} }
                SessionLine { date }
                Title { class: "day", text: title }
                if let Some(phase) = phase {
                    p { class: "phase", {ui.say(&phase)} }
                    p { class: "soft hero-line", {ui.say(&format!("{phase}.long"))} }
                }
            }
        }
    }
}

/// The light moves within the day; pips mark where holds lift.
#[component]
fn Light(day: Read<DayView>) -> Element {
    let ui = Ui::here();
    let (date, number, lifts) = use_part(day, |day| {
        let lifts = day.restrictions.iter().filter_map(|held| {
            #[expect(clippy::cast_precision_loss, reason = "seconds of a few weeks")]
            held.lifts_at.map(|lift| (lift - held.since).num_seconds() as f64 / 86_400.0)
        });
        (day.date, day.day.unwrap_or(0), lifts.collect::<Vec<_>>())
    })?;
    let is_today = date == ui.today();
    let at = if is_today && number > 0 {
        let now = ui.moment();
        let within = now.now.with_timezone(&now.zone).num_seconds_from_midnight();
        f64::from(number) + f64::from(within) / 86_400.0 - 0.5
    } else {
        f64::from(number)
    };
    let mut pips: Vec<f64> = lifts.into_iter().filter(|lift| *lift > at).collect();
    pips.dedup();
    rsx! {
        Horizon { day: at, pips }
    }
}

#[component]
fn Tips(day: Read<DayView>, date: NaiveDate) -> Element {
    let tips = use_part(day, |day| day.tips.clone())?;
    rsx! {
        Deck { tips, date }
    }
}

/// Nothing to do: before the first treatment, or on a day before it.
#[component]
pub(super) fn Nothing(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let treatments = use_query(|app, _| app.treatments())()?;
    let appointments = use_query(|app, _| app.appointments())()?;
    let now = ui.moment().now;
    let over = appointments.iter().rfind(|appointment| appointment.at <= now).cloned();
    let coming = appointments.into_iter().find(|appointment| appointment.at > now);
    let first = treatments.first().map(|treatment| treatment.date);
    let line = match (first, &coming) {
        (Some(first), _) if date < first => {
            ui.show(&Text::key("nothing-before").with("date", first))
        }
        (None, _) if over.is_some() => {
            let at = over.as_ref().map_or(now, |over| over.at);
            ui.show(&Text::key("nothing-over").with("at", at))
        }
        (_, Some(coming)) => ui.show(&Text::key("nothing-booked").with("at", coming.at)),
        _ => ui.say("nothing-yet"),
    };
    rsx! {
        div { class: "card empty",
            svg { class: "bigarc none", view_box: "0 0 160 62", "aria-hidden": "true",
                path { d: "M8 54Q80 -42 152 54" }
            }
            h2 { {ui.say("nothing-title")} }
            p { class: "soft num", "{line}" }
            if let (None, Some(over)) = (first, over) {
                button {
                    class: "btn fill",
                    onclick: move |_| ui.go(Page::Happened(over.id)),
                    {ui.say("it-happened")}
                }
            }
            if first.is_none() {
                button { class: "btn fill", onclick: move |_| ui.go(Page::Treatments), {ui.say("record-treatment")} }
            }
        }
    }
}

//! The heading of the steps: how far the day is.

use dioxus::prelude::*;

use crate::care::{DayView, Part, StepView, Text};
use crate::ui::components::{Opened, Word};
use crate::ui::data::{Read, use_part, use_query};
use crate::ui::state::Ui;

/// How many of the counted steps are done, or a message once all are.
#[component]
pub(super) fn Progress(
    day: Read<DayView>,
    first: Option<Part>,
    is_today: bool,
    why: Opened,
) -> Element {
    let ui = Ui::here();
    let (done, all) = use_part(day, DayView::progress)?;
    let all_done = is_today && done == all && all > 0;
    let progress = Text::key(if is_today { "progress-today" } else { "progress" });
    let progress = ui.show(&progress.with("done", done).with("all", all));
    let label = ui.say(if is_today { "steps-today" } else { "steps-that-day" });
    let title = first.map_or_else(|| label.clone(), |part| ui.say(&format!("due-{}", part.name())));
    rsx! {
        if all_done {
            AllDone { all, alone: first.is_none() }
        }
        if first.is_some() || !all_done {
            div { class: "sec-head",
                h2 { id: "steps-title", "{title}" }
                if let Some(part) = first {
                    Word { opened: why, controls: "why-{part.name()}", word: "why", about: title.clone() }
                }
            }
            div {
                class: "daycount",
                role: "progressbar",
                "aria-label": "{label}",
                "aria-valuetext": "{progress}",
                "aria-valuemin": "0",
                "aria-valuemax": "{all}",
                "aria-valuenow": "{done}",
                div { class: "segs", "aria-hidden": "true",
                    for part in Part::ALL {
                        Segments { key: "{part.name()}", day, part }
                    }
                }
                span { class: "num", id: "steps-count", "{progress}" }
            }
        }
    }
}

/// The counted steps of one part of the day, as a row of segments.
#[component]
fn Segments(day: Read<DayView>, part: Part) -> Element {
    let counted = use_part(day, move |day| {
        let steps = day.steps.iter().filter(|step| step.part == part && !step.optional);
        steps.map(StepView::is_done).collect::<Vec<_>>()
    })?;
    if counted.is_empty() {
        return rsx! {};
    }
    let share = counted.len();
    rsx! {
        span { style: "flex:{share}",
            for (index , done) in counted.into_iter().enumerate() {
                i { key: "{index}", class: if done { "on" } }
            }
        }
    }
}

/// Says that all is done, and what comes next. Its heading is the section's when it stands alone.
#[component]
fn AllDone(all: usize, alone: bool) -> Element {
    let ui = Ui::here();
    let next = use_query(|app, now| app.next_reminder(now.moment()))()?;
    rsx! {
        div { class: "card done-now",
            svg { class: "bigarc", view_box: "0 0 160 62", "aria-hidden": "true",
                path { d: "M8 54Q80 -42 152 54" }
                circle { cx: "80", cy: "6", r: "11" }
            }
            div {
                h2 { id: if alone { "steps-title" } else { "steps-done" },
                    {ui.show(&Text::key("all-done").with("count", all))}
                }
                if let Some(next) = next {
                    p { class: "small soft num", {ui.show(&Text::key("next-reminder").with("at", next.at).with("what", next.title))} }
                }
            }
        }
    }
}

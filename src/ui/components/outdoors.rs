//! "I'm going outside": the timer for putting sunscreen on again.

use chrono::TimeDelta;
use dioxus::prelude::*;

use super::icon::Icon;
use crate::app::{Action, App, OutingView};
use crate::care::Text;
use crate::reminders::{Interval, Outing};
use crate::ui::state::Ui;

/// The button, or the timer while it runs.
#[component]
pub(in crate::ui) fn Outdoors() -> Element {
    let ui = Ui::here();
    let running = ui.read(App::outing)?;
    rsx! {
        section { "aria-label": ui.say("outdoors-title"),
            match running {
                Some(running) => rsx! { Timer { running } },
                None => rsx! {
                    button {
                        class: "sunbtn",
                        "aria-label": ui.say("outdoors-start"),
                        "aria-describedby": "outdoors-detail",
                        onclick: move |_| {
                            ui.act_saying(Action::GoOutside(Interval::TwoHours), &Text::key("said-outside"));
                        },
                        Icon { name: "sun" }
                        span {
                            strong { {ui.say("outdoors-start")} }
                            span { id: "outdoors-detail", {ui.say("outdoors-start-detail")} }
                        }
                        Icon { name: "play" }
                    }
                },
            }
        }
    }
}

#[component]
fn Timer(running: OutingView) -> Element {
    let ui = Ui::here();
    let OutingView { outing, next, ends_at, comes } = running;
    let now = ui.moment().now;
    let step = TimeDelta::minutes(i64::from(outing.every.minutes()));
    // Due since the last time it came up, until it is said that it was put on.
    let due_since = outing.since + step;
    let is_due = due_since <= now;
    let clock = |at| Text::Literal(ui.clock(at).into());
    let end = clock(ends_at);
    let (title, line) = match next {
        _ if is_due => (
            ui.say("outdoors-now"),
            Text::key("outdoors-due").with("at", clock(due_since)).with("end", end),
        ),
        Some(next) => {
            let left = Text::Literal(ui.texts().duration(next - now).into());
            let line = Text::key("outdoors-left").with("left", left).with("end", end);
            (ui.show(&Text::key("outdoors-next").with("at", clock(next))), line)
        }
        None => (ui.say("outdoors-last"), Text::key("outdoors-stops").with("end", end)),
    };
    let gone = (now - outing.since).num_seconds().clamp(0, step.num_seconds());
    let filled = gone * 100 / step.num_seconds();
    rsx! {
        div { class: "timer",
            svg { class: "arc", view_box: "0 0 28 13", "aria-hidden": "true",
                path { class: "t", d: "M2 11Q14 -5 26 11" }
                if filled > 0 {
                    path {
                        class: "f",
                        path_length: "100",
                        stroke_dasharray: "{filled} 200",
                        d: "M2 11Q14 -5 26 11",
                    }
                }
            }
            div { role: "status",
                strong { "{title}" }
                span { class: "num", {ui.show(&line)} }
                if !comes {
                    span { {ui.say("outdoors-silent")} }
                }
            }
            Sweat { outing }
            div { class: "btns",
                button {
                    class: "btn dark",
                    onclick: move |_| {
                        ui.act_saying(Action::GoOutside(outing.every), &Text::key("said-again"));
                    },
                    {ui.say("outdoors-again")}
                }
                button {
                    class: "btn plain",
                    onclick: move |_| {
                        ui.act_saying(Action::ComeInside, &Text::key("said-inside"));
                    },
                    {ui.say("outdoors-stop")}
                }
            }
        }
    }
}

/// How soon again: in sweat or water the label's minutes count, from when it was put on.
#[component]
fn Sweat(outing: Outing) -> Element {
    let ui = Ui::here();
    let name = |every: Interval| {
        let key = match every {
            Interval::TwoHours => "outdoors-dry",
            Interval::Water80 => "outdoors-water",
            Interval::Water40 => "outdoors-unknown",
        };
        ui.show(&Text::key(key).with("minutes", i64::from(every.minutes())))
    };
    rsx! {
        fieldset { class: "sweat",
            legend { {ui.say("outdoors-how")} }
            div { class: "seg three",
                for every in Interval::ALL {
                    label { key: "{every.minutes()}-{ui.refusals()}",
                        input {
                            r#type: "radio",
                            name: "sweat",
                            checked: outing.every == every,
                            onchange: move |_| {
                                let again = Outing { every, ..outing };
                                ui.act(Action::RestoreOuting(Some(again)));
                            },
                        }
                        span { {name(every)} }
                    }
                }
            }
        }
    }
}

//! "I'm going outside": the timer for reapplying sunscreen.

use chrono::TimeDelta;
use dioxus::prelude::*;

use super::horizon::SmallArc;
use super::icon::Icon;
use crate::app::{App, OutingAction, OutingView};
use crate::care::Text;
use crate::reminders::{Interval, Outing};
use crate::ui::data::use_query;
use crate::ui::state::Ui;

/// The button, or the timer while it runs; a quiet row when going outside is not what comes next.
#[component]
pub(in crate::ui) fn Outdoors(quiet: bool) -> Element {
    let ui = Ui::here();
    let running = use_query(|app: &App, now| app.outing(now.moment()))()?;
    // A button that replaces the pressed one also takes its focus.
    let mut pressed = use_signal(|| false);
    let take_focus = move |event: Event<MountedData>| async move {
        if *pressed.peek() {
            // Without it the focus restarts at the top.
            let _ = event.set_focus(true).await;
        }
    };
    rsx! {
        section { "aria-label": ui.say("outdoors-title"),
            match running {
                Some(running) => rsx! { Timer { running, onmounted: take_focus, onpressed: move |()| pressed.set(true) } },
                None => rsx! {
                    button {
                        class: if quiet { "card row slim" } else { "sunbtn" },
                        onmounted: take_focus,
                        onclick: move |_| {
                            pressed.set(true);
                            ui.act_saying(OutingAction::GoOutside(Interval::TwoHours), &Text::key("said-outside"));
                        },
                        Icon { name: "sun" }
                        span {
                            if quiet {
                                span { class: "t1", {ui.say("outdoors-start")} }
                            } else {
                                strong { {ui.say("outdoors-start")} }
                                " "
                                span { {ui.say("outdoors-start-detail")} }
                            }
                        }
                        Icon { name: "play", class: "end i-s" }
                    }
                },
            }
        }
    }
}

#[component]
fn Timer(
    running: OutingView,
    onmounted: EventHandler<Event<MountedData>>,
    onpressed: EventHandler<()>,
) -> Element {
    let ui = Ui::here();
    let OutingView { outing, due_since, next, ends_at, comes } = running;
    let now = ui.moment().now;
    let step = TimeDelta::minutes(i64::from(outing.every.minutes()));
    let clock = |at| Text::Literal(ui.clock(at).into());
    let end = clock(ends_at);
    let (title, line) = match (due_since, next) {
        (Some(since), _) => (
            ui.say("outdoors-now"),
            Text::key("outdoors-due").with("at", clock(since)).with("end", end),
        ),
        (None, Some(next)) => {
            let left = Text::Literal(ui.texts().duration(next - now).into());
            let line = Text::key("outdoors-left").with("left", left).with("end", end);
            (ui.show(&Text::key("outdoors-next").with("at", clock(next))), line)
        }
        (None, None) => (ui.say("outdoors-last"), Text::key("outdoors-stops").with("end", end)),
    };
    let gone = (now - outing.since).num_seconds().clamp(0, step.num_seconds());
    let filled = gone * 100 / step.num_seconds();
    rsx! {
        div { class: "timer",
            SmallArc { filled }
            div {
                strong { role: "status", "{title}" }
                span { class: "num", {ui.show(&line)} }
                if !comes {
                    span { {ui.say("outdoors-silent")} }
                }
            }
            Sweat { outing }
            div { class: "btns",
                button {
                    class: "btn dark",
                    onmounted: move |event| onmounted.call(event),
                    onclick: move |_| {
                        ui.act_saying(OutingAction::GoOutside(outing.every), &Text::key("said-again"));
                    },
                    {ui.say("outdoors-again")}
                }
                button {
                    class: "btn plain",
                    onclick: move |_| {
                        onpressed.call(());
                        ui.act_saying(OutingAction::ComeInside, &Text::key("said-inside"));
                    },
                    {ui.say("outdoors-stop")}
                }
            }
        }
    }
}

/// The interval: in sweat or water the label's minutes count, from when it was put on.
#[component]
fn Sweat(outing: Outing) -> Element {
    let ui = Ui::here();
    let name = |every: Interval| {
        let key = match every {
            Interval::TwoHours => "outdoors-dry",
            Interval::Water80 => "outdoors-water",
            Interval::Water40 => "outdoors-unknown",
        };
        ui.show(&Text::key(key).with("minutes", every.minutes()))
    };
    rsx! {
        fieldset { class: "sweat",
            legend { {ui.say("outdoors-how")} }
            div { class: "ways",
                for every in Interval::ALL {
                    label { key: "{every.minutes()}-{ui.refusals()}",
                        input {
                            class: "row-input",
                            r#type: "radio",
                            name: "sweat",
                            checked: outing.every == every,
                            onchange: move |_| {
                                ui.act(OutingAction::ChangeInterval(every));
                            },
                        }
                        span { class: "radio", "aria-hidden": "true" }
                        span { {name(every)} }
                    }
                }
            }
        }
    }
}

//! The span bar: how long other sheets ask for something, beside the window that is in force.

use dioxus::prelude::*;

use crate::care::{HoldRule, Length, Range, Text, Window, WindowBasis, source};
use crate::ui::state::Ui;

/// What other sheets say of what is called `what`. It never says which of them is right.
#[component]
pub(in crate::ui) fn SpanBar(range: Range, hold: Option<HoldRule>, what: String) -> Element {
    let ui = Ui::here();
    let Some((shortest, longest)) = range.ends() else { return rsx! {} };
    let own = hold.and_then(|hold| own(&hold));
    let count = range.sheets.len();
    let mut name = Text::key(if own.is_some() { "range-name" } else { "range-name-none" })
        .with("what", Text::Literal(what.into()))
        .with("shortest", shortest.text())
        .with("longest", longest.text());
    if let Some((_, own)) = &own {
        name = name.with("own", own.clone());
    }
    rsx! {
        section { class: "card span-block",
            div { class: "span", role: "img", "aria-label": ui.show(&name),
                p { class: "span-cap", "aria-hidden": "true",
                    strong { {ui.say("range-title")} }
                    span { class: "small", {ui.show(&Text::key("range-count").with("count", count))} }
                }
                div { class: "span-box", "aria-hidden": "true",
                    if let Some((length, own)) = &own {
                        span { class: "me-l", style: "--x:{place(*length)}", {ui.show(own)} }
                    }
                    span { class: "rail" }
                    span { class: "band", style: "--a:{edge(shortest, -0.022)};--b:{edge(longest, 0.022)}" }
                    for length in range.lengths() {
                        i { key: "{length.hours()}", class: "dot", style: "--x:{place(length)}" }
                    }
                    if let Some((length, _)) = &own {
                        span { class: "me", style: "--x:{place(*length)}" }
                    }
                }
                p { class: "span-ends", "aria-hidden": "true",
                    span {
                        b { {ui.show(&shortest.text())} }
                        {ui.say("range-shortest")}
                    }
                    span {
                        b { {ui.show(&longest.text())} }
                        {ui.say("range-longest")}
                    }
                }
            }
            details { class: "unfold",
                summary { {ui.say("range-which")} }
                ul { class: "sheets",
                    for (index , (sheet , sources)) in range.groups().into_iter().enumerate() {
                        li { key: "{index}",
                            b { {ui.show(&sheet.text())} }
                            ul {
                                for id in sources {
                                    Sheet { key: "{id}", id: id.to_string() }
                                }
                            }
                        }
                    }
                }
                p { class: "small soft", {ui.say("range-note")} }
            }
        }
    }
}

/// One sheet: its title, its grade and its address.
#[component]
fn Sheet(id: String) -> Element {
    let ui = Ui::here();
    let Some(page) = source(&id) else { return rsx! {} };
    let grade = Text::key("source-grade")
        .with("id", Text::Literal(page.id.clone()))
        .with("grade", Text::Literal(page.grade.to_string().into()));
    rsx! {
        li {
            "{page.title}"
            span { class: "t2", {ui.show(&grade)} }
            span { class: "t2 address", "{page.address}" }
        }
    }
}

/// The window in force: its length, and that with who gives it.
fn own(hold: &HoldRule) -> Option<(Length, Text)> {
    if hold.window == Window::None {
        return None;
    }
    let length = Length::of(hold.window)?;
    let key = match hold.window_basis {
        Some(WindowBasis::Proposed) => "range-suggested",
        _ => "range-yours",
    };
    Some((length, Text::key(key).with("length", length.text())))
}

fn place(length: Length) -> String {
    format!("{:.3}", length.place())
}

/// An end of the band, a little beyond the dot that it ends at.
fn edge(length: Length, beyond: f64) -> String {
    format!("{:.3}", (length.place() + beyond).clamp(0.0, 1.0))
}

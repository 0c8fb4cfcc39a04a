//! The bar of a sign: when in the recovery it is common, and when to contact whom. All of it is in its name, too.

use dioxus::prelude::*;

use super::horizon::tone;
use crate::care::Text;
use crate::care::by_day::{LAST_DAY, Reading, Span, middle};
use crate::care::signs::{Level, Sign};
use crate::ui::state::Ui;

/// The days of a sign; `here` says which day the light stands for, `who` is to be contacted.
#[component]
pub(in crate::ui) fn ByDay(sign: &'static Sign, day: u32, here: String, who: Text) -> Element {
    let ui = Ui::here();
    let spans: Vec<(Span, String, String)> = sign
        .by_day()
        .into_iter()
        .map(|span| (span, ui.show(&days(span)), ui.show(&words(span.reading, &who))))
        .collect();
    let literal = |words: &str| Text::Literal(words.into());
    let first = ui.say("by-day-first");
    let each = spans.iter().map(|(_, days, words)| {
        let said = Text::key("by-day-span").with("days", literal(days));
        ui.show(&said.with("what", literal(words)))
    });
    // What comes first is said first, for whoever hears the bar alone.
    let said: Vec<String> = std::iter::once(first.clone()).chain(each).collect();
    let name = Text::key("by-day-name")
        .with("sign", sign.title())
        .with("spans", literal(&said.join(" ")))
        .with("here", literal(&here));
    rsx! {
        section { class: "card span-block",
            div { class: "span by-day", role: "img", "aria-label": ui.show(&name),
                p { class: "span-cap", "aria-hidden": "true",
                    strong { {ui.say("by-day")} }
                    span { class: "small num", {ui.show(&Text::key("by-day-scale").with("last", LAST_DAY))} }
                }
                p { class: "small soft", "aria-hidden": "true", "{first}" }
                div { class: "span-box", style: "--tone:{tone(day)}", "aria-hidden": "true",
                    span { class: "me-l", style: "--x:{at(middle(day))}",
                        {ui.show(&Text::key("day-title").with("day", day))}
                    }
                    span { class: "rail" }
                    for (span , ..) in &spans {
                        span {
                            key: "{span.first}",
                            class: "band {look(span.reading)}",
                            style: "--a:{at(span.ends().0)};--b:{at(span.ends().1)}",
                        }
                    }
                    span { class: "me", style: "--x:{at(middle(day))}" }
                }
                p { class: "span-ends", "aria-hidden": "true",
                    for (span , days , words) in &spans {
                        span { key: "{span.first}",
                            b { "{days}" }
                            "{words}"
                        }
                    }
                }
            }
        }
    }
}

/// Its days in words.
fn days(span: Span) -> Text {
    match span {
        Span { first: 0, last: None, .. } => Text::key("by-day-any"),
        Span { first, last: Some(last), .. } if first == last => {
            Text::key("day-title").with("day", first)
        }
        Span { .. } => Text::key("item-days").with("days", span.days()),
    }
}

/// What is said of them.
fn words(reading: Reading, who: &Text) -> Text {
    match reading {
        Reading::Listed(Level::Emergency) => Text::key("leaflet-emergency"),
        Reading::Listed(Level::Urgent) => Text::key("by-day-urgent"),
        Reading::Listed(Level::Contact) => Text::key("leaflet-contact").with("who", who.clone()),
        Reading::Listed(Level::Common) => Text::key("by-day-common"),
        Reading::NotUsual => Text::key("by-day-not-usual").with("who", who.clone()),
    }
}

/// The CSS class of the band.
fn look(reading: Reading) -> &'static str {
    match reading {
        Reading::Listed(Level::Emergency | Level::Urgent) => "high",
        Reading::Listed(Level::Contact) | Reading::NotUsual => "hatch",
        Reading::Listed(Level::Common) => "ok",
    }
}

fn at(place: f64) -> String {
    format!("{place:.3}")
}

//! Asks once, on Today, when a treatment was that was recorded under older zone rules.

use dioxus::prelude::*;

use crate::app::{Moment, TreatmentAction, ZoneQuestion};
use crate::care::Text;
use crate::ui::data::use_query;
use crate::ui::state::Ui;

/// The first such question, if any.
#[component]
pub(in crate::ui) fn AskZone() -> Element {
    let asked = use_query(|app, _| app.zone_questions())()?;
    let Some(question) = asked.into_iter().next() else { return rsx! {} };
    rsx! { Ask { key: "{question.treatment}", question } }
}

#[component]
fn Ask(question: ZoneQuestion) -> Element {
    let ui = Ui::here();
    let ZoneQuestion { earlier, later, zone, .. } = question;
    let there = Moment { zone, ..ui.day() };
    let when = |at| ui.texts().date_time(at, there);
    let literal = |words: String| Text::Literal(words.into());
    // `America/Vancouver` is Vancouver to those who live there.
    let place = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    let body =
        Text::key("zone-question").with("zone", literal(place)).with("later", literal(when(later)));
    rsx! {
        section { class: "card pad form", "aria-labelledby": "zone-question-title",
            h2 { id: "zone-question-title", {ui.say("zone-question-title")} }
            p { {ui.show(&body)} }
            div { class: "stack-close",
                for at in [earlier, later] {
                    button {
                        key: "{at}",
                        class: "btn line wide",
                        onclick: move |_| {
                            let action = TreatmentAction::AnswerZoneQuestion { question, at };
                            ui.act_saying(action, &Text::key("said-recorded"));
                        },
                        {when(at)}
                    }
                }
            }
        }
    }
}

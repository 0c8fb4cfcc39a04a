//! A hold: what, until when, and how long that is.

use dioxus::prelude::*;

use super::basis::Marks;
use super::horizon::SmallArc;
use super::icon::{ItemIcon, SmallIcon};
use crate::care::{RestrictionView, Text, TreatmentId};
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// A restriction. `latest` is the treatment the day counts from.
#[component]
pub(in crate::ui) fn HoldRow(held: RestrictionView, latest: Option<TreatmentId>) -> Element {
    let ui = Ui::here();
    // Drawn again when the text changes, not each minute.
    let words = use_memo(use_reactive((&held,), move |(held,)| counted(ui, &held)));
    let (until, left, filled) = words();
    // The client never sees row ids: a treatment is named by its date.
    let other = latest.filter(|latest| *latest != held.held_by).map(|_| held.held_by);
    let holder = use_query_of(&other, |app, _, other| {
        let treatment = other.map(|id| app.treatment(id)).transpose()?.flatten();
        Ok(treatment.map(|treatment| treatment.date))
    })()?;
    rsx! {
        li { class: "row hold-n still",
            span { class: "until", "aria-hidden": "true",
                SmallArc { filled }
                ItemIcon { name: held.icon.clone() }
            }
            span { class: "t1", {ui.show(&held.title)} }
            " "
            span { class: "left", "{left}" }
            " "
            span { class: "t2 num",
                "{until} "
                Marks { basis: held.basis.clone(), window: held.window_basis }
                if let Some(holder) = holder {
                    " "
                    span { class: "sg",
                        SmallIcon { name: "course" }
                        {ui.show(&Text::key("held-by").with("date", holder))}
                    }
                }
            }
        }
    }
}

/// Until when, the time left, and the elapsed part in percent.
fn counted(ui: Ui, held: &RestrictionView) -> (String, String, i64) {
    let moment = ui.moment();
    let texts = ui.texts();
    match held.lifts_at {
        Some(at) => {
            let when = Text::Literal(texts.date_time_near(at, moment).into());
            let key = if held.at_least { "until-at-least" } else { "until" };
            let whole = (at - held.since).num_seconds().max(1);
            let gone = (moment.now - held.since).num_seconds().clamp(0, whole);
            let left = if at <= moment.now {
                ui.say("lifted")
            } else if held.since > moment.now {
                ui.say("not-begun")
            } else {
                texts.duration(at - moment.now)
            };
            (ui.show(&Text::key(key).with("when", when)), left, gone * 100 / whole)
        }
        None => (ui.show(&held.until), ui.say("no-set-end"), 0),
    }
}

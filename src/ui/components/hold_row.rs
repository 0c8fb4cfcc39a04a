//! Something held off: a countdown, when it lifts, and on tap why and who says so.

use dioxus::prelude::*;

use super::basis::{BasisLine, BasisTag};
use super::horizon::SmallArc;
use super::icon::{Icon, SmallIcon, item_icon};
use crate::care::{RestrictionView, Text, TreatmentId};
use crate::ui::state::Ui;

/// A restriction. `latest` is the treatment the day counts from.
#[component]
pub(in crate::ui) fn HoldRow(held: RestrictionView, latest: Option<TreatmentId>) -> Element {
    let ui = Ui::here();
    let moment = ui.moment();
    let texts = ui.texts();
    let (until, left, filled) = match held.lifts_at {
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
    };
    // The client never sees the store's numbers: a treatment is named by its date.
    let holder = match latest {
        Some(latest) if latest != held.held_by => ui.read(|app, _| app.treatment(held.held_by))?,
        _ => None,
    };
    rsx! {
        li {
            details { class: "item",
                summary { class: "row hold",
                    span { class: "until", "aria-hidden": "true",
                        SmallArc { filled }
                        Icon { name: item_icon(&held.id) }
                    }
                    span {
                        span { class: "t1", {ui.show(&held.title)} }
                        span { class: "t2 num", "{until}" }
                        BasisLine { basis: held.basis.clone(), window: held.window_basis }
                        if let Some(holder) = holder {
                            span { class: "by",
                                SmallIcon { name: "course" }
                                {ui.show(&Text::key("held-by").with("date", holder.date))}
                            }
                        }
                    }
                    span { class: "count", "{left}" }
                }
                div { class: "why",
                    p { {ui.show(&held.reason)} }
                    if held.at_least {
                        p { {ui.say("at-least-note")} }
                    }
                    if held.looser {
                        p { class: "note", SmallIcon { name: "pro" } {ui.say("looser")} }
                    }
                    p { class: "tags", BasisTag { basis: held.basis.clone() } }
                }
            }
        }
    }
}

//! A hold: what, until when, and how long that is.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::basis::Marks;
use super::horizon::SmallArc;
use super::icon::{ItemIcon, SmallIcon};
use crate::care::{RestrictionView, Text, TreatmentId, civil};
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// A restriction as of now on today, and as of the end of any other day. `latest` is the treatment the day
/// counts from.
#[component]
pub(in crate::ui) fn HoldRow(
    held: RestrictionView,
    latest: Option<TreatmentId>,
    date: NaiveDate,
) -> Element {
    let ui = Ui::here();
    // Drawn again when the text changes, not each minute.
    let words =
        use_memo(use_reactive((&held, &date), move |(held, date)| counted(ui, &held, date)));
    let Counted { until, left, filled, is_over } = words();
    // The client never sees row ids: a treatment is named by its date.
    let other = latest.filter(|latest| *latest != held.held_by).map(|_| held.held_by);
    let holder = use_query_of(&other, |app, _, other| {
        let treatment = other.map(|id| app.treatment(id)).transpose()?.flatten();
        Ok(treatment.map(|treatment| treatment.date))
    })()?;
    rsx! {
        li { class: if is_over { "row hold-n still over" } else { "row hold-n still" },
            span { class: "until", "aria-hidden": "true",
                SmallArc { filled }
                ItemIcon { name: held.icon.clone() }
            }
            span { class: "t1", {ui.show(&held.title)} }
            " "
            span { class: "left",
                if is_over {
                    SmallIcon { name: "check" }
                }
                "{left}"
            }
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

/// What a row says of time.
#[derive(Debug, Clone, PartialEq)]
struct Counted {
    until: String,
    /// The time left, or a word in its place.
    left: String,
    /// The elapsed part in percent.
    filled: i64,
    is_over: bool,
}

fn counted(ui: Ui, held: &RestrictionView, date: NaiveDate) -> Counted {
    let moment = ui.moment();
    let texts = ui.texts();
    let is_today = date == ui.today();
    let as_of = if is_today { moment.now } else { civil::span_of(date, moment.zone).1 };
    match held.lifts_at {
        Some(at) => {
            let when = Text::Literal(texts.date_time_near(at, moment).into());
            let key = if held.at_least { "until-at-least" } else { "until" };
            let whole = (at - held.since).num_seconds().max(1);
            let gone = (as_of - held.since).num_seconds().clamp(0, whole);
            let is_over = at <= as_of && at <= moment.now;
            let left = if is_over {
                ui.say("lifted")
            } else if held.since > as_of {
                ui.say("not-begun")
            } else if is_today {
                texts.duration(at - moment.now)
            } else {
                // What is left from now on says nothing of another day.
                String::new()
            };
            let until = ui.show(&Text::key(key).with("when", when));
            Counted { until, left, filled: gone * 100 / whole, is_over }
        }
        None => Counted {
            until: ui.show(&held.until),
            left: ui.say("no-set-end"),
            filled: 0,
            is_over: false,
        },
    }
}

//! What to hold off: the next three to lift, the others in one line that names them.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::care::{AsOf, DayView, RestrictionView, Text, TreatmentId};
use crate::ui::components::{Ask, BasisTag, Fold, HoldRow, Icon, Looser, Panel, Word, use_fold};
use crate::ui::data::{Read, use_part, use_query_of};
use crate::ui::state::Ui;

/// How many holds are not folded.
const OPEN: usize = 3;

#[component]
pub(super) fn HoldOff(day: Read<DayView>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let (held, lifted, latest) =
        use_part(day, |day| (day.restrictions.clone(), day.lifted.clone(), day.treatment))?;
    let why = use_fold(date, "why-holds");
    let title = ui.say("hold-title");
    let today = ui.today();
    let loosened = use_query_of(&(date, today), |app, now, (date, today)| {
        let look = if date == today { AsOf::Now(now.moment().now) } else { AsOf::WholeDay(*date) };
        app.loosened(look, now.zone())
    })()?;
    if held.is_empty() {
        return rsx! {
            Looser { what: loosened }
            section { class: "card none-row", "aria-labelledby": "hold-title",
                Icon { name: "check" }
                div {
                    h2 { class: "t1", id: "hold-title", {ui.say("hold-none")} }
                    p { class: "small soft", {ui.say("hold-none-how")} }
                }
            }
            if !lifted.is_empty() {
                ul { class: "card list", Lifted { lifted, latest, date } }
            }
        };
    }
    // A line takes as much room as the one row that it would stand for.
    let open = if held.len() == OPEN + 1 { OPEN + 1 } else { OPEN.min(held.len()) };
    let (first, others) = held.split_at(open);
    let count = if date == today { "hold-count" } else { "hold-count-day" };
    let looser = held.iter().filter(|held| held.looser).map(|held| held.title.clone());
    let looser = looser.chain(loosened).collect();
    let asks = held.iter().any(|held| held.lifts_at.is_none() || held.at_least);
    rsx! {
        section { class: "with-word", "aria-labelledby": "hold-title",
            div { class: "sec-head",
                h2 { id: "hold-title", "{title}" }
                p { class: "num", {ui.show(&Text::key(count).with("count", held.len()))} }
                Word { opened: why, controls: "why-holds", word: "why", about: title.clone() }
            }
            ul { class: "card list",
                Holds { held: first.to_vec(), latest, date }
                if !others.is_empty() {
                    li {
                        Fold {
                            date,
                            name: "holds",
                            icon: "list",
                            line: rsx! {
                                span { class: "t1", {ui.show(&Text::key("count-more").with("count", others.len()))} }
                                " "
                                span { class: "t2 names",
                                    {ui.names(others.iter().map(|held| &held.short))}
                                }
                            },
                            ul { class: "list",
                                Holds { held: others.to_vec(), latest, date }
                            }
                        }
                    }
                }
                if !lifted.is_empty() {
                    Lifted { lifted, latest, date }
                }
            }
            Looser { what: looser }
            Panel { opened: why, id: "why-holds",
                ul { class: "card why-list",
                    for held in held {
                        li { key: "{held.id}",
                            strong { {ui.show(&held.title)} }
                            p { {ui.show(&held.reason)} }
                            if held.at_least {
                                p { {ui.say("at-least-note")} }
                            }
                            BasisTag { basis: held.basis }
                        }
                    }
                }
                if asks {
                    Ask { class: "btns near" }
                }
            }
        }
    }
}

#[component]
fn Holds(held: Vec<RestrictionView>, latest: Option<TreatmentId>, date: NaiveDate) -> Element {
    rsx! {
        for held in held {
            HoldRow { key: "{held.id}", held, latest, date }
        }
    }
}

/// What lifted earlier today, in one line: it would be gone without a word otherwise.
#[component]
fn Lifted(lifted: Vec<RestrictionView>, latest: Option<TreatmentId>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    rsx! {
        li {
            Fold {
                date,
                name: "lifted",
                icon: "check",
                line: rsx! {
                    span { class: "t1", {ui.say("lifted-today")} }
                    " "
                    span { class: "t2 names", {ui.names(lifted.iter().map(|held| &held.short))} }
                },
                ul { class: "list",
                    Holds { held: lifted, latest, date }
                }
            }
        }
    }
}

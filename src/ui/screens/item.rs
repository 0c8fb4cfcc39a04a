//! The page of an item of the plan: why, who says so, and until when.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::about::SourceRow;
use crate::care::{
    AsOf, Basis, BasisKind, Item, Range, RestrictionView, StepRule, Text, WindowBasis, source,
};
use crate::ui::components::{Ask, BasisTag, ItemIcon, SmallIcon, SpanBar, SubPage};
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// An item by its index in the plan that is in force on a day.
#[component]
pub(in crate::ui) fn ItemPage(on: NaiveDate, place: usize) -> Element {
    let ui = Ui::here();
    let item = use_query_of(&(on, place), |app, _, (on, place)| {
        Ok(app.plan_on(*on)?.items.get(*place).cloned())
    })()?;
    let Some(item) = item else {
        return rsx! {
            SubPage { title: ui.say("item-gone"), p { {ui.say("item-gone-why")} } }
        };
    };
    // Its end is a minimum, or nobody's number, or looser than usual: each is a question to the professional.
    let asks = item.hold.is_some_and(|hold| hold.at_least || hold.window_basis.is_none());
    let both = item.step.is_some() && item.hold.is_some();
    rsx! {
        SubPage { title: ui.show(&item.name()),
            section { class: "card",
                div { class: "row still",
                    ItemIcon { name: item.icon.clone() }
                    span {
                        if both {
                            span { class: "t1", {ui.show(&item.hold_title())} }
                        }
                        if let Some(step) = item.step.clone() {
                            Days { step, held: both }
                        }
                        if item.hold.is_some() {
                            Until { item: item.clone(), on }
                        }
                    }
                }
            }
            section { class: "sec", "aria-labelledby": "item-why",
                h2 { id: "item-why", {ui.say("item-why")} }
                p { {ui.show(&item.why())} }
                if item.hold.is_some_and(|hold| hold.at_least) {
                    p { class: "soft", {ui.say("at-least-note")} }
                }
                if item.looser {
                    p { class: "note", SmallIcon { name: "pro" } {ui.say("looser")} }
                }
                p { class: "tags", BasisTag { basis: item.basis.clone() } }
                if asks || item.looser {
                    Ask {}
                }
            }
            if let Some(range) = Range::of(&item.id) {
                SpanBar { range: range.clone(), hold: item.hold, what: ui.show(&item.hold_title()) }
            }
            Source { basis: item.basis }
        }
    }
}

/// When a step is to be done.
#[component]
fn Days(step: StepRule, held: bool) -> Element {
    let ui = Ui::here();
    let part = ui.say(&format!("part-{}", step.part.name()));
    let line = match step.days {
        Some(days) => Text::key("item-days").with("days", days),
        None if held => Text::key("item-while-held"),
        None => return rsx! {},
    };
    rsx! {
        span { class: if held { "t2" } else { "t1" }, "{part}" }
        span { class: "t2 num", {ui.show(&line)} }
    }
}

/// Until when it is held off, and who gives the time.
#[component]
fn Until(item: Item, on: NaiveDate) -> Element {
    let ui = Ui::here();
    let id = item.id.clone();
    let held = use_query_of(&(on, id), |app, now, (on, id)| {
        let view = app.day(AsOf::WholeDay(*on), now.zone())?;
        Ok(view.restrictions.into_iter().find(|held| held.id == *id))
    })()?;
    let window = item.hold.and_then(|hold| hold.window_basis);
    let line = match held {
        Some(held) => until(ui, &held),
        None => ui.say("item-not-held"),
    };
    rsx! {
        span { class: "t2 num", "{line}" }
        if window == Some(WindowBasis::Proposed) {
            span { class: "by", SmallIcon { name: "extra" } {ui.say("by-proposed")} }
        }
    }
}

fn until(ui: Ui, held: &RestrictionView) -> String {
    let Some(at) = held.lifts_at else { return ui.show(&held.until) };
    let moment = ui.moment();
    let when = Text::Literal(ui.texts().date_time_near(at, moment).into());
    let key = match held.at_least {
        _ if at <= moment.now => "plan-lifted",
        true => "until-at-least",
        false => "until",
    };
    ui.show(&Text::key(key).with("when", when))
}

/// Where it comes from, with its address.
#[component]
fn Source(basis: Basis) -> Element {
    let ui = Ui::here();
    let page = source(&basis.reference).filter(|_| basis.kind == BasisKind::Extra);
    let is_seed = matches!(basis.kind, BasisKind::Seed | BasisKind::SeedByReading);
    if page.is_none() && !is_seed {
        return rsx! {};
    }
    rsx! {
        section { class: "sec", "aria-labelledby": "item-source",
            h2 { id: "item-source", {ui.say("item-source")} }
            ul { class: "card list",
                if is_seed {
                    li {
                        div { class: "row still plain",
                            span {
                                span { class: "t1", {ui.say("seed-title")} }
                                span { class: "t2", {ui.say("seed-what")} }
                            }
                        }
                    }
                }
                if let Some(page) = page {
                    SourceRow { source: page.clone() }
                }
            }
        }
    }
}

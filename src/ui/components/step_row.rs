//! A step, and all that a part of the day asks to hold off in one row: the whole row ticks.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::basis::Marks;
use super::icon::ItemIcon;
use crate::app::StepAction;
use crate::care::{DayView, ItemId, Part, Text};
use crate::ui::data::{Read, use_part};
use crate::ui::state::Ui;

/// A step of a day that may or may not be changeable.
#[component]
pub(in crate::ui) fn StepRow(
    day: Read<DayView>,
    id: ItemId,
    date: NaiveDate,
    changeable: bool,
) -> Element {
    let ui = Ui::here();
    let step = use_part(day, move |day| day.steps.iter().find(|step| step.id == id).cloned())?;
    let Some(step) = step else { return rsx! {} };
    let title = ui.show(&step.title);
    let second = match step.done_at {
        Some(at) => {
            let clock = Text::Literal(ui.clock(at).into());
            Some(ui.show(&Text::key("done-at").with("time", clock)))
        }
        None => ui.find(&step.detail),
    };
    let tick = {
        let (id, title) = (step.id.clone(), step.title.clone());
        move |done| {
            let action = StepAction::Tick { date, step: id.to_string(), done };
            ui.act_saying(action, &said(done, title.clone()));
        }
    };
    let row = TickRow {
        id: step.id.clone(),
        icon: step.icon.clone(),
        title,
        done: step.is_done(),
        changeable,
    };
    let marks = rsx! { Marks { basis: step.basis.clone(), optional: step.optional } };
    let second = second.map(|words| format!("{words} ")).unwrap_or_default();
    rsx! {
        li { {tick_row(row, rsx! { span { class: "t2 num", "{second}" {marks} } }, tick)} }
    }
}

/// All steps of a part of the day that hold something off.
#[component]
pub(in crate::ui) fn HeldRow(
    day: Read<DayView>,
    part: Part,
    ids: Vec<ItemId>,
    date: NaiveDate,
    changeable: bool,
) -> Element {
    let ui = Ui::here();
    let steps = ids.clone();
    let (done, last) = use_part(day, move |day| {
        let held = day.steps.iter().filter(|step| steps.contains(&step.id));
        let times: Vec<_> = held.filter_map(|step| step.done_at).collect();
        (times.len(), times.into_iter().max())
    })?;
    let all = ids.len();
    let key = if date == ui.today() { "held-today" } else { "held-that-day" };
    let title = Text::key(key).with("count", all);
    let second = match last {
        Some(at) if done == all => {
            Text::key("done-at").with("time", Text::Literal(ui.clock(at).into()))
        }
        Some(_) => Text::key("held-some").with("done", done).with("all", all),
        None => Text::key("held-none").with("count", all),
    };
    let tick = {
        let (title, ids) = (title.clone(), ids.clone());
        move |done| {
            let steps = ids.iter().map(ToString::to_string).collect();
            ui.act_saying(StepAction::TickEach { date, steps, done }, &said(done, title.clone()));
        }
    };
    let row = TickRow {
        id: format!("held-{}", part.name()).into(),
        icon: "pause".into(),
        title: ui.show(&title),
        done: done == all,
        changeable,
    };
    let second = rsx! { span { class: "t2 num", {ui.show(&second)} } };
    rsx! {
        li { {tick_row(row, second, tick)} }
    }
}

/// What is said at the bottom after a tick.
fn said(done: bool, what: Text) -> Text {
    Text::key(if done { "said-ticked" } else { "said-unticked" }).with("what", what)
}

/// A row that ticks.
pub(in crate::ui) struct TickRow {
    pub(in crate::ui) id: ItemId,
    pub(in crate::ui) icon: ItemId,
    pub(in crate::ui) title: String,
    pub(in crate::ui) done: bool,
    pub(in crate::ui) changeable: bool,
}

/// A row that ticks, with its second line. Not a component of its own: a tick draws one component for each row.
pub(in crate::ui) fn tick_row(
    row: TickRow,
    second: Element,
    ontick: impl FnMut(bool) + 'static,
) -> Element {
    let TickRow { id, icon, title, done, changeable } = row;
    let mut ontick = ontick;
    let sunscreen = &*icon == "spf";
    rsx! {
        label { class: if sunscreen { "row tickable sunny" } else { "row tickable" },
            input {
                class: "row-input",
                r#type: "checkbox",
                "aria-label": "{title}",
                "aria-describedby": "about-{id}",
                checked: done,
                disabled: !changeable,
                onchange: move |event: FormEvent| ontick(event.checked()),
            }
            ItemIcon { name: icon.clone() }
            span { id: "about-{id}",
                span { class: "t1", "{title}" }
                {second}
            }
            span { class: "tick", "aria-hidden": "true",
                svg { view_box: "0 0 18 18",
                    path { d: "m3.5 9.5 3.75 3.75 7.25-8" }
                }
            }
        }
    }
}

//! A reminder in one line, which opens to its time, when it comes next, and why.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use dioxus::prelude::*;

use crate::app::{App, ReminderAction};
use crate::care::{Item, Text, WindowBasis};
use crate::reminders::{Reminder, ReminderKind};
use crate::ui::components::{
    Anew, BasisTag, Form, Icon, Switch, TimeField, use_fold, use_stored, whole,
};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::Ui;

/// A reminder of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Listed {
    pub(super) rule: Reminder,
    /// Its time; `None` for one that follows what lifts.
    pub(super) at: Option<NaiveTime>,
    pub(super) on: bool,
    /// When it comes next.
    pub(super) next: Option<DateTime<Utc>>,
}

/// What is bundled in a slot, in one line: "Gentle cleanser and 2 more".
fn riders(ui: Ui, riding: &[Listed]) -> Option<String> {
    let mut coming = riding.iter().filter(|one| one.on);
    let first = coming.next()?.rule.name();
    let more = coming.count();
    let line = if more == 0 {
        first
    } else {
        Text::key("slot-rides").with("first", first).with("more", more)
    };
    Some(ui.show(&line))
}

/// A reminder. What is bundled in a slot is folded in the slot's own row.
#[component]
pub(super) fn ReminderRow(
    listed: Listed,
    date: NaiveDate,
    #[props(default)] riding: Vec<Listed>,
) -> Element {
    let ui = Ui::here();
    let Listed { rule, at, on, next } = listed;
    let opened = use_fold(date, &format!("reminder-{}", rule.id));
    let is_slot = rule.kind == ReminderKind::Slot;
    // A step is named as on Today, with its part of the day, since two may have the same name.
    let slot = rule.slot.filter(|_| rule.kind == ReminderKind::Step);
    // What is bundled with a slot that is off does not come, whatever its own switch says.
    let settings = use_query(|app: &App, now| app.reminder_settings(now.moment()))()?;
    let rides_in = settings.slot_of(&rule).filter(|_| !is_slot);
    let slot_off = rides_in.filter(|slot| !settings.is_slot_on(*slot)).map(|slot| {
        let slot = Text::key(format!("reminder-{}", slot.name()));
        ui.show(&Text::key("slot-off").with("slot", slot))
    });
    let title = ui.show(&rule.name());
    let name = match slot {
        Some(slot) => {
            let part = Text::key(format!("reminder-{}", slot.name()));
            let what = Text::Literal(title.as_str().into());
            ui.show(&Text::key("reminder-step").with("what", what).with("part", part))
        }
        None => title.clone(),
    };
    let when = use_query_of(&rule, |app, now, rule| Ok(rule.when(&*app.plan_on(now.today())?)))()?;
    let when = when.map(|when| ui.show(&when));
    // A step with a time of its own does not come with its slot.
    let own_time = at.filter(|_| slot.is_some() && rides_in.is_none());
    let second = match (slot_off, next) {
        (Some(off), _) => Some(off),
        _ if is_slot && on && next.is_none() => Some(ui.say("reminder-next-none")),
        _ if is_slot => riders(ui, &riding),
        _ if slot.is_some() => own_time.map(|at| ui.texts().clock(at)),
        (None, Some(next)) if on => Some(ui.show(&Text::key("reminder-next").with("at", next))),
        _ => when.clone(),
    };
    let line_time = at.filter(|_| is_slot).map(|at| ui.texts().clock(at));
    // The accessible name contains all visible text in its order, so that it works with voice control.
    let shown = [line_time.as_ref(), Some(&name), second.as_ref()];
    let shown = shown.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let about = Text::key("reminder-about").with("what", Text::Literal(shown.into()));
    let about = ui.show(&about);
    let disabled = rides_in.is_some_and(|slot| !settings.is_slot_on(slot));
    let (switched, said) = (rule.id.clone(), name.clone());
    rsx! {
        li {
            div { class: "row-split",
                button {
                    class: if is_slot { "row" } else { "row plain" },
                    "aria-expanded": "{opened.is_open()}",
                    "aria-controls": "reminder-{rule.id}",
                    "aria-label": "{about}",
                    onclick: move |_| opened.toggle(),
                    if let Some(time) = line_time {
                        span { class: "time num", "{time}" }
                        " "
                    }
                    span {
                        span { class: "t1", "{title}" }
                        " "
                        if let Some(second) = second {
                            span { class: "t2 num", "{second}" }
                        }
                    }
                    Icon { name: "chevd", class: "end i-s" }
                }
                // What was refused shows what is stored again; a time that is being chosen below stays.
                Anew { on: "{ui.refusals()}",
                    Switch {
                        name: name.clone(),
                        on,
                        disabled,
                        onswitch: move |on| {
                            let key = if on { "said-on" } else { "said-off" };
                            let text = Text::key(key).with("what", Text::Literal(said.as_str().into()));
                            let action = ReminderAction::Switch { id: switched.to_string(), on };
                            ui.act_saying(action, &text);
                        },
                    }
                }
            }
            div { class: "inner", id: "reminder-{rule.id}", hidden: !opened.is_open(),
                if opened.is_open() {
                    if let Some(at) = at {
                        ComesAt { id: rule.id.clone(), name: name.clone(), at }
                    }
                    if !riding.is_empty() {
                        ul { class: "list flat", "aria-label": "{name}",
                            for one in riding {
                                ReminderRow { key: "{one.rule.id}", listed: one, date }
                            }
                        }
                    }
                    About { rule: rule.clone(), on, next, when: when.filter(|_| slot.is_none() && !is_slot) }
                }
            }
        }
    }
}

/// The time of a reminder, to change. It is stored when it is sent: on the way there, its parts are times that
/// nobody meant, and a reminder might come at one of them.
#[component]
fn ComesAt(id: std::sync::Arc<str>, name: String, at: NaiveTime) -> Element {
    let ui = Ui::here();
    let label = ui.show(&Text::key("time-of").with("what", Text::Literal(name.as_str().into())));
    let mut given = use_stored(at);
    let save = move |()| {
        let Some(at) = whole(ui, given.peek().read(), "time-half") else { return };
        let action = ReminderAction::SetTime { id: id.to_string(), at: Some(at) };
        let what = Text::Literal(name.as_str().into());
        let time = Text::Literal(ui.texts().clock(at).into());
        ui.act_saying(action, &Text::key("said-moved").with("what", what).with("time", time));
    };
    rsx! {
        Form { class: "form set-times", onsend: save,
            TimeField {
                label: ui.say("comes-at"),
                name: label,
                given: given(),
                onchoose: move |at| given.set(at),
                button { class: "btn line", r#type: "submit", {ui.say("save")} }
            }
        }
    }
}

/// When a reminder comes next, why it exists, and who says so.
#[component]
fn About(rule: Reminder, on: bool, next: Option<DateTime<Utc>>, when: Option<String>) -> Element {
    let ui = Ui::here();
    let (reason, basis, days) = use_query_of(&rule, |app, now, rule| {
        let plan = app.plan_on(now.today())?;
        let reason = match rule.kind {
            ReminderKind::Step => plan.item(&rule.id).map(Item::why),
            _ if rule.title.is_some() => plan.item(&rule.id).map(Item::why),
            _ => Some(Text::key(format!("reminder-{}.reason", rule.id))),
        };
        // A number of ours is never shown as the source's.
        let days = rule.days_basis(&plan).and_then(|basis| match basis {
            WindowBasis::Proposed => Some("days-proposed"),
            WindowBasis::Provider => Some("days-provider"),
            WindowBasis::Seed => None,
        });
        Ok((reason, rule.basis(&plan), days))
    })()?;
    let next = match next {
        Some(at) if on => ui.show(&Text::key("reminder-next").with("at", at)),
        _ => ui.say(if on { "reminder-next-none" } else { "reminder-next-off" }),
    };
    rsx! {
        div { class: "why flush",
            p { class: "num", strong { "{next}" } }
            if let Some(when) = when {
                p { class: "num", "{when}" }
            }
            if let Some(reason) = reason {
                p {
                    {ui.show(&reason)}
                    if let Some(days) = days {
                        " "
                        {ui.say(days)}
                    }
                }
            }
            if let Some(basis) = basis {
                p { class: "tags", BasisTag { basis } }
            }
        }
    }
}

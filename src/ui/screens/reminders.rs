//! Reminders: each with its time and switch, quiet hours, and a test.

use chrono::{DateTime, NaiveTime, Utc};
use dioxus::prelude::*;

use crate::app::{Action, App, AppError};
use crate::care::{Item, Text, parse_time};
use crate::reminders::{QuietHours, Rule, RuleKind, Settings};
use crate::ui::components::{BasisTag, Icon, SubPage, Switch, SwitchRow, TestButton};
use crate::ui::screens::health::use_report;
use crate::ui::state::{Page, Ui};

#[component]
pub(in crate::ui) fn Reminders() -> Element {
    let ui = Ui::here();
    let settings = ui.read(App::reminder_settings)?;
    let reminders = ui.read(|app, _| Ok(settings.list(app.plan())))?;
    let next = ui.read(App::next_reminder)?;
    let next_of_each = ui.read(App::next_of_each)?;
    let next_of = |rule: &Rule| next_of_each.get(&*rule.id).copied();
    let on = settings.on;
    let of_kind = |wanted: &dyn Fn(RuleKind) -> bool| -> Vec<(Rule, Option<NaiveTime>, bool)> {
        reminders.iter().filter(|(rule, ..)| wanted(rule.kind)).cloned().collect()
    };
    let slots = of_kind(&|kind| kind == RuleKind::Slot);
    let steps = of_kind(&|kind| kind == RuleKind::Step);
    let specials = of_kind(&|kind| !matches!(kind, RuleKind::Slot | RuleKind::Step));
    let refusals = ui.refusals();
    let extended = settings.extended;
    let switch_all = move |on: bool| {
        let said = if on { "said-reminders-on" } else { "said-reminders-off" };
        ui.act_saying(Action::SwitchReminders(on), &Text::key(said));
    };
    rsx! {
        SubPage { title: ui.say("reminders-title"),
            div { class: "card",
                SwitchRow {
                    name: ui.say("reminders-all"),
                    detail: match next {
                        Some(next) => ui.show(&Text::key("reminders-next").with("at", next.at)),
                        None => ui.say(if on { "reminders-none" } else { "reminders-off" }),
                    },
                    on,
                    onswitch: switch_all,
                }
            }
            if on {
                AskLogin {}
                HealthLink {}
                section { class: "sec", "aria-labelledby": "slots-title",
                    h2 { id: "slots-title", {ui.say("slots-title")} }
                    p { class: "soft small", {ui.say("slots-why")} }
                    ul { class: "card list",
                        for (rule , at , on) in slots {
                            Reminder { key: "{rule.id}-{refusals}", next: next_of(&rule), rule, at, on }
                        }
                    }
                }
                section { class: "sec", "aria-labelledby": "each-title",
                    h2 { id: "each-title", {ui.say("each-title")} }
                    ul { class: "card list",
                        for (rule , at , on) in steps {
                            Reminder { key: "{rule.id}-{refusals}", next: next_of(&rule), rule, at, on }
                        }
                    }
                }
                section { class: "sec", "aria-labelledby": "specials-title",
                    h2 { id: "specials-title", {ui.say("specials-title")} }
                    ul { class: "card list",
                        for (rule , at , on) in specials {
                            Reminder { key: "{rule.id}-{refusals}", next: next_of(&rule), rule, at, on }
                        }
                        li {
                            SwitchRow {
                                name: ui.say("extend"),
                                detail: ui.say("extend-why"),
                                on: extended,
                                onswitch: move |on: bool| {
                                    let said = if on { "said-extended" } else { "said-ended" };
                                    ui.act_saying(Action::ExtendReminders(on), &Text::key(said));
                                },
                            }
                        }
                    }
                }
                Quiet { settings }
                LockScreen {}
                TestButton {}
            }
        }
    }
}

/// Asks once whether reminders may start with the login.
#[component]
fn AskLogin() -> Element {
    let ui = Ui::here();
    let asked = ui.read(|app, _| app.is_login_asked())?;
    if asked || ui.is_sample() || ui.login_start() != Some(false) {
        return rsx! {};
    }
    rsx! {
        div { class: "card health",
            h2 { {ui.say("login-ask")} }
            p { class: "small soft", {ui.say("login-start-why")} }
            div { class: "btns",
                button {
                    class: "btn fill",
                    onclick: move |_| {
                        if ui.act(Action::NoteLoginAsked).is_some() {
                            ui.switch_login_start(true);
                        }
                    },
                    {ui.say("login-yes")}
                }
                button {
                    class: "btn text",
                    onclick: move |_| {
                        ui.act(Action::NoteLoginAsked);
                    },
                    {ui.say("login-no")}
                }
            }
        }
    }
}

/// The way to reminder health.
#[component]
fn HealthLink() -> Element {
    let ui = Ui::here();
    let report = use_report();
    let in_the_way = report()?.map_or(0, |report| report.problems.len());
    let in_the_way = i64::try_from(in_the_way).unwrap_or(i64::MAX);
    let icon = if in_the_way > 0 { "alert" } else { "bell" };
    if ui.is_sample() {
        return rsx! {};
    }
    rsx! {
        div { class: "card",
            button { class: "row", onclick: move |_| ui.go(Page::Health),
                Icon { name: icon }
                span {
                    span { class: "t1", {ui.say("health-title")} }
                    span { class: "t2",
                        if in_the_way > 0 {
                            {ui.show(&Text::key("health-some").with("count", in_the_way))}
                        } else {
                            {ui.say("health-about")}
                        }
                    }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

/// Whether the lock screen of a phone shows the words.
#[component]
fn LockScreen() -> Element {
    let ui = Ui::here();
    let Some(on) = ui.lock_screen() else { return rsx! {} };
    rsx! {
        section { class: "sec", "aria-labelledby": "lock-title",
            h2 { id: "lock-title", {ui.say("lock-screen-title")} }
            div { class: "card",
                SwitchRow {
                    name: ui.say("lock-screen"),
                    detail: ui.say("lock-screen-why"),
                    on,
                    onswitch: move |on: bool| {
                        ui.act_saying(Action::ShowOnLockScreen(on), &Text::key("said-lock-screen"));
                    },
                }
            }
        }
    }
}

#[component]
fn Reminder(rule: Rule, at: Option<NaiveTime>, on: bool, next: Option<DateTime<Utc>>) -> Element {
    let ui = Ui::here();
    let mut open = use_signal(|| false);
    // A step is named as on Today, and by its part of the day, since two may have the same name.
    let slot = rule.slot.filter(|_| rule.kind == RuleKind::Step);
    // What rides in a time of day that is off does not come, whatever its own switch says.
    let settings = ui.read(App::reminder_settings)?;
    let rides_in = settings.slot_of(&rule).filter(|_| rule.kind != RuleKind::Slot);
    let slot_off = rides_in.filter(|slot| !settings.is_slot_on(*slot));
    let (name, detail) = if let Some(slot) = slot {
        let part = Text::key(format!("reminder-{}", slot.name()));
        let what = Text::key(format!("{}.step", rule.id));
        (ui.show(&Text::key("reminder-step").with("what", what).with("part", part)), None)
    } else {
        let name = ui.say(&format!("reminder-{}", rule.id));
        (name, Some(ui.say(&format!("reminder-{}.when", rule.id))))
    };
    let named = |key| ui.show(&Text::key(key).with("what", Text::Literal(name.as_str().into())));
    let (about, time_name) = (named("reminder-about"), named("time-of"));
    let slot_off = slot_off.map(|slot| {
        let slot = Text::key(format!("reminder-{}", slot.name()));
        ui.show(&Text::key("slot-off").with("slot", slot))
    });
    // All that is seen is part of the name, so that it can be spoken to press it.
    let about = [Some(&about), detail.as_ref(), slot_off.as_ref()];
    let about = about.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let (id, switched) = (rule.id.clone(), rule.id.clone());
    let said = name.clone();
    rsx! {
        li {
            div { class: "row-split timed",
                button {
                    class: "row plain",
                    "aria-expanded": "{open}",
                    "aria-label": "{about}",
                    onclick: move |_| open.toggle(),
                    span {
                        span { class: "t1", "{name}" }
                        " "
                        if let Some(detail) = detail {
                            span { class: "t2", "{detail}" }
                        }
                        " "
                        if let Some(slot_off) = &slot_off {
                            span { class: "t2", "{slot_off}" }
                        }
                    }
                    Icon { name: "chevd", class: "end i-s fold" }
                }
                if let Some(at) = at {
                    input {
                        class: "clock num",
                        r#type: "time",
                        "aria-label": "{time_name}",
                        value: "{ui.texts().clock(at)}",
                        onchange: move |event| {
                            let given = event.value();
                            let Ok(at) = parse_time(&given) else {
                                ui.refuse(&AppError::TimeUnreadable(given).text());
                                return;
                            };
                            let action = Action::SetReminderTime { id: id.to_string(), at: Some(at) };
                            let what = Text::Literal(said.as_str().into());
                            let time = Text::Literal(ui.texts().clock(at).into());
                            let said = Text::key("said-moved").with("what", what).with("time", time);
                            ui.act_saying(action, &said);
                        },
                    }
                }
                Switch {
                    name: name.clone(),
                    on,
                    disabled: slot_off.is_some(),
                    onswitch: move |on| {
                        let said = if on { "said-on" } else { "said-off" };
                        let said = Text::key(said).with("what", Text::Literal(name.as_str().into()));
                        let action = Action::SwitchReminder { id: switched.to_string(), on };
                        ui.act_saying(action, &said);
                    },
                }
            }
            if open() {
                About { rule, on, next }
            }
        }
    }
}

/// When a reminder comes next, why it exists, and who says so.
#[component]
fn About(rule: Rule, on: bool, next: Option<DateTime<Utc>>) -> Element {
    let ui = Ui::here();
    let (reason, basis) = ui.read(|app, _| {
        let plan = app.plan();
        let reason = match rule.kind {
            RuleKind::Step => plan.item(&rule.id).map(Item::why),
            _ => Some(Text::key(format!("reminder-{}.reason", rule.id))),
        };
        Ok((reason, rule.basis(plan)))
    })?;
    let next = match next {
        Some(at) if on => ui.show(&Text::key("reminder-next").with("at", at)),
        _ => ui.say(if on { "reminder-next-none" } else { "reminder-next-off" }),
    };
    rsx! {
        div { class: "why flush",
            p { class: "num", strong { "{next}" } }
            if let Some(reason) = reason {
                p { {ui.show(&reason)} }
            }
            if let Some(basis) = basis {
                p { class: "tags", BasisTag { basis } }
            }
        }
    }
}

#[component]
fn Quiet(settings: ReadSignal<Settings>) -> Element {
    let ui = Ui::here();
    let quiet = settings.read().quiet;
    let silenced = ui.read(|app, _| Ok(settings.read().silenced(app.plan())))?;
    let silenced: Vec<Text> = silenced.iter().map(Rule::name).collect();
    let set = move |quiet: Option<QuietHours>| {
        ui.act_saying(Action::SetQuietHours(quiet), &Text::key("said-quiet"));
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "quiet-title",
            h2 { id: "quiet-title", {ui.say("quiet-title")} }
            div { class: "card",
                SwitchRow {
                    name: ui.say("quiet-on"),
                    detail: ui.say("quiet-why"),
                    on: quiet.is_some(),
                    onswitch: move |on: bool| set(on.then_some(QuietHours::DEFAULT)),
                }
                if !silenced.is_empty() {
                    p { class: "small quiet-note", role: "status",
                        {ui.show(&Text::key("quiet-silences").with("what", silenced))}
                    }
                }
                if let Some(quiet) = quiet {
                    div { class: "pair quiet-pair",
                        label { class: "labelled",
                            span { {ui.say("quiet-from")} }
                            input {
                                r#type: "time",
                                value: "{ui.texts().clock(quiet.from)}",
                                onchange: move |event| {
                                    if let Ok(from) = parse_time(&event.value()) && from != quiet.to {
                                        set(Some(QuietHours { from, ..quiet }));
                                    }
                                },
                            }
                        }
                        label { class: "labelled",
                            span { {ui.say("quiet-to")} }
                            input {
                                r#type: "time",
                                value: "{ui.texts().clock(quiet.to)}",
                                onchange: move |event| {
                                    if let Ok(to) = parse_time(&event.value()) && to != quiet.from {
                                        set(Some(QuietHours { to, ..quiet }));
                                    }
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}

//! Reminders: what comes when, folded by time of day; quiet hours, and a test.

mod quiet;
mod rows;

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::{App, ReminderAction, SettingAction};
use crate::care::{ReminderKind, Text};
use crate::reminders::Settings;
use crate::ui::components::{Anew, Fold, Icon, SmallIcon, SubPage, SwitchRow};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::screens::health::use_report;
use crate::ui::state::{Page, Ui};
use quiet::Quiet;
use rows::{Listed, ReminderRow};

/// How many of the reminders of some days are not folded: the next to come.
const OPEN: usize = 3;

#[component]
pub(in crate::ui) fn Reminders() -> Element {
    let ui = Ui::here();
    let settings = use_query(|app: &App, now| app.reminder_settings(now.moment()))()?;
    let next = use_query(|app, now| app.next_reminder(now.moment()))()?;
    let on = settings.on;
    let date = ui.today();
    let switch_all = move |on: bool| {
        let said = if on { "said-reminders-on" } else { "said-reminders-off" };
        ui.act_saying(ReminderAction::SwitchAll(on), &Text::key(said));
    };
    rsx! {
        SubPage { title: ui.say("reminders-title"),
            ul { class: "card list flat",
                li {
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
                    HealthLink {}
                }
            }
            if on {
                AskLogin {}
                // Each day has folds of its own.
                Anew { on: "{date}",
                    Lists { settings: settings.clone(), date }
                    Quiet { settings, date }
                }
            }
        }
    }
}

/// The reminders of each day, by their time of day, and those of some days.
#[component]
fn Lists(settings: Settings, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let reminders = use_query_of(&settings, |app, now, settings| {
        Ok(settings.list(&*app.plan_on(now.today())?))
    })()?;
    let next_of_each = use_query(|app, now| app.next_of_each(now.moment()))()?;
    let all: Vec<Listed> = reminders
        .into_iter()
        .map(|(rule, at, on)| {
            let next = next_of_each.get(&*rule.id).copied();
            Listed { rule, at, on, next }
        })
        .collect();
    let of_kind = |wanted: &dyn Fn(ReminderKind) -> bool| -> Vec<Listed> {
        all.iter().filter(|one| wanted(one.rule.kind)).cloned().collect()
    };
    let slots = of_kind(&|kind| kind == ReminderKind::Slot);
    let steps = of_kind(&|kind| kind == ReminderKind::Step);
    let specials = of_kind(&|kind| !matches!(kind, ReminderKind::Slot | ReminderKind::Step));
    let riding = |slot: &Listed| -> Vec<Listed> {
        steps.iter().filter(|step| step.rule.slot == slot.rule.slot).cloned().collect()
    };
    let on_of = |all: &[Listed]| {
        let on = all.iter().filter(|one| one.on).count();
        ui.show(&Text::key("reminders-on").with("count", on))
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "slots-title",
            div { class: "sec-head",
                h2 { id: "slots-title", {ui.say("slots-title")} }
                p { class: "num small", {on_of(&slots)} }
            }
            ul { class: "card list timed",
                for slot in slots {
                    ReminderRow { key: "{slot.rule.id}", riding: riding(&slot), listed: slot, date }
                }
            }
            p { class: "soft small", {ui.say("slots-why")} }
        }
        section { class: "sec", "aria-labelledby": "specials-title",
            div { class: "sec-head",
                h2 { id: "specials-title", {ui.say("specials-title")} }
                p { class: "num small", {on_of(&specials)} }
            }
            Specials { specials, extended: settings.extended, date }
        }
    }
}

/// Those that come next, and the others in one line that names them.
#[component]
fn Specials(specials: Vec<Listed>, extended: bool, date: NaiveDate) -> Element {
    let ui = Ui::here();
    // Kept while the screen is shown: a row that is switched off stays in its place.
    let order = use_hook(|| {
        let mut next: Vec<_> = specials.iter().filter(|one| one.next.is_some()).collect();
        next.sort_by_key(|one| one.next);
        next.into_iter().take(OPEN).map(|one| one.rule.id.clone()).collect::<Vec<_>>()
    });
    let place = |one: &Listed| order.iter().position(|id| *id == one.rule.id);
    let (mut open, others): (Vec<_>, Vec<_>) =
        specials.into_iter().partition(|one| place(one).is_some());
    open.sort_by_key(|one| place(one));
    let last_day =
        use_query(|app, now| Ok(i64::from(app.plan_on(now.today())?.last_reminder_day())))()?;
    let extend = Text::key("extend").with("day", last_day);
    let mut names: Vec<_> = others.iter().map(|one| one.rule.name()).collect();
    names.push(extend.clone());
    rsx! {
        ul { class: "card list flat",
            for one in open {
                ReminderRow { key: "{one.rule.id}", listed: one, date }
            }
            li {
                Fold {
                    date,
                    name: "specials",
                    icon: "list",
                    line: rsx! {
                        span { class: "t1", {ui.show(&Text::key("count-more").with("count", names.len()))} }
                        " "
                        span { class: "t2 names", {ui.names(&names)} }
                    },
                    ul { class: "list flat",
                        for one in others {
                            ReminderRow { key: "{one.rule.id}", listed: one, date }
                        }
                        li {
                            Anew { on: "{ui.refusals()}",
                                SwitchRow {
                                    name: ui.show(&extend),
                                    detail: ui.say("extend-why"),
                                    on: extended,
                                    onswitch: move |on: bool| {
                                        let said = if on { "said-extended" } else { "said-ended" };
                                        let said = Text::key(said).with("day", last_day);
                                        ui.act_saying(ReminderAction::Extend(on), &said);
                                    },
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Asks once whether reminders may start with the login.
#[component]
fn AskLogin() -> Element {
    let ui = Ui::here();
    let asked = use_query(|app, _| app.is_login_asked())()?;
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
                        if ui.act(SettingAction::NoteLoginAsked).is_some() {
                            ui.switch_login_start(true);
                        }
                    },
                    {ui.say("login-yes")}
                }
                button {
                    class: "btn text",
                    onclick: move |_| {
                        ui.act(SettingAction::NoteLoginAsked);
                    },
                    {ui.say("login-no")}
                }
            }
        }
    }
}

/// The link to reminder health.
#[component]
fn HealthLink() -> Element {
    let ui = Ui::here();
    let report = use_report();
    let in_the_way = report()?.map_or(0, |report| report.problems.len());
    if ui.is_sample() {
        return rsx! {};
    }
    rsx! {
        li {
            button { class: "row plain", onclick: move |_| ui.go(Page::Health),
                span {
                    span { class: "t1",
                        if in_the_way > 0 {
                            SmallIcon { name: "alert" }
                        }
                        {ui.say("health-title")}
                    }
                    " "
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

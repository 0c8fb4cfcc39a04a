//! More: your care, reminders, how it looks, about.

use dioxus::prelude::*;

use crate::app::Action;
use crate::care::{Look, Text};
use crate::ui::components::{Dawn, Icon, Title};
use crate::ui::screens::health::{InTheWay, use_report};
use crate::ui::state::{Page, Ui};

/// The looks to choose from.
const APPEARANCES: [&str; 3] = ["system", "light", "dark"];

#[component]
pub(in crate::ui) fn More() -> Element {
    let ui = Ui::here();
    let (treatments, professional, appointments, settings, next, appearance, day) =
        ui.read(|app, moment| {
            Ok((
                app.treatments()?,
                app.professional()?,
                app.appointments()?,
                app.reminder_settings(moment)?,
                app.next_reminder(moment)?,
                app.appearance()?,
                app.day(Look::Now(moment.now), moment.zone)?.day,
            ))
        })?;
    let now = ui.moment().now;
    let last = treatments.last().map(|last| Text::key("treatments-last").with("date", last.date));
    let last = ui.show(&last.unwrap_or_else(|| Text::key("treatments-none")));
    let coming = appointments.into_iter().find(|one| one.at > now);
    let coming = coming.map(|one| Text::key("appointments-next").with("at", one.at));
    let coming = ui.show(&coming.unwrap_or_else(|| Text::key("appointments-none")));
    let who = if professional.name.is_empty() {
        ui.say("professional-title")
    } else {
        professional.name.clone()
    };
    let phone = if professional.phone.is_empty() {
        ui.say("professional-none")
    } else {
        professional.phone
    };
    let reminders = match next {
        _ if !settings.on => ui.say("reminders-off"),
        Some(next) => ui.show(&Text::key("reminders-next").with("at", next.at)),
        None => ui.say("reminders-none"),
    };
    rsx! {
        header { class: "top",
            Dawn { day: day.unwrap_or(90) }
            div { class: "col", Title { text: ui.say("tab-more") } }
        }
        div { class: "col stack",
            if settings.on && !ui.is_sample() {
                Obstacle {}
            }
            section { class: "sec", "aria-labelledby": "care-title",
                h2 { id: "care-title", {ui.say("care-title")} }
                ul { class: "card list",
                    Link { page: Page::Treatments, icon: "course", title: ui.say("treatments-title"), detail: last }
                    Link { page: Page::Professional, icon: "pro", title: who, detail: phone }
                    Link { page: Page::Appointments, icon: "cal", title: ui.say("appointments-title"), detail: coming }
                    Link { page: Page::Reminders, icon: "bell", title: ui.say("reminders-title"), detail: reminders }
                }
            }
            section { class: "sec", "aria-labelledby": "app-title",
                h2 { id: "app-title", {ui.say("app-title")} }
                div { class: "card",
                    fieldset { class: "look",
                        legend { class: "t1",
                            Icon { name: "half" }
                            {ui.say("appearance-title")}
                        }
                        div { class: "seg three",
                            for look in APPEARANCES {
                                label { key: "{look}",
                                    input {
                                        r#type: "radio",
                                        name: "look",
                                        checked: appearance == look,
                                        onchange: move |_| {
                                            ui.act(Action::SetAppearance(look.to_owned()));
                                        },
                                    }
                                    span { {ui.say(&format!("appearance-{look}"))} }
                                }
                            }
                        }
                    }
                    ul { class: "list after",
                        Link { page: Page::About, icon: "info", title: ui.say("about-title"), detail: ui.say("not-reviewed-short") }
                    }
                }
            }
        }
    }
}

/// The first of what keeps reminders away and can be mended by a tap: nobody looks for what they do
/// not miss yet.
#[component]
fn Obstacle() -> Element {
    let ui = Ui::here();
    let report = use_report();
    let problems = report()?.map(|report| report.problems).unwrap_or_default();
    let Some(first) = problems.iter().find(|problem| problem.fix().is_some()).cloned() else {
        return rsx! {};
    };
    let count = i64::try_from(problems.len()).unwrap_or(i64::MAX);
    let all = ui.show(&Text::key("health-some").with("count", count));
    rsx! {
        section { class: "sec", "aria-labelledby": "obstacle-title",
            h2 { id: "obstacle-title", {ui.say("reminders-title")} }
            InTheWay { problem: first }
            if count > 1 {
                ul { class: "card list",
                    Link { page: Page::Health, icon: "bell", title: ui.say("health-title"), detail: all }
                }
            }
        }
    }
}

#[component]
fn Link(page: Page, icon: &'static str, title: String, detail: String) -> Element {
    let ui = Ui::here();
    rsx! {
        li {
            button { class: "row", onclick: move |_| ui.go(page),
                Icon { name: icon }
                span {
                    span { class: "t1", "{title}" }
                    span { class: "t2 num", "{detail}" }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

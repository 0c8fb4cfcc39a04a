//! More: your care, reminders, settings, about.

use dioxus::prelude::*;

use crate::care::Text;
use crate::ui::components::{Dawn, Lead, Title, use_reviewed};
use crate::ui::data::use_query;
use crate::ui::screens::health::{ProblemRow, use_report};
use crate::ui::state::{Page, Ui};

#[component]
pub(in crate::ui) fn More() -> Element {
    let ui = Ui::here();
    let (last, course) = use_query(|app, _| {
        let last = app.treatments()?.last().map(|last| last.date);
        Ok((last, app.courses()?.pop()))
    })()?;
    let coming = use_query(|app, now| app.next_appointment(now.moment().now))()?;
    let professional = use_query(|app, _| app.professional())()?;
    let on = use_query(|app, now| Ok(app.reminder_settings(now.moment())?.on))()?;
    let next = use_query(|app, now| Ok(app.next_reminder(now.moment())?.map(|next| next.at)))()?;
    let day = use_query(|app, now| app.recovery_day(now.today()))()?;
    let place =
        last.zip(course).and_then(|(date, course)| Some(course.place(course.session_on(date)?)));
    let last = last.map(|date| match place {
        Some(place) => Text::key("treatments-course").with("place", place).with("date", date),
        None => Text::key("treatments-last").with("date", date),
    });
    let (said, is_reviewed) = use_reviewed()?;
    let reviewed = if is_reviewed { said } else { ui.say("not-reviewed-short") };
    let last = ui.show(&last.unwrap_or_else(|| Text::key("treatments-none")));
    let coming = coming.map(|at| Text::key("appointments-next").with("at", at));
    let coming = ui.show(&coming.unwrap_or_else(|| Text::key("appointments-none")));
    let who = if professional.name.is_empty() {
        ui.say("professional-title")
    } else {
        professional.name.clone()
    };
    let phone = match (&*professional.clinic, &*professional.phone) {
        ("", "") => ui.say("professional-none"),
        ("", phone) => ui.show(&Text::Literal(phone.into())),
        (clinic, _) => clinic.to_owned(),
    };
    let reminders = match next {
        _ if !on => ui.say("reminders-off"),
        Some(at) => ui.show(&Text::key("reminders-next").with("at", at)),
        None => ui.say("reminders-none"),
    };
    rsx! {
        header { class: "top",
            Dawn { day: day.unwrap_or(90) }
            div { class: "col", Title { text: ui.say("tab-more") } }
        }
        div { class: "col stack",
            if on && !ui.is_sample() {
                Obstacle {}
            }
            section { class: "sec", "aria-labelledby": "care-title",
                h2 { id: "care-title", {ui.say("care-title")} }
                ul { class: "card list",
                    Lead { page: Page::Leaflet(None), icon: "therm", title: ui.say("leaflet-title"), detail: ui.say("leaflet-lead") }
                    Lead { page: Page::Treatments, icon: "course", title: ui.say("treatments-title"), detail: last }
                    Lead { page: Page::Professional, icon: "pro", title: who, detail: phone }
                    Lead { page: Page::Appointments, icon: "cal", title: ui.say("appointments-title"), detail: coming }
                    Lead { page: Page::Reminders, icon: "bell", title: ui.say("reminders-title"), detail: reminders }
                    if ui.passes_files() {
                        Lead { page: Page::Report, icon: "doc", title: ui.say("report-title"), detail: ui.say("report-lead") }
                        Lead { page: Page::Calendar, icon: "cal", title: ui.say("calendar-title"), detail: ui.say("calendar-lead") }
                    }
                }
            }
            section { class: "sec", "aria-labelledby": "app-title",
                h2 { id: "app-title", {ui.say("app-title")} }
                ul { class: "card list",
                    Lead { page: Page::Keep, icon: "copy", title: ui.say("keep-title"), detail: ui.say("keep-lead") }
                    Lead { page: Page::Settings, icon: "half", title: ui.say("settings-title"), detail: ui.say("settings-lead") }
                    Lead { page: Page::About, icon: "info", title: ui.say("about-title"), detail: reviewed }
                }
            }
        }
    }
}

/// The first problem that a tap can fix: nobody looks for reminders they do not miss yet.
#[component]
fn Obstacle() -> Element {
    let ui = Ui::here();
    let report = use_report();
    let problems = report()?.map(|report| report.problems).unwrap_or_default();
    let Some(first) = problems.iter().find(|problem| problem.fix().is_some()).cloned() else {
        return rsx! {};
    };
    let count = problems.len();
    let all = ui.show(&Text::key("health-some").with("count", count));
    rsx! {
        section { class: "sec", "aria-labelledby": "obstacle-title",
            h2 { id: "obstacle-title", {ui.say("reminders-title")} }
            ProblemRow { problem: first }
            if count > 1 {
                ul { class: "card list",
                    Lead { page: Page::Health, icon: "bell", title: ui.say("health-title"), detail: all }
                }
            }
        }
    }
}

//! Reminder health: who shows reminders, what is in the way, what came and what did not.

use dioxus::prelude::*;

use crate::app::{AppError, Delivery};
use crate::care::Text;
use crate::health::{Health as Report, Problem, agent_line, became, server_line};
use crate::platform;
use crate::ui::components::{Anew, Icon, SmallIcon, SubPage, SwitchRow, TestButton};
use crate::ui::state::Ui;

/// How reminders are doing; `None` until the notification server has been asked.
pub(in crate::ui) fn use_report() -> impl Fn() -> Result<Option<Report>, AppError> + Copy {
    let ui = Ui::here();
    // Asking the notification server takes a moment: not while the page is being drawn.
    let server = use_resource(move || {
        let _ = ui.revision();
        async { tokio::task::spawn_blocking(crate::health::ask_server).await.ok() }
    });
    move || {
        let Some(server) = server.read().clone() else { return Ok(None) };
        let server = server.unwrap_or_else(|| Err(String::new()));
        ui.read(move |app, moment| {
            let folder = platform::data_folder().unwrap_or_default();
            Report::with_server(app, &folder, server, moment).map(Some)
        })
    }
}

#[component]
pub(in crate::ui) fn Health() -> Element {
    let ui = Ui::here();
    let report = use_report();
    let Some(report) = report()? else {
        return rsx! { SubPage { title: ui.say("health-title") } };
    };
    rsx! {
        SubPage { title: ui.say("health-title"),
            Summary { report: report.clone() }
            for problem in report.problems.clone() {
                InTheWay { key: "{problem.name()}", problem }
            }
            Login { on: report.login_start }
            section { class: "sec", "aria-labelledby": "next-title",
                h2 { id: "next-title", {ui.say("health-next")} }
                ul { class: "card list",
                    for due in report.next.clone() {
                        li { key: "{due.key}",
                            div { class: "row still plain",
                                span {
                                    span { class: "t1", {ui.show(&due.title)} }
                                    span { class: "t2 num", {ui.texts().date_time(due.at, ui.moment().zone)} }
                                }
                            }
                        }
                    }
                    if report.next.is_empty() {
                        li {
                            div { class: "row still plain", p { {ui.say("reminders-none")} } }
                        }
                    }
                }
            }
            section { class: "sec", "aria-labelledby": "last-title",
                h2 { id: "last-title", {ui.say("health-last")} }
                ul { class: "card list",
                    for row in report.last.clone() {
                        Last { key: "{row.key}", row }
                    }
                    if report.last.is_empty() {
                        li {
                            div { class: "row still plain", p { {ui.say("health-last-none")} } }
                        }
                    }
                }
            }
            TestButton {}
            if !report.log.is_empty() {
                details { class: "card log",
                    summary { class: "row plain",
                        span { class: "t1", {ui.say("health-log")} }
                        Icon { name: "chevd", class: "end i-s" }
                    }
                    pre { class: "small num", tabindex: "0", {report.log.join("\n")} }
                }
            }
        }
    }
}

/// Whether anything is in the way, and what there is.
#[component]
fn Summary(report: Report) -> Element {
    let ui = Ui::here();
    let title = match (report.on, report.problems.len()) {
        (false, _) => ui.say("health-off"),
        (true, 0) => ui.say("health-none"),
        (true, count) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            ui.show(&Text::key("health-some").with("count", count))
        }
    };
    let icon = |holds| if holds { "check" } else { "alert" };
    let checks = [
        (icon(report.agent.is_some()), ui.show(&agent_line(&report))),
        (icon(report.server.is_ok()), ui.show(&server_line(&report))),
        (
            icon(report.login_start),
            ui.say(if report.login_start { "health-login-on" } else { "health-login-off" }),
        ),
    ];
    rsx! {
        div { class: "card health",
            h2 {
                span { role: "status", "{title}" }
            }
            ul { class: "checks",
                for (index , (icon , words)) in checks.into_iter().enumerate() {
                    li { key: "{index}",
                        SmallIcon { name: icon }
                        "{words}"
                    }
                }
            }
        }
    }
}

/// Something in the way, and what to do about it.
#[component]
fn InTheWay(problem: Problem) -> Element {
    let ui = Ui::here();
    rsx! {
        div { class: "card health",
            div { class: "health-top",
                Icon { name: "alert" }
                div {
                    h3 { {ui.show(&problem.what())} }
                    p { class: "small", {ui.show(&problem.todo())} }
                    if let Some(detail) = problem.detail() {
                        p { class: "small soft detail", "{detail}" }
                    }
                }
            }
        }
    }
}

/// The switch for starting with the login.
#[component]
fn Login(on: bool) -> Element {
    let ui = Ui::here();
    rsx! {
        div { class: "card",
            Anew { on: "{ui.refusals()}",
                SwitchRow {
                    name: ui.say("login-start"),
                    detail: ui.say("login-start-why"),
                    on,
                    onswitch: move |on| ui.switch_login_start(on),
                }
            }
        }
    }
}

/// One that was due: when, what became of it, and how late it was.
#[component]
fn Last(row: Delivery) -> Element {
    let ui = Ui::here();
    let name = Text::key(match row.kind.as_str() {
        "step" => format!("{}.step", row.key.rule()),
        "test" => "test.remind".to_owned(),
        _ => format!("reminder-{}", row.key.rule()),
    });
    let late = row.late().filter(|late| late.num_seconds() >= 60);
    let late = late.map(|late| {
        let late = Text::Literal(ui.texts().duration(late).into());
        ui.show(&Text::key("health-late").with("late", late))
    });
    rsx! {
        li {
            div { class: "row still plain",
                span {
                    span { class: "t1", {ui.show(&name)} }
                    span { class: "t2 num", {ui.texts().date_time(row.due_at, ui.moment().zone)} }
                    if let Some(late) = late {
                        span { class: "t2 num", "{late}" }
                    }
                }
                span { class: "end small soft", {ui.show(&became(&row))} }
            }
        }
    }
}

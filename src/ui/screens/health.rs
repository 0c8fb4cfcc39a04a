//! Reminder health: who shows reminders, what blocks them, what came and what did not.

use std::time::Duration;

use dioxus::prelude::*;

use crate::app::LedgerRow;
use crate::care::Text;
use crate::health::{Health as Report, Phone, PhoneHealth, Problem, became};
use crate::phone::Handset;
#[cfg(feature = "desktop")]
use crate::platform;
use crate::ui::components::{Anew, Icon, SmallIcon, SubPage, SwitchRow, TestButton};
use crate::ui::data::Met;
use crate::ui::state::Ui;

/// How long until the notifier is asked again while something blocks it.
const AGAIN: Duration = Duration::from_secs(1);
/// How often it is asked again.
const ROUNDS: u32 = 30;

/// The answer of what shows reminders.
#[derive(Debug, Clone, PartialEq)]
enum Asked {
    #[cfg(feature = "desktop")]
    Desk(Result<crate::health::Server, String>),
    Phone(PhoneHealth),
}

/// Queries what shows reminders; takes a moment.
fn ask(handset: Option<Handset>) -> Asked {
    match handset {
        Some(handset) => Asked::Phone(handset.says()),
        #[cfg(feature = "desktop")]
        None => Asked::Desk(crate::health::ask_server()),
        #[cfg(not(feature = "desktop"))]
        None => Asked::Phone(PhoneHealth::default()),
    }
}

/// The state of reminders; `None` until what shows them has answered.
pub(in crate::ui) fn use_report() -> impl Fn() -> Result<Option<Report>, Met> + Copy {
    let ui = Ui::here();
    let mut round = use_signal(|| 0_u32);
    let is_blocked = use_hook(|| CopyValue::new(false));
    // A block may clear by itself, as when the agent has just been started: soon, or not at all.
    use_future(move || async move {
        for _ in 0..ROUNDS {
            tokio::time::sleep(AGAIN).await;
            if *is_blocked.peek() {
                round += 1;
            }
        }
    });
    // The query takes a moment: not during drawing.
    let asked = use_resource(move || {
        let _ = (ui.revision(), round());
        let handset = ui.handset();
        async { tokio::task::spawn_blocking(|| ask(handset)).await.ok() }
    });
    move || {
        let mut is_blocked = is_blocked;
        let Some(Some(asked)) = asked.read().clone() else { return Ok(None) };
        let report = ui.read(move |app, now| match asked {
            #[cfg(feature = "desktop")]
            Asked::Desk(server) => {
                let folder = platform::data_folder().unwrap_or_default();
                Report::with_server(app, &folder, server, now.moment())
            }
            Asked::Phone(says) => {
                let folder = ui.handset().map(|phone| phone.folder().to_owned());
                let phone = Phone { says, trouble: ui.trouble() };
                Report::on_phone(app, &folder.unwrap_or_default(), phone, now.moment())
            }
        });
        is_blocked.set(report.as_ref().is_ok_and(|report| !report.problems.is_empty()));
        report.map(Some)
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
            for (index , problem) in report.problems.clone().into_iter().enumerate() {
                ProblemRow { key: "{problem.name()}-{index}", problem }
            }
            if let Some(on) = report.login_start() {
                Login { on }
            }
            section { class: "sec", "aria-labelledby": "next-title",
                h2 { id: "next-title", {ui.say("health-next")} }
                ul { class: "card list flat",
                    for due in report.next.clone() {
                        li { key: "{due.key}",
                            div { class: "row still plain",
                                span {
                                    span { class: "t1", {ui.show(&due.title)} }
                                    span { class: "t2 num", {ui.texts().date_time(due.at, ui.day())} }
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
                ul { class: "card list flat",
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

/// Whether anything blocks reminders, and what.
#[component]
fn Summary(report: Report) -> Element {
    let ui = Ui::here();
    let title = match (report.on, report.problems.len()) {
        (false, _) => ui.say("health-off"),
        (true, 0) => ui.say("health-none"),
        (true, count) => ui.show(&Text::key("health-some").with("count", count)),
    };
    let icon = |holds| if holds { "check" } else { "alert" };
    let checks = report.checks();
    let checks = checks.iter().map(|(holds, line)| (icon(*holds), ui.show(line)));
    rsx! {
        div { class: "card health",
            h2 {
                span { role: "status", "{title}" }
            }
            ul { class: "checks",
                for (index , (icon , words)) in checks.enumerate() {
                    li { key: "{index}", class: icon,
                        SmallIcon { name: icon }
                        "{words}"
                    }
                }
            }
        }
    }
}

/// Something that blocks reminders, and what to do about it.
#[component]
pub(in crate::ui) fn ProblemRow(problem: Problem) -> Element {
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
            if let Some(fix) = problem.fix() {
                div { class: "btns",
                    button { class: "btn fill", onclick: move |_| ui.fix(fix), {ui.show(&fix.text())} }
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

/// An occurrence that was due: when, what became of it, and how late it was.
#[component]
fn Last(row: LedgerRow) -> Element {
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
                    span { class: "t2 num", {ui.texts().date_time(row.due_at, ui.day())} }
                    if let Some(late) = late {
                        span { class: "t2 num", "{late}" }
                    }
                }
                span { class: "end small soft", {ui.show(&became(&row))} }
            }
        }
    }
}

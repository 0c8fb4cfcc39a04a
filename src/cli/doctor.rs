//! `afterglow doctor`: whether reminders reach the client.

use serde_json::{Value, json};

use super::{Answer, Context};
use crate::app::{AppError, LedgerRow};
use crate::care::Text;
use crate::health::{Desk, Health, Side};
use crate::platform;
use crate::reminders::{MissedWhy, State};

pub(super) fn run(context: &Context<'_>) -> Result<Answer, AppError> {
    let folder = platform::data_folder().ok_or(AppError::NoHome)?;
    let health = Health::look(&context.app, &folder, context.moment)?;
    Ok(Answer { json: to_json(&health, context), lines: to_lines(&health, context) })
}

/// What shows reminders; a phone has no commands.
fn desk(health: &Health) -> Option<&Desk> {
    match &health.side {
        Side::Desk(desk) => Some(desk),
        Side::Phone(_) => None,
    }
}

fn to_json(health: &Health, context: &Context<'_>) -> Value {
    let desk = desk(health);
    let agent = desk.and_then(|desk| desk.agent.as_ref());
    let server = desk.and_then(|desk| desk.server.as_ref().ok());
    let next = health.next.iter().map(|due| {
        json!({ "key": due.key.to_string(), "at": context.time(due.at), "title": context.show(&due.title) })
    });
    let last = health.last.iter().map(|row| {
        json!({
            "key": row.key.to_string(),
            "state": row.state.name(),
            "due_at": context.time(row.due_at),
            "delivered_at": row.delivered_at.map(|at| context.time(at)),
            "late_ms": row.late().map(|late| late.num_milliseconds()),
            "answer": row.answer.as_ref().map(|(answer, _)| answer),
            "missed_why": row.missed_why.map(MissedWhy::name),
        })
    });
    let problems = health.problems.iter().map(|problem| {
        json!({
            "id": problem.name(),
            "what": context.show(&problem.what()),
            "todo": context.show(&problem.todo()),
            "detail": problem.detail(),
        })
    });
    let zone = context.moment.zone;
    json!({
        "reminders": health.on,
        "agent": agent.map(|(version, pid)| json!({ "version": version, "pid": pid })),
        "login_start": health.login_start(),
        "server": server.map(|server| {
            json!({ "name": server.name, "actions": server.has_buttons })
        }),
        "zone": {
            "name": zone.name(),
            "source": zone.source().name(),
            "version": zone.version(),
        },
        "next": next.collect::<Vec<_>>(),
        "last": last.collect::<Vec<_>>(),
        "problems": problems.collect::<Vec<_>>(),
        "log": health.log,
    })
}

fn to_lines(health: &Health, context: &Context<'_>) -> Vec<String> {
    let say = |key: &str| context.texts.say(key);
    let mut lines = vec![say(if health.on { "health-on" } else { "health-off" })];
    lines.extend(health.checks().iter().map(|(_, line)| context.show(line)));
    lines.push(zone_line(context));
    if health.problems.is_empty() {
        lines.push(say("health-none"));
    }
    for problem in &health.problems {
        lines.push(String::new());
        lines.push(context.show(&problem.what()));
        lines.push(context.show(&problem.todo()));
        lines.extend(problem.detail().map(|detail| format!("({detail})")));
    }
    let mut section = |key: &str, rows: Vec<String>| {
        lines.extend([String::new(), say(key)]);
        lines.extend(if rows.is_empty() { vec![say("cli-none")] } else { rows });
    };
    let next = health.next.iter().map(|due| {
        let line = Text::key("health-next-line").with("at", due.at).with("what", due.title.clone());
        context.show(&line)
    });
    section("health-next", next.collect());
    section("health-last", health.last.iter().map(|row| context.show(&row_text(row))).collect());
    section("health-log", health.log.clone());
    lines
}

/// The client's zone, and the source of its data.
fn zone_line(context: &Context) -> String {
    let zone = context.moment.zone;
    let literal = |words: &str| Text::Literal(words.into());
    let source = Text::key(format!("zone-source-{}", zone.source().name()))
        .with("version", literal(zone.version().unwrap_or_default()));
    context.show(&Text::key("cli-zone").with("name", literal(zone.name())).with("source", source))
}

fn row_text(row: &LedgerRow) -> Text {
    let became = crate::health::became(row);
    let key = Text::Literal(row.key.to_string().into());
    let late = match row.state {
        State::Delivered | State::Snoozed(_) => row.late(),
        _ => None,
    };
    let late = late.map_or_else(String::new, |late| format!("+{} ms", late.num_milliseconds()));
    Text::key("cli-ledger-line")
        .with("at", row.due_at)
        .with("key", key)
        .with("became", became)
        .with("late", Text::Literal(late.into()))
}

//! `afterglow course [set|remove]`: the course that is under way.

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use super::{Answer, Context, sub, value};
use crate::app::{AppError, CourseAction};
use crate::care::{CourseView, Text};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let number = |name: &'static str, help: &str| {
        value(texts, name, help).required(true).value_parser(value_parser!(u32))
    };
    sub(texts, "course", "cli-course")
        .subcommand(
            sub(texts, "set", "cli-course-set")
                .arg(number("sessions", "cli-sessions"))
                .arg(number("every", "cli-every")),
        )
        .subcommand(sub(texts, "remove", "cli-course-remove"))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    match matches.subcommand() {
        Some(("set", matches)) => {
            let number = |name| matches.get_one::<u32>(name).copied().unwrap_or_default();
            let (sessions, every_days) = (number("sessions"), number("every"));
            context.app.apply(CourseAction::Set { sessions, every_days }, context.moment)?;
        }
        Some(("remove", _)) => {
            let last = context.app.courses()?.pop().ok_or(AppError::NoCourse)?;
            context.app.apply(CourseAction::Remove(last.course.id), context.moment)?;
        }
        _ => {}
    }
    let Some(last) = context.app.courses()?.pop() else {
        return Ok(Answer { json: Value::Null, lines: vec![context.texts.say("cli-no-course")] });
    };
    Ok(Answer { json: to_json(&last), lines: to_lines(&last, context) })
}

fn to_json(view: &CourseView) -> Value {
    json!({
        "sessions": view.course.sessions,
        "every_days": view.course.every_days,
        "since": view.course.since,
        "done": view.done(),
        "dates": view.dates,
        "next": view.next(),
    })
}

fn to_lines(view: &CourseView, context: &Context<'_>) -> Vec<String> {
    let mut lines = vec![context.show(&view.place(view.done()))];
    if let Some(next) = view.next() {
        lines.push(context.show(&Text::key("course-next").with("date", next)));
        lines.push(context.texts.say("course-spacing"));
    }
    lines
}

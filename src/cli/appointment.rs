//! `afterglow appointment add|edit|list|remove`.

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::{Answer, Context, changes_any, id_argument, maybe_text, printable, sub, text, value};
use crate::app::{Added, AppError, Appointment, AppointmentAction};
use crate::care::{AppointmentId, Text, When};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let sub = |name: &'static str, about: &str| sub(texts, name, about);
    let value = |name: &'static str, help: &str| value(texts, name, help);
    sub("appointment", "cli-appointment")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            sub("add", "cli-appointment-add")
                .arg(value("at", "cli-when").required(true))
                .arg(value("note", "cli-note")),
        )
        .subcommand(
            sub("edit", "cli-appointment-edit")
                .arg(id_argument(texts))
                .arg(value("at", "cli-when"))
                .arg(value("note", "cli-note"))
                .arg(value("outcome", "cli-outcome")),
        )
        .subcommand(sub("list", "cli-appointment-list"))
        .subcommand(sub("remove", "cli-appointment-remove").arg(id_argument(texts)))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    match matches.subcommand() {
        Some(("add", matches)) => {
            let at = When::parse(text(matches, "at"), moment.zone, moment.now)?;
            let note = maybe_text(matches, "note").unwrap_or_default().to_owned();
            let applied = context.app.apply(AppointmentAction::Add { at, note }, moment)?;
            let mut all = context.app.appointments()?.into_iter();
            let is_it = |one: &Appointment| applied.added == Some(Added::Appointment(one.id));
            let added = all.find(is_it);
            let said = added.as_ref().map(|added| {
                Text::key("cli-added").with("id", Text::Literal(added.id.to_string().into()))
            });
            Ok(Answer {
                json: added.map_or(Value::Null, |one| to_json(&one, context)),
                lines: said.iter().map(|said| context.show(said)).collect(),
            })
        }
        Some(("edit", matches)) => {
            let id = id(matches)?;
            changes_any(matches, &["at", "note", "outcome"])?;
            let at = maybe_text(matches, "at");
            let at = at.map(|at| When::parse(at, moment.zone, moment.now)).transpose()?;
            let given = |name| maybe_text(matches, name).map(str::to_owned);
            let (note, outcome) = (given("note"), given("outcome"));
            context.app.apply(AppointmentAction::Edit { id, at, note, outcome }, moment)?;
            let changed = context.app.appointments()?.into_iter().find(|one| one.id == id);
            Ok(Answer {
                json: changed.as_ref().map_or(Value::Null, |one| to_json(one, context)),
                lines: changed.iter().map(|one| to_line(one, context)).collect(),
            })
        }
        Some(("remove", matches)) => {
            let id = id(matches)?;
            context.app.apply(AppointmentAction::Remove(id), moment)?;
            Ok(Answer { json: json!({ "id": id }), lines: vec![context.texts.say("cli-removed")] })
        }
        _ => {
            let all = context.app.appointments()?;
            let mut lines: Vec<String> = all.iter().map(|one| to_line(one, context)).collect();
            if lines.is_empty() {
                lines.push(context.texts.say("cli-none"));
            }
            Ok(Answer { json: all.iter().map(|one| to_json(one, context)).collect(), lines })
        }
    }
}

fn id(matches: &ArgMatches) -> Result<AppointmentId, AppError> {
    let given = text(matches, "id");
    given.parse().map_err(|_| AppError::UnknownAppointment(given.to_owned()))
}

fn to_json(appointment: &Appointment, context: &Context<'_>) -> Value {
    json!({
        "id": appointment.id,
        "at": context.time(appointment.at),
        "note": appointment.note,
        "outcome": appointment.outcome,
    })
}

fn to_line(appointment: &Appointment, context: &Context<'_>) -> String {
    let line = Text::key("cli-appointment-line")
        .with("id", Text::Literal(appointment.id.to_string().into()))
        .with("at", appointment.at)
        .with("note", Text::Literal(appointment.note.as_str().into()));
    with_outcome(&context.show(&line), appointment, context)
}

/// A line about an appointment, and what came of it.
pub(super) fn with_outcome(line: &str, appointment: &Appointment, context: &Context<'_>) -> String {
    let line = line.trim_end();
    if appointment.outcome.is_empty() {
        return line.to_owned();
    }
    let outcome = Text::Literal(printable::one_line(&appointment.outcome).into());
    format!("{line}  {}", context.show(&Text::key("outcome-was").with("outcome", outcome)))
}

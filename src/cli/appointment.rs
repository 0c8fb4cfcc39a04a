//! `afterglow appointment add|list|remove`.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Answer, Context, maybe_text, text};
use crate::app::{Action, AppError, Appointment};
use crate::care::{Text, When};

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    match matches.subcommand() {
        Some(("add", matches)) => {
            let at = When::parse(text(matches, "at"), moment.zone, moment.now)?;
            let note = maybe_text(matches, "note").unwrap_or_default().to_owned();
            let id = context.app.apply(Action::AddAppointment { at, note }, moment)?.id;
            let id = id.unwrap_or_default();
            let added = context.app.appointments()?.into_iter().find(|one| one.id == id);
            let said = Text::key("cli-added").with("id", Text::Literal(id.to_string().into()));
            Ok(Answer {
                json: added.map_or(Value::Null, |one| to_json(&one, context)),
                lines: vec![context.show(&said)],
            })
        }
        Some(("remove", matches)) => {
            let given = text(matches, "id");
            let unknown = || AppError::UnknownAppointment(given.to_owned());
            let id = given.parse().map_err(|_| unknown())?;
            context.app.apply(Action::RemoveAppointment(id), moment)?;
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

fn to_json(appointment: &Appointment, context: &Context<'_>) -> Value {
    json!({
        "id": appointment.id,
        "at": context.time(appointment.at),
        "note": appointment.note,
    })
}

fn to_line(appointment: &Appointment, context: &Context<'_>) -> String {
    let line = Text::key("cli-appointment-line")
        .with("id", Text::Literal(appointment.id.to_string().into()))
        .with("at", appointment.at)
        .with("note", Text::Literal(appointment.note.as_str().into()));
    context.show(&line)
}

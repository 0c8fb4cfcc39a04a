//! `afterglow treatment add|list|remove`.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Answer, Context, text};
use crate::app::{Action, AppError};
use crate::care::{Text, Treatment, When};

pub(super) fn run(matches: &ArgMatches, context: &mut Context) -> Result<Answer, AppError> {
    let moment = context.moment;
    match matches.subcommand() {
        Some(("add", matches)) => {
            let when = When::parse(text(matches, "at"), moment.zone, moment.now)?;
            let applied = context.app.apply(Action::AddTreatment(when), moment)?;
            let id = applied.id.unwrap_or_default();
            let added = context.app.treatment(id)?;
            let said = Text::key("cli-added").with("id", Text::Literal(id.to_string().into()));
            Ok(Answer {
                json: added.map_or(Value::Null, |treatment| to_json(&treatment, context)),
                lines: vec![context.show(&said)],
            })
        }
        Some(("remove", matches)) => {
            let given = text(matches, "id");
            let unknown = || AppError::UnknownTreatment(given.to_owned());
            let id = given.parse().map_err(|_| unknown())?;
            context.app.apply(Action::RemoveTreatment(id), moment)?;
            Ok(Answer { json: json!({ "id": id }), lines: vec![context.texts.say("cli-removed")] })
        }
        _ => {
            let treatments = context.app.treatments()?;
            let json = treatments.iter().map(|treatment| to_json(treatment, context)).collect();
            let mut lines: Vec<String> =
                treatments.iter().map(|treatment| to_line(treatment, context)).collect();
            if lines.is_empty() {
                lines.push(context.texts.say("cli-none"));
            }
            Ok(Answer { json, lines })
        }
    }
}

fn to_json(treatment: &Treatment, context: &Context) -> Value {
    json!({
        "id": treatment.id,
        "date": treatment.date,
        "at": treatment.at.map(|at| context.time(at)),
        "zone": treatment.zone.name(),
    })
}

fn to_line(treatment: &Treatment, context: &Context) -> String {
    let when = match treatment.at {
        Some(at) => context.texts.date_time(at, context.moment.zone),
        None => context.texts.date(treatment.date),
    };
    let line = Text::key("cli-treatment-line")
        .with("id", Text::Literal(treatment.id.to_string().into()))
        .with("when", Text::Literal(when.into()))
        .with("zone", Text::Literal(treatment.zone.name().into()));
    context.show(&line)
}

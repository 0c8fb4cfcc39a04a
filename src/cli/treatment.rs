//! `afterglow treatment add|edit|list|remove`.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Answer, Context, text};
use crate::app::{Action, AppError};
use crate::care::{Text, Treatment, TreatmentId, When};

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
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
        Some(("edit", matches)) => {
            let id = id(matches)?;
            let when = When::parse(text(matches, "at"), moment.zone, moment.now)?;
            context.app.apply(Action::CorrectTreatment { id, when }, moment)?;
            let corrected = context.app.treatment(id)?;
            let said = corrected.as_ref().map(|treatment| {
                Text::key("cli-corrected")
                    .with("when", Text::Literal(when_of(treatment, context).into()))
            });
            Ok(Answer {
                json: corrected.map_or(Value::Null, |treatment| to_json(&treatment, context)),
                lines: said.iter().map(|said| context.show(said)).collect(),
            })
        }
        Some(("remove", matches)) => {
            let id = id(matches)?;
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

/// The number that is given of a treatment.
fn id(matches: &ArgMatches) -> Result<TreatmentId, AppError> {
    let given = text(matches, "id");
    given.parse().map_err(|_| AppError::UnknownTreatment(given.to_owned()))
}

/// When a treatment was, in words.
fn when_of(treatment: &Treatment, context: &Context<'_>) -> String {
    match treatment.at {
        Some(at) => context.texts.date_time(at, context.moment),
        None => context.texts.date(treatment.date, context.moment.today()),
    }
}

fn to_json(treatment: &Treatment, context: &Context<'_>) -> Value {
    json!({
        "id": treatment.id,
        "date": treatment.date,
        "at": treatment.at.map(|at| context.time(at)),
        "zone": treatment.zone.name(),
    })
}

fn to_line(treatment: &Treatment, context: &Context<'_>) -> String {
    let when = when_of(treatment, context);
    let line = Text::key("cli-treatment-line")
        .with("id", Text::Literal(treatment.id.to_string().into()))
        .with("when", Text::Literal(when.into()))
        .with("zone", Text::Literal(treatment.zone.name().into()));
    context.show(&line)
}

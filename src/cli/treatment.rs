//! `afterglow treatment add|edit|list|remove`.

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::{Answer, Context, changes_any, id_argument, maybe_text, sub, text, value};
use crate::app::{Added, AppError, TreatmentAction};
use crate::care::{Depth, Details, NeedlingKind, Text, Treatment, TreatmentId, Warning, When};
use crate::texts::Texts;

/// What `edit` can change.
const CHANGES: [&str; 5] = ["at", "area", "depth", "kind", "note"];

pub(super) fn arguments(texts: &Texts) -> Command {
    let sub = |name: &'static str, about: &str| sub(texts, name, about);
    let value = |name: &'static str, help: &str| value(texts, name, help);
    let id = || id_argument(texts);
    let details = || {
        [
            value("area", "cli-area"),
            value("depth", "cli-depth").value_parser(Depth::ALL.map(Depth::name)),
            value("kind", "cli-kind").value_parser(NeedlingKind::ALL.map(NeedlingKind::name)),
            value("note", "cli-note"),
        ]
    };
    sub("treatment", "cli-treatment")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            sub("add", "cli-treatment-add")
                .arg(value("at", "cli-when").required(true))
                .args(details()),
        )
        .subcommand(
            sub("edit", "cli-treatment-edit")
                .arg(id())
                .arg(value("at", "cli-when"))
                .args(details()),
        )
        .subcommand(sub("list", "cli-treatment-list"))
        .subcommand(sub("remove", "cli-treatment-remove").arg(id()))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    match matches.subcommand() {
        Some(("add", matches)) => {
            let when = When::parse(text(matches, "at"), moment.zone, moment.now)?;
            let details = details(matches, Details::default());
            let action = TreatmentAction::Record { when, details };
            let added = match context.app.apply(action, moment)?.added {
                Some(Added::Treatment(id)) => context.app.treatment(id)?,
                _ => None,
            };
            let said = added.as_ref().map(|added| {
                Text::key("cli-added").with("id", Text::Literal(added.id.to_string().into()))
            });
            recorded(added.as_ref(), said, context)
        }
        Some(("edit", matches)) => {
            let id = id(matches)?;
            changes_any(matches, &CHANGES)?;
            let known = context.app.treatment(id)?;
            let known = known.ok_or_else(|| AppError::UnknownTreatment(id.to_string()))?;
            let when = maybe_text(matches, "at");
            let when = when.map(|at| When::parse(at, moment.zone, moment.now)).transpose()?;
            let details = Some(details(matches, known.details));
            context.app.apply(TreatmentAction::Correct { id, when, details }, moment)?;
            let corrected = context.app.treatment(id)?;
            let said = corrected.as_ref().map(|treatment| {
                Text::key("cli-corrected")
                    .with("when", Text::Literal(when_of(treatment, context).into()))
            });
            recorded(corrected.as_ref(), said, context)
        }
        Some(("remove", matches)) => {
            let id = id(matches)?;
            context.app.apply(TreatmentAction::Remove(id), moment)?;
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

/// The answer after a treatment was recorded or corrected, with the warning about its kind.
fn recorded(
    treatment: Option<&Treatment>,
    said: Option<Text>,
    context: &Context<'_>,
) -> Result<Answer, AppError> {
    let mut json = treatment.map_or(Value::Null, |treatment| to_json(treatment, context));
    let mut lines: Vec<String> = said.iter().map(|said| context.show(said)).collect();
    if let Some(warning) = treatment.and_then(Treatment::warning) {
        let words = warning_words(&warning, context)?;
        json["warning"] = words.clone().into();
        lines.push(words);
    }
    Ok(Answer { json, lines })
}

/// A warning as one paragraph.
pub(super) fn warning_words(warning: &Warning, context: &Context<'_>) -> Result<String, AppError> {
    let title = context.show(&warning.title);
    let text = context.show(&warning.text(context.app.professional()?.called()));
    Ok(format!("{title}. {text}"))
}

/// What was noted, with what the arguments change of it.
fn details(matches: &ArgMatches, known: Details) -> Details {
    let given = |name| maybe_text(matches, name).map(str::to_owned);
    Details {
        area: given("area").unwrap_or(known.area),
        depth: maybe_text(matches, "depth").and_then(Depth::named).or(known.depth),
        kind: maybe_text(matches, "kind").and_then(NeedlingKind::named).unwrap_or(known.kind),
        note: given("note").unwrap_or(known.note),
    }
}

fn id(matches: &ArgMatches) -> Result<TreatmentId, AppError> {
    let given = text(matches, "id");
    given.parse().map_err(|_| AppError::UnknownTreatment(given.to_owned()))
}

/// A treatment's date and time as text.
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
        "area": treatment.details.area,
        "depth": treatment.details.depth.map(Depth::name),
        "kind": treatment.details.kind.name(),
        "note": treatment.details.note,
    })
}

fn to_line(treatment: &Treatment, context: &Context<'_>) -> String {
    let when = when_of(treatment, context);
    let line = Text::key("cli-treatment-line")
        .with("id", Text::Literal(treatment.id.to_string().into()))
        .with("when", Text::Literal(when.into()))
        .with("zone", Text::Literal(treatment.zone.name().into()));
    let noted = treatment.details.summary();
    let noted = noted.iter().map(|part| context.show(part));
    std::iter::once(context.show(&line)).chain(noted).collect::<Vec<_>>().join("  ")
}

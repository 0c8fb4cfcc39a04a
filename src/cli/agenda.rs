//! `afterglow agenda add|list|asked|remove`: what to ask at the next visit.

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

use super::{Answer, Context, id_argument, sub, text, value};
use crate::app::{AgendaAction, AgendaItem, AppError};
use crate::care::{AgendaId, Text};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let sub = |name: &'static str, about: &str| sub(texts, name, about);
    let words = Arg::new("text").required(true).help(texts.say("cli-agenda-text"));
    let undo = value(texts, "undo", "cli-agenda-undo").action(ArgAction::SetTrue);
    sub("agenda", "cli-agenda")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(sub("add", "cli-agenda-add").arg(words))
        .subcommand(sub("list", "cli-agenda-list"))
        .subcommand(sub("asked", "cli-agenda-asked").arg(id_argument(texts)).arg(undo))
        .subcommand(sub("remove", "cli-agenda-remove").arg(id_argument(texts)))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let action = match matches.subcommand() {
        Some(("add", matches)) => Some(AgendaAction::Add(text(matches, "text").to_owned())),
        Some(("asked", matches)) => {
            let asked = !matches.get_flag("undo");
            Some(AgendaAction::SetAsked { id: id(matches)?, asked })
        }
        Some(("remove", matches)) => Some(AgendaAction::Remove(id(matches)?)),
        _ => None,
    };
    if let Some(action) = action {
        context.app.apply(action, context.moment)?;
    }
    // Each of them answers with the list as it is then.
    let agenda = context.app.agenda()?;
    let mut lines: Vec<String> = agenda.iter().map(|item| to_line(item, context)).collect();
    if lines.is_empty() {
        lines.push(context.texts.say("cli-none"));
    }
    Ok(Answer { json: agenda.iter().map(|item| to_json(item, context)).collect(), lines })
}

fn id(matches: &ArgMatches) -> Result<AgendaId, AppError> {
    let given = text(matches, "id");
    given.parse().map_err(|_| AppError::UnknownAgenda(given.to_owned()))
}

fn to_json(item: &AgendaItem, context: &Context<'_>) -> Value {
    json!({
        "id": item.id,
        "text": item.text,
        "added_at": context.time(item.added_at),
        "asked_at": item.asked_at.map(|at| context.time(at)),
    })
}

fn to_line(item: &AgendaItem, context: &Context<'_>) -> String {
    let mark = if item.asked_at.is_some() { "x" } else { " " };
    let literal = |words: String| Text::Literal(words.into());
    let line = Text::key("cli-agenda-line")
        .with("id", literal(item.id.to_string()))
        .with("mark", literal(mark.to_owned()))
        .with("text", literal(item.text.clone()));
    context.show(&line)
}

//! `afterglow reminders`: the planned occurrences.

use chrono::TimeDelta;
use clap::ArgMatches;
use serde_json::json;

use super::{Answer, Context, maybe_text};
use crate::app::AppError;
use crate::care::{Text, When, civil};

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    let instant = |name| {
        maybe_text(matches, name)
            .map(|text| When::parse(text, moment.zone, moment.now))
            .transpose()
            .map(|when| when.map(|when| when.instant(moment.zone)))
    };
    let from = instant("from")?.unwrap_or(moment.now);
    let to = instant("to")?.unwrap_or(from + TimeDelta::days(7));
    if to < from {
        let date = |at| civil::date_of(at, moment.zone);
        return Err(AppError::Backwards { first: date(from), last: date(to) });
    }
    let (planned, _) = context.app.planned(from, to, moment)?;
    let json = planned
        .iter()
        .map(|due| {
            json!({
                "key": due.key.to_string(),
                "reminder": due.key.rule(),
                "kind": due.kind.name(),
                "step": due.step,
                "at": context.time(due.at),
                "bundle": due.bundle,
                "title": context.show(&due.title),
                "body": context.texts.find(&due.body, moment).unwrap_or_default(),
            })
        })
        .collect();
    let mut lines: Vec<String> = planned
        .iter()
        .map(|due| {
            let line = Text::key("cli-planned-line")
                .with("at", due.at)
                .with("title", due.title.clone())
                .with("id", Text::Literal(due.key.rule().into()));
            context.show(&line)
        })
        .collect();
    if lines.is_empty() {
        lines.push(context.texts.say("cli-none"));
    }
    Ok(Answer { json, lines })
}

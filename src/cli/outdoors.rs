//! `afterglow outdoors start|stop`: the timer for putting sunscreen on again.

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::{Answer, Context, maybe_text, sub, value};
use crate::app::{AppError, OutingAction, OutingView};
use crate::care::Text;
use crate::reminders::Interval;
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let water = value(texts, "water", "cli-water")
        .num_args(0..=1)
        .value_parser(["40", "80"])
        .default_missing_value("40");
    sub(texts, "outdoors", "cli-outdoors")
        .subcommand(sub(texts, "start", "cli-outdoors-start").arg(water))
        .subcommand(sub(texts, "stop", "cli-outdoors-stop"))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    match matches.subcommand() {
        Some(("start", matches)) => {
            // In water without a number: the label is unknown, so the shorter time applies.
            let water = maybe_text(matches, "water").and_then(|minutes| minutes.parse().ok());
            let every = water.and_then(Interval::of_minutes).unwrap_or(Interval::TwoHours);
            context.app.apply(OutingAction::GoOutside(every), moment)?;
            show(context)
        }
        Some(("stop", _)) => {
            context.app.apply(OutingAction::ComeInside, moment)?;
            Ok(Answer { json: Value::Null, lines: vec![context.texts.say("cli-inside")] })
        }
        _ => show(context),
    }
}

fn show(context: &Context<'_>) -> Result<Answer, AppError> {
    let Some(running) = context.app.outing(context.moment)? else {
        return Ok(Answer { json: Value::Null, lines: vec![context.texts.say("cli-inside")] });
    };
    let OutingView { outing, due_since, next, ends_at, comes } = running;
    let json = json!({
        "since": context.time(outing.since),
        "every_minutes": outing.every.minutes(),
        "due_since": due_since.map(|since| context.time(since)),
        "next": next.map(|next| context.time(next)),
        "ends_at": context.time(ends_at),
        "reminds": comes,
    });
    let mut lines = vec![match next {
        Some(next) => {
            context.show(&Text::key("cli-outside").with("next", next).with("end", ends_at))
        }
        None => context.show(&Text::key("cli-outside-last").with("end", ends_at)),
    }];
    if let Some(since) = due_since {
        lines.insert(0, context.show(&Text::key("cli-outside-due").with("since", since)));
    }
    if !comes {
        lines.push(context.texts.say("outdoors-silent"));
    }
    Ok(Answer { json, lines })
}

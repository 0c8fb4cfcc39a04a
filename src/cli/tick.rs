//! `afterglow tick` and `afterglow followup`.

use clap::ArgMatches;
use serde_json::json;

use super::{Answer, Context, maybe_text, text};
use crate::app::{AppError, FollowUpAction, StepAction};
use crate::care::parse_date;

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    let date = maybe_text(matches, "on").map(parse_date).transpose()?.unwrap_or(moment.today());
    let step = text(matches, "step").to_owned();
    let done = !matches.get_flag("undo");
    context.app.apply(StepAction::Tick { date, step: step.clone(), done }, moment)?;
    let said = if done { "cli-ticked" } else { "cli-unticked" };
    Ok(Answer {
        json: json!({ "step": step, "date": date, "done": done }),
        lines: vec![context.texts.say(said)],
    })
}

pub(super) fn run_followup(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let settled = matches.subcommand_name() == Some("settled");
    context.app.apply(FollowUpAction::Settle(settled), context.moment)?;
    let today = context.app.day(crate::care::AsOf::Now(context.moment.now), context.moment.zone)?;
    let said = if settled { "cli-settled" } else { "cli-opened" };
    Ok(Answer {
        json: json!({ "treatment": today.treatment, "settled": settled }),
        lines: vec![context.texts.say(said)],
    })
}

//! `afterglow reminder list|set|on|off|quiet|test`.

use chrono::TimeDelta;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Answer, Context, text};
use crate::app::{Action, AppError};
use crate::care::{Text, parse_time};
use crate::reminders::QuietHours;

pub(super) fn run(matches: &ArgMatches, context: &mut Context) -> Result<Answer, AppError> {
    let moment = context.moment;
    let action = match matches.subcommand() {
        Some(("set", matches)) => {
            let given = text(matches, "at");
            let at = parse_time(given).map_err(|_| AppError::TimeUnreadable(given.to_owned()))?;
            Action::SetReminderTime { id: text(matches, "id").to_owned(), at: Some(at) }
        }
        Some((switch @ ("on" | "off"), matches)) => {
            Action::SwitchReminder { id: text(matches, "id").to_owned(), on: switch == "on" }
        }
        Some(("quiet", matches)) => Action::SetQuietHours(quiet(text(matches, "hours"))?),
        Some(("test", matches)) => {
            return test(*matches.get_one::<u32>("in").unwrap_or(&0), context);
        }
        _ => return list(context),
    };
    context.app.apply(action, moment)?;
    let answer = list(context)?;
    Ok(Answer { json: answer.json, lines: vec![context.texts.say("cli-set")] })
}

fn quiet(given: &str) -> Result<Option<QuietHours>, AppError> {
    if given == "off" {
        return Ok(None);
    }
    let unreadable = || AppError::QuietUnreadable(given.to_owned());
    let (from, to) = given.split_once('-').ok_or_else(unreadable)?;
    let time = |text| parse_time(text).map_err(|_| unreadable());
    let quiet = QuietHours { from: time(from)?, to: time(to)? };
    if quiet.from == quiet.to { Err(unreadable()) } else { Ok(Some(quiet)) }
}

fn test(seconds: u32, context: &mut Context) -> Result<Answer, AppError> {
    let moment = context.moment;
    context.app.apply(Action::TestReminder(seconds), moment)?;
    let at = moment.now + TimeDelta::seconds(i64::from(seconds));
    let clock = at.with_timezone(&moment.zone).format("%H:%M:%S").to_string();
    let said = Text::key("cli-tested").with("at", Text::Literal(clock.into()));
    Ok(Answer { json: json!({ "at": context.time(at) }), lines: vec![context.show(&said)] })
}

fn list(context: &Context) -> Result<Answer, AppError> {
    let settings = context.app.reminder_settings(context.moment)?;
    let reminders = settings.list(context.app.plan());
    let clock = |at: Option<chrono::NaiveTime>| at.map(|at| at.format("%H:%M").to_string());
    let json: Vec<Value> = reminders
        .iter()
        .map(|(rule, at, on)| json!({ "id": rule.id, "at": clock(*at), "on": on }))
        .collect();
    let lines = reminders.iter().map(|(rule, at, on)| {
        let literal = |words: String| Text::Literal(words.into());
        let on = context.texts.say(if *on { "cli-on-word" } else { "cli-off-word" });
        let line = Text::key("cli-reminder-line")
            .with("at", literal(clock(*at).unwrap_or_else(|| "  -  ".to_owned())))
            .with("on", literal(on))
            .with("id", literal(rule.id.to_string()));
        context.show(&line)
    });
    Ok(Answer { json: json.into(), lines: lines.collect() })
}

//! `afterglow reminder list|set|on|off|quiet|done|snooze|dismiss|test`.

use chrono::{NaiveTime, SecondsFormat};
use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Answer, Context, basis_json, text};
use crate::app::{AppError, NotificationAction, ReminderAction};
use crate::care::{Text, parse_time};
use crate::reminders::{self, QuietHours, Reminder, Snooze, State};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let say = |key: &str| texts.say(key);
    let sub = |name: &'static str, about: &str| Command::new(name).about(say(about));
    let value = |name: &'static str, help: &str| Arg::new(name).long(name).help(say(help));
    let id = || Arg::new("id").required(true).help(say("cli-reminder-id"));
    let bundle = || Arg::new("bundle").required(true).help(say("cli-bundle"));
    sub("reminder", "cli-reminder")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(sub("list", "cli-reminder-list"))
        .subcommand(
            sub("set", "cli-reminder-set").arg(id()).arg(value("at", "cli-time").required(true)),
        )
        .subcommand(sub("on", "cli-reminder-on").arg(id()))
        .subcommand(sub("off", "cli-reminder-off").arg(id()))
        .subcommand(
            sub("quiet", "cli-reminder-quiet")
                .arg(Arg::new("hours").required(true).help(say("cli-quiet-hours"))),
        )
        .subcommand(sub("done", "cli-reminder-done").arg(bundle()))
        .subcommand(
            sub("snooze", "cli-reminder-snooze").arg(bundle()).arg(
                value("for", "cli-snooze-for")
                    .value_parser(Snooze::ALL.map(Snooze::name))
                    .default_value(Snooze::TenMinutes.name()),
            ),
        )
        .subcommand(sub("dismiss", "cli-reminder-dismiss").arg(bundle()))
        .subcommand(
            sub("test", "cli-reminder-test").arg(
                value("in", "cli-in").value_parser(clap::value_parser!(u32)).default_value("0"),
            ),
        )
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    let action = match matches.subcommand() {
        Some(("set", matches)) => {
            let given = text(matches, "at");
            let at = parse_time(given).map_err(|_| AppError::TimeUnreadable(given.to_owned()))?;
            ReminderAction::SetTime { id: text(matches, "id").to_owned(), at: Some(at) }
        }
        Some((switch @ ("on" | "off"), matches)) => {
            ReminderAction::Switch { id: text(matches, "id").to_owned(), on: switch == "on" }
        }
        Some(("quiet", matches)) => ReminderAction::SetQuietHours(quiet(text(matches, "hours"))?),
        Some((answer @ ("done" | "snooze" | "dismiss"), matches)) => {
            let bundle = text(matches, "bundle").to_owned();
            return respond(bundle, said(answer, matches), context);
        }
        Some(("test", matches)) => {
            return test(*matches.get_one::<u32>("in").unwrap_or(&0), context);
        }
        _ => return list(context),
    };
    context.app.apply(action, moment)?;
    let answer = list(context)?;
    let lines = std::iter::once(context.texts.say("cli-set")).chain(silenced(context)?);
    Ok(Answer { json: answer.json, lines: lines.collect() })
}

/// The answer that a command gives.
fn said(command: &str, matches: &ArgMatches) -> reminders::Answer {
    match command {
        "done" => reminders::Answer::Done,
        "dismiss" => reminders::Answer::Dismissed,
        _ => {
            let given = text(matches, "for");
            let snooze = Snooze::ALL.into_iter().find(|snooze| snooze.name() == given);
            reminders::Answer::Snooze(snooze.unwrap_or(Snooze::TenMinutes))
        }
    }
}

/// Answers a notification, and reports what became of its lines.
fn respond(
    bundle: String,
    answer: reminders::Answer,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let moment = context.moment;
    context.app.apply(NotificationAction::Answer { bundle: bundle.clone(), answer }, moment)?;
    let lines = context.app.lines_of(&bundle)?;
    let json = lines.iter().map(|line| {
        let again_at = match line.state {
            State::Snoozed(until) => Some(context.time(until)),
            _ => None,
        };
        json!({ "key": line.key.to_string(), "answer": answer.name(), "again_at": again_at })
    });
    let again = lines.iter().find_map(|line| match line.state {
        State::Snoozed(until) => Some(until),
        _ => None,
    });
    let words = match again {
        Some(at) => context.show(&Text::key("cli-snoozed").with("at", at)),
        None => context.texts.say("cli-answered"),
    };
    Ok(Answer { json: json.collect(), lines: vec![words] })
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

fn test(seconds: u32, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    let at = context.app.test_in(seconds, moment)?.at;
    context.app.apply(ReminderAction::Test(seconds), moment)?;
    let said = Text::key("cli-tested").with("seconds", seconds);
    let exact = at.with_timezone(&moment.zone).to_rfc3339_opts(SecondsFormat::Millis, false);
    Ok(Answer {
        json: json!({ "at": context.time(at), "due_at": exact }),
        lines: vec![context.show(&said)],
    })
}

/// The reminders that quiet hours always suppress, in a sentence; `None` when there are none.
fn silenced(context: &Context<'_>) -> Result<Option<String>, AppError> {
    let plan = context.app.plan_on(context.moment.today())?;
    let silenced = context.app.reminder_settings(context.moment)?.silenced(&plan);
    let names: Vec<Text> = silenced.iter().map(Reminder::name).collect();
    let text = Text::key("quiet-silences").with("what", names);
    Ok((!silenced.is_empty()).then(|| context.show(&text)))
}

fn list(context: &Context<'_>) -> Result<Answer, AppError> {
    let settings = context.app.reminder_settings(context.moment)?;
    let plan = context.app.plan_on(context.moment.today())?;
    let plan = &*plan;
    let reminders = settings.list(plan);
    let next = context.app.next_of_each(context.moment)?;
    let never = settings.silenced(plan);
    let is_silenced = |rule: &Reminder| never.iter().any(|one| one.id == rule.id);
    let clock = |at: Option<NaiveTime>| at.map(|at| at.format("%H:%M").to_string());
    let json = reminders.iter().map(|(rule, at, on)| {
        json!({
            "id": rule.id,
            "at": clock(*at),
            "on": on,
            "silenced": is_silenced(rule),
            "next": next.get(&*rule.id).map(|next| context.time(*next)),
            "basis": rule.basis(plan).as_ref().map(basis_json),
            "days_basis": rule.days_basis(plan),
        })
    });
    let shown = |at: Option<NaiveTime>| at.map_or_else(String::new, |at| context.texts.clock(at));
    let width =
        reminders.iter().map(|(_, at, _)| shown(*at).chars().count()).max().unwrap_or_default();
    let lines = reminders.iter().map(|(rule, at, on)| {
        let literal = |words: String| Text::Literal(words.into());
        let on = context.texts.say(match on {
            true if is_silenced(rule) => "cli-quiet-word",
            true => "cli-on-word",
            false => "cli-off-word",
        });
        let line = Text::key("cli-reminder-line")
            .with("at", literal(format!("{:>width$}", shown(*at))))
            .with("on", literal(on))
            .with("id", literal(rule.id.to_string()));
        context.show(&line)
    });
    Ok(Answer { json: json.collect(), lines: lines.chain(silenced(context)?).collect() })
}

//! `afterglow checkin add|list|remove`.

use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value, json};

use super::{Answer, Context, maybe_text, printable};
use crate::app::{AppError, CheckInAction};
use crate::care::check_in::{CheckIn, Degree, Mark};
use crate::care::{Text, parse_date};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let say = |key: &str| texts.say(key);
    let sub = |name: &'static str, about: &str| Command::new(name).about(say(about));
    let on = || Arg::new("on").long("on").help(say("cli-on"));
    let marks = Arg::new("marks").value_name("SIGN=DEGREE").num_args(0..);
    sub("checkin", "cli-check-in")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            sub("add", "cli-check-in-add")
                .arg(marks.help(say("cli-check-in-marks")))
                .arg(on())
                .arg(Arg::new("note").long("note").help(say("cli-check-in-note"))),
        )
        .subcommand(sub("list", "cli-check-in-list"))
        .subcommand(sub("remove", "cli-check-in-remove").arg(on()))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    match matches.subcommand() {
        Some(("add", matches)) => {
            let date = date(matches, context)?;
            let given = matches.get_many::<String>("marks").into_iter().flatten();
            let marks = given.map(|given| mark(given)).collect::<Result<_, _>>()?;
            let note = maybe_text(matches, "note").map(|note| note.trim().to_owned());
            context.app.apply(CheckInAction::Note { date, marks, note }, context.moment)?;
            let noted = context.app.check_in(date)?;
            let key = if noted.is_some() { "cli-noted" } else { "cli-noted-nothing" };
            let said = context.show(&Text::key(key).with("date", date));
            one(noted.as_ref(), said, context)
        }
        Some(("remove", matches)) => {
            let date = date(matches, context)?;
            let removed = context.app.check_in(date)?;
            context.app.apply(CheckInAction::Remove(date), context.moment)?;
            one(removed.as_ref(), context.texts.say("cli-removed"), context)
        }
        _ => {
            let all = context.app.all_check_ins()?;
            let json = all.iter().map(|one| to_json(one, context)).collect::<Result<_, _>>()?;
            let lines = all.iter().map(|one| to_line(one, context));
            let mut lines = lines.collect::<Result<Vec<_>, _>>()?;
            if lines.is_empty() {
                lines.push(context.texts.say("cli-none"));
            }
            Ok(Answer { json, lines })
        }
    }
}

/// The answer about one check-in, and a sentence before it.
fn one(
    check_in: Option<&CheckIn>,
    said: String,
    context: &Context<'_>,
) -> Result<Answer, AppError> {
    let Some(check_in) = check_in else {
        return Ok(Answer { json: Value::Null, lines: vec![said] });
    };
    let lines = vec![said, to_line(check_in, context)?];
    Ok(Answer { json: to_json(check_in, context)?, lines })
}

fn date(matches: &ArgMatches, context: &Context<'_>) -> Result<NaiveDate, AppError> {
    let given = maybe_text(matches, "on").map(parse_date).transpose()?;
    Ok(given.unwrap_or(context.moment.today()))
}

/// A sign and its degree, as `redness=mild`.
fn mark(given: &str) -> Result<(String, Option<Degree>), AppError> {
    let unreadable = || AppError::MarkUnreadable(given.to_owned());
    let (sign, degree) = given.split_once('=').ok_or_else(unreadable)?;
    let degree = degree.trim().parse().map_err(|_| unreadable())?;
    Ok((sign.trim().to_owned(), Some(degree)))
}

/// A check-in as the commands print it.
pub(super) fn to_json(check_in: &CheckIn, context: &Context<'_>) -> Result<Value, AppError> {
    let signs = check_in.marks.iter();
    let signs = signs.map(|Mark { sign, degree }| (sign.to_string(), degree.name().into()));
    Ok(json!({
        "date": check_in.date,
        "day": context.app.recovery_day(check_in.date)?,
        "signs": signs.collect::<Map<_, Value>>(),
        "note": check_in.note,
        "at": context.time(check_in.at),
    }))
}

/// What was noted, in one line.
pub(super) fn what(check_in: &CheckIn, context: &Context<'_>) -> String {
    let mut said: Vec<_> = check_in.marks.iter().map(|mark| context.show(&mark.text())).collect();
    if !check_in.note.is_empty() {
        let note = Text::Literal(printable::one_line(&check_in.note).into());
        said.push(context.show(&Text::key("cli-check-in-quoted").with("note", note)));
    }
    said.join(", ")
}

fn to_line(check_in: &CheckIn, context: &Context<'_>) -> Result<String, AppError> {
    let line = match context.app.recovery_day(check_in.date)? {
        Some(day) => Text::key("cli-check-in-day-line").with("day", day),
        None => Text::key("cli-check-in-line"),
    };
    let what = Text::Literal(what(check_in, context).into());
    Ok(context.show(&line.with("date", check_in.date).with("what", what)))
}

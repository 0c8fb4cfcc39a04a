//! `afterglow history`: what was ticked, noted, asked and booked, day by day.

use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use super::appointment::with_outcome;
use super::{Answer, Context, check_in, maybe_text, printable};
use crate::app::{AppError, PastDay};
use crate::care::{Text, parse_date};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let from = Arg::new("from").long("from").help(texts.say("cli-history-from"));
    let to = Arg::new("to").long("to").help(texts.say("cli-history-to"));
    Command::new("history").about(texts.say("cli-history")).arg(from).arg(to)
}

pub(super) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Answer, AppError> {
    let date = |name| maybe_text(matches, name).map(parse_date).transpose();
    let (from, to) = (date("from")?, date("to")?);
    let to = to.unwrap_or(context.moment.today());
    if let Some(from) = from.filter(|from| *from > to) {
        return Err(AppError::Backwards { first: from, last: to });
    }
    let zone = context.moment.zone;
    let Some(from) = from.map_or_else(|| context.app.first_entry(zone), |from| Ok(Some(from)))?
    else {
        return Ok(none(context));
    };
    let days = context.app.past_days(from, to, zone)?;
    if days.is_empty() {
        return Ok(none(context));
    }
    let json = days.iter().map(|day| to_json(day, context)).collect::<Result<_, _>>()?;
    let lines = days.iter().map(|day| to_lines(day, context)).collect::<Result<Vec<_>, _>>()?;
    Ok(Answer { json, lines: lines.concat() })
}

fn none(context: &Context<'_>) -> Answer {
    Answer { json: json!([]), lines: vec![context.texts.say("cli-none")] }
}

fn to_json(day: &PastDay, context: &Context<'_>) -> Result<Value, AppError> {
    let check_in = day.check_in.as_ref().map(|one| check_in::to_json(one, context)).transpose()?;
    let ticks = day.ticks.iter().map(|(step, at)| json!({ "step": step, "at": context.time(*at) }));
    let questions = day.questions.iter();
    let questions =
        questions.map(|one| json!({ "text": one.text, "at": context.time(one.asked_at) }));
    let appointments = day.appointments.iter();
    let appointments = appointments.map(|one| {
        json!({
            "id": one.id,
            "at": context.time(one.at),
            "note": one.note,
            "outcome": one.outcome,
        })
    });
    let photos = day.photos.iter();
    let photos = photos.map(|photo| json!({ "id": photo.id, "view": photo.view.name() }));
    Ok(json!({
        "date": day.date,
        "day": day.day,
        "treatments": day.treatments,
        "ticks": ticks.collect::<Vec<_>>(),
        "check_in": check_in,
        "questions": questions.collect::<Vec<_>>(),
        "appointments": appointments.collect::<Vec<_>>(),
        "photos": photos.collect::<Vec<_>>(),
    }))
}

fn to_lines(day: &PastDay, context: &Context<'_>) -> Result<Vec<String>, AppError> {
    let own = |words: &str| Text::Literal(printable::one_line(words).into());
    let mut texts = vec![heading(day.date, day.day)];
    texts.extend(day.treatments.iter().map(|_| Text::key("cli-history-treated")));
    if !day.ticks.is_empty() {
        let steps = context.app.step_titles(day.date, day.ticks.iter().map(|(step, _)| step))?;
        texts.push(Text::key("cli-history-ticked").with("steps", steps));
    }
    if let Some(check_in) = &day.check_in {
        let what = Text::Literal(check_in::what(check_in, context).into());
        texts.push(Text::key("cli-history-noted").with("what", what));
    }
    let asked = |text: &str| Text::key("cli-history-asked").with("question", own(text));
    texts.extend(day.questions.iter().map(|question| asked(&question.text)));
    let show = |text: &Text| context.show(text).trim_end().to_owned();
    let mut lines: Vec<String> = texts.iter().map(show).collect();
    lines.extend(day.appointments.iter().map(|one| {
        let line = Text::key("cli-history-booked").with("at", one.at).with("note", own(&one.note));
        with_outcome(&context.show(&line), one, context)
    }));
    if let Ok(count @ 1..) = i64::try_from(day.photos.len()) {
        lines.push(show(&Text::key("cli-history-photos").with("count", count)));
    }
    Ok(lines)
}

fn heading(date: NaiveDate, day: Option<u32>) -> Text {
    match day {
        Some(day) => Text::key("cli-history-day-line").with("day", day),
        None => Text::key("cli-history-line"),
    }
    .with("date", date)
}

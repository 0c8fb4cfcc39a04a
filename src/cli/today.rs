//! `afterglow today`: what a day asks for.

use clap::ArgMatches;
use serde_json::json;

use super::{Answer, Context, basis_json, maybe_text};
use crate::app::AppError;
use crate::care::{AsOf, BasisKind, DayView, Text, WindowBasis, parse_date};

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let look = match maybe_text(matches, "on") {
        Some(date) => AsOf::WholeDay(parse_date(date)?),
        None => AsOf::Now(context.moment.now),
    };
    let day = context.app.day(look, context.moment.zone)?;
    let loosened = context.app.loosened(look, context.moment.zone)?;
    let held = day.restrictions.iter().filter(|held| held.looser).map(|held| held.title.clone());
    let looser: Vec<Text> = held.chain(loosened).collect();
    let mut json = to_json(&day, context);
    json["looser"] = looser.iter().map(|text| context.show(text)).collect();
    let mut lines = to_lines(&day, context);
    if !looser.is_empty() {
        lines.extend([String::new(), context.show(&Text::key("looser-list").with("what", looser))]);
    }
    Ok(Answer { json, lines })
}

fn to_json(day: &DayView, context: &Context<'_>) -> serde_json::Value {
    let show = |text: &Text| context.show(text);
    json!({
        "day": day.day,
        "date": day.date,
        "phase": day.phase,
        "treatment": day.treatment,
        "tips": day.tips.iter().map(|tip| json!({
            "id": tip.id,
            "title": show(&tip.title),
            "body": show(&tip.body),
            "basis": basis_json(&tip.basis),
        })).collect::<Vec<_>>(),
        "steps": day.steps.iter().map(|step| json!({
            "id": step.id,
            "title": show(&step.title),
            "detail": context.texts.find(&step.detail, context.moment),
            "part": step.part.name(),
            "done": step.is_done(),
            "done_at": step.done_at.map(|at| context.time(at)),
            "optional": step.optional,
            "basis": basis_json(&step.basis),
            "reason": show(&step.reason),
        })).collect::<Vec<_>>(),
        "restrictions": day.restrictions.iter().map(|held| json!({
            "id": held.id,
            "title": show(&held.title),
            "basis": basis_json(&held.basis),
            "window_basis": held.window_basis,
            "lifts_at": held.lifts_at.map(|at| context.time(at)),
            "held_by": held.held_by,
            "reason": show(&held.reason),
        })).collect::<Vec<_>>(),
        "expect": day.expect.iter().map(|expect| json!({
            "text": show(&expect.text),
            "basis": basis_json(&expect.basis),
        })).collect::<Vec<_>>(),
    })
}

fn to_lines(day: &DayView, context: &Context<'_>) -> Vec<String> {
    let texts = context.texts;
    let literal = |words: String| Text::Literal(words.into());
    let (Some(number), Some(phase)) = (day.day, &day.phase) else {
        let example = literal(context.moment.today().to_string());
        return vec![context.show(&Text::key("cli-no-day").with("example", example))];
    };
    let mut lines = vec![
        context.show(
            &Text::key("cli-day")
                .with("day", number)
                .with("date", day.date)
                .with("phase", Text::key(phase.clone())),
        ),
    ];
    let heading = |lines: &mut Vec<String>, key: &str| {
        lines.push(String::new());
        lines.push(texts.say(key));
    };
    heading(&mut lines, "cli-steps");
    lines.extend(day.steps.iter().map(|step| {
        let mark = if step.is_done() { "x" } else { " " };
        let line = Text::key("cli-step-line")
            .with("mark", literal(mark.to_owned()))
            .with("title", step.title.clone())
            .with("id", literal(step.id.to_string()));
        context.show(&line)
    }));
    if !day.restrictions.is_empty() {
        heading(&mut lines, "cli-hold-off");
    }
    lines.extend(day.restrictions.iter().map(|held| {
        let line = match held.lifts_at {
            Some(at) if held.at_least => Text::key("cli-hold-least").with("until", at),
            Some(at) => Text::key("cli-hold-line").with("until", at),
            None => Text::key("cli-hold-open").with("until", held.until.clone()),
        };
        let said = context.show(&line.with("title", held.title.clone()));
        match (held.basis.kind, held.window_basis) {
            (BasisKind::Extra, _) => format!("{said} {}", texts.say("cli-extra")),
            (_, Some(WindowBasis::Proposed)) => format!("{said} {}", texts.say("cli-suggested")),
            _ => said,
        }
    }));
    lines.extend(day.lifted.iter().map(|held| {
        let line = Text::key("cli-hold-lifted").with("title", held.title.clone());
        context.show(&line.with("since", held.lifts_at.unwrap_or(held.since)))
    }));
    heading(&mut lines, "cli-expect");
    lines.extend(day.expect.iter().map(|expect| context.show(&expect.text)));
    lines
}

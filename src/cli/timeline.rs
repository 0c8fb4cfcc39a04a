//! `afterglow timeline`: the recovery, a row a day.

use chrono::{DateTime, Utc};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use super::appointment::with_outcome;
use super::{Answer, Context, basis_json, maybe_text};
use crate::app::AppError;
use crate::care::{BasisKind, RestrictionView, Text, TimelineDay, WindowBasis, parse_date};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let date = |name: &'static str, help| Arg::new(name).long(name).help(texts.say(help));
    Command::new("timeline")
        .about(texts.say("cli-timeline"))
        .arg(date("from", "cli-timeline-from"))
        .arg(date("to", "cli-timeline-to"))
}

pub(super) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Answer, AppError> {
    let (first, last) = context.app.recovery_dates(context.moment)?;
    let date = |name| maybe_text(matches, name).map(parse_date).transpose();
    // Of one date that is given alone, the other follows where the recovery does not reach as far.
    let dates = match (date("from")?, date("to")?) {
        (Some(from), Some(to)) => (from, to),
        (from, to) => (
            from.unwrap_or_else(|| to.map_or(first, |to| first.min(to))),
            to.unwrap_or_else(|| from.map_or(last, |from| last.max(from))),
        ),
    };
    let days = context.app.timeline(dates, context.moment)?;
    let json = days.iter().map(|day| to_json(day, context)).collect();
    Ok(Answer { json, lines: days.iter().flat_map(|day| to_lines(day, context)).collect() })
}

fn to_json(day: &TimelineDay, context: &Context<'_>) -> Value {
    json!({
        "date": day.date,
        "day": day.day,
        "phase": day.phase,
        "treatment": day.treatment,
        "lifts": day.lifts.iter().map(|lift| json!({
            "id": lift.id,
            "title": context.show(&lift.title),
            "basis": basis_json(&lift.basis),
            "window_basis": lift.window_basis,
            "lifts_at": lift.lifts_at.map(|at| context.time(at)),
            "held_by": lift.held_by,
        })).collect::<Vec<_>>(),
        "appointments": day.appointments.iter().map(|visit| json!({
            "id": visit.id,
            "at": context.time(visit.at),
            "note": visit.note,
            "outcome": visit.outcome,
        })).collect::<Vec<_>>(),
        "check_in": day.check_in,
        "photos": day.photos,
        "session": day.session.map(|one| json!({ "number": one.number, "of": one.all })),
        "due": day.due.iter().map(|due| json!({
            "id": due.id,
            "title": context.show(&due.title),
            "basis": due.basis.as_ref().map(basis_json),
        })).collect::<Vec<_>>(),
    })
}

/// The day, then what is on it.
fn to_lines(day: &TimelineDay, context: &Context<'_>) -> Vec<String> {
    let head = match (day.day, &day.phase) {
        (Some(number), Some(phase)) => Text::key("cli-timeline-day")
            .with("day", number)
            .with("phase", Text::key(phase.clone())),
        _ => Text::key("cli-timeline-none"),
    };
    let mut lines = vec![context.show(&head.with("date", day.date))];
    lines.extend(day.lifts.iter().map(|lift| lift_line(lift, context)));
    lines.extend(day.appointments.iter().map(|visit| {
        let note = Text::Literal(visit.note.as_str().into());
        let line = Text::key("cli-timeline-visit").with("at", clock(visit.at, context));
        with_outcome(&context.show(&line.with("note", note)), visit, context)
    }));
    if day.check_in {
        lines.push(context.texts.say("cli-timeline-check-in"));
    }
    if day.photos > 0 {
        lines.push(context.show(&Text::key("cli-history-photos").with("count", day.photos)));
    }
    if let Some(session) = day.session {
        let what = Text::key("course-note").with("at", session.number).with("all", session.all);
        lines.push(context.show(&Text::key("cli-timeline-due").with("what", what)));
    }
    lines.extend(
        day.due.iter().map(|due| {
            context.show(&Text::key("cli-timeline-due").with("what", due.title.clone()))
        }),
    );
    lines
}

fn lift_line(lift: &RestrictionView, context: &Context<'_>) -> String {
    let at = lift.lifts_at.map_or(Text::Literal("".into()), |at| clock(at, context));
    let line = Text::key("cli-timeline-lift").with("at", at).with("title", lift.title.clone());
    let said = context.show(&line);
    match (lift.basis.kind, lift.window_basis) {
        (BasisKind::Extra, _) => format!("{said} {}", context.texts.say("cli-extra")),
        (_, Some(WindowBasis::Proposed)) => {
            format!("{said} {}", context.texts.say("cli-suggested"))
        }
        _ => said,
    }
}

/// The wall time of an instant where the client is.
fn clock(at: DateTime<Utc>, context: &Context<'_>) -> Text {
    let local = at.with_timezone(&context.moment.zone).time();
    Text::Literal(context.texts.clock(local).into())
}

//! `afterglow calendar FILE`: reminders and appointments for a calendar of the client's own.

use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;

use super::{Answer, Context, sub};
use crate::app::{AppError, Switch};
use crate::calendar::{CalendarFile, make, save};
use crate::care::Text;
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    sub(texts, "calendar", "cli-calendar")
        .arg(
            Arg::new("file")
                .required(true)
                .value_parser(value_parser!(OsString))
                .help(texts.say("cli-calendar-file")),
        )
        .arg(
            Arg::new("notes")
                .long("notes")
                .action(ArgAction::SetTrue)
                .help(texts.say("cli-calendar-notes")),
        )
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let path = matches.get_one::<OsString>("file").map_or_else(|| Path::new("-"), Path::new);
    let is_piped = path == Path::new("-");
    if !is_piped {
        context.app.check_outside(path)?;
    }
    // What is kept nowhere is nobody's: it may be looked at, and belongs in no calendar.
    if !is_piped && context.app.folder().is_none() {
        return Err(AppError::SampleCalendar);
    }
    let notes = matches.get_flag("notes") || context.app.is_on(Switch::CalendarNotes)?;
    let file = make(&mut context.app, notes, context.system, context.moment)?;
    let shown = path.display().to_string();
    let mut json = json!({
        "file": shown,
        "reminders": file.reminders,
        "appointments": file.appointments,
        "taken_back": file.gone,
        "until": file.until.map(|until| context.time(until)),
        "says_what": file.says.what,
        "notes": file.says.what && file.says.notes,
    });
    if is_piped {
        json["calendar"] = file.text.as_str().into();
        // The output is the file: what is to be known goes beside it.
        if !matches.get_flag("json") {
            for line in to_know(&file, context) {
                (context.tell)(&line);
            }
        }
        context.whole = Some(file.text);
        return Ok(Answer { json, lines: Vec::new() });
    }
    save(path, &file.text)?;
    let count = |key: &'static str, count: usize| Text::key(key).with("count", count);
    let written = Text::key("cli-calendar-written")
        .with("path", Text::Literal(shown.into()))
        .with("reminders", count("calendar-reminders", file.reminders))
        .with("appointments", count("calendar-appointments", file.appointments));
    let mut lines = vec![context.show(&written)];
    lines.extend(to_know(&file, context));
    Ok(Answer { json, lines })
}

/// What a person has to know of the file.
fn to_know(file: &CalendarFile, context: &Context<'_>) -> Vec<String> {
    let words = if file.says.what { "calendar-shown" } else { "calendar-hidden" };
    ["calendar-alarms", "calendar-twice", words, "calendar-again"]
        .map(|key| context.texts.say(key))
        .into()
}

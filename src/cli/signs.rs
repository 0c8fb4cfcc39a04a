//! `afterglow signs`: the leaflet, or the page of one sign.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value, json};

use super::treatment::warning_words;
use super::{Answer, Context, basis_json, maybe_text};
use crate::app::AppError;
use crate::care::leaflet::all_lines;
use crate::care::signs::{Level, LineView, Signs};
use crate::care::{AsOf, Text, parse_date};
use crate::texts::Texts;

/// A line, under the sign's name and title.
type Named = (String, Text, LineView);

pub(super) fn arguments(texts: &Texts) -> Command {
    let on = Arg::new("on").long("on").help(texts.say("cli-on"));
    let sign = Arg::new("sign").help(texts.say("cli-signs-sign"));
    Command::new("signs").about(texts.say("cli-signs")).arg(sign).arg(on)
}

pub(super) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Answer, AppError> {
    let look = match maybe_text(matches, "on") {
        Some(date) => AsOf::WholeDay(parse_date(date)?),
        None => AsOf::Now(context.moment.now),
    };
    let day = context.app.day(look, context.moment.zone)?.day;
    let named = if let Some(id) = maybe_text(matches, "sign") {
        page(id, day)?
    } else {
        let lines = all_lines(day).into_iter();
        lines.map(|(sign, line)| (sign.id.to_string(), sign.title(), line)).collect()
    };
    let mut levels = Map::new();
    levels.insert("day".to_owned(), json!(day));
    let date = match look {
        AsOf::WholeDay(date) => date,
        AsOf::Now(_) => context.moment.today(),
    };
    let warning = context.app.warning(date)?;
    let warning = warning.map(|warning| warning_words(&warning, context)).transpose()?;
    if let Some(warning) = &warning {
        levels.insert("warning".to_owned(), json!(warning));
    }
    for level in Level::ALL {
        let here = named.iter().filter(|(_, _, line)| line.level == level);
        let here = here.map(|(id, _, line)| {
            json!({ "id": id, "text": context.show(&line.text), "basis": basis_json(&line.basis) })
        });
        levels.insert(level.name().to_owned(), here.collect());
    }
    let mut lines = Vec::new();
    if let Some(day) = day {
        lines.push(context.show(&Text::key("cli-signs-day").with("day", day)));
    }
    lines.extend(warning);
    lines.push(context.texts.say("leaflet-intro"));
    // The same for everyone on that day, whatever they entered.
    let who = Text::key("your-professional");
    lines.extend(by_level(named.iter().map(|(_, title, line)| (title, line)), &who, context)?);
    Ok(Answer { json: Value::Object(levels), lines })
}

/// The page of one sign.
fn page(id: &str, day: Option<u32>) -> Result<Vec<Named>, AppError> {
    let signs = Signs::default_data();
    let sign = signs.get(id).ok_or_else(|| AppError::UnknownSign {
        given: id.to_owned(),
        known: signs.all.iter().map(|sign| sign.id.to_string()).collect(),
    })?;
    let lines = sign.lines_on(day).into_iter();
    Ok(lines.map(|line| (id.to_owned(), sign.title(), line)).collect())
}

/// Lines under the headings of their levels, emergency first, each with its sign's title; `who` is to be
/// contacted.
pub(super) fn by_level<'l>(
    lines: impl Iterator<Item = (&'l Text, &'l LineView)> + Clone,
    who: &Text,
    context: &Context<'_>,
) -> Result<Vec<String>, AppError> {
    let number = context.app.emergency_number()?;
    let mut said = Vec::new();
    for level in Level::ALL {
        let mut here = lines.clone().filter(|(_, line)| line.level == level).peekable();
        if here.peek().is_none() {
            continue;
        }
        said.push(context.show(&level.heading(number, who.clone())));
        for (title, line) in here {
            let text = Text::key("cli-sign-line").with("sign", title.clone());
            said.push(context.show(&text.with("line", line.text.clone())));
        }
    }
    Ok(said)
}

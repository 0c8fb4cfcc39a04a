//! `afterglow check` and `afterglow can-i`: may this be used or done now.

use std::ffi::OsString;
use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use super::signs::by_level;
use super::treatment::warning_words;
use super::{Answer, Context, basis_json, maybe_text, text};
use crate::app::{AppError, Moment, read_text, unreadable};
use crate::care::can_i::{self, Verdict};
use crate::care::{BasisKind, Text, When, WindowBasis};
use crate::ingredients::ProductQuery;

/// The limit in bytes.
const MOST_BYTES: usize = 1024 * 1024;

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let name = maybe_text(matches, "name").unwrap_or_default();
    // A file name is bytes, whatever the system's encoding.
    let file = matches.get_one::<OsString>("file").map(Path::new);
    let given = match file {
        None if !name.is_empty() => String::new(),
        Some(path) if path != Path::new("-") => {
            let file = std::fs::File::open(path).map_err(|problem| unreadable(path, &problem))?;
            read_text(path, file, MOST_BYTES)?
        }
        _ => read_text(Path::new("-"), &mut *context.input, MOST_BYTES)?,
    };
    let moment = moment(matches, context)?;
    let answer = context.app.check(ProductQuery { name, text: &given }, moment)?;
    show(&answer, context)
}

pub(super) fn run_can_i(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let moment = moment(matches, context)?;
    let language = context.texts.language();
    let answer = context.app.can_i_in(language, text(matches, "activity"), moment)?;
    show(&answer, context)
}

/// The moment in question: now unless another is given.
fn moment(matches: &ArgMatches, context: &Context<'_>) -> Result<Moment, AppError> {
    let Moment { now, zone } = context.moment;
    match maybe_text(matches, "at") {
        Some(at) => Ok(Moment { now: When::parse(at, zone, now)?.instant(zone), zone }),
        None => Ok(context.moment),
    }
}

/// The leaflet's lines for the signs in an answer, emergency first.
fn levels(answer: &can_i::Answer, context: &Context<'_>) -> Result<Vec<String>, AppError> {
    let lines =
        answer.signs.iter().flat_map(|sign| sign.lines.iter().map(move |line| (&sign.title, line)));
    let lines = by_level(lines, &context.app.professional()?.called(), context)?;
    let warning = context.app.warning(context.moment.today())?.filter(|_| !lines.is_empty());
    let warning = warning.map(|warning| warning_words(&warning, context)).transpose()?;
    Ok(warning.into_iter().chain(lines).collect())
}

fn show(answer: &can_i::Answer, context: &Context<'_>) -> Result<Answer, AppError> {
    let who = context.app.professional()?.named();
    let show = |text: &Text| context.show(text);
    let headline = show(&answer.headline(who));
    let json = json!({
        "verdict": answer.verdict.name(),
        "until": answer.until.map(|until| context.time(until)),
        "until_words": answer.until_words.as_ref().map(show),
        "why": show(&answer.summary()),
        "day": answer.day,
        "asks_about_feeling": answer.asks_about_feeling,
        "basis": answer.basis.as_ref().map(basis_json),
        "window_basis": answer.window_basis,
        "held_by": answer.held_by,
        "hits": answer.hits.iter().map(|hit| json!({
            "ingredient": show(&hit.ingredient),
            "class": hit.class,
            "verdict": hit.verdict.name(),
            "until": hit.until.map(|until| context.time(until)),
            "until_words": hit.until_words.as_ref().map(show),
            "position": hit.position,
            "basis": basis_json(&hit.basis),
            "reason": show(&hit.reason),
        })).collect::<Vec<_>>(),
        "helpful": answer.helpful.iter().map(|one| json!({
            "ingredient": one.ingredient,
            "class": one.class,
            "basis": basis_json(&one.basis),
        })).collect::<Vec<_>>(),
        "notes": answer.notes.iter().map(show).collect::<Vec<_>>(),
        "unknown": answer.unknown,
        "signs": answer.signs.iter().map(|sign| json!({
            "id": sign.id,
            "lead": sign.lead.name(),
            "levels": sign.lines.iter().map(|line| json!({
                "level": line.level.name(),
                "text": show(&line.text),
                "basis": basis_json(&line.basis),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "for": answer.asked_for.map(|(at, _)| context.time(at)),
    });
    let asked_for = answer.asked_for.map(|(at, day)| {
        let day = day.map_or(-1, i64::from);
        show(&Text::key("check-asked-for").with("when", at).with("day", day))
    });
    let mut lines: Vec<String> = asked_for.into_iter().collect();
    lines.extend([headline, show(&answer.summary())]);
    lines.extend(levels(answer, context)?);
    if answer.at_least {
        lines.push(context.texts.say("check-at-least"));
    }
    match answer.window_basis {
        Some(WindowBasis::Proposed) => lines.push(context.texts.say("check-suggested")),
        Some(WindowBasis::Provider) => lines.push(context.texts.say("check-by-provider")),
        Some(WindowBasis::Seed) | None => {}
    }
    for hit in answer.hits.iter().filter(|_| !answer.is_activity()) {
        let class = show(&Text::key(format!("class-{}", hit.class)));
        let mark = match (hit.verdict, hit.basis.kind) {
            (Verdict::HoldOff, _) => "cli-check-held",
            (_, BasisKind::Extra) => "cli-check-extra",
            _ => "cli-check-ask",
        };
        let line = Text::key(mark)
            .with("what", hit.ingredient.clone())
            .with("class", Text::Literal(class.into()))
            .with("why", hit.reason.clone());
        lines.push(show(&line));
    }
    if !answer.helpful.is_empty() {
        let names = answer.helpful.iter().map(|one| Text::Literal(one.ingredient.as_str().into()));
        lines.push(show(&Text::key("cli-check-helpful").with("names", names.collect::<Vec<_>>())));
    }
    if answer.tells_unknown() {
        let names = answer.unknown.iter().map(|one| Text::Literal(one.as_str().into()));
        lines.push(show(&Text::key("cli-check-unknown").with("names", names.collect::<Vec<_>>())));
    }
    lines.extend(answer.notes.iter().map(show));
    if answer.verdict == Verdict::Sign && !answer.hits.is_empty() {
        lines.push(context.texts.say("sign-also"));
        for hit in answer.hits.iter().filter(|_| answer.is_activity()) {
            let line = Text::key("cli-sign-line").with("sign", hit.ingredient.clone());
            lines.push(show(&line.with("line", hit.reason.clone())));
        }
    }
    if answer.asks_about_feeling {
        let number = context.app.emergency_number()?.text();
        lines.push(context.texts.say("feel-title"));
        lines.push(show(&Text::key("feel-emergency").with("number", number)));
        lines.push(context.texts.say("feel-type"));
    }
    Ok(Answer { json, lines })
}

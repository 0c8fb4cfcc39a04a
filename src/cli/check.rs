//! `afterglow check` and `afterglow can-i`: may this be used or done now.

use std::ffi::OsString;
use std::io::Read;
use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use super::{Answer, Context, basis_json, maybe_text, text};
use crate::app::{AppError, Moment};
use crate::care::can_i::{self, Verdict};
use crate::care::signs::Level;
use crate::care::{BasisKind, Text, When, WindowBasis};
use crate::ingredients::ProductQuery;

/// The most bytes that are read.
const MOST_BYTES: usize = 1024 * 1024;

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let name = maybe_text(matches, "name").unwrap_or_default();
    // A name is bytes, whatever the language of the system.
    let file = matches.get_one::<OsString>("file").map(Path::new);
    let given = match file {
        None if !name.is_empty() => String::new(),
        Some(path) if path != Path::new("-") => {
            let file = std::fs::File::open(path).map_err(|problem| unreadable(path, &problem))?;
            read(path, file)?
        }
        _ => read(Path::new("-"), &mut *context.input)?,
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
    let answer = context.app.can_i(text(matches, "activity"), moment)?;
    show(&answer, context)
}

/// The moment that is asked about: now unless another is given.
fn moment(matches: &ArgMatches, context: &Context<'_>) -> Result<Moment, AppError> {
    let Moment { now, zone } = context.moment;
    match maybe_text(matches, "at") {
        Some(at) => Ok(Moment { now: When::parse(at, zone, now)?.instant(zone), zone }),
        None => Ok(context.moment),
    }
}

fn unreadable(path: &Path, problem: &std::io::Error) -> AppError {
    AppError::Unreadable { path: path.display().to_string(), problem: problem.to_string() }
}

fn read(path: &Path, from: impl Read) -> Result<String, AppError> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    from.take(most + 1).read_to_end(&mut bytes).map_err(|problem| unreadable(path, &problem))?;
    if bytes.len() > MOST_BYTES {
        return Err(AppError::TooMuchText { limit: MOST_BYTES });
    }
    String::from_utf8(bytes).map_err(|error| AppError::NotUtf8(error.utf8_error().valid_up_to()))
}

/// The leaflet's lines on the signs of an answer, emergency first.
fn levels(answer: &can_i::Answer, context: &Context<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for level in Level::ALL {
        let here = answer.signs.iter().flat_map(|sign| {
            let lines = sign.lines.iter().filter(move |line| line.level == level);
            lines.map(|line| (&sign.title, &line.text))
        });
        let here: Vec<_> = here.collect();
        if here.is_empty() {
            continue;
        }
        let heading = Text::key(format!("level-{}", level.name()));
        lines.push(context.show(&heading.with("number", Text::key("emergency-number"))));
        for (title, text) in here {
            let line = Text::key("cli-sign-line").with("sign", title.clone());
            lines.push(context.show(&line.with("line", text.clone())));
        }
    }
    lines
}

fn show(answer: &can_i::Answer, context: &Context<'_>) -> Result<Answer, AppError> {
    let who = context.app.professional()?.name;
    let who = (!who.is_empty()).then(|| Text::Literal(who.into()));
    let show = |text: &Text| context.show(text);
    let headline = show(&answer.headline(who));
    let json = json!({
        "verdict": answer.verdict.name(),
        "until": answer.until.map(|until| context.time(until)),
        "basis": answer.basis.as_ref().map(basis_json),
        "window_basis": answer.window_basis,
        "held_by": answer.held_by,
        "hits": answer.hits.iter().map(|hit| json!({
            "ingredient": show(&hit.ingredient),
            "class": hit.class,
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
    lines.extend(levels(answer, context));
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
    if !answer.unknown.is_empty() && !answer.asks_about_feeling {
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
        let number = Text::key("emergency-number");
        lines.push(context.texts.say("feel-title"));
        lines.push(show(&Text::key("feel-emergency").with("number", number)));
        lines.push(context.texts.say("feel-type"));
    }
    Ok(Answer { json, lines })
}

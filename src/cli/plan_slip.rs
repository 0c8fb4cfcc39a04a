//! `afterglow plan slip|qr`: a plan and its treatment on paper, and as one code.

use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;

use super::slip_sheet::{self, Sheet, escaped};
use super::{Answer, Context, maybe_text, plan_given::read, sub, text, value};
use crate::app::{AppError, Handed, HandedError, Mark, save};
use crate::care::plan_file::normal_signed;
use crate::care::slip::{Code, Slip, Visit};
use crate::care::{Language, Locale, Text, When, civil};
use crate::photos::{CODE_MARK, CODE_MARK_AT, code_picture};
use crate::report::reviewed_in;
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> [Command; 2] {
    let file = Arg::new("file").required(true).value_parser(value_parser!(OsString));
    let file = file.help(texts.say("cli-plan-file"));
    let at = value(texts, "at", "cli-slip-at");
    [
        sub(texts, "slip", "cli-plan-slip").after_help(texts.say("cli-slip-after")).args([
            file.clone(),
            at.clone().required(true),
            out(texts, "cli-slip-out"),
        ]),
        sub(texts, "qr", "cli-plan-qr").after_help(texts.say("cli-qr-after")).args([
            file,
            at,
            out(texts, "cli-qr-out"),
        ]),
    ]
}

/// The file to write.
pub(super) fn out(texts: &Texts, help: &str) -> Arg {
    value(texts, "out", help).required(true).value_parser(value_parser!(OsString))
}

/// How each code in a file of its own begins.
const SVG: &str = "<!-- Afterglow: code -->\n";

/// Writes a file that `--out` names: in place of another one with the same mark, never of any other file.
pub(super) fn write(
    matches: &ArgMatches,
    bytes: &[u8],
    mark: Mark<'_>,
    context: &Context<'_>,
) -> Result<String, AppError> {
    let path = matches.get_one::<OsString>("out").map_or_else(|| Path::new(""), Path::new);
    context.app.check_outside(path)?;
    save(path, bytes, mark)?;
    Ok(path.display().to_string())
}

/// The plan in the normal form, with the time of the treatment.
fn slip(handed: &Handed, visit: Option<Visit>) -> Slip {
    let plan = normal_signed(&handed.file).unwrap_or_else(|| handed.file.clone());
    Slip { plan, visit }
}

/// When the treatment was, or will be: a slip can be printed before.
fn when(matches: &ArgMatches, context: &Context<'_>) -> Result<Option<When>, AppError> {
    let at = maybe_text(matches, "at");
    Ok(at.map(|at| When::parse(at, context.moment.zone, context.moment.now)).transpose()?)
}

pub(super) fn run_slip(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let handed = read(matches, context)?;
    let zone = context.moment.zone;
    let when = When::parse(text(matches, "at"), zone, context.moment.now)?;
    let slip = slip(&handed, Some(Visit::of(when, zone)));
    let code = Code::of(&slip.link());
    // The language of the plan, where the app has words in it, else the client's.
    let language = handed.overlay.own.language.as_ref().and_then(|tag| Language::of(&tag.0));
    let locale = context.app.locale(context.system)?;
    let locale = Locale { language: language.unwrap_or(locale.language), ..locale };
    let key = handed.signature.map(|signature| signature.key);
    let reviewed = reviewed_in(&handed.believed(context.moment.now), key)?;
    let reviewed = reviewed.filter(|review| review.language == locale.language.tag());
    let sheet = Sheet {
        overlay: &handed.overlay,
        when,
        code: code.as_ref(),
        number: context.app.emergency_number()?,
        moment: context.moment,
        texts: Texts::of(locale),
        reviewed,
    };
    let mark = Mark::beginning(slip_sheet::BEGINNING);
    let file = write(matches, sheet.html()?.as_bytes(), mark, context)?;
    let key = if code.is_some() { "slip-written" } else { "slip-written-without" };
    let written = Text::key(key).with("path", Text::Literal(file.as_str().into()));
    let mut lines = vec![context.show(&written)];
    if civil::date_of(context.moment.now, zone) < when.date(zone) {
        lines.push(context.texts.say("slip-ahead"));
    }
    let json = json!({ "file": file, "code": code.is_some(), "language": locale.language.tag() });
    Ok(Answer { json, lines })
}

pub(super) fn run_qr(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let when = when(matches, context)?;
    let handed = read(matches, context)?;
    let zone = context.moment.zone;
    let link = slip(&handed, when.map(|when| Visit::of(when, zone))).link();
    let code = Code::of(&link).ok_or(HandedError::NoFit)?;
    let path = matches.get_one::<OsString>("out").map_or_else(|| Path::new(""), Path::new);
    let is_png = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("png"));
    let (bytes, mark) = if is_png {
        (code_picture(&code)?, Mark { at: CODE_MARK_AT, bytes: CODE_MARK })
    } else {
        let svg = code.svg(&escaped(&context.texts.say("slip-code")));
        (format!("{SVG}{svg}").into_bytes(), Mark::beginning(SVG))
    };
    let file = write(matches, &bytes, mark, context)?;
    let written = Text::key("slip-qr-written").with("path", Text::Literal(file.as_str().into()));
    let lines = vec![context.show(&written)];
    Ok(Answer { json: json!({ "file": file, "link": link }), lines })
}

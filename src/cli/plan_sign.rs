//! `afterglow plan keygen|sign|verify`: whose plan it is.

use std::ffi::OsString;
use std::io::Read as _;
use std::path::Path;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;

use super::plan_slip::{out, write};
use super::{Answer, Context, plan_given::read, sub};
use crate::app::{
    AppError, HandedError, Mark, Trust, read_text, review_of, signer, unreadable, unwritable,
};
use crate::care::Text;
use crate::care::plan_file::{self, MOST_BYTES, PrivateKey};
use crate::platform::files;
use crate::texts::Texts;

/// No file of a key is longer, in bytes.
const MOST_KEY: usize = 4096;

pub(super) fn arguments(texts: &Texts) -> [Command; 3] {
    let file = Arg::new("file").required(true).value_parser(value_parser!(OsString));
    let key = Arg::new("key").long("key").required(true).value_parser(value_parser!(OsString));
    [
        sub(texts, "keygen", "cli-plan-keygen")
            .after_help(texts.say("cli-keygen-after"))
            .arg(out(texts, "cli-keygen-out")),
        sub(texts, "sign", "cli-plan-sign").after_help(texts.say("cli-sign-after")).args([
            file.clone().help(texts.say("cli-sign-file")),
            key.help(texts.say("cli-sign-key")),
        ]),
        sub(texts, "verify", "cli-plan-verify")
            .after_help(texts.say("cli-verify-after"))
            .arg(file.help(texts.say("cli-plan-file"))),
    ]
}

fn path_of<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    matches.get_one::<OsString>(name).map_or_else(|| Path::new(""), Path::new)
}

pub(super) fn run_keygen(matches: &ArgMatches, context: &Context<'_>) -> Result<Answer, AppError> {
    let path = path_of(matches, "out");
    // A key that is lost cannot be had again.
    if path.symlink_metadata().is_ok() {
        return Err(AppError::FileThere(path.display().to_string()));
    }
    let random = files::random().map_err(unwritable(path))?;
    let key = PrivateKey::of(&random);
    let text = key.file();
    // In place of nothing but itself.
    let file = write(matches, text.as_bytes(), Mark::beginning(&text), context)?;
    let words = key.public().words();
    let written = Text::key("signature-key-written")
        .with("path", Text::Literal(file.as_str().into()))
        .with("words", Text::Literal(words.as_str().into()));
    let json = json!({ "file": file, "key": key.public().to_string(), "words": words });
    Ok(Answer { json, lines: vec![context.show(&written)] })
}

fn read_file(path: &Path, most: usize) -> Result<String, AppError> {
    let file = std::fs::File::open(path).map_err(|problem| unreadable(path, &problem))?;
    read_text(path, file.take(u64::try_from(most).unwrap_or(u64::MAX) + 1), most)
}

/// The text of the plan file, which has no mistake.
pub(super) fn plan_text(matches: &ArgMatches) -> Result<String, AppError> {
    let text = read_file(path_of(matches, "file"), MOST_BYTES)?;
    plan_file::read(&text).map_err(AppError::PlanFile)?;
    Ok(text)
}

/// The key to sign with.
pub(super) fn private_key(matches: &ArgMatches) -> Result<PrivateKey, AppError> {
    // Why it cannot be read, if it is that.
    let file = read_file(path_of(matches, "key"), MOST_KEY)?;
    PrivateKey::parse(&file).ok_or_else(|| HandedError::NoKey.into())
}

/// Puts a text in place of the plan file, and returns its name.
pub(super) fn rewrite(matches: &ArgMatches, text: &str) -> Result<String, AppError> {
    let path = path_of(matches, "file");
    let target = path.canonicalize().map_err(|problem| unreadable(path, &problem))?;
    files::replace(&target, text.as_bytes()).map_err(unwritable(path))?;
    Ok(path.display().to_string())
}

pub(super) fn run_sign(matches: &ArgMatches, context: &Context<'_>) -> Result<Answer, AppError> {
    let text = plan_text(matches)?;
    let key = private_key(matches)?;
    let signed = key.sign(&text, context.moment.now).ok_or(HandedError::NoSignature)?;
    // The line of the signature may make it too large.
    let overlay = plan_file::read(&signed).map_err(AppError::PlanFile)?;
    let shown = rewrite(matches, &signed)?;
    let words = key.public().words();
    let done = Text::key("signature-made")
        .with("path", Text::Literal(shown.as_str().into()))
        .with("words", Text::Literal(words.as_str().into()));
    let mut lines = vec![context.show(&done)];
    if overlay.review.is_some() && review_of(&overlay, Some(key.public())).is_none() {
        lines.push(context.show(&Text::key("review-lost")));
    }
    let json = json!({ "file": shown, "key": key.public().to_string(), "words": words });
    Ok(Answer { json, lines })
}

pub(super) fn run_verify(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let handed = read(matches, context)?;
    let signature = handed.signature.ok_or(HandedError::NoSignature)?;
    let trust = context.app.trust(handed.signature, context.moment.now)?;
    let said = match &trust {
        // It is asked whose it is, not whether it is taken.
        Trust::Refused(_) => signer(&signature),
        other => other.text(),
    };
    let mut lines = vec![context.show(&said)];
    let known = match &trust {
        Trust::Same(_) => "same",
        Trust::Doubtful(_) => "other",
        Trust::Refused(HandedError::Ahead(_)) => "ahead",
        Trust::Refused(_) => "older",
        _ => "first",
    };
    if let Trust::Refused(why) = &trust {
        lines.push(context.show(&why.text()));
    }
    let json = json!({
        "key": signature.key.to_string(),
        "words": signature.key.words(),
        "signed": context.time(signature.issued),
        "known": known,
    });
    Ok(Answer { json, lines })
}

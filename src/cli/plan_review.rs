//! `afterglow plan review`: every sentence that a plan can show, to read and to sign.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use super::plan_sign::{plan_text, private_key, rewrite};
use super::{Answer, Context, maybe_text, plan_given::read, sub, value};
use crate::app::{AppError, HandedError};
use crate::care::plan_file::{self, Reviewed, is_name};
use crate::care::{Overlay, Plan, Text};
use crate::report::{Review, reviewed_in, reviewed_on, reviewed_text};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let path = |name: &'static str, help: &str| {
        value(texts, name, help).value_parser(value_parser!(OsString))
    };
    let file = Arg::new("file").value_parser(value_parser!(OsString));
    sub(texts, "review", "cli-plan-review").after_help(texts.say("cli-review-after")).args([
        file.help(texts.say("cli-plan-file")),
        path("out", "cli-review-out").required_unless_present("key"),
        path("key", "cli-review-key").requires_all(["file", "reviewer", "hash"]),
        value(texts, "reviewer", "cli-review-reviewer").value_name("NAME").requires("key"),
        value(texts, "hash", "cli-review-hash").requires("key"),
    ])
}

/// The sentences of what was asked for, and who reviewed them.
struct Asked {
    who: Option<Arc<str>>,
    review: Review,
    reviewed: Option<Reviewed>,
}

fn of_file(overlay: &Overlay, context: &Context<'_>) -> Result<Asked, AppError> {
    // A key that comes with a file says nothing of whose it is: anybody can make one.
    let key = context.app.plan_key()?.map(|known| known.signature.key);
    let language = context.app.locale(context.system)?.language;
    let review = Review::of_overlay(overlay, language)?;
    let reviewed = reviewed_in(overlay, key)?.filter(|reviewed| review.is_of(reviewed));
    Ok(Asked { who: Some(overlay.provider.clone()), review, reviewed })
}

fn in_force(context: &Context<'_>) -> Result<Asked, AppError> {
    let today = context.moment.today();
    let language = context.app.locale(context.system)?.language;
    let Some(overlay) = context.app.overlay_on(today)? else {
        let review = Review::of(Plan::default_plan(), None, language);
        return Ok(Asked { who: None, review, reviewed: None });
    };
    let review = Review::of_overlay(&overlay, language)?;
    let reviewed = reviewed_on(&context.app, today, review.language())?;
    Ok(Asked { who: Some(overlay.provider), review, reviewed })
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let mut lines = Vec::new();
    let asked = if matches.get_one::<OsString>("key").is_some() {
        let (asked, line) = sign(matches, context)?;
        lines.push(line);
        asked
    } else if matches.get_one::<OsString>("file").is_some() {
        let handed = read(matches, context)?;
        of_file(&handed.believed(context.moment.now), context)?
    } else {
        in_force(context)?
    };
    let Asked { who, review, reviewed } = asked;
    let out = matches.get_one::<OsString>("out").map(Path::new);
    if let Some(path) = out {
        context.app.check_outside(path)?;
        let locale = context.app.locale(context.system)?;
        Review::save(path, &review.page(locale, context.moment, reviewed.as_ref()))?;
        let written = Text::key("review-written")
            .with("path", Text::Literal(path.display().to_string().into()))
            .with("hash", Text::Literal(review.hash.as_str().into()));
        lines.push(context.show(&written));
    }
    lines.push(context.show(&reviewed_text(reviewed.as_ref(), context.moment)));
    let json = json!({
        "file": out.map(|path| path.display().to_string()),
        "professional": who,
        "language": review.language().tag(),
        "hash": review.hash,
        "reviewed": reviewed_json(reviewed.as_ref(), context),
        "sentences": review.json(),
    });
    Ok(Answer { json, lines })
}

/// Puts the line of a review into a plan file: only of the sentences whose hash was read.
fn sign(matches: &ArgMatches, context: &mut Context<'_>) -> Result<(Asked, String), AppError> {
    let name = maybe_text(matches, "reviewer").unwrap_or_default();
    if !is_name(name) {
        return Err(HandedError::NoReviewer.into());
    }
    let text = plan_text(matches)?;
    let overlay = plan_file::read(&text).map_err(AppError::PlanFile)?;
    let key = private_key(matches)?;
    let signature = plan_file::signature(&text).map_err(HandedError::Signature)?;
    if signature.is_some_and(|signature| signature.key != key.public()) {
        return Err(HandedError::OtherSigner.into());
    }
    let language = context.app.locale(context.system)?.language;
    let review = Review::of_overlay(&overlay, language)?;
    let given: String =
        maybe_text(matches, "hash").unwrap_or_default().split_whitespace().collect();
    if given.to_ascii_lowercase() != review.hash {
        return Err(HandedError::OtherSentences.into());
    }
    let of = (review.language().tag(), &*review.hash, name);
    let signed = key.review(&text, of, context.moment.now);
    let overlay = plan_file::read(&signed).map_err(AppError::PlanFile)?;
    let shown = rewrite(matches, &signed)?;
    let reviewed = reviewed_in(&overlay, Some(key.public()))?;
    let line = Text::key("review-signed")
        .with("path", Text::Literal(shown.into()))
        .with("words", Text::Literal(key.public().words().into()));
    Ok((Asked { who: Some(overlay.provider), review, reviewed }, context.show(&line)))
}

/// Who reviewed a plan, and when, as the commands print it.
pub(super) fn reviewed_json(reviewed: Option<&Reviewed>, context: &Context<'_>) -> Value {
    reviewed.map_or(
        Value::Null,
        |review| json!({ "by": review.name, "on": context.time(review.issued) }),
    )
}

/// The same of a plan file, or of the plan in force.
pub(super) fn state(
    given: Option<&Overlay>,
    context: &Context<'_>,
) -> Result<Option<Reviewed>, AppError> {
    if let Some(overlay) = given {
        return Ok(of_file(overlay, context)?.reviewed);
    }
    let language = context.app.locale(context.system)?.language;
    reviewed_on(&context.app, context.moment.today(), language)
}

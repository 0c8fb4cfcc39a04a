//! `afterglow photo add|list|export|remove`.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

use super::{Answer, Context, maybe_text, text};
use crate::app::{Added, AppError, PhotoAction, unwritable};
use crate::care::{PhotoId, Text, parse_date};
use crate::photos::{Limits, Photo, PhotoError, View, make};
use crate::platform::files;
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let say = |key: &str| texts.say(key);
    let sub = |name: &'static str, about: &str| Command::new(name).about(say(about));
    let id = || Arg::new("id").required(true).help(say("cli-id"));
    let file = |help: &str| {
        let bytes = clap::value_parser!(OsString);
        Arg::new("file").required(true).value_parser(bytes).help(say(help))
    };
    let views = View::ALL.map(View::name);
    sub("photo", "cli-photo")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            sub("add", "cli-photo-add")
                .arg(file("cli-photo-file"))
                .arg(Arg::new("on").long("on").help(say("cli-photo-on")))
                .arg(
                    Arg::new("view")
                        .long("view")
                        .help(say("cli-photo-view"))
                        .value_parser(views)
                        .default_value(View::default().name()),
                ),
        )
        .subcommand(sub("list", "cli-photo-list"))
        .subcommand(sub("export", "cli-photo-export").arg(id()).arg(file("cli-photo-to")))
        .subcommand(
            sub("remove", "cli-photo-remove").arg(id()).arg(
                Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(say("cli-photo-yes")),
            ),
        )
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    match matches.subcommand() {
        Some(("add", matches)) => add(matches, context),
        Some(("export", matches)) => export(matches, context),
        Some(("remove", matches)) => {
            let photo = photo_of(matches, context)?;
            if !matches.get_flag("yes") {
                return Err(AppError::NotConfirmed);
            }
            context.app.apply(PhotoAction::Remove(photo.id), context.moment)?;
            let lines = vec![context.texts.say("cli-removed")];
            Ok(Answer { json: json!({ "id": photo.id }), lines })
        }
        _ => {
            let photos = context.app.photos()?;
            let json = photos.iter().map(|photo| to_json(photo, context));
            let json = json.collect::<Result<Value, _>>()?;
            let lines = photos.iter().map(|photo| to_line(photo, context));
            let mut lines = lines.collect::<Result<Vec<_>, _>>()?;
            if lines.is_empty() {
                lines.push(context.texts.say("cli-none"));
            }
            Ok(Answer { json, lines })
        }
    }
}

fn add(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let moment = context.moment;
    let path = path(matches);
    let on = maybe_text(matches, "on").map(parse_date).transpose()?;
    let view = View::named(text(matches, "view")).unwrap_or_default();
    let limits = Limits::USUAL;
    let bytes =
        files::read_at_most(path, limits.file).map_err(|problem| unreadable(path, &problem))?;
    let bytes = bytes.ok_or(PhotoError::TooHeavy(limits.file / 1_000_000))?;
    let made = make(&bytes, limits)?;
    let date = on.unwrap_or_else(|| made.day(moment.today()));
    let add = PhotoAction::Add { made: Arc::new(made), date, view };
    let added = match context.app.apply(add, moment)?.added {
        Some(Added::Photo(id)) => context.app.photo(id)?,
        _ => None,
    };
    let json = added.as_ref().map(|photo| to_json(photo, context)).transpose()?;
    let said = added.as_ref().map(|photo| {
        let id = Text::Literal(photo.id.to_string().into());
        context.show(&Text::key("cli-photo-added").with("id", id).with("date", photo.date))
    });
    Ok(Answer { json: json.unwrap_or_default(), lines: said.into_iter().collect() })
}

fn export(matches: &ArgMatches, context: &Context<'_>) -> Result<Answer, AppError> {
    let photo = photo_of(matches, context)?;
    let bytes = context.app.photo_bytes(&photo)?;
    let path = path(matches);
    let shown = path.display().to_string();
    context.app.check_outside(path)?;
    if path.symlink_metadata().is_ok() {
        return Err(AppError::FileThere(shown));
    }
    files::replace(path, &bytes).map_err(unwritable(path))?;
    let said = Text::key("cli-photo-exported").with("path", Text::Literal(shown.clone().into()));
    Ok(Answer {
        json: json!({ "id": photo.id, "file": shown, "bytes": bytes.len() }),
        lines: vec![context.show(&said)],
    })
}

fn photo_of(matches: &ArgMatches, context: &Context<'_>) -> Result<Photo, AppError> {
    let given = text(matches, "id");
    let unknown = || AppError::UnknownPhoto(given.to_owned());
    let id: PhotoId = given.parse().map_err(|_| unknown())?;
    context.app.photo(id)?.ok_or_else(unknown)
}

fn path(matches: &ArgMatches) -> &Path {
    matches.get_one::<OsString>("file").map_or_else(|| Path::new(""), Path::new)
}

fn unreadable(path: &Path, problem: &io::Error) -> AppError {
    AppError::Unreadable { path: path.display().to_string(), problem: problem.to_string() }
}

fn to_json(photo: &Photo, context: &Context<'_>) -> Result<Value, AppError> {
    Ok(json!({
        "id": photo.id,
        "date": photo.date,
        "day": context.app.recovery_day(photo.date)?,
        "view": photo.view,
        "width": photo.size.width,
        "height": photo.size.height,
        "sha256": photo.hash,
        "lined_up": photo.pupils.is_some(),
        "added": context.time(photo.added_at),
    }))
}

fn to_line(photo: &Photo, context: &Context<'_>) -> Result<String, AppError> {
    let day = context.app.recovery_day(photo.date)?;
    let line = Text::key("cli-photo-line")
        .with("id", Text::Literal(photo.id.to_string().into()))
        .with("date", photo.date)
        .with("day", day.map_or(-1, i64::from))
        .with("view", Text::key(format!("view-{}", photo.view.name())));
    Ok(context.show(&line))
}

//! Arguments that several commands have, and their values.

use clap::{Arg, ArgMatches, Command};

use crate::app::AppError;
use crate::texts::Texts;

/// A command with its explanation.
pub(super) fn sub(texts: &Texts, name: &'static str, about: &str) -> Command {
    Command::new(name).about(texts.say(about))
}

/// An option with a value.
pub(super) fn value(texts: &Texts, name: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).help(texts.say(help))
}

/// The number that names something.
pub(super) fn id_argument(texts: &Texts) -> Arg {
    Arg::new("id").required(true).help(texts.say("cli-id"))
}

/// A required argument's value.
pub(super) fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map(String::as_str).unwrap_or_default()
}

/// An optional argument's value.
pub(super) fn maybe_text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// Refuses an edit that changes nothing; `options` are those that would.
pub(super) fn changes_any(matches: &ArgMatches, options: &[&str]) -> Result<(), AppError> {
    if options.iter().any(|name| maybe_text(matches, name).is_some()) {
        return Ok(());
    }
    Err(AppError::NoChange(options.iter().map(|name| format!("--{name}")).collect()))
}

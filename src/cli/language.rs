//! `afterglow language [CODE|system]`: the language of the window, the commands and the notifications.

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Answer, Context, maybe_text, sub};
use crate::app::{AppError, SettingAction, language_in};
use crate::care::{Language, Locale, Text};
use crate::platform;
use crate::texts::Texts;

/// How things are written here, given the system's way, in the language that was chosen in the data folder: also for help, and where
/// the data cannot be opened.
pub(super) fn locale_here(system: Locale) -> Locale {
    let chosen = platform::data_folder().and_then(|folder| language_in(&folder));
    Locale { language: chosen.unwrap_or(system.language), ..system }
}

pub(super) fn arguments(texts: &Texts) -> Command {
    sub(texts, "language", "cli-language")
        .arg(Arg::new("code").help(texts.say("cli-language-code")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    if let Some(given) = maybe_text(matches, "code") {
        let chosen = match given {
            "system" => None,
            code => Some(Language::of(code).ok_or_else(|| AppError::UnknownLanguage {
                given: code.to_owned(),
                known: Language::ALL.iter().map(|one| one.tag().to_owned()).collect(),
            })?),
        };
        context.app.apply(SettingAction::SetLanguage(chosen), context.moment)?;
    }
    // The answer is in the new language already.
    let locale = context.app.locale(context.system)?;
    context.texts = Texts::plain(locale);
    let chosen = context.app.chosen_language()?;
    let name = |language: Language| {
        Text::Literal(format!("{} ({})", language.own_name(), language.tag()).into())
    };
    let key = if chosen.is_some() { "language-is" } else { "language-is-systems" };
    let mut lines = vec![context.show(&Text::key(key).with("language", name(locale.language)))];
    if maybe_text(matches, "code").is_none() {
        let all = Language::ALL.into_iter().map(name).collect::<Vec<_>>();
        lines.push(context.show(&Text::key("language-all").with("languages", all)));
    }
    let json = json!({
        "language": locale.language.tag(),
        "chosen": chosen.map(Language::tag),
        "languages": Language::ALL.map(Language::tag),
    });
    Ok(Answer { json, lines })
}

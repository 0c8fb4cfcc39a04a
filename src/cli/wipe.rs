//! `afterglow wipe --yes`: deletes everything, for good.

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::json;

use super::{Meant, REFUSED, Said};
use crate::app::{AppError, Moment, wipe};
use crate::platform;
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let yes = Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(texts.say("cli-yes"));
    Command::new("wipe").about(texts.say("cli-wipe")).arg(yes)
}

/// What the arguments mean: nothing is deleted without a yes, and a sample is kept nowhere.
pub(super) fn meant(matches: &ArgMatches, sample: bool, texts: &Texts) -> Meant {
    let refused = |key| {
        Meant::Said(Said { complaints: vec![texts.say(key)], code: REFUSED, ..Said::default() })
    };
    match (sample, matches.get_flag("yes")) {
        (true, _) => refused("cli-wipe-sample"),
        (false, false) => refused("cli-wipe-yes"),
        (false, true) => Meant::Wipe { json: matches.get_flag("json") },
    }
}

pub(super) fn run(as_json: bool, moment: Moment, texts: &Texts) -> Said {
    let folder = platform::data_folder().ok_or(AppError::NoHome);
    match folder.and_then(|folder| wipe(&folder)) {
        Ok(()) if as_json => {
            Said { out: format!("{}\n", json!({ "wiped": true })), ..Said::default() }
        }
        Ok(()) => Said { out: texts.say("cli-wiped") + "\n", ..Said::default() },
        Err(error) => {
            let complaints = vec![texts.show(&error.text(), moment)];
            Said { complaints, code: REFUSED, ..Said::default() }
        }
    }
}

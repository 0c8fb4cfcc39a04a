//! `afterglow backup FILE`, `restore FILE` and `export DIR`.

use std::ffi::OsString;
use std::io::{ErrorKind, IsTerminal as _, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command};
use serde_json::json;

use super::{Answer, Context, Said, maybe_text, printable, sub};
use crate::app::{
    AppError, CopyKind, KeptCopy, Moment, Passphrase, Progress, Restored, Work, back_up, copies,
    export, is_backup_sealed, open_copy, previous, restore, unreadable,
};
use crate::care::Text;
use crate::platform::{self, files};
use crate::texts::Texts;

/// A passphrase that is longer is a mistaken file.
const MOST_PASSPHRASE: u64 = 4096;

fn path_argument(name: &'static str, help: String) -> Arg {
    Arg::new(name).value_parser(clap::value_parser!(OsString)).help(help)
}

fn passphrase_file(texts: &Texts) -> Arg {
    let help = texts.say("cli-passphrase-file");
    path_argument("passphrase-file", help).long("passphrase-file").value_name("FILE")
}

/// The three commands.
pub(super) fn arguments(texts: &Texts) -> [Command; 3] {
    let say = |key: &str| texts.say(key);
    let flag = |name: &'static str, help: &str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help))
    };
    let backup = sub(texts, "backup", "cli-backup")
        .arg(path_argument("file", say("cli-backup-file")).required(true))
        .arg(flag("seal", "cli-backup-seal").conflicts_with("passphrase-file"))
        .arg(passphrase_file(texts));
    let restore = sub(texts, "restore", "cli-restore")
        .arg(path_argument("file", say("cli-restore-file")))
        .arg(Arg::new("copy").long("copy").value_name("NAME").help(say("cli-restore-copy")))
        .arg(flag("previous", "cli-restore-previous"))
        .arg(flag("list", "cli-restore-list"))
        .group(ArgGroup::new("what").args(["file", "copy", "previous", "list"]).required(true))
        .arg(flag("yes", "cli-restore-yes"))
        .arg(passphrase_file(texts));
    let export = sub(texts, "export", "cli-export")
        .arg(path_argument("folder", say("cli-export-folder")).required(true));
    [backup, restore, export]
}

fn path<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m Path> {
    matches.get_one::<OsString>(name).map(Path::new)
}

/// Runs long work: says how far it is where somebody looks, and ends it on Ctrl-C.
fn watched<T>(run: impl FnOnce(&mut Work<'_>) -> Result<T, AppError>) -> Result<T, AppError> {
    let is_over = Arc::new(AtomicBool::new(false));
    // Best effort: without it Ctrl-C ends the program, as ever.
    let interrupt = signal_hook::flag::register(signal_hook::consts::SIGINT, is_over.clone());
    let shows = std::io::stderr().is_terminal();
    let mut last = None;
    let mut goes_on = |progress: Progress| {
        let percent = progress.percent();
        if shows && last != Some(percent) {
            last = Some(percent);
            let _ = write!(std::io::stderr(), "\r{percent:3} %");
        }
        !is_over.load(Ordering::Relaxed)
    };
    let done = run(&mut Work::new(&mut goes_on));
    if last.is_some() {
        let _ = write!(std::io::stderr(), "\r     \r");
    }
    if let Ok(interrupt) = interrupt {
        signal_hook::low_level::unregister(interrupt);
    }
    done
}

/// The passphrase of a file.
fn passphrase_in(path: &Path) -> Result<Passphrase, AppError> {
    let bytes = files::read_at_most(path, MOST_PASSPHRASE);
    let bytes = bytes.map_err(|problem| unreadable(path, &problem))?;
    let limit = usize::try_from(MOST_PASSPHRASE).unwrap_or(usize::MAX);
    Ok(Passphrase::of(&bytes.ok_or(AppError::TooLong { limit })?)?)
}

fn kind_name(kind: CopyKind) -> &'static str {
    match kind {
        CopyKind::BeforeUpdate => "before_update",
        CopyKind::Replaced => "replaced",
        CopyKind::Automatic => "automatic",
    }
}

/// What the three commands need: a restore also where the app cannot open what is there.
pub(super) struct Here<'a> {
    folder: Option<PathBuf>,
    moment: Moment,
    texts: &'static Texts,
    input: &'a mut dyn Read,
    tell: &'a mut dyn FnMut(&str),
}

impl<'a> Here<'a> {
    fn of(context: &'a mut Context<'_>) -> Self {
        Self {
            folder: context.app.folder().map(Path::to_owned),
            moment: context.moment,
            texts: context.texts,
            input: &mut *context.input,
            tell: &mut *context.tell,
        }
    }

    /// Without an app, on the client's own data folder.
    pub(super) fn without_app(
        moment: Moment,
        texts: &'static Texts,
        input: &'a mut dyn Read,
        tell: &'a mut dyn FnMut(&str),
    ) -> Self {
        Self { folder: platform::data_folder(), moment, texts, input, tell }
    }

    fn folder(&self) -> Result<PathBuf, AppError> {
        self.folder.clone().ok_or(AppError::OnlySample)
    }

    fn show(&self, text: &Text) -> String {
        self.texts.show(text, self.moment)
    }

    fn time(&self, at: DateTime<Utc>) -> String {
        at.with_timezone(&self.moment.zone).to_rfc3339_opts(SecondsFormat::Secs, false)
    }

    /// Says of which days photos have no picture.
    fn lost(&self, days: &[NaiveDate]) -> Option<String> {
        let photos = days.len();
        let mut days: Vec<_> = days.to_vec();
        days.dedup();
        let days =
            days.into_iter().map(|day| self.show(&Text::key("cli-history-line").with("date", day)));
        let days = days.collect::<Vec<_>>().join(&self.texts.say("names-comma"));
        let text = Text::key("backup-missing").with("photos", photos);
        (photos > 0).then(|| self.show(&text.with("days", Text::Literal(days.into()))))
    }

    /// Asks for a passphrase; what is typed is not shown.
    fn typed(&mut self, question: &str) -> Result<Passphrase, AppError> {
        (self.tell)(&self.texts.say(question));
        let _quiet = platform::hide_typing();
        let (mut line, mut byte) = (Vec::new(), [0]);
        // Byte by byte: what comes after the line is another answer.
        let mut input = Read::take(&mut *self.input, MOST_PASSPHRASE);
        loop {
            match input.read_exact(&mut byte) {
                Err(problem) if problem.kind() == ErrorKind::UnexpectedEof => break,
                read => read.map_err(|problem| unreadable(Path::new("-"), &problem))?,
            }
            if byte == *b"\n" {
                break;
            }
            line.extend(byte);
        }
        Ok(Passphrase::of(&line)?)
    }

    /// Restores; asks first where something is there.
    fn restore(&mut self, matches: &ArgMatches, is_blank: bool) -> Result<Answer, AppError> {
        let folder = self.folder()?;
        let now = self.moment.now;
        if matches.get_flag("list") {
            return Ok(self.list(&folder));
        }
        let chosen = match maybe_text(matches, "copy") {
            None if matches.get_flag("previous") => Some(previous(&folder)?.name),
            chosen => chosen.map(str::to_owned),
        };
        let from = path(matches, "file").unwrap_or(Path::new(""));
        let is_sealed = chosen.is_none() && is_backup_sealed(from)?;
        if !is_blank && !matches.get_flag("yes") {
            return Err(AppError::NotBlank);
        }
        let passphrase = match path(matches, "passphrase-file") {
            _ if !is_sealed => None,
            Some(file) => Some(passphrase_in(file)?),
            None => Some(self.typed("cli-passphrase")?),
        };
        let restored = match chosen {
            Some(name) => watched(|work| open_copy(&folder, &name, now, work)?.put(now))?,
            None => watched(|work| restore(&folder, from, passphrase.as_ref(), now, work))?,
        };
        Ok(self.restored(&restored))
    }

    fn restored(&self, restored: &Restored) -> Answer {
        let made = DateTime::parse_from_rfc3339(&restored.made);
        let said = match &made {
            Ok(made) => Text::key("cli-restored").with("made", made.to_utc()),
            Err(_) => Text::key("cli-restored-undated"),
        };
        let mut lines = vec![self.show(&said.with("photos", restored.photos))];
        lines.extend(self.lost(&restored.lost));
        lines.push(self.texts.say("cli-restored-kept"));
        let json = json!({
            "made": made.ok().map(|made| self.time(made.to_utc())),
            "photos": restored.photos,
            "missing_photos": restored.lost.len(),
            "replaced": restored.kept,
        });
        Answer { json, lines }
    }

    /// The copies that are kept on this device.
    fn list(&self, folder: &Path) -> Answer {
        let all = copies(folder);
        let json = all.iter().map(|copy| {
            json!({
                "name": copy.name,
                "kind": kind_name(copy.kind),
                "at": self.time(copy.at),
                "bytes": copy.bytes,
            })
        });
        let json = json.collect();
        let mut lines: Vec<_> = all.iter().map(|copy| self.line(copy)).collect();
        if lines.is_empty() {
            lines.push(self.texts.say("cli-none"));
        }
        Answer { json, lines }
    }

    fn line(&self, copy: &KeptCopy) -> String {
        let kind = match copy.kind {
            CopyKind::BeforeUpdate => Text::key("copy-before-update"),
            CopyKind::Replaced => Text::key("copy-replaced"),
            CopyKind::Automatic => Text::key("copy-automatic"),
        };
        let line = Text::key("cli-copy-line")
            .with("name", Text::Literal(copy.name.as_str().into()))
            .with("at", copy.at)
            .with("kind", kind);
        self.show(&line)
    }
}

pub(super) fn run_backup(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let mut here = Here::of(context);
    let folder = here.folder()?;
    let to = path(matches, "file").unwrap_or(Path::new(""));
    let passphrase = match path(matches, "passphrase-file") {
        Some(file) => Some(passphrase_in(file)?),
        None if matches.get_flag("seal") => {
            let given = here.typed("cli-passphrase-new")?;
            if here.typed("cli-passphrase-again")? != given {
                return Err(AppError::PassphrasesDiffer);
            }
            Some(given)
        }
        None => None,
    };
    let now = here.moment.now;
    let saved = watched(|work| back_up(&folder, to, passphrase.as_ref(), now, work))?;
    let shown = to.display().to_string();
    let key = if passphrase.is_some() { "cli-backed-up-sealed" } else { "cli-backed-up" };
    let said = Text::key(key)
        .with("path", Text::Literal(shown.clone().into()))
        .with("photos", saved.photos);
    let mut lines = vec![here.show(&said)];
    lines.extend(here.lost(&saved.lost));
    let json = json!({
        "file": shown,
        "bytes": saved.bytes,
        "photos": saved.photos,
        "missing_photos": saved.lost.len(),
        "sealed": passphrase.is_some(),
    });
    Ok(Answer { json, lines })
}

pub(super) fn run_restore(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let is_blank = context.app.is_blank()?;
    Here::of(context).restore(matches, is_blank)
}

/// Restores where the app cannot open what is there: that is no reason to ask less.
pub(super) fn restore_without_app(matches: &ArgMatches, mut here: Here<'_>) -> Said {
    match here.restore(matches, false) {
        Ok(Answer { json, .. }) if matches.get_flag("json") => {
            Said { out: format!("{}\n", printable::json(&json)), ..Said::default() }
        }
        Ok(Answer { lines, .. }) => {
            Said { out: printable::lines(&lines.join("\n")) + "\n", ..Said::default() }
        }
        Err(error) => Said {
            complaints: vec![here.show(&error.text())],
            code: super::REFUSED,
            ..Said::default()
        },
    }
}

pub(super) fn run_export(
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let to = path(matches, "folder").unwrap_or(Path::new(""));
    let moment = context.moment;
    // A sample is not worth a folder of its own.
    Here::of(context).folder()?;
    let done = watched(|work| export(&context.app, to, moment, work))?;
    let here = Here::of(context);
    let shown = to.display().to_string();
    let said = Text::key("cli-exported")
        .with("path", Text::Literal(shown.clone().into()))
        .with("photos", done.photos);
    let mut lines = vec![here.show(&said)];
    lines.extend(here.lost(&done.lost));
    let json = json!({
        "folder": shown,
        "tables": done.tables,
        "rows": done.rows,
        "photos": done.photos,
        "missing_photos": done.lost.len(),
    });
    Ok(Answer { json, lines })
}

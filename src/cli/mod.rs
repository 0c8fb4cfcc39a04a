//! The command line: one file per command, `--json` on each.

mod agenda;
mod appointment;
mod arguments;
mod backup;
mod calendar;
mod check;
mod check_in;
mod course;
mod doctor;
mod history;
mod language;
mod outdoors;
mod output;
mod photo;
mod plan;
mod plan_given;
mod plan_new;
mod plan_read;
mod plan_review;
mod plan_sign;
mod plan_slip;
mod printable;
mod reminder;
mod reminders;
mod report;
mod signs;
mod slip_sheet;
mod tick;
mod timeline;
mod today;
mod treatment;
mod wipe;
mod zones;

use std::ffi::OsString;
use std::io::Read;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;

use self::arguments::{changes_any, id_argument, maybe_text, sub, text, value};
use self::output::{complain, print, written};
use crate::app::{App, AppError, Moment, SetAside};
use crate::care::{Basis, Locale, Text};
use crate::platform;
use crate::texts::Texts;

/// The exit code of every refusal.
const REFUSED: u8 = 2;

/// What the arguments ask for.
#[derive(Debug)]
pub enum Asked {
    /// The window; the sample recovery if `sample`; on the page of plans with a link.
    Window { sample: bool, link: Option<String> },
    /// Nothing else: a command ran, and this is its exit code.
    Done(ExitCode),
}

/// What the arguments mean, before anything is printed or started.
#[derive(Debug)]
pub enum Meant {
    /// The window; the sample recovery if `sample`; on the page of plans with a link.
    Window { sample: bool, link: Option<String> },
    /// Run as the agent; for one round if `once`.
    Agent { once: bool },
    /// Delete everything; the answer as JSON if `json`.
    Wipe { json: bool },
    /// Restore, though the app cannot open what is there.
    Restore(ArgMatches),
    /// No command: the requested help, or an error in the arguments.
    Usage(clap::Error),
    /// A command ran, and this is its output.
    Said(Said),
}

/// A command's output and exit code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// For standard output.
    pub out: String,
    /// For standard error, one sentence per line.
    pub complaints: Vec<String>,
    pub code: u8,
}

/// An open app and the damaged file it set aside, or why there is none.
pub type Opened = Result<(App, Option<SetAside>), AppError>;

/// A command's environment.
pub struct Surroundings<'a> {
    /// The client's time and zone.
    pub moment: Moment,
    /// How things are written for help, and where the data cannot be opened.
    pub locale: Locale,
    /// How the system has it: it counts where the client chose nothing in the data that is opened.
    pub system: Locale,
    /// Opens the client's data.
    pub open: &'a mut dyn FnMut() -> Opened,
    /// What is piped in, or typed.
    pub input: &'a mut dyn Read,
    /// Says something before the answer: what a question is about.
    pub tell: &'a mut dyn FnMut(&str),
}

/// What a command needs.
struct Context<'a> {
    app: App,
    moment: Moment,
    texts: &'static Texts,
    /// How things are written where nothing was chosen.
    system: Locale,
    input: &'a mut dyn Read,
    tell: &'a mut dyn FnMut(&str),
    /// The output itself, in place of lines: a file.
    whole: Option<String>,
}

/// A command's result: as JSON and as text.
struct Answer {
    json: Value,
    lines: Vec<String>,
}

impl Context<'_> {
    fn show(&self, text: &Text) -> String {
        self.texts.show(text, self.moment)
    }

    fn time(&self, at: chrono::DateTime<chrono::Utc>) -> String {
        at.with_timezone(&self.moment.zone).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }
}

/// A basis as the commands print it.
fn basis_json(basis: &Basis) -> Value {
    serde_json::json!({ "kind": basis.kind, "ref": basis.reference })
}

/// Reads the arguments, runs the command if there is one, and prints its output.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Asked {
    let system = platform::locale();
    let locale = language::locale_here(system);
    let texts = Texts::plain(locale);
    let moment = Moment::current();
    let mut open = || {
        let folder = platform::data_folder().ok_or(AppError::NoHome)?;
        App::open(&folder, moment.now)
    };
    let mut tell = |line: &str| complain(printable::lines(line));
    let mut tell_on = tell;
    let mut input = std::io::stdin().lock();
    let surroundings = Surroundings {
        moment,
        locale,
        system,
        open: &mut open,
        input: &mut input,
        tell: &mut tell,
    };
    Asked::Done(match answer(args, surroundings) {
        Meant::Window { sample, link } => return Asked::Window { sample, link },
        Meant::Agent { once } => agent(once, texts),
        Meant::Wipe { json } => print(&wipe::run(json, moment, texts), texts),
        Meant::Restore(matches) => {
            let here = backup::Here::without_app(moment, texts, &mut input, &mut tell_on);
            print(&backup::restore_without_app(&matches, here), texts)
        }
        Meant::Usage(usage) => {
            let code = if usage.use_stderr() { REFUSED } else { 0 };
            written(usage.print(), code, texts)
        }
        Meant::Said(said) => print(&said, texts),
    })
}

/// Refuses to open a window without a display, in one sentence.
pub fn refuse_without_display() -> ExitCode {
    complain(Texts::plain(language::locale_here(platform::locale())).say("cli-no-display"));
    ExitCode::from(REFUSED)
}

/// Runs the command in the arguments. Prints and starts nothing.
pub fn answer(args: impl IntoIterator<Item = OsString>, around: Surroundings<'_>) -> Meant {
    let Surroundings { moment, locale, system, open, input, tell } = around;
    let mut texts = Texts::plain(locale);
    let matches = match command(texts).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(usage) => return Meant::Usage(usage),
    };
    let sample = matches.get_flag("sample");
    let Some((name, matches)) = matches.subcommand() else {
        return Meant::Window { sample, link: matches.get_one("open").cloned() };
    };
    if name == "agent" {
        return Meant::Agent { once: matches.get_flag("once") };
    }
    if name == "wipe" {
        return wipe::meant(matches, sample, texts);
    }
    let mut said = Said::default();
    let mut is_open = sample;
    let mut whole = None;
    let mut attempt = || {
        let (app, aside) = if sample { (App::sample(moment)?, None) } else { open()? };
        is_open = true;
        // From here on also what is refused is written as the client chose.
        let locale = app.locale(system);
        if let Ok(locale) = locale {
            texts = Texts::plain(locale);
        }
        said.complaints.extend(aside.map(|aside| texts.show(&aside.text(), moment)));
        locale?;
        let mut context = Context {
            app,
            moment,
            texts,
            system,
            input: &mut *input,
            tell: &mut *tell,
            whole: None,
        };
        said.complaints.extend(zones::questions(&mut context)?);
        let answer = dispatch(name, matches, &mut context);
        whole = context.whole.take();
        answer.inspect_err(|error| context.app.note_damage(error))
    };
    let outcome = match attempt() {
        // Damage found in use: on the second try the file is set aside.
        Err(AppError::Store(error)) if error.is_damage() => attempt(),
        other => other,
    };
    if let Some(zone) = zones::complaint(moment, texts) {
        said.complaints.insert(0, zone);
    }
    match outcome {
        // What is there cannot be used: the more it is needed.
        Err(_) if name == "restore" && !is_open => return Meant::Restore(matches.clone()),
        Ok(Answer { json, .. }) if matches.get_flag("json") => {
            said.out = format!("{}\n", printable::json(&json));
        }
        Ok(_) if whole.is_some() => said.out = whole.unwrap_or_default(),
        Ok(Answer { lines, .. }) => said.out = printable::lines(&lines.join("\n")) + "\n",
        Err(error) => {
            plan::say_refused(&error, matches.get_flag("json"), moment, texts, &mut said);
            said.code = REFUSED;
        }
    }
    Meant::Said(said)
}

fn agent(once: bool, texts: &Texts) -> ExitCode {
    match platform::programs::become_agent(once) {
        Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        Err(problem) => {
            let problem = Text::Literal(problem.to_string().into());
            let text = Text::key("agent-missing").with("problem", problem);
            complain(texts.show(&text, Moment::current()));
            ExitCode::from(REFUSED)
        }
    }
}

fn dispatch(name: &str, matches: &ArgMatches, context: &mut Context) -> Result<Answer, AppError> {
    match name {
        "today" => today::run(matches, context),
        "check" => check::run(matches, context),
        "can-i" => check::run_can_i(matches, context),
        "treatment" => treatment::run(matches, context),
        "course" => course::run(matches, context),
        "appointment" => appointment::run(matches, context),
        "checkin" => check_in::run(matches, context),
        "agenda" => agenda::run(matches, context),
        "history" => history::run(matches, context),
        "tick" => tick::run(matches, context),
        "outdoors" => outdoors::run(matches, context),
        "photo" => photo::run(matches, context),
        "plan" => plan::run(matches, context),
        "followup" => tick::run_followup(matches, context),
        "reminder" => reminder::run(matches, context),
        "signs" => signs::run(matches, context),
        "reminders" => reminders::run(matches, context),
        "calendar" => calendar::run(matches, context),
        "report" => report::run(matches, context),
        "timeline" => timeline::run(matches, context),
        "language" => language::run(matches, context),
        "backup" => backup::run_backup(matches, context),
        "restore" => backup::run_restore(matches, context),
        "export" => backup::run_export(matches, context),
        "doctor" => doctor::run(context),
        other => unreachable!("clap knows no command {other}"),
    }
}

/// The command line for clap, with the texts of the locale file.
pub fn command(texts: &Texts) -> Command {
    let say = |key: &str| texts.say(key);
    let sub = |name: &'static str, about: &str| Command::new(name).about(say(about));
    let value = |name: &'static str, help: &str| Arg::new(name).long(name).help(say(help));
    let group = |command: Command| command.subcommand_required(true).arg_required_else_help(true);
    Command::new("afterglow")
        .about(say("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(say("cli-after"))
        .arg(
            Arg::new("json")
                .long("json")
                .global(true)
                .action(ArgAction::SetTrue)
                .help(say("cli-json")),
        )
        .arg(Arg::new("sample").long("sample").action(ArgAction::SetTrue).help(say("cli-sample")))
        .arg(value("open", "cli-open").num_args(0..=1))
        .subcommand(sub("today", "cli-today").arg(value("on", "cli-on")))
        .subcommand(
            sub("check", "cli-check")
                .arg(
                    Arg::new("file")
                        .value_parser(clap::value_parser!(OsString))
                        .help(say("cli-check-file")),
                )
                .arg(value("name", "cli-check-name"))
                .arg(value("at", "cli-check-at")),
        )
        .subcommand(
            sub("can-i", "cli-can-i")
                .arg(Arg::new("activity").required(true).help(say("cli-activity")))
                .arg(value("at", "cli-check-at")),
        )
        .subcommand(signs::arguments(texts))
        .subcommand(timeline::arguments(texts))
        .subcommand(treatment::arguments(texts))
        .subcommand(photo::arguments(texts))
        .subcommand(plan::arguments(texts))
        .subcommand(course::arguments(texts))
        .subcommand(appointment::arguments(texts))
        .subcommand(agenda::arguments(texts))
        .subcommand(
            sub("tick", "cli-tick")
                .arg(Arg::new("step").required(true).help(say("cli-step")))
                .arg(value("on", "cli-on"))
                .arg(value("undo", "cli-undo").action(ArgAction::SetTrue)),
        )
        .subcommand(check_in::arguments(texts))
        .subcommand(history::arguments(texts))
        .subcommand(reminder::arguments(texts))
        .subcommand(outdoors::arguments(texts))
        .subcommand(
            group(sub("followup", "cli-followup"))
                .subcommand(sub("settled", "cli-followup-settled"))
                .subcommand(sub("open", "cli-followup-open")),
        )
        .subcommand(
            sub("reminders", "cli-reminders")
                .arg(value("from", "cli-from"))
                .arg(value("to", "cli-to")),
        )
        .subcommand(calendar::arguments(texts))
        .subcommand(report::arguments(texts))
        .subcommand(language::arguments(texts))
        .subcommand(sub("doctor", "cli-doctor"))
        .subcommands(backup::arguments(texts))
        .subcommand(wipe::arguments(texts))
        .subcommand(
            sub("agent", "cli-agent").arg(value("once", "cli-once").action(ArgAction::SetTrue)),
        )
}

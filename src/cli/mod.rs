//! The command line: one file a command, `--json` on each.

mod appointment;
mod check;
mod doctor;
mod outdoors;
mod reminder;
mod reminders;
mod tick;
mod today;
mod treatment;

use std::io::Write;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;

use crate::app::{App, AppError, Moment};
use crate::care::{Basis, Text};
use crate::platform;
use crate::reminders::Snooze;
use crate::texts::Texts;

/// The exit code of everything that is refused.
const REFUSED: u8 = 2;

/// What the arguments ask for.
#[derive(Debug)]
pub enum Asked {
    /// The window; the sample recovery if `sample`.
    Window {
        /// A separate sample recovery.
        sample: bool,
    },
    /// Nothing more: a command ran, and this is its exit code.
    Done(ExitCode),
}

/// What a command needs.
struct Context {
    app: App,
    moment: Moment,
    texts: &'static Texts,
}

/// What a command has to say: for programs and for people.
struct Answer {
    json: Value,
    lines: Vec<String>,
}

impl Context {
    fn show(&self, text: &Text) -> String {
        self.texts.show(text, self.moment.zone)
    }

    fn time(&self, at: chrono::DateTime<chrono::Utc>) -> String {
        at.with_timezone(&self.moment.zone).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }
}

/// A basis as the commands print it.
fn basis_json(basis: &Basis) -> Value {
    serde_json::json!({ "kind": basis.kind, "ref": basis.reference })
}

/// Reads the arguments and runs the command they name, if any.
pub fn run(args: impl IntoIterator<Item = std::ffi::OsString>) -> Asked {
    let texts = Texts::english();
    let matches = match command(texts).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(problem) => {
            // Best effort: there is nowhere left to say that saying it failed.
            let _ = problem.print();
            let code = if problem.use_stderr() { REFUSED } else { 0 };
            return Asked::Done(ExitCode::from(code));
        }
    };
    let sample = matches.get_flag("sample");
    let Some((name, matches)) = matches.subcommand() else {
        return Asked::Window { sample };
    };
    let moment = Moment::current();
    tell_of_zone(moment, texts);
    if name == "agent" {
        return Asked::Done(agent(matches.get_flag("once"), texts));
    }
    let attempt = || {
        let app = if sample { App::sample(moment) } else { open(moment, texts) }?;
        let mut context = Context { app, moment, texts };
        ask_of_zones(&mut context)?;
        dispatch(name, matches, &mut context).inspect_err(|error| context.app.note_damage(error))
    };
    let outcome = match attempt() {
        // Damage that shows only at work: the second time the file is set aside.
        Err(AppError::Store(error)) if error.is_damage() => attempt(),
        other => other,
    };
    Asked::Done(match outcome {
        Ok(answer) => print(matches.get_flag("json"), &answer),
        Err(error) => refuse(&error.text(), moment, texts),
    })
}

/// Opens the data folder; says on stderr when a damaged file was set aside.
fn open(moment: Moment, texts: &Texts) -> Result<App, AppError> {
    let folder = platform::data_folder().ok_or(AppError::NoHome)?;
    let (app, aside) = App::open(&folder, moment.now)?;
    if let Some(aside) = aside {
        eprintln!("{}", texts.show(&aside.text(), moment.zone));
    }
    Ok(app)
}

/// Says on stderr when the client's zone cannot be found, and which stands in for it.
fn tell_of_zone(moment: Moment, texts: &Texts) {
    let Some(wanted) = moment.zone.wanted() else { return };
    let text = Text::key("cli-zone-missing")
        .with("wanted", Text::Literal(wanted.into()))
        .with("zone", Text::Literal(moment.zone.name().into()));
    eprintln!("{}", texts.show(&text, moment.zone));
}

/// Asks on stderr, once, when treatments were that were recorded under older rules of their zone.
fn ask_of_zones(context: &mut Context) -> Result<(), AppError> {
    for question in context.app.take_zone_questions()? {
        let literal = |words: String| Text::Literal(words.into());
        let when = |at| literal(context.texts.date_time(at, question.zone));
        let local = question.earlier.with_timezone(&question.zone);
        let text = Text::key("cli-zone-question")
            .with("id", literal(question.treatment.to_string()))
            .with("zone", literal(question.zone.name().to_owned()))
            .with("earlier", when(question.earlier))
            .with("later", when(question.later))
            .with("example", literal(local.format("%Y-%m-%dT%H:%M%:z").to_string()));
        eprintln!("{}", context.show(&text));
    }
    Ok(())
}

fn refuse(text: &Text, moment: Moment, texts: &Texts) -> ExitCode {
    eprintln!("{}", texts.show(text, moment.zone));
    ExitCode::from(REFUSED)
}

fn print(json: bool, answer: &Answer) -> ExitCode {
    let mut out = std::io::stdout().lock();
    let written = if json {
        writeln!(out, "{}", answer.json)
    } else {
        answer.lines.iter().try_for_each(|line| writeln!(out, "{line}"))
    };
    // A closed pipe is the reader's choice, not an error.
    drop(written);
    ExitCode::SUCCESS
}

fn agent(once: bool, texts: &Texts) -> ExitCode {
    match platform::programs::become_agent(once) {
        Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        Err(problem) => {
            let problem = Text::Literal(problem.to_string().into());
            let text = Text::key("agent-missing").with("problem", problem);
            refuse(&text, Moment::current(), texts)
        }
    }
}

fn dispatch(name: &str, matches: &ArgMatches, context: &mut Context) -> Result<Answer, AppError> {
    match name {
        "today" => today::run(matches, context),
        "check" => check::run(matches, context),
        "can-i" => check::run_can_i(matches, context),
        "treatment" => treatment::run(matches, context),
        "appointment" => appointment::run(matches, context),
        "tick" => tick::run(matches, context),
        "outdoors" => outdoors::run(matches, context),
        "followup" => tick::run_followup(matches, context),
        "reminder" => reminder::run(matches, context),
        "reminders" => reminders::run(matches, context),
        "doctor" => doctor::run(context),
        other => unreachable!("clap knows no command {other}"),
    }
}

/// The command line as clap has it, in the words of the locale file.
pub fn command(texts: &Texts) -> Command {
    let say = |key: &str| texts.say(key);
    let sub = |name: &'static str, about: &str| Command::new(name).about(say(about));
    let value = |name: &'static str, help: &str| Arg::new(name).long(name).help(say(help));
    let id = |help: &str| Arg::new("id").required(true).help(say(help));
    let bundle = || Arg::new("bundle").required(true).help(say("cli-bundle"));
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
        .subcommand(sub("today", "cli-today").arg(value("on", "cli-on")))
        .subcommand(
            sub("check", "cli-check")
                .arg(Arg::new("file").help(say("cli-check-file")))
                .arg(value("name", "cli-check-name"))
                .arg(value("at", "cli-check-at")),
        )
        .subcommand(
            sub("can-i", "cli-can-i")
                .arg(Arg::new("activity").required(true).help(say("cli-activity")))
                .arg(value("at", "cli-check-at")),
        )
        .subcommand(
            group(sub("treatment", "cli-treatment"))
                .subcommand(
                    sub("add", "cli-treatment-add").arg(value("at", "cli-when").required(true)),
                )
                .subcommand(sub("list", "cli-treatment-list"))
                .subcommand(sub("remove", "cli-treatment-remove").arg(id("cli-id"))),
        )
        .subcommand(
            group(sub("appointment", "cli-appointment"))
                .subcommand(
                    sub("add", "cli-appointment-add")
                        .arg(value("at", "cli-when").required(true))
                        .arg(value("note", "cli-note")),
                )
                .subcommand(sub("list", "cli-appointment-list"))
                .subcommand(sub("remove", "cli-appointment-remove").arg(id("cli-id"))),
        )
        .subcommand(
            sub("tick", "cli-tick")
                .arg(Arg::new("step").required(true).help(say("cli-step")))
                .arg(value("on", "cli-on"))
                .arg(value("undo", "cli-undo").action(ArgAction::SetTrue)),
        )
        .subcommand(
            group(sub("reminder", "cli-reminder"))
                .subcommand(sub("list", "cli-reminder-list"))
                .subcommand(
                    sub("set", "cli-reminder-set")
                        .arg(id("cli-reminder-id"))
                        .arg(value("at", "cli-time").required(true)),
                )
                .subcommand(sub("on", "cli-reminder-on").arg(id("cli-reminder-id")))
                .subcommand(sub("off", "cli-reminder-off").arg(id("cli-reminder-id")))
                .subcommand(
                    sub("quiet", "cli-reminder-quiet")
                        .arg(Arg::new("hours").required(true).help(say("cli-quiet-hours"))),
                )
                .subcommand(sub("done", "cli-reminder-done").arg(bundle()))
                .subcommand(
                    sub("snooze", "cli-reminder-snooze").arg(bundle()).arg(
                        value("for", "cli-snooze-for")
                            .value_parser(Snooze::ALL.map(Snooze::name))
                            .default_value(Snooze::TenMinutes.name()),
                    ),
                )
                .subcommand(sub("dismiss", "cli-reminder-dismiss").arg(bundle()))
                .subcommand(sub("test", "cli-reminder-test").arg(
                    value("in", "cli-in").value_parser(clap::value_parser!(u32)).default_value("0"),
                )),
        )
        .subcommand(
            sub("outdoors", "cli-outdoors")
                .subcommand(
                    sub("start", "cli-outdoors-start").arg(
                        value("water", "cli-water")
                            .num_args(0..=1)
                            .value_parser(["40", "80"])
                            .default_missing_value("40"),
                    ),
                )
                .subcommand(sub("stop", "cli-outdoors-stop")),
        )
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
        .subcommand(sub("doctor", "cli-doctor"))
        .subcommand(
            sub("agent", "cli-agent").arg(value("once", "cli-once").action(ArgAction::SetTrue)),
        )
}

/// The text of an argument that clap has as required.
fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map(String::as_str).unwrap_or_default()
}

/// The text of an argument that may be left out.
fn maybe_text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.get_one::<String>(name).map(String::as_str)
}

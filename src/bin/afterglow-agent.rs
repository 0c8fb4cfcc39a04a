//! The program that shows reminders while no window is open. It links no web view.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

use afterglow::agent::{Ended, run};
use afterglow::app::{AppError, Moment, language_in};
use afterglow::notify::desktop::Desktop;
use afterglow::platform;
use afterglow::texts::Texts;

/// How long to wait before a newer program is tried again.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(5);

fn main() -> ExitCode {
    // Not `args`, which ends the program where one is no text.
    let once = std::env::args_os().nth(1).is_some_and(|arg| arg == "--once");
    let Some(folder) = platform::data_folder() else {
        return refuse(
            Texts::plain(platform::locale()).show(&AppError::NoHome.text(), Moment::current()),
        );
    };
    platform::programs::stand_alone();
    let mut notifier = Desktop::default();
    let ended = loop {
        match run(&folder, &mut notifier, once) {
            Ok(Ended::Replaced(newer)) => match platform::programs::become_program(&newer) {
                Ok(code) => return ExitCode::from(u8::try_from(code).unwrap_or(1)),
                // Still being written, perhaps: until it can go on, this one does.
                Err(_) => std::thread::sleep(PAUSE),
            },
            ended => break ended,
        }
    };
    match ended {
        Ok(Ended::Replaced(_)) => ExitCode::FAILURE,
        Ok(Ended::Once | Ended::Another | Ended::Idle) => ExitCode::SUCCESS,
        Ok(Ended::NotShown(problem)) => refuse(problem),
        Err(error) => {
            let mut locale = platform::locale();
            locale.language = language_in(&folder).unwrap_or(locale.language);
            refuse(Texts::plain(locale).show(&error.text(), Moment::current()))
        }
    }
}

/// Says why it ends, where anybody listens.
fn refuse(why: impl Display) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{why}");
    ExitCode::from(2)
}

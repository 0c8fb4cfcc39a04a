//! The program that shows reminders while no window is open. It links no web view.

use std::process::ExitCode;

use afterglow::agent::{Ended, run};
use afterglow::notify::desktop::Desktop;
use afterglow::platform;

fn main() -> ExitCode {
    let once = std::env::args().nth(1).as_deref() == Some("--once");
    let Some(folder) = platform::data_folder() else {
        return ExitCode::from(2);
    };
    platform::programs::stand_alone();
    // The program may have moved since it was entered to start with the login.
    let _ = platform::login::renew();
    match run(&folder, &mut Desktop::default(), once) {
        Ok(Ended::Replaced(newer)) => match platform::programs::become_program(&newer) {
            Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
            Err(_) => ExitCode::FAILURE,
        },
        Ok(Ended::Once | Ended::Another | Ended::Idle) => ExitCode::SUCCESS,
        Ok(Ended::NotShown(problem)) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
        Err(error) => {
            let moment = afterglow::app::Moment::current();
            let texts = afterglow::texts::Texts::english();
            eprintln!("{}", texts.show(&error.text(), moment.zone));
            ExitCode::from(2)
        }
    }
}

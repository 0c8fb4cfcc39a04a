//! Arguments in; the window, a command or the agent out.

use std::process::ExitCode;

#[cfg(feature = "desktop")]
fn main() -> ExitCode {
    use afterglow::cli::{Asked, run};

    match run(std::env::args_os()) {
        Asked::Done(code) => code,
        Asked::Window { sample } => match afterglow::platform::programs::shut_the_inspector() {
            Ok(()) => afterglow::ui::launch(sample),
            Err(_) => ExitCode::FAILURE,
        },
    }
}

#[cfg(not(feature = "desktop"))]
fn main() -> ExitCode {
    afterglow::ui::launch(false)
}

//! Arguments in; the window, a command or the agent out.

use std::process::ExitCode;

#[cfg(feature = "desktop")]
fn main() -> ExitCode {
    use afterglow::cli::{Asked, run};

    match run(std::env::args_os()) {
        Asked::Done(code) => code,
        Asked::Window { sample } => {
            afterglow::platform::programs::prepare_web_view();
            afterglow::ui::launch(sample)
        }
    }
}

#[cfg(not(feature = "desktop"))]
fn main() -> ExitCode {
    afterglow::ui::launch(false)
}

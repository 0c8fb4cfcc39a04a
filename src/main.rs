//! Arguments in; the window, a command or the agent out.

use std::process::ExitCode;

#[cfg(feature = "desktop")]
fn main() -> ExitCode {
    use afterglow::cli::{Asked, refuse_without_display, run};

    match run(std::env::args_os()) {
        Asked::Done(code) => code,
        Asked::Window { sample, link } => {
            use afterglow::platform::{data_folder, programs};

            programs::prepare_web_view();
            if !programs::has_display() {
                return refuse_without_display();
            }
            // One window for the real data; a sample can be looked at beside it.
            let folder = data_folder().filter(|_| !sample);
            match folder.map(|folder| programs::claim_window(&folder, link.as_deref())) {
                Some(programs::WindowClaim::Called) => ExitCode::SUCCESS,
                _claim => afterglow::ui::launch(sample, link),
            }
        }
    }
}

#[cfg(not(feature = "desktop"))]
fn main() -> ExitCode {
    // Before the window is opened: iOS starts the app for a tap on a notification, and tells at once.
    #[cfg(target_os = "ios")]
    if let Some(folder) = afterglow::platform::data_folder() {
        afterglow::notify::ios::listen(&folder.join(afterglow::phone::FOLDER));
    }
    afterglow::ui::launch(false, None)
}

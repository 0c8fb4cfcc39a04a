//! What a command prints, and its exit code.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use super::{REFUSED, Said};
use crate::care::{Moment, Text};
use crate::texts::Texts;

/// Prints a command's output.
pub(super) fn print(said: &Said, texts: &Texts) -> ExitCode {
    said.complaints.iter().for_each(complain);
    let mut out = std::io::stdout().lock();
    let printed = out.write_all(said.out.as_bytes()).and_then(|()| out.flush());
    written(printed, said.code, texts)
}

/// The exit code after output. A closed pipe is the reader's choice.
pub(super) fn written(printed: std::io::Result<()>, code: u8, texts: &Texts) -> ExitCode {
    match printed {
        Err(problem) if problem.kind() != ErrorKind::BrokenPipe => {
            let problem = Text::Literal(problem.to_string().into());
            let text = Text::key("cli-not-written").with("problem", problem);
            complain(texts.show(&text, Moment::current()));
            ExitCode::from(REFUSED)
        }
        _ => ExitCode::from(code),
    }
}

/// Writes a sentence to standard error. Best effort: there is nowhere left to report a failure.
pub(super) fn complain(sentence: impl Display) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

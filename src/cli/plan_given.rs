//! What `afterglow plan` is given: a plan file, a link, or a picture of a code.

use std::ffi::OsString;
use std::path::Path;

use clap::ArgMatches;

use super::Context;
use crate::app::{AppError, Handed, read_handed, unreadable};
use crate::care::slip::is_link;

/// The plan in a file, in a link, in a code on a picture, or piped in.
pub(super) fn read(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Handed, AppError> {
    let path = matches.get_one::<OsString>("file").map_or_else(|| Path::new("-"), Path::new);
    if path == Path::new("-") {
        return read_handed(path, &mut *context.input);
    }
    // A link itself, as a browser passes it on.
    if let Some(link) = path.to_str().filter(|words| is_link(words)) {
        return read_handed(path, link.as_bytes());
    }
    let file = std::fs::File::open(path).map_err(|problem| unreadable(path, &problem))?;
    read_handed(path, file)
}

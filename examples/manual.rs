//! Writes the manual pages and the shells' completions, made from the command line's own definition,
//! into a folder: `script/package` puts them into the package.

use std::path::{Path, PathBuf};

use afterglow::care::Language;
use afterglow::cli::command;
use afterglow::texts::Texts;
use clap_complete::Shell;

/// The shells, each with the file of its completions.
const SHELLS: [(Shell, &str); 3] = [
    (Shell::Bash, "completions/afterglow"),
    (Shell::Fish, "completions/afterglow.fish"),
    (Shell::Zsh, "completions/_afterglow"),
];

fn main() -> std::io::Result<()> {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: manual FOLDER");
        std::process::exit(2);
    };
    // `help` and the other subcommands that clap adds by itself need no pages of their own.
    let command = command(Texts::of(Language::English)).disable_help_subcommand(true);
    let pages = make(&folder, "man")?;
    clap_mangen::generate_to(command.clone(), &pages)?;
    for page in std::fs::read_dir(pages)? {
        let page = page?.path();
        // No hyphen within the names of JSON's fields, and no stretched lines.
        let text = std::fs::read_to_string(&page)?.replacen(".SH NAME", ".nh\n.ad l\n.SH NAME", 1);
        std::fs::write(page, text)?;
    }
    make(&folder, "completions")?;
    for (shell, file) in SHELLS {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut command.clone(), "afterglow", &mut text);
        std::fs::write(folder.join(file), text)?;
    }
    Ok(())
}

fn make(folder: &Path, name: &str) -> std::io::Result<PathBuf> {
    let folder = folder.join(name);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

//! Linux: a desktop entry in the autostart folder.
//!
//! Written here because the `auto-launch` crate takes `~/.config` whatever `XDG_CONFIG_HOME` says, and
//! quotes nothing.

use std::io;
use std::path::PathBuf;

use crate::platform::files;

/// Where the entry is: where the desktop looks for it.
pub(super) fn file() -> io::Result<PathBuf> {
    let dirs = directories::BaseDirs::new().ok_or(io::ErrorKind::NotFound)?;
    Ok(dirs.config_dir().join("autostart").join(format!("{}.desktop", super::NAME)))
}

/// The `AppImage` that this program was started from.
pub(super) fn app_image() -> Option<PathBuf> {
    let variable = |name| std::env::var_os(name).map(PathBuf::from);
    let (image, mounted) = (variable("APPIMAGE")?, variable("APPDIR")?);
    // A program that another AppImage has started inherits the variables of that one.
    let is_inside = std::env::current_exe().ok()?.starts_with(mounted);
    (is_inside && image.is_absolute() && image.is_file()).then_some(image)
}

/// The program that the entry starts; `None` when there is none, or it was switched off in the
/// desktop's settings.
pub(super) fn program() -> Option<PathBuf> {
    let text = std::fs::read_to_string(file().ok()?).ok()?;
    Some(command(&text)?.into_iter().next()?.into())
}

/// Writes the entry, in place of the one that was there.
pub(super) fn enter() -> io::Result<()> {
    let words: Option<Vec<String>> =
        super::wanted()?.into_iter().map(|word| word.into_os_string().into_string().ok()).collect();
    let no_text = "the path of the program is no text, as an entry has to be";
    let words = words.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidFilename, no_text))?;
    let file = file()?;
    // A link is followed: some keep their settings elsewhere.
    let file = std::fs::canonicalize(&file).unwrap_or(file);
    if let Some(folder) = file.parent() {
        files::make_private_folder(folder)?;
    }
    files::replace(&file, text(&words).as_bytes())
}

/// Removes the entry.
pub(super) fn remove() -> io::Result<()> {
    match std::fs::remove_file(file()?) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => Err(problem),
        _ => Ok(()),
    }
}

/// The text of an entry that starts a program with its arguments.
pub fn text(command: &[String]) -> String {
    let command: Vec<String> = command.iter().map(|word| quoted(word)).collect();
    format!(
        "[Desktop Entry]\nType=Application\nName={}\nExec={}\nTerminal=false\nStartupNotify=false\n",
        super::NAME,
        command.join(" ")
    )
}

/// What an entry starts: a program and its arguments. `None` when it starts nothing.
pub fn command(text: &str) -> Option<Vec<String>> {
    let mut exec = None;
    let (mut is_main, mut is_off) = (false, false);
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            is_main = line == "[Desktop Entry]";
        }
        let Some((key, value)) = line.split_once('=').filter(|_| is_main) else { continue };
        let (key, value) = (key.trim_end(), value.trim_start());
        match key {
            "Exec" => exec = Some(value),
            "Hidden" => is_off |= value.eq_ignore_ascii_case("true"),
            "X-GNOME-Autostart-enabled" => is_off |= value.eq_ignore_ascii_case("false"),
            _ => {}
        }
    }
    let words = words(&unescaped(exec?));
    (!is_off && !words.is_empty()).then_some(words)
}

/// A word as it stands in an entry: quoted where it has to be, and escaped once more as any value.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+:@,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in word.chars() {
        match c {
            '"' | '`' | '$' => quoted.extend(["\\\\", c.encode_utf8(&mut [0; 4])]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// A value without the escapes that every value may have.
fn unescaped(value: &str) -> String {
    let mut plain = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('s') => plain.push(' '),
                Some('n') => plain.push('\n'),
                Some('t') => plain.push('\t'),
                Some('r') => plain.push('\r'),
                Some('\\') | None => plain.push('\\'),
                Some(other) => plain.extend(['\\', other]),
            },
            (c, false) => plain.push(c),
        }
    }
    plain
}

/// The words of a command; what stands for files and the like is left out.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut is_quoted = false;
    let mut chars = command.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' if !is_quoted => words.extend(word.take()),
            '"' => {
                is_quoted = !is_quoted;
                word.get_or_insert_default();
            }
            '\\' if is_quoted => word.get_or_insert_default().extend(chars.next()),
            '%' => {
                if let Some('%') = chars.next() {
                    word.get_or_insert_default().push('%');
                }
            }
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

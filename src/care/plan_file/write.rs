//! Writes a plan file: keys, texts in quotes, and comments beside them.

use std::fmt::Write as _;

/// A plan file as it is written, line by line.
#[derive(Debug, Clone, Default)]
pub struct Writer(String);

impl Writer {
    /// A file that begins with the version of the format.
    pub fn new() -> Self {
        let mut file = Self::default();
        file.key("version", &super::VERSION.to_string());
        file
    }

    /// A comment; whatever stands in it stays in it.
    pub fn comment(&mut self, words: &str) {
        for line in words.lines() {
            let line: String =
                line.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
            let _ = writeln!(self.0, "# {}", line.trim_end());
        }
    }

    /// An empty line.
    pub fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// A line of anything.
    pub fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// A table, `[hold_off]` or `[[step]]`.
    pub fn table(&mut self, name: &str) {
        self.gap();
        self.line(name);
    }

    /// A key with a value as it is written.
    pub fn key(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    /// A key with a text.
    pub fn text(&mut self, key: &str, words: &str) {
        self.key(key, &toml::Value::from(words).to_string());
    }

    /// The lines of another one, right below.
    pub fn below(&mut self, lines: Self) {
        self.0.push_str(&lines.0);
    }

    /// The whole file.
    pub fn finish(self) -> String {
        self.0
    }
}

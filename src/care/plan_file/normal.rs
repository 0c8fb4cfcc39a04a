//! A plan file without what only helps its writer: what a code carries, and what a signature is over.

use std::fmt::Write as _;

use toml::{Table, Value};

/// How a value is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// On one line of TOML.
    Toml,
    /// JSON, which programs of others write the same way.
    Json,
}

/// The same plan on as few lines as there are keys, sorted by name and without comments. `None` for what is no TOML.
pub fn normal(text: &str) -> Option<String> {
    let table = table(text)?;
    let mut lines = String::new();
    for (key, value) in sorted(&table) {
        put_pair(&mut lines, key, value, Form::Toml);
        lines.push('\n');
    }
    Some(lines)
}

/// The same plan as JSON: keys sorted by name, no space between, dates as text. `None` for what is no TOML.
pub fn canonical(text: &str) -> Option<String> {
    let mut json = String::new();
    put(&mut json, &Value::Table(table(text)?), Form::Json);
    Some(json)
}

fn table(text: &str) -> Option<Table> {
    toml::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()
}

/// The order of a table's keys is that of their bytes, whatever the order in the file.
fn sorted(table: &Table) -> Vec<(&String, &Value)> {
    let mut pairs: Vec<_> = table.iter().collect();
    pairs.sort_by_key(|(key, _)| *key);
    pairs
}

fn put_pair(out: &mut String, key: &str, value: &Value, form: Form) {
    let is_bare = |one: char| one.is_ascii_alphanumeric() || matches!(one, '_' | '-');
    if form == Form::Toml && !key.is_empty() && key.chars().all(is_bare) {
        out.push_str(key);
    } else {
        put_text(out, key);
    }
    out.push(if form == Form::Toml { '=' } else { ':' });
    put(out, value, form);
}

fn put(out: &mut String, value: &Value, form: Form) {
    match value {
        Value::String(words) => put_text(out, words),
        Value::Integer(number) => {
            let _ = write!(out, "{number}");
        }
        // No key of a plan file takes one.
        Value::Float(number) => {
            let _ = write!(out, "{number:?}");
        }
        Value::Boolean(yes) => {
            let _ = write!(out, "{yes}");
        }
        Value::Datetime(at) => put_text(out, &at.to_string()),
        Value::Array(list) => {
            out.push('[');
            for (index, one) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put(out, one, form);
            }
            out.push(']');
        }
        Value::Table(table) => {
            out.push('{');
            for (index, (key, one)) in sorted(table).into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put_pair(out, key, one, form);
            }
            out.push('}');
        }
    }
}

/// A text in quotes, as both forms have it: what nobody can see is written by its number.
fn put_text(out: &mut String, words: &str) {
    out.push('"');
    for one in words.chars() {
        match one {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' | '\u{7f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(one));
            }
            one => out.push(one),
        }
    }
    out.push('"');
}

//! A table of a plan file, read key by key: what is missing, unknown or of the wrong kind is a mistake.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::length::LONGEST;
use super::mistake::Mistakes;
use crate::care::days::DaySet;
use crate::care::text::{Text, Words};

/// The most characters of a line of text.
pub(super) const MOST_LINE: usize = 200;
/// How alike two names must be for one to be meant by the other, from 0 to 1.
const ALIKE: f64 = 0.75;

/// The keys that stand before the first table.
pub(super) const TOP: [&str; 9] = [
    "version",
    "professional",
    "clinic",
    "phone",
    "message",
    "language",
    "colour",
    "written",
    "leave_out",
];

/// A value with its place.
pub(super) type Value<'v> = &'v Spanned<DeValue<'v>>;

/// A table, with the keys that were asked for.
pub(super) struct Table<'v, 'm, 't> {
    keys: &'v DeTable<'v>,
    /// Where it begins.
    pub(super) span: Range<usize>,
    mistakes: &'m RefCell<Mistakes<'t>>,
    asked: RefCell<BTreeSet<&'static str>>,
}

pub(super) fn literal(words: &str) -> Text {
    let short: String =
        words.chars().take(60).map(|one| if one.is_control() { ' ' } else { one }).collect();
    Text::Literal(short.into())
}

impl<'v, 'm, 't> Table<'v, 'm, 't> {
    pub(super) fn new(
        table: &'v DeTable<'v>,
        span: Range<usize>,
        mistakes: &'m RefCell<Mistakes<'t>>,
    ) -> Self {
        Self { keys: table, span, mistakes, asked: RefCell::default() }
    }

    pub(super) fn wrong(&self, span: &Range<usize>, what: Text) {
        self.mistakes.borrow_mut().add(span, what);
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &'static str) -> Option<Value<'v>> {
        self.asked.borrow_mut().insert(key);
        self.keys.get(key)
    }

    /// Every key with its value.
    pub(super) fn entries(
        &self,
    ) -> impl Iterator<Item = (&'v Spanned<std::borrow::Cow<'v, str>>, Value<'v>)> {
        self.keys.iter()
    }

    /// A table within it.
    pub(super) fn table(&self, key: &'static str) -> Option<Table<'v, 'm, 't>> {
        let value = self.get(key)?;
        if let DeValue::Table(table) = value.get_ref() {
            return Some(Table::new(table, value.span(), self.mistakes));
        }
        let what = Text::key("mistake-table").with("key", literal(key));
        self.wrong(&value.span(), what);
        None
    }

    /// The tables of a list, as `[[step]]` writes them.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Table<'v, 'm, 't>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let wrong = |span: &Range<usize>| {
            self.wrong(span, Text::key("mistake-tables").with("key", literal(key)));
        };
        let DeValue::Array(list) = value.get_ref() else {
            wrong(&value.span());
            return Vec::new();
        };
        let tables = list.iter().filter_map(|one| {
            if let DeValue::Table(table) = one.get_ref() {
                return Some(Table::new(table, one.span(), self.mistakes));
            }
            wrong(&one.span());
            None
        });
        tables.collect()
    }

    /// A line of text.
    pub(super) fn line(&self, key: &'static str) -> Option<Words> {
        let value = self.get(key)?;
        self.words(key, value)
    }

    /// Lines of text, at most so many.
    pub(super) fn lines(&self, key: &'static str, most: usize) -> Vec<(Words, Range<usize>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong(&value.span(), Text::key("mistake-list").with("key", literal(key)));
            return Vec::new();
        };
        if list.len() > most {
            let what = Text::key("mistake-too-many").with("key", literal(key)).with("most", most);
            self.wrong(&value.span(), what);
        }
        let some = list.iter().take(most);
        some.filter_map(|one| Some((self.words(key, one)?, one.span()))).collect()
    }

    /// Words of the professional: one text, or one for each of several languages.
    fn words(&self, key: &str, value: Value<'v>) -> Option<Words> {
        if let DeValue::Table(by_language) = value.get_ref() {
            return self.by_language(key, by_language, &value.span());
        }
        let DeValue::String(words) = value.get_ref() else {
            self.wrong(&value.span(), Text::key("mistake-text").with("key", literal(key)));
            return None;
        };
        let words = words.trim();
        let what = if words.is_empty() {
            Text::key("mistake-empty").with("key", literal(key))
        } else if words.chars().count() > MOST_LINE {
            Text::key("mistake-too-long").with("key", literal(key)).with("most", MOST_LINE)
        } else if words.chars().any(is_hidden) {
            Text::key("mistake-control").with("key", literal(key))
        } else {
            return Some(Words(words.into()));
        };
        self.wrong(&value.span(), what);
        None
    }

    /// Every language's words, one after the other: which of them the client reads is not known here.
    fn by_language(&self, key: &str, table: &'v DeTable<'v>, span: &Range<usize>) -> Option<Words> {
        let mut all: Vec<Arc<str>> = Vec::new();
        for (language, value) in table {
            if !is_language(language.get_ref()) {
                let what = Text::key("mistake-language").with("given", literal(language.get_ref()));
                self.wrong(&language.span(), what);
            } else if matches!(value.get_ref(), DeValue::String(_)) {
                all.extend(self.words(key, value).map(|words| words.0));
            } else {
                self.wrong(&value.span(), Text::key("mistake-text").with("key", literal(key)));
            }
        }
        let words = all.join(" / ");
        if words.is_empty() && table.is_empty() {
            self.wrong(span, Text::key("mistake-empty").with("key", literal(key)));
        } else if words.chars().count() > MOST_LINE {
            let what = Text::key("mistake-too-long").with("key", literal(key));
            self.wrong(span, what.with("most", MOST_LINE));
        }
        (!words.is_empty()).then(|| Words(words.into()))
    }

    /// A whole number within limits.
    pub(super) fn number(&self, key: &'static str, least: u32, most: u32) -> Option<u32> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let what = Text::key("mistake-number").with("key", literal(key));
            self.wrong(&value.span(), what.with("least", least).with("most", most));
        }
        number
    }

    /// A text and what it stands for; a mistake in the words of `what` where it stands for nothing.
    pub(super) fn parsed<T>(
        &self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
        what: impl FnOnce() -> Text,
    ) -> Option<T> {
        let value = self.get(key)?;
        let parsed = match value.get_ref() {
            DeValue::String(given) => parse(given.trim()),
            _ => None,
        };
        if parsed.is_none() {
            let given = given_in(value.get_ref());
            self.wrong(&value.span(), what().with("given", literal(&given)));
        }
        parsed
    }

    /// Every key that was not asked for is unknown; `top` are those that stand before the first table.
    pub(super) fn nothing_else(&self, top: &[&'static str]) {
        let asked = self.asked.borrow();
        for (key, _) in self.keys {
            let given = key.get_ref();
            if asked.contains(&**given) {
                continue;
            }
            let what = if top.contains(&&**given) {
                Text::key("mistake-not-here")
            } else if let Some(near) = nearest(given, asked.iter().copied()) {
                Text::key("mistake-unknown-near").with("near", literal(near))
            } else {
                let known = asked.iter().map(|one| literal(one)).collect::<Vec<_>>();
                Text::key("mistake-unknown").with("known", known)
            };
            self.wrong(&key.span(), what.with("given", literal(given)));
        }
    }
}

/// A value as it is named in a sentence.
pub(super) fn given_in(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(words) => words.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(yes) => yes.to_string(),
        DeValue::Datetime(at) => at.to_string(),
        DeValue::Array(_) => "[…]".to_owned(),
        DeValue::Table(_) => "{…}".to_owned(),
    }
}

/// The known name that is meant by one that is not known.
pub(super) fn nearest<'n>(given: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let plain = given.to_lowercase().replace(['-', ' '], "_");
    let near = known.map(|name| (strsim::jaro_winkler(&plain, name), name));
    let best = near.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 >= ALIKE).then_some(best.1)
}

/// A character that nobody sees and that can turn a text around or break a line.
pub(super) fn is_hidden(one: char) -> bool {
    one.is_control()
        || matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether it is a language's tag, such as `en` or `pt-BR`.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.chars().all(|one| one.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|one| one.is_ascii_alphanumeric())
        })
}

/// Recovery days: `0-7`, `1,4,7`, `3-`, or one number.
pub(super) fn days(table: &Table<'_, '_, '_>, key: &'static str) -> Option<DaySet> {
    let value = table.get(key)?;
    let given = given_in(value.get_ref());
    let is_text = matches!(value.get_ref(), DeValue::String(_) | DeValue::Integer(_));
    let days =
        given.replace(' ', "").parse::<DaySet>().ok().filter(|days| is_text && in_reach(days));
    if days.is_none() {
        let span: Range<usize> = value.span();
        table.wrong(&span, Text::key("mistake-days").with("given", literal(&given)));
    }
    days
}

/// Whether no day is beyond what a plan can speak of.
fn in_reach(days: &DaySet) -> bool {
    days.ranges().count() <= 60
        && days
            .ranges()
            .all(|(first, last)| first <= LONGEST && last.is_none_or(|last| last <= LONGEST))
}

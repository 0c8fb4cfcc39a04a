//! Sentences: from the keys of the pure modules to the words of a locale file.

mod time;

use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::care::{Arg, Moment, Text};

/// The English locale files, by name.
pub const ENGLISH: [(&str, &str); 7] = [
    ("care.ftl", include_str!("../../assets/locales/en/care.ftl")),
    ("check.ftl", include_str!("../../assets/locales/en/check.ftl")),
    ("commands.ftl", include_str!("../../assets/locales/en/commands.ftl")),
    ("errors.ftl", include_str!("../../assets/locales/en/errors.ftl")),
    ("reminders.ftl", include_str!("../../assets/locales/en/reminders.ftl")),
    ("signs.ftl", include_str!("../../assets/locales/en/signs.ftl")),
    ("window.ftl", include_str!("../../assets/locales/en/window.ftl")),
];

/// The words of one language. Two are equal when they are the same one.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

impl Texts {
    /// English, which is complete.
    pub fn english() -> &'static Self {
        static TEXTS: OnceLock<Texts> = OnceLock::new();
        TEXTS.get_or_init(|| {
            let english: LanguageIdentifier = "en".parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![english]);
            // Isolation marks would show as boxes in a terminal; all our values read left to right.
            bundle.set_use_isolating(false);
            for (_, source) in ENGLISH {
                // A broken message costs that message only; a test finds it.
                let resource = FluentResource::try_new(source.to_owned());
                let resource = resource.unwrap_or_else(|(readable, _)| readable);
                bundle.add_resource_overriding(resource);
            }
            Self { bundle }
        })
    }

    /// The language, as a web page names it.
    pub fn language(&self) -> String {
        self.bundle.locales.first().map(ToString::to_string).unwrap_or_default()
    }

    /// The sentence of a text for a client who reads it then and there: times are in their zone, and a
    /// date of another year has its year.
    pub fn show(&self, text: &Text, moment: Moment) -> String {
        match text {
            Text::Literal(words) => words.to_string(),
            Text::Key { key, args } => {
                let mut values = FluentArgs::with_capacity(args.len());
                for (name, arg) in args {
                    values.set(*name, self.value(arg, moment));
                }
                self.format(key, Some(&values)).unwrap_or_else(|| key.to_string())
            }
        }
    }

    /// The sentence of a key without arguments.
    pub fn say(&self, key: &str) -> String {
        self.format(key, None).unwrap_or_else(|| key.to_owned())
    }

    /// The sentence of a key, if there is one: for second lines that not everything has.
    pub fn find(&self, text: &Text, moment: Moment) -> Option<String> {
        match text {
            Text::Key { key, .. } if !self.has(key) => None,
            _ => Some(self.show(text, moment)),
        }
    }

    /// Whether there is a message, or an attribute of one, with this key.
    pub fn has(&self, key: &str) -> bool {
        self.format(key, None).is_some()
    }

    fn value(&self, arg: &Arg, moment: Moment) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => self.show(text, moment).into(),
            Arg::List(texts) => self.list(texts, moment).into(),
            Arg::Date(date) => self.date(*date, moment.today()).into(),
            Arg::Time(at) => self.date_time(*at, moment).into(),
        }
    }

    /// Several texts as an enumeration.
    fn list(&self, texts: &[Text], moment: Moment) -> String {
        let shown: Vec<String> = texts.iter().map(|text| self.show(text, moment)).collect();
        match shown.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, rest)) => {
                let mut args = FluentArgs::new();
                args.set("rest", rest.join(&self.say("list-comma")));
                args.set("last", last.clone());
                self.format("list-and", Some(&args)).unwrap_or_default()
            }
            None => String::new(),
        }
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut problems = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut problems).into_owned())
    }
}
